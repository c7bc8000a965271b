//! Connections of a listener: how long one may take to say what it wants, and how all of them end in good order.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Request;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower::ServiceExt;

/// Whoever has not said a whole request head after this is sent away; so is who says nothing between two requests.
pub const HEAD: Duration = Duration::from_secs(60);
/// When the machine has no more files for connections, new ones wait this long.
const NO_MORE: Duration = Duration::from_millis(500);

/// Serves connections until `stop` changes, and then finishes what is in flight. A request head may take as long as `head`.
pub async fn serve(listener: TcpListener, doors: Router, mut stop: watch::Receiver<bool>, head: Duration) {
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(head);
    // WebSockets over HTTP/2 (RFC 8441).
    builder.http2().timer(TokioTimer::new()).keep_alive_interval(head).enable_connect_protocol();
    let open = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                if !is_of_one_connection(&error) {
                    tracing::error!(%error, "no connection can be accepted");
                    tokio::time::sleep(NO_MORE).await;
                }
                continue;
            }
        };
        let service = doors.clone().map_request(move |mut request: Request<_>| {
            request.extensions_mut().insert::<ConnectInfo<SocketAddr>>(ConnectInfo(peer));
            request.map(Body::new)
        });
        let connection =
            builder.serve_connection_with_upgrades(TokioIo::new(stream), TowerToHyperService::new(service));
        let connection = open.watch(connection.into_owned());
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::trace!(error, "a connection broke off");
            }
        });
    }
    drop(listener);
    open.shutdown().await;
}

/// Whether an error concerns only the connection that was about to be accepted.
fn is_of_one_connection(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;

    use super::*;

    #[tokio::test]
    async fn who_never_ends_a_request_is_sent_away_and_others_are_answered() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let doors =
            Router::new().route("/", get(|ConnectInfo(peer): ConnectInfo<SocketAddr>| async move { peer.to_string() }));
        let server = tokio::spawn(serve(listener, doors, stopped, Duration::from_millis(200)));
        let mut slow = TcpStream::connect(address).await.unwrap();
        slow.write_all(b"GET / HTTP/1.1\r\nHost: a.example\r\nX-").await.unwrap();
        let mut good = TcpStream::connect(address).await.unwrap();
        let own = good.local_addr().unwrap().to_string();
        good.write_all(b"GET / HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n").await.unwrap();
        let mut said = String::new();
        good.read_to_string(&mut said).await.unwrap();
        assert!(said.starts_with("HTTP/1.1 200 OK\r\n") && said.ends_with(&own), "{said}");
        let mut said = Vec::new();
        slow.read_to_end(&mut said).await.unwrap();
        assert!(!said.starts_with(b"HTTP/1.1 200"));
        stop.send_replace(true);
        server.await.unwrap();
        assert!(TcpStream::connect(address).await.is_err());
    }
}
