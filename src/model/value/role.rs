//! The role value: four parts in data model 1.0–1.3, seven in 1.4.

use super::{Oid, Part, PartCode, ValueError, ValueProblem, organisation_oid};
use crate::model::roles;

/// A role by its parts, as received: trimmed of nothing, judged by [`RoleValue::check`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoleValue<'a> {
    pub shape: RoleShape,
    /// Provider OID (1.2–1.4) or municipality (1.0, 1.1).
    pub provider: &'a str,
    pub school_code: &'a str,
    pub class: &'a str,
    pub role: &'a str,
    /// Empty in the four-part shapes, like the next two.
    pub role_code: &'a str,
    pub school_oid: &'a str,
    pub office_oid: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleShape {
    /// `municipality;schoolCode;class;Role`: 1.0 and 1.1.
    Municipality,
    /// `providerOID;schoolCode;class;Role`: 1.2 and 1.3.
    Four,
    /// `providerOID;schoolCode;class;Role;roleCode;schoolOID;officeOID`: 1.4.
    Seven,
}

const SEVEN: [PartCode; 7] = [
    PartCode::ProviderOid,
    PartCode::SchoolCode,
    PartCode::Class,
    PartCode::Role,
    PartCode::RoleCode,
    PartCode::SchoolOid,
    PartCode::OfficeOid,
];

impl<'a> RoleValue<'a> {
    /// Takes a role apart; the only error is a wrong number of parts.
    pub fn parse(text: &'a str) -> Result<RoleValue<'a>, ValueError> {
        if text.is_empty() {
            return Err(ValueError::new(ValueProblem::Empty, 0));
        }
        let found = text.split(';').count();
        if found != 4 && found != 7 {
            return Err(ValueError::new(ValueProblem::PartCount { found }, 0));
        }
        let mut parts = text.split(';');
        let mut next = || parts.next().unwrap_or_default();
        let provider = next();
        let shape = match found {
            7 => RoleShape::Seven,
            _ if is_municipality(provider) => RoleShape::Municipality,
            _ => RoleShape::Four,
        };
        Ok(RoleValue {
            shape,
            provider,
            school_code: next(),
            class: next(),
            role: next(),
            role_code: next(),
            school_oid: next(),
            office_oid: next(),
        })
    }

    /// The first part that does not have its form. Whether the role is an accepted one is not
    /// judged here: see [`roles::find`].
    pub fn check(&self) -> Result<(), ValueError> {
        let school_at = self.provider.len() + 1;
        let class_at = school_at + self.school_code.len() + 1;
        let role_at = class_at + self.class.len() + 1;
        let code_at = role_at + self.role.len() + 1;
        let oid_at = code_at + self.role_code.len() + 1;
        let office_at = oid_at + self.school_oid.len() + 1;
        if self.provider.is_empty() {
            return Err(empty(PartCode::ProviderOid, 0));
        }
        if self.shape != RoleShape::Municipality {
            organisation_oid(self.provider)?;
        }
        if !self.school_code.is_empty() {
            super::school_code(self.school_code).map_err(|e| e.shifted(school_at))?;
        } else if self.school_oid.is_empty() {
            return Err(empty(PartCode::SchoolCode, school_at));
        }
        if self.role.is_empty() {
            return Err(empty(PartCode::Role, role_at));
        }
        let code = self.role_code.strip_prefix('-').unwrap_or(self.role_code);
        if !code.is_empty() {
            super::digits(code)
                .map_err(|e| e.shifted(code_at + self.role_code.len() - code.len()))?;
        }
        for (oid, at) in [(self.school_oid, oid_at), (self.office_oid, office_at)] {
            if !oid.is_empty() {
                organisation_oid(oid).map_err(|e| e.shifted(at))?;
            }
        }
        Ok(())
    }

    /// The provider's OID, where part 1 is one.
    pub fn provider_oid(&self) -> Option<Oid<'a>> {
        organisation_oid(self.provider).ok()
    }
}

/// Parts in order. Where the count is wrong nobody can say which part is which: only what
/// is recognised by its own form gets a name.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let Ok(value) = RoleValue::parse(text) else {
        return text
            .split(';')
            .map(|part| Part::new(recognised(part), part))
            .collect();
    };
    let first = match value.shape {
        RoleShape::Municipality => PartCode::Municipality,
        RoleShape::Four | RoleShape::Seven => PartCode::ProviderOid,
    };
    std::iter::once(first)
        .chain(SEVEN.into_iter().skip(1))
        .zip(text.split(';'))
        .map(|(code, part)| Part::new(code, part))
        .collect()
}

fn recognised(part: &str) -> PartCode {
    if roles::find(part).is_some() {
        PartCode::Role
    } else if super::school_code(part).is_ok() {
        PartCode::SchoolCode
    } else if organisation_oid(part).is_ok() {
        PartCode::ProviderOid
    } else {
        PartCode::Surplus
    }
}

/// A name, not a faulty OID: letters and no digit.
fn is_municipality(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.bytes().any(|b| b.is_ascii_digit())
}

fn empty(part: PartCode, at: usize) -> ValueError {
    ValueError::new(ValueProblem::EmptyPart(part), at)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let cases = [
            ("Demojärvi;99900;9A;Oppilas", RoleShape::Municipality),
            (
                "1.2.246.562.10.72255864398;32132;9A;Oppilas",
                RoleShape::Four,
            ),
            (
                "1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;",
                RoleShape::Seven,
            ),
            (
                "1.2.246.562.10.72255864398;99904;;Opettaja;2;;",
                RoleShape::Seven,
            ),
            (
                "1.2.246.562.99.00000000001;;Ketut;Opettaja;2;1.2.246.562.99.00000000002;1.2.246.562.99.00000000004",
                RoleShape::Seven,
            ),
        ];
        for (text, shape) in cases {
            let value = RoleValue::parse(text).unwrap();
            assert_eq!(value.shape, shape, "{text}");
            assert_eq!(value.check(), Ok(()), "{text}");
            let rebuilt: Vec<_> = parts(text).into_iter().map(|part| part.text).collect();
            assert_eq!(rebuilt.join(";"), text);
        }
    }

    #[test]
    fn a_wrong_count_names_only_what_it_recognises() {
        let text =
            "1.2.246.562.99.00000000001;30076;9A;3. ryhmä;Oppilas;1;1.2.246.562.99.00000000002;";
        assert_eq!(
            RoleValue::parse(text),
            Err(ValueError::new(ValueProblem::PartCount { found: 8 }, 0))
        );
        let codes: Vec<_> = parts(text).iter().map(|part| part.code).collect();
        assert_eq!(
            codes,
            [
                PartCode::ProviderOid,
                PartCode::SchoolCode,
                PartCode::Surplus,
                PartCode::Surplus,
                PartCode::Role,
                PartCode::Surplus,
                PartCode::ProviderOid,
                PartCode::Surplus,
            ]
        );
        for text in ["Oppilas", "a;b", ";;;;;;;;;;"] {
            assert!(RoleValue::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn faulty_parts_have_a_position() {
        let cases = [
            (
                ";30076;9F;Oppilas",
                ValueProblem::EmptyPart(PartCode::ProviderOid),
                0,
            ),
            (
                "1.2.246.562.99.00000000001;;9F;Oppilas;1;;",
                ValueProblem::EmptyPart(PartCode::SchoolCode),
                27,
            ),
            (
                "1.2.246.562.99.00000000001;30076;9F;;1;;",
                ValueProblem::EmptyPart(PartCode::Role),
                36,
            ),
            (
                "1.2.246.562.99.00000000001;30076;9F;Oppilas;x;;",
                ValueProblem::UnexpectedCharacter,
                44,
            ),
            (
                "1.2.246.562.24.10000000003;30076;9F;Oppilas",
                ValueProblem::WrongNode { node: 24 },
                11,
            ),
            (
                "1.2.246.562.99.00000000001;30076;9F;Oppilas;1;7;",
                ValueProblem::PrefixLost,
                46,
            ),
        ];
        for (text, problem, at) in cases {
            let value = RoleValue::parse(text).unwrap();
            assert_eq!(value.check(), Err(ValueError::new(problem, at)), "{text}");
        }
    }
}
