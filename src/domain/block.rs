//! What the structured blocks of all kinds share: optional members, unknown members kept, lenient reading, the size.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::problem::Problems;

/// The largest block we write or take in, in bytes of JSON (vocabulary.md R3).
pub const MAX_BLOCK_BYTES: usize = 64 * 1024;

/// The only version of the blocks that we know (vocabulary.md R2).
pub const SCHEMA: u64 = 1;

/// Defines a struct of a block: every member optional, missing members stay missing, unknown ones are kept.
macro_rules! members {
    ($(#[$about:meta])* $name:ident { $($(#[$note:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$note])* #[serde(default, skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,)*
            /// Members that this version does not know, verbatim.
            #[serde(flatten)]
            pub extra: serde_json::Map<String, serde_json::Value>,
        }
    };
}
pub(crate) use members;

/// Reads what can be read: a member of the wrong shape is left out instead of failing the whole.
pub(crate) fn lenient<T: DeserializeOwned + Default>(members: Map<String, Value>) -> T {
    let readable = |name: &String, value: &Value| {
        let alone = Map::from_iter([(name.clone(), value.clone())]);
        serde_json::from_value::<T>(Value::Object(alone)).is_ok()
    };
    let kept: Map<String, Value> = members.into_iter().filter(|(name, value)| readable(name, value)).collect();
    serde_json::from_value(Value::Object(kept)).unwrap_or_default()
}

/// Makes the struct under `name` readable, dropping only what is wrong inside it.
pub(crate) fn mend<T: DeserializeOwned + Serialize + Default>(members: &mut Map<String, Value>, name: &str) {
    if let Some(Value::Object(inner)) = members.get(name) {
        let readable: T = lenient(inner.clone());
        if let Ok(value) = serde_json::to_value(readable) {
            members.insert(name.to_owned(), value);
        }
    }
}

/// Makes the list under `name` readable, dropping only the entries that are wrong.
pub(crate) fn mend_list<T: DeserializeOwned>(members: &mut Map<String, Value>, name: &str) {
    if let Some(Value::Array(list)) = members.get_mut(name) {
        list.retain(|entry| serde_json::from_value::<T>(entry.clone()).is_ok());
    }
}

/// Notes what every block must keep: its version and its size.
pub(crate) fn check(problems: &mut Problems, kind: &str, schema: Option<&Value>, block: &impl Serialize) {
    if schema.is_some_and(|schema| schema.as_u64() != Some(SCHEMA)) {
        problems.note(format!("{kind}.schema"), "invalid", "The version of the block is 1.");
    }
    let size = serde_json::to_vec(block).map_or(usize::MAX, |bytes| bytes.len());
    if size > MAX_BLOCK_BYTES {
        problems.note(kind, "too_large", format!("At most {MAX_BLOCK_BYTES} bytes; this has {size}."));
    }
}
