//! `code;Name` and `OID;Name`, charges, and the uid.

use super::{
    Oid, Part, PartCode, ValueError, ValueProblem, filled, organisation_oid, school_code, stray,
};
use crate::model::AttrId;

/// What a name or a charge belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InfoKey<'a> {
    /// A school code of five digits.
    Code(&'a str),
    /// The OID of a school, an office or a provider.
    Oid(Oid<'a>),
}

impl<'a> InfoKey<'a> {
    pub fn text(&self) -> &'a str {
        match self {
            InfoKey::Code(code) => code,
            InfoKey::Oid(oid) => oid.text,
        }
    }

    fn parse(text: &'a str) -> Result<InfoKey<'a>, ValueError> {
        if text.contains('.') {
            organisation_oid(text).map(InfoKey::Oid)
        } else {
            school_code(text).map(InfoKey::Code)
        }
    }
}

/// A value of schoolInfo or educationProviderInfo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InfoValue<'a> {
    pub key: InfoKey<'a>,
    pub name: &'a str,
}

impl<'a> InfoValue<'a> {
    /// `30076;Name` or `OID;Name`. A name may itself hold a `;`.
    pub fn parse(text: &'a str) -> Result<InfoValue<'a>, ValueError> {
        let (key, name) = split(text)?;
        if key.is_empty() {
            return Err(ValueError::new(
                ValueProblem::EmptyPart(PartCode::SchoolCode),
                0,
            ));
        }
        let key_value = InfoKey::parse(key)?;
        if filled(name).is_err() {
            return Err(ValueError::new(
                ValueProblem::EmptyPart(PartCode::OrganisationName),
                key.len() + 1,
            ));
        }
        Ok(InfoValue {
            key: key_value,
            name,
        })
    }

    /// educationProviderInfo knows only `OID;Name`.
    pub fn parse_provider(text: &'a str) -> Result<InfoValue<'a>, ValueError> {
        let value = InfoValue::parse(text)?;
        match value.key {
            InfoKey::Oid(_) => Ok(value),
            InfoKey::Code(_) => Err(ValueError::new(ValueProblem::PrefixLost, 0)),
        }
    }
}

/// A value of learningMaterialsCharge: `1;30076` (1.3), in 1.4 also `1;OID`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChargeValue<'a> {
    pub charged: bool,
    pub key: InfoKey<'a>,
}

impl<'a> ChargeValue<'a> {
    pub fn parse(text: &'a str) -> Result<ChargeValue<'a>, ValueError> {
        let (charge, key) = split(text)?;
        let charged = match charge {
            "0" => false,
            "1" => true,
            "" => {
                return Err(ValueError::new(
                    ValueProblem::EmptyPart(PartCode::Charge),
                    0,
                ));
            }
            _ => return Err(ValueError::new(ValueProblem::OutOfRange, 0)),
        };
        let at = charge.len() + 1;
        if key.is_empty() {
            return Err(ValueError::new(
                ValueProblem::EmptyPart(PartCode::SchoolCode),
                at,
            ));
        }
        let key = InfoKey::parse(key).map_err(|e| e.shifted(at))?;
        Ok(ChargeValue { charged, key })
    }
}

/// A value of uid: `MPASSOID.` and a SHA-1 in hexadecimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UidValue<'a> {
    pub digest: &'a str,
    pub form: UidForm,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UidForm {
    /// 40 hexadecimal digits.
    Full,
    /// The old data service cut the whole string at 30 characters: 21 digits remain.
    Short,
}

const UID_PREFIX: &str = "MPASSOID.";

impl<'a> UidValue<'a> {
    pub fn parse(text: &'a str) -> Result<UidValue<'a>, ValueError> {
        if text.is_empty() {
            return Err(ValueError::new(ValueProblem::Empty, 0));
        }
        let Some(digest) = text.strip_prefix(UID_PREFIX) else {
            return Err(ValueError::new(ValueProblem::WrongPrefix, 0));
        };
        let odd = digest
            .char_indices()
            .find(|(_, c)| !matches!(c, '0'..='9' | 'a'..='f'));
        if let Some((at, c)) = odd {
            return Err(ValueError::new(stray(c), UID_PREFIX.len() + at));
        }
        let form = match digest.len() {
            40 => UidForm::Full,
            21 => UidForm::Short,
            found => {
                let problem = ValueProblem::Length {
                    min: 40,
                    max: 40,
                    found,
                };
                return Err(ValueError::new(problem, UID_PREFIX.len()));
            }
        };
        Ok(UidValue { digest, form })
    }
}

pub(super) fn info_parts(text: &str, id: AttrId) -> Vec<Part> {
    let Some((key, name)) = text.split_once(';') else {
        return vec![Part::new(PartCode::Surplus, text)];
    };
    let oid = if id == AttrId::EducationProviderInfo {
        PartCode::ProviderOid
    } else {
        PartCode::SchoolOid
    };
    vec![
        key_part(key, oid),
        Part::new(PartCode::OrganisationName, name),
    ]
}

pub(super) fn charge_parts(text: &str) -> Vec<Part> {
    let Some((charge, key)) = text.split_once(';') else {
        return vec![Part::new(PartCode::Surplus, text)];
    };
    vec![
        Part::new(PartCode::Charge, charge),
        key_part(key, PartCode::SchoolOid),
    ]
}

pub(super) fn uid_parts(text: &str) -> Vec<Part> {
    match text.strip_prefix(UID_PREFIX) {
        Some(digest) => vec![
            Part::new(PartCode::UidPrefix, UID_PREFIX),
            Part::new(PartCode::UidDigest, digest),
        ],
        None => vec![Part::new(PartCode::Surplus, text)],
    }
}

fn key_part(key: &str, oid: PartCode) -> Part {
    if key.contains('.') {
        Part::new(oid, key)
    } else {
        Part::new(PartCode::SchoolCode, key)
    }
}

fn split(text: &str) -> Result<(&str, &str), ValueError> {
    if text.is_empty() {
        return Err(ValueError::new(ValueProblem::Empty, 0));
    }
    text.split_once(';')
        .ok_or(ValueError::new(ValueProblem::NoSeparator, text.len()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn infos() {
        let value = InfoValue::parse("30076;Mansikkalan testi; peruskoulu").unwrap();
        assert_eq!(value.key, InfoKey::Code("30076"));
        assert_eq!(value.name, "Mansikkalan testi; peruskoulu");
        let value = InfoValue::parse_provider("1.2.246.562.99.00000000001;Kunta").unwrap();
        assert_eq!(value.key.text(), "1.2.246.562.99.00000000001");
        let cases = [
            ("", ValueProblem::Empty, 0),
            ("30076", ValueProblem::NoSeparator, 5),
            (";Name", ValueProblem::EmptyPart(PartCode::SchoolCode), 0),
            (
                "30076; ",
                ValueProblem::EmptyPart(PartCode::OrganisationName),
                6,
            ),
            ("1.2.3;Name", ValueProblem::WrongPrefix, 0),
        ];
        for (text, problem, at) in cases {
            assert_eq!(
                InfoValue::parse(text),
                Err(ValueError::new(problem, at)),
                "{text}"
            );
        }
        assert!(InfoValue::parse_provider("30076;Name").is_err());
    }

    #[test]
    fn charges() {
        assert!(ChargeValue::parse("1;30077").unwrap().charged);
        let value = ChargeValue::parse("0;1.2.246.562.99.00000000003").unwrap();
        assert!(!value.charged);
        let cases = [
            ("1", ValueProblem::NoSeparator, 1),
            ("true;30077", ValueProblem::OutOfRange, 0),
            ("2;30077", ValueProblem::OutOfRange, 0),
            (";30077", ValueProblem::EmptyPart(PartCode::Charge), 0),
            ("1;", ValueProblem::EmptyPart(PartCode::SchoolCode), 2),
            ("1;3007A", ValueProblem::UnexpectedCharacter, 6),
        ];
        for (text, problem, at) in cases {
            assert_eq!(
                ChargeValue::parse(text),
                Err(ValueError::new(problem, at)),
                "{text}"
            );
        }
    }

    #[test]
    fn uids() {
        let full = UidValue::parse("MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e").unwrap();
        assert_eq!(full.form, UidForm::Full);
        let short = UidValue::parse("MPASSOID.53b1af17cb284998638b5").unwrap();
        assert_eq!(short.form, UidForm::Short);
        for (text, at) in [
            ("mpassoid.c6329e82913e265b3a79c11a043fdab8b06b1a9e", 0),
            ("MPASSOID.C6329e82913e265b3a79c11a043fdab8b06b1a9e", 9),
            ("MPASSOID.c632", 9),
        ] {
            assert_eq!(UidValue::parse(text).err().map(|e| e.at), Some(at));
        }
    }
}
