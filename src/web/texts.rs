//! Practices and essays: list, read, comment, write. Both kinds have the same pages.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::{get, post};

use crate::actions::write::Kind;
use crate::app::App;

use super::error::Trouble;
use super::session::{Posted, Reader, SignedIn};
use super::writing::{preview, typing};
use super::{
    adapting, cite, coauthors, history, import, lists, pictures, reactions, reading, take, translating, writing,
};

type Shared = State<Arc<App>>;
type Number = Path<String>;

/// The pages of both kinds.
pub fn routes() -> Router<Arc<App>> {
    Router::new().merge(of(Kind::Practice)).merge(of(Kind::Essay)).merge(adapting::routes())
}

fn of(kind: Kind) -> Router<Arc<App>> {
    let folder = kind.folder();
    let list = async move |State(app): Shared, reader: Reader, RawQuery(query): RawQuery| {
        lists::show_list(&app, &reader, kind, query)
    };
    let read =
        async move |State(app): Shared,
                    reader: Reader,
                    Path((number, _slug)): Path<(String, String)>,
                    RawQuery(query): RawQuery| reading::show_text(&app, &reader, kind, &number, query);
    let comment = async move |State(app): Shared, Path(number): Number, form: Posted| {
        reading::comment(&app, kind, &number, form).await
    };
    let react = async move |State(app): Shared, Path(number): Number, form: Posted| {
        reactions::react(&app, kind, &number, form).await
    };
    Router::new()
        .route(&format!("/{folder}"), get(list))
        .route(&format!("/{folder}/{{number}}/{{slug}}"), get(read))
        .route(&format!("/{folder}/{{number}}/comments"), post(comment))
        .route(&format!("/{folder}/{{number}}/react"), post(react))
        .merge(cite::routes(kind))
        .merge(take::routes(kind))
        .merge(history::routes(kind))
        .merge(translating::routes(kind))
        .nest(&format!("/desk/{folder}"), desk(kind))
}

fn desk(kind: Kind) -> Router<Arc<App>> {
    let begin = async move |State(app): Shared, signed: SignedIn| writing::begin(&app, kind, &signed);
    let keep_first =
        async move |State(app): Shared, form: Result<Posted, Trouble>| writing::keep(&app, kind, None, form).await;
    let edit = async move |State(app): Shared, Path(number): Number, signed: SignedIn| {
        writing::edit(&app, kind, &number, &signed)
    };
    let keep = async move |State(app): Shared, Path(number): Number, form: Result<Posted, Trouble>| {
        writing::keep(&app, kind, Some(&number), form).await
    };
    let type_first =
        async move |State(app): Shared, form: Result<Posted, Trouble>| typing::keep(&app, kind, None, form).await;
    let type_on = async move |State(app): Shared, Path(number): Number, form: Result<Posted, Trouble>| {
        typing::keep(&app, kind, Some(&number), form).await
    };
    let look = async move |State(app): Shared, Path(number): Number, signed: SignedIn| {
        preview::show_preview(&app, kind, &number, &signed)
    };
    let approve = async move |State(app): Shared, Path(number): Number, form: Posted| {
        preview::approve(&app, kind, &number, form).await
    };
    let ask_withdraw = async move |State(app): Shared, Path(number): Number, signed: SignedIn| {
        writing::ask_withdraw(&app, kind, &number, &signed)
    };
    let withdraw = async move |State(app): Shared, Path(number): Number, form: Posted| {
        writing::withdraw(&app, &number, form).await
    };
    Router::new()
        .merge(import::routes(kind))
        .merge(coauthors::routes(kind))
        .merge(pictures::routes(kind))
        .route("/new", get(begin).post(keep_first))
        .route("/{number}/edit", get(edit).post(keep))
        .route("/autosave", post(type_first))
        .route("/{number}/autosave", post(type_on))
        .route("/{number}/preview", get(look))
        .route("/{number}/approve", post(approve))
        .route("/{number}/withdraw", get(ask_withdraw).post(withdraw))
}
