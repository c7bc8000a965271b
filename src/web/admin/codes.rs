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
use crate::web::error::{self, Trouble};
use crate::web::pages::admin::{CodeRow, Made, Suggested};
use crate::web::session::Posted;
use crate::web::tongue::Tongue;
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
            let made = Made { code: made.code, host: app.host(), until: words::day(form.reader.tongue, made.expires) };
            (StatusCode::OK, Typed { made: Some(made), ..Typed::default() })
        }
        Err(Error::Invalid(problems)) => {
            let note_fault = error::first_fault(form.reader.tongue, &problems);
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
pub(super) fn rows(app: &App, tongue: Tongue) -> Result<Vec<CodeRow>, Error> {
    Ok(codes::list(app)?.into_iter().map(|one| row(tongue, one)).collect())
}

fn row(tongue: Tongue, one: Invitation) -> CodeRow {
    let until = words::day(tongue, one.expires);
    let said = match (one.state, one.used_by) {
        ("used", Some(host)) => tongue.say("codes-used").with("host", &host).said(),
        ("open", _) => tongue.say("codes-open").with("day", &until).said(),
        ("revoked", _) => tongue.say("codes-revoked").said(),
        _ => tongue.say("codes-expired").with("day", &until).said(),
    };
    CodeRow {
        name: one.name,
        note: one.note,
        words: said,
        made: words::day(tongue, one.created),
        may_revoke: one.state == "open",
    }
}

/// What our partners name, as lines of the page.
pub(super) fn suggested(app: &App, tongue: Tongue) -> Result<Vec<Suggested>, Error> {
    let all = app.db.read(|conn| neighbours::suggestions(conn, app))?;
    let line = |one: Suggestion| Suggested {
        words: tongue.say("known-words").with("count", one.named_by.len()).with("host", &one.host).said(),
        by: one.named_by.join(", "),
        host: one.host,
    };
    Ok(all.into_iter().map(line).collect())
}
