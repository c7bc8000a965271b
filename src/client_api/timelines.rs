//! Timelines: home with what was passed on, public, and by hashtag.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};

use crate::actions::Viewer;
use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::reactions::Reaction;
use crate::storage::texts::Text;
use crate::storage::views::{self, Filter, Page};
use crate::storage::{self, Conn};
use crate::text::fold;

use super::caller::Caller;
use super::entities::status;
use super::error::Answer;
use super::paging::Paged;
use super::params::Params;

/// `GET /api/v1/timelines/home`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn home(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:statuses")?;
    let viewer = Viewer::Member(Box::new(member.clone()));
    let page = params.page(20, 40);
    let paged = app.db.read(|conn| {
        let texts = views::home(conn, member.id(), page)?;
        let boosts = views::home_boosts(conn, member.id(), page)?;
        merged(conn, &app, &viewer, &texts, &boosts, page)
    })?;
    Ok(paged.answer(&app, "/api/v1/timelines/home", &params))
}

/// `GET /api/v1/timelines/public`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn public(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let local = match (params.flag("local"), params.flag("remote")) {
        (Some(true), _) => Some(true),
        (_, Some(true)) => Some(false),
        _ => None,
    };
    let filter = Filter { local, no_replies: true, ..Filter::default() };
    let paged = published(&app, &viewer, filter, &params)?;
    let mut answer = paged.answer(&app, "/api/v1/timelines/public", &params);
    if viewer == Viewer::Anyone {
        // Anybody may keep it, and asks whether it is still so.
        answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    }
    Ok(answer)
}

/// `GET /api/v1/timelines/tag/{tag}`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn tag(State(app): State<Arc<App>>, caller: Caller, Path(tag): Path<String>, params: Params) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let local = params.flag("local").filter(|local| *local);
    let filter = Filter { local, tag: Some(fold::words(tag.trim_start_matches('#'))), ..Filter::default() };
    let paged = published(&app, &viewer, filter, &params)?;
    let tag: String = url::form_urlencoded::byte_serialize(tag.as_bytes()).collect();
    Ok(paged.answer(&app, &format!("/api/v1/timelines/tag/{tag}"), &params))
}

/// A page of published texts that the viewer may find in lists.
///
/// # Errors
/// The database's.
pub fn published(app: &App, viewer: &Viewer, filter: Filter, params: &Params) -> Result<Paged, storage::Error> {
    if params.flag("only_media") == Some(true) {
        return Ok(Paged::of([], &[]));
    }
    let filter = Filter { audiences: viewer.audiences(), ..filter };
    app.db.read(|conn| {
        let texts = views::published(conn, &filter, params.page(20, 40))?;
        let entries = status::written(conn, app, viewer, &texts)?;
        Ok(Paged::written(texts.iter().map(status::number), entries))
    })
}

/// Texts and boosts in one list by their numbers, which are moments too; cut to the page on the side of its cursor.
///
/// # Errors
/// The database's.
pub fn merged(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    texts: &[Text],
    boosts: &[(Reaction, Text)],
    page: Page,
) -> Result<Paged, storage::Error> {
    let own = status::written(conn, app, viewer, texts)?;
    let mut rows: Vec<(Id, String)> = texts.iter().map(status::number).zip(own).collect();
    let boosts = status::boosts(conn, app, viewer, boosts)?;
    rows.extend(boosts.into_iter().map(|(number, boost)| (number, boost.to_string())));
    rows.sort_unstable_by_key(|(number, _)| std::cmp::Reverse(*number));
    let limit = usize::try_from(page.limit).unwrap_or(0);
    if page.min_id.is_some() {
        // Those next to the cursor are the oldest.
        rows.drain(..rows.len().saturating_sub(limit));
    } else {
        rows.truncate(limit);
    }
    let (numbers, entries): (Vec<Id>, Vec<String>) = rows.into_iter().unzip();
    Ok(Paged::written(numbers, entries))
}
