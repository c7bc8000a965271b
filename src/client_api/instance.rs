//! What this instance says about itself, in the old form and in the new.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::comment::{MAX_CHARACTERS, MAX_PICTURES};
use crate::actions::profile::{MAX_FIELD, MAX_FIELDS, MAX_NAME, MAX_NOTE};

use crate::actions::pictures::MAX_WORDS;
use crate::actions::rules as house_rules;
use crate::app::App;
use crate::app::house::{House, Logo, SQUARE, TAB};
use crate::media::{images, logo};
use crate::storage::views::{self, Filter};
use crate::storage::{self, accounts, actors, partners};
use crate::text::sanitize;

use super::entities::account;
use super::error::Answer;
use super::hashtags::MAX_FEATURED;
use super::wish::{MAX_OPTION, MAX_OPTIONS, POLL_LASTS};

/// Three numbers first, because clients split there; then what it truly is (client-api.md, trap 6).
pub fn version() -> String {
    format!("4.5.0 (compatible; Interpraxis {})", env!("CARGO_PKG_VERSION"))
}

fn configuration(app: &App) -> Value {
    json!({
        "urls": {"streaming": streaming(app), "status": null, "about": app.config.url("/about"), "privacy_policy": app.config.url("/privacy"), "terms_of_service": null},
        "vapid": {"public_key": app.vapid.public()},
        "accounts": {
            "max_featured_tags": MAX_FEATURED, "max_pinned_statuses": 5, "max_profile_fields": MAX_FIELDS,
            "profile_field_name_limit": MAX_FIELD, "profile_field_value_limit": MAX_FIELD,
            "max_display_name_length": MAX_NAME, "max_note_length": MAX_NOTE,
        },
        "statuses": {"max_characters": MAX_CHARACTERS, "max_media_attachments": MAX_PICTURES, "characters_reserved_per_url": 23},
        "media_attachments": {
            "supported_mime_types": images::TYPES, "description_limit": MAX_WORDS, "image_size_limit": images::MAX_BYTES,
            "image_matrix_limit": images::MAX_PIXELS,
            "video_size_limit": 0, "video_frame_rate_limit": 0, "video_matrix_limit": 0,
        },
        "polls": {
            "max_options": MAX_OPTIONS, "max_characters_per_option": MAX_OPTION,
            "min_expiration": POLL_LASTS.0, "max_expiration": POLL_LASTS.1,
        },
        "translation": {"enabled": false},
        "timelines_access": {
            "live_feeds": {"local": "public", "remote": "public"},
            "hashtag_feeds": {"local": "public", "remote": "public"},
            "trending_link_feeds": {"local": "public", "remote": "public"},
        },
        "limited_federation": false,
    })
}

fn streaming(app: &App) -> String {
    let origin = app.config.url("");
    let origin = origin.trim_end_matches('/');
    origin.strip_prefix("http").map_or_else(String::new, |rest| format!("ws{rest}"))
}

struct Figures {
    users: i64,
    texts: i64,
    partners: Vec<String>,
    contact: Value,
    /// The logo in its sizes.
    icons: Vec<Value>,
    /// As Mastodon's `Rule`, in the first language of the house.
    rules: Vec<Value>,
}

fn figures(app: &App) -> Result<Figures, storage::Error> {
    let ours = Filter { local: Some(true), audiences: vec!["public".to_owned()], ..Filter::default() };
    app.db.read(|conn| {
        let institution = actors::by_id(conn, app.institution.id)?;
        Ok(Figures {
            users: accounts::count(conn)?,
            texts: views::count(conn, &ours)?,
            partners: partners::mutual(conn)?.into_iter().map(|partner| partner.host).collect(),
            contact: account::one(conn, app, &institution)?,
            icons: House::read(conn)?.logo.map(|logo| icons(app, &logo)).unwrap_or_default(),
            rules: numbered(house_rules::of_house(conn, app)?.lines),
        })
    })
}

fn icons(app: &App, logo: &Logo) -> Vec<Value> {
    let one =
        |(form, side): (&str, u32)| json!({"src": app.config.url(&logo.path(form)), "size": format!("{side}x{side}")});
    [(TAB, logo::TAB), (SQUARE, logo::SQUARE)].map(one).to_vec()
}

fn numbered(lines: Vec<String>) -> Vec<Value> {
    (1_usize..).zip(lines).map(|(id, text)| json!({"id": id.to_string(), "text": text, "hint": ""})).collect()
}

fn email(app: &App) -> &str {
    app.config.institution.contact.as_deref().filter(|contact| contact.contains('@')).unwrap_or_default()
}

/// `GET /api/v2/instance`
///
/// # Errors
/// The database's.
pub async fn v2(State(app): State<Arc<App>>) -> Answer {
    let figures = figures(&app)?;
    let institution = &app.config.institution;
    let picture = figures.contact.get("avatar").cloned().unwrap_or_default();
    Ok(Json(json!({
        "domain": app.host(),
        "title": institution.name,
        "version": version(),
        "source_url": app.config.url("/about"),
        "description": app.summary(),
        "usage": {"users": {"active_month": figures.users}},
        "thumbnail": {"url": picture, "blurhash": null, "versions": {}, "description": null},
        "icon": figures.icons,
        "languages": institution.languages,
        "configuration": configuration(&app),
        "registrations": {"enabled": false, "approval_required": true, "reason_required": false, "message": null, "min_age": null, "url": null},
        "contact": {"email": email(&app), "account": figures.contact},
        "rules": figures.rules,
        "api_versions": {"mastodon": 6, "interpraxis": 1},
    }))
    .into_response())
}

/// `GET /api/v1/instance`
///
/// # Errors
/// The database's.
pub async fn v1(State(app): State<Arc<App>>) -> Answer {
    let figures = figures(&app)?;
    let institution = &app.config.institution;
    let summary = app.summary();
    Ok(Json(json!({
        "uri": app.host(),
        "title": institution.name,
        "short_description": summary,
        "description": sanitize::escape(&summary),
        "email": email(&app),
        "version": version(),
        "urls": {"streaming_api": streaming(&app)},
        "stats": {"user_count": figures.users, "status_count": figures.texts, "domain_count": figures.partners.len()},
        "thumbnail": figures.contact.get("avatar").cloned().unwrap_or_default(),
        "languages": institution.languages,
        "registrations": false,
        "approval_required": true,
        "invites_enabled": false,
        "configuration": configuration(&app),
        "contact_account": figures.contact,
        "rules": figures.rules,
    }))
    .into_response())
}

/// `GET /api/v1/instance/rules`: the rules of the house.
///
/// # Errors
/// The database's.
pub async fn rules(State(app): State<Arc<App>>) -> Answer {
    let lines = app.db.read(|conn| house_rules::of_house(conn, &app))?.lines;
    Ok(Json(Value::from(numbered(lines))).into_response())
}

/// `GET /api/v1/instance/peers`: the partners, which the page of the network names as well.
///
/// # Errors
/// The database's.
pub async fn peers(State(app): State<Arc<App>>) -> Answer {
    Ok(Json(json!(figures(&app)?.partners)).into_response())
}

/// `GET /api/v1/instance/extended_description`
///
/// # Errors
/// None.
pub async fn description(State(app): State<Arc<App>>) -> Answer {
    let summary = sanitize::escape(&app.summary());
    let content = if summary.is_empty() { summary } else { format!("<p>{summary}</p>") };
    Ok(Json(json!({"updated_at": app.now().rfc3339_ms(), "content": content})).into_response())
}

/// `GET /api/v1/instance/privacy_policy`
///
/// # Errors
/// None.
pub async fn privacy(State(app): State<Arc<App>>) -> Answer {
    let page = sanitize::escape(&app.config.url("/privacy"));
    let content = format!("<p><a href=\"{page}\">{page}</a></p>");
    Ok(Json(json!({"updated_at": app.now().rfc3339_ms(), "content": content})).into_response())
}
