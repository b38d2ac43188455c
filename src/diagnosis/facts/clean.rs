//! Blemishes of a text, and the text without them.
//!
//! Rules about meaning read the cleaned text, so that a hidden character in a
//! school code is one fault and not two.

/// What is wrong with the letters of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blemish {
    /// UTF-8 read as Windows-1252, or U+FFFD.
    Mojibake,
    /// Zero-width, control or direction characters.
    Invisible(char),
    NoBreakSpace,
    DoubleSpace,
    OuterSpace,
    /// A Cyrillic or Greek letter in a Latin word.
    MixedScript(char),
}

/// The first blemish of each kind with its place: the number of the character, from 1.
/// `structured`: parts stand between semicolons, each with ends of its own.
pub fn blemishes(text: &str, structured: bool) -> Vec<(Blemish, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut first = |at: Option<usize>, kind: fn(char) -> Blemish| {
        if let Some(at) = at {
            let c = chars.get(at).copied().unwrap_or_default();
            found.push((kind(c), at + 1));
        }
    };
    first(
        (0..chars.len()).find(|&i| {
            chars[i] == '\u{FFFD}' || misread(&chars, i).is_some() || replaced(&chars, i)
        }),
        |_| Blemish::Mojibake,
    );
    // A misread letter may look like a control character or a no-break space ("Â ").
    let own = |i: usize| {
        let after = |back| i.checked_sub(back).and_then(|i| misread(&chars, i));
        after(1).is_none() && after(2).is_none_or(|(_, len)| len < 3)
    };
    first(
        (0..chars.len()).find(|&i| invisible(chars[i]) && own(i)),
        Blemish::Invisible,
    );
    first(
        (0..chars.len()).find(|&i| odd_space(chars[i]) && own(i)),
        |_| Blemish::NoBreakSpace,
    );
    first(mixed(&chars), Blemish::MixedScript);
    let solid = |i: Option<usize>| {
        i.and_then(|i| chars.get(i))
            .is_some_and(|&c| c != ' ' && !(structured && c == ';'))
    };
    let blank = |i: usize| chars.get(i) == Some(&' ');
    let run_start = |i: &usize| blank(*i) && !(*i > 0 && blank(i - 1));
    let mut double = None;
    let mut outer = None;
    for start in (0..chars.len()).filter(run_start) {
        let end = (start..chars.len())
            .find(|&i| !blank(i))
            .unwrap_or(chars.len());
        if solid(start.checked_sub(1)) && solid(Some(end)) {
            if end - start > 1 {
                double = double.or(Some(start));
            }
        } else {
            outer = outer.or(Some(start));
        }
    }
    first(double, |_| Blemish::DoubleSpace);
    if text.trim() != "" {
        first(outer, |_| Blemish::OuterSpace);
    }
    found
}

/// The text as it was meant: letters mended, hidden characters out, single spaces, trimmed.
pub fn clean(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let latin = mixed(&chars).is_some();
    let mut i = 0;
    while let Some(&c) = chars.get(i) {
        i += 1;
        if let Some((meant, len)) = misread(&chars, i - 1) {
            push(&mut out, meant);
            i += len - 1;
        } else if !invisible(c) {
            push(&mut out, if latin { look_alike(c) } else { c });
        }
    }
    out.truncate(out.trim_end().len());
    out
}

fn push(out: &mut String, c: char) {
    if odd_space(c) || c == ' ' {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
    } else {
        out.push(c);
    }
}

/// `Ã¤` for `ä`: the character meant and how many were read for it.
fn misread(chars: &[char], at: usize) -> Option<(char, usize)> {
    let lead = *chars.get(at)?;
    let len = match lead {
        '\u{C2}'..='\u{DF}' => 2,
        '\u{E0}'..='\u{EF}' => 3,
        _ => return None,
    };
    let mut bytes = [0u8; 3];
    *bytes.first_mut()? = u8::try_from(u32::from(lead)).ok()?;
    for i in 1..len {
        let c = *chars.get(at + i)?;
        // Å and Ä stand before dashes and quotes in right texts, too; Ã and Â do not in Finland.
        let punctuation = matches!(c, '\u{2010}'..='\u{2027}');
        if punctuation && !matches!(lead, 'Ã' | 'Â' | 'â') {
            return None;
        }
        *bytes.get_mut(i)? = windows_1252(c)?;
    }
    let meant = std::str::from_utf8(bytes.get(..len)?)
        .ok()?
        .chars()
        .next()?;
    Some((meant, len))
}

/// A sign within a word where a letter belongs: `M?kinen`, `H{m{l{inen` (seven bits),
/// `M&auml;kinen`, `M\\u00e4kinen`.
fn replaced(chars: &[char], at: usize) -> bool {
    let letter = |c: Option<&char>| c.is_some_and(|c| c.is_alphabetic());
    let after = chars.get(at + 1..).unwrap_or_default();
    match chars.get(at) {
        Some('?' | '{' | '|' | '}' | '\\' | '¤' | '„') => {
            at > 0 && letter(chars.get(at - 1)) && letter(after.first())
        }
        Some('&') => {
            let end = after
                .iter()
                .position(|&c| !c.is_ascii_alphanumeric() && c != '#');
            end.is_some_and(|end| end > 1 && after.get(end) == Some(&';'))
        }
        _ => false,
    }
}

/// The byte 0x80–0xBF that Windows-1252 or Latin-1 shows as this character.
fn windows_1252(c: char) -> Option<u8> {
    const HIGH: [(char, u8); 27] = [
        ('€', 0x80),
        ('‚', 0x82),
        ('ƒ', 0x83),
        ('„', 0x84),
        ('…', 0x85),
        ('†', 0x86),
        ('‡', 0x87),
        ('ˆ', 0x88),
        ('‰', 0x89),
        ('Š', 0x8A),
        ('‹', 0x8B),
        ('Œ', 0x8C),
        ('Ž', 0x8E),
        ('‘', 0x91),
        ('’', 0x92),
        ('“', 0x93),
        ('”', 0x94),
        ('•', 0x95),
        ('–', 0x96),
        ('—', 0x97),
        ('˜', 0x98),
        ('™', 0x99),
        ('š', 0x9A),
        ('›', 0x9B),
        ('œ', 0x9C),
        ('ž', 0x9E),
        ('Ÿ', 0x9F),
    ];
    match c {
        '\u{80}'..='\u{BF}' => u8::try_from(u32::from(c)).ok(),
        _ => HIGH.iter().find(|(known, _)| *known == c).map(|(_, b)| *b),
    }
}

pub fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

pub fn odd_space(c: char) -> bool {
    matches!(
        c,
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

fn foreign(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}') && c.is_alphabetic()
}

fn latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '\u{C0}'..='\u{24F}')
}

/// The first foreign letter in a word that has Latin letters or digits as well.
fn mixed(chars: &[char]) -> Option<usize> {
    let mut start = 0;
    for end in 0..=chars.len() {
        let letter = chars.get(end).is_some_and(|c| c.is_alphanumeric());
        if letter {
            continue;
        }
        let word = chars.get(start..end)?;
        if word.iter().any(|&c| latin(c))
            && let Some(at) = word.iter().position(|&c| foreign(c))
        {
            return Some(start + at);
        }
        start = end + 1;
    }
    None
}

/// The Latin letter a Cyrillic or Greek one looks like.
fn look_alike(c: char) -> char {
    const FOREIGN: &str = "аеорсхуіјАВЕКМНОРСТХУІЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    const LATIN: &str = "aeopcxyijABEKMHOPCTXYIJABEZHIKMNOPTYXo";
    FOREIGN
        .chars()
        .zip(LATIN.chars())
        .find(|(foreign, _)| *foreign == c)
        .map_or(c, |(_, latin)| latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normal_names_are_normal() {
        let names = [
            "Ö",
            "Åsa-Märta",
            "Šahin Žak",
            "Áŋŋá Đ",
            "O’Neill",
            "Dʼarc",
            "Иванов",
            "Ruotsinkielinen – Åbo",
            "Kauppaoppilaitos Ä–Ö",
            "",
            " ",
        ];
        for name in names {
            assert_eq!(blemishes(name, false), [], "{name}");
        }
        assert_eq!(blemishes("1.2.3;30076;9 A;Oppilas", true), []);
    }

    #[test]
    fn blemishes_are_found_and_mended() {
        let cases = [
            ("MÃ¤kelÃ¤", Blemish::Mojibake, 2, "Mäkelä"),
            ("Ã–berg", Blemish::Mojibake, 1, "Öberg"),
            ("NÃ¤Ã¤s", Blemish::Mojibake, 2, "Nääs"),
            ("Ã\u{85}ke", Blemish::Mojibake, 1, "Åke"),
            ("Å¡", Blemish::Mojibake, 1, "š"),
            ("M\u{FFFD}kel", Blemish::Mojibake, 2, "M\u{FFFD}kel"),
            ("M?kel", Blemish::Mojibake, 2, "M?kel"),
            ("H{m{l{inen", Blemish::Mojibake, 2, "H{m{l{inen"),
            ("M&auml;kel", Blemish::Mojibake, 2, "M&auml;kel"),
            ("Vir\u{200B}ta", Blemish::Invisible('\u{200B}'), 4, "Virta"),
            ("Anna\u{A0}Li", Blemish::NoBreakSpace, 5, "Anna Li"),
            ("Anna  Li", Blemish::DoubleSpace, 5, "Anna Li"),
            (" Anna", Blemish::OuterSpace, 1, "Anna"),
            ("Anna ", Blemish::OuterSpace, 5, "Anna"),
            ("Oppilаs", Blemish::MixedScript('а'), 6, "Oppilas"),
            ("9В", Blemish::MixedScript('В'), 2, "9B"),
        ];
        for (text, blemish, at, meant) in cases {
            assert_eq!(blemishes(text, false), [(blemish, at)], "{text}");
            assert_eq!(clean(text), meant, "{text}");
        }
        assert_eq!(blemishes("1; 30076;9A", true), [(Blemish::OuterSpace, 3)]);
    }
}
