//! Streams over a WebSocket: several on one connection, taken up and given up by messages.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use crate::app::App;

use super::super::error::{Answer, ApiError};
use super::super::params::Params;
use super::event::{Event, Stream};
use super::{Listener, Told, known, person, sse, token_of};

/// Nobody has more to say than which stream to take up, in bytes.
const MOST_SAID: usize = 4096;
/// What is read of it at a time, in bytes: each listener keeps as much.
const READ_AT_ONCE: usize = 512;
/// So many streams on one connection.
const MOST_STREAMS: usize = 50;
/// Who takes longer to read a frame is too slow.
const SLOW: Duration = Duration::from_secs(10);

/// `GET /api/v1/streaming`: a WebSocket, or, asked without one, server-sent events.
///
/// # Errors
/// 400 for an unknown stream; those of [`Listener::new`].
pub async fn open(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
    params: Params,
) -> Answer {
    let token = token_of(&headers, &params)?;
    let asked = params.filled("stream").map(|name| sse::named(name, &params).ok_or_else(unknown)).transpose()?;
    let Ok(upgrade) = upgrade else { return sse::tell(app, token, asked.ok_or_else(unknown)?).await };
    let streams: Vec<Stream> = asked.into_iter().collect();
    let listener = Listener::new(app, token.clone(), &streams).await?;
    // A listener says little: with the usual 128 KB for what it says, a thousand of them would fill the memory.
    let upgrade = upgrade.max_message_size(MOST_SAID).max_frame_size(MOST_SAID).read_buffer_size(READ_AT_ONCE);
    let upgrade = upgrade.write_buffer_size(0).protocols([token]);
    Ok(upgrade.on_upgrade(move |socket| talk(socket, listener, streams)))
}

pub(super) fn unknown() -> ApiError {
    ApiError::new(StatusCode::BAD_REQUEST, "Unknown stream type")
}

async fn talk(mut socket: WebSocket, mut listener: Listener, mut streams: Vec<Stream>) {
    loop {
        let frames = tokio::select! {
            told = listener.next(&streams) => match told {
                Told::Events(events) => events.iter().map(|(stream, event)| frame(stream, event)).collect(),
                Told::Heartbeat => vec![Message::Ping(Vec::new().into())],
                Told::End => break,
            },
            said = socket.recv() => match said {
                Some(Ok(Message::Text(text))) => answer(&listener, &mut streams, &text),
                Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                Some(Ok(_)) => Vec::new(),
            },
        };
        for frame in frames {
            let sent = tokio::time::timeout(SLOW, socket.send(frame)).await;
            if !matches!(sent, Ok(Ok(()))) {
                return;
            }
        }
    }
    // The listener is told in good order that it is over; one who does not read learns it when the connection goes.
    let _ = tokio::time::timeout(SLOW, socket.send(Message::Close(None))).await;
}

fn frame(stream: &Stream, event: &Event) -> Message {
    text(&json!({"stream": stream.name(), "event": event.kind, "payload": event.payload}))
}

fn text(value: &Value) -> Message {
    Message::Text(Utf8Bytes::from(value.to_string()))
}

/// Takes a stream up or gives it up; answers what is wrong.
fn answer(listener: &Listener, streams: &mut Vec<Stream>, words: &str) -> Vec<Message> {
    let wish: Value = serde_json::from_str(words).unwrap_or(Value::Null);
    let said = |name: &str| wish.get(name).and_then(Value::as_str);
    let fault = |status: u16, error: &str| vec![text(&json!({"error": error, "status": status}))];
    let stream = Stream::parse(said("stream").unwrap_or_default(), said("tag"), said("list"));
    let Some(stream) = stream else { return fault(400, "Unknown stream type") };
    match said("type").unwrap_or_default() {
        "subscribe" if streams.contains(&stream) => Vec::new(),
        "subscribe" if streams.len() >= MOST_STREAMS => fault(400, "Too many streams on one connection"),
        "subscribe" => {
            let one = std::slice::from_ref(&stream);
            let member = person(&listener.app, &listener.token, one);
            match member.and_then(|member| known(&listener.app, &member, &stream)) {
                Ok(()) => {
                    streams.push(stream);
                    Vec::new()
                }
                Err(error) => fault(401, error.sentence()),
            }
        }
        "unsubscribe" => {
            streams.retain(|one| *one != stream);
            Vec::new()
        }
        _ => fault(400, "Unknown message type"),
    }
}
