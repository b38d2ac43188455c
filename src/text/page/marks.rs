//! Makes invisible characters visible (Unicode UTS 55, "Source Code Handling"):
//! a zero-width space or a direction mark in a school's name is a fault that
//! nobody can see.

/// A run of ordinary text, or one character to be drawn as `U+XXXX`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Mark(char),
}

/// Splits a single value: line breaks and leading or trailing spaces are marked too.
pub fn value(text: &str) -> Vec<Piece> {
    let inner = text.trim_matches(' ');
    let lead = text.len() - text.trim_start_matches(' ').len();
    let trail = if inner.is_empty() {
        0
    } else {
        text.len() - text.trim_end_matches(' ').len()
    };
    let mut pieces = vec![Piece::Mark(' '); lead];
    pieces.extend(split(inner, is_hidden));
    pieces.extend(vec![Piece::Mark(' '); trail]);
    pieces
}

/// Splits a text of several lines: line breaks and tabs stay as they are.
pub fn block(text: &str) -> Vec<Piece> {
    split(text, |c| is_hidden(c) && c != '\n' && c != '\t')
}

/// Splits a sentence of the report that may quote a value: its own no-break spaces
/// and soft hyphens are typography.
pub fn sentence(text: &str) -> Vec<Piece> {
    split(text, |c| {
        is_hidden(c)
            && !matches!(
                c,
                '\n' | '\u{A0}' | '\u{AD}' | '\u{2009}' | '\u{202F}' | '\u{2011}'
            )
    })
}

fn split(text: &str, hidden: fn(char) -> bool) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut run = String::new();
    for c in text.chars() {
        if hidden(c) {
            if !run.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut run)));
            }
            pieces.push(Piece::Mark(c));
        } else {
            run.push(c);
        }
    }
    if !run.is_empty() {
        pieces.push(Piece::Text(run));
    }
    pieces
}

/// Control, format and look-alike space characters, tags and variation selectors.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0xA0 | 0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x1680 | 0x17B4..=0x17B5
            | 0x180B..=0x180F | 0x2000..=0x200F | 0x2028..=0x202F | 0x205F..=0x206F
            | 0x2800 | 0x3000 | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF9..=0xFFFD
            | 0xE000..=0xF8FF | 0xE0000..=0xE0FFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_become_marks() {
        let text = |s: &str| Piece::Text(s.to_owned());
        for (given, expected) in [
            ("Åsa Äyräs", vec![text("Åsa Äyräs")]),
            (
                "8\u{200B}A",
                vec![text("8"), Piece::Mark('\u{200B}'), text("A")],
            ),
            ("\u{202E}evil", vec![Piece::Mark('\u{202E}'), text("evil")]),
            (" 8A ", vec![Piece::Mark(' '), text("8A"), Piece::Mark(' ')]),
            ("  ", vec![Piece::Mark(' '), Piece::Mark(' ')]),
            ("a\nb", vec![text("a"), Piece::Mark('\n'), text("b")]),
            ("\u{E0041}", vec![Piece::Mark('\u{E0041}')]),
            ("", vec![]),
        ] {
            assert_eq!(value(given), expected, "{given:?}");
        }
        assert_eq!(sentence("7\u{A0}min"), vec![text("7\u{A0}min")]);
        assert_eq!(block(" a\n\tb "), vec![text(" a\n\tb ")]);
    }
}
