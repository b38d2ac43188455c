use proptest::prelude::*;

use super::*;
use crate::encoding::wire::FromJson;
use crate::encoding::{Problem, Seems};

#[test]
fn says_what_is_no_recording_and_where() {
    let limit = Problem::TooLarge { limit: SIZE };
    let large = vec![b' '; SIZE + 1];
    for (bytes, problem, seems, at) in [
        (&b""[..], Problem::Empty, Seems::Har, None),
        (b" \n\xef\xbb\xbf", Problem::NotJson, Seems::Json, Some(2)),
        (b"\xef\xbb\xbf \n", Problem::Empty, Seems::Har, None),
        (&large, limit, Seems::Har, None),
        (b"\xff\xfe{\0", Problem::Utf16, Seems::Har, None),
        (b"null", Problem::Unrecognised, Seems::Json, Some(0)),
        (b"[]", Problem::Unrecognised, Seems::Json, Some(0)),
        (b"{}", Problem::Unrecognised, Seems::Json, Some(0)),
        (b"{\"log\":1}", Problem::Unrecognised, Seems::Json, Some(0)),
        (
            b"{\"log\":{\"entries\":[{}",
            Problem::Truncated,
            Seems::Har,
            Some(21),
        ),
        (
            b"{\"log\":{\"entries\":[{]",
            Problem::NotJson,
            Seems::Har,
            Some(20),
        ),
        (b"{\"log\" 1}", Problem::NotJson, Seems::Json, Some(7)),
        (b"{\"log\"", Problem::Truncated, Seems::Json, Some(6)),
        (b"hello", Problem::NotJson, Seems::Json, Some(0)),
    ] {
        let error = read(bytes).unwrap_err();
        let start = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
        assert_eq!(
            (error.problem, error.seems, error.at),
            (problem, seems, at),
            "{start:?}"
        );
        assert_eq!(error.line_column.is_some(), at.is_some(), "{start:?}");
    }
}

/// Exports of other tools leave out what they like, or write it otherwise.
#[test]
fn sloppy_recordings_are_read() {
    let url = "https://a.example/cb?code=c&state=s";
    for text in [
        json!({"log": {"entries": [{"request": {"url": url}}]}}).to_string(),
        json!({"entries": [{"request": {"url": url}}]}).to_string(),
        json!({"log": {"entries": [null, 1, "x", [], {"request": null}, {"request": {"url": 1}}, {"request": {"url": url}, "response": []}]}}).to_string(),
        json!({"log": {"entries": [{"time": "x", "startedDateTime": 1, "request": {"url": url, "method": null, "headers": null, "postData": null}, "response": {"status": "200", "content": null, "headers": [1, null, {"name": 1}]}}]}}).to_string(),
        format!("\u{feff}{{\"log\":{{\"entries\":[{{\"request\":{{\"url\":\"{url}\"}}}}]}}}} trailing"),
    ] {
        let trace = read(text.as_bytes()).unwrap();
        assert_eq!(lines(&trace), ["OidcCode >a.example/cb Nothing"], "{text}");
        assert_eq!((trace.entries, &trace.skipped), (1, &Skipped::default()));
    }
    // Bytes that are no UTF-8 spoil only what they stand in.
    let mut bytes = har(&[get(1, url), get(2, "https://b.example/PLACE")]);
    let place = bytes.windows(5).position(|part| part == b"PLACE").unwrap();
    bytes[place] = 0xff;
    assert_eq!(read(&bytes).unwrap().entries, 2);
    // A log without entries is an empty recording.
    let empty = read(br#"{"log":{"version":"1.1","creator":{"name":"x"}}}"#).unwrap();
    assert_eq!(
        (empty.maker.as_str(), empty.entries, empty.stop()),
        ("x", 0, Stop::Nothing)
    );
}

#[test]
fn a_recording_that_ends_in_the_middle() {
    let bytes = har(&[
        get(1, "https://a.example/cb?code=c&state=s"),
        answered(
            post(
                2,
                "https://b.example/acs",
                "https://a.example",
                &format!("SAMLResponse={}", encoded(RESPONSE)),
            ),
            500,
            "text/html",
            "<p>Fel</p>",
        ),
        get(3, "https://c.example/"),
    ]);
    let whole = read(&bytes).unwrap();
    let mut partial = 0;
    for end in 0..bytes.len() {
        match read(&bytes[..end]) {
            // The note says where.
            Ok(trace) => {
                assert_eq!(trace.skipped.cut, Some(end as u32));
                assert!((1..=3).contains(&trace.entries));
                assert_eq!(trace.messages, whole.messages[..trace.messages.len()]);
                partial += 1;
            }
            Err(error) => {
                let expected = if end == 0 {
                    Problem::Empty
                } else {
                    Problem::Truncated
                };
                assert_eq!(error.problem, expected, "{end}");
            }
        }
    }
    assert!(partial > 500);
    assert_eq!(whole.skipped.cut, None);
}

proptest! {
    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
        let _ = of_text(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_text_in_a_recording_is_survived(text in "\\PC{0,80}", markup in "[<>/a-z=\"' !-]{0,80}", status in 0_u16..600) {
        let mut entries = vec![get(1, &text), get(2, &format!("https://a.example/{text}?{text}#{text}"))];
        for body in [&text, &markup] {
            entries.push(answered(post(3, "https://a.example/", &text, body), status, "text/html", body));
            entries.push(redirected(get(4, "https://a.example/"), body));
            entries.push(post(5, "https://a.example/", "", &format!("SAMLResponse={}&id_token={body}&error={body}", encoded(body))));
        }
        let trace = of(&entries);
        prop_assert!(trace.entries >= 7);
        prop_assert_eq!(Trace::from_json(crate::encoding::wire::value(&trace)), Some(trace));
    }

    #[test]
    fn changed_recordings_are_survived(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut bytes = har(&[
            get(1, &format!("https://a.example/cb#id_token={}", id_token())),
            answered(post(2, "https://b.example/acs", "https://a.example", &format!("SAMLResponse={}", encoded(RESPONSE))), 500, "text/html", "<p>Fel</p>"),
        ]);
        for (place, with) in changes {
            let at = place.index(bytes.len());
            bytes[at] = with;
        }
        let _ = read(&bytes);
    }
}
