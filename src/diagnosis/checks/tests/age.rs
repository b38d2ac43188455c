//! How old a login is.

use super::*;

/// By the issuer's clock: worth knowing where no fresh login was asked for, and never of a pasted one.
#[test]
fn a_login_older_than_an_hour_is_told() {
    use CheckReason as R;
    let made = |seconds: i64| {
        let world = good().claim("auth_time", json!(NOW / SECOND - seconds));
        world.with(|w| w.expected.fresh = false)
    };
    let at = |seconds: i64| (NOW / SECOND - seconds) * SECOND;
    for (world, expected) in [
        (made(3600), R::AuthenticatedAt { at: at(3600) }),
        (made(3700), R::AuthenticatedLongAgo { at: at(3700) }),
        (
            made(3700).with(|w| w.expected.arrived = Some(NOW + 300 * MINUTE)),
            R::AuthenticatedLongAgo { at: at(3700) },
        ),
        (
            made(3700).claim("iat", Value::Null),
            R::AuthenticatedAt { at: at(3700) },
        ),
        (made(90_000).pasted(), R::AuthenticatedAt { at: at(90_000) }),
    ] {
        assert_eq!(world.line(CheckCode::AuthTime), (Na, expected));
    }
}
