//! Svenska.

use super::*;

macro_rules! t {
    ($text:literal) => {
        crate::marked!("sv", $text)
    };
}

pub static SV: Page = Page {
    shell: Shell {
        tagline: t!("En spegel för MPASSid-inloggningen"),
        skip: t!("Hoppa till innehållet"),
        navigation: t!("Huvudmeny"),
        nav_start: t!("Startsida"),
        nav_paste: t!("Klistra in eller släpp"),
        nav_demo: t!("Exempel"),
        nav_model: t!("Datamodell"),
        nav_gallery: t!("Regler"),
        nav_simulate: t!("Simulera"),
        nav_result: t!("Resultat"),
        language: t!("Språk"),
        theme: t!("Utseende"),
        theme_system: t!("Enligt enheten"),
        theme_light: t!("Ljust"),
        theme_dark: t!("Mörkt"),
        about: t!("Om tjänsten"),
        privacy: t!("Dataskydd"),
        accessibility: t!("Tillgänglighetsutlåtande"),
        limits: t!("Vad testet inte bevisar"),
        saml: t!("SAML-registrering"),
        refused: t!("Vad Peili inte godtar"),
        contact: t!("Stöd"),
        invented: t!("Påhittade uppgifter: alla personer i det här exemplet är uppdiktade."),
        copied: t!("Kopierat"),
    },
    busy: Busy {
        reading: t!("Läser och kontrollerar…"),
        logging_in: t!("Slutför inloggningen…"),
        leaving: t!("Går till inloggningen…"),
        loading: t!("Laddar…"),
        cancel: t!("Avbryt"),
    },
    doors: Doors {
        title: t!("Hur vill du fortsätta?"),
        start: t!("Logga in med MPASSid"),
        start_more: t!("Du ser vad din egen inloggning förmedlar."),
        paste: t!("Klistra in eller släpp en fil"),
        paste_more: t!("Om du redan har inloggningens uppgifter som text."),
        demo: t!("Prova ett exempel"),
        demo_more: t!("Påhittade personer, också inloggningar med fel."),
    },
    start: Start {
        title: t!("Vad berättar MPASSid om dig?"),
        lead: t!(
            "Logga in med skolans användarnamn och se varje uppgift som MPASSid förmedlar till tjänsterna: \
               vad den betyder, varifrån den kommer och vem som rättar den om den är fel."
        ),
        login_title: t!("Logga in"),
        login: t!("Logga in med MPASSid"),
        production: t!("Produktion"),
        test: t!("Testmiljö"),
        demo: t!("Demo"),
        other: t!("Annan miljö"),
        production_more: t!("Riktiga skolkonton"),
        test_more: t!("MPASSids testkonton"),
        demo_more: t!("Påhittade personer, inget nätverk"),
        environment: t!("Miljö"),
        login_demo: t!("Logga in som en exempelperson"),
        not_registered: t!("Inte registrerad ännu"),
        not_registered_more: t!(
            "Peili är ännu inte registrerad i de här miljöerna, så det går inte att logga in i dem härifrån."
        ),
        source: t!("Hemorganisation"),
        source_any: t!("Jag väljer på MPASSids sida"),
        way_form_post: t!(
            "Inloggningens svar kommer direkt till den här sidan och blir inte kvar i webbläsarens historik."
        ),
        way_address: t!(
            "I den här webbläsaren går svaret via sidans adress. Adressen rensas genast, men webbläsarens egen historik kan spara den. Använd ett privat fönster på en gemensam dator."
        ),
        saml: t!("Logga in på SAML-sättet"),
        saml_more: t!(
            "MPASSid förmedlar samma uppgifter på två sätt. Ungefär hälften av tjänsterna använder det andra, SAML. Vet du inte vilket din tjänst använder, välj den stora knappen."
        ),
        saml_unsolicited: t!(
            "I den här miljön inleder MPASSid SAML-inloggningen självt. Peili kan då varken begära en ny inloggning eller visa att svaret hör till din begäran."
        ),
        paste_title: t!("Har du redan uppgifterna?"),
        paste_text: t!(
            "Klistra in en JWT, JSON, ett SAML-svar eller en returadress, eller släpp en fil."
        ),
        paste: t!("Klistra in eller släpp"),
        demo_title: t!("Inget konto till hands?"),
        demo_text: t!(
            "Prova med en påhittad elev, lärare eller rektor. En del av dem har fel i uppgifterna."
        ),
        try_demo: t!("Prova ett exempel"),
        asked: t!("Vad fick du höra?"),
        asked_hint: t!("Frivilligt. Svaret på ditt val står först i resultatet."),
        asks: [
            t!("Min klass saknas"),
            t!("Skolan är fel"),
            t!("Jag visas som elev"),
            t!("Mina gamla arbeten är borta"),
            t!("Jag blir ombedd att betala"),
            t!("Jag kan inte logga in"),
            t!("Jag vill bara kontrollera"),
        ],
        private_title: t!("Dina uppgifter stannar hos dig"),
        private: t!(
            "Allt sker i den här webbläsaren. Dina uppgifter skickas inte till den här servern, sparas inte och loggas inte. När du stänger fliken är de borta."
        ),
        private_more: t!("Så kan du kontrollera det"),
        what_title: t!("Vad är det här för tjänst?"),
        what: t!(
            "Peili är testtjänsten för MPASSid-användaruppgifter. Den ingår alltid i varje utbildningsaktörs tillåtna tjänster (integration {} i administrationstjänsten)."
        ),
        what_follows: t!(
            "Därför: om inloggningen lyckas här men inte i en annan tjänst, ligger felet i den tjänsten eller i utbildningsaktörens val av tillåtna tjänster."
        ),
        from_link: t!(
            "Valen kom från en länk. Ingenting startar förrän du trycker på inloggningsknappen."
        ),
        broken_title: t!("Tjänstens inställningar kan inte läsas"),
        broken: t!(
            "Det finns ett fel i driftens fil config.json, så inloggningen är inte i bruk. Exemplen och inklistring fungerar ändå."
        ),
        broken_place: t!("Ställe"),
    },
    paste: Paste {
        title: t!("Klistra in eller släpp inloggningens uppgifter"),
        lead: t!(
            "Peili känner själv igen vad du klistrade in. Ingenting skickas: texten läses i den här webbläsaren."
        ),
        input: t!("Text"),
        input_hint: t!("Klistra in texten som den är, från början till slut."),
        kinds_title: t!("Vad kan man klistra in?"),
        kinds: [
            t!("En ID-token eller annan JWT (börjar ofta med eyJ)"),
            t!("Användaruppgifter som JSON"),
            t!("Ett userinfo-svar, också ett signerat"),
            t!("Ett SAML-svar: XML, base64 eller hela formuläret"),
            t!("En hel returadress med delen efter # eller ?"),
            t!("En fil som innehåller något av det ovanstående"),
            t!("En rapport från Peili eller dess e-posttext"),
            t!(
                "En inspelning av webbläsarens trafik (HAR) eller en export från SAML-tracer som fil"
            ),
        ],
        keys_title: t!("Kontrollera signaturen med egna nycklar"),
        keys: t!("Offentliga nycklar"),
        keys_hint: t!(
            "JWK, JWK-uppsättning, PEM-nyckel eller PEM-certifikat, eller identitetsleverantörens (IdP) SAML-metadata. Bara offentliga nycklar: klistra aldrig in en hemlighet eller en privat nyckel."
        ),
        file: t!("Välj en fil eller släpp den här"),
        file_hint: t!("Filen läses genast när den har valts. Ge eventuella nycklar först."),
        submit: t!("Visa vad som finns här"),
        private: t!("Fälten töms genast när texten läses."),
        seems: t!("Det här ser ut att vara"),
        place: t!("Stället där läsningen tog slut"),
        advice: t!("Prova det här"),
    },
    result: Outcome {
        title: t!("Resultat"),
        ok: t!("I sin ordning"),
        attention: t!("Kontrollera"),
        fault: t!("Ett fel hittades"),
        sender: t!("Varifrån uppgifterna kom"),
        kind: t!("Vad som lästes"),
        model: t!("Tolka som version"),
        model_detected: t!("Identifierad:"),
        answer: t!("Svar på din fråga"),
        causes: t!("Vad som är fel och vem som rättar det"),
        remarks: t!("Anmärkningar"),
        then: t!("Vad rapporten sade då"),
        then_lead: t!(
            "Rapportens egna iakttagelser och hur allvarliga de var då, och vad dagens regler säger om dem."
        ),
        then_nothing: t!("Rapporten hade inget att anmärka på, och det finns inget nu heller."),
        then_now: [
            t!("Samma nu"),
            t!("En annan allvarlighetsgrad nu"),
            t!("Inte längre"),
            t!("Kan inte bedömas på nytt"),
            t!("Först nu"),
        ],
        what_follows: t!("Vad det leder till"),
        what_to_do: t!("Vad man gör"),
        who: t!("Vem rättar"),
        arrived: t!("Det här kom fram"),
        missing_because: t!("Saknas på grund av detta"),
        candidates: t!("Möjliga orsaker"),
        message: t!("Färdiga meddelanden: till den som rättar och den som frågade"),
        copy_message: t!("Kopiera"),
        message_language: t!("Meddelandets språk"),
        to_mender: t!("Till den som rättar"),
        to_asker: t!("Svar till den som frågade"),
        evidence: t!("Grunder och tekniska uppgifter"),
        basis: t!("Vad det grundar sig på"),
        sources: t!("Källor (öppnas i en ny flik)"),
        details: t!("Tekniska uppgifter"),
        code: t!("Regelns kod"),
        catalogue: t!("Nummer i felkatalogen"),
        path: t!("Ställe"),
        shape: t!("Värdets form"),
        way: t!("Uppgifternas väg"),
        way_home: t!("Hemorganisation"),
        way_home_more: t!("Skolans register och inloggning"),
        way_mpassid: t!("MPASSid"),
        way_mpassid_more: t!("Bildar och förmedlar uppgifterna"),
        way_service: t!("Tjänsten"),
        way_service_more: t!("Tar emot uppgifterna"),
        way_fault: t!("Felet uppstår här"),
        way_fine: t!("Inget fel har upptäckts"),
        way_deduced: t!("Slutsatser av det som kom fram"),
        deduced: t!("slutsats"),
        way_came: t!("Uppgifter som kom fram"),
        way_others: t!("Övriga uppgifter"),
        attributes: t!("Användaruppgifter"),
        received: t!("Mottagna uppgifter"),
        missing: t!("Uppgifter som saknas"),
        unexpected: t!("Oväntade uppgifter"),
        not_observable: t!("Kan inte ses här"),
        not_in_version: t!("Hör inte till den här versionen av datamodellen"),
        no_value: t!("Inget värde"),
        empty_value: t!("Tomt värde"),
        formed: t!("Vem bildar"),
        formed_home: t!("Hemorganisationen ger"),
        formed_mpassid: t!("MPASSid bildar"),
        formed_both: t!("Hemorganisationen och MPASSid tillsammans"),
        mandatory: t!("Obligatorisk"),
        technical_name: t!("Tekniskt namn"),
        carried_in: t!("Förmedlades"),
        signed: t!("Signaturen omfattar uppgiften"),
        unsigned: t!("Signaturen omfattar inte uppgiften"),
        in_id_token: t!("i ID-token"),
        in_userinfo: t!("i userinfo-svaret"),
        in_claims: t!("i de inklistrade uppgifterna"),
        in_assertion: t!("i SAML-intyget"),
        faulty_value: t!("Det här värdet är fel"),
        doubtful_value: t!("Kontrollera det här värdet"),
        checks: t!("Tekniska kontroller"),
        checks_lead: t!("Varje kontroll görs för sig. ”Kan inte kontrolleras” är inget fel."),
        protocol: t!("Inloggningens egna uppgifter"),
        protocol_lead: t!("De här berättar inte om användaren utan om inloggningen."),
        legacy: t!("Namn från en äldre datamodell"),
        unknown_claims: t!("Okända uppgifter"),
        raw: t!("Ursprungliga uppgifter"),
        raw_warning: t!(
            "Innehåller personuppgifter som sådana. Dela inte en skärmbild av det här."
        ),
        nothing_title: t!("Här finns inget resultat"),
        nothing: t!(
            "Resultatet finns bara i den här flikens minne. Det försvinner när sidan laddas om, stängs eller töms. Logga in eller klistra in uppgifterna på nytt."
        ),
        problem_details: t!("Tekniska uppgifter för stödet"),
        problem_who: t!("Vem hjälper"),
        problem_advice: t!("Vad man gör"),
    },
    needs: Needs {
        title: t!("Skulle den här inloggningen räcka för en tjänst?"),
        pick: t!("Välj vad tjänsten behöver"),
        hint: t!("Tjänsten behöver dessa uppgifter:"),
        asks_for: t!("Den här tjänsten ber om:"),
        link_title: t!("För tjänsteleverantörer"),
        link: t!(
            "Den här adressen öppnar startsidan med dessa val. Den innehåller bara namn på uppgifter."
        ),
        copy: t!("Kopiera adressen"),
    },
    hand_over: HandOver {
        title: t!("Ge vidare"),
        lead: t!(
            "Rapporten kan skickas till den som rättar felet. Den innehåller inga namn eller identifierare, bara deras form."
        ),
        download: t!("Ladda ner rapporten"),
        download_more: t!("Utan personuppgifter, JSON"),
        full: t!("Ladda ner alla uppgifter…"),
        open: t!("Förhandsgranska, kopiera, skriv ut eller skicka"),
        compare: t!("Jämför med en annan inloggning"),
        warn_title: t!("Rapport med personuppgifter"),
        warn: t!(
            "Filen innehåller namn, studentnummer (oppijanumero) och andra uppgifter som sådana. Skicka den bara till den som har rätt att behandla dem, och på ett skyddat sätt. Vanlig e-post räcker inte."
        ),
        warn_yes: t!("Ladda ner med personuppgifter"),
        warn_no: t!("Avbryt"),
        wipe: t!("Töm resultatet"),
        wipe_more: t!("Glömmer inloggningen i den här fliken genast."),
    },
    again: Again {
        title: t!("Logga in på nytt"),
        same: t!("Logga in på nytt"),
        other: t!("Logga in som någon annan"),
        other_more: t!(
            "MPASSid ombeds om en ny inloggning. Om du kommer in utan lösenord är hemorganisationens session fortfarande öppen."
        ),
        beside: t!("Behåll den här och logga in i en annan flik"),
        beside_more: t!(
            "Så kan du jämföra två inloggningar. Öppna Inloggningar i minnet i den andra fliken och hämta den här därifrån."
        ),
        out: t!("Utloggning"),
        log_out: t!("Logga ut från MPASSid"),
        home: t!(
            "Hemorganisationens session (till exempel Microsoft, Google eller Wilma) förblir öppen. Logga ut också där eller stäng alla fönster i webbläsaren."
        ),
        shared: t!("På en gemensam dator: töm resultatet, logga ut och stäng webbläsaren."),
    },
    room: Room {
        projector: t!("Projektorläge"),
        projector_on: t!("Projektorläget är på: värdena är dolda. Visa dem ett i taget."),
        show: t!("Visa"),
        hide: t!("Dölj"),
        veiled: t!(
            "På den här sidan visas uppgifterna som de är. Därför är den dold i projektorläget."
        ),
        memory: t!("I minnet: {}"),
        clear: t!("Rensa"),
        cleared: t!("Allt har rensats ur den här flikens minne."),
        idle_title: t!("Vill du stanna kvar på sidan?"),
        idle_text: t!(
            "Du har inte använt sidan på en stund. Om du inte stannar kvar rensas inloggningarna och det du har skrivit ur minnet. Tid kvar:"
        ),
        idle_start: t!("Du har en minut på dig att svara."),
        idle_soon: t!("Bara 10 sekunder kvar."),
        stay: t!("Stanna kvar på sidan"),
        clear_now: t!("Rensa nu"),
        idle_left: t!(
            "Sidan rensades, eftersom den inte hade använts på en stund. Ingenting blev kvar i minnet."
        ),
        offline: t!(
            "Inget internet. Du kan ändå läsa, prova exempel och lämna vidare en rapport, men inte logga in."
        ),
        offline_title: t!("Inloggningen kräver internet"),
        offline_advice: t!("Kontrollera nätförbindelsen och försök på nytt."),
        again: t!("Försök på nytt"),
    },
    titles: Titles {
        model: t!("MPASSid-datamodellen"),
        gallery: t!("Regler och exempel"),
        simulate: t!("Prova vad MPASSid bildar"),
        simulate_lead: t!(
            "Fyll i eller klistra in det som finns i registret och se steg för steg vad MPASSid bildar av det för en tjänst. Allt räknas ut i din webbläsare: ingenting skickas, sparas eller söks på nätet."
        ),
        demo: t!("Välj hemorganisation"),
        hand_over: t!("Lämna över rapporten"),
        held: t!("Inloggningar i minnet"),
        compare: t!("Jämför inloggningar"),
        trace: t!("Inspelning av webbläsarens trafik"),
        cannot: t!("Inloggningen lyckas inte alls"),
        no_rule: t!("Det finns ingen sådan regel och inget sådant exempel. Leta i listan."),
    },
    trouble: Trouble {
        unknown_title: t!("Sidan finns inte"),
        unknown: t!("Adressen är fel eller sidan har flyttats. Ingenting har gått förlorat."),
        callback_title: t!("Slutför inloggningen"),
        callback: t!("Läser vad MPASSid skickade. Det tar en liten stund."),
        gone_title: t!("Läsaren stannade"),
        gone: t!(
            "Den del som läser uppgifterna kraschade mitt i arbetet. Felet ligger i Peili eller i ovanliga uppgifter, inte hos dig."
        ),
        timed_out_title: t!("Läsningen tog för lång tid"),
        timed_out: t!(
            "Den del som läser uppgifterna avslutades eftersom den inte hann svara. Uppgifterna kan vara ovanligt stora."
        ),
        unloaded_title: t!("En del av sidan kunde inte laddas"),
        unloaded: t!(
            "Ett program som behövs här kunde inte hämtas från nätet. Kontrollera nätförbindelsen och försök på nytt."
        ),
        nothing_lost: t!(
            "Ingenting gick förlorat: sidan har kvar det som skulle läsas och försöker igen när du startar läsaren."
        ),
        restart: t!("Starta läsaren på nytt"),
    },
};

pub static SV_SCREENS: Screens = Screens {
    model: Model {
        title: t!("MPASSid-datamodellen"),
        lead: t!(
            "Alla uppgifter som MPASSid kan förmedla till en tjänst, och vad de betyder. Sidan kräver ingen inloggning."
        ),
        search: t!("Sök bland uppgifterna"),
        version: t!("Datamodellens version"),
        all: t!("Alla"),
        found: t!("{} uppgifter"),
        none: t!("Inga uppgifter hittades."),
        changes: t!("Vad som ändrades"),
        details: t!("Tekniska uppgifter"),
        formed_home: t!("Hemorganisationen ger"),
        formed_mpassid: t!("MPASSid bildar"),
        formed_both: t!("Hemorganisationen och MPASSid tillsammans"),
        changes_none: t!("Den första versionen."),
        in_force: t!("Från {}"),
        formed_by: t!("Vem bildar"),
        mandatory: t!("För vem obligatorisk"),
        syntax: t!("Form"),
        example: t!("Exempel"),
        parts: t!("Värdets delar"),
        since: t!("Från version"),
        until: t!("Till och med version"),
        claim: t!("OIDC-namn"),
        saml: t!("SAML-namn"),
        friendly: t!("Kort namn"),
        count: t!("Antal värden"),
        source: t!("Källa"),
        roles: t!("Roller"),
        roles_lead: t!(
            "MPASSid godkänner rollen i flera skrivsätt och förmedlar den alltid på finska."
        ),
        role_code: t!("Kod"),
        role_meaning: t!("Betyder"),
        role_accepted: t!("Godkända skrivsätt"),
        role_since: t!("Från och med"),
        protocol: t!("Inloggningens egna uppgifter"),
        attributes: t!("Uppgifter"),
        legacy: t!("Namn från äldre datamodeller"),
        school_types: t!("Typer av läroanstalt"),
        charges: t!("Avgiftsbelagda läromedel"),
    },
    gallery: Gallery {
        title: t!("Regler och exempel"),
        lead: t!(
            "Varje fel som Peili känner igen: vem som rättar det, ett exempel som utlöser regeln och ett nästan likadant som inte gör det."
        ),
        example: t!("Utlöser regeln"),
        code: t!("Regelns kod"),
        near_miss: t!("Nära, men utlöser inte regeln"),
        open: t!("Öppna resultatet"),
        claims: t!("Exemplets uppgifter"),
        search: t!("Sök bland reglerna"),
        found: t!("{} regler"),
        all: t!("Alla regler"),
        unknown: t!("Det finns ingen sådan regel och inget sådant exempel. Leta i listan."),
    },
    demo: Demo {
        title: t!("Välj hemorganisation"),
        lead: t!(
            "Det här är demons inloggningssida. Den fungerar utan nätverk och alla personer är påhittade."
        ),
        people: t!("Användare: {}"),
        log_in: t!("Logga in"),
        log_in_as: t!("Logga in som {}"),
        more: t!("Information och filer"),
        shows: t!("Vad exemplet visar"),
        broken: t!("Med fel"),
        sound: t!("I sin ordning"),
        files: t!("Ladda ner filerna"),
        files_more: t!(
            "För egna test: uppgifterna som JSON, JWT med nycklar och ett SAML-svar med metadata."
        ),
        unknown: t!("Det finns inget exempel med det namnet. Välj något av dessa."),
        back: t!("Alla exempel"),
    },
};
