//! The tree of questions. No way through it is longer than four; what is told stands in the order
//! of how likely it is.

use super::super::Sure::{Likely, Possible};
use super::super::causes::Cause::*;
use super::Answer::{self, self as A};
use super::Question::{self, self as Q};
use super::Then::{self, Ask, Tell};
use super::{Node, Told};

const fn node(asks: Question, options: &'static [(Answer, Then)]) -> Node {
    Node { asks, options }
}

pub static HOW_FAR: Node = node(Q::HowFar, &[
    (A::BeforeChoice, Ask(&BEFORE_CHOICE)),
    (A::NotInList, Tell(&[(SchoolNotListed, Likely)])),
    (A::WrongPage, Tell(&[(WrongSchool, Likely), (WrongAccount, Possible)])),
    (A::SchoolRefused, Ask(&REFUSED)),
    (A::MpassidPage, Ask(&MPASSID_PAGE)),
    (A::BackInService, Ask(&BACK_IN_SERVICE)),
    (A::RoundAndRound, Ask(&ROUND)),
    (A::NoPage, Ask(&NO_PAGE)),
]);

// ---- The school's own login page said no.

static REFUSED: Node = node(Q::Registry, &[
    (A::Wilma, Ask(&BY_WILMA)),
    (A::Entra, Ask(&BY_ENTRA)),
    (A::Google, Ask(&BY_GOOGLE)),
    (A::Adfs, Ask(&BY_ADFS)),
    (A::Opinsys, Ask(&BY_OPINSYS)),
    (A::Unknown, Ask(&BY_ANY)),
]);

static BY_WILMA: Node = node(Q::Who, &[
    (A::OnlyMe, Ask(&WILMA_ACCOUNT)),
    (A::School, Tell(WILMA)),
    (A::Everyone, Tell(WILMA)),
    (A::Unknown, Ask(&WILMA_ACCOUNT)),
]);

const WILMA: Told = &[(WilmaConnection, Likely), (HomePageDown, Possible)];

static WILMA_ACCOUNT: Node = node(Q::Account, &[
    (A::Ordinary, Tell(&[(WrongPassword, Likely), (NonDisclosure, Possible), (WilmaConnection, Possible)])),
    (A::New, Tell(&[(AccountUnknown, Likely), (WrongPassword, Possible)])),
    (A::GuardianAccount, Tell(&[(Guardian, Likely)])),
    (A::Protected, Tell(&[(NonDisclosure, Likely)])),
]);

static BY_ENTRA: Node = node(Q::Who, &[
    (A::OnlyMe, Ask(&ENTRA_SAID)),
    (A::School, Tell(ENTRA)),
    (A::Everyone, Tell(ENTRA)),
    (A::Unknown, Ask(&ENTRA_SAID)),
]);

const ENTRA: Told = &[(EntraConnection, Likely), (ConditionalAccess, Possible), (HomePageDown, Possible)];

static ENTRA_SAID: Node = node(Q::PageSaid, &[
    (A::Password, Tell(&[(WrongPassword, Likely), (AccountLocked, Possible), (AccountUnknown, Possible)])),
    (A::SecondStepAsked, Tell(&[(SecondStep, Likely), (ConditionalAccess, Possible)])),
    (A::NoRight, Tell(&[(EntraNotAssigned, Likely), (WrongAccount, Likely), (EntraPermission, Possible)])),
    (A::SomethingElse, Tell(&[(HomeLoginFailed, Possible), (WrongAccount, Possible), (ConditionalAccess, Possible)])),
]);

static BY_GOOGLE: Node = node(Q::Who, &[
    (A::OnlyMe, Ask(&GOOGLE_SAID)),
    (A::School, Tell(GOOGLE)),
    (A::Everyone, Tell(GOOGLE)),
    (A::Unknown, Ask(&GOOGLE_SAID)),
]);

const GOOGLE: Told = &[(GoogleConnection, Likely), (GoogleAppOff, Possible)];

static GOOGLE_SAID: Node = node(Q::PageSaid, &[
    (A::Password, Tell(&[(WrongPassword, Likely), (AccountUnknown, Possible)])),
    (A::SecondStepAsked, Tell(&[(SecondStep, Likely)])),
    (A::NoRight, Tell(&[(GoogleAppOff, Likely), (WrongAccount, Likely)])),
    (A::SomethingElse, Tell(&[(WrongAccount, Possible), (GoogleConnection, Possible)])),
]);

static BY_ADFS: Node = node(Q::Who, &[
    (A::OnlyMe, Ask(&ADFS_SAID)),
    (A::School, Tell(ADFS)),
    (A::Everyone, Tell(ADFS)),
    (A::Unknown, Ask(&ADFS_SAID)),
]);

const ADFS: Told = &[(CertificateExpired, Likely), (AdfsTrust, Possible), (HomePageDown, Possible)];

static ADFS_SAID: Node = node(Q::PageSaid, &[
    (A::Password, Tell(&[(WrongPassword, Likely), (AccountLocked, Possible)])),
    (A::SecondStepAsked, Tell(&[(SecondStep, Likely)])),
    (A::NoRight, Tell(&[(AdfsRefused, Likely)])),
    (A::SomethingElse, Tell(&[(AdfsError, Likely), (CertificateExpired, Possible)])),
]);

static BY_OPINSYS: Node = node(Q::Who, &[
    (A::OnlyMe, Tell(&[(WrongPassword, Likely), (AccountUnknown, Possible)])),
    (A::School, Tell(OPINSYS)),
    (A::Everyone, Tell(OPINSYS)),
    (A::Unknown, Tell(&[(WrongPassword, Possible), (OpinsysConnection, Possible)])),
]);

const OPINSYS: Told = &[(OpinsysConnection, Likely)];

static BY_ANY: Node = node(Q::Who, &[
    (A::OnlyMe, Ask(&ANY_SAID)),
    (A::School, Tell(ANY)),
    (A::Everyone, Tell(ANY)),
    (A::Unknown, Ask(&ANY_SAID)),
]);

const ANY: Told = &[(HomeLoginFailed, Likely), (CertificateExpired, Possible), (HomePageDown, Possible)];

static ANY_SAID: Node = node(Q::PageSaid, &[
    (A::Password, Tell(&[(WrongPassword, Likely), (AccountUnknown, Possible), (AccountLocked, Possible)])),
    (A::SecondStepAsked, Tell(&[(SecondStep, Likely)])),
    (A::NoRight, Tell(&[(WrongAccount, Likely), (HomeLoginFailed, Possible)])),
    (A::SomethingElse, Tell(&[(HomeLoginFailed, Likely), (WrongAccount, Possible)])),
]);

// ---- An error page of MPASSid, after the school's login page.

static MPASSID_PAGE: Node = node(Q::Services, &[
    (A::OnlyThis, Tell(&[(ServiceNotAllowed, Likely), (ServiceRegistration, Possible)])),
    (A::Every, Ask(&MPASSID_WHO)),
    (A::Unknown, Ask(&MPASSID_WHO)),
]);

static MPASSID_WHO: Node = node(Q::Who, &[
    (A::OnlyMe, Ask(&MPASSID_ACCOUNT)),
    (A::School, Ask(&MPASSID_REGISTRY)),
    (A::Everyone, Ask(&MPASSID_REGISTRY)),
    (A::Unknown, Tell(&[(LearnerId, Possible), (StalePage, Possible), (HomeLoginFailed, Possible)])),
]);

static MPASSID_ACCOUNT: Node = node(Q::Account, &[
    (A::Ordinary, Tell(&[(LearnerId, Likely), (StalePage, Likely), (CookiesBlocked, Possible), (AccountNotLinked, Possible)])),
    (A::New, Tell(&[(LearnerId, Likely), (AccountNotLinked, Possible)])),
    (A::SubstituteTeacher, Tell(&[(Substitute, Likely)])),
    (A::Shared, Tell(&[(SharedAccount, Likely)])),
    (A::GuardianAccount, Tell(&[(Guardian, Likely)])),
    (A::Protected, Tell(&[(NonDisclosure, Likely), (LearnerId, Possible)])),
    (A::Test, Tell(&[(TestLearnerId, Likely)])),
]);

static MPASSID_REGISTRY: Node = node(Q::Registry, &[
    (A::Wilma, Tell(&[(WilmaConnection, Likely), (MpassidUnavailable, Possible)])),
    (A::Entra, Tell(&[(EntraConnection, Likely), (CertificateExpired, Possible)])),
    (A::Google, Tell(&[(GoogleConnection, Likely), (CertificateExpired, Possible)])),
    (A::Adfs, Tell(&[(CertificateExpired, Likely), (AdfsTrust, Possible)])),
    (A::Opinsys, Tell(OPINSYS)),
    (A::Unknown, Tell(&[(HomeLoginFailed, Likely), (CertificateExpired, Possible), (MpassidUnavailable, Possible)])),
]);

// ---- An error before a school could be chosen.

static BEFORE_CHOICE: Node = node(Q::Services, &[
    (A::OnlyThis, Tell(&[(ServiceRegistration, Likely), (StalePage, Possible), (SourceUnknown, Possible), (TestEnvironment, Possible)])),
    (A::Every, Ask(&BEFORE_WHO)),
    (A::Unknown, Tell(&[(StalePage, Likely), (CookiesBlocked, Possible), (ServiceRegistration, Possible)])),
]);

static BEFORE_WHO: Node = node(Q::Who, &[
    (A::OnlyMe, Tell(&[(StalePage, Likely), (CookiesBlocked, Likely), (BrowserExtension, Possible)])),
    (A::School, Tell(&[(NetworkFilter, Likely), (MpassidUnavailable, Possible)])),
    (A::Everyone, Tell(&[(MpassidUnavailable, Likely)])),
    (A::Unknown, Tell(&[(StalePage, Possible), (CookiesBlocked, Possible), (MpassidUnavailable, Possible)])),
]);

// ---- Back in the service, with an error there.

static BACK_IN_SERVICE: Node = node(Q::Services, &[
    (A::OnlyThis, Ask(&ONE_SERVICE_WHO)),
    (A::Every, Ask(&SERVICES_WHO)),
    (A::Unknown, Tell(&[(DataMissing, Possible), (NoRights, Possible), (ServiceError, Possible)])),
]);

static ONE_SERVICE_WHO: Node = node(Q::Who, &[
    (A::OnlyMe, Tell(&[(NoRights, Likely), (DataMissing, Likely), (StalePage, Possible)])),
    (A::School, Tell(ONE_SERVICE)),
    (A::Everyone, Tell(ONE_SERVICE)),
    (A::Unknown, Tell(&[(ServiceError, Possible), (NoRights, Possible), (DataMissing, Possible)])),
]);

const ONE_SERVICE: Told = &[(ServiceError, Likely), (NoRights, Possible), (ServiceMetadata, Possible), (ServiceToken, Possible)];

static SERVICES_WHO: Node = node(Q::Who, &[
    (A::OnlyMe, Tell(&[(DataMissing, Likely), (CookiesBlocked, Possible), (DeviceClock, Possible)])),
    (A::School, Tell(SERVICES)),
    (A::Everyone, Tell(SERVICES)),
    (A::Unknown, Tell(&[(DataMissing, Possible), (CookiesBlocked, Possible)])),
]);

const SERVICES: Told = &[(DataMissing, Likely), (MpassidError, Possible)];

// ---- A blank page, or round and round; no page at all.

static ROUND: Node = node(Q::Who, &[
    (A::OnlyMe, Tell(&[(CookiesBlocked, Likely), (CookiesTooLarge, Possible), (ScriptBlocked, Possible), (BrowserExtension, Possible)])),
    (A::School, Tell(&[(NetworkFilter, Likely), (ScriptBlocked, Possible)])),
    (A::Everyone, Tell(&[(LoginLoop, Likely), (MpassidUnavailable, Possible)])),
    (A::Unknown, Tell(&[(CookiesBlocked, Likely), (LoginLoop, Possible)])),
]);

static NO_PAGE: Node = node(Q::BrowserSaid, &[
    (A::NoConnection, Tell(&[(NoNetwork, Likely), (NetworkFilter, Possible), (MpassidUnavailable, Possible)])),
    (A::NotSecure, Tell(&[(DeviceClock, Likely), (WebCertificate, Likely), (NetworkFilter, Possible)])),
    (A::Blocked, Tell(&[(NetworkFilter, Likely), (BrowserExtension, Likely)])),
    (A::Slow, Tell(&[(MpassidUnavailable, Likely), (NoNetwork, Possible)])),
]);
