//! Limits of the reader, and XML that is none.

use super::*;

const HEAD: &str = r#"<r:Response xmlns:r="urn:oasis:names:tc:SAML:2.0:protocol""#;

fn response(attributes: &str, inside: &str) -> String {
    format!("{HEAD}{attributes}>{inside}</r:Response>")
}

#[test]
fn refuses_with_a_place() {
    let bomb = r#"<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>"#;
    let element = |name: &str| Problem::NotResponse {
        element: name.into(),
    };
    let many = |limit| Problem::TooManyParts { limit };
    let deep = |depth: usize| {
        response(
            "",
            &format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth)),
        )
    };
    let attributes: String = (0..200).map(|i| format!(" a{i}=''")).collect();
    let declarations: String = (0..2100).map(|_| "<a xmlns:x='urn:x:y'/>").collect();
    let encoding = |name: &str| Problem::XmlEncoding { name: name.into() };
    for (xml, expected) in [
        (String::new(), (Problem::Empty, None)),
        ("\u{feff} \r\n".into(), (Problem::Empty, None)),
        ("x".into(), (Problem::NotXml, Some(0))),
        (HEAD.into(), (Problem::Truncated, Some(HEAD.len()))),
        (
            format!("{HEAD}>"),
            (Problem::Truncated, Some(HEAD.len() + 1)),
        ),
        (response("", "<a></b>"), (Problem::NotXml, Some(66))),
        (response("", "<a><a/>"), (Problem::NotXml, Some(79))),
        (response("", "&nbsp;"), (Problem::NotXml, Some(65))),
        (response("", "\u{1}"), (Problem::NotXml, Some(59))),
        (response("", "]]>"), (Problem::NotXml, Some(59))),
        (response(" a='<'", ""), (Problem::NotXml, Some(62))),
        (response(" a='' a=''", ""), (Problem::NotXml, Some(68))),
        (response(" a=''b=''", ""), (Problem::NotXml, Some(63))),
        (response(" x:a=''", ""), (Problem::NotXml, Some(65))),
        (
            response(" xmlns:x='urn:y' xmlns:y='urn:y' x:a='' y:a=''", ""),
            (Problem::NotXml, Some(104)),
        ),
        (response("", "<x:a/>"), (Problem::NotXml, Some(63))),
        (response("", "<a xmlns:x=''/>"), (Problem::NotXml, Some(59))),
        (response("", "<r:a:b/>"), (Problem::NotXml, Some(59))),
        (response("", "<a r:b:c=''/>"), (Problem::NotXml, Some(59))),
        (response("", "").repeat(2), (Problem::NotXml, Some(72))),
        (response("", "") + "x", (Problem::NotXml, Some(72))),
        (
            format!("<?xml version='1.1'?>{}", response("", "")),
            (Problem::NotXml, Some(0)),
        ),
        (
            format!("{bomb}{}", response("", "&b;")),
            (Problem::Doctype, Some(0)),
        ),
        (format!("<!-- x -->\n{bomb}"), (Problem::Doctype, Some(11))),
        (
            format!(
                "<?xml version='1.0'?><!DOCTYPE r SYSTEM 'file:///etc/passwd'>{}",
                response("", "")
            ),
            (Problem::Doctype, Some(21)),
        ),
        (response("", "<!DOCTYPE r>"), (Problem::Doctype, Some(59))),
        (
            format!(
                "<?xml version='1.0' encoding='UTF-16'?>{}",
                response("", "")
            ),
            (Problem::Utf16, Some(0)),
        ),
        (
            format!("<?xml version='1.0' encoding='utf-7'?>{}", response("", "")),
            (encoding("utf-7"), Some(0)),
        ),
        (
            format!(
                "<?xml version='1.0' encoding='ISO-8859-1'?>{}",
                response("", "ä")
            ),
            (encoding("ISO-8859-1"), Some(0)),
        ),
        (
            deep(64),
            (Problem::TooDeep { limit: 64 }, Some(59 + 63 * 3)),
        ),
        (
            deep(50_000),
            (Problem::TooManyParts { limit: 50_000 }, Some(150_056)),
        ),
        (response(&attributes, ""), (many(128), Some(1548))),
        (response("", &declarations), (many(2_000), None)),
        (
            response("", &" ".repeat(1 << 20)),
            (Problem::TooLarge { limit: 1 << 20 }, Some(1 << 20)),
        ),
        ("<a/>".into(), (element("a"), None)),
        ("<Response/>".into(), (element("Response"), None)),
        (
            HEAD.replace("Response", "LogoutRequest") + "/>",
            (element("LogoutRequest"), None),
        ),
        (
            HEAD.replace("Response", "AuthnRequest") + "/>",
            (element("AuthnRequest"), None),
        ),
        (
            fixture("metadata").into(),
            (element("EntityDescriptor"), None),
        ),
    ] {
        let error = read(&xml).unwrap_err();
        let shown: String = xml.chars().take(200).collect();
        assert_eq!(problem(error), expected, "{shown}");
    }
}

#[test]
fn reads_within_the_limits() {
    let deep = format!("{}{}", "<a>".repeat(63), "</a>".repeat(63));
    let wide = "<a b=\"1\"/>".repeat(20_000);
    let attributes: String = (0..120).map(|i| format!(" a{i}=''")).collect();
    for xml in [
        response("", &deep),
        response("", &wide),
        response(&attributes, ""),
        format!(
            "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n{}",
            response("", "ä")
        ),
        format!(
            "<?xml version='1.0' encoding='ISO-8859-1'?>{}",
            response("", "a")
        ),
        response(
            "",
            "<!-- <a \" > --><![CDATA[<!DOCTYPE <a \"]]><?x <a \" ?>",
        ),
    ] {
        assert_eq!(read(&xml).unwrap().signatures, []);
    }
}

#[test]
fn too_many_signatures_are_refused() {
    let one = "<s:Signature xmlns:s='http://www.w3.org/2000/09/xmldsig#'/>";
    assert_eq!(
        read(&response("", &one.repeat(16)))
            .unwrap()
            .signatures
            .len(),
        16
    );
    let error = read(&response("", &one.repeat(17))).unwrap_err();
    assert_eq!(error.problem, Problem::TooManyParts { limit: 16 });
}

#[test]
fn issuers_are_read_before_keys_are_chosen() {
    let own = "<a:Issuer xmlns:a='urn:oasis:names:tc:SAML:2.0:assertion'> me\n</a:Issuer>";
    let inside =
        format!("<a:Assertion xmlns:a='urn:oasis:names:tc:SAML:2.0:assertion'>{own}</a:Assertion>");
    for (xml, expected) in [
        (response("", own), Some("me".to_owned())),
        (response("", &inside), Some("me".to_owned())),
        (response("", "<Issuer>me</Issuer>"), None),
    ] {
        assert_eq!(crate::saml::issuer(&xml).unwrap(), expected);
    }
}
