//! The rules in words: what happened, what follows, what to do, what to tell whoever mends it.
//!
//! Each language has one table with four texts per rule, in this order:
//! 1. title: the verdict about the cause, without a full stop;
//! 2. follows: what follows for the user;
//! 3. advice: what to do, for whoever mends it;
//! 4. facts: what a message adds to the title, with the expected form.
//!
//! Sentences many rules share (where the fields are, who has rights in the admin
//! service, when a correction shows) are added here by party and contact.

mod en;
mod fi;
mod fields;
mod gallery;
mod sv;
mod template;
#[cfg(test)]
mod tests;

use crate::diagnosis::RuleId;
use crate::diagnosis::rules::Rule;
use crate::lang::{Lang, Tri};
use crate::model::{AttrId, roles};
use crate::report::{Contact, Party, Severity};
use crate::tri;
use fields::field;
pub use gallery::gallery;
use template::{Args, fill, value};

/// The texts of a finding, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingText {
    pub title: String,
    pub follows: String,
    pub advice: String,
    /// Body of the ready message to the responsible party.
    pub message: String,
}

/// Fills the texts of a rule. An argument that is missing or empty is left out
/// of its sentence. The caller masks what must not be shown.
pub fn finding(rule: RuleId, args: Args<'_>, lang: Lang) -> FindingText {
    let text = RuleText::of(rule, lang);
    let message = message(rule, args, lang);
    let rule = rule.rule();
    let fields = fields_of(rule, args, lang);
    let args = &in_words(args, lang);
    let mut advice = fill(text.advice, args);
    if rule.severity != Severity::Info {
        if rule.contact == Contact::IntegrationAdmin {
            add(&mut advice, &fields);
            add(&mut advice, RIGHTS.get(lang));
        }
        if at_home(rule) {
            add(&mut advice, LOG_IN_AGAIN.get(lang));
        }
    }
    FindingText {
        title: fill(text.title, args),
        follows: fill(text.follows, args),
        advice,
        message,
    }
}

/// The ready message to whoever mends it: facts first, then what to do; nothing
/// that needs this page to be understood. The argument `shape` tells what a hidden
/// value is like.
pub fn message(rule: RuleId, args: Args<'_>, lang: Lang) -> String {
    let text = RuleText::of(rule, lang);
    let rule = rule.rule();
    let words = &in_words(args, lang);
    let mut out = OPENING.get(lang).to_owned();
    add(&mut out, &fill(text.title, words));
    out.push('.');
    add(&mut out, &fill(text.facts, words));
    add(&mut out, &fill(SHAPE.get(lang), words));
    for (i, id) in about(rule, args, lang).iter().enumerate() {
        out.push_str(if i == 0 { ABOUT.get(lang) } else { "," });
        add(&mut out, id.info().name.get(lang));
        out.push_str(" (");
        out.push_str(id.canonical());
        out.push(')');
    }
    if !about(rule, args, lang).is_empty() {
        out.push('.');
    }
    out.push('\n');
    if rule.severity != Severity::Info {
        let how = if at_home(rule) { &HOW } else { &NEXT };
        out.push_str(how.get(lang));
        out.push(' ');
    }
    out.push_str(&fill(text.advice, words));
    add(&mut out, &fields_of(rule, args, lang));
    add(&mut out, THANKS.get(lang));
    out
}

/// A rule as a possible cause of another finding: a short phrase, and what would tell.
pub fn candidate(rule: RuleId, lang: Lang) -> String {
    let phrase = match rule {
        RuleId::SchoolCodeMissing => &CODE_MISSING,
        RuleId::SchoolNotResolved => &NOT_RESOLVED,
        RuleId::RoleRefused => &ROLE_REFUSED,
        RuleId::CountsDiffer => &COUNTS_DIFFER,
        RuleId::RoleParts => &SEMICOLON,
        _ => return fill(RuleText::of(rule, lang).title, &[]),
    };
    phrase.get(lang).to_owned()
}

/// The templates of one rule.
struct RuleText {
    title: &'static str,
    follows: &'static str,
    advice: &'static str,
    facts: &'static str,
}

impl RuleText {
    fn of(rule: RuleId, lang: Lang) -> RuleText {
        let packed = match lang {
            Lang::Fi => fi::texts(),
            Lang::Sv => sv::texts(),
            Lang::En => en::texts(),
        };
        let mut parts = packed.split('\n').skip(rule as usize * PARTS);
        let mut next = || parts.next().unwrap_or_default();
        RuleText {
            title: next(),
            follows: next(),
            advice: next(),
            facts: next(),
        }
    }
}

/// Texts of one rule.
const PARTS: usize = 4;

/// All rules in the order of the table: a missing text does not compile. The texts of a
/// language are packed into one, a line each: a pointer for every rule and language would
/// take more of the engine than the rest of the table.
macro_rules! rule_texts {
    ($lang:literal: $($rule:ident { $title:literal, $follows:literal, $advice:literal, $facts:literal $(,)? })*) => {
        const _: () = {
            let order = [$(crate::diagnosis::RuleId::$rule),*];
            assert!(order.len() == crate::diagnosis::rules::RULES.len());
            let mut i = 0;
            while i < order.len() {
                assert!(order[i] as usize == i);
                i += 1;
            }
        };

        pub fn texts() -> &'static str {
            $crate::marked!($lang, concat!($($title, "\n", $follows, "\n", $advice, "\n", $facts, "\n"),*))
        }
    };
}
use rule_texts;

/// The attributes a message names: the one of the finding, or those of the rule.
fn about(rule: &Rule, args: Args<'_>, lang: Lang) -> Vec<AttrId> {
    let one = ["attribute", "claim"]
        .iter()
        .find_map(|name| value(args, name).and_then(|name| attribute_named(name, lang)));
    match one {
        Some(id) => vec![id],
        None => rule.attributes.to_vec(),
    }
}

/// An attribute by its name in the language, its claim or its SAML name.
fn attribute_named(name: &str, lang: Lang) -> Option<AttrId> {
    AttrId::ALL.into_iter().find(|id| {
        let info = id.info();
        info.claim == name || info.saml == name || info.name.get(lang) == name
    })
}

/// Where the home organisation finds it, for faults of its own.
fn fields_of(rule: &Rule, args: Args<'_>, lang: Lang) -> String {
    let mut out = String::new();
    if !at_home(rule) || rule.contact == Contact::Vendor || rule.severity == Severity::Info {
        return out;
    }
    let mut named: Vec<&str> = Vec::new();
    for field in about(rule, args, lang).into_iter().filter_map(field) {
        if named.contains(&field.name) {
            continue;
        }
        out.push_str(if named.is_empty() { " " } else { ", " });
        named.push(field.name);
        if field.label.is_empty() {
            out.push_str(field.name);
            out.push_str(" (");
        } else {
            out.push_str(field.label);
            out.push_str(" (");
            out.push_str(field.name);
            out.push_str("; ");
        }
        out.push_str("ADFS: ");
        out.push_str(field.adfs);
        out.push(')');
    }
    if out.is_empty() {
        return out;
    }
    format!("{}{out}.", FIELDS.get(lang))
}

/// The fault lies in the education provider's register or connection.
fn at_home(rule: &Rule) -> bool {
    matches!(
        rule.responsible,
        Party::EducationProvider | Party::RegistryVendor
    ) && matches!(
        rule.contact,
        Contact::RegisterKeeper | Contact::IntegrationAdmin | Contact::Vendor
    )
}

/// Arguments that need a word: Finnish role names are glossed, codes and known
/// claims are named, small numbers are spelled where a template writes `#`.
fn in_words<'a>(args: Args<'a>, lang: Lang) -> Vec<(&'a str, String)> {
    let mut words: Vec<(&str, String)> = args
        .iter()
        .map(|(name, value)| {
            let value = match *name {
                "role" => gloss(value, lang),
                "claim" => named(value, lang),
                "found" | "from" => word(value, lang).unwrap_or(value).to_owned(),
                _ => value.clone(),
            };
            (*name, value)
        })
        .collect();
    if let Some(count) = value(args, "count").and_then(|count| spelled(count, lang)) {
        words.push(("#count", count.to_owned()));
    }
    words
}

/// `”Sukunimi”` for `family_name`; other claims stay as they are.
fn named(claim: &str, lang: Lang) -> String {
    match attribute_named(claim, lang) {
        Some(id) => {
            let name = id.info().name.get(lang);
            if lang == Lang::En {
                format!("“{name}”")
            } else {
                format!("”{name}”")
            }
        }
        None => claim.to_owned(),
    }
}

/// Two to ten, as text writes them.
fn spelled(number: &str, lang: Lang) -> Option<&'static str> {
    let at: usize = number.parse().ok()?;
    NUMBERS.get(lang).split(' ').nth(at.checked_sub(2)?)
}

/// `Oppilas (elev eller studerande)`: the Finnish value is normal in every language.
fn gloss(role: &str, lang: Lang) -> String {
    match roles::delivered(role) {
        Some(known) if lang != Lang::Fi => format!("{role} ({})", known.label.get(lang)),
        _ => role.to_owned(),
    }
}

/// Types of JSON and parts of a login.
fn word(code: &str, lang: Lang) -> Option<&'static str> {
    let text = match code {
        "number" => tri!("luku", "tal", "number"),
        "boolean" => tri!("totuusarvo", "sanningsvärde", "true or false"),
        "object" => tri!("rakenne", "struktur", "structure"),
        "array" => tri!("luettelo", "lista", "list"),
        "null" => tri!("ei mitään (null)", "inget (null)", "nothing (null)"),
        "id-token" => tri!("ID token", "ID token", "ID token"),
        _ => return None,
    };
    Some(text.get(lang))
}

fn add(out: &mut String, sentence: &str) {
    if !sentence.is_empty() {
        out.push(' ');
        out.push_str(sentence);
    }
}

const OPENING: Tri = tri!(
    "Hei! MPASSid-kirjautuminen tarkistettiin MPASSid-käyttäjätietojen testipalvelussa Peili. Tulos:",
    "Hej! En MPASSid-inloggning kontrollerades i Peili, testtjänsten för MPASSid-användaruppgifter. Resultat:",
    "Hello! An MPASSid login was checked with Peili, the MPASSid user-data test service. Result:",
);
const ABOUT: Tri = tri!(
    "\nAsia koskee näitä tietoja:",
    "\nDet gäller:",
    "\nThis is about:",
);
const SHAPE: Tri = tri!(
    "[Arvon muoto: {shape}.]",
    "[Värdets form: {shape}.]",
    "[Form of the value: {shape}.]",
);
const NUMBERS: Tri = tri!(
    "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
    "två tre fyra fem sex sju åtta nio tio",
    "two three four five six seven eight nine ten",
);
const HOW: Tri = tri!(
    "Näin asian voi korjata:",
    "Så kan det rättas:",
    "How to mend it:",
);
const NEXT: Tri = tri!("Seuraavaksi:", "Nästa steg:", "Next step:");
const THANKS: Tri = tri!("Kiitos!", "Tack!", "Thank you!");
const FIELDS: Tri = tri!(
    "Kenttä MPASSid:n hallintapalvelussa:",
    "Fält i administrationstjänsten för MPASSid (på finska):",
    "Field in the MPASSid admin service (in Finnish):",
);
const RIGHTS: Tri = tri!(
    "Liitännän tiedot näkyvät hallintapalvelussa MPASSid-pääkäyttäjälle ja -katselijalle; oikeudet antaa organisaation vastuukäyttäjä (Virkailijan Opintopolku).",
    "Kopplingens uppgifter syns i administrationstjänsten för MPASSid-huvudanvändare och den som har läsrättigheter; rättigheterna ges av organisationens ansvariga användare (Studieinfo för administratörer).",
    "The connection's details are shown in the admin service to MPASSid main users and those with read rights; the organisation's responsible user grants the rights (Studyinfo for administrators).",
);
const LOG_IN_AGAIN: Tri = tri!(
    "Korjaus näkyy, kun käyttäjä kirjautuu ulos kaikkialta ja uudelleen sisään.",
    "Rättelsen syns när användaren loggar ut överallt och loggar in på nytt.",
    "The correction shows once the user logs out everywhere and in again.",
);
const CODE_MISSING: Tri = tri!(
    "oppilaitostunnus puuttuu (rekisterin kenttä on tyhjä)",
    "läroanstaltsnumret saknas (fältet i registret är tomt)",
    "the school code is missing (the register's field is empty)",
);
const NOT_RESOLVED: Tri = tri!(
    "koulua ei löydy oppilaitostunnuksella (tunnusta ei ole Organisaatiopalvelussa, tai koulu ei ole toiminnassa)",
    "skolan hittas inte med läroanstaltsnumret (numret finns inte i Organisationstjänsten, eller så är skolan inte verksam)",
    "no school is found by the school code (it is not in the Organisation Service, or the school is not active)",
);
const ROLE_REFUSED: Tri = tri!(
    "rooli puuttuu tai ei ole sallittu (rekisterissä on tyhjä tai muu kuin MPASSid:n rooli)",
    "rollen saknas eller är inte tillåten (i registret är den tom eller ingen av MPASSids roller)",
    "the role is missing or not allowed (the register has none, or not one of MPASSid's roles)",
);
const COUNTS_DIFFER: Tri = tri!(
    "kouluja, rooleja ja luokkia on eri määrä (laske puolipisteellä erotetut arvot)",
    "antalet skolor, roller och klasser är olika (räkna värdena mellan semikolonen)",
    "the numbers of schools, roles and classes differ (count the values between semicolons)",
);
const SEMICOLON: Tri = tri!(
    "luokan tai ryhmän nimessä on puolipiste",
    "det finns ett semikolon i klassens eller gruppens namn",
    "there is a semicolon in the class or group name",
);
