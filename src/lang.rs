//! The three languages. The bottom of the import order: the data model carries
//! its explanations in all of them.

use serde::{Deserialize, Serialize};

/// An interface language; the wire form is the BCP 47 tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    Fi,
    Sv,
    En,
}

impl Lang {
    pub const ALL: [Lang; 3] = [Lang::Fi, Lang::Sv, Lang::En];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Fi => "fi",
            Lang::Sv => "sv",
            Lang::En => "en",
        }
    }

    /// The language of a tag such as `sv` or `sv-FI`; `None` for any other.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Lang::ALL
            .into_iter()
            .find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// In small letters of the three languages; Unicode's own table would cost 15 kB of program.
pub fn small_letters(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'Å' => 'å',
            'Ä' => 'ä',
            'Ö' => 'ö',
            c => c.to_ascii_lowercase(),
        })
        .collect()
}

/// A text in one language, `marked!("fi", "Kieli")`: a literal, or a `concat!` of literals.
///
/// In the compiled program the text stands between marks, by which the build cuts it
/// out of the program and into the language's pack; `platform::texts` has it put
/// back before it is read (docs/decisions/004-text-packs.md). To the code it is a
/// plain `&'static str`.
#[macro_export]
macro_rules! marked {
    ($lang:literal, $text:expr) => {
        const {
            let (_, text) =
                concat!("\u{1}", $lang, "\u{2}", $text, "\u{3}").split_at($crate::lang::MARK);
            text.split_at(text.len() - $crate::lang::END).0
        }
    };
}

/// One text in the three languages: `tri!("Kieli", "Språk", "Language")`, marked as by [`marked!`].
#[macro_export]
macro_rules! tri {
    ($fi:literal, $sv:literal, $en:literal $(,)?) => {
        const {
            $crate::lang::Tri::of(
                concat!(
                    "\u{1}fi\u{2}",
                    $fi,
                    "\u{3}",
                    "\u{1}sv\u{2}",
                    $sv,
                    "\u{3}",
                    "\u{1}en\u{2}",
                    $en,
                    "\u{3}"
                ),
                $fi.len(),
                $sv.len(),
            )
        }
    };
}

/// Bytes of the mark before a text, and behind it.
pub const MARK: usize = 4;
pub const END: usize = 1;

/// One text in the three languages, for prose that lives beside its data; made by [`tri!`].
/// Many of them stand in the engine: one place and three lengths take half of what three
/// `&'static str` would.
#[derive(Clone, Copy, Debug)]
pub struct Tri {
    marked: &'static str,
    fi: u16,
    sv: u16,
}

impl Tri {
    /// For [`tri!`]: the texts with their marks, and the lengths of the first two.
    pub const fn of(marked: &'static str, fi: usize, sv: usize) -> Tri {
        assert!(marked.len() <= u16::MAX as usize);
        Tri {
            marked,
            fi: fi as u16,
            sv: sv as u16,
        }
    }

    pub fn get(&self, lang: Lang) -> &'static str {
        let fi = MARK..MARK + usize::from(self.fi);
        let sv = fi.end + END + MARK..fi.end + END + MARK + usize::from(self.sv);
        let en = sv.end + END + MARK..self.marked.len() - END;
        let place = match lang {
            Lang::Fi => fi,
            Lang::Sv => sv,
            Lang::En => en,
        };
        self.marked.get(place).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_between_their_marks() {
        let text = tri!("Kieli", "Språk ä", "Language");
        assert_eq!(
            Lang::ALL.map(|lang| text.get(lang)),
            ["Kieli", "Språk ä", "Language"]
        );
        assert_eq!(tri!("", "", "").get(Lang::En), "");
        assert_eq!(marked!("sv", concat!("Språk", "\n")), "Språk\n");
    }
}
