//! What a rule rests on: the statement of the data model or of MPASSid's practice, and
//! where it is published.

use crate::diagnosis::RuleId;
use crate::lang::{Lang, Tri};
use crate::model::sources::SourceId::{self, *};
use crate::tri;

/// The statement behind a rule, with "our own conclusion" where no source names the cause.
pub fn say(rule: RuleId, lang: Lang) -> String {
    let mut text = of(rule).text().get(lang).to_owned();
    if is_concluded(rule) {
        text.push(' ');
        text.push_str(CONCLUDED.get(lang));
    }
    text
}

/// Catalogue numbers whose cause no source states: it is our conclusion, and the texts
/// say "probably".
pub const CONCLUDED_NUMBERS: [u8; 33] = [
    2, 6, 10, 11, 13, 14, 16, 19, 20, 21, 24, 25, 29, 31, 32, 35, 36, 37, 43, 45, 51, 55, 57, 58,
    59, 60, 65, 66, 68, 69, 71, 74, 75,
];

/// No source names the cause.
pub fn is_concluded(rule: RuleId) -> bool {
    CONCLUDED_NUMBERS.contains(&rule.rule().catalogue)
}

const CONCLUDED: Tri = tri!(
    "Vian syytä mikään lähde ei sano suoraan: se on Peilin päätelmä.",
    "Ingen källa nämner orsaken direkt: den är Peilis egen slutsats.",
    "No source names the cause of this fault directly: it is Peili's own conclusion.",
);

macro_rules! bases {
    ($($name:ident [$($source:ident)+] { $fi:literal, $sv:literal, $en:literal $(,)? })*) => {
        /// A statement that rules rest on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Basis {
            $($name,)*
        }

        impl Basis {
            #[cfg(test)]
            pub const ALL: &'static [Basis] = &[$(Basis::$name),*];

            pub fn text(self) -> &'static Tri {
                match self {
                    $(Basis::$name => {
                        const TEXT: Tri = tri!($fi, $sv, $en);
                        &TEXT
                    })*
                }
            }

            pub fn sources(self) -> &'static [SourceId] {
                match self {
                    $(Basis::$name => &[$($source),+],)*
                }
            }
        }
    };
}

bases! {
    LearnerId [Onr Dm13] {
        "Oppijanumero on kaikilla pakollinen ja muotoa 1.2.246.562.24. ja 11 numeroa. Jos se puuttuu tai on väärää muotoa, MPASSid estää kirjautumisen.",
        "Studentnumret är obligatoriskt för alla och har formen 1.2.246.562.24. och 11 siffror. Om det saknas eller har fel form stoppar MPASSid inloggningen.",
        "The learner ID is mandatory for everyone and has the form 1.2.246.562.24. and 11 digits. Where it is missing or malformed, MPASSid stops the login.",
    }
    OwnLearnerId [Subst Onr] {
        "Oppijanumero on henkilökohtainen. Sijaisillekin se haetaan tai luodaan, eikä yhteiskäyttötunnuksella voi olla sitä.",
        "Studentnumret är personligt. Det hämtas eller skapas också för vikarier, och ett gemensamt konto kan inte ha något.",
        "A learner ID is personal. Substitutes get one too, and a shared account cannot have one.",
    }
    CheckDigit [Onrr] {
        "Oppijanumeron viimeinen numero on tarkistusnumero: se lasketaan muista numeroista painoin 7, 3 ja 1 kuten viitenumerossa.",
        "Studentnumrets sista siffra är en kontrollsiffra: den räknas ut av de andra siffrorna med vikterna 7, 3 och 1 som i ett referensnummer.",
        "The last digit of a learner ID is a check digit, computed from the others with the weights 7, 3 and 1 as in a Finnish reference number.",
    }
    NoPersonalCode [Dm13 Koski] {
        "Tietomallissa ei ole henkilötunnusta. Se tunnistetaan muodosta ja tarkistusmerkistä.",
        "Personbeteckningen ingår inte i datamodellen. Den känns igen på formen och kontrolltecknet.",
        "The data model has no personal identity code. It is recognised by its form and check character.",
    }
    NoBusinessId [Dm13 Org] {
        "Organisaation tunniste on tietomallissa OID (1.2.246.562.10. ja numeroita), ei Y-tunnus.",
        "I datamodellen identifieras en organisation med en OID (1.2.246.562.10. och siffror), inte med ett FO-nummer.",
        "In the data model an organisation is identified by an OID (1.2.246.562.10. and digits), not by a business ID.",
    }
    Uid [Dm13 Valid Eca] {
        "Yksilöintitunnus (uid) on MPASSOID. ja 40 heksadesimaalimerkkiä. MPASSid muodostaa sen kotiorganisaation tunnisteesta, eikä ilman sitä välitetä muitakaan tietoja.",
        "Användaridentifieraren (uid) är MPASSOID. och 40 hexadecimala tecken. MPASSid bildar den av hemorganisationens identifierare, och utan den förmedlas inte heller andra uppgifter.",
        "The user identifier (uid) is MPASSOID. and 40 hexadecimal characters. MPASSid forms it from the home organisation's identifier, and without it nothing else is passed on.",
    }
    OldUid [Data] {
        "MPASSid:n vanha tietopalvelu katkaisi tunnuksen 30 merkkiin.",
        "MPASSids gamla datatjänst kapade identifieraren till 30 tecken.",
        "MPASSid's old data service cut the identifier to 30 characters.",
    }
    Names [Valid Dm13] {
        "Nimet tulevat kotiorganisaatiosta sellaisinaan: MPASSid ei tarkista niitä. Nimi voi myös puuttua (turvakielto).",
        "Namnen kommer som de är från hemorganisationen: MPASSid kontrollerar dem inte. Ett namn får också saknas (spärrmarkering).",
        "Names come from the home organisation as they are: MPASSid does not check them. A name may also be absent (protected person).",
    }
    Nickname [Omni] {
        "Kutsumanimi on tietomallissa 1.4 valinnainen.",
        "Tilltalsnamnet är valfritt i datamodell 1.4.",
        "The preferred first name is optional in data model 1.4.",
    }
    SingleValue [Dm13] {
        "Tietomalli sanoo jokaisesta tiedosta, voiko sillä olla useita arvoja ja ovatko arvot tekstiä.",
        "Datamodellen anger för varje uppgift om den kan ha flera värden och att värdena är text.",
        "The data model states for each attribute whether it may have several values, and that values are text.",
    }
    SchoolLookup [Valid Eca] {
        "MPASSid hakee koulun Organisaatiopalvelusta oppilaitostunnuksella. Jos koulua ei löydy, koulun tiedot, rooli ja koulutustoimija jäävät pois; jos rooli ei kelpaa, jää pois myös oppilaitostunnus.",
        "MPASSid hämtar skolan ur Organisationstjänsten med läroanstaltsnumret. Om skolan inte hittas faller skolans uppgifter, rollen och utbildningsaktören bort; om rollen inte duger faller också läroanstaltsnumret bort.",
        "MPASSid looks the school up in the Organisation Service by its code. Where it is not found, the school's data, the role and the education provider are left out; where the role is not accepted, the school code is too.",
    }
    SchoolCode [Dm13 Valid] {
        "Oppilaitostunnus on viisi numeroa, alun nollat mukaan lukien, ja koulun on oltava toiminnassa.",
        "Läroanstaltsnumret är fem siffror, nollor i början inräknade, och skolan ska vara verksam.",
        "A school code has five digits, zeros at the beginning included, and the school must be active.",
    }
    SchoolInfo [Dm13 Omni] {
        "Koulun tiedot ovat muotoa tunniste;nimi. Tietomallissa 1.4 jokainen koulu tulee kahtena arvona: koodilla ja OID-tunnisteella.",
        "Skolans uppgifter har formen identifierare;namn. I datamodell 1.4 kommer varje skola som två värden: med nummer och med OID.",
        "School data have the form identifier;name. In data model 1.4 every school comes as two values: with its code and with its OID.",
    }
    SchoolType [Hp] {
        "MPASSid:n hallintapalvelussa on luettelo oppilaitostyypeistä, joille kirjautuminen on tarkoitettu.",
        "Administrationstjänsten för MPASSid har en lista över de läroanstaltstyper som inloggningen är avsedd för.",
        "The MPASSid admin service has a list of the school types the login is meant for.",
    }
    Office [Eca] {
        "Toimipisteelle haetaan sen oppilaitos. Toimipisteen OID on koulun tiedoissa ensin ja roolissa viimeisenä; oppilaitostunnus voi silloin puuttua.",
        "För ett verksamhetsställe hämtas dess läroanstalt. Verksamhetsställets OID står först i skolans uppgifter och sist i rollen; läroanstaltsnumret kan då saknas.",
        "For an office its school is looked up. The office's OID comes first in the school data and last in the role; there may then be no school code.",
    }
    Provider [Dm13 Eca] {
        "MPASSid hakee koulutustoimijan koulun tiedoista Organisaatiopalvelusta; muoto on OID;nimi.",
        "MPASSid hämtar utbildningsaktören ur skolans uppgifter i Organisationstjänsten; formen är OID;namn.",
        "MPASSid looks the education provider up from the school's data in the Organisation Service; the form is OID;name.",
    }
    OrganisationOid [Onrr Koski] {
        "Organisaation tunniste on 1.2.246.562.10. ja numeroita, testiorganisaation 1.2.246.562.99. Tarkistusnumero lasketaan Luhnin tavalla, mutta joillakin vanhoilla se ei täsmää.",
        "En organisations identifierare är 1.2.246.562.10. och siffror, en testorganisations 1.2.246.562.99. Kontrollsiffran räknas enligt Luhn, men på vissa gamla stämmer den inte.",
        "An organisation's identifier is 1.2.246.562.10. and digits, a test organisation's 1.2.246.562.99. The check digit follows Luhn, but some old ones do not fit.",
    }
    Roles [Roles Eca] {
        "MPASSid hyväksyy luettelonsa roolit (isoilla tai pienillä kirjaimilla, suomeksi, ruotsiksi tai englanniksi) ja jättää muut pois.",
        "MPASSid godkänner rollerna på sin lista (stora eller små bokstäver, på finska, svenska eller engelska) och lämnar bort andra.",
        "MPASSid accepts the roles of its list (capital or small letters, in Finnish, Swedish or English) and leaves others out.",
    }
    RoleCode [Eca Roles] {
        "Tietomallissa 1.4 roolilla on koodi 1–6. Se haetaan roolin tekstillä, ja kirjainkoolla on siinä väliä; jos tekstiä ei löydy, koodi on -1.",
        "I datamodell 1.4 har rollen en kod 1–6. Den hämtas med rollens text, där stora och små bokstäver spelar roll; hittas texten inte blir koden -1.",
        "In data model 1.4 a role has a code 1–6. It is looked up by the role's text, where capital and small letters matter; where it is not found, the code is -1.",
    }
    RoleShape [Dm13 Omni Eca] {
        "Roolissa on tietomalleissa 1.2 ja 1.3 neljä osaa ja tietomallissa 1.4 seitsemän, puolipistein erotettuina. Muunlaisen roolin MPASSid jättää pois.",
        "Rollen har fyra delar i datamodellerna 1.2 och 1.3 och sju i datamodell 1.4, åtskilda av semikolon. En roll av annat slag lämnar MPASSid bort.",
        "A role has four parts in data models 1.2 and 1.3 and seven in data model 1.4, separated by semicolons. MPASSid leaves any other role out.",
    }
    Counts [Multi Eca] {
        "Kouluja, rooleja ja luokkia on oltava yhtä monta. Yksi rooli riittää kaikille kouluille, ja luokkia voi olla myös enintään yksi. Muuten MPASSid ei muodosta moniarvoisia tietoja lainkaan.",
        "Skolorna, rollerna och klasserna ska vara lika många. En roll räcker för alla skolor, och det får också finnas högst en klass. Annars bildar MPASSid inga flervärdiga uppgifter alls.",
        "Schools, roles and classes must be equal in number. One role will do for all schools, and there may also be at most one class. Otherwise MPASSid forms no multi-valued data at all.",
    }
    Pairing [Multi Dm13] {
        "Arvoilla ei ole taattua järjestystä: yhteen kuuluvat arvot tunnistetaan tunnisteesta, ja samanlaiset arvot yhdistetään yhdeksi.",
        "Värdena har ingen garanterad ordning: de som hör ihop känns igen på identifieraren, och likadana värden slås ihop till ett.",
        "Values have no guaranteed order: those that belong together are known by their identifier, and equal values become one.",
    }
    Class [Dm13 Multi Eca] {
        "Luokka tulee kotiorganisaatiosta ja on tarkoitettu oppilaille. Jos luokkia on yksi ja kouluja monta, MPASSid antaa luokan vain ensimmäiselle koululle.",
        "Klassen kommer från hemorganisationen och är avsedd för elever. Om det finns en klass och flera skolor ger MPASSid klassen bara till den första skolan.",
        "The class comes from the home organisation and is meant for pupils. With one class and several schools, MPASSid gives the class to the first school only.",
    }
    ClassLevel [Dm13 Valid] {
        "Vuosiluokka on kokonaisluku 0–10 ja kuuluu vain esi- ja perusopetuksen oppilaille. Muun kuin kokonaisluvun MPASSid jättää pois.",
        "Årskursen är ett heltal 0–10 och hör bara till elever i förskoleundervisning och grundläggande utbildning. Annat än heltal lämnar MPASSid bort.",
        "The class level is a whole number 0–10, for pupils of pre-primary and basic education only. MPASSid leaves out what is no whole number.",
    }
    Charge [Charge Dm13 Eca] {
        "Oppimateriaalien maksullisuus on 0 (maksuton) tai 1 (maksullinen) ja koulu, esimerkiksi 1;30077. Se on tarkoitettu toisen asteen opiskelijoille, ja MPASSid muodostaa sen vain roolille Oppilas.",
        "Uppgiften om avgiftsbelagda läromedel är 0 (avgiftsfria) eller 1 (avgiftsbelagda) och skolan, till exempel 1;30077. Den är avsedd för studerande på andra stadiet, och MPASSid bildar den bara för rollen Oppilas (elev eller studerande).",
        "The charge for learning materials is 0 (free) or 1 (charged) and the school, for example 1;30077. It is meant for upper secondary students, and MPASSid forms it for the role Oppilas (pupil or student) only.",
    }
    Text [Eca Multi] {
        "MPASSid poistaa arvon alku- ja loppuvälit ja kenoviivat; muuten teksti kulkee sellaisenaan. Merkistö on UTF-8.",
        "MPASSid tar bort mellanslag i början och slutet samt omvända snedstreck; i övrigt går texten fram som den är. Teckenkodningen är UTF-8.",
        "MPASSid removes spaces at both ends and backslashes; apart from that, text passes as it is. The encoding is UTF-8.",
    }
    ExactNames [Dm13 Entra] {
        "Tiedolla on tietomallissa yksi nimi, joka kirjoitetaan aina samoin. Entra ID erottaa isot ja pienet kirjaimet.",
        "En uppgift har ett namn i datamodellen, som alltid skrivs likadant. Entra ID skiljer på stora och små bokstäver.",
        "An attribute has one name in the data model, always spelled alike. Entra ID tells capital and small letters apart.",
    }
    Versions [Dm12 Dm11 Omni] {
        "Tietomallin versioissa on eri nimet ja muodot. Versiossa 1.4 luokka, koulu ja koulutustoimija luetaan roolista ja koulun tiedoista.",
        "Datamodellens versioner har olika namn och former. I version 1.4 läses klass, skola och utbildningsaktör ur rollen och skolans uppgifter.",
        "The versions of the data model have different names and forms. In version 1.4 class, school and education provider are read from the role and the school data.",
    }
    HomeNames [Hp Adfs] {
        "Nämä nimet ovat kotiorganisaation ja MPASSid:n välisiä; palveluille tiedot annetaan tietomallin nimillä.",
        "De här namnen används mellan hemorganisationen och MPASSid; tjänsterna får uppgifterna under datamodellens namn.",
        "These names are used between the home organisation and MPASSid; services get the data under the names of the data model.",
    }
    TestIds [Org Onrr] {
        "Testihenkilöiden ja -organisaatioiden tunnisteissa on solmu 98 tai 99, ja Mansikkalan koulut ovat testikouluja.",
        "Testpersoners och testorganisationers identifierare har noden 98 eller 99, och skolorna i Mansikkala är testskolor.",
        "Identifiers of test persons and organisations have the node 98 or 99, and the Mansikkala schools are test schools.",
    }
    HomeChoice [Profile Connect] {
        "Palvelu voi pyytää MPASSid:ltä tiettyä kotiorganisaatiota; vastaus kertoo, mikä valittiin.",
        "En tjänst kan be MPASSid om en viss hemorganisation; svaret berättar vilken som valdes.",
        "A service may ask MPASSid for a certain home organisation; the answer tells which was chosen.",
    }
    Carrier [Profile] {
        "MPASSid voi antaa käyttäjätiedot ID tokenissa, userinfo-vastauksessa tai molemmissa.",
        "MPASSid kan ge användaruppgifterna i ID token, i userinfo-svaret eller i båda.",
        "MPASSid may give user data in the ID token, in the userinfo answer or in both.",
    }
    Token [Oidc Profile] {
        "OpenID Connect määrää, mitä palvelun on tarkistettava: allekirjoitus, antaja, vastaanottaja, aika ja se, että vastaus kuuluu pyyntöön.",
        "OpenID Connect anger vad tjänsten ska kontrollera: signatur, utfärdare, mottagare, tid och att svaret hör till begäran.",
        "OpenID Connect states what a service must check: signature, issuer, audience, time, and that the answer belongs to the request.",
    }
}

/// What a rule rests on.
pub fn of(rule: RuleId) -> Basis {
    use RuleId as R;
    match rule {
        R::LearnerIdMissing
        | R::LearnerIdIsOrganisation
        | R::LearnerIdWrongNode
        | R::LearnerIdPrefixMissing
        | R::LearnerIdWrongLength
        | R::LearnerIdHasSpaces
        | R::LearnerIdMalformed
        | R::SeveralLearnerIds => Basis::LearnerId,
        R::SharedAccount | R::SubstituteWithoutLearnerId => Basis::OwnLearnerId,
        R::LearnerIdCheckDigit => Basis::CheckDigit,
        R::TestLearnerIdInProduction
        | R::TestIdentityInProduction
        | R::ProductionIdentityInTest => Basis::TestIds,
        R::PersonalCode | R::PersonalCodeLike => Basis::NoPersonalCode,
        R::BusinessIdAsOrganisation | R::BusinessIdInValue => Basis::NoBusinessId,
        R::UidMissing | R::NothingDelivered | R::UidMalformed => Basis::Uid,
        R::UidOldForm => Basis::OldUid,
        R::NameEmpty | R::NameIsAddress | R::NameAllCapitals | R::NamePlaceholder => Basis::Names,
        R::NicknameMissing => Basis::Nickname,
        R::SeveralValues | R::SeveralClasses | R::WrongType | R::EmptyValue => Basis::SingleValue,
        R::SchoolDataMissing
        | R::SchoolCodeMissing
        | R::SchoolNotResolved
        | R::SchoolOidNotResolved
        | R::SchoolWithoutRole
        | R::RoleSchoolUnknown
        | R::SchoolNamesDiffer
        | R::SchoolCodesDiffer
        | R::SchoolInfoMissing
        | R::RoleMissing
        | R::OrganisationNameEmpty => Basis::SchoolLookup,
        R::SchoolCodeShort | R::SchoolCodeUnknown | R::SchoolCodeLong | R::SchoolCodeText => {
            Basis::SchoolCode
        }
        R::SchoolInfoMalformed | R::SchoolTwinMissing => Basis::SchoolInfo,
        R::SchoolTypeNotAllowed => Basis::SchoolType,
        R::OfficePresent | R::NoSchoolCode => Basis::Office,
        R::ProviderMissing
        | R::ProviderIssuerDiffers
        | R::SeveralProviders
        | R::ProviderListsDiffer
        | R::ProviderInfoMalformed
        | R::RoleProviderEmpty => Basis::Provider,
        R::OrganisationOidMalformed | R::OrganisationOidWrongNode | R::OrganisationCheckDigit => {
            Basis::OrganisationOid
        }
        R::OtherHomeOrganisation => Basis::HomeChoice,
        R::RoleRefused | R::RoleUnknown | R::RoleNameEmpty | R::PupilAndStaff => Basis::Roles,
        R::RoleCodeUnmapped | R::RoleCodeDiffers | R::RoleUntranslated => Basis::RoleCode,
        R::RoleOldShape | R::RoleParts | R::RoleSchoolEmpty | R::MunicipalityInRole => {
            Basis::RoleShape
        }
        R::OlderModel
        | R::PlainAttributesMissing
        | R::ModelMix
        | R::RoleV11
        | R::LegacyNames
        | R::UnknownAttribute
        | R::RetiredAttributeNeeded => Basis::Versions,
        R::CountsDiffer | R::RoleCopiedToSchools => Basis::Counts,
        R::DuplicateValues => Basis::Pairing,
        R::ClassMissing | R::ClassAtFirstSchoolOnly | R::ClassesDisagree | R::GroupAsClass => {
            Basis::Class
        }
        R::ClassLevelMissing
        | R::ClassLevelNotNumber
        | R::ClassLevelRange
        | R::ClassLevelSuperfluous
        | R::ClassLevelDisagrees => Basis::ClassLevel,
        R::ChargeMissing
        | R::ChargeForBasic
        | R::ChargeForStaff
        | R::ChargeValue
        | R::ChargeMalformed
        | R::ChargeSchoolUnknown
        | R::ChargeTwinMissing
        | R::ChargeConflict => Basis::Charge,
        R::Mojibake
        | R::InvisibleCharacter
        | R::NoBreakSpace
        | R::DoubleSpace
        | R::OuterSpace
        | R::MixedScript => Basis::Text,
        R::NameCase => Basis::ExactNames,
        R::RegistryNames => Basis::HomeNames,
        R::NotObservable | R::OneCarrier | R::SourcesDisagree | R::UserinfoUnreadable => {
            Basis::Carrier
        }
        R::SignatureInvalid
        | R::SignatureMissing
        | R::AlgorithmRefused
        | R::IssuerDiffers
        | R::AudienceDiffers
        | R::NonceDiffers
        | R::StateDiffers
        | R::TokenExpired
        | R::TokenNotYetValid
        | R::TokenClaimMissing
        | R::HashDiffers
        | R::UserinfoSubjectDiffers
        | R::ClockOff
        | R::NotFresh
        | R::LoginOld
        | R::LoginFailed
        | R::AssertionEncrypted
        | R::ResponseElsewhere
        | R::ResponseStructure
        | R::NamesMarkedOtherwise => Basis::Token,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::rules::RULES;

    #[test]
    fn every_rule_rests_on_a_statement_and_every_statement_carries_a_rule() {
        for basis in Basis::ALL {
            assert!(
                RULES.iter().any(|rule| of(rule.id) == *basis),
                "{basis:?} carries no rule"
            );
            for lang in Lang::ALL {
                assert!(basis.text().get(lang).ends_with('.'), "{basis:?}");
            }
        }
    }
}
