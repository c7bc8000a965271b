//! Follow somebody and end it; find somebody abroad; the page of somebody who lives elsewhere.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::actions::follow::{self, Bond};
use crate::actions::list::{self, Search};
use crate::actions::policy::{self, Verdict};
use crate::actions::{Error, limit};
use crate::app::App;
use crate::app::limits::Budget;
use crate::domain::{ids, peer};
use crate::federation::lookup::{self, Found};
use crate::federation::resolve::FetchError;
use crate::storage::actors::{self, Actor};
use crate::storage::texts;

use super::error::Trouble;
use super::pages::bonds::{AbroadPage, BondForm};
use super::pages::timeline::Seek;
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::shelf::{self, Shelf};
use super::{lists, timeline};

/// So many texts of one person are shown.
const SHOWN: i64 = 20;
/// What is typed is cut here, in characters.
const LONGEST: usize = 500;

/// `/desk/people/...` and the search for somebody abroad.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/home/find", post(find))
        .route("/desk/people/{number}", get(person))
        .route("/desk/people/{number}/follow", post(begin))
        .route("/desk/people/{number}/unfollow", post(end))
}

/// What somebody is called: the handle where there is no name.
pub fn name_of(actor: &Actor) -> String {
    if actor.name.trim().is_empty() { format!("@{}@{}", actor.handle, actor.host) } else { actor.name.clone() }
}

/// The page of somebody on this server, for members.
pub fn page_of(actor: &Actor) -> String {
    if actor.local { format!("/@{}", actor.handle) } else { format!("/desk/people/{}", actor.id) }
}

fn known(app: &App, number: &str) -> Result<Actor, Error> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let actor = app.db.read(|conn| actors::by_id(conn, id))?;
    if actor.gone_at.is_some() || actor.kind == "application" { Err(Error::NotFound) } else { Ok(actor) }
}

async fn person(
    State(app): State<Arc<App>>,
    Path(number): Path<String>,
    signed: SignedIn,
) -> Result<Response, Trouble> {
    let actor = known(&app, &number)?;
    if actor.local {
        return Ok(Redirect::to(&page_of(&actor)).into_response());
    }
    let reader = &signed.reader;
    let search = Search { kinds: lists::both(), writer: Some(actor.id), ..Search::default() };
    let written = list::texts(&app, &reader.viewer(), &search, lists::first(SHOWN))?;
    let shelf = app.db.read(|conn| Shelf::of(conn, &app, written.iter()))?;
    let page = AbroadPage {
        frame: frame(&app, reader, "desk"),
        place: "home",
        name: name_of(&actor),
        detail: shelf.house(&actor.host),
        address: format!("@{}@{}", actor.handle, actor.host),
        about: actor.summary.clone(),
        origin: Some(actor.url.clone()).filter(|url| url.starts_with("http")).unwrap_or_default(),
        bond: bond_form(&app, reader, &actor)?,
        texts: written.iter().map(|text| shelf.listed(reader.tongue, text)).collect(),
    };
    show(reader, &page)
}

/// The form to follow somebody or to end it, for who is signed in and somebody else.
///
/// # Errors
/// The database's.
pub fn bond_form(app: &App, reader: &Reader, actor: &Actor) -> Result<Option<BondForm>, Error> {
    let Some(member) = reader.member.as_ref().filter(|member| member.id() != actor.id) else { return Ok(None) };
    Ok(Some(BondForm {
        action: format!("/desk/people/{}", actor.id),
        token: reader.token(),
        name: name_of(actor),
        bond: follow::bond(app, member, actor.id)?,
    }))
}

async fn begin(State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted) -> Result<Response, Trouble> {
    let actor = known(&app, &number)?;
    follow::follow(&app, &form.member, actor.id).await?;
    let asked = follow::bond(&app, &form.member, actor.id)? == Bond::Asked;
    Ok(after(&page_of(&actor), if asked { "asked" } else { "followed" }))
}

async fn end(State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted) -> Result<Response, Trouble> {
    let actor = known(&app, &number)?;
    follow::unfollow(&app, &form.member, actor.id).await?;
    let back = if form.fields.one("from") == "home" { "/desk/home".to_owned() } else { page_of(&actor) };
    Ok(after(&back, "unfollowed"))
}

async fn find(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    let typed: String = form.fields.trimmed("who").chars().take(LONGEST).collect();
    match found(&app, &form.reader, &typed).await? {
        Ok(place) => Ok(Redirect::to(&place).into_response()),
        Err(phrase) => {
            let host = host_in(&typed).unwrap_or_default();
            let fault = form.reader.tongue.say(phrase).with("host", &host).said();
            let page = timeline::home_page(&app, &form.reader, None, Seek { typed, fault })?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, show(&form.reader, &page)?).into_response())
        }
    }
}

/// The host that a handle or an address names.
fn host_in(typed: &str) -> Option<String> {
    if is_address(typed) {
        return peer::of_address(typed);
    }
    lookup::parse_handle(typed).and_then(|(_, host)| peer::normal(&host))
}

fn is_address(typed: &str) -> bool {
    typed.starts_with("https://") || typed.starts_with("http://")
}

/// The page of what was typed, or the phrase that says why there is none.
async fn found(app: &Arc<App>, reader: &Reader, typed: &str) -> Result<Result<String, &'static str>, Trouble> {
    let Some(host) = host_in(typed) else { return Ok(Err("home-find-unreadable")) };
    match app.db.read(|conn| policy::verdict(conn, app, &host))? {
        Verdict::Blocked => return Ok(Err("home-find-blocked")),
        Verdict::NotAdmitted => return Ok(Err("home-find-closed")),
        Verdict::Admitted | Verdict::Limited | Verdict::Held => {}
    }
    let me = reader.member.as_ref().ok_or(Error::SignIn)?.id();
    let verdict = app.limits.take(Budget::ApiOfPerson, &me.to_string(), app.now());
    if let Some(refused) = limit::refused(&verdict) {
        return Err(refused.into());
    }
    let found = if is_address(typed) {
        match here(app, reader, typed)? {
            Some(place) => return Ok(Ok(place)),
            None => Box::pin(lookup::address(app, typed)).await,
        }
    } else {
        let found = Box::pin(lookup::account(app, typed)).await;
        found.map(|actor| actor.map_or(Found::Nothing, |actor| Found::Actor(Box::new(actor))))
    };
    match found {
        Ok(Found::Actor(actor)) if actor.gone_at.is_none() && actor.kind != "application" => Ok(Ok(page_of(&actor))),
        Ok(Found::Text(text)) => match place_of(app, reader, text.id)? {
            Some(place) => Ok(Ok(place)),
            None => Ok(Err("home-find-nobody")),
        },
        Ok(Found::Nothing | Found::Actor(_)) | Err(FetchError::Never(_) | FetchError::Gone) => {
            Ok(Err("home-find-nobody"))
        }
        Err(FetchError::Later(_)) => Ok(Err("home-find-silent")),
        Err(FetchError::Storage(error)) => Err(error.into()),
    }
}

/// The page of a text that is here and that the reader may read, by its address.
fn here(app: &App, reader: &Reader, address: &str) -> Result<Option<String>, Error> {
    let text = app.db.read(|conn| match texts::by_uri(conn, address)? {
        Some(text) => Ok(Some(text)),
        None => texts::by_url(conn, address),
    })?;
    text.map_or(Ok(None), |text| place_of(app, reader, text.id))
}

/// Where a text is read and answered on this server; a short text that hangs on none of our pages, at its author's.
fn place_of(app: &App, reader: &Reader, id: ids::Id) -> Result<Option<String>, Error> {
    let read = |id| match list::text(app, &reader.viewer(), id) {
        Ok(text) => Ok(Some(text)),
        Err(Error::NotFound | Error::Gone) => Ok(None),
        Err(other) => Err(other),
    };
    let Some(text) = read(id)? else { return Ok(None) };
    let root = match text.root_id.filter(|_| text.kind == "note") {
        Some(root) => read(root)?.filter(|root| root.kind != "note"),
        None => None,
    };
    if text.kind == "note" && root.is_none() {
        return Ok(Some(page_of(&app.db.read(|conn| actors::by_id(conn, text.author_id))?)));
    }
    Ok(Some(shelf::place_of(&text, root.as_ref())))
}
