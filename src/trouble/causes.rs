//! Why a login did not come through: one row for each cause. Texts stand in `text::trouble`.

use Cause as C;
use Contact as W;
use Party as P;

use crate::report::{Contact, Party};

/// A cause as data.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub cause: Cause,
    /// Stable, kebab-case, never reused; the same as the rule's where it is the same fault.
    pub code: &'static str,
    /// Number in the catalogue of faults (domain paper §8); 0 where it has none.
    pub catalogue: u8,
    pub responsible: Party,
    pub also: Option<Party>,
    pub contact: Contact,
}

impl Cause {
    pub fn row(self) -> &'static Row {
        // The enumeration is made of the rows: each stands in its place.
        &ROWS[self as usize]
    }

    pub fn code(self) -> &'static str {
        self.row().code
    }

    pub fn all() -> impl Iterator<Item = Cause> {
        ROWS.iter().map(|row| row.cause)
    }
}

/// A row for each cause, in the order of the enumeration.
macro_rules! causes {
    ($($name:ident $code:literal $number:literal $party:ident $($also:ident)? : $contact:ident;)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Cause {
            $($name),+
        }

        static ROWS: [Row; [$($number),+].len()] = [$(Row {
            cause: C::$name,
            code: $code,
            catalogue: $number,
            responsible: P::$party,
            also: causes!(@also $($also)?),
            contact: W::$contact,
        }),+];
    };
    (@also $also:ident) => { Some(P::$also) };
    (@also) => { None };
}

causes! {
    // The person and the account.
    LearnerId "learner-id" 1 EducationProvider: RegisterKeeper;
    TestLearnerId "test-learner-id-in-production" 3 EducationProvider: RegisterKeeper;
    SharedAccount "shared-account" 8 EducationProvider: RegisterKeeper;
    Substitute "substitute-without-learner-id" 9 EducationProvider: RegisterKeeper;
    AccountNotLinked "account-not-linked" 12 EducationProvider: IntegrationAdmin;
    NonDisclosure "wilma-non-disclosure" 63 EducationProvider: RegisterKeeper;
    Guardian "wilma-guardian" 64 EducationProvider: RegisterKeeper;
    WrongSchool "wrong-school" 31 User: User;
    WrongAccount "wrong-account" 0 User EducationProvider: User;
    WrongPassword "wrong-password" 0 User EducationProvider: User;
    AccountLocked "account-locked" 0 EducationProvider User: IntegrationAdmin;
    AccountUnknown "account-unknown" 0 EducationProvider User: IntegrationAdmin;
    SecondStep "second-step" 0 User EducationProvider: User;
    Cancelled "cancelled" 65 User: User;
    LoginRequired "login-required" 0 User: User;
    LoginUnfinished "login-unfinished" 0 User: User;
    ConsentRefused "consent-refused" 0 User: User;
    // The education provider's settings.
    ServiceNotAllowed "service-not-allowed" 71 EducationProvider: MpassidAdmin;
    SchoolNotListed "school-not-listed" 0 EducationProvider Mpassid: MpassidAdmin;
    HomeLoginFailed "home-login-failed" 65 EducationProvider: IntegrationAdmin;
    HomePageDown "home-page-down" 0 EducationProvider: IntegrationAdmin;
    CertificateExpired "certificate-expired" 68 EducationProvider ServiceProvider: IntegrationAdmin;
    HomeCertificate "home-certificate" 0 EducationProvider: IntegrationAdmin;
    EntraKey "entra-key-expired" 62 EducationProvider: IntegrationAdmin;
    EntraPermission "entra-permission" 62 EducationProvider: IntegrationAdmin;
    EntraConnection "entra-connection" 62 EducationProvider: IntegrationAdmin;
    EntraApp "entra-app" 0 EducationProvider Mpassid: IntegrationAdmin;
    EntraNotAssigned "entra-not-assigned" 0 EducationProvider: IntegrationAdmin;
    ConditionalAccess "conditional-access" 0 EducationProvider: IntegrationAdmin;
    AdfsTrust "adfs-trust" 68 EducationProvider Mpassid: IntegrationAdmin;
    AdfsRefused "adfs-refused" 0 EducationProvider: IntegrationAdmin;
    AdfsError "adfs-error" 65 EducationProvider: IntegrationAdmin;
    GoogleAppOff "google-app-off" 0 EducationProvider: IntegrationAdmin;
    GoogleConnection "google-connection" 0 EducationProvider Mpassid: IntegrationAdmin;
    WilmaConnection "wilma-connection" 0 EducationProvider RegistryVendor: IntegrationAdmin;
    OpinsysConnection "opinsys-connection" 0 RegistryVendor EducationProvider: Vendor;
    NetworkFilter "network-filter" 0 EducationProvider: IntegrationAdmin;
    // MPASSid.
    MpassidUnavailable "mpassid-unavailable" 0 Mpassid: MpassidSupport;
    MpassidError "mpassid-error" 0 Mpassid EducationProvider: MpassidSupport;
    // The service.
    ServiceRegistration "service-registration" 67 ServiceProvider Mpassid: ServiceSupport;
    ServiceRequest "service-request" 67 ServiceProvider: ServiceSupport;
    SecurityConfiguration "security-configuration" 67 ServiceProvider Mpassid: ServiceSupport;
    SourceUnknown "source-unknown" 0 ServiceProvider Mpassid: ServiceSupport;
    ServiceToken "service-token" 67 ServiceProvider: ServiceSupport;
    ServiceMetadata "service-metadata" 68 ServiceProvider: ServiceSupport;
    MessageExpired "message-expired" 69 ServiceProvider User: ServiceSupport;
    TestEnvironment "test-environment" 69 ServiceProvider User: ServiceSupport;
    DataMissing "data-missing" 0 EducationProvider ServiceProvider: RegisterKeeper;
    NoRights "no-rights-in-service" 0 ServiceProvider EducationProvider: ServiceSupport;
    ServiceError "service-error" 0 ServiceProvider: ServiceSupport;
    WebCertificate "web-certificate" 0 ServiceProvider EducationProvider: ServiceSupport;
    LoginLoop "login-loop" 0 ServiceProvider User: ServiceSupport;
    // The browser and the device.
    StalePage "stale-page" 66 User: User;
    CookiesBlocked "cookies-blocked" 0 User EducationProvider: User;
    CookiesTooLarge "cookies-too-large" 0 User ServiceProvider: User;
    ScriptBlocked "script-blocked" 0 User EducationProvider: User;
    BrowserExtension "browser-extension" 0 User EducationProvider: User;
    DeviceClock "device-clock" 0 User EducationProvider: User;
    NoNetwork "no-network" 0 User: User;
}
