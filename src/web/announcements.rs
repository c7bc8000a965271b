//! Announcements to members: where an admin writes them, and where a member puts them away.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::actions::announce::{self, LONGEST, Wish};
use crate::actions::{Error, Member};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::problem::Problem;
use crate::domain::time::Timestamp;
use crate::storage::announcements::{self, Announcement};
use crate::text::markdown;

use super::error::Trouble;
use super::forms::Fields;
use super::pages::announcements::{AnnouncementsPage, ChangePage, DeletePage, Draft, Line, Strip};
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::settings::admin_only;
use super::tongue::{Said, Tongue};
use super::words;

/// Where an admin finds them.
const PATH: &str = "/desk/admin/announcements";
/// So many are listed.
const LISTED: i64 = 100;

/// `/desk/admin/announcements/...` and `/desk/announcements/{id}/away`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route(PATH, get(ask).post(publish))
        .route("/desk/admin/announcements/{id}", get(ask_change).post(change))
        .route("/desk/admin/announcements/{id}/end", post(end))
        .route("/desk/admin/announcements/{id}/delete", get(ask_delete).post(delete))
        .route("/desk/announcements/{id}/away", post(put_away))
}

/// What a line of the log of decisions says, where it is about announcements to members.
pub fn deed(name: &str) -> Option<&'static str> {
    match name {
        "announcement.published" => Some("announcement-deed-published"),
        "announcement.changed" => Some("announcement-deed-changed"),
        "announcement.ended" => Some("announcement-deed-ended"),
        "announcement.deleted" => Some("announcement-deed-deleted"),
        _ => None,
    }
}

/// What is announced to a member who has not put it away yet; `back` is the page that it stands on.
///
/// # Errors
/// The database's.
pub fn strip(app: &App, reader: &Reader, member: &Member, back: &'static str) -> Result<Vec<Strip>, Error> {
    let shown = announce::shown(app, member)?;
    let one = |(one, away): (Announcement, bool)| {
        (!away).then(|| Strip {
            id: one.id,
            body: markdown::to_html(&one.words),
            when: words::ago(reader.tongue, app.now(), Timestamp(one.published_at)),
            token: reader.token(),
            back,
        })
    };
    Ok(shown.into_iter().filter_map(one).collect())
}

async fn put_away(State(app): State<Arc<App>>, Path(id): Path<String>, form: Posted) -> Result<Response, Trouble> {
    announce::put_away(&app, &form.member, number(&id)?).await?;
    let home = form.fields.one("back") == "/desk/home";
    Ok(after(if home { "/desk/home" } else { "/desk" }, "tidied"))
}

fn number(id: &str) -> Result<Id, Error> {
    ids::parse(id).ok_or(Error::NotFound)
}

fn found(app: &App, id: &str) -> Result<Announcement, Error> {
    let id = number(id)?;
    app.db.read(|conn| announcements::get(conn, id))?.ok_or(Error::NotFound)
}

fn wish(fields: &Fields) -> Wish {
    Wish { words: fields.one("words"), until: fields.trimmed("until") }
}

/// What was typed, with what is wrong with it.
fn draft(tongue: Tongue, wish: Wish, problems: &[Problem]) -> Draft {
    let said = |problem: &Problem| match problem.code {
        "too_long" => tongue.say("setting-too-long").with("most", LONGEST).said(),
        "day" => tongue.say("announcement-wrong-day").said(),
        _ => tongue.say("announcement-wrong-empty").said(),
    };
    let fault = |field: &str| problems.iter().find(|one| one.field == field).map_or_else(Said::default, said);
    Draft { words_fault: fault("words"), until_fault: fault("until"), words: wish.words, until: wish.until }
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    page(&app, &signed.reader, Draft::default())
}

async fn publish(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let wish = wish(&form.fields);
    match announce::publish(&app, &form.member, &wish).await {
        Ok(()) => Ok(after(PATH, "announced")),
        Err(Error::Invalid(problems)) => {
            let again = page(&app, &form.reader, draft(form.reader.tongue, wish, &problems))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn page(app: &App, reader: &Reader, draft: Draft) -> Result<Response, Trouble> {
    let (tongue, now) = (reader.tongue, app.now());
    let day = |at: i64| words::day(tongue, Timestamp(at));
    let listed = app.db.read(|conn| {
        let all = announcements::newest(conn, LISTED)?;
        all.into_iter().map(|one| Ok((announcements::readers(conn, one.id)?, one))).collect::<Result<Vec<_>, Error>>()
    })?;
    let lines = listed.into_iter().map(|(away, one)| {
        let ended = one.ends_at.is_some_and(|end| end <= now.0);
        let since = day(one.published_at);
        let when = match one.ends_at {
            None => tongue.say("announcement-since").with("since", &since).said(),
            Some(end) => {
                let id = if ended { "announcement-from-to" } else { "announcement-since-until" };
                tongue.say(id).with("since", &since).with("until", &day(end)).said()
            }
        };
        let away = tongue.say("announcement-put-away").with("count", away);
        (ended, Line { id: one.id, body: markdown::to_html(&one.words), detail: when.and(away) })
    });
    let (over, running): (Vec<_>, Vec<_>) = lines.partition(|(ended, _)| *ended);
    let page = AnnouncementsPage {
        frame: frame(app, reader, "desk"),
        place: "announcements",
        token: reader.token(),
        draft,
        running: running.into_iter().map(|(_, line)| line).collect(),
        over: over.into_iter().map(|(_, line)| line).collect(),
    };
    show(reader, &page)
}

async fn ask_change(
    State(app): State<Arc<App>>,
    signed: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let one = found(&app, &id)?;
    let lasts = one.ends_at.filter(|end| *end > app.now().0);
    let until = lasts.map(|end| Timestamp(end).date()).unwrap_or_default();
    let draft = Draft { words: one.words, until, ..Draft::default() };
    change_page(&app, &signed.reader, one.id, draft)
}

async fn change(State(app): State<Arc<App>>, Path(id): Path<String>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let (id, wish) = (number(&id)?, wish(&form.fields));
    match announce::change(&app, &form.member, id, &wish).await {
        Ok(()) => Ok(after(PATH, "reworded")),
        Err(Error::Invalid(problems)) => {
            let again = change_page(&app, &form.reader, id, draft(form.reader.tongue, wish, &problems))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, again).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn change_page(app: &App, reader: &Reader, id: Id, draft: Draft) -> Result<Response, Trouble> {
    let frame = frame(app, reader, "desk");
    show(reader, &ChangePage { frame, place: "announcements", token: reader.token(), id, draft })
}

async fn end(State(app): State<Arc<App>>, Path(id): Path<String>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    announce::end(&app, &form.member, number(&id)?).await?;
    Ok(after(PATH, "ended"))
}

async fn ask_delete(
    State(app): State<Arc<App>>,
    signed: SignedIn,
    Path(id): Path<String>,
) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let one = found(&app, &id)?;
    let page = DeletePage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "announcements",
        token: signed.reader.token(),
        id: one.id,
        body: markdown::to_html(&one.words),
    };
    show(&signed.reader, &page)
}

async fn delete(State(app): State<Arc<App>>, Path(id): Path<String>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    announce::delete(&app, &form.member, number(&id)?).await?;
    Ok(after(PATH, "deleted"))
}
