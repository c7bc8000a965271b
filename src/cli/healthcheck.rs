//! `healthcheck`: asks the running node whether it is alive, for containers and watchdogs.

use std::io::{Read, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::config::Config;

/// How long the node may take to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// Exits 0 when the node answers 200 on /healthz, else 1 with the reason on standard error.
pub fn run(config: &Config) -> ExitCode {
    match probe(config.server.listen, &config.authority()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            let _ = writeln!(std::io::stderr(), "not healthy: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// Asks for /healthz at `listen` in the name of `authority`; the reason when the answer is not 200 within two seconds.
pub fn probe(listen: SocketAddr, authority: &str) -> Result<(), String> {
    ask(reachable(listen), authority, PATIENCE)
}

/// Where to reach a server that listens at `listen`: one that listens everywhere is reached on this machine.
pub fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::V6(Ipv6Addr::LOCALHOST),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

fn ask(address: SocketAddr, authority: &str, patience: Duration) -> Result<(), String> {
    let end = Instant::now() + patience;
    let failed = |error: std::io::Error| {
        format!("{address} does not answer ({error}). Is the node running? It is started with: interpraxis serve")
    };
    let mut stream = TcpStream::connect_timeout(&address, patience).map_err(failed)?;
    stream.set_write_timeout(Some(patience)).map_err(failed)?;
    let request = format!("GET /healthz HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(failed)?;
    let status = status_line(&mut stream, end).map_err(failed)?;
    let mut words = status.split(' ');
    match (words.next(), words.next()) {
        (Some("HTTP/1.1" | "HTTP/1.0"), Some("200")) => Ok(()),
        (Some("HTTP/1.1" | "HTTP/1.0"), Some(_)) => Err(format!("{address} answers {:?}", status.trim())),
        _ => Err(format!("{address} does not speak HTTP")),
    }
}

/// The first line of the answer, at most 200 bytes of it, unless `end` comes first.
fn status_line(stream: &mut TcpStream, end: Instant) -> std::io::Result<String> {
    let mut line = Vec::new();
    let mut byte = [0_u8; 1];
    while line.len() < 200 && line.last() != Some(&b'\n') {
        let left = end.checked_duration_since(Instant::now()).filter(|left| !left.is_zero());
        stream.set_read_timeout(Some(left.ok_or(std::io::ErrorKind::TimedOut)?))?;
        if stream.read(&mut byte)? == 0 {
            break;
        }
        line.extend_from_slice(&byte);
    }
    Ok(String::from_utf8_lossy(&line).into_owned())
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    /// Serves one connection with `answer` and gives back what was asked.
    fn served(answer: &'static str) -> (SocketAddr, std::thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = Vec::new();
            while !asked.ends_with(b"\r\n\r\n") {
                let mut byte = [0_u8; 1];
                stream.read_exact(&mut byte).unwrap();
                asked.extend_from_slice(&byte);
            }
            stream.write_all(answer.as_bytes()).unwrap();
            String::from_utf8(asked).unwrap()
        });
        (address, server)
    }

    #[test]
    fn a_node_that_answers_200_is_healthy() {
        let (address, server) = served("HTTP/1.1 200 OK\r\n\r\nok");
        assert_eq!(probe(address, "a.example"), Ok(()));
        let asked = server.join().unwrap();
        assert!(asked.starts_with("GET /healthz HTTP/1.1\r\nHost: a.example\r\n"), "{asked}");
    }

    #[test]
    fn every_other_answer_is_a_reason() {
        for (answer, reason) in [
            ("HTTP/1.1 503 Service Unavailable\r\n\r\n", "503"),
            ("SSH-2.0-OpenSSH\r\n", "does not speak HTTP"),
            ("", "does not speak HTTP"),
        ] {
            let (address, server) = served(answer);
            let said = probe(address, "a.example").unwrap_err();
            assert!(said.contains(reason), "{said}");
            server.join().unwrap();
        }
    }

    #[test]
    fn silence_ends_after_the_patience() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        assert!(ask(address, "a.example", Duration::from_millis(50)).unwrap_err().contains("does not answer"));
        let nobody = SocketAddr::from(([127, 0, 0, 1], 0));
        assert!(ask(nobody, "a.example", Duration::from_millis(500)).unwrap_err().contains("does not answer"));
    }

    #[test]
    fn a_node_that_listens_everywhere_is_asked_on_this_machine() {
        assert_eq!(reachable("0.0.0.0:80".parse().unwrap()), "127.0.0.1:80".parse().unwrap());
        assert_eq!(reachable("[::]:80".parse().unwrap()), "[::1]:80".parse().unwrap());
        assert_eq!(reachable("10.1.1.1:80".parse().unwrap()), "10.1.1.1:80".parse().unwrap());
    }
}
