//! Absolute http and https addresses, read strictly: what browsers would
//! quietly repair (backslashes, spaces, user names, other alphabets) is refused.

/// Longest address read.
pub const LENGTH: usize = 2000;

/// An absolute address (RFC 3986 §3, the part that a login needs).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address<'a> {
    /// https
    pub secure: bool,
    /// In lower case; an IPv6 address with its brackets.
    pub host: &'a str,
    /// `None` where it is the scheme's own.
    pub port: Option<u16>,
    /// Empty, or from the first `/`.
    pub path: &'a str,
    pub query: Option<&'a str>,
    pub fragment: Option<&'a str>,
}

/// Reads an address; `None` for anything but plain http and https.
pub fn parse(text: &str) -> Option<Address<'_>> {
    if text.len() > LENGTH || !text.bytes().all(allowed) {
        return None;
    }
    let (secure, rest) = match text.strip_prefix("https://") {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix("http://")?),
    };
    let (rest, fragment) = split(rest, '#');
    let (rest, query) = split(rest, '?');
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    // The last colon, unless it belongs to an IPv6 address.
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(number(port)?)),
        _ => (authority, None),
    };
    let own = if secure { 443 } else { 80 };
    is_host(host).then_some(Address {
        secure,
        host,
        port: port.filter(|port| *port != own),
        path,
        query,
        fragment,
    })
}

impl Address<'_> {
    /// The visitor's own computer, the one place where http is safe.
    pub fn is_loopback(&self) -> bool {
        matches!(self.host, "localhost" | "127.0.0.1" | "[::1]")
    }

    /// May a login travel there?
    pub fn is_safe(&self) -> bool {
        self.secure || self.is_loopback()
    }

    /// `https://host:port`, as browsers write an origin.
    pub fn origin(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        match self.port {
            Some(port) => [scheme, "://", self.host, ":", &port.to_string()].concat(),
            None => [scheme, "://", self.host].concat(),
        }
    }
}

/// RFC 3986 §2 without the characters that browsers repair.
fn allowed(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte)
}

fn split(text: &str, mark: char) -> (&str, Option<&str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

fn number(port: &str) -> Option<u16> {
    let digits = port.bytes().all(|b| b.is_ascii_digit()) && !port.starts_with('0');
    digits.then(|| port.parse().ok()).flatten()
}

fn is_host(host: &str) -> bool {
    if let Some(inner) = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')) {
        return inner.contains(':')
            && inner
                .bytes()
                .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f' | b':' | b'.'));
    }
    host.len() <= 253
        && host.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'z' | b'-' | b'_'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins() {
        for (text, expected) in [
            ("https://mpass-proxy.csc.fi", "https://mpass-proxy.csc.fi"),
            ("https://a.fi:443/x?y=1#z", "https://a.fi"),
            ("https://a.fi:8443/", "https://a.fi:8443"),
            ("http://localhost:3000/op", "http://localhost:3000"),
            ("http://127.0.0.1", "http://127.0.0.1"),
            ("http://[::1]:80/", "http://[::1]"),
            ("http://[::1]:81?a", "http://[::1]:81"),
        ] {
            assert_eq!(
                parse(text).map(|a| a.origin()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn refused() {
        for text in [
            "",
            "a.fi",
            "//a.fi",
            "ftp://a.fi",
            "javascript:alert(1)",
            "HTTPS://a.fi",
            "https://",
            "https:///path",
            "https://A.fi",
            "https://user@a.fi",
            "https://user:pass@a.fi",
            "https://a.fi:0",
            "https://a.fi:",
            "https://a.fi:65536",
            "https://a.fi:080",
            "https://a..fi",
            "https://a.fi.",
            "https://-a.fi",
            "https://a.fi\\@b.fi",
            "https://a.fi/ x",
            "https://a.fi/\n",
            "https://ä.fi",
            "https://a.fi/ä",
            "https://[::1",
            "https://[]",
            "https://a%2ffi",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn http_is_for_this_computer_only() {
        for (text, safe) in [
            ("https://a.fi", true),
            ("http://a.fi", false),
            ("http://localhost:1", true),
            ("http://127.0.0.1", true),
            ("http://[::1]", true),
            ("http://localhost.evil.fi", false),
            ("http://127.0.0.1.evil.fi", false),
            ("http://127.0.0.2", false),
        ] {
            assert_eq!(parse(text).map(|a| a.is_safe()), Some(safe), "{text}");
        }
    }

    #[test]
    fn parts() {
        let address = parse("https://a.fi/idp/x?b=c?d#e#f");
        assert_eq!(
            address.map(|a| (a.path, a.query, a.fragment)),
            Some(("/idp/x", Some("b=c?d"), Some("e#f")))
        );
    }
}
