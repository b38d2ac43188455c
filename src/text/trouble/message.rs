//! The ready message about a login that failed: facts of our own words only. Codes come from the
//! table of signs, hosts are plain names, answers are ours; nothing that was pasted gets in.

use super::causes::words;
use super::is_personal;
use super::questions;
use crate::engine::ConfigView;
use crate::lang::{Lang, Tri};
use crate::report::{Contact, Party};
use crate::text::fill::{sentence, texts};
use crate::text::rules::message::{ADMIN, HOW, SUPPORT, THANKS};
use crate::text::time::date_time_zone;
use crate::trouble::{Answer, Candidate, Question, Seen, Sure};

/// What a message is made of.
pub struct Facts<'a> {
    pub candidate: Candidate,
    pub seen: &'a Seen,
    pub answers: &'a [(Question, Answer)],
    /// When it was looked into, in milliseconds since the epoch.
    pub at: i64,
    /// Whom the deployment names.
    pub config: Option<&'a ConfigView>,
}

pub fn message(facts: &Facts<'_>, lang: Lang) -> String {
    let Candidate { cause, sure } = facts.candidate;
    let (words, row) = (words(cause), cause.row());
    let to_user = row.contact == Contact::User;
    let mut out = Out {
        text: String::new(),
        lang,
    };
    out.say(if to_user { &OPENING_USER } else { &OPENING });
    let label = match sure {
        Sure::Certain => &CAUSE,
        Sure::Likely => &LIKELY,
        Sure::Possible => &POSSIBLE,
    };
    out.text.push_str("\n\n");
    out.labelled(label, &sentence(words.title.get(lang)));
    out.text.push(' ');
    out.say(words.follows);
    out.text.push('\n');
    for (code, host) in quoted(facts.seen) {
        let at = match host {
            "" => code.to_owned(),
            host => [code, " (", host, ")"].concat(),
        };
        out.line(&SEEN, &at);
    }
    for (question, answer) in facts.answers {
        let answer = questions::answer(*answer).get(lang);
        out.line(questions::question(*question), answer);
    }
    out.line(&AT, &date_time_zone(facts.at, lang));
    out.text.push_str("\n\n");
    out.say(if to_user { &DO } else { &HOW });
    for step in words.steps.get(lang).split('¶') {
        out.text.push_str("\n– ");
        out.text.push_str(step);
    }
    let of_school = row.responsible == Party::EducationProvider && !to_user;
    if is_personal(cause) {
        out.text.push_str("\n\n");
        out.say(&NOBODY_NAMED);
    }
    if of_school && !is_personal(cause) {
        out.text.push('\n');
    }
    if let (true, Some(config)) = (of_school, facts.config) {
        let admin = match row.contact {
            Contact::MpassidAdmin => config.admin_service.as_str(),
            _ => "",
        };
        for (label, address) in [(&ADMIN, admin), (&SUPPORT, &config.support)] {
            if !address.is_empty() {
                out.line(label, address);
            }
        }
    }
    out.text.push_str("\n\n");
    out.say(&THANKS);
    out.text
}

/// The codes that were seen, each once, with the host where it is known.
pub fn quoted(seen: &Seen) -> Vec<(&'static str, &str)> {
    let mut quoted: Vec<(&'static str, &str)> = Vec::new();
    for one in seen.signs() {
        if !quoted.iter().any(|(code, _)| *code == one.code) {
            quoted.push((one.code, &one.host));
        }
    }
    quoted.truncate(6);
    quoted
}

struct Out {
    text: String,
    lang: Lang,
}

impl Out {
    fn say(&mut self, text: &Tri) {
        self.text.push_str(text.get(self.lang));
    }

    fn labelled(&mut self, label: &Tri, value: &str) {
        self.say(label);
        self.text.push(' ');
        self.text.push_str(value);
    }

    fn line(&mut self, label: &Tri, value: &str) {
        self.text.push('\n');
        self.labelled(label, value);
    }
}

texts! {
    OPENING {
        "Hei! MPASSid-kirjautuminen ei onnistunut. Tilannetta selvitettiin Peilissä (MPASSid-käyttäjätietojen testipalvelu).",
        "Hej! En MPASSid-inloggning lyckades inte. Saken reddes ut i Peili (Testtjänsten för MPASSid-användaruppgifter).",
        "Hello! An MPASSid login failed. It was looked into with Peili (the test service for MPASSid user data).",
    }
    OPENING_USER {
        "Hei! MPASSid-kirjautumisesi ei onnistunut, ja syytä selvitettiin Peilissä (MPASSid-käyttäjätietojen testipalvelu). Voit todennäköisesti hoitaa asian itse.",
        "Hej! Din MPASSid-inloggning lyckades inte, och orsaken reddes ut i Peili (Testtjänsten för MPASSid-användaruppgifter). Du kan troligen ordna saken själv.",
        "Hello! Your MPASSid login failed, and the cause was looked into with Peili (the test service for MPASSid user data). You can probably put this right yourself.",
    }
    CAUSE { "Syy:", "Orsak:", "Cause:" }
    LIKELY { "Todennäköinen syy:", "Trolig orsak:", "Likely cause:" }
    POSSIBLE { "Mahdollinen syy:", "Möjlig orsak:", "Possible cause:" }
    SEEN { "Havaittu:", "Observerat:", "Seen:" }
    AT { "Selvitetty:", "Utrett:", "Looked into:" }
    DO { "Tee näin:", "Gör så här:", "Do this:" }
    NOBODY_NAMED {
        "Tässä viestissä ei ole henkilötietoja. Kysy lähettäjältä, kenen kirjautumisesta on kyse.",
        "Det här meddelandet innehåller inga personuppgifter. Fråga avsändaren vems inloggning det gäller.",
        "This message holds no personal data. Ask the sender whose login it is about.",
    }
}
