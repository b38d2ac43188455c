//! The rules in Finnish. See `text::rules` for the order of texts and the template syntax.

use super::rule_texts;

rule_texts! {
    "fi":
    // identity
    LearnerIdMissing {
        "Oppijanumero puuttuu",
        "MPASSid ei päästä tuotannossa palveluihin ilman oppijanumeroa.",
        "Hae oppijanumero oppijanumerorekisteristä (järjestelmän rajapinnalla tai käyttöliittymässä) ja tallenna se käyttäjän tietoihin.",
        "Oppijanumeroa ei tullut tai se on tyhjä. Oikea muoto on 1.2.246.562.24. ja 11 numeroa.",
    }
    SharedAccount {
        "Kirjautumisessa on todennäköisesti yhteistunnus eikä yhden henkilön oma tunnus",
        "Oppijanumero on aina yhden henkilön oma, joten yhteistunnuksella ei pääse MPASSid-palveluihin.",
        "Anna jokaiselle käyttäjälle oma tunnus ja hae hänelle oppijanumero.",
        "Nimi näyttää luokan, ryhmän tai tehtävän nimeltä eikä henkilön nimeltä; sellaisella tunnuksella ei ole omaa oppijanumeroa.",
    }
    SubstituteWithoutLearnerId {
        "Sijaisopettajalta puuttuu oppijanumero",
        "Oppijanumero vaaditaan myös lyhytaikaisilta käyttäjiltä; ilman sitä palveluihin ei pääse.",
        "Hae sijaiselle oppijanumero oppijanumerorekisteristä ja tallenna se hänen tietoihinsa.",
        "Rooli[ {role}] tuli, mutta oppijanumero ei. Oikea muoto on 1.2.246.562.24. ja 11 numeroa.",
    }
    LearnerIdIsOrganisation {
        "Oppijanumeron paikalla on organisaation tunniste",
        "Kirjautujaa ei voi yksilöidä, ja kirjautuminen voi estyä.",
        "Kentät ovat todennäköisesti vaihtuneet: tallenna oppijanumeroksi henkilön oma numero, jonka alku on 1.2.246.562.24.",
        "Tunnisteen solmu[ {node}] on tarkoitettu organisaatioille; henkilöiden solmu on 24.",
    }
    LearnerIdWrongNode {
        "Oppijanumeron paikalla on muu kuin henkilön tunniste",
        "Kirjautujaa ei voi yksilöidä, ja kirjautuminen voi estyä.",
        "Tarkista, mistä kentästä oppijanumero otetaan; kenttä on todennäköisesti väärä. Oikean arvon alku on 1.2.246.562.24.",
        "Tunnisteen solmu[ {node}] ei ole henkilöiden solmu (24).",
    }
    TestLearnerIdInProduction {
        "Tuotannossa on testihenkilön oppijanumero",
        "Testinumero ei yksilöi ketään, ja palvelut voivat hylätä kirjautumisen tai sekoittaa käyttäjät.",
        "Vaihda tilalle henkilön oikea oppijanumero, tai poista testihenkilö tuotannosta.",
        "Oppijanumeron solmu[ {node}] kuuluu testiympäristölle; tuotannossa se on 24.",
    }
    LearnerIdPrefixMissing {
        "Oppijanumeron alku puuttuu",
        "Pelkät numerot eivät kelpaa oppijanumeroksi, joten kirjautuminen voi estyä.",
        "Tallenna tai muodosta oppijanumero kokonaisena: 1.2.246.562.24. ja 11 numeroa.",
        "Arvossa on pelkkiä numeroita[ ({digits})]; alku 1.2.246.562.24. puuttuu.",
    }
    LearnerIdWrongLength {
        "Oppijanumerossa on väärä määrä numeroita[: {digits}, kun pitäisi olla 11]",
        "Numero ei kelpaa oppijanumeroksi, joten kirjautuminen voi estyä.",
        "Vertaa numeroa oppijanumerorekisteriin ja tarkista, ettei kenttä tai siirto katkaise sitä.",
        "Alun 1.2.246.562.24. jälkeen pitää olla 11 numeroa[; nyt niitä on {digits}].",
    }
    LearnerIdHasSpaces {
        "Oppijanumerossa on välilyönti[ (merkki {position})]",
        "Välilyönnin takia numero ei kelpaa, ja kirjautuminen voi estyä.",
        "Poista välilyönti rekisterin kentästä tai siirrosta.",
        "Oikea muoto on 1.2.246.562.24. ja 11 numeroa ilman välejä.",
    }
    LearnerIdMalformed {
        "Oppijanumeron paikalla on jotakin muuta",
        "Kirjautujaa ei voi yksilöidä, ja kirjautuminen voi estyä.",
        "Tarkista, mistä kentästä oppijanumero otetaan ja mitä siinä lukee. Oikea muoto on 1.2.246.562.24. ja 11 numeroa.",
        "Arvo[ ({length} merkkiä)] ei ole OID-tunniste.",
    }
    LearnerIdCheckDigit {
        "Oppijanumeron tarkistusnumero ei täsmää",
        "Numero on todennäköisesti kirjoitettu väärin, ja palvelu voi pitää kirjautujaa toisena henkilönä.",
        "Vertaa numeroa oppijanumerorekisteriin ja korjaa se. Esimerkki- ja testitunnuksilla tästä ei ole haittaa.",
        "Viimeinen numero eli tarkistusnumero ei sovi muihin numeroihin.",
    }
    SeveralLearnerIds {
        "Kirjautujalla on useampi kuin yksi oppijanumero[ ({count})]",
        "Palvelu ei tiedä, mikä numeroista on oikea, ja voi luoda kirjautujalle kaksi käyttäjää.",
        "Kaksi tunnusta on todennäköisesti yhdistetty: tarkista voimassa oleva numero oppijanumerorekisteristä ja jätä vain se.",
        "Oppijanumeroita saa olla vain yksi.",
    }
    PersonalCode {
        "Henkilötunnus on päässyt kirjautumisen tietoihin",
        "Se kulkee jokaiseen palveluun, johon kirjaudutaan; kyse voi olla henkilötietojen tietoturvaloukkauksesta.",
        "Poista henkilötunnus lähetettävistä tiedoista heti.¶Ilmoita asiasta tietosuojavastaavalle.¶Älä lähetä kirjautumisen tietoja eteenpäin.",
        "Henkilötunnus on tiedossa[ {claim}][ merkistä {position} alkaen][; {count?yksi kohta|# kohtaa} yhteensä]. Syynä on todennäköisesti väärä kenttä. Tunnusta ei ole tässä viestissä.",
    }
    PersonalCodeLike {
        "Tiedossa[ {claim}] on henkilötunnuksen näköinen merkkijono",
        "Se ei todennäköisesti ole henkilötunnus, sillä tarkistusmerkki ei täsmää.",
        "Katso varmuuden vuoksi, mikä tieto kentässä on.",
        "Merkkijono[, joka alkaa merkistä {position},] on henkilötunnuksen muotoinen, mutta tarkistusmerkki on väärä.",
    }
    BusinessIdAsOrganisation {
        "Organisaation tunnisteen paikalla on Y-tunnus[ {value}]",
        "Palvelut eivät tunnista koulutustoimijaa.",
        "Kenttä on todennäköisesti väärä: vaihda Y-tunnuksen tilalle organisaation OID-tunniste Organisaatiopalvelusta.",
        "Odotettu muoto on 1.2.246.562.10. ja numerot.",
    }
    BusinessIdInValue {
        "Tiedossa[ {claim}] on Y-tunnus",
        "Palvelu voi tulkita tiedon väärin; kenttä on todennäköisesti väärä.",
        "Tarkista, mitä kentässä pitää olla, ja poista Y-tunnus.",
        "Y-tunnus on muun tiedon joukossa[ merkistä {position} alkaen].",
    }
    UidMissing {
        "Käyttäjän yksilöintitunnus (uid) puuttuu",
        "Palvelu ei voi tunnistaa käyttäjää, eikä MPASSid yleensä välitä ilman tunnusta muitakaan tietoja.",
        "Varmista, että käyttäjähakemisto luovuttaa MPASSid:lle pysyvän yksilöintitunnuksen (esimerkiksi ADFS:ssä objectGUID).",
        "MPASSid muodostaa tunnuksen kotiorganisaation omasta tunnisteesta, jota ei nyt todennäköisesti tullut.",
    }
    NothingDelivered {
        "Kirjautuminen onnistui, mutta yhtään käyttäjätietoa ei tullut",
        "Palvelu ei tiedä kirjautujasta mitään.",
        "Varmista, että käyttäjähakemisto luovuttaa yksilöintitunnuksen ja muut tiedot MPASSid:lle.¶Jos luovuttaa, palveluntarjoaja tarkistaa, mitä tietoja sen palvelulle annetaan.",
        "Kirjautumisen vastaus[ ({issuer})] on kunnossa, mutta siinä ei ole yhtään MPASSid:n käyttäjätietoa.",
    }
    UidMalformed {
        "Käyttäjän tunniste ei ole MPASSid:n muotoinen",
        "Tunniste on todennäköisesti toisesta järjestelmästä tai käsin liitetty, eikä sillä löydy oikeaa käyttäjää.",
        "Tarkista, että palvelu lukee tunnisteen MPASSid:n vastauksesta eikä lyhennä tai muuta sitä.",
        "Odotettu muoto on MPASSOID. ja 40 heksadesimaalimerkkiä[; arvossa on {length} merkkiä].",
    }
    UidOldForm {
        "Käyttäjän tunniste on vanhaa, 30 merkin muotoa",
        "Tunniste on todennäköisesti vanhasta tallenteesta, eikä se vastaa nykyistä.",
        "Päivitä palvelun tallessa oleva tunniste nykyiseen ja yhdistä käyttäjä oppijanumeron avulla.",
        "Nykyinen muoto on MPASSOID. ja 40 heksadesimaalimerkkiä; tämä on lyhennetty 30 merkkiin.",
    }
    NameEmpty {
        "Nimi tuli tyhjänä[ ({attribute})]",
        "Palvelussa nimen paikka jää todennäköisesti tyhjäksi.",
        "Täydennä nimi rekisteriin. Jos nimeä ei saa luovuttaa (turvakielto), jätä se kokonaan lähettämättä.",
        "Kenttä on mukana, mutta sen arvo on tyhjä.",
    }
    NameIsAddress {
        "Nimen paikalla on sähköpostiosoite tai käyttäjätunnus[ ({attribute})]",
        "Palvelut näyttävät osoitteen nimenä muillekin käyttäjille.",
        "Liitännässä on todennäköisesti valittu väärä kenttä: vaihda tilalle nimikenttä.",
        "Tässä kuuluu olla nimi sellaisena kuin se on rekisterissä.",
    }
    NameAllCapitals {
        "Nimi on kirjoitettu kokonaan isoin kirjaimin[ ({attribute})]",
        "Palvelut näyttävät nimen sellaisenaan.",
        "Korjaa kirjoitusasu rekisteriin; nimi on todennäköisesti peräisin vanhasta järjestelmästä.",
        "Nimen kaikki kirjaimet ovat isoja.",
    }
    NamePlaceholder {
        "Nimen paikalla on jokin muu merkintä[ ({attribute})]",
        "Palvelut näyttävät merkinnän nimenä.",
        "Tarkista liitännän kenttä ja rekisterin tieto: kenttä on todennäköisesti väärä, tai siirto täyttää sen oletusarvolla.",
        "Arvo on tunniste tai täytemerkintä (kuten null), ei nimi.",
    }
    NicknameMissing {
        "Kutsumanimeä ei ole; se on vapaaehtoinen",
        "Palvelut käyttävät silloin etunimeä.",
        "Mitään ei tarvitse korjata. Kutsumanimen voi halutessaan lisätä rekisteriin ja liitäntään.",
        "Kutsumanimi ei ole mukana.",
    }
    SeveralValues {
        "Tiedolla[ ”{attribute}”] on monta arvoa, vaikka niitä saa olla vain yksi",
        "Palvelu voi käyttää väärää arvoa.",
        "Tarkista liitännästä, miksi tieto lähetetään monta kertaa, ja jätä yksi arvo.",
        "Tieto on yksiarvoinen[; arvoja tuli {count}].",
    }
    SourcesDisagree {
        "Kirjautumisen kaksi osaa kertovat eri asian[: {attribute}]",
        "Palvelu näyttää eri tiedon sen mukaan, kumpaa osaa se lukee.",
        "Tarkista, että ID token ja userinfo ovat samasta kirjautumisesta, ja lue tieto yhdestä sovitusta paikasta.",
        "Arvo on eri tunnistautumistodisteessa (ID token) ja käyttäjätietovastauksessa (userinfo).",
    }
    // school
    SchoolDataMissing {
        "Koulua tai roolia ei tunnistettu[, joten {count?yksi tieto|# tietoa} jäi matkasta]",
        "Palvelut eivät tiedä, missä koulussa ja roolissa kirjautuja on, ja voivat estää pääsyn.",
        "Tarkista rekisteristä, että oppilaitostunnus on viisinumeroinen ja koulu toiminnassa (Organisaatiopalvelu).¶Tarkista, että rooli on MPASSid:n sallima.¶Laske, että kouluja, rooleja ja luokkia on yhtä monta.",
        "Henkilön omat tiedot tulivat, mutta rooli, koulu ja koulutustoimija jäivät yhdessä pois. MPASSid tekee niin, kun oppilaitostunnus tai rooli puuttuu tai ei kelpaa.",
    }
    SchoolCodeMissing {
        "Oppilaitostunnus puuttuu rekisteristä",
        "MPASSid ei voi hakea koulua, joten rooli, koulu ja koulutustoimija jäävät pois.",
        "Lisää käyttäjän tietoihin koulun viisinumeroinen oppilaitostunnus ja varmista, että se lähetetään MPASSid:lle.",
        "Oppilaitostunnus on tyhjä tai sitä ei lähetetä.",
    }
    SchoolNotResolved {
        "Koulua ei tunnistettu oppilaitostunnuksesta[ {code}], joten sen tiedot jäivät matkasta",
        "Palvelut eivät saa roolia, koulun nimeä eivätkä koulutustoimijaa.",
        "Tarkista tunnus Organisaatiopalvelusta: koulu voi olla lakkautettu tai yhdistetty.¶Vaihda tilalle toiminnassa olevan koulun tunnus.",
        "Tunnus[ {code}] on oikean muotoinen, mutta MPASSid ei löytänyt sillä koulua Organisaatiopalvelusta.",
    }
    SchoolCodeShort {
        "Oppilaitostunnus[ {code}] on {digits?4:yhden numeron liian lyhyt|liian lyhyt}",
        "Koulua ei tunnistettu, joten rooli, koulun nimi ja koulutustoimija jäivät pois.",
        "Korjaa tunnus viisinumeroiseksi. Alusta on todennäköisesti pudonnut nolla taulukossa tai siirrossa: tallenna kenttä tekstinä.",
        "Tunnuksessa pitää olla viisi numeroa, alkunollat mukaan lukien.",
    }
    SchoolCodeUnknown {
        "Oppilaitostunnus on 00000 eli tuntematon koulu",
        "Palvelut eivät voi liittää kirjautujaa mihinkään kouluun.",
        "Vaihda tilalle koulun oma viisinumeroinen tunnus; kohta on todennäköisesti jäänyt täyttämättä.",
        "00000 on koodistossa tuntematon oppilaitos.",
    }
    SchoolCodeLong {
        "Oppilaitostunnus[ {code}] on liian pitkä",
        "Koulua ei tunnistettu, joten rooli, koulun nimi ja koulutustoimija jäivät pois.",
        "Valitse liitännässä kenttä, jossa on viisinumeroinen oppilaitostunnus; nyt siinä on todennäköisesti muu tunniste, kuten OID:n loppuosa.",
        "Numeroita pitää olla viisi[; nyt niitä on {digits}].",
    }
    SchoolCodeText {
        "Oppilaitostunnuksen paikalla on tekstiä[: {value}]",
        "Koulua ei tunnistettu, joten rooli, koulun nimi ja koulutustoimija jäivät pois.",
        "Valitse liitännässä kenttä, jossa on viisinumeroinen oppilaitostunnus eikä koulun nimeä.",
        "Oppilaitostunnuksessa on muutakin kuin numeroita; oikea muoto on viisi numeroa.",
    }
    SchoolOidNotResolved {
        "Yksikköä ei tunnistettu OID-tunnisteesta[ {oid}]",
        "Rooli, yksikön nimi ja koulutustoimija jäivät pois.",
        "Tarkista yksikön OID Organisaatiopalvelusta ja korjaa se rekisteriin. OID oppilaitostunnuksen tilalla on varhaiskasvatuksessa ja toimipisteissä tavallinen, kunhan se on oikea.",
        "Oppilaitostunnuksen tilalla on OID, jolla MPASSid ei löytänyt organisaatiota.",
    }
    SchoolWithoutRole {
        "Koululla[ {code}] ei ole kirjautumisessa roolia",
        "Palvelut eivät tiedä, mikä kirjautuja on tässä koulussa.",
        "Tarkista tämän koulun rooli ja luokka: rooli ei todennäköisesti kelpaa, tai luokan nimessä on puolipiste.",
        "Koulu on mukana, mutta mikään rooli ei koske sitä.",
    }
    RoleSchoolUnknown {
        "Rooli viittaa kouluun[ {code}], jota ei ole kirjautumisen koulutiedoissa",
        "Palvelu ei löydä roolille koulun nimeä.",
        "Tarkista koulu rekisteristä ja Organisaatiopalvelusta.¶Jos ne ovat kunnossa, tietoja on todennäköisesti muutettu matkalla: kysy MPASSid-tuesta.",
        "Koulu on roolissa mutta ei koulutiedoissa.",
    }
    SchoolNamesDiffer {
        "Samalla koululla on kaksi nimeä[: {first} ja {second}]",
        "Palvelu voi näyttää koulun kahtena.",
        "Vertaa nimeä Organisaatiopalveluun; nimi on todennäköisesti vaihtunut tai tietoja on muokattu.",
        "[Koulu: {code}. ]Nimen pitää olla kaikkialla sama.",
    }
    SchoolCodesDiffer {
        "Koulu[ {code}] on vain toisessa koulun kahdesta kentästä",
        "Palvelu näkee koulun tai ei sen mukaan, kumpaa tietoa se lukee.",
        "Tarkista koulun tunnus rekisteristä ja Organisaatiopalvelusta.¶Jos ne ovat kunnossa, tietoja on todennäköisesti muutettu matkalla: kysy MPASSid-tuesta.",
        "Oppilaitostunnus ja koulun tiedot nimeävät eri koulut.",
    }
    SchoolInfoMissing {
        "Rooli nimeää koulun[ {code}], mutta koulun tiedot puuttuvat",
        "Palvelu ei saa koulun nimeä; tieto on todennäköisesti jäänyt pois matkalla.",
        "Kirjaudu ensin ulos ja uudelleen sisään.¶Jos tieto puuttuu silti, tarkista oppilaitostunnus rekisteristä.¶Jos se on siellä oikein, MPASSid-tuki selvittää, miksi tieto jäi pois.",
        "Koulu on roolissa, joten se on tunnistettu, mutta koulutiedot eivät tulleet.",
    }
    SchoolInfoMalformed {
        "Koulun tiedot ovat väärässä muodossa[: {value}]",
        "Palvelu ei pysty lukemaan koulun tunnusta ja nimeä.",
        "MPASSid-tuki tarkistaa, miten arvo syntyi. Jos tiedot on liitetty käsin, osa on todennäköisesti jäänyt pois.",
        "Odotettu muoto on tunnus;nimi, esimerkiksi 30076;Mansikkalan testi peruskoulu.",
    }
    SchoolTwinMissing {
        "Koulun[ {code}] tiedoista puuttuu toinen tunniste",
        "Palvelu, joka lukee juuri puuttuvaa tunnistetta, ei tunnista koulua.",
        "MPASSid-tuki tarkistaa koulun tiedot: tunniste puuttuu todennäköisesti Organisaatiopalvelusta.",
        "Tietomallissa 1.4 jokaisesta koulusta tulee kaksi arvoa, tunnus;nimi ja OID;nimi. Nyt tuli vain toinen.",
    }
    OfficePresent {
        "Mukana on myös toimipiste[ {oid}]; se on tavallista",
        "Toimipisteellä on oma arvonsa ennen koulua.",
        "Mitään ei tarvitse korjata. Palvelun pitää yhdistää tiedot tunnisteen eikä järjestyksen mukaan.",
        "Toimipisteen OID on koulutiedoissa ja roolin viimeisenä osana.",
    }
    NoSchoolCode {
        "Yksiköllä ei ole oppilaitostunnusta; se on tavallista esimerkiksi varhaiskasvatuksessa",
        "Yksikkö tunnistetaan OID-tunnisteesta[ {oid}].",
        "Mitään ei tarvitse korjata. Palvelun pitää käyttää OID-tunnistetta, kun oppilaitostunnusta ei ole.",
        "Oppilaitostunnuksen kohta on tyhjä ja OID on mukana.",
    }
    ProviderMissing {
        "Koulu tunnistettiin, mutta sen koulutustoimija puuttuu",
        "Palvelu ei tiedä, kenen koulu on, eikä välttämättä löydä sen lisenssejä.",
        "Tarkista Organisaatiopalvelusta, minkä koulutustoimijan alla koulu on.¶Jos tieto on kunnossa, MPASSid-tuki selvittää asian.",
        "Koulun tiedot tulivat, mutta koulutustoimijan tunniste ja nimi eivät.",
    }
    ProviderIssuerDiffers {
        "Koulu on eri koulutustoimijan kuin se organisaatio, josta kirjauduttiin",
        "Kyse on todennäköisesti sopimus- tai yhteiskoulusta, mutta koulu voi olla myös väärä.",
        "Tarkista, että kirjautuja kuuluu tähän kouluun.¶Jos ei kuulu, korjaa oppilaitostunnus rekisteriin.",
        "Koulutustoimija[ {provider}] ja kotiorganisaatio[ {issuer}] eroavat.",
    }
    SeveralProviders {
        "Kirjautujalla on useita koulutustoimijoita[ ({count})]; se on tavallista",
        "Palvelun pitää erottaa koulut koulutustoimijan tunnisteella.",
        "Mitään ei tarvitse korjata, jos kirjautuja toimii niissä kaikissa.",
        "Kouluja on useammalta kuin yhdeltä koulutustoimijalta.",
    }
    OtherHomeOrganisation {
        "Kirjautumisessa valittiin todennäköisesti toinen kotiorganisaatio kuin oli tarkoitus",
        "Tiedot ovat valitun organisaation, joten koulu voi olla väärä.",
        "Kirjaudu ulos kaikkialta, kirjaudu uudelleen ja valitse oma organisaatio.",
        "Kotiorganisaatio on eri kuin pyydetty[; pyydetty {expected}][; saatu {found}].",
    }
    SchoolTypeNotAllowed {
        "Koulun[ {code}] tyyppi ei todennäköisesti ole MPASSid:n luettelossa",
        "Tiedot tulivat silti, mutta MPASSid voi lakata hyväksymästä koulun kirjautumisia.",
        "Kysy MPASSid-tuesta, hyväksytäänkö oppilaitostyyppi.",
        "Oppilaitostyyppi ei tule kirjautumisessa; se on päätelty tunnetuista testikouluista.",
    }
    ProviderListsDiffer {
        "Koulutustoimija[ {oid}] on mukana vain osassa tietoja",
        "Palvelu ei voi yhdistää roolia ja koulutustoimijaa.",
        "Tarkista käyttäjän koulut rekisteristä.¶Jos ne ovat siellä oikein, MPASSid-tuki tarkistaa, miksi tiedot eroavat; yksi koulu on todennäköisesti jäänyt pois.",
        "Roolien koulutustoimijat ja koulutustoimijoiden luettelo eroavat.",
    }
    ProviderInfoMalformed {
        "Koulutustoimijan tieto on väärässä muodossa[: {value}]",
        "Palvelu ei pysty lukemaan koulutustoimijan tunnistetta ja nimeä.",
        "MPASSid-tuki tarkistaa, miten arvo syntyi.",
        "Odotettu muoto on OID;nimi.",
    }
    OrganisationOidMalformed {
        "Organisaation tunniste[ {oid}] on väärässä muodossa",
        "Palvelu ei tunnista organisaatiota.",
        "MPASSid-tuki tarkistaa, mistä tunniste tulee. Oikea OID löytyy Organisaatiopalvelusta.",
        "Odotettu muoto on 1.2.246.562.10. ja numerot.",
    }
    OrganisationOidWrongNode {
        "Organisaation tunnisteen paikalla on muu tunniste",
        "Palvelu ei tunnista organisaatiota.",
        "MPASSid-tuki tarkistaa, mistä tunniste tulee. Oikea OID löytyy Organisaatiopalvelusta.",
        "Tunnisteen solmu[ {node}] ei ole organisaatioiden solmu (10).",
    }
    OrganisationCheckDigit {
        "Organisaation tunnisteen[ {oid}] tarkistusnumero ei täsmää",
        "Joillakin vanhoilla organisaatioilla on tällainen tunniste, joten vikaa ei välttämättä ole.",
        "Vertaa tunnistetta tarvittaessa Organisaatiopalveluun.",
        "Viimeinen numero ei sovi muihin.",
    }
    OrganisationNameEmpty {
        "Organisaation[ {code}] nimi puuttuu",
        "Palvelut näyttävät nimen tilalla tyhjää tai pelkän tunnuksen.",
        "Tarkista nimi Organisaatiopalvelusta; MPASSid-tuki selvittää, miksi se jäi pois.",
        "Tunniste tuli, mutta nimi sen vieressä on tyhjä.",
    }
    // role
    RoleMissing {
        "Koulu tuli perille, mutta rooli ei",
        "Palvelu ei tiedä, onko kirjautuja oppilas, opettaja vai muuta henkilökuntaa.",
        "Tarkista rekisteristä, että rooli on MPASSid:n sallima (esimerkiksi oppilas tai opettaja) ja ettei luokan nimessä ole puolipistettä.",
        "Koulun tiedot tulivat, mutta yhtään roolia ei.",
    }
    RoleRefused {
        "Rooli puuttuu tai ei ole MPASSid:n sallima",
        "MPASSid jättää pois roolin ja kaikki koulun tiedot.",
        "Aseta rooliksi jokin näistä: oppilas, opiskelija, opettaja, sijaisopettaja, rehtori, koulusihteeri tai hallintohenkilö.",
        "Esimerkiksi huoltaja tai vararehtori ei kelpaa rooliksi.",
    }
    RoleUnknown {
        "Rooli[ ”{role}”] ei ole MPASSid:n roolien luettelossa",
        "Palvelu ei välttämättä tiedä, mitä roolilla saa tehdä.",
        "Tarkista, onko rooli tarkoituksellinen. MPASSid tuntee nämä: oppilas, opiskelija, opettaja, sijaisopettaja, rehtori, koulusihteeri, hallintohenkilö.",
        "MPASSid:n luettelo voi olla uudempi kuin tämän tarkistuksen.",
    }
    RoleNameEmpty {
        "Roolin nimi on tyhjä",
        "Palvelu ei tiedä, mikä kirjautuja on koulussa.",
        "Täydennä käyttäjän rooli rekisteriin.",
        "Rooli tuli, mutta sen neljäs osa (roolin nimi) on tyhjä.",
    }
    RoleCodeUnmapped {
        "MPASSid ei löytänyt roolille[ ”{role}”] koodia",
        "Palvelu, joka lukee roolin koodia, ei tunnista roolia.",
        "Kirjoita rooli rekisteriin tavalliseen tapaan, esimerkiksi opettaja eikä OPETTAJA.",
        "Roolin koodiksi tuli -1, koska kirjoitusasua ei ole MPASSid:n koodiluettelossa.",
    }
    RoleCodeDiffers {
        "Roolin nimi ja koodi kertovat eri asian[: {role}, {code}]",
        "Palvelu antaa eri oikeudet sen mukaan, kumpaa se lukee.",
        "Tarkista käyttäjän rooli rekisteristä.¶Jos se on siellä oikein, MPASSid-tuki tarkistaa, miten arvo syntyi.",
        "Nimen ja koodin pitää vastata toisiaan[; tämän roolin koodi on {expected}].",
    }
    RoleUntranslated {
        "Roolin[ ”{role}”] kirjoitusasu poikkeaa MPASSid:n tavallisesta",
        "Palvelu ymmärtää sen todennäköisesti silti, jos se vertaa roolin koodia.",
        "Mitään ei tarvitse korjata rekisterissä. Palvelun kannattaa lukea roolin koodia tekstin sijasta.",
        "Tavallinen kirjoitusasu on toinen[: {expected}].",
    }
    RoleOldShape {
        "Rooli on tietomallin vanhaa muotoa[ ({parts} osaa)]",
        "Roolin koodi ja koulun OID puuttuvat; jokin kohta käyttää todennäköisesti vielä tietomallia 1.2 tai 1.3.",
        "MPASSid-tuki ja palveluntarjoaja tarkistavat, mitä tietomallin versiota palvelulle välitetään.",
        "Muut tiedot ovat tietomallia 1.4, jossa roolissa on seitsemän osaa.",
    }
    OlderModel {
        "Tiedot ovat tietomallin vanhaa versiota[ {version}]",
        "Ne ovat sinänsä kunnossa; palvelu on todennäköisesti rekisteröity vanhan version aikana.",
        "Mitään ei tarvitse korjata. Palveluntarjoaja voi siirtyä uusimpaan tietomalliin.",
        "Tiedot eivät ole ristiriidassa keskenään.",
    }
    PlainAttributesMissing {
        "Vanhan tietomallin erillisiä tietoja jäi tulematta[ ({count})]",
        "Saman kertovat rooli sekä koulun ja koulutustoimijan tiedot (schoolInfo, educationProviderInfo). Palvelu, joka lukee vain erillisiä tietoja, ei löydä niitä.",
        "Jos palvelu tarvitsee ne, palveluntarjoaja kysyy MPASSid-tuesta, mitkä tiedot sille välitetään. Parempi on lukea rooli, schoolInfo ja educationProviderInfo, jotka ovat myös uusimmassa tietomallissa.",
        "MPASSid muodostaa erilliset tiedot yhdessä muiden kanssa, joten ne ovat todennäköisesti karsiutuneet matkalla palveluun.",
    }
    ModelMix {
        "Mukana on kahden tietomallin tietoja[: {older} ja {newer}]",
        "Ne eivät ole ristiriidassa; vanhat ovat todennäköisesti siirtymäajan jäänteitä.",
        "Mitään ei tarvitse korjata. Palvelun kannattaa lukea uudemman tietomallin tietoja.",
        "Vanhat ja uudet tiedot kulkevat rinnakkain.",
    }
    RoleV11 {
        "Mukana on siirtymäajan vanha rooli (role_v1.1)",
        "Se on todennäköisesti jäänne vuodelta 2022, eikä siitä ole haittaa.",
        "Palvelun pitää lukea tavallista roolia (urn:mpass.id:role).",
        "urn:mpass.id:role_v1.1 ei ole enää käytössä.",
    }
    MunicipalityInRole {
        "Roolin alussa on kunnan nimi[ ({municipality})]",
        "Tämä on roolin vanhin muoto (tietomalli 1.0–1.1); uudemmissa alussa on koulutustoimijan OID.",
        "Palveluntarjoaja ja MPASSid-tuki tarkistavat, mitä tietomallin versiota palvelulle välitetään.",
        "Tietomallissa 1.4 roolissa on seitsemän osaa ja ensimmäisenä koulutustoimijan OID.",
    }
    RoleParts {
        "Roolissa on väärä määrä osia[: {parts}, kun pitäisi olla {expected}]",
        "Palvelu ei pysty erottamaan roolia, luokkaa ja koulua toisistaan.",
        "Poista puolipiste luokan tai ryhmän nimestä rekisterissä; puolipiste erottaa MPASSid:ssä arvot toisistaan.",
        "Syynä on todennäköisesti puolipiste (;) luokan nimessä.",
    }
    RoleProviderEmpty {
        "Roolista puuttuu koulutustoimija",
        "Palvelu ei tiedä, minkä koulutustoimijan koulusta on kyse.",
        "Tarkista Organisaatiopalvelusta, minkä koulutustoimijan alla koulu on.¶Jos tieto on kunnossa, MPASSid-tuki selvittää asian.",
        "Roolin ensimmäinen osa (koulutustoimijan OID) on tyhjä.",
    }
    RoleSchoolEmpty {
        "Roolista puuttuu koulu",
        "Palvelu ei tiedä, mihin kouluun rooli kuuluu.",
        "Tarkista rekisteristä, että käyttäjällä on viisinumeroinen oppilaitostunnus tai yksikön OID.",
        "Roolissa ei ole oppilaitostunnusta eikä koulun OID-tunnistetta.",
    }
    DuplicateValues {
        "Sama arvo on mukana useammin kuin kerran[: {attribute}]",
        "Siitä ei ole haittaa: palvelu voi jättää toiston huomiotta.",
        "Mitään ei tarvitse korjata.",
        "Arvot ovat täsmälleen samat[ ({count})].",
    }
    CountsDiffer {
        "Koulujen, roolien ja luokkien määrät eivät sovi yhteen",
        "MPASSid ei voi yhdistää niitä ja jättää ne kaikki pois.",
        "Lähetä jokaista koulua kohden yksi rooli ja yksi luokka puolipisteellä eroteltuina, tai yksi rooli kaikille kouluille. Luokan nimessä ei saa olla puolipistettä.",
        "MPASSid hyväksyy yhtä monta koulua, roolia ja luokkaa, tai yhden roolin kaikille kouluille, tai enintään yhden luokan.",
    }
    RoleCopiedToSchools {
        "Sama rooli[ {role}] koskee kaikkia kouluja[ ({count})]",
        "Se on tavallista, kun opettajalla on monta koulua.",
        "Katso vain, että kirjautuja todella toimii niissä kaikissa.",
        "MPASSid antaa yhden roolin kaikille kouluille.",
    }
    PupilAndStaff {
        "Kirjautuja on samassa koulussa sekä oppilas että henkilökuntaa[: {role}]",
        "Palvelu voi avata väärän näkymän; toinen rooli on todennäköisesti virhe.",
        "Tarkista käyttäjän roolit rekisteristä ja poista väärä.",
        "Samassa koulussa[ ({school})] on kaksi roolia.",
    }
    // class
    ClassMissing {
        "Oppilaalta puuttuu luokka",
        "Palvelu ei voi liittää oppilasta omaan luokkaansa.",
        "Lisää oppilaan luokka tai ryhmä rekisteriin ja varmista, että se lähetetään MPASSid:lle.",
        "Rooli[ {role}] tuli ilman luokkaa.",
    }
    SeveralClasses {
        "Luokkia on monta[ ({count})], vaikka niitä saa olla vain yksi",
        "Palvelu voi käyttää väärää luokkaa.",
        "Jätä rekisteriin yksi luokka koulua kohden; mukaan on todennäköisesti tullut myös ryhmiä.",
        "Luokka on yksiarvoinen tieto.",
    }
    ClassAtFirstSchoolOnly {
        "Luokka on vain ensimmäisellä koululla",
        "MPASSid tekee näin, kun luokkia on yksi ja kouluja monta[ ({count})].",
        "Jos muillakin kouluilla pitää olla luokka, lähetä luokkia yhtä monta kuin kouluja.",
        "Yksi luokka liitetään aina ensimmäiseen kouluun.",
    }
    ClassesDisagree {
        "Luokka on kahdessa paikassa eri[: {class} ja {role_class}]",
        "Palvelu näyttää eri luokan sen mukaan, kumpaa se lukee.",
        "Tarkista luokka rekisteristä; toinen on todennäköisesti vanha, tai luokkia on monta.",
        "Luokkatieto ja roolin luokka eroavat.",
    }
    ClassLevelMissing {
        "Oppilaalta puuttuu vuosiluokka",
        "Palvelu ei osaa tarjota oikean vuosiluokan aineistoja.",
        "Lisää vuosiluokka (0–9) rekisteriin kokonaislukuna. Jos oppilas ei ole esi- tai perusopetuksessa, mitään ei tarvitse korjata.",
        "Koulu[ {school}] on todennäköisesti perusopetuksen koulu, ja sen oppilailla on vuosiluokka.",
    }
    ClassLevelNotNumber {
        "Vuosiluokka ei ole kokonaisluku[: {value}]",
        "MPASSid jättää tällaisen arvon pois, eikä palvelu saa vuosiluokkaa.",
        "Korjaa vuosiluokaksi pelkkä numero, esimerkiksi 9 eikä 9A tai IX.",
        "Vuosiluokan pitää olla kokonaisluku 0–10.",
    }
    ClassLevelRange {
        "Vuosiluokka[ {level}] ei ole väliltä 0–10",
        "Palvelu ei osaa tulkita vuosiluokkaa.",
        "Korjaa vuosiluokka: 0 on esiopetus, 1–9 perusopetus ja 10 lisäopetus.",
        "Sallitut arvot ovat 0–10.",
    }
    ClassLevelSuperfluous {
        "Vuosiluokka[ {level}] ei kuulu tämän kirjautujan tietoihin",
        "Se kuuluu vain esi- ja perusopetuksen oppilaille; muilla palvelu voi ymmärtää sen väärin.",
        "Vuosiluokan voi poistaa lukion ja ammatillisen opiskelijoilta ja henkilökunnalta.",
        "Kirjautuja ei ole esi- tai perusopetuksen oppilas.",
    }
    ClassLevelDisagrees {
        "Luokka[ {class}] ja vuosiluokka[ {level}] eivät sovi yhteen",
        "Toinen on todennäköisesti jäänyt viime lukuvuodelta.",
        "Päivitä luokka ja vuosiluokka rekisteriin samalle lukuvuodelle.",
        "Luokan numero ja vuosiluokka eroavat.",
    }
    GroupAsClass {
        "Luokan paikalla on todennäköisesti ryhmän nimi tai kurssikoodi[: {class}]",
        "Palvelu voi luoda luokan, jota ei ole.",
        "Muuta siirtoa niin, että luokaksi lähetetään oppilaan luokka (esimerkiksi 8A) eikä ryhmää tai kurssia.",
        "Arvo ei ole luokan muotoinen.",
    }
    // charge
    ChargeMissing {
        "Toisen asteen opiskelijalta puuttuu oppimateriaalien maksullisuus",
        "Palvelu ei tiedä, onko aineisto opiskelijalle maksuton, ja voi pyytää maksua.",
        "Täytä maksullisuuskoodi rekisteriin (0 maksuton, 1 maksullinen): yksi kaikille kouluille tai yksi jokaista koulua kohden.",
        "Koulu[ {school}] on todennäköisesti toisen asteen oppilaitos, mutta maksullisuus ei tullut.",
    }
    ChargeForBasic {
        "Oppimateriaalien maksullisuus on merkitty perusopetuksen oppilaalle",
        "Tieto kuuluu vain toiselle asteelle; kenttä on todennäköisesti täytetty turhaan.",
        "Tyhjennä maksullisuuskoodi perusopetuksen oppilailta.",
        "Koulu[ {school}] on todennäköisesti perusopetuksen koulu.",
    }
    ChargeForStaff {
        "Oppimateriaalien maksullisuus on merkitty muulle kuin oppilaalle[: {role}]",
        "MPASSid ei muodosta tietoa muille, joten se on todennäköisesti lisätty käsin.",
        "Tarkista, mistä tieto tulee, ja poista se henkilökunnalta.",
        "MPASSid muodostaa maksullisuuden vain roolille Oppilas.",
    }
    ChargeValue {
        "Maksullisuuden arvo[ ”{value}”] ei ole 0 eikä 1",
        "Palvelu ei tiedä, onko aineisto maksuton.",
        "Korjaa koodiksi 0 (maksuton) tai 1 (maksullinen).",
        "Vain 0 ja 1 kelpaavat; esimerkiksi maksullinen tai true ei kelpaa.",
    }
    ChargeMalformed {
        "Maksullisuustieto on väärässä muodossa[: {value}]",
        "Palvelu ei pysty lukemaan tietoa.",
        "Tarkista maksullisuuskoodi rekisteristä (0 maksuton, 1 maksullinen).¶Jos se on siellä oikein, MPASSid-tuki tarkistaa, miten arvo syntyi.",
        "Odotettu muoto on 0;koulu tai 1;koulu, esimerkiksi 1;30077.",
    }
    ChargeSchoolUnknown {
        "Maksullisuus viittaa kouluun[ {code}], jota kirjautumisessa ei ole",
        "Palvelu ei voi liittää tietoa mihinkään kouluun.",
        "MPASSid-tuki tarkistaa, mistä koulu tulee; tiedot on todennäköisesti yhdistetty väärin.",
        "Koulu ei ole kirjautumisen koulutiedoissa.",
    }
    ChargeTwinMissing {
        "Koulun[ {code}] maksullisuustiedosta puuttuu toinen arvo",
        "Palvelu, joka lukee juuri puuttuvaa tunnistetta, ei saa tietoa.",
        "MPASSid-tuki tarkistaa koulun tiedot; tunniste puuttuu todennäköisesti Organisaatiopalvelusta.",
        "Tietomallissa 1.4 tieto tulee kahdesti: oppilaitostunnuksella ja OID-tunnisteella.",
    }
    ChargeConflict {
        "Sama koulu[ {school}] on sekä maksuton että maksullinen",
        "Palvelu ei tiedä, kumpi pitää paikkansa.",
        "Jätä rekisteriin yksi maksullisuuskoodi koulua kohden; koulu on todennäköisesti kirjattu kahdesti.",
        "Samasta koulusta tuli sekä 0 että 1.",
    }
    // text
    Mojibake {
        "Kirjaimet ovat rikkoutuneet[ tiedossa {claim}]",
        "Palvelussa näkyy esimerkiksi Ã¤, kun pitäisi näkyä ä.",
        "Korjaa merkistöksi UTF-8 siirrossa, joka tuo tiedon rekisteristä hakemistoon; se lukee merkistön todennäköisesti väärin.",
        "UTF-8 on luettu toisena merkistönä[; vika alkaa merkistä {position}].",
    }
    InvisibleCharacter {
        "Tiedossa[ {claim}] on näkymätön merkki",
        "Arvo näyttää oikealta, mutta palvelu pitää sitä eri arvona.",
        "Kirjoita arvo rekisteriin uudelleen käsin; merkki on todennäköisesti tullut kopioitaessa.",
        "Näkymätön merkki[ {character}] pitää poistaa[; se on {position}. merkki].",
    }
    NoBreakSpace {
        "Tiedossa[ {claim}] on erikoinen väli tavallisen välilyönnin tilalla",
        "Arvo näyttää oikealta, mutta palvelu pitää sitä eri arvona.",
        "Kirjoita arvo rekisteriin uudelleen käsin; väli on todennäköisesti tullut kopioitaessa.",
        "Sitova tai muu erikoinen väli pitää vaihtaa tavalliseen[; se on {position}. merkki].",
    }
    DoubleSpace {
        "Tiedossa[ {claim}] on kaksi välilyöntiä peräkkäin",
        "Palvelu voi pitää arvoa eri arvona.",
        "Poista ylimääräinen välilyönti rekisteristä; se on todennäköisesti kirjoitusvirhe.",
        "Välilyöntejä saa olla vain yksi[; kohta on {position}. merkki].",
    }
    OuterSpace {
        "Tiedon[ {claim}] alussa tai lopussa on välilyönti",
        "Palvelu voi pitää arvoa eri arvona.",
        "Poista välilyönti rekisteristä; se on todennäköisesti kirjoitusvirhe.",
        "Arvon reunassa ei saa olla välilyöntiä[; kohta on {position}. merkki].",
    }
    MixedScript {
        "Tiedossa[ {claim}] on toisen kirjaimiston kirjain",
        "Arvo näyttää oikealta, mutta palvelu pitää sitä eri arvona.",
        "Kirjoita arvo rekisteriin uudelleen käsin; kirjain on todennäköisesti tullut kopioitaessa.",
        "Kirjain[ {character}] on esimerkiksi kyrillinen tai kreikkalainen[; se on {position}. merkki].",
    }
    EmptyValue {
        "Tieto[ ”{attribute}”] tuli tyhjänä",
        "Palvelu voi näyttää tyhjän kohdan tai hylätä tiedon.",
        "Täydennä tieto rekisteriin, tai jätä se kokonaan lähettämättä.",
        "Kenttä on mukana, mutta sen arvo on tyhjä.",
    }
    WrongType {
        "Tieto[ ”{attribute}”] on väärää tyyppiä[: {found}]",
        "Palvelu ei välttämättä pysty lukemaan sitä.",
        "Tarkista, missä kohdassa arvo muuttuu tekstistä muuksi; korjaus on todennäköisesti palvelussa.",
        "Arvon pitää olla tekstiä.",
    }
    NameCase {
        "Tiedon nimessä[ {found}] isot ja pienet kirjaimet ovat väärin",
        "Palvelu ei löydä tietoa, koska nimen pitää täsmätä kirjaimelleen.",
        "Korjaa nimi liitännän attribuuttiasetuksiin; esimerkiksi Entra ID erottaa isot ja pienet kirjaimet.",
        "Nimen pitää olla täsmälleen tietomallin mukainen.",
    }
    RetiredAttributeNeeded {
        "Palvelu lukee kenttää, jota tietomallissa 1.4 ei enää ole[: {attribute}]",
        "Tieto on tässä kirjautumisessa, mutta palvelu etsii sitä vanhasta paikasta eikä löydä sitä.",
        "Palveluntarjoajan pitää lukea tieto uudesta paikasta: luokka roolista, koulu kohdasta schoolInfo ja koulutustoimija kohdasta educationProviderInfo.",
        "Oppilaitostunnuksen, koulun nimen, luokan ja koulutustoimijan vanhat kentät (esimerkiksi schoolCode) jäivät pois tietomallista 1.4 (1.1.2024).",
    }
    LegacyNames {
        "Mukana on vanhoja tietojen nimiä[, esimerkiksi {claim}]",
        "Nykyiset palvelut eivät lue niitä.",
        "Palveluntarjoaja siirtyy nykyisen tietomallin nimiin. Koulussa ei tarvitse korjata mitään.",
        "Vanhoja nimiä on mukana[ {count}].",
    }
    RegistryNames {
        "Tiedot ovat kotiorganisaation MPASSid:lle lähettämiä[, esimerkiksi {claim}]",
        "Ne eivät vielä kerro, mitä palvelu saa.",
        "Kirjaudu MPASSid:llä, tai liitä palvelun saama kirjautuminen.",
        "Kotiorganisaation käyttämiä nimiä on mukana[ {count}].",
    }
    TestIdentityInProduction {
        "Tuotannossa on testikoulun tai testihenkilön tunniste[ {code}]",
        "Tiedot ovat todennäköisesti testitunnuksen, eivätkä oikeat palvelut hyväksy niitä.",
        "Kirjaudu omalla tunnuksella, tai vaihda rekisteriin oikeat tiedot.",
        "Mansikkalan testikoulut ja koodit 99900–99906 ovat vain testiä varten.",
    }
    ProductionIdentityInTest {
        "Testiympäristössä on oikean henkilön tai organisaation tunniste",
        "Testissä on todennäköisesti käytetty omaa tunnusta; oikeiden henkilöiden tietoja ei pidä käyttää testaukseen.",
        "Käytä testitunnusta; sen tunnisteiden solmu on 98 tai 99.",
        "Tunnisteen solmu[ {node}] on tuotannon.",
    }
    UnknownAttribute {
        "Mukana on tieto, jota Peili ei tunne[: {claim}]",
        "Tietomalli voi olla uudempi kuin Peili; tieto näytetään sellaisenaan.",
        "Mitään ei tarvitse korjata.",
        "Tuntemattomia nimiä on mukana[ {count}].",
    }
    // transport
    NotObservable {
        "Tästä ei voi nähdä käyttäjätietoja",
        "Mukana on vain kirjautumisen teknisiä tietoja, joten käyttäjätiedoista ei voi sanoa mitään.",
        "Kirjaudu tällä sivulla, tai liitä tunnistautumistodisteen (ID token) lisäksi käyttäjätietovastaus (userinfo).",
        "Vastauksessa ei ole MPASSid:n käyttäjätietoja.",
    }
    OneCarrier {
        "Käyttäjätiedot ovat vain kirjautumisen yhdessä osassa[ ({from})]",
        "Palvelu, joka lukee vain toista osaa, ei näe niitä.",
        "Palvelun pitää lukea sekä ID token että userinfo ja yhdistää tiedot.",
        "MPASSid voi antaa tiedot kummassa osassa tahansa.",
    }
    SignatureInvalid {
        "Allekirjoitus ei täsmää",
        "Tietoihin ei voi luottaa: niitä on todennäköisesti muutettu, tai avaimet ovat väärät.",
        "Tarkista, että tiedot on liitetty kokonaan ja että avaimet ovat samasta ympäristöstä.¶Palvelun pitää hylätä tällainen kirjautuminen.",
        "Allekirjoitus ei vastaa avaimia.",
    }
    SignatureMissing {
        "Allekirjoitus puuttuu",
        "Kuka tahansa on voinut kirjoittaa tiedot; ne eivät todennäköisesti ole MPASSid:ltä.",
        "Palvelun pitää hylätä allekirjoittamaton kirjautuminen ja vaatia allekirjoitus.",
        "Saadussa ei ole allekirjoitusta.",
    }
    AlgorithmRefused {
        "Allekirjoitustapaa[ {alg}] ei hyväksytä",
        "Tietoihin ei voi luottaa; todiste on todennäköisesti toisesta järjestelmästä.",
        "MPASSid allekirjoittaa tavalla RSA ja SHA-256: tarkista palvelun rekisteröinti ja asetukset.",
        "Allekirjoituksessa on algoritmi tai kenttä, jota ei hyväksytä.",
    }
    IssuerDiffers {
        "Kirjautumisen antoi muu taho kuin odotettiin[: {found}]",
        "Palvelun pitää hylätä kirjautuminen; se on todennäköisesti toisesta ympäristöstä.",
        "Tarkista, että palvelun asetuksissa on oikea ympäristö (tuotanto tai testi).",
        "Antajan nimi ei täsmää[; odotettu {expected}].",
    }
    AudienceDiffers {
        "Kirjautuminen on annettu toiselle palvelulle[: {found}]",
        "Palvelun pitää hylätä kirjautuminen; se on todennäköisesti toisesta palvelusta tai ympäristöstä.",
        "Tarkista palvelun tunnus (client_id tai entity id) rekisteröinnistä ja asetuksista.",
        "Palvelun nimi ei täsmää[; odotettu {expected}].",
    }
    NonceDiffers {
        "Vastaus ei kuulu tähän kirjautumiseen (nonce)",
        "Vastaus on todennäköisesti vanha tai toistettu, eikä siihen voi luottaa.",
        "Aloita kirjautuminen alusta.¶Jos vika toistuu, palvelu tarkistaa, miten se tallentaa ja vertaa arvoa nonce.",
        "Arvo nonce puuttuu tai on eri kuin pyynnössä.",
    }
    StateDiffers {
        "Vastaus ei kuulu tähän kirjautumiseen (state, InResponseTo)",
        "Vastaus on todennäköisesti vanha tai toistettu, eikä siihen voi luottaa.",
        "Aloita kirjautuminen alusta.¶Jos vika toistuu, palvelu tarkistaa, miten se tallentaa ja vertaa lähettämäänsä arvoa.",
        "Vastauksen ja pyynnön yhdistävä arvo puuttuu tai on eri.",
    }
    TokenExpired {
        "Kirjautuminen on vanhentunut[ ({at})]",
        "Palvelun pitää hylätä se; todiste on todennäköisesti vanha, tai jokin kello on väärässä.",
        "Kirjaudu uudelleen.¶Jos vika toistuu, tarkista palvelimen ja tietokoneen kello.",
        "Voimassaolon päättymisaika on mennyt.",
    }
    TokenNotYetValid {
        "Kirjautumisen aika ei voi pitää paikkaansa[ ({at})]",
        "Palvelun pitää hylätä se; jokin kello on todennäköisesti väärässä.",
        "Kirjaudu uudelleen.¶Jos vika toistuu, tarkista palvelimen ja tietokoneen kello.",
        "Antamisaika tai voimassaolon alku on tulevaisuudessa tai kaukana menneessä.",
    }
    TokenClaimMissing {
        "Kirjautumisesta puuttuu pakollinen tekninen tieto[ {claim}]",
        "Palvelun pitää hylätä kirjautuminen; todiste on todennäköisesti toisesta järjestelmästä tai vajaa.",
        "Tarkista, että kaikki on liitetty ja että sen on antanut MPASSid.",
        "Kenttä puuttuu tai on väärää tyyppiä.",
    }
    HashDiffers {
        "Kirjautumisen osat eivät kuulu yhteen[ ({claim})]",
        "Osat ovat todennäköisesti eri kirjautumisista, eikä niihin voi luottaa.",
        "Aloita kirjautuminen alusta.¶Jos vika toistuu, palvelu tarkistaa, että osat ovat samasta vastauksesta.",
        "Tiiviste ei vastaa valtuutta (access token) tai koodia.",
    }
    UserinfoSubjectDiffers {
        "Käyttäjätiedot koskevat toista kirjautujaa",
        "Tietoja ei saa käyttää; ne ovat todennäköisesti toisesta kirjautumisesta.",
        "Aloita kirjautuminen alusta.¶Palvelun pitää hylätä vastaus, jonka sub on eri.",
        "Kenttä sub on eri tunnistautumistodisteessa (ID token) ja käyttäjätietovastauksessa (userinfo).",
    }
    UserinfoUnreadable {
        "Käyttäjätietovastausta (userinfo) ei voitu lukea[: tila {status}]",
        "Osa tiedoista voi siksi puuttua tästä näkymästä.",
        "Kirjaudu uudelleen.¶Jos vika toistuu, palvelun tuki tarkistaa vastauksen.",
        "Vastaus ei ollut luettavaa JSON-muotoa, tai palvelin ei antanut sitä.",
    }
    ClockOff {
        "Tietokoneen kello on[ {minutes?minuutin|# minuuttia}] väärässä",
        "Kirjautumisen ajat näyttävät siksi todennäköisesti vääriltä, vaikka ne ovat oikein.",
        "Ota tietokoneen asetuksissa käyttöön kellon automaattinen asetus ja kirjaudu uudelleen.",
        "Tarkista samalla aikavyöhyke.",
    }
    NotFresh {
        "Pyydettiin uutta kirjautumista, mutta vastaus on aiemmasta[ ({at})]",
        "Näkymässä voi olla tietoja ajalta ennen korjausta.",
        "Kirjaudu ulos kaikkialta, sulje selain ja kirjaudu uudelleen.",
        "Kirjautumisen aika on pyyntöä vanhempi.",
    }
    LoginOld {
        "Tässä näkyy yli tunti sitten tehty kirjautuminen[ ({at})]",
        "Sen jälkeen korjatut tiedot eivät ehkä näy vielä.",
        "Jos tietoja on juuri korjattu, kirjaudu ulos kaikkialta, sulje selain ja kirjaudu uudelleen.",
        "Kirjautumisen aika on yli tunnin vanhempi kuin vastaus.",
    }
    // SAML
    LoginFailed {
        "Tunnistuspalvelu ei päästänyt kirjautumaan[ ({status})]",
        "Käyttäjätietoja ei saatu, joten käyttäjä ei pääse palveluun.",
        "Kirjaudu uudelleen.¶Jos sama toistuu, kerro MPASSid-tuelle kirjautumisen aika ja viestin tunnus.",
        "Vastauksen tila (Status) ei ole Success.",
    }
    AssertionEncrypted {
        "Käyttäjätiedot on salattu, eikä Peili voi lukea niitä",
        "Peili ei voi sanoa tiedoista mitään; palvelu, jolla on avain, voi lukea ne.",
        "Poista salausvarmenne Peilin rekisteröinnistä: selaimessa toimivalla sivulla ei ole yksityistä avainta.¶Kirjaudu uudelleen.",
        "Vastauksessa on salattu vakuutus (EncryptedAssertion).",
    }
    ResponseElsewhere {
        "Vastaus on tehty toiseen osoitteeseen[: {found}]",
        "Palvelun pitää hylätä se; se on todennäköisesti toiselle palvelulle tai ympäristölle.",
        "Tarkista palvelun vastaanotto-osoite (ACS) rekisteröinnistä ja asetuksista.",
        "Destination tai Recipient ei täsmää[; odotettu {expected}].",
    }
    ResponseStructure {
        "Vastauksen rakenne on epäilyttävä",
        "Tiedot on ehkä koottu useasta viestistä; huolimaton palvelu voi lukea väärennetyt tiedot.",
        "Tarkista, että viesti on liitetty sellaisena kuin se tuli.¶Palvelun pitää hylätä tällainen vastaus ja lukea vain allekirjoitettu osa.",
        "Katso tarkistuksia viestin rakenteesta ja siitä, mikä on allekirjoitettu.",
    }
    NamesMarkedOtherwise {
        "Vastauksen nimiä ei ole merkitty niin kuin pitäisi",
        "Palvelu, joka lukee tiedot merkintöjen perusteella, ei ehkä löydä niitä.",
        "Jos jokin palvelu ei löydä tietoja, MPASSid-tuki tarkistaa, miten ne välitetään.",
        "NameFormat, FriendlyName tai NameID:n muoto poikkeaa.",
    }
}
