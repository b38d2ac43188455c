//! A recording of a browser's traffic, or a single address or page of a login that failed: which
//! login messages are in it. Read by an allow-list: cookies and secrets are never kept.
//!
//! [`read`] walks once over the bytes (`walk`, by the `shape` of both formats), and gives every
//! request with its answer to the [`collect::Collector`], which keeps of it only what stands in
//! [`Trace`]: who sent which login message to whom, and what failed. Nothing is judged here.

mod address;
mod collect;
mod oidc;
mod page;
mod read;
mod saml;
mod shape;
mod signal;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests;
mod url;

pub use address::of_text;
pub use read::read;
pub use signal::Signal;

/// Most bytes of a recording.
pub const SIZE: usize = 64 << 20;
/// Most bytes of one body, address or parameter that is looked at; longer ones are passed over.
pub const PART: usize = 1 << 20;
/// Most messages kept, the last ones; most bytes of their texts together.
pub const MESSAGES: usize = 500;
pub const TEXTS: usize = 2 << 20;
/// Most failures kept, the last ones.
pub const SIGNALS: usize = 50;
/// Most hosts named.
pub const HOSTS: usize = 60;

/// What is kept of a recording. All texts in it are untrusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    pub format: Format,
    /// The program that wrote it, as it calls itself; empty where it does not.
    pub maker: String,
    /// Requests with their answers that were read.
    pub entries: u32,
    /// Hosts that were asked, in order of the first time.
    pub hosts: Vec<String>,
    /// In order of time.
    pub messages: Vec<Message>,
    /// In order of time.
    pub signals: Vec<Seen>,
    pub skipped: Skipped,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Har,
    SamlTracer,
}

/// One login message on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub kind: Kind,
    /// Milliseconds since the epoch.
    pub time: Option<i64>,
    /// Host that gave it to the browser; empty where the recording does not tell.
    pub from: String,
    /// Host that the browser gave it to, and the path there.
    pub to: String,
    pub path: String,
    /// False: the browser was told to send it, but no request with it was recorded.
    pub sent: bool,
    /// How often it was sent again.
    pub again: u16,
    /// Status of the answer to it; 0 where there is none.
    pub status: u16,
    pub content: Content,
    /// What reads as this message where logins are pasted; empty unless `content` opens.
    pub text: String,
    pub facts: Vec<(Fact, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    SamlRequest,
    SamlResponse,
    SamlLogout,
    OidcRequest,
    /// An answer with an authorization code only: the service fetches the rest by itself.
    OidcCode,
    /// An answer with an ID token in it.
    OidcAnswer,
    /// What the token endpoint answered.
    OidcToken,
    Userinfo,
    OidcError,
    OidcLogout,
    WsFederation,
}

/// Whether a message can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Opens,
    /// There is nothing about a person in it.
    Nothing,
    /// Whoever exported the recording had its values masked.
    Masked,
    /// Cut off, or not what it should be.
    Broken,
    /// Over [`PART`].
    TooLarge,
}

/// What a message says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Entity id of the sender.
    Issuer,
    /// `client_id`
    Client,
    /// Wanted authentication context: at MPASSid the home organisation.
    Context,
    /// Where the answer is wanted: host and path.
    AnswerTo,
    Scope,
    /// `response_type`
    Answer,
    /// A fresh login is asked for.
    Fresh,
    /// No question may be asked (`prompt=none`, `IsPassive`).
    Passive,
    Id,
    /// Id of the request that is answered.
    ReplyTo,
    /// Status codes, or the error.
    Status,
    /// What is said beside the status.
    Said,
    /// The assertion is encrypted.
    Encrypted,
}

/// A failure, and how many of the messages stood before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub time: Option<i64>,
    pub after: u32,
    pub signal: Signal,
}

/// What was passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// The recording ends in the middle, or stops being JSON, at this byte.
    pub cut: Option<u32>,
    /// Bodies and addresses over [`PART`].
    pub large: u32,
    /// Older messages, for [`MESSAGES`] and [`TEXTS`].
    pub messages: u32,
    /// Older failures, for [`SIGNALS`].
    pub signals: u32,
    /// Hosts not named, for [`HOSTS`].
    pub hosts: u32,
    /// Values that whoever exported it had masked.
    pub masked: u32,
}

impl Trace {
    /// What failed, without when.
    pub fn signals(&self) -> Vec<Signal> {
        self.signals
            .iter()
            .map(|seen| seen.signal.clone())
            .collect()
    }

    /// Whether a failure is one that the message before it tells by itself.
    pub fn is_told(&self, seen: &Seen) -> bool {
        let before = (seen.after as usize).checked_sub(1);
        let message = before.and_then(|before| self.messages.get(before));
        let refuses = message
            .is_some_and(|message| message.facts.iter().any(|(fact, _)| *fact == Fact::Status));
        let said = matches!(
            seen.signal,
            Signal::SamlStatus { .. } | Signal::OidcError { .. }
        );
        refuses && said
    }

    /// What came last: where the login stopped.
    pub fn stop(&self) -> Stop<'_> {
        let last = self.signals.last();
        match (last, self.messages.last()) {
            (Some(seen), _) if seen.after as usize >= self.messages.len() => Stop::Failure(seen),
            (_, Some(message)) => Stop::Message(message),
            _ => Stop::Nothing,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop<'t> {
    Nothing,
    Message(&'t Message),
    Failure(&'t Seen),
}

/// A text of at most that many bytes.
fn bounded(text: &str, most: usize) -> String {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default().to_owned()
}
