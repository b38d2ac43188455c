//! Whatever is done to a signed message: what then counts as covered is what was signed.

use std::collections::HashMap;
use std::sync::Mutex;

use proptest::prelude::*;

use super::*;
use crate::jose::{Job, Outcome};

/// RSA is slow in a test build, and most mutated messages have the same SignedInfo.
static KNOWN: Mutex<Vec<(Job, Outcome)>> = Mutex::new(Vec::new());

fn run(jobs: &[Job]) -> Vec<Outcome> {
    let mut known = KNOWN.lock().unwrap();
    jobs.iter()
        .map(|job| match known.iter().find(|(seen, _)| seen == job) {
            Some((_, outcome)) => outcome.clone(),
            None => {
                let outcome = native::run_one(job);
                if matches!(job, Job::Verify { .. }) && outcome == Outcome::Valid {
                    known.push((job.clone(), outcome.clone()));
                }
                outcome
            }
        })
        .collect()
}

fn finished(xml: &str) -> Option<Response> {
    let reading = crate::saml::read(xml, &trusted()).ok()?;
    let outcomes = run(reading.jobs());
    Some(reading.finish(&outcomes))
}

const NAMES: [&str; 6] = [
    "response",
    "assertion",
    "both",
    "ecdsa-sha256",
    "prefix-list",
    "text",
];

/// What each message says, covered, before anything is done to it.
fn originals() -> HashMap<&'static str, Response> {
    NAMES
        .map(|name| (name, finished(vector(name)).unwrap()))
        .into()
}

/// Pieces that mean something in XML, SAML or signatures.
fn pieces() -> impl Strategy<Value = String> {
    let known = [
        "<",
        ">",
        "/>",
        "\"",
        "'",
        "&",
        "&amp;",
        "&#10;",
        "<!-- x -->",
        "<?x y?>",
        "<![CDATA[x]]>",
        " ",
        "\n",
        "\r\n",
        "\t",
        ":",
        "=",
        "#",
        "a",
        "\u{e4}",
        "\0",
        "\u{feff}",
        "xmlns=\"\"",
        " xmlns:ds=\"urn:x:y\"",
        " xmlns:x=\"1\"",
        " ID=\"_assertion\"",
        " Id=\"_response\"",
        "<!DOCTYPE x>",
        "</saml:Assertion>",
        "<saml:Assertion ID=\"_evil\">",
        "<x/>",
        "Opettaja;evil",
        "http://www.w3.org/2000/09/xmldsig#sha1",
        "_assertion",
        "_response",
    ];
    prop::sample::select(known.to_vec()).prop_map(str::to_owned)
}

#[derive(Clone, Debug)]
enum Step {
    Insert(prop::sample::Index, String),
    Remove(prop::sample::Index, usize),
    /// Takes a stretch of markup to another place, or doubles it.
    Move(
        prop::sample::Index,
        prop::sample::Index,
        prop::sample::Index,
        bool,
    ),
    Swap(prop::sample::Index, char),
}

fn steps() -> impl Strategy<Value = Step> {
    let at = || any::<prop::sample::Index>();
    prop_oneof![
        (at(), pieces()).prop_map(|(i, piece)| Step::Insert(i, piece)),
        (at(), 1..40_usize).prop_map(|(i, n)| Step::Remove(i, n)),
        (at(), at(), at(), any::<bool>()).prop_map(|(a, b, c, keep)| Step::Move(a, b, c, keep)),
        (at(), any::<char>()).prop_map(|(i, c)| Step::Swap(i, c)),
    ]
}

fn boundary(text: &str, index: &prop::sample::Index) -> usize {
    let at = index.index(text.len() + 1);
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

/// A place where a tag starts.
fn tag(text: &str, index: &prop::sample::Index) -> usize {
    let tags: Vec<usize> = text.match_indices('<').map(|(at, _)| at).collect();
    tags.get(index.index(tags.len().max(1)))
        .copied()
        .unwrap_or(0)
}

fn apply(text: &mut String, step: &Step) {
    match step {
        Step::Insert(i, piece) => text.insert_str(boundary(text, i), piece),
        Step::Remove(i, n) => {
            let from = boundary(text, i);
            let kept: String = text[from..].chars().skip(*n).collect();
            text.truncate(from);
            text.push_str(&kept);
        }
        Step::Move(a, b, to, keep) => {
            let (a, b) = (tag(text, a), tag(text, b));
            let (from, end) = (a.min(b), a.max(b));
            let stretch = text[from..end].to_owned();
            if !keep {
                text.replace_range(from..end, "");
            }
            text.insert_str(tag(text, to), &stretch);
        }
        Step::Swap(i, c) => {
            let from = boundary(text, i);
            if let Some(old) = text[from..].chars().next() {
                text.replace_range(from..from + old.len_utf8(), &c.to_string());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, ..ProptestConfig::default() })]

    #[test]
    fn nothing_changed_is_covered(
        name in prop::sample::select(NAMES.to_vec()),
        steps in prop::collection::vec(steps(), 1..6),
    ) {
        static ORIGINALS: LazyLock<HashMap<&str, Response>> = LazyLock::new(originals);
        let mut xml = vector(name).to_owned();
        for step in &steps {
            apply(&mut xml, step);
        }
        let original = &ORIGINALS[name];
        if let Some(read) = finished(&xml) {
            for assertion in read.assertions.iter().filter(|a| a.covered) {
                prop_assert_eq!(assertion, &original.assertions[0]);
            }
            if read.covered {
                prop_assert_eq!(&read.destination, &original.destination);
                prop_assert_eq!(&read.in_response_to, &original.in_response_to);
                prop_assert_eq!(&read.status, &original.status);
                prop_assert_eq!(&read.issuer, &original.issuer);
            }
        }
    }

    #[test]
    fn any_text_is_survived(text in "\\PC{0,300}", xml in "[<>/a:=\"' &;!?x-]{0,80}") {
        let _ = crate::saml::decode(&text);
        let _ = crate::saml::detect::is_saml(&text);
        for text in [&text, &xml, &format!("<r:Response xmlns:r='urn:oasis:names:tc:SAML:2.0:protocol'>{xml}</r:Response>")] {
            let _ = crate::saml::read(text, &Trusted::default());
            let _ = Trusted::read(text, From::Visitor, None);
        }
    }
}
