//! The text of an e-mail: it reads back as the report's JSON does, whatever a mail program made of it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic)]

#[allow(dead_code)] // each test crate uses its own part
mod report_support;

use peili::intake::From;
use peili::lang::Lang;
use peili::model::AttrId;
use peili::report::kept::{self, Kept, ReadError};
use peili::report::letter::{self, exact, folded, prose};
use peili::report::redact::Hide;
use peili::report::{Document, Mask, Report, files};
use peili::text::hand_over;
use peili::text::render::render_all;
use proptest::prelude::*;
use report_support::{Person, login};

fn documents(people: &[Person], lang: Lang, mask: Mask, hide: Hide) -> Vec<Document> {
    let reports: Vec<Report> = people.iter().map(login).collect();
    let asked: Vec<_> = reports
        .iter()
        .map(|report| (report, Some("class")))
        .collect();
    render_all(&asked, None, lang, mask, hide)
}

fn by_json(documents: &[Document]) -> Vec<Kept> {
    let file = files(documents).unwrap();
    kept::of_json(&serde_json::from_str(&file.text).unwrap()).unwrap()
}

fn two() -> [Person; 2] {
    [Person::aino(), Person::bertta()]
}

#[test]
fn a_letter_reads_back_as_the_file() {
    for lang in Lang::ALL {
        for mask in [Mask::Redacted, Mask::Full] {
            for (place, ids) in [(None, false), (Some(true), true)] {
                for people in [&two()[..1], &two()[..]] {
                    let documents = documents(people, lang, mask, Hide { place, ids });
                    let text = hand_over::letter::write(&documents, lang);
                    assert!(letter::recognises(&text));
                    let read = letter::read(&text).unwrap();
                    assert_eq!(read, by_json(&documents));
                    assert_eq!(read.len(), people.len());
                    assert!(!read[0].attributes.is_empty() && !read[0].findings.is_empty());
                }
            }
        }
    }
}

#[test]
fn what_is_kept_is_what_was_written() {
    let documents = documents(&two(), Lang::Sv, Mask::Redacted, Hide::default());
    let read = letter::read(&hand_over::letter::write(&documents, Lang::Sv)).unwrap();
    for (kept, document) in read.iter().zip(&documents) {
        assert_eq!(kept.attributes.len(), document.attributes.len());
        assert_eq!(kept.checks.len(), document.checks.len());
        assert_eq!(kept.findings.len(), document.findings.len());
        assert_eq!(kept.others.len(), document.other_claims.len());
        assert_eq!(kept.labels.len(), document.labels.len());
        assert_eq!(kept.verdict, Some(document.verdict));
        assert_eq!(kept.created, Some(1_795_338_240_000));
        let role = kept
            .attributes
            .iter()
            .find(|a| a.id == AttrId::Role.canonical())
            .unwrap();
        assert_eq!(role.from, Some(From::IdToken));
        // A class under a label, between parts that can be read.
        let kept::Piece::Label(class) = role.values[0].text.0[1] else {
            panic!("{:?}", role.values)
        };
        let label = &kept.labels[class];
        assert_eq!(label.shape.as_ref().unwrap().length, Some(3));
        assert_eq!(kept.findings[1].outgoing[0].0, "shape");
        for label in &kept.labels {
            assert!(label.shape.is_some());
        }
    }
    // One set of labels: what only the second has is numbered on.
    assert!(
        read[1]
            .labels
            .iter()
            .all(|label| !read[0].labels.contains(label))
    );
}

#[test]
fn no_line_is_long_and_every_one_can_be_read() {
    let documents = documents(&two()[..1], Lang::Fi, Mask::Full, Hide::default());
    let text = hand_over::letter::write(&documents, Lang::Fi);
    let (told, lines) = text.split_once("| begin =").unwrap();
    assert!(
        lines.lines().all(|line| line.chars().count() <= 76),
        "{lines}"
    );
    assert!(told.starts_with("Peilin raportti MPASSid-kirjautumisesta\n"));
    for said in [
        &documents[0].headline,
        &documents[0].lead,
        &documents[0].findings[0].title,
    ] {
        assert!(told.contains(said.as_str()), "{said}");
    }
}

#[test]
fn a_changed_letter_is_opened_and_says_so() {
    let documents = documents(&two()[..1], Lang::En, Mask::Redacted, Hide::default());
    let text = hand_over::letter::write(&documents, Lang::En);
    let changed = |text: &str| letter::read(text).unwrap()[0].changed;
    assert!(!changed(&text));
    assert!(changed(&text.replace("30076", "30077")));
    // Cut off before the end.
    let (cut, _) = text.rsplit_once("| label =").unwrap();
    assert!(changed(cut));
    let (cut, _) = text.rsplit_once("| end =").unwrap();
    assert!(changed(cut));
    // The same report twice in a thread is one; a changed copy is another.
    assert_eq!(letter::read(&[&*text, &text].concat()).unwrap().len(), 1);
    let other = text.replace("30076", "30077");
    assert_eq!(letter::read(&[&*text, &other].concat()).unwrap().len(), 2);
}

#[test]
fn what_is_no_letter_says_why() {
    for (text, error) in [
        ("", ReadError::NotAReport),
        ("Hei! begin = peili-report/1", ReadError::NotAReport),
        ("| begin = peili-report/1 | end = 0", ReadError::Nothing),
        (
            "> | begin =\u{A0}peili-report/2 | end = 0",
            ReadError::OtherFormat("peili-report/2".into()),
        ),
        ("| begin = other/1", ReadError::NotAReport),
    ] {
        assert_eq!(letter::read(text), Err(error), "{text}");
    }
    assert!(!letter::recognises("begin = peili-report/1"));
    assert!(letter::recognises("> | begin = peili-report/1"));
}

/// A value cannot end a line, begin a report or stand for a label's line.
#[test]
fn values_are_never_lines() {
    let hostile =
        "x | end = 0 | begin = peili-report/1 | verdict = ok {U+007C} <http://a> +1 “ä” '";
    let mut report = login(&Person::aino());
    report.others[4].text = hostile.to_owned();
    report.others[4].name = "a;b | c".to_owned();
    report.summary.schools = vec![hostile.to_owned()];
    let documents = render_all(
        &[(&report, None)],
        None,
        Lang::Fi,
        Mask::Full,
        Hide::default(),
    );
    let text = hand_over::letter::write(&documents, Lang::Fi);
    assert_eq!(text.matches("| begin = peili-report/1").count(), 1);
    let read = letter::read(&text).unwrap();
    assert_eq!(read, by_json(&documents));
    assert_eq!(read[0].others[4].text.plain(), Some(hostile));
    assert_eq!(read[0].others[4].name.plain(), Some("a;b | c"));
}

#[test]
fn junk_is_read_without_harm() {
    for text in [
        "| begin = peili-report/1 | value = 1 | told = x | absent = | label = | check = | attribute = | attribute = a; b; c; d | value = {U+ZZZZ} {U+110000} {U+ | login = | login = | finding = ; | end =",
        "| begin = peili-report/1 || | : | :: | check = signature; pass",
        "| begin = | begin = peili-report/1 | check = a; pass; b; | check = a; pass; b; c; d",
    ] {
        let _ = letter::read(text);
    }
    let many = [
        "| begin = peili-report/1 ",
        &"| check = a; pass; ; x".repeat(50_000),
    ]
    .concat();
    assert_eq!(
        letter::read(&many).unwrap()[0].checks.len(),
        kept::MAX_ITEMS
    );
    let logins = [
        "| begin = peili-report/1 ",
        &"| login = 1 | check = a; pass; ; x".repeat(5000),
    ]
    .concat();
    assert_eq!(letter::read(&logins).unwrap().len(), kept::MAX_LOGINS);
}

/// What mail programs do to a text.
#[derive(Clone, Debug)]
enum Mangle {
    Quote(&'static str),
    Wrap(usize),
    /// Breaks long lines and forgets to quote what comes after.
    WrapUnquoted(usize),
    Indent,
    Trail,
    Blank,
    NoBreakSpaces,
    SmartQuotes,
    Crlf,
    Flow,
    Links,
    ZeroWidth,
    Around,
    OneLine,
}

fn mangled(text: &str, how: &Mangle) -> String {
    let lines = |change: &dyn Fn(&str) -> String| -> String {
        text.lines().map(|line| change(line) + "\n").collect()
    };
    let wrap = |width: usize, prefix: bool| {
        lines(&|line| {
            let quoted = line.len() - line.trim_start_matches(['>', ' ', '|']).len();
            let quote = if prefix {
                line[..quoted].trim_end_matches([' ', '|'])
            } else {
                ""
            };
            let mut out = String::new();
            let mut column = 0;
            for word in line.split(' ') {
                if column > 0 && column + word.chars().count() > width {
                    out.push('\n');
                    out.push_str(quote);
                    column = 0;
                }
                if column > 0 || quote.is_empty() {
                    out.push(' ');
                }
                out.push_str(word);
                column += word.chars().count() + 1;
            }
            out
        })
    };
    match how {
        Mangle::Quote(mark) => lines(&|line| [mark, line].concat()),
        Mangle::Wrap(width) => wrap(*width, true),
        Mangle::WrapUnquoted(width) => wrap(*width, false),
        Mangle::Indent => lines(&|line| ["    ", line].concat()),
        Mangle::Trail => lines(&|line| [line, "  "].concat()),
        Mangle::Blank => lines(&|line| [line, "\n"].concat()),
        Mangle::NoBreakSpaces => text.replace("  ", "\u{A0} ").replace(" = ", " =\u{A0}"),
        Mangle::SmartQuotes => text.replace('\'', "\u{2019}").replace('"', "\u{201D}"),
        Mangle::Crlf => text.replace('\n', "\r\n"),
        Mangle::Flow => lines(&|line| [" ", line, " "].concat()),
        Mangle::Links => lines(&|line| {
            let words = line
                .split(' ')
                .map(|word| match word.starts_with("https://") {
                    true => format!("{word}<{word}>"),
                    false => word.to_owned(),
                });
            words.collect::<Vec<_>>().join(" ")
        }),
        Mangle::ZeroWidth => text.replace("; ", ";\u{200B} ").replace("| ", "\u{FEFF}| "),
        Mangle::Around => format!(
            "Hei!\nTässä raportti | liitteenä.\n\n{text}\n-- \nMaija | Koulu | puh. +358 1 <maija@example.fi>\n"
        ),
        Mangle::OneLine => text.replace('\n', " "),
    }
}

fn how() -> impl Strategy<Value = Mangle> {
    prop_oneof![
        prop::sample::select(vec!["> ", ">", ">> ", " > > ", "| "]).prop_map(Mangle::Quote),
        (40_usize..=78).prop_map(Mangle::Wrap),
        (60_usize..=78).prop_map(Mangle::WrapUnquoted),
        prop::sample::select(vec![
            Mangle::Indent,
            Mangle::Trail,
            Mangle::Blank,
            Mangle::NoBreakSpaces,
            Mangle::SmartQuotes,
            Mangle::Crlf,
            Mangle::Flow,
            Mangle::Links,
            Mangle::ZeroWidth,
            Mangle::Around,
            Mangle::OneLine,
        ]),
    ]
}

prop_compose! {
    fn person()(
        given in "[a-zäö '’+|<>{}U;\u{A0}]{0,12}",
        family in "[A-ZÄ][a-zå]{1,9}( |  |-)?[A-Za-z]{0,30}",
        learner in "[1-9][0-9]{9}",
        uid in "[0-9a-f]{40}",
        class in "[0-9]{1,2}[A-Z ;+]{0,3}",
        sub in "[!-~]{22,100}",
        unknown in "\\PC{0,120}",
    ) -> Person {
        Person { given, family, learner, uid, class, sub, unknown }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mail_programs_change_nothing_that_counts(
        people in prop::collection::vec(person(), 1..3),
        full in any::<bool>(),
        ways in prop::collection::vec(how(), 0..5),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let mask = if full { Mask::Full } else { Mask::Redacted };
        let documents = documents(&people, lang, mask, Hide::default());
        let mut text = hand_over::letter::write(&documents, lang);
        for way in &ways {
            text = mangled(&text, way);
        }
        let read = letter::read(&text).unwrap();
        prop_assert_eq!(read, by_json(&documents), "{:?}", ways);
    }

    #[test]
    fn any_value_survives(text in any::<String>()) {
        let line = ["| begin = peili-report/1 | claim = x; claims; signed; unknown; ", &exact(&text), " | check = a; pass; ; | end = 0"].concat();
        let read = letter::read(&line).unwrap();
        let back = read[0].others[0].text.plain().unwrap();
        prop_assert_eq!(back, text);
    }

    #[test]
    fn any_text_of_ours_keeps_its_words(text in any::<String>()) {
        let line = ["| begin = peili-report/1 | headline = ", &prose(&text), " | check = a; pass; ; | end = 0"].concat();
        let read = letter::read(&line).unwrap();
        prop_assert_eq!(&read[0].headline, &folded(&text));
    }

    #[test]
    fn nothing_breaks_the_reader(text in any::<String>(), inside in "[|:;{}<>+ a-z0-9=U\n]{0,200}") {
        let _ = letter::read(&text);
        let _ = letter::read(&["| begin = peili-report/1 ", &inside].concat());
    }
}
