//! Texts that are kept from readers: held for approval, declined, of a suspended server, or concealed by a decision.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{
    actors, decisions, mentions, partner_numbers, partner_streams, partners, suspensions, tags, texts,
};
use super::texts::Text;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// How many texts of a host are in a state, such as `held`.
pub fn count(conn: &mut Conn, host: &str, state: &str) -> Result<i64, Error> {
    let mine = texts::table.filter(texts::host.eq(host).and(texts::local.eq(false)).and(texts::state.eq(state)));
    Ok(mine.count().get_result(conn)?)
}

/// The texts that wait for approval, of one host or of all, the oldest first.
pub fn held(conn: &mut Conn, host: Option<&str>, limit: i64) -> Result<Vec<Text>, Error> {
    let mut query = texts::table.into_boxed().filter(texts::state.eq("held"));
    if let Some(host) = host {
        query = query.filter(texts::host.eq(host.to_owned()));
    }
    Ok(query.order(texts::id.asc()).limit(limit).select(Text::as_select()).load(conn)?)
}

/// Shows a text.
pub fn publish(conn: &mut Conn, text: Id) -> Result<(), Error> {
    diesel::update(texts::table.find(text)).set(texts::state.eq("published")).kept().run(conn)?;
    Ok(())
}

/// Hides a text that is shown, by a decision about it: nothing of it is lost.
pub fn conceal(conn: &mut Conn, text: Id) -> Result<(), Error> {
    let shown = texts::table.find(text).filter(texts::state.eq("published"));
    diesel::update(shown).set(texts::state.eq("concealed")).kept().run(conn)?;
    Ok(())
}

/// Hides every text that is shown of an author, by a decision about the person.
pub fn conceal_of(conn: &mut Conn, author: Id) -> Result<(), Error> {
    let shown = texts::table.filter(texts::author_id.eq(author).and(texts::state.eq("published")));
    diesel::update(shown).set(texts::state.eq("concealed")).kept().run(conn)?;
    Ok(())
}

/// Shows them again, but none that a decision about itself hides.
pub fn reveal_of(conn: &mut Conn, author: Id) -> Result<(), Error> {
    let hidden: Vec<Option<Id>> = decisions::table
        .filter(decisions::person_id.eq(Some(author)).and(decisions::measure.eq("hide")))
        .filter(decisions::ended_at.is_null())
        .select(decisions::text_id)
        .load(conn)?;
    let hidden: Vec<Id> = hidden.into_iter().flatten().collect();
    let concealed = texts::table.filter(texts::author_id.eq(author).and(texts::state.eq("concealed")));
    diesel::update(concealed.filter(texts::id.ne_all(hidden))).set(texts::state.eq("published")).execute(conn)?;
    Ok(())
}

/// Takes the words out of a text that was declined. What came stays as the evidence, and to compare it with its origin.
pub fn decline(conn: &mut Conn, text: Id) -> Result<(), Error> {
    diesel::update(texts::table.find(text))
        .set((
            texts::state.eq("declined"),
            texts::name.eq(""),
            texts::summary.eq(""),
            texts::content.eq(""),
            texts::search.eq(""),
            texts::block.eq(None::<String>),
        ))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes since when a host is suspended; the first moment stays.
pub fn suspend(conn: &mut Conn, host: &str, now: i64) -> Result<(), Error> {
    let row = (suspensions::host.eq(host), suspensions::since.eq(now));
    each!(conn, |k| diesel::insert_into(suspensions::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// Since when a host is suspended, and when what was here from it was purged, in milliseconds since 1970.
pub fn suspension(conn: &mut Conn, host: &str) -> Result<Option<(i64, Option<i64>)>, Error> {
    let both = (suspensions::since, suspensions::purged_at);
    Ok(suspensions::table.find(host).select(both).first(conn).optional()?)
}

/// The suspended hosts of which something is still here: (host, since when in milliseconds since 1970).
pub fn suspended(conn: &mut Conn) -> Result<Vec<(String, i64)>, Error> {
    let open = suspensions::table.filter(suspensions::purged_at.is_null()).order(suspensions::host.asc());
    Ok(open.select((suspensions::host, suspensions::since)).load(conn)?)
}

/// Forgets that a host was suspended.
pub fn unsuspend(conn: &mut Conn, host: &str) -> Result<(), Error> {
    diesel::delete(suspensions::table.find(host)).execute(conn)?;
    Ok(())
}

/// Notes that nothing of a suspended host is here any more.
pub fn purged(conn: &mut Conn, host: &str, now: i64) -> Result<(), Error> {
    diesel::update(suspensions::table.find(host)).set(suspensions::purged_at.eq(Some(now))).kept().run(conn)?;
    Ok(())
}

/// Takes the words out of at most `limit` texts of a host; answers how many these were. Their addresses stay: answers of
/// others hang on them.
pub fn purge_texts(conn: &mut Conn, host: &str, limit: i64) -> Result<usize, Error> {
    let left = texts::host.eq(host).and(texts::local.eq(false)).and(texts::state.ne_all(["purged", "withdrawn"]));
    let ids: Vec<Id> = texts::table.filter(left).order(texts::id.asc()).limit(limit).select(texts::id).load(conn)?;
    purge(conn, &ids)
}

/// Takes the words out of texts from elsewhere; answers how many these were. Their addresses stay.
pub fn purge(conn: &mut Conn, ids: &[Id]) -> Result<usize, Error> {
    diesel::delete(mentions::table.filter(mentions::text_id.eq_any(ids.to_vec()))).execute(conn)?;
    diesel::delete(tags::table.filter(tags::text_id.eq_any(ids.to_vec()))).execute(conn)?;
    let theirs = texts::table.filter(texts::id.eq_any(ids.to_vec()).and(texts::local.eq(false)));
    let scrubbed: Vec<Id> = theirs.clone().select(texts::id).load(conn)?;
    super::translations::erase(conn, &scrubbed)?;
    let scrubbed = diesel::update(theirs)
        .set((
            texts::state.eq("purged"),
            texts::name.eq(""),
            texts::summary.eq(""),
            texts::content.eq(""),
            texts::search.eq(""),
            texts::block.eq(None::<String>),
            texts::raw.eq(None::<String>),
            // Whatever its origin shows later is newer than nothing.
            texts::updated_at.eq(0),
        ))
        .execute(conn)?;
    Ok(scrubbed)
}

/// Takes out what people of a host said of themselves; their addresses stay.
pub fn purge_people(conn: &mut Conn, host: &str) -> Result<(), Error> {
    diesel::update(actors::table.filter(actors::host.eq(host).and(actors::local.eq(false))))
        .set((
            actors::name.eq(actors::handle),
            actors::summary.eq(""),
            actors::fields.eq("[]"),
            actors::icon.eq(None::<String>),
            actors::header.eq(None::<String>),
            // The next one who needs them fetches them.
            actors::fetched_at.eq(0),
        ))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Reads the log of a partner from its beginning again: nothing of it is here any more.
pub fn begin_again(conn: &mut Conn, host: &str) -> Result<(), Error> {
    diesel::delete(partner_numbers::table.filter(partner_numbers::host.eq(host))).execute(conn)?;
    diesel::update(partner_streams::table.filter(partner_streams::host.eq(host)))
        .set((
            partner_streams::epoch.eq(""),
            partner_streams::pulled.eq(0),
            partner_streams::head.eq(0),
            partner_streams::etag.eq(None::<String>),
        ))
        .kept()
        .run(conn)?;
    let reader = partners::table.find(host).filter(partners::our_follow_accepted.eq(true));
    diesel::update(reader).set(partners::backfilling.eq(true)).kept().run(conn)?;
    Ok(())
}
