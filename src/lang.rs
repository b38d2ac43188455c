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

/// One text in the three languages, for prose that lives beside its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tri {
    pub fi: &'static str,
    pub sv: &'static str,
    pub en: &'static str,
}

impl Tri {
    pub const fn new(fi: &'static str, sv: &'static str, en: &'static str) -> Tri {
        Tri { fi, sv, en }
    }

    pub fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Fi => self.fi,
            Lang::Sv => self.sv,
            Lang::En => self.en,
        }
    }
}
