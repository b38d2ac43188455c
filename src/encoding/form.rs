//! `application/x-www-form-urlencoded` (WHATWG URL §5.1), as authorization
//! answers use it. A parameter given twice is refused (RFC 6749 §3.1).

use super::{Problem, ReadError, Seems};

/// Most bytes, and most parameters, of one answer.
pub const SIZE: usize = 1 << 20;
const PARAMETERS: usize = 200;

/// Name and value pairs in the order received; no name twice.
pub type Form = Vec<(String, String)>;

/// Reads a form body, a query or a fragment, without its `?` or `#`.
pub fn parse(text: &str) -> Result<Form, ReadError> {
    let problem = |problem, at| Err(ReadError::new(problem, Seems::Address).at(at));
    if text.len() > SIZE {
        return problem(Problem::TooLarge { limit: SIZE }, SIZE);
    }
    let mut form = Form::new();
    let mut at = 0;
    for pair in text.split('&') {
        let start = at;
        at += pair.len() + 1;
        if pair.is_empty() {
            continue;
        }
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value_at = start + pair.len() - value.len();
        let name = match decode(name) {
            Ok(name) => name,
            Err(bad) => return problem(Problem::NotUtf8, start + bad),
        };
        let value = match decode(value) {
            Ok(value) => value,
            Err(bad) => return problem(Problem::NotUtf8, value_at + bad),
        };
        if form.iter().any(|(known, _)| *known == name) {
            return problem(Problem::DuplicateKey { key: name }, start);
        }
        if form.len() == PARAMETERS {
            return problem(Problem::Unrecognised, start);
        }
        form.push((name, value));
    }
    Ok(form)
}

/// The parameters of certain names, out of what somebody recorded: each as often as it stands.
/// What cannot be decoded is passed over; no other value is copied.
pub fn only(text: &str, wanted: &dyn Fn(&str) -> bool) -> Form {
    let mut form = Form::new();
    for pair in text.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let name = decode(name).ok().filter(|name| wanted(name));
        if let (Some(name), true) = (name, form.len() < PARAMETERS)
            && let Ok(value) = decode(value)
        {
            form.push((name, value));
        }
    }
    form
}

/// The parameter of that name.
pub fn get<'a>(form: &'a [(String, String)], name: &str) -> Option<&'a str> {
    form.iter()
        .find(|(key, _)| key == name)
        .map(|(_, v)| v.as_str())
}

/// Percent-encodes a name or value: all but the unreserved characters of RFC 3986 §2.3.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            for nibble in [byte >> 4, byte & 15] {
                out.push(char::from(b"0123456789ABCDEF"[usize::from(nibble)]));
            }
            let split = out.len() - 2;
            out.insert(split, '%');
        }
    }
    out
}

/// Writes parameters.
pub fn write(parameters: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (name, value) in parameters {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(name);
        out.push('=');
        out.push_str(&encode(value));
    }
    out
}

/// Adds parameters to an address, which keeps its own.
pub fn add(address: &str, parameters: &[(&str, &str)]) -> String {
    let mark = if address.contains('?') { "&" } else { "?" };
    [address, mark, &write(parameters)].concat()
}

/// A stray `%` stays as it is; bytes that are no UTF-8 are refused with their offset.
fn decode(text: &str) -> Result<String, usize> {
    let bytes = text.as_bytes();
    let hex = |i: usize| bytes.get(i).and_then(|b| char::from(*b).to_digit(16));
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while let Some(&byte) = bytes.get(i) {
        i += 1;
        out.push(match (byte, hex(i), hex(i + 1)) {
            (b'%', Some(high), Some(low)) => {
                i += 2;
                (high * 16 + low) as u8
            }
            (b'+', _, _) => b' ',
            _ => byte,
        });
    }
    // The offset into the decoded bytes is near enough to the place in the text.
    String::from_utf8(out).map_err(|error| error.utf8_error().valid_up_to())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn decodes() {
        for (text, expected) in [
            ("", vec![]),
            ("&&", vec![]),
            ("a=1&b=2", vec![("a", "1"), ("b", "2")]),
            ("a=%C3%A4+%2B&b", vec![("a", "ä +"), ("b", "")]),
            ("a=b=c&%61=1x", vec![]),
            ("x=100%&y=%zz", vec![("x", "100%"), ("y", "%zz")]),
        ] {
            let expected: Form = expected
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v.to_owned()))
                .collect();
            assert_eq!(parse(text).unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn refuses_with_a_position() {
        let duplicate = Problem::DuplicateKey { key: "a".into() };
        let error = parse("a=1&b=2&%61=3").unwrap_err();
        assert_eq!((error.problem, error.at), (duplicate, Some(8)));
        let error = parse("a=1&b=x%ff").unwrap_err();
        assert_eq!((error.problem, error.at), (Problem::NotUtf8, Some(7)));
        let many: Vec<String> = (0..300).map(|i| format!("p{i}=")).collect();
        assert_eq!(
            parse(&many.join("&")).unwrap_err().problem,
            Problem::Unrecognised
        );
    }

    #[test]
    fn takes_only_what_is_wanted() {
        let form = only("a=1&b=2&%61=3%20&a=%ff&&=&a", &|name| name == "a");
        let expected = [("a", "1"), ("a", "3 "), ("a", "")];
        assert_eq!(form, expected.map(|(k, v)| (k.to_owned(), v.to_owned())));
    }

    #[test]
    fn encodes_what_it_decodes() {
        let text = "ä &=+%~/?#";
        assert_eq!(encode(text), "%C3%A4%20%26%3D%2B%25~%2F%3F%23");
        assert_eq!(
            parse(&encode(text)).unwrap(),
            [(text.to_owned(), String::new())]
        );
    }
}
