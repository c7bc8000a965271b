//! Facts about this database: its epoch; and leases on work that only one process may do.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{leases, settings};
use super::{Conn, Error};

/// Reads one fact.
pub fn get(conn: &mut Conn, name: &str) -> Result<Option<String>, Error> {
    Ok(settings::table.find(name).select(settings::value).first(conn).optional()?)
}

/// The epoch of our log: it changes when the log goes on from an older state.
pub fn epoch(conn: &mut Conn) -> Result<String, Error> {
    get(conn, "epoch")?.ok_or(Error::NotFound)
}

/// Keeps one fact, replacing the older one.
pub fn set(conn: &mut Conn, name: &str, value: &str) -> Result<(), Error> {
    let changed = diesel::update(settings::table.find(name)).set(settings::value.eq(value)).kept().run(conn)?;
    if changed == 0 {
        diesel::insert_into(settings::table)
            .values((settings::name.eq(name), settings::value.eq(value)))
            .execute(conn)?;
    }
    Ok(())
}

/// A lease that lasts so much longer than a fresh one would, in milliseconds, was taken by a clock that has been put back.
const CLOCK_PUT_BACK_MS: i64 = 60_000;

/// Takes or renews the lease `name` for `holder`; answers its fencing number, or `None` while another holds it.
pub fn lease(conn: &mut Conn, name: &str, holder: &str, now: i64, until: i64) -> Result<Option<i64>, Error> {
    let held: Option<(String, i64, i64)> =
        leases::table.find(name).select((leases::holder, leases::fence, leases::until)).first(conn).optional()?;
    match held {
        None => {
            let row = (leases::name.eq(name), leases::holder.eq(holder), leases::fence.eq(1), leases::until.eq(until));
            diesel::insert_into(leases::table).values(row).execute(conn)?;
            Ok(Some(1))
        }
        Some((other, _, valid))
            if other != holder && valid > now && valid < until.saturating_add(CLOCK_PUT_BACK_MS) =>
        {
            Ok(None)
        }
        Some((other, fence, _)) => {
            let next = if other == holder { fence } else { fence.saturating_add(1) };
            // The old fence in the condition: of two processes that take over at once, one changes no row.
            let row = diesel::update(leases::table.find(name).filter(leases::fence.eq(fence)));
            let changed =
                row.set((leases::holder.eq(holder), leases::fence.eq(next), leases::until.eq(until))).execute(conn)?;
            Ok((changed == 1).then_some(next))
        }
    }
}
