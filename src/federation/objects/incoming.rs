//! Reading what others wrote: from the wire to what `actions::accept` takes in.

use serde_json::Value;

use crate::actions::accept::{Incoming, Words};
use crate::actions::coauthors::MOST;
use crate::app::App;
use crate::domain::practice;
use crate::federation::objects::{degrade, lineage, translated};
use crate::federation::protocol::article::{ArticleKind, IncomingArticle};
use crate::federation::protocol::core::{self, Core};
use crate::federation::protocol::note::IncomingNote;
use crate::federation::protocol::reading;
use crate::federation::protocol::tag::Tags;
use crate::federation::protocol::{MAX_MENTIONS, PUBLIC};
use crate::federation::resolve;
use crate::storage::actors::{self, Actor};
use crate::storage::{self, Conn};
use crate::text::{facets, language, sanitize};

/// Why an object is not taken in, for the log of what came in.
pub type Reason = String;

/// Members that name blind addressees: never kept, so that they can never be shown (ActivityPub, section 6).
const BLIND: [&str; 2] = ["bto", "bcc"];

/// Reads a post: an Article, ours or another's; a Note; and everything else that somebody wrote, as a short text with a
/// link to the original (FEP-2277: by its members, whatever its type is called).
///
/// # Errors
/// The inner: a sentence that says what cannot be read; the outer: the database's.
pub fn post(
    conn: &mut Conn,
    app: &App,
    author: &Actor,
    value: &Value,
) -> Result<Result<Incoming, Reason>, storage::Error> {
    let Some(members) = value.as_object() else { return Ok(Err("it is no object".to_owned())) };
    if core::of(members) != Core::Object {
        return Ok(Err("it is nothing that somebody wrote".to_owned()));
    }
    let mut seen = value.clone();
    if let Some(members) = seen.as_object_mut() {
        for name in BLIND {
            members.shift_remove(name);
        }
    }
    let read = if reading::types(members).first().is_some_and(|kind| kind == "Article") {
        IncomingArticle::read(&seen).map(|article| from_article(conn, app, author, &article).map(Ok))
    } else {
        IncomingNote::read(&seen).map(|note| from_note(conn, app, author, &note))
    };
    match read {
        Ok(incoming) => incoming,
        Err(error) => Ok(Err(error.to_string())),
    }
}

fn from_article(
    conn: &mut Conn,
    app: &App,
    author: &Actor,
    article: &IncomingArticle,
) -> Result<Incoming, storage::Error> {
    let name = plain(article.name.as_deref(), 300);
    let derived = if article.kind == ArticleKind::Practice { lineage::read(article) } else { None };
    let derived_from = derived.as_ref().and_then(|adaptation| adaptation.of.clone());
    let (kind, block, completeness) = match article.kind {
        ArticleKind::Practice => {
            let block = lineage::put(article.practice(), derived);
            let figure = block.as_ref().map_or(0, |block| practice::completeness(&name, block));
            ("practice", block.and_then(|block| serde_json::to_string(&block).ok()), figure)
        }
        ArticleKind::Essay => ("essay", article.essay().and_then(|block| serde_json::to_string(&block).ok()), 0),
        ArticleKind::Other => ("essay", None, 0),
    };
    let published = article.published.unwrap_or(app.now());
    let summary = plain(article.summary.as_deref(), 2000);
    let language = article.language().and_then(language::parse).unwrap_or_default();
    let html = article.raw.as_object().map_or_else(String::new, |raw| degrade::content(raw, &article.content));
    let translations = translated::read(article, &language);
    let mut words = Words::clean(&language, &name, &summary, &html);
    words.search.push_str(&facets::of(block.as_deref()));
    Ok(Incoming {
        translations,
        uri: article.id.clone(),
        url: resolve::own_page(article.url.as_deref(), &article.id),
        kind,
        audience: audience(author, &article.to, &article.cc),
        words,
        language,
        name,
        summary,
        block,
        completeness: i32::from(completeness),
        raw: article.raw.to_string(),
        in_reply_to: article.in_reply_to.clone(),
        derived_from,
        mentions: mentions(conn, &article.tags)?,
        tags: hashtags(&article.tags),
        coauthors: coauthors(author, article),
        published,
        updated: article.updated.unwrap_or(published),
    })
}

fn from_note(
    conn: &mut Conn,
    app: &App,
    author: &Actor,
    note: &IncomingNote,
) -> Result<Result<Incoming, Reason>, storage::Error> {
    if note.as_type == "Note" && note.content.is_empty() && note.name.is_some() && note.in_reply_to.is_some() {
        return Ok(Err("it is a vote in a poll, and votes from elsewhere are not counted".to_owned()));
    }
    let html = degrade::html(note);
    if html.is_empty() {
        return Ok(Err("it says nothing".to_owned()));
    }
    let published = note.published.unwrap_or(app.now());
    let named = note.raw.as_object().and_then(degrade::language);
    let language = note.language().or(named.as_deref()).and_then(language::parse).unwrap_or_default();
    let name = plain(note.name.as_deref(), 300);
    Ok(Ok(Incoming {
        translations: Vec::new(),
        uri: note.id.clone(),
        url: resolve::own_page(note.url.as_deref(), &note.id),
        kind: "note",
        audience: audience(author, &note.to, &note.cc),
        words: Words::clean(&language, &name, "", &html),
        language,
        name,
        summary: String::new(),
        block: None,
        completeness: 0,
        raw: note.raw.to_string(),
        in_reply_to: note.in_reply_to.clone(),
        derived_from: None,
        mentions: mentions(conn, &note.tags)?,
        tags: hashtags(&note.tags),
        coauthors: Vec::new(),
        published,
        updated: note.updated.unwrap_or(published),
    }))
}

/// Whom a practice or an essay names beside its author. Only its own server can say who agreed to write it: whoever is named of
/// another one is passed over, and no more are looked at than a text of ours has.
fn coauthors(author: &Actor, article: &IncomingArticle) -> Vec<String> {
    if article.kind == ArticleKind::Other {
        return Vec::new();
    }
    let named = article.contributor.iter().filter(|uri| resolve::same_origin(uri, &author.uri) && **uri != author.uri);
    // One more, for the institution, which is named there, too.
    named.take(MOST.saturating_add(1)).cloned().collect()
}

/// The audience by its addressees; nothing that is not addressed to everybody is ever shown to everybody.
fn audience(author: &Actor, to: &[String], cc: &[String]) -> &'static str {
    let origin = resolve::origin(&author.uri).unwrap_or_default();
    let network = format!("{origin}/actor/network");
    let named = |list: &[String], one: &str| list.iter().any(|entry| entry == one);
    if named(to, &network) {
        "network"
    } else if named(to, PUBLIC) {
        "public"
    } else if named(cc, PUBLIC) {
        "unlisted"
    } else if author.followers.as_deref().is_some_and(|followers| named(to, followers) || named(cc, followers)) {
        "followers"
    } else {
        "direct"
    }
}

pub(super) fn plain(text: Option<&str>, characters: usize) -> String {
    sanitize::plain_text(text.unwrap_or_default()).trim().chars().take(characters).collect()
}

fn mentions(conn: &mut Conn, tags: &Tags) -> Result<Vec<i64>, storage::Error> {
    let mut found = Vec::new();
    for mention in tags.mentions.iter().take(MAX_MENTIONS) {
        found.extend(actors::by_uri(conn, &mention.href)?.map(|actor| actor.id));
    }
    Ok(found)
}

fn hashtags(tags: &Tags) -> Vec<String> {
    tags.hashtags
        .iter()
        .map(|tag| tag.name.trim_start_matches('#').to_lowercase())
        .filter(|tag| !tag.is_empty())
        .collect()
}
