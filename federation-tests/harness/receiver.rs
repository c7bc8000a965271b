//! A push service and the device behind it in one: takes pushes at an address, checks who sends them, and reads them with
//! the key that the device made (RFC 8291, RFC 8292). Written from the standards, not from the code that it judges.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use aws_lc_rs::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree};
use aws_lc_rs::hmac;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey as Verifier};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// A push as it came in.
#[derive(Clone, Debug)]
pub struct Push {
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Push {
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    }
}

/// The device: its key, its secret, and what was pushed to it.
pub struct Receiver {
    pub endpoint: String,
    pub origin: String,
    key: PrivateKey,
    public: Vec<u8>,
    secret: [u8; 16],
    pushed: Arc<Mutex<Vec<Push>>>,
    answers: Arc<AtomicU16>,
}

impl Receiver {
    /// Listens until the test process ends.
    pub fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let origin = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let (pushed, answers) = (Arc::<Mutex<Vec<Push>>>::default(), Arc::new(AtomicU16::new(201)));
        let (seen, says) = (Arc::clone(&pushed), Arc::clone(&answers));
        thread::spawn(move || {
            for socket in listener.incoming().map_while(Result::ok) {
                let (seen, says) = (Arc::clone(&seen), Arc::clone(&says));
                // A sender that hangs up in the middle is nothing to this test.
                thread::spawn(move || serve(&socket, &seen, &says));
            }
        });
        let key = PrivateKey::generate(&ECDH_P256).unwrap();
        let public = key.compute_public_key().unwrap().as_ref().to_vec();
        Self { endpoint: format!("{origin}/push/1"), origin, key, public, secret: [11; 16], pushed, answers }
    }

    /// The keys as a subscription names them.
    pub fn keys(&self) -> Value {
        json!({"p256dh": URL_SAFE_NO_PAD.encode(&self.public), "auth": URL_SAFE_NO_PAD.encode(self.secret)})
    }

    /// From now on every push is answered with this status.
    pub fn answer(&self, status: u16) {
        self.answers.store(status, Ordering::Relaxed);
    }

    /// Everything that came in so far.
    pub fn pushed(&self) -> Vec<Push> {
        self.pushed.lock().unwrap().clone()
    }

    fn shared(&self, sender: &[u8]) -> Vec<u8> {
        let theirs = UnparsedPublicKey::new(&ECDH_P256, sender.to_vec());
        agree(&self.key, theirs, (), |shared| Ok(shared.to_vec())).expect("a point of the curve")
    }

    /// What a push says (RFC 8188, RFC 8291).
    pub fn read(&self, push: &Push) -> Value {
        assert_eq!(push.header("content-encoding"), "aes128gcm");
        let (salt, rest) = push.body.split_at(16);
        assert!(rest[..4] == [0, 0, 16, 0] && rest[4] == 65, "one record of 4096 bytes, and a public key");
        let (sender, sealed) = rest[5..].split_at(65);
        let info = [b"WebPush: info\0".as_slice(), &self.public, sender].concat();
        let words = self.open(sender, salt, &info, ("aes128gcm", &[]), sealed);
        let (last, words) = words.split_last().unwrap();
        assert_eq!(*last, 2, "the end of the last record");
        serde_json::from_slice(words).unwrap()
    }

    /// What a push says that was sent as the draft has it.
    pub fn read_draft(&self, push: &Push) -> Value {
        assert_eq!(push.header("content-encoding"), "aesgcm");
        let field = |header: &str, name: &str| {
            let value =
                push.header(header).split(';').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
            URL_SAFE_NO_PAD.decode(value.unwrap_or_default()).unwrap()
        };
        let (sender, salt) = (field("crypto-key", "dh"), field("encryption", "salt"));
        let context = [b"P-256\0\0\x41".as_slice(), &self.public, b"\0\x41", &sender].concat();
        let words = self.open(&sender, &salt, b"Content-Encoding: auth\0", ("aesgcm", &context), &push.body);
        assert_eq!(words[..2], [0, 0], "no padding");
        serde_json::from_slice(&words[2..]).unwrap()
    }

    fn open(&self, sender: &[u8], salt: &[u8], info: &[u8], (name, context): (&str, &[u8]), sealed: &[u8]) -> Vec<u8> {
        let key = expand(&mac(&self.secret, &self.shared(sender)), info);
        let key = mac(salt, &key);
        let named = |label: &str| [format!("Content-Encoding: {label}\0").as_bytes(), context].concat();
        let (cipher, nonce) = (expand(&key, &named(name)), expand(&key, &named("nonce")));
        let cipher = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &cipher[..16]).unwrap());
        let mut words = sealed.to_vec();
        let nonce = Nonce::try_assume_unique_for_key(&nonce[..12]).unwrap();
        let length = cipher.open_in_place(nonce, Aad::empty(), &mut words).expect("sealed for this device").len();
        words.truncate(length);
        words
    }

    /// The claims of the sender, signed by the key that the sender shows (RFC 8292); fails otherwise.
    pub fn claims(push: &Push, server_key: &str) -> Value {
        let said = push.header("authorization");
        let (token, key) = if let Some(rest) = said.strip_prefix("vapid t=") {
            rest.split_once(", k=").expect("token and key")
        } else {
            let key = push.header("crypto-key").split_once("p256ecdsa=").expect("a key").1;
            (said.strip_prefix("WebPush ").expect("a token"), key)
        };
        assert_eq!(key, server_key, "the key that the client was told");
        let (signed, signature) = token.rsplit_once('.').unwrap();
        let key = Verifier::new(&ECDSA_P256_SHA256_FIXED, URL_SAFE_NO_PAD.decode(key).unwrap());
        key.verify(signed.as_bytes(), &URL_SAFE_NO_PAD.decode(signature).unwrap()).expect("a true signature");
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(signed.split_once('.').unwrap().1).unwrap()).unwrap()
    }
}

fn mac(key: &[u8], words: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), words).as_ref().to_vec()
}

/// HKDF-Expand (RFC 5869) of one block.
fn expand(key: &[u8], info: &[u8]) -> Vec<u8> {
    mac(key, &[info, &[1]].concat())
}

fn serve(socket: &TcpStream, pushed: &Mutex<Vec<Push>>, answers: &AtomicU16) -> std::io::Result<()> {
    let mut reader = BufReader::new(socket.try_clone()?);
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first)? == 0 {
            return Ok(());
        }
        let mut headers = Vec::new();
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            headers.push((name.to_owned(), value.to_owned()));
        }
        let mut push = Push { headers, body: Vec::new() };
        push.body.resize(push.header("content-length").parse().unwrap_or(0), 0);
        reader.read_exact(&mut push.body)?;
        pushed.lock().unwrap().push(push);
        let status = answers.load(Ordering::Relaxed);
        write!(&mut &*socket, "HTTP/1.1 {status} x\r\nContent-Length: 0\r\n\r\n")?;
    }
}
