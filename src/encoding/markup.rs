//! Tags of HTML or XML, one after the other, as far as forms, visible text and a few facts need
//! them: no tree, no judgement. What a login says is never read so (`saml` has a parser).

/// Longest character reference, without its ampersand.
const REFERENCE: usize = 12;

/// A piece of markup.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<'t> {
    Open(Tag<'t>),
    /// The name of an end tag.
    Close(&'t str),
    /// Text between tags, its character references as they stood.
    Text(&'t str),
}

/// A start tag.
#[derive(Clone, Debug, PartialEq)]
pub struct Tag<'t> {
    pub name: &'t str,
    attributes: Vec<(&'t str, &'t str)>,
}

impl Tag<'_> {
    /// Is it an element of that name, whatever its prefix and its case?
    pub fn is(&self, name: &str) -> bool {
        local(self.name).eq_ignore_ascii_case(name)
    }

    /// The value of an attribute, its character references resolved.
    pub fn get(&self, name: &str) -> Option<String> {
        let mut of_name = self.attributes.iter();
        let found = of_name.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| entities(value))
    }
}

/// Without the prefix of its namespace.
pub fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The pieces of a text; comments, declarations, instructions, scripts and styles are left out.
pub fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text }
}

pub struct Pieces<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        loop {
            let rest = self.rest;
            if rest.is_empty() {
                return None;
            }
            let Some(after) = rest.strip_prefix('<') else {
                let (text, tail) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
                self.rest = tail;
                return Some(Piece::Text(text));
            };
            let until = |end: &str| after.split_once(end).map_or("", |(_, tail)| tail);
            if after.starts_with("!--") {
                self.rest = until("-->");
            } else if let Some(inside) = after.strip_prefix("![CDATA[") {
                let (text, tail) = inside.split_once("]]>").unwrap_or((inside, ""));
                self.rest = tail;
                return Some(Piece::Text(text));
            } else if let Some(name) = after.strip_prefix('/') {
                self.rest = until(">");
                return Some(Piece::Close(word(name)));
            } else if after.starts_with(['!', '?']) {
                self.rest = until(">");
            } else if after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
                let name = word(after);
                let (attributes, tail) = attributes(after.get(name.len()..).unwrap_or_default());
                self.rest = tail.strip_prefix('>').unwrap_or(tail);
                if ["script", "style"]
                    .iter()
                    .any(|raw| name.eq_ignore_ascii_case(raw))
                {
                    self.rest = from_end_tag(self.rest, name);
                }
                return Some(Piece::Open(Tag { name, attributes }));
            } else {
                // A lone sign.
                self.rest = after;
                return Some(Piece::Text("<"));
            }
        }
    }
}

/// From the end tag of that name on; empty where there is none.
fn from_end_tag<'t>(text: &'t str, name: &str) -> &'t str {
    let mut ends = text.match_indices("</").map(|(at, _)| at);
    let at = ends.find(|at| {
        let here = text.get(at + 2..at + 2 + name.len());
        here.is_some_and(|here| here.eq_ignore_ascii_case(name))
    });
    at.and_then(|at| text.get(at..)).unwrap_or_default()
}

fn word(text: &str) -> &str {
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// The attributes of a tag, whose text starts after its own name, and what follows them, from the
/// `>` on.
fn attributes(tag: &str) -> (Vec<(&str, &str)>, &str) {
    let mut found = Vec::new();
    let mut rest = tag;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (found, rest);
        }
        let end = |c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/');
        // A stray equals sign is part of the name it starts (WHATWG HTML §13.2.5.32).
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let length = rest.get(first..).and_then(|tail| tail.find(end));
        let (name, tail) = rest.split_at(length.map_or(rest.len(), |length| length + first));
        rest = tail.trim_start();
        let Some(tail) = rest.strip_prefix('=') else {
            found.push((name, ""));
            continue;
        };
        let tail = tail.trim_start();
        let quote = tail.chars().next().filter(|c| matches!(c, '"' | '\''));
        let value = match quote {
            Some(quote) => {
                let body = tail.get(1..).unwrap_or_default();
                let length = body.find(quote).unwrap_or(body.len());
                rest = body.get(length + 1..).unwrap_or_default();
                body.get(..length).unwrap_or_default()
            }
            None => {
                let stop = |c: char| c.is_whitespace() || c == '>';
                let (body, tail) = tail.split_at(tail.find(stop).unwrap_or(tail.len()));
                rest = tail;
                body
            }
        };
        found.push((name, value));
    }
}

/// Character references, as far as forms and pages of a login use them; others stay as they are.
pub fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let end = after.bytes().take(REFERENCE).position(|b| b == b';');
        let known = end.and_then(|end| {
            let tail = after.get(end + 1..)?;
            Some((reference(after.get(..end)?)?, tail))
        });
        match known {
            Some((c, tail)) => {
                out.push(c);
                rest = tail;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hex = number.strip_prefix(['x', 'X']);
        let code = match hex {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "equals" => '=',
        "plus" => '+',
        "sol" => '/',
        "nbsp" => ' ',
        "auml" => 'ä',
        "ouml" => 'ö',
        "aring" => 'å',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Aring" => 'Å',
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// The pieces, written shortly.
    fn shown(text: &str) -> Vec<String> {
        let write = |piece| match piece {
            Piece::Open(tag) => format!("+{} {:?}", tag.name, tag.attributes),
            Piece::Close(name) => format!("-{name}"),
            Piece::Text(text) => text.to_owned(),
        };
        pieces(text).map(write).collect()
    }

    #[test]
    fn takes_markup_apart() {
        for (text, expected) in [
            ("", vec![]),
            ("a < b", vec!["a ", "<", " b"]),
            ("<p>x</p >", vec!["+p []", "x", "-p"]),
            ("<!doctype html><?xml x?><!-- <p> -->y", vec!["y"]),
            ("<![CDATA[<p>]]>z", vec!["<p>", "z"]),
            (
                r#"<a b = "1>2" c='d' e=f g/>h"#,
                vec![
                    r#"+a [("b", "1>2"), ("c", "d"), ("e", "f"), ("g", "")]"#,
                    "h",
                ],
            ),
            (
                "<Script>if (a<b) x='\"'</p></SCRIPT>q",
                vec!["+Script []", "-SCRIPT", "q"],
            ),
            ("<style>", vec!["+style []"]),
            ("<a b=\"", vec!["+a [(\"b\", \"\")]"]),
            ("<a =b>", vec!["+a [(\"=b\", \"\")]"]),
            ("<!-- open", vec![]),
            ("<ä>", vec!["<", "ä>"]),
            ("<a ä=ö>", vec!["+a [(\"ä\", \"ö\")]"]),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn names_values_and_references() {
        let open = r#"<samlp:Status X="a&amp;&#x26;&#38;&auml;&nope;&"/>"#;
        let Some(Piece::Open(tag)) = pieces(open).next() else {
            unreachable!("a tag");
        };
        assert!(tag.is("status") && !tag.is("samlp:Status"));
        assert_eq!(tag.get("x").unwrap(), "a&&&ä&nope;&");
        assert_eq!(tag.get("y"), None);
    }
}
