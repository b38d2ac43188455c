//! What a difference means, and what follows from it: a sentence for each reason.
//! `{0}`: before, `{1}`: after, `{2}`: where.

use crate::compare::Reason;
use crate::lang::Tri;
use crate::text::fill::texts;

pub fn said(reason: Reason) -> &'static Tri {
    match reason {
        Reason::NewAccount => &NEW_ACCOUNT,
        Reason::UidChanged => &UID_CHANGED,
        Reason::UidShortened => &UID_SHORTENED,
        Reason::UidLost => &UID_LOST,
        Reason::UidGained => &UID_GAINED,
        Reason::RecordsMerged => &RECORDS_MERGED,
        Reason::OtherPerson => &OTHER_PERSON,
        Reason::LearnerIdForm => &LEARNER_ID_FORM,
        Reason::LearnerIdTest => &LEARNER_ID_TEST,
        Reason::LearnerIdLost => &LEARNER_ID_LOST,
        Reason::LearnerIdGained => &LEARNER_ID_GAINED,
        Reason::NameChanged => &NAME_CHANGED,
        Reason::NameForm => &NAME_FORM,
        Reason::NameLost => &NAME_LOST,
        Reason::NameGained => &NAME_GAINED,
        Reason::Nickname => &NICKNAME,
        Reason::RoleChanged => &ROLE_CHANGED,
        Reason::RoleGained => &ROLE_GAINED,
        Reason::RoleLost => &ROLE_LOST,
        Reason::RoleSpelling => &ROLE_SPELLING,
        Reason::RoleCode => &ROLE_CODE,
        Reason::RoleParts => &ROLE_PARTS,
        Reason::RoleOdd => &ROLE_ODD,
        Reason::RoleProvider => &ROLE_PROVIDER,
        Reason::SchoolChanged => &SCHOOL_CHANGED,
        Reason::SchoolGained => &SCHOOL_GAINED,
        Reason::SchoolLost => &SCHOOL_LOST,
        Reason::SchoolName => &SCHOOL_NAME,
        Reason::TwinGained | Reason::ChargeTwinGained => &TWIN_GAINED,
        Reason::TwinLost | Reason::ChargeTwinLost => &TWIN_LOST,
        Reason::SchoolOid => &SCHOOL_OID,
        Reason::OfficeChanged => &OFFICE_CHANGED,
        Reason::OfficeGained => &OFFICE_GAINED,
        Reason::OfficeLost => &OFFICE_LOST,
        Reason::ClassChanged => &CLASS_CHANGED,
        Reason::ClassForm => &CLASS_FORM,
        Reason::ClassLost => &CLASS_LOST,
        Reason::ClassGained => &CLASS_GAINED,
        Reason::LevelChanged => &LEVEL_CHANGED,
        Reason::LevelAlone => &LEVEL_ALONE,
        Reason::LevelStale => &LEVEL_STALE,
        Reason::LevelLost => &LEVEL_LOST,
        Reason::LevelGained => &LEVEL_GAINED,
        Reason::ChargeChanged => &CHARGE_CHANGED,
        Reason::ChargeLost => &CHARGE_LOST,
        Reason::ChargeGained => &CHARGE_GAINED,
        Reason::ProviderChanged => &PROVIDER_CHANGED,
        Reason::ProviderGained => &PROVIDER_GAINED,
        Reason::ProviderLost => &PROVIDER_LOST,
        Reason::ProviderName => &PROVIDER_NAME,
        Reason::HomeChanged => &HOME_CHANGED,
        Reason::HomeLost => &HOME_LOST,
        Reason::HomeGained => &HOME_GAINED,
        Reason::ValueChanged => &VALUE_CHANGED,
        Reason::ValueForm => &VALUE_FORM,
        Reason::TravelsElsewhere => &TRAVELS_ELSEWHERE,
        Reason::NotThen => &NOT_THEN,
        Reason::NoLonger => &NO_LONGER,
        Reason::Order => &ORDER,
        Reason::Repeated => &REPEATED,
        Reason::OtherCarrier => &OTHER_CARRIER,
        Reason::OtherProtocol => &OTHER_PROTOCOL,
        Reason::NotObservable => &NOT_OBSERVABLE,
        Reason::EnvironmentChanged => &ENVIRONMENT_CHANGED,
        Reason::IssuerProtocol => &ISSUER_PROTOCOL,
        Reason::IssuerChanged => &ISSUER_CHANGED,
        Reason::ModelChanged => &MODEL_CHANGED,
        Reason::ModelUnknown => &MODEL_UNKNOWN,
        Reason::ViaChanged => &VIA_CHANGED,
        Reason::SourceChanged => &SOURCE_CHANGED,
        Reason::SignatureLost => &SIGNATURE_LOST,
        Reason::SignatureGained => &SIGNATURE_GAINED,
        Reason::SignatureUnknown => &SIGNATURE_UNKNOWN,
        Reason::SubjectChanged => &SUBJECT_CHANGED,
        Reason::SubjectOfService => &SUBJECT_OF_SERVICE,
        Reason::AudienceChanged => &AUDIENCE_CHANGED,
        Reason::TimeChanged => &TIME_CHANGED,
        Reason::SameMessage => &SAME_MESSAGE,
        Reason::LegacyLost => &LEGACY_LOST,
        Reason::LegacyGained => &LEGACY_GAINED,
        Reason::UnknownClaim => &UNKNOWN_CLAIM,
        Reason::TwoPeople => &TWO_PEOPLE,
        Reason::SharedIdentifier => &SHARED_IDENTIFIER,
        Reason::OnlyInOne => &ONLY_IN_ONE,
        Reason::FormDiffers => &FORM_DIFFERS,
        Reason::RolesDiffer => &ROLES_DIFFER,
        Reason::ClassInOne => &CLASS_IN_ONE,
        Reason::PlaceDiffers => &PLACE_DIFFERS,
        Reason::ProviderDiffers => &PROVIDER_DIFFERS,
        Reason::ChargeDiffers => &CHARGE_DIFFERS,
        Reason::Hidden => &HIDDEN,
    }
}

/// What it is about, for the one sentence of a comparison; `None`: the row's own name will do.
pub fn subject(reason: Reason) -> Option<&'static Tri> {
    Some(match reason {
        Reason::ClassChanged
        | Reason::ClassForm
        | Reason::ClassLost
        | Reason::ClassGained
        | Reason::ClassInOne => &CLASS,
        Reason::LevelChanged
        | Reason::LevelAlone
        | Reason::LevelStale
        | Reason::LevelLost
        | Reason::LevelGained => &LEVEL,
        Reason::RoleChanged
        | Reason::RoleGained
        | Reason::RoleLost
        | Reason::RoleCode
        | Reason::RoleParts
        | Reason::RoleOdd
        | Reason::RolesDiffer => &ROLE,
        Reason::SchoolChanged | Reason::SchoolGained | Reason::SchoolLost => &SCHOOL,
        Reason::OfficeChanged | Reason::OfficeGained | Reason::OfficeLost => &OFFICE,
        Reason::RoleProvider
        | Reason::ProviderChanged
        | Reason::ProviderGained
        | Reason::ProviderLost
        | Reason::ProviderDiffers => &PROVIDER,
        Reason::HomeChanged | Reason::HomeLost | Reason::SourceChanged => &HOME,
        Reason::ChargeChanged
        | Reason::ChargeLost
        | Reason::ChargeGained
        | Reason::ChargeDiffers => &CHARGE,
        Reason::NewAccount | Reason::UidChanged | Reason::UidShortened => &UID_IS_NEW,
        Reason::RecordsMerged => &LEARNER_ID_IS_NEW,
        Reason::OtherPerson => &PERHAPS_OTHER,
        Reason::SharedIdentifier => &ONE_IDENTIFIER,
        _ => return None,
    })
}

texts! {
    CLASS { "luokka", "klass", "class" }
    LEVEL { "vuosiluokka", "årskurs", "class level" }
    ROLE { "rooli", "roll", "role" }
    SCHOOL { "koulu", "skola", "school" }
    OFFICE { "toimipiste", "verksamhetsställe", "office" }
    PROVIDER { "koulutustoimija", "utbildningsaktör", "education provider" }
    HOME { "kotiorganisaatio", "hemorganisation", "home organisation" }
    CHARGE { "oppimateriaalien maksullisuus", "avgift för läromedel", "charge for learning materials" }
    UID_IS_NEW { "käyttäjän tunniste (uid) on uusi", "användarens identifierare (uid) är ny", "the user identifier (uid) is new" }
    LEARNER_ID_IS_NEW { "oppijanumero on uusi", "studentnumret (oppijanumero) är nytt", "the learner ID is new" }
    PERHAPS_OTHER { "ehkä eri henkilö", "kanske en annan person", "perhaps another person" }
    ONE_IDENTIFIER { "sama tunniste molemmilla", "samma identifierare för båda", "the same identifier for both" }

    NEW_ACCOUNT {
        "Käyttäjän tunniste (uid) on uusi, oppijanumero on sama. Palvelu, joka tuntee käyttäjän uid:stä, näkee uuden tilin, eivätkä vanhat työt ja aineistot näy. Palvelu voi yhdistää tilit oppijanumerolla. uid vaihtuu, kun rekisteri tai hakemisto vaihtuu.",
        "Användarens identifierare (uid) är ny, studentnumret (oppijanumero) är detsamma. En tjänst som känner igen användaren på uid ser ett nytt konto, och tidigare arbeten och material syns inte. Tjänsten kan koppla ihop kontona med studentnumret. uid byts när registret eller katalogen byts.",
        "The user identifier (uid) is new, the learner ID is the same. A service that knows the user by uid sees a new account, and earlier work and materials do not show. The service can link the accounts by the learner ID. The uid changes when the register or the directory changes.",
    }
    UID_CHANGED {
        "Käyttäjän tunniste (uid) on uusi: palvelu, joka tuntee käyttäjän siitä, näkee uuden tilin. Oppijanumero ei kerro, onko henkilö sama.",
        "Användarens identifierare (uid) är ny: en tjänst som känner igen användaren på den ser ett nytt konto. Studentnumret (oppijanumero) visar inte om personen är densamma.",
        "The user identifier (uid) is new: a service that knows the user by it sees a new account. The learner ID does not tell whether it is the same person.",
    }
    UID_SHORTENED {
        "Toinen on sama tunniste, jonka vanha järjestelmä katkaisi 30 merkkiin. Palvelulle ne ovat kaksi eri käyttäjää, ellei se vertaa alkua.",
        "Den ena är samma identifierare som ett gammalt system klippte av vid 30 tecken. För en tjänst är de två olika användare, om den inte jämför början.",
        "One is the same identifier, cut at 30 characters by an old system. To a service they are two users unless it compares the beginning.",
    }
    UID_LOST {
        "Käyttäjän tunniste (uid) puuttuu. Ilman sitä MPASSid ei välitä mitään, eikä palvelu tunnista käyttäjää.",
        "Användarens identifierare (uid) saknas. Utan den förmedlar MPASSid ingenting och tjänsten känner inte igen användaren.",
        "The user identifier (uid) is missing. Without it MPASSid passes nothing on, and a service does not recognise the user.",
    }
    UID_GAINED {
        "Käyttäjän tunniste (uid) tulee nyt. Ilman sitä palvelu ei tunnistanut käyttäjää.",
        "Användarens identifierare (uid) kommer nu. Utan den kände tjänsten inte igen användaren.",
        "The user identifier (uid) comes now. Without it a service did not recognise the user.",
    }
    RECORDS_MERGED {
        "Oppijanumero on uusi, mutta muut tiedot osoittavat samaan henkilöön. Tavallisin syy on, että henkilön kaksi tietuetta on yhdistetty oppijanumerorekisterissä. Palvelu, joka tuntee käyttäjän oppijanumerosta, näkee uuden käyttäjän.",
        "Studentnumret (oppijanumero) är nytt, men de övriga uppgifterna pekar på samma person. Den vanligaste orsaken är att personens två poster har slagits ihop i studentnummerregistret. En tjänst som känner igen användaren på studentnumret ser en ny användare.",
        "The learner ID is new, but the rest points to the same person. The usual reason is that two records of the person were merged in the learner ID register. A service that knows the user by learner ID sees a new user.",
    }
    OTHER_PERSON {
        "Sekä oppijanumero että käyttäjän tunniste (uid) ovat toiset: nämä voivat olla kahden eri henkilön kirjautumiset. Tarkista, kuka kirjautui. Vertaa silloin kahtena henkilönä.",
        "Både studentnumret (oppijanumero) och användarens identifierare (uid) är andra: det kan vara två olika personers inloggningar. Kontrollera vem som loggade in. Jämför då som två personer.",
        "Both the learner ID and the user identifier (uid) differ: these may be the logins of two people. Check who logged in. If so, compare them as two people.",
    }
    LEARNER_ID_FORM {
        "Sama numero, toinen ilman OID-tunnisteen alkua tai muuten eri tavalla kirjoitettuna. Vain muoto 1.2.246.562.24. ja 11 numeroa kelpaa; muu estää kirjautumisen.",
        "Samma nummer, det ena utan början på OID-identifieraren eller annars skrivet på ett annat sätt. Bara formen 1.2.246.562.24. och 11 siffror duger; annat hindrar inloggningen.",
        "The same number, one without the beginning of the OID or otherwise written differently. Only the form 1.2.246.562.24. and 11 digits will do; anything else blocks the login.",
    }
    LEARNER_ID_TEST {
        "Toinen oppijanumero on testiympäristön, toinen oikean henkilön. Niitä ei saa sekoittaa: tarkista, kumpaan ympäristöön kirjauduttiin.",
        "Det ena studentnumret (oppijanumero) hör till testmiljön, det andra till en verklig person. De får inte blandas: kontrollera vilken miljö inloggningen gällde.",
        "One learner ID is of the test environment, the other of a real person. They must not be mixed: check which environment the login was for.",
    }
    LEARNER_ID_LOST {
        "Oppijanumero puuttuu. Tuotannossa MPASSid keskeyttää tällaisen kirjautumisen.",
        "Studentnumret (oppijanumero) saknas. I produktion avbryter MPASSid en sådan inloggning.",
        "The learner ID is missing. In production MPASSid stops such a login.",
    }
    LEARNER_ID_GAINED {
        "Oppijanumero tulee nyt. Ilman sitä kirjautuminen estyy tuotannossa.",
        "Studentnumret (oppijanumero) kommer nu. Utan det hindras inloggningen i produktion.",
        "The learner ID comes now. Without it the login is blocked in production.",
    }
    NAME_CHANGED {
        "Nimi on muuttunut rekisterissä. Palvelu voi näyttää vanhaa nimeä seuraavaan kirjautumiseen asti.",
        "Namnet har ändrats i registret. En tjänst kan visa det gamla namnet till nästa inloggning.",
        "The name was changed in the register. A service may show the old name until the next login.",
    }
    NAME_FORM {
        "Nimi on sama, mutta kirjoitettu toisin: isot kirjaimet, välilyönnit tai rikkoutuneet kirjaimet. Tarkista rekisterin kenttä.",
        "Namnet är detsamma men skrivet på ett annat sätt: stora bokstäver, mellanslag eller trasiga bokstäver. Kontrollera fältet i registret.",
        "The name is the same but written otherwise: capitals, blanks or broken letters. Check the field in the register.",
    }
    NAME_LOST {
        "Nimi ei enää tule. Se voi johtua turvakiellosta; silloin nimeä ei pidä kysyä eikä palauttaa. Muuten tarkista rekisterin kenttä.",
        "Namnet kommer inte längre. Det kan bero på spärrmarkering; då ska namnet varken efterfrågas eller återställas. Kontrollera annars fältet i registret.",
        "The name no longer comes. The person may be under protection; then the name must be neither asked for nor restored. Otherwise check the field in the register.",
    }
    NAME_GAINED {
        "Nimi tulee nyt. Aiemmin sitä ei tullut, mikä voi johtua turvakiellosta: varmista, että nimen saa välittää.",
        "Namnet kommer nu. Tidigare kom det inte, vilket kan bero på spärrmarkering: försäkra dig om att namnet får förmedlas.",
        "The name comes now. Before it did not, perhaps because the person was under protection: make sure that it may be passed on.",
    }
    NICKNAME {
        "Kutsumanimi on vapaaehtoinen tieto. Palvelu voi puhutella käyttäjää toisin.",
        "Tilltalsnamnet är en frivillig uppgift. En tjänst kan tilltala användaren på ett annat sätt.",
        "The nickname is optional. A service may address the user otherwise.",
    }
    ROLE_CHANGED {
        "Rooli koulussa {2} on vaihtunut: {0} → {1}. Palvelu näyttää ja sallii roolin mukaan.",
        "Rollen i skolan {2} har bytts: {0} → {1}. En tjänst visar och tillåter enligt rollen.",
        "The role at school {2} changed: {0} → {1}. A service shows and allows by role.",
    }
    ROLE_GAINED {
        "Uusi rooli koulussa {2}: {1}. Palvelussa voi näkyä uusi koulu tai uusia oikeuksia.",
        "En ny roll i skolan {2}: {1}. I en tjänst kan en ny skola eller nya rättigheter synas.",
        "A new role at school {2}: {1}. A service may show a new school or new rights.",
    }
    ROLE_LOST {
        "Rooli koulussa {2} puuttuu nyt: {0}. Palvelussa tämä koulu ja sen oikeudet katoavat.",
        "Rollen i skolan {2} saknas nu: {0}. I en tjänst försvinner den skolan och dess rättigheter.",
        "The role at school {2} is missing now: {0}. In a service that school and its rights disappear.",
    }
    ROLE_SPELLING {
        "Sama rooli eri kirjoitusasussa ({0}, {1}). Palvelun pitää verrata roolin koodia.",
        "Samma roll i en annan skrivning ({0}, {1}). En tjänst ska jämföra rollens kod.",
        "The same role in another spelling ({0}, {1}). A service should compare the role's code.",
    }
    ROLE_CODE {
        "Roolin nimi on sama, mutta koodi on toinen ({0} → {1}). Palvelu, joka lukee koodia, toimii toisin.",
        "Rollens namn är detsamma men koden är en annan ({0} → {1}). En tjänst som läser koden gör på ett annat sätt.",
        "The role's name is the same but its code differs ({0} → {1}). A service that reads the code does otherwise.",
    }
    ROLE_PARTS {
        "Roolissa on eri määrä osia: tietomallissa 1.4 niitä on seitsemän, sitä ennen neljä. Palvelun pitää osata lukea molemmat.",
        "Rollen har olika många delar: i datamodell 1.4 är de sju, före det fyra. En tjänst måste kunna läsa båda.",
        "The role has another number of parts: seven in data model 1.4, four before it. A service must be able to read both.",
    }
    ROLE_ODD {
        "Toisessa on rooliarvo, joka ei jakaudu minkään tietomallin osiin. Tavallisin syy on puolipiste luokan nimessä.",
        "Den ena har ett rollvärde som inte kan delas upp enligt någon datamodell. Den vanligaste orsaken är ett semikolon i klassens namn.",
        "One has a role value that does not fall into the parts of any data model. The usual reason is a semicolon in the name of the class.",
    }
    ROLE_PROVIDER {
        "Roolin koulutustoimija koulussa {2} on toinen ({0} → {1}). Tarkista, onko koulu siirtynyt toiselle koulutustoimijalle.",
        "Rollens utbildningsaktör i skolan {2} är en annan ({0} → {1}). Kontrollera om skolan har gått över till en annan utbildningsaktör.",
        "The role's education provider at school {2} differs ({0} → {1}). Check whether the school moved to another provider.",
    }
    SCHOOL_CHANGED {
        "Koulu on vaihtunut: {0} → {1}. Palvelu näyttää toisen koulun ryhmät ja aineistot.",
        "Skolan har bytts: {0} → {1}. En tjänst visar en annan skolas grupper och material.",
        "The school changed: {0} → {1}. A service shows another school's groups and materials.",
    }
    SCHOOL_GAINED {
        "Koulu {1} on tullut lisää. Palvelussa voi joutua valitsemaan koulun.",
        "Skolan {1} har tillkommit. I en tjänst kan man behöva välja skola.",
        "School {1} was added. A service may ask which school to use.",
    }
    SCHOOL_LOST {
        "Koulua {0} ei enää tule. Palvelu ei näytä sen ryhmiä eikä aineistoja.",
        "Skolan {0} kommer inte längre. En tjänst visar varken dess grupper eller material.",
        "School {0} no longer comes. A service shows neither its groups nor its materials.",
    }
    SCHOOL_NAME {
        "Saman koulun ({2}) nimi on muuttunut organisaatiopalvelussa: {0} → {1}. Palvelun pitää tunnistaa koulu numerosta.",
        "Namnet på samma skola ({2}) har ändrats i organisationstjänsten: {0} → {1}. En tjänst ska känna igen skolan på numret.",
        "The name of the same school ({2}) changed in the organisation service: {0} → {1}. A service should know the school by its number.",
    }
    TWIN_GAINED {
        "Sama koulu ({2}) kerrotaan nyt myös numerolla {1}. Niin on tietomallista 1.4 alkaen.",
        "Samma skola ({2}) anges nu även med numret {1}. Så är det från och med datamodell 1.4.",
        "The same school ({2}) is now also told by the number {1}. So it is since data model 1.4.",
    }
    TWIN_LOST {
        "Sama koulu ({2}) ei enää tule numerolla {0}. Palvelu, joka lukee juuri tätä numeroa, ei löydä koulua.",
        "Samma skola ({2}) kommer inte längre med numret {0}. En tjänst som läser just det numret hittar inte skolan.",
        "The same school ({2}) no longer comes under the number {0}. A service that reads just this number does not find the school.",
    }
    SCHOOL_OID {
        "Saman koulun ({2}) toinen numero on vaihtunut: {0} → {1}. Tarkista, onko koulu yhdistetty tai perustettu uudelleen.",
        "Den ena av skolans ({2}) två nummer har bytts: {0} → {1}. Kontrollera om skolan har slagits ihop eller grundats på nytt.",
        "One of the two numbers of the school ({2}) changed: {0} → {1}. Check whether the school was merged or founded anew.",
    }
    OFFICE_CHANGED {
        "Toimipiste on toinen: {0} → {1}. Tavallista varhaiskasvatuksessa; palvelu voi näyttää toisen yksikön.",
        "Verksamhetsstället är ett annat: {0} → {1}. Vanligt inom småbarnspedagogiken; en tjänst kan visa en annan enhet.",
        "The office differs: {0} → {1}. Usual in early childhood education; a service may show another unit.",
    }
    OFFICE_GAINED {
        "Mukana on nyt toimipiste {1}. Tavallista varhaiskasvatuksessa; palvelu voi näyttää yksikön koulun sijasta.",
        "Med finns nu verksamhetsstället {1}. Vanligt inom småbarnspedagogiken; en tjänst kan visa enheten i stället för skolan.",
        "There is an office now: {1}. Usual in early childhood education; a service may show the unit in place of the school.",
    }
    OFFICE_LOST {
        "Toimipistettä {0} ei enää tule. Palvelu voi näyttää koulun yksikön sijasta.",
        "Verksamhetsstället {0} kommer inte längre. En tjänst kan visa skolan i stället för enheten.",
        "The office {0} no longer comes. A service may show the school in place of the unit.",
    }
    CLASS_CHANGED {
        "Luokka on vaihtunut: {0} → {1}. Tavallista lukuvuoden vaihtuessa; muuten tarkista rekisteristä.",
        "Klassen har bytts: {0} → {1}. Vanligt när läsåret byts; kontrollera annars i registret.",
        "The class changed: {0} → {1}. Normal when the school year changes; otherwise check the register.",
    }
    CLASS_FORM {
        "Luokka on sama, mutta kirjoitettu toisin: {0}, {1}. Palvelulle ne voivat olla kaksi luokkaa.",
        "Klassen är densamma men skriven på ett annat sätt: {0}, {1}. För en tjänst kan de vara två klasser.",
        "The class is the same but written otherwise: {0}, {1}. To a service they may be two classes.",
    }
    CLASS_LOST {
        "Luokka puuttuu nyt: {0}. Palvelu ei osaa liittää oppilasta luokkaansa.",
        "Klassen saknas nu: {0}. En tjänst kan inte koppla eleven till klassen.",
        "The class is missing now: {0}. A service cannot put the pupil into the class.",
    }
    CLASS_GAINED {
        "Luokka tulee nyt: {1}. Palvelu voi liittää oppilaan luokkaan.",
        "Klassen kommer nu: {1}. En tjänst kan koppla eleven till klassen.",
        "The class comes now: {1}. A service can put the pupil into the class.",
    }
    LEVEL_CHANGED {
        "Vuosiluokka on vaihtunut luokan mukana: {0} → {1}. Tavallista lukuvuoden vaihtuessa.",
        "Årskursen har bytts tillsammans med klassen: {0} → {1}. Vanligt när läsåret byts.",
        "The class level changed with the class: {0} → {1}. Normal when the school year changes.",
    }
    LEVEL_ALONE {
        "Vuosiluokka on vaihtunut ({0} → {1}), mutta luokka on yhä samalta vuodelta. Tarkista, kumpi on oikein.",
        "Årskursen har bytts ({0} → {1}), men klassen hör fortfarande till samma år. Kontrollera vilken som är rätt.",
        "The class level changed ({0} → {1}), but the class is still of the same year. Check which of the two is right.",
    }
    LEVEL_STALE {
        "Luokka on vaihtunut toiselle vuodelle, mutta vuosiluokka on yhä {0}. Se on luultavasti jäänyt vanhaksi.",
        "Klassen har bytts till ett annat år, men årskursen är fortfarande {0}. Den är troligen föråldrad.",
        "The class moved to another year, but the class level is still {0}. It is probably out of date.",
    }
    LEVEL_LOST {
        "Vuosiluokka puuttuu nyt: {0}. Palvelu ei osaa valita ikään sopivia aineistoja.",
        "Årskursen saknas nu: {0}. En tjänst kan inte välja material för rätt ålder.",
        "The class level is missing now: {0}. A service cannot choose materials for the age.",
    }
    LEVEL_GAINED {
        "Vuosiluokka tulee nyt: {1}. Palvelu voi valita ikään sopivat aineistot.",
        "Årskursen kommer nu: {1}. En tjänst kan välja material för rätt ålder.",
        "The class level comes now: {1}. A service can choose materials for the age.",
    }
    CHARGE_CHANGED {
        "Oppimateriaalien maksullisuus koulussa {2} on vaihtunut: {0} → {1} (0 maksuton, 1 maksullinen). Kustantajan palvelu alkaa tai lakkaa pyytämästä maksua.",
        "Avgiften för läromedel i skolan {2} har ändrats: {0} → {1} (0 avgiftsfritt, 1 avgiftsbelagt). Förlagets tjänst börjar eller slutar begära betalning.",
        "The charge for learning materials at school {2} changed: {0} → {1} (0 free, 1 charged). The publisher's service starts or stops asking for payment.",
    }
    CHARGE_LOST {
        "Oppimateriaalien maksullisuutta ei enää tule ({0}). Palvelu ei tiedä, maksaako opiskelija itse, ja voi pyytää maksua.",
        "Avgiften för läromedel kommer inte längre ({0}). En tjänst vet inte om den studerande betalar själv och kan begära betalning.",
        "The charge for learning materials no longer comes ({0}). A service does not know whether the student pays, and may ask for payment.",
    }
    CHARGE_GAINED {
        "Oppimateriaalien maksullisuus tulee nyt ({1}). Palvelu tietää, pyydetäänkö maksua.",
        "Avgiften för läromedel kommer nu ({1}). En tjänst vet om betalning ska begäras.",
        "The charge for learning materials comes now ({1}). A service knows whether to ask for payment.",
    }
    PROVIDER_CHANGED {
        "Koulutustoimija on toinen: {0} → {1}. Sallitut palvelut ovat koulutustoimijan omat, joten palvelu voi avautua tai sulkeutua.",
        "Utbildningsaktören är en annan: {0} → {1}. Tillåtna tjänster är varje utbildningsaktörs egna, så en tjänst kan öppnas eller stängas.",
        "The education provider differs: {0} → {1}. Allowed services are each provider's own, so a service may open or close.",
    }
    PROVIDER_GAINED {
        "Koulutustoimija {1} on tullut lisää. Tavallista sille, joka työskentelee usealle.",
        "Utbildningsaktören {1} har tillkommit. Vanligt för den som arbetar för flera.",
        "Education provider {1} was added. Usual for a person who works for several.",
    }
    PROVIDER_LOST {
        "Koulutustoimijaa {0} ei enää tule. Palvelu, jolla on sopimus sen kanssa, ei tunnista käyttäjää omakseen.",
        "Utbildningsaktören {0} kommer inte längre. En tjänst som har avtal med den känner inte igen användaren som sin.",
        "Education provider {0} no longer comes. A service with a contract with it does not take the user for its own.",
    }
    PROVIDER_NAME {
        "Saman koulutustoimijan nimi on muuttunut organisaatiopalvelussa: {0} → {1}. Palvelun pitää tunnistaa se OID-tunnisteesta.",
        "Namnet på samma utbildningsaktör har ändrats i organisationstjänsten: {0} → {1}. En tjänst ska känna igen den på OID-identifieraren.",
        "The name of the same education provider changed in the organisation service: {0} → {1}. A service should know it by its OID.",
    }
    HOME_CHANGED {
        "Kirjautuminen tuli toisen organisaation tunnuksilla: {0} → {1}. Sillä on omat sallitut palvelunsa ja oma rekisterinsä.",
        "Inloggningen skedde med en annan organisations användarnamn: {0} → {1}. Den har sina egna tillåtna tjänster och sitt eget register.",
        "The login was made with another organisation's user name: {0} → {1}. It has its own allowed services and its own register.",
    }
    HOME_LOST {
        "Kotiorganisaation tunnistetta ei enää tule ({0}). Tietomallissa 1.4 se kuuluu kirjautumiseen.",
        "Hemorganisationens identifierare kommer inte längre ({0}). I datamodell 1.4 hör den till inloggningen.",
        "The identifier of the home organisation no longer comes ({0}). In data model 1.4 it is part of a login.",
    }
    HOME_GAINED {
        "Kotiorganisaation tunniste tulee nyt ({1}). Se kuuluu tietomalliin 1.4.",
        "Hemorganisationens identifierare kommer nu ({1}). Den hör till datamodell 1.4.",
        "The identifier of the home organisation comes now ({1}). It is part of data model 1.4.",
    }
    VALUE_CHANGED {
        "Arvo on toinen. Tarkista, kumpi on oikea.",
        "Värdet är ett annat. Kontrollera vilket som är rätt.",
        "The value differs. Check which one is right.",
    }
    VALUE_FORM {
        "Arvo on sama, mutta kirjoitettu toisin: kirjainkoko, välilyönnit tai rikkoutuneet kirjaimet.",
        "Värdet är detsamma men skrivet på ett annat sätt: stora bokstäver, mellanslag eller trasiga bokstäver.",
        "The value is the same but written otherwise: capitals, blanks or broken letters.",
    }
    TRAVELS_ELSEWHERE {
        "Ero johtuu tietomallista: saman kertoo nyt {2}. Palvelun, joka lukee tätä, pitää lukea sieltä.",
        "Skillnaden beror på datamodellen: samma sak anges nu i {2}. En tjänst som läser detta ska läsa där.",
        "The difference is one of data models: the same is told by {2}. A service that reads this should read it there.",
    }
    NOT_THEN {
        "Ero johtuu tietomallista: versiossa {2} tätä ei vielä ole.",
        "Skillnaden beror på datamodellen: i version {2} finns detta ännu inte.",
        "The difference is one of data models: version {2} does not have this yet.",
    }
    NO_LONGER {
        "Ero johtuu tietomallista: versiossa {2} tätä ei enää ole.",
        "Skillnaden beror på datamodellen: i version {2} finns detta inte längre.",
        "The difference is one of data models: version {2} no longer has this.",
    }
    ORDER {
        "Samat arvot eri järjestyksessä. Järjestyksellä ei ole merkitystä: palvelun pitää yhdistää arvot tunnuksen perusteella.",
        "Samma värden i en annan ordning. Ordningen har ingen betydelse: en tjänst ska para ihop värdena med numret.",
        "The same values in another order. Order means nothing: a service must pair values by their number.",
    }
    REPEATED {
        "Samat arvot, jokin niistä kahteen kertaan. Palvelulle se on yksi arvo.",
        "Samma värden, något av dem två gånger. För en tjänst är det ett värde.",
        "The same values, one of them twice. To a service it is one value.",
    }
    OTHER_CARRIER {
        "Samat arvot eri paikassa: ID tokenissa tai userinfo-vastauksessa. Palvelun pitää lukea molemmat.",
        "Samma värden på ett annat ställe: i ID token eller i userinfo-svaret. En tjänst ska läsa båda.",
        "The same values in another place: the ID token or the userinfo answer. A service should read both.",
    }
    OTHER_PROTOCOL {
        "Ero johtuu vain protokollasta tai tavasta, jolla tiedot tuotiin tänne.",
        "Skillnaden beror bara på protokollet eller på hur uppgifterna kom hit.",
        "The difference is only one of protocol, or of how the data came here.",
    }
    NOT_OBSERVABLE {
        "Toinen ei ole voinut sisältää tätä: puuttuminen ei kerro mitään.",
        "Det ena kunde inte innehålla detta: att det saknas säger ingenting.",
        "One of them could not have carried this: that it is missing tells nothing.",
    }
    ENVIRONMENT_CHANGED {
        "Toinen on eri ympäristöstä ({0} → {1}). Testi ja tuotanto ovat erilliset: tiedot, tunnisteet ja sallitut palvelut voivat erota.",
        "Den ena är från en annan miljö ({0} → {1}). Test och produktion är åtskilda: uppgifter, identifierare och tillåtna tjänster kan skilja sig.",
        "One is of another environment ({0} → {1}). Test and production are apart: data, identifiers and allowed services may differ.",
    }
    ISSUER_PROTOCOL {
        "Sama MPASSid: sillä on oma nimi kummassakin protokollassa.",
        "Samma MPASSid: den har ett eget namn i vardera protokollet.",
        "The same MPASSid: it has a name of its own in each protocol.",
    }
    ISSUER_CHANGED {
        "Antaja on toinen. Palvelu hyväksyy vain sen, jonka se tuntee.",
        "Utgivaren är en annan. En tjänst godtar bara den som den känner till.",
        "The issuer differs. A service accepts only the one it knows.",
    }
    MODEL_CHANGED {
        "Tietomalli on toinen: {0} → {1}. Palvelu, joka lukee vain toista, ei löydä kaikkea. Katso kohta ”Mitä vanhempi palvelu jäisi vaille?”.",
        "Datamodellen är en annan: {0} → {1}. En tjänst som bara läser den ena hittar inte allt. Se ”Vad skulle en äldre tjänst gå miste om?”.",
        "The data model differs: {0} → {1}. A service that reads only one of them does not find everything. See “What would an older service miss?”.",
    }
    MODEL_UNKNOWN {
        "Toisesta ei näe tietomallin versiota: siinä ei ole arvoja, jotka sen kertoisivat.",
        "Av den ena framgår inte datamodellens version: den har inga värden som visar den.",
        "One does not show its data model: it has no values that would tell it.",
    }
    VIA_CHANGED {
        "Eri tapa, jolla tiedot tuotiin tänne. Se ei vaikuta sisältöön.",
        "Ett annat sätt på vilket uppgifterna kom hit. Det påverkar inte innehållet.",
        "Another way in which the data came here. It does not affect the contents.",
    }
    SOURCE_CHANGED {
        "Kirjauduttiin toisen kotiorganisaation kautta ({0} → {1}). Silloin tiedot tulevat toisesta rekisteristä ja uid on toinen.",
        "Inloggningen skedde genom en annan hemorganisation ({0} → {1}). Då kommer uppgifterna ur ett annat register och uid är en annan.",
        "The login went through another home organisation ({0} → {1}). Then the data come from another register and the uid differs.",
    }
    SIGNATURE_LOST {
        "Allekirjoitus ei enää pidä. Palvelu hylkää tällaisen kirjautumisen.",
        "Signaturen stämmer inte längre. En tjänst avvisar en sådan inloggning.",
        "The signature no longer holds. A service rejects such a login.",
    }
    SIGNATURE_GAINED {
        "Allekirjoitus ei pitänyt aiemmin; nyt se ei ole vikana.",
        "Signaturen stämde inte tidigare; nu är det inte felet.",
        "The signature did not hold before; now it is not at fault.",
    }
    SIGNATURE_UNKNOWN {
        "Vain toisen allekirjoitus voitiin tarkistaa. Se johtuu siitä, mitä tänne tuotiin.",
        "Bara den enas signatur kunde kontrolleras. Det beror på vad som kom hit.",
        "Only one signature could be checked. That depends on what came here.",
    }
    SUBJECT_CHANGED {
        "Palvelukohtainen tunniste (sub) on vaihtunut samassa palvelussa: palvelu, joka tuntee käyttäjän siitä, näkee uuden tilin.",
        "Den tjänstespecifika identifieraren (sub) har bytts i samma tjänst: en tjänst som känner igen användaren på den ser ett nytt konto.",
        "The identifier made for the service (sub) changed at the same service: a service that knows the user by it sees a new account.",
    }
    SUBJECT_OF_SERVICE {
        "MPASSid laskee tunnisteen (sub) jokaiselle palvelulle erikseen, joten sen kuuluu erota.",
        "MPASSid räknar ut identifieraren (sub) skilt för varje tjänst, så den ska skilja sig.",
        "MPASSid computes the identifier (sub) for each service apart, so it should differ.",
    }
    AUDIENCE_CHANGED {
        "Kirjautumiset on annettu eri palveluille.",
        "Inloggningarna gavs till olika tjänster.",
        "The logins were issued to different services.",
    }
    TIME_CHANGED {
        "Kaksi kirjautumista eri aikaan.",
        "Två inloggningar vid olika tider.",
        "Two logins at different times.",
    }
    SAME_MESSAGE {
        "Tämä on sama viesti kahteen kertaan, ei kaksi kirjautumista.",
        "Det här är samma meddelande två gånger, inte två inloggningar.",
        "This is the same message twice, not two logins.",
    }
    LEGACY_LOST {
        "Vanhan ajan nimeä {2} ei enää tule. Palvelun, joka lukee sitä, pitää lukea nykyistä tietomallia.",
        "Det gamla namnet {2} kommer inte längre. En tjänst som läser det ska läsa den nuvarande datamodellen.",
        "The old name {2} no longer comes. A service that reads it should read the present data model.",
    }
    LEGACY_GAINED {
        "Mukana on vanhan ajan nimi {2}. Sitä ei tarvita.",
        "Med finns ett gammalt namn, {2}. Det behövs inte.",
        "There is an old name, {2}. It is not needed.",
    }
    UNKNOWN_CLAIM {
        "Tietoa {2} ei ole tietomallissa. Palvelu jättää sen huomiotta.",
        "Uppgiften {2} finns inte i datamodellen. En tjänst bryr sig inte om den.",
        "{2} is not in the data model. A service ignores it.",
    }
    TWO_PEOPLE {
        "Arvot eroavat, kuten kahdella henkilöllä kuuluukin.",
        "Värdena skiljer sig, som de ska hos två personer.",
        "The values differ, as two people's should.",
    }
    SHARED_IDENTIFIER {
        "Sama tunniste molemmilla. Joko tämä on yksi henkilö, tai kaksi käyttää yhteistä tunnusta, jolloin palvelu pitää heitä yhtenä.",
        "Samma identifierare för båda. Antingen är det en och samma person, eller så använder två ett gemensamt konto, och då tar en tjänst dem för en.",
        "The same identifier for both. Either this is one person, or two use one account, and then a service takes them for one.",
    }
    ONLY_IN_ONE {
        "Tulee vain toisessa kirjautumisessa. Palvelu, joka tarvitsee tätä, toimii vain toiselle.",
        "Kommer bara i den ena inloggningen. En tjänst som behöver detta fungerar bara för den ena.",
        "Comes in only one of the logins. A service that needs this works for one of the two only.",
    }
    FORM_DIFFERS {
        "Muoto on toinen. Vertaa muotoja: se, joka ei ole tietomallin mukainen, voi olla syy.",
        "Formen är en annan. Jämför formerna: den som inte följer datamodellen kan vara orsaken.",
        "The form differs. Compare the forms: the one that does not follow the data model may be the cause.",
    }
    ROLES_DIFFER {
        "Roolit ovat eri. Palvelu näyttää ja sallii roolin mukaan, joten ero voi johtua siitä.",
        "Rollerna är olika. En tjänst visar och tillåter enligt rollen, så skillnaden kan bero på det.",
        "The roles differ. A service shows and allows by role, so that may be the reason.",
    }
    CLASS_IN_ONE {
        "Roolin sisällä on luokka vain toisella. Palvelu liittää vain toisen luokkaansa.",
        "Bara den ena har en klass i rollen. En tjänst kopplar bara den ena till sin klass.",
        "Only one has a class inside the role. A service puts only one of them into a class.",
    }
    PLACE_DIFFERS {
        "Koulu on eri. Palvelu näyttää kummallekin oman koulun.",
        "Skolan är en annan. En tjänst visar vardera sin egen skola.",
        "The school differs. A service shows each their own school.",
    }
    PROVIDER_DIFFERS {
        "Koulutustoimija tai kotiorganisaatio on eri. Sallitut palvelut ovat kunkin omat: jos palvelu toimii vain toiselle, tarkista ne ensin.",
        "Utbildningsaktören eller hemorganisationen är en annan. Tillåtna tjänster är var och ens egna: fungerar en tjänst bara för den ena, kontrollera dem först.",
        "The education provider or home organisation differs. Allowed services are each one's own: if a service works for one only, check them first.",
    }
    CHARGE_DIFFERS {
        "Oppimateriaalien maksullisuus on eri. Palvelu voi pyytää maksua vain toiselta.",
        "Avgiften för läromedel är en annan. En tjänst kan begära betalning av bara den ena.",
        "The charge for learning materials differs. A service may ask only one of them for payment.",
    }
    HIDDEN {
        "Ei voi verrata: arvo on toisessa piilotettu.",
        "Kan inte jämföras: värdet är dolt i den ena.",
        "Cannot be compared: the value is hidden in one of them.",
    }
}
