//! What a member chose for the own profile and for posts, beside what others see of the actor.

use diesel::prelude::*;

use super::schema::profiles;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A member's choices.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = profiles, treat_none_as_null = true)]
pub struct Profile {
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
}

/// A member's choices; the usual ones where none were made.
pub fn get(conn: &mut Conn, account: Id) -> Result<Profile, Error> {
    let found = profiles::table.find(account).select(Profile::as_select()).first(conn).optional()?;
    Ok(found.unwrap_or_else(|| Profile {
        account_id: account,
        note: String::new(),
        privacy: "public".to_owned(),
        sensitive: false,
        language: None,
        discoverable: true,
        indexable: true,
        hide_collections: false,
        policy: "{}".to_owned(),
    }))
}

/// Keeps a member's choices.
pub fn put(conn: &mut Conn, profile: &Profile) -> Result<(), Error> {
    let mine = profiles::table.find(profile.account_id);
    if diesel::update(mine).set(profile.clone()).execute(conn)? == 0 {
        diesel::insert_into(profiles::table).values(profile.clone()).execute(conn)?;
    }
    Ok(())
}
