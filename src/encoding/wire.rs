//! JSON between the programs, and JSON that is written to files.
//!
//! Derived readers and writers of every type would cost each program about 200 kB
//! (measured: docs/decisions/003-wire.md), so a [`Value`] is read and its named fields are
//! taken out of it, and what is written is pushed to one `String`. The words and the shapes
//! are those of serde: the tests hold the two against each other.

use serde_json::{Map, Value};

use super::json;

/// A value that can be read. `None`: it has another type.
pub trait FromJson: Sized {
    fn from_json(value: Value) -> Option<Self>;
}

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

/// The field of that name, `null` where it is missing.
#[inline(never)]
pub fn take(value: &mut Value, name: &str) -> Value {
    value.get_mut(name).map(Value::take).unwrap_or_default()
}

pub fn field<T: FromJson>(value: &mut Value, name: &str) -> Option<T> {
    T::from_json(take(value, name))
}

/// The name and the content of a variant with content, or the name of one without.
#[inline(never)]
pub fn variant(value: Value) -> Option<(String, Value)> {
    match value {
        Value::String(name) => Some((name, Value::Null)),
        Value::Object(members) => members.into_iter().next(),
        _ => None,
    }
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

/// Structs, read and written by their fields. `= skip`: left out where there is nothing in it;
/// `= default`: may be missing.
macro_rules! fields {
    ($($type:ty { $($field:ident $(= $mark:ident)?),+ $(,)? })+) => {$(
        impl $crate::encoding::wire::FromJson for $type {
            #[inline(never)]
            fn from_json(mut value: serde_json::Value) -> Option<Self> {
                Some(Self { $($field: $crate::encoding::wire::read_field!(value $field $($mark)?)),+ })
            }
        }

        impl $crate::encoding::wire::ToJson for $type {
            #[inline(never)]
            fn to_json(&self, out: &mut String) {
                $crate::encoding::wire::write_fields(
                    out,
                    &[$($crate::encoding::wire::field_name!($field $($mark)?)),+],
                    &[$(&self.$field),+],
                );
            }
        }
    )+};
}

macro_rules! read_field {
    ($value:ident $field:ident default) => {
        match $crate::encoding::wire::take(&mut $value, stringify!($field)) {
            serde_json::Value::Null => Default::default(),
            value => $crate::encoding::wire::FromJson::from_json(value)?,
        }
    };
    ($value:ident $field:ident $($mark:ident)?) => {
        $crate::encoding::wire::field(&mut $value, stringify!($field))?
    };
}

macro_rules! field_name {
    ($field:ident skip) => {
        concat!("?", stringify!($field))
    };
    ($field:ident $($mark:ident)?) => {
        stringify!($field)
    };
}

/// Enumerations whose variants have content.
macro_rules! variants {
    ($($type:ty { $($name:literal $variant:ident $(($inner:ident))? $({ $($field:ident),+ })?),+ $(,)? })+) => {$(
        impl $crate::encoding::wire::FromJson for $type {
            #[allow(unused_mut, unused_variables)]
            fn from_json(value: serde_json::Value) -> Option<Self> {
                let (name, mut body) = $crate::encoding::wire::variant(value)?;
                Some(match name.as_str() {
                    $($name => Self::$variant
                        $(({
                            let $inner = body;
                            $crate::encoding::wire::FromJson::from_json($inner)?
                        }))?
                        $({ $($field: $crate::encoding::wire::field(&mut body, stringify!($field))?),+ })?,
                    )+
                    _ => return None,
                })
            }
        }

        impl $crate::encoding::wire::ToJson for $type {
            fn to_json(&self, out: &mut String) {
                use $crate::encoding::wire::write_variant;
                match self {
                    $(Self::$variant $(($inner))? $({ $($field),+ })? => write_variant(
                        out,
                        $name,
                        &[$({ let _ = $inner; "" })? $($(stringify!($field)),+)?],
                        &[$($inner)? $($($field),+)?],
                    ),)+
                }
            }
        }
    )+};
}

/// Enumerations without content are words.
macro_rules! words {
    ($($type:ty { $($word:literal $variant:ident),+ $(,)? })+) => {$(
        impl $crate::encoding::wire::FromJson for $type {
            #[inline(never)]
            fn from_json(value: serde_json::Value) -> Option<Self> {
                const VARIANTS: &[$type] = &[$(<$type>::$variant),+];
                let at = $crate::encoding::wire::word_at(&value, &[$($word),+])?;
                VARIANTS.get(at).copied()
            }
        }

        impl $crate::encoding::wire::ToJson for $type {
            fn to_json(&self, out: &mut String) {
                let word = match self {
                    $(Self::$variant => $word),+
                };
                $crate::encoding::wire::ToJson::to_json(&word, out);
            }
        }
    )+};
}

pub(crate) use {field_name, fields, read_field, variants, words};

/// Which of the words a value is.
#[inline(never)]
pub fn word_at(value: &Value, words: &[&str]) -> Option<usize> {
    let word = value.as_str()?;
    words.iter().position(|known| *known == word)
}

impl FromJson for Value {
    fn from_json(value: Value) -> Option<Value> {
        Some(value)
    }
}

impl FromJson for String {
    fn from_json(value: Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Option<bool> {
        match value {
            Value::Bool(is) => Some(is),
            Value::Null => Some(false),
            _ => None,
        }
    }
}

impl FromJson for i64 {
    fn from_json(value: Value) -> Option<i64> {
        value.as_i64()
    }
}

macro_rules! numbers {
    ($($type:ty),+) => {$(
        impl FromJson for $type {
            fn from_json(value: Value) -> Option<$type> {
                <$type>::try_from(value.as_i64()?).ok()
            }
        }

        impl ToJson for $type {
            fn to_json(&self, out: &mut String) {
                i64::from(*self).to_json(out);
            }
        }
    )+};
}

numbers!(u8, u16, u32);

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: Value) -> Option<Option<T>> {
        match value {
            Value::Null => Some(None),
            value => T::from_json(value).map(Some),
        }
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn from_json(value: Value) -> Option<Box<T>> {
        T::from_json(value).map(Box::new)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value) -> Option<Vec<T>> {
        match value {
            // A plain loop: collecting into an `Option` costs a kilobyte for each type.
            Value::Array(items) => {
                let mut read = Vec::with_capacity(items.len());
                for item in items {
                    read.push(T::from_json(item)?);
                }
                Some(read)
            }
            Value::Null => Some(Vec::new()),
            _ => None,
        }
    }
}

impl<A: FromJson, B: FromJson> FromJson for (A, B) {
    fn from_json(value: Value) -> Option<(A, B)> {
        let Value::Array(items) = value else {
            return None;
        };
        let mut items = items.into_iter();
        Some((A::from_json(items.next()?)?, B::from_json(items.next()?)?))
    }
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
