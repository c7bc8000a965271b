//! What comes back after a restore: erasures that the backup does not know, and texts that only partners still have.

use serde_json::{Map, Value};

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids;
use crate::domain::job::Job;
use crate::domain::time::Timestamp;
use crate::storage::actors::Actor;
use crate::storage::notes::{self, NoteRevision};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, jobs, revisions, settings, translations};

use super::accept::{self, Incoming};
use super::error::Error;
use super::publish;
use super::write::{self, Draft, Kind};

/// So many erasures are believed of one partner; beyond, 5 % of what is published here.
const FEW: usize = 10;
const SHARE: usize = 20;

/// A text of ours that a partner gave back, proven by our own key.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its ActivityPub id.
    pub uri: String,
    /// Whether it is a practice, or an essay.
    pub practice: bool,
    /// Title.
    pub name: String,
    /// One paragraph.
    pub summary: String,
    /// Language tag.
    pub language: String,
    /// Whether it was for the network, or for everybody.
    pub network: bool,
    /// Its block.
    pub block: Map<String, Value>,
    /// When it was published.
    pub published: Timestamp,
}

/// Keeps a text that came back as a draft of its author, under its old id: nobody else sees it until it is published
/// again. `false` when it is here, was erased, or cannot be a text of ours.
///
/// # Errors
/// The database's.
pub async fn offer_back(app: &App, author: &Actor, found: Found) -> Result<bool, Error> {
    let kind = if found.practice { Kind::Practice } else { Kind::Essay };
    let number = found.uri.rsplit('/').next().and_then(ids::parse);
    let Some(id) = number.filter(|id| found.uri == app.config.url(&format!("/{}/{id}", kind.folder()))) else {
        return Ok(false);
    };
    let audience = if found.network { Audience::Network } else { Audience::Public };
    let Found { name, summary, language, block, published, uri, .. } = found;
    let draft = Draft { kind, name, summary, language, audience, block };
    let Ok(rendered) = write::render(&draft, false) else { return Ok(false) };
    let (text, revision) = write::first(app, &draft, &rendered, id, author, published.0.max(1));
    app.db
        .write(move |tx| {
            if texts::by_id(tx, id)?.is_some() || texts::buried(tx, &uri)?.is_some() {
                return Ok(false);
            }
            texts::insert(tx, &text)?;
            revisions::insert(tx, &revision)?;
            Ok(true)
        })
        .await
}

/// Keeps a comment that came back, under its old id, among what waits for an admin. `false` when it is here, was erased, or
/// cannot be a comment of ours.
///
/// # Errors
/// The database's.
pub async fn offer_note_back(app: &App, author: &Actor, note: Incoming) -> Result<bool, Error> {
    let number = note.uri.rsplit('/').next().and_then(ids::parse);
    let Some(id) = number.filter(|id| note.uri == app.config.url(&format!("/notes/{id}"))) else { return Ok(false) };
    let author = author.clone();
    app.db
        .write(move |tx| {
            if texts::by_id(tx, id)?.is_some() || texts::buried(tx, &note.uri)?.is_some() {
                return Ok(false);
            }
            let mut text = Text {
                id,
                status_id: Some(id),
                url: note.uri.clone(),
                state: "held".to_owned(),
                audience: note.audience.to_owned(),
                language: note.language.clone(),
                search: note.words.search.clone(),
                content: note.words.html.clone(),
                in_reply_to: note.in_reply_to.clone(),
                published_at: Some(note.published.0),
                updated_at: note.updated.0,
                ..Text::blank("note", note.uri.clone(), &author, note.published.0)
            };
            accept::tie(tx, &author, &mut text)?;
            texts::insert(tx, &text)?;
            texts::set_references(tx, id, &note.mentions, &note.tags)?;
            let (warning, sensitive) = (String::new(), false);
            let (words, content, created_at) = (note.words.plain.clone(), text.content.clone(), note.updated.0);
            let revision = NoteRevision { text_id: id, number: 1, words, content, warning, sensitive, created_at };
            notes::insert(tx, &revision)?;
            Ok::<_, Error>(true)
        })
        .await
}

/// Begins anew from an older copy of the database: a new epoch of the log, and closed until the partners were asked.
///
/// # Errors
/// The database's.
pub fn begin(tx: &mut Conn, app: &App) -> Result<(), Error> {
    let now = app.now().0;
    settings::set(tx, "epoch", &app.ids.secret())?;
    settings::set(tx, "epoch_at", &now.to_string())?;
    settings::set(tx, "recovering", "1")?;
    Ok(jobs::push(tx, app.ids.next(), &Job::Recover, now)?)
}

/// Erases again what was erased before, by the list that is kept outside the database; answers how many texts were here.
///
/// # Errors
/// The database's.
pub async fn replay(app: &App, list: Vec<(Timestamp, String)>) -> Result<usize, Error> {
    let mut erased = 0;
    for (at, uri) in list {
        let known = app.db.read(|conn| texts::by_uri(conn, &uri).map_err(Error::from))?;
        match known.filter(|text| text.state != "withdrawn") {
            Some(text) if text.local => publish::erase(app, text.id).await?,
            Some(mut text) => {
                publish::blank(&mut text, at.0);
                let changed = move |tx: &mut Conn| {
                    texts::update(tx, &text)?;
                    translations::erase(tx, &[text.id])?;
                    texts::set_references(tx, text.id, &[], &[])?;
                    Ok::<_, Error>(texts::bury(tx, &text.uri, at.0)?)
                };
                app.db.write(changed).await?;
            }
            None => {
                app.db.write(move |tx| texts::bury(tx, &uri, at.0).map_err(Error::from)).await?;
                continue;
            }
        }
        erased += 1;
    }
    Ok(erased)
}

/// Erases again what a partner knows to be erased. Suspiciously many are left for an admin.
///
/// # Errors
/// The database's.
pub async fn erase_again(app: &App, host: &str, uris: Vec<String>) -> Result<(), Error> {
    let (gone, all) = app.db.read(|conn| {
        let mut gone = Vec::new();
        for uri in &uris {
            gone.extend(texts::by_uri(conn, uri)?.filter(|text| text.local && text.state == "published"));
        }
        Ok::<_, Error>((gone, texts::held_count(conn, &app.host(), true)?))
    })?;
    let most = FEW.max(usize::try_from(all).unwrap_or(0) / SHARE);
    if gone.len() > most {
        tracing::error!(
            host,
            count = gone.len(),
            "a partner names suspiciously many erasures: none of them is believed"
        );
        return Ok(());
    }
    for text in gone {
        publish::erase(app, text.id).await?;
    }
    Ok(())
}
