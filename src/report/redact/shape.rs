//! What is told about a hidden value: length, character classes, form, check result.

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
    /// A blank at an end, or two in a row.
    pub stray_space: bool,
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
        let mut chars = Chars {
            stray_space: text.trim() != text || text.contains("  "),
            garbled: text.contains('Ã') || text.contains('\u{FFFD}'),
            ..Chars::default()
        };
        for c in text.chars() {
            match c {
                'A'..='Z' => chars.upper = true,
                'a'..='z' => chars.lower = true,
                '0'..='9' => chars.digits = true,
                c if c.is_whitespace() => chars.spaces = true,
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
            assert_eq!(Shape::of(text).form, form, "{text}");
        }
    }

    #[test]
    fn characters() {
        let chars = Shape::of("Mäki-Aho ").chars;
        assert!(chars.upper && chars.lower && chars.beyond_ascii && chars.marks);
        assert!(chars.stray_space && !chars.digits && !chars.garbled);
        assert!(Shape::of("MÃ¤ki").chars.garbled);
        assert_eq!(Shape::of("åäö").length, Some(3));
    }
}
