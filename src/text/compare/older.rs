//! What a service of an older data model would miss, in words.

use crate::compare::older::{OlderRow, Standing, Travel, UNTOLD};
use crate::lang::{Lang, Tri};
use crate::model::{AttrId, Version};
use crate::text::fill::{fill, texts};
use crate::text::model_view::{attribute_name, explain_part};

pub fn standing_word(standing: Standing, lang: Lang) -> &'static str {
    match standing {
        Standing::Same => &SAME,
        Standing::Shape => &SHAPE,
        Standing::Still => &STILL,
        Standing::Moved => &MOVED,
        Standing::Missed => &MISSED,
        Standing::Absent => &ABSENT,
        Standing::Unseen => &UNSEEN,
        Standing::New => &NEW,
    }
    .get(lang)
}

/// Where it travels now: "Role at the school, part 3: class".
pub fn travels(travel: &Travel, lang: Lang) -> String {
    let way = &travel.way;
    let (part, _) = explain_part(way.part, "", lang);
    let name = attribute_name(way.carrier, lang);
    fill(&WAY, lang, &[name, &way.number.to_string(), part])
}

/// What a service of that time must change; `None`: nothing.
pub fn service(row: &OlderRow, version: Version, lang: Lang) -> Option<String> {
    let text: &Tri = match (row.standing, row.id) {
        (Standing::Same | Standing::Absent | Standing::Unseen, _) => return None,
        (Standing::Moved, AttrId::Class) => &READ_CLASS,
        (Standing::Moved, AttrId::SchoolCode) => &READ_SCHOOL_CODE,
        (Standing::Moved, AttrId::School) => &READ_SCHOOL,
        (Standing::Moved, _) => &READ_PROVIDER,
        (Standing::Shape, AttrId::Role) if row.then.iter().any(|text| text.contains(UNTOLD)) => {
            &SHAPE_MUNICIPALITY
        }
        (Standing::Shape, AttrId::Role) => &SHAPE_ROLE,
        (Standing::Shape, AttrId::SchoolInfo) => &SHAPE_SCHOOL,
        (Standing::Shape, AttrId::LearningMaterialsCharge) => &SHAPE_CHARGE,
        (Standing::Shape, _) => &SHAPE_OTHER,
        (Standing::Still, _) => &DO_NOT_RELY,
        (Standing::Missed, AttrId::Role | AttrId::SchoolInfo) => &NO_CODE,
        (Standing::Missed, _) => &NOT_TOLD,
        (Standing::New, _) => &IS_NEW,
    };
    let since = row.id.info().since.label();
    Some(fill(text, lang, &[version.label(), since]))
}

/// In one sentence: how much work there is.
pub fn older_lead(rows: &[OlderRow], version: Version, lang: Lang) -> String {
    let work = rows.iter().filter(|row| row.standing.is_work()).count();
    let text = match work {
        0 => &LEAD_NONE,
        1 => &LEAD_ONE,
        _ => &LEAD_MANY,
    };
    fill(text, lang, &[version.label(), &work.to_string()])
}

macro_rules! older_words {
    ($($field:ident $name:ident)*) => {
        /// Words of the table.
        pub struct OlderWords {
            $(pub $field: &'static str,)*
        }

        pub fn older_words(lang: Lang) -> OlderWords {
            OlderWords {
                $($field: $name.get(lang),)*
            }
        }
    };
}

older_words! {
    text TEXT
    version VERSION
    then THEN
    now NOW
    where_now WHERE_NOW
    change CHANGE
    rest REST
    new NEWER
    none NONE
}

texts! {
    TEXT {
        "Palvelu, joka on tehty vanhemmalle tietomallille, lukee siinä olleita nimiä. Taulukko näyttää, mitä se löytää tästä kirjautumisesta ja missä loput kulkevat nyt.",
        "En tjänst som är gjord för en äldre datamodell läser namnen i den. Tabellen visar vad den hittar i den här inloggningen och var resten finns nu.",
        "A service made for an older data model reads the names of that model. The table shows what it finds in this login, and where the rest travels now.",
    }
    VERSION { "Palvelun tietomalli", "Tjänstens datamodell", "The service's data model" }
    THEN { "Silloin", "Då", "Then" }
    NOW { "Nyt samalla nimellä", "Nu under samma namn", "Now under the same name" }
    WHERE_NOW { "Nyt muualla", "Nu någon annanstans", "Now elsewhere" }
    CHANGE { "Mitä palvelun pitää muuttaa", "Vad tjänsten måste ändra", "What the service must change" }
    REST {
        "Kuten ennen, tai ei tällä henkilöllä",
        "Som förut, eller saknas hos den här personen",
        "As before, or not of this person",
    }
    NEWER { "Uudempaa kuin palvelu", "Nyare än tjänsten", "Newer than the service" }
    NONE { "ei mitään", "ingenting", "nothing" }
    SAME { "Kuten ennen", "Som förut", "As before" }
    SHAPE { "Eri muodossa", "I en annan form", "In another form" }
    STILL { "Tulee vielä", "Kommer fortfarande", "Still comes" }
    MOVED { "Kulkee muualla", "Finns någon annanstans", "Travels elsewhere" }
    MISSED { "Jää puuttumaan", "Går förlorat", "Missed" }
    ABSENT { "Tällä henkilöllä ei ole", "Den här personen har inte", "This person has none" }
    UNSEEN { "Ei voi nähdä tästä", "Syns inte här", "Cannot be seen here" }
    NEW { "Uusi tieto", "Ny uppgift", "New data" }
    WAY { "{0}, osa {1}: {2}", "{0}, del {1}: {2}", "{0}, part {1}: {2}" }
    LEAD_NONE {
        "Palvelu, joka on tehty tietomallille {0}, löytää tästä kirjautumisesta kaiken lukemansa.",
        "En tjänst som är gjord för datamodell {0} hittar allt den läser i den här inloggningen.",
        "A service made for data model {0} finds all it reads in this login.",
    }
    LEAD_ONE {
        "Palvelussa, joka on tehty tietomallille {0}, yhden tiedon lukeminen pitää muuttaa.",
        "I en tjänst som är gjord för datamodell {0} måste läsningen av en uppgift ändras.",
        "In a service made for data model {0}, the reading of one attribute must be changed.",
    }
    LEAD_MANY {
        "Palvelussa, joka on tehty tietomallille {0}, {1} tiedon lukeminen pitää muuttaa.",
        "I en tjänst som är gjord för datamodell {0} måste läsningen av {1} uppgifter ändras.",
        "In a service made for data model {0}, the reading of {1} attributes must be changed.",
    }
    READ_CLASS {
        "Lue luokka roolin kolmannesta osasta. Rooleja voi olla monta: ota se, jonka koulu on oikea.",
        "Läs klassen ur rollens tredje del. Rollerna kan vara flera: ta den vars skola är rätt.",
        "Read the class from the third part of the role. There may be several roles: take the one of the right school.",
    }
    READ_SCHOOL_CODE {
        "Lue viisinumeroinen tunnus koulun tiedon ensimmäisestä osasta tai roolin toisesta osasta. Varhaiskasvatuksessa tunnusta ei ole: lue silloin OID-tunniste.",
        "Läs det femsiffriga numret ur den första delen av skolans uppgift eller ur rollens andra del. Inom småbarnspedagogiken finns inget nummer: läs då OID-identifieraren.",
        "Read the five-digit code from the first part of the school, or from the second part of the role. In early childhood education there is none: read the OID then.",
    }
    READ_SCHOOL {
        "Lue nimi koulun tiedon toisesta osasta; yhdistä se kouluun ensimmäisen osan numerolla.",
        "Läs namnet ur den andra delen av skolans uppgift; koppla det till skolan med numret i den första delen.",
        "Read the name from the second part of the school; match it to the school by the number in the first part.",
    }
    READ_PROVIDER {
        "Lue koulutustoimijan tunniste ja nimi yhdestä tiedosta, puolipisteen molemmin puolin.",
        "Läs utbildningsaktörens identifierare och namn ur en uppgift, på var sin sida om semikolonet.",
        "Read the provider's identifier and name from one attribute, on the two sides of the semicolon.",
    }
    SHAPE_ROLE {
        "Osia on seitsemän eikä neljä. Neljä ensimmäistä ovat ennallaan; älä vaadi tarkkaa osien määrää. Viides on roolin koodi, kuudes koulun ja seitsemäs toimipisteen OID-tunniste.",
        "Delarna är sju, inte fyra. De fyra första är som förut; kräv inte ett visst antal delar. Den femte är rollens kod, den sjätte skolans och den sjunde verksamhetsställets OID-identifierare.",
        "There are seven parts instead of four. The first four are as before; do not insist on a number of parts. The fifth is the role's code, the sixth the school's OID and the seventh the office's.",
    }
    SHAPE_MUNICIPALITY {
        "Ensimmäinen osa on koulutustoimijan OID-tunniste; kunnan nimeä ei enää tule missään. Älä vaadi tarkkaa osien määrää.",
        "Den första delen är utbildningsaktörens OID-identifierare; kommunens namn kommer inte längre någonstans. Kräv inte ett visst antal delar.",
        "The first part is the education provider's OID; the municipality's name no longer comes anywhere. Do not insist on a number of parts.",
    }
    SHAPE_SCHOOL {
        "Jokaisesta koulusta tulee useampi arvo: tunnuksella ja OID-tunnisteella, ehkä myös toimipiste. Valitse arvo ensimmäisen osan muodosta, älä järjestyksestä.",
        "För varje skola kommer flera värden: med läroanstaltsnummer och med OID-identifierare, kanske även ett verksamhetsställe. Välj värdet efter formen på den första delen, inte efter ordningen.",
        "There are several values for each school: by code and by OID, perhaps also an office. Choose the value by the form of its first part, not by order.",
    }
    SHAPE_CHARGE {
        "Jokaisesta koulusta tulee kaksi arvoa: tunnuksella ja OID-tunnisteella. Lue se, jonka toinen osa on viisinumeroinen tunnus.",
        "För varje skola kommer två värden: med läroanstaltsnummer och med OID-identifierare. Läs det vars andra del är det femsiffriga numret.",
        "There are two values for each school: by code and by OID. Read the one whose second part is the five-digit code.",
    }
    SHAPE_OTHER {
        "Arvon muoto on toinen kuin tietomallissa {0}.",
        "Värdets form är en annan än i datamodell {0}.",
        "The value's form differs from that of data model {0}.",
    }
    DO_NOT_RELY {
        "Tämä tulee vielä, vaikka nykyisessä tietomallissa sitä ei ole. Älä luota siihen: lue sieltä, missä tieto kulkee nyt.",
        "Det här kommer fortfarande, trots att det inte finns i den nuvarande datamodellen. Lita inte på det: läs där uppgiften finns nu.",
        "This still comes, though the present data model does not have it. Do not rely on it: read where it travels now.",
    }
    NO_CODE {
        "Tässä koulussa ei ole viisinumeroista tunnusta, joten tietomallissa {0} tätä ei voitu muodostaa. Palvelun pitää lukea OID-tunniste.",
        "Den här skolan har inget femsiffrigt nummer, så i datamodell {0} kunde detta inte bildas. Tjänsten måste läsa OID-identifieraren.",
        "This school has no five-digit code, so in data model {0} this could not be formed. The service must read the OID.",
    }
    NOT_TOLD {
        "Tämä kirjautuminen ei kerro sitä missään.",
        "Den här inloggningen anger det ingenstans.",
        "This login does not tell it anywhere.",
    }
    IS_NEW {
        "Tuli tietomalliin versiossa {1}. Palvelu ei tunne tätä eikä tarvitse sitä; sen saa jättää huomiotta.",
        "Kom till datamodellen i version {1}. Tjänsten känner inte till detta och behöver det inte; det får lämnas obeaktat.",
        "Came to the data model with version {1}. The service does not know this and does not need it; it may be ignored.",
    }
}
