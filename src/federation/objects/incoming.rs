//! Reading what others wrote: from the wire to what `actions::accept` takes in.

use serde_json::Value;

use crate::actions::accept::Incoming;
use crate::app::App;
use crate::domain::practice;
use crate::federation::protocol::PUBLIC;
use crate::federation::protocol::article::{ArticleKind, IncomingArticle};
use crate::federation::protocol::note::IncomingNote;
use crate::federation::protocol::tag::Tags;
use crate::federation::resolve;
use crate::storage::actors::{self, Actor};
use crate::storage::{self, Conn};
use crate::text::{language, sanitize};

/// Why an object is not taken in, for the log of what came in.
pub type Reason = String;

/// Reads a post: an Article of ours or of others, a Note, and what degrades to a Note.
///
/// # Errors
/// The inner: a sentence that says what cannot be read; the outer: the database's.
pub fn post(
    conn: &mut Conn,
    app: &App,
    author: &Actor,
    value: &Value,
) -> Result<Result<Incoming, Reason>, storage::Error> {
    let kind = value.get("type").and_then(|kind| kind.as_str().or_else(|| kind.get(0).and_then(Value::as_str)));
    let read = match kind {
        Some("Article") => IncomingArticle::read(value).map(|article| from_article(conn, app, author, &article)),
        Some("Note" | "Question" | "Page" | "Event") => {
            IncomingNote::read(value).map(|note| from_note(conn, app, author, &note))
        }
        other => return Ok(Err(format!("objects of type {} are not read", other.unwrap_or("(none)")))),
    };
    match read {
        Ok(incoming) => Ok(Ok(incoming?)),
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
    let (kind, block, completeness) = match article.kind {
        ArticleKind::Practice => {
            let block = article.practice();
            let figure = block.as_ref().map_or(0, |block| practice::completeness(&name, block));
            ("practice", block.and_then(|block| serde_json::to_string(&block).ok()), figure)
        }
        ArticleKind::Essay => ("essay", article.essay().and_then(|block| serde_json::to_string(&block).ok()), 0),
        ArticleKind::Other => ("essay", None, 0),
    };
    let published = article.published.unwrap_or(app.now());
    Ok(Incoming {
        uri: article.id.clone(),
        url: page(article.url.as_deref(), &article.id),
        kind,
        audience: audience(author, &article.to, &article.cc),
        language: article.language().and_then(language::parse).unwrap_or_default(),
        name,
        summary: plain(article.summary.as_deref(), 2000),
        content: article.content.clone(),
        block,
        completeness: i32::from(completeness),
        raw: article.raw.to_string(),
        in_reply_to: article.in_reply_to.clone(),
        mentions: mentions(conn, &article.tags)?,
        tags: hashtags(&article.tags),
        published,
        updated: article.updated.unwrap_or(published),
    })
}

fn from_note(conn: &mut Conn, app: &App, author: &Actor, note: &IncomingNote) -> Result<Incoming, storage::Error> {
    let published = note.published.unwrap_or(app.now());
    // A content warning stands before the words: nothing is hidden, nothing is lost.
    let content = match &note.summary {
        Some(warning) if !warning.is_empty() => {
            format!("<p><strong>{}</strong></p>{}", sanitize::plain_text(warning), note.content)
        }
        _ => note.content.clone(),
    };
    Ok(Incoming {
        uri: note.id.clone(),
        url: page(note.url.as_deref(), &note.id),
        kind: "note",
        audience: audience(author, &note.to, &note.cc),
        language: note.language().and_then(language::parse).unwrap_or_default(),
        name: plain(note.name.as_deref(), 300),
        summary: String::new(),
        content,
        block: None,
        completeness: 0,
        raw: note.raw.to_string(),
        in_reply_to: note.in_reply_to.clone(),
        mentions: mentions(conn, &note.tags)?,
        tags: hashtags(&note.tags),
        published,
        updated: note.updated.unwrap_or(published),
    })
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

/// The page of a text: only an address of the same origin is believed, since authority comes from the id (lesson 6).
fn page(url: Option<&str>, id: &str) -> String {
    url.filter(|url| resolve::same_origin(url, id)).unwrap_or(id).to_owned()
}

fn plain(text: Option<&str>, characters: usize) -> String {
    sanitize::plain_text(text.unwrap_or_default()).trim().chars().take(characters).collect()
}

fn mentions(conn: &mut Conn, tags: &Tags) -> Result<Vec<i64>, storage::Error> {
    let mut found = Vec::new();
    for mention in tags.mentions.iter().take(20) {
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
