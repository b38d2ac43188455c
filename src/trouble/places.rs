//! At whose page a login stopped, by its address.

/// Whose page it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Mpassid,
    /// Its test environment.
    MpassidTest,
    Entra,
    Google,
    Adfs,
    Wilma,
    Opinsys,
    /// A service, or nobody known.
    Other,
}

impl Place {
    pub fn is_mpassid(self) -> bool {
        matches!(self, Place::Mpassid | Place::MpassidTest)
    }

    /// A home organisation's login.
    pub fn is_home(self) -> bool {
        !self.is_mpassid() && self != Place::Other
    }
}

/// Hosts end with these.
const HOSTS: [(&str, Place); 13] = [
    ("mpass-proxy.csc.fi", Place::Mpassid),
    ("mpass-proxy-test.csc.fi", Place::MpassidTest),
    ("microsoftonline.com", Place::Entra),
    ("login.microsoft.com", Place::Entra),
    ("login.windows.net", Place::Entra),
    ("login.live.com", Place::Entra),
    ("sts.windows.net", Place::Entra),
    ("accounts.google.com", Place::Google),
    ("accounts.google.fi", Place::Google),
    ("inschool.fi", Place::Wilma),
    ("opinsys.fi", Place::Opinsys),
    ("opinsys.net", Place::Opinsys),
    ("puavo.org", Place::Opinsys),
];

/// `host` in small letters.
pub fn place(host: &str, path: &str) -> Place {
    let named = HOSTS.iter().find(|(end, _)| {
        host.strip_suffix(end)
            .is_some_and(|before| before.is_empty() || before.ends_with('.'))
    });
    match named {
        Some((_, place)) => *place,
        None if path.starts_with("/adfs/") => Place::Adfs,
        None if path.starts_with("/external/mpass") => Place::Wilma,
        None if host.split('.').any(|label| label == "wilma") => Place::Wilma,
        // Another deployment of the same software.
        None if path.starts_with("/idp/profile/") => Place::Mpassid,
        None => Place::Other,
    }
}

/// A host's name as it may be quoted: nothing that could hide something else.
pub fn host(text: &str) -> Option<String> {
    let host = crate::lang::small_letters(text);
    let (name, port) = host.split_once(':').unwrap_or((&host, "0"));
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
    let whole = !name.is_empty()
        && name.len() <= 100
        && name.bytes().all(allowed)
        && !name.starts_with(['.', '-'])
        && port.parse::<u16>().is_ok();
    whole.then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_paths_tell_whose_page_it_is() {
        for (at, path, expected) in [
            (
                "mpass-proxy.csc.fi",
                "/idp/profile/SAML2/Redirect/SSO",
                Place::Mpassid,
            ),
            ("mpass-proxy-test.csc.fi", "/", Place::MpassidTest),
            ("login.microsoftonline.com", "/common", Place::Entra),
            ("accounts.google.com", "/o/saml2/idp", Place::Google),
            ("sts.kunta.fi", "/adfs/ls/", Place::Adfs),
            ("kunta.inschool.fi", "/", Place::Wilma),
            ("wilma.kunta.fi", "/", Place::Wilma),
            ("ela.kunta.fi", "/external/mpass", Place::Wilma),
            ("koulu.opinsys.fi", "/", Place::Opinsys),
            (
                "idp.example.org",
                "/idp/profile/oidc/authorize",
                Place::Mpassid,
            ),
            // Near misses.
            ("notmicrosoftonline.com", "/", Place::Other),
            ("microsoftonline.com.example", "/", Place::Other),
            ("kunta.fi", "/x/adfs/ls", Place::Other),
            ("wilmas.kunta.fi", "/", Place::Other),
            ("", "", Place::Other),
        ] {
            assert_eq!(place(at, path), expected, "{at}{path}");
        }
    }

    #[test]
    fn only_a_plain_host_may_be_quoted() {
        assert_eq!(
            host("Palvelu.Example.FI").as_deref(),
            Some("palvelu.example.fi")
        );
        assert_eq!(host("localhost:8080").as_deref(), Some("localhost:8080"));
        for bad in ["", "a b", "a@b", "ä.fi", ".fi", "a:b", "a/b", "a:1:2"] {
            assert_eq!(host(bad), None, "{bad}");
        }
        assert_eq!(host(&"a".repeat(101)), None);
    }
}
