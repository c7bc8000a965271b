//! The dialer against small servers on loopback that answer with exactly the bytes a test gives them.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

fn dialer(development: bool) -> Dialer {
    Dialer::new(DialerOptions { user_agent: "Test/1 (+https://a.example)".into(), development, extra_ca_pem: None })
        .unwrap()
}

fn get(url: &str) -> Request {
    Request { method: Method::GET, url: url.parse().unwrap(), headers: vec![], body: None, max_body: 1000 }
}

/// Reads a request up to its empty line.
async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap()
}

/// Serves `answers`, one connection each, and returns its port; the requests come out of the handle.
async fn server(answers: Vec<Vec<u8>>) -> (u16, tokio::task::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let task = tokio::spawn(async move {
        let mut seen = Vec::new();
        for answer in answers {
            let (mut socket, _) = listener.accept().await.unwrap();
            seen.push(read_head(&mut socket).await);
            // The client may hang up in the middle of an answer that is too large: that is its right.
            let _cut_off = socket.write_all(&answer).await;
            let _cut_off = socket.shutdown().await;
        }
        seen
    });
    (port, task)
}

fn ok(body: &[u8]) -> Vec<u8> {
    let mut answer =
        format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n", body.len()).into_bytes();
    answer.extend_from_slice(body);
    answer
}

fn moved(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nconnection: close\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n").into_bytes()
}

#[tokio::test]
async fn literal_addresses_are_judged_before_connecting() {
    let closed = dialer(false);
    for url in [
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://0x7f.1/",
        "https://2130706433/",
        "https://169.254.169.254/x",
        "https://[::ffff:10.0.0.1]/",
        "https://10.0.0.1:8443/",
        "http://example.org/",
        "ftp://example.org/",
        "https://user@example.org/",
        "https://:secret@example.org/",
    ] {
        assert_eq!(closed.send(get(url)).await.unwrap_err(), DialError::Refused, "{url}");
    }
    let open = dialer(true);
    assert_eq!(open.check(&"http://0.0.0.0/".parse().unwrap()), Err(DialError::Refused));
    assert_eq!(open.check(&"http://user@localhost/".parse().unwrap()), Err(DialError::Refused));
    assert_eq!(open.check(&"file:///etc/passwd".parse().unwrap()), Err(DialError::Refused));
    assert_eq!(closed.check(&"https://example.org:8443/x".parse().unwrap()), Ok(()));
}

#[tokio::test]
async fn a_name_is_judged_by_the_address_it_resolves_to() {
    let error = dialer(false).send(get("https://localhost/")).await.unwrap_err();
    assert_eq!((error, error.class()), (DialError::Refused, "refused_address"));
}

#[tokio::test]
async fn localhost_names_are_this_machine_in_development() {
    let (port, task) = server(vec![ok(b"hello")]).await;
    let answer = dialer(true).send(get(&format!("http://node-a.localhost:{port}/x?y=%0A"))).await.unwrap();
    assert_eq!((answer.status, &answer.body[..]), (200, &b"hello"[..]));
    let seen = task.await.unwrap().remove(0);
    assert!(seen.starts_with("GET /x?y=%0A HTTP/1.1\r\n"), "{seen}");
    assert!(seen.contains(&format!("host: node-a.localhost:{port}\r\n")), "{seen}");
    assert!(seen.contains("user-agent: Test/1 (+https://a.example)\r\n"), "{seen}");
}

#[tokio::test]
async fn bodies_are_cut_at_the_limit_announced_or_not() {
    let unannounced = [b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".as_slice(), &[b'x'; 1001]].concat();
    let (port, _task) = server(vec![ok(&[b'x'; 1000]), ok(&[b'x'; 1001]), unannounced]).await;
    let url = format!("http://127.0.0.1:{port}/");
    assert_eq!(dialer(true).send(get(&url)).await.unwrap().body.len(), 1000);
    assert_eq!(dialer(true).send(get(&url)).await.unwrap_err(), DialError::TooLarge);
    assert_eq!(dialer(true).send(get(&url)).await.unwrap_err(), DialError::TooLarge);
}

#[tokio::test]
async fn a_gzip_bomb_is_counted_after_decompression() {
    let bomb = include_bytes!("tests/megabyte_of_zeros.gz");
    assert!(bomb.len() < 1200);
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        bomb.len()
    )
    .into_bytes();
    answer.extend_from_slice(bomb);
    let (port, _task) = server(vec![answer]).await;
    let request = Request { max_body: 100_000, ..get(&format!("http://127.0.0.1:{port}/")) };
    assert_eq!(dialer(true).send(request).await.unwrap_err(), DialError::TooLarge);
}

#[tokio::test]
async fn send_follows_no_redirect_and_get_judges_every_hop() {
    let (port, task) = server(vec![moved("/b"), moved("/b"), ok(b"there"), moved("https://169.254.169.254/")]).await;
    let url: Url = format!("http://127.0.0.1:{port}/a").parse().unwrap();
    let dialer = dialer(true);
    assert_eq!(dialer.send(get(url.as_str())).await.unwrap().status, 302);
    let each = |url: &Url| vec![("x-hop".to_owned(), url.path().to_owned())];
    let answer = dialer.get(url.clone(), each, 100, Follow::SameOrigin(1)).await.unwrap();
    assert_eq!((&answer.body[..], answer.final_url.path()), (&b"there"[..], "/b"));
    let error = dialer.get(url, each, 100, Follow::Anywhere(1)).await.unwrap_err();
    assert_eq!(error, DialError::Refused);
    let seen = task.await.unwrap();
    assert!(seen[1].contains("x-hop: /a\r\n") && seen[2].contains("x-hop: /b\r\n"), "{seen:?}");
}

#[tokio::test]
async fn redirects_stop_at_the_number_and_at_the_origin() {
    let (port, _task) = server(vec![moved("/b"), moved("/c"), moved("http://localhost:1/")]).await;
    let url: Url = format!("http://127.0.0.1:{port}/a").parse().unwrap();
    let none = |_: &Url| vec![];
    let answer = dialer(true).get(url.clone(), none, 100, Follow::Anywhere(1)).await.unwrap();
    assert_eq!((answer.status, answer.final_url.path()), (302, "/b"));
    let answer = dialer(true).get(url, none, 100, Follow::SameOrigin(5)).await.unwrap();
    assert_eq!((answer.status, answer.final_url.path()), (302, "/a"));
}

#[tokio::test]
async fn failures_have_their_class() {
    let dialer = dialer(true);
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap().port();
    let refused = dialer.send(get(&format!("http://127.0.0.1:{free}/"))).await.unwrap_err();
    assert_eq!((refused, refused.class()), (DialError::Connect, "tcp"));
    let unknown = dialer.send(get("http://no-such-host.invalid/")).await.unwrap_err();
    assert_eq!((unknown, unknown.class()), (DialError::Dns, "dns"));
    let (port, _task) = server(vec![b"SSH-2.0-OpenSSH\r\n".to_vec()]).await;
    assert_eq!(dialer.send(get(&format!("http://127.0.0.1:{port}/"))).await.unwrap_err(), DialError::Protocol);
    let odd = Request { headers: vec![("a\nb".into(), "c".into())], ..get("http://127.0.0.1/") };
    assert_eq!(dialer.send(odd).await.unwrap_err(), DialError::Protocol);
}

#[tokio::test]
async fn a_host_that_never_ends_its_answer_is_left() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let held = tokio::spawn(async move {
        let mut sockets = Vec::new();
        for start in ["", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"] {
            let (mut socket, _) = listener.accept().await.unwrap();
            read_head(&mut socket).await;
            socket.write_all(start.as_bytes()).await.unwrap();
            sockets.push(socket);
        }
        sockets
    });
    let options = DialerOptions { development: true, ..DialerOptions::default() };
    let dialer = Dialer::with_total(options, Duration::from_millis(300)).unwrap();
    for _ in 0..2 {
        let error = dialer.send(get(&format!("http://127.0.0.1:{port}/"))).await.unwrap_err();
        assert_eq!((error, error.class()), (DialError::Timeout, "timeout"));
    }
    assert_eq!(held.await.unwrap().len(), 2);
}

/// A TLS server for so many connections with a throw-away authority; returns the authority's PEM and the port.
async fn tls_server(connections: usize) -> (String, u16) {
    let mut authority = rcgen::CertificateParams::new(vec![]).unwrap();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let authority_key = rcgen::KeyPair::generate().unwrap();
    let authority_pem = authority.self_signed(&authority_key).unwrap().pem();
    let issuer = rcgen::Issuer::new(authority, authority_key);
    let key = rcgen::KeyPair::generate().unwrap();
    let leaf = rcgen::CertificateParams::new(vec!["node.localhost".into()]).unwrap().signed_by(&key, &issuer).unwrap();
    let private = tokio_rustls::rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = tokio_rustls::rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], private)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        for _ in 0..connections {
            let (socket, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = acceptor.accept(socket).await else { continue };
            read_head(&mut stream).await;
            stream.write_all(&ok(b"secure")).await.unwrap();
            stream.shutdown().await.unwrap();
        }
    });
    (authority_pem, port)
}

#[tokio::test]
async fn an_extra_authority_is_trusted_and_a_strange_one_is_not() {
    let (pem, port) = tls_server(2).await;
    let url = format!("https://node.localhost:{port}/");
    assert_eq!(dialer(true).send(get(&url)).await.unwrap_err(), DialError::Tls);
    let options = DialerOptions { development: true, extra_ca_pem: Some(pem.into_bytes()), ..DialerOptions::default() };
    let answer = Dialer::new(options).unwrap().send(get(&url)).await.unwrap();
    assert_eq!(&answer.body[..], b"secure");
}

#[test]
fn an_unreadable_authority_is_named() {
    for pem in ["", "nonsense", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let options = DialerOptions { extra_ca_pem: Some(pem.into()), ..DialerOptions::default() };
        assert!(Dialer::new(options).is_err(), "{pem}");
    }
}
