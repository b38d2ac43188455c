//! Two people: names, forms and equality.

use super::*;
use crate::model::value;
use crate::text::compare as text;

fn two(logins: &[Value]) -> Comparison {
    let documents = documents(logins, Mask::Redacted);
    differences(&references(&documents), Mode::TwoPeople).unwrap()
}

#[test]
fn people_differ_as_people_do() {
    let comparison = two(&[persona("pupil-3"), persona("pupil-9")]);
    for id in ["urn:oid:2.5.4.42", "urn:oid:2.5.4.4", LID, UID, LEVEL, ROLE] {
        let row = row_of(&comparison, id);
        assert_eq!(reasons(row), [Reason::TwoPeople], "{id}");
        assert_eq!(
            (row.change, row.level()),
            (Change::Changed, Level::No),
            "{id}"
        );
    }
    assert_eq!(row_of(&comparison, PINFO).change, Change::Same);
}

#[test]
fn what_can_be_the_reason_is_told() {
    let bo = |changes: &[(&str, &str)]| {
        let all = [&[(UID, OTHER_UID), (LID, OTHER_LID)][..], changes].concat();
        claims(Base::Pupil, &all)
    };
    let anna = claims(Base::Pupil, &[]);
    type Changes = &'static [(&'static str, &'static str)];
    let cases: [(Changes, &str, Reason); 9] = [
        (&[(LEVEL, "")], LEVEL, Reason::OnlyInOne),
        (&[(INFO, "")], INFO, Reason::OnlyInOne),
        (&[(LID, r#""10000000009""#)], LID, Reason::FormDiffers),
        (
            &[(
                ROLE,
                r#"["1.2.246.562.99.00000000001;30076;;Opettaja;2;1.2.246.562.99.00000000002;"]"#,
            )],
            ROLE,
            Reason::RolesDiffer,
        ),
        (
            &[(
                ROLE,
                r#"["1.2.246.562.99.00000000001;30076;;Oppilas;1;1.2.246.562.99.00000000002;"]"#,
            )],
            ROLE,
            Reason::ClassInOne,
        ),
        (
            &[(ISSUER, r#""1.2.246.562.10.48201577367""#)],
            ISSUER,
            Reason::ProviderDiffers,
        ),
        (
            &[(
                INFO,
                r#"["30077;Mansikkalan testi lukio", "1.2.246.562.99.00000000003;Mansikkalan testi lukio"]"#,
            )],
            INFO,
            Reason::PlaceDiffers,
        ),
        (
            &[(
                UID,
                r#""MPASSOID.c6329e82913e265b3a79c11a043fdab8b06b1a9e""#,
            )],
            UID,
            Reason::SharedIdentifier,
        ),
        (
            &[("acr", r#""urn:mpass.id:authnsource:B""#)],
            "source",
            Reason::OtherProtocol,
        ),
    ];
    for (changes, id, reason) in cases {
        let comparison = two(&[anna.clone(), bo(changes)]);
        assert_eq!(reasons(row_of(&comparison, id)), [reason], "{changes:?}");
    }
}

/// Everything a comparison of two people holds and says.
fn all_of(comparison: &Comparison, lang: Lang) -> String {
    let mut said = format!("{comparison:?}");
    for row in &comparison.rows {
        said += &text::row_name(&row.id, lang);
        for cell in &row.cells {
            if let Shown::Forms(forms) = &cell.shown {
                forms
                    .iter()
                    .for_each(|form| said += &text::form(form, lang));
            }
        }
        row.points
            .iter()
            .for_each(|point| said += &text::point(point, lang));
    }
    for outcome in &comparison.outcomes {
        said += &text::verdict(outcome, comparison.mode, 2, lang);
    }
    said
}

/// Names, numbers and classes, as far as no other text holds them by chance.
fn secrets(login: &Value) -> Vec<String> {
    let text = |name: &str| login[name].as_str().unwrap_or_default().trim().to_owned();
    let mut secrets: Vec<String> = ["given_name", "family_name", "urn:mpass.id:nickname"]
        .map(text)
        .into_iter()
        .filter(|name| name.chars().count() >= 4 && name != "null")
        .collect();
    secrets.extend(
        text(LID)
            .rsplit('.')
            .next()
            .filter(|n| n.len() >= 11)
            .map(str::to_owned),
    );
    secrets.extend(
        text(UID)
            .rsplit('.')
            .next()
            .filter(|n| n.len() > 20)
            .map(str::to_owned),
    );
    let roles = match &login[ROLE] {
        Value::Array(roles) => roles.clone(),
        one => vec![one.clone()],
    };
    for role in roles.iter().filter_map(Value::as_str) {
        if let Ok(role) = value::RoleValue::parse(role) {
            secrets.push(role.class.to_owned());
        }
    }
    secrets.retain(|secret| !secret.is_empty());
    secrets
}

/// As a word of its own.
fn holds(text: &str, secret: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(secret).any(|(at, _)| {
        !letter(text[..at].chars().next_back()) && !letter(text[at + secret.len()..].chars().next())
    })
}

#[test]
fn no_personal_value_stands_in_a_comparison_of_two_people() {
    let mut logins: Vec<Value> = crate::demo::personas().map(|one| persona(one.id)).collect();
    for example in examples() {
        // A name that is a common word, and what is no login.
        if !["registry-names", "shared-account"].contains(&example.rule.code()) {
            logins.push(example.claims);
        }
        logins.push(example.near_miss);
    }
    let mut seen = 0;
    for pair in logins.windows(2) {
        for lang in [Lang::Fi, Lang::En] {
            let documents = written(pair, Mask::Redacted, lang);
            let comparison = differences(&references(&documents), Mode::TwoPeople).unwrap();
            let said = all_of(&comparison, lang);
            for secret in pair.iter().flat_map(secrets) {
                assert!(!holds(&said, &secret), "{secret}: {said}");
                seen += 1;
            }
            // Not even a label: between two people it is told what a value looks like.
            for label in documents.iter().flat_map(|document| &document.labels) {
                let rows = format!("{:?}", comparison.rows);
                assert!(!rows.contains(&label.label), "{}", label.label);
            }
        }
    }
    assert!(seen > 1000, "{seen}");
}

/// A person without a name: the place is hidden, and cannot be told from another's.
#[test]
fn a_hidden_place_is_not_told() {
    let anna = persona("pupil-3");
    let mut bo = persona("pupil-9");
    for name in ["given_name", "family_name", "urn:mpass.id:nickname"] {
        bo.as_object_mut().unwrap().remove(name);
    }
    let comparison = two(&[anna.clone(), bo.clone()]);
    let said = all_of(&comparison, Lang::En);
    for place in ["30076", "Mansikka", "1.2.246.562.99.0"] {
        assert!(!said.contains(place), "{place}");
    }
    // Written apart, only one of them hides its place.
    let (shown, hidden) = (
        documents(&[anna], Mask::Redacted),
        documents(&[bo], Mask::Redacted),
    );
    let comparison = differences(&[&shown[0], &hidden[0]], Mode::TwoPeople).unwrap();
    for id in [INFO, PINFO, ISSUER, ROLE] {
        assert_eq!(reasons(row_of(&comparison, id)), [Reason::Hidden], "{id}");
    }
}
