//! What belongs to a report that came by the public form: its receipt, who sent it, how often.

use diesel::prelude::*;

use super::schema::notices;
use super::{Conn, Error};
use crate::domain::ids::Id;

/// What a report by the public form has beside the report.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = notices)]
pub struct Notice {
    /// The report.
    pub report_id: Id,
    /// The number that its sender keeps: who knows it may look up what became of it.
    pub receipt: String,
    /// Name of the cause.
    pub cause: String,
    /// Who sent it; may be empty.
    pub name: String,
    /// The sender's mail address; may be empty.
    pub mail: String,
    /// The exact address that it is about, as a page or an id of ours.
    pub address: String,
    /// A digest of the address in the internet that it came from; empty once it is decided about.
    pub sender: String,
    /// How often the same was sent.
    pub times: i64,
    /// When it was sent last, in milliseconds since 1970.
    pub last_at: i64,
}

/// Keeps one.
pub fn insert(conn: &mut Conn, notice: &Notice) -> Result<(), Error> {
    diesel::insert_into(notices::table).values(notice.clone()).execute(conn)?;
    Ok(())
}

/// By its receipt.
pub fn by_receipt(conn: &mut Conn, receipt: &str) -> Result<Option<Notice>, Error> {
    let one = notices::table.filter(notices::receipt.eq(receipt));
    Ok(one.select(Notice::as_select()).first(conn).optional()?)
}

/// What belongs to a report, if it came by the form.
pub fn of_report(conn: &mut Conn, report: Id) -> Result<Option<Notice>, Error> {
    Ok(notices::table.find(report).select(Notice::as_select()).first(conn).optional()?)
}

/// The one that is not decided about, of this sender about this address.
pub fn same(conn: &mut Conn, sender: &str, address: &str) -> Result<Option<Notice>, Error> {
    let one = notices::table.filter(notices::sender.eq(sender).and(notices::address.eq(address)));
    Ok(one.select(Notice::as_select()).first(conn).optional()?)
}

/// Counts one up that was sent again.
pub fn again(conn: &mut Conn, report: Id, now: i64) -> Result<(), Error> {
    diesel::update(notices::table.find(report))
        .set((notices::times.eq(notices::times + 1), notices::last_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// How many are not decided about: of all, and of this sender.
pub fn open(conn: &mut Conn, sender: &str) -> Result<(i64, i64), Error> {
    let all = notices::table.filter(notices::sender.ne("")).count().get_result(conn)?;
    let own = notices::table.filter(notices::sender.eq(sender)).count().get_result(conn)?;
    Ok((all, own))
}

/// Forgets where one came from: it is decided about.
pub fn settle(conn: &mut Conn, report: Id) -> Result<(), Error> {
    diesel::update(notices::table.find(report)).set(notices::sender.eq("")).execute(conn)?;
    Ok(())
}
