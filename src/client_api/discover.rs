//! What a person may not know yet: whom to follow, who is here, what is talked about; and cards for other sites.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::IntoResponse;
use serde_json::{Value, json};
use url::Url;

use crate::actions::{Member, Viewer, list};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::storage::actors::{self, Actor};
use crate::storage::ties::{self, Tie};
use crate::storage::views::{self, Filter, Page};
use crate::storage::{self, hashtags as tags};
use crate::text::sanitize;

use super::caller::Caller;
use super::entities::filtering::Place;
use super::entities::{account, status};
use super::error::{Answer, ApiError};
use super::params::Params;
use super::{accounts, hashtags};

/// A week, in milliseconds: how far back trends look.
const WEEK_MS: i64 = 7 * 24 * 3_600_000;

/// People and institutions that a person neither follows nor avoids, who publish here or at partners; the newest writers first.
fn suggested(app: &App, member: &Member, limit: i64) -> Result<Vec<Value>, storage::Error> {
    app.db.read(|conn| {
        let people = actors::suggestions(conn, member.id(), app.now().0, limit)?;
        account::list(conn, app, &people)
    })
}

/// `GET /api/v2/suggestions`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn suggestions(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let found = suggested(&app, caller.may("read")?, params.limit(40, 80))?;
    let one = |account: Value| json!({"source": "staff", "sources": ["featured"], "account": account});
    Ok(Json(found.into_iter().map(one).collect::<Vec<_>>()).into_response())
}

/// `GET /api/v1/suggestions`: the accounts alone, as old clients call it.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn suggestions_v1(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let found = suggested(&app, caller.may("read")?, params.limit(40, 80))?;
    Ok(Json(found).into_response())
}

/// `DELETE /api/v1/suggestions/{id}`: the account is not suggested any more.
///
/// # Errors
/// 404; 401 and 403 by the token.
pub async fn dismiss(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>) -> Answer {
    let (me, other) = (caller.may("read")?.id(), accounts::known(&app, &id)?.id);
    app.db
        .write(move |tx| {
            let tie = ties::get(tx, me, other)?;
            ties::put(tx, &Tie { declined: true, ..tie })
        })
        .await?;
    Ok(Json(json!({})).into_response())
}

/// `GET /api/v1/directory`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn directory(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    caller.viewer("read")?;
    let offset = params.whole("offset", 0, 1_000_000).unwrap_or(0);
    let (local, newest) = (params.flag("local") == Some(true), params.one("order") == Some("new"));
    let accounts = app.db.read(|conn| {
        let people: Vec<Actor> = actors::directory(conn, local, newest, offset, params.limit(40, 80))?;
        account::list(conn, &app, &people)
    })?;
    Ok(Json(accounts).into_response())
}

/// `GET /api/v1/trends/tags`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn tags(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let viewer = caller.viewer("read")?;
    let (offset, limit) = (params.whole("offset", 0, 1000).unwrap_or(0), params.limit(10, 20));
    let entities = app.db.read(|conn| {
        let found = tags::trending(conn, app.now().0 - WEEK_MS, offset + limit)?;
        let names = found.into_iter().skip(usize::try_from(offset).unwrap_or(0)).map(|(name, _)| name);
        hashtags::entities(conn, &app, viewer.member().map(Member::id), &names.collect::<Vec<_>>())
    })?;
    Ok(Json(entities).into_response())
}

/// The public texts of the week that most people liked or passed on.
fn trending(app: &App, viewer: &Viewer, kinds: &[&str], params: &Params) -> Result<Vec<Value>, storage::Error> {
    let since = ids_since(app.now().0 - WEEK_MS);
    let filter = Filter {
        kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        audiences: vec!["public".to_owned()],
        hidden_from: viewer.member().map(|member| (member.id(), app.now().0)),
        ..Filter::default()
    };
    let (offset, limit) = (params.whole("offset", 0, 1000).unwrap_or(0), params.limit(20, 40));
    app.db.read(|conn| {
        let page = Page { max_id: None, since_id: Some(since), min_id: None, limit: 400 };
        let mut found = views::published(conn, &filter, page)?;
        found.retain(|text| text.likes_count + text.boosts_count > 0);
        found.sort_by_key(|text| std::cmp::Reverse((text.likes_count + text.boosts_count * 2, text.status_id)));
        let (skip, take) = (usize::try_from(offset).unwrap_or(0), usize::try_from(limit).unwrap_or(20));
        let found: Vec<_> = found.into_iter().skip(skip).take(take).collect();
        status::many_at(conn, app, viewer, &found, Place::Public)
    })
}

/// The number of a moment.
fn ids_since(moment: i64) -> Id {
    moment.max(0) << 16
}

/// `GET /api/v1/trends/statuses`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn statuses(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let viewer = caller.viewer("read")?;
    Ok(Json(trending(&app, &viewer, &[], &params)?).into_response())
}

/// `GET /api/v1/trends/links`: practices and essays are our links.
///
/// # Errors
/// 401 and 403 by the token.
pub async fn links(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let viewer = caller.viewer("read")?;
    let found = trending(&app, &viewer, &["practice", "essay"], &params)?;
    let cards = found.iter().filter_map(|status| status.get("card").filter(|card| card.is_object()));
    Ok(Json(cards.collect::<Vec<_>>()).into_response())
}

/// `GET /api/oembed?url=`: a public practice or essay of ours as a link with its title.
///
/// # Errors
/// 404 for any other address.
pub async fn oembed(State(app): State<Arc<App>>, params: Params) -> Answer {
    let address = Url::parse(params.one("url").unwrap_or_default()).map_err(|_no_address| ApiError::not_found())?;
    if !app.is_ours(address.as_str()) {
        return Err(ApiError::not_found());
    }
    let mut segments = address.path_segments().into_iter().flatten();
    let number = match segments.next() {
        Some("practices" | "essays" | "notes") => segments.next().and_then(ids::parse),
        _ => None,
    };
    let text = list::text(&app, &Viewer::Anyone, number.ok_or_else(ApiError::not_found)?)?;
    let author = app.db.read(|conn| actors::by_id(conn, text.author_id))?;
    let title = if text.name.is_empty() { &author.name } else { &text.name };
    // No frame: a quotation with a link asks nothing of the other page's rules, and nothing of its readers.
    let html = format!(
        "<blockquote><p><a href=\"{}\">{}</a></p><p>{}</p></blockquote>",
        sanitize::escape(&text.url),
        sanitize::escape(title),
        sanitize::escape(&author.name)
    );
    Ok(Json(json!({
        "type": "rich",
        "version": "1.0",
        "title": title,
        "html": html,
        "width": params.whole("maxwidth", 100, 400).unwrap_or(400),
        "height": null,
        "author_name": author.name,
        "author_url": author.url,
        "provider_name": app.config.institution.name,
        "provider_url": app.config.url("/"),
        "cache_age": 86400,
    }))
    .into_response())
}
