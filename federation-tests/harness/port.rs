//! Ports for servers of a test.

use std::net::TcpListener;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU16, Ordering};

/// Where servers of tests listen: below the ports that the system gives to connections that go out, which would be taken at
/// any moment between our look and the start of a server.
const FIRST: u16 = 12_000;
const COUNT: u16 = 20_000;

/// How many ports were given out; begins at another place in each process, so that two of them do not meet.
static GIVEN: LazyLock<AtomicU16> = LazyLock::new(|| {
    let anywhere = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    AtomicU16::new(anywhere)
});

/// A port of loopback that nobody uses now, and that no other test of this process gets.
pub fn free_port() -> u16 {
    free_ports(1)
}

/// The first of so many ports one after another.
pub fn free_ports(count: u16) -> u16 {
    let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    (0..COUNT)
        .map(|_| FIRST + GIVEN.fetch_add(count, Ordering::Relaxed) % COUNT)
        .find(|first| (*first..first + count).all(|port| is_free(&port)))
        .expect("free ports")
}
