//! Suomi.

use super::{Pages, Prose, Section};

macro_rules! t {
    ($text:literal) => {
        crate::marked!("fi", $text)
    };
}

pub static FI: Pages = Pages {
    privacy: Prose {
        title: t!("Tietosuoja"),
        lead: t!(
            "Peili ei kerää tietoja. Kirjautumisesi luetaan omassa selaimessasi, eikä sitä lähetetä minnekään."
        ),
        sections: &[
            Section {
                title: t!("Mitä tiedoille tapahtuu"),
                paragraphs: &[t!(
                    "Kun kirjaudut, MPASSid lähettää tietosi selaimeesi. Ne luetaan ja tarkistetaan tämän välilehden muistissa."
                )],
                items: &[
                    t!(
                        "Tietoja ei lähetetä Peilin palvelimelle: palvelin antaa vain sivun tiedostot."
                    ),
                    t!("Tietoja ei tallenneta evästeisiin, selaimen muistiin eikä lokiin."),
                    t!("Sivulla ei ole seurantaa, mainoksia eikä muiden palveluiden sisältöä."),
                    t!(
                        "Kun suljet välilehden, lataat sivun uudelleen tai painat ”Tyhjennä”, tiedot ovat poissa."
                    ),
                ],
            },
            Section {
                title: t!("Mihin selain ottaa yhteyttä"),
                paragraphs: &[t!(
                    "Kun kirjaudut, selain ottaa yhteyttä MPASSid:hen ja kotiorganisaatioosi. Niiden lokiin jää merkintä kirjautumisesta, kuten aina MPASSid:tä käytettäessä. Kun liität tekstin tai käytät esimerkkejä, selain ei ota yhteyttä mihinkään."
                )],
                items: &[],
            },
            Section {
                title: t!("Mitä selain kirjoittaa levylle"),
                paragraphs: &[
                    t!(
                        "Välilehden ajaksi selaimen muistiin tallennetaan valittu kieli, ulkoasu ja projektoritila, kirjautumisen ajaksi myös satunnaisia tunnisteita. Tunnisteet poistetaan, kun kirjautuminen palaa."
                    ),
                    t!(
                        "Jos vastaus kulkee sivun osoitteessa, selaimen oma historia voi säilyttää sen. Sivu kertoo, kun näin on."
                    ),
                ],
                items: &[],
            },
            Section {
                title: t!("Näin voit tarkistaa sen itse"),
                paragraphs: &[t!(
                    "Avaa selaimen kehittäjätyökalut ja niistä verkkovälilehti. Liitä teksti tai kirjaudu esimerkillä: luettelossa on vain sivun omia tiedostoja. Tai katkaise verkko: kun sivu on avautunut, valitse lentotila tai irrota johto, liitä kirjautumisen tiedot ja katso tulos. Kaikki toimii, koska mitään ei lähetetä."
                )],
                items: &[],
            },
            Section {
                title: t!("Kuka vastaa"),
                paragraphs: &[t!(
                    "Tästä asennuksesta vastaa {controller}. Kysymykset: {support}. Käyttäjätietojen rekisterinpitäjä on koulutustoimija, joka antaa tiedot MPASSid:lle: tarkastus- ja oikaisupyynnöt osoitetaan sille."
                )],
                items: &[],
            },
        ],
    },
    accessibility: Prose {
        title: t!("Saavutettavuusseloste"),
        lead: t!(
            "Tämä seloste koskee Peiliä, MPASSid-käyttäjätietojen testipalvelua. Seloste on laadittu 22.11.2026."
        ),
        sections: &[
            Section {
                title: t!("Saavutettavuuden tila"),
                paragraphs: &[
                    t!(
                        "Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019). Tavoitteena on täyttää WCAG 2.2:n A- ja AA-tason vaatimukset."
                    ),
                    t!(
                        "Palvelu täyttää vaatimukset oman arviomme mukaan. Arvion on tehnyt palvelun kehittäjä itse: automaattisin testein jokaiselta sivulta kolmella kielellä, vaaleana ja tummana, sekä käymällä sivut läpi pelkällä näppäimistöllä ja 320 kuvapisteen levyisinä. Ulkopuolista arviointia ei ole tehty."
                    ),
                ],
                items: &[],
            },
            Section {
                title: t!("Tunnetut puutteet"),
                paragraphs: &[t!(
                    "Emme tunne sisältöjä, jotka eivät täyttäisi vaatimuksia. Seuraavia ei ole vielä kokeiltu:"
                )],
                items: &[
                    t!("Ruudunlukijoita ei ole testattu käyttäjien kanssa."),
                    t!("Kirjautumissivut, joille Peili siirtyy, eivät kuulu tähän selosteeseen."),
                    t!(
                        "Pitkiä teknisiä arvoja on raskas kuunnella. Niiden vieressä on selitys tavallisella kielellä."
                    ),
                ],
            },
            Section {
                title: t!("Anna palautetta"),
                paragraphs: &[t!(
                    "Huomasitko puutteen? Kerro siitä: {accessibility}. Vastaamme 14 päivän kuluessa. Palautteesta vastaa {controller}."
                )],
                items: &[],
            },
            Section {
                title: t!("Valvontaviranomainen"),
                paragraphs: &[t!(
                    "Jos et ole tyytyväinen vastaukseen tai et saa sitä 14 päivässä, voit tehdä ilmoituksen Liikenne- ja viestintävirasto Traficomiin, joka valvoo saavutettavuutta. Ohjeet: www.saavutettavuusvaatimukset.fi."
                )],
                items: &[],
            },
        ],
    },
    limits: Prose {
        title: t!("Mitä tämä testi ei todista"),
        lead: t!(
            "Peili näyttää yhden kirjautumisen sellaisena kuin se tuli. Siitä ei voi päätellä kaikkea."
        ),
        sections: &[
            Section {
                title: t!("Hyvä tulos kertoo"),
                paragraphs: &[],
                items: &[
                    t!("että kirjautuminen onnistui tällä hetkellä ja tällä käyttäjällä"),
                    t!("että välitetyt tiedot ovat tietomallin mukaisia ja sopivat toisiinsa"),
                    t!("että allekirjoitus on voimassa, jos tarkistus sanoo niin"),
                ],
            },
            Section {
                title: t!("Hyvä tulos ei kerro"),
                paragraphs: &[],
                items: &[
                    t!("ovatko tiedot totta: onko luokka tai koulu oikea, tietää vain koulu"),
                    t!(
                        "toimiiko toinen palvelu: siellä voi olla oma vika tai sitä ei ole sallittu"
                    ),
                    t!("onko muilla saman koulun käyttäjillä samat tiedot"),
                    t!("toimiiko kirjautuminen huomenna"),
                    t!("onko oppijanumero olemassa: Peili tarkistaa vain sen muodon"),
                ],
            },
            Section {
                title: t!("Kun tulos on ”ei tarkistettavissa”"),
                paragraphs: &[t!(
                    "Se, mitä Peili ei voi tietää, ei ole koskaan vika. Liitetyn tekstin kellonaikaa ei arvostella, eikä allekirjoitusta voi tarkistaa ilman julkisia avaimia."
                )],
                items: &[],
            },
            Section {
                title: t!("Jos kirjautuminen toimii täällä mutta ei muualla"),
                paragraphs: &[t!(
                    "Testipalvelu (integraatio {integration}) on aina sallittu, muut palvelut eivät välttämättä. Tarkista ensin, onko palvelu sallittu: sen näkee organisaatiosi MPASSid-pääkäyttäjä hallintapalvelun kohdasta Sallitut palvelut ({admin}). Ota sitten yhteyttä palvelun tukeen."
                )],
                items: &[],
            },
        ],
    },
};
