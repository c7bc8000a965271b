//! What has passed its time: links and sessions that are over, the words of reports long decided about, texts from elsewhere that
//! nobody here had to do with.

use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::schema::{codes, links, notices, passkey_questions, reports, sessions, sign_in_pending};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// Deletes links to sign in, sessions, codes and entries on their way that ended before `now`, in milliseconds since 1970. Answers how many.
pub fn ended(conn: &mut Conn, now: i64) -> Result<usize, Error> {
    let links = diesel::delete(links::table.filter(links::expires_at.lt(now))).execute(conn)?;
    let sessions = diesel::delete(sessions::table.filter(sessions::expires_at.lt(now))).execute(conn)?;
    let codes = diesel::delete(codes::table.filter(codes::expires_at.lt(now))).execute(conn)?;
    let pending = diesel::delete(sign_in_pending::table.filter(sign_in_pending::expires_at.lt(now))).execute(conn)?;
    let asked = diesel::delete(passkey_questions::table.filter(passkey_questions::expires_at.lt(now))).execute(conn)?;
    Ok(links + sessions + codes + pending + asked)
}

/// Empties the words of reports that were decided about before `before`, and who sent them by the public form. Answers how many.
pub fn old_reports(conn: &mut Conn, before: i64) -> Result<usize, Error> {
    let old = reports::closed_at.lt(Some(before)).and(reports::words.ne(""));
    let ids: Vec<Id> = reports::table.filter(old).select(reports::id).load(conn)?;
    let senders = notices::table.filter(notices::report_id.eq_any(ids.clone()));
    diesel::update(senders).set((notices::name.eq(""), notices::mail.eq(""))).execute(conn)?;
    Ok(diesel::update(reports::table.filter(reports::id.eq_any(ids))).set(reports::words.eq("")).execute(conn)?)
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    id: Id,
}

/// Texts from servers that are no partners, changed last before `before`, which nobody here wrote to, was named in, was told of,
/// keeps or likes: at most `limit`.
pub fn unused(conn: &mut Conn, before: i64, limit: i64) -> Result<Vec<Id>, Error> {
    let query = format!(
        "SELECT t.id AS id FROM texts t WHERE NOT t.local AND t.state = 'published' AND t.updated_at < {before} \
         AND NOT EXISTS (SELECT 1 FROM partners p WHERE p.host = t.host AND p.standing = 'open') \
         AND NOT EXISTS (SELECT 1 FROM reactions r JOIN actors a ON a.id = r.actor_id WHERE r.text_id = t.id AND a.local) \
         AND NOT EXISTS (SELECT 1 FROM notifications n WHERE n.text_id = t.id) \
         AND NOT EXISTS (SELECT 1 FROM mentions m JOIN actors a ON a.id = m.actor_id WHERE m.text_id = t.id AND a.local) \
         AND NOT EXISTS (SELECT 1 FROM texts c WHERE c.local AND (c.parent_id = t.id OR c.id = t.parent_id OR c.id = t.root_id)) \
         ORDER BY t.id LIMIT {limit}"
    );
    let found: Vec<Number> = diesel::sql_query(query).load(conn)?;
    Ok(found.into_iter().map(|one| one.id).collect())
}
