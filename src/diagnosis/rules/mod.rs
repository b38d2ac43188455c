//! The rules, one file per attribute family.

pub mod charge;
pub mod class;
pub mod examples;
pub mod identity;
mod note;
pub mod organisation;
mod places;
pub mod role;
pub mod school;
mod table;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
pub(super) mod tests;
pub mod text;
pub mod transport;

pub use note::{Book, Draft, person, public, shape};
pub use table::{ARGS, ArgKind, RULES, Rule};

/// A root cause Peili can name. Its code, party and arguments stand in [`RULES`];
/// its texts in `text/`. The number in brackets of the table is the catalogue's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleId {
    // identity
    /// The learner id is missing or empty.
    LearnerIdMissing,
    /// The learner id is missing and the name is no person's: a shared account.
    SharedAccount,
    /// A substitute without a learner id: the provider must have one created.
    SubstituteWithoutLearnerId,
    /// An organisation's OID stands where the learner id belongs.
    LearnerIdIsOrganisation,
    /// An OID of another kind (neither person nor organisation).
    LearnerIdWrongNode,
    /// A test person's learner id in production.
    TestLearnerIdInProduction,
    /// Only the digits arrived, the prefix 1.2.246.562.24. was lost.
    LearnerIdPrefixMissing,
    /// Right prefix, not 11 digits after it.
    LearnerIdWrongLength,
    /// A space inside or around the learner id.
    LearnerIdHasSpaces,
    /// No OID at all.
    LearnerIdMalformed,
    /// Check digit wrong: a typing error (documentation and test accounts fail too).
    LearnerIdCheckDigit,
    /// Two or more learner ids: merged accounts.
    SeveralLearnerIds,
    /// A Finnish personal identity code with a right check character, anywhere; never its value. `claim` is the claim's name, `count` the number of places.
    PersonalCode,
    /// Looks like a personal identity code, the check character is wrong.
    PersonalCodeLike,
    /// A business id (Y-tunnus) stands where an organisation OID belongs.
    BusinessIdAsOrganisation,
    /// A business id inside another value.
    BusinessIdInValue,
    /// No uid: MPASSid passes nothing else on; the native id attribute is not released.
    UidMissing,
    /// A readable login of MPASSid without a single attribute.
    NothingDelivered,
    /// Not `MPASSOID.` and 40 hexadecimal digits.
    UidMalformed,
    /// The 30-character uid of the old data service.
    UidOldForm,
    /// A name is present and empty.
    NameEmpty,
    /// An e-mail address or user principal name as a name.
    NameIsAddress,
    /// A name all in capitals.
    NameAllCapitals,
    /// A name that is `null`, an identifier or the like.
    NamePlaceholder,
    /// 1.4 without the name in use: optional.
    NicknameMissing,
    /// A single-valued attribute with several values.
    SeveralValues,
    /// ID token and userinfo say different things.
    SourcesDisagree,
    // school
    /// Names arrived, everything that hangs on school and role did not. Candidates tell what it can be.
    SchoolDataMissing,
    /// Candidate: the school code is empty at the home organisation.
    SchoolCodeMissing,
    /// The code is well formed but MPASSid could not resolve it: unknown, closed or merged school. As candidate (1.4) without code.
    SchoolNotResolved,
    /// Fewer than 5 digits: a leading zero was dropped.
    SchoolCodeShort,
    /// 00000, the default for an unknown school (warning where nothing is withheld).
    SchoolCodeUnknown,
    /// 6 or more digits: a wrong field.
    SchoolCodeLong,
    /// A name or other text where the school code belongs.
    SchoolCodeText,
    /// An organisation OID instead of a code (early childhood), and nothing was resolved from it: the OID is wrong.
    SchoolOidNotResolved,
    /// A school in schoolInfo that no role names: an entry was dropped.
    SchoolWithoutRole,
    /// A role names a school that schoolInfo does not have.
    RoleSchoolUnknown,
    /// One school under two different names.
    SchoolNamesDiffer,
    /// The school code stands in schoolCode and not in schoolInfo, or the reverse.
    SchoolCodesDiffer,
    /// The role names a school, but there is no schoolInfo at all.
    SchoolInfoMissing,
    /// Not `code;name` or `OID;name`.
    SchoolInfoMalformed,
    /// 1.4: one of the two values (code and OID) of a school is missing.
    SchoolTwinMissing,
    /// An office (toimipiste) stands beside its school: normal.
    OfficePresent,
    /// Early childhood or another unit without a school code: normal.
    NoSchoolCode,
    /// The school is there, its education provider is not.
    ProviderMissing,
    /// The provider of the school is not the organisation that sent the login.
    ProviderIssuerDiffers,
    /// Works for two or more providers: normal.
    SeveralProviders,
    /// Another home organisation was chosen at login than the one asked for.
    OtherHomeOrganisation,
    /// A school of a type outside MPASSid's list (known from the test schools).
    SchoolTypeNotAllowed,
    /// A provider named in one attribute is missing in another.
    ProviderListsDiffer,
    /// Not `OID;name`.
    ProviderInfoMalformed,
    /// An organisation identifier that is no OID of the education administration.
    OrganisationOidMalformed,
    /// A person's or other OID where an organisation's belongs.
    OrganisationOidWrongNode,
    /// The check digit does not fit; some old organisations have such numbers.
    OrganisationCheckDigit,
    /// The code arrived, the name beside it is empty.
    OrganisationNameEmpty,
    // role
    /// The school arrived, no role did. Candidate: RoleParts.
    RoleMissing,
    /// Candidate: the role is empty or not one MPASSid accepts.
    RoleRefused,
    /// A role that is not on the list of allowed roles.
    RoleUnknown,
    /// The role part of the value is empty.
    RoleNameEmpty,
    /// Role code -1: MPASSid found no code for the text of the role.
    RoleCodeUnmapped,
    /// Role name and role code say different things.
    RoleCodeDiffers,
    /// An allowed role, not in MPASSid's own spelling.
    RoleUntranslated,
    /// A 4-part role in a login that is 1.4 otherwise.
    RoleOldShape,
    /// A consistent login of an older data model.
    OlderModel,
    /// 1.1–1.3: schoolInfo and role are there, attributes that MPASSid forms beside them are not.
    PlainAttributesMissing,
    /// Attributes of two versions side by side, agreeing.
    ModelMix,
    /// `urn:mpass.id:role_v1.1`, a remnant of the transition in 2022.
    RoleV11,
    /// Part 1 of the role is a municipality (1.0/1.1); warning where the rest is newer.
    MunicipalityInRole,
    /// Neither 4 nor 7 parts: a semicolon inside the class, as a rule.
    RoleParts,
    /// Part 1, the education provider, is empty.
    RoleProviderEmpty,
    /// Neither school code nor school OID in the role.
    RoleSchoolEmpty,
    /// The same value twice.
    DuplicateValues,
    /// Candidate: numbers of schools, roles and classes at the home organisation do not fit each other.
    CountsDiffer,
    /// One role at many schools: normal for a teacher, check that it is meant.
    RoleCopiedToSchools,
    /// Pupil and staff at one school: a mapping error, as a rule.
    PupilAndStaff,
    // class
    /// A pupil without a class.
    ClassMissing,
    /// Several classes in the single-valued class.
    SeveralClasses,
    /// One class, several schools: MPASSid gives it to the first only.
    ClassAtFirstSchoolOnly,
    /// The class attribute and the class in the role differ.
    ClassesDisagree,
    /// A pupil of (probably) basic education without class level.
    ClassLevelMissing,
    /// Not an integer: MPASSid drops it.
    ClassLevelNotNumber,
    /// Outside 0-10.
    ClassLevelRange,
    /// Class level of someone who is not in pre-primary or basic education.
    ClassLevelSuperfluous,
    /// Class 9A, level 8: probably stale after the summer.
    ClassLevelDisagrees,
    /// A group name or course code instead of a class.
    GroupAsClass,
    // charge
    /// An upper-secondary or vocational pupil (known or probable) without charge data.
    ChargeMissing,
    /// Charge data for a pupil of (probably) basic education.
    ChargeForBasic,
    /// Charge data for someone who is no pupil: MPASSid never forms it.
    ChargeForStaff,
    /// Something else than 0 or 1.
    ChargeValue,
    /// Not `0;school` or `1;school`.
    ChargeMalformed,
    /// The charge names a school that the login does not have.
    ChargeSchoolUnknown,
    /// 1.4: one of the two values (code and OID) of a school's charge is missing.
    ChargeTwinMissing,
    /// Free and charged for the same school.
    ChargeConflict,
    // text
    /// Letters broken by a wrong character set.
    Mojibake,
    /// A zero-width or control character; `character` as U+200B.
    InvisibleCharacter,
    /// A no-break or other unusual space.
    NoBreakSpace,
    /// Two spaces in a row.
    DoubleSpace,
    /// A space at the beginning or the end.
    OuterSpace,
    /// A letter of another alphabet that looks like a Latin one.
    MixedScript,
    /// The attribute is there, its value is empty.
    EmptyValue,
    /// A number, object … where a text belongs; `found` is `number`, `boolean`, `object`, `null`, `array`.
    WrongType,
    /// The attribute's name differs in upper and lower case (warning for optional attributes).
    NameCase,
    /// A service needs what model 1.4 has in another attribute. Only where its needs are known.
    RetiredAttributeNeeded,
    /// Names of the pilot or an older era; `claim` is the first.
    LegacyNames,
    /// Names a home organisation uses towards MPASSid, not those of a login.
    RegistryNames,
    /// A test school or test organisation in production.
    TestIdentityInProduction,
    /// A real person's identifiers in the test environment.
    ProductionIdentityInTest,
    /// An attribute this page does not know; `claim` is the first.
    UnknownAttribute,
    // transport
    /// Only protocol claims, or no MPASSid login at all: nothing can be said about attributes.
    NotObservable,
    /// The attributes stand in one of ID token and userinfo only; `from` is `id-token` or `userinfo`.
    OneCarrier,
    /// The signature does not fit the keys.
    SignatureInvalid,
    /// alg none (info where pasted).
    SignatureMissing,
    /// A signature algorithm or header Peili does not accept (info where pasted).
    AlgorithmRefused,
    /// iss or the iss parameter is another issuer's.
    IssuerDiffers,
    /// aud or azp names another service.
    AudienceDiffers,
    /// nonce missing or another login's.
    NonceDiffers,
    /// state missing or another login's, or an answer nobody asked for.
    StateDiffers,
    /// exp is past.
    TokenExpired,
    /// iat or nbf lies in the future, or iat far back.
    TokenNotYetValid,
    /// A mandatory protocol claim is missing or of a wrong type.
    TokenClaimMissing,
    /// at_hash or c_hash does not fit its token or code.
    HashDiffers,
    /// userinfo tells about another sub than the ID token.
    UserinfoSubjectDiffers,
    /// The userinfo answer could not be used.
    UserinfoUnreadable,
    /// This computer's clock is off: the token's times look wrong because of it.
    ClockOff,
    /// A fresh login was asked for, an older one was answered.
    NotFresh,
    /// The login was made more than an hour before it was answered here: corrections since then may not show.
    LoginOld,
    // SAML
    /// The identity provider's Status says that the login failed.
    LoginFailed,
    /// An EncryptedAssertion: a page without a key cannot read it (info where pasted).
    AssertionEncrypted,
    /// Destination or Recipient is another address.
    ResponseElsewhere,
    /// Parts where none belong, several assertions, IDs twice, data that no signature covers beside such that one does.
    ResponseStructure,
    /// NameFormat, FriendlyName or the format of NameID differ from the model and MPASSid's profile.
    NamesMarkedOtherwise,
}

impl RuleId {
    /// The rule's row of the table.
    pub fn rule(self) -> &'static Rule {
        &RULES[self as usize]
    }

    /// The stable code of the report format; never reused.
    pub fn code(self) -> &'static str {
        self.rule().code
    }

    /// The rule of a code.
    pub fn from_code(code: &str) -> Option<RuleId> {
        RULES.iter().find(|r| r.code == code).map(|r| r.id)
    }
}
