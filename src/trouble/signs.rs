//! Signs of a failure, and the causes each of them points to: the most telling first.
//!
//! Codes: RFC 6749 §4.1.2.1 and §5.2, OpenID Connect Core §3.1.2.6, SAML Core §3.2.2.2, the
//! events of the Shibboleth IdP with MPASSid's keys, Microsoft's AADSTS and MSIS numbers,
//! Google's names, the browsers' names. Phrases of pages: `model::error_pages`, by the name.

use super::Sure::{self, Certain, Likely, Possible};
use super::causes::Cause::{self, *};
use super::places::Place;

/// Something that was said, and what it points to.
#[derive(Debug)]
pub struct Sign {
    /// Stable; the key of MPASSid's page where it is one.
    pub name: &'static str,
    /// As whole words of any text, in any case.
    pub words: &'static [&'static str],
    /// Alone among the codes of a SAML status.
    pub status: &'static [&'static str],
    /// Status of an HTTP answer, from and to.
    pub http: (u16, u16),
    pub points: &'static [Point],
}

/// A cause a sign points to, and on whose page.
#[derive(Debug)]
pub struct Point {
    pub at: At,
    pub cause: Cause,
    pub sure: Sure,
}

/// On whose page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    Any,
    Mpassid,
    Home,
    /// Of a service, or nobody knows whose.
    Else,
}

impl At {
    pub fn fits(self, place: Place) -> bool {
        match self {
            At::Any => true,
            At::Mpassid => place.is_mpassid(),
            At::Home => place.is_home(),
            At::Else => place == Place::Other,
        }
    }
}

impl Sign {
    /// The words that may be quoted: its own codes and its name, never what was received.
    pub fn codes(&self) -> impl Iterator<Item = &'static str> {
        let status = self.status.iter();
        self.words.iter().chain(status).copied().chain([self.name])
    }
}

/// The sign and its code as the table writes it.
pub fn named(code: &str) -> Option<(&'static Sign, &'static str)> {
    SIGNS.iter().find_map(|sign| {
        let known = sign.codes().find(|known| *known == code);
        known.map(|known| (sign, known))
    })
}

const fn any(cause: Cause, sure: Sure) -> Point {
    at(At::Any, cause, sure)
}
const fn at(at: At, cause: Cause, sure: Sure) -> Point {
    Point { at, cause, sure }
}
const fn codes(
    name: &'static str,
    words: &'static [&'static str],
    points: &'static [Point],
) -> Sign {
    Sign {
        name,
        words,
        status: &[],
        http: (0, 0),
        points,
    }
}
const fn page(name: &'static str, points: &'static [Point]) -> Sign {
    codes(name, &[], points)
}
const fn status(
    name: &'static str,
    words: &'static [&'static str],
    status: &'static [&'static str],
    points: &'static [Point],
) -> Sign {
    Sign {
        name,
        words,
        status,
        http: (0, 0),
        points,
    }
}
use At::{Else, Home, Mpassid};

/// The most telling first: among causes of equal weight, the sign that stands higher wins.
#[rustfmt::skip]
pub static SIGNS: &[Sign] = &[
    // ---- Microsoft Entra
    codes("entra-key", &["AADSTS7000222", "AADSTS7000215", "AADSTS700027"], &[any(EntraKey, Certain)]),
    codes("entra-consent", &["AADSTS65001", "AADSTS90094", "AADSTS650057", "AADSTS65005"], &[any(EntraPermission, Certain)]),
    page("entra-approval", &[any(EntraPermission, Certain)]),
    codes("entra-declined", &["AADSTS65004"], &[any(ConsentRefused, Certain)]),
    codes("entra-app", &["AADSTS700016", "AADSTS7000112", "AADSTS50011", "AADSTS650056", "AADSTS500011", "AADSTS75005", "AADSTS75011", "AADSTS50059", "AADSTS90002"], &[any(EntraApp, Certain)]),
    codes("entra-assignment", &["AADSTS50105"], &[any(EntraNotAssigned, Certain)]),
    codes("entra-other-directory", &["AADSTS50020", "AADSTS90072", "AADSTS50177", "AADSTS50178"], &[any(WrongAccount, Likely), any(WrongSchool, Possible)]),
    codes("entra-account-kind", &["AADSTS500200", "AADSTS500202", "AADSTS16000"], &[any(WrongAccount, Certain)]),
    codes("entra-password", &["AADSTS50126", "AADSTS50056", "AADSTS50055", "AADSTS50144"], &[any(WrongPassword, Certain)]),
    codes("entra-locked", &["AADSTS50053", "AADSTS50057"], &[any(AccountLocked, Certain)]),
    codes("entra-no-account", &["AADSTS50034", "AADSTS51004", "AADSTS500341"], &[any(AccountUnknown, Likely), any(WrongSchool, Possible)]),
    codes("entra-second-step", &["AADSTS50076", "AADSTS50079", "AADSTS50074", "AADSTS50072", "AADSTS50158", "AADSTS500121", "AADSTS53004"], &[any(SecondStep, Certain)]),
    page("entra-more", &[any(SecondStep, Certain)]),
    codes("entra-conditional-access", &["AADSTS53003", "AADSTS53000", "AADSTS53001", "AADSTS53002", "AADSTS530002", "AADSTS530003", "AADSTS50097", "AADSTS50005", "AADSTS50131"], &[any(ConditionalAccess, Certain)]),
    page("entra-not-now", &[any(ConditionalAccess, Certain)]),
    codes("entra-federation", &["AADSTS50107", "AADSTS50008", "AADSTS500089", "AADSTS50012"], &[any(AdfsTrust, Likely), any(CertificateExpired, Possible)]),
    codes("entra-old-page", &["AADSTS50089", "AADSTS900561", "AADSTS750054", "AADSTS165000", "AADSTS50132", "AADSTS50133", "AADSTS50173", "AADSTS70043", "AADSTS700082", "AADSTS700084"], &[any(StalePage, Certain)]),
    codes("entra-no-session", &["AADSTS50058"], &[any(LoginRequired, Likely), any(CookiesBlocked, Likely)]),
    codes("entra-busy", &["AADSTS90033", "AADSTS90025", "AADSTS90024"], &[any(HomePageDown, Certain)]),
    // ---- Google
    codes("google-off", &["app_not_enabled_for_user", "app_not_enabled", "admin_policy_enforced", "access_not_configured"], &[any(GoogleAppOff, Certain)]),
    codes("google-user", &["app_not_configured_for_user", "org_internal"], &[any(WrongAccount, Likely), any(GoogleConnection, Likely)]),
    codes("google-app", &["app_not_configured", "saml_invalid_user_id_mapping", "saml_invalid_sp_id"], &[any(GoogleConnection, Certain)]),
    page("google-request", &[any(GoogleConnection, Certain)]),
    // ---- AD FS
    codes("adfs-denied", &["MSIS5007", "MSIS3126", "MSIS9605"], &[any(AdfsRefused, Certain)]),
    codes("adfs-certificate", &[], &[any(CertificateExpired, Certain)]),
    codes("adfs-unknown-party", &["MSIS7007", "MSIS3020", "MSIS9224"], &[any(AdfsTrust, Certain)]),
    codes("adfs-signature", &["MSIS0037", "MSIS0038", "MSIS7093"], &[any(CertificateExpired, Likely), any(AdfsTrust, Likely)]),
    codes("adfs-cookie", &["MSIS7001"], &[any(CookiesBlocked, Likely), any(StalePage, Likely)]),
    codes("adfs-bookmark", &["MSIS7065", "MSIS7000"], &[any(StalePage, Certain)]),
    codes("adfs-request", &["MSIS7070", "MSIS7102"], &[any(AdfsTrust, Likely)]),
    codes("adfs-password", &["MSIS7066", "MSIS3173"], &[any(WrongPassword, Likely), any(AccountLocked, Possible)]),
    codes("adfs-page", &["MSIS3127", "MSIS7012"], &[any(AdfsError, Likely), any(CertificateExpired, Possible)]),
    // ---- Wilma and other home organisations
    codes("wilma-login", &["loginfailed"], &[at(Home, WrongPassword, Certain)]),
    codes("wilma-session", &["invalidsession"], &[at(Home, StalePage, Certain)]),
    page("non-disclosure", &[any(NonDisclosure, Likely)]),
    page("wrong-password", &[any(WrongPassword, Certain)]),
    page("password-expired", &[any(WrongPassword, Certain)]),
    page("account-locked", &[any(AccountLocked, Certain)]),
    page("account-unknown", &[any(AccountUnknown, Likely), any(WrongSchool, Possible)]),
    page("entra-trouble", &[any(HomeLoginFailed, Possible)]),
    // ---- MPASSid's pages, by key
    page("learner-id", &[any(LearnerId, Certain)]),
    page("test-learner-id", &[any(TestLearnerId, Likely)]),
    page("not-linked", &[any(AccountNotLinked, Certain)]),
    codes("context-check-denied", &["ContextCheckDenied"], &[any(ServiceNotAllowed, Likely), any(LearnerId, Likely)]),
    codes("access", &["AccessDenied"], &[any(ServiceNotAllowed, Likely), any(LearnerId, Possible)]),
    codes("no-release", &["AttributeReleaseRejected"], &[any(ServiceNotAllowed, Likely), any(ConsentRefused, Possible)]),
    codes("no-terms", &["TermsRejected"], &[any(ConsentRefused, Certain)]),
    codes("endpoint", &["EndpointResolutionFailed"], &[any(ServiceRegistration, Certain)]),
    codes("relying-party", &["InvalidProfileConfiguration"], &[any(ServiceRegistration, Certain)]),
    codes("security-cfg", &["InvalidSecurityConfiguration"], &[any(SecurityConfiguration, Certain)]),
    codes("security-msg", &["MessageAuthenticationError"], &[any(SecurityConfiguration, Certain)]),
    codes("stale", &["MessageReplay", "MessageExpired", "UnableToDecode", "FlowExecutionRestorationFailureException"], &[any(StalePage, Likely), any(CookiesBlocked, Possible)]),
    codes("no-flow", &["NoPotentialFlow"], &[any(SourceUnknown, Likely)]),
    codes("no-credentials", &["NoCredentials"], &[any(StalePage, Likely), any(HomeLoginFailed, Likely)]),
    codes("authn", &["AccountError", "AuthenticationException", "InvalidCredentials", "SubjectCanonicalizationError"], &[any(HomeLoginFailed, Likely), any(AccountNotLinked, Possible), any(NonDisclosure, Possible)]),
    codes("runtime-error", &["RuntimeException"], &[any(MpassidError, Certain)]),
    codes("unexpected", &["InvalidAttributeContext", "InvalidAuthenticationContext", "InvalidSubjectContext", "InvalidSubjectCanonicalizationContext", "InvalidMessageContext", "InvalidMessageVersion", "InvalidProfileContext", "InvalidRelyingPartyContext", "InvalidRelyingPartyConfiguration", "MessageProcessingError", "UnableToEncode", "UnableToSign", "UnableToEncrypt"], &[any(MpassidError, Likely), any(HomeLoginFailed, Possible)]),
    page("idp-root", &[any(StalePage, Likely)]),
    // ---- OpenID Connect and OAuth
    codes("redirect-uri", &["redirect_uri_mismatch", "invalid_redirect_uri"], &[at(Home, EntraApp, Likely), at(Mpassid, ServiceRegistration, Certain), at(Else, ServiceRegistration, Certain)]),
    codes("oidc-client", &["unauthorized_client"], &[at(Home, EntraApp, Likely), at(Mpassid, EntraApp, Likely), at(Else, ServiceRegistration, Certain)]),
    codes("oidc-secret", &["invalid_client"], &[at(Home, EntraKey, Likely), at(Mpassid, EntraKey, Likely), at(Else, ServiceToken, Certain)]),
    codes("oidc-grant", &["unsupported_grant_type", "invalid_token"], &[at(Home, EntraApp, Likely), at(Mpassid, HomeLoginFailed, Likely), at(Else, ServiceToken, Certain)]),
    codes("oidc-code", &["invalid_grant"], &[at(Home, StalePage, Likely), at(Mpassid, StalePage, Likely), at(Else, ServiceToken, Likely), at(Else, StalePage, Likely)]),
    codes("oidc-login", &["login_required"], &[any(LoginRequired, Certain)]),
    codes("oidc-interaction", &["interaction_required"], &[at(Home, SecondStep, Likely), at(Mpassid, SecondStep, Likely), at(Else, LoginUnfinished, Certain)]),
    codes("oidc-account", &["account_selection_required"], &[any(WrongAccount, Likely)]),
    codes("oidc-consent", &["consent_required"], &[at(Home, EntraPermission, Likely), at(Mpassid, EntraPermission, Likely), at(Else, ConsentRefused, Certain)]),
    codes("oidc-source", &["unmet_authentication_requirements"], &[any(SourceUnknown, Certain)]),
    codes("oidc-request", &["unsupported_response_type", "unsupported_response_mode", "invalid_scope", "request_not_supported", "request_uri_not_supported", "registration_not_supported", "invalid_request_uri", "invalid_request_object"], &[at(Home, EntraApp, Likely), at(Mpassid, EntraApp, Likely), at(Else, ServiceRequest, Certain)]),
    codes("oidc-malformed", &["invalid_request"], &[at(Home, HomeLoginFailed, Possible), at(Mpassid, HomeLoginFailed, Possible), at(Else, ServiceRequest, Likely), at(Else, ServiceRegistration, Possible)]),
    codes("oidc-unavailable", &["temporarily_unavailable"], &[at(Home, HomePageDown, Certain), at(Mpassid, HomePageDown, Likely), at(Else, MpassidUnavailable, Certain)]),
    codes("oidc-error", &["server_error"], &[at(Home, HomePageDown, Likely), at(Mpassid, HomePageDown, Likely), at(Else, MpassidError, Likely)]),
    codes("oidc-denied", &["access_denied"], &[at(Home, Cancelled, Likely), at(Home, HomeLoginFailed, Likely), at(Mpassid, Cancelled, Likely), at(Mpassid, HomeLoginFailed, Likely), at(Else, ServiceNotAllowed, Likely), at(Else, LearnerId, Likely), at(Else, Cancelled, Possible)]),
    page("state-mismatch", &[any(StalePage, Likely), any(CookiesBlocked, Likely)]),
    // ---- SAML
    codes("saml-source", &["NoAuthnContext", "NoAvailableIDP", "NoSupportedIDP"], &[any(SourceUnknown, Certain)]),
    codes("saml-passive", &["NoPassive"], &[any(LoginRequired, Certain)]),
    codes("saml-principal", &["UnknownPrincipal"], &[any(AccountNotLinked, Likely), any(LearnerId, Possible)]),
    codes("saml-denied", &["RequestDenied"], &[any(ServiceNotAllowed, Likely), any(Cancelled, Possible)]),
    status("saml-request", &["InvalidNameIDPolicy", "RequestUnsupported", "UnsupportedBinding", "RequestVersionTooHigh", "RequestVersionTooLow", "RequestVersionDeprecated", "InvalidAttrNameOrValue", "UnknownAttrProfile", "ProxyCountExceeded", "ResourceNotRecognized", "TooManyResponses"], &["VersionMismatch"], &[any(ServiceRequest, Certain)]),
    codes("saml-authn", &["AuthnFailed"], &[at(Mpassid, HomeLoginFailed, Likely), at(Home, HomeLoginFailed, Likely), at(Else, HomeLoginFailed, Likely), at(Else, ServiceNotAllowed, Possible), at(Else, LearnerId, Possible), at(Else, Cancelled, Possible)]),
    status("saml-requester", &[], &["Requester"], &[any(ServiceRequest, Possible), any(HomeLoginFailed, Possible)]),
    status("saml-responder", &[], &["Responder"], &[at(Mpassid, HomeLoginFailed, Likely), at(Home, HomeLoginFailed, Likely), at(Else, MpassidError, Possible), at(Else, HomeLoginFailed, Possible)]),
    // ---- Services; at MPASSid the same pages speak of the home organisation
    codes("sp-metadata", &["opensaml::saml2md::MetadataException"], &[at(Mpassid, CertificateExpired, Likely), at(Mpassid, AdfsTrust, Likely), at(Home, AdfsTrust, Likely), at(Else, ServiceMetadata, Certain)]),
    page("sp-signature", &[at(Mpassid, CertificateExpired, Likely), at(Mpassid, AdfsTrust, Possible), at(Home, CertificateExpired, Likely), at(Else, ServiceMetadata, Certain)]),
    page("sp-expired", &[at(Mpassid, StalePage, Likely), at(Mpassid, HomeLoginFailed, Possible), at(Home, StalePage, Likely), at(Else, StalePage, Likely), at(Else, MessageExpired, Likely)]),
    page("sp-attributes", &[any(DataMissing, Certain)]),
    codes("sp-policy", &["opensaml::SecurityPolicyException"], &[at(Mpassid, CertificateExpired, Likely), at(Else, ServiceMetadata, Likely), at(Else, MessageExpired, Likely)]),
    codes("sp-binding", &["opensaml::BindingException"], &[any(StalePage, Likely), at(Else, ServiceError, Possible)]),
    page("sp-idp-error", &[at(Mpassid, HomeLoginFailed, Likely), at(Else, HomeLoginFailed, Possible), at(Else, ServiceNotAllowed, Possible)]),
    codes("sp-fatal", &["opensaml::FatalProfileException"], &[at(Mpassid, HomeLoginFailed, Likely), at(Else, ServiceError, Possible), at(Else, HomeLoginFailed, Possible)]),
    page("session-lost", &[any(StalePage, Likely), any(CookiesBlocked, Likely)]),
    page("no-rights", &[at(Mpassid, ServiceNotAllowed, Likely), at(Home, HomeLoginFailed, Likely), at(Else, NoRights, Likely), at(Else, DataMissing, Possible)]),
    // ---- Browsers
    codes("cookies-blocked", &["cookiesdisabled", "CookieMismatch"], &[any(CookiesBlocked, Certain)]),
    Sign { http: (431, 431), ..page("cookies-too-large", &[any(CookiesTooLarge, Certain)]) },
    codes("loop", &["ERR_TOO_MANY_REDIRECTS", "AADSTS50196", "MSIS7042"], &[any(CookiesBlocked, Likely), any(LoginLoop, Likely)]),
    page("device-clock", &[any(DeviceClock, Certain)]),
    codes("web-certificate-date", &["ERR_CERT_DATE_INVALID", "SEC_ERROR_EXPIRED_CERTIFICATE", "SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE", "MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE"], &[any(DeviceClock, Likely), at(Home, HomeCertificate, Likely), at(Mpassid, MpassidUnavailable, Possible), at(Else, WebCertificate, Likely)]),
    codes("web-certificate-issuer", &["ERR_CERT_AUTHORITY_INVALID", "ERR_CERT_COMMON_NAME_INVALID", "SEC_ERROR_UNKNOWN_ISSUER", "SSL_ERROR_BAD_CERT_DOMAIN", "MOZILLA_PKIX_ERROR_MITM_DETECTED", "ERR_SSL_PROTOCOL_ERROR"], &[any(NetworkFilter, Likely), at(Home, HomeCertificate, Likely), at(Else, WebCertificate, Likely)]),
    codes("blocked-by-client", &["ERR_BLOCKED_BY_CLIENT"], &[any(BrowserExtension, Certain)]),
    codes("blocked-by-network", &["ERR_BLOCKED_BY_ADMINISTRATOR", "ERR_TUNNEL_CONNECTION_FAILED", "ERR_PROXY_CONNECTION_FAILED"], &[any(NetworkFilter, Certain)]),
    codes("resubmission", &["ERR_CACHE_MISS"], &[any(StalePage, Certain)]),
    codes("offline", &["ERR_INTERNET_DISCONNECTED", "DNS_PROBE_FINISHED_NO_INTERNET", "ERR_NETWORK_CHANGED", "ERR_NETWORK_IO_SUSPENDED"], &[any(NoNetwork, Certain)]),
    codes("no-name", &["ERR_NAME_NOT_RESOLVED", "DNS_PROBE_FINISHED_NXDOMAIN", "NS_ERROR_UNKNOWN_HOST"], &[any(NoNetwork, Likely), any(NetworkFilter, Possible), at(Home, HomePageDown, Possible)]),
    codes("no-answer", &["ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_CONNECTION_CLOSED", "ERR_CONNECTION_TIMED_OUT", "ERR_TIMED_OUT", "ERR_ADDRESS_UNREACHABLE", "ERR_EMPTY_RESPONSE", "ERR_HTTP2_PROTOCOL_ERROR", "NS_ERROR_CONNECTION_REFUSED", "NS_ERROR_NET_TIMEOUT", "NS_ERROR_NET_RESET", "PR_END_OF_FILE_ERROR"], &[at(Mpassid, MpassidUnavailable, Likely), at(Home, HomePageDown, Likely), at(Else, ServiceError, Likely), any(NetworkFilter, Possible), any(NoNetwork, Possible)]),
    page("no-javascript", &[any(ScriptBlocked, Likely)]),
    Sign { http: (500, 599), ..page("http-5xx", &[at(Mpassid, MpassidUnavailable, Likely), at(Home, HomePageDown, Likely), at(Else, ServiceError, Likely)]) },
    page("access-denied-page", &[at(Mpassid, ServiceNotAllowed, Likely), at(Mpassid, LearnerId, Likely), at(Home, HomeLoginFailed, Likely), at(Else, ServiceNotAllowed, Possible), at(Else, NoRights, Possible), at(Else, LearnerId, Possible)]),
    page("mpassid-error", &[at(Mpassid, MpassidError, Likely), at(Home, AdfsError, Possible), at(Else, HomeLoginFailed, Possible), at(Else, MpassidError, Possible)]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::error_pages;

    #[test]
    fn names_and_codes_are_unique_and_known() {
        let mut seen: Vec<&str> = Vec::new();
        for sign in SIGNS {
            for code in sign.codes() {
                assert!(!seen.contains(&code), "{code} twice");
                seen.push(code);
                // What stands in the state between commas and signs of its own.
                assert!(!code.contains([',', '@', ' ']), "{code}");
                assert_eq!(named(code).map(|(_, code)| code), Some(code));
            }
            let known = !sign.words.is_empty()
                || !sign.status.is_empty()
                || sign.http.0 > 0
                || !error_pages::phrases(sign.name).is_empty();
            assert!(known, "{} can be seen by nothing", sign.name);
            for (i, point) in sign.points.iter().enumerate() {
                let before = &sign.points[..i];
                assert!(
                    !before.iter().any(|other| other.cause == point.cause
                        && (other.at == point.at || other.at == At::Any)),
                    "{}: {:?} twice",
                    sign.name,
                    point.cause
                );
            }
        }
        for name in error_pages::all() {
            assert!(named(name).is_some(), "{name} points to nothing");
        }
    }
}
