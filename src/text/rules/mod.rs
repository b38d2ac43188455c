//! The rules in words: what happened, what follows, what to do, what to tell whoever mends it.
//!
//! Each language has one table with four texts per rule, in this order:
//! 1. title: the verdict about the cause, without a full stop;
//! 2. follows: what follows for the user;
//! 3. advice: what to do, for whoever mends it; `¶` parts it into steps;
//! 4. facts: what a message adds to the title, with the expected form.
//!
//! Sentences many rules share (who has rights in the admin service, when a correction
//! shows) are added here by party and contact. The first three are read with every login,
//! by the engine; what is written to somebody ([`message`], [`reply`]) and what a rule
//! rests on ([`basis`]) is the library's, asked for one finding at a time ([`words`]).

mod basis;
pub(in crate::text) mod catalogue;
mod en;
mod fi;
mod gallery;
pub(in crate::text) mod message;
mod reply;
mod sv;
mod template;
#[cfg(test)]
mod tests;
pub mod words;

use crate::diagnosis::RuleId;
use crate::diagnosis::rules::Rule;
use crate::lang::{Lang, Tri};
use crate::model::{AttrId, roles};
use crate::report::{Contact, Party, Severity};
use crate::tri;
pub use gallery::{detail, gallery};
use template::{Args, fill, value};

/// The texts of a finding, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingText {
    pub title: String,
    pub follows: String,
    /// A line for each step.
    pub advice: String,
}

/// Fills the texts of a rule. An argument that is missing or empty is left out
/// of its sentence. The caller masks what must not be shown.
pub fn finding(rule: RuleId, args: Args<'_>, lang: Lang) -> FindingText {
    let text = RuleText::of(rule, lang);
    let rule = rule.rule();
    let args = &in_words(args, lang);
    let mut advice = steps(text.advice, args);
    if rule.severity != Severity::Info {
        for step in [rights(rule), later(rule)].into_iter().flatten() {
            advice.push('\n');
            advice.push_str(step.get(lang));
        }
    }
    FindingText {
        title: fill(text.title, args),
        follows: fill(text.follows, args),
        advice,
    }
}

/// The template with its arguments, a line for each step.
fn steps(template: &str, args: Args<'_>) -> String {
    fill(&template.replace('¶', "\n"), args)
}

/// Who may change it, where that is a question of rights.
fn rights(rule: &Rule) -> Option<&'static Tri> {
    match rule.contact {
        Contact::IntegrationAdmin | Contact::MpassidAdmin => Some(&RIGHTS),
        _ => None,
    }
}

/// When a correction shows.
fn later(rule: &Rule) -> Option<&'static Tri> {
    at_home(rule).then_some(&LOG_IN_AGAIN)
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

/// The templates of one rule that every reading needs.
struct RuleText {
    title: &'static str,
    follows: &'static str,
    advice: &'static str,
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
        }
    }
}

/// Texts of one rule in the packed text.
const PARTS: usize = 3;

/// All rules in the order of the table: a missing text does not compile. The texts of a
/// language are packed into one, a line each: a pointer for every rule and language would
/// take more of the engine than the rest of the table. The facts are packed on their own:
/// only messages have them, and the engine writes none.
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
            $crate::marked!($lang, concat!($($title, "\n", $follows, "\n", $advice, "\n"),*))
        }

        pub fn facts() -> &'static str {
            $crate::marked!($lang, concat!($($facts, "\n"),*))
        }
    };
}
use rule_texts;

/// An attribute by its name in the language, its claim or its SAML name.
fn attribute_named(name: &str, lang: Lang) -> Option<AttrId> {
    AttrId::ALL.into_iter().find(|id| {
        let info = id.info();
        info.claim == name || info.saml == name || info.name.get(lang) == name
    })
}

/// The fault lies in the education provider's register or connection.
fn at_home(rule: &Rule) -> bool {
    matches!(
        rule.responsible,
        Party::EducationProvider | Party::RegistryVendor
    ) && matches!(
        rule.contact,
        Contact::RegisterKeeper
            | Contact::IntegrationAdmin
            | Contact::MpassidAdmin
            | Contact::Vendor
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

const NUMBERS: Tri = tri!(
    "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
    "två tre fyra fem sex sju åtta nio tio",
    "two three four five six seven eight nine ten",
);
const RIGHTS: Tri = tri!(
    "Asetukset ovat MPASSid:n hallintapalvelussa. Organisaation vastuukäyttäjä antaa oikeudet (Virkailijan Opintopolku): MPASSid-pääkäyttäjä voi muuttaa asetuksia, katseluoikeuksilla ne näkee.",
    "Inställningarna finns i administrationstjänsten för MPASSid. Organisationens ansvariga användare ger rättigheterna (Studieinfo för administratörer): MPASSid-huvudanvändaren kan ändra inställningarna, med läsrättigheter ser man dem.",
    "The settings are in the MPASSid admin service. The organisation's responsible user grants the rights (Studyinfo for administrators): the MPASSid main user can change the settings, with read rights one can see them.",
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
