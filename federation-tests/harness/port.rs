//! Ports for servers of a test.

use std::net::TcpListener;

/// A port of loopback that nobody uses now.
pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}
