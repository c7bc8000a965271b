//! What a member thinks of somebody: blocked, muted, endorsed, a private note; and servers that a member shuts out.

use diesel::prelude::*;

use super::actors::Actor;
use super::kept::{Keep, rounded};
use super::schema::{actors, closed_hosts, ties};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// One member's bearing towards one account. Nobody else learns of it, but for a block's consequences.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = ties, treat_none_as_null = true)]
#[expect(clippy::struct_excessive_bools, reason = "a row of the database: each stands for itself")]
pub struct Tie {
    /// Whose.
    pub account_id: Id,
    /// Towards whom.
    pub target_id: Id,
    /// The time-ordered number of the block.
    pub blocked: Option<Id>,
    /// The time-ordered number of the mute.
    pub muted: Option<Id>,
    /// When the mute ends, in milliseconds since 1970; none: never.
    pub muted_until: Option<i64>,
    /// Whether the mute silences notifications too.
    pub mute_notifications: bool,
    /// The time-ordered number of the endorsement.
    pub endorsed: Option<Id>,
    /// Whether what the other passes on stays out of the home.
    pub hide_boosts: bool,
    /// Whether every text of the other is a notification.
    pub notify: bool,
    /// Whether the other is not suggested any more.
    pub declined: bool,
    /// A note for oneself.
    pub note: String,
}

impl Tie {
    /// Neither this nor that.
    pub fn none(account: Id, target: Id) -> Self {
        Self {
            account_id: account,
            target_id: target,
            blocked: None,
            muted: None,
            muted_until: None,
            mute_notifications: false,
            endorsed: None,
            hide_boosts: false,
            notify: false,
            declined: false,
            note: String::new(),
        }
    }

    /// Whether the mute holds at `now`, in milliseconds since 1970.
    pub fn is_muted(&self, now: i64) -> bool {
        self.muted.is_some() && self.muted_until.is_none_or(|until| until > now)
    }
}

/// What a list of accounts is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Those who are blocked.
    Blocked,
    /// Those who are muted.
    Muted,
    /// Those who are recommended.
    Endorsed,
}

/// The tie between two; the empty one where nothing is kept.
pub fn get(conn: &mut Conn, account: Id, target: Id) -> Result<Tie, Error> {
    let found = ties::table.find((account, target)).select(Tie::as_select()).first(conn).optional()?;
    Ok(found.unwrap_or_else(|| Tie::none(account, target)))
}

/// Keeps a tie, replacing the older one.
pub fn put(conn: &mut Conn, tie: &Tie) -> Result<(), Error> {
    let mine = ties::table.find((tie.account_id, tie.target_id));
    if diesel::update(mine).set(tie.clone()).kept().run(conn)? == 0 {
        diesel::insert_into(ties::table).values(tie.clone()).execute(conn)?;
    }
    Ok(())
}

/// Every tie between a member and any of the others, in both directions.
pub fn between(conn: &mut Conn, account: Id, others: &[Id]) -> Result<Vec<Tie>, Error> {
    let out = ties::account_id.eq(account).and(ties::target_id.eq_any(rounded(others)));
    let back = ties::target_id.eq(account).and(ties::account_id.eq_any(rounded(others)));
    Ok(ties::table.filter(out.or(back)).select(Tie::as_select()).kept().load(conn)?)
}

/// The accounts of a kind, the newest first, below `max_id` where given: (number, account).
pub fn listed(
    conn: &mut Conn,
    account: Id,
    kind: Kind,
    max_id: Option<Id>,
    limit: i64,
) -> Result<Vec<(Id, Actor)>, Error> {
    let max = Some(max_id.unwrap_or(Id::MAX));
    let query = ties::table
        .inner_join(actors::table)
        .filter(ties::account_id.eq(account).and(actors::gone_at.is_null()))
        .limit(limit)
        .into_boxed();
    let rows: Vec<(Option<Id>, Actor)> = match kind {
        Kind::Blocked => query
            .filter(ties::blocked.lt(max))
            .order(ties::blocked.desc())
            .select((ties::blocked, Actor::as_select()))
            .load(conn)?,
        Kind::Muted => query
            .filter(ties::muted.lt(max))
            .order(ties::muted.desc())
            .select((ties::muted, Actor::as_select()))
            .load(conn)?,
        Kind::Endorsed => query
            .filter(ties::endorsed.lt(max))
            .order(ties::endorsed.desc())
            .select((ties::endorsed, Actor::as_select()))
            .load(conn)?,
    };
    Ok(rows.into_iter().filter_map(|(number, actor)| Some((number?, actor))).collect())
}

/// Whether either of the two has blocked the other.
pub fn blocked_between(conn: &mut Conn, one: Id, other: Id) -> Result<bool, Error> {
    let out = ties::account_id.eq(one).and(ties::target_id.eq(other));
    let back = ties::account_id.eq(other).and(ties::target_id.eq(one));
    let blocks = ties::table.filter(out.or(back)).filter(ties::blocked.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(blocks)).get_result(conn)?)
}

/// Whether a member wants to hear nothing of somebody: blocked, muted with notifications, or of a host shut out.
pub fn silences(conn: &mut Conn, account: Id, who: Id, now: i64) -> Result<bool, Error> {
    let tie = get(conn, account, who)?;
    if tie.blocked.is_some() || (tie.is_muted(now) && tie.mute_notifications) {
        return Ok(true);
    }
    let shut = closed_hosts::table
        .inner_join(actors::table.on(actors::host.eq(closed_hosts::host)))
        .filter(closed_hosts::account_id.eq(account).and(actors::id.eq(who)).and(actors::local.eq(false)));
    Ok(diesel::select(diesel::dsl::exists(shut)).get_result(conn)?)
}

/// Members who want a notification of every text of an author.
pub fn listeners(conn: &mut Conn, author: Id) -> Result<Vec<Id>, Error> {
    let wanted = ties::target_id.eq(author).and(ties::notify.eq(true));
    Ok(ties::table.filter(wanted).select(ties::account_id).load(conn)?)
}

/// Hosts that a member shuts out, newest first, below `max_id` where given: (number, host).
pub fn closed(conn: &mut Conn, account: Id, max_id: Option<Id>, limit: i64) -> Result<Vec<(Id, String)>, Error> {
    Ok(closed_hosts::table
        .filter(closed_hosts::account_id.eq(account).and(closed_hosts::id.lt(max_id.unwrap_or(Id::MAX))))
        .order(closed_hosts::id.desc())
        .limit(limit)
        .select((closed_hosts::id, closed_hosts::host))
        .load(conn)?)
}

/// Shuts a host out, or no longer.
pub fn close(conn: &mut Conn, account: Id, host: &str, id: Option<Id>) -> Result<(), Error> {
    diesel::delete(closed_hosts::table.find((account, host))).execute(conn)?;
    if let Some(id) = id {
        let row = (closed_hosts::account_id.eq(account), closed_hosts::host.eq(host), closed_hosts::id.eq(id));
        diesel::insert_into(closed_hosts::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Which of the hosts a member shuts out.
pub fn closed_among(conn: &mut Conn, account: Id, hosts: &[String]) -> Result<Vec<String>, Error> {
    let mine = closed_hosts::account_id.eq(account);
    let shut: Vec<String> = closed_hosts::table.filter(mine).select(closed_hosts::host).load(conn)?;
    Ok(shut.into_iter().filter(|host| hosts.contains(host)).collect())
}
