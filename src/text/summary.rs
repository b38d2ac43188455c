//! Who sent it: the rows under the headline.

use super::fill::{list, texts};
use super::render::{Context, words};
use super::time;
use crate::lang::Tri;
use crate::model::AttrId;
use crate::report::document::Labelled;
use crate::report::{CheckCode, CheckReason, CheckStatus, KeysFrom, Why};

/// Rows about which the login says something; never a person's name.
pub fn rows(context: &mut Context<'_>) -> Vec<Labelled> {
    let summary = &context.report.summary;
    let lang = context.lang;
    let mut rows = Vec::new();
    let mut add = |code: &str, label: &Tri, value: String| {
        if !value.is_empty() {
            rows.push(Labelled {
                code: code.to_owned(),
                label: label.get(lang).to_owned(),
                value,
            });
        }
    };
    let providers = context.scalars(AttrId::EducationProvider, &summary.providers);
    add("organisation", &ORGANISATION, list(&providers, lang));
    let schools = context.scalars(AttrId::School, &summary.schools);
    add("school", &SCHOOL, list(&schools, lang));
    add("role", &ROLE, list(&context.roles(), lang));
    let classes = context.scalars(AttrId::Class, &summary.classes);
    add("class", &CLASS, list(&classes, lang));
    if let Some(level) = &summary.class_level {
        add(
            "class-level",
            &CLASS_LEVEL,
            context.scalar(AttrId::ClassLevel, level),
        );
    }
    let environment = words::environment(context.report.environment);
    add(
        "environment",
        &ENVIRONMENT,
        context.say(environment).to_owned(),
    );
    if let Some(version) = context.report.version {
        add("model", &MODEL, version.label().to_owned());
    }
    let told = !context.redactor.hides_ids();
    if let (true, Some(at)) = (told, summary.auth_time) {
        add("login-time", &LOGIN_TIME, time::date_time_zone(at, lang));
    }
    if let (true, Some(from), Some(to)) = (
        told && !context.report.via.is_live(),
        summary.issued,
        summary.expires,
    ) {
        add("valid", &VALID, time::range(from, to, lang));
    }
    add("signature", &SIGNATURE, signature(context));
    rows
}

/// Who signed, and whether the signature holds.
fn signature(context: &mut Context<'_>) -> String {
    let Some(check) = context.check(CheckCode::Signature) else {
        return context.say(&NO_SIGNATURE).to_owned();
    };
    match (&check.reason, check.status) {
        (CheckReason::Saml(said), CheckStatus::Pass)
            if said.iter().any(|one| one.why == Why::AsTold) =>
        {
            context.say(&HELD).to_owned()
        }
        (CheckReason::SignatureValid { keys, .. }, CheckStatus::Pass) => match keys {
            KeysFrom::Visitor => context.say(&HOLDS_VISITOR).to_owned(),
            KeysFrom::Demo => context.say(&HOLDS_DEMO).to_owned(),
            KeysFrom::Issuer | KeysFrom::Pinned => match &context.report.issuer {
                Some(issuer) => {
                    let issuer = context.protocol("iss", issuer);
                    context.fill(&HOLDS_ISSUER, &[&issuer])
                }
                None => context.say(&HOLDS).to_owned(),
            },
        },
        // What is shown is not what is signed.
        (_, CheckStatus::Pass) if !context.signature_holds() => context.say(&NOT_ALL).to_owned(),
        (CheckReason::Saml(_), CheckStatus::Pass) => saml_signature(context),
        (_, CheckStatus::Pass) => context.say(&HOLDS).to_owned(),
        (CheckReason::Saml(said), _) if said.iter().any(|one| one.why == Why::Unsigned) => {
            context.say(&NO_SIGNATURE).to_owned()
        }
        (CheckReason::SignatureNone, _) => context.say(&NO_SIGNATURE).to_owned(),
        (_, CheckStatus::Fail) => context.say(&FAILS).to_owned(),
        (_, CheckStatus::Unknown) => context.say(&NOT_CHECKED).to_owned(),
        (_, CheckStatus::NotApplicable) => context.say(&NO_SIGNATURE).to_owned(),
    }
}

fn saml_signature(context: &mut Context<'_>) -> String {
    let issuer = context.report.issuer.clone();
    match (context.keys_said(), issuer) {
        (Some(Why::KeysVisitor), _) => context.say(&HOLDS_VISITOR).to_owned(),
        (Some(Why::KeysDemo), _) => context.say(&HOLDS_DEMO).to_owned(),
        (_, Some(issuer)) => {
            let issuer = context.protocol("iss", &issuer);
            context.fill(&HOLDS_ISSUER, &[&issuer])
        }
        _ => context.say(&HOLDS).to_owned(),
    }
}

texts! {
    ORGANISATION { "Koulutustoimija", "Utbildningsaktör", "Education provider" }
    SCHOOL { "Koulu", "Skola", "School" }
    ROLE { "Rooli", "Roll", "Role" }
    CLASS { "Luokka", "Klass", "Class" }
    CLASS_LEVEL { "Vuosiluokka", "Årskurs", "Class level" }
    ENVIRONMENT { "Ympäristö", "Miljö", "Environment" }
    MODEL { "Tietomallin versio", "Datamodellens version", "Data model version" }
    LOGIN_TIME { "Kirjautumisaika", "Inloggningstid", "Time of login" }
    VALID { "Voimassa (Suomen aikaa)", "Giltig (finsk tid)", "Valid (Finnish time)" }
    SIGNATURE { "Allekirjoitus", "Signatur", "Signature" }
    HOLDS { "Kunnossa", "Giltig", "Valid" }
    HELD { "Kunnossa raportin mukaan", "Giltig enligt rapporten", "Valid, says the report" }
    HOLDS_ISSUER {
        "Kunnossa; allekirjoittaja {0}",
        "Giltig; signerad av {0}",
        "Valid; signed by {0}",
    }
    HOLDS_VISITOR {
        "Kunnossa annetuilla avaimilla",
        "Giltig med nycklarna som gavs",
        "Valid with the keys that were given",
    }
    HOLDS_DEMO {
        "Kunnossa; allekirjoittaja on tämän sivun esimerkki",
        "Giltig; signerad av exemplet på den här sidan",
        "Valid; signed by this page's example",
    }
    NOT_ALL {
        "Kunnossa, mutta ei kata kaikkea, mitä tässä näytetään",
        "Giltig, men täcker inte allt som visas här",
        "Valid, but does not cover all that is shown here",
    }
    FAILS { "Ei täsmää", "Ogiltig", "Not valid" }
    NOT_CHECKED { "Ei voitu tarkistaa", "Kunde inte kontrolleras", "Could not be checked" }
    NO_SIGNATURE { "Ei allekirjoitusta", "Ingen signatur", "No signature" }
}
