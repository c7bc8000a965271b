//! Somebody who publishes, edits and withdraws, and knows what every reader must find afterwards.

use std::collections::BTreeMap;
use std::time::Duration;

use super::api::{Desk, Text};
use super::node::Node;
use super::wait::within;

/// What the issue promises at `speed = 1`.
pub const PROMISED: Duration = Duration::from_secs(60);

/// A text published, edited or withdrawn, and what a reader must find afterwards.
pub struct Author {
    pub desk: Desk,
    pub texts: Vec<Text>,
    pub expected: BTreeMap<String, String>,
}

/// One text in three is for the network only.
fn audience(number: usize) -> &'static str {
    if number.is_multiple_of(3) { "network" } else { "public" }
}

impl Author {
    pub fn at(node: &Node) -> Self {
        Self { desk: node.member("ana", "practitioner"), texts: Vec::new(), expected: BTreeMap::new() }
    }

    pub fn publish(&mut self, count: usize) {
        for _ in 0..count {
            let number = self.texts.len();
            let text = self.desk.publish(&format!("Practice number {number}"), audience(number)).unwrap();
            self.expected.insert(text.id.clone(), text.name.clone());
            self.texts.push(text);
        }
    }

    /// Edits the first ten and withdraws the five after them.
    pub fn edit_and_withdraw(&mut self) {
        self.change(10, 5);
    }

    /// Edits the first texts and withdraws so many after them.
    pub fn change(&mut self, edits: usize, withdrawals: usize) {
        for (number, text) in self.texts.iter().take(edits).enumerate() {
            let name = format!("{}, edited", text.name);
            let edited = self.desk.edit(text, &name, audience(number)).unwrap();
            self.expected.insert(edited.id, name);
        }
        for text in self.texts.iter().skip(edits).take(withdrawals) {
            self.desk.withdraw(text).unwrap();
            self.expected.remove(&text.id);
        }
    }

    /// Waits until the reader's list is exactly what was written. (`Desk::list` refuses a text that is there twice.)
    pub fn arrives_at(&self, reader: &Desk) {
        within(PROMISED, &format!("{} and {} are equal", self.desk.host, reader.host), || {
            let list = reader.list(&self.desk.base)?;
            let missing: Vec<_> =
                self.expected.iter().filter(|(id, name)| list.get(*id) != Some(name)).take(3).collect();
            let extra: Vec<_> = list.keys().filter(|id| !self.expected.contains_key(*id)).take(3).collect();
            if list == self.expected {
                Ok(())
            } else {
                Err(format!("{} of {}; {missing:?}; {extra:?}", list.len(), self.expected.len()))
            }
        });
    }
}
