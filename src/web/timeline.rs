//! The home of a member, and what the member saved.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use axum::routing::{get, post};
use serde_json::Value;

use crate::actions::home::{self, Entries, Entry};
use crate::actions::list::{self, Search};
use crate::actions::react::{self, Deed};
use crate::app::App;
use crate::client_api::entities::filtering::{self, Place};
use crate::domain::ids;
use crate::domain::time::Timestamp;
use crate::storage::actors::{self, Actor};
use crate::storage::texts::Text;
use crate::storage::{Conn, Error, around, follows};

use super::error::Trouble;
use super::forms::Fields;
use super::pages::timeline::{Followed, HomePage, Post, SavedPage, Seek};
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::shelf::{self, Shelf};
use super::tongue::{Said, Tongue};
use super::{announcements, bonds, lists, words};

/// So many texts stand on a page.
const SHOWN: usize = 20;
/// So many of those who are followed abroad are listed.
const MOST_FOLLOWED: i64 = 200;
/// So many of the newest texts of the house stand beside the home.
const OWN_SHOWN: i64 = 3;

/// `/desk/home` and `/desk/saved`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/home", get(show_home))
        .route("/desk/saved", get(show_saved))
        .route("/desk/saved/remove", post(remove))
}

async fn show_home(
    State(app): State<Arc<App>>,
    signed: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Trouble> {
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    // Another server leads here with what its reader wants to follow or to answer.
    let seek = Seek { typed: fields.trimmed("who").chars().take(500).collect(), fault: Said::default() };
    show(&signed.reader, &home_page(&app, &signed.reader, ids::parse(&fields.one("before")), seek)?)
}

/// The home below a number, with what was typed into its box.
///
/// # Errors
/// The database's; that nobody is signed in.
pub fn home_page(app: &App, reader: &Reader, before: Option<ids::Id>, seek: Seek) -> Result<HomePage, Trouble> {
    let member = reader.member.as_ref().ok_or(crate::actions::Error::SignIn)?;
    let tongue = reader.tongue;
    let entries = home::page(app, member, before, SHOWN)?;
    let search = Search { kinds: lists::both(), local: Some(true), ..Search::default() };
    let own = list::texts(app, &reader.viewer(), &search, lists::first(OWN_SHOWN))?;
    let (posts, own, followed) = app.db.read(|conn| {
        let (entries, warnings) = unfiltered(conn, app, member.id(), entries.all)?;
        let mut posts = posts(conn, app, tongue, &entries)?;
        for (post, filtered) in posts.iter_mut().zip(warnings) {
            post.filtered = filtered;
        }
        let shelf = Shelf::of(conn, app, own.iter())?;
        let own: Vec<_> = own.iter().map(|text| shelf.listed(tongue, text)).collect();
        let followed = follows::chosen(conn, member.id(), MOST_FOLLOWED)?;
        let token = reader.token();
        let abroad = followed.iter().filter(|(actor, _)| !actor.local);
        let followed: Vec<_> = abroad.map(|(actor, accepted)| one_followed(&shelf, &token, actor, *accepted)).collect();
        Ok::<_, Error>((posts, own, followed))
    })?;
    Ok(HomePage {
        announcements: announcements::strip(app, reader, member, "/desk/home")?,
        frame: frame(app, reader, "desk"),
        place: "home",
        token: reader.token(),
        older: entries.next.map(|number| format!("/desk/home?before={number}")).unwrap_or_default(),
        posts,
        first: before.is_none(),
        seek,
        followed,
        own,
    })
}

fn one_followed(shelf: &Shelf, token: &str, actor: &Actor, accepted: bool) -> Followed {
    Followed {
        name: bonds::name_of(actor),
        url: bonds::page_of(actor),
        detail: if shelf.knows(&actor.host) { shelf.house(&actor.host) } else { actor.host.clone() },
        accepted,
        action: format!("/desk/people/{}/unfollow", actor.id),
        token: token.to_owned(),
    }
}

async fn show_saved(
    State(app): State<Arc<App>>,
    signed: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Trouble> {
    let before = ids::parse(&Fields::parse(query.unwrap_or_default().as_bytes()).one("before"));
    let Entries { all, next } = home::saved(&app, &signed.member, before, SHOWN)?;
    let page = SavedPage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "saved",
        token: signed.reader.token(),
        posts: app.db.read(|conn| posts(conn, &app, signed.reader.tongue, &all))?,
        older: next.map(|number| format!("/desk/saved?before={number}")).unwrap_or_default(),
    };
    show(&signed.reader, &page)
}

async fn remove(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    let text = ids::parse(&form.fields.one("text")).ok_or(Trouble::Unreadable)?;
    react::take_back(&app, &form.member, text, Deed::Bookmark).await?;
    Ok(after("/desk/saved", "unsaved"))
}

/// Without what the member's filters hide in the home; beside the rest, the names of those that warn of it.
fn unfiltered(conn: &mut Conn, app: &App, me: ids::Id, all: Vec<Entry>) -> Result<(Vec<Entry>, Vec<String>), Error> {
    let texts: Vec<ids::Id> = all.iter().map(|entry| entry.text.id).collect();
    let kept = around::of_reader(conn, &texts, &[], me)?;
    let shown = |entry: Entry| {
        let number = entry.text.status_id.unwrap_or(entry.text.id);
        let met = filtering::of(&kept, &entry.text, number, Place::Home, app.now().0)?;
        let title = |one: &Value| one.pointer("/filter/title").and_then(Value::as_str).map(str::to_owned);
        Some((entry, met.iter().filter_map(title).collect::<Vec<_>>().join(", ")))
    };
    Ok(all.into_iter().filter_map(shown).unzip())
}

/// Texts as they stand in a home.
fn posts(conn: &mut Conn, app: &App, tongue: Tongue, entries: &[Entry]) -> Result<Vec<Post>, Error> {
    let shelf = Shelf::of(conn, app, entries.iter().map(|entry| &entry.text))?;
    let passing: Vec<ids::Id> = entries.iter().filter_map(|entry| entry.passed_on).collect();
    let passing = actors::by_ids(conn, &passing)?;
    let one = |entry: &Entry| {
        let text = &entry.text;
        let (title, plain_title, title_language) = title(tongue, &shelf, entry);
        let passer = passing.iter().find(|actor| Some(actor.id) == entry.passed_on);
        Post {
            id: text.id,
            house: shelf.house(&text.host),
            when: kick(tongue, app.now(), text),
            passed_on: passer
                .map(|actor| tongue.say("home-passed-on").with("name", &bonds::name_of(actor)).said())
                .unwrap_or_default(),
            url: shelf::place_of(text, entry.root.as_ref()),
            title,
            plain_title,
            title_language,
            author: if text.kind == "note" { String::new() } else { shelf.byline(tongue, text) },
            language: text.language.clone(),
            language_name: words::language(tongue, &text.language),
            words: if text.kind == "note" { shelf::beginning(text) } else { text.summary.clone() },
            readers: shelf::readers(tongue, text),
            filtered: String::new(),
        }
    };
    Ok(entries.iter().map(one).collect())
}

/// What it is and when; of a short text only when.
fn kick(tongue: Tongue, now: Timestamp, text: &Text) -> Said {
    let when = words::ago(tongue, now, Timestamp(text.published_at.unwrap_or(text.updated_at)));
    if text.kind == "note" {
        return when.into();
    }
    tongue.say("kick").with("kind", &shelf::kind_word(tongue, text)).with("when", &when).said()
}

/// The title of a text, or who said something about what; the same without marks; and its language, empty for that of the
/// page.
fn title(tongue: Tongue, shelf: &Shelf, entry: &Entry) -> (Said, String, String) {
    let text = &entry.text;
    if text.kind != "note" {
        let title = shelf::title(tongue, text);
        return (title.as_str().into(), title, text.language.clone());
    }
    let name = shelf.author_name(text);
    let about = entry.root.as_ref().map(|root| shelf::title(tongue, root)).unwrap_or_default();
    let phrase = match &entry.root {
        Some(root) => {
            let said = tongue.say("home-said-about").with("name", &name);
            said.foreign("title", "span", &root.language, &about)
        }
        None => tongue.say("home-said").with("name", &name),
    };
    (phrase.said(), phrase.text(), String::new())
}
