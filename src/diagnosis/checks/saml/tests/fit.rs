//! Parties, times, certificate and names.

use super::*;

#[test]
fn each_line_says_what_is_wrong_with_it() {
    says(&[
        (
            |w| w.response.assertions[0].issuer = None,
            C::Issuer,
            Fail,
            &[W::Missing],
        ),
        (
            |w| w.response.assertions[0].issuer = text("https://other.example"),
            C::Issuer,
            Fail,
            &[W::Differs],
        ),
        (
            |w| w.response.issuer = text("https://other.example"),
            C::Issuer,
            Fail,
            &[W::Differs],
        ),
        (
            |w| w.response.destination = text("https://other.example/acs"),
            C::Destination,
            Fail,
            &[W::Differs],
        ),
        (
            |w| w.response.destination = None,
            C::Destination,
            Fail,
            &[W::Missing],
        ),
        (
            |w| {
                w.response.destination = None;
                w.response.signatures = vec![signature(SignedElement::Assertion(0))];
            },
            C::Destination,
            Na,
            &[W::Absent],
        ),
        (
            |w| conditions(w).audiences = vec![vec!["https://other.example".into()]],
            C::Audience,
            Fail,
            &[W::Differs],
        ),
        // One of each restriction must be ours.
        (
            |w| {
                conditions(w)
                    .audiences
                    .push(vec!["https://other.example".into()])
            },
            C::Audience,
            Fail,
            &[W::Differs],
        ),
        (
            |w| conditions(w).audiences[0].push("https://other.example".into()),
            C::Audience,
            Pass,
            &[W::Matches],
        ),
        (
            |w| conditions(w).audiences.clear(),
            C::Audience,
            Fail,
            &[W::Missing],
        ),
        (
            |w| bearer(w).recipient = text("https://other.example/acs"),
            C::Recipient,
            Fail,
            &[W::Differs],
        ),
        (
            |w| bearer(w).recipient = None,
            C::Recipient,
            Fail,
            &[W::Missing],
        ),
        (
            |w| bearer(w).method = "urn:x:holder".into(),
            C::Recipient,
            Fail,
            &[W::NotBearer],
        ),
        (
            |w| w.response.in_response_to = text("_other"),
            C::InResponseTo,
            Fail,
            &[W::AnswersOther],
        ),
        (
            |w| bearer(w).in_response_to = text("_other"),
            C::InResponseTo,
            Fail,
            &[W::AnswersOther],
        ),
        (
            |w| w.response.in_response_to = None,
            C::InResponseTo,
            Fail,
            &[W::AnswersNothing],
        ),
        (
            |w| w.expected.request = Request::None,
            C::InResponseTo,
            Fail,
            &[W::Unsolicited],
        ),
        (
            |w| w.expected.request = Request::StartedUnsolicited,
            C::InResponseTo,
            Fail,
            &[W::AnswersOther],
        ),
        (
            |w| {
                w.expected.request = Request::StartedUnsolicited;
                w.response.in_response_to = None;
                bearer(w).in_response_to = None;
            },
            C::InResponseTo,
            Unknown,
            &[W::StartedUnsolicited],
        ),
        (
            |w| w.expected.relay_state = RelayState::Differs,
            C::State,
            Fail,
            &[W::AnswersOther],
        ),
        (
            |w| w.expected.relay_state = RelayState::Missing,
            C::State,
            Fail,
            &[W::AnswersNothing],
        ),
        (
            |w| w.expected.relay_state = RelayState::Unknown,
            C::State,
            Na,
            &[W::NotStartedHere],
        ),
        (
            |w| conditions(w).not_before = at(3),
            C::NotBefore,
            Fail,
            &[W::NotYetValid],
        ),
        (
            |w| conditions(w).not_before = at(1),
            C::NotBefore,
            Pass,
            &[W::ValidFrom],
        ),
        (
            |w| conditions(w).not_before = text("yesterday"),
            C::NotBefore,
            Fail,
            &[W::NotATime],
        ),
        (
            |w| conditions(w).not_on_or_after = at(-3),
            C::Expiry,
            Fail,
            &[W::ExpiredAt],
        ),
        (
            |w| conditions(w).not_on_or_after = at(-1),
            C::Expiry,
            Pass,
            &[W::ValidUntil],
        ),
        (
            |w| conditions(w).not_on_or_after = None,
            C::Expiry,
            Na,
            &[W::Absent],
        ),
        (
            |w| bearer(w).not_on_or_after = at(-3),
            C::ConfirmationExpiry,
            Fail,
            &[W::ExpiredAt],
        ),
        (
            |w| bearer(w).not_on_or_after = None,
            C::ConfirmationExpiry,
            Fail,
            &[W::Missing],
        ),
        (
            |w| authn(w).session_not_on_or_after = at(-3),
            C::SessionEnd,
            Fail,
            &[W::ExpiredAt],
        ),
        (
            |w| w.response.assertions[0].issue_instant = at(3),
            C::IssuedAt,
            Fail,
            &[W::IssuedInFuture],
        ),
        (
            |w| w.response.assertions[0].issue_instant = at(-4),
            C::IssuedAt,
            Fail,
            &[W::IssuedLongAgo],
        ),
        (
            |w| authn(w).instant = at(-10),
            C::AuthTime,
            Fail,
            &[W::NotFresh],
        ),
        (
            |w| {
                w.expected.fresh = false;
                authn(w).instant = at(-90);
            },
            C::AuthTime,
            Na,
            &[W::AuthenticatedLongAgo],
        ),
        (
            |w| w.response.issue_instant = at(-30),
            C::Clock,
            Fail,
            &[W::ComputerAhead],
        ),
        (
            |w| w.response.issue_instant = at(30),
            C::Clock,
            Fail,
            &[W::ComputerBehind],
        ),
        (
            |w| w.expected.request = Request::StartedUnsolicited,
            C::Clock,
            Unknown,
            &[W::ClockUnknown],
        ),
        (
            |w| w.now = NOW + 2 * MINUTE,
            C::CertificateValidity,
            Unknown,
            &[W::CertificateOver],
        ),
        (
            |w| w.now = NOW - 2 * MINUTE,
            C::CertificateValidity,
            Unknown,
            &[W::CertificateEarly],
        ),
        (
            |w| w.trusted.keys[0].valid_until = None,
            C::CertificateValidity,
            Na,
            &[W::NoCertificate],
        ),
        (
            |w| w.now = NOW + 2 * MINUTE,
            C::MetadataValidity,
            Unknown,
            &[W::MetadataOver],
        ),
        (
            |w| w.trusted.valid_until = None,
            C::MetadataValidity,
            Na,
            &[W::Absent],
        ),
        (
            |w| w.expected.source = text("urn:mpass.id:authnsource:Muu"),
            C::AuthnContext,
            Fail,
            &[W::SourceDiffers],
        ),
        (
            |w| authn(w).contexts = vec!["urn:x:Password".into()],
            C::AuthnContext,
            Unknown,
            &[W::NoSource],
        ),
        (
            |w| name_id(w).format = None,
            C::Subject,
            Fail,
            &[W::NotTransient],
        ),
        (
            |w| w.response.assertions[0].name_id = None,
            C::Subject,
            Fail,
            &[W::NotTransient],
        ),
        (
            |w| first(w).name_format = None,
            C::NameFormat,
            Fail,
            &[W::FormatsDiffer],
        ),
        (
            |w| w.response.assertions[0].attributes.clear(),
            C::NameFormat,
            Na,
            &[W::NoAttributes],
        ),
        (
            |w| first(w).friendly_name = text("uid"),
            C::FriendlyName,
            Fail,
            &[W::FriendlyDiffers],
        ),
        (
            |w| {
                for attribute in &mut w.response.assertions[0].attributes {
                    attribute.friendly_name = None;
                }
            },
            C::FriendlyName,
            Na,
            &[W::Absent],
        ),
    ]);
}
