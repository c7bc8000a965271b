//! A mail server on loopback for tests: it says what it is told to say, and remembers what it was given.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

/// A mail that a server was given: the sender and the receiver of the envelope, and everything else.
#[derive(Debug)]
pub struct Given {
    /// `MAIL FROM`, with its brackets.
    pub from: String,
    /// `RCPT TO`, with its brackets.
    pub to: String,
    /// Headers and bodies as they came.
    pub data: String,
}

/// Listens for as many connections as there are answers, each of which it gives to the receiver's address.
///
/// # Panics
/// When nothing can listen on loopback.
pub fn server(answers: Vec<&'static str>) -> (u16, Receiver<Given>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (port, (hand, given)) = (listener.local_addr().unwrap().port(), channel());
    std::thread::spawn(move || {
        for answer in answers {
            let Ok((stream, _)) = listener.accept() else { return };
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let say = |line: &str| write!(&stream, "{line}\r\n").unwrap();
            say("220 mail.test ESMTP");
            let mut mail = Given { from: String::new(), to: String::new(), data: String::new() };
            while let Some(Ok(line)) = lines.next() {
                let order = line.to_uppercase();
                if order.starts_with("EHLO") {
                    say("250 mail.test");
                } else if order.starts_with("MAIL FROM:") {
                    line.get(10..).unwrap().clone_into(&mut mail.from);
                    say("250 fine");
                } else if order.starts_with("RCPT TO:") {
                    line.get(8..).unwrap().clone_into(&mut mail.to);
                    say(answer);
                } else if order == "DATA" {
                    say("354 go on");
                    for line in lines.by_ref().map_while(Result::ok).take_while(|line| line != ".") {
                        mail.data.push_str(&line);
                        mail.data.push('\n');
                    }
                    say("250 taken");
                } else if order == "QUIT" {
                    say("221 bye");
                    break;
                } else {
                    say("250 fine");
                }
            }
            if hand.send(mail).is_err() {
                return;
            }
        }
    });
    (port, given)
}
