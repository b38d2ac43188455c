//! Suomi.

use super::{Pages, Prose, Section};

pub static FI: Pages = Pages {
    privacy: Prose {
        title: "Tietosuoja",
        lead: "Peili ei kerää tietoja. Kirjautumisesi luetaan omassa selaimessasi, eikä sitä lähetetä minnekään.",
        sections: &[
            Section {
                title: "Mitä tiedoille tapahtuu",
                paragraphs: &[
                    "Kun kirjaudut, MPASSid lähettää tietosi selaimeesi. Ne luetaan ja tarkistetaan tämän välilehden muistissa.",
                ],
                items: &[
                    "Tietoja ei lähetetä Peilin palvelimelle: palvelin antaa vain sivun tiedostot.",
                    "Tietoja ei tallenneta evästeisiin, selaimen muistiin eikä lokiin.",
                    "Sivulla ei ole seurantaa, mainoksia eikä muiden palveluiden sisältöä.",
                    "Kun suljet välilehden, lataat sivun uudelleen tai painat ”Tyhjennä tulos”, tiedot ovat poissa.",
                ],
            },
            Section {
                title: "Mihin selain ottaa yhteyttä",
                paragraphs: &[
                    "Kun kirjaudut, selain ottaa yhteyttä MPASSid:hen ja kotiorganisaatioosi. Niiden lokiin jää merkintä kirjautumisesta, kuten aina MPASSid:tä käytettäessä. Kun liität tekstin tai käytät esimerkkejä, selain ei ota yhteyttä mihinkään.",
                ],
                items: &[],
            },
            Section {
                title: "Mitä selain kirjoittaa levylle",
                paragraphs: &[
                    "Kirjautumisen ajaksi selaimen istuntomuistiin tallennetaan satunnaisia tunnisteita, valittu kieli ja ulkoasu. Tunnisteet poistetaan, kun kirjautuminen palaa.",
                    "Jos vastaus kulkee sivun osoitteessa, selaimen oma historia voi säilyttää sen. Sivu kertoo, kun näin on.",
                ],
                items: &[],
            },
            Section {
                title: "Näin voit tarkistaa sen itse",
                paragraphs: &[
                    "Avaa selaimen kehittäjätyökalut ja niistä verkkovälilehti. Liitä teksti tai kirjaudu esimerkillä: luettelossa on vain sivun omia tiedostoja. Voit myös katkaista verkkoyhteyden sen jälkeen, kun sivu on avautunut.",
                ],
                items: &[],
            },
            Section {
                title: "Kuka vastaa",
                paragraphs: &[
                    "Tästä asennuksesta vastaa {controller}. Kysymykset: {support}. Käyttäjätietojen rekisterinpitäjä on koulutustoimija, joka antaa tiedot MPASSid:lle: tarkastus- ja oikaisupyynnöt osoitetaan sille.",
                ],
                items: &[],
            },
        ],
    },
    accessibility: Prose {
        title: "Saavutettavuusseloste",
        lead: "Tämä seloste koskee Peiliä, MPASSid-käyttäjätietojen testipalvelua. Seloste on laadittu 22.11.2026.",
        sections: &[
            Section {
                title: "Saavutettavuuden tila",
                paragraphs: &[
                    "Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019). Tavoitteena on täyttää WCAG 2.2:n A- ja AA-tason vaatimukset.",
                    "Palvelu täyttää vaatimukset oman arviomme mukaan. Arvion on tehnyt palvelun kehittäjä itse: automaattisin testein jokaiselta sivulta kolmella kielellä, vaaleana ja tummana, sekä käymällä sivut läpi pelkällä näppäimistöllä ja 320 kuvapisteen levyisinä. Ulkopuolista arviointia ei ole tehty.",
                ],
                items: &[],
            },
            Section {
                title: "Tunnetut puutteet",
                paragraphs: &[
                    "Emme tunne sisältöjä, jotka eivät täyttäisi vaatimuksia. Seuraavia ei ole vielä kokeiltu:",
                ],
                items: &[
                    "Ruudunlukijoita ei ole testattu käyttäjien kanssa.",
                    "Kirjautumissivut, joille Peili siirtyy, eivät kuulu tähän selosteeseen.",
                    "Pitkiä teknisiä arvoja on raskas kuunnella. Niiden vieressä on selitys tavallisella kielellä.",
                ],
            },
            Section {
                title: "Anna palautetta",
                paragraphs: &[
                    "Huomasitko puutteen? Kerro siitä: {accessibility}. Vastaamme 14 päivän kuluessa. Palautteesta vastaa {controller}.",
                ],
                items: &[],
            },
            Section {
                title: "Valvontaviranomainen",
                paragraphs: &[
                    "Jos et ole tyytyväinen vastaukseen tai et saa sitä 14 päivässä, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomiin, joka valvoo saavutettavuutta. Ohjeet: www.saavutettavuusvaatimukset.fi. Traficomin vaihde: 029 534 5000.",
                ],
                items: &[],
            },
        ],
    },
    limits: Prose {
        title: "Mitä tämä testi ei todista",
        lead: "Peili näyttää yhden kirjautumisen sellaisena kuin se tuli. Siitä ei voi päätellä kaikkea.",
        sections: &[
            Section {
                title: "Hyvä tulos kertoo",
                paragraphs: &[],
                items: &[
                    "että kirjautuminen onnistui tällä hetkellä ja tällä käyttäjällä",
                    "että välitetyt tiedot ovat tietomallin mukaisia ja sopivat toisiinsa",
                    "että allekirjoitus on voimassa, jos tarkistus sanoo niin",
                ],
            },
            Section {
                title: "Hyvä tulos ei kerro",
                paragraphs: &[],
                items: &[
                    "ovatko tiedot totta: onko luokka tai koulu oikea, tietää vain koulu",
                    "toimiiko toinen palvelu: siellä voi olla oma vika tai sitä ei ole sallittu",
                    "onko muilla saman koulun käyttäjillä samat tiedot",
                    "toimiiko kirjautuminen huomenna",
                    "onko oppijanumero olemassa: Peili tarkistaa vain sen muodon",
                ],
            },
            Section {
                title: "Kun tulos on ”ei tarkistettavissa”",
                paragraphs: &[
                    "Se, mitä Peili ei voi tietää, ei ole koskaan vika. Liitetyn tekstin kellonaikaa ei arvostella, eikä allekirjoitusta voi tarkistaa ilman julkisia avaimia.",
                ],
                items: &[],
            },
            Section {
                title: "Jos kirjautuminen toimii täällä mutta ei muualla",
                paragraphs: &[
                    "Testipalvelu (integraatio {integration}) on aina sallittu, muut palvelut eivät välttämättä. Tarkista ensin, onko palvelu sallittu: sen näkee organisaatiosi MPASSid-pääkäyttäjä hallintapalvelun kohdasta Sallitut palvelut ({admin}). Ota sitten yhteyttä palvelun tukeen.",
                ],
                items: &[],
            },
        ],
    },
};
