//! Svenska.

use super::{Pages, Prose, Section};

pub static SV: Pages = Pages {
    privacy: Prose {
        title: "Dataskydd",
        lead: "Peili samlar inte in uppgifter. Din inloggning läses i din egen webbläsare och skickas inte någonstans.",
        sections: &[
            Section {
                title: "Vad som händer med uppgifterna",
                paragraphs: &[
                    "När du loggar in skickar MPASSid dina uppgifter till din webbläsare. De läses och kontrolleras i den här flikens minne.",
                ],
                items: &[
                    "Uppgifterna skickas inte till Peilis server: servern ger bara sidans filer.",
                    "Uppgifterna sparas inte i kakor, i webbläsarens minne eller i loggar.",
                    "Sidan har ingen spårning, ingen reklam och inget innehåll från andra tjänster.",
                    "När du stänger fliken, laddar om sidan eller trycker på ”Töm resultatet” är uppgifterna borta.",
                ],
            },
            Section {
                title: "Vart webbläsaren tar kontakt",
                paragraphs: &[
                    "När du loggar in kontaktar webbläsaren MPASSid och din hemorganisation. Inloggningen antecknas i deras loggar, precis som alltid när MPASSid används. När du klistrar in text eller använder exemplen kontaktar webbläsaren ingen.",
                ],
                items: &[],
            },
            Section {
                title: "Vad webbläsaren skriver på disken",
                paragraphs: &[
                    "Under inloggningen sparas slumpmässiga identifierare, valt språk och utseende i webbläsarens sessionsminne. Identifierarna tas bort när inloggningen kommer tillbaka.",
                    "Om svaret går via sidans adress kan webbläsarens egen historik spara det. Sidan säger till när det är så.",
                ],
                items: &[],
            },
            Section {
                title: "Så kan du kontrollera det själv",
                paragraphs: &[
                    "Öppna webbläsarens utvecklarverktyg och fliken för nätverk. Klistra in en text eller logga in med ett exempel: i listan finns bara sidans egna filer. Du kan också stänga av nätverket efter att sidan har öppnats.",
                ],
                items: &[],
            },
            Section {
                title: "Vem ansvarar",
                paragraphs: &[
                    "För den här installationen ansvarar {controller}. Frågor: {support}. Personuppgiftsansvarig för användaruppgifterna är den utbildningsaktör som ger dem till MPASSid: begäran om insyn och rättelse riktas till den.",
                ],
                items: &[],
            },
        ],
    },
    accessibility: Prose {
        title: "Tillgänglighetsutlåtande",
        lead: "Det här utlåtandet gäller Peili, testtjänsten för MPASSid-användaruppgifter. Utlåtandet har upprättats 22.11.2026.",
        sections: &[
            Section {
                title: "Tillgänglighetens nivå",
                paragraphs: &[
                    "Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019). Målet är att uppfylla kraven på nivå A och AA i WCAG 2.2.",
                    "Tjänsten uppfyller kraven enligt vår egen bedömning. Bedömningen har gjorts av tjänstens utvecklare: med automatiska test på varje sida på tre språk, i ljust och mörkt utseende, och genom att gå igenom sidorna med enbart tangentbord och på 320 bildpunkters bredd. Ingen utomstående bedömning har gjorts.",
                ],
                items: &[],
            },
            Section {
                title: "Kända brister",
                paragraphs: &[
                    "Vi känner inte till innehåll som inte uppfyller kraven. Följande har ännu inte prövats:",
                ],
                items: &[
                    "Skärmläsare har inte testats tillsammans med användare.",
                    "Inloggningssidorna som Peili går till omfattas inte av det här utlåtandet.",
                    "Långa tekniska värden är tunga att lyssna på. Bredvid dem finns en förklaring på vanligt språk.",
                ],
            },
            Section {
                title: "Ge respons",
                paragraphs: &[
                    "Märkte du en brist? Berätta om den: {accessibility}. Vi svarar inom 14 dagar. För responsen ansvarar {controller}.",
                ],
                items: &[],
            },
            Section {
                title: "Tillsynsmyndighet",
                paragraphs: &[
                    "Om du inte är nöjd med svaret eller inte får det inom 14 dagar kan du göra en anmälan till Transport- och kommunikationsverket Traficom, som övervakar tillgängligheten. Anvisningar: www.saavutettavuusvaatimukset.fi/sv. Traficoms växel: 029 534 5000.",
                ],
                items: &[],
            },
        ],
    },
    limits: Prose {
        title: "Vad testet inte bevisar",
        lead: "Peili visar en inloggning precis som den kom. Av den kan man inte dra alla slutsatser.",
        sections: &[
            Section {
                title: "Ett gott resultat visar",
                paragraphs: &[],
                items: &[
                    "att inloggningen lyckades just nu och för den här användaren",
                    "att de förmedlade uppgifterna följer datamodellen och stämmer överens med varandra",
                    "att signaturen är giltig, om kontrollen säger det",
                ],
            },
            Section {
                title: "Ett gott resultat visar inte",
                paragraphs: &[],
                items: &[
                    "om uppgifterna är sanna: om klassen eller skolan är rätt vet bara skolan",
                    "om en annan tjänst fungerar: den kan ha ett eget fel eller inte vara tillåten",
                    "om andra användare i samma skola har samma uppgifter",
                    "om inloggningen fungerar i morgon",
                    "om studentnumret (oppijanumero) finns: Peili kontrollerar bara dess form",
                ],
            },
            Section {
                title: "När resultatet är ”kan inte kontrolleras”",
                paragraphs: &[
                    "Det som Peili inte kan veta är aldrig ett fel. Klockslaget i en inklistrad text bedöms inte, och en signatur kan inte kontrolleras utan offentliga nycklar.",
                ],
                items: &[],
            },
            Section {
                title: "Om inloggningen fungerar här men inte på annat håll",
                paragraphs: &[
                    "Testtjänsten (integration {integration}) är alltid tillåten, andra tjänster är det inte nödvändigtvis. Kontrollera först om tjänsten är tillåten: det ser din organisations MPASSid-huvudanvändare under Tillåtna tjänster i administrationstjänsten ({admin}). Kontakta sedan tjänstens stöd.",
                ],
                items: &[],
            },
        ],
    },
};
