//! The ready message to whoever mends a finding: facts first, then what to do; nothing
//! that needs this page to be understood, and no personal value.

use super::template::{Args, fill, value};
use super::{RuleText, add, at_home, attribute_named, in_words, later, rights};
use super::{en, fi, sv};
use crate::config::Contacts;
use crate::diagnosis::RuleId;
use crate::diagnosis::rules::Rule;
use crate::lang::{Lang, Tri};
use crate::model::AttrId;
use crate::model::registers::{Field, Product, field};
use crate::report::{Contact, Severity};
use crate::tri;

/// The message. The argument `shape` tells what a hidden value is like.
pub fn message(
    rule: RuleId,
    severity: Severity,
    args: Args<'_>,
    contacts: Option<&Contacts>,
    lang: Lang,
) -> String {
    let text = RuleText::of(rule, lang);
    let facts = facts(rule, lang);
    let rule = rule.rule();
    let words = &in_words(args, lang);
    let mut out = OPENING.get(lang).to_owned();
    out.push_str("\n\n");
    out.push_str(&fill(text.title, words));
    out.push('.');
    add(&mut out, &fill(facts, words));
    add(&mut out, &fill(SHAPE.get(lang), words));
    let about = about(rule, args, lang);
    for (i, id) in about.iter().enumerate() {
        out.push_str(if i == 0 { ABOUT.get(lang) } else { "," });
        add(&mut out, id.info().name.get(lang));
        out.push_str(" (");
        out.push_str(id.canonical());
        out.push(')');
    }
    if !about.is_empty() {
        out.push('.');
    }
    if severity != Severity::Info {
        out.push_str("\n\n");
        out.push_str(if at_home(rule) { &HOW } else { &NEXT }.get(lang));
        let mut steps: Vec<String> = text
            .advice
            .split('¶')
            .map(|step| fill(step.trim(), words))
            .collect();
        steps.push(fields(rule, &about, lang));
        steps.extend(
            [rights(rule), later(rule)]
                .into_iter()
                .flatten()
                .map(|step| step.get(lang).to_owned()),
        );
        for step in steps.iter().filter(|step| !step.is_empty()) {
            out.push_str("\n– ");
            out.push_str(step);
        }
    } else {
        out.push_str("\n\n");
        out.push_str(&fill(&text.advice.replace('¶', " "), words));
    }
    if let (true, Some(contacts)) = (severity != Severity::Info && at_home(rule), contacts) {
        let admin = match rights(rule) {
            Some(_) => contacts.admin_service.as_str(),
            None => "",
        };
        for (text, address) in [(&ADMIN, admin), (&SUPPORT, &contacts.support)] {
            if !address.is_empty() {
                out.push('\n');
                out.push_str(text.get(lang));
                add(&mut out, address);
            }
        }
    }
    out.push_str("\n\n");
    out.push_str(THANKS.get(lang));
    out
}

/// What a message adds to the title.
pub fn facts(rule: RuleId, lang: Lang) -> &'static str {
    let packed = match lang {
        Lang::Fi => fi::facts(),
        Lang::Sv => sv::facts(),
        Lang::En => en::facts(),
    };
    packed.split('\n').nth(rule as usize).unwrap_or_default()
}

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

/// Where the home organisation finds it, for faults of its own: the field's name in the
/// admin service and in ADFS; elsewhere no name is known, and the text says what to look for.
fn fields(rule: &Rule, about: &[AttrId], lang: Lang) -> String {
    let mut named: Vec<&Field> = Vec::new();
    if at_home(rule) {
        for field in about.iter().filter_map(|id| field(*id)) {
            if !named.contains(&field) {
                named.push(field);
            }
        }
    }
    if named.is_empty() {
        return String::new();
    }
    let mut out = FIELDS.get(lang).to_owned();
    for (i, field) in named.iter().enumerate() {
        out.push_str(if i == 0 { " " } else { ", " });
        if !field.label_fi.is_empty() {
            out.push_str(field.label_fi);
            out.push_str(" / ");
        }
        out.push_str(field.name);
        if !field.adfs.is_empty() {
            out.push_str(" (ADFS: ");
            out.push_str(field.adfs);
            out.push(')');
        }
    }
    out.push('.');
    if rule.contact == Contact::IntegrationAdmin {
        add(&mut out, ENTRA.get(lang));
        add(&mut out, Product::Entra.hint().get(lang));
    }
    out
}

const OPENING: Tri = tri!(
    "Hei! MPASSid-kirjautuminen tarkistettiin Peilissä (MPASSid-käyttäjätietojen testipalvelu). Kävi ilmi:",
    "Hej! En MPASSid-inloggning kontrollerades i Peili (Testtjänsten för MPASSid-användaruppgifter). Resultatet:",
    "Hello! An MPASSid login was checked with Peili (the test service for MPASSid user data). The result:",
);
const ABOUT: Tri = tri!(
    "\nAsia koskee näitä tietoja:",
    "\nDet gäller de här uppgifterna:",
    "\nThis is about:",
);
const SHAPE: Tri = tri!(
    "[Arvoa ei ole tässä viestissä; se on {shape}.]",
    "[Värdet står inte i det här meddelandet; det är {shape}.]",
    "[The value is left out of this message; it is {shape}.]",
);
pub(in crate::text) const HOW: Tri = tri!(
    "Näin asian voi korjata:",
    "Så kan det rättas:",
    "How to mend it:",
);
const NEXT: Tri = tri!("Seuraavaksi:", "Nästa steg:", "Next steps:");
pub(in crate::text) const ADMIN: Tri = tri!(
    "MPASSid:n hallintapalvelu:",
    "Administrationstjänsten för MPASSid:",
    "The MPASSid admin service:",
);
pub(in crate::text) const SUPPORT: Tri = tri!(
    "Apua antaa MPASSid-tuki:",
    "Hjälp ger MPASSid-supporten:",
    "MPASSid support helps:",
);
pub(in crate::text) const THANKS: Tri = tri!("Kiitos!", "Tack!", "Thank you!");
const FIELDS: Tri = tri!(
    "Kenttä MPASSid:n hallintapalvelussa:",
    "Fältet i administrationstjänsten för MPASSid (på finska):",
    "Field in the MPASSid admin service (in Finnish):",
);
const ENTRA: Tri = tri!("Entra ID –", "Entra ID –", "Entra ID –");
