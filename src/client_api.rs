//! The Mastodon-compatible client API, so that existing clients work here without change (client-api.md).

pub mod error;
pub mod params;
pub mod scopes;
pub mod limit;
pub mod caller;
pub mod paging;
pub mod entities;
pub mod table;
pub mod oauth;
pub mod instance;
pub mod timelines;
pub mod statuses;
pub mod wish;
pub mod deeds;
pub mod reports;
pub mod accounts;
pub mod relations;
pub mod profile;
pub mod notifications;
pub mod groups;
pub mod search;
pub mod media;
pub mod lists;
pub mod filters;
pub mod old_filters;
pub mod hashtags;
pub mod conversations;
pub mod scheduled;
pub mod discover;
pub mod announcements;
pub mod odds;
pub mod streaming;
pub mod openapi;
pub mod push;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderName, Method};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::any;
use tower_http::cors::{AllowHeaders, AllowMethods, Any, CorsLayer};

use crate::app::App;

use table::{Needs, Table};

/// Every address of the client API. Some clients write a slash too many (client-api.md, trap 3): where they cannot follow
/// a redirect the address stands twice.
pub fn routes(app: &Arc<App>) -> Router<Arc<App>> {
    let open = table()
        .router
        .merge(streaming::routes())
        .route("/api/v1/{*rest}", any(odds::unknown))
        .route("/api/v2/{*rest}", any(odds::unknown))
        .method_not_allowed_fallback(odds::wrong_method);
    open.layer(from_fn(error::in_words))
        .layer(from_fn_with_state(Arc::clone(app), limit::count::<error::ApiError>))
        .layer(cors())
        .merge(oauth::page_routes())
}

/// The router and its table.
pub fn table() -> Table {
    oauth::table()
        .and(about())
        .and(timelines_and_search())
        .and(reading())
        .and(writing())
        .and(accounts_table())
        .and(relations_table())
        .and(notifications_table())
        .and(startup())
        .and(pictures())
        .and(curated())
        .and(discovery())
}

fn about() -> Table {
    let open = Needs::Nothing;
    Table::of("T0", "tests/shapes.rs")
        .get("/api/v1/instance", open, instance::v1)
        .get("/api/v1/instance/", open, instance::v1)
        .get("/api/v2/instance", open, instance::v2)
        .get("/api/v2/instance/", open, instance::v2)
        .get("/api/v1/instance/peers", open, instance::peers)
        .get("/api/v1/instance/extended_description", open, instance::description)
        .get("/api/v1/instance/privacy_policy", open, instance::privacy)
        .get("/api/v1/instance/rules", open, instance::rules)
        .get("/api/v1/instance/activity", open, odds::nothing_for_anybody)
        .get("/api/v1/instance/domain_blocks", open, odds::nothing_for_anybody)
        .get("/api/v1/instance/translation_languages", open, odds::no_languages)
        .get("/api/v1/custom_emojis", open, odds::nothing_for_anybody)
}

fn timelines_and_search() -> Table {
    Table::of("T0", "tests/paging.rs")
        .get("/api/v1/timelines/home", Needs::Person("read:statuses"), timelines::home)
        .get("/api/v1/timelines/public", Needs::Anyone("read:statuses"), timelines::public)
        .get("/api/v1/timelines/tag/{tag}", Needs::Anyone("read:statuses"), timelines::tag)
        .get("/api/v1/favourites", Needs::Person("read:favourites"), deeds::favourites)
        .get("/api/v1/bookmarks", Needs::Person("read:bookmarks"), deeds::bookmarks)
        .get("/api/v2/search", Needs::Anyone("read:search"), search::all)
}

fn reading() -> Table {
    let read = Needs::Anyone("read:statuses");
    Table::of("T0", "tests/shapes.rs")
        .get("/api/v1/statuses", read, statuses::several)
        .get("/api/v1/statuses/{id}", read, statuses::show)
        .get("/api/v1/statuses/{id}/context", read, statuses::context)
        .get("/api/v1/statuses/{id}/source", Needs::Person("read:statuses"), statuses::source)
        .get("/api/v1/statuses/{id}/history", read, statuses::history)
        .get("/api/v1/statuses/{id}/card", read, statuses::card)
        .get("/api/v1/statuses/{id}/favourited_by", read, statuses::favourited_by)
        .get("/api/v1/statuses/{id}/reblogged_by", read, statuses::reblogged_by)
}

fn writing() -> Table {
    let write = Needs::Person("write:statuses");
    let (like, save, mute) =
        (Needs::Person("write:favourites"), Needs::Person("write:bookmarks"), Needs::Person("write:mutes"));
    Table::of("T1", "tests/writing.rs")
        .post("/api/v1/statuses", write, deeds::post)
        .put("/api/v1/statuses/{id}", write, deeds::edit)
        .delete("/api/v1/statuses/{id}", write, deeds::delete)
        .post("/api/v1/statuses/{id}/favourite", like, deeds::favourite)
        .post("/api/v1/statuses/{id}/unfavourite", like, deeds::unfavourite)
        .post("/api/v1/statuses/{id}/reblog", write, deeds::reblog)
        .post("/api/v1/statuses/{id}/unreblog", write, deeds::unreblog)
        .post("/api/v1/statuses/{id}/bookmark", save, deeds::bookmark)
        .post("/api/v1/statuses/{id}/unbookmark", save, deeds::unbookmark)
        .post("/api/v1/statuses/{id}/mute", mute, deeds::mute)
        .post("/api/v1/statuses/{id}/unmute", mute, deeds::unmute)
        .post("/api/v1/statuses/{id}/pin", Needs::Person("write:accounts"), deeds::pin)
        .post("/api/v1/statuses/{id}/unpin", Needs::Person("write:accounts"), deeds::unpin)
        .get("/api/v1/polls/{id}", Needs::Anyone("read:statuses"), statuses::poll)
        .post("/api/v1/polls/{id}/votes", write, deeds::vote)
        .get("/api/v1/scheduled_statuses", Needs::Person("read:statuses"), scheduled::list)
        .get("/api/v1/scheduled_statuses/{id}", Needs::Person("read:statuses"), scheduled::show)
        .put("/api/v1/scheduled_statuses/{id}", write, scheduled::postpone)
        .delete("/api/v1/scheduled_statuses/{id}", write, scheduled::cancel)
}

fn accounts_table() -> Table {
    let read = Needs::Anyone("read:accounts");
    Table::of("T0", "tests/shapes.rs")
        .get("/api/v1/accounts", read, accounts::several)
        .get("/api/v1/accounts/verify_credentials", Needs::Person("profile"), accounts::own)
        .get("/api/v1/accounts/lookup", read, accounts::lookup)
        .get("/api/v1/accounts/search", Needs::Person("read:accounts"), search::people)
        .get("/api/v1/accounts/relationships", Needs::Person("read:follows"), relations::several)
        .get("/api/v1/accounts/familiar_followers", Needs::Person("read:follows"), accounts::familiar)
        .get("/api/v1/accounts/{id}", read, accounts::show)
        .get("/api/v1/accounts/{id}/statuses", Needs::Anyone("read:statuses"), accounts::texts_of)
        .get("/api/v1/accounts/{id}/followers", read, accounts::followers)
        .get("/api/v1/accounts/{id}/following", read, accounts::following)
        .get("/api/v1/accounts/{id}/featured_tags", read, hashtags::featured_of)
        .get("/api/v1/accounts/{id}/lists", Needs::Person("read:lists"), lists::with)
        .get("/api/v1/accounts/{id}/endorsements", read, accounts::endorsed_by)
        .get("/api/v1/accounts/{id}/identity_proofs", Needs::Person("read:accounts"), accounts::nothing_of)
        .get("/oauth/userinfo", Needs::Person("profile"), accounts::userinfo)
}

fn relations_table() -> Table {
    let (follows, blocks, mutes) =
        (Needs::Person("write:follows"), Needs::Person("write:blocks"), Needs::Person("write:mutes"));
    let own = Needs::Person("write:accounts");
    Table::of("T1", "tests/relations.rs")
        .post("/api/v1/accounts/{id}/follow", follows, relations::follow)
        .post("/api/v1/accounts/{id}/unfollow", follows, relations::unfollow)
        .post("/api/v1/accounts/{id}/remove_from_followers", follows, relations::send_away)
        .post("/api/v1/accounts/{id}/block", blocks, relations::block)
        .post("/api/v1/accounts/{id}/unblock", blocks, relations::unblock)
        .post("/api/v1/accounts/{id}/mute", mutes, relations::mute)
        .post("/api/v1/accounts/{id}/unmute", mutes, relations::unmute)
        .post("/api/v1/accounts/{id}/note", own, relations::note)
        .post("/api/v1/accounts/{id}/pin", own, relations::endorse)
        .post("/api/v1/accounts/{id}/endorse", own, relations::endorse)
        .post("/api/v1/accounts/{id}/unpin", own, relations::unendorse)
        .post("/api/v1/accounts/{id}/unendorse", own, relations::unendorse)
        .get("/api/v1/blocks", Needs::Person("read:blocks"), relations::blocks)
        .get("/api/v1/mutes", Needs::Person("read:mutes"), relations::mutes)
        .get("/api/v1/endorsements", Needs::Person("read:accounts"), relations::endorsements)
        .get("/api/v1/domain_blocks", Needs::Person("read:blocks"), relations::closed)
        .post("/api/v1/domain_blocks", blocks, relations::close)
        .delete("/api/v1/domain_blocks", blocks, relations::open)
        .get("/api/v1/follow_requests", Needs::Person("read:follows"), relations::requests)
        .post("/api/v1/reports", Needs::Person("write:reports"), reports::post)
        .post("/api/v1/follow_requests/{id}/authorize", follows, relations::authorize)
        .post("/api/v1/follow_requests/{id}/reject", follows, relations::reject)
}

fn notifications_table() -> Table {
    let (read, write) = (Needs::Person("read:notifications"), Needs::Person("write:notifications"));
    Table::of("T1", "tests/notifications.rs")
        .get("/api/v1/notifications", read, notifications::list)
        .post("/api/v1/notifications/clear", write, notifications::clear)
        .get("/api/v1/notifications/unread_count", read, notifications::unread)
        .get("/api/v1/notifications/policy", read, groups::old_policy)
        .patch("/api/v1/notifications/policy", write, groups::set_old_policy)
        .put("/api/v1/notifications/policy", write, groups::set_old_policy)
        .get("/api/v1/notifications/requests", read, groups::requests)
        .get("/api/v1/notifications/requests/merged", read, groups::merged)
        .post("/api/v1/notifications/requests/accept", write, groups::accept_several)
        .post("/api/v1/notifications/requests/dismiss", write, groups::dismiss_several)
        .get("/api/v1/notifications/requests/{id}", read, groups::request)
        .post("/api/v1/notifications/requests/{id}/accept", write, groups::accept)
        .post("/api/v1/notifications/requests/{id}/dismiss", write, groups::dismiss_request)
        .get("/api/v1/notifications/{id}", read, notifications::show)
        .post("/api/v1/notifications/{id}/dismiss", write, notifications::dismiss)
        .get("/api/v2/notifications", read, groups::list)
        .get("/api/v2/notifications/unread_count", read, notifications::unread)
        .get("/api/v2/notifications/policy", read, groups::policy)
        .patch("/api/v2/notifications/policy", write, groups::set_policy)
        .get("/api/v2/notifications/{key}", read, groups::show)
        .post("/api/v2/notifications/{key}/dismiss", write, groups::dismiss)
        .get("/api/v2/notifications/{key}/accounts", read, groups::accounts)
        .get("/api/v1/markers", Needs::Person("read:statuses"), notifications::marked)
        .post("/api/v1/markers", Needs::Person("write:statuses"), notifications::mark)
}

fn startup() -> Table {
    Table::of("T0", "tests/shapes.rs")
        .get("/api/v1/preferences", Needs::Person("read:accounts"), profile::preferences)
        .and(announced())
        .and(Table::of("T2", "tests/openapi.rs").get("/api/v1/openapi.json", Needs::Nothing, openapi::show))
        .and(pushes())
}

fn announced() -> Table {
    Table::of("T0", "tests/announcements.rs")
        .get("/api/v1/announcements", Needs::Person("read"), announcements::list)
        .post("/api/v1/announcements/{id}/dismiss", Needs::Person("write:accounts"), announcements::dismiss)
}

fn pushes() -> Table {
    let push = Needs::Person("push");
    Table::of("T2", "tests/push.rs")
        .get("/api/v1/push/subscription", push, push::show)
        .post("/api/v1/push/subscription", push, push::create)
        .put("/api/v1/push/subscription", push, push::update)
        .delete("/api/v1/push/subscription", push, push::delete)
}

fn pictures() -> Table {
    let write = Needs::Person("write:media");
    let large = Table::of("T1", "tests/media.rs")
        .post("/api/v1/media", write, media::upload_now)
        .post("/api/v2/media", write, media::upload)
        .patch("/api/v1/accounts/update_credentials", Needs::Person("write:accounts"), profile::update)
        .patch("/api/v1/profile", Needs::Person("write:accounts"), profile::update_sources)
        .with_bodies_of(media::MAX_BODY);
    Table::of("T1", "tests/media.rs")
        .get("/api/v1/media/{id}", write, media::show)
        .put("/api/v1/media/{id}", write, media::describe)
        .delete("/api/v1/media/{id}", write, media::delete)
        .get("/api/v1/profile", Needs::Person("profile"), profile::sources)
        .delete("/api/v1/profile/avatar", Needs::Person("write:accounts"), profile::drop_avatar)
        .delete("/api/v1/profile/header", Needs::Person("write:accounts"), profile::drop_header)
        .get("/media/{file}", Needs::Nothing, media::file)
        .get("/media/remote/{text}/{place}", Needs::Nothing, media::remote)
        .and(large)
}

fn curated() -> Table {
    let (lists_read, lists_write) = (Needs::Person("read:lists"), Needs::Person("write:lists"));
    let (read, write) = (Needs::Person("read:filters"), Needs::Person("write:filters"));
    Table::of("T2", "tests/curated.rs")
        .get("/api/v1/lists", lists_read, lists::all)
        .post("/api/v1/lists", lists_write, lists::create)
        .get("/api/v1/lists/{id}", lists_read, lists::show)
        .put("/api/v1/lists/{id}", lists_write, lists::update)
        .delete("/api/v1/lists/{id}", lists_write, lists::delete)
        .get("/api/v1/lists/{id}/accounts", lists_read, lists::members)
        .post("/api/v1/lists/{id}/accounts", lists_write, lists::add)
        .delete("/api/v1/lists/{id}/accounts", lists_write, lists::remove)
        .get("/api/v1/timelines/list/{id}", lists_read, timelines::list)
        .get("/api/v1/filters", read, old_filters::all)
        .post("/api/v1/filters", write, old_filters::create)
        .get("/api/v1/filters/{id}", read, old_filters::show)
        .put("/api/v1/filters/{id}", write, old_filters::update)
        .delete("/api/v1/filters/{id}", write, old_filters::delete)
        .get("/api/v2/filters", read, filters::all)
        .post("/api/v2/filters", write, filters::create)
        .get("/api/v2/filters/{id}", read, filters::show)
        .put("/api/v2/filters/{id}", write, filters::update)
        .delete("/api/v2/filters/{id}", write, filters::delete)
        .get("/api/v2/filters/{id}/keywords", read, filters::words)
        .post("/api/v2/filters/{id}/keywords", write, filters::add_word)
        .get("/api/v2/filters/{id}/statuses", read, filters::named)
        .post("/api/v2/filters/{id}/statuses", write, filters::name)
        .get("/api/v2/filters/keywords/{id}", read, filters::word)
        .put("/api/v2/filters/keywords/{id}", write, filters::change_word)
        .delete("/api/v2/filters/keywords/{id}", write, filters::drop_word)
        .get("/api/v2/filters/statuses/{id}", read, filters::named_one)
        .delete("/api/v2/filters/statuses/{id}", write, filters::unname)
}

fn discovery() -> Table {
    let (follows, own) = (Needs::Person("write:follows"), Needs::Person("write:accounts"));
    let talk = Needs::Person("write:conversations");
    Table::of("T2", "tests/discovery.rs")
        .get("/api/v1/followed_tags", Needs::Person("read:follows"), hashtags::followed)
        .get("/api/v1/tags/{name}", Needs::Anyone("read"), hashtags::show)
        .post("/api/v1/tags/{name}/follow", follows, hashtags::follow)
        .post("/api/v1/tags/{name}/unfollow", follows, hashtags::unfollow)
        .post("/api/v1/tags/{name}/feature", own, hashtags::feature)
        .post("/api/v1/tags/{name}/unfeature", own, hashtags::unfeature)
        .get("/api/v1/featured_tags", Needs::Person("read:accounts"), hashtags::featured)
        .post("/api/v1/featured_tags", own, hashtags::feature_new)
        .delete("/api/v1/featured_tags/{id}", own, hashtags::unfeature_by_id)
        .get("/api/v1/featured_tags/suggestions", Needs::Person("read:accounts"), hashtags::usual)
        .get("/api/v1/conversations", Needs::Person("read:statuses"), conversations::list)
        .delete("/api/v1/conversations/{id}", talk, conversations::hide)
        .post("/api/v1/conversations/{id}/read", talk, conversations::read)
        .get("/api/v1/timelines/direct", Needs::Person("read:statuses"), conversations::timeline)
        .get("/api/v1/suggestions", Needs::Person("read"), discover::suggestions_v1)
        .get("/api/v2/suggestions", Needs::Person("read"), discover::suggestions)
        .delete("/api/v1/suggestions/{id}", Needs::Person("read"), discover::dismiss)
        .get("/api/v1/directory", Needs::Anyone("read"), discover::directory)
        .get("/api/v1/trends", Needs::Anyone("read"), discover::tags)
        .get("/api/v1/trends/tags", Needs::Anyone("read"), discover::tags)
        .get("/api/v1/trends/statuses", Needs::Anyone("read"), discover::statuses)
        .get("/api/v1/trends/links", Needs::Anyone("read"), discover::links)
        .get("/api/oembed", Needs::Nothing, discover::oembed)
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
