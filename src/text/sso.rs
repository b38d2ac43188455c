//! A SAML login that did not start, or ended without anything to show.

use super::login::{
    ANSWER_UNREADABLE, NOT_REGISTERED, NOTHING_RECEIVED, Said, TELL_OPERATOR, TELL_SUPPORT,
    TOO_OLD, TWICE, UNKNOWN_ENVIRONMENT, Who, say, view,
};
use crate::config::Config;
use crate::engine::ProblemView;
use crate::lang::{Lang, Tri};
use crate::sso::Problem;
use crate::tri;

/// What happened, what to do, who does it.
pub fn problem_view(problem: &Problem, config: &Config, lang: Lang) -> ProblemView {
    let (code, said) = match problem {
        Problem::UnknownEnvironment => ("unknown-environment", &UNKNOWN_ENVIRONMENT),
        Problem::NotRegistered => ("not-registered", &NOT_REGISTERED),
        Problem::CannotReceive => ("saml-cannot-receive", &CANNOT_RECEIVE),
        Problem::NoFreshLogin => ("saml-no-fresh-login", &NO_FRESH_LOGIN),
        Problem::NothingReceived => ("nothing-received", &NOTHING_RECEIVED),
        Problem::OpenId => ("openid", &OPEN_ID),
        Problem::NoMessage { .. } => ("saml-no-message", &NO_MESSAGE),
        Problem::Repeated { .. } => ("repeated", &ANSWER_UNREADABLE),
        Problem::FormUnreadable => ("answer-unreadable", &ANSWER_UNREADABLE),
        Problem::TooOld { .. } => ("too-old", &TOO_OLD),
    };
    let (minutes, details) = match problem {
        Problem::TooOld { minutes } => (minutes.to_string(), Vec::new()),
        Problem::Repeated { name } => (String::new(), vec![(TWICE, name.clone())]),
        Problem::NoMessage { names } => (String::new(), vec![(IN_THE_FORM, names.join(", "))]),
        _ => Default::default(),
    };
    view(code, said, &minutes, details, config, lang)
}

const IN_THE_FORM: Tri = tri!(
    "Lomakkeen kentät",
    "Fälten i formuläret",
    "Fields of the form",
);

static CANNOT_RECEIVE: Said = say(
    Who::User,
    tri!(
        "Tämä selain ei voi ottaa SAML-vastausta vastaan",
        "Den här webbläsaren kan inte ta emot ett SAML-svar",
        "This browser cannot receive a SAML response",
    ),
    tri!(
        "SAML-kirjautumisen vastaus tulee lomakkeena. Sen ottaa vastaan selaimessa toimiva sivun osa (service worker), jotta tietosi eivät menisi palvelimelle. Se ei vastannut, joten kirjautumista ei aloitettu. Tavallisimmat syyt ovat yksityinen ikkuna, estetyt sivustotiedot tai sivun pakotettu uudelleenlataus.",
        "Svaret på en SAML-inloggning kommer som ett formulär. Det tas emot av en del av sidan som körs i webbläsaren (service worker), så att dina uppgifter inte går till någon server. Den svarade inte, och därför startades inloggningen inte. De vanligaste orsakerna är ett privat fönster, blockerade webbplatsdata eller att sidan laddades om med tvång.",
        "The response to a SAML login comes as a form. A part of this page that runs in the browser (the service worker) receives it, so that your data go to no server. It did not answer, so the login was not started. The usual reasons are a private window, blocked site data or a forced reload of the page.",
    ),
    tri!(
        "Lataa sivu uudelleen tavalliseen tapaan ja yritä uudelleen. Jos sama toistuu, kirjaudu OpenID Connectilla, käytä toista selainta tai liitä SAML-vastaus kohtaan, johon liitetään kirjautumisen tietoja.",
        "Ladda om sidan på vanligt sätt och försök på nytt. Om samma sak upprepas, logga in med OpenID Connect, använd en annan webbläsare eller klistra in SAML-svaret där en inloggnings uppgifter klistras in.",
        "Reload the page in the usual way and try again. If it happens again, log in by OpenID Connect, use another browser, or paste the SAML response where the data of a login are pasted.",
    ),
);
static NO_FRESH_LOGIN: Said = say(
    Who::User,
    tri!(
        "Uutta tunnistautumista ei voi pyytää",
        "Det går inte att begära en ny inloggning",
        "A fresh login cannot be asked for",
    ),
    tri!(
        "Tässä ympäristössä tunnistuspalvelu (IdP) aloittaa kirjautumisen itse, ilman tämän sivun pyyntöä. Siksi sivu ei voi pyytää, että tunnukset kysytään uudelleen: jos olet jo kirjautunut, tunnistuspalvelu käyttää samaa kirjautumista.",
        "I den här miljön startar identitetsleverantören (IdP) inloggningen själv, utan en begäran från den här sidan. Därför kan sidan inte be att användarnamn och lösenord frågas på nytt: om du redan är inloggad används samma inloggning.",
        "In this environment the identity provider (IdP) starts the login by itself, without a request from this page. So the page cannot ask for the user name and password again: if you are logged in already, the same login is used.",
    ),
    tri!(
        "Kirjaudu ulos ja sulje selain, tai avaa tämä sivu yksityisessä ikkunassa, ja kirjaudu sitten tavalliseen tapaan.",
        "Logga ut och stäng webbläsaren, eller öppna den här sidan i ett privat fönster, och logga sedan in som vanligt.",
        "Log out and close the browser, or open this page in a private window, and then log in as usual.",
    ),
);
static OPEN_ID: Said = say(
    Who::Operator,
    tri!(
        "OpenID Connect -vastaus tuli väärään osoitteeseen",
        "Ett OpenID Connect-svar kom till fel adress",
        "An OpenID Connect answer came to the wrong address",
    ),
    tri!(
        "Tämän sivun osoite /saml/acs ottaa vastaan SAML-kirjautumisen, mutta siihen lähetettiin OpenID Connect -kirjautumisen vastaus. Vastausta ei luettu. Sen paluuosoite (redirect_uri) on tällä sivulla /callback, ja sen on oltava myös kirjautumispalvelun rekisteröinnissä.",
        "Adressen /saml/acs på den här sidan tar emot SAML-inloggningar, men nu skickades svaret på en OpenID Connect-inloggning dit. Svaret lästes inte. Det ska till /callback (redirect_uri), och samma adress ska stå i registreringen hos inloggningstjänsten.",
        "The address /saml/acs of this page receives SAML logins, but the answer of an OpenID Connect login was sent there. It was not read. Such an answer belongs to /callback (the redirect_uri), and the registration at the login service must name that address.",
    ),
    TELL_OPERATOR,
);
static NO_MESSAGE: Said = say(
    Who::Mpassid,
    tri!(
        "Vastauksessa ei ollut SAML-viestiä",
        "Svaret innehöll inget SAML-meddelande",
        "There was no SAML message in the answer",
    ),
    tri!(
        "Tunnistuspalvelu (IdP) lähetti lomakkeen, jossa ei ollut kenttää SAMLResponse. Kirjautumisen tietoja ei siis tullut.",
        "Identitetsleverantören (IdP) skickade ett formulär utan fältet SAMLResponse. Det kom alltså inga inloggningsuppgifter.",
        "The identity provider (IdP) sent a form without the field SAMLResponse. So no data of a login arrived.",
    ),
    TELL_SUPPORT,
);

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_problem_speaks_three_languages() {
        let config = crate::config::read(include_str!("../../public/config.json")).unwrap();
        let mut codes = BTreeSet::new();
        for problem in [
            Problem::UnknownEnvironment,
            Problem::NotRegistered,
            Problem::CannotReceive,
            Problem::NoFreshLogin,
            Problem::NothingReceived,
            Problem::OpenId,
            Problem::NoMessage {
                names: vec!["SAMLart".into(), "EVIL".into()],
            },
            Problem::Repeated {
                name: "EVIL".into(),
            },
            Problem::FormUnreadable,
            Problem::TooOld { minutes: 12 },
        ] {
            let [fi, sv, en] = Lang::ALL.map(|lang| problem_view(&problem, &config, lang));
            for view in [&fi, &sv, &en] {
                for text in [&view.title, &view.text, &view.advice, &view.who] {
                    assert!(!text.is_empty() && !text.contains(['{', '}']), "{text}");
                    assert!(!text.contains("EVIL"));
                }
                assert!(view.text.ends_with('.') && view.advice.ends_with('.'));
            }
            assert!(fi.text != sv.text && sv.text != en.text && fi.who != en.who);
            let foreign = matches!(
                problem,
                Problem::NoMessage { .. } | Problem::Repeated { .. }
            );
            assert_eq!(
                en.details.iter().any(|(_, value)| value.contains("EVIL")),
                foreign
            );
            assert!(codes.insert(fi.code));
        }
        let late = problem_view(&Problem::TooOld { minutes: 12 }, &config, Lang::Fi);
        assert!(late.text.contains("12 minuuttia"));
    }
}
