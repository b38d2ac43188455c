//! JSON between the programs, and JSON that is written to files.
//!
//! Derived readers and writers of every type would cost each program about 200 kB
//! (measured: docs/decisions/003-wire.md), so a [`Value`] is read and its named fields are
//! taken out of it, and what is written is pushed to one `String`. The words and the shapes
//! are those of serde: the tests hold the two against each other.

mod write;

use serde_json::Value;

pub use write::{ToJson, indented, text, value, write_fields, write_member, write_variant};

/// A value that can be read. Fields are read into place, one after the other: a constructor that
/// can fail at every field would have to drop what it has at every field (46 kB of the page).
pub trait FromJson: Read + Sized {
    /// Something of the type, to read into.
    fn blank() -> Self;

    /// `None`: the value has another type.
    fn from_json(value: Value) -> Option<Self> {
        let mut of = Self::blank();
        of.read(value).then_some(of)
    }
}

/// The part of [`FromJson`] that works on any place.
pub trait Read {
    /// `false`: the value has another type; the place holds anything then.
    fn read(&mut self, value: Value) -> bool;
}

/// The field of that name, `null` where it is missing.
#[inline(never)]
pub fn take(value: &mut Value, name: &str) -> Value {
    value.get_mut(name).map(Value::take).unwrap_or_default()
}

/// Reads the fields of a struct. `~` before a name: what is missing stays as it is.
#[inline(never)]
pub fn read_fields(value: &mut Value, names: &[&str], fields: &mut [&mut dyn Read]) -> bool {
    names.iter().zip(fields).all(|(name, field)| {
        let optional = name.strip_prefix('~');
        match take(value, optional.unwrap_or(name)) {
            Value::Null if optional.is_some() => true,
            value => field.read(value),
        }
    })
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

/// Structs, read and written by their fields. `= skip`: left out where there is nothing in it;
/// `= default`: may be missing.
macro_rules! fields {
    ($($type:ty { $($field:ident $(= $mark:ident)?),+ $(,)? })+) => {$(
        impl $crate::encoding::wire::FromJson for $type {
            fn blank() -> Self {
                Self { $($field: $crate::encoding::wire::blank_field!($($mark)?)),+ }
            }
        }

        impl $crate::encoding::wire::Read for $type {
            #[inline(never)]
            fn read(&mut self, mut value: serde_json::Value) -> bool {
                $crate::encoding::wire::read_fields(
                    &mut value,
                    &[$($crate::encoding::wire::read_name!($field $($mark)?)),+],
                    &mut [$(&mut self.$field),+],
                )
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

macro_rules! blank_field {
    (default) => {
        Default::default()
    };
    ($($mark:ident)?) => {
        $crate::encoding::wire::FromJson::blank()
    };
}

macro_rules! read_name {
    ($field:ident default) => {
        concat!("~", stringify!($field))
    };
    ($field:ident $($mark:ident)?) => {
        stringify!($field)
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
            #[allow(unreachable_code)]
            fn blank() -> Self {
                // The first one will do.
                $(return Self::$variant
                    $(({
                        let $inner = $crate::encoding::wire::FromJson::blank();
                        $inner
                    }))?
                    $({ $($field: $crate::encoding::wire::FromJson::blank()),+ })?;)+
            }
        }

        impl $crate::encoding::wire::Read for $type {
            #[allow(unused_mut, unused_variables)]
            fn read(&mut self, value: serde_json::Value) -> bool {
                let Some((name, mut body)) = $crate::encoding::wire::variant(value) else {
                    return false;
                };
                match name.as_str() {
                    $($name => {
                        $(let mut $inner = $crate::encoding::wire::FromJson::blank();)?
                        $($(let mut $field = $crate::encoding::wire::FromJson::blank();)+)?
                        let read = true
                            $(&& $crate::encoding::wire::Read::read(&mut $inner, body))?
                            $(&& $crate::encoding::wire::read_fields(
                                &mut body,
                                &[$(stringify!($field)),+],
                                &mut [$(&mut $field),+],
                            ))?;
                        *self = Self::$variant $(($inner))? $({ $($field),+ })?;
                        read
                    })+
                    _ => false,
                }
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
            #[allow(unreachable_code)]
            fn blank() -> Self {
                $(return Self::$variant;)+
            }
        }

        impl $crate::encoding::wire::Read for $type {
            #[inline(never)]
            fn read(&mut self, value: serde_json::Value) -> bool {
                const VARIANTS: &[$type] = &[$(<$type>::$variant),+];
                let at = $crate::encoding::wire::word_at(&value, &[$($word),+]);
                let Some(found) = at.and_then(|at| VARIANTS.get(at)) else {
                    return false;
                };
                *self = *found;
                true
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

pub(crate) use {blank_field, field_name, fields, read_name, variants, words};

/// Which of the words a value is.
#[inline(never)]
pub fn word_at(value: &Value, words: &[&str]) -> Option<usize> {
    let word = value.as_str()?;
    words.iter().position(|known| *known == word)
}

impl FromJson for Value {
    fn blank() -> Value {
        Value::Null
    }
}

impl Read for Value {
    fn read(&mut self, value: Value) -> bool {
        *self = value;
        true
    }
}

impl FromJson for String {
    fn blank() -> String {
        String::new()
    }
}

impl Read for String {
    fn read(&mut self, value: Value) -> bool {
        let Value::String(text) = value else {
            return false;
        };
        *self = text;
        true
    }
}

impl FromJson for bool {
    fn blank() -> bool {
        false
    }
}

impl Read for bool {
    fn read(&mut self, value: Value) -> bool {
        *self = value == Value::Bool(true);
        value.is_boolean() || value.is_null()
    }
}

impl FromJson for i64 {
    fn blank() -> i64 {
        0
    }
}

impl Read for i64 {
    fn read(&mut self, value: Value) -> bool {
        value.as_i64().map(|number| *self = number).is_some()
    }
}

macro_rules! numbers {
    ($($type:ty),+) => {$(
        impl FromJson for $type {
            fn blank() -> $type {
                0
            }
        }

        impl Read for $type {
            fn read(&mut self, value: Value) -> bool {
                let number = value.as_i64().and_then(|number| <$type>::try_from(number).ok());
                number.map(|number| *self = number).is_some()
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
    fn blank() -> Option<T> {
        None
    }
}

impl<T: FromJson> Read for Option<T> {
    fn read(&mut self, value: Value) -> bool {
        value.is_null() || self.insert(T::blank()).read(value)
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn blank() -> Box<T> {
        Box::new(T::blank())
    }
}

impl<T: FromJson> Read for Box<T> {
    fn read(&mut self, value: Value) -> bool {
        self.as_mut().read(value)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn blank() -> Vec<T> {
        Vec::new()
    }
}

impl<T: FromJson> Read for Vec<T> {
    fn read(&mut self, value: Value) -> bool {
        read_array(value, &mut |item| {
            self.push(T::blank());
            self.last_mut().is_some_and(|place| place.read(item))
        })
    }
}

/// `null` is an empty array.
#[inline(never)]
fn read_array(value: Value, item: &mut dyn FnMut(Value) -> bool) -> bool {
    match value {
        Value::Array(items) => items.into_iter().all(item),
        Value::Null => true,
        _ => false,
    }
}

impl<A: FromJson, B: FromJson> FromJson for (A, B) {
    fn blank() -> (A, B) {
        (A::blank(), B::blank())
    }
}

impl<A: FromJson, B: FromJson> Read for (A, B) {
    fn read(&mut self, value: Value) -> bool {
        read_pair(value, &mut self.0, &mut self.1)
    }
}

#[inline(never)]
fn read_pair(mut value: Value, first: &mut dyn Read, second: &mut dyn Read) -> bool {
    let mut item = |at: usize| value.get_mut(at).map(Value::take);
    match (item(0), item(1)) {
        (Some(one), Some(two)) => first.read(one) && second.read(two),
        _ => false,
    }
}
