//! Organisations, as far as a browser can know them: OPH's fixed test organisations, and what
//! the visitor says of the others. Nothing is looked up anywhere.

use crate::model::forming::{Organisation, Provider};
use crate::model::schools::test_organisation;
use crate::model::value::{CheckDigit, Oid, UNKNOWN_SCHOOL, organisation_oid, school_code};

/// Mansikkalan testi kunta, the provider of the test organisations.
pub const PROVIDER: &str = "1.2.246.562.99.00000000001";
/// An early childhood unit among the test organisations: it has no school of its own above it.
const DAYCARE: &str = "1.2.246.562.99.00000000004";

/// What the visitor wants a school to be that this page does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Basic,
    UpperSecondary,
    Vocational,
    /// A unit of early childhood education, or another office: named by OID only.
    Office,
}

impl Found {
    pub const ALL: [Found; 4] = [
        Found::Basic,
        Found::UpperSecondary,
        Found::Vocational,
        Found::Office,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Found::Basic => "basic",
            Found::UpperSecondary => "upper",
            Found::Vocational => "vocational",
            Found::Office => "office",
        }
    }

    pub fn of_name(name: &str) -> Option<Found> {
        Found::ALL.into_iter().find(|found| found.name() == name)
    }

    /// The name that stands in the place of the true one, and says so.
    fn placeholder(self) -> &'static str {
        match self {
            Found::Basic => "Keksitty koulu",
            Found::UpperSecondary => "Keksitty lukio",
            Found::Vocational => "Keksitty ammattiopisto",
            Found::Office => "Keksitty päiväkoti",
        }
    }
}

/// How a number fares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// One of OPH's test organisations.
    Test,
    /// Well formed, and found because the visitor said so.
    Said(Found),
    /// Well formed; nobody here can say whether it is found.
    Open,
    /// Neither a school code nor an organisation's OID: never found.
    Malformed,
}

pub fn standing(number: &str, found: &[(String, Found)]) -> Standing {
    if test_organisation(number).is_some() {
        return Standing::Test;
    }
    let is_code = school_code(number).is_ok() && number != UNKNOWN_SCHOOL;
    if !is_code && organisation_oid(number).is_err() {
        return Standing::Malformed;
    }
    found
        .iter()
        .find(|(known, kind)| known == number && (!is_code || *kind != Found::Office))
        .map_or(Standing::Open, |(_, kind)| Standing::Said(*kind))
}

/// The organisation of a number, as organisaatiopalvelu would answer.
pub fn organisation(number: &str, found: &[(String, Found)]) -> Option<Organisation> {
    match standing(number, found) {
        Standing::Test => test(number),
        Standing::Said(kind) => placeholder(number, kind),
        Standing::Open | Standing::Malformed => None,
    }
}

/// The municipality's name in a role of 1.0 and 1.1.
pub fn municipality(provider: &str) -> &'static str {
    match provider {
        PROVIDER => "Mansikkala",
        _ => "Keksittylä",
    }
}

fn provider(oid: &str, name: &str) -> Option<Provider> {
    Some(Provider {
        oid: oid.to_owned(),
        name: name.to_owned(),
    })
}

fn test(number: &str) -> Option<Organisation> {
    let (known, owner) = (test_organisation(number)?, test_organisation(PROVIDER)?);
    let daycare = known.oid == DAYCARE;
    let (oid, name) = match daycare {
        true => (owner.oid, owner.name),
        false => (known.oid, known.name),
    };
    Some(Organisation {
        code: known.code.map(str::to_owned),
        oid: Some(oid.to_owned()),
        name: name.to_owned(),
        provider: provider(owner.oid, owner.name),
        office: daycare.then(|| (known.oid.to_owned(), known.name.to_owned())),
    })
}

fn placeholder(number: &str, kind: Found) -> Option<Organisation> {
    let is_code = school_code(number).is_ok();
    let own = invented_oid("91000", "00000")?;
    let school = if is_code {
        invented_oid("92000", number)?
    } else {
        number.to_owned()
    };
    let is_office = kind == Found::Office;
    Some(Organisation {
        code: is_code.then(|| number.to_owned()),
        oid: Some(if is_office {
            own.clone()
        } else {
            school.clone()
        }),
        name: if is_office {
            "Keksitty kunta".to_owned()
        } else {
            kind.placeholder().to_owned()
        },
        provider: provider(&own, "Keksitty kunta"),
        office: is_office.then(|| (school, kind.placeholder().to_owned())),
    })
}

/// Of the test node 99, with the check digit it needs.
fn invented_oid(head: &str, tail: &str) -> Option<String> {
    ('0'..='9').find_map(|digit| {
        let oid = format!("1.2.246.562.99.{head}{tail}{digit}");
        let right = Oid::parse(&oid).ok()?.check() == CheckDigit::Right;
        right.then_some(oid)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_number_stands_as_it_is_known() {
        let said = [
            ("12345".to_owned(), Found::UpperSecondary),
            ("54321".to_owned(), Found::Office),
            ("1.2.246.562.10.72255864398".to_owned(), Found::Office),
        ];
        let cases = [
            ("30076", Standing::Test),
            (DAYCARE, Standing::Test),
            ("12345", Standing::Said(Found::UpperSecondary)),
            // A code is never an office's.
            ("54321", Standing::Open),
            ("1.2.246.562.10.72255864398", Standing::Said(Found::Office)),
            ("1.2.246.562.10.52491748258", Standing::Open),
            ("00000", Standing::Malformed),
            ("0123", Standing::Malformed),
            ("Kivelä", Standing::Malformed),
            ("1.2.246.562.24.10000000003", Standing::Malformed),
            ("", Standing::Malformed),
        ];
        for (number, expected) in cases {
            assert_eq!(standing(number, &said), expected, "{number}");
            let is_found = matches!(expected, Standing::Test | Standing::Said(_));
            assert_eq!(organisation(number, &said).is_some(), is_found, "{number}");
        }
    }

    #[test]
    fn an_invented_school_says_so_and_has_a_whole_oid() {
        for kind in Found::ALL {
            let oid = "1.2.246.562.10.72255864398".to_owned();
            let school = organisation(&oid, &[(oid.clone(), kind)]).unwrap();
            assert!(school.name.starts_with("Keksitty"), "{kind:?}");
            assert_eq!(school.office.is_some(), kind == Found::Office);
            let provider = school.provider.unwrap().oid;
            assert!(organisation_oid(&provider).is_ok());
            assert_eq!(Found::of_name(kind.name()), Some(kind));
        }
        let school = organisation("12345", &[("12345".into(), Found::Basic)]).unwrap();
        assert_eq!(school.code.as_deref(), Some("12345"));
        assert!(organisation_oid(school.oid.as_deref().unwrap()).is_ok());
    }
}
