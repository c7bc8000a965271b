//! Ask, accept, refuse, pause, end a partnership. Rows only: the running server tells the other side.

pub mod codes;
pub mod moderation;
pub mod neighbours;

use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::storage::partners::{self, Partner, PartnerStream};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, deliveries, happenings, invitations, jobs, log};

use super::error::Error;

/// The two streams of a log (federation.md, section 6.2).
pub const STREAMS: [&str; 2] = ["public", "network"];

/// The state of a partnership, as contract.md, section 1 names it.
pub fn state(partner: &Partner) -> &'static str {
    match partner.standing.as_str() {
        "refused" => "refused",
        "paused" => "paused",
        "suspended" => "suspended",
        "ended" => "ended",
        _ if partner.our_follow_accepted && partner.their_follow_accepted => "mutual",
        _ if partner.their_follow.is_some() && !partner.their_follow_accepted => "requested_by_them",
        _ => "requested_by_us",
    }
}

/// How a partnership does, as contract.md, section 1 names it; `backlog` counts what has not arrived there.
pub fn health(partner: &Partner, backlog: i64) -> &'static str {
    if partner.error_class.is_some() {
        "broken"
    } else if partner.backfilling {
        "backfilling"
    } else if partner.repairing {
        "repairing"
    } else if backlog > 0 {
        "lagging"
    } else {
        "live"
    }
}

/// How many items of ours the partner has not taken yet: of the streams that it gets, and of what is sent to it alone.
///
/// # Errors
/// The database's.
pub fn backlog(conn: &mut Conn, host: &str) -> Result<i64, Error> {
    let mut waiting = deliveries::backlog(conn, host)?;
    for stream in sent_streams(conn, host)? {
        waiting += (log::head(conn, &stream.stream)? - stream.sent).max(0);
    }
    Ok(waiting)
}

/// Since when the oldest item waits that the partner has not taken yet, in milliseconds since 1970; none when nothing
/// waits.
///
/// # Errors
/// The database's.
pub fn waiting_since(conn: &mut Conn, host: &str) -> Result<Option<i64>, Error> {
    let mut oldest = deliveries::waiting_since(conn, host)?;
    for stream in sent_streams(conn, host)? {
        let since = log::since(conn, &stream.stream, stream.sent)?;
        oldest = oldest.into_iter().chain(since).min();
    }
    Ok(oldest)
}

/// The streams that go to the node at `host` now: none before and after a partnership, no network texts without a grant.
fn sent_streams(conn: &mut Conn, host: &str) -> Result<Vec<PartnerStream>, Error> {
    let Some(partner) = partners::get(conn, host)?.filter(|partner| state(partner) == "mutual") else {
        return Ok(Vec::new());
    };
    let network = partner.network_grant && partner.capable;
    let streams = partners::streams(conn, host)?;
    Ok(streams.into_iter().filter(|stream| network || stream.stream != "network").collect())
}

/// Where a withdrawn text of ours was, or may have been, and when each place erased it by its own word: (host,
/// milliseconds since 1970). Nothing for a text that is not withdrawn.
///
/// # Errors
/// The database's.
pub fn erased_at(conn: &mut Conn, text: &Text) -> Result<Vec<(String, Option<i64>)>, Error> {
    let Some(withdrawn) = text.withdrawn_at.filter(|_| text.local && text.published_at.is_some()) else {
        return Ok(Vec::new());
    };
    let network = text.audience == "network";
    let mut places: Vec<(String, Option<i64>)> = Vec::new();
    for (host, at) in texts::arrivals(conn, text.id)? {
        places.push((host, Some(at).filter(|at| *at >= withdrawn)));
    }
    if network || text.audience == "public" {
        for partner in partners::mutual(conn)?.into_iter().filter(|one| one.created_at <= withdrawn) {
            let gets = !network || (partner.network_grant && partner.capable);
            if gets && !places.iter().any(|(host, _)| *host == partner.host) {
                places.push((partner.host, None));
            }
        }
    }
    places.sort();
    Ok(places)
}

/// Reads a host as an admin types it: `host`, `host:port`, or an address of it. Answers host, with the port if named.
///
/// # Errors
/// `Invalid` with what would be right.
pub fn parse_host(app: &App, typed: &str) -> Result<String, Error> {
    let typed = typed.trim();
    let scheme = app.config.server.base_url.scheme();
    let address = if typed.contains("://") { typed.to_owned() } else { format!("{scheme}://{typed}") };
    let wrong = || {
        Error::field(
            "host",
            "host",
            format!("\u{201c}{typed}\u{201d} is no host. Right would be: practices.example.org"),
        )
    };
    let url = url::Url::parse(&address).map_err(|_unreadable| wrong())?;
    let host = url.host_str().filter(|_| url.username().is_empty()).ok_or_else(wrong)?;
    let host = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    if host == app.host() {
        return Err(Error::field("host", "host", "This is your own node."));
    }
    Ok(host)
}

/// Asks the node at `host` to be a partner. Asking again changes nothing; asking one that asked us accepts it.
///
/// # Errors
/// `Invalid` for our own host; the database's.
pub async fn ask(app: &App, host: &str) -> Result<(), Error> {
    ask_with(app, host, None).await
}

/// The same with an invitation code of theirs, which makes them accept at once. A request that is pending is sent anew
/// with it.
///
/// # Errors
/// `Invalid` for our own host and for what is no code; the database's.
pub async fn ask_with(app: &App, host: &str, code: Option<&str>) -> Result<(), Error> {
    let host = parse_host(app, host)?;
    let no_code = || Error::field("code", "code", "This is no invitation code: it has letters, digits, - and _ only.");
    let code = code.map(|typed| codes::read(typed).ok_or_else(no_code)).transpose()?;
    app.db.read(|conn| super::policy::may_ask(conn, app, &host))?;
    let now = app.now().0;
    let (follow, happening, happens) =
        (follow_uri(app), Happening::PartnerAsked { host: host.clone() }, app.ids.next());
    let answered = Happening::PartnerAnswered { host: host.clone(), accepted: true };
    let answers = app.ids.next();
    app.db
        .write(move |tx| {
            let mut partner = partners::get(tx, &host)?.unwrap_or_else(|| unknown(&host, now));
            if code.is_some() && !partner.our_follow_accepted {
                // The same id with other words would be taken for a repeat.
                partner.our_follow = None;
            }
            open(&mut partner, &follow, now);
            if partner.their_follow.is_some() && !partner.their_follow_accepted {
                partner.their_follow_accepted = true;
                happenings::push(tx, answers, &answered, now)?;
            }
            keep(tx, &partner)?;
            if code.is_some() {
                invitations::ask_with(tx, &host, code.as_deref())?;
            }
            happenings::push(tx, happens, &happening, now)?;
            Ok::<_, Error>(())
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// Accepts the request of the node at `host`, and asks it in turn, so that both become `mutual`.
///
/// # Errors
/// `Refused` when it has not asked.
pub async fn accept(app: &App, host: &str) -> Result<(), Error> {
    let host = parse_host(app, host)?;
    let known = host.clone();
    let partner = app.db.read(|conn| partners::get(conn, &known).map_err(Error::from))?;
    if partner.is_none_or(|partner| partner.their_follow.is_none()) {
        return Err(Error::Refused(format!(
            "{host} has not asked to be a partner. You can ask: interpraxis admin partner add {host}"
        )));
    }
    ask(app, &host).await
}

/// Refuses the request of the node at `host`.
///
/// # Errors
/// `Refused` when it has not asked.
pub async fn refuse(app: &App, host: &str) -> Result<(), Error> {
    change(app, host, "refused", |partner, host| {
        partner.their_follow.as_ref()?;
        partner.their_follow_accepted = false;
        Some(Happening::PartnerAnswered { host: host.to_owned(), accepted: false })
    })
    .await
}

/// Ends the partnership with the node at `host`: both follows, the grant, and what waits for it.
///
/// # Errors
/// `Refused` when there is none.
pub async fn end(app: &App, host: &str) -> Result<(), Error> {
    change(app, host, "ended", |partner, host| {
        partner.our_follow_accepted = false;
        partner.their_follow_accepted = false;
        partner.network_grant = false;
        Some(Happening::PartnerEnded { host: host.to_owned() })
    })
    .await
}

/// Keeps a partnership still: nothing is sent to the node at `host` and nothing is read from it, and nothing is lost.
///
/// # Errors
/// `Refused` when there is no partnership that goes on.
pub async fn pause(app: &App, host: &str) -> Result<(), Error> {
    set_standing(app, host, "open", "paused").await
}

/// Goes on with a paused partnership, on both sides from where it stood.
///
/// # Errors
/// `Refused` when it is not paused.
pub async fn resume(app: &App, host: &str) -> Result<(), Error> {
    set_standing(app, host, "paused", "open").await
}

async fn set_standing(app: &App, host: &str, from: &'static str, to: &'static str) -> Result<(), Error> {
    let host = parse_host(app, host)?;
    let (now, id) = (app.now().0, app.ids.next());
    app.db
        .write(move |tx| {
            let known = partners::get(tx, &host)?.filter(|one| one.standing == from);
            let absent = || Error::Refused(format!("There is no partnership with {host} that is {from}."));
            let mut partner = known.ok_or_else(absent)?;
            to.clone_into(&mut partner.standing);
            partners::update(tx, &partner)?;
            if to == "open" {
                deliveries::wake(tx, &host, now)?;
                jobs::push(tx, id, &Job::Pull { host: host.clone() }, now)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    app.wake.lanes.notify_one();
    app.wake.jobs.notify_one();
    Ok(())
}

/// Compares what is held of the partner at `host` with what it holds itself, now. `agree`: an admin agrees to what waits
/// for one.
///
/// # Errors
/// `Refused` when there is no partnership.
pub async fn check(app: &App, host: &str, agree: bool) -> Result<(), Error> {
    let host = parse_host(app, host)?;
    let (now, id) = (app.now().0, app.ids.next());
    app.db
        .write(move |tx| {
            let known = partners::get(tx, &host)?.filter(Partner::is_followed);
            if known.is_none() {
                return Err(Error::Refused(format!("There is no partnership with {host} that could be compared.")));
            }
            if agree {
                partners::agree(tx, &host, Some(now))?;
            }
            Ok(jobs::push(tx, id, &Job::Check { host: host.clone() }, now)?)
        })
        .await?;
    app.wake.jobs.notify_one();
    Ok(())
}

/// Compares what is held of every partner with what they hold, now; answers of how many.
///
/// # Errors
/// The database's.
pub async fn check_all(app: &App) -> Result<usize, Error> {
    let hosts: Vec<String> = app.db.read(partners::mutual)?.into_iter().map(|one| one.host).collect();
    for host in &hosts {
        check(app, host, false).await?;
    }
    Ok(hosts.len())
}

async fn change(
    app: &App,
    host: &str,
    standing: &'static str,
    change: fn(&mut Partner, &str) -> Option<Happening>,
) -> Result<(), Error> {
    let host = parse_host(app, host)?;
    let (now, id) = (app.now().0, app.ids.next());
    app.db
        .write(move |tx| {
            let absent = || Error::Refused(format!("There is no partnership with {host} that this could change."));
            let mut partner = partners::get(tx, &host)?.ok_or_else(absent)?;
            let happening = change(&mut partner, &host).ok_or_else(absent)?;
            standing.clone_into(&mut partner.standing);
            partner.updated_at = now;
            partners::update(tx, &partner)?;
            Ok::<_, Error>(happenings::push(tx, id, &happening, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

/// A request of another node to be a partner.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Its host.
    pub host: &'a str,
    /// ActivityPub id of its Follow.
    pub follow: &'a str,
    /// Its node actor.
    pub node_uri: &'a str,
    /// The invitation code that it carries.
    pub code: Option<&'a str>,
}

/// Another node asks us. Accepted at once when we have asked it too, have accepted before, or it carries a code of ours
/// that works; otherwise an admin decides. Answers whether it was accepted.
///
/// # Errors
/// The database's.
pub fn asked_by(tx: &mut Conn, app: &App, request: &Request<'_>, id: Id) -> Result<bool, Error> {
    let Request { host, follow, node_uri, code } = *request;
    let now = app.now().0;
    let mut partner = partners::get(tx, host)?.unwrap_or_else(|| unknown(host, now));
    partner.their_follow = Some(follow.to_owned());
    partner.node_uri = Some(node_uri.to_owned());
    partner.updated_at = now;
    let undecided = !matches!(partner.standing.as_str(), "paused" | "suspended") && !partner.their_follow_accepted;
    if let Some(code) = code.filter(|_| undecided)
        && codes::redeem(tx, host, code, now)?
    {
        // Whoever gave the code has decided: accepted, and asked in turn.
        open(&mut partner, &follow_uri(app), now);
        happenings::push(tx, app.ids.next(), &Happening::PartnerAsked { host: host.to_owned() }, now)?;
    }
    let wanted = partner.standing == "open" && (partner.our_follow.is_some() || partner.their_follow_accepted);
    if partner.standing == "ended" {
        "open".clone_into(&mut partner.standing);
        partner.our_follow = None;
        partner.their_follow_accepted = false;
    }
    if wanted {
        partner.their_follow_accepted = true;
        let happening = Happening::PartnerAnswered { host: host.to_owned(), accepted: true };
        happenings::push(tx, id, &happening, now)?;
    }
    keep(tx, &partner)?;
    Ok(wanted)
}

/// The node at `host` accepted our request. Anything but an answer to our own Follow changes nothing (lesson 12).
///
/// # Errors
/// The database's.
pub fn accepted_by(tx: &mut Conn, app: &App, host: &str, follow: &str) -> Result<bool, Error> {
    let Some(mut partner) = partners::get(tx, host)? else { return Ok(false) };
    if partner.standing != "open" || partner.our_follow.as_deref() != Some(follow) {
        return Ok(false);
    }
    partner.our_follow_accepted = true;
    partner.backfilling = true;
    partner.updated_at = app.now().0;
    keep(tx, &partner)?;
    invitations::ask_with(tx, host, None)?;
    Ok(true)
}

/// The node at `host` refused our request, or took back its acceptance.
///
/// # Errors
/// The database's.
pub fn refused_by(tx: &mut Conn, app: &App, host: &str, follow: &str) -> Result<bool, Error> {
    let Some(mut partner) = partners::get(tx, host)? else { return Ok(false) };
    if partner.our_follow.as_deref() != Some(follow) {
        return Ok(false);
    }
    partner.our_follow_accepted = false;
    partner.network_grant = false;
    if partner.standing == "open" {
        "refused".clone_into(&mut partner.standing);
    }
    partner.updated_at = app.now().0;
    keep(tx, &partner)?;
    invitations::ask_with(tx, host, None)?;
    Ok(true)
}

/// The node at `host` follows ours no longer.
///
/// # Errors
/// The database's.
pub fn ended_by(tx: &mut Conn, app: &App, host: &str) -> Result<(), Error> {
    let Some(mut partner) = partners::get(tx, host)? else { return Ok(()) };
    partner.their_follow = None;
    partner.their_follow_accepted = false;
    partner.our_follow_accepted = false;
    partner.network_grant = false;
    "ended".clone_into(&mut partner.standing);
    partner.updated_at = app.now().0;
    keep(tx, &partner)
}

/// Keeps a partner and, when it is one that we send to, the cursors of both streams: from the present heads on, since
/// the partner pulls everything before by itself.
fn keep(tx: &mut Conn, partner: &Partner) -> Result<(), Error> {
    if partners::get(tx, &partner.host)?.is_some() {
        partners::update(tx, partner)?;
    } else {
        partners::insert(tx, partner)?;
    }
    for stream in STREAMS {
        let head = log::head(tx, stream)?;
        match partners::stream(tx, &partner.host, stream)? {
            Some(known) if partner.their_follow_accepted => drop(known),
            Some(mut known) => {
                known.sent = head;
                partners::put_stream(tx, &known)?;
            }
            None => {
                let fresh = PartnerStream::fresh(&partner.host, stream, head);
                partners::put_stream(tx, &fresh)?;
            }
        }
    }
    Ok(())
}

fn open(partner: &mut Partner, follow: &str, now: i64) {
    if partner.standing != "open" {
        "open".clone_into(&mut partner.standing);
        partner.our_follow = None;
        partner.our_follow_accepted = false;
    }
    if partner.our_follow.is_none() {
        partner.our_follow = Some(follow.to_owned());
    }
    partner.network_grant = true;
    partner.updated_at = now;
}

fn unknown(host: &str, now: i64) -> Partner {
    Partner {
        host: host.to_owned(),
        node_uri: None,
        shared_inbox: None,
        name: host.to_owned(),
        country: String::new(),
        standing: "open".to_owned(),
        our_follow: None,
        our_follow_accepted: false,
        their_follow: None,
        their_follow_accepted: false,
        network_grant: false,
        capable: false,
        backfilling: false,
        last_sent: None,
        last_received: None,
        error_class: None,
        error_sentence: None,
        created_at: now,
        updated_at: now,
        repairing: false,
        checked_at: None,
        findings: None,
        agreed_at: None,
    }
}

fn follow_uri(app: &App) -> String {
    app.config.url(&format!("/follows/{}", app.ids.next()))
}

#[cfg(test)]
mod tests;
