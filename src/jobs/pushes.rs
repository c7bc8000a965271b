//! Sends pushes (RFC 8030): what a member's phone or browser shows, encrypted so that only it can read it.

use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use serde_json::{Value, json};
use url::Url;

use crate::actions;
use crate::actions::push;
use crate::app::App;
use crate::client_api::entities::account;
use crate::dialer::Request;
use crate::domain::ids::Id;
use crate::federation::resolve::FetchError;
use crate::keys::KeyError;
use crate::keys::push::{MOST, Receiver};
use crate::storage::notifications::Notification;
use crate::storage::pushes::{self, Push};
use crate::storage::{accounts, actors, texts};
use crate::text::phrases::{self, Arg};
use crate::text::sanitize;

/// How long a push service keeps a push for a device that is away, in seconds: two days.
const KEEPS: &str = "172800";
/// How long a claim holds, in seconds: half of the day that is allowed (RFC 8292, section 2).
const CLAIM_SECONDS: i64 = 12 * 3600;
/// What is shown of a text, in characters.
const SHOWN: usize = 140;

/// Sends one push. A subscription that the push service does not know any more is forgotten.
///
/// # Errors
/// `Later` for what may work another time, `Never` for what the push service refuses.
pub async fn send(app: &Arc<App>, notification: Id, subscription: Id) -> Result<(), FetchError> {
    let Some((told, push)) = push::due(app, notification, subscription).map_err(super::queue::failed)? else {
        return Ok(());
    };
    let words = words(app, &told).map_err(super::queue::failed)?;
    let request = sealed(app, &push, &words).map_err(|error| FetchError::Never(error.to_string()))?;
    match app.dialer.send(request).await?.status {
        200..300 => Ok(()),
        404 | 410 => app.db.write(move |tx| pushes::drop_one(tx, push.id)).await.map_err(FetchError::Storage),
        status @ (408 | 425 | 429 | 500..) => Err(FetchError::Later(format!("the push service answered {status}"))),
        status => {
            tracing::warn!(status, subscription, "a push service refuses a push");
            Ok(())
        }
    }
}

/// What the receiver reads, as clients expect it. There is no token in it: tokens are kept as hashes only.
fn words(app: &App, told: &Notification) -> Result<Vec<u8>, actions::Error> {
    let (account, who, icon, text) = app.db.read(|conn| {
        let (account, _) = accounts::by_id(conn, told.account_id)?;
        let who = actors::by_id(conn, told.actor_id)?;
        let icon = account::one(conn, app, &who)?;
        let text = match told.text_id {
            Some(id) => texts::by_id(conn, id)?,
            None => None,
        };
        Ok::<_, actions::Error>((account, who, icon, text))
    })?;
    let name = if who.name.is_empty() { &who.handle } else { &who.name };
    let phrase = phrase(&told.kind);
    let about = text.map_or(who.summary, |text| {
        if text.kind != "note" {
            text.name
        } else if text.summary.is_empty() {
            text.content
        } else {
            text.summary
        }
    });
    let body = |length: usize| sanitize::plain_text(&about).chars().take(length).collect::<String>();
    let said = |length: usize| {
        json!({
            "access_token": "",
            "preferred_locale": account.language,
            "notification_id": told.id,
            "notification_type": told.kind,
            "icon": icon.get("avatar").and_then(Value::as_str).unwrap_or_default(),
            "title": phrases::get(&account.language, phrase, &[("name", Arg::Text(name))]),
            "body": body(length),
        })
        .to_string()
        .into_bytes()
    };
    // Words of four bytes each and a long name still fit; if ever not, the name alone has to do.
    Ok(Some(said(SHOWN)).filter(|bytes| bytes.len() <= MOST).unwrap_or_else(|| said(0)))
}

/// The title of a kind of notification.
fn phrase(kind: &str) -> &'static str {
    match kind {
        "status" => "push-status",
        "reblog" => "push-reblog",
        "favourite" => "push-favourite",
        "follow" => "push-follow",
        "follow_request" => "push-follow-request",
        "poll" => "push-poll",
        "update" => "push-update",
        "admin.report" => "push-report",
        _ => "push-mention",
    }
}

fn sealed(app: &App, push: &Push, words: &[u8]) -> Result<Request, KeyError> {
    let receiver = Receiver::read(&push.receiver_key, &push.receiver_secret).ok_or(KeyError::Unreadable)?;
    let url = Url::parse(&push.endpoint).map_err(|_unreadable| KeyError::Unreadable)?;
    let contact = app.config.institution.contact.as_deref().filter(|contact| contact.contains('@'));
    let contact = contact.map_or_else(|| app.config.url("/"), |mail| format!("mailto:{mail}"));
    let audience = url.origin().ascii_serialization();
    let claim = app.vapid.claim(&audience, &contact, app.now().seconds() + CLAIM_SECONDS)?;
    let (salt, public) = (app.ids.bytes::<16>(), app.vapid.public());
    let mut headers = vec![("TTL", KEEPS.to_owned()), ("Urgency", "normal".to_owned())];
    let body = if push.standard {
        headers.push(("Content-Encoding", "aes128gcm".to_owned()));
        headers.push(("Authorization", format!("vapid t={claim}, k={public}")));
        receiver.seal(words, salt)?
    } else {
        let draft = receiver.seal_as_draft(words, salt)?;
        headers.push(("Content-Encoding", "aesgcm".to_owned()));
        headers.push(("Encryption", format!("salt={}", draft.salt)));
        headers.push(("Crypto-Key", format!("dh={};p256ecdsa={public}", draft.sender)));
        headers.push(("Authorization", format!("WebPush {claim}")));
        draft.body
    };
    headers.push(("Content-Type", "application/octet-stream".to_owned()));
    let headers = headers.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Ok(Request { method: Method::POST, url, headers, body: Some(Bytes::from(body)), max_body: 64 * 1024 })
}
