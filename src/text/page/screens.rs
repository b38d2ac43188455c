//! Texts of the pages whose content a worker says. They stand apart from those of the page
//! itself, so that neither program carries the other's.

use super::{en, fi, sv};
use crate::lang::Lang;

pub struct Screens {
    pub model: Model,
    pub gallery: Gallery,
    pub demo: Demo,
}

/// The texts of one language.
pub fn screens(lang: Lang) -> &'static Screens {
    match lang {
        Lang::Fi => &fi::FI_SCREENS,
        Lang::Sv => &sv::SV_SCREENS,
        Lang::En => &en::EN_SCREENS,
    }
}

/// The data model page.
pub struct Model {
    pub title: &'static str,
    pub lead: &'static str,
    pub search: &'static str,
    pub version: &'static str,
    pub all: &'static str,
    /// With the count for `{}`.
    pub found: &'static str,
    pub none: &'static str,
    pub changes: &'static str,
    pub details: &'static str,
    pub formed_home: &'static str,
    pub formed_mpassid: &'static str,
    pub formed_both: &'static str,
    pub changes_none: &'static str,
    /// With the date for `{}`.
    pub in_force: &'static str,
    pub formed_by: &'static str,
    pub mandatory: &'static str,
    pub syntax: &'static str,
    pub example: &'static str,
    pub parts: &'static str,
    pub since: &'static str,
    pub until: &'static str,
    pub claim: &'static str,
    pub saml: &'static str,
    pub friendly: &'static str,
    pub count: &'static str,
    pub source: &'static str,
    pub roles: &'static str,
    pub roles_lead: &'static str,
    pub role_code: &'static str,
    pub role_meaning: &'static str,
    pub role_accepted: &'static str,
    pub role_since: &'static str,
    pub protocol: &'static str,
    pub attributes: &'static str,
    pub legacy: &'static str,
    pub school_types: &'static str,
    pub charges: &'static str,
}

/// The rules with their examples.
pub struct Gallery {
    pub title: &'static str,
    pub lead: &'static str,
    pub search: &'static str,
    /// With the count for `{}`.
    pub found: &'static str,
    pub all: &'static str,
    pub unknown: &'static str,
    pub example: &'static str,
    pub code: &'static str,
    pub near_miss: &'static str,
    pub open: &'static str,
    pub claims: &'static str,
}

/// The demo login.
pub struct Demo {
    pub title: &'static str,
    pub lead: &'static str,
    /// With the organisation's name for `{}`.
    pub people: &'static str,
    pub log_in: &'static str,
    /// With the person's name for `{}`.
    pub log_in_as: &'static str,
    pub more: &'static str,
    pub shows: &'static str,
    pub broken: &'static str,
    pub sound: &'static str,
    pub files: &'static str,
    pub files_more: &'static str,
    pub unknown: &'static str,
    pub back: &'static str,
}
