//! Texts of a given shape, for values that a redacted report hides.
//!
//! A rule reads them as it would read the hidden one, as far as the shape tells. No text is
//! anybody's: numbers of persons begin with a zero, which the generator of learner ids never
//! makes, and personal identity codes are artificial ones (individual numbers 900–999).

use serde_json::Value as Json;

use crate::model::value::{CheckDigit, OPH_ARC, Oid, find_business_id, find_hetu};
use crate::report::redact::{Chars, Check, Form, Shape};

/// Longer ones than any sound value are cut; the report's label keeps the true length.
const LONGEST: usize = 1000;

/// Where the length is hidden.
const USUAL: usize = 12;

/// Places that are tried for a blank.
const PLACES: usize = 6;

const UPPER: &str = "QXZWVJKHBDFGMNPTRSCLYAEIOU";
const LOWER: &str = "qxzwvjkhgmnptrsbdfclyaeiou";
/// None of them begins a misread letter.
const BEYOND: &str = "öøüõôòñðùúûýþÿ";
/// No separator of a value, of an OID, of a personal identity code or of an address.
const MARKS: &str = "_:/!*#=~^";
const DIGITS: &str = "1234567890";
/// Looks like a Latin one.
const FOREIGN: char = 'а';
const INVISIBLE: char = '\u{200B}';
const NO_BREAK: char = '\u{A0}';

/// What a value is where it is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    Number,
    Boolean,
    Array,
    Object,
}

impl Type {
    /// As a finding names it.
    pub fn of(name: &str) -> Option<Type> {
        Some(match name {
            "number" => Type::Number,
            "boolean" => Type::Boolean,
            "array" => Type::Array,
            "object" => Type::Object,
            _ => return None,
        })
    }

    /// A value of the type can have this shape.
    pub fn fits(self, shape: &Shape) -> bool {
        let chars = shape.chars;
        let letters = chars.upper || chars.lower || chars.beyond_ascii;
        shape.length.is_none()
            || match self {
                Type::Number => chars.digits && !letters,
                Type::Boolean => matches!(shape.length, Some(4 | 5)) && letters && !chars.digits,
                Type::Array | Type::Object => chars.marks,
            }
    }

    pub fn of_value(value: &Json) -> Option<Type> {
        Some(match value {
            Json::Number(_) => Type::Number,
            Json::Bool(_) => Type::Boolean,
            Json::Array(_) => Type::Array,
            Json::Object(_) => Type::Object,
            Json::String(_) | Json::Null => return None,
        })
    }
}

/// JSON of a type, as near to the shape as such a value can be.
pub fn other(shape: &Shape, of: Type, number: usize) -> String {
    let length = shape.length.unwrap_or(USUAL).min(LONGEST);
    let inside = |around: usize| {
        let inner = Shape {
            length: Some(length.saturating_sub(around)),
            chars: Chars {
                marks: false,
                ..shape.chars
            },
            form: Form::Text,
        };
        text(&inner, number)
    };
    match of {
        Type::Number => {
            let sign = if shape.chars.marks { "-" } else { "" };
            let digits = ["9", &digits(length.saturating_sub(1 + sign.len()), number)].concat();
            [sign, &digits].concat()
        }
        Type::Boolean => (length == 4).to_string(),
        Type::Array if length < 4 => "[]".to_owned(),
        Type::Array => ["[\"", &inside(4), "\"]"].concat(),
        Type::Object if length < 7 => "{}".to_owned(),
        Type::Object => ["{\"", &inside(7), "\":\"\"}"].concat(),
    }
}

/// Of an organisation that may or may not be.
pub fn business_id(number: usize) -> String {
    let right = |body: usize| {
        let of = |check: u8| format!("{body:07}-{check}");
        let mut all = (0..10).map(of);
        all.find(|id| find_business_id(id).is_some_and(|found| found.right))
    };
    let mut bodies = 9_000_000..9_999_999;
    bodies
        .find_map(|body| right(body + number))
        .unwrap_or_default()
}

/// The text with an artificial personal identity code in the place of a masked one, so that the
/// rules see one there; whatever shows it masks it again.
pub fn unmasked(text: String, right: Option<bool>) -> String {
    const DAY: &str = "******";
    const REST: &str = "****";
    let Some(right) = right.filter(|_| text.contains(DAY)) else {
        return text;
    };
    let mut out = text;
    for separator in "-+ABCDEFYXWVU"
        .chars()
        .flat_map(|c| [c, c.to_ascii_lowercase()])
    {
        let masked = format!("{DAY}{separator}{REST}");
        if out.contains(&masked)
            && let Some(code) = code((separator, UPPER), right, 0)
        {
            out = out.replace(&masked, &code);
        }
    }
    out
}

/// A text of exactly this shape. Another number gives another text, as long as there is one.
pub fn text(shape: &Shape, number: usize) -> String {
    let length = shape.length.unwrap_or(USUAL).min(LONGEST);
    match shape.form {
        Form::Empty => String::new(),
        Form::Digits => digits(length, number),
        Form::Hex => hex(shape.chars, length, number),
        Form::Oid {
            node,
            digits,
            check,
        } => oid((node, digits.min(LONGEST), check), length, number),
        Form::PersonalCode { right } => with_code(shape, length, right, number),
        Form::Address => letters(shape, &visible(shape), length, "@", number),
        Form::Text => letters(shape, &visible(shape), length, "", number),
    }
}

/// The digits behind the node, for a label that stands in for those alone.
pub fn number_of(oid: &str) -> &str {
    oid.rsplit('.').next().unwrap_or_default()
}

/// Where the kinds of characters are hidden with the length, letters will do.
fn visible(shape: &Shape) -> Chars {
    let chars = shape.chars;
    match shape.length {
        Some(_) => chars,
        None => Chars {
            lower: true,
            spaces: chars.outer_space || chars.double_space,
            beyond_ascii: chars.mixed_script,
            marks: chars.garbled || shape.form == Form::Address,
            ..chars
        },
    }
}

fn digits(length: usize, number: usize) -> String {
    let head = if length > 2 { "9" } else { "" };
    let rest = length - head.len();
    let tail = number.to_string();
    let tail = tail
        .get(tail.len().saturating_sub(rest)..)
        .unwrap_or_default();
    [head, &"0".repeat(rest - tail.len()), tail].concat()
}

/// At least a letter, and a digit where there are any: letters alone tell them apart.
fn hex(chars: Chars, length: usize, mut number: usize) -> String {
    let mut out = Vec::with_capacity(length);
    for at in 0..length {
        out.push(match at {
            0 if chars.digits => b'7',
            _ => {
                let letter = b'a' + (number % 6) as u8;
                number /= 6;
                letter
            }
        });
    }
    String::from_utf8(out).unwrap_or_default()
}

/// `1.2.246.562.<node>.<number>`
fn oid((node, digits, check): (u32, usize, Check), length: usize, number: usize) -> String {
    let mut start = [OPH_ARC, "."].concat();
    let node = node.to_string();
    // Zeros before the node are all that can make it longer.
    let zeros = length.saturating_sub(start.len() + node.len() + 1 + digits);
    start.push_str(&"0".repeat(zeros));
    start.push_str(&node);
    start.push('.');
    let person = Oid::parse(&[&start, "1"].concat()).is_ok_and(|oid| oid.kind().is_person());
    // Persons' numbers begin with 1 to 9, so these are nobody's; others would not be checked.
    let head = match check {
        Check::Unknown => "0",
        Check::Right | Check::Wrong if person => "0",
        Check::Right | Check::Wrong => "9",
    };
    let body = digits.saturating_sub(1);
    let tail = number.to_string();
    let room = body.saturating_sub(head.len());
    let tail = tail
        .get(tail.len().saturating_sub(room)..)
        .unwrap_or_default();
    let mut out = [&start, head, &"0".repeat(room - tail.len()), tail].concat();
    out.truncate(start.len() + body);
    if digits > 0 {
        let last = last_digit(&out, check, number);
        out.push(char::from(b'0' + last));
    }
    out
}

/// The check digit, another one, or any where there is none.
fn last_digit(body: &str, check: Check, number: usize) -> u8 {
    let right = match Oid::parse(&[body, "0"].concat()).map(|oid| oid.check()) {
        Ok(CheckDigit::Wrong { expected }) => expected,
        Ok(CheckDigit::Right) => 0,
        // A number of one digit is all it has to tell numbers apart.
        Ok(CheckDigit::Unknown) | Err(_) => (number % 10) as u8,
    };
    match check {
        Check::Wrong => (right + 1) % 10,
        Check::Right | Check::Unknown => right,
    }
}

/// A personal identity code, and before it whatever else the text holds.
fn with_code(shape: &Shape, length: usize, right: bool, number: usize) -> String {
    let chars = visible(shape);
    let mut last = String::new();
    for (separator, check) in [
        ('-', DIGITS),
        ('-', UPPER),
        ('-', LOWER),
        ('A', DIGITS),
        ('A', UPPER),
        ('A', LOWER),
        ('a', DIGITS),
        ('a', UPPER),
        ('a', LOWER),
    ] {
        let Some(code) = code((separator, check), right, number) else {
            continue;
        };
        let own = Shape::of(&code).chars;
        let fits = (chars.upper || !own.upper)
            && (chars.lower || !own.lower)
            && (chars.marks || !own.marks);
        if !fits {
            continue;
        }
        // What the code does not bring along stands before it.
        let before = Chars {
            digits: false,
            ..chars
        };
        let wanted = Chars {
            upper: chars.upper && !own.upper,
            lower: chars.lower && !own.lower,
            marks: chars.marks && !own.marks,
            ..before
        };
        last = put_together(shape, (&wanted, &before), length, &code, number);
        if fitting(shape, &last) {
            break;
        }
    }
    last
}

/// An artificial code; its check character is one of these.
fn code((separator, last): (char, &str), right: bool, number: usize) -> Option<String> {
    let mut found = 0;
    for day in 1..=28 {
        for individual in 900..=999 {
            for check in last.chars() {
                let code = format!("{day:02}0190{separator}{individual}{check}");
                if find_hetu(&code).is_some_and(|hetu| hetu.right == right && hetu.synthetic) {
                    if found == number {
                        return Some(code);
                    }
                    found += 1;
                    break;
                }
            }
        }
    }
    None
}

fn letters(shape: &Shape, kinds: &Chars, length: usize, own: &str, number: usize) -> String {
    put_together(shape, (kinds, kinds), length, own, number)
}

/// A text with characters of the first kinds, filled up with those of the second, that holds `own`
/// (an `@`, or a code at its end).
fn put_together(
    shape: &Shape,
    (kinds, fillers): (&Chars, &Chars),
    length: usize,
    own: &str,
    number: usize,
) -> String {
    let is_code = own.len() > 1;
    let blanks = match (kinds.double_space, kinds.outer_space) {
        (double, outer) if double || outer => 2 * usize::from(double) + usize::from(outer),
        _ => usize::from(kinds.spaces),
    };
    let own_length = own.chars().count();
    let room = length.saturating_sub(blanks + own_length);
    let mut base = required(kinds, is_code, own);
    fill(&mut base, fillers, room, number);
    if base.is_empty() && own.is_empty() {
        return " ".repeat(length);
    }
    let plain = base;
    let mut last = String::new();
    // An `@` stands behind the first letter, where that does not part a pair.
    let sign = usize::from(!is_code && !own.is_empty());
    for own_at in [1, 0, plain.len()].into_iter().take(1 + 2 * sign) {
        let mut base = plain.clone();
        if sign == 1 {
            let at = own_at.min(base.len());
            base.splice(at..at, own.chars());
        }
        for at in 1..=base.len().clamp(1, PLACES) {
            let (before, after) = base.split_at(at.min(base.len()));
            let mut out: String = before.iter().collect();
            if kinds.double_space {
                out.push_str("  ");
            } else if kinds.spaces && !kinds.outer_space {
                out.push(' ');
            }
            out.extend(after);
            if is_code {
                out.push_str(own);
            }
            if kinds.outer_space {
                out.push(' ');
            }
            last = out;
            if fitting(shape, &last) {
                return last;
            }
        }
    }
    last
}

/// Hidden lengths and kinds fit any.
fn fitting(shape: &Shape, text: &str) -> bool {
    let found = Shape::of(text);
    found.form == shape.form && (shape.length.is_none() || found == *shape)
}

/// One character of each kind, oddities first; those that stand in a word, last and together.
fn required(kinds: &Chars, is_code: bool, own: &str) -> Vec<char> {
    let mut base = Vec::new();
    let mut beyond = kinds.beyond_ascii;
    if kinds.garbled && kinds.marks {
        base.push('\u{FFFD}');
    } else if kinds.garbled {
        base.extend(['Ã', 'Š']);
        beyond = false;
    } else if kinds.marks && own.is_empty() {
        base.push('_');
    }
    if kinds.no_break_space {
        base.push(NO_BREAK);
    }
    if kinds.invisible {
        base.push(INVISIBLE);
    }
    if kinds.upper {
        base.push('Q');
    }
    if kinds.lower {
        base.push('q');
    }
    if kinds.digits && !is_code {
        base.push('1');
    }
    if kinds.mixed_script {
        let latin = base
            .last()
            .is_some_and(|c| c.is_ascii_alphanumeric() || *c == 'Š');
        if !latin {
            base.push('ö');
        }
        base.push(FOREIGN);
    } else if beyond {
        base.push('ö');
    }
    base
}

/// Fills up to the length, and makes the text that of the number.
fn fill(base: &mut Vec<char>, kinds: &Chars, room: usize, number: usize) {
    let alphabets = [UPPER, LOWER, DIGITS, BEYOND, MARKS];
    let main = [
        (kinds.lower, 'q'),
        (kinds.upper, 'Q'),
        (kinds.digits, '1'),
        (kinds.beyond_ascii, 'ö'),
        (kinds.marks, '_'),
        (kinds.no_break_space, NO_BREAK),
        (kinds.invisible, INVISIBLE),
    ];
    let from = base.len();
    if let Some((_, filler)) = main.into_iter().find(|(present, _)| *present) {
        base.resize(room.max(from), filler);
    }
    let mut rest = number;
    // From the end: the first letter of a long word stays one that no hexadecimal number has.
    for (at, c) in base.iter_mut().enumerate().rev() {
        let Some(alphabet) = alphabets.into_iter().find(|of| of.contains(*c)) else {
            continue;
        };
        let size = alphabet.chars().count();
        let keep = at == 0 || (at < from && *c == 'q' && room > from);
        if !keep || room <= 2 {
            if let Some(other) = alphabet.chars().nth(rest % size) {
                *c = other;
            }
            rest /= size;
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
