//! Change a note of one's own; everybody who has it hears of it, and every earlier revision stays readable.

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::polls::{self, Poll};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, happenings, media, notes, reactions};
use crate::text::{links, markdown};

use super::comment::{self, Extras};
use super::error::Error;
use super::viewer::{self, Member, Viewer};
use super::{publish, safeguards};

/// What a note says from now on.
#[derive(Clone, Debug)]
pub struct Amendment {
    /// Markdown.
    pub words: String,
    /// Language tag; none: as before.
    pub language: Option<String>,
    /// Warning, pictures and poll; a poll that is not asked any more is taken away.
    pub extras: Extras,
    /// New alternative texts.
    pub descriptions: Vec<Description>,
}

/// Another alternative text: (picture, words, focus in thousandths).
pub type Description = (Id, Option<String>, Option<(i64, i64)>);

/// Judges the new words and descriptions as those of a new note.
async fn gate(app: &App, member: &Member, id: Id, words: &str, amendment: &Amendment) -> Result<(), Error> {
    let text = app.db.read(|conn| own_note(conn, id, member))?;
    let audience = Audience::parse(&text.audience).ok_or(Error::NotFound)?;
    let language = amendment.language.clone().unwrap_or(text.language);
    let described = amendment.descriptions.iter().filter_map(|(_, words, _)| words.as_deref());
    let said: Vec<&str> = std::iter::once(words).chain(described).collect();
    safeguards::before_words(app, member, (&said.join("\n\n"), &language), &amendment.extras, audience).await
}

/// Changes a note.
///
/// # Errors
/// `NotFound` for what is not the member's; `Refused` for practices and essays; `Invalid` as for a new note.
pub async fn amend(app: &App, member: &Member, id: Id, amendment: Amendment) -> Result<Text, Error> {
    let words = amendment.words.trim().to_owned();
    comment::check(&words, &amendment.extras)?;
    gate(app, member, id, &words, &amendment).await?;
    let html = markdown::to_html(&words);
    let (happens, told, now, host) = (app.ids.next(), app.ids.next(), app.now().0, app.host());
    let tag_base = app.config.url(comment::TAG_PAGE);
    let member = member.clone();
    let text = app
        .db
        .write(move |tx| {
            let mut text = own_note(tx, id, &member)?;
            let before = text.clone();
            if let Some(language) = &amendment.language {
                text.language.clone_from(language);
            }
            let mut named =
                comment::dress(tx, &mut text, &words, &html, &amendment.extras.warning, (&host, &tag_base))?;
            // Who was named once stays named: the thread is theirs too.
            named.extend(texts::mentions_of(tx, &[id])?.into_iter().map(|(_, actor)| actor));
            named.retain(|actor| *actor != member.id());
            named.sort_unstable();
            named.dedup();
            comment::hang(tx, id, member.id(), &amendment.extras.pictures)?;
            describe(tx, member.id(), &amendment)?;
            ask_again(tx, id, &amendment.extras, now)?;
            text.revision = text.revision.saturating_add(1);
            text.newest_revision = text.revision;
            text.updated_at = publish::later(&before, now);
            texts::update(tx, &text)?;
            texts::set_references(tx, id, &named, &links::hashtags(&words))?;
            notes::insert(tx, &comment::revision(&text, &words, &amendment.extras, text.updated_at))?;
            tell_boosters(tx, told, &text, now)?;
            happenings::push(tx, happens, &Happening::Revised { text: id }, now)?;
            Ok::<_, Error>(text)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(text)
}

fn own_note(tx: &mut Conn, id: Id, member: &Member) -> Result<Text, Error> {
    let found = texts::by_id(tx, id)?;
    let text = viewer::readable(tx, found, &Viewer::Member(Box::new(member.clone())))?;
    if text.author_id != member.id() || !text.local {
        return Err(Error::NotFound);
    }
    if text.state == "concealed" {
        return Err(Error::Forbidden(
            "This text is hidden by a decision. It cannot be changed until that is taken back.",
        ));
    }
    if text.kind != "note" {
        return Err(Error::Refused("Practices and essays are edited on the pages of this server.".to_owned()));
    }
    Ok(text)
}

/// Replaces alternative texts and the places to keep of the member's own pictures.
fn describe(tx: &mut Conn, member: Id, amendment: &Amendment) -> Result<(), Error> {
    for (id, words, focus) in &amendment.descriptions {
        let Some(mut picture) = media::get(tx, member, *id)? else { continue };
        if let Some(words) = words {
            picture.description.clone_from(words);
        }
        if let Some((x, y)) = focus {
            (picture.focus_x, picture.focus_y) = (*x, *y);
        }
        media::update(tx, &picture)?;
    }
    Ok(())
}

/// A poll with the same answers goes on with its votes; any other begins anew.
fn ask_again(tx: &mut Conn, id: Id, extras: &Extras, now: i64) -> Result<(), Error> {
    let known = polls::of(tx, &[id])?.pop();
    let Some(wish) = &extras.poll else {
        return Ok(polls::delete(tx, id)?);
    };
    if known.is_some_and(|known| known.titles() == wish.options && known.multiple == wish.multiple) {
        return Ok(());
    }
    polls::delete(tx, id)?;
    let options = serde_json::to_string(&wish.options).map_err(|error| Error::Refused(error.to_string()))?;
    let expires_at = now.saturating_add(wish.lasts.saturating_mul(1000));
    let (multiple, hide_totals) = (wish.multiple, wish.hide_totals);
    comment::ask(tx, &Poll { text_id: id, options, multiple, hide_totals, expires_at })
}

/// Whoever passed the note on hears that it says something else now.
fn tell_boosters(tx: &mut Conn, first: Id, text: &Text, now: i64) -> Result<(), Error> {
    let boosts = reactions::of(tx, text.id, "boost", 1000)?;
    for (nth, boost) in (0_i64..).zip(boosts) {
        comment::tell(tx, first.saturating_add(nth), boost.actor_id, "update", text.author_id, Some(text.id), now)?;
    }
    Ok(())
}
