//! Roles, and what a Finnish value means to a Swedish or English reader.
//!
//! Source: OPH wiki "Sallitut roolit" (version 52), the proxy's attribute code of 2024.

use crate::lang::Tri;
use crate::tri;

/// One accepted role: what a home organisation may send and what MPASSid delivers.
#[derive(Debug)]
pub struct Role {
    pub kind: RoleKind,
    /// As delivered to services.
    pub delivered: &'static str,
    /// Part 5 of a role of model 1.4.
    pub code: &'static str,
    /// Accepted from the home organisation, in lower case; upper and lower case are alike.
    pub accepted: &'static [&'static str],
    /// The name in each language. For codes 1–6 but 3 that of the code list.
    pub label: Tri,
    /// Since when it is accepted.
    pub since: Tri,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoleKind {
    Pupil,
    Teacher,
    Staff,
    Secretary,
    Substitute,
    Principal,
}

impl RoleKind {
    /// Teaches: has no class level, and a class only where a register gives one.
    pub fn teaches(self) -> bool {
        matches!(self, RoleKind::Teacher | RoleKind::Substitute)
    }
}

/// Code MPASSid gives to an allowed role that its case-sensitive code table does not know.
pub const UNKNOWN_ROLE_CODE: &str = "-1";

pub static ROLES: [Role; 6] = [
    Role {
        kind: RoleKind::Pupil,
        delivered: "Oppilas",
        code: "1",
        accepted: &[
            "opiskelija",
            "oppilas",
            "student",
            "oppija",
            "inlärare",
            "learner",
        ],
        label: tri!(
            "oppilas tai opiskelija",
            "elev eller studerande",
            "pupil or student",
        ),
        since: tri!("tietomalli 1.1", "datamodell 1.1", "data model 1.1"),
    },
    Role {
        kind: RoleKind::Teacher,
        delivered: "Opettaja",
        code: "2",
        accepted: &["opettaja", "teacher", "lärare"],
        label: tri!("opettaja", "lärare", "teacher"),
        since: tri!("tietomalli 1.1", "datamodell 1.1", "data model 1.1"),
    },
    Role {
        kind: RoleKind::Staff,
        delivered: "Hallintohenkilö",
        code: "3",
        accepted: &["hallintohenkilö", "staff"],
        label: tri!(
            "hallintohenkilö",
            "administrativ personal",
            "administrative staff",
        ),
        since: tri!("tietomalli 1.2", "datamodell 1.2", "data model 1.2"),
    },
    Role {
        kind: RoleKind::Secretary,
        delivered: "Koulusihteeri",
        code: "4",
        accepted: &["koulusihteeri", "skolsekreterare", "school secretary"],
        label: tri!("koulusihteeri", "skolsekreterare", "school secretary"),
        since: tri!("3.1.2022", "3.1.2022", "3 January 2022"),
    },
    Role {
        kind: RoleKind::Substitute,
        delivered: "Sijaisopettaja",
        code: "5",
        accepted: &["sijaisopettaja", "lärarvikarie", "substitute teacher"],
        label: tri!("sijaisopettaja", "lärarvikarie", "substitute teacher"),
        since: tri!("3.1.2022", "3.1.2022", "3 January 2022"),
    },
    Role {
        kind: RoleKind::Principal,
        delivered: "Rehtori",
        code: "6",
        accepted: &["rehtori", "principal", "rektor"],
        label: tri!("rehtori", "rektor", "principal"),
        since: tri!("3.1.2022", "3.1.2022", "3 January 2022"),
    },
];

/// The role of any accepted spelling; upper and lower case are alike.
pub fn find(text: &str) -> Option<&'static Role> {
    ROLES
        .iter()
        .find(|role| role.accepted.iter().any(|name| same(name, text)))
}

/// The role MPASSid delivers under exactly this name.
pub fn delivered(text: &str) -> Option<&'static Role> {
    ROLES.iter().find(|role| role.delivered == text)
}

/// The role of a code of model 1.4.
pub fn by_code(code: &str) -> Option<&'static Role> {
    ROLES.iter().find(|role| role.code == code)
}

/// Equal but for upper and lower case. Å, Ä and Ö are the only letters beyond ASCII in these lists;
/// the whole Unicode table would cost more than it tells.
pub fn same(a: &str, b: &str) -> bool {
    a.chars().map(fold).eq(b.chars().map(fold))
}

pub(crate) fn fold(c: char) -> char {
    match c {
        'Å' => 'å',
        'Ä' => 'ä',
        'Ö' => 'ö',
        other => other.to_ascii_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_in_any_case_finds_its_role() {
        for role in &ROLES {
            for name in role.accepted {
                assert_eq!(find(name).map(|r| r.kind), Some(role.kind), "{name}");
                let upper: String = name.to_uppercase();
                assert_eq!(find(&upper).map(|r| r.kind), Some(role.kind), "{upper}");
            }
            assert_eq!(find(role.delivered).map(|r| r.code), Some(role.code));
            assert_eq!(by_code(role.code).map(|r| r.kind), Some(role.kind));
        }
        for name in ["", "huoltaja", "vararehtori", "Oppilas ", "OPPILAS1"] {
            assert!(find(name).is_none(), "{name}");
        }
        assert!(delivered("oppilas").is_none());
    }
}
