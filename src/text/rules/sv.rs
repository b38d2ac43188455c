//! The rules in Swedish. See `text::rules` for the order of texts and the template syntax.

use super::rule_texts;

rule_texts! {
    "sv":
    // identity
    LearnerIdMissing {
        "Studentnumret saknas",
        "I produktionen släpper MPASSid ingen in i tjänsterna utan studentnummer.",
        "Hämta numret ur studentnummerregistret (via systemets gränssnitt eller i användargränssnittet) och spara det i användarens uppgifter.",
        "Studentnumret kom inte eller är tomt. Rätt form är 1.2.246.562.24. och 11 siffror.",
    }
    SharedAccount {
        "Inloggningen gäller troligen ett gemensamt konto, inte en persons eget",
        "Ett studentnummer är alltid personligt, så ett gemensamt konto kommer inte in i MPASSid-tjänster.",
        "Ge varje användare ett eget konto och hämta ett studentnummer till var och en.",
        "Namnet ser ut som en klass, en grupp eller en uppgift, inte som en person; ett sådant konto har inget eget studentnummer.",
    }
    SubstituteWithoutLearnerId {
        "Lärarvikarien saknar studentnummer",
        "Studentnummer krävs också av tillfälliga användare; utan det kommer man inte in i tjänsterna.",
        "Hämta vikariens nummer ur studentnummerregistret och spara det i vikariens uppgifter.",
        "Rollen[ {role}] kom, men inte studentnumret. Rätt form är 1.2.246.562.24. och 11 siffror.",
    }
    LearnerIdIsOrganisation {
        "På studentnumrets plats står en organisations identifierare",
        "Användaren kan inte identifieras, och inloggningen kan stoppas.",
        "Fälten har troligen förväxlats: spara personens eget nummer, som börjar med 1.2.246.562.24.",
        "Identifierarens nod[ {node}] är avsedd för organisationer; personer har noden 24.",
    }
    LearnerIdWrongNode {
        "På studentnumrets plats står något annat än en persons identifierare",
        "Användaren kan inte identifieras, och inloggningen kan stoppas.",
        "Kontrollera vilket fält studentnumret tas från; fältet är troligen fel. Rätt värde börjar med 1.2.246.562.24.",
        "Identifierarens nod[ {node}] är inte den för personer (24).",
    }
    TestLearnerIdInProduction {
        "En testpersons studentnummer finns i produktionen",
        "Ett testnummer identifierar ingen, och tjänsterna kan avvisa inloggningen eller blanda ihop användare.",
        "Byt till personens rätta studentnummer, eller ta bort testpersonen ur produktionen.",
        "Studentnumrets nod[ {node}] hör till testmiljön; i produktionen är den 24.",
    }
    LearnerIdPrefixMissing {
        "Början av studentnumret saknas",
        "Enbart siffrorna duger inte som studentnummer, så inloggningen kan stoppas.",
        "Spara eller bilda hela numret: 1.2.246.562.24. och 11 siffror.",
        "Värdet består bara av siffror[ ({digits})]; början 1.2.246.562.24. saknas.",
    }
    LearnerIdWrongLength {
        "Studentnumret har fel antal siffror[: {digits} i stället för 11]",
        "Numret duger inte som studentnummer, så inloggningen kan stoppas.",
        "Jämför numret med studentnummerregistret och kontrollera att varken fältet eller överföringen kapar det.",
        "Efter 1.2.246.562.24. ska det stå 11 siffror[; nu är de {digits}].",
    }
    LearnerIdHasSpaces {
        "Det finns ett mellanslag i studentnumret[ (tecken {position})]",
        "På grund av mellanslaget duger numret inte, och inloggningen kan stoppas.",
        "Ta bort mellanslaget i registrets fält eller i överföringen.",
        "Rätt form är 1.2.246.562.24. och 11 siffror utan mellanslag.",
    }
    LearnerIdMalformed {
        "På studentnumrets plats står något annat",
        "Användaren kan inte identifieras, och inloggningen kan stoppas.",
        "Kontrollera vilket fält studentnumret tas från och vad som står där. Rätt form är 1.2.246.562.24. och 11 siffror.",
        "Värdet[ ({length} tecken)] är ingen OID-identifierare.",
    }
    LearnerIdCheckDigit {
        "Studentnumrets kontrollsiffra stämmer inte",
        "Numret är troligen felskrivet, och en tjänst kan ta användaren för någon annan.",
        "Jämför numret med studentnummerregistret och rätta det. För exempel- och testkonton gör det inget.",
        "Den sista siffran, kontrollsiffran, stämmer inte med de andra.",
    }
    SeveralLearnerIds {
        "Användaren har fler än ett studentnummer[ ({count})]",
        "Tjänsten vet inte vilket nummer som är rätt och kan skapa två användare.",
        "Två konton har troligen slagits ihop: kontrollera det gällande numret i studentnummerregistret och behåll bara det.",
        "Det får bara finnas ett studentnummer.",
    }
    PersonalCode {
        "En personbeteckning har hamnat bland inloggningens uppgifter",
        "Den förmedlas till varje tjänst man loggar in i; det kan vara fråga om en personuppgiftsincident.",
        "Ta genast bort personbeteckningen ur det som skickas.¶Meddela dataskyddsombudet.¶Skicka inte inloggningens uppgifter vidare.",
        "Personbeteckningen finns i en uppgift[: {claim}][, från tecken {position}][; {count?ett ställe|# ställen} sammanlagt]. Orsaken är troligen fel fält. Beteckningen finns inte i det här meddelandet.",
    }
    PersonalCodeLike {
        "Något[ i {claim}] ser ut som en personbeteckning",
        "Det är troligen ingen personbeteckning, för kontrolltecknet stämmer inte.",
        "Kontrollera för säkerhets skull vad som står i fältet.",
        "Teckenföljden[, som börjar vid tecken {position},] har en personbeteckningens form men fel kontrolltecken.",
    }
    BusinessIdAsOrganisation {
        "På organisationens plats står ett FO-nummer[ {value}]",
        "Tjänsterna känner inte igen utbildningsaktören.",
        "Fältet är troligen fel: byt FO-numret mot organisationens OID ur Organisationstjänsten.",
        "Rätt form är 1.2.246.562.10. och siffror.",
    }
    BusinessIdInValue {
        "Det finns ett FO-nummer[ i {claim}]",
        "Tjänsten kan tolka uppgiften fel; fältet är troligen fel.",
        "Kontrollera vad som ska stå i fältet och ta bort FO-numret.",
        "FO-numret står bland annan text[ från tecken {position}].",
    }
    UidMissing {
        "Användaridentifieraren (uid) saknas",
        "Tjänsten kan inte känna igen användaren, och utan identifieraren förmedlar MPASSid vanligen inte heller andra uppgifter.",
        "Se till att användarkatalogen lämnar ut en bestående identifierare till MPASSid (till exempel i ADFS objectGUID).",
        "MPASSid bildar identifieraren av hemorganisationens egen, som troligen inte kom.",
    }
    NothingDelivered {
        "Inloggningen lyckades, men inga användaruppgifter kom",
        "Tjänsten vet ingenting om användaren.",
        "Se till att användarkatalogen lämnar ut identifieraren och de andra uppgifterna till MPASSid.¶Om den gör det kontrollerar tjänsteleverantören vilka uppgifter tjänsten får.",
        "Svaret på inloggningen[ ({issuer})] är i ordning, men det innehåller inga användaruppgifter från MPASSid.",
    }
    UidMalformed {
        "Användarens identifierare har inte MPASSids form",
        "Identifieraren kommer troligen från ett annat system eller är inklistrad för hand, och rätt användare hittas inte med den.",
        "Kontrollera att tjänsten läser identifieraren ur MPASSids svar och varken kapar eller ändrar den.",
        "Rätt form är MPASSOID. och 40 hexadecimala tecken[; värdet har {length} tecken].",
    }
    UidOldForm {
        "Användarens identifierare har den gamla formen med 30 tecken",
        "Identifieraren kommer troligen ur gamla sparade uppgifter och motsvarar inte den nuvarande.",
        "Byt den identifierare som tjänsten har sparat mot den nuvarande och koppla ihop användaren med hjälp av studentnumret.",
        "Den nuvarande formen är MPASSOID. och 40 hexadecimala tecken; den här är kapad till 30 tecken.",
    }
    NameEmpty {
        "Namnet kom tomt[ ({attribute})]",
        "I tjänsten blir namnets plats troligen tom.",
        "Fyll i namnet i registret. Om namnet inte får lämnas ut (spärrmarkering), skicka det inte alls.",
        "Fältet är med, men värdet är tomt.",
    }
    NameIsAddress {
        "På namnets plats står en e-postadress eller ett användarnamn[ ({attribute})]",
        "Tjänsterna visar adressen som namn också för andra användare.",
        "Fel fält är troligen valt i kopplingen: byt det mot namnfältet.",
        "Här ska namnet stå som det är i registret.",
    }
    NameAllCapitals {
        "Namnet är skrivet med enbart stora bokstäver[ ({attribute})]",
        "Tjänsterna visar namnet som det är.",
        "Rätta skrivsättet i registret; namnet kommer troligen från ett gammalt system.",
        "Alla bokstäver i namnet är stora.",
    }
    NamePlaceholder {
        "På namnets plats står något annat[ ({attribute})]",
        "Tjänsterna visar det som namn.",
        "Kontrollera kopplingens fält och uppgiften i registret: fältet är troligen fel, eller så fyller överföringen i ett standardvärde.",
        "Värdet är en identifierare eller utfyllnad (som null), inget namn.",
    }
    NicknameMissing {
        "Tilltalsnamnet saknas; det är frivilligt",
        "Tjänsterna använder då förnamnet.",
        "Inget behöver rättas. Den som vill kan lägga till tilltalsnamnet i registret och i kopplingen.",
        "Tilltalsnamnet är inte med.",
    }
    SeveralValues {
        "Uppgiften[ ”{attribute}”] har flera värden, fast den bara får ha ett",
        "Tjänsten kan använda fel värde.",
        "Kontrollera i kopplingen varför uppgiften skickas flera gånger och behåll ett värde.",
        "Uppgiften får bara ha ett värde[; det kom {count}].",
    }
    SourcesDisagree {
        "Inloggningens två delar säger olika saker[: {attribute}]",
        "Tjänsten visar olika uppgifter beroende på vilken del den läser.",
        "Kontrollera att ID token och userinfo är från samma inloggning och läs uppgiften på ett avtalat ställe.",
        "Värdet är ett annat i identitetsbeviset (ID token) än i svaret med användaruppgifter (userinfo).",
    }
    // school
    SchoolDataMissing {
        "Skolan eller rollen kändes inte igen[, så {count?en uppgift|# uppgifter} föll bort på vägen]",
        "Tjänsterna vet inte i vilken skola och roll användaren är och kan neka åtkomst.",
        "Kontrollera i registret att läroanstaltsnumret har fem siffror och skolan är verksam (Organisationstjänsten).¶Kontrollera att MPASSid godkänner rollen.¶Räkna att skolor, roller och klasser är lika många.",
        "Personens egna uppgifter kom, men roll, skola och utbildningsaktör föll alla bort tillsammans. Det gör MPASSid när läroanstaltsnumret eller rollen saknas eller inte duger.",
    }
    SchoolCodeMissing {
        "Läroanstaltsnumret saknas i registret",
        "MPASSid kan inte hämta skolan, så roll, skola och utbildningsaktör faller bort.",
        "Lägg till skolans femsiffriga läroanstaltsnummer i användarens uppgifter och se till att det skickas till MPASSid.",
        "Läroanstaltsnumret är tomt eller skickas inte.",
    }
    SchoolNotResolved {
        "Skolan kändes inte igen på läroanstaltsnumret[ {code}], så dess uppgifter föll bort på vägen",
        "Tjänsterna får varken rollen, skolans namn eller utbildningsaktören.",
        "Kontrollera numret i Organisationstjänsten: skolan kan vara nedlagd eller sammanslagen.¶Byt till numret för en verksam skola.",
        "Numret[ {code}] har rätt form, men MPASSid hittade ingen skola med det i Organisationstjänsten.",
    }
    SchoolCodeShort {
        "Läroanstaltsnumret[ {code}] är {digits?4:en siffra för kort|för kort}",
        "Skolan kändes inte igen, så rollen, skolans namn och utbildningsaktören föll bort.",
        "Rätta numret så att det har fem siffror. En nolla i början har troligen fallit bort i en tabell eller överföring: spara fältet som text.",
        "Numret ska ha fem siffror, nollor i början medräknade.",
    }
    SchoolCodeUnknown {
        "Läroanstaltsnumret är 00000, alltså en okänd skola",
        "Tjänsterna kan inte koppla användaren till någon skola.",
        "Byt till skolans eget femsiffriga nummer; fältet har troligen aldrig fyllts i.",
        "00000 betyder okänd läroanstalt i kodsystemet.",
    }
    SchoolCodeLong {
        "Läroanstaltsnumret[ {code}] är för långt",
        "Skolan kändes inte igen, så rollen, skolans namn och utbildningsaktören föll bort.",
        "Välj i kopplingen det fält som har ett femsiffrigt läroanstaltsnummer; nu står där troligen en annan identifierare, till exempel slutet av en OID.",
        "Siffrorna ska vara fem[; nu är de {digits}].",
    }
    SchoolCodeText {
        "På läroanstaltsnumrets plats står text[: {value}]",
        "Skolan kändes inte igen, så rollen, skolans namn och utbildningsaktören föll bort.",
        "Välj i kopplingen det fält som har ett femsiffrigt läroanstaltsnummer och inte skolans namn.",
        "Läroanstaltsnumret innehåller annat än siffror; rätt form är fem siffror.",
    }
    SchoolOidNotResolved {
        "Enheten kändes inte igen på sin OID[ {oid}]",
        "Rollen, enhetens namn och utbildningsaktören föll bort.",
        "Kontrollera enhetens OID i Organisationstjänsten och rätta den i registret. I småbarnspedagogiken och på verksamhetsställen är en OID i stället för läroanstaltsnummer normal, bara den är rätt.",
        "I stället för läroanstaltsnummer står en OID som MPASSid inte hittade någon organisation med.",
    }
    SchoolWithoutRole {
        "Skolan[ {code}] har ingen roll i inloggningen",
        "Tjänsterna vet inte vad användaren är i den här skolan.",
        "Kontrollera rollen och klassen för den här skolan: rollen duger troligen inte, eller så finns ett semikolon i klassens namn.",
        "Skolan är med, men ingen roll gäller den.",
    }
    RoleSchoolUnknown {
        "Rollen gäller en skola[ ({code})] som inte finns bland inloggningens skoluppgifter",
        "Tjänsten hittar inget skolnamn till rollen.",
        "Kontrollera skolan i registret och i Organisationstjänsten.¶Om de är i ordning har uppgifterna troligen ändrats på vägen: fråga MPASSid-supporten.",
        "Skolan finns i rollen men inte i skoluppgifterna.",
    }
    SchoolNamesDiffer {
        "Samma skola har två namn[: {first} och {second}]",
        "Tjänsten kan visa skolan som två.",
        "Jämför namnet med Organisationstjänsten; namnet har troligen bytts, eller så är uppgifterna ändrade.",
        "[Skola: {code}. ]Namnet ska vara detsamma överallt.",
    }
    SchoolCodesDiffer {
        "Skolan[ {code}] finns bara i det ena av skolans två fält",
        "Tjänsten ser skolan eller inte beroende på vilken uppgift den läser.",
        "Kontrollera skolans nummer i registret och i Organisationstjänsten.¶Om de är i ordning har uppgifterna troligen ändrats på vägen: fråga MPASSid-supporten.",
        "Läroanstaltsnumret och skolans uppgifter nämner olika skolor.",
    }
    SchoolInfoMissing {
        "Rollen nämner en skola[ ({code})], men skolans uppgifter saknas",
        "Tjänsten får inte skolans namn; uppgiften har troligen fallit bort på vägen.",
        "Logga först ut och in på nytt.¶Om uppgiften ändå saknas, kontrollera läroanstaltsnumret i registret.¶Om det är rätt där utreder MPASSid-supporten varför uppgiften föll bort.",
        "Skolan finns i rollen och är alltså igenkänd, men skoluppgifterna kom inte.",
    }
    SchoolInfoMalformed {
        "Skolans uppgifter har fel form[: {value}]",
        "Tjänsten kan inte läsa skolans nummer och namn.",
        "MPASSid-supporten kontrollerar hur värdet uppstod. Om uppgifterna är inklistrade för hand fattas troligen en del.",
        "Rätt form är nummer;namn, till exempel 30076;Mansikkalan testi peruskoulu.",
    }
    SchoolTwinMissing {
        "Den ena identifieraren för skolan[ {code}] saknas",
        "En tjänst som läser just den identifieraren känner inte igen skolan.",
        "MPASSid-supporten kontrollerar skolans uppgifter: identifieraren saknas troligen i Organisationstjänsten.",
        "I datamodell 1.4 kommer två värden för varje skola, nummer;namn och OID;namn. Nu kom bara det ena.",
    }
    OfficePresent {
        "Också ett verksamhetsställe[ {oid}] är med; det är normalt",
        "Verksamhetsstället har ett eget värde före skolan.",
        "Inget behöver rättas. Tjänsten ska para ihop uppgifter enligt identifieraren, inte ordningen.",
        "Verksamhetsställets OID finns i skoluppgifterna och som rollens sista del.",
    }
    NoSchoolCode {
        "Enheten har inget läroanstaltsnummer; det är normalt till exempel i småbarnspedagogiken",
        "Enheten känns igen på sin OID[ {oid}].",
        "Inget behöver rättas. Tjänsten ska använda OID när läroanstaltsnummer saknas.",
        "Läroanstaltsnumrets plats är tom och OID är med.",
    }
    ProviderMissing {
        "Skolan kändes igen, men dess utbildningsaktör saknas",
        "Tjänsten vet inte vems skolan är och hittar kanske inte dess licenser.",
        "Kontrollera i Organisationstjänsten vilken utbildningsaktör skolan hör till.¶Om uppgiften är i ordning utreder MPASSid-supporten saken.",
        "Skolans uppgifter kom, men inte utbildningsaktörens identifierare och namn.",
    }
    ProviderIssuerDiffers {
        "Skolan hör till en annan utbildningsaktör än den organisation som inloggningen kom från",
        "Det är troligen en avtalsskola eller gemensam skola, men skolan kan också vara fel.",
        "Kontrollera att användaren hör till den här skolan.¶Om inte, rätta läroanstaltsnumret i registret.",
        "Utbildningsaktören[ {provider}] och hemorganisationen[ {issuer}] är olika.",
    }
    SeveralProviders {
        "Användaren har flera utbildningsaktörer[ ({count})]; det är normalt",
        "Tjänsten ska skilja skolorna åt med utbildningsaktörens identifierare.",
        "Inget behöver rättas om användaren är verksam hos dem alla.",
        "Skolorna hör till fler än en utbildningsaktör.",
    }
    OtherHomeOrganisation {
        "Vid inloggningen valdes troligen en annan hemorganisation än det var tänkt",
        "Uppgifterna är den valda organisationens, så skolan kan vara fel.",
        "Logga ut överallt, logga in på nytt och välj din egen organisation.",
        "Hemorganisationen är en annan än den begärda[; begärd {expected}][; kom {found}].",
    }
    SchoolTypeNotAllowed {
        "Typen på skolan[ {code}] finns troligen inte på MPASSids lista",
        "Uppgifterna kom ändå, men MPASSid kan sluta godta skolans inloggningar.",
        "Fråga MPASSid-supporten om läroanstaltstypen godtas.",
        "Läroanstaltstypen kommer inte i inloggningen; den är härledd ur de kända testskolorna.",
    }
    ProviderListsDiffer {
        "Utbildningsaktören[ {oid}] finns bara i en del av uppgifterna",
        "Tjänsten kan inte para ihop rollen och utbildningsaktören.",
        "Kontrollera användarens skolor i registret.¶Om de är rätt där kontrollerar MPASSid-supporten varför uppgifterna skiljer sig; en skola har troligen fallit bort.",
        "Utbildningsaktörerna i rollerna och i listan över utbildningsaktörer är inte desamma.",
    }
    ProviderInfoMalformed {
        "Uppgiften om utbildningsaktören har fel form[: {value}]",
        "Tjänsten kan inte läsa utbildningsaktörens identifierare och namn.",
        "MPASSid-supporten kontrollerar hur värdet uppstod.",
        "Rätt form är OID;namn.",
    }
    OrganisationOidMalformed {
        "Organisationens identifierare[ {oid}] har fel form",
        "Tjänsten känner inte igen organisationen.",
        "MPASSid-supporten kontrollerar var identifieraren kommer ifrån. Rätt OID finns i Organisationstjänsten.",
        "Rätt form är 1.2.246.562.10. och siffror.",
    }
    OrganisationOidWrongNode {
        "På organisationens plats står en annan identifierare",
        "Tjänsten känner inte igen organisationen.",
        "MPASSid-supporten kontrollerar var identifieraren kommer ifrån. Rätt OID finns i Organisationstjänsten.",
        "Identifierarens nod[ {node}] är inte den för organisationer (10).",
    }
    OrganisationCheckDigit {
        "Kontrollsiffran i organisationens identifierare[ {oid}] stämmer inte",
        "Några gamla organisationer har en sådan identifierare, så det behöver inte vara ett fel.",
        "Jämför vid behov identifieraren med Organisationstjänsten.",
        "Den sista siffran stämmer inte med de övriga.",
    }
    OrganisationNameEmpty {
        "Namnet på organisationen[ {code}] saknas",
        "Tjänsterna visar inget alls eller bara numret i stället för namnet.",
        "Kontrollera namnet i Organisationstjänsten; MPASSid-supporten utreder varför det föll bort.",
        "Identifieraren kom, men namnet bredvid är tomt.",
    }
    // role
    RoleMissing {
        "Skolan kom fram, men inte rollen",
        "Tjänsten vet inte om användaren är elev, lärare eller annan personal.",
        "Kontrollera i registret att MPASSid godkänner rollen (till exempel inlärare eller lärare) och att klassens namn inte har semikolon.",
        "Skolans uppgifter kom, men ingen roll.",
    }
    RoleRefused {
        "Rollen saknas eller godkänns inte av MPASSid",
        "MPASSid utelämnar rollen och alla skolans uppgifter.",
        "Ange någon av dessa roller: inlärare, lärare, lärarvikarie, rektor, skolsekreterare eller hallintohenkilö (administrativ personal).",
        "Till exempel vårdnadshavare eller vicerektor duger inte som roll.",
    }
    RoleUnknown {
        "Rollen[ ”{role}”] finns inte på MPASSids lista över roller",
        "Tjänsten vet kanske inte vad man får göra i rollen.",
        "Kontrollera att rollen är avsiktlig. MPASSid känner till: inlärare, lärare, lärarvikarie, rektor, skolsekreterare, hallintohenkilö (administrativ personal).",
        "MPASSids lista kan vara nyare än den här kontrollen.",
    }
    RoleNameEmpty {
        "Rollens namn är tomt",
        "Tjänsten vet inte vad användaren är i skolan.",
        "Fyll i användarens roll i registret.",
        "Rollen kom, men dess fjärde del (rollens namn) är tom.",
    }
    RoleCodeUnmapped {
        "MPASSid hittade ingen kod för rollen[ ”{role}”]",
        "En tjänst som läser rollens kod känner inte igen rollen.",
        "Skriv rollen på vanligt sätt i registret, till exempel opettaja och inte OPETTAJA.",
        "Rollens kod blev -1, eftersom skrivsättet inte finns på MPASSids kodlista.",
    }
    RoleCodeDiffers {
        "Rollens namn och kod säger olika saker[: {role}, {code}]",
        "Tjänsten ger olika rättigheter beroende på vilket den läser.",
        "Kontrollera användarens roll i registret.¶Om den är rätt där kontrollerar MPASSid-supporten hur värdet uppstod.",
        "Namnet och koden ska höra ihop[; den här rollens kod är {expected}].",
    }
    RoleUntranslated {
        "Rollen[ ”{role}”] är skriven på ett annat sätt än MPASSid brukar",
        "Tjänsten förstår den troligen ändå, om den jämför rollens kod.",
        "Inget behöver rättas i registret. Tjänsten bör läsa rollens kod i stället för texten.",
        "Det vanliga skrivsättet är ett annat[: {expected}].",
    }
    RoleOldShape {
        "Rollen har datamodellens gamla form[ ({parts} delar)]",
        "Rollens kod och skolans OID saknas; något led använder troligen ännu datamodell 1.2 eller 1.3.",
        "MPASSid-supporten och tjänsteleverantören kontrollerar vilken version av datamodellen tjänsten får.",
        "De andra uppgifterna följer datamodell 1.4, där rollen har sju delar.",
    }
    OlderModel {
        "Uppgifterna följer en gammal version[ ({version})] av datamodellen",
        "De är i sig i ordning; tjänsten är troligen registrerad under den gamla versionen.",
        "Inget behöver rättas. Tjänsteleverantören kan gå över till den nyaste datamodellen.",
        "Uppgifterna säger inte emot varandra.",
    }
    PlainAttributesMissing {
        "Enskilda uppgifter ur den gamla datamodellen kom inte[ ({count})]",
        "Samma sak framgår av skolans, rollens och utbildningsaktörens uppgifter (schoolInfo, educationProviderInfo). En tjänst som bara läser de enskilda uppgifterna hittar dem inte.",
        "Om tjänsten behöver dem frågar tjänsteleverantören MPASSid-supporten vilka uppgifter som förmedlas till den. Det är bättre att läsa rollen, schoolInfo och educationProviderInfo, som finns också i den nyaste datamodellen.",
        "MPASSid bildar de enskilda uppgifterna tillsammans med de andra, så de har troligen sållats bort på vägen till tjänsten.",
    }
    ModelMix {
        "Här finns uppgifter ur två datamodeller[: {older} och {newer}]",
        "De säger inte emot varandra; de gamla är troligen rester från övergångstiden.",
        "Inget behöver rättas. Tjänsten bör läsa den nyare datamodellens uppgifter.",
        "Gamla och nya uppgifter kommer sida vid sida.",
    }
    RoleV11 {
        "Övergångstidens gamla roll (role_v1.1) är med",
        "Den är troligen en rest från 2022 och gör ingen skada.",
        "Tjänsten ska läsa den vanliga rollen (urn:mpass.id:role).",
        "urn:mpass.id:role_v1.1 används inte längre.",
    }
    MunicipalityInRole {
        "Rollen börjar med en kommuns namn[ ({municipality})]",
        "Det är rollens äldsta form (datamodell 1.0–1.1); i nyare står utbildningsaktörens OID först.",
        "Tjänsteleverantören och MPASSid-supporten kontrollerar vilken version av datamodellen tjänsten får.",
        "I datamodell 1.4 har rollen sju delar och utbildningsaktörens OID först.",
    }
    RoleParts {
        "Rollen har fel antal delar[: {parts} i stället för {expected}]",
        "Tjänsten kan inte skilja roll, klass och skola åt.",
        "Ta bort semikolonet ur klassens eller gruppens namn i registret; i MPASSid skiljer semikolon värden åt.",
        "Orsaken är troligen ett semikolon (;) i klassens namn.",
    }
    RoleProviderEmpty {
        "Utbildningsaktören saknas i rollen",
        "Tjänsten vet inte vilken utbildningsaktörs skola det gäller.",
        "Kontrollera i Organisationstjänsten vilken utbildningsaktör skolan hör till.¶Om uppgiften är i ordning utreder MPASSid-supporten saken.",
        "Rollens första del (utbildningsaktörens OID) är tom.",
    }
    RoleSchoolEmpty {
        "Skolan saknas i rollen",
        "Tjänsten vet inte vilken skola rollen gäller.",
        "Kontrollera i registret att användaren har ett femsiffrigt läroanstaltsnummer eller enhetens OID.",
        "I rollen finns varken läroanstaltsnummer eller skolans OID.",
    }
    DuplicateValues {
        "Samma värde förekommer fler än en gång[: {attribute}]",
        "Det gör ingen skada: tjänsten kan bortse från upprepningen.",
        "Inget behöver rättas.",
        "Värdena är exakt likadana[ ({count})].",
    }
    CountsDiffer {
        "Antalet skolor, roller och klasser går inte ihop",
        "MPASSid kan inte para ihop dem och utelämnar alla.",
        "Skicka för varje skola en roll och en klass åtskilda med semikolon, eller en roll för alla skolor. Klassens namn får inte ha semikolon.",
        "MPASSid godkänner lika många skolor, roller och klasser, eller en roll för alla skolor, eller högst en klass.",
    }
    RoleCopiedToSchools {
        "Samma roll[ {role}] gäller alla skolor[ ({count})]",
        "Det är normalt när en lärare har många skolor.",
        "Se bara efter att användaren verkligen är verksam i dem alla.",
        "MPASSid ger en ensam roll till alla skolor.",
    }
    PupilAndStaff {
        "Användaren är både elev och personal i samma skola[: {role}]",
        "Tjänsten kan öppna fel vy; den ena rollen är troligen ett fel.",
        "Kontrollera användarens roller i registret och ta bort den som är fel.",
        "Det finns två roller i samma skola[ ({school})].",
    }
    // class
    ClassMissing {
        "Eleven saknar klass",
        "Tjänsten kan inte koppla eleven till sin klass.",
        "Lägg till elevens klass eller grupp i registret och se till att den skickas till MPASSid.",
        "Rollen[ {role}] kom utan klass.",
    }
    SeveralClasses {
        "Det finns flera klasser[ ({count})], fast det bara får finnas en",
        "Tjänsten kan använda fel klass.",
        "Behåll en klass per skola i registret; också grupper har troligen kommit med.",
        "Klassen får bara ha ett värde.",
    }
    ClassAtFirstSchoolOnly {
        "Bara den första skolan har en klass",
        "Så gör MPASSid när klassen är en och skolorna flera[ ({count})].",
        "Om också de andra skolorna ska ha en klass, skicka lika många klasser som skolor.",
        "En ensam klass kopplas alltid till den första skolan.",
    }
    ClassesDisagree {
        "Klassen är olika på två ställen[: {class} och {role_class}]",
        "Tjänsten visar olika klass beroende på vilket ställe den läser.",
        "Kontrollera klassen i registret; den ena är troligen gammal, eller så finns det flera klasser.",
        "Klassuppgiften och klassen i rollen skiljer sig.",
    }
    ClassLevelMissing {
        "Eleven saknar årskurs",
        "Tjänsten kan inte erbjuda material för rätt årskurs.",
        "Lägg till årskursen (0–9) i registret som heltal. Om eleven inte går i förskoleundervisning eller grundläggande utbildning behöver inget rättas.",
        "Skolan[ {school}] ger troligen grundläggande utbildning, där eleverna har en årskurs.",
    }
    ClassLevelNotNumber {
        "Årskursen är inget heltal[: {value}]",
        "MPASSid utelämnar ett sådant värde, och tjänsten får ingen årskurs.",
        "Ange årskursen som enbart en siffra, till exempel 9 och inte 9A eller IX.",
        "Årskursen ska vara ett heltal 0–10.",
    }
    ClassLevelRange {
        "Årskursen[ {level}] är inte mellan 0 och 10",
        "Tjänsten kan inte tolka årskursen.",
        "Rätta årskursen: 0 är förskoleundervisning, 1–9 grundläggande utbildning och 10 påbyggnadsundervisning.",
        "Tillåtna värden är 0–10.",
    }
    ClassLevelSuperfluous {
        "Årskursen[ {level}] hör inte till den här användarens uppgifter",
        "Den gäller bara elever i förskoleundervisning och grundläggande utbildning; för andra kan tjänsten missförstå den.",
        "Årskursen kan tas bort för gymnasie- och yrkesstuderande och för personal.",
        "Användaren är inte elev i förskoleundervisning eller grundläggande utbildning.",
    }
    ClassLevelDisagrees {
        "Klassen[ {class}] och årskursen[ {level}] går inte ihop",
        "Den ena har troligen blivit kvar från förra läsåret.",
        "Uppdatera klassen och årskursen i registret till samma läsår.",
        "Klassens siffra och årskursen skiljer sig.",
    }
    GroupAsClass {
        "På klassens plats står troligen en grupp eller en kurskod[: {class}]",
        "Tjänsten kan skapa en klass som inte finns.",
        "Ändra överföringen så att elevens klass (till exempel 8A) skickas som klass, inte en grupp eller kurs.",
        "Värdet har inte formen av en klass.",
    }
    // charge
    ChargeMissing {
        "Uppgiften om avgiftsbelagda läromedel saknas för en studerande på andra stadiet",
        "Tjänsten vet inte om läromedlen är avgiftsfria för den studerande och kan be om betalning.",
        "Fyll i avgiftskoden i registret (0 avgiftsfri, 1 avgiftsbelagd): en för alla skolor eller en för varje skola.",
        "Skolan[ {school}] hör troligen till andra stadiet, men avgiftskoden kom inte.",
    }
    ChargeForBasic {
        "Uppgiften om avgiftsbelagda läromedel är ifylld för en elev i grundläggande utbildning",
        "Uppgiften hör bara till andra stadiet; fältet är troligen ifyllt i onödan.",
        "Töm avgiftskoden för elever i grundläggande utbildning.",
        "Skolan[ {school}] ger troligen grundläggande utbildning.",
    }
    ChargeForStaff {
        "Uppgiften om avgiftsbelagda läromedel är ifylld för någon som inte är elev[: {role}]",
        "MPASSid bildar inte uppgiften för andra, så den är troligen tillagd för hand.",
        "Kontrollera var uppgiften kommer ifrån och ta bort den för personalen.",
        "MPASSid bildar uppgiften bara för rollen Oppilas (elev).",
    }
    ChargeValue {
        "Avgiftskodens värde[ ”{value}”] är varken 0 eller 1",
        "Tjänsten vet inte om läromedlen är avgiftsfria.",
        "Rätta koden till 0 (avgiftsfri) eller 1 (avgiftsbelagd).",
        "Bara 0 och 1 duger; till exempel avgiftsbelagd eller true duger inte.",
    }
    ChargeMalformed {
        "Uppgiften om avgiftsbelagda läromedel har fel form[: {value}]",
        "Tjänsten kan inte läsa uppgiften.",
        "Kontrollera avgiftskoden i registret (0 avgiftsfri, 1 avgiftsbelagd).¶Om den är rätt där kontrollerar MPASSid-supporten hur värdet uppstod.",
        "Rätt form är 0;skola eller 1;skola, till exempel 1;30077.",
    }
    ChargeSchoolUnknown {
        "Avgiftsuppgiften gäller en skola[ ({code})] som inte finns i inloggningen",
        "Tjänsten kan inte koppla uppgiften till någon skola.",
        "MPASSid-supporten kontrollerar var skolan kommer ifrån; uppgifterna är troligen fel ihopparade.",
        "Skolan finns inte bland inloggningens skoluppgifter.",
    }
    ChargeTwinMissing {
        "Det ena värdet i avgiftsuppgiften för skolan[ {code}] saknas",
        "En tjänst som läser just den identifieraren får inte uppgiften.",
        "MPASSid-supporten kontrollerar skolans uppgifter; identifieraren saknas troligen i Organisationstjänsten.",
        "I datamodell 1.4 kommer uppgiften två gånger: med läroanstaltsnummer och med OID.",
    }
    ChargeConflict {
        "Samma skola[ {school}] är både avgiftsfri och avgiftsbelagd",
        "Tjänsten vet inte vilket som gäller.",
        "Behåll en avgiftskod per skola i registret; skolan är troligen införd två gånger.",
        "För samma skola kom både 0 och 1.",
    }
    // text
    Mojibake {
        "Bokstäver har förvanskats[ i {claim}]",
        "I tjänsten syns till exempel Ã¤ där det ska stå ä.",
        "Ändra teckenkodningen till UTF-8 i den överföring som för uppgiften från registret till katalogen; den läser troligen kodningen fel.",
        "UTF-8 har lästs som en annan teckenkodning[; felet börjar vid tecken {position}].",
    }
    InvisibleCharacter {
        "Det finns ett osynligt tecken[ i {claim}]",
        "Värdet ser rätt ut, men tjänsten uppfattar det som ett annat värde.",
        "Skriv värdet på nytt för hand i registret; tecknet har troligen följt med vid kopiering.",
        "Det osynliga tecknet[ {character}] ska tas bort[; det är tecken nummer {position}].",
    }
    NoBreakSpace {
        "Det finns ett ovanligt mellanrum[ i {claim}] i stället för ett vanligt mellanslag",
        "Värdet ser rätt ut, men tjänsten uppfattar det som ett annat värde.",
        "Skriv värdet på nytt för hand i registret; mellanrummet har troligen följt med vid kopiering.",
        "Ett hårt eller annat ovanligt mellanslag ska bytas mot ett vanligt[; det är tecken nummer {position}].",
    }
    DoubleSpace {
        "Det finns två mellanslag i rad[ i {claim}]",
        "Tjänsten kan uppfatta värdet som ett annat.",
        "Ta bort det extra mellanslaget i registret; det är troligen ett skrivfel.",
        "Det får bara finnas ett mellanslag[; stället är tecken nummer {position}].",
    }
    OuterSpace {
        "Det finns ett mellanslag i början eller slutet[ av {claim}]",
        "Tjänsten kan uppfatta värdet som ett annat.",
        "Ta bort mellanslaget i registret; det är troligen ett skrivfel.",
        "Värdet får inte börja eller sluta med mellanslag[; stället är tecken nummer {position}].",
    }
    MixedScript {
        "Det finns en bokstav ur ett annat alfabet[ i {claim}]",
        "Värdet ser rätt ut, men tjänsten uppfattar det som ett annat värde.",
        "Skriv värdet på nytt för hand i registret; bokstaven har troligen följt med vid kopiering.",
        "Bokstaven[ {character}] är till exempel kyrillisk eller grekisk[; den är tecken nummer {position}].",
    }
    EmptyValue {
        "Uppgiften[ ”{attribute}”] kom tom",
        "Tjänsten kan visa ett tomt ställe eller avvisa uppgiften.",
        "Fyll i uppgiften i registret, eller skicka den inte alls.",
        "Fältet är med, men värdet är tomt.",
    }
    WrongType {
        "Uppgiften[ ”{attribute}”] är av fel typ[: {found}]",
        "Tjänsten kan kanske inte läsa den.",
        "Kontrollera var värdet förvandlas från text till något annat; det ska troligen rättas i tjänsten.",
        "Värdet ska vara text.",
    }
    NameCase {
        "Stora och små bokstäver är fel i uppgiftens namn[ {found}]",
        "Tjänsten hittar inte uppgiften, för namnet måste stämma bokstav för bokstav.",
        "Rätta namnet i kopplingens attributinställningar; till exempel Entra ID skiljer på stora och små bokstäver.",
        "Namnet ska vara exakt som i datamodellen.",
    }
    RetiredAttributeNeeded {
        "Tjänsten läser ett fält som inte längre finns i datamodell 1.4[: {attribute}]",
        "Uppgiften finns i den här inloggningen, men tjänsten letar på det gamla stället och hittar den inte.",
        "Tjänsteleverantören ska läsa uppgiften på det nya stället: klassen i rollen, skolan i schoolInfo och utbildningsaktören i educationProviderInfo.",
        "De gamla fälten för läroanstaltsnummer, skolans namn, klass och utbildningsaktör (till exempel schoolCode) finns inte längre i datamodell 1.4 (1.1.2024).",
    }
    LegacyNames {
        "Här finns gamla namn på uppgifter[, till exempel {claim}]",
        "Dagens tjänster läser dem inte.",
        "Tjänsteleverantören går över till den nuvarande datamodellens namn. I skolan behöver inget rättas.",
        "Gamla namn är med[ ({count})].",
    }
    RegistryNames {
        "Det här är uppgifter som hemorganisationen skickar till MPASSid[, till exempel {claim}]",
        "De visar ännu inte vad tjänsten får.",
        "Logga in med MPASSid, eller klistra in den inloggning som tjänsten har fått.",
        "Hemorganisationens egna namn är med[ ({count})].",
    }
    TestIdentityInProduction {
        "En testskolas eller testpersons identifierare[ {code}] finns i produktionen",
        "Uppgifterna hör troligen till ett testkonto, och riktiga tjänster godkänner dem inte.",
        "Logga in med ditt eget konto, eller byt till de rätta uppgifterna i registret.",
        "Mansikkalas testskolor och koderna 99900–99906 är bara avsedda för test.",
    }
    ProductionIdentityInTest {
        "En verklig persons eller organisations identifierare finns i testmiljön",
        "Någon har troligen testat med sitt eget konto; verkliga personers uppgifter ska inte användas vid testning.",
        "Använd ett testkonto; dess identifierare har noden 98 eller 99.",
        "Identifierarens nod[ {node}] är produktionens.",
    }
    UnknownAttribute {
        "Här finns en uppgift som Peili inte känner till[: {claim}]",
        "Datamodellen kan vara nyare än Peili; uppgiften visas som den är.",
        "Inget behöver rättas.",
        "Okända namn är med[ ({count})].",
    }
    // transport
    NotObservable {
        "Användaruppgifterna syns inte här",
        "Här finns bara inloggningens tekniska uppgifter, så om användaruppgifterna går inget att säga.",
        "Logga in på den här sidan, eller klistra in också svaret med användaruppgifter (userinfo) utöver identitetsbeviset (ID token).",
        "Svaret innehåller inga användaruppgifter från MPASSid.",
    }
    OneCarrier {
        "Användaruppgifterna finns bara i den ena delen av inloggningen[ ({from})]",
        "En tjänst som bara läser den andra delen ser dem inte.",
        "Tjänsten ska läsa både ID token och userinfo och slå ihop uppgifterna.",
        "MPASSid kan lämna uppgifterna i vilkendera delen som helst.",
    }
    SignatureInvalid {
        "Signaturen stämmer inte",
        "Uppgifterna går inte att lita på: de har troligen ändrats, eller så är nycklarna fel.",
        "Kontrollera att allt är inklistrat och att nycklarna är från samma miljö.¶Tjänsten ska avvisa en sådan inloggning.",
        "Signaturen motsvarar inte nycklarna.",
    }
    SignatureMissing {
        "Signaturen saknas",
        "Vem som helst kan ha skrivit uppgifterna; de kommer troligen inte från MPASSid.",
        "Tjänsten ska avvisa en osignerad inloggning och kräva en signatur.",
        "Det som kom har ingen signatur.",
    }
    AlgorithmRefused {
        "Sättet att signera[ ({alg})] godkänns inte",
        "Uppgifterna går inte att lita på; beviset kommer troligen från ett annat system.",
        "MPASSid signerar med RSA och SHA-256: kontrollera tjänstens registrering och inställningar.",
        "Signaturen har en algoritm eller ett fält som inte godkänns.",
    }
    IssuerDiffers {
        "Inloggningen utfärdades av någon annan än väntat[: {found}]",
        "Tjänsten ska avvisa inloggningen; den kommer troligen från en annan miljö.",
        "Kontrollera att tjänstens inställningar har rätt miljö (produktion eller test).",
        "Utfärdarens namn stämmer inte[; väntat {expected}].",
    }
    AudienceDiffers {
        "Inloggningen är utfärdad till en annan tjänst[: {found}]",
        "Tjänsten ska avvisa inloggningen; den kommer troligen från en annan tjänst eller miljö.",
        "Kontrollera tjänstens id (client_id eller entity id) i registreringen och i inställningarna.",
        "Tjänstens namn stämmer inte[; väntat {expected}].",
    }
    NonceDiffers {
        "Svaret hör inte till den här inloggningen (nonce)",
        "Svaret är troligen gammalt eller upprepat och går inte att lita på.",
        "Börja om inloggningen.¶Om felet upprepas kontrollerar tjänsten hur den sparar och jämför värdet nonce.",
        "Värdet nonce saknas eller är ett annat än i begäran.",
    }
    StateDiffers {
        "Svaret hör inte till den här inloggningen (state, InResponseTo)",
        "Svaret är troligen gammalt eller upprepat och går inte att lita på.",
        "Börja om inloggningen.¶Om felet upprepas kontrollerar tjänsten hur den sparar och jämför det som den skickade.",
        "Det som binder svaret till begäran saknas eller är ett annat.",
    }
    TokenExpired {
        "Inloggningen har gått ut[ ({at})]",
        "Tjänsten ska avvisa den; beviset är troligen gammalt, eller så går någon klocka fel.",
        "Logga in på nytt.¶Om felet upprepas, kontrollera serverns och datorns klocka.",
        "Giltighetstidens slut har passerat.",
    }
    TokenNotYetValid {
        "Inloggningens tid kan inte stämma[ ({at})]",
        "Tjänsten ska avvisa den; någon klocka går troligen fel.",
        "Logga in på nytt.¶Om felet upprepas, kontrollera serverns och datorns klocka.",
        "Utfärdandet eller giltighetstidens början ligger i framtiden eller långt tillbaka.",
    }
    TokenClaimMissing {
        "En obligatorisk teknisk uppgift[ ({claim})] saknas i inloggningen",
        "Tjänsten ska avvisa inloggningen; beviset är troligen från ett annat system eller ofullständigt.",
        "Kontrollera att allt är inklistrat och att MPASSid har utfärdat det.",
        "Fältet saknas eller är av fel typ.",
    }
    HashDiffers {
        "Inloggningens delar hör inte ihop[ ({claim})]",
        "Delarna är troligen från olika inloggningar och går inte att lita på.",
        "Börja om inloggningen.¶Om felet upprepas kontrollerar tjänsten att delarna är ur samma svar.",
        "Kontrollsumman motsvarar inte åtkomstbeviset (access token) eller koden.",
    }
    UserinfoSubjectDiffers {
        "Användaruppgifterna gäller en annan användare",
        "Uppgifterna får inte användas; de är troligen från en annan inloggning.",
        "Börja om inloggningen.¶Tjänsten ska avvisa ett svar med annat sub.",
        "Fältet sub är ett annat i identitetsbeviset (ID token) än i svaret med användaruppgifter (userinfo).",
    }
    UserinfoUnreadable {
        "Svaret med användaruppgifter (userinfo) gick inte att läsa[: status {status}]",
        "En del av uppgifterna kan därför saknas här.",
        "Logga in på nytt.¶Om felet upprepas kontrollerar tjänstens support svaret.",
        "Svaret var inte läsbar JSON, eller så gav servern inget.",
    }
    ClockOff {
        "Datorns klocka går[ {minutes?en minut|# minuter}] fel",
        "Inloggningens tider ser därför troligen fel ut, fast de är rätt.",
        "Låt datorn ställa in klockan automatiskt och logga in på nytt.",
        "Kontrollera samtidigt tidszonen.",
    }
    NotFresh {
        "En ny inloggning begärdes, men svaret gäller en tidigare[ ({at})]",
        "Det som visas kan vara från tiden före rättelsen.",
        "Logga ut överallt, stäng webbläsaren och logga in på nytt.",
        "Inloggningens tid är äldre än begäran.",
    }
    LoginOld {
        "Det som visas bygger på en inloggning för över en timme sedan[ ({at})]",
        "Det som har rättats efter den syns kanske inte ännu.",
        "Om uppgifterna nyss har rättats, logga ut överallt, stäng webbläsaren och logga in på nytt.",
        "Inloggningens tid är över en timme äldre än svaret.",
    }
    // SAML
    LoginFailed {
        "Identitetsleverantören släppte inte igenom inloggningen[ ({status})]",
        "Inga användaruppgifter kom fram, så användaren kommer inte in i tjänsten.",
        "Logga in på nytt.¶Om det upprepas, uppge inloggningens tid och meddelandets beteckning för MPASSid-supporten.",
        "Svarets utfall (Status) är inte Success.",
    }
    AssertionEncrypted {
        "Användaruppgifterna är krypterade, och Peili kan inte läsa dem",
        "Peili kan inte säga något om dem; tjänsten som har nyckeln kan läsa dem.",
        "Ta bort krypteringscertifikatet ur Peilis registrering: en sida i webbläsaren har ingen privat nyckel.¶Logga in på nytt.",
        "Svaret innehåller ett krypterat intyg (EncryptedAssertion).",
    }
    ResponseElsewhere {
        "Svaret är gjort för en annan adress[: {found}]",
        "Tjänsten ska avvisa det; det är troligen för en annan tjänst eller miljö.",
        "Kontrollera tjänstens mottagningsadress (ACS) i registreringen och i inställningarna.",
        "Destination eller Recipient stämmer inte[; väntat {expected}].",
    }
    ResponseStructure {
        "Svarets uppbyggnad är misstänkt",
        "Uppgifterna kan vara sammansatta av flera meddelanden; en oförsiktig tjänst kan läsa förfalskade uppgifter.",
        "Kontrollera att meddelandet är inklistrat så som det kom.¶Tjänsten ska avvisa ett sådant svar och läsa bara det som är signerat.",
        "Se kontrollerna av meddelandets uppbyggnad och av vad som är signerat.",
    }
    NamesMarkedOtherwise {
        "Namnen i svaret är inte märkta som de ska",
        "En tjänst som läser uppgifterna enligt märkningen hittar dem kanske inte.",
        "Om någon tjänst inte hittar uppgifterna kontrollerar MPASSid-supporten hur de förmedlas.",
        "NameFormat, FriendlyName eller formatet på NameID avviker.",
    }
}
