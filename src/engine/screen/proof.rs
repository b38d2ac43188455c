//! Proof of privacy: where the page may connect to, and what it has asked for. The page tells what
//! its browser noted as an act of the page on privacy (`Session::requests`, `boot.js`): when the
//! login was received, and `{"policy": "…", "page": [["https://…", 1764000000000.5], …], …}`.

use serde_json::Value;

use super::Chosen;
use super::node::{El, Node, badge, details, el, section, text, untrusted, untrusted_block};
use crate::encoding::{address, json, order};
use crate::engine::screen::node::Icon;
use crate::lang::Lang;
use crate::text::proof::{Mark, Proof, proof};

const PROGRAMS: [&str; 6] = ["page", "engine", "clerk", "library", "saml", "desk"];
/// How many requests a browser notes for each program (Resource Timing §4.5).
const NOTED: usize = 250;
/// Files of the build that are not named after their bytes; `refusals/` holds examples.
const FILES: [&str; 7] = [
    "config.json",
    "sw.js",
    "manifest.webmanifest",
    "icon.svg",
    "icon-180.png",
    "icon-192.png",
    "icon-512.png",
];

/// `base` is the absolute address of the page's root.
pub fn screen(chosen: &Chosen, base: &str, lang: Lang) -> Vec<Node> {
    let (received, noted) = chosen.get("requests").split_once('\n').unwrap_or_default();
    let received: Option<i64> = received.parse().ok().filter(|at| *at > 0);
    let noted = json::value(noted).unwrap_or_default();
    let p = proof(received.is_some(), lang);
    let exceptions = section(p.exceptions).child(
        el("ul")
            .child(el("li").text(p.at_login))
            .child(el("li").text(p.early_post)),
    );
    let policy = noted.get("policy").and_then(Value::as_str);
    vec![
        hosts(&p, policy, base).into(),
        requests(&p, &made(&noted, base), received).into(),
        exceptions.into(),
    ]
}

// ---- hosts

fn hosts(p: &Proof, policy: Option<&str>, base: &str) -> El {
    let part = section(p.hosts).hook("proof-hosts");
    let policy = match policy {
        None => return part.child(el("p").text(p.unknown)),
        Some("") => {
            let missing = el("p").class("alert").text(p.no_policy);
            return part.attr("data-policy", "missing").child(missing);
        }
        Some(policy) => policy,
    };
    let hosts = allowed(policy);
    let rows = hosts.iter().map(|host| {
        let (host, mark) = match host.as_str() {
            "'self'" => (origin(base), Mark::Own),
            host if address::parse(host).is_some_and(|host| !host.host.contains('*')) => {
                (host.to_owned(), Mark::Login)
            }
            host => (host.to_owned(), Mark::Any),
        };
        el("li")
            .child(el("code").child(untrusted(&host)))
            .text(": ")
            .text(p.mark(mark))
    });
    part.child(el("p").text(p.hosts_lead))
        .child(match hosts.is_empty() {
            true => el("p").text(p.no_host),
            false => el("ul").children(rows),
        })
        .child(details("technical", p.policy).child(untrusted_block(policy)))
}

/// What `connect-src` allows. Of several policies each must allow it; without a directive
/// everything is (`*`).
fn allowed(policies: &str) -> Vec<String> {
    let mut left: Option<Vec<String>> = None;
    for policy in policies.split(',') {
        let directive = |name: &str| {
            let mut all = policy.split(';').map(str::split_ascii_whitespace);
            all.find_map(|mut words| {
                let first = words.next()?;
                first.eq_ignore_ascii_case(name).then(|| words.collect())
            })
        };
        let found: Option<Vec<&str>> =
            directive("connect-src").or_else(|| directive("default-src"));
        let Some(hosts) = found else { continue };
        let hosts = hosts.into_iter().filter(|host| *host != "'none'");
        let hosts: Vec<String> = hosts.map(str::to_owned).collect();
        left = Some(match left {
            None => hosts,
            Some(before) => before
                .into_iter()
                .filter(|host| hosts.contains(host))
                .collect(),
        });
    }
    left.unwrap_or_else(|| vec!["*".to_owned()])
}

fn origin(base: &str) -> String {
    address::parse(base).map_or_else(String::new, |base| base.origin())
}

// ---- requests

struct Request {
    program: &'static str,
    /// Host and path, without what stands in a query.
    place: String,
    mark: Mark,
    /// Milliseconds since the epoch.
    at: i64,
}

/// What each program noted, in the order of time.
fn made(noted: &Value, base: &str) -> Vec<Request> {
    let mut all = Vec::new();
    for program in PROGRAMS {
        let Some(Value::Array(made)) = noted.get(program) else {
            continue;
        };
        all.extend(made.iter().filter_map(|one| {
            let (place, mark) = seen(one.get(0)?.as_str()?, base);
            Some(Request {
                program,
                place,
                mark,
                at: one.get(1)?.as_f64()? as i64,
            })
        }));
    }
    order::sort_by(&mut all, &|a, b| a.at < b.at);
    all
}

fn seen(text: &str, base: &str) -> (String, Mark) {
    let Some(address) = address::parse(text) else {
        // Something of the browser's own, such as `blob:`; or what nobody can read.
        let scheme = text.split_once(':').map_or(text, |(scheme, _)| scheme);
        return ([scheme, ":…"].concat(), Mark::Outside);
    };
    let mut place = [&address.origin(), address.path].concat();
    let mark = match place.strip_prefix(base) {
        Some("") => Mark::Header,
        Some("callback" | "saml/acs") => Mark::SelfTest,
        Some(file) if is_file(file) => Mark::File,
        _ if address.origin() == origin(base) => Mark::Here,
        _ => Mark::Outside,
    };
    if address.query.is_some() {
        place.push_str("?…");
    }
    (place, mark)
}

/// `engine-0123456789abcdef.wasm` is named after its bytes.
fn is_file(file: &str) -> bool {
    let stem = file.rsplit_once('.').map_or("", |(stem, _)| stem);
    let hash = stem.rsplit_once('-').map_or("", |(_, hash)| hash);
    let named = hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit());
    named || FILES.contains(&file) || file.starts_with("refusals/")
}

fn requests(p: &Proof, all: &[Request], received: Option<i64>) -> El {
    let since = received.unwrap_or_default();
    let full = PROGRAMS.iter().any(|program| {
        let of = all.iter().filter(|request| request.program == *program);
        of.count() >= NOTED
    });
    let (before, after): (Vec<&Request>, Vec<&Request>) =
        all.iter().partition(|request| request.at < since);
    let list = |requests: &[&Request]| {
        let rows = requests.iter().map(|request| row(p, request, received));
        el("ul").children(rows)
    };
    section(p.requests)
        .hook("proof-requests")
        .attr("data-count", after.len().to_string())
        .child(el("p").text(p.requests_lead))
        .child(match after.is_empty() {
            true => el("p").child(badge("ok", Icon::Tick, p.nothing)),
            false => el("p").child(el("strong").text(p.count(after.len()))),
        })
        .maybe((!after.is_empty()).then(|| list(&after)))
        .maybe(
            (!before.is_empty())
                .then(|| details("technical", p.before(before.len())).child(list(&before))),
        )
        .maybe(full.then(|| el("p").class("alert").text(p.full)))
        .child(el("p").class("muted").text(p.service_worker))
}

fn row(p: &Proof, request: &Request, received: Option<i64>) -> El {
    let kind = match request.mark {
        Mark::File => "file",
        Mark::Header => "header",
        Mark::SelfTest => "self-test",
        Mark::Outside => "outside",
        _ => "host",
    };
    let mut more = [", ", &p.program(request.program)].concat();
    if let Some(received) = received.filter(|received| *received <= request.at) {
        more.push_str(", ");
        more.push_str(&p.after((request.at - received) / 1000));
    }
    el("li")
        .hook("proof-request")
        .attr("data-kind", kind)
        .child(el("code").child(untrusted(&request.place)))
        .text(": ")
        .text(p.mark(request.mark))
        .child(text(more))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::written;
    use super::*;

    const BASE: &str = "https://peili.example/p/";

    fn drawn(received: i64, noted: Value) -> String {
        let told = [received.to_string(), noted.to_string()].join("\n");
        let chosen = Chosen::of("", &[("requests".to_owned(), told)]);
        written(&screen(&chosen, BASE, Lang::En)).to_string()
    }

    #[test]
    fn what_a_policy_allows() {
        for (policy, hosts) in [
            (
                "default-src 'none'; connect-src 'self' https://a.fi",
                vec!["'self'", "https://a.fi"],
            ),
            (
                "DEFAULT-SRC 'self'; script-src https://b.fi",
                vec!["'self'"],
            ),
            ("connect-src 'none'", vec![]),
            ("connect-src", vec![]),
            ("script-src 'self'", vec!["*"]),
            (
                "connect-src 'self' https://a.fi, connect-src https://a.fi https://b.fi",
                vec!["https://a.fi"],
            ),
            ("connect-src 'self', img-src 'self'", vec!["'self'"]),
        ] {
            assert_eq!(allowed(policy), hosts, "{policy}");
        }
        let policy = |text: &str| drawn(0, serde_json::json!({ "policy": text }));
        let own = policy("connect-src 'self' https://a.fi https://*.b.fi https:");
        for part in [
            "\"https://peili.example\"",
            OWN_HOST,
            "a login service",
            "any address",
        ] {
            assert!(own.contains(part), "{part}");
        }
        assert_eq!(own.matches("any address at all").count(), 2);
        assert!(policy("").contains("sent no Content-Security-Policy"));
        assert!(drawn(0, Value::Null).contains("could not be read"));
    }

    const OWN_HOST: &str = "this host, which the page's files come from";

    #[test]
    fn what_a_request_was_for() {
        for (text, place, mark) in [
            (
                "https://peili.example/p/",
                "https://peili.example/p/",
                Mark::Header,
            ),
            (
                "https://peili.example/p/callback",
                "https://peili.example/p/callback",
                Mark::SelfTest,
            ),
            (
                "https://peili.example/p/texts-page-fi-0123456789abcdef.json",
                "https://peili.example/p/texts-page-fi-0123456789abcdef.json",
                Mark::File,
            ),
            (
                "https://peili.example/p/config.json",
                "https://peili.example/p/config.json",
                Mark::File,
            ),
            (
                "https://peili.example/p/engine-0123.js",
                "https://peili.example/p/engine-0123.js",
                Mark::Here,
            ),
            (
                "https://peili.example/other/config.json",
                "https://peili.example/other/config.json",
                Mark::Here,
            ),
            (
                "https://peili.example.evil/p/config.json",
                "https://peili.example.evil/p/config.json",
                Mark::Outside,
            ),
            (
                "https://op.example/me?token=secret",
                "https://op.example/me?…",
                Mark::Outside,
            ),
            ("blob:https://peili.example/1", "blob:…", Mark::Outside),
        ] {
            assert_eq!(seen(text, BASE), (place.to_owned(), mark));
        }
    }

    #[test]
    fn requests_are_told_from_the_login_on() {
        let config = "https://peili.example/p/config.json";
        let noted = serde_json::json!({
            "page": [[config, 1000.5], ["https://op.example/me", 5000]],
            "engine": [["https://peili.example/p/engine-0123456789abcdef.wasm", 3000]],
        });
        let told = drawn(3000, noted.clone());
        assert!(told.contains(r#""data-count":"2""#) && told.contains("Before that: 1"));
        let at = |part: &str| told.find(part).expect(part);
        assert!(at("engine-0123") < at("op.example") && at("op.example") < at("config.json"));
        assert!(told.contains("program engine, after 0 s") && told.contains("the page, after 2 s"));
        let later = drawn(6000, noted.clone());
        assert!(later.contains(r#""data-count":"0""#));
        assert!(later.contains("Nothing since the login was received."));
        let never = drawn(0, noted);
        assert!(never.contains(r#""data-count":"3""#) && !never.contains("Before that"));
        let odd = drawn(
            0,
            serde_json::json!({"page": "no list", "desk": [[1, 2], ["a"]], "else": [[config, 1]]}),
        );
        assert!(odd.contains(r#""data-count":"0""#));
        let many = drawn(0, serde_json::json!({ "page": vec![(config, 1); NOTED] }));
        assert!(many.contains("list is full") && !later.contains("list is full"));
    }
}
