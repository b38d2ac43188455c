//! Rules that cannot judge what a report keeps, by what it keeps: their word of its day stands.
//! `tests/reopen.rs` holds the table against every example: none may be missing, none too many.

use super::{Login, Piece, shape_of};
use crate::diagnosis::RuleId::{self, self as R};
use crate::diagnosis::rules::RULES;
use crate::model::AttrId;
use crate::report::redact::{Form, Shape};

/// What keeps a rule from judging again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blind {
    /// It looks at the message, at the way it came, or at what was expected of it.
    Message,
    /// It looks for a personal identity code: a full report has none.
    Full,
    /// It looks into a text that a redacted report hides.
    Text,
    /// It looks at the school, the unit or the provider, where they are hidden.
    Place,
    /// It looks at the form of a value of this attribute, where that is hidden and none is recognised.
    Formless(AttrId),
    /// It looks whether letters are capitals, where a hidden name has some beyond A–Z.
    Capitals,
}

use Blind as B;

const LEARNER_ID: Blind = B::Formless(AttrId::LearnerId);
const CLASS_LEVEL: Blind = B::Formless(AttrId::ClassLevel);

#[rustfmt::skip]
pub const BLIND: &[(RuleId, Blind)] = &[
    // Checks of the message: they are given as the report tells them.
    (R::SignatureInvalid, B::Message), (R::SignatureMissing, B::Message), (R::AlgorithmRefused, B::Message),
    (R::IssuerDiffers, B::Message), (R::AudienceDiffers, B::Message), (R::NonceDiffers, B::Message),
    (R::StateDiffers, B::Message), (R::TokenExpired, B::Message), (R::TokenNotYetValid, B::Message),
    (R::TokenClaimMissing, B::Message), (R::HashDiffers, B::Message), (R::UserinfoSubjectDiffers, B::Message),
    (R::UserinfoUnreadable, B::Message), (R::ClockOff, B::Message), (R::NotFresh, B::Message), (R::LoginOld, B::Message),
    (R::LoginFailed, B::Message), (R::AssertionEncrypted, B::Message), (R::ResponseElsewhere, B::Message),
    (R::ResponseStructure, B::Message), (R::NamesMarkedOtherwise, B::Message),
    // What the visitor asked for.
    (R::OtherHomeOrganisation, B::Message),
    // A report merges what two carriers say.
    (R::SourcesDisagree, B::Message),
    (R::PersonalCode, B::Full), (R::PersonalCodeLike, B::Full),
    (R::SharedAccount, B::Text), (R::NamePlaceholder, B::Text), (R::GroupAsClass, B::Text),
    (R::ClassLevelDisagrees, B::Text), (R::BusinessIdAsOrganisation, B::Text), (R::BusinessIdInValue, B::Text),
    (R::WrongType, B::Text),
    (R::ProviderIssuerDiffers, B::Place), (R::ProviderListsDiffer, B::Place), (R::SchoolTypeNotAllowed, B::Place),
    (R::SchoolCodeUnknown, B::Place), (R::SchoolNotResolved, B::Place), (R::OrganisationCheckDigit, B::Place),
    (R::ClassLevelMissing, B::Place), (R::ClassLevelSuperfluous, B::Place), (R::ChargeMissing, B::Place),
    (R::ChargeForBasic, B::Place), (R::ClassMissing, B::Place), (R::TestIdentityInProduction, B::Place),
    (R::LearnerIdHasSpaces, LEARNER_ID), (R::LearnerIdMalformed, LEARNER_ID), (R::LearnerIdWrongLength, LEARNER_ID),
    (R::LearnerIdCheckDigit, LEARNER_ID), (R::LearnerIdIsOrganisation, LEARNER_ID),
    (R::LearnerIdWrongNode, LEARNER_ID), (R::TestLearnerIdInProduction, LEARNER_ID),
    (R::NameAllCapitals, B::Capitals),
    (R::ClassLevelRange, CLASS_LEVEL), (R::ClassLevelNotNumber, CLASS_LEVEL),
];

/// Those of a report. Where it does not tell what its labels are like, or was cut, all of them.
pub(super) fn blind(login: &Login<'_>) -> Vec<RuleId> {
    if !login.legend || login.more.cut {
        return RULES.iter().map(|rule| rule.id).collect();
    }
    let redacted = login.kept.redacted;
    let place = login.hides_place();
    let applies = |blind: Blind| match blind {
        B::Message => true,
        B::Full => !redacted,
        B::Text => redacted,
        B::Place => place,
        B::Formless(id) => hidden(login, &[id], &|shape| shape.form == Form::Text),
        B::Capitals => hidden(login, &NAMES, &|shape| {
            let chars = shape.chars;
            chars.beyond_ascii && !chars.lower
        }),
    };
    let rules = BLIND.iter().filter(|(_, blind)| applies(*blind));
    let mut rules: Vec<RuleId> = rules.map(|(rule, _)| *rule).collect();
    // What a service needs stands in a file, and not in an e-mail.
    if login.more.needs.is_empty() {
        rules.push(R::RetiredAttributeNeeded);
    }
    rules
}

const NAMES: [AttrId; 3] = [AttrId::GivenName, AttrId::FamilyName, AttrId::Nickname];

/// A value of these is hidden whole, and has such a shape.
fn hidden(login: &Login<'_>, ids: &[AttrId], fits: &dyn Fn(&Shape) -> bool) -> bool {
    let attributes = login.kept.attributes.iter();
    let mut of_ids = attributes.filter(|of| ids.iter().any(|id| of.id == id.canonical()));
    of_ids.any(|attribute| {
        attribute.values.iter().any(|value| {
            let [Piece::Label(at)] = value.text.0.as_slice() else {
                return false;
            };
            shape_of(login.kept, *at).is_some_and(fits)
        })
    })
}
