//! Texts of the page itself: headings and buttons.
//! One struct, one value per language: a missing text is a compile error.

mod en;
mod fi;
pub mod marks;
pub mod screens;
mod sv;

use self::screens::{Demo, Gallery, Model, Screens};
use crate::lang::Lang;

/// Everything the page says on its own (what a report says is written by the engine).
pub struct Page {
    pub shell: Shell,
    pub busy: Busy,
    pub doors: Doors,
    pub start: Start,
    pub paste: Paste,
    pub result: Outcome,
    pub needs: Needs,
    pub hand_over: HandOver,
    pub again: Again,
    pub room: Room,
    pub titles: Titles,
    pub trouble: Trouble,
}

/// The texts of one language.
pub fn page(lang: Lang) -> &'static Page {
    match lang {
        Lang::Fi => &fi::FI,
        Lang::Sv => &sv::SV,
        Lang::En => &en::EN,
    }
}

/// Puts `value` where the text has `{}`.
pub fn fill(text: &str, value: &str) -> String {
    text.replacen("{}", value, 1)
}

/// Header, footer and what stands on every page.
pub struct Shell {
    pub tagline: &'static str,
    pub skip: &'static str,
    pub navigation: &'static str,
    pub nav_start: &'static str,
    pub nav_paste: &'static str,
    pub nav_demo: &'static str,
    pub nav_model: &'static str,
    pub nav_gallery: &'static str,
    pub nav_simulate: &'static str,
    pub nav_result: &'static str,
    pub language: &'static str,
    pub theme: &'static str,
    pub theme_system: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    pub about: &'static str,
    pub privacy: &'static str,
    pub accessibility: &'static str,
    pub limits: &'static str,
    pub saml: &'static str,
    pub refused: &'static str,
    pub contact: &'static str,
    pub invented: &'static str,
    pub copied: &'static str,
}

/// What the status line says while the page works.
pub struct Busy {
    pub reading: &'static str,
    pub logging_in: &'static str,
    pub leaving: &'static str,
    pub loading: &'static str,
    pub cancel: &'static str,
}

/// The ways onward, offered wherever a path ends.
pub struct Doors {
    pub title: &'static str,
    pub start: &'static str,
    pub start_more: &'static str,
    pub paste: &'static str,
    pub paste_more: &'static str,
    pub demo: &'static str,
    pub demo_more: &'static str,
}

/// The start page.
pub struct Start {
    pub title: &'static str,
    pub lead: &'static str,
    pub login_title: &'static str,
    pub login: &'static str,
    pub production: &'static str,
    pub test: &'static str,
    pub demo: &'static str,
    pub other: &'static str,
    pub production_more: &'static str,
    pub test_more: &'static str,
    pub demo_more: &'static str,
    pub environment: &'static str,
    pub login_demo: &'static str,
    pub not_registered: &'static str,
    pub not_registered_more: &'static str,
    pub source: &'static str,
    pub source_any: &'static str,
    pub way_form_post: &'static str,
    pub way_address: &'static str,
    pub saml: &'static str,
    pub saml_more: &'static str,
    pub saml_unsolicited: &'static str,
    pub paste_title: &'static str,
    pub paste_text: &'static str,
    pub paste: &'static str,
    pub demo_title: &'static str,
    pub demo_text: &'static str,
    pub try_demo: &'static str,
    pub asked: &'static str,
    pub asked_hint: &'static str,
    /// In the order of [`ASKS`].
    pub asks: [&'static str; 7],
    pub private_title: &'static str,
    pub private: &'static str,
    pub private_more: &'static str,
    pub what_title: &'static str,
    /// With the integration number for `{}`.
    pub what: &'static str,
    pub what_follows: &'static str,
    pub from_link: &'static str,
    pub broken_title: &'static str,
    pub broken: &'static str,
    pub broken_place: &'static str,
}

/// The stable names of "What were you told?", as `/start?ask=` has them.
pub const ASKS: [&str; 7] = ["class", "school", "role", "work", "pay", "login", "check"];

/// The paste page.
pub struct Paste {
    pub title: &'static str,
    pub lead: &'static str,
    pub input: &'static str,
    pub input_hint: &'static str,
    pub kinds_title: &'static str,
    pub kinds: [&'static str; 8],
    pub keys_title: &'static str,
    pub keys: &'static str,
    pub keys_hint: &'static str,
    pub file: &'static str,
    pub file_hint: &'static str,
    pub submit: &'static str,
    pub private: &'static str,
    pub seems: &'static str,
    pub place: &'static str,
    pub advice: &'static str,
}

/// The result page.
pub struct Outcome {
    pub title: &'static str,
    pub ok: &'static str,
    pub attention: &'static str,
    pub fault: &'static str,
    pub sender: &'static str,
    pub kind: &'static str,
    /// The select of the data model's version, and its first choice.
    pub model: &'static str,
    pub model_detected: &'static str,
    pub answer: &'static str,
    pub causes: &'static str,
    pub remarks: &'static str,
    /// Of a report that was opened again.
    pub then: &'static str,
    pub then_lead: &'static str,
    pub then_nothing: &'static str,
    /// In the order of `report::Now`.
    pub then_now: [&'static str; 5],
    pub what_follows: &'static str,
    pub what_to_do: &'static str,
    pub who: &'static str,
    pub arrived: &'static str,
    pub missing_because: &'static str,
    pub candidates: &'static str,
    pub message: &'static str,
    pub copy_message: &'static str,
    pub message_language: &'static str,
    pub to_mender: &'static str,
    pub to_asker: &'static str,
    pub evidence: &'static str,
    pub basis: &'static str,
    pub sources: &'static str,
    pub details: &'static str,
    pub code: &'static str,
    pub catalogue: &'static str,
    pub path: &'static str,
    pub shape: &'static str,
    pub way: &'static str,
    pub way_home: &'static str,
    pub way_home_more: &'static str,
    pub way_mpassid: &'static str,
    pub way_mpassid_more: &'static str,
    pub way_service: &'static str,
    pub way_service_more: &'static str,
    pub way_fault: &'static str,
    pub way_fine: &'static str,
    /// Where what the home organisation did was not seen.
    pub way_deduced: &'static str,
    /// The same in one word, behind the home organisation's name.
    pub deduced: &'static str,
    pub way_came: &'static str,
    pub way_others: &'static str,
    pub attributes: &'static str,
    pub received: &'static str,
    pub missing: &'static str,
    pub unexpected: &'static str,
    pub not_observable: &'static str,
    pub not_in_version: &'static str,
    pub no_value: &'static str,
    pub empty_value: &'static str,
    pub formed: &'static str,
    pub formed_home: &'static str,
    pub formed_mpassid: &'static str,
    pub formed_both: &'static str,
    pub mandatory: &'static str,
    pub technical_name: &'static str,
    pub carried_in: &'static str,
    pub signed: &'static str,
    pub unsigned: &'static str,
    pub in_id_token: &'static str,
    pub in_userinfo: &'static str,
    pub in_claims: &'static str,
    pub in_assertion: &'static str,
    pub faulty_value: &'static str,
    pub doubtful_value: &'static str,
    pub checks: &'static str,
    pub checks_lead: &'static str,
    pub protocol: &'static str,
    pub protocol_lead: &'static str,
    pub legacy: &'static str,
    pub unknown_claims: &'static str,
    pub raw: &'static str,
    pub raw_warning: &'static str,
    pub nothing_title: &'static str,
    pub nothing: &'static str,
    pub problem_details: &'static str,
    pub problem_who: &'static str,
    pub problem_advice: &'static str,
}

/// Could a service use this login?
pub struct Needs {
    pub title: &'static str,
    pub pick: &'static str,
    pub hint: &'static str,
    pub asks_for: &'static str,
    pub link_title: &'static str,
    pub link: &'static str,
    pub copy: &'static str,
}

/// Handing the result over.
pub struct HandOver {
    pub title: &'static str,
    pub lead: &'static str,
    pub download: &'static str,
    pub download_more: &'static str,
    pub full: &'static str,
    /// Leads to the page for handing over, and to comparing.
    pub open: &'static str,
    pub compare: &'static str,
    pub warn_title: &'static str,
    pub warn: &'static str,
    pub warn_yes: &'static str,
    pub warn_no: &'static str,
    pub wipe: &'static str,
    pub wipe_more: &'static str,
}

/// Logging in again, and ending the session.
pub struct Again {
    pub title: &'static str,
    pub same: &'static str,
    pub other: &'static str,
    pub other_more: &'static str,
    /// Logging in once more in another tab, so that this login stays.
    pub beside: &'static str,
    pub beside_more: &'static str,
    pub out: &'static str,
    pub log_out: &'static str,
    pub home: &'static str,
    pub shared: &'static str,
}

/// In a class room and on a shared machine; without a network.
pub struct Room {
    pub projector: &'static str,
    pub projector_on: &'static str,
    pub show: &'static str,
    pub hide: &'static str,
    /// In place of a page.
    pub veiled: &'static str,
    /// With the number of logins for `{}`.
    pub memory: &'static str,
    pub clear: &'static str,
    pub cleared: &'static str,
    pub idle_title: &'static str,
    pub idle_text: &'static str,
    pub idle_start: &'static str,
    pub idle_soon: &'static str,
    pub stay: &'static str,
    pub clear_now: &'static str,
    pub idle_left: &'static str,
    pub offline: &'static str,
    pub offline_title: &'static str,
    pub offline_advice: &'static str,
    pub again: &'static str,
}

/// Titles of the pages whose content a worker says ([`screens`]).
pub struct Titles {
    pub model: &'static str,
    pub gallery: &'static str,
    pub simulate: &'static str,
    pub simulate_lead: &'static str,
    pub demo: &'static str,
    pub hand_over: &'static str,
    pub held: &'static str,
    pub compare: &'static str,
    pub trace: &'static str,
    pub cannot: &'static str,
    /// There is no such rule or example.
    pub no_rule: &'static str,
}

/// When something does not work.
pub struct Trouble {
    pub unknown_title: &'static str,
    pub unknown: &'static str,
    pub callback_title: &'static str,
    pub callback: &'static str,
    pub gone_title: &'static str,
    pub gone: &'static str,
    pub timed_out_title: &'static str,
    pub timed_out: &'static str,
    pub unloaded_title: &'static str,
    pub unloaded: &'static str,
    pub nothing_lost: &'static str,
    pub restart: &'static str,
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_are_filled_have_their_blank() {
        for lang in Lang::ALL {
            let (page, screens) = (page(lang), screens::screens(lang));
            for text in [
                page.start.what,
                page.room.memory,
                screens.model.found,
                screens.model.in_force,
                screens.demo.people,
                screens.gallery.found,
                screens.demo.log_in_as,
            ] {
                assert!(text.contains("{}"), "{lang:?}: {text}");
            }
        }
    }
}
