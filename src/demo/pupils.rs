//! Pupils and students whose logins have nothing wrong. Every person, number and identifier is invented.

use super::{Persona, Values::Many, Values::One};
use crate::model::Version;
use crate::report::Verdict;
use crate::tri;

pub(super) static PERSONAS: [Persona; 7] = [
    Persona {
        id: "pupil-3",
        name: "Aino Mustikkamäki",
        who: tri!("Oppilas, 3. luokka", "Elev, årskurs 3", "Pupil, year 3"),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Alakoulun oppilas, jonka kaikki tiedot ovat kunnossa: koulu, luokka, vuosiluokka ja rooli sopivat yhteen.",
            "En elev i årskurs 3 med alla uppgifter i ordning: skola, klass, årskurs och roll stämmer överens.",
            "A year 3 pupil with everything in order: school, class, year and role agree.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Aino")),
            ("family_name", One("Mustikkamäki")),
            ("urn:mpass.id:nickname", One("Aino")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.7b0cc5680e4a39383b13b3ebaeb842309b5267b6"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000017"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("3")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;3B;Oppilas;1;1.2.246.562.99.00000000002;",
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
        id: "pupil-9",
        name: "Eetu Kuusiniemi",
        who: tri!("Oppilas, 9. luokka", "Elev, årskurs 9", "Pupil, year 9"),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Yläkoulun oppilas. Hyvä esimerkki siitä, miltä tavallinen kirjautuminen näyttää.",
            "En elev i årskurs 9. Ett bra exempel på hur en vanlig inloggning ser ut.",
            "A year 9 pupil. A good example of what an ordinary login looks like.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Eetu Oskari")),
            ("family_name", One("Kuusiniemi")),
            ("urn:mpass.id:nickname", One("Eetu")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.5f2af0467b1e50ef802023c0bcc196418abca9d6"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000025"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("9")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;9F;Oppilas;1;1.2.246.562.99.00000000002;",
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
        id: "student-charged",
        name: "Minttu Vattulahti",
        who: tri!(
            "Lukion opiskelija",
            "Gymnasiestuderande",
            "Upper secondary student",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Lukiolainen, jonka oppimateriaalit ovat maksullisia. Vuosiluokkaa ei lukiolaisella ole, ja niin kuuluukin olla.",
            "En gymnasiestuderande med avgiftsbelagda läromedel. En gymnasiestuderande har ingen årskurs, och så ska det vara.",
            "An upper secondary student whose learning materials are charged for. There is no year (class level), as it should be.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Minttu")),
            ("family_name", One("Vattulahti")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.686b8a7c4eeff704566de7ee7d522288339c5658"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000033"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30077;Mansikkalan testi lukio",
                    "1.2.246.562.99.00000000003;Mansikkalan testi lukio",
                ]),
            ),
            (
                "urn:mpass.id:learningMaterialsCharge",
                Many(&["1;30077", "1;1.2.246.562.99.00000000003"]),
            ),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30077;24A;Oppilas;1;1.2.246.562.99.00000000003;",
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
        id: "student-free",
        name: "Onni Tyrnisaari",
        who: tri!(
            "Ammatillisen koulutuksen opiskelija",
            "Yrkesstuderande",
            "Vocational student",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Ammattiopiston opiskelija, jonka oppimateriaalit ovat maksuttomia.",
            "En studerande vid en yrkesläroanstalt med avgiftsfria läromedel.",
            "A vocational student whose learning materials are free.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Onni")),
            ("family_name", One("Tyrnisaari")),
            ("urn:mpass.id:nickname", One("Onni")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.38a3b51e817d13d673922ca79ed7609fd6b1e8bf"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000041"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30079;Mansikkalan Testi Ammattiopisto",
                    "1.2.246.562.99.00000000006;Mansikkalan Testi Ammattiopisto",
                ]),
            ),
            (
                "urn:mpass.id:learningMaterialsCharge",
                Many(&["0;30079", "0;1.2.246.562.99.00000000006"]),
            ),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30079;25B;Oppilas;1;1.2.246.562.99.00000000006;",
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
        id: "pupil-swedish",
        name: "Åsa Öländer",
        who: tri!(
            "Oppilas ruotsinkielisessä koulussa, 6. luokka",
            "Elev i svenskspråkig skola, årskurs 6",
            "Pupil at a Swedish-speaking school, year 6",
        ),
        organisation: "Smultronby stad (test)",
        shows: tri!(
            "Ruotsinkielinen koulu ja nimi, jossa on å, ä ja ö. Rooli tulee silti suomeksi: Peili kääntää sen lukijalle.",
            "En svenskspråkig skola och ett namn med å, ä och ö. Rollen kommer ändå på finska: Peili översätter den för läsaren.",
            "A Swedish-speaking school and a name with å, ä and ö. The role comes in Finnish all the same: Peili translates it.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Åsa Linnéa")),
            ("family_name", One("Öländer")),
            ("urn:mpass.id:nickname", One("Åsa")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.ec8a7f2bf9e99453ea25022bd79ee3ab97433abc"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000108"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "99901;Smultronby skola",
                    "1.2.246.562.99.77700000027;Smultronby skola",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("6")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.77700000019;99901;6A;Oppilas;1;1.2.246.562.99.77700000027;",
                ]),
            ),
            (
                "urn:mpass.id:educationProviderInfo",
                Many(&["1.2.246.562.99.77700000019;Smultronby stad (test)"]),
            ),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.77700000019"),
            ),
        ],
    },
    Persona {
        id: "pupil-sami",
        name: "Máret Čáhcegáddi",
        who: tri!(
            "Oppilas saamenkielisessä koulussa, 5. luokka",
            "Elev i samiskspråkig skola, årskurs 5",
            "Pupil at a Sámi-speaking school, year 5",
        ),
        organisation: "Muurainjärven testikunta",
        shows: tri!(
            "Pohjoissaamen kirjaimet č, đ, ŋ, š ja ž kulkevat perille ehjinä.",
            "De nordsamiska bokstäverna č, đ, ŋ, š och ž kommer fram hela.",
            "The Northern Sámi letters č, đ, ŋ, š and ž arrive unharmed.",
        ),
        version: Version::V1_4,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Máret Eŋeleš")),
            ("family_name", One("Čáhcegáddi")),
            ("urn:mpass.id:nickname", One("Máret")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.1502f8f56cd14042936c9100fed5473e708ba05b"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000116"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "99902;Muorjejávrri skuvla",
                    "1.2.246.562.99.88800000023;Muorjejávrri skuvla",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("5")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.88800000015;99902;5A;Oppilas;1;1.2.246.562.99.88800000023;",
                ]),
            ),
            (
                "urn:mpass.id:educationProviderInfo",
                Many(&["1.2.246.562.99.88800000015;Muurainjärven testikunta"]),
            ),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.88800000015"),
            ),
        ],
    },
    Persona {
        id: "pupil-model-1-3",
        name: "Iida Juolukkajoki",
        who: tri!(
            "Oppilas, 8. luokka; tietomalli 1.3",
            "Elev, årskurs 8; datamodell 1.3",
            "Pupil, year 8; data model 1.3",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Vuonna 2023 käytössä ollut tietomalli: koulu ja luokka tulevat omina tietoinaan ja roolissa on neljä osaa. Vanha, mutta eheä.",
            "Datamodellen som användes 2023: skola och klass kommer som egna uppgifter och rollen har fyra delar. Gammal men hel.",
            "The data model of 2023: school and class come on their own and a role has four parts. Old, but consistent.",
        ),
        version: Version::V1_3,
        broken: false,
        expected: Verdict::Ok,
        rules: &[],
        claims: &[
            ("given_name", One("Iida")),
            ("family_name", One("Juolukkajoki")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.2e737a75156dc19e032d2c3bd24641963863b773"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000124"),
            ),
            ("urn:mpass.id:schoolCode", Many(&["30076"])),
            (
                "urn:mpass.id:school",
                Many(&["Mansikkalan testi peruskoulu"]),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&["30076;Mansikkalan testi peruskoulu"]),
            ),
            ("urn:mpass.id:class", One("8A")),
            ("urn:mpass.id:classLevel", One("8")),
            (
                "urn:mpass.id:role",
                Many(&["1.2.246.562.99.00000000001;30076;8A;Oppilas"]),
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
