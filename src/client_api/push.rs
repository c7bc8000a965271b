//! Web Push: the subscription of a token. The payloads are encrypted for the client (RFC 8291) and sent by jobs.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};

use crate::actions::push::{self, ALERTS, Choice, Wish};
use crate::app::App;
use crate::storage::pushes::{self, Push};

use super::caller::Caller;
use super::error::{Answer, ApiError};
use super::params::Params;

fn entity(app: &App, push: &Push) -> Value {
    let alerts: Map<String, Value> =
        ALERTS.iter().map(|alert| ((*alert).to_owned(), json!(push.wants(alert)))).collect();
    json!({
        "id": push.id.to_string(),
        "endpoint": push.endpoint,
        "standard": push.standard,
        "alerts": alerts,
        "policy": push.policy,
        "server_key": app.vapid.public(),
    })
}

fn choice(params: &Params) -> Choice {
    let wanted = |alert: &&str| params.flag(&format!("data[alerts][{alert}]")) == Some(true);
    let policy = params.filled("data[policy]").or_else(|| params.filled("policy"));
    Choice { alerts: ALERTS.into_iter().filter(wanted).collect(), policy: policy.map(str::to_owned) }
}

/// `GET /api/v1/push/subscription`
///
/// # Errors
/// 404 where the token has none; 401 and 403 by the token.
pub async fn show(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    caller.may("push")?;
    let known = app.db.read(|conn| pushes::of_token(conn, &caller.grant()?.hash).map_err(ApiError::from))?;
    Ok(Json(entity(&app, &known.ok_or_else(ApiError::not_found)?)).into_response())
}

/// `POST /api/v1/push/subscription`
///
/// # Errors
/// 422 for an address or keys that are none; 401 and 403 by the token.
pub async fn create(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    let member = caller.may("push")?;
    let said = |name: &str| params.one(&format!("subscription[{name}]")).unwrap_or_default().to_owned();
    let wish = Wish {
        endpoint: said("endpoint"),
        key: said("keys][p256dh"),
        secret: said("keys][auth"),
        standard: params.flag("subscription[standard]") == Some(true),
        choice: choice(&params),
    };
    let made = push::subscribe(&app, member, &caller.grant()?.hash, wish).await?;
    Ok(Json(entity(&app, &made)).into_response())
}

/// `PUT /api/v1/push/subscription`: which notifications; the address stays.
///
/// # Errors
/// 404 where the token has none; 422 for a policy that is none; 401 and 403 by the token.
pub async fn update(State(app): State<Arc<App>>, caller: Caller, params: Params) -> Answer {
    caller.may("push")?;
    let chosen = push::choose(&app, &caller.grant()?.hash, choice(&params)).await?;
    Ok(Json(entity(&app, &chosen)).into_response())
}

/// `DELETE /api/v1/push/subscription`
///
/// # Errors
/// 401 and 403 by the token.
pub async fn delete(State(app): State<Arc<App>>, caller: Caller) -> Answer {
    caller.may("push")?;
    let hash = caller.grant()?.hash.clone();
    app.db.write(move |tx| pushes::drop_of(tx, &hash)).await?;
    Ok(Json(json!({})).into_response())
}
