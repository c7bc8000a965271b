//! What happens, told as it happens: over a WebSocket, or as server-sent events (client-api.md, section 1).
//!
//! What is told is what the timeline of the same name would show to the same person at that moment: the same queries
//! decide. A stream ends when its token is revoked, its listener is too slow, or the process stops.

mod event;
mod socket;
mod sse;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::routing::get;
use tokio::time::{Interval, interval};

use crate::actions::{Member, sign_in};
use crate::app::App;
use crate::app::news::Seat;

use super::error::ApiError;
use super::params::Params;
use super::scopes;
use event::{Event, Stream};

/// How often something is said when nothing happens, and how soon a revoked token ends its streams.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// The addresses of streaming.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/v1/streaming", get(socket::open))
        .route("/api/v1/streaming/", get(socket::open))
        .route("/api/v1/streaming/health", get(async || "OK"))
        .route("/api/v1/streaming/{*path}", get(sse::open))
}

/// Somebody who listens, with a token that is asked again each time.
struct Listener {
    app: Arc<App>,
    token: String,
    seat: Seat,
    heart: Interval,
}

/// What a listener is told.
enum Told {
    /// Events, each with its stream; none when nothing of this was for this listener.
    Events(Vec<(Stream, Event)>),
    /// Nothing has happened.
    Heartbeat,
    /// It is over.
    End,
}

impl Listener {
    /// # Errors
    /// 401 without a token of a person, 403 without the scope of a stream, 404 for another one's list, 429 when too many
    /// listen.
    async fn new(app: Arc<App>, token: String, streams: &[Stream]) -> Result<Self, ApiError> {
        let member = person(&app, &token, streams)?;
        for stream in streams {
            known(&app, &member, stream)?;
        }
        let full = || ApiError::new(StatusCode::TOO_MANY_REQUESTS, "Too many streams are open");
        let seat = Seat::take(&app, member.id()).await.ok_or_else(full)?;
        let mut heart = interval(HEARTBEAT);
        // The first beat comes at once.
        heart.tick().await;
        Ok(Self { app, token, seat, heart })
    }

    /// The next that is to be told. Dropping the future loses nothing: what waits is told by the next one.
    async fn next(&mut self, streams: &[Stream]) -> Told {
        let news = tokio::select! {
            news = self.seat.next() => news.map(Some),
            _ = self.heart.tick() => Some(None),
        };
        let Some(news) = news else { return Told::End };
        let Ok(member) = person(&self.app, &self.token, streams) else { return Told::End };
        let Some(news) = news else { return Told::Heartbeat };
        let mut events = Vec::new();
        for stream in streams {
            match event::of(&self.app, &member, stream, news) {
                Ok(event) => events.extend(event.map(|event| (stream.clone(), event))),
                Err(error) => tracing::warn!(%error, "a listener was not told of something"),
            }
        }
        Told::Events(events)
    }
}

/// The person of a token that was given for these streams.
fn person(app: &App, token: &str, streams: &[Stream]) -> Result<Member, ApiError> {
    let grant = sign_in::grant(app, token)?;
    if !streams.iter().all(|stream| scopes::holds(&grant.scopes, stream.scope())) {
        return Err(ApiError::scope());
    }
    grant.member.ok_or_else(ApiError::needs_person)
}

/// # Errors
/// 404 for a list that is not the member's.
fn known(app: &App, member: &Member, stream: &Stream) -> Result<(), ApiError> {
    let there = app.db.read(|conn| stream.is_there(conn, member.id()))?;
    if there { Ok(()) } else { Err(ApiError::not_found()) }
}

/// The token of a request: in the header, in the query, or as the protocol of a WebSocket, as browsers must send it.
fn token_of(headers: &HeaderMap, params: &Params) -> Result<String, ApiError> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let bearer = text(header::AUTHORIZATION).and_then(|said| said.trim().split_once(' '));
    let bearer = bearer.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer")).map(|(_, token)| token.trim());
    let protocol = || text(header::SEC_WEBSOCKET_PROTOCOL).and_then(|said| said.split(',').next()).map(str::trim);
    let token = bearer.or_else(|| params.filled("access_token")).or_else(protocol);
    token.filter(|token| !token.is_empty()).map(str::to_owned).ok_or_else(ApiError::bad_token)
}
