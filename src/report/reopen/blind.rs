//! Rules that cannot judge what a report keeps, by what it keeps: their word of its day stands.
//! `tests/reopen.rs` holds the table against every example: none may be missing, none too many.

use super::{Login, Piece};
use crate::diagnosis::RuleId::{self, self as R};
use crate::diagnosis::rules::RULES;
use crate::model::AttrId;
use crate::report::redact::Form;

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
    /// It looks at a learner id, where that is hidden and no number.
    LearnerId,
}

use Blind as B;

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
    // What was asked for, by the visitor or by a service.
    (R::OtherHomeOrganisation, B::Message), (R::RetiredAttributeNeeded, B::Message),
    // A report merges what two carriers say.
    (R::SourcesDisagree, B::Message),
    (R::PersonalCode, B::Full), (R::PersonalCodeLike, B::Full),
    (R::SharedAccount, B::Text), (R::NamePlaceholder, B::Text), (R::GroupAsClass, B::Text),
    (R::ClassLevelDisagrees, B::Text), (R::BusinessIdAsOrganisation, B::Text), (R::BusinessIdInValue, B::Text),
    (R::WrongType, B::Text),
    (R::ProviderIssuerDiffers, B::Place), (R::ProviderListsDiffer, B::Place), (R::SchoolTypeNotAllowed, B::Place),
    (R::SchoolCodeUnknown, B::Place), (R::SchoolNotResolved, B::Place), (R::OrganisationCheckDigit, B::Place),
    (R::ClassLevelMissing, B::Place), (R::ClassLevelSuperfluous, B::Place), (R::ChargeMissing, B::Place),
    (R::ChargeForBasic, B::Place),
    (R::LearnerIdHasSpaces, B::LearnerId), (R::LearnerIdMalformed, B::LearnerId), (R::LearnerIdWrongLength, B::LearnerId),
    (R::LearnerIdCheckDigit, B::LearnerId), (R::LearnerIdIsOrganisation, B::LearnerId),
    (R::LearnerIdWrongNode, B::LearnerId), (R::TestLearnerIdInProduction, B::LearnerId),
];

/// Those of a report. Where it does not tell what its labels are like, or was cut, all of them.
pub(super) fn blind(login: &Login<'_>) -> Vec<RuleId> {
    if !login.legend || login.more.cut {
        return RULES.iter().map(|rule| rule.id).collect();
    }
    let redacted = login.kept.redacted;
    let place = login.hides_place();
    let formless = formless(login);
    let applies = |blind: Blind| match blind {
        B::Message => true,
        B::Full => !redacted,
        B::Text => redacted,
        B::Place => place,
        B::LearnerId => formless,
    };
    let rules = BLIND.iter().filter(|(_, blind)| applies(*blind));
    rules.map(|(rule, _)| *rule).collect()
}

/// A learner id is hidden whole, and its shape is that of a text.
fn formless(login: &Login<'_>) -> bool {
    let attributes = login.kept.attributes.iter();
    let mut of_learner = attributes.filter(|of| of.id == AttrId::LearnerId.canonical());
    of_learner.any(|attribute| {
        attribute.values.iter().any(|value| {
            let [Piece::Label(at)] = value.text.0.as_slice() else {
                return false;
            };
            let label = login.kept.labels.get(*at);
            let shape = label.and_then(|label| label.shape.as_ref());
            shape.is_some_and(|shape| shape.form == Form::Text)
        })
    })
}
