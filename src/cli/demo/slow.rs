//! A door that opens late: passes a node's connections on, and holds every answer back.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

/// Passes every connection of `door` on to `node`; each answer comes `delay` after its request, or later.
///
/// Runs until it is dropped.
pub async fn stand_before(door: TcpListener, node: SocketAddr, delay: Duration) {
    let mut guests = tokio::task::JoinSet::new();
    loop {
        tokio::select! {
            guest = door.accept() => match guest {
                Ok((guest, _)) => drop(guests.spawn(pass_on(guest, node, delay))),
                // Too many open files, for one: the next guest comes later.
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            },
            Some(_) = guests.join_next() => {}
        }
    }
}

async fn pass_on(guest: TcpStream, node: SocketAddr, delay: Duration) {
    let Ok(node) = TcpStream::connect(node).await else { return };
    let (from_guest, to_guest) = guest.into_split();
    let (from_node, to_node) = node.into_split();
    let asked = Arc::new(Mutex::new(Instant::now()));
    let forth = questions(from_guest, to_node, Arc::clone(&asked));
    let back = answers(from_node, to_guest, asked, delay);
    // Either side may hang up at any moment; then the other half ends too.
    let _ = tokio::join!(forth, back);
}

async fn questions(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, asked: Arc<Mutex<Instant>>) -> std::io::Result<()> {
    let mut bytes = [0_u8; 16_384];
    loop {
        let count = from.read(&mut bytes).await?;
        if count == 0 {
            return to.shutdown().await;
        }
        *asked.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        to.write_all(bytes.get(..count).unwrap_or_default()).await?;
    }
}

async fn answers(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    asked: Arc<Mutex<Instant>>,
    delay: Duration,
) -> std::io::Result<()> {
    let mut bytes = [0_u8; 16_384];
    loop {
        let count = from.read(&mut bytes).await?;
        if count == 0 {
            return to.shutdown().await;
        }
        let due = *asked.lock().unwrap_or_else(PoisonError::into_inner) + delay;
        tokio::time::sleep_until(due).await;
        to.write_all(bytes.get(..count).unwrap_or_default()).await?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_answer_comes_whole_and_not_before_its_time() {
        let node = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let door = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (at_node, at_door) = (node.local_addr().unwrap(), door.local_addr().unwrap());
        tokio::spawn(stand_before(door, at_node, Duration::from_millis(80)));
        tokio::spawn(async move {
            let (mut stream, _) = node.accept().await.unwrap();
            let mut asked = [0_u8; 4];
            stream.read_exact(&mut asked).await.unwrap();
            stream.write_all(&asked).await.unwrap();
        });
        let begun = Instant::now();
        let mut guest = TcpStream::connect(at_door).await.unwrap();
        guest.write_all(b"ping").await.unwrap();
        let mut answer = Vec::new();
        guest.read_to_end(&mut answer).await.unwrap();
        assert_eq!(answer, b"ping");
        assert!(begun.elapsed() >= Duration::from_millis(80), "{:?}", begun.elapsed());
    }
}
