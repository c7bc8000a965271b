//! A faulty wire in front of a node: refuses, slows down, or loses the answer after the request has arrived.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use super::judge::{self, Fate, Heard, Judge};
use super::node::Address;
use super::port::free_port;

/// What the wire does to each new connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    None,
    /// Closes at once, as a port that nobody listens at.
    Refuse,
    /// Takes what is sent and says nothing, until the fault ends.
    Silent,
    /// Passes everything on, this much later.
    Delay(Duration),
    /// Every connection carries one answer only, and of so many connections one loses even that: the request has
    /// arrived, and the sender cannot know.
    LoseAnswerOf(usize),
}

/// The wire; ends with the test.
pub struct Link {
    pub port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    target: AtomicU16,
    fault: Mutex<Fault>,
    judge: Mutex<Option<Judge>>,
    open: Mutex<Vec<TcpStream>>,
    count: AtomicUsize,
    judged: AtomicUsize,
    lost: AtomicUsize,
    ended: AtomicBool,
}

impl Link {
    /// A sound wire, from a port that is free now to another that is free now.
    pub fn new() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let target = free_port();
        let shared = Arc::new(Shared {
            target: AtomicU16::new(target),
            fault: Mutex::new(Fault::None),
            judge: Mutex::default(),
            open: Mutex::default(),
            count: AtomicUsize::new(0),
            judged: AtomicUsize::new(0),
            lost: AtomicUsize::new(0),
            ended: AtomicBool::new(false),
        });
        let for_thread = Arc::clone(&shared);
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                if for_thread.ended.load(Ordering::SeqCst) {
                    return;
                }
                let shared = Arc::clone(&for_thread);
                thread::spawn(move || shared.carry(&client, shared.target.load(Ordering::SeqCst)));
            }
        });
        Self { port, shared }
    }

    /// The address of a node that stands behind this wire.
    pub fn address(&self, handle: &str) -> Address {
        Address {
            scheme: "http",
            name: format!("{handle}.localhost"),
            port: self.port,
            listen: self.shared.target.load(Ordering::SeqCst),
        }
    }

    /// From now on it leads to another port; connections that are open are cut.
    pub fn lead_to(&self, target: u16) {
        self.shared.target.store(target, Ordering::SeqCst);
        self.set(Fault::None);
    }

    /// From now on this fault; connections that are open are cut.
    pub fn set(&self, fault: Fault) {
        *self.shared.fault.lock().unwrap() = fault;
        for socket in self.shared.open.lock().unwrap().drain(..) {
            let _ = socket.shutdown(Shutdown::Both);
        }
    }

    /// From now on `judge` decides about each request; connections that are open are cut.
    pub fn judge(&self, judge: impl Fn(&Heard<'_>) -> Fate + Send + Sync + 'static) {
        *self.shared.judge.lock().unwrap() = Some(Arc::new(judge));
        self.set(Fault::None);
    }

    /// From now on the wire is sound.
    pub fn mend(&self) {
        *self.shared.judge.lock().unwrap() = None;
        self.set(Fault::None);
    }

    /// How many answers have been lost so far.
    pub fn lost(&self) -> usize {
        self.shared.lost.load(Ordering::SeqCst)
    }
}

impl Shared {
    fn carry(&self, client: &TcpStream, target: u16) {
        let fault = *self.fault.lock().unwrap();
        let number = self.count.fetch_add(1, Ordering::SeqCst);
        if fault == Fault::Refuse {
            return;
        }
        if fault == Fault::Silent {
            self.open.lock().unwrap().extend(client.try_clone().ok());
            let _ = io::copy(&mut &*client, &mut io::sink());
            return;
        }
        let judge = self.judge.lock().unwrap().clone();
        if let Some(judge) = judge {
            self.open.lock().unwrap().extend(client.try_clone().ok());
            return judge::carry(client, target, &judge, &self.judged);
        }
        let Ok(server) = TcpStream::connect(("127.0.0.1", target)) else { return };
        self.open.lock().unwrap().extend([client, &server].into_iter().filter_map(|socket| socket.try_clone().ok()));
        let delay = if let Fault::Delay(delay) = fault { delay } else { Duration::ZERO };
        thread::scope(|scope| {
            scope.spawn(|| pump(client, &server, delay));
            match fault {
                Fault::LoseAnswerOf(every) => self.one_answer(client, &server, number.is_multiple_of(every)),
                _ => pump(&server, client, delay),
            }
        });
    }
}

impl Shared {
    /// Passes one answer, or loses it, and ends the connection.
    fn one_answer(&self, mut client: &TcpStream, mut server: &TcpStream, loses: bool) {
        let mut buffer = vec![0; 1024 * 1024];
        let read = server.read(&mut buffer).unwrap_or(0);
        if loses && read > 0 {
            self.lost.fetch_add(1, Ordering::SeqCst);
        } else {
            // The client may have hung up; then there is nobody to tell.
            let _ = client.write_all(buffer.get(..read).unwrap_or_default());
        }
        for socket in [client, server] {
            let _ = socket.shutdown(Shutdown::Both);
        }
    }
}

/// Copies until one side ends, then ends the other; every byte arrives `delay` after it was sent, however many pieces an
/// answer comes in.
fn pump(mut from: &TcpStream, to: &TcpStream, delay: Duration) {
    thread::scope(|scope| {
        let (on_the_way, arriving) = mpsc::channel::<(Instant, Vec<u8>)>();
        scope.spawn(move || arrive(to, &arriving));
        let mut buffer = [0; 16 * 1024];
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            let piece = buffer.get(..read).unwrap_or_default().to_vec();
            if on_the_way.send((Instant::now() + delay, piece)).is_err() {
                break;
            }
        }
        // The end takes as long as everything else.
        let _ = on_the_way.send((Instant::now() + delay, Vec::new()));
    });
}

fn arrive(mut to: &TcpStream, arriving: &mpsc::Receiver<(Instant, Vec<u8>)>) {
    for (at, piece) in arriving {
        // The delay is the fault under test, not a wait for luck.
        thread::sleep(at.saturating_duration_since(Instant::now()));
        if piece.is_empty() || to.write_all(&piece).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}

impl Drop for Link {
    fn drop(&mut self) {
        self.shared.ended.store(true, Ordering::SeqCst);
        self.set(Fault::Refuse);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}
