//! The admin's desk: invitation codes for other institutions, and whom our partners name.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;

use crate::actions::Error;
use crate::actions::partner::codes::{self, Invitation};
use crate::actions::partner::neighbours::{self, Suggestion};
use crate::app::App;
use crate::web::error::Trouble;
use crate::web::pages::admin::{CodeRow, Made, Suggested};
use crate::web::session::Posted;
use crate::web::words;

use super::{Typed, admin_only, back, page};

/// `/desk/admin/partners/...`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/partners/invite", post(invite))
        .route("/desk/admin/partners/revoke", post(revoke))
        .route("/desk/admin/partners/listing", post(listing))
}

/// The code is in the answer itself, and nowhere else: it is shown once.
async fn invite(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let note = form.fields.trimmed("note");
    let (status, typed) = match codes::invite(&app, &note, codes::DAYS).await {
        Ok(made) => {
            let made = Made { code: made.code, host: app.host(), until: words::day(made.expires) };
            (StatusCode::OK, Typed { made: Some(made), ..Typed::default() })
        }
        Err(Error::Invalid(problems)) => {
            let note_fault = problems.into_iter().map(|problem| problem.message).next().unwrap_or_default();
            (StatusCode::UNPROCESSABLE_ENTITY, Typed { note, note_fault, ..Typed::default() })
        }
        Err(other) => return Err(other.into()),
    };
    let mut response = (status, page(&app, &form.reader, typed)?).into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    Ok(response)
}

async fn revoke(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    codes::revoke(&app, &form.fields.one("code")).await?;
    Ok(back())
}

async fn listing(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    neighbours::list_in_public(&app, form.fields.one("set") == "on").await?;
    Ok(back())
}

/// The codes that were given out, as lines of the page.
pub(super) fn rows(app: &App) -> Result<Vec<CodeRow>, Error> {
    Ok(codes::list(app)?.into_iter().map(row).collect())
}

fn row(one: Invitation) -> CodeRow {
    let until = words::day(one.expires);
    let said = match (one.state, one.used_by) {
        ("used", Some(host)) => format!("Used by {host}"),
        ("open", _) => format!("Works until {until}"),
        ("revoked", _) => "Taken back".to_owned(),
        _ => format!("Expired on {until}"),
    };
    CodeRow {
        name: one.name,
        note: one.note,
        words: said,
        made: words::day(one.created),
        may_revoke: one.state == "open",
    }
}

/// What our partners name, as lines of the page.
pub(super) fn suggested(app: &App) -> Result<Vec<Suggested>, Error> {
    let all = app.db.read(|conn| neighbours::suggestions(conn, app))?;
    let line = |one: Suggestion| {
        let many = one.named_by.len();
        let follow = if many == 1 { "partner follows" } else { "partners follow" };
        Suggested {
            words: format!("{many} of your {follow} {}", one.host),
            by: one.named_by.join(", "),
            host: one.host,
        }
    };
    Ok(all.into_iter().map(line).collect())
}
