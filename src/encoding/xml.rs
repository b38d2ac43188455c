//! Writing of XML 1.0: what stands in a text or an attribute.

/// Escapes a text for both. White space is kept where attribute normalisation would change it
/// (XML 1.0 §3.3.3); characters that XML cannot hold (§2.2) become U+FFFD.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' => out.push_str("&#9;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn escapes() {
        for (text, expected) in [
            ("", ""),
            ("Åbo & <\"'>", "Åbo &amp; &lt;&quot;&#39;&gt;"),
            ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"),
            (
                "\0\u{b}\u{ffff}\u{10ffff}",
                "\u{fffd}\u{fffd}\u{fffd}\u{10ffff}",
            ),
            ("]]>", "]]&gt;"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }
}
