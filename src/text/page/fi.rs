//! Suomi.

use super::*;

macro_rules! t {
    ($text:literal) => {
        crate::marked!("fi", $text)
    };
}

pub static FI: Page = Page {
    shell: Shell {
        tagline: t!("MPASSid-kirjautumisen peili"),
        skip: t!("Siirry sisältöön"),
        navigation: t!("Päävalikko"),
        nav_start: t!("Etusivu"),
        nav_paste: t!("Liitä tai pudota"),
        nav_demo: t!("Esimerkit"),
        nav_model: t!("Tietomalli"),
        nav_gallery: t!("Säännöt"),
        nav_simulate: t!("Kokeile"),
        nav_result: t!("Tulos"),
        language: t!("Kieli"),
        theme: t!("Ulkoasu"),
        theme_system: t!("Laitteen mukaan"),
        theme_light: t!("Vaalea"),
        theme_dark: t!("Tumma"),
        about: t!("Tietoa palvelusta"),
        privacy: t!("Tietosuoja"),
        accessibility: t!("Saavutettavuusseloste"),
        limits: t!("Mitä testi ei todista"),
        saml: t!("SAML-rekisteröinti"),
        refused: t!("Mitä Peili ei hyväksy"),
        contact: t!("Tuki"),
        invented: t!("Keksittyjä tietoja: kaikki henkilöt tässä esimerkissä ovat kuvitteellisia."),
        copied: t!("Kopioitu"),
    },
    busy: Busy {
        reading: t!("Luetaan ja tarkistetaan…"),
        logging_in: t!("Viimeistellään kirjautumista…"),
        leaving: t!("Siirrytään kirjautumaan…"),
        loading: t!("Ladataan…"),
        cancel: t!("Keskeytä"),
    },
    doors: Doors {
        title: t!("Mistä haluat jatkaa?"),
        start: t!("Kirjaudu MPASSid:llä"),
        start_more: t!("Näet, mitä oma kirjautumisesi välittää."),
        paste: t!("Liitä tai pudota tiedosto"),
        paste_more: t!("Jos sinulla on jo kirjautumisen tiedot tekstinä."),
        demo: t!("Kokeile esimerkillä"),
        demo_more: t!("Keksityt henkilöt, myös rikkinäisiä kirjautumisia."),
    },
    start: Start {
        title: t!("Mitä MPASSid kertoo sinusta?"),
        lead: t!(
            "Kirjaudu koulun tunnuksilla ja näe jokainen tieto, jonka MPASSid välittää palveluille: \
               mitä se tarkoittaa, mistä se tulee ja kuka korjaa sen, jos se on väärin."
        ),
        login_title: t!("Kirjaudu"),
        login: t!("Kirjaudu MPASSid:llä"),
        production: t!("Tuotanto"),
        test: t!("Testiympäristö"),
        demo: t!("Esittely"),
        other: t!("Muu ympäristö"),
        production_more: t!("Oikeat koulun tunnukset"),
        test_more: t!("MPASSid:n testitunnukset"),
        demo_more: t!("Keksityt henkilöt, ei verkkoa"),
        environment: t!("Ympäristö"),
        login_demo: t!("Kirjaudu esimerkkihenkilönä"),
        not_registered: t!("Ei vielä rekisteröity"),
        not_registered_more: t!(
            "Peiliä ei ole vielä rekisteröity näihin ympäristöihin, joten niihin ei voi kirjautua täältä."
        ),
        source: t!("Kotiorganisaatio"),
        source_any: t!("Valitsen MPASSid:n sivulla"),
        way_form_post: t!(
            "Kirjautumisen vastaus tulee suoraan tälle sivulle eikä jää selaimen historiaan."
        ),
        way_address: t!(
            "Tässä selaimessa vastaus kulkee sivun osoitteessa. Osoite siivotaan heti, mutta selaimen oma historia voi säilyttää sen. Käytä yhteisellä koneella yksityistä ikkunaa."
        ),
        saml: t!("Kirjaudu SAML-tavalla"),
        saml_more: t!(
            "MPASSid välittää samat tiedot kahdella tavalla. Noin puolet palveluista käyttää toista niistä, SAMLia. Jos et tiedä, kumpaa palvelusi käyttää, valitse iso painike."
        ),
        saml_unsolicited: t!(
            "Tässä ympäristössä MPASSid aloittaa SAML-kirjautumisen itse. Peili ei silloin voi pyytää uutta kirjautumista eikä todeta, että vastaus kuuluu sinun pyyntöösi."
        ),
        paste_title: t!("Onko sinulla jo tiedot?"),
        paste_text: t!("Liitä JWT, JSON, SAML-vastaus tai paluuosoite, tai pudota tiedosto."),
        paste: t!("Liitä tai pudota"),
        demo_title: t!("Ei tunnuksia käsillä?"),
        demo_text: t!("Kokeile keksityllä oppilaalla, opettajalla tai rehtorilla. Osassa on vika."),
        try_demo: t!("Kokeile esimerkillä"),
        asked: t!("Mitä sinulle kerrottiin?"),
        asked_hint: t!("Vapaaehtoinen. Vastaus valintaasi tulee tuloksessa ensimmäisenä."),
        asks: [
            t!("Luokkani puuttuu"),
            t!("Koulu on väärä"),
            t!("Näyn oppilaana"),
            t!("Vanhat työni ovat kadonneet"),
            t!("Minulta pyydetään maksua"),
            t!("En pääse kirjautumaan"),
            t!("Haluan vain tarkistaa"),
        ],
        private_title: t!("Tietosi pysyvät sinulla"),
        private: t!(
            "Kaikki tapahtuu tässä selaimessa. Tietojasi ei lähetetä tälle palvelimelle, ei tallenneta eikä kirjata lokiin. Kun suljet välilehden, ne ovat poissa."
        ),
        private_more: t!("Näin sen voi tarkistaa"),
        what_title: t!("Mikä tämä palvelu on?"),
        what: t!(
            "Peili on MPASSid-käyttäjätietojen testipalvelu. Se kuuluu aina jokaisen koulutustoimijan sallittuihin palveluihin (hallintapalvelussa integraatio {})."
        ),
        what_follows: t!(
            "Siksi: jos kirjautuminen onnistuu täällä mutta ei toisessa palvelussa, syy on siinä palvelussa tai koulutustoimijan Sallitut palvelut ‑valinnoissa."
        ),
        from_link: t!(
            "Valinnat tulivat linkistä. Mitään ei käynnisty ennen kuin painat kirjautumispainiketta."
        ),
        broken_title: t!("Palvelun asetuksia ei voi lukea"),
        broken: t!(
            "Ylläpidon tiedostossa config.json on virhe, joten kirjautuminen ei ole käytössä. Esimerkit ja tekstin liittäminen toimivat silti."
        ),
        broken_place: t!("Kohta"),
    },
    paste: Paste {
        title: t!("Liitä tai pudota kirjautumisen tiedot"),
        lead: t!(
            "Peili tunnistaa itse, mitä liitit. Mitään ei lähetetä: teksti luetaan tässä selaimessa."
        ),
        input: t!("Teksti"),
        input_hint: t!("Liitä teksti sellaisenaan, alusta loppuun."),
        kinds_title: t!("Mitä voi liittää?"),
        kinds: [
            t!("ID token tai muu JWT (alkaa usein eyJ)"),
            t!("JSON-muotoiset käyttäjätiedot"),
            t!("Userinfo-vastaus, myös allekirjoitettu"),
            t!("SAML-vastaus: XML, base64 tai koko lomake"),
            t!("Koko paluuosoite #- tai ?-merkin jälkeisine osineen"),
            t!("Tiedosto, jossa on jokin edellisistä"),
            t!("Peilin raportti tai sen sähköpostiteksti"),
            t!("Selaimen liikenteen tallenne (HAR) tai SAML-tracer-vienti tiedostona"),
        ],
        keys_title: t!("Tarkista allekirjoitus omilla avaimilla"),
        keys: t!("Julkiset avaimet"),
        keys_hint: t!(
            "JWK, JWK-joukko, PEM-avain tai -varmenne, tai tunnistuspalvelun (IdP) SAML-metatiedot. Vain julkisia avaimia: älä koskaan liitä salaisuutta tai yksityistä avainta."
        ),
        file: t!("Valitse tiedosto tai pudota se tähän"),
        file_hint: t!("Tiedosto luetaan heti, kun se on valittu. Anna mahdolliset avaimet ensin."),
        submit: t!("Näytä, mitä tässä on"),
        private: t!("Kentät tyhjennetään heti, kun teksti luetaan."),
        seems: t!("Tämä näyttää olevan"),
        place: t!("Kohta, jossa lukeminen katkesi"),
        advice: t!("Kokeile tätä"),
    },
    result: Outcome {
        title: t!("Tulos"),
        ok: t!("Kunnossa"),
        attention: t!("Tarkista"),
        fault: t!("Vika löytyi"),
        sender: t!("Mistä tiedot tulivat"),
        kind: t!("Mitä luettiin"),
        model: t!("Tulkitse versiona"),
        model_detected: t!("Tunnistettu:"),
        answer: t!("Vastaus kysymykseesi"),
        causes: t!("Mikä on vialla ja kuka sen korjaa"),
        remarks: t!("Huomioita"),
        then: t!("Mitä raportti sanoi silloin"),
        then_lead: t!(
            "Raportin omat havainnot ja niiden vakavuus silloin, ja mitä nykyiset säännöt sanovat niistä."
        ),
        then_nothing: t!("Raportissa ei ollut huomauttamista, eikä siinä ole sitä nytkään."),
        then_now: [
            t!("Sama nyt"),
            t!("Nyt toinen vakavuus"),
            t!("Ei enää"),
            t!("Ei voi arvioida uudelleen"),
            t!("Vasta nyt"),
        ],
        what_follows: t!("Mitä siitä seuraa"),
        what_to_do: t!("Mitä tehdä"),
        who: t!("Kuka korjaa"),
        arrived: t!("Tämä tuli perille"),
        missing_because: t!("Tämän vuoksi puuttuvat"),
        candidates: t!("Mahdolliset syyt"),
        message: t!("Valmiit viestit: korjaajalle ja kysyjälle"),
        copy_message: t!("Kopioi"),
        message_language: t!("Viestin kieli"),
        to_mender: t!("Viesti korjaajalle"),
        to_asker: t!("Vastaus kysyjälle"),
        evidence: t!("Perusteet ja tekniset tiedot"),
        basis: t!("Mihin tämä perustuu"),
        sources: t!("Lähteet (avautuvat uuteen välilehteen)"),
        details: t!("Tekniset tiedot"),
        code: t!("Säännön tunnus"),
        catalogue: t!("Vikaluettelon numero"),
        path: t!("Kohta"),
        shape: t!("Arvon muoto"),
        way: t!("Tiedon kulku"),
        way_home: t!("Kotiorganisaatio"),
        way_home_more: t!("Koulun rekisteri ja kirjautuminen"),
        way_mpassid: t!("MPASSid"),
        way_mpassid_more: t!("Muodostaa ja välittää tiedot"),
        way_service: t!("Palvelu"),
        way_service_more: t!("Ottaa tiedot vastaan"),
        way_fault: t!("Vika syntyy tässä"),
        way_fine: t!("Ei havaittua vikaa"),
        way_deduced: t!("Päätelty siitä, mitä tuli"),
        deduced: t!("päätelty"),
        way_came: t!("Perille tulleet tiedot"),
        way_others: t!("Muut tiedot"),
        attributes: t!("Käyttäjätiedot"),
        received: t!("Saadut tiedot"),
        missing: t!("Puuttuvat tiedot"),
        unexpected: t!("Odottamattomat tiedot"),
        not_observable: t!("Ei voida nähdä tästä"),
        not_in_version: t!("Eivät kuulu tähän tietomallin versioon"),
        no_value: t!("Ei arvoa"),
        empty_value: t!("Tyhjä arvo"),
        formed: t!("Kuka muodostaa"),
        formed_home: t!("Kotiorganisaatio antaa"),
        formed_mpassid: t!("MPASSid muodostaa"),
        formed_both: t!("Kotiorganisaatio ja MPASSid yhdessä"),
        mandatory: t!("Pakollinen"),
        technical_name: t!("Tekninen nimi"),
        carried_in: t!("Välitettiin"),
        signed: t!("Allekirjoitus kattaa tiedon"),
        unsigned: t!("Allekirjoitus ei kata tietoa"),
        in_id_token: t!("ID tokenissa"),
        in_userinfo: t!("userinfo-vastauksessa"),
        in_claims: t!("liitetyissä tiedoissa"),
        in_assertion: t!("SAML-vakuutuksessa"),
        faulty_value: t!("Tässä arvossa on vika"),
        doubtful_value: t!("Tarkista tämä arvo"),
        checks: t!("Tekniset tarkistukset"),
        checks_lead: t!("Jokainen tarkistus tehdään erikseen. ”Ei tarkistettavissa” ei ole vika."),
        protocol: t!("Kirjautumisen omat tiedot"),
        protocol_lead: t!("Nämä eivät kerro käyttäjästä vaan kirjautumisesta."),
        legacy: t!("Vanhan tietomallin nimet"),
        unknown_claims: t!("Tuntemattomat tiedot"),
        raw: t!("Alkuperäiset tiedot"),
        raw_warning: t!("Sisältää henkilötietoja sellaisenaan. Älä jaa kuvakaappausta tästä."),
        nothing_title: t!("Tässä ei ole tulosta"),
        nothing: t!(
            "Tulos on vain tämän välilehden muistissa. Se katoaa, kun sivu ladataan uudelleen, suljetaan tai tyhjennetään. Tee kirjautuminen tai liitä tiedot uudelleen."
        ),
        problem_details: t!("Tekniset tiedot tukea varten"),
        problem_who: t!("Kuka auttaa"),
        problem_advice: t!("Mitä tehdä"),
    },
    needs: Needs {
        title: t!("Riittäisikö tämä kirjautuminen palvelulle?"),
        pick: t!("Valitse, mitä palvelu tarvitsee"),
        hint: t!("Palvelu tarvitsee nämä tiedot:"),
        asks_for: t!("Tämä palvelu pyytää tietoja:"),
        link_title: t!("Palveluntarjoajalle"),
        link: t!(
            "Tällä osoitteella aloitussivu aukeaa näillä valinnoilla. Siinä on vain tietojen nimiä."
        ),
        copy: t!("Kopioi osoite"),
    },
    hand_over: HandOver {
        title: t!("Anna eteenpäin"),
        lead: t!(
            "Raportin voi lähettää sille, joka korjaa vian. Siinä ei ole nimiä eikä tunnisteita, vain niiden muoto."
        ),
        download: t!("Lataa raportti"),
        download_more: t!("Ilman henkilötietoja, JSON"),
        full: t!("Lataa kaikki tiedot…"),
        open: t!("Esikatsele, kopioi, tulosta tai lähetä"),
        compare: t!("Vertaa toiseen kirjautumiseen"),
        warn_title: t!("Raportti, jossa on henkilötietoja"),
        warn: t!(
            "Tässä tiedostossa ovat nimi, oppijanumero ja muut tiedot sellaisinaan. Lähetä se vain sille, jolla on oikeus käsitellä niitä, ja suojattua reittiä. Tavallinen sähköposti ei riitä."
        ),
        warn_yes: t!("Lataa henkilötietoineen"),
        warn_no: t!("Peruuta"),
        wipe: t!("Tyhjennä tulos"),
        wipe_more: t!("Unohtaa kirjautumisen tästä välilehdestä heti."),
    },
    again: Again {
        title: t!("Kirjaudu uudelleen"),
        same: t!("Kirjaudu uudelleen"),
        other: t!("Kirjaudu toisena käyttäjänä"),
        other_more: t!(
            "MPASSid:ltä pyydetään uutta kirjautumista. Jos pääset läpi ilman salasanaa, kotiorganisaation istunto on yhä auki."
        ),
        beside: t!("Pidä tämä ja kirjaudu toisessa välilehdessä"),
        beside_more: t!(
            "Näin voit verrata kahta kirjautumista. Toisessa välilehdessä avaa Muistissa olevat kirjautumiset ja hae tämä sieltä."
        ),
        out: t!("Uloskirjautuminen"),
        log_out: t!("Kirjaudu ulos MPASSid:stä"),
        home: t!(
            "Kotiorganisaation istunto (esimerkiksi Microsoft, Google tai Wilma) jää auki. Kirjaudu ulos myös siellä tai sulje selaimen kaikki ikkunat."
        ),
        shared: t!("Yhteisellä koneella: tyhjennä tulos, kirjaudu ulos ja sulje selain."),
    },
    room: Room {
        projector: t!("Projektoritila"),
        projector_on: t!(
            "Projektoritila on päällä: arvot ovat piilossa. Näytä ne yksi kerrallaan."
        ),
        show: t!("Näytä"),
        hide: t!("Piilota"),
        veiled: t!("Tällä sivulla tiedot näkyvät sellaisinaan, joten se ei näy projektoritilassa."),
        memory: t!("Muistissa: {}"),
        clear: t!("Tyhjennä"),
        cleared: t!("Kaikki on tyhjennetty tämän välilehden muistista."),
        idle_title: t!("Haluatko pysyä sivulla?"),
        idle_text: t!(
            "Et ole käyttänyt sivua vähään aikaan. Ellet jää, kirjautumiset ja kirjoittamasi tiedot tyhjennetään muistista. Aikaa on jäljellä:"
        ),
        idle_start: t!("Sinulla on minuutti aikaa vastata."),
        idle_soon: t!("Enää 10 sekuntia."),
        stay: t!("Pysy sivulla"),
        clear_now: t!("Tyhjennä nyt"),
        idle_left: t!(
            "Sivu tyhjennettiin, koska sitä ei käytetty vähään aikaan. Muistiin ei jäänyt mitään."
        ),
        offline: t!(
            "Ei internetyhteyttä. Voit silti lukea, kokeilla esimerkkejä ja antaa raportin eteenpäin. Kirjautua et voi."
        ),
        offline_title: t!("Kirjautuminen vaatii internetyhteyden"),
        offline_advice: t!("Tarkista verkkoyhteys ja yritä uudelleen."),
        again: t!("Yritä uudelleen"),
    },
    titles: Titles {
        model: t!("MPASSid-tietomalli"),
        gallery: t!("Säännöt ja esimerkit"),
        simulate: t!("Kokeile, mitä MPASSid muodostaa"),
        simulate_lead: t!(
            "Täytä tai liitä, mitä rekisterissä on, ja katso askel askeleelta, mitä MPASSid siitä muodostaa palvelulle. Kaikki lasketaan selaimessasi: mitään ei lähetetä, tallenneta eikä haeta verkosta."
        ),
        demo: t!("Valitse kotiorganisaatio"),
        hand_over: t!("Luovuta raportti"),
        held: t!("Muistissa olevat kirjautumiset"),
        compare: t!("Vertaa kirjautumisia"),
        trace: t!("Tallenne selaimen liikenteestä"),
        cannot: t!("Kirjautuminen ei onnistu lainkaan"),
        no_rule: t!("Tällaista sääntöä tai esimerkkiä ei ole. Etsi sopiva luettelosta."),
    },
    trouble: Trouble {
        unknown_title: t!("Tätä sivua ei ole"),
        unknown: t!("Osoite on väärä tai sivu on siirretty. Mitään ei ole hukattu."),
        callback_title: t!("Viimeistellään kirjautumista"),
        callback: t!("Luetaan, mitä MPASSid lähetti. Tässä menee hetki."),
        gone_title: t!("Lukija pysähtyi"),
        gone: t!(
            "Tietoja lukeva osa kaatui kesken työn. Vika on Peilissä tai poikkeuksellisissa tiedoissa, ei sinussa."
        ),
        timed_out_title: t!("Lukeminen kesti liian kauan"),
        timed_out: t!(
            "Tietoja lukeva osa lopetettiin, koska se ei ehtinyt vastata. Tiedot voivat olla poikkeuksellisen suuret."
        ),
        unloaded_title: t!("Sivun osaa ei voitu ladata"),
        unloaded: t!(
            "Tähän tarvittavaa ohjelmaa ei saatu verkosta. Tarkista verkkoyhteys ja yritä uudelleen."
        ),
        nothing_lost: t!(
            "Mitään ei hukattu: sivu pitää luetun tallessa ja yrittää uudelleen, kun käynnistät lukijan."
        ),
        restart: t!("Käynnistä lukija uudelleen"),
    },
};

pub static FI_SCREENS: Screens = Screens {
    model: Model {
        title: t!("MPASSid-tietomalli"),
        lead: t!(
            "Kaikki tiedot, joita MPASSid voi välittää palvelulle, ja mitä ne tarkoittavat. Sivu ei vaadi kirjautumista."
        ),
        search: t!("Hae tiedoista"),
        version: t!("Tietomallin versio"),
        all: t!("Kaikki"),
        found: t!("{} tietoa"),
        none: t!("Hakusanalla ei löytynyt tietoja."),
        changes: t!("Mikä muuttui"),
        details: t!("Tekniset tiedot"),
        formed_home: t!("Kotiorganisaatio antaa"),
        formed_mpassid: t!("MPASSid muodostaa"),
        formed_both: t!("Kotiorganisaatio ja MPASSid yhdessä"),
        changes_none: t!("Ensimmäinen versio."),
        in_force: t!("Alkaen {}"),
        formed_by: t!("Kuka muodostaa"),
        mandatory: t!("Kenelle pakollinen"),
        syntax: t!("Muoto"),
        example: t!("Esimerkki"),
        parts: t!("Arvon osat"),
        since: t!("Alkaen versiosta"),
        until: t!("Versioon asti"),
        claim: t!("OIDC-nimi"),
        saml: t!("SAML-nimi"),
        friendly: t!("Lyhyt nimi"),
        count: t!("Arvojen määrä"),
        source: t!("Lähde"),
        roles: t!("Roolit"),
        roles_lead: t!(
            "MPASSid hyväksyy roolin monessa kirjoitusasussa ja välittää sen aina suomeksi."
        ),
        role_code: t!("Koodi"),
        role_meaning: t!("Tarkoittaa"),
        role_accepted: t!("Hyväksytyt kirjoitusasut"),
        role_since: t!("Alkaen"),
        protocol: t!("Kirjautumisen omat tiedot"),
        attributes: t!("Tiedot"),
        legacy: t!("Vanhojen tietomallien nimet"),
        school_types: t!("Oppilaitostyypit"),
        charges: t!("Oppimateriaalien maksullisuus"),
    },
    gallery: Gallery {
        title: t!("Säännöt ja esimerkit"),
        lead: t!(
            "Jokainen vika, jonka Peili tunnistaa: kuka sen korjaa, esimerkki joka laukaisee säännön, ja lähes samanlainen joka ei."
        ),
        example: t!("Laukaisee säännön"),
        code: t!("Säännön tunnus"),
        near_miss: t!("Lähellä, mutta ei laukaise sääntöä"),
        open: t!("Avaa tulos"),
        claims: t!("Esimerkin tiedot"),
        search: t!("Hae säännöistä"),
        found: t!("{} sääntöä"),
        all: t!("Kaikki säännöt"),
        unknown: t!("Tällaista sääntöä tai esimerkkiä ei ole. Etsi sopiva luettelosta."),
    },
    demo: Demo {
        title: t!("Valitse kotiorganisaatio"),
        lead: t!(
            "Tämä on esittelyn kirjautumissivu. Se toimii ilman verkkoa, ja kaikki henkilöt ovat keksittyjä."
        ),
        people: t!("Käyttäjät: {}"),
        log_in: t!("Kirjaudu"),
        log_in_as: t!("Kirjaudu käyttäjänä {}"),
        more: t!("Tietoa ja tiedostot"),
        shows: t!("Mitä esimerkki näyttää"),
        broken: t!("Vikaa"),
        sound: t!("Kunnossa"),
        files: t!("Lataa tiedostot"),
        files_more: t!(
            "Omia testejä varten: tiedot JSON-muodossa, JWT ja sen avaimet sekä SAML-vastaus ja sen metatiedot."
        ),
        unknown: t!("Tällä nimellä ei ole esimerkkiä. Valitse jokin näistä."),
        back: t!("Kaikki esimerkit"),
    },
};
