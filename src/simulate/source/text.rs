//! Text shapes: a name and a value on each line, and the attributes of an assertion.

use super::Pairs;

/// Most lines looked at.
const LINES: usize = 500;

/// `name=value`, `name: value` or the two with a tabulator between.
pub fn lines(text: &str) -> Pairs {
    text.lines()
        .take(LINES)
        .filter_map(|line| {
            let line = line.trim().trim_end_matches(',');
            let (name, value) = line
                .split_once('\t')
                .or_else(|| line.split_once('='))
                .or_else(|| line.split_once(": "))?;
            let (name, value) = (bare(name), bare(value));
            (!name.is_empty() && !value.is_empty()).then(|| (name.to_owned(), value.to_owned()))
        })
        .collect()
}

fn bare(text: &str) -> &str {
    text.trim().trim_matches(['"', '\'']).trim()
}

/// `<Attribute Name="…"><AttributeValue>…</AttributeValue></Attribute>`, with any prefix. This is
/// no XML reader: it looks for these two tags and takes what stands between as text.
pub fn assertion(text: &str) -> Pairs {
    let mut pairs = Pairs::new();
    let mut name = String::new();
    for piece in text.split('<').skip(1) {
        let Some((tag, content)) = piece.split_once('>') else {
            continue;
        };
        let local = tag
            .split([' ', '\t', '\n', '\r'])
            .next()
            .unwrap_or_default();
        match local.rsplit(':').next().unwrap_or_default() {
            "Attribute" if !tag.starts_with('/') => name = attribute(tag),
            "AttributeValue" if !tag.starts_with('/') && !name.is_empty() => {
                let value = unescaped(content.trim());
                if !value.is_empty() {
                    pairs.push((name.clone(), value));
                }
            }
            _ => {}
        }
    }
    pairs
}

/// `Name` of SAML 2.0, `AttributeName` of SAML 1.1.
fn attribute(tag: &str) -> String {
    let value = |key: &str| {
        let (_, rest) = tag.split_once(key)?;
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, _) = rest.get(1..)?.split_once(quote)?;
        Some(unescaped(value))
    };
    value(" Name=")
        .or_else(|| value(" AttributeName="))
        .unwrap_or_default()
}

fn unescaped(text: &str) -> String {
    let mut out = text.to_owned();
    for (entity, c) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ] {
        out = out.replace(entity, c);
    }
    out
}
