//! What the person does at the school.

use super::source::{CHARGE, DM11, DM12, DM13, ECA, MULTI, OMNI};
use super::{AttrId, Attribute, FormedBy, Mandatory, Syntax, Version};
use crate::tri;

pub(super) static ROLE: Attribute = Attribute {
    id: AttrId::Role,
    saml: "urn:mpass.id:role",
    claim: "urn:mpass.id:role",
    friendly_name: "mpassRole",
    since: Version::V1_0,
    until: None,
    multi: true,
    multi_note: Some(tri!(
        "Yksi arvo jokaista koulua kohti; samanlaiset arvot yhdistetään.",
        "Ett värde för varje skola; likadana värden slås ihop.",
        "One value for each school; equal values are merged.",
    )),
    formed_by: FormedBy::Mpassid,
    formed_from: tri!(
        "MPASSid kokoaa sen koulun lähettämästä roolista, luokasta ja oppilaitostunnuksesta sekä organisaatiopalvelun tiedoista.",
        "MPASSid sätter ihop den av rollen, klassen och läroanstaltsnumret som skolan skickar och av organisationstjänstens uppgifter.",
        "MPASSid puts it together from the role, class and school code the school sends and from the organisation service.",
    ),
    mandatory: Mandatory::Formed,
    syntax: Syntax::Role,
    examples: &[
        (Version::V1_0, "Mansikkala;30076;9F;Oppilas"),
        (Version::V1_2, "1.2.246.562.99.00000000001;30076;9F;Oppilas"),
        (
            Version::V1_4,
            "1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;",
        ),
    ],
    sources: &[DM11, DM12, DM13, OMNI, ECA],
    name: tri!("Rooli koulussa", "Roll i skolan", "Role at the school"),
    explanation: tri!(
        "Kertoo, missä koulussa ja luokassa kirjautuja on oppilas, opettaja tai muuta henkilökuntaa. Palvelut päättävät sen perusteella, mitä kirjautuja saa nähdä ja tehdä. Tarkista rooli, koulu ja luokka; jos kouluja on monta, jokaisella on oma rivinsä.",
        "Berättar i vilken skola och klass personen är elev, lärare eller annan personal. Tjänster avgör utifrån rollen vad personen får se och göra. Kontrollera roll, skola och klass; är skolorna flera har var och en sin egen rad.",
        "Tells at which school and in which class the person is a pupil, a teacher or other staff. Services decide by it what the person may see and do. Check the role, the school and the class; with several schools each has a line of its own.",
    ),
};

pub(super) static CLASS: Attribute = Attribute {
    id: AttrId::Class,
    saml: "urn:mpass.id:class",
    claim: "urn:mpass.id:class",
    friendly_name: "mpassClass",
    since: Version::V1_0,
    until: Some(Version::V1_3),
    multi: false,
    multi_note: Some(tri!(
        "Vain ensimmäinen luokka välitetään.",
        "Bara den första klassen förmedlas.",
        "Only the first class is passed on.",
    )),
    formed_by: FormedBy::HomeOrganisation,
    formed_from: tri!(
        "Tulee koulutustoimijan rekisteristä sellaisenaan.",
        "Kommer från utbildningsaktörens register som den är.",
        "Comes as it is from the education provider's register.",
    ),
    mandatory: Mandatory::Pupils,
    syntax: Syntax::Class,
    examples: &[(Version::V1_0, "9F")],
    sources: &[DM13, MULTI, ECA],
    name: tri!("Luokka tai ryhmä", "Klass eller grupp", "Class or group"),
    explanation: tri!(
        "Oppilaan luokka tai opetusryhmä, esimerkiksi 8A. Palvelut kokoavat sillä saman luokan oppilaat yhteen. Opettajalla luokkaa ei yleensä ole; vuoden vaihtuessa tarkista, ettei luokka ole viime vuoden.",
        "Elevens klass eller undervisningsgrupp, till exempel 8A. Tjänster samlar elever i samma klass med den. En lärare har oftast ingen klass; när läsåret byts, kontrollera att klassen inte är fjolårets.",
        "The pupil's class or teaching group, such as 8A. Services bring the pupils of one class together by it. A teacher usually has none; when the school year changes, check that it is not last year's.",
    ),
};

pub(super) static CLASS_LEVEL: Attribute = Attribute {
    id: AttrId::ClassLevel,
    saml: "urn:mpass.id:classLevel",
    claim: "urn:mpass.id:classLevel",
    friendly_name: "mpassClassLevel",
    since: Version::V1_0,
    until: None,
    multi: false,
    multi_note: None,
    formed_by: FormedBy::HomeOrganisation,
    formed_from: tri!(
        "Tulee koulutustoimijan rekisteristä; muu kuin kokonaisluku jätetään pois.",
        "Kommer från utbildningsaktörens register; annat än ett heltal lämnas bort.",
        "Comes from the education provider's register; anything but a whole number is left out.",
    ),
    mandatory: Mandatory::BasicEducation,
    syntax: Syntax::ClassLevel,
    examples: &[(Version::V1_0, "9")],
    sources: &[DM13, ECA],
    name: tri!("Vuosiluokka", "Årskurs", "Year (class level)"),
    explanation: tri!(
        "Vuosiluokka numerona: 0 on esiopetus, 1–9 perusopetus, 10 lisäopetus. Palvelut valitsevat sillä ikään sopivat aineistot. Lukion ja ammatillisen koulutuksen opiskelijoilla ja opettajilla vuosiluokkaa ei ole.",
        "Årskursen som siffra: 0 är förskoleundervisning, 1–9 grundläggande utbildning, 10 påbyggnadsundervisning. Tjänster väljer lämpligt material med den. Studerande i gymnasiet och yrkesutbildningen samt lärare har ingen årskurs.",
        "The year as a number: 0 is pre-primary, 1–9 basic education, 10 additional basic education. Services choose fitting materials by it. Students of upper secondary and vocational education and teachers have none.",
    ),
};

pub(super) static LEARNING_MATERIALS_CHARGE: Attribute = Attribute {
    id: AttrId::LearningMaterialsCharge,
    saml: "urn:mpass.id:learningMaterialsCharge",
    claim: "urn:mpass.id:learningMaterialsCharge",
    friendly_name: "mpassLearningMaterialsCharge",
    since: Version::V1_3,
    until: None,
    multi: true,
    multi_note: Some(tri!(
        "Versiossa 1.3 yksi arvo koulua kohti, versiossa 1.4 kaksi: tunnuksella ja OID-tunnisteella.",
        "I version 1.3 ett värde per skola, i version 1.4 två: med läroanstaltsnummer och med OID.",
        "In version 1.3 one value for each school, in version 1.4 two: by school code and by OID.",
    )),
    formed_by: FormedBy::Mpassid,
    formed_from: tri!(
        "MPASSid yhdistää koulun lähettämän koodin 0 tai 1 oppilaitokseen. Muodostetaan vain, kun rooli on oppilas.",
        "MPASSid kopplar koden 0 eller 1 som skolan skickar till läroanstalten. Bildas bara när rollen är elev.",
        "MPASSid joins the code 0 or 1 that the school sends to the school. Formed only when the role is pupil.",
    ),
    mandatory: Mandatory::SecondLevel,
    syntax: Syntax::Charge,
    examples: &[
        (Version::V1_3, "1;30077"),
        (Version::V1_4, "1;1.2.246.562.99.00000000003"),
    ],
    sources: &[DM13, CHARGE, OMNI],
    name: tri!(
        "Oppimateriaalien maksullisuus",
        "Avgiftsbelagda läromedel",
        "Charge for learning materials",
    ),
    explanation: tri!(
        "Kertoo, maksaako lukion tai ammatillisen koulutuksen opiskelija oppimateriaalinsa itse: 0 on maksuton, 1 maksullinen. Kustantajien palvelut päättävät sillä, pyydetäänkö maksua. Jos opiskelijaa pyydetään maksamaan turhaan, tarkista tämä.",
        "Berättar om studerande i gymnasiet eller yrkesutbildningen själv betalar sina läromedel: 0 är avgiftsfritt, 1 avgiftsbelagt. Förlagens tjänster avgör med den om betalning begärs. Om en studerande ombeds betala i onödan, kontrollera detta.",
        "Tells whether a student of upper secondary or vocational education pays for the learning materials: 0 is free, 1 is charged. Publishers' services decide by it whether to ask for payment. If a student is asked to pay without reason, look at this.",
    ),
};
