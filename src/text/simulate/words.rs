//! Names, labels and hints of the form.

use crate::lang::Tri;
use crate::simulate::Field;
use crate::simulate::lookup::Found;
use crate::simulate::source::{Kind, Refusal};

pub fn field_name(field: Field) -> &'static Tri {
    match field {
        Field::SchoolIds => &SCHOOL_IDS,
        Field::Roles => &ROLES,
        Field::Groups => &GROUPS,
        Field::GroupLevels => &GROUP_LEVELS,
        Field::Charges => &CHARGES,
        Field::LearnerId => &LEARNER_ID,
        Field::FirstName => &FIRST_NAME,
        Field::Surname => &SURNAME,
        Field::Nickname => &NICKNAME,
        Field::Username => &USERNAME,
    }
}

pub fn field_hint(field: Field) -> Option<&'static Tri> {
    Some(match field {
        Field::SchoolIds => &SCHOOL_IDS_HINT,
        Field::Roles => &ROLES_HINT,
        Field::Groups => &GROUPS_HINT,
        Field::GroupLevels => &GROUP_LEVELS_HINT,
        Field::Charges => &CHARGES_HINT,
        Field::LearnerId => &LEARNER_ID_HINT,
        Field::Username => &USERNAME_HINT,
        Field::FirstName | Field::Surname | Field::Nickname => return None,
    })
}

pub fn start_name(id: &str) -> &'static Tri {
    match id {
        "teacher" => &START_TEACHER,
        "upper" => &START_UPPER,
        "early" => &START_EARLY,
        "older" => &START_OLDER,
        "empty" => &START_EMPTY,
        _ => &START_PUPIL,
    }
}

pub fn found_name(found: Found) -> &'static Tri {
    match found {
        Found::Basic => &FOUND_BASIC,
        Found::UpperSecondary => &FOUND_UPPER,
        Found::Vocational => &FOUND_VOCATIONAL,
        Found::Office => &FOUND_OFFICE,
    }
}

pub fn kind_name(kind: Kind) -> &'static Tri {
    match kind {
        Kind::Graph => &KIND_GRAPH,
        Kind::Adfs => &KIND_ADFS,
        Kind::Admin => &KIND_ADMIN,
        Kind::Wilma => &KIND_WILMA,
        Kind::Opinsys => &KIND_OPINSYS,
        Kind::RoleObjects => &KIND_ROLE_OBJECTS,
        Kind::Other => &KIND_OTHER,
    }
}

pub fn refused(refusal: Refusal) -> &'static Tri {
    match refusal {
        Refusal::Empty => &REFUSED_EMPTY,
        Refusal::TooLarge => &REFUSED_LARGE,
        Refusal::BrokenJson { .. } => &REFUSED_JSON,
        Refusal::SeveralPeople => &REFUSED_SEVERAL,
        Refusal::Delivered => &REFUSED_DELIVERED,
        Refusal::NoNames => &REFUSED_NO_NAMES,
    }
}

macro_rules! words {
    ($($name:ident { $fi:literal, $sv:literal, $en:literal $(,)? })*) => {
        $(pub const $name: Tri = crate::tri!($fi, $sv, $en);)*

        #[cfg(test)]
        #[test]
        fn in_every_language_with_the_same_places() {
            let all = [$((stringify!($name), $name)),*];
            crate::text::fill::check_texts(&all);
        }
    };
}

words! {
    SCHOOL_IDS { "Oppilaitostunnus", "Läroanstaltsnummer", "School code" }
    ROLES { "Käyttäjän rooli", "Användarens roll", "User's role" }
    GROUPS { "Luokka tai ryhmä", "Klass eller grupp", "Class or group" }
    GROUP_LEVELS { "Luokka-aste", "Årskurs", "Class level" }
    CHARGES {
        "Oppimateriaalien maksullisuuskoodi",
        "Kod för avgiftsbelagda läromedel",
        "Code of the charge for learning materials",
    }
    LEARNER_ID { "Oppijanumero", "Studentnummer (oppijanumero)", "Learner ID (oppijanumero)" }
    FIRST_NAME { "Etunimi", "Förnamn", "First name" }
    SURNAME { "Sukunimi", "Efternamn", "Surname" }
    NICKNAME { "Kutsumanimi", "Tilltalsnamn", "Preferred first name" }
    USERNAME { "Yksilöintitunnus", "Identifierare i katalogen", "Identifier in the directory" }

    SCHOOL_IDS_HINT {
        "Viisi numeroa, varhaiskasvatuksessa organisaation OID. Useita arvoja: erota puolipisteellä.",
        "Fem siffror, i småbarnspedagogiken organisationens OID. Flera värden: skilj åt med semikolon.",
        "Five digits; in early childhood education the organisation's OID. Several values: separate them with semicolons.",
    }
    ROLES_HINT {
        "Esimerkiksi oppilas, opiskelija, opettaja tai rehtori.",
        "Till exempel inlärare, lärare eller rektor.",
        "For example oppilas, learner, teacher or principal.",
    }
    GROUPS_HINT {
        "Esimerkiksi 8A. Luokan nimessä ei saa olla puolipistettä.",
        "Till exempel 8A. Klassens namn får inte innehålla semikolon.",
        "For example 8A. The name of a class must not hold a semicolon.",
    }
    GROUP_LEVELS_HINT {
        "Kokonaisluku 0–10, vain esi- ja perusopetuksessa.",
        "Ett heltal 0–10, bara i förskoleundervisningen och den grundläggande utbildningen.",
        "An integer from 0 to 10, in pre-primary and basic education only.",
    }
    CHARGES_HINT {
        "0 = maksuton, 1 = maksullinen. Vain toisen asteen opiskelijalla.",
        "0 = avgiftsfritt, 1 = avgiftsbelagt. Bara för studerande på andra stadiet.",
        "0 = free, 1 = charged. For upper secondary students only.",
    }
    LEARNER_ID_HINT {
        "1.2.246.562.24. ja 11 numeroa. Esimerkeissä on testinumeroita (98).",
        "1.2.246.562.24. och 11 siffror. Exemplen har testnummer (98).",
        "1.2.246.562.24. and 11 digits. The examples have test numbers (98).",
    }
    USERNAME_HINT {
        "Hakemiston oma tunnus, josta MPASSid muodostaa käyttäjän tunnisteen.",
        "Katalogens egen identifierare, av vilken MPASSid bildar användarens identifierare.",
        "The directory's own identifier, from which MPASSid forms the user's identifier.",
    }

    START_TITLE { "Aloita esimerkistä", "Börja med ett exempel", "Start from an example" }
    START_LABEL { "Esimerkki", "Exempel", "Example" }
    START_HINT {
        "Kaikki esimerkkien henkilöt ja tunnukset ovat keksittyjä.",
        "Alla personer och nummer i exemplen är påhittade.",
        "All people and numbers in the examples are invented.",
    }
    START_PASTED { "Liitetyt tiedot", "Inklistrade uppgifter", "Pasted data" }
    START_PUPIL { "Oppilas, 8. luokka", "Elev, årskurs 8", "Pupil, year 8" }
    START_TEACHER { "Opettaja kolmessa koulussa", "Lärare i tre skolor", "Teacher at three schools" }
    START_UPPER {
        "Lukion opiskelija, maksulliset oppimateriaalit",
        "Gymnasiestuderande, avgiftsbelagda läromedel",
        "Upper secondary student, charged materials",
    }
    START_EARLY {
        "Varhaiskasvatuksen opettaja, päiväkoti",
        "Lärare i småbarnspedagogik, daghem",
        "Early childhood teacher, daycare centre",
    }
    START_OLDER {
        "Lukiolainen vuonna 2020, tietomalli 1.1",
        "Gymnasiestuderande år 2020, datamodell 1.1",
        "Upper secondary student in 2020, data model 1.1",
    }
    START_EMPTY { "Tyhjä lomake", "Tomt formulär", "Empty form" }
    VERSION_LABEL { "Tietomallin versio", "Datamodellens version", "Version of the data model" }
    VERSION_SINCE { "{0} ({1} alkaen)", "{0} (från {1})", "{0} (from {1})" }
    MEND_ALL { "Palauta kaikki kentät", "Återställ alla fält", "Mend all fields" }

    PASTE_TITLE { "Tai liitä rekisterin tiedot", "Eller klistra in uppgifter ur registret", "Or paste what the register holds" }
    PASTE_LABEL { "Yhden käyttäjän tiedot", "Uppgifterna om en användare", "The data of one user" }
    PASTE_HINT {
        "Microsoft Graph -käyttäjä, ADFS:n väitteet, hallintapalvelun attribuutit, Wilman tai Opinsysin rooliolio: JSON, rivit muodossa nimi=arvo tai SAML-attribuutit. Tiedot käsitellään vain tässä selaimessa, eikä niitä tallenneta.",
        "En Microsoft Graph-användare, anspråk från ADFS, administrationstjänstens attribut, ett rollobjekt från Wilma eller Opinsys: JSON, rader av formen namn=värde eller SAML-attribut. Uppgifterna behandlas bara i den här webbläsaren och sparas inte.",
        "A Microsoft Graph user, ADFS claims, the admin service's attributes, a role object of Wilma or Opinsys: JSON, lines such as name=value, or SAML attributes. The data are handled in this browser only and are not stored.",
    }
    PASTE_READ { "Lue liitetyt tiedot", "Läs de inklistrade uppgifterna", "Read what was pasted" }
    READ_AS { "Luettiin: {0}.", "Inläst: {0}.", "Read as: {0}." }
    READ_GRAPH {
        "Nimet ja hakemiston tunnus otettiin. Mistä kentästä muut tiedot tulevat, on jokaisen organisaation oma valinta: valitse alla, mitä kukin kenttä sisältää.",
        "Namnen och katalogens identifierare togs med. Varifrån de andra uppgifterna kommer har varje organisation själv valt: välj nedan vad varje fält innehåller.",
        "The names and the directory's identifier were taken. Where the other data come from is each organisation's own choice: choose below what each property holds.",
    }
    READ_UNPUBLISHED {
        "Näiden järjestelmien kenttien nimiä ei ole julkaistu kokonaan: otettiin ne, jotka näkyvät avoimessa lähdekoodissa.",
        "Namnen på fälten i de här systemen är inte helt publicerade: de togs med som syns i öppen källkod.",
        "The field names of these systems are not fully published: those that stand in public source code were taken.",
    }
    NOTE_HETU {
        "Tiedossa {0} oli henkilötunnus. Sitä ei luettu eikä näytetä. Poista se rekisteristä: se menisi jokaiseen palveluun.",
        "I uppgiften {0} fanns en personbeteckning. Den lästes inte och visas inte. Ta bort den ur registret: den skulle gå till varje tjänst.",
        "The value of {0} held a Finnish personal identity code. It was not read and is not shown. Remove it from the register: it would go to every service.",
    }
    NOTE_CASE {
        "{0} poikkeaa tunnetusta nimestä vain isojen ja pienten kirjainten osalta. MPASSid erottaa ne, joten tietoa ei otettu.",
        "{0} skiljer sig från ett känt namn bara i stora och små bokstäver. MPASSid skiljer på dem, så uppgiften togs inte med.",
        "{0} differs from a known name in capital and small letters only. MPASSid tells them apart, so the value was not taken.",
    }
    NOTE_CUT {
        "Osa tiedoista jätettiin pois: nimi tai arvo oli liian pitkä, tai tietoja oli liian monta.",
        "En del av uppgifterna utelämnades: namnet eller värdet var för långt, eller så var de för många.",
        "Some data were left out: a name or value was too long, or there were too many.",
    }
    NOTE_EMPTY { "Tietoja ilman arvoa: {0}.", "Uppgifter utan värde: {0}.", "Properties without a value: {0}." }
    ASSIGN_NONE { "Ei käytössä", "Används inte", "Not used" }
    ASSIGN_VALUE { "Arvo: {0}", "Värde: {0}", "Value: {0}" }

    FIELDS_TITLE { "Rekisterin kentät", "Fälten i registret", "The register's fields" }
    FIELDS_TEXT {
        "Riko ja korjaa mitä tahansa kenttää: askeleet ja tulos muuttuvat heti.",
        "Gör fel i vilket fält som helst och rätta till det igen: stegen och resultatet ändras genast.",
        "Break and mend any field: the steps and the result change at once.",
    }
    FIELDS_OBJECTS {
        "Tiedot liitettiin rooliolioina: eri olioiden arvot on erotettu merkillä {0}.",
        "Uppgifterna klistrades in som rollobjekt: värdena för olika objekt skiljs åt med tecknet {0}.",
        "The data were pasted as role objects: values of different objects are separated by {0}.",
    }
    CLEAR { "Tyhjennä", "Töm", "Clear" }
    BREAK { "Riko", "Gör fel", "Break" }
    MEND { "Korjaa", "Rätta till", "Mend" }
    FAULT_HETU {
        "Tässä on henkilötunnus. Sitä ei luettu: se ei kuulu mihinkään näistä kentistä. Kirjoita tilalle muu arvo.",
        "Här finns en personbeteckning. Den lästes inte: den hör inte hemma i något av fälten. Skriv något annat i stället.",
        "This holds a Finnish personal identity code. It was not read: it belongs in none of these fields. Write something else instead.",
    }
    FAULT_LONG {
        "Liian pitkä: enintään 1000 merkkiä.",
        "För lång: högst 1000 tecken.",
        "Too long: at most 1000 characters.",
    }
    FAULT_MANY {
        "Liian monta arvoa: enintään 40.",
        "För många värden: högst 40.",
        "Too many values: at most 40.",
    }
    REFUSED_EMPTY {
        "Kenttä on tyhjä. Liitä siihen yhden käyttäjän tiedot.",
        "Fältet är tomt. Klistra in uppgifterna om en användare.",
        "The field is empty. Paste the data of one user.",
    }
    REFUSED_LARGE {
        "Teksti on liian pitkä. Liitä vain yhden käyttäjän tiedot.",
        "Texten är för lång. Klistra in uppgifterna om bara en användare.",
        "The text is too long. Paste the data of one user only.",
    }
    REFUSED_JSON {
        "Teksti näyttää JSONilta, mutta se katkeaa tai on virheellinen rivillä {0}. Kopioi se kokonaan uudelleen.",
        "Texten ser ut som JSON men är avbruten eller felaktig på rad {0}. Kopiera hela texten på nytt.",
        "The text looks like JSON, but it breaks off or is faulty in line {0}. Copy all of it again.",
    }
    REFUSED_SEVERAL {
        "Tekstissä on useita käyttäjiä. Liitä yhden tiedot kerrallaan.",
        "Texten innehåller flera användare. Klistra in en åt gången.",
        "The text holds several users. Paste one at a time.",
    }
    REFUSED_DELIVERED {
        "Tämä on kirjautuminen, jonka MPASSid on jo muodostanut. Lue se sivulla, jolle liitetään kirjautuminen. Tähän liitetään se, mitä rekisterissä on.",
        "Det här är en inloggning som MPASSid redan har bildat. Läs den på sidan där man klistrar in en inloggning. Här klistrar man in det som finns i registret.",
        "This is a login that MPASSid has formed already. Read it on the page for pasting a login. What belongs here is what the register holds.",
    }
    REFUSED_NO_NAMES {
        "Tekstistä ei löytynyt nimiä ja arvoja. Liitä JSON, rivit muodossa nimi=arvo tai SAML-attribuutit.",
        "Inga namn och värden hittades i texten. Klistra in JSON, rader av formen namn=värde eller SAML-attribut.",
        "No names and values were found in the text. Paste JSON, lines such as name=value, or SAML attributes.",
    }
    KIND_GRAPH { "Microsoft Graph -käyttäjä", "Microsoft Graph-användare", "Microsoft Graph user" }
    KIND_ADFS { "ADFS:n tai Googlen väitteet", "anspråk från ADFS eller Google", "claims of ADFS or Google" }
    KIND_ADMIN {
        "MPASSid-hallintapalvelun attribuutit",
        "attribut i administrationstjänsten MPASSid",
        "attributes of the MPASSid admin service",
    }
    KIND_WILMA { "Wilman käyttäjä", "användare i Wilma", "user of Wilma" }
    KIND_OPINSYS { "Opinsysin käyttäjä", "användare i Opinsys", "user of Opinsys" }
    KIND_ROLE_OBJECTS { "rooliolioita", "rollobjekt", "role objects" }
    KIND_OTHER {
        "nimiä, joita Peili ei tunne; valitse, mitä ne sisältävät",
        "namn som Peili inte känner till; välj vad de innehåller",
        "names that Peili does not know; choose what they hold",
    }

    SCHOOLS_TITLE { "Koulujen haku", "Sökning av skolor", "School lookup" }
    SCHOOLS_TEXT {
        "MPASSid hakee koulut Opintopolun organisaatiopalvelusta. Selaimesta niitä ei voi hakea, joten Peili tuntee vain OPH:n testiorganisaatiot. Muista tunnuksista valitset itse, löytyykö koulu; sen nimi on silloin keksitty.",
        "MPASSid söker skolorna i organisationstjänsten i Studieinfo. Från en webbläsare går det inte att söka dem, så Peili känner bara till Utbildningsstyrelsens testorganisationer. För andra nummer väljer du själv om skolan hittas; namnet är då påhittat.",
        "MPASSid looks schools up in the organisation service of Studyinfo. A browser cannot, so Peili knows OPH's test organisations only. For any other number you choose whether the school is found; its name is then invented.",
    }
    FOUND_LABEL { "Tunnus {0}", "Nummer {0}", "Number {0}" }
    FOUND_NO { "Koulua ei löydy", "Skolan hittas inte", "The school is not found" }
    FOUND_BASIC { "Löytyy: peruskoulu (keksitty)", "Hittas: grundskola (påhittad)", "Found: comprehensive school (invented)" }
    FOUND_UPPER { "Löytyy: lukio (keksitty)", "Hittas: gymnasium (påhittat)", "Found: upper secondary school (invented)" }
    FOUND_VOCATIONAL {
        "Löytyy: ammattiopisto (keksitty)",
        "Hittas: yrkesinstitut (påhittat)",
        "Found: vocational college (invented)",
    }
    FOUND_OFFICE { "Löytyy: päiväkoti (keksitty)", "Hittas: daghem (påhittat)", "Found: daycare centre (invented)" }

    STEPS_TITLE { "Mitä MPASSid tekee", "Vad MPASSid gör", "What MPASSid does" }
    FLOW_TITLE { "Rekisteristä palvelulle", "Från registret till tjänsten", "From the register to the service" }
    FLOW_DATA { "Tieto", "Uppgift", "Data" }
    FLOW_SENT { "Rekisterissä", "I registret", "In the register" }
    FLOW_FORMED { "Palvelu saa", "Tjänsten får", "The service receives" }
    ABSENT { "Ei enää saavu", "Kommer inte längre fram", "No longer arrives" }
    MIRROR_TITLE { "Peilikuva (kokeiltu)", "Spegelbild (simulerad)", "The mirror (simulated)" }
    MIRROR_TEXT {
        "Näin Peili lukisi tämän kirjautumisen. Tiedot eivät ole tulleet MPASSid:ltä.",
        "Så skulle Peili läsa den här inloggningen. Uppgifterna har inte kommit från MPASSid.",
        "This is how Peili would read the login. The data did not come from MPASSid.",
    }
    MIRROR_NONE {
        "Kirjautumista ei synny: käyttäjä näkee MPASSid:n virhesivun, eikä palvelu saa mitään.",
        "Ingen inloggning kommer till stånd: användaren ser en felsida i MPASSid och tjänsten får ingenting.",
        "No login comes about: the user sees an error page of MPASSid, and the service receives nothing.",
    }
    OPEN { "Avaa koko tulos", "Öppna hela resultatet", "Open the whole result" }

    ANNOUNCE_NONE {
        "Kirjautuminen ei onnistu: mitään tietoa ei saavu.",
        "Inloggningen lyckas inte: ingen uppgift kommer fram.",
        "The login fails: nothing arrives.",
    }
    ANNOUNCE_ALL {
        "Palvelu saa {0} tietoa. Mitään ei ole kadonnut.",
        "Tjänsten får {0} uppgifter. Ingenting har försvunnit.",
        "The service receives {0} attributes. None has vanished.",
    }
    ANNOUNCE_ONE {
        "Yksi tieto ei enää saavu: {0}.",
        "En uppgift kommer inte längre fram: {0}.",
        "One attribute no longer arrives: {0}.",
    }
    ANNOUNCE_MANY {
        "{0} tietoa ei enää saavu: {1}.",
        "{0} uppgifter kommer inte längre fram: {1}.",
        "{0} attributes no longer arrive: {1}.",
    }
}
