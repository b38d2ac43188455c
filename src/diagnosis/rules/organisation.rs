//! Organisations behind the schools: OIDs, education providers, test organisations.

use super::places::{business, by_text, code_uses, oid_uses, readable, unique};
use super::{Book, RuleId as R};
use crate::diagnosis::facts::{Facts, Info};
use crate::encoding::order::Set;
use crate::intake::Environment;
use crate::model::value::{CheckDigit, NodeKind, Oid, ValueProblem, organisation_oid};
use crate::model::{AttrId as A, schools};

/// The forms; a malformed one keeps other rules silent.
pub fn forms(facts: &Facts, book: &mut Book) {
    organisations(facts, book);
    info_forms(facts, book);
}

/// What the organisations say of each other and of the environment.
pub fn judge(facts: &Facts, book: &mut Book) {
    providers(facts, book);
    environment(facts, book);
    types(facts, book);
}

fn organisations(facts: &Facts, book: &mut Book) {
    for (text, uses) in by_text(oid_uses(facts)) {
        let Some(first) = uses.first().map(|u| u.id) else {
            continue;
        };
        let draft = match organisation_oid(text) {
            Ok(oid) => {
                let odd = matches!(oid.check(), CheckDigit::Wrong { .. });
                if !odd || oid.kind() != NodeKind::Organisation {
                    continue;
                }
                book.add(R::OrganisationCheckDigit).public("oid", text)
            }
            Err(_) if business(text) => book.add(R::BusinessIdAsOrganisation).public("value", text),
            Err(error) => match error.problem {
                ValueProblem::WrongNode { node } => book
                    .add(R::OrganisationOidWrongNode)
                    .public("node", &node.to_string()),
                _ => book.add(R::OrganisationOidMalformed).public("oid", text),
            },
        };
        draft.attribute(first);
        draft.finding.attributes = unique(uses.iter().map(|u| u.id).collect());
        for seen in uses {
            draft.seen(seen.path, seen.text);
        }
    }
}

fn info_forms(facts: &Facts, book: &mut Book) {
    let both = [
        (&facts.school_infos, A::SchoolInfo, R::SchoolInfoMalformed),
        (
            &facts.provider_infos,
            A::EducationProviderInfo,
            R::ProviderInfoMalformed,
        ),
    ];
    for (infos, id, malformed) in both {
        for info in infos.iter().filter(|i| !i.tainted) {
            if !info.separated || info.key.is_empty() {
                let value = format!("{};{}", info.key, info.name);
                let value = if info.separated { &value } else { &info.key };
                book.add(malformed)
                    .public("value", value)
                    .seen(&info.path, value);
            }
        }
        let nameless = |i: &&Info| i.separated && !i.key.is_empty() && i.name.is_empty();
        if let Some(first) = infos.iter().find(nameless) {
            let draft = book
                .add(R::OrganisationNameEmpty)
                .attribute(id)
                .public("code", &first.key);
            for info in infos.iter().filter(nameless) {
                draft.seen(&info.path, &info.key);
            }
        }
    }
}

fn providers(facts: &Facts, book: &mut Book) {
    let sound = |text: &str| organisation_oid(text).is_ok();
    let of_roles: Set<&str> = facts
        .roles
        .iter()
        .filter(|r| readable(r) && sound(&r.provider))
        .map(|r| r.provider.as_str())
        .collect();
    let of_infos: Set<&str> = facts
        .provider_infos
        .iter()
        .filter(|i| sound(&i.key))
        .map(|i| i.key.as_str())
        .collect();
    let of_ids: Set<&str> = facts
        .get(A::EducationProviderId)
        .values()
        .filter(|v| sound(&v.text))
        .map(|v| v.text.as_str())
        .collect();
    let malformed = facts.roles.iter().any(|r| !readable(r))
        || facts.provider_infos.iter().any(|i| !i.separated)
        || oid_uses(facts)
            .iter()
            .any(|u| u.id != A::OriginalIssuer && !sound(u.text));
    let lists: Vec<(&Set<&str>, A)> = [
        (&of_roles, A::Role),
        (&of_infos, A::EducationProviderInfo),
        (&of_ids, A::EducationProviderId),
    ]
    .into_iter()
    .filter(|(list, _)| !list.is_empty())
    .collect();
    let odd = lists.iter().find_map(|(list, id)| {
        list.iter()
            .find(|oid| lists.iter().any(|(other, _)| !other.contains(*oid)))
            .map(|oid| (*oid, *id))
    });
    if let Some((oid, _)) = odd.filter(|_| !malformed) {
        let ids: Vec<A> = lists.iter().map(|(_, id)| *id).collect();
        book.add(R::ProviderListsDiffer)
            .public("oid", oid)
            .about(&ids);
    }
    for role in facts.roles.iter().filter(|r| r.sound()) {
        if role.provider.is_empty()
            && !book.has(R::ProviderMissing)
            && !book.has(R::RoleProviderEmpty)
        {
            book.add(R::RoleProviderEmpty).seen(&role.path, "");
        }
    }
    let all: Set<&str> = lists
        .iter()
        .flat_map(|(list, _)| list.iter().copied())
        .collect();
    if let Some(issuer) = facts.get(A::OriginalIssuer).first()
        && sound(&issuer.text)
        && !all.is_empty()
        && !all.contains(issuer.text.as_str())
        && !malformed
    {
        let provider = all.first().copied().unwrap_or_default();
        book.add(R::ProviderIssuerDiffers)
            .public("provider", provider)
            .public("issuer", &issuer.text)
            .at(issuer);
    }
    if of_infos.len().max(of_roles.len()) > 1 && odd.is_none() {
        book.add(R::SeveralProviders)
            .count("count", of_infos.len().max(of_roles.len()));
    }
}

/// Test data in production, production data in a test; elsewhere nothing can be told.
fn environment(facts: &Facts, book: &mut Book) {
    let (odd, whole, person) = match facts.environment {
        Environment::Production => (
            NodeKind::TestOrganisation,
            R::TestIdentityInProduction,
            R::TestLearnerIdInProduction,
        ),
        Environment::Test => (
            NodeKind::Organisation,
            R::ProductionIdentityInTest,
            R::ProductionIdentityInTest,
        ),
        Environment::Demo | Environment::Unknown => return,
    };
    let oids = oid_uses(facts);
    let of = |text: &str| Oid::parse(text).is_ok_and(|oid| oid.kind() == odd);
    let by_oid = oids.iter().find(|u| of(u.text));
    // Only test data can be told by code and name.
    let codes = code_uses(facts);
    let test = || {
        let mut infos = facts.school_infos.iter().chain(&facts.provider_infos);
        let by_code = codes.iter().find(|u| schools::is_demo_code(u.text));
        by_code.map(|u| (u.text, u.path, u.id)).or_else(|| {
            let named = infos.find(|i| i.name.starts_with("Mansikkalan testi"));
            named.map(|i| (i.key.as_str(), i.path.as_str(), A::SchoolInfo))
        })
    };
    let found = match by_oid {
        Some(u) => Some((u.text, u.path, u.id)),
        None if facts.production() => test(),
        None => None,
    };
    let Some((text, path, id)) = found else {
        return;
    };
    // The person's learner id says the same of the whole identity, and more.
    if let Some(said) = book.drafts.iter_mut().find(|d| d.finding.rule == person) {
        said.seen(path, text);
        return;
    }
    let draft = book.add(whole).about(&[id]).seen(path, text);
    match Oid::parse(text) {
        Ok(oid) if whole == person => draft.public("node", &oid.node.to_string()),
        _ => draft.public("code", text),
    };
}

fn types(facts: &Facts, book: &mut Book) {
    let refused = facts.schools.iter().find(|s| {
        schools::test_organisation(&s.oid)
            .and_then(|t| t.school_type)
            .and_then(schools::school_type)
            .is_some_and(|t| !t.accepted)
    });
    if let Some(school) = refused {
        book.add(R::SchoolTypeNotAllowed)
            .public("code", school.label());
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use crate::diagnosis::RuleId as R;
    use crate::diagnosis::rules::examples::{Base, claims};
    use crate::diagnosis::rules::tests::report;
    use crate::intake::Environment as E;
    use crate::report::Verdict as V;

    const LEARNER: &str = "urn:oid:1.3.6.1.4.1.16161.1.1.27";
    const REAL: (&str, &str) = (LEARNER, r#""1.2.246.562.24.54109273865""#);
    const TEST: (&str, &str) = (LEARNER, r#""1.2.246.562.98.12345678903""#);

    /// A person and schools of the wrong environment are one cause; of none, silence.
    #[test]
    fn data_of_another_environment_is_one_finding() {
        let person = Some(R::TestLearnerIdInProduction);
        let schools = Some(R::TestIdentityInProduction);
        let real = Some(R::ProductionIdentityInTest);
        let cases = [
            (Base::Pupil, TEST, E::Production, person, V::Fault),
            (Base::Pupil, REAL, E::Production, schools, V::Attention),
            (Base::Real, TEST, E::Production, person, V::Fault),
            (Base::Real, REAL, E::Production, None, V::Ok),
            (Base::Real, REAL, E::Test, real, V::Ok),
            (Base::Real, TEST, E::Test, real, V::Ok),
            (Base::Pupil, REAL, E::Test, real, V::Ok),
            (Base::Pupil, TEST, E::Test, None, V::Ok),
        ];
        let nowhere = [E::Demo, E::Unknown].into_iter().flat_map(|environment| {
            let one = move |(base, learner)| (base, learner, environment, None, V::Ok);
            [(Base::Pupil, TEST), (Base::Real, REAL), (Base::Real, TEST)].map(one)
        });
        for (base, learner, environment, expected, verdict) in cases.into_iter().chain(nowhere) {
            let report = report(&claims(base, &[learner]), environment);
            let found: Vec<R> = report.findings.iter().map(|f| f.rule).collect();
            assert_eq!(
                found,
                Vec::from_iter(expected),
                "{base:?} {learner:?} {environment:?}"
            );
            assert_eq!(report.verdict, verdict);
        }
    }

    /// There is a Mansikkala in Imatra.
    #[test]
    fn a_school_in_mansikkala_is_no_test_school() {
        let school = [(
            "urn:mpass.id:schoolInfo",
            r#"["04321;Mansikkalan koulu", "1.2.246.562.10.71930482568;Mansikkalan koulu"]"#,
        )];
        assert_eq!(
            report(&claims(Base::Real, &school), E::Production)
                .findings
                .len(),
            0
        );
    }
}
