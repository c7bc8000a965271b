//! Partner institutions, and how far each stream of theirs and ours has come.

use diesel::prelude::*;

use super::kept::Keep;
use super::schema::{partner_streams, partners};
use super::{Conn, Error};

/// A node that this institution is, was or may become a partner of.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = partners, treat_none_as_null = true)]
#[expect(clippy::struct_excessive_bools, reason = "one flag for each half of a handshake, as the table has them")]
pub struct Partner {
    /// Host, with the port where one is named.
    pub host: String,
    /// Its node actor, once found.
    pub node_uri: Option<String>,
    /// Where activities for the node go.
    pub shared_inbox: Option<String>,
    /// Name of the institution, once known.
    pub name: String,
    /// Its country (ISO 3166-1 alpha-2), once known.
    pub country: String,
    /// `open`, `refused`, `paused`, `suspended` or `ended`: what an admin decided.
    pub standing: String,
    /// ActivityPub id of our node's Follow of theirs: one stable id.
    pub our_follow: Option<String>,
    /// Whether they accepted it.
    pub our_follow_accepted: bool,
    /// ActivityPub id of their node's Follow of ours.
    pub their_follow: Option<String>,
    /// Whether we accepted it.
    pub their_follow_accepted: bool,
    /// Whether our admin lets them have texts for the network (federation.md, section 6.3).
    pub network_grant: bool,
    /// Whether their node declares that it keeps the network audience.
    pub capable: bool,
    /// Whether their log is being read from the start.
    pub backfilling: bool,
    /// When they last took something from us, in milliseconds since 1970.
    pub last_sent: Option<i64>,
    /// When we last took something from them, in milliseconds since 1970.
    pub last_received: Option<i64>,
    /// Class of the last failure.
    pub error_class: Option<String>,
    /// The last failure in one sentence.
    pub error_sentence: Option<String>,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Milliseconds since 1970.
    pub updated_at: i64,
    /// Whether their log is read again from the start, after a new epoch of theirs.
    pub repairing: bool,
    /// When what we hold was last compared with what they hold, in milliseconds since 1970.
    pub checked_at: Option<i64>,
    /// What the last comparison found, as JSON.
    pub findings: Option<String>,
    /// When an admin agreed to a new epoch and to erase more than a few texts, in milliseconds since 1970.
    pub agreed_at: Option<i64>,
}

impl Partner {
    /// Whether we follow it: it accepted, and no admin of ours has paused or ended that since.
    pub fn is_followed(&self) -> bool {
        self.standing == "open" && self.our_follow_accepted
    }
}

/// How far one stream has come between us and a partner, in both directions.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = partner_streams, treat_none_as_null = true)]
pub struct PartnerStream {
    /// The partner.
    pub host: String,
    /// `public` or `network`.
    pub stream: String,
    /// Epoch of their log, empty before the first pull.
    pub epoch: String,
    /// The last number of theirs up to which nothing is missing here: the durable cursor.
    pub pulled: i64,
    /// The head of theirs, as last heard.
    pub head: i64,
    /// The last number of ours that they have taken.
    pub sent: i64,
    /// The last number of ours up to which they say that nothing is missing there; -1 while they have said nothing.
    pub acked: i64,
    /// When we took up this epoch of theirs, in milliseconds since 1970.
    pub epoch_at: i64,
    /// The `ETag` of the last page of their log.
    pub etag: Option<String>,
    /// When their log last answered, in milliseconds since 1970.
    pub polled_at: Option<i64>,
}

impl PartnerStream {
    /// A stream of which neither side has anything of the other's yet; what follows `sent` is sent live.
    pub fn fresh(host: &str, stream: &str, sent: i64) -> Self {
        Self {
            host: host.to_owned(),
            stream: stream.to_owned(),
            epoch: String::new(),
            pulled: 0,
            head: 0,
            sent,
            acked: -1,
            epoch_at: 0,
            etag: None,
            polled_at: None,
        }
    }
}

/// By host.
pub fn get(conn: &mut Conn, host: &str) -> Result<Option<Partner>, Error> {
    Ok(partners::table.find(host).select(Partner::as_select()).first(conn).optional()?)
}

/// Keeps the country of a partner, empty where it says none.
pub fn is_in(conn: &mut Conn, host: &str, country: &str) -> Result<(), Error> {
    let changed = partners::table.find(host).filter(partners::country.ne(country));
    diesel::update(changed).set(partners::country.eq(country)).execute(conn)?;
    Ok(())
}

/// Whether we follow the node at a host.
pub fn followed(conn: &mut Conn, host: &str) -> Result<bool, Error> {
    Ok(get(conn, host)?.is_some_and(|partner| partner.is_followed()))
}

/// All, by host.
pub fn all(conn: &mut Conn) -> Result<Vec<Partner>, Error> {
    Ok(partners::table.order(partners::host.asc()).select(Partner::as_select()).load(conn)?)
}

/// Mutual partners that are neither paused nor ended.
pub fn mutual(conn: &mut Conn) -> Result<Vec<Partner>, Error> {
    let both = partners::our_follow_accepted.eq(true).and(partners::their_follow_accepted.eq(true));
    Ok(partners::table
        .filter(both.and(partners::standing.eq("open")))
        .order(partners::host.asc())
        .select(Partner::as_select())
        .load(conn)?)
}

/// Keeps a new partner.
pub fn insert(conn: &mut Conn, partner: &Partner) -> Result<(), Error> {
    diesel::insert_into(partners::table).values(partner.clone()).execute(conn)?;
    Ok(())
}

/// Replaces what is known of a partner.
pub fn update(conn: &mut Conn, partner: &Partner) -> Result<(), Error> {
    diesel::update(partners::table.find(&partner.host)).set(partner.clone()).kept().run(conn)?;
    Ok(())
}

/// The state of one stream.
pub fn stream(conn: &mut Conn, host: &str, stream: &str) -> Result<Option<PartnerStream>, Error> {
    let one = partner_streams::table.find((host, stream));
    Ok(one.select(PartnerStream::as_select()).first(conn).optional()?)
}

/// Both streams of a partner.
pub fn streams(conn: &mut Conn, host: &str) -> Result<Vec<PartnerStream>, Error> {
    let mine = partner_streams::table.filter(partner_streams::host.eq(host)).order(partner_streams::stream.asc());
    Ok(mine.select(PartnerStream::as_select()).load(conn)?)
}

/// Keeps the state of one stream, replacing the older one.
pub fn put_stream(conn: &mut Conn, state: &PartnerStream) -> Result<(), Error> {
    diesel::delete(partner_streams::table.find((&state.host, &state.stream))).execute(conn)?;
    diesel::insert_into(partner_streams::table).values(state.clone()).execute(conn)?;
    Ok(())
}

/// Moves our cursor of one stream on, and notes the success.
pub fn sent_up_to(conn: &mut Conn, host: &str, stream: &str, seq: i64, now: i64) -> Result<(), Error> {
    let behind = partner_streams::table.find((host, stream)).filter(partner_streams::sent.lt(seq));
    diesel::update(behind).set(partner_streams::sent.eq(seq)).kept().run(conn)?;
    diesel::update(partners::table.find(host))
        .set((
            partners::last_sent.eq(Some(now)),
            partners::error_class.eq(None::<String>),
            partners::error_sentence.eq(None::<String>),
        ))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes that something came from a partner, at most once a second: many activities at once do not meet in this row.
pub fn heard_from(conn: &mut Conn, host: &str, now: i64) -> Result<(), Error> {
    let old = partners::last_received.is_null().or(partners::last_received.lt(Some(now - 1000)));
    diesel::update(partners::table.filter(partners::host.eq(host)).filter(old))
        .set(partners::last_received.eq(Some(now)))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes why something did not reach a partner.
pub fn failed(conn: &mut Conn, host: &str, class: &str, sentence: &str) -> Result<(), Error> {
    diesel::update(partners::table.find(host))
        .set((partners::error_class.eq(Some(class.to_owned())), partners::error_sentence.eq(Some(sentence.to_owned()))))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes that what did not reach a partner before does now.
pub fn works(conn: &mut Conn, host: &str) -> Result<(), Error> {
    let failing = partners::table.find(host).filter(partners::error_class.is_not_null());
    diesel::update(failing)
        .set((partners::error_class.eq(None::<String>), partners::error_sentence.eq(None::<String>)))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes that a step of a handshake could be told: what stood in its way does no longer.
pub fn told(conn: &mut Conn, host: &str) -> Result<(), Error> {
    let untold = partners::table.find(host).filter(partners::error_class.eq(Some("handshake")));
    diesel::update(untold)
        .set((partners::error_class.eq(None::<String>), partners::error_sentence.eq(None::<String>)))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes how far they say that they have read our log. It only grows, and what they have need not be sent.
pub fn acked_up_to(conn: &mut Conn, host: &str, stream: &str, seq: i64) -> Result<(), Error> {
    let behind = partner_streams::table.find((host, stream)).filter(partner_streams::acked.lt(seq));
    diesel::update(behind).set(partner_streams::acked.eq(seq)).kept().run(conn)?;
    let behind = partner_streams::table.find((host, stream)).filter(partner_streams::sent.lt(seq));
    diesel::update(behind).set(partner_streams::sent.eq(seq)).kept().run(conn)?;
    Ok(())
}

/// Notes how far a stream of theirs was read; what concerns our own log in the same row stays as it is.
pub fn put_pulled(conn: &mut Conn, state: &PartnerStream) -> Result<(), Error> {
    diesel::update(partner_streams::table.find((&state.host, &state.stream)))
        .set((
            partner_streams::epoch.eq(&state.epoch),
            partner_streams::epoch_at.eq(state.epoch_at),
            partner_streams::pulled.eq(state.pulled),
            partner_streams::head.eq(state.head),
            partner_streams::etag.eq(&state.etag),
            partner_streams::polled_at.eq(state.polled_at),
        ))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Begins the reading of a log anew: its epoch has changed.
pub fn repair(conn: &mut Conn, host: &str) -> Result<(), Error> {
    diesel::update(partners::table.find(host)).set(partners::repairing.eq(true)).kept().run(conn)?;
    Ok(())
}

/// Forgets a fault of the given class, and no other.
pub fn recovered(conn: &mut Conn, host: &str, class: &str) -> Result<(), Error> {
    diesel::update(partners::table.find(host).filter(partners::error_class.eq(Some(class.to_owned()))))
        .set((partners::error_class.eq(None::<String>), partners::error_sentence.eq(None::<String>)))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes that an admin agrees to what waits for one; taken back once it was used.
pub fn agree(conn: &mut Conn, host: &str, when: Option<i64>) -> Result<(), Error> {
    diesel::update(partners::table.find(host)).set(partners::agreed_at.eq(when)).kept().run(conn)?;
    Ok(())
}

/// Keeps what a comparison found.
pub fn checked(conn: &mut Conn, host: &str, now: i64, findings: &str) -> Result<(), Error> {
    diesel::update(partners::table.find(host))
        .set((partners::checked_at.eq(Some(now)), partners::findings.eq(Some(findings.to_owned()))))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Notes that the whole log of a partner has been read.
pub fn backfilled(conn: &mut Conn, host: &str) -> Result<(), Error> {
    diesel::update(partners::table.find(host))
        .set((partners::backfilling.eq(false), partners::repairing.eq(false)))
        .kept()
        .run(conn)?;
    Ok(())
}
