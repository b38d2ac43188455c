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

/// A text in one language, `marked!("fi", "Kieli")`: a literal, or a `concat!` of literals.
///
/// In the compiled program the text stands between marks, by which the build cuts it
/// out of the program and into the language's pack; [`crate::platform::texts`] has it put
/// back before it is read (docs/decisions/004-text-packs.md). To the code it is a
/// plain `&'static str`.
#[macro_export]
macro_rules! marked {
    ($lang:literal, $text:expr) => {
        const { $crate::lang::between(concat!("\u{1}", $lang, "\u{2}", $text, "\u{3}")) }
    };
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

/// One text in the three languages: `tri!("Kieli", "Språk", "Language")`.
#[macro_export]
macro_rules! tri {
    ($fi:literal, $sv:literal, $en:literal $(,)?) => {
        $crate::lang::Tri {
            fi: $crate::marked!("fi", $fi),
            sv: $crate::marked!("sv", $sv),
            en: $crate::marked!("en", $en),
        }
    };
}

/// What stands between the marks of [`marked!`].
pub const fn between(marked: &'static str) -> &'static str {
    let (_, rest) = marked.split_at(4);
    rest.split_at(rest.len() - 1).0
}

/// One text in the three languages, for prose that lives beside its data; made by [`tri!`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tri {
    pub fi: &'static str,
    pub sv: &'static str,
    pub en: &'static str,
}

impl Tri {
    pub fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fi => self.fi,
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }
}
