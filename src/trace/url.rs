//! Addresses as browsers record them, taken apart leniently: of what is kept, nothing may be a secret.

/// Longest host and path kept.
const HOST: usize = 260;
const PATH: usize = 200;
/// A longer part of a path is no name but a key to something.
const SEGMENT: usize = 40;
/// Stands for what was left out.
pub const LEFT_OUT: &str = "…";

/// An http or https address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url<'a> {
    /// With its port where that is not the scheme's own; without user name and password.
    pub host: String,
    /// Without parameters and without long parts.
    pub path: String,
    pub query: &'a str,
    pub fragment: &'a str,
}

/// Takes an address apart; `None` for anything but http and https.
pub fn parse(text: &str) -> Option<Url<'_>> {
    let (scheme, rest) = text.split_once("://")?;
    let own = if scheme.eq_ignore_ascii_case("https") {
        ":443"
    } else if scheme.eq_ignore_ascii_case("http") {
        ":80"
    } else {
        return None;
    };
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    let host = host.to_ascii_lowercase();
    let host = host.strip_suffix(own).unwrap_or(&host);
    if host.is_empty() || host.len() > HOST {
        return None;
    }
    let (path, query, fragment) = parts(rest);
    Some(Url {
        host: host.to_owned(),
        path: clean(path),
        query,
        fragment,
    })
}

/// Where a redirect leads, or a form goes: an address of its own, or one at the same host.
pub fn resolve<'a>(base: &Url<'_>, to: &'a str) -> Option<Url<'a>> {
    let to = to.trim();
    if let Some(rest) = to.strip_prefix("//") {
        // With the scheme of the page, which makes no difference to us.
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (host, _) = rest.split_at(end);
        let (path, query, fragment) = parts(rest.get(end..).unwrap_or_default());
        return (!host.is_empty() && host.len() <= HOST).then(|| Url {
            host: host
                .rsplit_once('@')
                .map_or(host, |(_, host)| host)
                .to_ascii_lowercase(),
            path: clean(path),
            query,
            fragment,
        });
    }
    if to.contains("://") && !to.starts_with(['/', '?', '#']) {
        return parse(to);
    }
    let (path, query, fragment) = parts(to);
    let path = if path.starts_with('/') {
        clean(path)
    } else if path.is_empty() {
        base.path.clone()
    } else {
        let folder = base.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        clean(&[folder, "/", path].concat())
    };
    Some(Url {
        host: base.host.clone(),
        path,
        query,
        fragment,
    })
}

/// Host and path of an address, for showing; an address of another scheme (an app's) by its scheme.
pub fn shown(text: &str) -> String {
    match parse(text) {
        Some(url) => [url.host, url.path].concat(),
        None => match text.split_once(':') {
            Some((scheme, _)) if scheme.len() < SEGMENT => [scheme, ":", LEFT_OUT].concat(),
            _ => LEFT_OUT.to_owned(),
        },
    }
}

/// Path, query, fragment.
fn parts(text: &str) -> (&str, &str, &str) {
    let (text, fragment) = text.split_once('#').unwrap_or((text, ""));
    let (path, query) = text.split_once('?').unwrap_or((text, ""));
    (path, query, fragment)
}

fn clean(path: &str) -> String {
    let mut out = String::new();
    for (index, segment) in path.split('/').enumerate() {
        // `;jsessionid=…`
        let name = segment.split(';').next().unwrap_or_default();
        if index > 0 {
            out.push('/');
        }
        if out.len() + name.len() > PATH {
            out.push_str(LEFT_OUT);
            break;
        }
        out.push_str(if name.len() > SEGMENT { LEFT_OUT } else { name });
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn keeps_host_and_path_only() {
        let long = "a".repeat(41);
        for (text, expected) in [
            ("https://a.fi/idp?x=1#y", Some("a.fi /idp x=1 y")),
            ("HTTPS://User:Secret@A.fi:443", Some("a.fi   ")),
            ("http://a.fi:80/;jsessionid=secret/b;c", Some("a.fi //b  ")),
            ("http://a.fi:8080#?x", Some("a.fi:8080   ?x")),
            ("http://[::1]:80/x", Some("[::1] /x  ")),
            (&format!("https://a.fi/{long}/b"), Some("a.fi /…/b  ")),
            ("https://", None),
            ("https://@", None),
            ("data:text/html,x", None),
            ("chrome-extension://abc/x", None),
            ("a.fi/x", None),
        ] {
            let url = parse(text)
                .map(|u| [&u.host, " ", &u.path, " ", u.query, " ", u.fragment].concat());
            assert_eq!(url.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn resolves_redirects() {
        let base = parse("https://a.fi/idp/sso?x=1").unwrap();
        for (to, expected) in [
            ("https://b.fi/x?y", "b.fi/x?y"),
            ("/x?y=https://c.fi", "a.fi/x?y=https://c.fi"),
            ("next", "a.fi/idp/next?"),
            ("?execution=e1s1", "a.fi/idp/sso?execution=e1s1"),
            ("//b.fi/x", "b.fi/x?"),
            ("", "a.fi/idp/sso?"),
        ] {
            let url = resolve(&base, to).map(|u| [&u.host, &u.path, "?", u.query].concat());
            assert_eq!(url.as_deref(), Some(expected), "{to}");
        }
        assert_eq!(resolve(&base, "app://x"), None);
        assert_eq!(shown("https://a.fi/cb?state=1"), "a.fi/cb");
        assert_eq!(shown("fi.example.app:/cb?x"), "fi.example.app:…");
        assert_eq!(shown("x"), "…");
    }
}
