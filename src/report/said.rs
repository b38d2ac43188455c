//! The reasons of a SAML check: they are found by one program and put into words by another, so
//! they travel, and are kept flat.

use serde::{Deserialize, Serialize};

/// One sentence of a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub why: Why,
    /// As received; untrusted.
    pub args: Vec<String>,
    /// Milliseconds since the epoch.
    pub times: Vec<i64>,
}

impl Said {
    pub fn new(why: Why, args: &[&str]) -> Said {
        Said {
            why,
            args: args.iter().map(|arg| (*arg).to_owned()).collect(),
            times: Vec::new(),
        }
    }

    pub fn at(why: Why, times: &[i64]) -> Said {
        Said {
            why,
            args: Vec::new(),
            times: times.to_vec(),
        }
    }
}

/// Which sentence: one text each, in `text/checks/saml`. Its comment names the arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// As a report says it, in pieces; what is hidden in it is one of them
    AsTold,
    // What several checks say
    /// value
    Matches,
    /// expected, found
    Differs,
    Missing,
    /// found
    NothingToCompare,
    Absent,
    // Status: code
    Success,
    AuthnFailed,
    NoPassive,
    NoAuthnContext,
    UnknownPrincipal,
    RequestDenied,
    NameIdPolicy,
    RequestUnsupported,
    Requester,
    Responder,
    VersionMismatch,
    OtherStatus,
    /// what the identity provider adds
    StatusMessage,
    // Signature
    /// method
    SignedResponse,
    /// method
    SignedAssertion,
    /// method
    SignedBoth,
    SignatureInvalid,
    DigestDiffers,
    Unsigned,
    NoKeys,
    NoFittingKey,
    /// method
    BrowserLacks,
    BrowserRefusedKey,
    Sha1,
    Hmac,
    /// URI
    MethodRefused,
    /// count
    ReferencesRefused,
    /// what it points at
    OtherElement,
    SeveralSignatures,
    /// bits
    ShortKey,
    Void,
    /// element
    Malformed,
    NoSignature,
    /// methods
    Allowed,
    // Key source
    /// entity id
    KeysConfigured,
    KeysVisitor,
    KeysDemo,
    // The message's own key
    OwnKeyTrusted,
    OwnKeyOther,
    OwnKeyUncompared,
    OwnKeyUnread,
    // Coverage
    CoveredAll,
    /// attributes that none covers
    CoveredPart,
    CoveredNone,
    // Structure
    OneAssertion,
    NoAssertion,
    /// number
    SeveralAssertions,
    /// ID
    AssertionElsewhere,
    /// ID
    DuplicateId,
    /// element
    SplitValue,
    UncoveredBesideCovered,
    /// version
    OtherVersion,
    /// name
    UnknownCondition,
    SignatureElsewhere,
    // Encryption
    NotEncrypted,
    EncryptedAssertion,
    EncryptedParts,
    // Subject confirmation
    /// methods
    NotBearer,
    // InResponseTo
    Answers,
    AnswersOther,
    AnswersNothing,
    StartedUnsolicited,
    Unsolicited,
    NotStartedHere,
    // Times
    NotATime,
    ValidUntil,
    ExpiredAt,
    ValidFrom,
    NotYetValid,
    IssuedAt,
    IssuedInFuture,
    IssuedLongAgo,
    StatedUntil,
    StatedFrom,
    StatedIssued,
    SessionUntil,
    AuthenticatedAt,
    AuthenticatedLongAgo,
    NotFresh,
    /// minutes
    ComputerAhead,
    /// minutes
    ComputerBehind,
    ClockAgrees,
    ClockUnknown,
    ClockNotJudged,
    // Certificate and metadata: from, until
    CertificateValid,
    CertificateOver,
    CertificateEarly,
    NoCertificate,
    MetadataOver,
    // Authentication context
    /// source
    SourceNamed,
    /// asked for, answered
    SourceDiffers,
    /// contexts
    NoSource,
    // Attributes against the model
    Transient,
    /// format
    NotTransient,
    NoAttributes,
    FormatsRight,
    /// attributes
    FormatsDiffer,
    FriendlyRight,
    /// attribute, expected
    FriendlyDiffers,
}
