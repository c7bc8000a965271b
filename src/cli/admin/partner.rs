//! `admin partner`: ask, accept, refuse, end, list. The command writes rows; the running server tells the other side.

use serde::Serialize;

use crate::actions::{Error, partner as partnership};
use crate::app::App;
use crate::cli::args::Partner as Command;
use crate::domain::findings::Findings;
use crate::domain::time::Timestamp;
use crate::storage::partners::{self, Partner};
use crate::storage::{Conn, deliveries, texts};

/// Does what the command says; answers what belongs on standard output.
pub(super) async fn run(app: &App, command: Command) -> Result<String, Error> {
    match command {
        Command::Add(peer) => {
            partnership::ask(app, &peer.host).await?;
            Ok(format!("{} is asked to be a partner as soon as this node serves.", peer.host))
        }
        Command::Accept(peer) => {
            partnership::accept(app, &peer.host).await?;
            Ok(format!("{} is accepted, and asked in turn, so that both read each other.", peer.host))
        }
        Command::Refuse(peer) => {
            partnership::refuse(app, &peer.host).await?;
            Ok(format!("{} is refused.", peer.host))
        }
        Command::Pause(peer) => {
            partnership::pause(app, &peer.host).await?;
            Ok(format!("Nothing is sent to {} or read from it until: admin partner resume {}", peer.host, peer.host))
        }
        Command::Resume(peer) => {
            partnership::resume(app, &peer.host).await?;
            Ok(format!("The partnership with {} goes on from where it stood.", peer.host))
        }
        Command::End(peer) => {
            partnership::end(app, &peer.host).await?;
            Ok(format!(
                "The partnership with {} has ended: neither side gets new texts of the other, and the grant of network \
                 texts is taken back.",
                peer.host
            ))
        }
        Command::Check { peer, agree } => {
            partnership::check(app, &peer.host, agree).await?;
            Ok(format!("{} is compared as soon as this node serves; see: admin partner list --json", peer.host))
        }
        Command::List(output) => list(app, output.json),
    }
}

/// A partner as `list --json` shows it (contract.md, section 1).
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Row {
    host: String,
    state: &'static str,
    health: &'static str,
    /// Items that the partner has not taken yet.
    backlog: i64,
    /// Seconds since the oldest of them was made; 0 when there is none.
    lag_seconds: i64,
    last_sent: Option<String>,
    last_received: Option<String>,
    last_error: Option<Failure>,
    /// How far their log has been read here.
    reading: Reading,
    /// When what is held was last compared with what they hold, and what that found.
    compared: Option<String>,
    found: Option<Findings>,
    /// Texts that were withdrawn here and had been there.
    erasures: Erasures,
}

/// How many numbers of a partner's log have been read, of how many.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Reading {
    read: i64,
    of: i64,
    /// When it was last looked at.
    looked: Option<String>,
}

/// Of our withdrawn texts that were at a partner: how many, and how many it has erased by its own word.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Erasures {
    of: i64,
    at: i64,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Failure {
    class: String,
    sentence: String,
}

fn list(app: &App, as_json: bool) -> Result<String, Error> {
    let now = app.now();
    let rows = app.db.read(|conn| {
        let all = partners::all(conn)?;
        all.into_iter().map(|partner| row(conn, partner, now)).collect::<Result<Vec<Row>, Error>>()
    })?;
    if as_json {
        return serde_json::to_string_pretty(&rows).map_err(|error| Error::Refused(error.to_string()));
    }
    if rows.is_empty() {
        return Ok("No partners yet. See: interpraxis admin partner add --help".to_owned());
    }
    Ok(rows.iter().map(line).collect::<Vec<_>>().join("\n"))
}

fn row(conn: &mut Conn, partner: Partner, now: Timestamp) -> Result<Row, Error> {
    let backlog = partnership::backlog(conn, &partner.host)?;
    let since = partnership::waiting_since(conn, &partner.host)?;
    let lane = deliveries::lane(conn, &partner.host)?;
    let (state, health) = (partnership::state(&partner), partnership::health(&partner, backlog));
    let moment = |at: i64| Timestamp(at).rfc3339();
    let failure = |class: Option<String>, sentence: Option<String>| {
        class.map(|class| Failure { class, sentence: sentence.unwrap_or_default() })
    };
    let last_error = failure(partner.error_class, partner.error_sentence)
        .or_else(|| lane.and_then(|lane| failure(lane.error_class, lane.error_sentence)));
    let streams = partners::streams(conn, &partner.host)?;
    let reading = Reading {
        read: streams.iter().map(|stream| stream.pulled).sum(),
        of: streams.iter().map(|stream| stream.head.max(stream.pulled)).sum(),
        looked: streams.iter().filter_map(|stream| stream.polled_at).max().map(moment),
    };
    let (of, at) = texts::erasures(conn, &partner.host)?;
    Ok(Row {
        compared: partner.checked_at.map(moment),
        found: partner.findings.as_deref().and_then(|found| serde_json::from_str(found).ok()),
        erasures: Erasures { of, at },
        reading,
        state,
        health,
        backlog,
        lag_seconds: since.map_or(0, |since| Timestamp(now.0.saturating_sub(since).max(0)).seconds()),
        last_sent: partner.last_sent.map(moment),
        last_received: partner.last_received.map(moment),
        last_error,
        host: partner.host,
    })
}

fn line(row: &Row) -> String {
    let error =
        row.last_error.as_ref().map(|error| format!("  {}: {}", error.class, error.sentence)).unwrap_or_default();
    let waiting = if row.backlog == 0 {
        "nothing waits".to_owned()
    } else {
        format!("{} waiting for {} s", row.backlog, row.lag_seconds)
    };
    let read = match row.health {
        "backfilling" | "repairing" => format!("  {} of {} read", row.reading.read, row.reading.of),
        _ => String::new(),
    };
    format!("{:<32} {:<18} {:<12} {waiting}{read}{error}", row.host, row.state, row.health)
}
