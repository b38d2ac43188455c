//! Structured values taken apart: role, schoolInfo, charges, uid, OIDs.
//!
//! Two ways in: the typed parsers ([`RoleValue`], [`InfoValue`], [`ChargeValue`],
//! [`UidValue`], [`Oid`]) say what is wrong and where; [`parts`] always gives
//! something to show, and calls what it does not recognise [`PartCode::Surplus`].

mod identity;
mod info;
mod oid;
mod role;

pub use identity::{BusinessId, Hetu, find_business_id, find_hetu};
pub use info::{ChargeValue, InfoKey, InfoValue, UidForm, UidValue};
pub use oid::{CheckDigit, NodeKind, OPH_ARC, Oid, node_kind};
pub use role::{RoleShape, RoleValue};

use super::roles;
use super::{AttrId, Syntax};

/// `00000` = Tuntematon / Okänd / Unknown in the code list oppilaitosnumero.
pub const UNKNOWN_SCHOOL: &str = "00000";

/// Longest person or organisation number looked at; older organisation OIDs have up to 22 digits.
const MAX_NUMBER: usize = 22;

/// A part of a value, with what it may tell about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Stable code, see `report::document::Part::code`.
    pub code: PartCode,
    pub text: String,
}

impl Part {
    fn new(code: PartCode, text: &str) -> Part {
        Part {
            code,
            text: text.to_owned(),
        }
    }

    /// Like [`PartCode::privacy`], but looks at the text as well: a school code that holds a name
    /// stays out of a redacted report. Prefer this one.
    pub fn privacy(&self, id: AttrId) -> Privacy {
        if self.code.privacy(id) == Privacy::Public && looks_like(self.code, &self.text) {
            Privacy::Public
        } else {
            Privacy::Personal
        }
    }
}

/// What a part of a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartCode {
    ProviderOid,
    /// Part 1 of a role of 1.0/1.1.
    Municipality,
    SchoolCode,
    SchoolOid,
    OfficeOid,
    Class,
    Role,
    RoleCode,
    OrganisationName,
    /// 0 free, 1 charged.
    Charge,
    /// `1.2.246.562`: the Finnish education administration's arc.
    OidPrefix,
    /// 24 persons, 10 organisations, 98/99 test.
    OidNode,
    OidBody,
    CheckDigit,
    /// `MPASSOID.`
    UidPrefix,
    UidDigest,
    /// Beyond the parts the model knows.
    Surplus,
}

impl PartCode {
    pub const ALL: [PartCode; 17] = [
        PartCode::ProviderOid,
        PartCode::Municipality,
        PartCode::SchoolCode,
        PartCode::SchoolOid,
        PartCode::OfficeOid,
        PartCode::Class,
        PartCode::Role,
        PartCode::RoleCode,
        PartCode::OrganisationName,
        PartCode::Charge,
        PartCode::OidPrefix,
        PartCode::OidNode,
        PartCode::OidBody,
        PartCode::CheckDigit,
        PartCode::UidPrefix,
        PartCode::UidDigest,
        PartCode::Surplus,
    ];

    /// The stable code of the report format.
    pub fn code(self) -> &'static str {
        match self {
            PartCode::ProviderOid => "provider-oid",
            PartCode::Municipality => "municipality",
            PartCode::SchoolCode => "school-code",
            PartCode::SchoolOid => "school-oid",
            PartCode::OfficeOid => "office-oid",
            PartCode::Class => "class",
            PartCode::Role => "role",
            PartCode::RoleCode => "role-code",
            PartCode::OrganisationName => "name",
            PartCode::Charge => "charge",
            PartCode::OidPrefix => "prefix",
            PartCode::OidNode => "node",
            PartCode::OidBody => "body",
            PartCode::CheckDigit => "check-digit",
            PartCode::UidPrefix => "uid-prefix",
            PartCode::UidDigest => "uid-digest",
            PartCode::Surplus => "surplus",
        }
    }

    /// The allow-list of redaction. What is not named public is personal.
    pub fn privacy(self, id: AttrId) -> Privacy {
        match self {
            PartCode::ProviderOid
            | PartCode::SchoolCode
            | PartCode::SchoolOid
            | PartCode::OfficeOid
            | PartCode::Role
            | PartCode::RoleCode
            | PartCode::OrganisationName
            | PartCode::Charge
            | PartCode::OidPrefix
            | PartCode::OidNode
            | PartCode::UidPrefix => Privacy::Public,
            PartCode::OidBody | PartCode::CheckDigit => match id {
                AttrId::EducationProviderId | AttrId::OriginalIssuer => Privacy::Public,
                _ => Privacy::Personal,
            },
            // A municipality's name cannot be told from a person's.
            PartCode::Municipality | PartCode::Class | PartCode::UidDigest | PartCode::Surplus => {
                Privacy::Personal
            }
        }
    }
}

/// Whether a part may identify a person; decides what a redacted report keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// School codes, organisation OIDs, role names …
    Public,
    /// Numbered label and shape only.
    Personal,
}

/// Why a value does not have the form its attribute asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueError {
    pub problem: ValueProblem,
    /// Byte offset into the value; always on a character boundary.
    pub at: usize,
}

impl ValueError {
    pub(crate) fn new(problem: ValueProblem, at: usize) -> ValueError {
        ValueError { problem, at }
    }

    fn shifted(self, by: usize) -> ValueError {
        ValueError {
            at: self.at + by,
            ..self
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueProblem {
    Empty,
    /// A space or another blank.
    Space,
    UnexpectedCharacter,
    /// Only the last digits of an OID: the beginning `1.2.246.562.…` was lost.
    PrefixLost,
    /// An OID, or something like one, outside `1.2.246.562`; a uid without `MPASSOID.`
    WrongPrefix,
    /// An OID of another kind: `10` or `99` is an organisation, `24` or `98` a person.
    WrongNode {
        node: u32,
    },
    /// Node or number is missing.
    Incomplete,
    Length {
        min: usize,
        max: usize,
        found: usize,
    },
    /// A role has 4 or 7 parts.
    PartCount {
        found: usize,
    },
    /// The `;` between two parts is missing.
    NoSeparator,
    EmptyPart(PartCode),
    OutOfRange,
}

/// A value taken apart; empty for an attribute whose values are plain. The texts follow the value
/// from left to right; only separators (`;`, `.`) are left out.
pub fn parts(id: AttrId, text: &str) -> Vec<Part> {
    match id.info().syntax {
        Syntax::Role => role::parts(text),
        Syntax::SchoolInfo | Syntax::ProviderInfo => info::info_parts(text, id),
        Syntax::Charge => info::charge_parts(text),
        Syntax::Uid => info::uid_parts(text),
        Syntax::LearnerId => oid::parts(text, NodeKind::is_person),
        Syntax::OrganisationOid => oid::parts(text, NodeKind::is_organisation),
        Syntax::PersonName
        | Syntax::SchoolCode
        | Syntax::OrganisationName
        | Syntax::Class
        | Syntax::ClassLevel => Vec::new(),
    }
}

/// Whether a plain value (one without [`parts`]) may stay in a redacted report.
pub fn privacy(id: AttrId, text: &str) -> Privacy {
    let public = match id {
        // A unit without a code sends its OID.
        AttrId::SchoolCode => {
            looks_like(PartCode::SchoolCode, text) || organisation_oid(text).is_ok()
        }
        // A unit without a name is named by its OID.
        AttrId::School | AttrId::EducationProvider => {
            looks_like(PartCode::OrganisationName, text) || organisation_oid(text).is_ok()
        }
        AttrId::ClassLevel => {
            !text.is_empty() && text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit())
        }
        _ => false,
    };
    if public {
        Privacy::Public
    } else {
        Privacy::Personal
    }
}

/// `9` from `9`: a class level of 0–10 (data model 1.3).
pub fn class_level(text: &str) -> Result<u8, ValueError> {
    digits(text)?;
    match text.parse::<u8>() {
        Ok(level) if level <= 10 => Ok(level),
        _ => Err(ValueError::new(ValueProblem::OutOfRange, 0)),
    }
}

/// A school code: exactly five digits, a leading zero kept.
pub fn school_code(text: &str) -> Result<&str, ValueError> {
    digits(text)?;
    length(text, 5, 5)?;
    Ok(text)
}

/// A learner id: an OID of a person, eleven digits. The check digit is judged apart ([`Oid::check`]).
pub fn learner_id(text: &str) -> Result<Oid<'_>, ValueError> {
    let oid = Oid::parse(text)?;
    if !oid.kind().is_person() {
        let problem = ValueProblem::WrongNode { node: oid.node };
        return Err(ValueError::new(problem, OPH_ARC.len()));
    }
    length(oid.number, 11, 11).map_err(|e| e.shifted(text.len() - oid.number.len()))?;
    Ok(oid)
}

/// An organisation's OID: eight to 22 digits, for the old forms.
pub fn organisation_oid(text: &str) -> Result<Oid<'_>, ValueError> {
    let oid = Oid::parse(text)?;
    if !oid.kind().is_organisation() {
        let problem = ValueProblem::WrongNode { node: oid.node };
        return Err(ValueError::new(problem, OPH_ARC.len()));
    }
    length(oid.number, 8, MAX_NUMBER).map_err(|e| e.shifted(text.len() - oid.number.len()))?;
    Ok(oid)
}

/// Plain text that must hold something.
pub(crate) fn filled(text: &str) -> Result<(), ValueError> {
    if text.trim().is_empty() {
        return Err(ValueError::new(ValueProblem::Empty, 0));
    }
    Ok(())
}

/// Digits only, at least one.
fn digits(text: &str) -> Result<(), ValueError> {
    if text.is_empty() {
        return Err(ValueError::new(ValueProblem::Empty, 0));
    }
    match text.char_indices().find(|(_, c)| !c.is_ascii_digit()) {
        Some((at, c)) => Err(ValueError::new(stray(c), at)),
        None => Ok(()),
    }
}

fn stray(c: char) -> ValueProblem {
    if c.is_whitespace() {
        ValueProblem::Space
    } else {
        ValueProblem::UnexpectedCharacter
    }
}

fn length(text: &str, min: usize, max: usize) -> Result<(), ValueError> {
    let found = text.chars().count();
    if (min..=max).contains(&found) {
        return Ok(());
    }
    Err(ValueError::new(ValueProblem::Length { min, max, found }, 0))
}

/// Does the text look like what its part claims to be? Keeps personal values
/// that ended up in the wrong field out of redacted reports.
fn looks_like(code: PartCode, text: &str) -> bool {
    match code {
        PartCode::ProviderOid | PartCode::SchoolOid | PartCode::OfficeOid => {
            text.is_empty() || organisation_oid(text).is_ok()
        }
        PartCode::SchoolCode => text.len() <= 6 && text.bytes().all(|b| b.is_ascii_digit()),
        PartCode::Role => text.is_empty() || roles::find(text).is_some(),
        PartCode::RoleCode | PartCode::Charge => {
            text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        }
        PartCode::OrganisationName => {
            find_hetu(text).is_none() && !text.contains('@') && !text.contains(OPH_ARC)
        }
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn class_levels() {
        assert_eq!(class_level("0"), Ok(0));
        assert_eq!(class_level("10"), Ok(10));
        let cases = [
            ("", ValueProblem::Empty, 0),
            ("9A", ValueProblem::UnexpectedCharacter, 1),
            ("11", ValueProblem::OutOfRange, 0),
            ("3.5", ValueProblem::UnexpectedCharacter, 1),
            (" 3", ValueProblem::Space, 0),
            ("99999999999999999999", ValueProblem::OutOfRange, 0),
        ];
        for (text, problem, at) in cases {
            assert_eq!(
                class_level(text),
                Err(ValueError::new(problem, at)),
                "{text}"
            );
        }
    }

    #[test]
    fn school_codes() {
        assert_eq!(school_code("01234"), Ok("01234"));
        let short = ValueProblem::Length {
            min: 5,
            max: 5,
            found: 4,
        };
        assert_eq!(school_code("1234"), Err(ValueError::new(short, 0)));
        let letter = ValueError::new(ValueProblem::UnexpectedCharacter, 0);
        assert_eq!(school_code("Äkäslompolo"), Err(letter));
    }

    #[test]
    fn learner_ids() {
        assert!(learner_id("1.2.246.562.24.10000000003").is_ok());
        assert!(learner_id("1.2.246.562.98.10000000009").is_ok());
        let cases = [
            ("", ValueProblem::Empty, 0),
            ("10000000003", ValueProblem::PrefixLost, 0),
            (
                "1.2.246.562.10.10000000009",
                ValueProblem::WrongNode { node: 10 },
                11,
            ),
            (
                "1.2.246.562.24.1000000000",
                ValueProblem::Length {
                    min: 11,
                    max: 11,
                    found: 10,
                },
                15,
            ),
            ("1.2.246.562.24.1000 0000003", ValueProblem::Space, 19),
        ];
        for (text, problem, at) in cases {
            assert_eq!(
                learner_id(text).err(),
                Some(ValueError::new(problem, at)),
                "{text}"
            );
        }
    }

    #[test]
    fn part_codes_are_unique_kebab_case() {
        let mut codes: Vec<_> = PartCode::ALL.iter().map(|part| part.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), PartCode::ALL.len());
        assert!(
            codes
                .iter()
                .all(|code| code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        );
    }

    #[test]
    fn a_personal_value_in_a_public_part_is_personal() {
        let value = "1.2.246.562.24.10000000003;Virtanen;9A;Oppilas;1;;";
        let personal: Vec<_> = parts(AttrId::Role, value)
            .into_iter()
            .filter(|part| part.privacy(AttrId::Role) == Privacy::Personal)
            .map(|part| part.text)
            .collect();
        assert_eq!(personal, ["1.2.246.562.24.10000000003", "Virtanen", "9A"]);
        assert_eq!(privacy(AttrId::SchoolCode, "30076"), Privacy::Public);
        assert_eq!(privacy(AttrId::SchoolCode, "Virtanen"), Privacy::Personal);
        assert_eq!(privacy(AttrId::ClassLevel, "9"), Privacy::Public);
        assert_eq!(privacy(AttrId::GivenName, "9"), Privacy::Personal);
    }
}
