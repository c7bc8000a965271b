//! What a member chose for the own page and for posts, beside what others see of the actor.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::choices;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A member's choices.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = choices, treat_none_as_null = true)]
#[expect(clippy::struct_excessive_bools, reason = "a row of the database: each stands for itself")]
pub struct Choices {
    /// Whose.
    pub account_id: Id,
    /// What the member says of herself, as it was typed.
    pub note: String,
    /// Usual visibility of posts: `public`, `unlisted`, `private` or `direct`.
    pub privacy: String,
    /// Whether posts are usually sensitive.
    pub sensitive: bool,
    /// Usual language of posts; none: the language of the account.
    pub language: Option<String>,
    /// Whether the account may be recommended.
    pub discoverable: bool,
    /// Whether public posts may be found by search engines.
    pub indexable: bool,
    /// Whether nobody sees who follows and who is followed.
    pub hide_collections: bool,
    /// The policy for notifications, as JSON.
    pub policy: String,
    /// Hosts of websites that may name the member as their author, with spaces between.
    pub attribution_domains: String,
}

impl Choices {
    /// Hosts of websites that may name the member as their author.
    pub fn domains(&self) -> Vec<String> {
        self.attribution_domains.split_whitespace().map(str::to_owned).collect()
    }
}

/// A member's choices; the usual ones where none were made.
pub fn get(conn: &mut Conn, account: Id) -> Result<Choices, Error> {
    let found = choices::table.find(account).select(Choices::as_select()).first(conn).optional()?;
    Ok(found.unwrap_or_else(|| Choices {
        account_id: account,
        note: String::new(),
        privacy: "public".to_owned(),
        sensitive: false,
        language: None,
        discoverable: true,
        indexable: true,
        hide_collections: false,
        policy: "{}".to_owned(),
        attribution_domains: String::new(),
    }))
}

/// Keeps a member's choices.
pub fn put(conn: &mut Conn, chosen: &Choices) -> Result<(), Error> {
    let mine = choices::table.find(chosen.account_id);
    if diesel::update(mine).set(chosen.clone()).kept().run(conn)? == 0 {
        diesel::insert_into(choices::table).values(chosen.clone()).execute(conn)?;
    }
    Ok(())
}
