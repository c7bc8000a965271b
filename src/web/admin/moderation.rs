//! The admin's desk: what is decided about one partner, and the queue of texts that wait for approval.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::actions::Error;
use crate::actions::partner::moderation::{self, Standing, Waiting};
use crate::actions::partner::{self, state};
use crate::app::App;
use crate::domain::ids;
use crate::domain::peer::Action;
use crate::domain::time::Timestamp;
use crate::storage::partners::{self, Partner};
use crate::text::sanitize;
use crate::web::error::{self, Trouble};
use crate::web::forms::Fields;
use crate::web::pages::admin::{DecidePage, Held, QueuePage};
use crate::web::pages::frame::Choice;
use crate::web::session::{Posted, Reader, SignedIn, frame, show};
use crate::web::tongue::{Said, Tongue};
use crate::web::words;

use super::{admin_only, back, name_of};

/// How many letters of a text without a summary the queue shows.
const SHOWN: usize = 400;

/// `/desk/admin/partners/...`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/partners/decide", get(ask).post(decide))
        .route("/desk/admin/partners/pause", post(pause))
        .route("/desk/admin/partners/resume", post(resume))
        .route("/desk/admin/partners/queue", get(queue))
        .route("/desk/admin/partners/release", post(release))
        .route("/desk/admin/partners/decline", post(decline))
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let host = Fields::parse(query.unwrap_or_default().as_bytes()).one("host");
    page(&app, &signed.reader, &host, Said::default())
}

async fn decide(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let (host, reason) = (form.fields.one("host"), form.fields.trimmed("reason"));
    let outcome = match Action::parse(&form.fields.one("action")) {
        Some(action) => moderation::decide(&app, &host, action, &reason).await.map(drop),
        None => lifted(&app, &host).await,
    };
    match outcome {
        Ok(()) => Ok(back()),
        Err(Error::Invalid(problems)) => {
            let fault = error::first_fault(form.reader.tongue, &problems);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &form.reader, &host, fault)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// Nothing is to be decided: what was is taken back, and where nothing was, that is well.
async fn lifted(app: &App, host: &str) -> Result<(), Error> {
    let known = app.db.read(|conn| moderation::of(conn, app, host))?;
    if known.decision.is_none() { Ok(()) } else { moderation::lift(app, host).await.map(drop) }
}

async fn pause(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    partner::pause(&app, &form.fields.one("host")).await?;
    Ok(back())
}

async fn resume(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    partner::resume(&app, &form.fields.one("host")).await?;
    Ok(back())
}

fn page(app: &App, reader: &Reader, host: &str, fault: Said) -> Result<Response, Trouble> {
    let (partner, standing) = app.db.read(|conn| {
        let partner = partners::get(conn, host)?.ok_or(Error::NotFound)?;
        Ok::<_, Error>((partner, moderation::of(conn, app, host)?))
    })?;
    let page = DecidePage {
        frame: frame(app, reader, "desk"),
        place: "partners",
        token: reader.token(),
        name: name_of(&partner),
        sentence: sentence(reader.tongue, &partner, &standing),
        choices: choices(reader.tongue, standing.decision.as_deref()),
        may_pause: state(&partner) == "mutual",
        may_resume: state(&partner) == "paused",
        host: partner.host,
        reason: standing.reason,
        fault,
    };
    show(reader, &page)
}

/// What holds now, in plain sentences.
fn sentence(tongue: Tongue, partner: &Partner, standing: &Standing) -> Said {
    let now = match standing.decision.as_deref() {
        Some("hold") => "decide-now-held",
        Some("limit") => "decide-now-limited",
        Some("block") => "decide-now-blocked",
        _ if state(partner) == "paused" => "decide-now-paused",
        _ => "decide-now-free",
    };
    let now = tongue.say(now).said();
    let day = |at: i64| words::day(tongue, Timestamp(at));
    match (standing.purge_at, standing.purged_at) {
        (_, Some(at)) => now.and(tongue.say("decide-was-purged").with("day", &day(at))),
        (Some(at), None) => now.and(tongue.say("decide-is-purged").with("day", &day(at))),
        (None, None) => now,
    }
}

fn choices(tongue: Tongue, chosen: Option<&str>) -> Vec<Choice> {
    let all = [
        ("", "decide-free", "decide-free-words"),
        ("hold", "decide-hold", "decide-hold-words"),
        ("limit", "decide-limit", "decide-limit-words"),
        ("block", "decide-suspend", "decide-suspend-words"),
    ];
    let one = |(code, label, detail): (&str, &str, &str)| {
        Choice::explained(tongue, code, label, tongue.say(detail), chosen.unwrap_or_default() == code)
    };
    all.into_iter().map(one).collect()
}

async fn queue(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let all = app.db.read(moderation::queue)?;
    let page = QueuePage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "partners",
        token: signed.reader.token(),
        texts: all.into_iter().map(|one| held(signed.reader.tongue, one)).collect(),
    };
    show(&signed.reader, &page)
}

fn held(tongue: Tongue, one: Waiting) -> Held {
    let Waiting { text, author } = one;
    let words = if text.summary.is_empty() { sanitize::plain_text(&text.content) } else { text.summary };
    let heading = match text.name {
        name if !name.is_empty() => name,
        _ if text.local => tongue.say("queue-comment-restored").text(),
        _ => tongue.say("queue-comment").text(),
    };
    Held {
        number: text.id.to_string(),
        heading,
        from: format!("{author}, {}", text.host),
        words: words.chars().take(SHOWN).collect(),
        original: text.url,
        again: text.revision > 1,
        language: text.language,
        when: words::day(tongue, Timestamp(text.updated_at)),
    }
}

async fn release(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    moderation::release(&app, number(&form)?).await?;
    Ok(Redirect::to("/desk/admin/partners/queue").into_response())
}

async fn decline(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    moderation::decline(&app, number(&form)?).await?;
    Ok(Redirect::to("/desk/admin/partners/queue").into_response())
}

fn number(form: &Posted) -> Result<i64, Error> {
    ids::parse(&form.fields.one("text")).ok_or(Error::NotFound)
}
