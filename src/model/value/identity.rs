//! Finds identifiers that must not stand in a login: personal identity codes and
//! business ids. Source: KOSKI Hetu.scala, Finnish Business Information System.

/// A text of the form of a Finnish personal identity code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hetu {
    /// Byte offset; eleven bytes long.
    pub at: usize,
    /// The check character fits: it is one, not a text that looks like one.
    pub right: bool,
    /// Individual number 900–999: an artificial person of a test system.
    pub synthetic: bool,
}

/// A text of the form of a Y-tunnus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusinessId {
    /// Byte offset; nine bytes long.
    pub at: usize,
    pub right: bool,
}

/// The first personal identity code of a text; one with a right check character goes before one
/// without. It must not stand inside a longer number, nor at the beginning of a longer word.
pub fn find_hetu(text: &str) -> Option<Hetu> {
    let mut first = None;
    for (at, window) in free_windows(text, 11, true) {
        if let Some((right, synthetic)) = hetu(window) {
            let found = Hetu {
                at,
                right,
                synthetic,
            };
            if right {
                return Some(found);
            }
            first = first.or(Some(found));
        }
    }
    first
}

/// The first business id of a text.
pub fn find_business_id(text: &str) -> Option<BusinessId> {
    free_windows(text, 9, false)
        .find_map(|(at, window)| business_id(window).map(|right| BusinessId { at, right }))
}

/// Windows of ASCII bytes with no letter or digit directly before or after; `glued`: a letter
/// may stand before it.
fn free_windows(text: &str, len: usize, glued: bool) -> impl Iterator<Item = (usize, &[u8])> {
    let bytes = text.as_bytes();
    let free = move |at: Option<usize>, glued: bool| {
        !at.and_then(|at| bytes.get(at)).is_some_and(|b| {
            b.is_ascii_digit() || (!glued && (b.is_ascii_alphabetic() || !b.is_ascii()))
        })
    };
    bytes.windows(len).enumerate().filter(move |(at, window)| {
        window.is_ascii() && free(at.checked_sub(1), glued) && free(Some(at + len), false)
    })
}

/// `ddmmyyCzzzQ`: right check character, artificial.
fn hetu(window: &[u8]) -> Option<(bool, bool)> {
    let date = number(window.get(..6)?)?;
    let individual = number(window.get(7..10)?)?;
    let (day, month) = (date / 10_000, date / 100 % 100);
    if !(1..=31).contains(&day) || !(1..=12).contains(&month) {
        return None;
    }
    if !b"ABCDEFYXWVU+-".contains(&window.get(6)?.to_ascii_uppercase()) {
        return None;
    }
    const CHARACTERS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";
    let last = window.get(10)?.to_ascii_uppercase();
    if !CHARACTERS.contains(&last) {
        return None;
    }
    let check = (date * 1000 + individual) % 31;
    Some((
        CHARACTERS.get(check as usize) == Some(&last),
        individual >= 900,
    ))
}

/// `nnnnnnn-n`, weights 7 9 10 5 8 4 2.
fn business_id(window: &[u8]) -> Option<bool> {
    let body = window.get(..7)?;
    number(body)?;
    if window.get(7) != Some(&b'-') {
        return None;
    }
    let check = number(window.get(8..9)?)?;
    let sum: u32 = body
        .iter()
        .zip([7, 9, 10, 5, 8, 4, 2])
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    let rest = sum % 11;
    Some(match rest {
        0 => check == 0,
        1 => false,
        _ => check == 11 - rest,
    })
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + u32::from(digit - b'0'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn personal_identity_codes() {
        let cases = [
            // The Digital and Population Data Services Agency's own example.
            ("131052-308T", Some((0, true, false))),
            ("9A 010106A973C", Some((3, true, true))),
            ("äö 131052-308T;", Some((5, true, false))),
            ("131052-308X", Some((0, false, false))),
            ("131052-308X 131052-308T", Some((12, true, false))),
            ("131352-308T", None),
            ("321052-308T", None),
            ("1131052-308T", None),
            ("wilma131052-308T", Some((5, true, false))),
            ("131052-308TT", None),
            ("131052-308", None),
            ("131052–308T", None),
            ("MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e", None),
        ];
        for (text, expected) in cases {
            let found = find_hetu(text).map(|h| (h.at, h.right, h.synthetic));
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn business_ids() {
        let cases = [
            // Finnish National Agency for Education, City of Helsinki.
            ("2769790-1", Some((0, true))),
            ("Helsinki 0201256-6", Some((9, true))),
            ("2769790-2", Some((0, false))),
            ("12769790-1", None),
            ("2769790 1", None),
        ];
        for (text, expected) in cases {
            let found = find_business_id(text).map(|b| (b.at, b.right));
            assert_eq!(found, expected, "{text}");
        }
    }
}
