//! Compare what we hold of a partner's texts with what it holds itself, and mend what differs: lost Creates, lost Updates
//! and lost Deletes (federation.md, section 6.2, Reconciliation).
//!
//! Only the origin's own word erases: 410 with a Tombstone. A text that is merely absent there is kept and marked.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use url::Url;

use super::ask::{self, Said};
use super::buckets::{self, Bucket, Line, Place};
use super::{header, holdings};
use crate::actions::accept::{self, Outcome};
use crate::actions::partner::STREAMS;
use crate::app::App;
use crate::domain::findings::Findings;
use crate::federation::inbox::digest::{self, COMPARED, Failure};
use crate::federation::resolve::{FetchError, same_origin};
use crate::storage::partners::{self, Partner};
use crate::storage::refused::{self, Refused};
use crate::storage::{self, actors, texts};

/// The largest digest, and the largest object, in bytes.
const MAX_DIGEST: usize = 16 * 1024 * 1024;
const MAX_OBJECT: usize = 1024 * 1024;
/// The most buckets of a digest, lines of a bucket, and objects that one run fetches.
const MAX_BUCKETS: usize = 100_000;
const MAX_LINES: usize = 10_000;
const MAX_FETCHED: usize = 2_000;
/// How often a run looks again: what is published while it compares differs, and is no fault.
const ROUNDS: usize = 3;
/// How many texts that are missing at their origin are asked for again in one run.
const ORPHANS: i64 = 200;
/// Four questions a second at most, in milliseconds.
const PAUSE_MS: i64 = 250;
/// So many erasures need no admin; beyond, 5 % of what is held of that origin.
const FEW: usize = 10;
const SHARE: usize = 20;
/// How long the agreement of an admin holds, in milliseconds.
const AGREED_MS: i64 = 24 * 3_600_000;

/// Compares both streams of the partner at `host`. None where its log has to be read first.
///
/// # Errors
/// [`FetchError`]; what was mended before it stays.
pub async fn compare(app: &Arc<App>, host: &str) -> Result<Option<Findings>, FetchError> {
    let Some(partner) = app.db.read(|conn| partners::get(conn, host))? else { return Ok(None) };
    let Some(mut left) = differences(app, &partner).await? else { return Ok(None) };
    let mut run = Run { app, partner: &partner, found: Findings::default(), erased: Vec::new(), questions: 0 };
    for round in 0..ROUNDS {
        for difference in &left {
            run.mend(difference).await?;
        }
        if round == 0 {
            run.look_for_orphans().await?;
        }
        run.erase().await?;
        let Some(now) = differences(app, &partner).await? else { return Ok(None) };
        left = now;
        run.found.equal = left.iter().all(Difference::is_none) && run.found.waiting == 0;
        if run.found.equal || run.found.waiting > 0 {
            break;
        }
    }
    run.keep().await.map(Some)
}

/// What differs in one stream: the lines there and the lines here, by id.
struct Difference {
    stream: &'static str,
    there: BTreeMap<String, Line>,
    here: BTreeMap<String, Line>,
}

impl Difference {
    fn is_none(&self) -> bool {
        self.there == self.here
    }
}

/// None where the partner's log has another epoch than the one that was read.
async fn differences(app: &App, partner: &Partner) -> Result<Option<Vec<Difference>>, FetchError> {
    let (Some(node), host) = (partner.node_uri.as_deref(), partner.host.as_str()) else { return Ok(None) };
    let mut all = Vec::new();
    for stream in STREAMS {
        let Some(state) = app.db.read(|conn| partners::stream(conn, host, stream))? else { return Ok(None) };
        let address = format!("{node}/digest?stream={stream}");
        let Some(there) = question(app, &address).await? else {
            if stream == "network" {
                continue;
            }
            return Err(FetchError::Never(format!("{host} does not answer to a comparison")));
        };
        if there.get("epoch").and_then(Value::as_str).and_then(header::parse_epoch) != Some(state.epoch.as_str()) {
            return Ok(None);
        }
        all.push(difference(app, host, stream, &address, &read_buckets(host, &there)?).await?);
    }
    Ok(Some(all))
}

async fn difference(
    app: &App,
    host: &str,
    stream: &'static str,
    address: &str,
    there: &BTreeMap<Place, Bucket>,
) -> Result<Difference, FetchError> {
    let held = app.db.read(|conn| holdings::theirs(conn, &app.node.uri, host, stream))?;
    let here = buckets::buckets(held.iter());
    let mut found = Difference { stream, there: BTreeMap::new(), here: BTreeMap::new() };
    let mut places: Vec<&Place> = there.keys().chain(here.keys()).collect();
    places.sort();
    places.dedup();
    for place in places.into_iter().filter(|place| there.get(*place) != here.get(*place)) {
        if there.contains_key(place) {
            found.there.extend(listing(app, address, place).await?);
        }
        let mine = held.iter().filter(|line| (&line.author, &line.month) == (&place.0, &place.1));
        found.here.extend(mine.map(|line| (line.uri.clone(), line.clone())));
    }
    Ok(found)
}

/// A question about the digest; none where it is not for us.
async fn question(app: &App, address: &str) -> Result<Option<Value>, FetchError> {
    match ask::ask(app, address, None, MAX_DIGEST).await?.0 {
        Said::Page { value, .. } => Ok(Some(value)),
        Said::Absent | Said::Erased | Said::Unchanged => Ok(None),
        Said::Busy(_) => Err(FetchError::Later(format!("{address} asks us to wait"))),
    }
}

fn read_buckets(host: &str, digest: &Value) -> Result<BTreeMap<Place, Bucket>, FetchError> {
    let unreadable = || FetchError::Never(format!("{host} answers with a digest that cannot be read"));
    let all = digest.get("buckets").and_then(Value::as_array).ok_or_else(unreadable)?;
    if all.len() > MAX_BUCKETS {
        return Err(unreadable());
    }
    let read = |bucket: &Value| {
        let text = |name: &str| bucket.get(name).and_then(Value::as_str).map(str::to_owned);
        let count = bucket.get("count").and_then(Value::as_i64)?;
        Some(((text("author")?, text("month")?), Bucket { count, sha256: text("sha256")? }))
    };
    all.iter().map(read).collect::<Option<_>>().ok_or_else(unreadable)
}

/// The lines of one bucket, of its author's origin alone.
async fn listing(app: &App, digest: &str, place: &Place) -> Result<Vec<(String, Line)>, FetchError> {
    let (author, month) = place;
    let mut url = Url::parse(digest).map_err(|error| FetchError::Never(error.to_string()))?;
    url.query_pairs_mut().append_pair("author", author).append_pair("month", month);
    let Some(answer) = question(app, url.as_str()).await? else { return Ok(Vec::new()) };
    let lines = answer.get("lines").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if lines.len() > MAX_LINES || !same_origin(author, digest) {
        return Err(FetchError::Never(format!("{url} answers with a list that cannot be read")));
    }
    let read = |line: &Value| {
        let text = line.as_str()?.to_owned();
        let uri = text.split('|').next().filter(|uri| same_origin(uri, digest))?.to_owned();
        Some((uri.clone(), Line { uri, author: author.clone(), month: month.clone(), text }))
    };
    Ok(lines.iter().filter_map(read).collect())
}

/// One comparison.
struct Run<'a> {
    app: &'a Arc<App>,
    partner: &'a Partner,
    found: Findings,
    /// What its origin has erased and we still hold.
    erased: Vec<String>,
    questions: usize,
}

impl Run<'_> {
    async fn mend(&mut self, difference: &Difference) -> Result<(), FetchError> {
        for (uri, line) in &difference.there {
            if difference.here.get(uri) != Some(line) && self.may_ask().await {
                self.fetch(difference.stream, line).await?;
            }
        }
        for (uri, line) in &difference.here {
            if !difference.there.contains_key(uri) && self.may_ask().await {
                self.question_extra(difference.stream, line).await?;
            }
        }
        Ok(())
    }

    /// Within the budget of a run and of a second.
    async fn may_ask(&mut self) -> bool {
        if self.questions > 0 {
            let pause = self.app.delay(PAUSE_MS).unsigned_abs();
            tokio::time::sleep(std::time::Duration::from_millis(pause)).await;
        }
        self.questions = self.questions.saturating_add(1);
        self.questions <= MAX_FETCHED
    }

    async fn ask(&self, uri: &str) -> Result<Said, FetchError> {
        match ask::ask(self.app, uri, None, MAX_OBJECT).await?.0 {
            Said::Busy(_) => Err(FetchError::Later(format!("{uri} asks us to wait"))),
            other => Ok(other),
        }
    }

    /// Something is there and not here as it is there.
    async fn fetch(&mut self, stream: &str, line: &Line) -> Result<(), FetchError> {
        let outcome = match self.ask(&line.uri).await? {
            Said::Page { value, .. } => self.take_in(&line.uri, &line.author, value).await?,
            _ => Err("it is listed there, but not to be had".to_owned()),
        };
        let reason = match outcome {
            Ok(()) if self.has(line)? => None,
            Ok(()) => Some("it is listed there in another state than it is shown".to_owned()),
            Err(reason) => Some(reason),
        };
        if reason.is_none() {
            self.found.fetched += 1;
        }
        self.note(stream, line, reason).await
    }

    /// Takes the state in that the origin shows; the inner error is a reason why not.
    async fn take_in(&self, uri: &str, author: &str, object: Value) -> Result<Result<(), String>, FetchError> {
        let reopened = uri.to_owned();
        self.app.db.write(move |tx| texts::reopen(tx, &reopened)).await.map_err(FetchError::Storage)?;
        let update = json!({"id": format!("{uri}{COMPARED}"), "type": "Update", "actor": author, "object": object});
        match digest::from_node(self.app, &self.partner.host, &update).await {
            Ok(Outcome::Done) => Ok(Ok(())),
            Ok(Outcome::Ignored(reason)) => Ok(Err(reason.to_owned())),
            Err(Failure::Never(reason)) => Ok(Err(reason)),
            Err(Failure::Later(reason)) => Err(FetchError::Later(reason)),
        }
    }

    fn has(&self, line: &Line) -> Result<bool, FetchError> {
        let text = self.app.db.read(|conn| texts::by_uri(conn, &line.uri))?;
        let raw = text.filter(|text| texts::HERE.contains(&text.state.as_str())).and_then(|text| text.raw);
        let held = raw.and_then(|raw| serde_json::from_str(&raw).ok()).and_then(|object| buckets::line(&object));
        Ok(held.as_ref() == Some(line))
    }

    async fn note(&self, stream: &str, line: &Line, reason: Option<String>) -> Result<(), FetchError> {
        let (host, stream, line) = (self.partner.host.clone(), stream.to_owned(), line.clone());
        self.app
            .db
            .write(move |tx| match &reason {
                None => {
                    if let Some(text) = texts::by_uri(tx, &line.uri)? {
                        refused::reclaim(tx, text.id)?;
                    }
                    refused::forget(tx, &host, &stream, &line.uri)
                }
                Some(reason) => refused::put(
                    tx,
                    &Refused {
                        host: host.clone(),
                        stream: stream.clone(),
                        uri: line.uri.clone(),
                        author: line.author.clone(),
                        month: line.month.clone(),
                        line: line.text.clone(),
                        reason: reason.clone(),
                    },
                ),
            })
            .await
            .map_err(FetchError::Storage)
    }

    /// Something is here and not listed there.
    async fn question_extra(&mut self, stream: &str, line: &Line) -> Result<(), FetchError> {
        let (host, stream, uri) = (self.partner.host.clone(), stream.to_owned(), line.uri.clone());
        let forgotten = move |tx: &mut storage::Conn| refused::forget(tx, &host, &stream, &uri);
        self.app.db.write(forgotten).await.map_err(FetchError::Storage)?;
        let Some(text) = self.app.db.read(|conn| texts::by_uri(conn, &line.uri))?.filter(|text| text.raw.is_some())
        else {
            return Ok(());
        };
        match self.ask(&line.uri).await? {
            Said::Erased => self.erased.push(line.uri.clone()),
            Said::Page { value, .. } => drop(self.take_in(&line.uri, &line.author, value).await?),
            // Never an erasure: its origin may have lost it, and then ours is the copy that it is given back from.
            _ => {
                let (id, now) = (text.id, self.app.now().0);
                let marked = move |tx: &mut storage::Conn| refused::orphan(tx, id, now);
                self.app.db.write(marked).await.map_err(FetchError::Storage)?;
            }
        }
        Ok(())
    }

    /// What was missing at its origin is asked for again: it may have been erased or restored since.
    async fn look_for_orphans(&mut self) -> Result<(), FetchError> {
        for text in self.app.db.read(|conn| refused::orphans(conn, &self.partner.host, ORPHANS))? {
            if !self.may_ask().await {
                return Ok(());
            }
            match self.ask(&text.uri).await? {
                Said::Erased if !self.erased.contains(&text.uri) => self.erased.push(text.uri),
                Said::Page { .. } => {
                    let claimed = move |tx: &mut storage::Conn| refused::reclaim(tx, text.id);
                    self.app.db.write(claimed).await.map_err(FetchError::Storage)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Erases what its origin has erased, unless it is suspiciously much.
    async fn erase(&mut self) -> Result<(), FetchError> {
        let held = self.app.db.read(|conn| texts::held_count(conn, &self.partner.host, false))?;
        let most = FEW.max(usize::try_from(held).unwrap_or(0) / SHARE);
        let agreed = self.partner.agreed_at.is_some_and(|at| at > self.app.now().0 - AGREED_MS);
        if self.erased.len() > most && !agreed {
            self.found.waiting = i64::try_from(self.erased.len()).unwrap_or(i64::MAX);
            return Ok(());
        }
        for uri in std::mem::take(&mut self.erased) {
            let shared = Arc::clone(self.app);
            let erased = move |tx: &mut storage::Conn| {
                let Some(text) = texts::by_uri(tx, &uri)? else { return Ok(()) };
                let author = actors::by_id(tx, text.author_id)?;
                accept::erase(tx, &shared, &author, &uri)?;
                refused::reclaim(tx, text.id)?;
                Ok::<_, crate::actions::Error>(())
            };
            self.app.db.write(erased).await.map_err(|error| FetchError::Later(error.to_string()))?;
            self.found.erased += 1;
        }
        Ok(())
    }

    async fn keep(mut self) -> Result<Findings, FetchError> {
        let (host, now) = (self.partner.host.clone(), self.app.now().0);
        let mut found = std::mem::take(&mut self.found);
        self.app
            .db
            .write(move |tx| {
                found.held = texts::held_count(tx, &host, false)?;
                found.missing_there = i64::try_from(refused::orphans(tx, &host, 10_000)?.len()).unwrap_or(i64::MAX);
                found.refused = 0;
                for stream in STREAMS {
                    found.refused += i64::try_from(refused::all(tx, &host, stream)?.len()).unwrap_or(i64::MAX);
                }
                let findings = serde_json::to_string(&found).unwrap_or_default();
                partners::checked(tx, &host, now, &findings)?;
                partners::agree(tx, &host, None)?;
                Ok::<_, storage::Error>(found.clone())
            })
            .await
            .map_err(FetchError::Storage)
    }
}
