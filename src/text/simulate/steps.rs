//! Each step as a sentence.

use super::name;
use crate::engine::simulate::StepView;
use crate::lang::{Lang, Tri};
use crate::model::forming::Formed;
use crate::simulate::State;
use crate::simulate::steps::{Code, Line, Tone, lines};
use crate::text::fill::{fill, texts};

pub fn views(state: &State, formed: &Formed, lang: Lang) -> Vec<StepView> {
    lines(state, formed)
        .into_iter()
        .map(|line| StepView {
            code: line.code.name().to_owned(),
            tone: tone(line.code.tone()).to_owned(),
            text: text(&line, lang),
            under: line.under,
        })
        .collect()
}

/// One line as a sentence.
pub fn text(line: &Line, lang: Lang) -> String {
    let name = line.attribute.map(|id| name(id, lang));
    let args = line.args.iter().chain(&name).map(String::as_str);
    fill(said(line.code), lang, &args.collect::<Vec<_>>())
}

fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "ok",
        Tone::Dropped => "warning",
        Tone::Stopped => "error",
        Tone::Remark => "info",
    }
}

pub(super) fn said(code: Code) -> &'static Tri {
    match code {
        Code::LearnerIdAccepted => &LEARNER_ID_ACCEPTED,
        Code::LearnerIdNotNeeded => &LEARNER_ID_NOT_NEEDED,
        Code::LearnerIdMissing => &LEARNER_ID_MISSING,
        Code::LearnerIdMalformed => &LEARNER_ID_MALFORMED,
        Code::UidFormed => &UID_FORMED,
        Code::NoUid => &NO_UID,
        Code::Counts => &COUNTS,
        Code::CountsEqual => &COUNTS_EQUAL,
        Code::CountsOneClass => &COUNTS_ONE_CLASS,
        Code::CountsOneRole => &COUNTS_ONE_ROLE,
        Code::CountsNoSchool => &COUNTS_NO_SCHOOL,
        Code::CountsNoRole => &COUNTS_NO_ROLE,
        Code::CountsDisagree => &COUNTS_DISAGREE,
        Code::Structured => &STRUCTURED,
        Code::Entry => &ENTRY,
        Code::RoleAccepted => &ROLE_ACCEPTED,
        Code::RoleAcceptedCode => &ROLE_ACCEPTED_CODE,
        Code::RoleRefused => &ROLE_REFUSED,
        Code::RoleEmpty => &ROLE_EMPTY,
        Code::ClassGiven => &CLASS_GIVEN,
        Code::ClassFirstOnly => &CLASS_FIRST_ONLY,
        Code::SchoolFound => &SCHOOL_FOUND,
        Code::SchoolInvented => &SCHOOL_INVENTED,
        Code::OfficeFound => &OFFICE_FOUND,
        Code::SchoolEmpty => &SCHOOL_EMPTY,
        Code::SchoolTooLong => &SCHOOL_TOO_LONG,
        Code::SchoolNoNumber => &SCHOOL_NO_NUMBER,
        Code::SchoolMalformed => &SCHOOL_MALFORMED,
        Code::SchoolUnknown => &SCHOOL_UNKNOWN,
        Code::BareNumber => &BARE_NUMBER,
        Code::ProviderUnresolved => &PROVIDER_UNRESOLVED,
        Code::RoleWithoutSchool => &ROLE_WITHOUT_SCHOOL,
        Code::RoleDropped => &ROLE_DROPPED,
        Code::LevelTaken => &LEVEL_TAKEN,
        Code::LevelDropped => &LEVEL_DROPPED,
        Code::ChargeTaken => &CHARGE_TAKEN,
        Code::ChargeDropped => &CHARGE_DROPPED,
        Code::ChargeNotForRole => &CHARGE_NOT_FOR_ROLE,
        Code::ChargesUncounted => &CHARGES_UNCOUNTED,
        Code::ChargeNotInVersion => &CHARGE_NOT_IN_VERSION,
        Code::Duplicate => &DUPLICATE,
    }
}

texts! {
    LEARNER_ID_ACCEPTED {
        "Oppijanumero on oikeaa muotoa: kirjautuminen jatkuu.",
        "Studentnumret (oppijanumero) har rätt form: inloggningen fortsätter.",
        "The learner ID has the right form: the login goes on.",
    }
    LEARNER_ID_NOT_NEEDED {
        "Tietomallissa 1.0 ei vielä ole oppijanumeroa.",
        "I datamodell 1.0 finns ännu inget studentnummer.",
        "Data model 1.0 does not have a learner ID yet.",
    }
    LEARNER_ID_MISSING {
        "Oppijanumero puuttuu: MPASSid keskeyttää kirjautumisen, eikä palvelu saa mitään.",
        "Studentnumret (oppijanumero) saknas: MPASSid avbryter inloggningen och tjänsten får ingenting.",
        "The learner ID is missing: MPASSid stops the login, and the service receives nothing.",
    }
    LEARNER_ID_MALFORMED {
        "Oppijanumero ei ole oikeaa muotoa (1.2.246.562.24. ja 11 numeroa): MPASSid keskeyttää kirjautumisen, eikä palvelu saa mitään.",
        "Studentnumret (oppijanumero) har inte rätt form (1.2.246.562.24. och 11 siffror): MPASSid avbryter inloggningen och tjänsten får ingenting.",
        "The learner ID does not have the right form (1.2.246.562.24. and 11 digits): MPASSid stops the login, and the service receives nothing.",
    }
    UID_FORMED {
        "MPASSid muodostaa käyttäjän tunnisteen (uid) hakemiston yksilöintitunnuksesta. Tässä sen paikalla on keksitty tunniste.",
        "MPASSid bildar användarens identifierare (uid) av identifieraren i katalogen. Här står en påhittad identifierare i dess ställe.",
        "MPASSid forms the user's identifier (uid) from the identifier in the directory. Here an invented one stands in its place.",
    }
    NO_UID {
        "Yksilöintitunnus puuttuu: käyttäjän tunnistetta (uid) ei voi muodostaa, eikä palvelu saa mitään.",
        "Identifieraren i katalogen saknas: användarens identifierare (uid) kan inte bildas och tjänsten får ingenting.",
        "The identifier in the directory is missing: the user's identifier (uid) cannot be formed, and the service receives nothing.",
    }
    COUNTS {
        "MPASSid laskee arvot: oppilaitostunnuksia {0}, rooleja {1}, luokkia {2}, maksullisuuskoodeja {3}. Puolipisteiden väliin jäävä tyhjä lasketaan mukaan.",
        "MPASSid räknar värdena: läroanstaltsnummer {0}, roller {1}, klasser {2}, avgiftskoder {3}. Ett tomt värde mellan semikolon räknas med.",
        "MPASSid counts the values: school codes {0}, roles {1}, classes {2}, charge codes {3}. An empty value between semicolons counts too.",
    }
    COUNTS_EQUAL {
        "Kouluja, rooleja ja luokkia on yhtä monta: ne yhdistetään järjestyksessä.",
        "Skolorna, rollerna och klasserna är lika många: de kombineras i ordning.",
        "There are as many roles and classes as schools: they are combined in order.",
    }
    COUNTS_ONE_CLASS {
        "Luokkia on enintään yksi, ja rooleja on yksi tai yhtä monta kuin kouluja: tiedot yhdistetään.",
        "Det finns högst en klass, och rollerna är en eller lika många som skolorna: uppgifterna kombineras.",
        "There is at most one class, and one role or as many as schools: the values are combined.",
    }
    COUNTS_ONE_ROLE {
        "Luokkia on yhtä monta kuin kouluja ja rooleja yksi: sama rooli yhdistetään jokaiseen kouluun.",
        "Klasserna är lika många som skolorna och rollen är en: samma roll kombineras med varje skola.",
        "There are as many classes as schools and one role: the same role goes with every school.",
    }
    COUNTS_NO_SCHOOL {
        "Oppilaitostunnus puuttuu: koulua, roolia, luokkaa ja koulutustoimijaa ei muodosteta.",
        "Läroanstaltsnumret saknas: skola, roll, klass och utbildningsaktör bildas inte.",
        "The school code is missing: school, role, class and education provider are not formed.",
    }
    COUNTS_NO_ROLE {
        "Rooli puuttuu: koulua, roolia, luokkaa ja koulutustoimijaa ei muodosteta.",
        "Rollen saknas: skola, roll, klass och utbildningsaktör bildas inte.",
        "The role is missing: school, role, class and education provider are not formed.",
    }
    COUNTS_DISAGREE {
        "Lukumäärät eivät sovi yhteen (kouluja {0}, rooleja {1}, luokkia {2}): MPASSid ei voi tietää, mitkä kuuluvat yhteen. Koulua, roolia, luokkaa ja koulutustoimijaa ei muodosteta.",
        "Antalen stämmer inte överens (skolor {0}, roller {1}, klasser {2}): MPASSid kan inte veta vilka som hör ihop. Skola, roll, klass och utbildningsaktör bildas inte.",
        "The numbers do not agree (schools {0}, roles {1}, classes {2}): MPASSid cannot know which belong together. School, role, class and education provider are not formed.",
    }
    STRUCTURED {
        "Rekisteri lähettää roolit valmiina kokonaisuuksina (määrä: {0}), joissa koulu, rooli ja luokka kuuluvat jo yhteen. Lukumääriä ei verrata.",
        "Registret skickar rollerna som färdiga helheter (antal: {0}), där skola, roll och klass redan hör ihop. Antalen jämförs inte.",
        "The register sends its roles as wholes (number: {0}) in which school, role and class belong together already. Nothing is counted.",
    }
    ENTRY {
        "Kohta {0}: koulu ”{1}”, rooli ”{2}”",
        "Post {0}: skola ”{1}”, roll ”{2}”",
        "Entry {0}: school “{1}”, role “{2}”",
    }
    ROLE_ACCEPTED {
        "Rooli ”{0}” on sallittu. Palvelulle se lähtee muodossa {1}.",
        "Rollen ”{0}” är tillåten. Till tjänsten skickas den som {1}.",
        "The role “{0}” is allowed. The service receives it as {1}.",
    }
    ROLE_ACCEPTED_CODE {
        "Rooli ”{0}” on sallittu. Palvelulle se lähtee muodossa {1}, koodi {2}.",
        "Rollen ”{0}” är tillåten. Till tjänsten skickas den som {1}, kod {2}.",
        "The role “{0}” is allowed. The service receives it as {1}, code {2}.",
    }
    ROLE_REFUSED {
        "Rooli ”{0}” ei ole MPASSid:ssä sallittu: sekä rooli että siihen kuuluva koulu ja luokka jäävät pois.",
        "Rollen ”{0}” är inte tillåten i MPASSid: både rollen och den skola och klass som hör till den utelämnas.",
        "The role “{0}” is not allowed in MPASSid: the role and the school and class that belong to it are left out.",
    }
    ROLE_EMPTY {
        "Rooli on tyhjä: myös siihen kuuluva koulu ja luokka jäävät pois.",
        "Rollen är tom: också den skola och klass som hör till den utelämnas.",
        "The role is empty: the school and class that belong to it are left out too.",
    }
    CLASS_GIVEN {
        "Luokka ”{0}” tulee mukaan.",
        "Klassen ”{0}” följer med.",
        "The class “{0}” goes with it.",
    }
    CLASS_FIRST_ONLY {
        "Luokkia on yksi: se kuuluu vain ensimmäiseen kouluun.",
        "Det finns en klass: den hör bara till den första skolan.",
        "There is one class: it belongs to the first school only.",
    }
    SCHOOL_FOUND {
        "Organisaatiopalvelu: tunnuksella {0} löytyy {1}.",
        "Organisationstjänsten: med numret {0} hittas {1}.",
        "Organisation service: {0} is {1}.",
    }
    SCHOOL_INVENTED {
        "Tunnuksen {0} nimi ja OID ovat tässä keksittyjä: oikeat tietää vain organisaatiopalvelu.",
        "Namnet och OID-numret för {0} är påhittade här: de rätta känner bara organisationstjänsten till.",
        "The name and the OID of {0} are invented here: only the organisation service knows the true ones.",
    }
    OFFICE_FOUND {
        "Tunnus kuuluu toimipisteelle ({0}): koulun paikalle tulee sen yläorganisaatio.",
        "Numret hör till ett verksamhetsställe ({0}): på skolans plats står organisationen ovanför det.",
        "The number belongs to an office ({0}): its parent organisation stands in the place of the school.",
    }
    SCHOOL_EMPTY {
        "Oppilaitostunnus on tyhjä: koulua, roolia ja koulutustoimijaa ei muodosteta.",
        "Läroanstaltsnumret är tomt: skola, roll och utbildningsaktör bildas inte.",
        "The school code is empty: school, role and education provider are not formed.",
    }
    SCHOOL_TOO_LONG {
        "”{0}”: yli kuuden numeron tunnusta ei edes haeta. Koulua, roolia ja koulutustoimijaa ei muodosteta.",
        "”{0}”: ett nummer med över sex siffror söks inte ens. Skola, roll och utbildningsaktör bildas inte.",
        "“{0}”: a number of more than six digits is not even looked up. School, role and education provider are not formed.",
    }
    SCHOOL_NO_NUMBER {
        "”{0}” ei ole oppilaitostunnus eikä OID, joten sitä ei edes haeta. Koulua, roolia ja koulutustoimijaa ei muodosteta.",
        "”{0}” är varken ett läroanstaltsnummer eller en OID, så det söks inte ens. Skola, roll och utbildningsaktör bildas inte.",
        "“{0}” is neither a school code nor an OID, so it is not even looked up. School, role and education provider are not formed.",
    }
    SCHOOL_MALFORMED {
        "Tunnuksella ”{0}” ei löydy koulua: oppilaitostunnuksessa on viisi numeroa, alun nollatkin. Koulua, roolia ja koulutustoimijaa ei muodosteta.",
        "Med numret ”{0}” hittas ingen skola: ett läroanstaltsnummer har fem siffror, också nollor i början. Skola, roll och utbildningsaktör bildas inte.",
        "No school is found for “{0}”: a school code has five digits, leading zeros included. School, role and education provider are not formed.",
    }
    SCHOOL_UNKNOWN {
        "Tunnuksella ”{0}” ei löydy koulua: koulua, roolia ja koulutustoimijaa ei muodosteta. Jos koulu on oikeasti olemassa, kerro se kohdassa ”Koulujen haku”.",
        "Med numret ”{0}” hittas ingen skola: skola, roll och utbildningsaktör bildas inte. Om skolan finns på riktigt, säg det under ”Sökning av skolor”.",
        "No school is found for “{0}”: school, role and education provider are not formed. If the school really exists, say so under “School lookup”.",
    }
    BARE_NUMBER {
        "Pelkkä ”{0}” lähtee silti palvelulle: {1}.",
        "Bara ”{0}” skickas ändå till tjänsten: {1}.",
        "The bare “{0}” still goes to the service: {1}.",
    }
    PROVIDER_UNRESOLVED {
        "Koulun koulutustoimijaa ei löydy: roolia ei muodosteta.",
        "Skolans utbildningsaktör hittas inte: rollen bildas inte.",
        "The school's education provider is not found: the role is not formed.",
    }
    ROLE_WITHOUT_SCHOOL {
        "Koululla ei ole oppilaitostunnusta, ja tässä tietomallin versiossa rooli tarvitsee sen: roolia ei muodosteta.",
        "Skolan har inget läroanstaltsnummer, och i den här versionen av datamodellen behöver rollen det: rollen bildas inte.",
        "The school has no school code, and in this version of the data model the role needs it: the role is not formed.",
    }
    ROLE_DROPPED {
        "Roolissa olisi {0} osaa, ja niitä kuuluu olla {1}: rooli jää pois. Syynä on puolipiste luokan nimessä.",
        "Rollen skulle ha {0} delar, och de ska vara {1}: rollen utelämnas. Orsaken är ett semikolon i klassens namn.",
        "The role would have {0} parts, and it must have {1}: it is left out. The cause is a semicolon in the name of the class.",
    }
    LEVEL_TAKEN {
        "Vuosiluokka {0} tulee mukaan.",
        "Årskursen {0} följer med.",
        "The class level {0} goes with it.",
    }
    LEVEL_DROPPED {
        "Vuosiluokka ”{0}” ei ole kokonaisluku: se jää pois.",
        "Årskursen ”{0}” är inget heltal: den utelämnas.",
        "The class level “{0}” is not an integer: it is left out.",
    }
    CHARGE_TAKEN {
        "Oppimateriaalien maksullisuus tulee mukaan (koodi {0}).",
        "Uppgiften om avgiftsbelagda läromedel följer med (kod {0}).",
        "The charge for learning materials goes with it (code {0}).",
    }
    CHARGE_DROPPED {
        "Maksullisuuskoodi ”{0}” ei ole 0 eikä 1: se jää pois.",
        "Avgiftskoden ”{0}” är varken 0 eller 1: den utelämnas.",
        "The charge code “{0}” is neither 0 nor 1: it is left out.",
    }
    CHARGE_NOT_FOR_ROLE {
        "Maksullisuus välitetään vain oppilaista ja opiskelijoista: roolin {0} kanssa se jää pois.",
        "Uppgiften om avgift förmedlas bara för elever och studerande: med rollen {0} utelämnas den.",
        "The charge is passed on for pupils and students only: with the role {0} it is left out.",
    }
    CHARGES_UNCOUNTED {
        "Maksullisuuskoodeja on {0} ja kouluja {1}. Koodeja pitää olla yksi tai yhtä monta kuin kouluja: ne jäävät pois.",
        "Avgiftskoderna är {0} och skolorna {1}. Koderna ska vara en eller lika många som skolorna: de utelämnas.",
        "There are {0} charge codes and {1} schools. There must be one code, or as many as schools: they are left out.",
    }
    CHARGE_NOT_IN_VERSION {
        "Oppimateriaalien maksullisuus ei kuulu tähän tietomallin versioon.",
        "Uppgiften om avgiftsbelagda läromedel hör inte till den här versionen av datamodellen.",
        "The charge for learning materials is not part of this version of the data model.",
    }
    DUPLICATE {
        "Sama arvo syntyi kahdesti, mutta lähtee palvelulle kerran: {0}.",
        "Samma värde bildades två gånger men skickas till tjänsten en gång: {0}.",
        "The same value was formed twice but goes to the service once: {0}.",
    }
}
