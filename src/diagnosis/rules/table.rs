//! One row per rule: what it is called, whose it is, what it withholds, and the
//! arguments its texts may use.

use super::RuleId;
use crate::model::AttrId;
use crate::report::{Contact, Party, Severity};
use ArgKind as K;
use AttrId as A;
use Contact as C;
use Party as P;
use RuleId as R;
use Severity as S;

/// What kind of argument a text gets; the values are `report::Arg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgKind {
    Count,
    Public,
    Personal,
    Time,
    Attribute,
}

/// A rule as data.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub id: RuleId,
    /// Stable, kebab-case, never reused.
    pub code: &'static str,
    /// Number in the catalogue of faults; 0 where it has none.
    pub catalogue: u8,
    /// As a rule; a finding may be milder or, where something is withheld, graver.
    pub severity: Severity,
    pub responsible: Party,
    pub also: Option<Party>,
    pub contact: Contact,
    /// Empty: the whole login, or the attribute the finding names.
    pub attributes: &'static [AttrId],
    /// Arguments the texts may use; only the tests hold the texts to them.
    #[cfg(test)]
    pub args: &'static [(&'static str, ArgKind)],
}

#[allow(clippy::too_many_arguments, clippy::panic)]
const fn rule(
    id: RuleId,
    code: &'static str,
    catalogue: u8,
    severity: Severity,
    responsible: Party,
    also: &'static [Party],
    contact: Contact,
    attributes: &'static [AttrId],
    #[cfg_attr(not(test), allow(unused_variables))] args: &'static [(&'static str, ArgKind)],
) -> Rule {
    Rule {
        id,
        code,
        catalogue,
        severity,
        responsible,
        also: match also {
            [] => None,
            [one] => Some(*one),
            _ => panic!(),
        },
        contact,
        attributes,
        #[cfg(test)]
        args,
    }
}

/// The rows, and apart from them what only some programs need of them.
macro_rules! rows {
    ($(rule(
        $id:expr, $code:literal, $catalogue:literal, $severity:expr, $responsible:expr, $also:expr, $contact:expr,
        $attributes:expr, $args:expr
    )),* $(,)?) => {
        /// In the order of [`RuleId`].
        pub static RULES: &[Rule] = &[$(
            rule($id, $code, $catalogue, $severity, $responsible, $also, $contact, $attributes, $args),
        )*];

        /// Arguments by name and type, in the same order.
        pub static ARGS: &[&[(&str, ArgKind)]] = &[$($args),*];
    };
}

rows! {
    // identity
    rule(R::LearnerIdMissing, "learner-id-missing", 1, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearnerId], &[]),
    rule(R::SharedAccount, "shared-account", 8, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearnerId], &[]),
    rule(R::SubstituteWithoutLearnerId, "substitute-without-learner-id", 9, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearnerId], &[("role", K::Public)]),
    rule(R::LearnerIdIsOrganisation, "learner-id-is-organisation", 2, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearnerId], &[("node", K::Public)]),
    rule(R::LearnerIdWrongNode, "learner-id-wrong-node", 2, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearnerId], &[("node", K::Public)]),
    rule(R::TestLearnerIdInProduction, "test-learner-id-in-production", 3, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearnerId], &[("node", K::Public)]),
    rule(R::LearnerIdPrefixMissing, "learner-id-prefix-missing", 4, S::Error, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[A::LearnerId], &[("digits", K::Count)]),
    rule(R::LearnerIdWrongLength, "learner-id-wrong-length", 4, S::Error, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[A::LearnerId], &[("digits", K::Count)]),
    rule(R::LearnerIdHasSpaces, "learner-id-has-spaces", 4, S::Error, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[A::LearnerId], &[("position", K::Count)]),
    rule(R::LearnerIdMalformed, "learner-id-malformed", 4, S::Error, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[A::LearnerId], &[("length", K::Count)]),
    rule(R::LearnerIdCheckDigit, "learner-id-check-digit", 5, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearnerId], &[]),
    rule(R::SeveralLearnerIds, "several-learner-ids", 6, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearnerId], &[("count", K::Count)]),
    rule(R::PersonalCode, "personal-code", 10, S::Error, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[], &[("claim", K::Public), ("position", K::Count), ("count", K::Count)]),
    rule(R::PersonalCodeLike, "personal-code-like", 10, S::Info, P::EducationProvider, &[], C::RegisterKeeper, &[], &[("claim", K::Public), ("position", K::Count)]),
    rule(R::BusinessIdAsOrganisation, "business-id-as-organisation", 11, S::Error, P::EducationProvider, &[], C::IntegrationAdmin, &[A::EducationProviderId], &[("attribute", K::Attribute), ("value", K::Public)]),
    rule(R::BusinessIdInValue, "business-id-in-value", 11, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[], &[("claim", K::Public), ("position", K::Count)]),
    rule(R::UidMissing, "uid-missing", 12, S::Error, P::EducationProvider, &[], C::IntegrationAdmin, &[A::Uid], &[]),
    rule(R::NothingDelivered, "nothing-delivered", 12, S::Error, P::EducationProvider, &[P::ServiceProvider], C::IntegrationAdmin, &[], &[("issuer", K::Public)]),
    rule(R::UidMalformed, "uid-malformed", 13, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[A::Uid], &[("length", K::Count)]),
    rule(R::UidOldForm, "uid-old-form", 14, S::Warning, P::ServiceProvider, &[], C::ServiceSupport, &[A::Uid], &[]),
    rule(R::NameEmpty, "name-empty", 16, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::GivenName, A::FamilyName, A::Nickname], &[("attribute", K::Attribute)]),
    rule(R::NameIsAddress, "name-is-address", 16, S::Warning, P::EducationProvider, &[], C::IntegrationAdmin, &[A::GivenName, A::FamilyName, A::Nickname], &[("attribute", K::Attribute)]),
    rule(R::NameAllCapitals, "name-all-capitals", 16, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::GivenName, A::FamilyName, A::Nickname], &[("attribute", K::Attribute)]),
    rule(R::NamePlaceholder, "name-placeholder", 16, S::Warning, P::EducationProvider, &[], C::IntegrationAdmin, &[A::GivenName, A::FamilyName, A::Nickname], &[("attribute", K::Attribute)]),
    rule(R::NicknameMissing, "nickname-missing", 17, S::Info, P::EducationProvider, &[], C::RegisterKeeper, &[A::Nickname], &[]),
    rule(R::SeveralValues, "several-values", 0, S::Warning, P::EducationProvider, &[], C::IntegrationAdmin, &[], &[("attribute", K::Attribute), ("count", K::Count)]),
    rule(R::SourcesDisagree, "sources-disagree", 70, S::Warning, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("attribute", K::Attribute)]),
    // school
    rule(R::SchoolDataMissing, "school-data-missing", 18, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::Role, A::SchoolInfo], &[("count", K::Count)]),
    rule(R::SchoolCodeMissing, "school-code-missing", 18, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::SchoolCode], &[]),
    rule(R::SchoolNotResolved, "school-not-resolved", 23, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::SchoolCode], &[("code", K::Public)]),
    rule(R::SchoolCodeShort, "school-code-short", 19, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::SchoolCode], &[("code", K::Public), ("digits", K::Count)]),
    rule(R::SchoolCodeUnknown, "school-code-unknown", 20, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::SchoolCode], &[("code", K::Public)]),
    rule(R::SchoolCodeLong, "school-code-long", 21, S::Error, P::EducationProvider, &[], C::IntegrationAdmin, &[A::SchoolCode], &[("code", K::Public), ("digits", K::Count)]),
    rule(R::SchoolCodeText, "school-code-text", 22, S::Error, P::EducationProvider, &[], C::IntegrationAdmin, &[A::SchoolCode], &[("value", K::Personal)]),
    rule(R::SchoolOidNotResolved, "school-oid-not-resolved", 27, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::SchoolCode], &[("oid", K::Public)]),
    rule(R::SchoolWithoutRole, "school-without-role", 24, S::Warning, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::SchoolInfo, A::Role], &[("code", K::Public)]),
    rule(R::RoleSchoolUnknown, "role-school-unknown", 24, S::Warning, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::Role, A::SchoolInfo], &[("code", K::Public)]),
    rule(R::SchoolNamesDiffer, "school-names-differ", 24, S::Warning, P::EducationProvider, &[P::Mpassid], C::MpassidSupport, &[A::SchoolInfo, A::School], &[("code", K::Public), ("first", K::Public), ("second", K::Public)]),
    rule(R::SchoolCodesDiffer, "school-codes-differ", 24, S::Warning, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::SchoolCode, A::SchoolInfo], &[("code", K::Public)]),
    rule(R::SchoolInfoMissing, "school-info-missing", 24, S::Error, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::SchoolInfo], &[("code", K::Public)]),
    rule(R::SchoolInfoMalformed, "school-info-malformed", 24, S::Error, P::Mpassid, &[], C::MpassidSupport, &[A::SchoolInfo], &[("value", K::Public)]),
    rule(R::SchoolTwinMissing, "school-twin-missing", 25, S::Warning, P::Mpassid, &[], C::MpassidSupport, &[A::SchoolInfo], &[("code", K::Public)]),
    rule(R::OfficePresent, "office-present", 26, S::Info, P::Mpassid, &[], C::MpassidSupport, &[A::SchoolInfo], &[("oid", K::Public)]),
    rule(R::NoSchoolCode, "no-school-code", 27, S::Info, P::Mpassid, &[], C::MpassidSupport, &[A::SchoolInfo, A::Role], &[("oid", K::Public)]),
    rule(R::ProviderMissing, "provider-missing", 28, S::Error, P::Mpassid, &[P::EducationProvider], C::MpassidSupport, &[A::EducationProviderInfo], &[]),
    rule(R::ProviderIssuerDiffers, "provider-issuer-differs", 29, S::Warning, P::EducationProvider, &[], C::MpassidAdmin, &[A::EducationProviderInfo, A::OriginalIssuer], &[("provider", K::Public), ("issuer", K::Public)]),
    rule(R::SeveralProviders, "several-providers", 30, S::Info, P::EducationProvider, &[], C::MpassidAdmin, &[A::EducationProviderInfo], &[("count", K::Count)]),
    rule(R::OtherHomeOrganisation, "other-home-organisation", 31, S::Warning, P::User, &[], C::User, &[], &[("expected", K::Public), ("found", K::Public)]),
    rule(R::SchoolTypeNotAllowed, "school-type-not-allowed", 32, S::Warning, P::Mpassid, &[], C::MpassidSupport, &[A::SchoolInfo], &[("code", K::Public)]),
    rule(R::ProviderListsDiffer, "provider-lists-differ", 24, S::Warning, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::Role, A::EducationProviderInfo], &[("oid", K::Public)]),
    rule(R::ProviderInfoMalformed, "provider-info-malformed", 28, S::Error, P::Mpassid, &[], C::MpassidSupport, &[A::EducationProviderInfo], &[("value", K::Public)]),
    rule(R::OrganisationOidMalformed, "organisation-oid-malformed", 0, S::Error, P::Mpassid, &[P::EducationProvider], C::MpassidSupport, &[], &[("attribute", K::Attribute), ("oid", K::Public)]),
    rule(R::OrganisationOidWrongNode, "organisation-oid-wrong-node", 0, S::Error, P::Mpassid, &[P::EducationProvider], C::MpassidSupport, &[], &[("attribute", K::Attribute), ("node", K::Public)]),
    rule(R::OrganisationCheckDigit, "organisation-check-digit", 0, S::Info, P::Mpassid, &[], C::MpassidSupport, &[], &[("attribute", K::Attribute), ("oid", K::Public)]),
    rule(R::OrganisationNameEmpty, "organisation-name-empty", 0, S::Warning, P::Mpassid, &[P::EducationProvider], C::MpassidSupport, &[], &[("attribute", K::Attribute), ("code", K::Public)]),
    // role
    rule(R::RoleMissing, "role-missing", 33, S::Error, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::Role], &[]),
    rule(R::RoleRefused, "role-refused", 33, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::Role], &[]),
    rule(R::RoleUnknown, "role-unknown", 33, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::Role], &[("role", K::Public)]),
    rule(R::RoleNameEmpty, "role-name-empty", 33, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::Role], &[]),
    rule(R::RoleCodeUnmapped, "role-code-unmapped", 34, S::Error, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::Role], &[("role", K::Public)]),
    rule(R::RoleCodeDiffers, "role-code-differs", 34, S::Warning, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::Role], &[("role", K::Public), ("code", K::Public), ("expected", K::Public)]),
    rule(R::RoleUntranslated, "role-untranslated", 35, S::Info, P::Mpassid, &[], C::MpassidSupport, &[A::Role], &[("role", K::Public), ("expected", K::Public)]),
    rule(R::RoleOldShape, "role-old-shape", 36, S::Warning, P::Mpassid, &[P::ServiceProvider], C::MpassidSupport, &[A::Role], &[("parts", K::Count)]),
    rule(R::OlderModel, "older-model", 36, S::Info, P::Mpassid, &[P::ServiceProvider], C::MpassidSupport, &[], &[("version", K::Public)]),
    rule(R::PlainAttributesMissing, "plain-attributes-missing", 0, S::Info, P::Mpassid, &[P::ServiceProvider], C::MpassidSupport, &[A::SchoolCode, A::School, A::EducationProviderId, A::EducationProvider], &[("count", K::Count)]),
    rule(R::ModelMix, "model-mix", 36, S::Info, P::Mpassid, &[P::ServiceProvider], C::MpassidSupport, &[], &[("older", K::Public), ("newer", K::Public)]),
    rule(R::RoleV11, "role-v11", 37, S::Info, P::ServiceProvider, &[], C::ServiceSupport, &[A::Role], &[]),
    rule(R::MunicipalityInRole, "municipality-in-role", 38, S::Info, P::ServiceProvider, &[P::Mpassid], C::ServiceSupport, &[A::Role], &[("municipality", K::Public)]),
    rule(R::RoleParts, "role-parts", 39, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::Role], &[("parts", K::Count), ("expected", K::Count)]),
    rule(R::RoleProviderEmpty, "role-provider-empty", 28, S::Error, P::Mpassid, &[P::EducationProvider], C::MpassidSupport, &[A::Role], &[]),
    rule(R::RoleSchoolEmpty, "role-school-empty", 18, S::Error, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::Role], &[]),
    rule(R::DuplicateValues, "duplicate-values", 40, S::Info, P::Mpassid, &[], C::MpassidSupport, &[], &[("attribute", K::Attribute), ("count", K::Count)]),
    rule(R::CountsDiffer, "counts-differ", 41, S::Error, P::EducationProvider, &[], C::IntegrationAdmin, &[A::Role, A::SchoolInfo], &[]),
    rule(R::RoleCopiedToSchools, "role-copied-to-schools", 42, S::Info, P::EducationProvider, &[], C::RegisterKeeper, &[A::Role], &[("role", K::Public), ("count", K::Count)]),
    rule(R::PupilAndStaff, "pupil-and-staff", 43, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::Role], &[("school", K::Public), ("role", K::Public)]),
    // class
    rule(R::ClassMissing, "class-missing", 44, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::Class, A::Role], &[("role", K::Public)]),
    rule(R::SeveralClasses, "several-classes", 45, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::Class], &[("count", K::Count)]),
    rule(R::ClassAtFirstSchoolOnly, "class-at-first-school-only", 46, S::Info, P::EducationProvider, &[], C::RegisterKeeper, &[A::Class, A::Role], &[("count", K::Count)]),
    rule(R::ClassesDisagree, "classes-disagree", 45, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::Class, A::Role], &[("class", K::Personal), ("role_class", K::Personal)]),
    rule(R::ClassLevelMissing, "class-level-missing", 47, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::ClassLevel], &[("school", K::Public)]),
    rule(R::ClassLevelNotNumber, "class-level-not-number", 48, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::ClassLevel], &[("value", K::Personal)]),
    rule(R::ClassLevelRange, "class-level-range", 49, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::ClassLevel], &[("level", K::Public)]),
    rule(R::ClassLevelSuperfluous, "class-level-superfluous", 50, S::Info, P::EducationProvider, &[], C::RegisterKeeper, &[A::ClassLevel], &[("level", K::Public)]),
    rule(R::ClassLevelDisagrees, "class-level-disagrees", 51, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::ClassLevel, A::Class], &[("class", K::Personal), ("level", K::Public)]),
    rule(R::GroupAsClass, "group-as-class", 52, S::Warning, P::RegistryVendor, &[P::EducationProvider], C::Vendor, &[A::Class, A::Role], &[("class", K::Personal)]),
    // charge
    rule(R::ChargeMissing, "charge-missing", 54, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearningMaterialsCharge], &[("school", K::Public)]),
    rule(R::ChargeForBasic, "charge-for-basic", 55, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearningMaterialsCharge], &[("school", K::Public)]),
    rule(R::ChargeForStaff, "charge-for-staff", 55, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearningMaterialsCharge], &[("role", K::Public)]),
    rule(R::ChargeValue, "charge-value", 56, S::Error, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearningMaterialsCharge], &[("value", K::Public)]),
    rule(R::ChargeMalformed, "charge-malformed", 56, S::Error, P::EducationProvider, &[P::Mpassid], C::RegisterKeeper, &[A::LearningMaterialsCharge], &[("value", K::Public)]),
    rule(R::ChargeSchoolUnknown, "charge-school-unknown", 57, S::Warning, P::Mpassid, &[], C::MpassidSupport, &[A::LearningMaterialsCharge, A::SchoolInfo], &[("code", K::Public)]),
    rule(R::ChargeTwinMissing, "charge-twin-missing", 58, S::Warning, P::Mpassid, &[], C::MpassidSupport, &[A::LearningMaterialsCharge], &[("code", K::Public)]),
    rule(R::ChargeConflict, "charge-conflict", 59, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[A::LearningMaterialsCharge], &[("school", K::Public)]),
    // text
    rule(R::Mojibake, "mojibake", 60, S::Warning, P::EducationProvider, &[P::RegistryVendor], C::IntegrationAdmin, &[], &[("claim", K::Public), ("position", K::Count)]),
    rule(R::InvisibleCharacter, "invisible-character", 60, S::Warning, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[], &[("claim", K::Public), ("position", K::Count), ("character", K::Public)]),
    rule(R::NoBreakSpace, "no-break-space", 60, S::Warning, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[], &[("claim", K::Public), ("position", K::Count)]),
    rule(R::DoubleSpace, "double-space", 60, S::Warning, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[], &[("claim", K::Public), ("position", K::Count)]),
    rule(R::OuterSpace, "outer-space", 60, S::Warning, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[], &[("claim", K::Public), ("position", K::Count)]),
    rule(R::MixedScript, "mixed-script", 60, S::Warning, P::EducationProvider, &[P::RegistryVendor], C::RegisterKeeper, &[], &[("claim", K::Public), ("position", K::Count), ("character", K::Public)]),
    rule(R::EmptyValue, "empty-value", 0, S::Warning, P::EducationProvider, &[P::Mpassid], C::IntegrationAdmin, &[], &[("attribute", K::Attribute)]),
    rule(R::WrongType, "wrong-type", 0, S::Error, P::ServiceProvider, &[P::Mpassid], C::ServiceSupport, &[], &[("attribute", K::Attribute), ("found", K::Public)]),
    rule(R::NameCase, "name-case", 61, S::Error, P::EducationProvider, &[P::Mpassid], C::IntegrationAdmin, &[], &[("found", K::Public), ("attribute", K::Attribute)]),
    rule(R::RetiredAttributeNeeded, "retired-attribute-needed", 72, S::Info, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("attribute", K::Attribute)]),
    rule(R::LegacyNames, "legacy-names", 73, S::Info, P::ServiceProvider, &[P::Mpassid], C::ServiceSupport, &[], &[("count", K::Count), ("claim", K::Public)]),
    rule(R::RegistryNames, "registry-names", 73, S::Info, P::EducationProvider, &[], C::IntegrationAdmin, &[], &[("count", K::Count), ("claim", K::Public)]),
    rule(R::TestIdentityInProduction, "test-identity-in-production", 74, S::Warning, P::EducationProvider, &[], C::RegisterKeeper, &[], &[("code", K::Public)]),
    rule(R::ProductionIdentityInTest, "production-identity-in-test", 74, S::Info, P::EducationProvider, &[], C::RegisterKeeper, &[], &[("node", K::Public)]),
    rule(R::UnknownAttribute, "unknown-attribute", 75, S::Info, P::Mpassid, &[], C::MpassidSupport, &[], &[("count", K::Count), ("claim", K::Public)]),
    // transport
    rule(R::NotObservable, "not-observable", 0, S::Info, P::ServiceProvider, &[], C::ServiceSupport, &[], &[]),
    rule(R::OneCarrier, "one-carrier", 70, S::Info, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("from", K::Public)]),
    rule(R::SignatureInvalid, "signature-invalid", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[]),
    rule(R::SignatureMissing, "signature-missing", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[]),
    rule(R::AlgorithmRefused, "algorithm-refused", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("alg", K::Public)]),
    rule(R::IssuerDiffers, "issuer-differs", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("expected", K::Public), ("found", K::Public)]),
    rule(R::AudienceDiffers, "audience-differs", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("expected", K::Public), ("found", K::Public)]),
    rule(R::NonceDiffers, "nonce-differs", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[]),
    rule(R::StateDiffers, "state-differs", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[]),
    rule(R::TokenExpired, "token-expired", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("at", K::Time)]),
    rule(R::TokenNotYetValid, "token-not-yet-valid", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("at", K::Time)]),
    rule(R::TokenClaimMissing, "token-claim-missing", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("claim", K::Public)]),
    rule(R::HashDiffers, "hash-differs", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("claim", K::Public)]),
    rule(R::UserinfoSubjectDiffers, "userinfo-subject-differs", 69, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[]),
    rule(R::UserinfoUnreadable, "userinfo-unreadable", 70, S::Info, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("status", K::Count)]),
    rule(R::ClockOff, "clock-off", 69, S::Warning, P::User, &[], C::User, &[], &[("minutes", K::Count)]),
    rule(R::NotFresh, "not-fresh", 0, S::Info, P::User, &[], C::User, &[], &[("at", K::Time)]),
    rule(R::LoginOld, "login-old", 0, S::Info, P::User, &[], C::User, &[], &[("at", K::Time)]),
    // SAML
    rule(R::LoginFailed, "login-failed", 0, S::Error, P::Mpassid, &[P::User], C::MpassidSupport, &[], &[("status", K::Public)]),
    rule(R::AssertionEncrypted, "assertion-encrypted", 0, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[]),
    rule(R::ResponseElsewhere, "response-elsewhere", 0, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[("expected", K::Public), ("found", K::Public)]),
    rule(R::ResponseStructure, "response-structure", 0, S::Error, P::ServiceProvider, &[], C::ServiceSupport, &[], &[]),
    rule(R::NamesMarkedOtherwise, "names-marked-otherwise", 0, S::Info, P::Mpassid, &[], C::MpassidSupport, &[], &[]),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_in_the_order_of_the_ids_and_codes_are_unique() {
        for (i, rule) in RULES.iter().enumerate() {
            assert_eq!(rule.id as usize, i, "{}", rule.code);
            assert_eq!(RuleId::from_code(rule.code), Some(rule.id));
        }
    }
}
