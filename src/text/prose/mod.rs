//! The pages of plain prose: privacy, accessibility, what the test does not prove.
//! They live in the engine, so that the first paint does not carry them.

mod en;
mod fi;
mod sv;

use crate::engine::{ProseView, SectionView};
use crate::lang::Lang;

struct Pages {
    privacy: Prose,
    accessibility: Prose,
    limits: Prose,
}

/// Paragraphs may hold `{controller}`, `{support}`, `{accessibility}`, `{admin}` and
/// `{integration}`, which the page fills in from the configuration.
struct Prose {
    title: &'static str,
    lead: &'static str,
    sections: &'static [Section],
}

struct Section {
    title: &'static str,
    paragraphs: &'static [&'static str],
    items: &'static [&'static str],
}

/// The page of that name in a language.
pub fn prose_view(name: &str, lang: Lang) -> Option<ProseView> {
    let pages = pages(lang);
    let prose = match name {
        "privacy" => &pages.privacy,
        "accessibility" => &pages.accessibility,
        "limits" => &pages.limits,
        _ => return None,
    };
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Some(ProseView {
        title: prose.title.to_owned(),
        lead: prose.lead.to_owned(),
        sections: prose
            .sections
            .iter()
            .map(|section| SectionView {
                title: section.title.to_owned(),
                paragraphs: owned(section.paragraphs),
                items: owned(section.items),
            })
            .collect(),
    })
}

fn pages(lang: Lang) -> &'static Pages {
    match lang {
        Lang::Fi => &fi::FI,
        Lang::Sv => &sv::SV,
        Lang::En => &en::EN,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    /// As many sections, paragraphs and items, and the same blanks to fill.
    #[test]
    fn every_language_says_the_same_things() {
        let shape = |name, lang| -> Vec<(usize, usize, Vec<String>)> {
            prose_view(name, lang)
                .unwrap()
                .sections
                .iter()
                .map(|section| {
                    let text = [section.paragraphs.concat(), section.items.concat()].concat();
                    let mut blanks: Vec<String> = text
                        .split('{')
                        .skip(1)
                        .filter_map(|rest| rest.split_once('}'))
                        .map(|(blank, _)| blank.to_owned())
                        .collect();
                    blanks.sort();
                    (section.paragraphs.len(), section.items.len(), blanks)
                })
                .collect()
        };
        for name in ["privacy", "accessibility", "limits"] {
            let finnish = shape(name, Lang::Fi);
            assert!(!finnish.is_empty());
            assert_eq!(finnish, shape(name, Lang::Sv), "{name}");
            assert_eq!(finnish, shape(name, Lang::En), "{name}");
        }
        assert!(prose_view("other", Lang::Fi).is_none());
    }
}
