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
use crate::web::error::Trouble;
use crate::web::forms::Fields;
use crate::web::pages::admin::{DecidePage, Held, QueuePage};
use crate::web::pages::frame::Choice;
use crate::web::session::{Posted, Reader, SignedIn, frame, show};
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
    page(&app, &signed.reader, &host, String::new())
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
            let fault = problems.into_iter().map(|problem| problem.message).next().unwrap_or_default();
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

fn page(app: &App, reader: &Reader, host: &str, fault: String) -> Result<Response, Trouble> {
    let (partner, standing) = app.db.read(|conn| {
        let partner = partners::get(conn, host)?.ok_or(Error::NotFound)?;
        Ok::<_, Error>((partner, moderation::of(conn, app, host)?))
    })?;
    let page = DecidePage {
        frame: frame(app, reader, "desk"),
        place: "partners",
        token: reader.token(),
        name: name_of(&partner),
        sentence: sentence(&partner, &standing),
        choices: choices(standing.decision.as_deref()),
        may_pause: state(&partner) == "mutual",
        may_resume: state(&partner) == "paused",
        host: partner.host,
        reason: standing.reason,
        fault,
    };
    show(reader, &page)
}

/// What holds now, in plain sentences.
fn sentence(partner: &Partner, standing: &Standing) -> String {
    let now = match standing.decision.as_deref() {
        Some("hold") => "New texts of this partner wait for your approval.",
        Some("limit") => "The texts of this partner stand in no public list.",
        Some("block") => "Nothing is sent to this partner or taken from it, and its texts are hidden.",
        _ if state(partner) == "paused" => "The partnership is paused.",
        _ => "Nothing restricts the texts of this partner.",
    };
    let purge = match (standing.purge_at, standing.purged_at) {
        (_, Some(at)) => format!(" What was here from it was purged on {}.", words::day(Timestamp(at))),
        (Some(at), None) => format!(" What is here from it is purged on {}.", words::day(Timestamp(at))),
        (None, None) => String::new(),
    };
    format!("{now}{purge}")
}

fn choices(chosen: Option<&str>) -> Vec<Choice> {
    let all = [
        ("", "No restriction", "Everything is shown as it comes. What waited or was hidden is shown again."),
        ("hold", "Hold", "New texts and revisions wait until you show or decline each. What is shown already stays."),
        (
            "limit",
            "Limit",
            "Its texts stand in no public list. Who follows an author or has the link still reads them.",
        ),
        (
            "block",
            "Suspend",
            "Nothing comes in and nothing goes out, follows end, and its texts are hidden. After 30 days they are purged \
             here. Until then you can lift it without loss.",
        ),
    ];
    let one = |(code, label, detail): (&str, &str, &str)| Choice {
        code: code.to_owned(),
        label: label.to_owned(),
        detail: detail.to_owned(),
        on: chosen.unwrap_or_default() == code,
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
        texts: all.into_iter().map(held).collect(),
    };
    show(&signed.reader, &page)
}

fn held(one: Waiting) -> Held {
    let Waiting { text, author } = one;
    let words = if text.summary.is_empty() { sanitize::plain_text(&text.content) } else { text.summary };
    let heading = match text.name {
        name if !name.is_empty() => name,
        _ if text.local => "A comment of this house that came back after a restore".to_owned(),
        _ => "A comment".to_owned(),
    };
    Held {
        number: text.id.to_string(),
        heading,
        from: format!("{author}, {}", text.host),
        words: words.chars().take(SHOWN).collect(),
        original: text.url,
        again: text.revision > 1,
        language: text.language,
        when: words::day(Timestamp(text.updated_at)),
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
