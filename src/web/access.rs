//! What can use the member's account, and how the member ends it.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::actions::{Error, sign_in};
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::sessions;

use super::error::Trouble;
use super::forms::Fields;
use super::pages::access::{AccessPage, Way};
use super::provider;
use super::session::{Posted, SignedIn, frame, show};
use super::words;

/// `/desk/access`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/access", get(list).post(end))
}

async fn list(State(app): State<Arc<App>>, signed: SignedIn, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let query = Fields::parse(query.unwrap_or_default().as_bytes());
    let (me, now, tongue) = (signed.member.id(), app.now(), signed.reader.tongue);
    let (tokens, browsers) = app
        .db
        .read(|conn| Ok::<_, Error>((sessions::tokens_of(conn, me)?, sessions::sessions_of(conn, me, now.0)?)))?;
    let since = |at: i64| words::ago(tongue, now, Timestamp(at));
    let app_way = |(token, client): (sessions::Token, Option<sessions::App>)| Way {
        key: token.hash,
        name: client.map_or_else(|| tongue.say("access-by-admin").text(), |client| client.name),
        since: since(token.created_at),
        detail: tongue.say("access-given").with("scopes", &token.scopes.replace(' ', ", ")).said(),
    };
    let this = sign_in::hash_of(signed.reader.secret());
    let browser_way = |session: sessions::Session| Way {
        name: tongue.say(if session.hash == this { "access-this-browser" } else { "access-other-browser" }).text(),
        since: since(session.created_at),
        detail: tongue.say("access-until").with("day", &words::day(tongue, Timestamp(session.expires_at))).said(),
        key: session.hash,
    };
    let page = AccessPage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "access",
        token: signed.reader.token(),
        own: provider::own(&app, &signed.reader, &query)?,
        apps: tokens.into_iter().map(app_way).collect(),
        browsers: browsers.into_iter().map(browser_way).collect(),
    };
    show(&signed.reader, &page)
}

async fn end(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    let (me, key) = (form.member.id(), form.fields.one("end"));
    if form.fields.ticked("others") {
        let this = sign_in::hash_of(form.reader.secret());
        app.db.write(move |tx| Ok::<_, Error>(sessions::end_others(tx, me, &this)?)).await?;
        return Ok(Redirect::to("/desk/access").into_response());
    }
    let ended = app.db.write(move |tx| Ok::<_, Error>(sessions::end_one(tx, me, &key)?)).await?;
    if ended { Ok(Redirect::to("/desk/access").into_response()) } else { Err(Error::NotFound.into()) }
}
