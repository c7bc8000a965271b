//! Essays: list, read, comment, write.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use axum::routing::{get, post};

use crate::actions::write::Kind;
use crate::app::App;

use super::error::Trouble;
use super::session::{Posted, Reader, SignedIn};
use super::{lists, reading, writing};

const KIND: Kind = Kind::Essay;

/// The pages of essays.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/essays", get(list))
        .route("/essays/{number}/{slug}", get(read))
        .route("/essays/{number}/comments", post(comment))
        .route("/desk/essays/new", get(begin).post(keep_first))
        .route("/desk/essays/{number}/edit", get(edit).post(keep))
        .route("/desk/essays/{number}/preview", get(preview))
        .route("/desk/essays/{number}/withdraw", get(ask_withdraw).post(withdraw))
}

async fn list(State(app): State<Arc<App>>, reader: Reader, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    lists::show_list(&app, &reader, KIND, query)
}

async fn read(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((number, _slug)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    reading::show_text(&app, &reader, KIND, &number)
}

async fn comment(State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted) -> Result<Response, Trouble> {
    reading::comment(&app, KIND, &number, form).await
}

async fn begin(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    writing::begin(&app, KIND, &signed)
}

async fn keep_first(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    writing::keep(&app, KIND, None, form).await
}

async fn edit(State(app): State<Arc<App>>, Path(number): Path<String>, signed: SignedIn) -> Result<Response, Trouble> {
    writing::edit(&app, KIND, &number, &signed)
}

async fn keep(State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted) -> Result<Response, Trouble> {
    writing::keep(&app, KIND, Some(&number), form).await
}

async fn preview(
    State(app): State<Arc<App>>,
    Path(number): Path<String>,
    signed: SignedIn,
) -> Result<Response, Trouble> {
    writing::preview(&app, KIND, &number, &signed)
}

async fn ask_withdraw(
    State(app): State<Arc<App>>,
    Path(number): Path<String>,
    signed: SignedIn,
) -> Result<Response, Trouble> {
    writing::ask_withdraw(&app, KIND, &number, &signed)
}

async fn withdraw(State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted) -> Result<Response, Trouble> {
    writing::withdraw(&app, &number, form).await
}
