//! Texts with places for arguments.

use crate::lang::{Lang, Tri};
use crate::tri;

/// Texts by name, each in three languages: a missing one is a compile error, and
/// every file that has texts gets a test of them.
macro_rules! texts {
    ($($vis:vis $name:ident { $fi:literal, $sv:literal, $en:literal $(,)? })*) => {
        $($vis const $name: $crate::lang::Tri = $crate::tri!($fi, $sv, $en);)*

        #[cfg(test)]
        mod texts_are_whole {
            #[test]
            fn in_every_language_with_the_same_places() {
                let all = [$((stringify!($name), super::$name)),*];
                $crate::text::fill::check_texts(&all);
            }
        }
    };
}
pub(crate) use texts;

/// The text with its `{0}`, `{1}` … replaced. Arguments are never read again
/// for places of their own, so what came from outside stays text.
pub fn fill(text: &Tri, lang: Lang, args: &[&str]) -> String {
    let mut out = String::new();
    let mut rest = text.get(lang);
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((place, tail)) = after.split_once('}') else {
            break;
        };
        let index: usize = place.parse().unwrap_or(usize::MAX);
        out.push_str(args.get(index).copied().unwrap_or_default());
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// A title inside running text: with its full stop.
pub fn sentence(title: &str) -> String {
    if title.ends_with(['.', '?', '!']) {
        title.to_owned()
    } else {
        format!("{title}.")
    }
}

/// `a`, `a ja b`, `a, b ja c`.
pub fn list(items: &[String], lang: Lang) -> String {
    const AND: Tri = tri!(" ja ", " och ", " and ");
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{}{}{last}", first.join(", "), AND.get(lang)),
    }
}

#[cfg(test)]
pub(crate) fn check_texts(all: &[(&str, Tri)]) {
    let places = |text: &str| {
        let mut found: Vec<String> = text
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}').map(|(place, _)| place.to_owned()))
            .collect();
        found.sort();
        found
    };
    for (name, text) in all {
        for lang in Lang::ALL {
            let said = text.get(lang);
            assert!(
                !said.trim().is_empty() && said.trim() == said,
                "{name} {lang:?}"
            );
            assert!(!said.contains("  "), "{name} {lang:?}");
            assert_eq!(places(said), places(text.get(Lang::Fi)), "{name} {lang:?}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_not_read_again() {
        let text = tri!("a {0} b {1}{0}", "", "");
        assert_eq!(fill(&text, Lang::Fi, &["{1}", "x"]), "a {1} b x{1}");
        assert_eq!(fill(&text, Lang::Fi, &[]), "a  b ");
    }

    #[test]
    fn lists() {
        let items = ["1", "2", "3"].map(str::to_owned);
        assert_eq!(list(&items, Lang::Sv), "1, 2 och 3");
        assert_eq!(list(&items[..2], Lang::En), "1 and 2");
    }
}
