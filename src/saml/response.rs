//! What a response says, with what a valid signature covers marked on it. Values are as received
//! (text nodes joined, comments dropped as exclusive canonicalisation drops them).

/// A `samlp:Response`, read out of the tree that was verified.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    pub id: Option<String>,
    pub version: Option<String>,
    pub issue_instant: Option<String>,
    pub destination: Option<String>,
    pub in_response_to: Option<String>,
    pub issuer: Option<String>,
    pub status: Status,
    /// The whole response stands under a valid signature of a trusted key.
    pub covered: bool,
    /// In document order: on the response, then on each assertion, then any that stand elsewhere.
    pub signatures: Vec<Signature>,
    /// Every assertion found where one may stand, in order; also those nothing covers.
    pub assertions: Vec<Assertion>,
    /// Number of `EncryptedAssertion`s.
    pub encrypted: usize,
    /// What is odd about the structure, beside the signatures.
    pub oddities: Vec<Oddity>,
}

/// `samlp:Status` (Core §3.2.2).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Status {
    /// Top-level code, a URI; `None` where the element is missing.
    pub code: Option<String>,
    pub sub_code: Option<String>,
    pub message: Option<String>,
}

impl Status {
    pub fn succeeded(&self) -> bool {
        self.code.as_deref() == Some("urn:oasis:names:tc:SAML:2.0:status:Success")
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assertion {
    pub id: Option<String>,
    pub version: Option<String>,
    pub issue_instant: Option<String>,
    pub issuer: Option<String>,
    /// Under a valid signature of a trusted key: its own, or the response's.
    pub covered: bool,
    pub name_id: Option<NameId>,
    pub confirmations: Vec<Confirmation>,
    /// `Conditions`; `None` where there are none.
    pub conditions: Option<Conditions>,
    pub authn: Vec<Authn>,
    pub attributes: Vec<Attribute>,
    /// Number of `EncryptedAttribute`s and an `EncryptedID`.
    pub encrypted_parts: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NameId {
    pub format: Option<String>,
    pub value: String,
    pub name_qualifier: Option<String>,
    pub sp_name_qualifier: Option<String>,
}

/// `SubjectConfirmation` with its data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Confirmation {
    pub method: String,
    pub recipient: Option<String>,
    pub in_response_to: Option<String>,
    pub not_before: Option<String>,
    pub not_on_or_after: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conditions {
    pub not_before: Option<String>,
    pub not_on_or_after: Option<String>,
    /// The audiences of each `AudienceRestriction`: one of each must be ours.
    pub audiences: Vec<Vec<String>>,
    /// Names of conditions that nobody here understands.
    pub unknown: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Authn {
    pub instant: Option<String>,
    pub session_not_on_or_after: Option<String>,
    pub session_index: Option<String>,
    /// `AuthnContextClassRef`s and `AuthnContextDeclRef`s.
    pub contexts: Vec<String>,
    pub authorities: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attribute {
    pub name: String,
    pub name_format: Option<String>,
    pub friendly_name: Option<String>,
    pub values: Vec<Value>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    /// `xsi:nil="true"`
    Nil,
    /// Elements inside the value: their text, joined.
    Structured(String),
}

/// One `ds:Signature`, and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    pub on: SignedElement,
    /// ID of the element that it stands in.
    pub id: Option<String>,
    /// URIs as received; empty where missing.
    pub signature_algorithm: String,
    pub digest_algorithm: String,
    pub outcome: SignatureOutcome,
    /// The message brings a key or certificate of its own: shown, never trusted.
    pub embedded_key: EmbeddedKey,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedElement {
    Response,
    /// Index into `Response::assertions`.
    Assertion(usize),
    /// Anywhere else: nothing that is read.
    Elsewhere,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmbeddedKey {
    None,
    /// Equal to one of the trusted keys.
    Trusted,
    Other,
    /// There, and not readable.
    Unreadable,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SignatureOutcome {
    /// Checked with `Trusted::keys[key]`.
    Valid { key: usize },
    /// The digest agrees, no trusted key made the signature.
    Invalid,
    /// What was signed has been changed since.
    DigestDiffers,
    /// Not checked: outside the profile.
    Refused(Refusal),
    /// No trusted keys were at hand.
    NoKeys,
    /// Keys were at hand, none of the algorithm's type.
    NoFittingKey,
    /// This browser lacks the algorithm.
    Unsupported,
    /// This browser refused the keys.
    BadKey,
}

/// Why a signature is outside the profile of SAML Core §5.4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// SHA-1 as digest or in the signature method.
    Sha1,
    /// HMAC: needs a secret; a public key offered as one proves nothing.
    Hmac,
    /// Another signature method; its URI.
    SignatureAlgorithm(String),
    /// Another digest method; its URI.
    DigestAlgorithm(String),
    /// Another canonicalisation of `SignedInfo`; its URI.
    Canonicalization(String),
    /// A transform other than enveloped signature and exclusive canonicalisation; its URI.
    Transform(String),
    /// Not exactly one `Reference`.
    References(usize),
    /// The reference's URI is not `#` and the ID of the signature's parent.
    OtherElement(String),
    /// The ID occurs more than once.
    DuplicateId(String),
    /// The signature's parent is neither a response nor an assertion, or it is not its child.
    Place,
    /// More than one signature on one element.
    Several,
    /// RSA key under 2048 bits.
    ShortKey(usize),
    /// Canonicalisation failed or gave nothing (a relative namespace URI, for one).
    Void,
    /// Not of the form that XML Signature prescribes; the element that is missing or wrong.
    Malformed(String),
}

/// Oddities of the whole message that no signature line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// An assertion stands where none may: inside `Extensions`, `Object`, `Advice` …; its ID.
    AssertionElsewhere(String),
    DuplicateId(String),
    /// A value was split by a comment or a processing instruction; the element's name.
    SplitValue(String),
    /// An assertion that no signature covers stands beside one that is covered.
    UncoveredBesideCovered,
    SeveralAssertions(usize),
}
