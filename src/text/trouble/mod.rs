//! "I could not log in at all" in words: causes, questions, the page, and the ready message.

mod causes;
mod message;
mod questions;
pub mod screen;
#[cfg(test)]
mod tests;

pub use message::{Facts, message, quoted};
pub use questions::{answer, question};

use crate::engine::ConfigView;
use crate::lang::Lang;
use crate::report::{Contact, Party};
use crate::text::fill::fill;
use crate::text::render::words;
use crate::trouble::Cause;

/// A cause in one language.
pub struct CauseText {
    pub title: &'static str,
    pub follows: &'static str,
    pub steps: Vec<&'static str>,
    /// When it is this cause and not another one.
    pub apart: &'static str,
    pub who: String,
    /// Whom it may concern too.
    pub also: Option<&'static str>,
}

pub fn cause(cause: Cause, lang: Lang) -> CauseText {
    let (said, row) = (causes::words(cause), cause.row());
    CauseText {
        title: said.title.get(lang),
        follows: said.follows.get(lang),
        steps: said.steps.get(lang).split('¶').collect(),
        apart: said.apart.get(lang),
        who: words::who(row.contact, row.responsible, None, lang),
        also: row.also.map(|party| words::party(party).get(lang)),
    }
}

/// How far it is: so many causes, or another question.
pub fn status(causes: usize, asked: bool, lang: Lang) -> String {
    let text = match causes {
        0 if asked => &screen::STATUS_ASK,
        0 => return String::new(),
        1 => &screen::STATUS_ONE,
        _ => &screen::STATUS_SOME,
    };
    fill(text, lang, &[&causes.to_string()])
}

/// Where to reach a contact, as far as the deployment knows.
pub fn address(contact: Contact, config: Option<&ConfigView>) -> &str {
    match (contact, config) {
        (Contact::MpassidSupport, Some(config)) => &config.support,
        (Contact::MpassidAdmin, Some(config)) => &config.admin_service,
        _ => "",
    }
}

/// Whether the message goes to the user.
pub fn is_users(cause: Cause) -> bool {
    cause.row().contact == Contact::User
}

/// Whether it is about one user, so that whoever mends it must know whom.
pub fn is_personal(cause: Cause) -> bool {
    use Cause as C;
    let of_account = matches!(
        cause,
        C::AccountNotLinked
            | C::AccountLocked
            | C::AccountUnknown
            | C::EntraNotAssigned
            | C::ConditionalAccess
            | C::AdfsRefused
            | C::NoRights
    );
    of_account || cause.row().contact == Contact::RegisterKeeper
}

/// Through whom the message goes.
pub fn send(of: Cause) -> Option<&'static crate::lang::Tri> {
    let row = of.row();
    match row.contact {
        Contact::User => None,
        Contact::ServiceSupport => Some(&screen::SEND_SERVICE),
        Contact::MpassidSupport => Some(&screen::SEND_MPASSID),
        Contact::Vendor => Some(&screen::SEND_VENDOR),
        _ if row.responsible == Party::EducationProvider => Some(&screen::SEND_SCHOOL),
        _ => None,
    }
}
