//! One stream as server-sent events.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::sse::{Event as Line, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use crate::app::App;

use super::super::error::{Answer, ApiError};
use super::super::params::Params;
use super::event::Stream;
use super::{Listener, Told, token_of};

/// `GET /api/v1/streaming/user`, `/public`, `/public/local`, ...
///
/// # Errors
/// 404 for an unknown stream; those of [`Listener::new`].
pub async fn open(State(app): State<Arc<App>>, Path(path): Path<String>, headers: HeaderMap, params: Params) -> Answer {
    let token = token_of(&headers, &params)?;
    let stream = named(&path, &params).ok_or_else(ApiError::not_found)?;
    tell(app, token, stream).await
}

/// The stream of a name, with the hashtag or the list that stands in the query.
pub fn named(name: &str, params: &Params) -> Option<Stream> {
    Stream::parse(name, params.filled("tag"), params.filled("list"))
}

/// Tells of one stream.
///
/// # Errors
/// Those of [`Listener::new`].
pub async fn tell(app: Arc<App>, token: String, stream: Stream) -> Answer {
    let listener = Listener::new(app, token, std::slice::from_ref(&stream)).await?;
    Ok(lines(listener, stream))
}

/// The answer that goes on until the listener or the stream ends. Nothing is made before the last line was taken.
fn lines(listener: Listener, stream: Stream) -> Response {
    let first = VecDeque::from([Line::default().comment(")")]);
    let lines = stream::unfold((listener, stream, first), |(mut listener, stream, mut waiting)| async move {
        loop {
            if let Some(line) = waiting.pop_front() {
                return Some((Ok::<_, Infallible>(line), (listener, stream, waiting)));
            }
            match listener.next(std::slice::from_ref(&stream)).await {
                Told::Events(events) => {
                    waiting.extend(
                        events.into_iter().map(|(_, event)| Line::default().event(event.kind).data(event.payload)),
                    );
                }
                Told::Heartbeat => waiting.push_back(Line::default().comment("thump")),
                Told::End => return None,
            }
        }
    });
    let mut response = Sse::new(lines).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    // Proxies such as nginx hold an answer back until it is large unless they are told not to.
    headers.insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    response
}
