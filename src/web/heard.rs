//! What a member hears of: the list, which mails come, and the link that ends them.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::actions::heard::{self, Heard, Told};
use crate::actions::{Error, Member};
use crate::app::App;
use crate::domain::ids;
use crate::domain::time::Timestamp;
use crate::storage::views::Page;
use crate::text::language;

use super::error::Trouble;
use super::forms::Fields;
use super::pages::frame::Choice;
use super::pages::heard::{HeardPage, News, StopPage};
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::tongue::Tongue;
use super::{coauthors, shelf, words};

/// So many stand on a page.
const SHOWN: i64 = 40;

/// `/desk/notifications` and `/unsubscribe/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/notifications", get(list))
        .route("/desk/notifications/mail", post(choose))
        .route("/unsubscribe/{secret}", get(ask_stop).post(stop))
}

async fn list(State(app): State<Arc<App>>, signed: SignedIn, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let (me, tongue) = (&signed.member, signed.reader.tongue);
    let before = ids::parse(&Fields::parse(query.unwrap_or_default().as_bytes()).one("before"));
    let page = Page { max_id: before, since_id: None, min_id: None, limit: SHOWN };
    let (read_to, all, told) = app.db.read(|conn| {
        let read_to = heard::read_to(conn, me.id())?;
        Ok::<_, Error>((read_to, heard::page(conn, me, page)?, heard::told(conn, me.id())?))
    })?;
    let fresh = all.iter().filter(|one| one.id > read_to).count();
    if let Some(newest) = all.first().map(|one| one.id).filter(|newest| *newest > read_to) {
        heard::read(&app, me.id(), newest).await?;
    }
    let full = i64::try_from(all.len()).is_ok_and(|count| count == SHOWN);
    let older = all.last().filter(|_| full).map(|one| format!("/desk/notifications?before={}", one.id));
    let sentence = match (fresh, all.len()) {
        (_, 0) => tongue.say("heard-nothing"),
        (0, _) => tongue.say("heard-no-news"),
        (fresh, _) => tongue.say("heard-news").with("count", fresh),
    };
    let page = HeardPage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "heard",
        token: signed.reader.token(),
        sentence: sentence.said(),
        all: all.iter().map(|one| news(&app, tongue, one, read_to)).collect(),
        older: older.unwrap_or_default(),
        sends: app.post.is_set_up(),
        told: choices(tongue, told),
        languages: Choice::among(&language::LANGUAGES, &[spoken(me)]),
    };
    show(&signed.reader, &page)
}

/// The language of mails to a member.
fn spoken(me: &Member) -> String {
    language::interface(&me.language).unwrap_or("en").to_owned()
}

fn choices(tongue: Tongue, chosen: Told) -> Vec<Choice> {
    let one = |told: Told| {
        let (label, detail) = match told {
            Told::AtOnce => ("heard-at-once", "heard-at-once-words"),
            Told::Daily => ("heard-daily", "heard-daily-words"),
            Told::Never => ("heard-never", "heard-never-words"),
        };
        Choice::explained(tongue, told.as_str(), label, tongue.say(detail), told == chosen)
    };
    Told::ALL.into_iter().map(one).collect()
}

fn news(app: &App, tongue: Tongue, one: &Heard, read_to: ids::Id) -> News {
    let name = name_of(one);
    News {
        sentence: tongue.say(one.phrase).with("name", &name).said(),
        fresh: one.id > read_to,
        when: words::ago(tongue, app.now(), Timestamp(one.at)),
        url: address(one),
        language: one.text.as_ref().map(|text| text.language.clone()).unwrap_or_default(),
        words: beginning(one),
    }
}

/// What whoever did it is called.
pub fn name_of(one: &Heard) -> String {
    if one.who.name.is_empty() { format!("@{}", one.who.handle) } else { one.who.name.clone() }
}

/// How the text begins that it is about; empty where there is none.
pub fn beginning(one: &Heard) -> String {
    one.text.as_ref().map(shelf::beginning).unwrap_or_default()
}

/// Where it is read: the conversation on this server, else where the text or the person is at home.
pub fn address(one: &Heard) -> String {
    if one.report {
        return "/desk/admin/reports".to_owned();
    }
    match &one.text {
        Some(text) if one.authors => coauthors::page_of(text),
        Some(text) => shelf::place_of(text, one.root.as_ref()),
        None if one.who.local => format!("/@{}", one.who.handle),
        None => one.who.url.clone(),
    }
}

async fn choose(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    let told = Told::parse(&form.fields.one("told")).ok_or(Trouble::Unreadable)?;
    heard::choose(&app, form.member.id(), told, language::interface(&form.fields.one("language"))).await?;
    Ok(after("/desk/notifications", "mails"))
}

async fn ask_stop(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path(secret): Path<String>,
) -> Result<Response, Trouble> {
    let action = format!("/unsubscribe/{secret}");
    show(&reader, &StopPage { frame: frame(&app, &reader, ""), action, done: false })
}

/// Ends the mails: by the button of the page, or by the mail program itself (RFC 8058), without a session.
async fn stop(State(app): State<Arc<App>>, reader: Reader, Path(secret): Path<String>) -> Result<Response, Trouble> {
    heard::stop(&app, &secret).await?;
    let page = StopPage { frame: frame(&app, &reader, ""), action: String::new(), done: true };
    Ok(show(&reader, &page)?.into_response())
}
