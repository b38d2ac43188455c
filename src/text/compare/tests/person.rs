//! One person, before and after.

use super::*;

/// A change of one login, the row it shows in, and what it means.
type Case = (
    Base,
    &'static [(&'static str, &'static str)],
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static [Reason],
);

const GIVEN: &str = "given_name";
const NICK: &str = "urn:mpass.id:nickname";
const CODE: &str = "urn:mpass.id:schoolCode";
const CLASS: &str = "urn:mpass.id:class";

const OFFICE_4: &str = r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;1.2.246.562.99.00000000004"]"#;
const OFFICE_8: &str = r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;1.2.246.562.99.00000000008"]"#;

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Catalogue 15, 7
    (Base::Pupil, &[], &[(UID, OTHER_UID)], UID, &[Reason::NewAccount]),
    (Base::Pupil, &[(LID, "")], &[(LID, ""), (UID, OTHER_UID)], UID, &[Reason::UidChanged]),
    (Base::Pupil, &[], &[(UID, r#""MPASSOID.c6329e82913e265b3a79c""#)], UID, &[Reason::UidShortened]),
    (Base::Pupil, &[], &[(UID, "")], UID, &[Reason::UidLost]),
    (Base::Pupil, &[(UID, "")], &[], UID, &[Reason::UidGained]),
    (Base::Pupil, &[], &[(LID, OTHER_LID)], LID, &[Reason::RecordsMerged]),
    (Base::Pupil, &[(UID, "")], &[(UID, ""), (LID, OTHER_LID)], LID, &[Reason::RecordsMerged]),
    (Base::Pupil, &[], &[(LID, OTHER_LID), (UID, OTHER_UID), (GIVEN, r#""Aino""#)], LID, &[Reason::OtherPerson]),
    (Base::Pupil, &[], &[(LID, OTHER_LID), (UID, OTHER_UID), (GIVEN, r#""Aino""#)], UID, &[Reason::OtherPerson]),
    (Base::Pupil, &[], &[(LID, r#""12345678903""#)], LID, &[Reason::LearnerIdForm]),
    (Base::Pupil, &[], &[(LID, r#""1.2.246.562.24.62738104957""#)], LID, &[Reason::LearnerIdTest]),
    (Base::Pupil, &[], &[(LID, "")], LID, &[Reason::LearnerIdLost]),
    (Base::Pupil, &[(LID, "")], &[], LID, &[Reason::LearnerIdGained]),
    // Names
    (Base::Pupil, &[], &[(GIVEN, r#""Maria""#)], "urn:oid:2.5.4.42", &[Reason::NameChanged]),
    (Base::Pupil, &[], &[(GIVEN, r#""MARI ""#)], "urn:oid:2.5.4.42", &[Reason::NameForm]),
    (Base::Pupil, &[], &[(GIVEN, "")], "urn:oid:2.5.4.42", &[Reason::NameLost]),
    (Base::Pupil, &[(GIVEN, "")], &[], "urn:oid:2.5.4.42", &[Reason::NameGained]),
    (Base::Pupil, &[], &[(NICK, "")], NICK, &[Reason::Nickname]),
    // Roles, by school
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9F;Opettaja;2;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::RoleChanged]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9F;oppilas;1;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::RoleSpelling]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas;-1;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::RoleCode]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas"]"#)], ROLE, &[Reason::RoleParts]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9;F;Oppilas;1;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::RoleLost, Reason::RoleOdd]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.10.48201577367;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::RoleProvider]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9G;Oppilas;1;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::ClassChanged]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9f;Oppilas;1;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::ClassForm]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;;Oppilas;1;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::ClassLost]),
    (Base::Teacher, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;7A;Opettaja;2;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::ClassGained]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30077;9F;Oppilas;1;1.2.246.562.99.00000000003;"]"#)], ROLE, &[Reason::SchoolChanged]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30077;9F;Opettaja;2;1.2.246.562.99.00000000003;"]"#)], ROLE, &[Reason::RoleLost, Reason::RoleGained]),
    (Base::Teacher, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30077;;Rehtori;6;1.2.246.562.99.00000000003;", "1.2.246.562.99.00000000001;30076;;Opettaja;2;1.2.246.562.99.00000000002;"]"#)], ROLE, &[Reason::RoleGained]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;1.2.246.562.99.00000000004"]"#)], ROLE, &[Reason::OfficeGained]),
    (Base::Pupil, &[(ROLE, OFFICE_4)], &[], ROLE, &[Reason::OfficeLost]),
    (Base::Pupil, &[(ROLE, OFFICE_4)], &[(ROLE, OFFICE_8)], ROLE, &[Reason::OfficeChanged]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000003;"]"#)], ROLE, &[Reason::SchoolOid]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;9F;Oppilas;1;;"]"#)], ROLE, &[Reason::TwinLost]),
    (Base::Pupil, &[], &[(ROLE, "")], ROLE, &[Reason::RoleLost]),
    // Catalogue 31: another school
    (Base::Pupil, &[], &[(INFO, r#"["30077;Mansikkalan testi lukio", "1.2.246.562.99.00000000003;Mansikkalan testi lukio"]"#)], INFO, &[Reason::SchoolChanged]),
    (Base::Pupil, &[], &[(INFO, r#"["30076;Mansikkalan uusi koulu", "1.2.246.562.99.00000000002;Mansikkalan uusi koulu"]"#)], INFO, &[Reason::SchoolName]),
    (Base::Pupil, &[], &[(INFO, r#"["30076;Mansikkalan testi peruskoulu"]"#)], INFO, &[Reason::TwinLost]),
    (Base::Pupil, &[(INFO, r#"["30076;Mansikkalan testi peruskoulu"]"#)], &[], INFO, &[Reason::TwinGained]),
    (Base::Pupil, &[], &[(INFO, "")], INFO, &[Reason::SchoolLost]),
    (Base::Old, &[], &[(CODE, r#""04322""#)], CODE, &[Reason::SchoolChanged]),
    // Classes and levels
    (Base::Old, &[], &[(CLASS, r#""8B""#)], CLASS, &[Reason::ClassChanged]),
    (Base::Pupil, &[], &[(LEVEL, "8")], LEVEL, &[Reason::LevelAlone]),
    (Base::Pupil, &[], &[(LEVEL, "8"), (ROLE, r#"["1.2.246.562.99.00000000001;30076;8F;Oppilas;1;1.2.246.562.99.00000000002;"]"#)], LEVEL, &[Reason::LevelChanged]),
    (Base::Pupil, &[], &[(ROLE, r#"["1.2.246.562.99.00000000001;30076;8F;Oppilas;1;1.2.246.562.99.00000000002;"]"#)], LEVEL, &[Reason::LevelStale]),
    (Base::Pupil, &[], &[(LEVEL, "")], LEVEL, &[Reason::LevelLost]),
    (Base::Pupil, &[(LEVEL, "")], &[], LEVEL, &[Reason::LevelGained]),
    // Charges
    (Base::Student, &[], &[(CHARGE, r#"["1;30077", "1;1.2.246.562.99.00000000003"]"#)], CHARGE, &[Reason::ChargeChanged]),
    (Base::Student, &[], &[(CHARGE, r#"["0;30077"]"#)], CHARGE, &[Reason::ChargeTwinLost]),
    (Base::Student, &[(CHARGE, r#"["0;30077"]"#)], &[], CHARGE, &[Reason::ChargeTwinGained]),
    (Base::Student, &[], &[(CHARGE, "")], CHARGE, &[Reason::ChargeLost]),
    (Base::Student, &[], &[(CHARGE, r#"["0;30076", "0;30077", "0;1.2.246.562.99.00000000003"]"#)], CHARGE, &[Reason::ChargeGained]),
    // Organisations
    (Base::Pupil, &[], &[(PINFO, r#"["1.2.246.562.10.48201577367;Kivijoen kunta"]"#)], PINFO, &[Reason::ProviderChanged]),
    (Base::Pupil, &[], &[(PINFO, r#"["1.2.246.562.99.00000000001;Uusi nimi"]"#)], PINFO, &[Reason::ProviderName]),
    (Base::Pupil, &[], &[(PINFO, r#"["1.2.246.562.99.00000000001;Mansikkalan testi kunta", "1.2.246.562.10.48201577367;Kivijoen kunta"]"#)], PINFO, &[Reason::ProviderGained]),
    (Base::Pupil, &[], &[(PINFO, "")], PINFO, &[Reason::ProviderLost]),
    (Base::Pupil, &[], &[(ISSUER, r#""1.2.246.562.10.48201577367""#)], ISSUER, &[Reason::HomeChanged]),
    (Base::Pupil, &[], &[(ISSUER, "")], ISSUER, &[Reason::HomeLost]),
    // The login itself
    (Base::Pupil, &[("acr", r#""urn:mpass.id:authnsource:A""#)], &[("acr", r#""urn:mpass.id:authnsource:B""#)], "source", &[Reason::SourceChanged]),
    (Base::Pupil, &[("sub", r#""a""#), ("aud", r#""one""#)], &[("sub", r#""b""#), ("aud", r#""one""#)], "sub", &[Reason::SubjectChanged]),
    (Base::Pupil, &[("sub", r#""a""#), ("aud", r#""one""#)], &[("sub", r#""b""#), ("aud", r#""two""#)], "sub", &[Reason::SubjectOfService]),
    (Base::Pupil, &[("iss", r#""https://mpass-proxy-test.csc.fi""#)], &[("iss", r#""https://mpass-proxy.csc.fi""#)], "issuer", &[Reason::IssuerChanged]),
    (Base::Pupil, &[], &[("urn:mpass.id:municipality", r#""Kivijoki""#)], "urn:mpass.id:municipality", &[Reason::LegacyGained]),
    (Base::Pupil, &[("shoe_size", "44")], &[], "shoe_size", &[Reason::UnknownClaim]),
];

#[test]
fn a_change_means_what_it_means() {
    for (base, before, after, id, expected) in CASES {
        let comparison = same_person(&[claims(*base, before), claims(*base, after)]);
        let row = row_of(&comparison, id);
        assert_eq!(reasons(row), *expected, "{id} {before:?} {after:?}");
    }
    // Every meaning that one person's logins can have is among them, but for those of the
    // protocols, of the data models and of documents, which have tests of their own.
    let others = [
        Reason::SchoolGained,
        Reason::HomeGained,
        Reason::ValueChanged,
        Reason::ValueForm,
    ];
    let first = Reason::ALL
        .iter()
        .take_while(|reason| **reason != Reason::TravelsElsewhere);
    for reason in first {
        let shown = CASES.iter().any(|case| case.4.contains(reason));
        assert!(shown || others.contains(reason), "{reason:?}");
    }
}

#[test]
fn a_second_school_is_gained_and_lost() {
    let one = r#"["30076;A", "1.2.246.562.99.00000000002;A"]"#;
    let two =
        r#"["30076;A", "1.2.246.562.99.00000000002;A", "30077;B", "1.2.246.562.99.00000000003;B"]"#;
    let roles = r#"["1.2.246.562.99.00000000001;30076;;Opettaja;2;1.2.246.562.99.00000000002;", "1.2.246.562.99.00000000001;30077;;Opettaja;2;1.2.246.562.99.00000000003;"]"#;
    let (before, after) = (
        claims(Base::Teacher, &[(INFO, one)]),
        claims(Base::Teacher, &[(INFO, two), (ROLE, roles)]),
    );
    let gained = same_person(&[before.clone(), after.clone()]);
    assert_eq!(reasons(row_of(&gained, INFO)), [Reason::SchoolGained]);
    assert_eq!(reasons(row_of(&gained, ROLE)), [Reason::RoleGained]);
    let lost = same_person(&[after, before]);
    assert_eq!(reasons(row_of(&lost, INFO)), [Reason::SchoolLost]);
    assert_eq!(row_of(&lost, ROLE).points[0].place, "30077");
}

/// By code, never by position; what comes twice comes once.
#[test]
fn order_and_repetition_never_matter() {
    let roles = [
        "1.2.246.562.99.00000000001;30076;;Opettaja;2;1.2.246.562.99.00000000002;",
        "1.2.246.562.99.00000000001;30077;;Rehtori;6;1.2.246.562.99.00000000003;",
        "1.2.246.562.99.00000000001;30079;7A;Opettaja;2;1.2.246.562.99.00000000006;",
    ];
    let infos = ["30076;A", "30077;B", "1.2.246.562.99.00000000002;A"];
    let list = |items: &[&str]| serde_json::to_string(items).unwrap();
    let login = |order: &[usize]| {
        let pick =
            |all: [&'static str; 3]| -> Vec<&str> { order.iter().map(|i| all[*i]).collect() };
        claims(
            Base::Teacher,
            &[(ROLE, &list(&pick(roles))), (INFO, &list(&pick(infos)))],
        )
    };
    let first = login(&[0, 1, 2]);
    for order in [
        &[2, 1, 0][..],
        &[1, 0, 2, 1],
        &[0, 0, 1, 2],
        &[2, 0, 1, 1, 0],
    ] {
        let comparison = same_person(&[first.clone(), login(order)]);
        for id in [ROLE, INFO] {
            let row = row_of(&comparison, id);
            assert_eq!(row.change, Change::Order, "{order:?} {id}");
            assert_eq!(row.level(), Level::No, "{order:?} {id}");
        }
        assert_eq!(comparison.outcomes[0].changed, 0, "{order:?}");
    }
}

/// One school's role changes; the others, in whatever order, do not.
#[test]
fn parts_are_compared_within_their_school() {
    let role = |code: &str, class: &str, name: &str| {
        format!("1.2.246.562.99.00000000001;{code};{class};{name};;;")
    };
    let login = |roles: &[String]| {
        let roles = serde_json::to_string(roles).unwrap();
        claims(Base::Teacher, &[(ROLE, &roles)])
    };
    let before = [
        role("30076", "7A", "Opettaja"),
        role("30077", "", "Rehtori"),
        role("30079", "1B", "Opettaja"),
    ];
    let after = [
        role("30079", "2B", "Opettaja"),
        role("30076", "7A", "Opettaja"),
        role("30077", "", "Opettaja"),
    ];
    let comparison = same_person(&[login(&before), login(&after)]);
    let mut told: Vec<(Reason, &str, &str, &str)> = row_of(&comparison, ROLE)
        .points
        .iter()
        .map(|p| (p.reason, &*p.place, &*p.before, &*p.after))
        .collect();
    told.sort_by_key(|point| point.1);
    assert_eq!(
        told,
        [
            (Reason::RoleChanged, "30077", "Rehtori", "Opettaja"),
            (Reason::ClassChanged, "30079", "1B", "2B"),
        ]
    );
}

#[test]
fn a_login_and_itself_are_the_same() {
    let mut seen = 0;
    for example in examples() {
        for login in [&example.claims, &example.near_miss] {
            if example.rule.code() == "registry-names" && login == &example.claims {
                continue;
            }
            for mask in [Mask::Full, Mask::Redacted] {
                let documents = documents(&[login.clone(), login.clone()], mask);
                for mode in [Mode::SamePerson, Mode::TwoPeople] {
                    let Ok(found) = differences(&references(&documents), mode) else {
                        continue;
                    };
                    assert_eq!(
                        found.outcomes[0].gone.len() + found.outcomes[0].came.len(),
                        0
                    );
                    for row in &found.rows {
                        let told = reasons(row);
                        let known = [Reason::SameMessage, Reason::SharedIdentifier];
                        assert!(
                            row.change == Change::Same && told.iter().all(|r| known.contains(r)),
                            "{} {} {told:?}",
                            example.rule.code(),
                            row.id.code()
                        );
                    }
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 300, "{seen}");
}

/// The example of a rule after its near miss: the rule appears, and it goes away the other way.
#[test]
fn rules_appear_and_go_away() {
    let mut seen = 0;
    for example in examples() {
        let code = example.rule.code();
        if code == "registry-names" {
            continue;
        }
        let reports = [&example.near_miss, &example.claims]
            .map(|claims| report_of(claims, example.environment));
        let documents = together(&reports, Mask::Full, Lang::En);
        let compared = |one: usize, other: usize| {
            let pair = [&documents[one], &documents[other]];
            let found = differences(&pair, Mode::SamePerson).unwrap();
            let row = found.findings.iter().find(|row| row.code == code).cloned();
            (row.expect(code), found.outcomes)
        };
        assert_eq!(compared(0, 1).0.change, Change::Added, "{code}");
        let (row, back) = compared(1, 0);
        assert_eq!(row.change, Change::Gone, "{code}");
        if row.severity() > crate::report::Severity::Info {
            assert!(back[0].gone.iter().any(|title| title == row.title()));
        }
        seen += 1;
    }
    assert!(seen > 60, "{seen}");
}

/// Between data models the same is told otherwise: normal, never a fault.
#[test]
fn what_only_the_data_model_changes_does_not_matter() {
    let old = claims(Base::Old, &[]);
    let new = claims(
        Base::Real,
        &[
            (GIVEN, r#""Olli""#),
            ("family_name", r#""Oja""#),
            (LID, r#""1.2.246.562.24.54109273865""#),
            (LEVEL, "8"),
            (
                ROLE,
                r#"["1.2.246.562.10.48201577367;04321;8A;Oppilas;1;1.2.246.562.10.71930482568;"]"#,
            ),
        ],
    );
    for logins in [[old.clone(), new.clone()], [new, old]] {
        let comparison = same_person(&logins);
        for (id, reason) in [
            (CODE, Reason::TravelsElsewhere),
            ("urn:mpass.id:school", Reason::TravelsElsewhere),
            (CLASS, Reason::TravelsElsewhere),
            ("urn:mpass.id:educationProviderId", Reason::TravelsElsewhere),
            ("urn:mpass.id:educationProvider", Reason::TravelsElsewhere),
            (NICK, Reason::NotThen),
            (ISSUER, Reason::NotThen),
            (ROLE, Reason::RoleParts),
            ("model", Reason::ModelChanged),
        ] {
            assert_eq!(reasons(row_of(&comparison, id)), [reason], "{id}");
        }
        let matters = comparison
            .rows
            .iter()
            .filter(|row| row.level() == Level::Yes);
        assert_eq!(matters.count(), 0);
    }
}

#[test]
fn three_logins_are_held_against_the_first() {
    let role = |class: &str| {
        let role = format!(
            "1.2.246.562.99.00000000001;30076;{class};Oppilas;1;1.2.246.562.99.00000000002;"
        );
        claims(Base::Pupil, &[(ROLE, &format!("[\"{role}\"]"))])
    };
    let comparison = same_person(&[role("9F"), role("9F"), role("9G")]);
    let row = row_of(&comparison, ROLE);
    assert_eq!((row.cells.len(), row.points.len()), (3, 1));
    assert_eq!((row.points[0].login, row.change), (2, Change::Changed));
    assert_eq!(comparison.outcomes[0].changed, 0);
    assert_eq!(
        comparison.outcomes[1].notable[0].1.reason,
        Reason::ClassChanged
    );
}

#[test]
fn what_is_hidden_in_one_login_cannot_be_compared() {
    let pupil = claims(Base::Pupil, &[]);
    let full = documents(std::slice::from_ref(&pupil), Mask::Full);
    let redacted = documents(&[pupil], Mask::Redacted);
    let mixed = [&full[0], &redacted[0]];
    let comparison = differences(&mixed, Mode::SamePerson).unwrap();
    for id in [UID, LID, ROLE, "urn:oid:2.5.4.42"] {
        let row = row_of(&comparison, id);
        assert_eq!(
            (row.change, reasons(row)),
            (Change::Unknown, vec![Reason::Hidden]),
            "{id}"
        );
    }
    assert_eq!(row_of(&comparison, INFO).change, Change::Same);
}
