//! What is found, request by request: messages in order, each once, and what failed.

use std::borrow::Cow;

use super::oidc;
use super::page;
use super::read::Exchange;
use super::saml::{self, Budget, Found};
use super::signal::Signal;
use super::url::{self, Url};
use super::{
    Content, Format, HOSTS, Kind, MESSAGES, Message, PART, SIGNALS, Seen, Skipped, TEXTS, Trace,
};
use crate::encoding::form::{self, Form};
use crate::encoding::{base64, order, time};
use crate::lang::small_letters;

/// How many are dropped at once where there are too many.
const STEP: usize = 50;
/// MPASSid's own hosts begin so, in all its environments.
const MPASSID: &str = "mpass-proxy";
/// Paths and hosts at which identity providers have their pages.
const IDENTITY: [&str; 6] = [
    "/idp/",
    "/adfs/",
    "/Shibboleth.sso",
    "/simplesaml",
    "login.microsoftonline.com",
    "accounts.google.com",
];
/// What Chromium says where nothing is wrong with the host: the visitor went elsewhere, or blocks it.
const OWN_DOING: [&str; 2] = ["net::ERR_ABORTED", "net::ERR_BLOCKED_BY_CLIENT"];

#[derive(Default)]
pub struct Collector {
    entries: u32,
    hosts: Vec<String>,
    found: Vec<Kept>,
    /// Bytes of all texts kept.
    texts: usize,
    signals: Vec<Failed>,
    skipped: Skipped,
    budget: Budget,
    /// When the last request with a time was.
    last: i64,
}

/// A message on its way into the [`Trace`].
struct Kept {
    message: Message,
    /// When it was, as far as is known: for the order.
    when: i64,
    /// By which it is known again.
    key: u64,
    /// Whom its ID token is about.
    subject: String,
    /// That it tells of a failure.
    signal: Option<Signal>,
    /// It travels in a fragment, which Chromium leaves out of the address that it was sent to.
    silent: bool,
}

struct Failed {
    when: i64,
    seen: Seen,
    /// Counts only where login messages went to its host.
    only_logins: bool,
}

/// Where a message was found.
struct Way<'a> {
    from: &'a str,
    to: &'a Url<'a>,
    time: Option<i64>,
    when: i64,
    sent: bool,
    /// Sent once more, it was sent again: not where a form posts to the address of the message.
    repeats: bool,
    status: u16,
}

impl Collector {
    pub fn entries(&self) -> u32 {
        self.entries
    }

    /// The recording stops being readable there.
    pub fn cut(&mut self, at: usize) {
        self.skipped.cut = u32::try_from(at).ok();
    }

    /// Looks at a request and its answer, and keeps what belongs to a login.
    pub fn take(&mut self, exchange: Exchange) {
        self.skipped.large = self.skipped.large.saturating_add(exchange.large);
        let Some(url) = url::parse(&exchange.url) else {
            return;
        };
        self.entries = self.entries.saturating_add(1);
        self.host(&url.host);
        let time = exchange
            .time
            .or_else(|| time::parse_http_date(&exchange.answer.date));
        self.last = time.unwrap_or(self.last);
        let asked = self.last;
        let ended = asked.saturating_add(exchange.took);

        let way = Way {
            from: &sender(&exchange),
            to: &url,
            time,
            when: asked,
            sent: true,
            repeats: true,
            status: exchange.status,
        };
        let mut silent = self.found.iter_mut().rev().filter(|kept| kept.silent);
        let here = |kept: &&mut Kept| kept.message.to == url.host && kept.message.path == url.path;
        if let Some(kept) = silent.find(here) {
            kept.silent = false;
            kept.message.status = exchange.status;
            kept.message.sent = true;
        }
        let posted = exchange.method.eq_ignore_ascii_case("POST");
        let (address, body) = self.parameters(&exchange, &url);
        let mut logged_out = false;
        for form in address {
            let repeats = !posted;
            logged_out |= self.offer(&form, &Way { repeats, ..way });
        }
        logged_out |= self.offer(&body, &way);
        if !logged_out && is_logout(&url) && is_document(&exchange) {
            let key = key(Kind::OidcLogout, &url.host, &[&url.path]);
            self.keep(plain(Kind::OidcLogout), &way, key, String::new());
        }
        let way = Way {
            from: &url.host,
            time: time.map(|time| time.saturating_add(exchange.took)),
            when: ended,
            sent: false,
            repeats: false,
            status: 0,
            to: &url,
        };
        self.redirect(&exchange, &url, &way);
        self.body(&exchange, &url, &way);
    }

    /// Everything in order of time.
    pub fn finish(mut self, format: Format, maker: String) -> Trace {
        order::sort_by(&mut self.found, &|a, b| a.when < b.when);
        let told = self.found.iter_mut().filter_map(|kept| {
            let seen = Seen {
                time: kept.message.time,
                after: 0,
                signal: kept.signal.take()?,
            };
            Some(Failed {
                when: kept.when,
                seen,
                only_logins: false,
            })
        });
        // A page that follows a message at once was its answer.
        self.signals.splice(..0, told);
        order::sort_by(&mut self.signals, &|a, b| a.when < b.when);
        let logins: Vec<String> = self
            .found
            .iter()
            .map(|kept| kept.message.to.clone())
            .collect();
        let signals = self.signals.into_iter().filter_map(|mut failed| {
            let host = match &failed.seen.signal {
                Signal::NoAnswer { host, .. } | Signal::Page { host, .. } => host.as_str(),
                _ => "",
            };
            let counts =
                !failed.only_logins || is_mpassid(host) || logins.iter().any(|l| l == host);
            let before = self.found.iter().filter(|kept| kept.when <= failed.when);
            failed.seen.after = before.count() as u32;
            counts.then_some(failed.seen)
        });
        let mut signals: Vec<Seen> = signals.collect();
        let over = signals.len().saturating_sub(SIGNALS);
        signals.drain(..over);
        self.skipped.signals = self.skipped.signals.saturating_add(over as u32);
        Trace {
            format,
            maker: maker.trim().to_owned(),
            entries: self.entries,
            hosts: self.hosts,
            messages: self.found.into_iter().map(|kept| kept.message).collect(),
            signals,
            skipped: self.skipped,
        }
    }

    fn host(&mut self, host: &str) {
        if self.hosts.iter().any(|known| known == host) {
            return;
        }
        match self.hosts.len() < HOSTS {
            true => self.hosts.push(host.to_owned()),
            false => self.skipped.hosts = self.skipped.hosts.saturating_add(1),
        }
    }

    /// The parameters of a request, by the place where they stood.
    fn parameters(&mut self, exchange: &Exchange, url: &Url<'_>) -> ([Form; 2], Form) {
        let is_form = !exchange.body.starts_with(['{', '[', '<']);
        let mut body = match is_form {
            true => oidc::parameters(&exchange.body),
            false => Form::new(),
        };
        if body.is_empty() && is_form {
            body = taken_apart(&exchange.params);
        }
        for (name, value) in &mut body {
            let is_saml = name == "SAMLResponse" || name == "SAMLRequest";
            if is_saml && !exchange.xml.is_empty() && saml::is_masked(value) {
                // SAML-tracer masks the parameter, and not what it read of it.
                value.clone_from(&exchange.xml);
                self.skipped.masked = self.skipped.masked.saturating_add(1);
            }
        }
        let [query, fragment] = [url.query, url.fragment].map(oidc::parameters);
        ([query, fragment], body)
    }

    /// Where the answer leads the browser.
    fn redirect(&mut self, exchange: &Exchange, url: &Url<'_>, way: &Way<'_>) {
        let location = match exchange.location.is_empty() {
            true => &exchange.answer.location,
            false => &exchange.location,
        };
        if location.is_empty() {
            return;
        }
        let Some(to) = url::resolve(url, location) else {
            return;
        };
        self.offer(&oidc::parameters(to.query), &Way { to: &to, ..*way });
        let before = self.found.len();
        self.offer(&oidc::parameters(to.fragment), &Way { to: &to, ..*way });
        if let Some(kept) = self.found.get_mut(before) {
            kept.silent = true;
        }
    }

    /// What stands in the answer.
    fn body(&mut self, exchange: &Exchange, url: &Url<'_>, way: &Way<'_>) {
        let text = content(exchange);
        let text = text.as_ref();
        let mime = match exchange.mime.is_empty() {
            true => exchange.answer.mime.as_str(),
            false => exchange.mime.as_str(),
        };
        if text.starts_with('{') || mime.contains("jwt") {
            self.answered(exchange, url, text, way);
        } else {
            let before = self.found.len();
            for sent in page::forms(text) {
                let Some(to) = url::resolve(url, &sent.action) else {
                    continue;
                };
                let fields = sent.fields.into_iter();
                let fields: Form = fields.filter(|(name, _)| oidc::is_carried(name)).collect();
                // A page to log in at may hold the request that it was asked with.
                if form::get(&fields, "response_type").is_none() {
                    self.offer(&fields, &Way { to: &to, ..*way });
                }
            }
            if self.found.len() > before {
                // A page that carries a message on is none that a person sees.
                return;
            }
        }
        self.failure(exchange, url, text, way);
    }

    /// An answer to a program: of a token endpoint, or userinfo.
    fn answered(&mut self, exchange: &Exchange, url: &Url<'_>, text: &str, way: &Way<'_>) {
        let userinfo = small_letters(&url.path).ends_with("userinfo");
        let found = match text.starts_with('{') {
            true => oidc::of_json(text, userinfo, exchange.status >= 400),
            false => oidc::of_jwt(text),
        };
        let Some((mut found, subject)) = found else {
            return;
        };
        let mut of_same = self.found.iter().rev().filter(|kept| {
            !subject.is_empty() && kept.subject == subject && kept.message.kind != Kind::Userinfo
        });
        if found.kind == Kind::Userinfo
            && found.text.starts_with('{')
            && let Some(kept) = of_same.next()
        {
            found.text = oidc::together(&kept.message.text, &found.text);
        }
        let host = sender(exchange);
        let to = Url {
            host,
            path: String::new(),
            query: "",
            fragment: "",
        };
        let key = key(found.kind, &to.host, &[text]);
        let way = Way {
            to: &to,
            sent: true,
            repeats: true,
            status: exchange.status,
            ..*way
        };
        self.keep(found, &way, key, subject);
    }

    /// Whether the answer, or that there is none, tells of a failure.
    fn failure(&mut self, exchange: &Exchange, url: &Url<'_>, text: &str, way: &Way<'_>) {
        let (host, path) = (url.host.clone(), url.path.clone());
        let document = is_document(exchange);
        if exchange.status == 0 {
            let own = OWN_DOING.contains(&exchange.error.as_str());
            // Firefox does not say why, nor that; Chromium says nothing of what has not ended yet.
            let silent = document && exchange.resource.is_empty() && exchange.answer.count == 0;
            if !own && (silent || !exchange.error.is_empty()) {
                let error = exchange.error.clone();
                self.fail(Signal::NoAnswer { host, error }, way, !document);
            }
            return;
        }
        if !document {
            return;
        }
        let identity = is_mpassid(&host)
            || IDENTITY
                .iter()
                .any(|part| host == *part || path.contains(part));
        if exchange.status < 400 && !page::is_failure(text, identity) {
            // Windows is asked for a password by a failure first, and then answers.
            self.signals.retain(|failed| {
                !matches!(&failed.seen.signal, Signal::Page { host: h, path: p, status: 401, .. } if *h == host && *p == path)
            });
            return;
        }
        let mut said = page::visible(text);
        let hidden = page::hidden_error(text);
        if !hidden.is_empty() && !said.contains(&hidden) {
            said = [said.as_str(), "\n", &hidden].concat();
        }
        let signal = Signal::Page {
            host,
            path,
            status: exchange.status,
            text: said.trim().to_owned(),
        };
        let frame = !exchange.ask.dest.is_empty() && exchange.ask.dest != "document";
        self.fail(signal, way, frame);
    }

    /// Keeps the message that the parameters are, if they are one.
    fn offer(&mut self, form: &Form, way: &Way<'_>) -> bool {
        if form.is_empty() {
            return false;
        }
        let Some((found, subject)) = oidc::of_parameters(form, &mut self.budget) else {
            for signal in oidc::failures(form, &way.to.host, &way.to.path) {
                self.fail(signal, way, false);
            }
            return false;
        };
        // A message that is whole in one parameter is the same one whatever stands beside it.
        let whole = ["SAMLRequest", "SAMLResponse", "id_token", "code"];
        let whole = whole.iter().find_map(|name| form::get(form, name));
        let parts: Vec<&str> = match whole {
            Some(whole) => vec![whole],
            None => form.iter().map(|(_, value)| value.as_str()).collect(),
        };
        let kind = found.kind;
        let key = key(kind, &way.to.host, &parts);
        self.keep(found, way, key, subject);
        kind == Kind::OidcLogout || kind == Kind::SamlLogout
    }

    fn keep(&mut self, found: Found, way: &Way<'_>, key: u64, subject: String) {
        if let Some(kept) = self.found.iter_mut().rev().find(|kept| kept.key == key) {
            let message = &mut kept.message;
            if way.sent && !message.sent {
                (message.sent, message.status) = (true, way.status);
                (message.time, kept.when) = (way.time.or(message.time), way.when);
            } else if way.sent && way.repeats {
                message.again = message.again.saturating_add(1);
                message.status = way.status;
            }
            return;
        }
        let masked = u32::from(found.content == Content::Masked);
        self.skipped.masked = self.skipped.masked.saturating_add(masked);
        self.texts += found.text.len();
        self.found.push(Kept {
            message: Message {
                kind: found.kind,
                time: way.time,
                from: way.from.to_owned(),
                to: way.to.host.clone(),
                path: way.to.path.clone(),
                sent: way.sent,
                again: 0,
                status: way.status,
                content: found.content,
                text: found.text,
                facts: found.facts,
            },
            when: way.when,
            key,
            subject,
            signal: found.signal,
            silent: false,
        });
        self.make_room();
    }

    /// The oldest messages go first.
    fn make_room(&mut self) {
        let mut gone = if self.found.len() > MESSAGES { STEP } else { 0 };
        let mut left = self.texts;
        for (index, kept) in self.found.iter().enumerate() {
            if left > TEXTS {
                gone = gone.max(index + 1);
            } else if index >= gone {
                break;
            }
            left -= kept.message.text.len();
        }
        self.found.drain(..gone);
        self.texts = self.found.iter().map(|kept| kept.message.text.len()).sum();
        self.skipped.messages = self.skipped.messages.saturating_add(gone as u32);
    }

    /// Each failure once, where it was last.
    fn fail(&mut self, signal: Signal, way: &Way<'_>, only_logins: bool) {
        self.signals.retain(|failed| failed.seen.signal != signal);
        self.signals.push(Failed {
            when: way.when,
            seen: Seen {
                time: way.time,
                after: 0,
                signal,
            },
            only_logins,
        });
        if self.signals.len() > SIGNALS {
            self.signals.remove(0);
            self.skipped.signals = self.skipped.signals.saturating_add(1);
        }
    }
}

/// The parameters of a posted form as the browser took them apart; Chromium leaves them
/// percent-encoded.
fn taken_apart(params: &[(String, String)]) -> Form {
    let mut out = String::new();
    for (name, value) in params {
        let coded = value.contains('%') && !value.contains([' ', '+', '{', '/']);
        if oidc::is_carried(name) && value.len() <= PART {
            out.push('&');
            out.push_str(name);
            out.push('=');
            match coded {
                true => out.push_str(value),
                false => out.push_str(&form::encode(value)),
            }
        }
    }
    oidc::parameters(&out)
}

/// The answer's body as text.
fn content(exchange: &Exchange) -> Cow<'_, str> {
    let text = exchange.text.trim_start_matches('\u{feff}').trim_start();
    if !exchange.base64 {
        return Cow::Borrowed(text);
    }
    let bytes = base64::standard(text).unwrap_or_default();
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// Host of the page that made the request, where its headers say it.
fn sender(exchange: &Exchange) -> String {
    let headers = [&exchange.ask.origin, &exchange.ask.referer];
    let found = headers.iter().find_map(|header| url::parse(header));
    found.map(|url| url.host).unwrap_or_default()
}

/// A page that a person sees, not a part of one.
fn is_document(exchange: &Exchange) -> bool {
    let ask = &exchange.ask;
    if !exchange.resource.is_empty() {
        exchange.resource == "document"
    } else if !ask.dest.is_empty() {
        ["document", "iframe", "frame"].contains(&ask.dest.as_str())
    } else if !ask.accept.is_empty() {
        ask.accept.contains("text/html")
    } else {
        exchange.mime.contains("html")
    }
}

fn is_logout(url: &Url<'_>) -> bool {
    let name = url.path.trim_end_matches('/').rsplit('/').next();
    let name = small_letters(name.unwrap_or_default());
    ["logout", "slo", "signout", "endsession", "end_session"].contains(&name.as_str())
}

fn is_mpassid(host: &str) -> bool {
    host.starts_with(MPASSID)
}

/// A message without anything in it.
fn plain(kind: Kind) -> Found {
    Found {
        kind,
        content: Content::Nothing,
        text: String::new(),
        facts: Vec::new(),
        signal: None,
    }
}

/// FNV-1a over what makes two messages the same one.
fn key(kind: Kind, host: &str, parts: &[&str]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64 ^ kind as u64;
    for part in [host].iter().chain(parts) {
        // A form sends line ends and plus signs otherwise than it holds them.
        let bytes = part
            .bytes()
            .filter(|b| !b.is_ascii_whitespace() && *b != b'+');
        for byte in bytes.chain([0xff]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}
