//! "What were you told?": the answer from the facts, also when nothing is wrong.
//! It never changes the verdict.

use super::fill::{list, sentence, texts};
use super::render::Context;
use crate::model::value::PartCode;
use crate::model::{AttrId, Version};
use crate::report::document::Answer;
use crate::report::{AttributeStatus, Finding, Verdict};

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
    if !classes.is_empty() {
        let shown = context.scalars(AttrId::Class, &classes);
        let shown = list(&shown, context.lang);
        let mut text = context.fill(&CLASS_IS, &[&shown]);
        if let Some(trouble) = subject(context, AttrId::Class) {
            add(&mut text, &trouble);
        } else if context.report.verdict == Verdict::Fault {
            let cause = context.texts.first().map(|text| sentence(&text.title));
            let cause = cause.unwrap_or_default();
            add(&mut text, &context.fill(&CLASS_BUT_FAULT, &[&cause]));
        } else if context.report.version == Some(Version::V1_4) {
            add(&mut text, context.say(&CLASS_INSIDE_ROLE));
            add(&mut text, context.say(&CLASS_IF_WRONG));
        } else {
            add(&mut text, context.say(&CLASS_NOT_SHOWN));
            add(&mut text, context.say(&CLASS_IF_WRONG));
        }
        return text;
    }
    let mut text = context.say(&NO_CLASS).to_owned();
    let role_lost = !context.received(AttrId::Role);
    if let Some(trouble) = subject(context, AttrId::Class) {
        add(&mut text, &trouble);
    } else if role_lost {
        // The class of 1.4 has nowhere to stand without a role.
        match touched(context, AttrId::Role) {
            Some(cause) => add(&mut text, &context.fill(&CLASS_LOST_WITH_ROLE, &[&cause])),
            None => add(&mut text, context.say(&CLASS_ASK_REGISTER)),
        }
    } else if context.is_pupil() {
        add(&mut text, context.say(&CLASS_ASK_REGISTER));
    } else {
        add(&mut text, context.say(&CLASS_NORMAL_FOR_STAFF));
    }
    text
}

/// "Wrong school."
fn school(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    let schools = context.report.summary.schools.clone();
    if schools.is_empty() {
        let mut text = context.say(&NO_SCHOOL).to_owned();
        match subject(context, AttrId::SchoolInfo).or_else(|| subject(context, AttrId::SchoolCode))
        {
            Some(trouble) => add(&mut text, &trouble),
            None => add(&mut text, context.say(&SCHOOL_ASK_REGISTER)),
        }
        return text;
    }
    let shown = context.scalars(AttrId::School, &schools);
    let names = list(&shown, context.lang);
    let is = if schools.len() == 1 {
        SCHOOL_IS
    } else {
        SCHOOLS_ARE
    };
    let mut text = context.fill(&is, &[&names]);
    match subject(context, AttrId::SchoolInfo).or_else(|| subject(context, AttrId::SchoolCode)) {
        Some(trouble) => add(&mut text, &trouble),
        None => add(&mut text, context.say(&SCHOOL_IF_WRONG)),
    }
    text
}

/// "I am shown as a pupil."
fn role(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    let roles = context.roles();
    if roles.is_empty() {
        let mut text = context.say(&NO_ROLE).to_owned();
        match subject(context, AttrId::Role) {
            Some(trouble) => add(&mut text, &trouble),
            None => add(&mut text, context.say(&ROLE_ASK_REGISTER)),
        }
        return text;
    }
    let names = list(&roles, context.lang);
    let is = if roles.len() == 1 { ROLE_IS } else { ROLES_ARE };
    let mut text = context.fill(&is, &[&names]);
    match subject(context, AttrId::Role) {
        Some(trouble) => add(&mut text, &trouble),
        None if context.is_pupil() && context.is_staff() => {
            add(&mut text, context.say(&ROLE_BOTH));
        }
        None if context.is_pupil() => add(&mut text, context.say(&ROLE_IF_NOT_PUPIL)),
        None => add(&mut text, context.say(&ROLE_IF_SHOWN_AS_PUPIL)),
    }
    text
}

/// "My old work is gone."
fn work(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    for id in [AttrId::Uid, AttrId::LearnerId] {
        if let Some(trouble) = subject(context, id) {
            return trouble;
        }
    }
    let mut text = context.say(&WORK_HOW).to_owned();
    let next = match (
        context.received(AttrId::Uid),
        context.report.summary.learner_id,
    ) {
        (true, true) => WORK_BOTH,
        (true, false) => WORK_NO_LEARNER_ID,
        (false, _) => WORK_NO_UID,
    };
    add(&mut text, context.say(&next));
    text
}

/// "I am asked to pay."
fn pay(context: &mut Context<'_>) -> String {
    if !context.observable() {
        return context.say(&NOT_OBSERVABLE).to_owned();
    }
    let id = AttrId::LearningMaterialsCharge;
    let charges = context.parts_of(id, PartCode::Charge);
    let (free, charged) = (charges.contains(&"0"), charges.contains(&"1"));
    let state = match (free, charged) {
        (true, true) => PAY_BOTH,
        (true, false) => PAY_FREE,
        (false, true) => PAY_CHARGED,
        (false, false) => PAY_NOTHING,
    };
    let mut text = context.say(&state).to_owned();
    match subject(context, id) {
        Some(trouble) => add(&mut text, &trouble),
        None if free && !charged => add(&mut text, context.say(&PAY_ASK_SERVICE)),
        None if charged => add(&mut text, context.say(&PAY_ASK_REGISTER)),
        None if context.is_pupil() => add(&mut text, context.say(&PAY_SECOND_LEVEL)),
        None => add(&mut text, context.say(&PAY_STAFF)),
    }
    text
}

/// "I cannot log in."
fn login(context: &mut Context<'_>) -> String {
    let live = context.report.via.is_live();
    let mut text = context
        .say(if live { &LOGIN_WORKED } else { &LOGIN_GIVEN })
        .to_owned();
    match gravest(context, |_| true) {
        Some(trouble) => {
            add(&mut text, context.say(&LOGIN_MAY_REFUSE));
            add(&mut text, &trouble);
        }
        None if live => add(&mut text, context.say(&LOGIN_ELSEWHERE)),
        None => add(&mut text, context.say(&LOGIN_TRY_HERE)),
    }
    text
}

/// "Just check."
fn check(context: &mut Context<'_>) -> String {
    match gravest(context, |_| true) {
        Some(trouble) => trouble,
        None if !context.observable() => context.say(&NOT_OBSERVABLE).to_owned(),
        None => {
            let text = match context.report.verdict {
                Verdict::Ok => CHECK_OK,
                Verdict::Attention | Verdict::Fault => CHECK_SEE_BELOW,
            };
            context.say(&text).to_owned()
        }
    }
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
    add(&mut said, &text.advice);
    Some(said)
}

fn add(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

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
        "Tietomallissa 1.4 luokka kulkee roolin sisällä. Jos palvelu ei näe sitä, palvelu lukee luultavasti vanhaa kenttää: kerro tämä palvelun tuelle.",
        "I datamodell 1.4 följer klassen med inuti rollen. Om tjänsten inte ser den läser den troligen ett gammalt fält: berätta det för tjänstens support.",
        "In data model 1.4 the class travels inside the role. If a service does not see it, it probably looks in an old field: tell the service's support.",
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
    CLASS_LOST_WITH_ROLE {
        "Luokka kulkee roolin sisällä, ja rooli puuttuu. Syy: {0}",
        "Klassen följer med inuti rollen, och rollen saknas. Orsak: {0}",
        "The class travels inside the role, and the role is missing. The cause: {0}",
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
        "Jos koulu on väärä, tarkista ensin, minkä kirjautumistavan valitsit. Jos se oli oikea, koulun tietojen ylläpitäjä korjaa koulun rekisteriin. Jos koulu on tässä oikein mutta palvelussa väärin, kysy palvelun tuelta.",
        "Är skolan fel, kontrollera först vilket inloggningssätt du valde. Var det rätt, rättas skolan i registret av den som sköter skolans uppgifter. Är skolan rätt här men fel i en tjänst, fråga tjänstens support.",
        "If the school is wrong, first check which way to log in you chose. If that was right, whoever keeps the school's data corrects it in the register. If the school is right here and wrong in a service, ask the service's support.",
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
        "Enligt inloggningen är rollen {0}.",
        "According to your login the role is {0}.",
    }
    ROLES_ARE {
        "Kirjautumisen mukaan roolit ovat {0}.",
        "Enligt inloggningen är rollerna {0}.",
        "According to your login the roles are {0}.",
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
        "Palvelu tunnistaa sinut tunnisteesta. Jos koulu vaihtui tai otti käyttöön toisen rekisterin, MPASSid:n käyttäjätunniste vaihtui, ja palvelu pitää sinua uutena käyttäjänä. Vanhat työt ovat yleensä tallessa vanhalla tunnuksella.",
        "En tjänst känner igen dig på en identifierare. Om du bytte skola, eller skolan bytte register, byttes MPASSids användaridentifierare, och tjänsten tar dig för en ny användare. Det gamla arbetet finns oftast kvar under den gamla identifieraren.",
        "A service knows you by an identifier. If you changed school, or the school changed its register, the MPASSid user identifier changed, and the service takes you for a new user. The old work is usually still there under the old one.",
    }
    WORK_BOTH {
        "Kirjautumisessa on sekä käyttäjätunniste että oppijanumero. Pyydä palvelun tukea yhdistämään vanha ja uusi tunnus oppijanumeron avulla.",
        "Inloggningen har både en användaridentifierare och ett studentnummer (oppijanumero). Be tjänstens support slå ihop det gamla och det nya kontot med hjälp av studentnumret.",
        "Your login carries both a user identifier and a learner id. Ask the service's support to link the old and the new account by the learner id.",
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
        "Kirjautumisen mukaan oppimateriaalit ovat sinulle maksuttomia.",
        "Enligt inloggningen är läromedlen avgiftsfria för dig.",
        "According to your login, learning materials are free for you.",
    }
    PAY_CHARGED {
        "Kirjautumisen mukaan oppimateriaalit ovat sinulle maksullisia.",
        "Enligt inloggningen är läromedlen avgiftsbelagda för dig.",
        "According to your login, learning materials are charged for you.",
    }
    PAY_BOTH {
        "Kirjautumisessa on sekä maksuton että maksullinen tieto oppimateriaaleista.",
        "Enligt inloggningen är läromedlen både avgiftsfria och avgiftsbelagda.",
        "According to your login, learning materials are both free and charged.",
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
    PAY_STAFF {
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
        "Jos toinen palvelu ei päästä sisään, vika on siinä palvelussa tai koulutustoimijan luettelossa Sallitut palvelut: pyydä MPASSid-pääkäyttäjää tarkistamaan luettelo.",
        "Om en annan tjänst inte släpper in dig ligger felet i den tjänsten eller i utbildningsaktörens lista Tillåtna tjänster: be MPASSid-huvudanvändaren kontrollera listan.",
        "If another service does not let you in, the fault is in that service or in the education provider's list of allowed services: ask the MPASSid main user to check the list.",
    }
    LOGIN_TRY_HERE {
        "Kokeile kirjautua tällä sivulla: jos se onnistuu, vika on toisessa palvelussa tai sallittujen palvelujen luettelossa.",
        "Prova att logga in på den här sidan: lyckas det ligger felet i den andra tjänsten eller i listan över tillåtna tjänster.",
        "Try to log in on this page: if that works, the fault is in the other service or in the list of allowed services.",
    }
    CHECK_OK {
        "Kaikki tarkistettu on kunnossa. Lue silti arvot läpi: vain sinä tiedät, ovatko ne oikein.",
        "Allt som kontrollerades är i sin ordning. Läs ändå igenom värdena: bara du vet om de är rätt.",
        "Everything that was checked is in order. Still read the values: only you know whether they are right.",
    }
    CHECK_SEE_BELOW {
        "Alla on asioita, jotka kannattaa tarkistaa.",
        "Nedan finns saker som bör kontrolleras.",
        "Below are things to check.",
    }
}
