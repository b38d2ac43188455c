//! The reply to the person who asked: what was found, who mends it, what they do now and
//! when it will show. Plain words, no protocol, no personal value.

use super::template::{Args, fill};
use super::{RuleText, at_home, in_words, steps};
use crate::diagnosis::RuleId;
use crate::diagnosis::rules::Rule;
use crate::lang::{Lang, Tri};
use crate::report::{Contact, Severity};
use crate::tri;

/// The reply about one finding. `who`: the contact in words.
pub fn reply(rule: RuleId, severity: Severity, args: Args<'_>, who: &str, lang: Lang) -> String {
    let text = RuleText::of(rule, lang);
    let rule = rule.rule();
    let words = &in_words(args, lang);
    // Issuers, algorithms and parts of a protocol say nothing to the one who asked.
    let technical = matches!(
        rule.contact,
        Contact::ServiceSupport | Contact::MpassidSupport
    );
    let shown = if technical { &[][..] } else { words };
    let opening = match severity {
        Severity::Error => &FAULT,
        Severity::Warning => &CHECK,
        Severity::Info => &NORMAL,
    };
    let mut out = Lines::opened(lang);
    out.line(opening.get(lang));
    out.say(&plain(&fill(text.title, shown)));
    out.out.push('.');
    out.say(&plain(&fill(text.follows, shown)));
    if severity == Severity::Info {
        out.line(NOTHING_TO_DO.get(lang));
    } else if rule.contact == Contact::User {
        out.line(YOURSELF.get(lang));
        out.say(&steps(text.advice, words).replace('\n', " "));
    } else {
        out.line(MENDED_BY.get(lang));
        out.say(who);
        let (what, when) = done(rule);
        out.line(what.get(lang));
        out.say(when.get(lang));
    }
    out.closed()
}

/// The reply where nothing is wrong in the login, and what that does not prove.
pub fn all_well(lang: Lang) -> String {
    let mut out = Lines::opened(lang);
    out.line(WELL.get(lang));
    out.line(NOT_PROVEN.get(lang));
    out.line(IF_NOT.get(lang));
    out.closed()
}

/// What the one who asked does now, and when it will show.
fn done(rule: &Rule) -> (&'static Tri, &'static Tri) {
    match rule.contact {
        Contact::ServiceSupport => (&SERVICE, &TRY_AGAIN),
        Contact::MpassidSupport => (&MPASSID, &TRY_AGAIN),
        Contact::IntegrationAdmin => (&CONNECTION, &LOG_IN_AGAIN),
        Contact::MpassidAdmin => (&SETTINGS, &LOG_IN_AGAIN),
        _ if at_home(rule) => (&REGISTER, &LOG_IN_AGAIN),
        _ => (&MPASSID, &TRY_AGAIN),
    }
}

/// Without what stands in brackets: `… (nonce)`.
fn plain(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(" (") {
        bare.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    bare.push_str(rest);
    bare
}

/// Paragraphs.
struct Lines {
    out: String,
    lang: Lang,
}

impl Lines {
    fn opened(lang: Lang) -> Lines {
        Lines {
            out: HELLO.get(lang).to_owned(),
            lang,
        }
    }

    /// A paragraph of its own.
    fn line(&mut self, text: &str) {
        self.out.push_str("\n\n");
        self.out.push_str(text);
    }

    /// Behind the last sentence.
    fn say(&mut self, text: &str) {
        self.out.push(' ');
        self.out.push_str(text);
    }

    fn closed(mut self) -> String {
        self.line(REGARDS.get(self.lang));
        self.out
    }
}

const HELLO: Tri = tri!("Hei!", "Hej!", "Hello!");
const FAULT: Tri = tri!(
    "Kirjautumisesi tarkistettiin, ja syy löytyi:",
    "Din inloggning kontrollerades, och orsaken hittades:",
    "Your login was checked, and the cause was found:",
);
const CHECK: Tri = tri!(
    "Kirjautumisesi tarkistettiin, ja siinä on tarkistettavaa:",
    "Din inloggning kontrollerades, och en sak i den behöver ses över:",
    "Your login was checked, and one thing in it needs a look:",
);
const NORMAL: Tri = tri!(
    "Kirjautumisesi tarkistettiin. Tämä huomattiin:",
    "Din inloggning kontrollerades. Det här lades märke till:",
    "Your login was checked. This was noticed:",
);
const NOTHING_TO_DO: Tri = tri!(
    "Tämä ei ole vika, eikä sinun tarvitse tehdä mitään. Jos jokin silti näkyy väärin palvelussa, kerro siitä palvelun tuelle.",
    "Det här är inget fel, och du behöver inte göra någonting. Om något ändå visas fel i en tjänst, berätta det för tjänstens support.",
    "This is not a fault, and there is nothing you need to do. If a service still shows something wrong, tell its support.",
);
const YOURSELF: Tri = tri!(
    "Voit hoitaa tämän itse.",
    "Du kan ordna det här själv.",
    "You can put this right yourself.",
);
const MENDED_BY: Tri = tri!("Asian hoitaa:", "Det ordnas av:", "Who takes care of it:");
const REGISTER: Tri = tri!(
    "Salasanassasi tai laitteessasi ei ole vikaa: tieto korjataan siellä, missä koulu pitää käyttäjien tietoja. Jos asia ei ole vielä siellä tiedossa, kerro koulullesi.",
    "Det är inget fel på ditt lösenord eller din enhet: uppgiften rättas där skolan har sina användares uppgifter. Om de inte redan känner till saken, berätta det för din skola.",
    "There is nothing wrong with your password or your device: the data are mended where the school keeps its users' data. If they do not know about it yet, tell your school.",
);
const CONNECTION: Tri = tri!(
    "Salasanassasi tai laitteessasi ei ole vikaa: asetus korjataan koulun ja MPASSid:n välisessä liitännässä. Jos asia ei ole vielä tiedossa, kerro koulusi IT-tuelle.",
    "Det är inget fel på ditt lösenord eller din enhet: en inställning rättas i kopplingen mellan skolan och MPASSid. Om saken inte redan är känd, berätta det för skolans it-stöd.",
    "There is nothing wrong with your password or your device: a setting is mended in the connection between the school and MPASSid. If it is not known yet, tell your school's IT support.",
);
const SETTINGS: Tri = tri!(
    "Salasanassasi tai laitteessasi ei ole vikaa: koulutustoimijan MPASSid-pääkäyttäjä tarkistaa asetukset.",
    "Det är inget fel på ditt lösenord eller din enhet: utbildningsaktörens MPASSid-huvudanvändare kontrollerar inställningarna.",
    "There is nothing wrong with your password or your device: the education provider's MPASSid main user checks the settings.",
);
const SERVICE: Tri = tri!(
    "Koulusi tietoja ei tarvitse muuttaa: asia selvitetään palvelussa, johon kirjaudut.",
    "Skolans uppgifter behöver inte ändras: saken reds ut i den tjänst som du loggar in i.",
    "Your school's data need no change: this is looked into at the service you log in to.",
);
const MPASSID: Tri = tri!(
    "Sinun ei tarvitse tehdä mitään: asia selvitetään MPASSid:n tuen kanssa.",
    "Du behöver inte göra någonting: saken reds ut med MPASSid-supporten.",
    "There is nothing you need to do: this is looked into with MPASSid support.",
);
const LOG_IN_AGAIN: Tri = tri!(
    "Kun tieto on korjattu, kirjaudu ulos kaikkialta, sulje selain ja kirjaudu uudelleen. Vasta silloin korjaus näkyy.",
    "När uppgiften är rättad, logga ut överallt, stäng webbläsaren och logga in på nytt. Först då syns rättelsen.",
    "Once it is mended, log out everywhere, close the browser and log in again. Only then does the correction show.",
);
const TRY_AGAIN: Tri = tri!(
    "Kun kuulet, että asia on kunnossa, kirjaudu uudelleen.",
    "När du får veta att saken är ordnad, logga in på nytt.",
    "When you hear that it is in order, log in again.",
);
const WELL: Tri = tri!(
    "MPASSid-kirjautumisesi tarkistettiin, eikä sen tiedoissa ole vikaa: ne ovat oikeanmuotoisia ja sopivat yhteen.",
    "Din MPASSid-inloggning kontrollerades, och det är inget fel på uppgifterna i den: de har rätt form och stämmer överens.",
    "Your MPASSid login was checked, and nothing is wrong with its data: they have the right form and agree with each other.",
);
const NOT_PROVEN: Tri = tri!(
    "Se ei vielä tarkoita, että jokin tietty palvelu päästää sisään. Koulutustoimija päättää, mitkä palvelut on sallittu (muutos näkyy viimeistään kahden arkipäivän kuluttua), ja palvelu päättää käyttöoikeuksista. Kurssit, luokkalistat ja lisenssit eivät kulje kirjautumisen mukana.",
    "Det betyder ännu inte att en viss tjänst släpper in dig. Utbildningsaktören bestämmer vilka tjänster som är tillåtna (en ändring syns senast efter två arbetsdagar), och tjänsten bestämmer om rättigheterna i den. Kurser, klasslistor och licenser följer inte med inloggningen.",
    "That does not yet mean that a certain service lets you in. The education provider decides which services are allowed (a change shows within two business days), and the service decides on the rights in it. Courses, class lists and licences do not travel with a login.",
);
const IF_NOT: Tri = tri!(
    "Jos ongelma jatkuu, kysy palvelun tuesta ja liitä tämä viesti mukaan.",
    "Om problemet fortsätter, fråga tjänstens support och bifoga det här meddelandet.",
    "If the problem goes on, ask the service's support and add this message.",
);
const REGARDS: Tri = tri!("Terveisin", "Hälsningar", "Regards");
