//! What is told about a hidden value: length, character classes, form, check result.

use crate::diagnosis::facts::clean::{Blemish, blemishes, invisible, odd_space};
use crate::model::value::{CheckDigit, Oid, find_hetu};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// In characters; `None` where even that could tell too much.
    pub length: Option<usize>,
    pub chars: Chars,
    pub form: Form,
}

/// Which kinds of characters occur, and what often points to a fault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chars {
    pub upper: bool,
    pub lower: bool,
    /// Letters beyond A–Z, such as å ä ö.
    pub beyond_ascii: bool,
    pub digits: bool,
    pub spaces: bool,
    pub marks: bool,
    /// A blank at an end.
    pub outer_space: bool,
    /// Two blanks in a row.
    pub double_space: bool,
    /// A blank that is none: U+00A0 and its like.
    pub no_break_space: bool,
    /// A character that cannot be seen.
    pub invisible: bool,
    /// A Cyrillic or Greek letter in a Latin word.
    pub mixed_script: bool,
    /// UTF-8 read as Latin-1: `Ã¤`.
    pub garbled: bool,
}

/// A form that was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    Empty,
    Text,
    Digits,
    Hex,
    /// An object identifier of the education administration.
    Oid {
        node: u32,
        digits: usize,
        check: Check,
    },
    /// A Finnish personal identity code.
    PersonalCode {
        right: bool,
    },
    Address,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    Right,
    Wrong,
    Unknown,
}

impl Shape {
    pub fn of(text: &str) -> Shape {
        let mut chars = Chars::default();
        // As the rules find them, so that a shape is judged like its value.
        for (blemish, _) in blemishes(text, false) {
            match blemish {
                Blemish::Mojibake => chars.garbled = true,
                Blemish::Invisible(_) => chars.invisible = true,
                Blemish::NoBreakSpace => chars.no_break_space = true,
                Blemish::DoubleSpace => chars.double_space = true,
                Blemish::OuterSpace => chars.outer_space = true,
                Blemish::MixedScript(_) => chars.mixed_script = true,
            }
        }
        for c in text.chars() {
            match c {
                'A'..='Z' => chars.upper = true,
                'a'..='z' => chars.lower = true,
                '0'..='9' => chars.digits = true,
                ' ' => chars.spaces = true,
                c if odd_space(c) || invisible(c) => {}
                c if c.is_alphabetic() => chars.beyond_ascii = true,
                _ => chars.marks = true,
            }
        }
        Shape {
            length: Some(text.chars().count()),
            chars,
            form: form(text),
        }
    }
}

/// Kinds of characters, a letter each.
const KINDS: &[u8; 12] = b"ulbdsmownicg";

impl Shape {
    /// Without a language, for the words of a message that is written later: the length, the kinds
    /// of characters, the form.
    pub fn code(&self) -> String {
        let mut code = self.length.map(|n| n.to_string()).unwrap_or_default();
        code.push('/');
        for (kind, present) in KINDS.iter().zip(self.chars.list()) {
            if present {
                code.push(char::from(*kind));
            }
        }
        code.push('/');
        code.push_str(match self.form {
            Form::Empty => "empty",
            Form::Text => "text",
            Form::Digits => "digits",
            Form::Hex => "hex",
            Form::Oid { .. } => "oid",
            Form::PersonalCode { .. } => "personal-code",
            Form::Address => "address",
        });
        let check = match self.form {
            Form::Oid {
                node,
                digits,
                check,
            } => {
                for number in [node as usize, digits] {
                    code.push('/');
                    code.push_str(&number.to_string());
                }
                check
            }
            Form::PersonalCode { right: true } => Check::Right,
            Form::PersonalCode { right: false } => Check::Wrong,
            _ => return code,
        };
        code.push_str(match check {
            Check::Right => "/right",
            Check::Wrong => "/wrong",
            Check::Unknown => "/unknown",
        });
        code
    }

    /// The shape of a code; `None` for anything else.
    pub fn from_code(code: &str) -> Option<Shape> {
        let mut parts = code.split('/');
        let length = match parts.next()? {
            "" => None,
            number => Some(number.parse().ok()?),
        };
        let kinds = parts.next()?;
        let has = |kind: char| kinds.contains(kind);
        let chars = Chars {
            upper: has('u'),
            lower: has('l'),
            beyond_ascii: has('b'),
            digits: has('d'),
            spaces: has('s'),
            marks: has('m'),
            // `x` in messages from before the legend: a blank at an end, or two in a row.
            outer_space: has('o') || has('x'),
            double_space: has('w'),
            no_break_space: has('n'),
            invisible: has('i'),
            mixed_script: has('c'),
            garbled: has('g'),
        };
        let form = match parts.next()? {
            "empty" => Form::Empty,
            "text" => Form::Text,
            "digits" => Form::Digits,
            "hex" => Form::Hex,
            "oid" => Form::Oid {
                node: parts.next()?.parse().ok()?,
                digits: parts.next()?.parse().ok()?,
                check: match parts.next()? {
                    "right" => Check::Right,
                    "wrong" => Check::Wrong,
                    _ => Check::Unknown,
                },
            },
            "personal-code" => Form::PersonalCode {
                right: parts.next()? == "right",
            },
            "address" => Form::Address,
            _ => return None,
        };
        Some(Shape {
            length,
            chars,
            form,
        })
    }
}

impl Chars {
    /// What points to a fault, and nothing else.
    pub fn oddities(self) -> Chars {
        Chars {
            upper: false,
            lower: false,
            beyond_ascii: false,
            digits: false,
            spaces: false,
            marks: false,
            ..self
        }
    }

    /// In the order of `KINDS`.
    fn list(self) -> [bool; 12] {
        [
            self.upper,
            self.lower,
            self.beyond_ascii,
            self.digits,
            self.spaces,
            self.marks,
            self.outer_space,
            self.double_space,
            self.no_break_space,
            self.invisible,
            self.mixed_script,
            self.garbled,
        ]
    }
}

fn form(text: &str) -> Form {
    if text.is_empty() {
        return Form::Empty;
    }
    if let Some(found) = find_hetu(text) {
        return Form::PersonalCode { right: found.right };
    }
    if let Ok(oid) = Oid::parse(text) {
        return Form::Oid {
            node: oid.node,
            digits: oid.number.len(),
            check: match oid.check() {
                CheckDigit::Right => Check::Right,
                CheckDigit::Wrong { .. } => Check::Wrong,
                CheckDigit::Unknown => Check::Unknown,
            },
        };
    }
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return Form::Digits;
    }
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if text.len() >= 16 && text.bytes().all(hex) {
        return Form::Hex;
    }
    if text.contains('@') {
        return Form::Address;
    }
    Form::Text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms() {
        let cases = [
            ("", Form::Empty),
            ("9A", Form::Text),
            ("12345", Form::Digits),
            ("c6329e82913e265b3a79c11a043fdab8b06b1a9e", Form::Hex),
            ("aino@example.fi", Form::Address),
            (
                "1.2.246.562.24.10000000003",
                Form::Oid {
                    node: 24,
                    digits: 11,
                    check: Check::Right,
                },
            ),
            (
                "1.2.246.562.24.10000000008",
                Form::Oid {
                    node: 24,
                    digits: 11,
                    check: Check::Wrong,
                },
            ),
        ];
        for (text, form) in cases {
            let shape = Shape::of(text);
            assert_eq!(shape.form, form, "{text}");
            assert_eq!(Shape::from_code(&shape.code()), Some(shape), "{text}");
        }
    }

    #[test]
    fn characters() {
        let chars = Shape::of("Mäki-Aho ").chars;
        assert!(chars.upper && chars.lower && chars.beyond_ascii && chars.marks);
        assert!(chars.outer_space && !chars.digits && !chars.garbled);
        assert!(Shape::of("Anna\u{A0}Li").chars.no_break_space);
        assert!(!Shape::of("Anna\u{A0}Li").chars.spaces);
        assert!(Shape::of("Vir\u{200B}ta").chars.invisible);
        assert!(Shape::of("Oppil\u{430}s").chars.mixed_script);
        let double = Shape::of("Anna  Li").chars;
        assert!(double.double_space && !double.outer_space);
        assert!(Shape::of("MÃ¤ki").chars.garbled);
        assert_eq!(Shape::of("åäö").length, Some(3));
        for text in [
            "Mäki-Aho ",
            "MÃ¤ki",
            "131052-308T",
            "131052-308U",
            "Anna\u{A0}Li",
            "Vir\u{200B}ta",
            "Oppil\u{430}s",
            "Anna  Li",
        ] {
            let mut shape = Shape::of(text);
            assert_eq!(Shape::from_code(&shape.code()), Some(shape.clone()));
            shape.length = None;
            assert_eq!(Shape::from_code(&shape.code()), Some(shape));
        }
        for code in ["", "x/u/text", "3/u/hat", "3/u/oid/24"] {
            assert_eq!(Shape::from_code(code), None, "{code}");
        }
    }
}
