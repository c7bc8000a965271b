//! One spelling for each JSON value (JSON Canonicalization Scheme, RFC 8785), so that it can be hashed and signed.

use std::fmt;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Deserializer, Map, Number, Value};

/// How deep arrays and objects may be nested: the limit that FEDERATION.md names.
pub const MAX_DEPTH: usize = 64;

/// Why a value has no canonical form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// More than [`MAX_DEPTH`] arrays and objects inside each other.
    #[error("the JSON is nested more than {MAX_DEPTH} deep")]
    TooDeep,
    /// A whole number that no IEEE 754 double holds: two such numbers would share one form, and one signature.
    #[error("the JSON holds a whole number that a double cannot hold exactly")]
    Imprecise,
    /// No JSON, or one that two readers could read differently: a member given twice, half of a surrogate pair.
    #[error("the JSON cannot be read in one way only: {0}")]
    Ambiguous(String),
}

/// The canonical bytes of a value (RFC 8785, section 3.2): members in the order of their UTF-16 code units, numbers as
/// ECMAScript writes them, no white space.
///
/// # Errors
/// [`Error::TooDeep`], [`Error::Imprecise`].
pub fn canonical(value: &Value) -> Result<Vec<u8>, Error> {
    let mut out = Vec::with_capacity(1024);
    write(&mut out, value, 0)?;
    Ok(out)
}

/// Reads JSON strictly, as what is signed must be read: a member given twice is an error and not a choice.
///
/// # Errors
/// [`Error::Ambiguous`].
pub fn read(bytes: &[u8]) -> Result<Value, Error> {
    let ambiguous = |error: serde_json::Error| Error::Ambiguous(error.to_string());
    let mut reader = Deserializer::from_slice(bytes);
    let value = Strict.deserialize(&mut reader).map_err(ambiguous)?;
    reader.end().map_err(ambiguous)?;
    Ok(value)
}

fn write(out: &mut Vec<u8>, value: &Value, depth: usize) -> Result<(), Error> {
    let inside = depth.saturating_add(1);
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Number(number) => write_number(out, number)?,
        Value::String(text) => write_text(out, text),
        Value::Array(_) | Value::Object(_) if inside > MAX_DEPTH => return Err(Error::TooDeep),
        Value::Array(list) => {
            out.push(b'[');
            for (index, one) in list.iter().enumerate() {
                separate(out, index);
                write(out, one, inside)?;
            }
            out.push(b']');
        }
        Value::Object(members) => {
            let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
            sorted.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
            out.push(b'{');
            for (index, (name, one)) in sorted.into_iter().enumerate() {
                separate(out, index);
                write_text(out, name);
                out.push(b':');
                write(out, one, inside)?;
            }
            out.push(b'}');
        }
    }
    Ok(())
}

fn separate(out: &mut Vec<u8>, index: usize) {
    if index > 0 {
        out.push(b',');
    }
}

fn write_number(out: &mut Vec<u8>, number: &Number) -> Result<(), Error> {
    let whole = number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
    let double = number.as_f64().filter(|double| double.is_finite()).ok_or(Error::Imprecise)?;
    let mut buffer = ryu_js::Buffer::new();
    let text = buffer.format_finite(double);
    // ECMAScript writes 17 digits at most, so the form of a large double may be another whole number: it stands for the
    // double, or what is canonical could not be read again.
    if whole.is_some_and(|whole| !is_exact(whole) && whole.to_string() != text) {
        return Err(Error::Imprecise);
    }
    out.extend_from_slice(text.as_bytes());
    Ok(())
}

/// Whether a whole number has at most 53 significant bits.
fn is_exact(whole: i128) -> bool {
    let size = whole.unsigned_abs();
    let significant = 128_u32.saturating_sub(size.leading_zeros()).saturating_sub(size.trailing_zeros());
    size == 0 || significant <= 53
}

fn write_text(out: &mut Vec<u8>, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x09 => out.extend_from_slice(b"\\t"),
            0x0a => out.extend_from_slice(b"\\n"),
            0x0c => out.extend_from_slice(b"\\f"),
            0x0d => out.extend_from_slice(b"\\r"),
            ..0x20 => {
                out.extend_from_slice(b"\\u00");
                out.extend([byte >> 4, byte & 0x0f].iter().filter_map(|half| HEX.get(usize::from(*half))));
            }
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

/// Reads a value and refuses members given twice.
#[derive(Clone, Copy)]
struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: de::Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(one) = entries.next_element_seed(self)? {
            list.push(one);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            if members.contains_key(&name) {
                return Err(de::Error::custom("a member is given twice"));
            }
            members.insert(name, entries.next_value_seed(self)?);
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests;
