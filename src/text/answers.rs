//! "What were you told?": the answer from the facts, also when nothing is wrong.
//! It never changes the verdict.

use super::fill::{list, sentence, texts};
use super::render::Context;
use crate::diagnosis::RuleId;
use crate::lang::Tri;
use crate::model::{AttrId, Version};
use crate::report::document::Answer;
use crate::report::{AttributeStatus, Finding, Report, Verdict};

/// What can be asked: the values of `ask=`.
pub const ASKS: [&str; 7] = ["class", "school", "role", "work", "pay", "login", "check"];

/// `None` for a question that nobody can ask.
pub(crate) fn answer(context: &mut Context<'_>, ask: &str) -> Option<Answer> {
    let text = match ask {
        "class" => class(context),
        "school" => school(context),
        "role" => role(context),
        "work" => work(context),
        "pay" => pay(context),
        "login" => login(context),
        "check" => check(context),
        _ => return None,
    };
    Some(Answer {
        ask: ask.to_owned(),
        text,
    })
}

/// "My class is missing."
fn class(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    let classes = context.report.summary.classes.clone();
    let trouble = subject(context, AttrId::Class);
    let mut text = if classes.is_empty() {
        context.say(&NO_CLASS).to_owned()
    } else {
        let shown = context.scalars(AttrId::Class, &classes);
        one_or_more(context, &shown, &CLASS_IS, &CLASSES_ARE)
    };
    if let Some(trouble) = trouble {
        add(&mut text, &trouble);
        return text;
    }
    let next = if classes.is_empty() {
        // The class of 1.4 has nowhere to stand without a role.
        if let Some(cause) = lost_role(context) {
            add(&mut text, &cause);
            return text;
        }
        if context.is_staff() && !context.is_pupil() {
            &CLASS_NORMAL_FOR_STAFF
        } else {
            &CLASS_ASK_REGISTER
        }
    } else if context.report.verdict == Verdict::Fault {
        let cause = context.texts.first().map(|text| sentence(&text.title));
        let cause = cause.unwrap_or_default();
        add(&mut text, &context.fill(&CLASS_BUT_FAULT, &[&cause]));
        return text;
    } else {
        if let Some(first_only) = context.title_of(RuleId::ClassAtFirstSchoolOnly) {
            add(&mut text, &first_only);
        }
        if context.report.version == Some(Version::V1_4) {
            add(&mut text, context.say(&CLASS_INSIDE_ROLE));
        } else {
            add(&mut text, context.say(&CLASS_NOT_SHOWN));
        }
        &CLASS_IF_WRONG
    };
    add(&mut text, context.say(next));
    add(&mut text, context.say(&NEVER));
    text
}

/// "Wrong school."
fn school(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    let schools = context.report.summary.schools.clone();
    let mut text = if schools.is_empty() {
        context.say(&NO_SCHOOL).to_owned()
    } else {
        let shown = context.scalars(AttrId::School, &schools);
        one_or_more(context, &shown, &SCHOOL_IS, &SCHOOLS_ARE)
    };
    let providers = context.report.summary.providers.clone();
    if !providers.is_empty() {
        let shown = context.scalars(AttrId::EducationProvider, &providers);
        let shown = list(&shown, context.lang);
        add(&mut text, &context.fill(&PROVIDER_IS, &[&shown]));
    }
    // Another home organisation than the chosen one explains a wrong school before anything else.
    let trouble = gravest(context, |finding| {
        finding.rule == RuleId::OtherHomeOrganisation
    })
    .or_else(|| subject(context, AttrId::SchoolInfo))
    .or_else(|| subject(context, AttrId::SchoolCode))
    .or_else(|| {
        gravest(context, |finding| {
            finding.rule == RuleId::ProviderIssuerDiffers
        })
    });
    let next = match (trouble, schools.len()) {
        (Some(trouble), _) => {
            add(&mut text, &trouble);
            return text;
        }
        (None, 0) => &SCHOOL_ASK_REGISTER,
        (None, 1) => &SCHOOL_IF_WRONG,
        (None, _) => {
            add(&mut text, context.say(&SCHOOLS_CHOOSE));
            &SCHOOL_IF_WRONG
        }
    };
    add(&mut text, context.say(next));
    text
}

/// "I am shown as a pupil."
fn role(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    let roles = context.roles();
    let mut text = if roles.is_empty() {
        context.say(&NO_ROLE).to_owned()
    } else {
        one_or_more(context, &roles, &ROLE_IS, &ROLES_ARE)
    };
    let next = match subject(context, AttrId::Role) {
        Some(trouble) => {
            add(&mut text, &trouble);
            return text;
        }
        None if roles.is_empty() => &ROLE_ASK_REGISTER,
        None if context.is_pupil() && context.is_staff() => &ROLE_BOTH,
        None if context.is_pupil() => &ROLE_IF_NOT_PUPIL,
        None => &ROLE_IF_SHOWN_AS_PUPIL,
    };
    add(&mut text, context.say(next));
    text
}

/// "My old work is gone."
fn work(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    let mut text = context.say(&WORK_HOW).to_owned();
    let ids = (
        context.received(AttrId::Uid),
        context.report.summary.learner_id,
    );
    let trouble = subject(context, AttrId::Uid).or_else(|| subject(context, AttrId::LearnerId));
    match (trouble, ids) {
        (Some(trouble), _) => add(&mut text, &trouble),
        (None, (true, true)) => add(&mut text, context.say(&WORK_BOTH)),
        (None, (true, false)) => add(&mut text, context.say(&WORK_NO_LEARNER_ID)),
        (None, (false, _)) => add(&mut text, context.say(&WORK_NO_UID)),
    }
    text
}

/// "I am asked to pay."
fn pay(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    let (free, charged) = (charged_at(context, "0"), charged_at(context, "1"));
    let (free, charged) = (list(&free, context.lang), list(&charged, context.lang));
    let mut text = match (free.is_empty(), charged.is_empty()) {
        (false, false) => context.fill(&PAY_BOTH, &[&free, &charged]),
        (false, true) => context.fill(&PAY_FREE, &[&free]),
        (true, false) => context.fill(&PAY_CHARGED, &[&charged]),
        (true, true) => context.say(&PAY_NOTHING).to_owned(),
    };
    let next = match subject(context, AttrId::LearningMaterialsCharge) {
        Some(trouble) => {
            add(&mut text, &trouble);
            return text;
        }
        None if !charged.is_empty() => &PAY_ASK_REGISTER,
        None if !free.is_empty() => &PAY_ASK_SERVICE,
        None => {
            if let Some(cause) = lost_role(context) {
                add(&mut text, &cause);
                return text;
            }
            // A class level tells of basic education.
            if context.is_pupil() && context.report.summary.class_level.is_none() {
                &PAY_SECOND_LEVEL
            } else {
                &PAY_NORMAL
            }
        }
    };
    add(&mut text, context.say(next));
    add(&mut text, context.say(&NEVER));
    text
}

/// Schools with this charge, by name where the login has one.
fn charged_at(context: &mut Context<'_>, charge: &str) -> Vec<String> {
    let mut schools: Vec<String> = Vec::new();
    let infos = pairs(context.report, AttrId::SchoolInfo);
    for (state, school) in pairs(context.report, AttrId::LearningMaterialsCharge) {
        let named = infos.iter().find(|(key, _)| *key == school);
        let name = named.map_or(school, |(_, name)| name);
        if state == charge && !schools.iter().any(|known| known == name) {
            schools.push(name.to_owned());
        }
    }
    context.scalars(AttrId::School, &schools)
}

/// The first two parts of every value of an attribute.
fn pairs(report: &Report, id: AttrId) -> Vec<(&str, &str)> {
    let mut all = Vec::new();
    for state in report.attributes.iter().filter(|state| state.id == id) {
        for value in state.received.iter().flat_map(|from| &from.values) {
            if let [first, second, ..] = value.parts.as_slice() {
                all.push((first.text.as_str(), second.text.as_str()));
            }
        }
    }
    all
}

/// "I cannot log in."
fn login(context: &mut Context<'_>) -> String {
    let live = context.report.via.is_live() && !context.report.invented;
    let mut text = context
        .say(if live { &LOGIN_WORKED } else { &LOGIN_GIVEN })
        .to_owned();
    match gravest(context, |_| true) {
        Some(trouble) => {
            add(&mut text, context.say(&LOGIN_MAY_REFUSE));
            add(&mut text, &trouble);
        }
        None => {
            if !live {
                add(&mut text, context.say(&LOGIN_TRY_HERE));
            }
            add(&mut text, context.say(&LOGIN_ELSEWHERE));
            add(&mut text, context.say(&LOGIN_BEFORE));
        }
    }
    text
}

/// "Just check."
fn check(context: &mut Context<'_>) -> String {
    match gravest(context, |_| true) {
        Some(trouble) => trouble,
        None if !context.observable() => context.say(&NOT_OBSERVABLE).to_owned(),
        None => joined(
            context.say(&CHECK_OK).to_owned(),
            &joined(context.say(&CHECK_YOURSELF).to_owned(), context.say(&NEVER)),
        ),
    }
}

/// "The class is {0}", "the classes are {0}".
fn one_or_more(context: &Context<'_>, shown: &[String], one: &Tri, more: &Tri) -> String {
    let text = if shown.len() == 1 { one } else { more };
    context.fill(text, &[&list(shown, context.lang)])
}

/// What came with the role stayed behind with it: the cause.
fn lost_role(context: &Context<'_>) -> Option<String> {
    if context.received(AttrId::Role) {
        return None;
    }
    let cause = touched(context, AttrId::Role)?;
    Some(context.fill(&LOST_WITH_ROLE, &[&cause]))
}

fn joined(mut text: String, more: &str) -> String {
    add(&mut text, more);
    text
}

/// What the gravest finding with this attribute as its subject, or the row itself, says.
fn subject(context: &Context<'_>, id: AttrId) -> Option<String> {
    gravest(context, |finding| {
        finding.attributes.contains(&id) || finding.consequences.contains(&id)
    })
}

/// Only the title of the finding that touches an attribute.
fn touched(context: &Context<'_>, id: AttrId) -> Option<String> {
    let withheld = context
        .report
        .attributes
        .iter()
        .any(|state| state.id == id && state.status != AttributeStatus::Ok);
    let (_, text) = context.trouble_with(id)?;
    withheld.then(|| sentence(&text.title))
}

/// Title, what to do and who does it.
fn gravest(context: &Context<'_>, fits: impl Fn(&Finding) -> bool) -> Option<String> {
    let (_, text) = context.trouble(fits)?;
    let mut said = sentence(&text.title);
    add(&mut said, &text.advice.replace('\n', " "));
    Some(said)
}

fn add(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;

texts! {
    NOT_OBSERVABLE {
        "Tästä sitä ei voi nähdä: mukana ei ole MPASSid:n käyttäjätietoja. Kirjaudu tällä sivulla MPASSid:llä.",
        "Det syns inte här: inga användaruppgifter från MPASSid finns med. Logga in med MPASSid på den här sidan.",
        "This does not show it: there are no MPASSid user data in it. Log in with MPASSid on this page.",
    }
    CLASS_IS {
        "Kirjautumisessa on luokka {0}.",
        "Inloggningen har klassen {0}.",
        "Your login carries the class {0}.",
    }
    CLASS_INSIDE_ROLE {
        "Tietomallissa 1.4 luokka kulkee roolin sisällä, ei omassa kentässään. Jos palvelu ei näe sitä, palvelu lukee luultavasti vanhaa kenttää: kerro tämä palvelun tuelle.",
        "I datamodell 1.4 följer klassen med inuti rollen, inte i ett eget fält. Om tjänsten inte ser den läser den troligen det gamla fältet: berätta det för tjänstens support.",
        "In data model 1.4 the class travels inside the role, not in a field of its own. If a service does not see it, it probably looks in the old field: tell the service's support.",
    }
    CLASS_NOT_SHOWN {
        "Jos palvelu ei näytä sitä, syy on palvelussa: kysy palvelun tuelta.",
        "Om en tjänst inte visar den ligger orsaken i tjänsten: fråga tjänstens support.",
        "If a service does not show it, the cause is in the service: ask its support.",
    }
    CLASS_BUT_FAULT {
        "Kirjautumisessa on kuitenkin vika, jonka takia palvelu voi jättää sen näyttämättä: {0}",
        "Inloggningen har ändå ett fel som kan göra att en tjänst inte visar den: {0}",
        "But the login has a fault that may keep a service from showing it: {0}",
    }
    CLASS_IF_WRONG {
        "Jos luokka on väärä, koulun tietojen ylläpitäjä korjaa sen.",
        "Är klassen fel rättas den av den som sköter skolans uppgifter.",
        "If the class is wrong, whoever keeps the school's data corrects it.",
    }
    NO_CLASS {
        "Kirjautumisessa ei ole luokkaa.",
        "Inloggningen har ingen klass.",
        "Your login carries no class.",
    }
    CLASS_ASK_REGISTER {
        "Oppilaalla luokka yleensä on. Pyydä koulun tietojen ylläpitäjää tarkistamaan luokka koulun rekisteristä; muutos näkyy seuraavassa kirjautumisessa.",
        "En elev har oftast en klass. Be den som sköter skolans uppgifter kontrollera klassen i skolans register; ändringen syns vid nästa inloggning.",
        "A pupil usually has one. Ask whoever keeps the school's data to check the class in the school's register; the change shows at the next login.",
    }
    CLASS_NORMAL_FOR_STAFF {
        "Se on tavallista opettajalla ja muulla henkilökunnalla. Jos palvelu tarvitsee luokan, sen voi lisätä koulun rekisteriin tai valita palvelussa: kysy palvelun tuelta.",
        "Det är vanligt för lärare och annan personal. Om tjänsten behöver klassen kan den läggas till i skolans register eller väljas i tjänsten: fråga tjänstens support.",
        "That is normal for a teacher and other staff. If the service needs one, it can be added in the school's register or chosen in the service: ask the service's support.",
    }
    NO_SCHOOL {
        "Kirjautumisessa ei ole koulua.",
        "Inloggningen har ingen skola.",
        "Your login carries no school.",
    }
    SCHOOL_IS {
        "Kirjautumisen mukaan koulu on {0}.",
        "Enligt inloggningen är skolan {0}.",
        "According to your login the school is {0}.",
    }
    SCHOOLS_ARE {
        "Kirjautumisen mukaan koulut ovat {0}.",
        "Enligt inloggningen är skolorna {0}.",
        "According to your login the schools are {0}.",
    }
    SCHOOL_IF_WRONG {
        "Jos koulu on väärä, tarkista ensin, minkä kirjautumistavan valitsit. Jos se oli oikea, koulun tietojen ylläpitäjä korjaa koulun rekisteriin. Nimi tulee Opetushallituksen rekisteristä. Jos koulu on tässä oikein mutta palvelussa väärin, kysy palvelun tuelta.",
        "Är skolan fel, kontrollera först vilket inloggningssätt du valde. Var det rätt, rättas skolan i registret av den som sköter skolans uppgifter. Namnet kommer från Utbildningsstyrelsens register, på finska om det finns ett finskt namn. Är skolan rätt här men fel i en tjänst, fråga tjänstens support.",
        "If the school is wrong, first check which way to log in you chose. If that was right, whoever keeps the school's data corrects it in the register. The name comes from the Finnish National Agency for Education, in Finnish where there is a Finnish name. If the school is right here and wrong in a service, ask the service's support.",
    }
    SCHOOL_ASK_REGISTER {
        "Pyydä koulun tietojen ylläpitäjää tarkistamaan oppilaitostunnus koulun rekisteristä.",
        "Be den som sköter skolans uppgifter kontrollera läroanstaltsnumret i skolans register.",
        "Ask whoever keeps the school's data to check the school code in the school's register.",
    }
    NO_ROLE {
        "Kirjautumisessa ei ole roolia.",
        "Inloggningen har ingen roll.",
        "Your login carries no role.",
    }
    ROLE_IS {
        "Kirjautumisen mukaan rooli on {0}.",
        "Enligt inloggningen är rollen {0}. MPASSid förmedlar rollen på finska till alla tjänster.",
        "According to your login the role is {0}. MPASSid delivers the role in Finnish to every service.",
    }
    ROLES_ARE {
        "Kirjautumisen mukaan roolit ovat {0}.",
        "Enligt inloggningen är rollerna {0}. MPASSid förmedlar rollerna på finska till alla tjänster.",
        "According to your login the roles are {0}. MPASSid delivers the roles in Finnish to every service.",
    }
    ROLE_BOTH {
        "Mukana on sekä oppilaan että henkilökunnan rooli, ja palvelu voi valita niistä väärän. Koulun tietojen ylläpitäjä voi tarkistaa, kuuluvatko molemmat.",
        "Här finns både en elevroll och en personalroll, och en tjänst kan välja fel. Den som sköter skolans uppgifter kan kontrollera om båda ska finnas.",
        "There are both a pupil's and a staff role, and a service may choose the wrong one. Whoever keeps the school's data can check whether both belong there.",
    }
    ROLE_IF_NOT_PUPIL {
        "Jos et ole oppilas, rooli on väärin koulun rekisterissä: pyydä koulun tietojen ylläpitäjää korjaamaan se.",
        "Är du inte elev är rollen fel i skolans register: be den som sköter skolans uppgifter rätta den.",
        "If you are not a pupil, the role is wrong in the school's register: ask whoever keeps the school's data to correct it.",
    }
    ROLE_IF_SHOWN_AS_PUPIL {
        "Jos palvelu näyttää sinut oppilaana, syy on palvelussa: kysy palvelun tuelta, ja kerro, että MPASSid välittää tämän roolin.",
        "Om en tjänst visar dig som elev ligger orsaken i tjänsten: fråga tjänstens support och berätta att MPASSid förmedlar den här rollen.",
        "If a service shows you as a pupil, the cause is in the service: ask its support, and tell them that MPASSid delivers this role.",
    }
    ROLE_ASK_REGISTER {
        "Pyydä koulun tietojen ylläpitäjää tarkistamaan rooli koulun rekisteristä.",
        "Be den som sköter skolans uppgifter kontrollera rollen i skolans register.",
        "Ask whoever keeps the school's data to check the role in the school's register.",
    }
    WORK_HOW {
        "Tehdyt työt eivät kulje kirjautumisessa, vaan ne ovat palvelussa, joka tunnistaa sinut tunnisteesta. Jos koulu vaihtui tai otti käyttöön toisen rekisterin, MPASSid:n käyttäjätunniste vaihtui, ja palvelu pitää sinua uutena käyttäjänä. Vanhat työt ovat yleensä tallessa vanhalla tunnisteella.",
        "Gjorda arbeten följer inte med i inloggningen: de finns i tjänsten, som känner igen dig på en identifierare. Om du bytte skola, eller skolan bytte register, byttes MPASSids användaridentifierare, och tjänsten tar dig för en ny användare. Det gamla arbetet finns oftast kvar under den gamla identifieraren.",
        "Saved work does not travel in a login: it is in the service, which knows you by an identifier. If you changed school, or the school changed its register, the MPASSid user identifier changed, and the service takes you for a new user. The old work is usually still there under the old one.",
    }
    WORK_BOTH {
        "Oppijanumero pysyy samana, ja se on tässä kirjautumisessa. Pyydä palvelun tukea yhdistämään vanha ja uusi käyttäjä oppijanumeron avulla.",
        "Studentnumret (oppijanumero) förblir detsamma, och det finns i den här inloggningen. Be tjänstens support slå ihop det gamla och det nya kontot med hjälp av studentnumret.",
        "The learner id stays the same, and this login carries it. Ask the service's support to link the old and the new account by the learner id.",
    }
    WORK_NO_LEARNER_ID {
        "Kirjautumisessa ei ole oppijanumeroa, joten palvelu ei voi yhdistää tunnuksia sen avulla. Pyydä apua koulun tietojen ylläpitäjältä.",
        "Inloggningen har inget studentnummer (oppijanumero), så tjänsten kan inte slå ihop kontona med det. Be om hjälp av den som sköter skolans uppgifter.",
        "Your login carries no learner id, so the service cannot link accounts by it. Ask whoever keeps the school's data for help.",
    }
    WORK_NO_UID {
        "Kirjautumisessa ei ole käyttäjätunnistetta. Pyydä apua koulun tietojen ylläpitäjältä.",
        "Inloggningen har ingen användaridentifierare. Be om hjälp av den som sköter skolans uppgifter.",
        "Your login carries no user identifier. Ask whoever keeps the school's data for help.",
    }
    PAY_FREE {
        "Kirjautumisen mukaan oppimateriaalit ovat sinulle maksuttomia: {0}.",
        "Enligt inloggningen är läromedlen avgiftsfria för dig: {0}.",
        "According to your login, learning materials are free for you: {0}.",
    }
    PAY_CHARGED {
        "Kirjautumisen mukaan oppimateriaalit ovat sinulle maksullisia: {0}.",
        "Enligt inloggningen är läromedlen avgiftsbelagda för dig: {0}.",
        "According to your login, learning materials are charged for you: {0}.",
    }
    PAY_BOTH {
        "Kirjautumisen mukaan oppimateriaalit ovat sinulle maksuttomia: {0}, ja maksullisia: {1}.",
        "Enligt inloggningen är läromedlen avgiftsfria för dig: {0}, och avgiftsbelagda: {1}.",
        "According to your login, learning materials are free for you: {0}, and charged: {1}.",
    }
    PAY_NOTHING {
        "Kirjautuminen ei kerro, ovatko oppimateriaalit maksullisia.",
        "Inloggningen säger inte om läromedlen är avgiftsbelagda.",
        "Your login does not tell whether learning materials are charged.",
    }
    PAY_ASK_SERVICE {
        "Jos palvelu silti pyytää maksua, syy on palvelussa: kysy palvelun tuelta.",
        "Om tjänsten ändå ber om betalning ligger orsaken i tjänsten: fråga tjänstens support.",
        "If a service asks for payment all the same, the cause is in the service: ask its support.",
    }
    PAY_ASK_REGISTER {
        "Jos se on väärin, oppilaitoksen tietojen ylläpitäjä korjaa oppimateriaalien maksullisuuden rekisteriin.",
        "Är det fel rättas uppgiften om avgiftsbelagda läromedel i registret av den som sköter läroanstaltens uppgifter.",
        "If that is wrong, whoever keeps the school's data corrects it in the register.",
    }
    PAY_SECOND_LEVEL {
        "Tieto kuuluu vain toisen asteen opiskelijoille. Jos opiskelet toisella asteella, pyydä oppilaitoksen tietojen ylläpitäjää lisäämään se.",
        "Uppgiften gäller bara studerande på andra stadiet. Studerar du på andra stadiet, be den som sköter läroanstaltens uppgifter lägga till den.",
        "Only students in upper secondary education have this. If you are one, ask whoever keeps the school's data to add it.",
    }
    PAY_NORMAL {
        "Se on tavallista: tieto kuuluu vain toisen asteen opiskelijoille.",
        "Det är vanligt: uppgiften gäller bara studerande på andra stadiet.",
        "That is normal: only students in upper secondary education have it.",
    }
    LOGIN_WORKED {
        "Tämä kirjautuminen onnistui: koulun tunnus ja MPASSid toimivat.",
        "Den här inloggningen lyckades: skolans konto och MPASSid fungerar.",
        "This login succeeded: the school account and MPASSid work.",
    }
    LOGIN_GIVEN {
        "Tässä on jo tehty kirjautuminen, joten kirjautuminen on ainakin kerran onnistunut.",
        "Det här är en inloggning som redan har gjorts, så den har lyckats åtminstone en gång.",
        "This is a login that was already made, so logging in has worked at least once.",
    }
    LOGIN_MAY_REFUSE {
        "Palvelu voi silti torjua sen tästä syystä:",
        "En tjänst kan ändå avvisa den av den här orsaken:",
        "A service may still refuse it for this reason:",
    }
    LOGIN_ELSEWHERE {
        "Jos toinen palvelu ei päästä sisään tai MPASSid ilmoittaa, ettei palvelulle välitetä tietoja (no-release), vika on siinä palvelussa tai koulutustoimijan luettelossa Sallitut palvelut: pyydä MPASSid-pääkäyttäjää tarkistamaan luettelo. Muutos tulee voimaan viimeistään kahden arkipäivän kuluttua.",
        "Om en annan tjänst inte släpper in dig, eller MPASSid säger att inga uppgifter förmedlas till tjänsten (no-release), ligger felet i den tjänsten eller i utbildningsaktörens lista Tillåtna tjänster: be MPASSid-huvudanvändaren kontrollera listan. En ändring träder i kraft inom två arbetsdagar.",
        "If another service does not let you in, or MPASSid says that no data are released to it (no-release), the fault is in that service or in the education provider's list of allowed services: ask the MPASSid main user to check the list. A change takes effect within two business days.",
    }
    LOGIN_TRY_HERE {
        "Kokeile kirjautua tällä sivulla: jos se onnistuu, koulun tunnus ja MPASSid toimivat.",
        "Prova att logga in på den här sidan: lyckas det fungerar skolans konto och MPASSid.",
        "Try to log in on this page: if that works, the school account and MPASSid work.",
    }
    CHECK_OK {
        "Kaikki tarkistettu on kunnossa.",
        "Allt som kontrollerades är i sin ordning.",
        "Everything that was checked is in order.",
    }
    NEVER {
        "Luokkalistat, lukujärjestykset, lisenssit, arvosanat ja tehdyt työt eivät koskaan kulje kirjautumisessa: palvelu saa ne muualta.",
        "Klasslistor, scheman, licenser, vitsord och gjorda arbeten följer aldrig med i en inloggning: tjänsten får dem någon annanstans ifrån.",
        "Class lists, timetables, licences, marks and saved work never travel in a login: a service has them from elsewhere.",
    }
    CLASSES_ARE {
        "Kirjautumisessa on luokat {0}. Palvelu voi näyttää niistä vain yhden.",
        "Inloggningen har klasserna {0}. En tjänst kan visa bara en av dem.",
        "Your login carries the classes {0}. A service may show only one of them.",
    }
    LOST_WITH_ROLE {
        "Tieto kulkee roolin mukana, ja rooli puuttuu. Syy: {0}",
        "Uppgiften följer med rollen, och rollen saknas. Orsak: {0}",
        "It travels with the role, and the role is missing. The cause: {0}",
    }
    PROVIDER_IS {
        "Koulutustoimija on {0}.",
        "Utbildningsaktören är {0}.",
        "The education provider is {0}.",
    }
    SCHOOLS_CHOOSE {
        "Palvelu voi näyttää niistä vain yhden: katso, voiko koulun vaihtaa palvelussa.",
        "En tjänst kan visa bara en av dem: se efter om skolan kan bytas i tjänsten.",
        "A service may show only one of them: see whether you can change the school in the service.",
    }
    LOGIN_BEFORE {
        "Jos kirjautuminen pysähtyy jo koulun omalle kirjautumissivulle, salasanassa ja tunnuksessa auttaa koulu.",
        "Stannar inloggningen redan på skolans egen inloggningssida hjälper skolan med konto och lösenord.",
        "If it stops on the school's own login page already, the school helps with the account and the password.",
    }
    CHECK_YOURSELF {
        "Lue silti arvot läpi: vain sinä tiedät, ovatko ne oikein.",
        "Läs ändå igenom värdena: bara du vet om de är rätt.",
        "Still read the values: only you know whether they are right.",
    }
}
