//! How the login ended, its signatures, structure and encryption.

use super::*;

#[test]
fn each_line_says_what_is_wrong_with_it() {
    says(&[
        (
            |w| w.response.status = Status::default(),
            C::Status,
            Fail,
            &[W::Missing],
        ),
        (
            |w| status(w, "Requester", Some("AuthnFailed")),
            C::Status,
            Fail,
            &[W::AuthnFailed],
        ),
        (
            |w| status(w, "Responder", Some("NoPassive")),
            C::Status,
            Fail,
            &[W::NoPassive],
        ),
        (
            |w| status(w, "Responder", Some("UnknownPrincipal")),
            C::Status,
            Fail,
            &[W::UnknownPrincipal],
        ),
        (
            |w| status(w, "Requester", Some("RequestDenied")),
            C::Status,
            Fail,
            &[W::RequestDenied],
        ),
        (
            |w| status(w, "Requester", Some("NoAuthnContext")),
            C::Status,
            Fail,
            &[W::NoAuthnContext],
        ),
        (
            |w| status(w, "Requester", Some("InvalidNameIDPolicy")),
            C::Status,
            Fail,
            &[W::NameIdPolicy],
        ),
        (
            |w| status(w, "Responder", Some("RequestUnsupported")),
            C::Status,
            Fail,
            &[W::RequestUnsupported],
        ),
        (
            |w| status(w, "Responder", None),
            C::Status,
            Fail,
            &[W::Responder],
        ),
        (
            |w| status(w, "Requester", Some("Unheard")),
            C::Status,
            Fail,
            &[W::Requester],
        ),
        (
            |w| status(w, "VersionMismatch", None),
            C::Status,
            Fail,
            &[W::VersionMismatch],
        ),
        (
            |w| status(w, "Own", None),
            C::Status,
            Fail,
            &[W::OtherStatus],
        ),
        (
            |w| {
                status(w, "Responder", None);
                w.response.status.message = text("An error occurred.");
            },
            C::Status,
            Fail,
            &[W::Responder, W::StatusMessage],
        ),
        (
            |w| w.response.signatures.clear(),
            C::Signature,
            Fail,
            &[W::Unsigned],
        ),
        (
            |w| w.response.signatures.clear(),
            C::Algorithm,
            Na,
            &[W::NoSignature],
        ),
        (
            |w| outcome(w, SignatureOutcome::Invalid),
            C::Signature,
            Fail,
            &[W::SignatureInvalid],
        ),
        (
            |w| outcome(w, SignatureOutcome::DigestDiffers),
            C::Signature,
            Fail,
            &[W::DigestDiffers],
        ),
        (
            |w| outcome(w, SignatureOutcome::NoFittingKey),
            C::Signature,
            Unknown,
            &[W::NoFittingKey],
        ),
        (
            |w| outcome(w, SignatureOutcome::Unsupported),
            C::Signature,
            Unknown,
            &[W::BrowserLacks],
        ),
        (
            |w| outcome(w, SignatureOutcome::BadKey),
            C::Signature,
            Unknown,
            &[W::BrowserRefusedKey],
        ),
        (|w| refuse(w, Refusal::Sha1), C::Signature, Fail, &[W::Sha1]),
        (|w| refuse(w, Refusal::Sha1), C::Algorithm, Fail, &[W::Sha1]),
        (|w| refuse(w, Refusal::Hmac), C::Algorithm, Fail, &[W::Hmac]),
        (
            |w| refuse(w, Refusal::Transform("x:y".into())),
            C::Algorithm,
            Fail,
            &[W::MethodRefused],
        ),
        (
            |w| refuse(w, Refusal::References(2)),
            C::Signature,
            Fail,
            &[W::ReferencesRefused],
        ),
        (
            |w| refuse(w, Refusal::References(2)),
            C::Algorithm,
            Pass,
            &[W::Allowed],
        ),
        (
            |w| refuse(w, Refusal::OtherElement("#x".into())),
            C::Signature,
            Fail,
            &[W::OtherElement],
        ),
        (
            |w| refuse(w, Refusal::ShortKey(1024)),
            C::Signature,
            Fail,
            &[W::ShortKey],
        ),
        (|w| refuse(w, Refusal::Void), C::Signature, Fail, &[W::Void]),
        (
            |w| refuse(w, Refusal::Malformed("Reference".into())),
            C::Signature,
            Fail,
            &[W::Malformed],
        ),
        (
            |w| {
                let mut second = signature(SignedElement::Assertion(0));
                second.outcome = SignatureOutcome::Invalid;
                w.response.signatures.push(second);
            },
            C::Signature,
            Fail,
            &[W::SignatureInvalid],
        ),
        (
            |w| {
                w.response
                    .signatures
                    .push(signature(SignedElement::Assertion(0)))
            },
            C::Signature,
            Pass,
            &[W::SignedBoth],
        ),
        (
            |w| w.response.signatures = vec![signature(SignedElement::Assertion(0))],
            C::Signature,
            Pass,
            &[W::SignedAssertion],
        ),
        (
            |w| w.trusted.from = Some(From::Visitor),
            C::KeySource,
            Pass,
            &[W::KeysVisitor],
        ),
        (
            |w| w.trusted.from = Some(From::Demo),
            C::KeySource,
            Pass,
            &[W::KeysDemo],
        ),
        (
            |w| embed(w, EmbeddedKey::Other),
            C::EmbeddedKey,
            Unknown,
            &[W::OwnKeyOther],
        ),
        (
            |w| embed(w, EmbeddedKey::Unreadable),
            C::EmbeddedKey,
            Unknown,
            &[W::OwnKeyUnread],
        ),
        (
            |w| embed(w, EmbeddedKey::None),
            C::EmbeddedKey,
            Na,
            &[W::Absent],
        ),
        (
            |w| w.response.assertions.push(Assertion::default()),
            C::Coverage,
            Fail,
            &[W::CoveredPart],
        ),
        (
            |w| {
                outcome(w, SignatureOutcome::Invalid);
                w.response.assertions[0].covered = false;
            },
            C::Coverage,
            Fail,
            &[W::CoveredNone],
        ),
        (
            |w| {
                w.response.oddities = vec![
                    Oddity::SeveralAssertions(2),
                    Oddity::DuplicateId("_a".into()),
                ]
            },
            C::Structure,
            Fail,
            &[W::SeveralAssertions, W::DuplicateId],
        ),
        (
            |w| w.response.oddities = vec![Oddity::SplitValue("NameID".into())],
            C::Structure,
            Fail,
            &[W::SplitValue],
        ),
        (
            |w| w.response.oddities = vec![Oddity::UncoveredBesideCovered],
            C::Structure,
            Fail,
            &[W::UncoveredBesideCovered],
        ),
        (
            |w| w.response.oddities = vec![Oddity::AssertionElsewhere("_x".into())],
            C::Structure,
            Fail,
            &[W::AssertionElsewhere],
        ),
        (
            |w| {
                w.response
                    .signatures
                    .push(signature(SignedElement::Elsewhere))
            },
            C::Structure,
            Fail,
            &[W::SignatureElsewhere],
        ),
        (
            |w| w.response.version = text("1.1"),
            C::Structure,
            Fail,
            &[W::OtherVersion],
        ),
        (
            |w| conditions(w).unknown = vec!["Odd".into()],
            C::Structure,
            Fail,
            &[W::UnknownCondition],
        ),
        (
            |w| w.response.assertions.clear(),
            C::Structure,
            Fail,
            &[W::NoAssertion],
        ),
        (
            |w| encrypted(w),
            C::Encryption,
            Unknown,
            &[W::EncryptedAssertion],
        ),
        (|w| encrypted(w), C::Structure, Na, &[W::NoAssertion]),
        (
            |w| w.response.assertions[0].encrypted_parts = 1,
            C::Encryption,
            Unknown,
            &[W::EncryptedParts],
        ),
    ]);
}
