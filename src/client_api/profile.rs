//! The person's own profile: what is shown, usual choices for posts, pictures.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::actions::profile::{self, Change, Shown};
use crate::actions::{self, Member, pictures};
use crate::app::App;
use crate::media::Shape;
use crate::storage::{Conn, choices};

use super::caller::Caller;
use super::entities::account;
use super::error::{Answer, ApiError};
use super::hashtags;
use super::params::Params;

/// `PATCH /api/v1/accounts/update_credentials`
///
/// # Errors
/// 422 for what does not fit; 401 and 403 by the token.
pub async fn update(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:accounts")?;
    shown(&app, member, wished(&app, member, &params).await?).await
}

/// `PATCH /api/v1/profile`
///
/// # Errors
/// 422 for what does not fit; 401 and 403 by the token.
pub async fn update_sources(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("write:accounts")?;
    let member = profile::change(&app, member, wished(&app, member, &params).await?).await?;
    Ok(Json(app.db.read(|conn| entity(conn, &app, &member))?).into_response())
}

/// `GET /api/v1/profile`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn sources(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("profile")?;
    Ok(Json(app.db.read(|conn| entity(conn, &app, member))?).into_response())
}

/// The profile as its owner edits it: words as they were typed, and no picture where none was given.
fn entity(conn: &mut Conn, app: &App, member: &Member) -> Result<Value, actions::Error> {
    let (chosen, actor) = (choices::get(conn, member.id())?, &member.actor);
    let featured = hashtags::featured_entities(conn, app, member.id())?;
    Ok(json!({
        "id": actor.id.to_string(),
        "display_name": actor.name,
        "note": chosen.note,
        "fields": account::fields(actor, true),
        "avatar": actor.icon,
        "avatar_static": actor.icon,
        "avatar_description": "",
        "header": actor.header,
        "header_static": actor.header,
        "header_description": "",
        "locked": actor.manually_approves,
        "bot": false,
        "hide_collections": chosen.hide_collections,
        "discoverable": chosen.discoverable,
        "indexable": chosen.indexable,
        "show_media": true,
        "show_media_replies": true,
        "show_featured": true,
        "attribution_domains": chosen.domains(),
        "featured_tags": featured,
    }))
}

/// What a client wishes to change.
async fn wished(app: &Arc<App>, member: &Member, params: &Params) -> Result<Change, ApiError> {
    let text = |name: &str| params.one(name).map(str::to_owned);
    let source = |name: &str| params.one(&format!("source[{name}]")).or_else(|| params.one(name));
    let fields = params.objects("fields_attributes");
    Ok(Change {
        name: text("display_name"),
        note: text("note"),
        fields: params.has("fields_attributes").then(|| {
            let pair = |field: &Params| {
                let part = |name: &str| field.one(name).unwrap_or_default().to_owned();
                (part("name"), part("value"))
            };
            fields.iter().map(pair).collect()
        }),
        locked: params.flag("locked"),
        privacy: source("privacy").map(str::to_owned),
        sensitive: params.flag("source[sensitive]"),
        language: source("language").map(str::to_owned),
        discoverable: params.flag("discoverable"),
        indexable: params.flag("indexable"),
        hide_collections: params.flag("hide_collections"),
        attribution_domains: params.has("attribution_domains").then(|| {
            let named = params.all("attribution_domains").into_iter().map(str::trim).filter(|host| !host.is_empty());
            named.map(str::to_owned).collect()
        }),
        avatar: picture(app, member, params, "avatar", Shape::Avatar).await?,
        header: picture(app, member, params, "header", Shape::Header).await?,
    })
}

/// A new picture for the profile, kept already.
async fn picture(
    app: &Arc<App>,
    member: &Member,
    params: &Params,
    name: &str,
    shape: Shape,
) -> Result<Shown, ApiError> {
    let Some(file) = params.file(name) else { return Ok(Shown::AsBefore) };
    let words = params.one(&format!("{name}_description")).unwrap_or_default();
    let sent = (file.bytes.clone(), file.kind.clone());
    let kept = pictures::keep(app, member, sent, shape, words, (0, 0)).await?;
    Ok(Shown::New(kept.id))
}

async fn shown(app: &Arc<App>, member: &Member, change: Change) -> Answer {
    let member = profile::change(app, member, change).await?;
    Ok(Json(app.db.read(|conn| account::own(conn, app, &member))?).into_response())
}

/// `DELETE /api/v1/profile/avatar`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn drop_avatar(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    shown(&app, caller.may("write:accounts")?, Change { avatar: Shown::Nothing, ..Change::default() }).await
}

/// `DELETE /api/v1/profile/header`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn drop_header(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    shown(&app, caller.may("write:accounts")?, Change { header: Shown::Nothing, ..Change::default() }).await
}

/// `GET /api/v1/preferences`: exactly the five keys; strict clients refuse others (client-api.md, trap 11).
///
/// # Errors
/// 401 and 403 by the token.
pub async fn preferences(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    let member = caller.may("read:accounts")?;
    let chosen = app.db.read(|conn| choices::get(conn, member.id()))?;
    Ok(Json(json!({
        "posting:default:visibility": chosen.privacy,
        "posting:default:sensitive": chosen.sensitive,
        "posting:default:language": chosen.language.as_ref().unwrap_or(&member.language),
        "reading:expand:media": "default",
        "reading:expand:spoilers": false,
    }))
    .into_response())
}
