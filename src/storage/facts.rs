//! What an actor says about itself beyond its name and addresses: consent to be found, other addresses, where it moved.

use diesel::prelude::*;

use super::schema::actor_facts;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// What an actor says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = actor_facts)]
pub struct Facts {
    /// Whose.
    pub actor_id: Id,
    /// Its collection of what stands at the top of its page.
    pub featured: Option<String>,
    /// Where it has moved to.
    pub moved_to: Option<String>,
    /// Its other addresses, as a JSON list.
    pub also_known_as: String,
    /// Whether directories may list it.
    pub discoverable: bool,
    /// Whether its public texts may be found by search (FEP-5feb).
    pub indexable: bool,
}

impl Facts {
    /// Of an actor that says nothing more: it may be listed and found.
    pub fn open(actor_id: Id) -> Self {
        let also_known_as = "[]".to_owned();
        Self { actor_id, featured: None, moved_to: None, also_known_as, discoverable: true, indexable: true }
    }

    /// Its other addresses.
    pub fn aliases(&self) -> Vec<String> {
        serde_json::from_str(&self.also_known_as).unwrap_or_default()
    }

    /// The same actor with other addresses.
    #[must_use]
    pub fn with_aliases(self, aliases: &[String]) -> Self {
        let also_known_as = serde_json::Value::from(aliases).to_string();
        Self { also_known_as, ..self }
    }
}

/// What an actor says; what is open where nothing is known.
pub fn of(conn: &mut Conn, actor: Id) -> Result<Facts, Error> {
    let found = actor_facts::table.find(actor).select(Facts::as_select()).first(conn).optional()?;
    Ok(found.unwrap_or_else(|| Facts::open(actor)))
}

/// Keeps what an actor says now.
pub fn put(conn: &mut Conn, facts: &Facts) -> Result<(), Error> {
    diesel::delete(actor_facts::table.find(facts.actor_id)).execute(conn)?;
    diesel::insert_into(actor_facts::table).values(facts.clone()).execute(conn)?;
    Ok(())
}
