//! Passkeys, made and shown by a device that is written here: what it says is what the specification says, or what somebody who cheats would.

use std::sync::atomic::Ordering;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::*;
use crate::domain::errand::Errand;
use crate::domain::job::Job;
use crate::storage::second_factors::{self, SecondFactor};
use crate::storage::{accounts, jobs, passkeys};

const ADD: &str = "/desk/security/passkeys";
const FEDERATION: &str = "[mail]\nsmtp = \"smtp://127.0.0.1:1\"\nfrom = \"a@vora.example\"\n";

/// A device with one passkey.
struct Device {
    key: EcdsaKeyPair,
    credential: Vec<u8>,
    /// Whom the passkey is for, as the server said.
    owner: String,
    /// The page that the browser shows.
    origin: &'static str,
    verifies: bool,
    counter: u32,
}

fn coded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Device {
    fn new(name: u8) -> Self {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        Self { key, credential: vec![name; 16], owner: String::new(), origin: OURS, verifies: true, counter: 1 }
    }

    /// `clientDataJSON`: what the browser adds.
    fn client(&self, kind: &str, question: &Value) -> Vec<u8> {
        let client =
            json!({"type": kind, "challenge": question["challenge"], "origin": self.origin, "crossOrigin": false});
        client.to_string().into_bytes()
    }

    /// `authenticatorData` as far as it is the same for both.
    fn said(&self, rp_id: &str, attested: bool) -> Vec<u8> {
        let mut said = digest(&SHA256, rp_id.as_bytes()).as_ref().to_vec();
        said.push(0x01 | if self.verifies { 0x04 } else { 0 } | if attested { 0x40 } else { 0 });
        said.extend(self.counter.to_be_bytes());
        said
    }

    /// Makes the passkey that a server asks for: what the browser answers.
    fn make(&mut self, question: &Value) -> String {
        self.owner = question["user"]["id"].as_str().unwrap().to_owned();
        let mut said = self.said(question["rp"]["id"].as_str().unwrap(), true);
        said.extend([0; 16]);
        said.extend(u16::try_from(self.credential.len()).unwrap().to_be_bytes());
        said.extend(&self.credential);
        // The public key in CBOR (COSE): a curve and two numbers of 32 bytes.
        let point = &self.key.public_key().as_ref()[1..];
        said.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        said.extend(&point[..32]);
        said.extend([0x22, 0x58, 0x20]);
        said.extend(&point[32..]);
        // {"fmt": "none", "attStmt": {}, "authData": ..} in CBOR.
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(said.len()).unwrap());
        object.extend(said);
        let client = self.client("webauthn.create", question);
        let response =
            json!({"attestationObject": coded(&object), "clientDataJSON": coded(&client), "transports": ["internal"]});
        self.answer(&response, &json!({"credProps": {"rk": true}}))
    }

    /// Shows the passkey: what the browser answers.
    fn show(&self, question: &Value) -> String {
        let said = self.said(question["rpId"].as_str().unwrap(), false);
        let client = self.client("webauthn.get", question);
        let signed = [said.as_slice(), digest(&SHA256, &client).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).unwrap();
        let response = json!({"authenticatorData": coded(&said), "clientDataJSON": coded(&client),
            "signature": coded(signature.as_ref()), "userHandle": self.owner});
        self.answer(&response, &json!({}))
    }

    fn answer(&self, response: &Value, extensions: &Value) -> String {
        let id = coded(&self.credential);
        json!({"id": id, "rawId": id, "type": "public-key", "authenticatorAttachment": "platform", "response": response,
            "clientExtensionResults": extensions})
        .to_string()
    }
}

fn read(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.body))
}

fn set(answer: &Answer, name: &str) -> String {
    let all = answer.headers.get_all(header::SET_COOKIE).iter().map(|value| value.to_str().unwrap());
    let found = all.filter_map(|value| value.split(';').next()?.strip_prefix(name)?.strip_prefix('=')).next_back();
    found.unwrap_or_default().to_owned()
}

/// What the server asks of a member's browser, and of a visitor's with the cookie for the answer.
async fn asked_for_new(house: &House, session: &str, code: &str) -> Answer {
    house.post(&format!("{ADD}/begin"), session, &[("name", "Laptop"), ("code", code)]).await
}

async fn asked(house: &House) -> (Value, String) {
    let question = house.send("/sign-in/passkey/begin", None, &[], Some(OURS)).await;
    assert_eq!(question.status, StatusCode::OK, "{}", question.body);
    (read(&question), set(&question, "way"))
}

/// A member adds a passkey of this device.
async fn add(house: &House, session: &str, device: &mut Device, name: &str) -> Answer {
    let question = read(&asked_for_new(house, session, "").await);
    house.post(ADD, session, &[("name", name), ("credential", &device.make(&question))]).await
}

async fn answer(house: &House, way: &str, credential: &str) -> Answer {
    let fields = [("credential", credential), ("next", "/desk/notifications")];
    house.send("/sign-in/passkey", Some(&format!("; way={way}")), &fields, Some(OURS)).await
}

/// Somebody shows a passkey at the door.
async fn come(house: &House, device: &Device) -> Answer {
    let (question, way) = asked(house).await;
    answer(house, &way, &device.show(&question)).await
}

/// Nobody is let in, with this sentence.
fn refused(answer: &Answer, status: StatusCode, sentence: &str) {
    assert_eq!((answer.status, set(answer, "session")), (status, String::new()), "{}", answer.body);
    assert!(answer.body.contains(sentence), "{sentence}: {}", answer.body);
}

const UNKNOWN: &str = "This passkey does not open an account here";

#[tokio::test(flavor = "multi_thread")]
async fn a_member_adds_a_passkey_comes_in_with_it_names_it_and_removes_it() {
    let house = House::made("en", "", FEDERATION).await;
    let (nora, session) = house.member("nora", Role::Practitioner).await;
    let page = house.get("/desk/security", Some(&session)).await;
    assert!(page.body.contains("You have no passkey yet.") && page.body.contains("let this site run JavaScript"));
    assert!(page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().ends_with("connect-src 'self'"));
    let door = house.get("/sign-in", None).await;
    assert!(door.body.contains("hidden data-passkey=\"show\"") && door.body.contains("/passkey.js\""), "{}", door.body);
    assert!(door.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().ends_with("connect-src 'self'"));
    assert!(door.headers.get(header::SET_COOKIE).is_none(), "whoever only looks gets no cookie");

    let unnamed = house.post(&format!("{ADD}/begin"), &session, &[("name", " ")]).await;
    assert!(unnamed.status == StatusCode::UNPROCESSABLE_ENTITY && unnamed.body.contains("Give the passkey a name"));
    let question = read(&asked_for_new(&house, &session, "").await);
    assert_eq!(question["rp"], json!({"name": "Fundació <Vora>", "id": "vora.localhost"}));
    assert_eq!(question["user"]["name"], "nora@vora.localhost:8100");
    let wanted = &question["authenticatorSelection"];
    assert_eq!((&wanted["residentKey"], &wanted["userVerification"]), (&json!("required"), &json!("required")));
    let mut device = Device::new(1);
    let kept = house.post(ADD, &session, &[("name", " Laptop <1> "), ("credential", &device.make(&question))]).await;
    assert_eq!((kept.status, kept.location()), (StatusCode::SEE_OTHER, "/desk/security?done=passkey"), "{}", kept.body);
    let page = house.get(kept.location(), Some(&session)).await.body;
    for part in ["The passkey is added.", "Laptop &#60;1&#62;", "Added on 12 January 2026.", "Not used yet."] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(errands(&house).await, [Errand::PasskeyAdded { account: nora }]);
    let twice = house.post(ADD, &session, &[("name", "Again"), ("credential", &device.make(&question))]).await;
    assert!(twice.status == StatusCode::UNPROCESSABLE_ENTITY && twice.body.contains("no passkey was added"));

    device.counter = 2;
    let (question, way) = asked(&house).await;
    let shown = device.show(&question);
    let entered = answer(&house, &way, &shown).await;
    assert_eq!(
        (entered.status, entered.location()),
        (StatusCode::SEE_OTHER, "/desk/notifications"),
        "{}",
        entered.body
    );
    assert_eq!(sign_in::member_of_session(&house.app, &set(&entered, "session")).unwrap().id(), nora);
    assert!(house.get("/desk/security", Some(&session)).await.body.contains("Last used on 12 January 2026."));
    refused(&answer(&house, &way, &shown).await, StatusCode::UNPROCESSABLE_ENTITY, "This took longer than 5 minutes");
    let (_, way) = asked(&house).await;
    refused(&answer(&house, &way, &shown).await, StatusCode::FORBIDDEN, UNKNOWN);

    let one = house.app.db.read(|conn| passkeys::of(conn, nora)).unwrap().remove(0).id;
    let (_, other) = house.member("ivo", Role::Practitioner).await;
    let one = format!("{ADD}/{one}");
    assert_eq!(house.get(&one, Some(&other)).await.status, StatusCode::NOT_FOUND, "of somebody else");
    assert_eq!(house.post(&one, &other, &[("do", "remove")]).await.status, StatusCode::NOT_FOUND);
    let empty = house.post(&one, &session, &[("do", "rename"), ("name", &"x".repeat(61))]).await;
    assert!(empty.status == StatusCode::UNPROCESSABLE_ENTITY && empty.body.contains("at most 60 characters"));
    house.post(&one, &session, &[("do", "rename"), ("name", "Phone")]).await;
    assert!(house.get(&one, Some(&session)).await.body.contains("<h1>Phone</h1>"));
    let gone = house.post(&one, &session, &[("do", "remove")]).await;
    assert!(house.get(gone.location(), Some(&session)).await.body.contains("The passkey is removed."));
    device.counter = 3;
    refused(&come(&house, &device).await, StatusCode::FORBIDDEN, UNKNOWN);
}

/// The mails that wait.
async fn errands(house: &House) -> Vec<Errand> {
    let now = house.app.now().0;
    let waiting = house.app.db.write(move |tx| jobs::claim(tx, now, now + 1, 10)).await.unwrap();
    let errand = |job: jobs::Job| match serde_json::from_str(&job.payload).unwrap() {
        Job::Letter { errand, .. } => Some(errand),
        _ => None,
    };
    waiting.into_iter().filter_map(errand).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_prove_who_somebody_is_opens_nothing() {
    let house = House::in_english().await;
    let (nora, session) = house.member("nora", Role::Practitioner).await;
    let (ivo, of_ivo) = house.member("ivo", Role::Practitioner).await;
    let mut unverified = Device { verifies: false, ..Device::new(9) };
    let mut elsewhere = Device { origin: "http://most.localhost:8100", ..Device::new(8) };
    for device in [&mut unverified, &mut elsewhere] {
        let answer = add(&house, &session, device, "Laptop").await;
        assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.body.contains("no passkey was added"));
    }
    let garbled = house.post(ADD, &session, &[("name", "Laptop"), ("credential", "{")]).await;
    assert_eq!(garbled.status, StatusCode::UNPROCESSABLE_ENTITY);
    let question = read(&asked_for_new(&house, &session, "").await);
    let lent = house.post(ADD, &of_ivo, &[("name", "x"), ("credential", &Device::new(7).make(&question))]).await;
    assert_eq!(lent.status, StatusCode::UNPROCESSABLE_ENTITY, "what one member was asked another cannot answer");
    assert_eq!(house.app.db.read(|conn| passkeys::of(conn, nora)).unwrap(), []);

    let (mut device, mut of_another) = (Device::new(1), Device::new(2));
    assert_eq!(add(&house, &session, &mut device, "Laptop").await.status, StatusCode::SEE_OTHER);
    assert_eq!(add(&house, &of_ivo, &mut of_another, "Laptop").await.status, StatusCode::SEE_OTHER);
    let mut copy = Device { credential: device.credential.clone(), ..Device::new(1) };
    let taken = add(&house, &of_ivo, &mut copy, "Copy").await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "a device calls each of its passkeys otherwise");

    device.counter = 2;
    for cheat in [
        Device { origin: "http://most.localhost:8100", ..again(&device) },
        Device { origin: "https://vora.localhost:8100", ..again(&device) },
        Device { origin: "http://vora.localhost:8101", ..again(&device) },
        Device { verifies: false, ..again(&device) },
        Device { owner: of_another.owner.clone(), ..again(&device) },
        Device { credential: of_another.credential.clone(), ..again(&device) },
        Device { credential: of_another.credential.clone(), owner: of_another.owner.clone(), ..again(&device) },
        Device { key: Device::new(1).key, ..again(&device) },
    ] {
        refused(&come(&house, &cheat).await, StatusCode::FORBIDDEN, UNKNOWN);
    }
    let (question, way) = asked(&house).await;
    refused(&answer(&house, &way, "[]").await, StatusCode::FORBIDDEN, UNKNOWN);
    let shown = device.show(&question);
    refused(&answer(&house, &way, &shown).await, StatusCode::UNPROCESSABLE_ENTITY, "This took longer");
    refused(&answer(&house, "", &shown).await, StatusCode::UNPROCESSABLE_ENTITY, "This took longer");
    let foreign = house.send("/sign-in/passkey", None, &[("credential", "x")], Some("https://evil.example")).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);

    // Five minutes, and no more.
    let (question, way) = asked(&house).await;
    let late = device.show(&question);
    house.hand.fetch_add(300_000, Ordering::Relaxed);
    refused(&answer(&house, &way, &late).await, StatusCode::UNPROCESSABLE_ENTITY, "This took longer than 5 minutes");
    let (question, way) = asked(&house).await;
    house.hand.fetch_add(299_999, Ordering::Relaxed);
    let entered = answer(&house, &way, &device.show(&question)).await;
    assert_eq!(sign_in::member_of_session(&house.app, &set(&entered, "session")).unwrap().id(), nora);

    house.app.db.write(move |tx| accounts::set_suspended(tx, ivo, Some(1))).await.unwrap();
    of_another.counter = 2;
    refused(&come(&house, &of_another).await, StatusCode::FORBIDDEN, UNKNOWN);
}

/// The same device once more.
fn again(device: &Device) -> Device {
    let key =
        EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, device.key.to_pkcs8v1().unwrap().as_ref()).unwrap();
    let (credential, owner) = (device.credential.clone(), device.owner.clone());
    Device { key, credential, owner, origin: device.origin, verifies: device.verifies, counter: device.counter }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_that_counts_backwards_is_refused_from_then_on_and_its_owner_is_told() {
    let house = House::made("en", "", FEDERATION).await;
    let (nora, session) = house.member("nora", Role::Practitioner).await;
    let mut device = Device { counter: 7, ..Device::new(1) };
    add(&house, &session, &mut device, "Key").await;
    device.counter = 8;
    assert_eq!(come(&house, &device).await.status, StatusCode::SEE_OTHER);
    errands(&house).await;
    let copied = "there seems to be a copy of it";
    refused(&come(&house, &device).await, StatusCode::FORBIDDEN, copied);
    assert_eq!(errands(&house).await, [Errand::PasskeyRefused { account: nora }]);
    device.counter = 9;
    refused(&come(&house, &device).await, StatusCode::FORBIDDEN, copied);
    assert!(house.get("/desk/security", Some(&session)).await.body.contains("It was refused on 12 January 2026"));
    // Devices that do not count say nought for ever.
    let mut uncounted = Device { counter: 0, ..Device::new(2) };
    add(&house, &session, &mut uncounted, "Phone").await;
    for _ in 0..2 {
        assert_eq!(come(&house, &uncounted).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_stands_for_password_and_code_and_is_added_with_a_code() {
    let house = House::in_english().await;
    let (nora, session) = house.member("nora", Role::Practitioner).await;
    let secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    let factor = SecondFactor { account_id: nora, secret: secret.to_owned(), confirmed_at: Some(1), last_step: 0 };
    house.app.db.write(move |tx| second_factors::put(tx, &factor)).await.unwrap();
    assert!(house.get("/desk/security", Some(&session)).await.body.contains("id=\"passkey-code\""));
    let without = asked_for_new(&house, &session, "").await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(read(&without)["fault"].as_str().unwrap().contains("This code is not right."), "{}", without.body);
    let totp = totp_rs::Builder::new().with_secret(totp_rs::Secret::try_from_base32(secret).unwrap()).build().unwrap();
    let code = totp.generate(u64::try_from(house.app.now().seconds()).unwrap()).to_string();
    let mut device = Device::new(1);
    let made = device.make(&read(&asked_for_new(&house, &session, &code).await));
    assert_eq!(
        house.post(ADD, &session, &[("name", "Key"), ("credential", &made)]).await.status,
        StatusCode::SEE_OTHER
    );
    device.counter = 2;
    let entered = come(&house, &device).await;
    assert_eq!(entered.location(), "/desk/notifications", "the way goes past the page that asks for a code");
    assert!(sign_in::member_of_session(&house.app, &set(&entered, "session")).is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_removes_the_only_way_in_and_nobody_has_passkeys_without_number() {
    let house = House::in_english().await;
    let newcomer = Newcomer {
        handle: "nora".to_owned(),
        name: "nora".to_owned(),
        email: "nora@vora.example".to_owned(),
        role: Role::Practitioner,
        password: None,
    };
    let nora = join::join(&house.app, newcomer).await.unwrap().id;
    let session = sign_in::begin(&house.app, nora).await.unwrap();
    add(&house, &session, &mut Device::new(1), "Laptop").await;
    let first = house.app.db.read(|conn| passkeys::of(conn, nora)).unwrap().remove(0);
    let one = format!("{ADD}/{}", first.id);
    let kept = house.post(&one, &session, &[("do", "remove")]).await;
    assert!(
        kept.status == StatusCode::UNPROCESSABLE_ENTITY && kept.body.contains("Choose a password before you remove")
    );
    add(&house, &session, &mut Device::new(2), "Phone").await;
    let second = house.app.db.read(|conn| passkeys::of(conn, nora)).unwrap().remove(1);
    assert_eq!(
        second.owner, first.owner,
        "one person has one mark, so that a device keeps one passkey for each account"
    );
    assert_eq!(
        house.post(&one, &session, &[("do", "remove")]).await.status,
        StatusCode::SEE_OTHER,
        "another one is left"
    );
    let other = format!("{ADD}/{}", second.id);
    assert_eq!(house.post(&other, &session, &[("do", "remove")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    sign_in::set_password(&house.app, nora, "a long password").await.unwrap();
    assert_eq!(house.post(&other, &session, &[("do", "remove")]).await.status, StatusCode::SEE_OTHER);

    for number in 1..=20 {
        assert_eq!(add(&house, &session, &mut Device::new(number), "Key").await.status, StatusCode::SEE_OTHER);
    }
    let full = asked_for_new(&house, &session, "").await;
    assert!(full.status == StatusCode::UNPROCESSABLE_ENTITY && full.body.contains("20 passkeys"), "{}", full.body);
    let page = house.get("/desk/security", Some(&session)).await.body;
    assert!(page.contains("that is the most it can keep") && !page.contains("data-passkey"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_count_as_wrong_passwords_do() {
    let house = House::made("en", "", "[limits]\nguesses_per_address = 3\n").await;
    let (_, session) = house.member("nora", Role::Practitioner).await;
    let mut device = Device { counter: 0, ..Device::new(1) };
    add(&house, &session, &mut device, "Key").await;
    for _ in 0..4 {
        assert_eq!(come(&house, &device).await.status, StatusCode::SEE_OTHER, "right ones are not counted");
    }
    for _ in 0..3 {
        refused(&come(&house, &Device { origin: "x:y", ..again(&device) }).await, StatusCode::FORBIDDEN, UNKNOWN);
    }
    let late = come(&house, &device).await;
    refused(&late, StatusCode::TOO_MANY_REQUESTS, "15 minutes");
    assert_eq!(late.headers[header::RETRY_AFTER], "900");
    let fields = [("handle", "nora"), ("password", "a long password")];
    assert_eq!(house.send("/sign-in", None, &fields, None).await.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_address_is_no_name_nothing_speaks_of_passkeys() {
    let house = House::at("http://127.0.0.1:8100", "en", "", "").await;
    let (_, session) = house.member("nora", Role::Admin).await;
    for path in ["/desk/security", "/sign-in", "/privacy", "/desk/admin/record"] {
        let session = (path != "/sign-in").then_some(session.as_str());
        let page = house.get(path, session).await;
        assert!(page.status == StatusCode::OK && !page.body.contains("asskey"), "{path}: {}", page.body);
        assert!(!page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("connect-src"), "{path}");
    }
    assert_eq!(asked_for_new(&house, &session, "").await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.send("/sign-in/passkey/begin", None, &[], None).await.status, StatusCode::NOT_FOUND);
    let here = House::in_english().await;
    let (_, admin) = here.member("nora", Role::Admin).await;
    for path in ["/privacy", "/desk/admin/record"] {
        assert!(here.get(path, Some(&admin)).await.body.contains("passkeys"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_takes_the_passkeys_off_of_who_lost_the_device() {
    let house = House::in_english().await;
    let (_, session) = house.member("nora", Role::Practitioner).await;
    let (_, admin) = house.member("ada", Role::Admin).await;
    let mut device = Device::new(3);
    assert_eq!(add(&house, &session, &mut device, "Phone <3>").await.status, StatusCode::SEE_OTHER);
    let person = "/desk/admin/members/person?who=nora";
    let page = house.get(person, Some(&admin)).await.body;
    assert!(page.contains("<b>Phone &#60;3&#62;</b> Added on 12 January 2026."), "{page}");
    assert!(!house.get("/desk/admin/members/person?who=ada", Some(&admin)).await.body.contains("id=\"passkeys\""));

    let (path, nora) = ("/desk/admin/members/passkeys", [("who", "nora")]);
    assert_eq!(house.post(path, &session, &nora).await.status, StatusCode::FORBIDDEN, "no admin");
    device.counter = 2;
    assert_eq!(come(&house, &device).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.post(path, &admin, &nora).await.status, StatusCode::SEE_OTHER);
    assert!(!house.get(person, Some(&admin)).await.body.contains("id=\"passkeys\""));
    let log = house.get("/desk/admin/log", Some(&admin)).await.body;
    assert!(log.contains("passkeys taken off") && log.contains("@nora"), "{log}");
    device.counter = 3;
    refused(&come(&house, &device).await, StatusCode::FORBIDDEN, UNKNOWN);
    assert_eq!(house.post(path, &admin, &nora).await.status, StatusCode::NOT_FOUND, "there is none");
}
