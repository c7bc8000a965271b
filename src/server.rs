//! Builds the one router from each door's `routes()` and the layers around it; graceful stop.

mod kept;
mod listen;
mod metrics;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use crate::app::App;
use crate::app::origin::Origin;
use crate::config::Database;
use crate::jobs::engine;
use crate::storage::{backup, migrate};
use crate::telemetry::metrics::{Route, answered};
use crate::{api, client_api, federation, web};

/// How long what is in flight may take after the signal to stop.
const GRACE: Duration = Duration::from_secs(10);
/// How long a request may take.
const DEADLINE: Duration = Duration::from_secs(30);

/// Every door, and the layers around them.
pub fn router(app: Arc<App>) -> Router {
    let request_id = HeaderName::from_static("x-request-id");
    Router::new()
        .merge(federation::http::routes())
        .merge(client_api::routes(&app))
        .merge(api::routes(&app))
        .merge(web::routes(&app))
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .fallback(nothing_here)
        .layer(from_fn_with_state(Arc::clone(&app), while_closed))
        .layer(from_fn_with_state(Arc::clone(&app), note_origin))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, DEADLINE))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state((Arc::clone(&app), kept::shelf()), kept::keep))
        .layer(CatchPanicLayer::new())
        .layer(TraceLayer::new_for_http())
        .layer(PropagateRequestIdLayer::new(request_id.clone()))
        .layer(SetRequestIdLayer::new(request_id, MakeRequestUuid))
        .layer(from_fn_with_state(Arc::clone(&app), stamp))
        .with_state(app)
}

/// After a restore this node answers nobody until its partners have said what was erased since: only who it is, so that they
/// can check its signature.
async fn while_closed(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let needed = ["/healthz", "/readyz", "/actor", "/institution"].contains(&path)
        || ["/.well-known/", "/nodeinfo/"].iter().any(|start| path.starts_with(start))
        || path.strip_prefix("/people/").is_some_and(|number| !number.contains('/'));
    if needed || !app.is_closed() {
        return next.run(request).await;
    }
    let sentence = "This server was restored from a backup and is asking its partners what was erased since.\n";
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "30")], sentence).into_response()
}

/// Counts a request, and dates its answer by the node's own clock, as everything else that it says.
async fn stamp(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let (route, began) = (Route::of(request.uri().path()), Instant::now());
    let open = *request.method() == Method::GET && is_open(request.uri().path());
    let mut response = next.run(request).await;
    if open {
        let anybody = HeaderValue::from_static("*");
        response.headers_mut().entry(header::ACCESS_CONTROL_ALLOW_ORIGIN).or_insert(anybody);
    }
    if let Ok(date) = HeaderValue::try_from(app.now().http_date()) {
        response.headers_mut().insert(header::DATE, date);
    }
    answered(route, response.status().as_u16(), began.elapsed());
    response
}

/// Whether pages of other origins may read what stands at an address: what finds a server and its people, and the pictures
/// that they are shown with (client-api.md, trap 4). The client API says so itself.
fn is_open(path: &str) -> bool {
    ["/.well-known/", "/nodeinfo/", "/@", "/people/", "/covers/", "/logo/"].iter().any(|open| path.starts_with(open))
}

/// Notes where a request comes from, for whoever counts.
async fn note_origin(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
    let forwarded = request.headers().get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let forwarded: Vec<&str> = forwarded.collect();
    let trusted = &app.config.server.trusted_proxies;
    let origin = peer.map_or(Origin::inside(), |peer| Origin::of(peer, forwarded.into_iter(), trusted));
    request.extensions_mut().insert(origin);
    next.run(request).await
}

/// An address that no door knows.
async fn nothing_here(State(app): State<Arc<App>>, headers: HeaderMap) -> Response {
    web::error::nothing_here(&app, &headers)
}

/// 200 when the node can serve; else 503 with the reason.
async fn ready(State(app): State<Arc<App>>) -> impl IntoResponse {
    match migrate::pending(&app.db) {
        Ok(steps) if steps.is_empty() => (StatusCode::OK, "ready\n".to_owned()),
        Ok(steps) => (StatusCode::SERVICE_UNAVAILABLE, format!("the schema lacks {}\n", steps.join(", "))),
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, format!("the database cannot be read: {error}\n")),
    }
}

/// Listens and runs the engines until SIGTERM or Ctrl-C; then finishes what is in flight.
///
/// # Errors
/// The listener's: mostly that the port is taken.
pub async fn serve(app: Arc<App>) -> std::io::Result<()> {
    let [mut terminate, mut interrupt] = signals()?;
    let listen = app.config.server.listen;
    let listener = TcpListener::bind(listen).await.map_err(|error| cannot_listen(listen, &error))?;
    engine::recover(&app).await.map_err(std::io::Error::other)?;
    let (stop, stopped) = watch::channel(false);
    let figures = metrics::listener(&app).await?;
    let mut engines = engine::start(&app, &stopped);
    if let Some(listener) = figures {
        engines.spawn(metrics::serve(Arc::clone(&app), listener, stopped.clone()));
    }
    tracing::info!(address = %app.config.url("/"), listen = %app.config.server.listen, "the node is up");
    let database = app.config.storage.database.clone();
    let mut server = tokio::spawn(listen::serve(listener, router(app), stopped.clone(), listen::HEAD));
    tokio::select! {
        ended = &mut server => return ended.map_err(std::io::Error::other),
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping: what is in flight is finished first");
    stop.send_replace(true);
    let rest = async {
        let _ = (&mut server).await;
        while engines.join_next().await.is_some() {}
    };
    if tokio::time::timeout(GRACE, rest).await.is_err() {
        tracing::warn!("something took longer than 10 s; it goes on after the next start");
    }
    if let Database::Sqlite(file) = &database
        && file.exists()
        && let Err(error) = backup::settle(file)
    {
        tracing::warn!(%error, "the database's -wal file belongs to it: copy both, or neither");
    }
    Ok(())
}

fn cannot_listen(listen: SocketAddr, error: &std::io::Error) -> std::io::Error {
    let fix = match error.kind() {
        std::io::ErrorKind::AddrInUse => "Another program, or this node, listens there already: end it, or change it",
        std::io::ErrorKind::PermissionDenied => "Ports below 1024 are for root: choose another one behind a proxy",
        _ => "Right would be an address of this machine, such as \"127.0.0.1:8080\"",
    };
    std::io::Error::new(error.kind(), format!("server.listen = \"{listen}\" cannot be used ({error}). {fix}"))
}

/// The signals to stop, heard from the moment of this call: who answers requests already ends in good order.
fn signals() -> std::io::Result<[Signal; 2]> {
    Ok([signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?])
}
