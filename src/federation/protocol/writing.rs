//! How objects are put together: keys in the order in which they are given, absent members left out.

use serde_json::{Map, Value};

use crate::domain::time::Timestamp;

/// Puts a JSON object together.
#[derive(Default)]
pub struct Writer(Map<String, Value>);

impl Writer {
    /// A member that is always there.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// A member that is there when it has a value.
    #[must_use]
    pub fn some<T: Into<Value>>(self, name: &str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// A moment that is there when it has a value.
    #[must_use]
    pub fn moment(self, name: &str, value: Option<Timestamp>) -> Self {
        self.some(name, value.map(Timestamp::rfc3339))
    }

    /// A list that is there when it is not empty.
    #[must_use]
    pub fn list<T: Clone + Into<Value>>(self, name: &str, list: &[T]) -> Self {
        if list.is_empty() { self } else { self.with(name, list.to_vec()) }
    }

    /// A language map that is there when it is not empty; the first language is the original's.
    #[must_use]
    pub fn languages(self, name: &str, texts: &[(String, String)]) -> Self {
        if texts.is_empty() {
            return self;
        }
        let map: Map<String, Value> =
            texts.iter().map(|(tag, text)| (tag.clone(), Value::from(text.as_str()))).collect();
        self.with(name, map)
    }

    /// The finished object.
    pub fn finish(self) -> Value {
        Value::Object(self.0)
    }
}
