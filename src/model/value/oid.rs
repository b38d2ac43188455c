//! OIDs of the Finnish education administration: `1.2.246.562.<node>.<number>`.
//!
//! Source: OPH `oppijanumerorekisteri` OIDGenerator, `jod-yksilo` OppijanumeroUtils.

use super::{MAX_NUMBER, Part, PartCode, ValueError, ValueProblem, stray};

/// The arc all of OPH's OIDs stand under.
pub const OPH_ARC: &str = "1.2.246.562";

/// An OID of the education administration, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Oid<'a> {
    pub text: &'a str,
    pub node: u32,
    /// Body and check digit.
    pub number: &'a str,
}

/// What an OID names, by its node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// 24: persons, also learner ids.
    Person,
    /// 98, 198, 298: persons of a test environment.
    TestPerson,
    /// 10
    Organisation,
    /// 99, 199, 299: organisations of a test environment.
    TestOrganisation,
    /// 28
    Group,
    Other,
}

impl NodeKind {
    pub fn is_person(self) -> bool {
        matches!(self, NodeKind::Person | NodeKind::TestPerson)
    }

    pub fn is_organisation(self) -> bool {
        matches!(self, NodeKind::Organisation | NodeKind::TestOrganisation)
    }

    pub fn is_test(self) -> bool {
        matches!(self, NodeKind::TestPerson | NodeKind::TestOrganisation)
    }
}

/// What a node stands for.
pub fn node_kind(node: u32) -> NodeKind {
    match node {
        24 => NodeKind::Person,
        98 | 198 | 298 => NodeKind::TestPerson,
        10 => NodeKind::Organisation,
        99 | 199 | 299 => NodeKind::TestOrganisation,
        28 => NodeKind::Group,
        _ => NodeKind::Other,
    }
}

/// What the last digit says about the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckDigit {
    Right,
    Wrong {
        expected: u8,
    },
    /// A form that never had a check digit: the fixed test organisations, old organisation OIDs.
    Unknown,
}

impl<'a> Oid<'a> {
    /// Reads the form only; whether node, length and check digit fit is judged apart.
    pub fn parse(text: &'a str) -> Result<Oid<'a>, ValueError> {
        if text.is_empty() {
            return Err(ValueError::new(ValueProblem::Empty, 0));
        }
        let rest = text.strip_prefix(OPH_ARC).and_then(|r| r.strip_prefix('.'));
        let stray_at = text
            .char_indices()
            .find(|(_, c)| !c.is_ascii_digit() && *c != '.');
        if let Some((at, c)) = stray_at {
            return Err(ValueError::new(stray(c), at));
        }
        let Some(rest) = rest else {
            let problem = if text.contains('.') {
                ValueProblem::WrongPrefix
            } else {
                ValueProblem::PrefixLost
            };
            return Err(ValueError::new(problem, 0));
        };
        let node_at = OPH_ARC.len() + 1;
        let Some((node, number)) = rest.split_once('.') else {
            return Err(ValueError::new(ValueProblem::Incomplete, text.len()));
        };
        let number_at = node_at + node.len() + 1;
        if node.is_empty() || number.is_empty() {
            return Err(ValueError::new(ValueProblem::Incomplete, number_at));
        }
        if let Some(at) = number.find('.') {
            return Err(ValueError::new(
                ValueProblem::UnexpectedCharacter,
                number_at + at,
            ));
        }
        if number.len() > MAX_NUMBER {
            let problem = ValueProblem::Length {
                min: 1,
                max: MAX_NUMBER,
                found: number.len(),
            };
            return Err(ValueError::new(problem, number_at));
        }
        match node.parse::<u32>() {
            Ok(node) => Ok(Oid { text, node, number }),
            Err(_) => Err(ValueError::new(ValueProblem::OutOfRange, node_at)),
        }
    }

    pub fn kind(&self) -> NodeKind {
        node_kind(self.node)
    }

    /// Everything but the last digit.
    pub fn body(&self) -> &'a str {
        self.number
            .get(..self.number.len().saturating_sub(1))
            .unwrap_or_default()
    }

    /// Node 24 has IBM 7-3-1, every other node Luhn (QA persons, node 98, too). Only numbers of
    /// eleven digits that OIDGenerator can have made are judged.
    pub fn check(&self) -> CheckDigit {
        let generated =
            self.number.len() == 11 && (self.kind().is_person() || !self.number.starts_with('0'));
        let last = self.number.bytes().next_back();
        let (true, Some(last)) = (generated, last) else {
            return CheckDigit::Unknown;
        };
        let expected = if self.node == 24 {
            ibm_731(self.body())
        } else {
            luhn(self.body())
        };
        if last == b'0' + expected {
            CheckDigit::Right
        } else {
            CheckDigit::Wrong { expected }
        }
    }
}

/// The 7-3-1 check digit of a Finnish reference number.
fn ibm_731(body: &str) -> u8 {
    let sum: u32 = body
        .bytes()
        .rev()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(digit, weight)| u32::from(digit.saturating_sub(b'0')) * weight)
        .sum();
    ((10 - sum % 10) % 10) as u8
}

/// ISO/IEC 7812-1 annex B.
fn luhn(body: &str) -> u8 {
    let sum: u32 = body
        .bytes()
        .rev()
        .zip([2, 1].into_iter().cycle())
        .map(|(digit, weight)| {
            let product = u32::from(digit.saturating_sub(b'0')) * weight;
            if product > 9 { product - 9 } else { product }
        })
        .sum();
    ((10 - sum % 10) % 10) as u8
}

/// Prefix, node, body and check digit. A number of the wrong kind is `Surplus`, so that a
/// person's number in an organisation's place is never taken for a public one.
pub(super) fn parts(text: &str, fits: fn(NodeKind) -> bool) -> Vec<Part> {
    let Ok(oid) = Oid::parse(text) else {
        return vec![Part::new(PartCode::Surplus, text)];
    };
    let node = oid.node.to_string();
    let mut parts = vec![
        Part::new(PartCode::OidPrefix, OPH_ARC),
        Part::new(PartCode::OidNode, &node),
    ];
    if fits(oid.kind()) {
        let check = oid.number.get(oid.body().len()..).unwrap_or_default();
        parts.push(Part::new(PartCode::OidBody, oid.body()));
        parts.push(Part::new(PartCode::CheckDigit, check));
    } else {
        parts.push(Part::new(PartCode::Surplus, oid.number));
    }
    parts
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn check(tail: &str) -> CheckDigit {
        let text = format!("{OPH_ARC}.{tail}");
        Oid::parse(&text).unwrap().check()
    }

    #[test]
    fn right_check_digits() {
        for tail in [
            "24.10000000003",
            "24.12345678907",
            "24.98765432103",
            "24.10000000016",
            "98.10000000009",
            "98.12345678903",
            "98.11111111115",
            "10.72255864398",
            "10.52491748258",
            "10.69408568777",
            "10.14613773812",
        ] {
            assert_eq!(check(tail), CheckDigit::Right, "{tail}");
        }
        assert_eq!(ibm_731("617435"), 4);
    }

    #[test]
    fn wrong_check_digits() {
        let cases = [
            ("24.10000000008", 3),
            ("24.20000000018", 9),
            ("24.90000000001", 7),
            ("24.10000000009", 3),
            ("98.10000000003", 9),
            ("10.43628088406", 3),
        ];
        for (tail, digit) in cases {
            let expected = CheckDigit::Wrong { expected: digit };
            assert_eq!(check(tail), expected, "{tail}");
        }
    }

    #[test]
    fn forms_without_a_check_digit() {
        for tail in [
            "99.00000000001",
            "10.346830761110",
            "10.2013120211542064151791",
        ] {
            assert_eq!(check(tail), CheckDigit::Unknown, "{tail}");
        }
    }

    #[test]
    fn faulty_forms() {
        let cases = [
            ("", ValueProblem::Empty, 0),
            ("12345678901", ValueProblem::PrefixLost, 0),
            ("1.2.3.4", ValueProblem::WrongPrefix, 0),
            ("1.2.246.562", ValueProblem::WrongPrefix, 0),
            ("1.2.246.562.24", ValueProblem::Incomplete, 14),
            ("1.2.246.562.24.", ValueProblem::Incomplete, 15),
            ("1.2.246.562..1", ValueProblem::Incomplete, 13),
            ("1.2.246.562.24.1.2", ValueProblem::UnexpectedCharacter, 16),
            (
                "1.2.246.562.24.1234567890ä",
                ValueProblem::UnexpectedCharacter,
                25,
            ),
            ("1.2.246.562.99999999999.1", ValueProblem::OutOfRange, 12),
            (" 1.2.246.562.24.1", ValueProblem::Space, 0),
        ];
        for (text, problem, at) in cases {
            assert_eq!(
                Oid::parse(text),
                Err(ValueError::new(problem, at)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_person_in_an_organisations_place_is_not_taken_apart() {
        let codes: Vec<_> = parts("1.2.246.562.24.10000000003", NodeKind::is_organisation)
            .iter()
            .map(|part| part.code)
            .collect();
        assert_eq!(
            codes,
            [PartCode::OidPrefix, PartCode::OidNode, PartCode::Surplus]
        );
    }
}
