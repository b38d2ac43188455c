//! Reports that were handed over, opened again and compared: their labels are equal or not within
//! one report only.

use super::*;
use crate::encoding::wire::FromJson;
use crate::report::file::files;
use crate::report::reopen;

/// An hour later.
const LATER: i64 = NOW + 3_600_000;

/// The logins of one report, handed over redacted and opened again.
fn handed_over(logins: &[Value], now: i64) -> Vec<Report> {
    handed_over_as(logins, now, Hide::default())
}

fn handed_over_as(logins: &[Value], now: i64, hide: Hide) -> Vec<Report> {
    let config = config::read(include_str!("../../../../public/config.json")).unwrap();
    let mut reports: Vec<Report> = logins.iter().map(report).collect();
    for report in &mut reports {
        report.created = now;
    }
    let all: Vec<(&Report, Option<&str>)> = reports.iter().map(|report| (report, None)).collect();
    let written = render_all(&all, None, Lang::Sv, Mask::Redacted, hide);
    let file = serde_json::from_str(&files(&written).unwrap().text).unwrap();
    let opened = reopen::of_json(&file).unwrap().into_iter();
    opened
        .map(|json| {
            let intake = Intake::from_json(json).unwrap();
            let parsed = parse(&intake, &config).unwrap();
            let expected = expectation(&parsed, &intake.expectation, &config);
            judge(&parsed, &[], &expected, &config, NOW)
        })
        .collect()
}

fn compared(reports: &[Report], mask: Mask, mode: Mode) -> (Comparison, Mode) {
    let documents = together(reports, mask, Lang::En);
    let all = references(&documents);
    (differences(&all, mode).unwrap(), likely(&all))
}

fn moved() -> Value {
    claims(Base::Pupil, &[(UID, OTHER_UID)])
}

#[test]
fn logins_of_one_report_share_its_labels() {
    let reports = handed_over(&[claims(Base::Pupil, &[]), moved()], NOW);
    for mask in [Mask::Full, Mask::Redacted] {
        let (found, mode) = compared(&reports, mask, Mode::SamePerson);
        assert_eq!(mode, Mode::SamePerson);
        assert_eq!(
            reasons(row_of(&found, UID)),
            [Reason::NewAccount],
            "{mask:?}"
        );
        assert_eq!(row_of(&found, LID).change, Change::Same);
        assert_eq!(row_of(&found, ROLE).change, Change::Same);
    }
}

/// Two teachers hand over the same pupil's login: whose it is cannot be told.
#[test]
fn labels_of_two_reports_are_not_compared() {
    let pupil = [claims(Base::Pupil, &[])];
    let mut reports = handed_over(&pupil, NOW);
    reports.extend(handed_over(&pupil, LATER));
    let (found, mode) = compared(&reports, Mask::Redacted, Mode::SamePerson);
    assert_eq!(mode, Mode::TwoPeople);
    for id in [UID, LID, "urn:oid:2.5.4.42", ROLE] {
        let row = row_of(&found, id);
        assert_eq!(
            (row.change, reasons(row)),
            (Change::Unknown, vec![Reason::Hidden]),
            "{id}"
        );
    }
    for id in [INFO, LEVEL, PINFO] {
        assert_eq!(row_of(&found, id).change, Change::Same, "{id}");
    }
    let (found, _) = compared(&reports, Mask::Redacted, Mode::TwoPeople);
    for id in [UID, LID, "urn:oid:2.5.4.42"] {
        assert_eq!(reasons(row_of(&found, id)), [Reason::Hidden], "{id}");
    }
    assert_eq!(found.outcomes[0].notable.len(), 0);
}

/// Reports that hide their times may be two of one day.
#[test]
fn reports_of_one_day_are_not_taken_for_one() {
    let hide = Hide {
        ids: true,
        ..Hide::default()
    };
    let mut reports = handed_over_as(&[claims(Base::Pupil, &[])], NOW, hide);
    reports.extend(handed_over_as(&[moved()], LATER, hide));
    let (found, _) = compared(&reports, Mask::Redacted, Mode::SamePerson);
    assert_eq!(reasons(row_of(&found, UID)), [Reason::Hidden]);
}

/// What the teacher sent, and the login after the change: what the report keeps is compared.
#[test]
fn a_report_and_the_next_login() {
    let before = claims(
        Base::Pupil,
        &[
            (LEVEL, "99"),
            (
                ROLE,
                r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;"]"#,
            ),
        ],
    );
    let after = claims(
        Base::Pupil,
        &[(
            ROLE,
            r#"["1.2.246.562.99.00000000001;30076;9G;Opettaja;2;1.2.246.562.99.00000000002;"]"#,
        )],
    );
    let mut reports = handed_over(&[before], NOW);
    reports.push(report(&after));
    let (found, _) = compared(&reports, Mask::Full, Mode::SamePerson);
    assert_eq!(reasons(row_of(&found, UID)), [Reason::Hidden]);
    assert_eq!(
        reasons(row_of(&found, ROLE)),
        [Reason::RoleChanged, Reason::Hidden]
    );
    let gone = found
        .findings
        .iter()
        .find(|row| row.code == "class-level-range")
        .unwrap();
    assert_eq!(gone.change, Change::Gone);
    let said = crate::text::compare::verdict(&found.outcomes[0], found.mode, 2, Lang::En);
    assert!(said.contains("role Oppilas → Opettaja"), "{said}");
}

/// Four reports of one cause, dropped together.
#[test]
fn reports_are_grouped_as_logins_are() {
    let broken = claims(
        Base::Pupil,
        &[(
            ROLE,
            r#"["1.2.246.562.99.00000000001;30076;;Oppilas;1;1.2.246.562.99.00000000002;"]"#,
        )],
    );
    let mut reports: Vec<Report> = (0..4)
        .flat_map(|hour| handed_over(std::slice::from_ref(&broken), NOW + hour * 3_600_000))
        .collect();
    reports.push(report(&claims(Base::Pupil, &[])));
    let documents = together(&reports, Mask::Redacted, Lang::Fi);
    let all = crate::compare::groups::groups(&references(&documents));
    assert_eq!(
        (&*all[0].code, all[0].of.len(), all[0].total),
        ("class-missing", 4, 5)
    );
    assert_eq!(&*all[0].school, "30076");
}
