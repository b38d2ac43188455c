//! Teachers and other staff whose logins have nothing wrong. Every person, number and identifier is invented.

use super::{Persona, Values::Many, Values::One};
use crate::model::Version;
use crate::report::Verdict;
use crate::tri;

pub(super) static PERSONAS: [Persona; 6] = [
    Persona {
        id: "teacher-one",
        name: "Hilkka Karpalosuo",
        who: tri!(
            "Opettaja yhdessä koulussa",
            "Lärare i en skola",
            "Teacher at one school",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Opettaja, jolla ei ole luokkaa eikä vuosiluokkaa. Opettajalla se on tavallista eikä ole vika.",
            "En lärare utan klass och årskurs. Det är vanligt för en lärare och inget fel.",
            "A teacher with neither class nor year. That is common for a teacher and not a fault.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Hilkka")),
            ("family_name", One("Karpalosuo")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.59c324b23cf732297d714d579fade6a31b6777b7"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000058"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            (
                "urn:mpass.id:role",
                Many(&["1.2.246.562.99.00000000001;30076;;Opettaja;2;1.2.246.562.99.00000000002;"]),
            ),
            (
                "urn:mpass.id:educationProviderInfo",
                Many(&["1.2.246.562.99.00000000001;Mansikkalan testi kunta"]),
            ),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.00000000001"),
            ),
        ],
    },
    Persona {
        id: "teacher-three",
        name: "Jarkko Lakkaranta",
        who: tri!(
            "Opettaja kolmessa koulussa",
            "Lärare i tre skolor",
            "Teacher at three schools",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Opettaja peruskoulussa, lukiossa ja ammattiopistossa: jokaisella koululla on oma roolinsa. Palvelun pitää yhdistää tiedot tunnuksen eikä järjestyksen mukaan.",
            "En lärare i grundskola, gymnasium och yrkesläroanstalt: varje skola har sin egen roll. Tjänsten ska koppla ihop uppgifterna enligt numret, inte enligt ordningen.",
            "A teacher at a comprehensive, an upper secondary and a vocational school: each school has a role of its own. A service must match them by code, not by order.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Jarkko")),
            ("family_name", One("Lakkaranta")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.772c9e45d48e95e44cf2537337d99b0d8797134e"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000066"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                    "30077;Mansikkalan testi lukio",
                    "1.2.246.562.99.00000000003;Mansikkalan testi lukio",
                    "30079;Mansikkalan Testi Ammattiopisto",
                    "1.2.246.562.99.00000000006;Mansikkalan Testi Ammattiopisto",
                ]),
            ),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;;Opettaja;2;1.2.246.562.99.00000000002;",
                    "1.2.246.562.99.00000000001;30077;;Opettaja;2;1.2.246.562.99.00000000003;",
                    "1.2.246.562.99.00000000001;30079;;Opettaja;2;1.2.246.562.99.00000000006;",
                ]),
            ),
            (
                "urn:mpass.id:educationProviderInfo",
                Many(&["1.2.246.562.99.00000000001;Mansikkalan testi kunta"]),
            ),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.00000000001"),
            ),
        ],
    },
    Persona {
        id: "substitute",
        name: "Venla Herukkalehto",
        who: tri!("Sijaisopettaja", "Lärarvikarie", "Substitute teacher"),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Sijainen, jolla on oma tunnus ja oppijanumero. Yhteiskäyttöisellä tunnuksella kirjautuminen ei onnistuisi.",
            "En vikarie med eget användarnamn och studentnummer. Med ett gemensamt användarnamn skulle inloggningen inte lyckas.",
            "A substitute with a personal account and learner ID. A shared account could not log in.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Venla")),
            ("family_name", One("Herukkalehto")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.f010a53b624b8cb9dbc93f4239d466bc29434783"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000074"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;;Sijaisopettaja;5;1.2.246.562.99.00000000002;",
                ]),
            ),
            (
                "urn:mpass.id:educationProviderInfo",
                Many(&["1.2.246.562.99.00000000001;Mansikkalan testi kunta"]),
            ),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.00000000001"),
            ),
        ],
    },
    Persona {
        id: "principal",
        name: "Tapio Puolukkaharju",
        who: tri!("Rehtori", "Rektor", "Principal"),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Rehtori, joka johtaa peruskoulua ja lukiota.",
            "En rektor som leder en grundskola och ett gymnasium.",
            "A principal in charge of a comprehensive and an upper secondary school.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Tapio")),
            ("family_name", One("Puolukkaharju")),
            ("urn:mpass.id:nickname", One("Tapio")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.47949014a7f8ffffcdf404d32be5dd7042c5a7df"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000082"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                    "30077;Mansikkalan testi lukio",
                    "1.2.246.562.99.00000000003;Mansikkalan testi lukio",
                ]),
            ),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;;Rehtori;6;1.2.246.562.99.00000000002;",
                    "1.2.246.562.99.00000000001;30077;;Rehtori;6;1.2.246.562.99.00000000003;",
                ]),
            ),
            (
                "urn:mpass.id:educationProviderInfo",
                Many(&["1.2.246.562.99.00000000001;Mansikkalan testi kunta"]),
            ),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.00000000001"),
            ),
        ],
    },
    Persona {
        id: "early-childhood",
        name: "Sanni Ahomaa",
        who: tri!(
            "Varhaiskasvatuksen opettaja",
            "Lärare inom småbarnspedagogik",
            "Early childhood teacher",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Päiväkodilla ei ole oppilaitostunnusta, vaan se tunnetaan OID-tunnisteesta. Tyhjä tunnus roolissa on silloin oikein.",
            "Ett daghem har inget läroanstaltsnummer utan känns igen på sin OID. Då ska numret i rollen vara tomt.",
            "An early childhood unit has no school code and is known by its OID. The empty code in the role is right then.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Sanni")),
            ("family_name", One("Ahomaa")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.679b8d7ff523468ee9787a733327260ddefcb758"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000090"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "1.2.246.562.99.00000000004;Ahomansikan päiväkoti",
                    "1.2.246.562.99.00000000001;Mansikkalan testi kunta",
                ]),
            ),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;;;Opettaja;2;1.2.246.562.99.00000000001;1.2.246.562.99.00000000004",
                ]),
            ),
            (
                "urn:mpass.id:educationProviderInfo",
                Many(&["1.2.246.562.99.00000000001;Mansikkalan testi kunta"]),
            ),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.00000000001"),
            ),
        ],
    },
    Persona {
        id: "teacher-model-1-2",
        name: "Kaarlo Variksenmarja",
        who: tri!(
            "Opettaja; tietomalli 1.2",
            "Lärare; datamodell 1.2",
            "Teacher; data model 1.2",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Vuoden 2022 alussa käyttöön otettu tietomalli. Tällaista näkee enää vanhoissa tallenteissa.",
            "Datamodellen som infördes i början av 2022. Sådant här ser man bara i gamla kopior.",
            "The data model introduced at the beginning of 2022. Seen today only in old recordings.",
        ),
        version: Version::V1_2,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Kaarlo")),
            ("family_name", One("Variksenmarja")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.13e03b135d67f976da34d0b5003662a025faac78"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000132"),
            ),
            ("urn:mpass.id:schoolCode", Many(&["30076", "30077"])),
            (
                "urn:mpass.id:school",
                Many(&["Mansikkalan testi peruskoulu", "Mansikkalan testi lukio"]),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "30077;Mansikkalan testi lukio",
                ]),
            ),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;;Opettaja",
                    "1.2.246.562.99.00000000001;30077;;Opettaja",
                ]),
            ),
            (
                "urn:mpass.id:educationProviderId",
                Many(&["1.2.246.562.99.00000000001"]),
            ),
            (
                "urn:mpass.id:educationProvider",
                Many(&["Mansikkalan testi kunta"]),
            ),
            (
                "urn:mpass.id:educationProviderInfo",
                Many(&["1.2.246.562.99.00000000001;Mansikkalan testi kunta"]),
            ),
        ],
    },
];
