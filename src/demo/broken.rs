//! Logins with one fault each. Every person, number and identifier is invented.

use super::{Persona, Values::Many, Values::One};
use crate::model::Version;
use crate::report::Verdict;
use crate::tri;

pub(super) static PERSONAS: [Persona; 10] = [
    Persona {
        id: "broken-school",
        name: "Lumi Sinimetsä",
        who: tri!(
            "Oppilas, jonka koulua ei löydy",
            "Elev vars skola inte hittas",
            "Pupil whose school is not found",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Koulun lähettämää tunnusta ei löydy rekisteristä. Siksi puuttuvat koulu, rooli ja koulutustoimija: yksi vika, monta seurausta.",
            "Numret som skolan skickar finns inte i registret. Därför saknas skola, roll och utbildningsaktör: ett fel, många följder.",
            "The code the school sends is not in the register. So the school, the role and the education provider are missing: one fault, many consequences.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Fault,
        rules: &["school-data-missing"],
        claims: &[
            ("given_name", One("Lumi")),
            ("family_name", One("Sinimetsä")),
            ("urn:mpass.id:nickname", One("Lumi")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.70184076a40793d16f8dde85ca7cefbcf73fd5e0"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000140"),
            ),
            ("urn:mpass.id:classLevel", One("5")),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.00000000001"),
            ),
        ],
    },
    Persona {
        id: "broken-leading-zero",
        name: "Oiva Kanervamaa",
        who: tri!(
            "Oppilas, jonka oppilaitostunnus on lyhentynyt",
            "Elev vars läroanstaltsnummer har blivit för kort",
            "Pupil whose school code was shortened",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Taulukkolaskenta on pudottanut oppilaitostunnuksen alusta nollan: tunnuksessa on neljä numeroa, eikä koulua löydy. Tietomalli 1.3.",
            "Ett kalkylprogram har tagit bort nollan i början av läroanstaltsnumret: det har fyra siffror och skolan hittas inte. Datamodell 1.3.",
            "A spreadsheet dropped the zero at the beginning of the school code: it has four digits and the school is not found. Data model 1.3.",
        ),
        version: Version::V1_3,
        broken: true,
        expected: Verdict::Fault,
        rules: &["school-code-short"],
        claims: &[
            ("given_name", One("Oiva")),
            ("family_name", One("Kanervamaa")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.a5e34dca8da715848d5874792f3f4373f0f17e0c"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000157"),
            ),
            ("urn:mpass.id:schoolCode", Many(&["1076"])),
            ("urn:mpass.id:class", One("4A")),
            ("urn:mpass.id:classLevel", One("4")),
        ],
    },
    Persona {
        id: "broken-role",
        name: "Ritva Suopursu",
        who: tri!(
            "Vararehtori, jonka rooli ei kelpaa",
            "Biträdande rektor vars roll inte godtas",
            "Deputy principal whose role is refused",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Koulu lähettää roolin ”vararehtori”, jota MPASSid ei hyväksy. Silloin jäävät pois myös koulu ja koulutustoimija.",
            "Skolan skickar rollen ”vararehtori” (biträdande rektor), som MPASSid inte godtar. Då uteblir också skolan och utbildningsaktören.",
            "The school sends the role “vararehtori” (deputy principal), which MPASSid does not accept. The school and the education provider are then left out too.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Fault,
        rules: &["school-data-missing"],
        claims: &[
            ("given_name", One("Ritva")),
            ("family_name", One("Suopursu")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.acf2bd3f220a89382546fa206c44bdbc46765bea"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000165"),
            ),
            (
                "urn:mpass.id:originalIssuer",
                One("1.2.246.562.99.00000000001"),
            ),
        ],
    },
    Persona {
        id: "broken-learner-id",
        name: "Elias Pihlajapuro",
        who: tri!(
            "Oppilas, jolla on väärä oppijanumero",
            "Elev med fel studentnummer",
            "Pupil with a wrong learner ID",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Oppijanumeron kentässä on organisaation numero. Oikeassa ympäristössä kirjautuminen pysähtyisi tähän.",
            "I fältet för studentnumret står en organisations nummer. I den riktiga miljön skulle inloggningen stanna här.",
            "An organisation's number stands in the field of the learner ID. In the real environment the login would stop here.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Fault,
        rules: &["learner-id-is-organisation"],
        claims: &[
            ("given_name", One("Elias")),
            ("family_name", One("Pihlajapuro")),
            ("urn:mpass.id:nickname", One("Elias")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.223610f4f8fa4bc00aeac48c14b8a60b2156b733"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.99.77700000092"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("7")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;7A;Oppilas;1;1.2.246.562.99.00000000002;",
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
        id: "broken-check-digit",
        name: "Helmi Orvokkiniitty",
        who: tri!(
            "Oppilas, jonka oppijanumerossa on näppäilyvirhe",
            "Elev med skrivfel i studentnumret",
            "Pupil with a typing error in the learner ID",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Oppijanumeron viimeinen numero ei sovi muihin: joku numero on näppäilty väärin.",
            "Studentnumrets sista siffra passar inte ihop med de andra: någon siffra är felskriven.",
            "The last digit of the learner ID does not fit the others: a digit was mistyped.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Attention,
        rules: &["learner-id-check-digit"],
        claims: &[
            ("given_name", One("Helmi")),
            ("family_name", One("Orvokkiniitty")),
            ("urn:mpass.id:nickname", One("Helmi")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.7f8f28e8b3077fbf8b38b2b57e2a001bcc6d00c6"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.24.55500000148"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("2")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;2A;Oppilas;1;1.2.246.562.99.00000000002;",
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
        id: "broken-names",
        name: "Mäkelä",
        who: tri!(
            "Oppilas, jonka nimi on rikki",
            "Elev vars namn är trasigt",
            "Pupil whose name is broken",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Etunimi on tyhjä ja sukunimen ä-kirjaimet ovat hajonneet matkalla. Kirjautuminen toimii, mutta nimi näyttää väärältä.",
            "Förnamnet är tomt och bokstaven ä i efternamnet har gått sönder på vägen. Inloggningen fungerar, men namnet ser fel ut.",
            "The first name is empty and the letter ä of the family name broke on the way. The login works, but the name looks wrong.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Attention,
        rules: &["name-empty", "mojibake"],
        claims: &[
            ("given_name", One("")),
            ("family_name", One("MÃ¤kelÃ¤")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.40eb097c0bfe05eb18576223ec8f2f423715f758"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000181"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("6")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;6B;Oppilas;1;1.2.246.562.99.00000000002;",
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
        id: "broken-class-semicolon",
        name: "Niilo Rantakukka",
        who: tri!(
            "Oppilas, jonka luokan nimessä on puolipiste",
            "Elev med semikolon i klassens namn",
            "Pupil with a semicolon in the class name",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Luokan nimeksi on kirjoitettu ”7C;ryhmä 2”. Puolipiste erottaa roolin osat toisistaan, joten osia on yksi liikaa eikä palvelu ymmärrä roolia.",
            "Som klassens namn står ”7C;ryhmä 2”. Semikolonet skiljer rollens delar åt, så delarna är en för många och tjänsten förstår inte rollen.",
            "The class is named “7C;ryhmä 2”. A semicolon separates the parts of a role, so there is one part too many and a service cannot read the role.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Fault,
        rules: &["role-parts"],
        claims: &[
            ("given_name", One("Niilo")),
            ("family_name", One("Rantakukka")),
            ("urn:mpass.id:nickname", One("Niilo")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.a5f827379faaf940923707525b654988703ad8de"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000199"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("7")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;7C;ryhmä 2;Oppilas;1;1.2.246.562.99.00000000002;",
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
        id: "broken-personal-code",
        name: "Saimi Vesiheinä",
        who: tri!(
            "Oppilas, jonka luokkana on henkilötunnus",
            "Elev med personbeteckning som klass",
            "Pupil with a personal identity code as class",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Luokan kentässä on (keksitty) henkilötunnus. Se menisi jokaiseen palveluun, johon oppilas kirjautuu: siirto pitää keskeyttää ja korjata heti.",
            "I fältet för klass står en (påhittad) personbeteckning. Den skulle gå till varje tjänst som eleven loggar in i: överföringen ska avbrytas och rättas genast.",
            "The class field holds an (invented) personal identity code. It would go to every service the pupil logs in to: stop the transfer and mend it at once.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Fault,
        rules: &["personal-code"],
        claims: &[
            ("given_name", One("Saimi")),
            ("family_name", One("Vesiheinä")),
            ("urn:mpass.id:nickname", One("Saimi")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.c1565b75f366de8f9795c19092340583a9178341"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000207"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("7")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;150213A967U;Oppilas;1;1.2.246.562.99.00000000002;",
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
        id: "broken-class-level",
        name: "Touko Kataja",
        who: tri!(
            "Oppilas, jonka vuosiluokka on viime vuoden",
            "Elev med fjolårets årskurs",
            "Pupil with last year's class level",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Luokka on 8B mutta vuosiluokka 7: kesän siirrossa päivittyi vain toinen. Palvelu voi tarjota väärän vuosiluokan aineistoja.",
            "Klassen är 8B men årskursen 7: i sommarens överföring uppdaterades bara det ena. Tjänsten kan erbjuda material för fel årskurs.",
            "The class is 8B but the year is 7: the summer's transfer updated only one of them. A service may offer materials for the wrong year.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Attention,
        rules: &["class-level-disagrees"],
        claims: &[
            ("given_name", One("Touko")),
            ("family_name", One("Kataja")),
            ("urn:mpass.id:nickname", One("Touko")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.03692fcc40cfd9e739427f69fd27238053f39147"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000215"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30076;Mansikkalan testi peruskoulu",
                    "1.2.246.562.99.00000000002;Mansikkalan testi peruskoulu",
                ]),
            ),
            ("urn:mpass.id:classLevel", One("7")),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30076;8B;Oppilas;1;1.2.246.562.99.00000000002;",
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
        id: "broken-charge",
        name: "Vilja Mesimarja",
        who: tri!(
            "Lukiolainen, jolta pyydetään maksua",
            "Gymnasiestuderande som ombeds betala",
            "Upper secondary student who is asked to pay",
        ),
        organisation: "Mansikkalan testi kunta",
        shows: tri!(
            "Tieto oppimateriaalien maksullisuudesta puuttuu, joten kustantajan palvelu ei tiedä, että aineistot ovat maksuttomia.",
            "Uppgiften om avgiftsbelagda läromedel saknas, så förlagets tjänst vet inte att läromedlen är avgiftsfria.",
            "Whether learning materials are charged for is missing, so the publisher's service does not know that they are free.",
        ),
        version: Version::V1_4,
        broken: true,
        expected: Verdict::Attention,
        rules: &["charge-missing"],
        claims: &[
            ("given_name", One("Vilja")),
            ("family_name", One("Mesimarja")),
            (
                "urn:mpass.id:uid",
                One("MPASSOID.3ab0dfc0544ac4fc5ee224d34be41bb6f334212d"),
            ),
            (
                "urn:oid:1.3.6.1.4.1.16161.1.1.27",
                One("1.2.246.562.98.55500000223"),
            ),
            (
                "urn:mpass.id:schoolInfo",
                Many(&[
                    "30077;Mansikkalan testi lukio",
                    "1.2.246.562.99.00000000003;Mansikkalan testi lukio",
                ]),
            ),
            (
                "urn:mpass.id:role",
                Many(&[
                    "1.2.246.562.99.00000000001;30077;25C;Oppilas;1;1.2.246.562.99.00000000003;",
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
];
