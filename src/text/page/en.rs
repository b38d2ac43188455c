//! English.

use super::*;

macro_rules! t {
    ($text:literal) => {
        crate::marked!("en", $text)
    };
}

pub static EN: Page = Page {
    shell: Shell {
        tagline: t!("A mirror for MPASSid logins"),
        skip: t!("Skip to content"),
        navigation: t!("Main menu"),
        nav_start: t!("Start"),
        nav_paste: t!("Paste or drop"),
        nav_demo: t!("Examples"),
        nav_model: t!("Data model"),
        nav_gallery: t!("Rules"),
        nav_simulate: t!("Simulate"),
        nav_result: t!("Result"),
        language: t!("Language"),
        theme: t!("Appearance"),
        theme_system: t!("As the device"),
        theme_light: t!("Light"),
        theme_dark: t!("Dark"),
        about: t!("About the service"),
        privacy: t!("Privacy"),
        accessibility: t!("Accessibility statement"),
        limits: t!("What this test does not prove"),
        saml: t!("SAML registration"),
        refused: t!("What Peili refuses"),
        contact: t!("Support"),
        invented: t!("Invented data: every person in this example is fictional."),
        copied: t!("Copied"),
    },
    busy: Busy {
        reading: t!("Reading and checking…"),
        logging_in: t!("Finishing the login…"),
        leaving: t!("Going to the login…"),
        loading: t!("Loading…"),
        cancel: t!("Cancel"),
    },
    doors: Doors {
        title: t!("Where to next?"),
        start: t!("Log in with MPASSid"),
        start_more: t!("See what your own login passes on."),
        paste: t!("Paste or drop a file"),
        paste_more: t!("If you already have the login's data as text."),
        demo: t!("Try an example"),
        demo_more: t!("Invented people, broken logins among them."),
    },
    start: Start {
        title: t!("What does MPASSid tell about you?"),
        lead: t!(
            "Log in with your school account and see every piece of data that MPASSid passes on to services: \
               what it means, where it comes from, and who mends it when it is wrong."
        ),
        login_title: t!("Log in"),
        login: t!("Log in with MPASSid"),
        production: t!("Production"),
        test: t!("Test environment"),
        demo: t!("Demo"),
        other: t!("Other environment"),
        production_more: t!("Real school accounts"),
        test_more: t!("MPASSid test accounts"),
        demo_more: t!("Invented people, no network"),
        environment: t!("Environment"),
        login_demo: t!("Log in as an example person"),
        not_registered: t!("Not registered yet"),
        not_registered_more: t!(
            "Peili is not registered in these environments yet, so nobody can log in to them from here."
        ),
        source: t!("Home organisation"),
        source_any: t!("I choose on the MPASSid page"),
        way_form_post: t!(
            "The login's answer comes straight to this page and does not stay in the browser's history."
        ),
        way_address: t!(
            "In this browser the answer travels in the page's address. The address is cleaned at once, but the browser's own history may keep it. Use a private window on a shared computer."
        ),
        saml: t!("Log in the SAML way"),
        saml_more: t!(
            "MPASSid sends the same data in two ways. About half of the services use the other one, SAML. If you do not know which one your service uses, take the large button."
        ),
        saml_unsolicited: t!(
            "In this environment MPASSid starts the SAML login by itself. Peili can then neither ask for a fresh login nor tell that the answer belongs to your request."
        ),
        paste_title: t!("Do you already have the data?"),
        paste_text: t!("Paste a JWT, JSON, a SAML response or a callback address, or drop a file."),
        paste: t!("Paste or drop"),
        demo_title: t!("No account at hand?"),
        demo_text: t!("Try an invented pupil, teacher or principal. Some of them are broken."),
        try_demo: t!("Try an example"),
        asked: t!("What were you told?"),
        asked_hint: t!("Optional. The answer to your choice comes first in the result."),
        asks: [
            t!("My class is missing"),
            t!("The school is wrong"),
            t!("I am shown as a pupil"),
            t!("My old work is gone"),
            t!("I am asked to pay"),
            t!("I cannot log in"),
            t!("I just want to check"),
        ],
        private_title: t!("Your data stays with you"),
        private: t!(
            "Everything happens in this browser. Your data is not sent to this server, not stored and not logged. When you close the tab, it is gone."
        ),
        private_more: t!("How to check that"),
        what_title: t!("What is this service?"),
        what: t!(
            "Peili is the test service for MPASSid user data. Every education provider's allowed services always include it (integration {} in the admin service)."
        ),
        what_follows: t!(
            "Therefore: if a login works here and not in another service, the fault is in that service or in the education provider's choice of allowed services."
        ),
        from_link: t!(
            "These choices came from a link. Nothing starts before you press the login button."
        ),
        broken_title: t!("The service's settings cannot be read"),
        broken: t!(
            "The operator's file config.json has a fault, so logging in is not possible. The examples and pasting still work."
        ),
        broken_place: t!("Place"),
    },
    paste: Paste {
        title: t!("Paste or drop a login's data"),
        lead: t!(
            "Peili finds out what you pasted. Nothing is sent: the text is read in this browser."
        ),
        input: t!("Text"),
        input_hint: t!("Paste the text as it is, from beginning to end."),
        kinds_title: t!("What can be pasted?"),
        kinds: [
            t!("An ID token or another JWT (often starts with eyJ)"),
            t!("User data as JSON"),
            t!("A userinfo answer, signed ones too"),
            t!("A SAML response: XML, base64 or the whole form"),
            t!("A whole callback address with what follows # or ?"),
            t!("A file that holds any of these"),
            t!("A report by Peili, or the text of its e-mail"),
            t!("A recording of the browser's traffic (HAR) or a SAML-tracer export, as a file"),
        ],
        keys_title: t!("Check the signature with keys of your own"),
        keys: t!("Public keys"),
        keys_hint: t!(
            "JWK, JWK set, PEM key or certificate, or the SAML metadata of the identity provider (IdP). Public keys only: never paste a secret or a private key."
        ),
        file: t!("Choose a file or drop it here"),
        file_hint: t!("The file is read as soon as it is chosen. Give any keys first."),
        submit: t!("Show what this is"),
        private: t!("The fields are cleared as soon as the text is read."),
        seems: t!("This seems to be"),
        place: t!("Where reading stopped"),
        advice: t!("Try this"),
    },
    result: Outcome {
        title: t!("Result"),
        ok: t!("In order"),
        attention: t!("Check"),
        fault: t!("A fault was found"),
        sender: t!("Where the data came from"),
        kind: t!("What was read"),
        model: t!("Read as version"),
        model_detected: t!("Detected:"),
        answer: t!("The answer to your question"),
        causes: t!("What is wrong, and who mends it"),
        remarks: t!("Remarks"),
        then: t!("What the report said then"),
        then_lead: t!(
            "What the report itself found and how grave it was then, and what today's rules say about it."
        ),
        then_nothing: t!("The report had nothing to remark, and there is nothing now either."),
        then_now: [
            t!("The same now"),
            t!("Another severity now"),
            t!("No longer"),
            t!("Cannot be judged again"),
            t!("Only now"),
        ],
        what_follows: t!("What follows"),
        what_to_do: t!("What to do"),
        who: t!("Who mends it"),
        arrived: t!("What arrived"),
        missing_because: t!("Missing because of this"),
        candidates: t!("Possible causes"),
        message: t!("Ready messages: to whoever mends it and whoever asked"),
        copy_message: t!("Copy"),
        message_language: t!("Language of the message"),
        to_mender: t!("To whoever mends it"),
        to_asker: t!("Reply to the person who asked"),
        evidence: t!("Evidence and technical details"),
        basis: t!("What this rests on"),
        sources: t!("Sources (open in a new tab)"),
        details: t!("Technical details"),
        code: t!("Code of the rule"),
        catalogue: t!("Number in the catalogue of faults"),
        path: t!("Place"),
        shape: t!("Shape of the value"),
        way: t!("The way of the data"),
        way_home: t!("Home organisation"),
        way_home_more: t!("The school's register and login"),
        way_mpassid: t!("MPASSid"),
        way_mpassid_more: t!("Forms and passes on the data"),
        way_service: t!("Service"),
        way_service_more: t!("Receives the data"),
        way_fault: t!("The fault arises here"),
        way_fine: t!("No fault seen"),
        way_deduced: t!("Deduced from what arrived"),
        deduced: t!("deduced"),
        way_came: t!("Data that came all the way"),
        way_others: t!("Other data"),
        attributes: t!("User data"),
        received: t!("Received"),
        missing: t!("Missing"),
        unexpected: t!("Unexpected"),
        not_observable: t!("Cannot be seen here"),
        not_in_version: t!("Not part of this version of the data model"),
        no_value: t!("No value"),
        empty_value: t!("Empty value"),
        formed: t!("Who forms it"),
        formed_home: t!("Given by the home organisation"),
        formed_mpassid: t!("Formed by MPASSid"),
        formed_both: t!("Home organisation and MPASSid together"),
        mandatory: t!("Mandatory"),
        technical_name: t!("Technical name"),
        carried_in: t!("Carried"),
        signed: t!("Covered by the signature"),
        unsigned: t!("Not covered by a signature"),
        in_id_token: t!("in the ID token"),
        in_userinfo: t!("in the userinfo answer"),
        in_claims: t!("in the pasted data"),
        in_assertion: t!("in the SAML assertion"),
        faulty_value: t!("This value is at fault"),
        doubtful_value: t!("Check this value"),
        checks: t!("Technical checks"),
        checks_lead: t!("Each check is made on its own. “Not checkable” is not a fault."),
        protocol: t!("The login's own data"),
        protocol_lead: t!("These tell about the login, not about the user."),
        legacy: t!("Names of an older data model"),
        unknown_claims: t!("Unknown data"),
        raw: t!("Original data"),
        raw_warning: t!("Holds personal data as it is. Do not share a screenshot of this."),
        nothing_title: t!("There is no result here"),
        nothing: t!(
            "A result lives in the memory of this tab only. It is gone when the page is reloaded, closed or cleared. Log in or paste the data again."
        ),
        problem_details: t!("Technical details for support"),
        problem_who: t!("Who helps"),
        problem_advice: t!("What to do"),
    },
    needs: Needs {
        title: t!("Could a service use this login?"),
        pick: t!("Choose what the service needs"),
        hint: t!("The service needs:"),
        asks_for: t!("This service asks for:"),
        link_title: t!("For service providers"),
        link: t!(
            "This address opens the start page with these choices. It holds nothing but names of data."
        ),
        copy: t!("Copy the address"),
    },
    hand_over: HandOver {
        title: t!("Hand it over"),
        lead: t!(
            "The report can be sent to whoever mends the fault. It holds no names or identifiers, only their shape."
        ),
        download: t!("Download the report"),
        download_more: t!("Without personal data, JSON"),
        full: t!("Download everything…"),
        open: t!("Preview, copy, print or send"),
        compare: t!("Compare with another login"),
        warn_title: t!("A report with personal data"),
        warn: t!(
            "This file holds the name, the learner id and other data as they are. Send it only to someone who has the right to process them, by a protected route. Ordinary e-mail is not enough."
        ),
        warn_yes: t!("Download with personal data"),
        warn_no: t!("Cancel"),
        wipe: t!("Clear the result"),
        wipe_more: t!("Forgets the login in this tab at once."),
    },
    again: Again {
        title: t!("Log in again"),
        same: t!("Log in again"),
        other: t!("Log in as someone else"),
        other_more: t!(
            "MPASSid is asked for a fresh login. If you get through without a password, the home organisation's session is still open."
        ),
        beside: t!("Keep this one and log in in another tab"),
        beside_more: t!(
            "So you can compare two logins. In the other tab open Logins in memory and fetch this one from there."
        ),
        out: t!("Logging out"),
        log_out: t!("Log out of MPASSid"),
        home: t!(
            "The home organisation's session (Microsoft, Google or Wilma, for example) stays open. Log out there too, or close every window of the browser."
        ),
        shared: t!("On a shared computer: clear the result, log out and close the browser."),
    },
    room: Room {
        projector: t!("Projector mode"),
        projector_on: t!("Projector mode is on: values are hidden. Show them one at a time."),
        show: t!("Show"),
        hide: t!("Hide"),
        veiled: t!("This page shows data as they are, so it is hidden in projector mode."),
        memory: t!("In memory: {}"),
        clear: t!("Clear"),
        cleared: t!("Everything has been cleared from the memory of this tab."),
        idle_title: t!("Do you want to stay on the page?"),
        idle_text: t!(
            "You have not used the page for a while. Unless you stay, the logins and what you have typed are cleared from memory. Time left:"
        ),
        idle_start: t!("You have one minute to answer."),
        idle_soon: t!("Only 10 seconds left."),
        stay: t!("Stay on the page"),
        clear_now: t!("Clear now"),
        idle_left: t!(
            "The page was cleared because it had not been used for a while. Nothing was left in memory."
        ),
        offline: t!("No internet: reading, examples and handing over work; logging in does not."),
        offline_title: t!("Logging in needs the internet"),
        offline_advice: t!("Check the network connection and try again."),
        again: t!("Try again"),
    },
    titles: Titles {
        model: t!("The MPASSid data model"),
        gallery: t!("Rules and examples"),
        simulate: t!("Try what MPASSid would form"),
        simulate_lead: t!(
            "Fill in or paste what the register holds, and see step by step what MPASSid forms of it for a service. Everything is worked out in your browser: nothing is sent, stored or looked up."
        ),
        demo: t!("Choose your home organisation"),
        hand_over: t!("Hand the report over"),
        held: t!("Logins in memory"),
        compare: t!("Compare logins"),
        trace: t!("Recording of the browser's traffic"),
        cannot: t!("I cannot log in at all"),
        no_rule: t!("There is no such rule or example. Look in the list."),
    },
    trouble: Trouble {
        unknown_title: t!("There is no such page"),
        unknown: t!("The address is wrong or the page has moved. Nothing has been lost."),
        callback_title: t!("Finishing the login"),
        callback: t!("Reading what MPASSid sent. This takes a moment."),
        gone_title: t!("The reader stopped"),
        gone: t!(
            "The part that reads the data broke down at work. The fault is in Peili or in unusual data, not in you."
        ),
        timed_out_title: t!("Reading took too long"),
        timed_out: t!(
            "The part that reads the data was ended because it did not answer in time. The data may be unusually large."
        ),
        unloaded_title: t!("A part of the page could not be loaded"),
        unloaded: t!(
            "A program that is needed here could not be fetched from the network. Check the connection and try again."
        ),
        nothing_lost: t!(
            "Nothing was lost: the page keeps what was to be read and tries again when you restart the reader."
        ),
        restart: t!("Restart the reader"),
    },
};

pub static EN_SCREENS: Screens = Screens {
    model: Model {
        title: t!("The MPASSid data model"),
        lead: t!(
            "Every piece of data that MPASSid can pass on to a service, and what it means. No login needed."
        ),
        search: t!("Search the data"),
        version: t!("Version of the data model"),
        all: t!("All"),
        found: t!("{} pieces of data"),
        none: t!("Nothing was found."),
        changes: t!("What changed"),
        details: t!("Technical details"),
        formed_home: t!("Given by the home organisation"),
        formed_mpassid: t!("Formed by MPASSid"),
        formed_both: t!("Home organisation and MPASSid together"),
        changes_none: t!("The first version."),
        in_force: t!("From {}"),
        formed_by: t!("Who forms it"),
        mandatory: t!("Mandatory for"),
        syntax: t!("Form"),
        example: t!("Example"),
        parts: t!("Parts of the value"),
        since: t!("Since version"),
        until: t!("Until version"),
        claim: t!("OIDC name"),
        saml: t!("SAML name"),
        friendly: t!("Short name"),
        count: t!("Number of values"),
        source: t!("Source"),
        roles: t!("Roles"),
        roles_lead: t!(
            "MPASSid accepts a role in many spellings and always delivers it in Finnish."
        ),
        role_code: t!("Code"),
        role_meaning: t!("Means"),
        role_accepted: t!("Accepted spellings"),
        role_since: t!("Since"),
        protocol: t!("The login's own data"),
        attributes: t!("Data"),
        legacy: t!("Names of older data models"),
        school_types: t!("Types of school"),
        charges: t!("Charge for learning materials"),
    },
    gallery: Gallery {
        title: t!("Rules and examples"),
        lead: t!(
            "Every fault that Peili knows: who mends it, an example that triggers the rule, and one almost alike that does not."
        ),
        example: t!("Triggers the rule"),
        code: t!("Code of the rule"),
        near_miss: t!("Close, but does not trigger the rule"),
        open: t!("Open the result"),
        claims: t!("The example's data"),
        search: t!("Search the rules"),
        found: t!("{} rules"),
        all: t!("All rules"),
        unknown: t!("There is no such rule or example. Look in the list."),
    },
    demo: Demo {
        title: t!("Choose your home organisation"),
        lead: t!(
            "This is the demo's login page. It works without a network, and everyone here is invented."
        ),
        people: t!("Users: {}"),
        log_in: t!("Log in"),
        log_in_as: t!("Log in as {}"),
        more: t!("About, and files"),
        shows: t!("What this example shows"),
        broken: t!("Broken"),
        sound: t!("In order"),
        files: t!("Download the files"),
        files_more: t!(
            "For your own tests: the data as JSON, a JWT with its keys, and a SAML response with its metadata."
        ),
        unknown: t!("There is no example of that name. Choose one of these."),
        back: t!("All examples"),
    },
};
