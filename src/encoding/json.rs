//! JSON as a login may carry it (RFC 8259), read strictly: a duplicate key is
//! refused (RFC 7515 §4, RFC 7519 §4), depth and size are bounded, members of
//! the outermost object keep their order, every error has a position.

use std::cell::RefCell;
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::error::Category;
use serde_json::{Map, Value};

use super::{Problem, ReadError, Seems};

/// Deepest nesting read; serde_json's own limit stands just above it.
pub const DEPTH: usize = 126;
/// Most bytes read.
pub const SIZE: usize = 8 << 20;

/// Members in the order received; no name twice.
pub type Members = Vec<(String, Value)>;

/// A JSON text.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Object(Members),
    Other(Value),
}

/// Reads one JSON text. `ReadError::at` counts bytes from the start of `text`.
pub fn read(text: &str) -> Result<Json, ReadError> {
    if text.len() > SIZE {
        return Err(ReadError::new(
            Problem::TooLarge { limit: SIZE },
            Seems::Json,
        ));
    }
    let notes = Notes::default();
    let value = parse(text, &notes).map_err(|error| locate(&error, text, notes.problem.take()))?;
    Ok(match value {
        Value::Object(mut map) => Json::Object(
            notes
                .order
                .into_inner()
                .into_iter()
                // Taken, not removed: removal from a tree is a program of its own.
                .filter_map(|key| map.get_mut(&key).map(Value::take).map(|value| (key, value)))
                .collect(),
        ),
        other => Json::Other(other),
    })
}

/// One of our own JSON texts, of any size.
pub fn value(text: &str) -> Option<Value> {
    parse(text, &Notes::default()).ok()
}

/// The members of a JSON object; `NotJson` where it is something else.
pub fn object(text: &str) -> Result<Members, ReadError> {
    match read(text)? {
        Json::Object(members) => Ok(members),
        Json::Other(_) => Err(ReadError::new(Problem::NotJson, Seems::Json).at(0)),
    }
}

/// The object of these members; collecting them would cost a sort of its own.
pub fn from_members(members: Members) -> Value {
    let mut map = Map::new();
    for (name, value) in members {
        map.insert(name, value);
    }
    Value::Object(map)
}

/// The member of that name.
pub fn get<'a>(members: &'a [(String, Value)], name: &str) -> Option<&'a Value> {
    members.iter().find(|(key, _)| key == name).map(|(_, v)| v)
}

/// The member of that name, where it is a string.
pub fn text<'a>(members: &'a [(String, Value)], name: &str) -> Option<&'a str> {
    get(members, name).and_then(Value::as_str)
}

/// The names in the outermost object; their values are passed over, which is quick.
pub fn names(text: &str) -> Option<Vec<String>> {
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.deserialize_map(Names).ok()
}

struct Names;

impl<'de> Visitor<'de> for Names {
    type Value = Vec<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Vec<String>, A::Error> {
        let mut names = Vec::new();
        while let Some(name) = access.next_key::<String>()? {
            access.next_value::<IgnoredAny>()?;
            names.push(name);
        }
        Ok(names)
    }
}

/// The only use of the reader: it is large.
#[inline(never)]
fn parse(text: &str, notes: &Notes) -> serde_json::Result<Value> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Seed { depth: 0, notes }.deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// What the visitor notices on its way, besides the value.
#[derive(Default)]
struct Notes {
    problem: RefCell<Option<Problem>>,
    /// Keys of the outermost object.
    order: RefCell<Vec<String>>,
}

#[derive(Clone, Copy)]
struct Seed<'n> {
    depth: usize,
    notes: &'n Notes,
}

impl Seed<'_> {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth >= DEPTH {
            self.notes
                .problem
                .replace(Some(Problem::TooDeep { limit: DEPTH }));
            return Err(E::custom("depth"));
        }
        Ok(Seed {
            depth: self.depth + 1,
            ..self
        })
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, v: bool) -> Result<Value, E> {
        Ok(Value::Bool(v))
    }

    fn visit_i64<E>(self, v: i64) -> Result<Value, E> {
        Ok(Value::from(v))
    }

    fn visit_u64<E>(self, v: u64) -> Result<Value, E> {
        Ok(Value::from(v))
    }

    fn visit_f64<E>(self, v: f64) -> Result<Value, E> {
        Ok(Value::from(v))
    }

    fn visit_str<E>(self, v: &str) -> Result<Value, E> {
        Ok(Value::String(v.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(inner)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            // Compared after unescaping, so `\u0061ud` is `aud`.
            if map.contains_key(&key) {
                self.notes
                    .problem
                    .replace(Some(Problem::DuplicateKey { key }));
                return Err(A::Error::custom("duplicate"));
            }
            let value = access.next_value_seed(inner)?;
            if self.depth == 0 {
                self.notes.order.borrow_mut().push(key.clone());
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

/// Where a text stopped being JSON.
pub fn locate(error: &serde_json::Error, text: &str, noted: Option<Problem>) -> ReadError {
    // serde_json counts lines from 1 and bytes of the line, up to and including the offending one.
    let line = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    let mut at = (line + error.column().saturating_sub(1)).min(text.len());
    let problem = match (noted, error.classify()) {
        (Some(problem), _) => {
            if let Problem::DuplicateKey { .. } = problem {
                at = key_start(text.as_bytes(), at);
            }
            problem
        }
        (None, Category::Eof) if text.trim().is_empty() => Problem::Empty,
        (None, Category::Eof) => {
            at = text.len();
            Problem::Truncated
        }
        (None, _) => Problem::NotJson,
    };
    ReadError::new(problem, Seems::Json).at(at)
}

/// From the closing quote of a key (or just after it) back to its opening quote.
fn key_start(text: &[u8], at: usize) -> usize {
    let is_quote = |i: usize| {
        let escapes = text[..i].iter().rev().take_while(|b| **b == b'\\').count();
        text[i] == b'"' && escapes % 2 == 0
    };
    let mut quotes = (0..(at + 1).min(text.len())).rev().filter(|&i| is_quote(i));
    let closing = quotes.next();
    quotes.next().or(closing).unwrap_or(at)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_order_of_the_outermost_members() {
        let members = object(r#"{"z":1,"a":[true,null],"m":{"x":-1.5}}"#).unwrap();
        let names: Vec<_> = members.iter().map(|(k, _)| k.as_str()).collect();
        assert_eq!(names, ["z", "a", "m"]);
        assert_eq!(get(&members, "m").unwrap()["x"], -1.5);
    }

    #[test]
    fn names_of_the_outermost_object() {
        let found = |text: &str| names(text).map(|names| names.join(" "));
        let deep = format!(
            "{{\"a\":{}1{},\"\\u0062\":2}}",
            "[".repeat(500),
            "]".repeat(500)
        );
        assert_eq!(found(&deep).as_deref(), Some("a b"));
        assert_eq!(found("{}").as_deref(), Some(""));
        assert_eq!(found("[{}]"), None);
        assert_eq!(found("{\"a\":1"), None);
    }

    #[test]
    fn refuses_with_a_position() {
        let duplicate = |key: &str| Problem::DuplicateKey { key: key.into() };
        for (text, problem, at) in [
            ("", Problem::Empty, 0),
            (" \n", Problem::Empty, 2),
            (r#"{"aud":1,"aud":2}"#, duplicate("aud"), 9),
            ("{\"aud\":1,\n \"\\u0061ud\":2}", duplicate("aud"), 11),
            (r#"[{"x":{"å":1,"å":2}}]"#, duplicate("å"), 14),
            (r#"{"a\"b":1,"a\"b":1}"#, duplicate("a\"b"), 10),
            (r#"{"a":1"#, Problem::Truncated, 6),
            (r#"{"a":"ab"#, Problem::Truncated, 8),
            (r#"{"a":1,}"#, Problem::NotJson, 7),
            (r#"{"a":1} x"#, Problem::NotJson, 8),
            (r#"{"a":tru}"#, Problem::NotJson, 8),
            ("{'a':1}", Problem::NotJson, 1),
            (r#"{"exp":1e400}"#, Problem::NotJson, 11),
            (r#"{"a":"\ud800"}"#, Problem::NotJson, 12),
            ("{\"a\":\"\0\"}", Problem::NotJson, 6),
            ("\u{feff}{}", Problem::NotJson, 0),
        ] {
            let error = read(text).unwrap_err();
            assert_eq!((error.problem, error.at), (problem, Some(at)), "{text:?}");
        }
    }

    #[test]
    fn bounds_depth_without_overflowing() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(read(&nested(DEPTH)).is_ok());
        for deep in [DEPTH + 1, 128, 10_000, 100_000] {
            let error = read(&nested(deep)).unwrap_err();
            assert_eq!(error.problem, Problem::TooDeep { limit: DEPTH });
            assert!(matches!(error.at, Some(DEPTH..=127)), "{deep}");
        }
        let objects = "{\"a\":".repeat(100_000);
        assert_eq!(
            read(&objects).unwrap_err().problem,
            Problem::TooDeep { limit: DEPTH }
        );
    }

    #[test]
    fn bounds_size() {
        let limit = Problem::TooLarge { limit: SIZE };
        assert_eq!(read(&" ".repeat(SIZE + 1)).unwrap_err().problem, limit);
    }
}
