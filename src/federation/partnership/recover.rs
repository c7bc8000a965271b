//! After a restore: ask partners what was erased since, and get back the texts that only they still have.
//!
//! What comes back is believed by our own proof alone (FEP-8b32), and becomes a draft of its author: nobody sees it until
//! its author, or who may publish for the author, publishes it again. A comment waits for an admin instead.

use std::sync::Arc;

use serde_json::Value;
use url::Url;

use super::ask::{self, Said};
use crate::actions::recover as action;
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::federation::objects::{incoming, lineage};
use crate::federation::proof;
use crate::federation::protocol::article::{ArticleKind, IncomingArticle};
use crate::federation::protocol::reading;
use crate::federation::resolve::FetchError;
use crate::keys::PublicKey;
use crate::storage::actors::Actor;
use crate::storage::partners::{self, Partner};
use crate::storage::{self, actors, settings, texts};

/// The largest answer, in bytes, and the most texts of one partner.
const MAX_ANSWER: usize = 16 * 1024 * 1024;
const MAX_TEXTS: usize = 10_000;
/// How long a node stays closed while partners do not answer, in milliseconds.
const CLOSED_MS: i64 = 10 * 60_000;
/// Four questions a second at most, in milliseconds.
const PAUSE_MS: i64 = 250;

/// Asks every partner once. Answers whether all have answered, or enough was waited.
///
/// # Errors
/// The database's.
pub async fn recover(app: &Arc<App>) -> Result<bool, FetchError> {
    let (asked, began) = app.db.read(|conn| {
        let asked = settings::get(conn, "recovered_from")?.unwrap_or_default();
        Ok::<_, storage::Error>((asked, settings::get(conn, "epoch_at")?))
    })?;
    let began = began.and_then(|began| began.parse::<i64>().ok()).unwrap_or(0);
    let mut asked: Vec<String> = asked.split_whitespace().map(str::to_owned).collect();
    let mut silent = 0;
    for partner in app.db.read(partners::mutual)? {
        let key = format!("{}@{began}", partner.host);
        if asked.contains(&key) {
            continue;
        }
        match from_partner(app, &partner).await {
            Ok(()) => asked.push(key),
            Err(error) => {
                tracing::warn!(host = partner.host, %error, "a partner could not say what it has of ours");
                silent += 1;
            }
        }
    }
    asked.retain(|key| key.ends_with(&format!("@{began}")));
    let known = asked.join(" ");
    let opened = silent == 0 || began < app.now().0 - app.delay(CLOSED_MS);
    app.db
        .write(move |tx| {
            settings::set(tx, "recovered_from", &known)?;
            if opened { settings::set(tx, "recovering", "") } else { Ok(()) }
        })
        .await
        .map_err(FetchError::Storage)?;
    if opened {
        app.open_again();
    }
    Ok(silent == 0)
}

async fn from_partner(app: &Arc<App>, partner: &Partner) -> Result<(), FetchError> {
    let Some(node) = partner.node_uri.as_deref() else { return Ok(()) };
    let address = format!("{node}/held");
    let answer = question(app, &address).await?;
    let list = |name: &str| {
        let all = answer.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let ours = all.iter().filter_map(Value::as_str).filter(|uri| app.is_ours(uri)).take(MAX_TEXTS);
        ours.map(str::to_owned).collect::<Vec<_>>()
    };
    action::erase_again(app, &partner.host, list("erased"))
        .await
        .map_err(|error| FetchError::Later(error.to_string()))?;
    for uri in list("held") {
        let known = |conn: &mut storage::Conn| {
            Ok::<_, storage::Error>(texts::by_uri(conn, &uri)?.is_some() || texts::buried(conn, &uri)?.is_some())
        };
        if app.db.read(known)? {
            continue;
        }
        let mut url = Url::parse(&address).map_err(|error| FetchError::Never(error.to_string()))?;
        url.query_pairs_mut().append_pair("id", &uri);
        let object = question(app, url.as_str()).await?.get("object").cloned().unwrap_or_default();
        if !give_back(app, &uri, &object).await? {
            tracing::warn!(uri, host = partner.host, "a text that a partner offers back carries no proof of ours");
        }
        tokio::time::sleep(std::time::Duration::from_millis(app.delay(PAUSE_MS).unsigned_abs())).await;
    }
    Ok(())
}

async fn question(app: &App, address: &str) -> Result<Value, FetchError> {
    match ask::ask(app, address, None, MAX_ANSWER).await?.0 {
        Said::Page { value, .. } => Ok(value),
        _ => Err(FetchError::Later(format!("{address} does not answer"))),
    }
}

/// Makes a draft of a text of ours that carries our own proof; `false` for anything else.
async fn give_back(app: &Arc<App>, uri: &str, object: &Value) -> Result<bool, FetchError> {
    let author = object.as_object().and_then(|members| reading::first_id(members, "attributedTo"));
    let Some(author) = author.filter(|author| app.is_ours(author)) else { return Ok(false) };
    let proofs = proof::read(object, app.now());
    let signed = app.db.read(|conn| {
        let Some(actor) = actors::by_uri(conn, &author)?.filter(|actor| actor.local && actor.gone_at.is_none()) else {
            return Ok::<_, storage::Error>(None);
        };
        let Ok(key) = PublicKey::from_multibase(&actors::keys(conn, actor.id)?.ed25519_public) else { return Ok(None) };
        let method = format!("{author}#ed25519-key");
        Ok(proofs.iter().any(|proof| proof.method == method && proof.verify(&key)).then_some(actor))
    })?;
    let Some(actor) = signed else { return Ok(false) };
    if object.get("type").and_then(Value::as_str) == Some("Note") {
        return give_note_back(app, &actor, uri, object).await;
    }
    let Ok(article) = IncomingArticle::read(object) else { return Ok(false) };
    let block = match article.kind {
        ArticleKind::Practice => object.get("practice"),
        ArticleKind::Essay => object.get("essay"),
        ArticleKind::Other => None,
    };
    let (Some(mut block), true) = (block.and_then(Value::as_object).cloned(), article.id == uri) else {
        return Ok(false);
    };
    // What it adapts stands beside the block on the wire, and within it here.
    if let Some(Ok(adaptation)) = lineage::read(&article).map(serde_json::to_value) {
        block.insert("adaptation".to_owned(), adaptation);
    }
    let network = article.to.iter().any(|to| *to == app.config.url("/actor/network"));
    let found = action::Found {
        uri: uri.to_owned(),
        practice: article.kind == ArticleKind::Practice,
        name: article.name.clone().unwrap_or_default(),
        summary: article.summary.clone().unwrap_or_default(),
        language: article.language().unwrap_or_default().to_owned(),
        network,
        block,
        published: article.published.unwrap_or(Timestamp(0)),
    };
    let kept = action::offer_back(app, &actor, found).await;
    kept.map_err(|error| FetchError::Later(error.to_string()))
}

/// Puts a comment of ours into the queue of what waits for an admin: comments have no drafts.
async fn give_note_back(app: &Arc<App>, actor: &Actor, uri: &str, object: &Value) -> Result<bool, FetchError> {
    let read = app.db.read(|conn| incoming::post(conn, app, actor, object))?;
    let Some(note) = read.ok().filter(|note| note.kind == "note" && note.uri == uri) else { return Ok(false) };
    let kept = action::offer_note_back(app, actor, note).await;
    kept.map_err(|error| FetchError::Later(error.to_string()))
}
