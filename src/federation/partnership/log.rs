//! The page of our log that a partner pulls (federation.md, section 6.2): forward order, at most 200 items, superseded
//! numbers as ranges.

use serde_json::{Value, json};

use crate::actions::viewer;
use crate::app::App;
use crate::storage::{self, Conn, log, partners, settings};

/// The most items of one page.
pub const PAGE: i64 = 200;

/// What a partner asks for.
#[derive(Clone, Debug)]
pub struct Ask {
    /// `public` or `network`.
    pub stream: String,
    /// Everything after this number.
    pub after: i64,
}

/// Whether the node at `host` may read the stream now: asked at each request, before anything else.
///
/// # Errors
/// The database's.
pub fn may_read(conn: &mut Conn, host: &str, stream: &str) -> Result<bool, storage::Error> {
    let Some(partner) = partners::get(conn, host)? else { return Ok(false) };
    match stream {
        "public" => Ok(partner.standing == "open" && partner.their_follow_accepted),
        "network" => viewer::granted(conn, host).map_err(|_database| storage::Error::NotFound),
        _ => Ok(false),
    }
}

/// What tells one page from another: the same as long as nothing was added, and with it nothing superseded.
pub fn etag(epoch: &str, ask: &Ask, head: i64) -> String {
    format!("W/\"{epoch}.{}.{head}.{}\"", ask.stream, ask.after)
}

/// One page of a stream.
///
/// # Errors
/// The database's.
pub fn page(conn: &mut Conn, app: &App, ask: &Ask) -> Result<Value, storage::Error> {
    let (head, epoch) = (log::head(conn, &ask.stream)?, settings::epoch(conn)?);
    let after = ask.after.clamp(0, head);
    let found = log::after(conn, &ask.stream, after, PAGE)?;
    let last = found.last().and_then(|activity| activity.seq).unwrap_or(after);
    let mut items = Vec::new();
    let mut void: Vec<(i64, i64)> = Vec::new();
    for activity in found {
        let seq = activity.seq.unwrap_or_default();
        match activity.body.as_deref().map(serde_json::from_str::<Value>) {
            Some(Ok(body)) => items.push(body),
            _ => match void.last_mut() {
                Some((_, end)) if *end + 1 == seq => *end = seq,
                _ => void.push((seq, seq)),
            },
        }
    }
    let address = |after: i64| app.config.url(&format!("/actor/log?stream={}&epoch={epoch}&after={after}", ask.stream));
    let mut page = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": address(after),
        "type": "OrderedCollectionPage",
        "partOf": app.config.url("/actor/log"),
        "stream": ask.stream,
        "epoch": epoch,
        "head": head,
        "last": last,
        "void": void,
        "orderedItems": items,
    });
    if let Some(members) = page.as_object_mut().filter(|_| last < head) {
        members.insert("next".to_owned(), Value::from(address(last)));
    }
    Ok(page)
}
