//! "What Peili refuses" in words: each attack, and what a careless verifier would have made of it.

use crate::demo::refused::{Message, Protocol, Told};
use crate::lang::{Lang, Tri};
use crate::report::CheckCode;
use crate::text::checks;
use crate::text::fill::fill;
use crate::tri;

/// The page, without its rows.
pub struct Heads {
    pub title: &'static str,
    pub lead: &'static str,
    pub how: &'static str,
    pub saml: &'static str,
    pub jwt: &'static str,
    pub open: &'static str,
    pub download: &'static str,
    /// Before what a careless verifier would have accepted.
    pub careless: &'static str,
    /// Before what Peili makes of it.
    pub peili: &'static str,
    /// The keys to read a protocol's files with.
    pub keys: &'static str,
    /// `xmlsec1 --verify` took the signature for good.
    pub xmlsec1: &'static str,
}

pub fn heads(lang: Lang) -> Heads {
    let say = |text: &'static Tri| text.get(lang);
    Heads {
        title: say(&TITLE),
        lead: say(&LEAD),
        how: say(&HOW),
        saml: say(&SAML),
        jwt: say(&JWT),
        open: say(&OPEN),
        download: say(&DOWNLOAD),
        careless: say(&CARELESS),
        peili: say(&PEILI),
        keys: say(&KEYS),
        xmlsec1: say(&XMLSEC1),
    }
}

/// One message in words.
pub struct Row {
    pub title: &'static str,
    /// What a careless verifier would have accepted; of the genuine one: what it is.
    pub careless: &'static str,
    pub peili: String,
}

/// `None`: nobody wrote its words.
pub fn row(message: &Message, lang: Lang) -> Option<Row> {
    let rows: &[(&str, Tri, Tri)] = match message.protocol {
        Protocol::Saml => &SAML_ROWS,
        Protocol::Jwt => &JWT_ROWS,
    };
    let (_, title, careless) = rows.iter().find(|(id, ..)| *id == message.id)?;
    Some(Row {
        title: title.get(lang),
        careless: careless.get(lang),
        peili: match message.told {
            Told::Accepted => ACCEPTED.get(lang).to_owned(),
            Told::Ignored => IGNORED.get(lang).to_owned(),
            Told::Unread("Doctype") => DOCTYPE.get(lang).to_owned(),
            Told::Unread(_) => TWICE.get(lang).to_owned(),
            Told::Line(code, status, why) => {
                let text = match (code, why) {
                    (_, "SplitValue") => &LINE_SPLIT,
                    // The genuine part still holds, and is shown as such.
                    (CheckCode::Structure, _) => &LINE_STRUCTURE,
                    _ => &LINE,
                };
                let status = checks::status(status, lang);
                fill(text, lang, &[label(code).get(lang), status])
            }
        },
    })
}

/// The names of the lines that the table knows, as [`checks::label`] begins them: those of all the
/// others would make the program larger for nothing.
fn label(code: CheckCode) -> &'static Tri {
    match code {
        CheckCode::Algorithm => &L_ALGORITHM,
        CheckCode::Structure => &L_STRUCTURE,
        _ => &L_SIGNATURE,
    }
}

static L_SIGNATURE: Tri = tri!("Allekirjoitus", "Signatur", "Signature");
static L_ALGORITHM: Tri = tri!(
    "Allekirjoitustapa",
    "Signeringsmetod",
    "Signature algorithm"
);
static L_STRUCTURE: Tri = tri!(
    "Viestin rakenne",
    "Meddelandets uppbyggnad",
    "Structure of the message"
);
static TITLE: Tri = tri!(
    "Mitä Peili ei hyväksy",
    "Vad Peili inte godtar",
    "What Peili refuses"
);
static LEAD: Tri = tri!(
    "Tunnetut hyökkäykset kirjautumisviestejä vastaan, jokaisesta keksitty esimerkki. Aito kirjautuminen on oppilaan; väärennetty osa väittää opettajaksi.",
    "Kända angrepp mot inloggningsmeddelanden, med ett påhittat exempel av varje. Den äkta inloggningen är en elevs; den förfalskade delen påstår lärare.",
    "Known attacks on login messages, with an invented example of each. The genuine login is a pupil's; the forged part says teacher.",
);
static HOW: Tri = tri!(
    "Avaa esimerkki Peilissä ja katso tekniset tarkistukset. Voit myös ladata tiedoston ja kokeilla sitä omassa palvelussasi: anna palvelulle samat avaimet, ja sen pitää hylätä jokainen paitsi aito.",
    "Öppna exemplet i Peili och se de tekniska kontrollerna. Du kan också ladda ner filen och pröva den i din egen tjänst: ge tjänsten samma nycklar, och den ska avvisa alla utom den äkta.",
    "Open an example in Peili and look at the technical checks. You can also download the file and try it on your own service: give the service the same keys, and it should refuse every one but the genuine.",
);
static SAML: Tri = tri!("SAML-vastaukset", "SAML-svar", "SAML responses");
static JWT: Tri = tri!(
    "OpenID Connect -tunnisteet (JWT)",
    "OpenID Connect-intyg (JWT)",
    "OpenID Connect tokens (JWT)"
);
static OPEN: Tri = tri!("Avaa Peilissä", "Öppna i Peili", "Open in Peili");
static DOWNLOAD: Tri = tri!("Lataa", "Ladda ner", "Download");
static CARELESS: Tri = tri!(
    "Huolimaton tarkistaja:",
    "En slarvig kontroll:",
    "A careless verifier:"
);
static PEILI: Tri = tri!("Peili:", "Peili:", "Peili:");
static KEYS: Tri = tri!("Avaimet näihin:", "Nycklar till dessa:", "Keys for these:");
static XMLSEC1: Tri = tri!(
    "Pelkkä allekirjoituksen tarkistus (xmlsec1) hyväksyy tämän.",
    "Enbart en kontroll av signaturen (xmlsec1) godtar detta.",
    "A bare signature check (xmlsec1) accepts this.",
);
static ACCEPTED: Tri = tri!(
    "Allekirjoitus on kunnossa ja kattaa kaiken.",
    "Signaturen är i ordning och täcker allt.",
    "The signature holds and covers everything.",
);
static IGNORED: Tri = tri!(
    "Väärennettyä osaa ei lueta, koska nimi on tuttu mutta nimiavaruus ei. Näytetään vain aito, allekirjoitettu kirjautuminen.",
    "Den förfalskade delen läses inte, för namnet är bekant men namnrymden är det inte. Bara den äkta, signerade inloggningen visas.",
    "The forged part is not read: its name is familiar, its namespace is not. Only the genuine, signed login is shown.",
);
static DOCTYPE: Tri = tri!(
    "Tiedostoa ei lueta lainkaan, koska siinä on dokumenttityypin määrittely (DOCTYPE). Peili sanoo niin eikä katso määrittelyn sisään.",
    "Filen läses inte alls, för den har en dokumenttypsdeklaration (DOCTYPE). Peili säger det och ser inte in i den.",
    "The file is not read at all, because it has a document type declaration (DOCTYPE). Peili says so and does not look inside it.",
);
static TWICE: Tri = tri!(
    "Tunnistetta ei lueta lainkaan, koska sama nimi on siinä kahdesti. Peili sanoo, mikä nimi ja missä kohdassa.",
    "Intyget läses inte alls, för samma namn står där två gånger. Peili säger vilket namn och var.",
    "The token is not read at all, because the same name stands in it twice. Peili says which name and where.",
);
static LINE: Tri = tri!(
    "Rivillä ”{0}” on tulos ”{1}”, eikä mitään väärennettyä näytetä allekirjoitettuna.",
    "Raden ”{0}” har resultatet ”{1}”, och inget av det förfalskade visas som signerat.",
    "The line “{0}” says “{1}”, and nothing forged is shown as signed.",
);
static LINE_STRUCTURE: Tri = tri!(
    "Allekirjoitus pitää aidossa osassa, mutta rivillä ”{0}” on tulos ”{1}”. Väärennettyä ei näytetä allekirjoitettuna.",
    "Signaturen håller för den äkta delen, men raden ”{0}” har resultatet ”{1}”. Det förfalskade visas inte som signerat.",
    "The signature holds for the genuine part, but the line “{0}” says “{1}”. What is forged is not shown as signed.",
);

static LINE_SPLIT: Tri = tri!(
    "Nimi luetaan kokonaan, niin kuin se on allekirjoitettu, ja rivillä ”{0}” on tulos ”{1}”.",
    "Namnet läses i sin helhet, så som det är signerat, och raden ”{0}” har resultatet ”{1}”.",
    "The name is read whole, as it was signed, and the line “{0}” says “{1}”.",
);

static SAML_ROWS: [(&str, Tri, Tri); 25] = [
    (
        "genuine",
        tri!(
            "Aito kirjautuminen",
            "Den äkta inloggningen",
            "The genuine login"
        ),
        tri!(
            "Oppilaan kirjautuminen, josta hyökkäykset on tehty.",
            "Elevens inloggning, som angreppen är gjorda av.",
            "The pupil's login that the attacks were made of.",
        ),
    ),
    (
        "xsw1",
        tri!(
            "Aito vastaus piilotettu allekirjoituksen sisään (XSW1)",
            "Det äkta svaret gömt inuti signaturen (XSW1)",
            "The genuine response hidden inside the signature (XSW1)",
        ),
        tri!(
            "Tarkistaa piilotetun aidon vastauksen mutta lukee väärennetyn sen ympäriltä: oppilas pääsee sisään opettajana.",
            "Kontrollerar det gömda äkta svaret men läser det förfalskade runt det: eleven släpps in som lärare.",
            "Verifies the hidden genuine response and reads the forged one around it: the pupil gets in as a teacher.",
        ),
    ),
    (
        "xsw2",
        tri!(
            "Aito vastaus väärennetyn sisällä, allekirjoituksen vieressä (XSW2)",
            "Det äkta svaret inuti det förfalskade, bredvid signaturen (XSW2)",
            "The genuine response inside the forged one, beside the signature (XSW2)",
        ),
        tri!(
            "Etsii allekirjoitetun osan tunnuksella eikä huomaa, että lukee toista vastausta: oppilas pääsee sisään opettajana.",
            "Söker den signerade delen efter dess ID och märker inte att den läser ett annat svar: eleven släpps in som lärare.",
            "Finds the signed part by its ID and does not notice that it reads another response: the pupil gets in as a teacher.",
        ),
    ),
    (
        "xsw3",
        tri!(
            "Väärennetty vakuutus aidon edellä (XSW3)",
            "Ett förfalskat intyg före det äkta (XSW3)",
            "A forged assertion before the genuine one (XSW3)",
        ),
        tri!(
            "Tarkistaa toisen vakuutuksen ja lukee ensimmäisen: oppilas pääsee sisään opettajana.",
            "Kontrollerar det andra intyget och läser det första: eleven släpps in som lärare.",
            "Verifies the second assertion and reads the first: the pupil gets in as a teacher.",
        ),
    ),
    (
        "xsw4",
        tri!(
            "Aito vakuutus väärennetyn sisällä (XSW4)",
            "Det äkta intyget inuti det förfalskade (XSW4)",
            "The genuine assertion inside the forged one (XSW4)",
        ),
        tri!(
            "Löytää sisältä pätevän allekirjoituksen ja lukee ulomman vakuutuksen: oppilas pääsee sisään opettajana.",
            "Hittar en giltig signatur inuti och läser det yttre intyget: eleven släpps in som lärare.",
            "Finds a valid signature inside and reads the outer assertion: the pupil gets in as a teacher.",
        ),
    ),
    (
        "xsw5",
        tri!(
            "Allekirjoitus siirretty väärennettyyn vakuutukseen (XSW5)",
            "Signaturen flyttad till det förfalskade intyget (XSW5)",
            "The signature moved into the forged assertion (XSW5)",
        ),
        tri!(
            "Näkee vakuutuksessa pätevän allekirjoituksen eikä katso, että se on toisesta vakuutuksesta: oppilas pääsee sisään opettajana.",
            "Ser en giltig signatur i intyget och kontrollerar inte att den gäller ett annat intyg: eleven släpps in som lärare.",
            "Sees a valid signature in the assertion and does not check that it is of another one: the pupil gets in as a teacher.",
        ),
    ),
    (
        "xsw6",
        tri!(
            "Aito vakuutus väärennetyn allekirjoituksen sisällä (XSW6)",
            "Det äkta intyget inuti det förfalskades signatur (XSW6)",
            "The genuine assertion inside the forged one's signature (XSW6)",
        ),
        tri!(
            "Tarkistaa allekirjoitukseen kätketyn aidon vakuutuksen ja lukee väärennetyn: oppilas pääsee sisään opettajana.",
            "Kontrollerar det äkta intyget som gömts i signaturen och läser det förfalskade: eleven släpps in som lärare.",
            "Verifies the genuine assertion hidden in the signature and reads the forged one: the pupil gets in as a teacher.",
        ),
    ),
    (
        "xsw7",
        tri!(
            "Väärennetty vakuutus laajennusten joukossa (Extensions, XSW7)",
            "Ett förfalskat intyg bland tilläggen (Extensions, XSW7)",
            "A forged assertion among the extensions (Extensions, XSW7)",
        ),
        tri!(
            "Lukee ensimmäisen vakuutuksen, jonka mistä tahansa löytää: oppilas pääsee sisään opettajana.",
            "Läser det första intyg den hittar var som helst: eleven släpps in som lärare.",
            "Reads the first assertion it finds anywhere: the pupil gets in as a teacher.",
        ),
    ),
    (
        "xsw8",
        tri!(
            "Aito vakuutus allekirjoituksen liitteessä (Object, XSW8)",
            "Det äkta intyget i signaturens bilaga (Object, XSW8)",
            "The genuine assertion in the signature's attachment (Object, XSW8)",
        ),
        tri!(
            "Tarkistaa liitteessä olevan aidon vakuutuksen ja lukee väärennetyn: oppilas pääsee sisään opettajana.",
            "Kontrollerar det äkta intyget i bilagan och läser det förfalskade: eleven släpps in som lärare.",
            "Verifies the genuine assertion in the attachment and reads the forged one: the pupil gets in as a teacher.",
        ),
    ),
    (
        "unsigned",
        tri!(
            "Allekirjoitus poistettu",
            "Signaturen borttagen",
            "The signature removed",
        ),
        tri!(
            "Tarkistaa vain ne allekirjoitukset, joita on, eikä vaadi yhtäkään: oppilas pääsee sisään opettajana.",
            "Kontrollerar bara de signaturer som finns och kräver ingen: eleven släpps in som lärare.",
            "Verifies the signatures that are there and demands none: the pupil gets in as a teacher.",
        ),
    ),
    (
        "unsigned-beside-signed",
        tri!(
            "Allekirjoittamaton vakuutus allekirjoitetun jäljessä",
            "Ett osignerat intyg efter ett signerat",
            "An unsigned assertion after a signed one",
        ),
        tri!(
            "Tyytyy siihen, että viestissä on pätevä allekirjoitus, ja lukee viimeisen vakuutuksen: oppilas pääsee sisään opettajana.",
            "Nöjer sig med att meddelandet har en giltig signatur och läser det sista intyget: eleven släpps in som lärare.",
            "Is content that the message has a valid signature and reads the last assertion: the pupil gets in as a teacher.",
        ),
    ),
    (
        "two-assertions",
        tri!(
            "Kaksi vakuutusta, toinen hyökkääjän allekirjoittama",
            "Två intyg, det ena signerat av angriparen",
            "Two assertions, one signed by the attacker",
        ),
        tri!(
            "Tarkistaa ensimmäisen allekirjoituksen ja lukee molemmat: oppilaalla on myös opettajan rooli.",
            "Kontrollerar den första signaturen och läser båda: eleven har även rollen lärare.",
            "Verifies the first signature and reads both: the pupil is a teacher too.",
        ),
    ),
    (
        "duplicate-ids",
        tri!(
            "Sama tunnus kahdella vakuutuksella (ID)",
            "Samma ID på två intyg",
            "The same ID on two assertions",
        ),
        tri!(
            "Allekirjoitus viittaa tunnukseen, ja lukija löytää sillä väärennetyn: oppilas pääsee sisään opettajana.",
            "Signaturen hänvisar till ID:t, och läsaren hittar det förfalskade med det: eleven släpps in som lärare.",
            "The signature names the ID, and the reader finds the forged one by it: the pupil gets in as a teacher.",
        ),
    ),
    (
        "comment-in-nameid",
        tri!(
            "Kommentti nimen keskellä (NameID)",
            "En kommentar mitt i namnet (NameID)",
            "A comment in the middle of the name (NameID)",
        ),
        tri!(
            "Lukee nimen vain kommenttiin asti: käyttäjä, jolle on annettu nimi rehtori@mansikkala.invalid.hyokkaaja.invalid, pääsee sisään rehtorina.",
            "Läser namnet bara till kommentaren: den som fått namnet rehtori@mansikkala.invalid.hyokkaaja.invalid släpps in som rektor (rehtori@mansikkala.invalid).",
            "Reads the name only up to the comment: whoever was given the name rehtori@mansikkala.invalid.hyokkaaja.invalid gets in as the head teacher (rehtori@mansikkala.invalid).",
        ),
    ),
    (
        "digest-comment",
        tri!(
            "Väärä tiiviste kommentissa (DigestValue, CVE-2025-29775)",
            "En falsk kontrollsumma i en kommentar (DigestValue, CVE-2025-29775)",
            "A false digest in a comment (DigestValue, CVE-2025-29775)",
        ),
        tri!(
            "Vertaa sisältöä kommentissa olevaan tiivisteeseen, vaikka allekirjoitus koskee toista: oppilas pääsee sisään opettajana.",
            "Jämför innehållet med kontrollsumman i kommentaren fast signaturen gäller en annan: eleven släpps in som lärare.",
            "Compares the content with the digest in the comment though the signature is of another: the pupil gets in as a teacher.",
        ),
    ),
    (
        "two-signedinfo",
        tri!(
            "Kaksi allekirjoitettavien luetteloa (SignedInfo, CVE-2025-29774)",
            "Två listor över det signerade (SignedInfo, CVE-2025-29774)",
            "Two lists of what is signed (SignedInfo, CVE-2025-29774)",
        ),
        tri!(
            "Vertaa tiivistettä yhdestä luettelosta ja tarkistaa toisen allekirjoituksen: oppilas pääsee sisään opettajana.",
            "Tar kontrollsumman ur den ena listan och kontrollerar signaturen för den andra: eleven släpps in som lärare.",
            "Takes the digest from one list and verifies the signature of the other: the pupil gets in as a teacher.",
        ),
    ),
    (
        "key-swap",
        tri!(
            "Hyökkääjän oma avain viestin mukana (KeyInfo)",
            "Angriparens egen nyckel med i meddelandet (KeyInfo)",
            "The attacker's own key in the message (KeyInfo)",
        ),
        tri!(
            "Luottaa avaimeen, jonka viesti itse tuo: kuka tahansa voi allekirjoittaa itsensä opettajaksi.",
            "Litar på nyckeln som meddelandet självt har med sig: vem som helst kan signera sig till lärare.",
            "Trusts the key that the message itself brings: anybody can sign themselves a teacher.",
        ),
    ),
    (
        "hmac",
        tri!(
            "Julkinen avain salaisuutena (HMAC)",
            "Den publika nyckeln som hemlighet (HMAC)",
            "The public key as a secret (HMAC)",
        ),
        tri!(
            "Antaa viestin valita menetelmän ja käyttää julkista varmennetta yhteisenä salaisuutena: kuka tahansa voi laskea saman.",
            "Låter meddelandet välja metod och använder det offentliga certifikatet som delad hemlighet: vem som helst kan räkna ut samma sak.",
            "Lets the message choose the method and takes the public certificate for a shared secret: anybody can compute the same.",
        ),
    ),
    (
        "sha1",
        tri!(
            "Murrettu tiiviste (SHA-1)",
            "En knäckt kontrollsumma (SHA-1)",
            "A broken digest (SHA-1)"
        ),
        tri!(
            "Hyväksyy SHA-1:n. Kahdelle viestille voi rahalla laskea saman tiivisteen, ja allekirjoitus käy silloin kumpaankin. Tässä väärennös on allekirjoitettu suoraan, jotta sitä ei tarvinnut laskea.",
            "Godtar SHA-1. Två meddelanden kan mot betalning räknas fram till samma kontrollsumma, och då passar signaturen båda. Här är förfalskningen signerad direkt, så att det inte behövdes.",
            "Accepts SHA-1. For money two messages can be computed that have the same digest, and the signature then fits both. Here the forgery is signed outright, to save that computation.",
        ),
    ),
    (
        "xpath",
        tri!(
            "Allekirjoitus, joka kattaa vain lähettäjän nimen (XPath)",
            "En signatur som bara täcker avsändarens namn (XPath)",
            "A signature that covers only the sender's name (XPath)",
        ),
        tri!(
            "Suorittaa viestin pyytämän rajauksen, eikä muun muuttaminen näy: oppilas pääsee sisään opettajana.",
            "Utför den avgränsning som meddelandet ber om, och ändringar i resten märks inte: eleven släpps in som lärare.",
            "Carries out the selection that the message asks for, and a change to the rest does not show: the pupil gets in as a teacher.",
        ),
    ),
    (
        "xslt",
        tri!(
            "Allekirjoituksen mukana ohjelma (XSLT)",
            "Ett program med i signaturen (XSLT)",
            "A program inside the signature (XSLT)",
        ),
        tri!(
            "Suorittaa viestin tuoman ohjelman ennen kuin mitään on tarkistettu. Tämä ohjelma antaa aina saman tuloksen, joten sisältö voi olla mitä tahansa: oppilas pääsee sisään opettajana.",
            "Kör programmet som meddelandet har med sig innan något är kontrollerat. Detta program ger alltid samma resultat, så innehållet kan vara vad som helst: eleven släpps in som lärare.",
            "Runs the program that the message brings before anything is verified. This one always gives the same result, so the content can be anything: the pupil gets in as a teacher.",
        ),
    ),
    (
        "void-canonicalisation",
        tri!(
            "Allekirjoitus tyhjästä (tyhjä kanonisointi)",
            "En signatur av ingenting (tom kanonisering)",
            "A signature of nothing (void canonicalisation)",
        ),
        tri!(
            "Kanonisointi epäonnistuu ja antaa tyhjän tekstin, jonka tiiviste ja allekirjoitus ovat oikein mille viestille tahansa: oppilas pääsee sisään opettajana.",
            "Kanoniseringen misslyckas och ger en tom text, vars kontrollsumma och signatur stämmer för vilket meddelande som helst: eleven släpps in som lärare.",
            "Canonicalisation fails and gives an empty text, whose digest and signature are right for any message: the pupil gets in as a teacher.",
        ),
    ),
    (
        "namespace-confusion",
        tri!(
            "Tuttu nimi väärästä nimiavaruudesta",
            "Ett bekant namn ur fel namnrymd",
            "A familiar name from the wrong namespace",
        ),
        tri!(
            "Tunnistaa vakuutuksen pelkästä nimestä ja lukee väärennetyn: oppilas pääsee sisään opettajana.",
            "Känner igen intyget bara på namnet och läser det förfalskade: eleven släpps in som lärare.",
            "Knows an assertion by its name alone and reads the forged one: the pupil gets in as a teacher.",
        ),
    ),
    (
        "entity-file",
        tri!(
            "Viittaus palvelimen tiedostoon (DTD, XXE)",
            "En hänvisning till en fil på servern (DTD, XXE)",
            "A reference to a file on the server (DTD, XXE)",
        ),
        tri!(
            "Lukee oman palvelimensa tiedoston ja panee sen sisällön etunimen paikalle.",
            "Läser en fil på sin egen server och sätter dess innehåll i förnamnets ställe.",
            "Reads a file of its own server and puts what it holds in the place of the first name.",
        ),
    ),
    (
        "entity-bomb",
        tri!(
            "Itseään monistava teksti (DTD, entiteettipommi)",
            "En text som mångfaldigar sig själv (DTD, entitetsbomb)",
            "A text that multiplies itself (DTD, entity bomb)",
        ),
        tri!(
            "Laventaa muutaman rivin miljardiksi sanaksi, ja muisti loppuu.",
            "Vidgar några rader till en miljard ord, och minnet tar slut.",
            "Expands a few lines into a billion words and runs out of memory.",
        ),
    ),
];

static JWT_ROWS: [(&str, Tri, Tri); 7] = [
    (
        "genuine",
        tri!(
            "Aito kirjautuminen",
            "Den äkta inloggningen",
            "The genuine login"
        ),
        tri!(
            "Saman oppilaan kirjautuminen, josta hyökkäykset on tehty.",
            "Samma elevs inloggning, som angreppen är gjorda av.",
            "The same pupil's login that the attacks were made of.",
        ),
    ),
    (
        "alg-none",
        tri!(
            "Ei allekirjoitusta (alg: none)",
            "Ingen signatur (alg: none)",
            "No signature (alg: none)",
        ),
        tri!(
            "Uskoo, kun tunniste sanoo, ettei sitä tarvitse tarkistaa: oppilas pääsee sisään opettajana.",
            "Tror intyget när det säger att det inte behöver kontrolleras: eleven släpps in som lärare.",
            "Believes the token when it says that it need not be verified: the pupil gets in as a teacher.",
        ),
    ),
    (
        "hs256-public-key",
        tri!(
            "Julkinen avain salaisuutena (RS256 → HS256, CVE-2015-9235)",
            "Den publika nyckeln som hemlighet (RS256 → HS256, CVE-2015-9235)",
            "The public key as a secret (RS256 → HS256, CVE-2015-9235)",
        ),
        tri!(
            "Antaa tunnisteen valita menetelmän ja käyttää julkista avainta salaisuutena: kuka tahansa voi laskea saman.",
            "Låter intyget välja metod och använder den publika nyckeln som hemlighet: vem som helst kan räkna ut samma sak.",
            "Lets the token choose the method and takes the public key for a secret: anybody can compute the same.",
        ),
    ),
    (
        "embedded-jwk",
        tri!(
            "Hyökkääjän oma avain tunnisteessa (jwk)",
            "Angriparens egen nyckel i intyget (jwk)",
            "The attacker's own key in the token (jwk)",
        ),
        tri!(
            "Luottaa avaimeen, jonka tunniste itse tuo: kuka tahansa voi allekirjoittaa itsensä opettajaksi.",
            "Litar på nyckeln som intyget självt har med sig: vem som helst kan signera sig till lärare.",
            "Trusts the key that the token itself brings: anybody can sign themselves a teacher.",
        ),
    ),
    (
        "zero-ecdsa",
        tri!(
            "Pelkkiä nollia allekirjoituksena (ECDSA, CVE-2022-21449)",
            "Bara nollor som signatur (ECDSA, CVE-2022-21449)",
            "A signature of zeros (ECDSA, CVE-2022-21449)",
        ),
        tri!(
            "Laskee nollilla ja saa nollan, joka täsmää mihin tahansa: oppilas pääsee sisään opettajana.",
            "Räknar med nollor och får noll, som stämmer med vad som helst: eleven släpps in som lärare.",
            "Computes with zeros and gets zero, which fits anything: the pupil gets in as a teacher.",
        ),
    ),
    (
        "duplicate-header",
        tri!(
            "Menetelmä kahdesti otsakkeessa (alg)",
            "Metoden två gånger i huvudet (alg)",
            "The method twice in the header (alg)",
        ),
        tri!(
            "Yksi osa ohjelmaa lukee ensimmäisen (none) ja toinen viimeisen: allekirjoitus jää tarkistamatta ja oppilas pääsee sisään opettajana.",
            "En del av programmet läser den första (none) och en annan den sista: signaturen kontrolleras inte och eleven släpps in som lärare.",
            "One part of the program reads the first (none) and another the last: the signature is not verified and the pupil gets in as a teacher.",
        ),
    ),
    (
        "duplicate-claim",
        tri!(
            "Rooli kahdesti (sama nimi kahdesti)",
            "Rollen två gånger (samma namn två gånger)",
            "The role twice (the same name twice)",
        ),
        tri!(
            "Yksi lukija ottaa ensimmäisen roolin ja toinen viimeisen: toiselle oppilas on opettaja. Allekirjoitus on pätevä.",
            "En läsare tar den första rollen och en annan den sista: för den ena är eleven lärare. Signaturen är giltig.",
            "One reader takes the first role and another the last: to one of them the pupil is a teacher. The signature is valid.",
        ),
    ),
];

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::demo::refused::MESSAGES;

    #[test]
    fn every_message_has_its_own_words_in_every_language() {
        assert_eq!(MESSAGES.len(), SAML_ROWS.len() + JWT_ROWS.len());
        let mut said = std::collections::BTreeSet::new();
        for lang in Lang::ALL {
            for message in &MESSAGES {
                let row = row(message, lang).unwrap();
                if let Told::Line(code, ..) = message.told {
                    assert!(checks::label(code, lang).starts_with(label(code).get(lang)));
                }
                assert!(!row.peili.contains(['{', '}']) && !row.peili.contains("””"));
                assert!(
                    said.insert((message.protocol == Protocol::Jwt, row.careless)),
                    "{}",
                    message.id
                );
            }
        }
    }
}
