//! The Mastodon-compatible client API, so that existing clients work here without change (client-api.md).

pub mod error;
pub mod params;
pub mod scopes;
pub mod limit;
pub mod caller;
pub mod paging;
pub mod entities;
pub mod oauth;
pub mod instance;
pub mod timelines;
pub mod statuses;
pub mod deeds;
pub mod reports;
pub mod accounts;
pub mod notifications;
pub mod search;
pub mod odds;
pub mod streaming;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderName, Method};
use axum::middleware::from_fn_with_state;
use axum::routing::{any, get, post};
use tower_http::cors::{AllowHeaders, AllowMethods, Any, CorsLayer};

use crate::app::App;

/// Every address of the client API. Some clients write a slash too many (client-api.md, trap 3): where they cannot follow
/// a redirect the address stands twice.
pub fn routes(app: &Arc<App>) -> Router<Arc<App>> {
    let open = Router::new()
        .merge(oauth::open_routes())
        .merge(about_routes())
        .merge(timeline_routes())
        .merge(status_routes())
        .merge(account_routes())
        .merge(notification_routes())
        .merge(startup_routes())
        .merge(streaming::routes())
        .route("/api/v1/{*rest}", any(odds::unknown))
        .route("/api/v2/{*rest}", any(odds::unknown))
        .method_not_allowed_fallback(odds::wrong_method);
    open.layer(from_fn_with_state(Arc::clone(app), limit::count::<error::ApiError>))
        .layer(cors())
        .merge(oauth::page_routes())
}

fn about_routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/v1/instance", get(instance::v1))
        .route("/api/v1/instance/", get(instance::v1))
        .route("/api/v2/instance", get(instance::v2))
        .route("/api/v2/instance/", get(instance::v2))
        .route("/api/v1/instance/peers", get(instance::peers))
        .route("/api/v1/instance/extended_description", get(instance::description))
        .route("/api/v1/instance/rules", get(odds::nothing_for_anybody))
        .route("/api/v1/instance/activity", get(odds::nothing_for_anybody))
        .route("/api/v1/instance/domain_blocks", get(odds::nothing_for_anybody))
        .route("/api/v1/custom_emojis", get(odds::nothing_for_anybody))
        .route("/api/v1/trends/tags", get(odds::nothing_for_anybody))
        .route("/api/v1/trends/statuses", get(odds::nothing_for_anybody))
        .route("/api/v1/trends/links", get(odds::nothing_for_anybody))
}

fn timeline_routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/v1/timelines/home", get(timelines::home))
        .route("/api/v1/timelines/public", get(timelines::public))
        .route("/api/v1/timelines/tag/{tag}", get(timelines::tag))
        .route("/api/v1/favourites", get(deeds::favourites))
        .route("/api/v1/bookmarks", get(deeds::bookmarks))
        .route("/api/v2/search", get(search::all))
}

fn status_routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/v1/statuses", get(statuses::several).post(deeds::post))
        .route("/api/v1/statuses/{id}", get(statuses::show).delete(deeds::delete))
        .route("/api/v1/statuses/{id}/context", get(statuses::context))
        .route("/api/v1/statuses/{id}/source", get(statuses::source))
        .route("/api/v1/statuses/{id}/history", get(statuses::history))
        .route("/api/v1/statuses/{id}/favourited_by", get(statuses::favourited_by))
        .route("/api/v1/statuses/{id}/reblogged_by", get(statuses::reblogged_by))
        .route("/api/v1/statuses/{id}/{deed}", post(deeds::act))
        .route("/api/v1/reports", post(reports::post))
}

fn account_routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/v1/accounts", get(accounts::several))
        .route("/api/v1/accounts/verify_credentials", get(accounts::own))
        .route("/api/v1/accounts/lookup", get(accounts::lookup))
        .route("/api/v1/accounts/search", get(search::people))
        .route("/api/v1/accounts/relationships", get(accounts::relationships))
        .route("/api/v1/accounts/familiar_followers", get(accounts::familiar))
        .route("/api/v1/accounts/{id}", get(accounts::show))
        .route("/api/v1/accounts/{id}/statuses", get(accounts::texts_of))
        .route("/api/v1/accounts/{id}/followers", get(accounts::followers))
        .route("/api/v1/accounts/{id}/following", get(accounts::following))
        .route("/api/v1/accounts/{id}/featured_tags", get(accounts::nothing_of))
        .route("/api/v1/accounts/{id}/lists", get(accounts::nothing_of))
        .route("/api/v1/accounts/{id}/{deed}", post(accounts::act))
        .route("/api/v1/follow_requests", get(accounts::requests))
}

fn notification_routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/v1/notifications", get(notifications::list))
        .route("/api/v1/notifications/clear", post(notifications::clear))
        .route("/api/v1/notifications/unread_count", get(notifications::unread))
        .route("/api/v1/notifications/{id}", get(notifications::show))
        .route("/api/v1/notifications/{id}/dismiss", post(notifications::dismiss))
        .route("/api/v2/notifications", get(notifications::grouped))
        .route("/api/v2/notifications/unread_count", get(notifications::unread))
        .route("/api/v2/notifications/policy", get(notifications::policy))
        .route("/api/v1/markers", get(notifications::marked).post(notifications::mark))
}

fn startup_routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/v1/preferences", get(odds::preferences))
        .route("/api/v1/push/subscription", get(odds::push))
        .route("/api/v1/announcements", odds::nothing("read"))
        .route("/api/v1/lists", odds::nothing("read:lists"))
        .route("/api/v1/filters", odds::nothing("read:filters"))
        .route("/api/v2/filters", odds::nothing("read:filters"))
        .route("/api/v1/followed_tags", odds::nothing("read:follows"))
        .route("/api/v1/featured_tags", odds::nothing("read:accounts"))
        .route("/api/v1/endorsements", odds::nothing("read:accounts"))
        .route("/api/v1/blocks", odds::nothing("read:blocks"))
        .route("/api/v1/mutes", odds::nothing("read:mutes"))
        .route("/api/v1/domain_blocks", odds::nothing("read:follows"))
        .route("/api/v1/conversations", odds::nothing("read:statuses"))
        .route("/api/v1/scheduled_statuses", odds::nothing("read:statuses"))
        .route("/api/v2/suggestions", odds::nothing("read"))
}

/// Any origin, no cookies; every header may be sent, and pages can be turned (client-api.md, trap 4).
fn cors() -> CorsLayer {
    let exposed = [
        "link",
        "mastodon-async-refresh",
        "x-ratelimit-reset",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-request-id",
    ];
    let methods = [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS];
    CorsLayer::new()
        .allow_origin(Any)
        .allow_headers(AllowHeaders::mirror_request())
        .allow_methods(AllowMethods::list(methods))
        .expose_headers(exposed.map(HeaderName::from_static))
}

#[cfg(test)]
mod tests;
