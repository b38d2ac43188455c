//! Writing of XML 1.0. [`element`] and [`text`] write the very form that Exclusive XML
//! Canonicalization gives back (Canonical XML 1.0 §2.3): it is signed as it stands.

/// An element with attributes in the order given and `inside`, which is XML already. The canonical
/// order is for the caller: namespace declarations by prefix, then attributes by namespace and name.
pub fn element(name: &str, attributes: &[(&str, &str)], inside: &str) -> String {
    let mut out = ["<", name].concat();
    for (name, value) in attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        write(&mut out, value, true);
        out.push('"');
    }
    for part in [">", inside, "</", name, ">"] {
        out.push_str(part);
    }
    out
}

/// A text as XML.
pub fn text(value: &str) -> String {
    let mut out = String::new();
    write(&mut out, value, false);
    out
}

/// Can XML 1.0 hold this text (§2.2)? No escape helps with what it cannot hold.
pub fn holds(text: &str) -> bool {
    let odd = |c: char| {
        (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    !text.contains(odd)
}

fn write(out: &mut String, value: &str, attribute: bool) {
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' if !attribute => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\t' if attribute => out.push_str("&#x9;"),
            '\n' if attribute => out.push_str("&#xA;"),
            '\r' => out.push_str("&#xD;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_as_canonical_xml_does() {
        assert_eq!(
            element("a", &[("b", "<&>\"'\t\n\r")], &text("<&>\"'\t\n\r]]>")),
            "<a b=\"&lt;&amp;>&quot;'&#x9;&#xA;&#xD;\">&lt;&amp;&gt;\"'\t\n&#xD;]]&gt;</a>"
        );
        assert_eq!(element("a", &[], ""), "<a></a>");
    }

    #[test]
    fn says_what_xml_cannot_hold() {
        for text in ["", "\t\n\r", "å\u{200b}\u{fffd}\u{10ffff}\u{85}"] {
            assert!(holds(text), "{text:?}");
        }
        for text in ["\0", "a\u{1b}", "\u{fffe}", "\u{ffff}"] {
            assert!(!holds(text), "{text:?}");
        }
    }
}
