//! Writing: one `String`, to which everything is pushed.

use serde_json::{Map, Value};

use crate::encoding::json;

/// A value that can be written.
pub trait ToJson {
    fn to_json(&self, out: &mut String);

    /// Nothing in it: a field that may be left out is left out.
    fn is_left_out(&self) -> bool {
        false
    }
}

/// Compact JSON text.
pub fn text(value: &dyn ToJson) -> String {
    let mut out = String::new();
    value.to_json(&mut out);
    out
}

/// The same as a [`Value`], for a message that only carries it.
pub fn value(of: &dyn ToJson) -> Value {
    json::value(&text(of)).unwrap_or_default()
}

/// The same JSON text with a line for each member, two spaces a level, as
/// `serde_json::to_string_pretty` writes it. `compact` must be JSON without spaces.
pub fn indented(compact: &str) -> String {
    let mut out = String::with_capacity(compact.len() * 2);
    let (mut depth, mut quoted, mut escaped) = (0, false, false);
    let mut last = ' ';
    for c in compact.chars() {
        let opens = !quoted && matches!(last, '[' | '{');
        let closes = !quoted && matches!(c, ']' | '}');
        if closes {
            depth = usize::saturating_sub(depth, 1);
        }
        // An empty array or object stays as it is.
        if !quoted && (opens != closes || last == ',') {
            out.push('\n');
            for _ in 0..depth {
                out.push_str("  ");
            }
        }
        out.push(c);
        if quoted {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            last = if quoted { ' ' } else { '"' };
            continue;
        }
        match c {
            '"' => quoted = true,
            '[' | '{' => depth += 1,
            ':' => out.push(' '),
            _ => {}
        }
        last = c;
    }
    out
}

/// Writes the fields of a struct. `?` before a name: left out where there is nothing in it.
#[inline(never)]
pub fn write_fields(out: &mut String, names: &[&str], fields: &[&dyn ToJson]) {
    out.push('{');
    for (name, field) in names.iter().zip(fields) {
        match name.strip_prefix('?') {
            Some(_) if field.is_left_out() => {}
            Some(name) => write_member(out, name, *field),
            None => write_member(out, name, *field),
        }
    }
    out.push('}');
}

#[inline(never)]
pub fn write_member(out: &mut String, name: &str, value: &dyn ToJson) {
    // No value ends so: this is the first member.
    if !out.ends_with('{') {
        out.push(',');
    }
    write_text(out, name);
    out.push(':');
    value.to_json(out);
}

/// Writes a variant; its only field has no name, or each has one.
#[inline(never)]
pub fn write_variant(out: &mut String, name: &str, names: &[&str], fields: &[&dyn ToJson]) {
    let Some(first) = names.first() else {
        return write_text(out, name);
    };
    out.push('{');
    write_text(out, name);
    out.push(':');
    match fields {
        [only] if first.is_empty() => only.to_json(out),
        _ => write_fields(out, names, fields),
    }
    out.push('}');
}

#[inline(never)]
fn write_text(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..='\u{1f}' => {
                out.push_str("\\u00");
                for digit in [c as usize >> 4, c as usize & 15] {
                    out.push(HEX.get(digit).map_or('0', |digit| char::from(*digit)));
                }
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}

#[inline(never)]
fn write_array(out: &mut String, length: usize, item: &dyn Fn(usize, &mut String)) {
    out.push('[');
    for i in 0..length {
        if i > 0 {
            out.push(',');
        }
        item(i, out);
    }
    out.push(']');
}

impl ToJson for &str {
    fn to_json(&self, out: &mut String) {
        write_text(out, self);
    }
}

impl ToJson for String {
    fn to_json(&self, out: &mut String) {
        write_text(out, self);
    }
}

impl ToJson for bool {
    fn to_json(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl ToJson for i64 {
    fn to_json(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self, out: &mut String) {
        match self {
            Some(value) => value.to_json(out),
            None => out.push_str("null"),
        }
    }

    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

impl<T: ToJson> ToJson for Box<T> {
    fn to_json(&self, out: &mut String) {
        T::to_json(self, out);
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self, out: &mut String) {
        write_array(out, self.len(), &|i, out| {
            if let Some(item) = self.get(i) {
                item.to_json(out);
            }
        });
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

impl<A: ToJson, B: ToJson> ToJson for (A, B) {
    fn to_json(&self, out: &mut String) {
        write_array(out, 2, &|i, out| match i {
            0 => self.0.to_json(out),
            _ => self.1.to_json(out),
        });
    }
}

impl ToJson for Map<String, Value> {
    fn to_json(&self, out: &mut String) {
        out.push('{');
        for (name, value) in self {
            write_member(out, name, value);
        }
        out.push('}');
    }
}

impl ToJson for Value {
    fn to_json(&self, out: &mut String) {
        match self {
            Value::Null => out.push_str("null"),
            Value::Bool(is) => is.to_json(out),
            Value::Number(number) => out.push_str(&number.to_string()),
            Value::String(text) => write_text(out, text),
            Value::Array(items) => items.to_json(out),
            Value::Object(members) => members.to_json(out),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn writes_as_serde_does() {
        let controls: String = (0..0x250).filter_map(char::from_u32).collect();
        for value in [
            json!({}),
            json!([]),
            json!([[], {}, [{}], {"a": []}]),
            json!({"?a": 1, "{": "}", "b\"[": ["\\", "\\\"", ",:"], "c": {"d": [1, -2, 1.5, 1e300, u64::MAX]}}),
            json!([null, true, false, "", " ", controls]),
            json!("[{"),
        ] {
            let compact = text(&value);
            assert_eq!(compact, serde_json::to_string(&value).unwrap());
            assert_eq!(
                indented(&compact),
                serde_json::to_string_pretty(&value).unwrap()
            );
        }
    }
}
