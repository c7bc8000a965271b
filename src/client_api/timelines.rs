//! Timelines: home with what was passed on, public, and by hashtag.

use std::sync::Arc;

use axum::extract::{Path, State};

use crate::actions::{Member, Viewer};
use crate::app::App;
use crate::storage::reactions::Reaction;
use crate::storage::texts::Line;
use crate::storage::views::{self, Filter, Page};
use crate::storage::{self, Conn, lists};

use super::caller::Caller;
use super::entities::filtering::Place;
use super::entities::written;
use super::error::Answer;
use super::paging::Paged;
use super::params::Params;
use super::statuses;

/// `GET /api/v1/timelines/home`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn home(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("read:statuses")?;
    let viewer = Viewer::Member(Box::new(member.clone()));
    let (page, now) = (params.page(20, 40), app.now().0);
    Paged::kept(&app, Some(member.id()), "/api/v1/timelines/home", &params, || {
        app.db.read(|conn| {
            let entries = storage::home::page(conn, member.id(), now, page)?;
            let rows = entries.into_iter().map(|entry| (entry.boost, entry.line)).collect();
            merged(conn, &app, &viewer, rows, page, Place::Home)
        })
    })
}

/// `GET /api/v1/timelines/list/{id}`
///
/// # Errors
/// 404 for a list of somebody else's; 401 and 403 by the token.
pub async fn list(State(app): State<Arc<App>>, caller: Caller, Path(id): Path<String>, params: Params) -> Answer {
    let member = caller.may("read:lists")?;
    let viewer = Viewer::Member(Box::new(member.clone()));
    let (id, page, now) = (statuses::number(&id)?, params.page(20, 40), app.now().0);
    Paged::kept(&app, Some(member.id()), &format!("/api/v1/timelines/list/{id}"), &params, || {
        app.db.read(|conn| {
            let list = lists::get(conn, member.id(), id)?.ok_or(storage::Error::NotFound)?;
            let texts = views::list(conn, &list, now, page)?;
            merged(conn, &app, &viewer, alone(texts), page, Place::Home)
        })
    })
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
    published(&app, &viewer, filter, "/api/v1/timelines/public", &params)
}

/// `GET /api/v1/timelines/tag/{tag}`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn tag(State(app): State<Arc<App>>, caller: Caller, Path(tag): Path<String>, params: Params) -> Answer {
    let viewer = caller.viewer("read:statuses")?;
    let local = params.flag("local").filter(|local| *local);
    let name = |tag: &str| tag.trim_start_matches('#').replace('\0', "").to_lowercase();
    let names = |list: &str| params.all(list).into_iter().take(16).map(name).collect::<Vec<_>>();
    let tags = ["any", "all", "none"].map(names);
    let filter = Filter { local, tag: Some(name(&tag)), tags, ..Filter::default() };
    let tag: String = url::form_urlencoded::byte_serialize(tag.as_bytes()).collect();
    published(&app, &viewer, filter, &format!("/api/v1/timelines/tag/{tag}"), &params)
}

/// A page of published texts that the viewer may find in lists.
fn published(app: &App, viewer: &Viewer, filter: Filter, path: &str, params: &Params) -> Answer {
    let reader = viewer.member().map(Member::id);
    let only_media = params.flag("only_media") == Some(true);
    let hidden_from = reader.map(|me| (me, app.now().0));
    let filter = Filter { audiences: viewer.audiences(), only_media, hidden_from, ..filter };
    let page = params.page(20, 40);
    Paged::kept(app, reader, path, params, || {
        app.db.read(|conn| {
            let texts = views::published_lines(conn, &filter, page)?;
            merged(conn, app, viewer, alone(texts), page, Place::Public)
        })
    })
}

/// Texts that nobody passed on.
pub fn alone(texts: Vec<Line>) -> Vec<(Option<Reaction>, Line)> {
    texts.into_iter().map(|line| (None, line)).collect()
}

/// Texts and boosts in one list by their numbers, which are moments too; cut to the page on the side of its cursor. What
/// the viewer's filters hide is left out, and the page's ends stay where they are.
///
/// # Errors
/// The database's.
pub fn merged(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    mut rows: Vec<(Option<Reaction>, Line)>,
    page: Page,
    place: Place,
) -> Result<Paged, storage::Error> {
    let number = |(boost, line): &(Option<Reaction>, Line)| boost.as_ref().map_or(line.number(), |boost| boost.id);
    rows.sort_unstable_by_key(|row| std::cmp::Reverse(number(row)));
    let limit = usize::try_from(page.limit).unwrap_or(0);
    if page.min_id.is_some() {
        // Those next to the cursor are the oldest.
        rows.drain(..rows.len().saturating_sub(limit));
    } else {
        rows.truncate(limit);
    }
    let entries = written::page(conn, app, viewer, &rows, place)?;
    Ok(Paged::written(rows.iter().map(number), entries))
}
