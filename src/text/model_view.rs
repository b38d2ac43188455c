//! The data model in words: what `/model` shows, and the labels and explanations
//! of parts that a result shows beside its values.

use crate::engine::{AttributeView, ModelView, NeedView, RoleView, VersionView};
use crate::lang::{Lang, Tri};
use crate::model::names::{LEGACY, LegacyName};
use crate::model::needs::Want;
use crate::model::protocol::{PROTOCOL, protocol};
use crate::model::roles::{self, ROLES, Role, UNKNOWN_ROLE_CODE};
use crate::model::schools::SCHOOL_TYPES;
use crate::model::value::{self, NodeKind, PartCode, UNKNOWN_SCHOOL, node_kind};
use crate::model::{AttrId, Attribute, FormedBy, Mandatory, Syntax, Version};
use crate::tri;

/// Everything the model page shows.
pub fn model_view(lang: Lang) -> ModelView {
    ModelView {
        versions: Version::ALL
            .into_iter()
            .map(|version| version_view(version, lang))
            .collect(),
        attributes: AttrId::ALL
            .into_iter()
            .map(|id| attribute_view(id.info(), lang))
            .collect(),
        roles: ROLES.iter().map(|role| role_view(role, lang)).collect(),
        protocol: PROTOCOL
            .iter()
            .map(|claim| pair(claim.name, claim.explanation.get(lang)))
            .collect(),
        legacy: LEGACY.iter().map(|row| legacy_view(row, lang)).collect(),
        school_types: SCHOOL_TYPES
            .iter()
            .map(|kind| pair(kind.code, kind.name.get(lang)))
            .collect(),
        charges: ["0", "1"]
            .into_iter()
            .map(|code| pair(code, charge(code).get(lang)))
            .collect(),
    }
}

/// What a service may need.
pub fn needs(lang: Lang) -> Vec<NeedView> {
    Want::all()
        .map(|want| NeedView {
            id: want.id().to_owned(),
            name: want.name().get(lang).to_owned(),
            technical: match want {
                Want::Attribute(_) => want.id().to_owned(),
                Want::Name | Want::School | Want::Class => String::new(),
            },
        })
        .collect()
}

/// `Oppijanumero`, `Studentnummer (oppijanumero)` …
pub fn attribute_name(id: AttrId, lang: Lang) -> &'static str {
    id.info().name.get(lang)
}

/// What it is, what services use it for, what to look at.
pub fn attribute_explanation(id: AttrId, lang: Lang) -> &'static str {
    id.info().explanation.get(lang)
}

/// What a claim of the protocol or of an earlier era means; `None` for a name nobody knows.
pub fn claim_explanation(name: &str, lang: Lang) -> Option<&'static str> {
    protocol(name)
        .map(|claim| claim.explanation)
        .or_else(|| crate::model::names::legacy(name).map(|row| row.explanation))
        .map(|text| text.get(lang))
}

/// Label and explanation of a part, with the gloss of a Finnish value.
pub fn explain_part(code: PartCode, text: &str, lang: Lang) -> (&'static str, &'static str) {
    (part_label(code).get(lang), part_text(code, text).get(lang))
}

/// What a delivered role means: `Oppilas` → `elev eller studerande`. Any accepted spelling will do.
pub fn role_gloss(role: &str, lang: Lang) -> Option<&'static str> {
    roles::find(role).map(|role| role.label.get(lang))
}

/// Who forms an attribute, in words.
pub fn formed_by_text(formed_by: FormedBy, lang: Lang) -> &'static str {
    match formed_by {
        FormedBy::HomeOrganisation => tri!(
            "Kotiorganisaatio (koulutustoimija)",
            "Hemorganisationen (utbildningsaktören)",
            "Home organisation (education provider)",
        ),
        FormedBy::Mpassid => tri!("MPASSid", "MPASSid", "MPASSid"),
        FormedBy::Both => tri!(
            "Kotiorganisaatio ja MPASSid",
            "Hemorganisationen och MPASSid",
            "Home organisation and MPASSid",
        ),
    }
    .get(lang)
}

/// For whom an attribute must come, in words.
pub fn mandatory_text(mandatory: Mandatory, lang: Lang) -> &'static str {
    match mandatory {
        Mandatory::Everyone => tri!(
            "Pakollinen kaikille.",
            "Obligatorisk för alla.",
            "Mandatory for everyone.",
        ),
        Mandatory::Mapped => tri!(
            "Koulutustoimijan pitää lähettää se, mutta yksittäiseltä henkilöltä se saa puuttua.",
            "Utbildningsaktören ska skicka den, men för en enskild person får den saknas.",
            "The education provider must send it, yet it may be missing for a single person.",
        ),
        Mandatory::Formed => tri!(
            "Muodostuu kaikille, joiden koulu ja rooli ovat kunnossa.",
            "Bildas för alla vars skola och roll är i ordning.",
            "Formed for everyone whose school and role are in order.",
        ),
        Mandatory::Pupils => tri!(
            "Odotetaan oppilailta.",
            "Väntas för elever.",
            "Expected for pupils.",
        ),
        Mandatory::BasicEducation => tri!(
            "Odotetaan esi- ja perusopetuksen oppilailta; ei kuulu muille.",
            "Väntas för elever i förskoleundervisning och grundläggande utbildning; hör inte till andra.",
            "Expected for pupils of pre-primary and basic education; not for others.",
        ),
        Mandatory::SecondLevel => tri!(
            "Odotetaan lukion ja ammatillisen koulutuksen opiskelijoilta; ei kuulu muille.",
            "Väntas för studerande i gymnasiet och yrkesutbildningen; hör inte till andra.",
            "Expected for students of upper secondary and vocational education; not for others.",
        ),
        Mandatory::Optional => tri!("Vapaaehtoinen.", "Frivillig.", "Optional."),
    }
    .get(lang)
}

/// The form of a value, in words: for "the expected form is …".
pub fn syntax_text(syntax: Syntax, lang: Lang) -> &'static str {
    match syntax {
        Syntax::PersonName => tri!(
            "Vapaata tekstiä; ei tyhjä.",
            "Fri text; inte tom.",
            "Free text; not empty.",
        ),
        Syntax::LearnerId => tri!(
            "1.2.246.562.24. ja 11 numeroa, joista viimeinen on tarkistusnumero (testissä 24:n paikalla 98).",
            "1.2.246.562.24. och 11 siffror, av vilka den sista är en kontrollsiffra (i test 98 i stället för 24).",
            "1.2.246.562.24. and 11 digits, the last of which is a check digit (in a test 98 instead of 24).",
        ),
        Syntax::Uid => tri!(
            "MPASSOID. ja 40 merkkiä (numerot 0–9, kirjaimet a–f).",
            "MPASSOID. och 40 tecken (siffrorna 0–9, bokstäverna a–f).",
            "MPASSOID. and 40 characters (digits 0–9, letters a–f).",
        ),
        Syntax::Role => tri!(
            "Seitsemän osaa puolipistein erotettuina: koulutustoimijan OID;oppilaitostunnus;luokka;rooli;roolin koodi;koulun OID;toimipisteen OID. Ennen versiota 1.4 neljä ensimmäistä; versioissa 1.0 ja 1.1 ensimmäisenä kunnan nimi.",
            "Sju delar med semikolon emellan: utbildningsaktörens OID;läroanstaltsnummer;klass;roll;rollens kod;skolans OID;verksamhetsställets OID. Före version 1.4 de fyra första; i versionerna 1.0 och 1.1 kommunens namn först.",
            "Seven parts with semicolons between: education provider's OID;school code;class;role;role code;school's OID;office's OID. Before version 1.4 the first four; in versions 1.0 and 1.1 the municipality's name first.",
        ),
        Syntax::SchoolInfo => tri!(
            "Oppilaitostunnus tai OID, puolipiste ja nimi.",
            "Läroanstaltsnummer eller OID, semikolon och namn.",
            "School code or OID, a semicolon and the name.",
        ),
        Syntax::SchoolCode => tri!(
            "Täsmälleen viisi numeroa.",
            "Exakt fem siffror.",
            "Exactly five digits.",
        ),
        Syntax::OrganisationName => tri!(
            "Virallinen nimi.",
            "Det officiella namnet.",
            "The official name.",
        ),
        Syntax::Class => tri!(
            "Vapaata tekstiä ilman puolipistettä, esimerkiksi 8A.",
            "Fri text utan semikolon, till exempel 8A.",
            "Free text without a semicolon, such as 8A.",
        ),
        Syntax::ClassLevel => tri!(
            "Kokonaisluku 0–10, ei kirjaimia.",
            "Ett heltal 0–10, inga bokstäver.",
            "A whole number 0–10, no letters.",
        ),
        Syntax::Charge => tri!(
            "0 tai 1, puolipiste ja oppilaitostunnus tai OID.",
            "0 eller 1, semikolon och läroanstaltsnummer eller OID.",
            "0 or 1, a semicolon and a school code or OID.",
        ),
        Syntax::ProviderInfo => tri!(
            "OID-tunniste, puolipiste ja nimi.",
            "OID, semikolon och namn.",
            "An OID, a semicolon and the name.",
        ),
        Syntax::OrganisationOid => tri!(
            "1.2.246.562.10. ja numeroita, yleensä 11 (testissä 10:n paikalla 99).",
            "1.2.246.562.10. och siffror, oftast 11 (i test 99 i stället för 10).",
            "1.2.246.562.10. and digits, usually 11 (in a test 99 instead of 10).",
        ),
    }
    .get(lang)
}

fn version_view(version: Version, lang: Lang) -> VersionView {
    let info = version.info();
    VersionView {
        version,
        since: info.since.get(lang).to_owned(),
        changes: info
            .changes
            .iter()
            .map(|change| change.get(lang).to_owned())
            .collect(),
    }
}

fn attribute_view(row: &Attribute, lang: Lang) -> AttributeView {
    let examples: Vec<(Version, String)> = Version::ALL
        .into_iter()
        .filter_map(|version| Some((version, row.example(version)?.to_owned())))
        .collect();
    let latest = examples.last().map(|(_, text)| text.as_str());
    AttributeView {
        id: row.saml.to_owned(),
        claim: row.claim.to_owned(),
        friendly_name: row.friendly_name.to_owned(),
        name: row.name.get(lang).to_owned(),
        explanation: row.explanation.get(lang).to_owned(),
        since: row.since,
        until: row.until,
        until_text: match row.until {
            Some(_) => UNTIL_DEDUCED.get(lang).to_owned(),
            None => String::new(),
        },
        multi: row.multi,
        multi_text: multi_text(row, lang),
        formed_by: row.formed_by,
        formed_text: [
            formed_by_text(row.formed_by, lang),
            ". ",
            row.formed_from.get(lang),
        ]
        .concat(),
        mandatory_text: mandatory_text(row.mandatory, lang).to_owned(),
        syntax_text: syntax_text(row.syntax, lang).to_owned(),
        parts: value::parts(row.id, latest.unwrap_or_default())
            .iter()
            .map(|part| {
                let (label, text) = explain_part(part.code, &part.text, lang);
                pair(label, text)
            })
            .collect(),
        examples,
        source: row
            .sources
            .iter()
            .map(|id| {
                let source = id.source();
                [source.title, " (", source.url, ")"].concat()
            })
            .collect::<Vec<_>>()
            .join("; "),
    }
}

const UNTIL_DEDUCED: Tri = tri!(
    "Ei enää versiossa 1.4. Tämä on päätelty julkaistusta esimerkistä; virallista tekstiä ei ole löydetty.",
    "Inte längre i version 1.4. Det är en slutsats av ett publicerat exempel; den officiella texten har inte hittats.",
    "No longer in version 1.4. This is deduced from a published example; the official text was not found.",
);

fn multi_text(row: &Attribute, lang: Lang) -> String {
    let multi = if row.multi {
        tri!(
            "Arvoja voi olla useita, eikä niiden järjestys kerro mitään.",
            "Värdena kan vara flera, och ordningen betyder ingenting.",
            "There may be several values; their order means nothing.",
        )
    } else {
        tri!("Aina yksi arvo.", "Alltid ett värde.", "Always one value.")
    };
    match row.multi_note {
        Some(note) => [multi.get(lang), " ", note.get(lang)].concat(),
        None => multi.get(lang).to_owned(),
    }
}

fn role_view(role: &Role, lang: Lang) -> RoleView {
    RoleView {
        delivered: role.delivered.to_owned(),
        code: role.code.to_owned(),
        gloss: role.label.get(lang).to_owned(),
        accepted: role.accepted.join(", "),
        since: role.since.get(lang).to_owned(),
    }
}

fn legacy_view(row: &LegacyName, lang: Lang) -> (String, String) {
    let explanation = row.explanation.get(lang);
    match row.replacement {
        Some(id) => (
            row.name.to_owned(),
            [explanation, " → ", attribute_name(id, lang)].concat(),
        ),
        None => pair(row.name, explanation),
    }
}

fn pair(name: &str, text: &str) -> (String, String) {
    (name.to_owned(), text.to_owned())
}

fn part_label(code: PartCode) -> &'static Tri {
    match code {
        PartCode::ProviderOid => &tri!(
            "Koulutustoimijan OID",
            "Utbildningsaktörens OID",
            "Education provider's OID",
        ),
        PartCode::Municipality => &tri!("Kunta", "Kommun", "Municipality"),
        PartCode::SchoolCode => &tri!("Oppilaitostunnus", "Läroanstaltsnummer", "School code"),
        PartCode::SchoolOid => &tri!("Koulun OID", "Skolans OID", "School's OID"),
        PartCode::OfficeOid => &tri!(
            "Toimipisteen OID",
            "Verksamhetsställets OID",
            "Office's OID",
        ),
        PartCode::Class => &tri!("Luokka tai ryhmä", "Klass eller grupp", "Class or group"),
        PartCode::Role => &tri!("Rooli", "Roll", "Role"),
        PartCode::RoleCode => &tri!("Roolin koodi", "Rollens kod", "Role code"),
        PartCode::OrganisationName => &tri!("Nimi", "Namn", "Name"),
        PartCode::Charge => &tri!("Maksullisuus", "Avgift", "Charge"),
        PartCode::OidPrefix => &tri!("Alkuosa", "Början", "Beginning"),
        PartCode::OidNode => &tri!("Laji", "Slag", "Kind"),
        PartCode::OidBody => &tri!("Numero", "Nummer", "Number"),
        PartCode::CheckDigit => &tri!("Tarkistusnumero", "Kontrollsiffra", "Check digit"),
        PartCode::UidPrefix => &tri!("Alkuosa", "Början", "Beginning"),
        PartCode::UidDigest => &tri!("Tiiviste", "Kontrollsumma", "Digest"),
        PartCode::Surplus => &tri!("Tuntematon osa", "Okänd del", "Unknown part"),
    }
}

fn part_text(code: PartCode, text: &str) -> &'static Tri {
    match code {
        PartCode::ProviderOid => &tri!(
            "Koulun ylläpitäjä, tavallisesti kunta.",
            "Skolans huvudman, oftast en kommun.",
            "Who runs the school, usually a municipality.",
        ),
        PartCode::Municipality => &tri!(
            "Kunnan nimi: vanhin roolin muoto.",
            "Kommunens namn: rollens äldsta form.",
            "The municipality's name: the oldest form of a role.",
        ),
        PartCode::SchoolCode if text.is_empty() => &tri!(
            "Tyhjä: esimerkiksi päiväkodeilla ei ole oppilaitostunnusta.",
            "Tom: till exempel daghem har inget läroanstaltsnummer.",
            "Empty: early childhood units, for example, have no school code.",
        ),
        PartCode::SchoolCode if text == UNKNOWN_SCHOOL => &tri!(
            "Tarkoittaa tuntematonta koulua.",
            "Betyder okänd skola.",
            "Means an unknown school.",
        ),
        PartCode::SchoolCode => &tri!(
            "Koulun viisinumeroinen tunnus.",
            "Skolans femsiffriga nummer.",
            "The school's code of five digits.",
        ),
        PartCode::SchoolOid if text.is_empty() => &tri!(
            "Tyhjä: koulun OID-tunnistetta ei saatu.",
            "Tom: skolans OID fanns inte att få.",
            "Empty: the school's OID could not be had.",
        ),
        PartCode::SchoolOid => &tri!(
            "Koulun tai toimipisteen numero organisaatiopalvelussa.",
            "Skolans eller verksamhetsställets nummer i organisationstjänsten.",
            "The school's or office's number in the organisation service.",
        ),
        PartCode::OfficeOid if text.is_empty() => &tri!(
            "Tyhjä: ei erillistä toimipistettä. Se on tavallista.",
            "Tom: inget separat verksamhetsställe. Det är vanligt.",
            "Empty: no separate office. That is common.",
        ),
        PartCode::OfficeOid => &tri!(
            "Toimipaikka, jossa toimitaan, esimerkiksi päiväkoti.",
            "Verksamhetsstället, till exempel ett daghem.",
            "The place of work, such as an early childhood unit.",
        ),
        PartCode::Class if text.is_empty() => &tri!(
            "Tyhjä: luokkaa ei lähetetty. Opettajalla se on tavallista.",
            "Tom: ingen klass skickades. För en lärare är det vanligt.",
            "Empty: no class was sent. For a teacher that is common.",
        ),
        PartCode::Class => &tri!(
            "Koulun antama nimi luokalle tai ryhmälle.",
            "Skolans eget namn på klassen eller gruppen.",
            "The school's own name for the class or group.",
        ),
        PartCode::Role => match roles::find(text) {
            Some(role) => &role.label,
            None => &tri!(
                "Ei ole sallittujen roolien luettelossa.",
                "Finns inte i förteckningen över tillåtna roller.",
                "Not in the list of accepted roles.",
            ),
        },
        PartCode::RoleCode if text == UNKNOWN_ROLE_CODE => &tri!(
            "MPASSid salli roolin muttei löytänyt sille koodia.",
            "MPASSid tillät rollen men hittade ingen kod för den.",
            "MPASSid allowed the role but found no code for it.",
        ),
        PartCode::RoleCode => match roles::by_code(text) {
            Some(role) => &role.label,
            None => &tri!(
                "Koodi, jota tietomalli ei tunne.",
                "En kod som datamodellen inte känner.",
                "A code the data model does not know.",
            ),
        },
        PartCode::OrganisationName => &tri!(
            "Virallinen nimi organisaatiopalvelusta.",
            "Det officiella namnet ur organisationstjänsten.",
            "The official name from the organisation service.",
        ),
        PartCode::Charge => charge(text),
        PartCode::OidPrefix => &tri!(
            "Yhteinen kaikille Opetushallituksen numeroille.",
            "Gemensam för alla Utbildningsstyrelsens nummer.",
            "Common to all numbers of the Finnish National Agency for Education.",
        ),
        PartCode::OidNode => node_text(text),
        PartCode::OidBody => &tri!(
            "Juokseva numero, joka ei kerro mitään muuta.",
            "Ett löpnummer som inte berättar något annat.",
            "A serial number that tells nothing else.",
        ),
        PartCode::CheckDigit => &tri!(
            "Lasketaan muista numeroista ja paljastaa näppäilyvirheet.",
            "Räknas ut ur de andra siffrorna och avslöjar skrivfel.",
            "Computed from the other digits; it shows typing errors.",
        ),
        PartCode::UidPrefix => &tri!(
            "Kertoo, että tunniste on MPASSid:n muodostama.",
            "Visar att identifieraren är bildad av MPASSid.",
            "Shows that MPASSid formed the identifier.",
        ),
        PartCode::UidDigest if text.len() == 21 => &tri!(
            "Vanha, lyhennetty muoto: loppu puuttuu.",
            "Gammal, avkortad form: slutet saknas.",
            "An old, shortened form: the end is missing.",
        ),
        PartCode::UidDigest => &tri!(
            "Laskettu koulun hakemistosta; siitä ei voi päätellä, kuka henkilö on.",
            "Uträknad ur skolans katalog; den avslöjar inte vem personen är.",
            "Computed from the school's directory; it does not tell who the person is.",
        ),
        PartCode::Surplus if text.is_empty() => &tri!(
            "Tyhjä osa, jota tietomalli ei tunne.",
            "En tom del som datamodellen inte känner.",
            "An empty part the data model does not know.",
        ),
        PartCode::Surplus => &tri!(
            "Tietomalli ei tunne tätä osaa tällä paikalla.",
            "Datamodellen känner inte den här delen på den här platsen.",
            "The data model does not know this part in this place.",
        ),
    }
}

fn charge(code: &str) -> &'static Tri {
    match code {
        "0" => &tri!(
            "Oppimateriaalit ovat maksuttomia oppilaalle.",
            "Läromedlen är avgiftsfria för eleven.",
            "Learning materials are free for the pupil.",
        ),
        "1" => &tri!(
            "Oppimateriaalit ovat maksullisia oppilaalle.",
            "Läromedlen är avgiftsbelagda för eleven.",
            "Learning materials are charged to the pupil.",
        ),
        _ => &tri!(
            "Muu kuin 0 tai 1: palvelu ei ymmärrä arvoa.",
            "Annat än 0 eller 1: tjänsten förstår inte värdet.",
            "Other than 0 or 1: a service does not understand it.",
        ),
    }
}

fn node_text(text: &str) -> &'static Tri {
    let kind = text.parse().map_or(NodeKind::Other, node_kind);
    match kind {
        NodeKind::Person => &tri!("Henkilö.", "Person.", "A person."),
        NodeKind::TestPerson => &tri!(
            "Henkilö testiympäristössä.",
            "Person i testmiljön.",
            "A person of a test environment.",
        ),
        NodeKind::Organisation => &tri!("Organisaatio.", "Organisation.", "An organisation."),
        NodeKind::TestOrganisation => &tri!(
            "Organisaatio testiympäristössä.",
            "Organisation i testmiljön.",
            "An organisation of a test environment.",
        ),
        NodeKind::Group => &tri!("Ryhmä.", "Grupp.", "A group."),
        NodeKind::Other => &tri!(
            "Laji, jota Peili ei tunne.",
            "Ett slag som Peili inte känner.",
            "A kind Peili does not know.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_explained_in_every_language() {
        let texts = [
            "", "00000", "30076", "Oppilas", "huoltaja", "-1", "1", "9", "24", "98", "10", "99",
            "28",
        ];
        for lang in Lang::ALL {
            for code in PartCode::ALL {
                for text in texts {
                    let (label, explanation) = explain_part(code, text, lang);
                    assert!(!label.is_empty() && !explanation.is_empty(), "{code:?}");
                }
            }
        }
        assert_eq!(
            explain_part(PartCode::Role, "Oppilas", Lang::Sv),
            ("Roll", "elev eller studerande")
        );
        assert_eq!(role_gloss("Rehtori", Lang::En), Some("principal"));
    }

    #[test]
    fn the_model_page_differs_between_languages_only_in_words() {
        let [fi, sv, en] = Lang::ALL.map(model_view);
        for other in [&sv, &en] {
            assert_eq!(fi.attributes.len(), other.attributes.len());
            for (a, b) in fi.attributes.iter().zip(&other.attributes) {
                assert_eq!((&a.id, &a.examples), (&b.id, &b.examples));
                assert_eq!(a.parts.len(), b.parts.len());
                assert_ne!(a.explanation, b.explanation, "{}", a.id);
                assert_ne!(a.syntax_text, b.syntax_text, "{}", a.id);
                assert_ne!(a.multi_text, b.multi_text, "{}", a.id);
            }
            for (a, b) in fi.protocol.iter().zip(&other.protocol) {
                assert_eq!(a.0, b.0);
                assert_ne!(a.1, b.1);
            }
        }
        let role = fi.attributes.iter().find(|a| a.id == "urn:mpass.id:role");
        assert_eq!(role.map(|role| role.parts.len()), Some(7));
    }

    #[test]
    fn claims_are_explained() {
        assert!(claim_explanation("auth_time", Lang::Fi).is_some());
        assert!(claim_explanation("mpass_uid", Lang::Sv).is_some());
        assert_eq!(claim_explanation("invented", Lang::En), None);
    }
}
