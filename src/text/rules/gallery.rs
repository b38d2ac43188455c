//! The reference of rules, which is the gallery of examples: every rule, and every fault of
//! the catalogue that no single login shows.

use super::catalogue::{NAMED, Named};
use super::finding;
use crate::demo::scenario::{self, Shown};
use crate::demo::text_of;
use crate::diagnosis::RuleId;
use crate::diagnosis::rules::examples::example;
use crate::diagnosis::rules::{RULES, Rule};
use crate::encoding::wire::{self, ToJson};
use crate::engine::{FilterView, GalleryView, RuleDetail, RuleView};
use crate::intake::Environment;
use crate::lang::{Lang, Tri};
use crate::model::AttrId;
use crate::report::{Party, Severity};
use crate::text::fill::list;
use crate::text::model_view::attribute_name;
use crate::text::render::words;
use crate::tri;

/// What stands in an entry's place where it concerns the whole login.
const WHOLE: &str = "*";
const NOT_SEEN: &str = "named";

/// Every entry in the order of the table, then those that are only named.
pub fn gallery(lang: Lang) -> GalleryView {
    let rules = RULES.iter().map(|rule| rule_view(rule, lang));
    GalleryView {
        filters: filters(lang),
        rules: rules
            .chain(unseen().map(|one| named_view(one, lang)))
            .collect(),
    }
}

/// One entry in full; `None` for a code that no entry has.
pub fn detail(code: &str, lang: Lang) -> Option<RuleDetail> {
    match RuleId::from_code(code) {
        Some(rule) => Some(rule_detail(rule.rule(), lang)),
        None => unseen()
            .find(|one| named_code(one) == code)
            .map(|one| named_detail(one, lang)),
    }
}

/// The faults of the catalogue that have no rule.
fn unseen() -> impl Iterator<Item = &'static Named> {
    NAMED
        .iter()
        .filter(|one| RULES.iter().all(|rule| rule.catalogue != one.number))
}

fn named_code(one: &Named) -> String {
    ["catalogue-", &one.number.to_string()].concat()
}

fn rule_view(rule: &Rule, lang: Lang) -> RuleView {
    let mut marks = vec![word(&rule.severity), word(&rule.responsible)];
    if rule.attributes.is_empty() {
        marks.push(WHOLE.to_owned());
    }
    marks.extend(rule.attributes.iter().map(|id| id.canonical().to_owned()));
    RuleView {
        code: rule.code.to_owned(),
        catalogue: rule.catalogue,
        severity: Some(rule.severity),
        severity_text: words::severity(rule.severity).get(lang).to_owned(),
        responsible: rule.responsible,
        contact: rule.contact,
        marks,
        title: finding(rule.id, &args(rule.code, lang), lang).title,
    }
}

fn named_view(one: &Named, lang: Lang) -> RuleView {
    RuleView {
        code: named_code(one),
        catalogue: one.number,
        severity: None,
        severity_text: NAMED_ONLY.get(lang).to_owned(),
        responsible: one.responsible,
        contact: one.contact,
        marks: vec![
            NOT_SEEN.to_owned(),
            word(&one.responsible),
            WHOLE.to_owned(),
        ],
        title: one.title.get(lang).to_owned(),
    }
}

fn filters(lang: Lang) -> Vec<FilterView> {
    let option = |mark: String, text: &Tri| (mark, text.get(lang).to_owned());
    let parties = [
        Party::EducationProvider,
        Party::RegistryVendor,
        Party::Mpassid,
        Party::ServiceProvider,
        Party::User,
    ];
    let severities = [Severity::Error, Severity::Warning, Severity::Info];
    let named = |id: &AttrId| RULES.iter().any(|rule| rule.attributes.contains(id));
    let severities = severities.map(|one| option(word(&one), words::severity(one)));
    let attributes = AttrId::ALL.into_iter().filter(named);
    let attributes = attributes.map(|id| {
        (
            id.canonical().to_owned(),
            attribute_name(id, lang).to_owned(),
        )
    });
    let filter = |label: &Tri, options: Vec<(String, String)>| FilterView {
        label: label.get(lang).to_owned(),
        options,
    };
    let party = |one: &Party| {
        RULES.iter().any(|rule| rule.responsible == *one)
            || unseen().any(|named| named.responsible == *one)
    };
    let parties = parties.into_iter().filter(party);
    vec![
        filter(
            &WHO,
            parties
                .map(|one| option(word(&one), words::party(one)))
                .collect(),
        ),
        filter(
            &ATTRIBUTE,
            attributes
                .chain([option(WHOLE.to_owned(), &WHOLE_LOGIN)])
                .collect(),
        ),
        filter(
            &SEVERITY,
            severities
                .into_iter()
                .chain([option(NOT_SEEN.to_owned(), &NAMED_ONLY)])
                .collect(),
        ),
    ]
}

fn rule_detail(rule: &Rule, lang: Lang) -> RuleDetail {
    let text = finding(rule.id, &args(rule.code, lang), lang);
    let attributes: Vec<&str> = match rule.attributes {
        [] => vec![WHOLE_LOGIN.get(lang)],
        some => some.iter().map(|id| attribute_name(*id, lang)).collect(),
    };
    let consequences: Vec<&str> = line(rule.code)
        .filter_map(|part| part.strip_prefix('>'))
        .filter_map(attribute)
        .map(|id| attribute_name(id, lang))
        .collect();
    let mut terms = Terms {
        lang,
        terms: Vec::new(),
    };
    terms.add(&FOLLOWS, text.follows);
    terms.add(&CONSEQUENCES, consequences.join(", "));
    terms.add(&ADVICE, text.advice);
    terms.add(&WHO, words::who(rule.contact, rule.responsible, None, lang));
    terms.also(rule.also);
    terms.add(&ATTRIBUTE, attributes.join(", "));
    terms.number(rule.catalogue);
    let shown = |near| {
        let claims = scenario::pasteable(rule.id, near);
        claims.map(|claims| text_of(&claims)).unwrap_or_default()
    };
    RuleDetail {
        terms: terms.terms,
        notes: notes(rule, lang),
        opens: scenario::shown(rule.id) != Shown::BySaml,
        example: shown(false),
        near_miss: shown(true),
    }
}

fn notes(rule: &Rule, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    match scenario::shown(rule.id) {
        Shown::ByClaims => {}
        Shown::ByToken => notes.push(BY_TOKEN.get(lang).to_owned()),
        Shown::ByNeed => notes.push(BY_NEED.get(lang).to_owned()),
        Shown::BySaml => notes.push(BY_SAML.get(lang).to_owned()),
        Shown::AsCandidate(of) => {
            let title = finding(of, &args(of.code(), lang), lang).title;
            notes.push(AS_CANDIDATE.get(lang).replacen("{}", &title, 1));
        }
    }
    match example(rule.id).map(|example| example.environment) {
        Some(Environment::Production) => notes.push(IN_PRODUCTION.get(lang).to_owned()),
        Some(Environment::Test) => notes.push(IN_TEST.get(lang).to_owned()),
        _ => {}
    }
    notes
}

fn named_detail(one: &Named, lang: Lang) -> RuleDetail {
    let mut terms = Terms {
        lang,
        terms: Vec::new(),
    };
    terms.add(&FOLLOWS, one.follows.get(lang).to_owned());
    terms.add(&ADVICE, one.advice.get(lang).to_owned());
    terms.add(&WHO, words::who(one.contact, one.responsible, None, lang));
    terms.also(one.also);
    terms.number(one.number);
    RuleDetail {
        terms: terms.terms,
        notes: vec![one.needs.text().get(lang).to_owned()],
        opens: false,
        example: String::new(),
        near_miss: String::new(),
    }
}

/// Labels with their texts; what is empty is left out.
struct Terms {
    lang: Lang,
    terms: Vec<(String, String)>,
}

impl Terms {
    fn add(&mut self, label: &Tri, text: String) {
        if !text.is_empty() {
            self.terms.push((label.get(self.lang).to_owned(), text));
        }
    }

    fn also(&mut self, party: Option<Party>) {
        if let Some(party) = party {
            self.add(&ALSO, words::party(party).get(self.lang).to_owned());
        }
    }

    fn number(&mut self, number: u8) {
        if number > 0 {
            self.add(&NUMBER, number.to_string());
        }
    }
}

/// The name of a word on the wire: `education-provider`.
fn word(of: &dyn ToJson) -> String {
    wire::text(of).trim_matches('"').to_owned()
}

// ---- What judging the examples gave

/// Arguments and consequences of every rule's finding in its example, written and checked by
/// a test of this file (`PEILI_WRITE_DOCS=1 cargo test --lib gallery`). The judge itself is
/// the engine's. A line is `code`, then `name=` with the kind and the value of an argument,
/// then `>` and an attribute for each consequence; between them stands a tab.
const SHOWN: &str = include_str!("shown.tsv");

fn line(code: &str) -> impl Iterator<Item = &'static str> {
    let parts = |line: &'static str| line.split('\t');
    let found = SHOWN.lines().find(|line| parts(line).next() == Some(code));
    found.unwrap_or_default().split('\t').skip(1)
}

/// The arguments of the example's finding, as they stand in a sentence.
fn args(code: &str, lang: Lang) -> Vec<(&'static str, String)> {
    line(code)
        .filter_map(|part| {
            let (name, value) = part.split_once('=')?;
            let text = match value.strip_prefix('@') {
                Some(ids) => {
                    let names = ids.split(' ').filter_map(attribute);
                    let names = names.map(|id| attribute_name(id, lang).to_owned());
                    list(&names.collect::<Vec<String>>(), lang)
                }
                None => value.get(1..)?.to_owned(),
            };
            Some((name, text))
        })
        .collect()
}

fn attribute(id: &str) -> Option<AttrId> {
    AttrId::ALL.into_iter().find(|one| one.canonical() == id)
}

// ---- Texts

const WHO: Tri = tri!("Kuka korjaa", "Vem rättar till det", "Who mends it");
const ALSO: Tri = tri!("Voi koskea myös", "Kan också gälla", "May also concern");
const ATTRIBUTE: Tri = tri!(
    "Mitä tietoa koskee",
    "Vilken uppgift det gäller",
    "Which piece of data"
);
const SEVERITY: Tri = tri!("Vakavuus", "Hur allvarligt", "How serious");
const FOLLOWS: Tri = tri!("Mitä siitä seuraa", "Vad det leder till", "What follows");
const ADVICE: Tri = tri!("Mitä tehdään", "Vad som ska göras", "What to do");
const CONSEQUENCES: Tri = tri!("Siksi puuttuu", "Därför saknas", "Missing because of it");
const NUMBER: Tri = tri!(
    "Numero vikaluettelossa",
    "Nummer i felkatalogen",
    "Number in the catalogue of faults"
);
const WHOLE_LOGIN: Tri = tri!("Koko kirjautuminen", "Hela inloggningen", "The whole login");
const NAMED_ONLY: Tri = tri!(
    "Ei näy yhdestä kirjautumisesta",
    "Syns inte i en enda inloggning",
    "Not visible in one login"
);
const BY_TOKEN: Tri = tri!(
    "Vika on allekirjoitetussa tunnisteessa (token) tai siinä, mitä sen mukana tuli, joten pelkät tiedot eivät näytä sitä. Esimerkki on kirjautuminen, jonka tämän sivun esittelypalvelu tekee juuri nyt. Myöhemmin liitetystä tunnisteesta ajat ja osapuolet vain kerrotaan.",
    "Felet finns i den signerade biljetten (token) eller i det som kom med den, så bara uppgifterna visar det inte. Exemplet är en inloggning som den här sidans demo gör just nu. Om biljetten klistras in senare anges tiderna och parterna bara.",
    "The fault is in the signed token or in what came with it, so the data alone does not show it. The example is a login that this page's demo makes just now. When the token is pasted later, its times and parties are only stated.",
);
const BY_SAML: Tri = tri!(
    "Tämä näkyy vain SAML-vastauksesta, joten esimerkkiä ei ole OpenID Connect -kirjautumisena.",
    "Det här syns bara i ett SAML-svar, så exemplet finns inte som en inloggning med OpenID Connect.",
    "Only a SAML response shows this, so there is no example of it as an OpenID Connect login.",
);
const BY_NEED: Tri = tri!(
    "Löytyy vain, kun tiedetään, mitä palvelu tarvitsee. Esimerkin kirjautuminen on kunnossa, mutta sen palvelu lukee poistunutta tietoa.",
    "Hittas bara när man vet vad tjänsten behöver. Inloggningen i exemplet är i sin ordning, men tjänsten läser en uppgift som har tagits bort.",
    "Found only where it is known what the service needs. The example's login is in order, but its service reads data that is no longer there.",
);
const AS_CANDIDATE: Tri = tri!(
    "Kirjautumisen tiedoista tätä syytä ei erota muista, joten Peili nimeää sen yhtenä mahdollisena syynä havainnossa ”{}”. Esimerkki näyttää sen havainnon.",
    "I inloggningens uppgifter går den här orsaken inte att skilja från andra, så Peili nämner den som en möjlig orsak till ”{}”. Exemplet visar den iakttagelsen.",
    "A login's data cannot tell this cause from others, so Peili names it as one possible cause of “{}”. The example shows that finding.",
);
const IN_PRODUCTION: Tri = tri!(
    "Koskee vain tuotantoympäristön kirjautumisia, siksi esimerkki nimeää sen kirjautumispalvelun.",
    "Gäller bara inloggningar i produktionsmiljön, därför nämner exemplet dess inloggningstjänst.",
    "Concerns logins of the production environment only, so the example names its login service.",
);
const IN_TEST: Tri = tri!(
    "Koskee vain testiympäristön kirjautumisia, siksi esimerkki nimeää sen kirjautumispalvelun.",
    "Gäller bara inloggningar i testmiljön, därför nämner exemplet dess inloggningstjänst.",
    "Concerns logins of the test environment only, so the example names its login service.",
);

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::demo::scenario::tests::opened;
    use crate::report::Arg;

    /// The lines that judging the examples gives.
    fn judged() -> String {
        let mut out = String::new();
        for rule in RULES {
            if scenario::shown(rule.id) == Shown::BySaml {
                continue;
            }
            let report = opened(&format!("{}/example", rule.code));
            let found = report.findings.iter().find(|found| found.rule == rule.id);
            let Some(found) = found else { continue };
            let mut parts = vec![rule.code.to_owned()];
            for (name, argument) in &found.args {
                parts.extend(match argument {
                    Arg::Count(n) => Some(format!("{name}=#{n}")),
                    Arg::Public(text) | Arg::Personal(text) => Some(format!("{name}=\"{text}")),
                    Arg::Attribute(id) => Some(format!("{name}=@{}", id.canonical())),
                    Arg::Attributes(all) => {
                        let ids: Vec<&str> = all.iter().map(|id| id.canonical()).collect();
                        Some(format!("{name}=@{}", ids.join(" ")))
                    }
                    // Of the moment.
                    Arg::Time(_) => None,
                });
            }
            let consequences = found.consequences.iter();
            parts.extend(consequences.map(|id| format!(">{}", id.canonical())));
            assert!(parts.iter().all(|part| !part.contains(['\t', '\n'])));
            if parts.len() > 1 {
                out.push_str(&parts.join("\t"));
                out.push('\n');
            }
        }
        out
    }

    #[test]
    fn the_reference_shows_what_judging_the_examples_gives() {
        let judged = judged();
        if std::env::var_os("PEILI_WRITE_DOCS").is_some() {
            let place = concat!(env!("CARGO_MANIFEST_DIR"), "/src/text/rules/shown.tsv");
            return std::fs::write(place, judged).unwrap();
        }
        assert!(
            judged == SHOWN,
            "shown.tsv is older than the examples: PEILI_WRITE_DOCS=1 cargo test --lib gallery\n{judged}"
        );
    }

    /// The 76 faults of the catalogue.
    #[test]
    fn every_number_of_the_catalogue_has_an_entry() {
        for lang in Lang::ALL {
            let entries = gallery(lang).rules;
            for number in 1..=76 {
                assert!(
                    entries.iter().any(|entry| entry.catalogue == number),
                    "number {number}"
                );
            }
            for entry in &entries {
                let detail = detail(&entry.code, lang).expect("an entry has its detail");
                let code = &entry.code;
                assert!(!entry.title.is_empty(), "{code}");
                assert!(detail.terms.len() >= 4, "{code} {:?}", detail.terms);
                assert!(!detail.opens || entry.severity.is_some(), "{code}");
                assert!(detail.opens || !detail.notes.is_empty(), "{code}");
                for text in detail
                    .terms
                    .iter()
                    .map(|(_, text)| text)
                    .chain([&entry.title])
                {
                    assert!(!text.contains(['{', '}', '[', ']']), "{code}: {text}");
                }
                assert_eq!(detail.example.is_empty(), detail.near_miss.is_empty());
            }
            let mut codes: Vec<&String> = entries.iter().map(|entry| &entry.code).collect();
            codes.sort();
            codes.dedup();
            assert_eq!(codes.len(), entries.len());
        }
        assert!(detail("no-such-rule", Lang::Fi).is_none());
    }

    /// Every option of a filter leaves something.
    #[test]
    fn every_filter_finds_an_entry() {
        let view = gallery(Lang::En);
        for filter in &view.filters {
            for (mark, name) in &filter.options {
                assert!(!name.is_empty());
                assert!(
                    view.rules.iter().any(|rule| rule.marks.contains(mark)),
                    "{mark}"
                );
            }
        }
    }
}
