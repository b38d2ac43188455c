//! Svenska.

use super::{Pages, Prose, Section};

macro_rules! t {
    ($text:literal) => {
        crate::marked!("sv", $text)
    };
}

pub static SV: Pages = Pages {
    privacy: Prose {
        title: t!("Dataskydd"),
        lead: t!(
            "Peili samlar inte in uppgifter. Din inloggning läses i din egen webbläsare och skickas inte någonstans."
        ),
        sections: &[
            Section {
                title: t!("Vad som händer med uppgifterna"),
                paragraphs: &[t!(
                    "När du loggar in skickar MPASSid dina uppgifter till din webbläsare. De läses och kontrolleras i den här flikens minne."
                )],
                items: &[
                    t!(
                        "Uppgifterna skickas inte till Peilis server: servern ger bara sidans filer."
                    ),
                    t!("Uppgifterna sparas inte i kakor, i webbläsarens minne eller i loggar."),
                    t!(
                        "Sidan har ingen spårning, ingen reklam och inget innehåll från andra tjänster."
                    ),
                    t!(
                        "När du stänger fliken, laddar om sidan eller trycker på ”Rensa” är uppgifterna borta."
                    ),
                ],
            },
            Section {
                title: t!("Vart webbläsaren tar kontakt"),
                paragraphs: &[t!(
                    "När du loggar in kontaktar webbläsaren MPASSid och din hemorganisation. Inloggningen antecknas i deras loggar, precis som alltid när MPASSid används. När du klistrar in text eller använder exemplen kontaktar webbläsaren ingen."
                )],
                items: &[],
            },
            Section {
                title: t!("Vad webbläsaren skriver på disken"),
                paragraphs: &[
                    t!(
                        "Så länge fliken är öppen sparas valt språk, utseende och projektorläge i webbläsarens minne, under inloggningen också slumpmässiga identifierare. Identifierarna tas bort när inloggningen kommer tillbaka."
                    ),
                    t!(
                        "Om svaret går via sidans adress kan webbläsarens egen historik spara det. Sidan säger till när det är så."
                    ),
                ],
                items: &[],
            },
            Section {
                title: t!("Så kan du kontrollera det själv"),
                paragraphs: &[t!(
                    "Öppna webbläsarens utvecklarverktyg och fliken för nätverk. Klistra in en text eller logga in med ett exempel: i listan finns bara sidans egna filer. Eller stäng av nätet: när sidan har öppnats, välj flygplansläge eller dra ut kabeln, klistra in uppgifterna från en inloggning och se resultatet. Allt fungerar, eftersom ingenting skickas."
                )],
                items: &[],
            },
            Section {
                title: t!("Vem ansvarar"),
                paragraphs: &[t!(
                    "För den här installationen ansvarar {controller}. Frågor: {support}. Personuppgiftsansvarig för användaruppgifterna är den utbildningsaktör som ger dem till MPASSid: begäran om insyn och rättelse riktas till den."
                )],
                items: &[],
            },
        ],
    },
    accessibility: Prose {
        title: t!("Tillgänglighetsutlåtande"),
        lead: t!(
            "Det här utlåtandet gäller Peili, testtjänsten för MPASSid-användaruppgifter. Utlåtandet har upprättats 22.11.2026."
        ),
        sections: &[
            Section {
                title: t!("Tillgänglighetens nivå"),
                paragraphs: &[
                    t!(
                        "Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019). Målet är att uppfylla kraven på nivå A och AA i WCAG 2.2."
                    ),
                    t!(
                        "Tjänsten uppfyller kraven enligt vår egen bedömning. Bedömningen har gjorts av tjänstens utvecklare: med automatiska test på varje sida på tre språk, i ljust och mörkt utseende, och genom att gå igenom sidorna med enbart tangentbord och på 320 bildpunkters bredd. Ingen utomstående bedömning har gjorts."
                    ),
                ],
                items: &[],
            },
            Section {
                title: t!("Kända brister"),
                paragraphs: &[t!(
                    "Vi känner inte till innehåll som inte uppfyller kraven. Följande har ännu inte prövats:"
                )],
                items: &[
                    t!("Skärmläsare har inte testats tillsammans med användare."),
                    t!(
                        "Inloggningssidorna som Peili går till omfattas inte av det här utlåtandet."
                    ),
                    t!(
                        "Långa tekniska värden är tunga att lyssna på. Bredvid dem finns en förklaring på vanligt språk."
                    ),
                ],
            },
            Section {
                title: t!("Ge respons"),
                paragraphs: &[t!(
                    "Märkte du en brist? Berätta om den: {accessibility}. Vi svarar inom 14 dagar. För responsen ansvarar {controller}."
                )],
                items: &[],
            },
            Section {
                title: t!("Tillsynsmyndighet"),
                paragraphs: &[t!(
                    "Om du inte är nöjd med svaret eller inte får det inom 14 dagar kan du göra en anmälan till Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten. Anvisningar: www.saavutettavuusvaatimukset.fi/sv."
                )],
                items: &[],
            },
        ],
    },
    limits: Prose {
        title: t!("Vad testet inte bevisar"),
        lead: t!(
            "Peili visar en inloggning precis som den kom. Av den kan man inte dra alla slutsatser."
        ),
        sections: &[
            Section {
                title: t!("Ett gott resultat visar"),
                paragraphs: &[],
                items: &[
                    t!("att inloggningen lyckades just nu och för den här användaren"),
                    t!(
                        "att de förmedlade uppgifterna följer datamodellen och stämmer överens med varandra"
                    ),
                    t!("att signaturen är giltig, om kontrollen säger det"),
                ],
            },
            Section {
                title: t!("Ett gott resultat visar inte"),
                paragraphs: &[],
                items: &[
                    t!("om uppgifterna är sanna: om klassen eller skolan är rätt vet bara skolan"),
                    t!(
                        "om en annan tjänst fungerar: den kan ha ett eget fel eller inte vara tillåten"
                    ),
                    t!("om andra användare i samma skola har samma uppgifter"),
                    t!("om inloggningen fungerar i morgon"),
                    t!("om studentnumret (oppijanumero) finns: Peili kontrollerar bara dess form"),
                ],
            },
            Section {
                title: t!("När resultatet är ”kan inte kontrolleras”"),
                paragraphs: &[t!(
                    "Det som Peili inte kan veta är aldrig ett fel. Klockslaget i en inklistrad text bedöms inte, och en signatur kan inte kontrolleras utan offentliga nycklar."
                )],
                items: &[],
            },
            Section {
                title: t!("Om inloggningen fungerar här men inte på annat håll"),
                paragraphs: &[t!(
                    "Testtjänsten (integration {integration}) är alltid tillåten, andra tjänster är det inte nödvändigtvis. Kontrollera först om tjänsten är tillåten: det ser din organisations MPASSid-huvudanvändare under Tillåtna tjänster i administrationstjänsten ({admin}). Kontakta sedan tjänstens stöd."
                )],
                items: &[],
            },
        ],
    },
};
