//! Whom our partners name as theirs.

use diesel::prelude::*;

use super::schema::partner_lists;
use super::{Conn, Error};

/// What a partner named.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = partner_lists)]
pub struct Named {
    /// The partner.
    pub host: String,
    /// The hosts of its partners, as a JSON list.
    pub named: String,
    /// When it was asked, in milliseconds since 1970.
    pub looked_at: i64,
}

impl Named {
    /// The hosts.
    pub fn hosts(&self) -> Vec<String> {
        serde_json::from_str(&self.named).unwrap_or_default()
    }
}

/// Keeps what a partner named, replacing the older list.
pub fn put(conn: &mut Conn, row: &Named) -> Result<(), Error> {
    diesel::delete(partner_lists::table.find(&row.host)).execute(conn)?;
    diesel::insert_into(partner_lists::table).values(row.clone()).execute(conn)?;
    Ok(())
}

/// What one partner named.
pub fn of(conn: &mut Conn, host: &str) -> Result<Option<Named>, Error> {
    Ok(partner_lists::table.find(host).select(Named::as_select()).first(conn).optional()?)
}

/// What all named, by host.
pub fn all(conn: &mut Conn) -> Result<Vec<Named>, Error> {
    Ok(partner_lists::table.order(partner_lists::host.asc()).select(Named::as_select()).load(conn)?)
}
