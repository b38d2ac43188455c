//! Ten logins by cause and organisation.

use super::*;
use crate::compare::groups::{Group, groups};
use crate::text::compare as text;

const CODE: &str = "urn:mpass.id:schoolCode";
const KIVI: &str = "1.2.246.562.10.48201577367";

/// A pupil of a school whose class is missing.
fn without_class(school: &str, oid: &str, provider: &str) -> Value {
    claims(
        Base::Pupil,
        &[
            (
                ROLE,
                &format!(r#"["{provider};{school};;Oppilas;1;{oid};"]"#),
            ),
            (
                INFO,
                &format!(r#"["{school};Koulu {school}", "{oid};Koulu {school}"]"#),
            ),
            (PINFO, &format!(r#"["{provider};Kunta"]"#)),
            (ISSUER, &format!("\"{provider}\"")),
        ],
    )
}

fn found(logins: &[Value]) -> Vec<Group> {
    groups(&references(&documents(logins, Mask::Redacted)))
}

fn brief(groups: &[Group]) -> Vec<(&str, usize, &str, &str)> {
    let all = groups.iter();
    all.map(|g| (&*g.code, g.of.len(), &*g.school, &*g.provider))
        .collect()
}

#[test]
fn eight_of_ten_have_one_cause_at_one_school() {
    let home = "1.2.246.562.99.00000000001";
    let one = without_class("30076", "1.2.246.562.99.00000000002", home);
    let other = without_class("04321", "1.2.246.562.10.71930482568", KIVI);
    let well = claims(Base::Pupil, &[]);
    let mut logins = vec![one; 8];
    logins.insert(3, other);
    logins.push(well);
    let all = found(&logins);
    assert_eq!(
        brief(&all),
        [
            ("class-missing", 8, "30076", home),
            ("class-missing", 1, "04321", KIVI),
            ("", 1, "30076", home),
        ]
    );
    assert_eq!(all[0].of, [0, 1, 2, 4, 5, 6, 7, 8]);
    let said = text::group(&all[0], Lang::En);
    assert!(said.starts_with("8 of 10 logins: "), "{said}");
    assert!(
        said.contains("Same school (30076), same education provider"),
        "{said}"
    );
    assert!(text::group(&all[0], Lang::Fi).starts_with("8/10 kirjautumisesta: "));
    assert!(text::group(&all[0], Lang::Sv).starts_with("8 av 10 inloggningar: "));
}

/// Many schools, one provider: the cause is the provider's.
#[test]
fn schools_of_one_provider_are_together() {
    let logins: Vec<Value> = (0..10)
        .map(|n| {
            without_class(
                &format!("0432{n}"),
                &format!("1.2.246.562.10.7193048256{n}"),
                KIVI,
            )
        })
        .collect();
    let all = found(&logins);
    assert_eq!(brief(&all), [("class-missing", 10, "", KIVI)]);
}

/// The same groups in whatever order the files were dropped.
#[test]
fn the_order_of_the_logins_makes_no_groups() {
    let mut logins = vec![without_class("30076", "1.2.246.562.99.00000000002", KIVI); 3];
    logins.extend(vec![
        without_class(
            "04321",
            "1.2.246.562.10.71930482568",
            KIVI
        );
        4
    ]);
    logins.extend(["pupil-9", "broken-charge", "broken-role"].map(persona));
    let sizes = |logins: &[Value]| {
        let mut sizes: Vec<(String, usize, String)> = found(logins)
            .into_iter()
            .map(|group| (group.code, group.of.len(), group.school))
            .collect();
        sizes.sort();
        sizes
    };
    let straight = sizes(&logins);
    logins.reverse();
    assert_eq!(straight, sizes(&logins));
    logins.rotate_left(4);
    assert_eq!(straight, sizes(&logins));
}

/// The school code that was not found is the place; so is one that is too short.
#[test]
fn a_faulty_code_is_a_place() {
    let login = claims(
        Base::Old,
        &[
            (CODE, r#""4321""#),
            ("urn:mpass.id:school", ""),
            (INFO, ""),
            (ROLE, ""),
            (PINFO, ""),
            ("urn:mpass.id:educationProvider", ""),
            ("urn:mpass.id:educationProviderId", ""),
        ],
    );
    let all = found(&[login.clone(), login]);
    let group = all
        .iter()
        .find(|group| group.code == "school-code-short")
        .expect("short");
    assert_eq!(
        (group.of.len(), &*group.school, group.alike),
        (2, "4321", true)
    );
}

#[test]
fn test_and_production_are_apart() {
    let login = without_class("04321", "1.2.246.562.10.71930482568", KIVI);
    let reports = [Environment::Test, Environment::Production].map(|e| report_of(&login, e));
    let all = groups(&references(&together(&reports, Mask::Redacted, Lang::En)));
    let missing = all.iter().filter(|group| group.code == "class-missing");
    assert_eq!(
        missing.map(|group| group.of.len()).collect::<Vec<_>>(),
        [1, 1]
    );
}

/// Every login of the page's own is in a group, and each group can be said.
#[test]
fn every_login_has_its_group() {
    let logins: Vec<Value> = crate::demo::personas().map(|one| persona(one.id)).collect();
    for lang in Lang::ALL {
        let documents = written(&logins, Mask::Redacted, lang);
        let all = groups(&references(&documents));
        for at in 0..documents.len() {
            assert!(all.iter().any(|group| group.of.contains(&at)), "{at}");
        }
        for group in &all {
            let said = text::group(group, lang);
            assert!(!said.contains("..") && !said.contains('{'), "{said}");
            assert!(group.of.is_sorted() && !group.of.is_empty());
        }
        assert!(all.is_sorted_by(|a, b| a.of.len() >= b.of.len()));
    }
}
