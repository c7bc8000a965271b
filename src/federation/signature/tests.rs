//! Signatures against published vectors, in the spellings of the field, and in the hands of an enemy.

mod hostile;
mod vectors;

use std::sync::OnceLock;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use super::gate::{Claim, GateError};
use super::rfc9421::Asked;
use super::sending::{Sender, Sending};
use super::*;
use crate::domain::time::Timestamp;
use crate::keys::{Algorithm, KeyPair, PublicKey, SigningKeys};

const NOW: Timestamp = Timestamp(1_768_212_000_000);
const KEY_ID: &str = "https://peer.example/actor/anna#main-key";
const BODY: &[u8] = br#"{"type":"Follow"}"#;
const TYPE: &str = "application/activity+json";

/// One pair for all tests: making RSA keys is slow.
fn keys() -> &'static SigningKeys {
    static KEYS: OnceLock<SigningKeys> = OnceLock::new();
    KEYS.get_or_init(|| KeyPair::generate().unwrap().signing_keys().unwrap())
}

fn rsa() -> PublicKey {
    PublicKey::from_pem(keys().public_pem()).unwrap()
}

fn ed25519() -> PublicKey {
    PublicKey::from_multibase(&keys().public_multibase()).unwrap()
}

fn inbox() -> Url {
    "https://here.example/inbox?from=a%0Ab".parse().unwrap()
}

fn map(fields: &[(String, String)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in fields {
        map.append(HeaderName::try_from(name.as_str()).unwrap(), HeaderValue::try_from(value.as_str()).unwrap());
    }
    map
}

fn read_at(fields: &[(String, String)], now: Timestamp) -> Result<Claim, GateError> {
    gate::read(&Method::POST, "/inbox?from=a%0Ab", &map(fields), BODY, "here.example", "https", now)
}

fn read(fields: &[(String, String)]) -> Result<Claim, GateError> {
    read_at(fields, NOW)
}

fn get(target: &str, fields: &[(String, String)]) -> Result<Claim, GateError> {
    gate::read(&Method::GET, target, &map(fields), b"", "here.example", "https", NOW)
}

fn post() -> Vec<(String, String)> {
    cavage::sign_post(keys(), KEY_ID, &inbox(), BODY, TYPE, NOW, &[])
}

fn signer(algorithm: Algorithm) -> rfc9421::Signer<'static> {
    rfc9421::Signer { keys: keys(), algorithm, key_id: KEY_ID, asked: None }
}

fn post_9421(algorithm: Algorithm) -> Vec<(String, String)> {
    rfc9421::sign(signer(algorithm), &Method::POST, &inbox(), Some((TYPE, BODY)), NOW, &[])
}

/// The fields with one replaced.
fn with(mut fields: Vec<(String, String)>, name: &str, change: impl Fn(&str) -> String) -> Vec<(String, String)> {
    let field = fields.iter_mut().find(|(known, _)| known == name).unwrap();
    field.1 = change(&field.1);
    fields
}

/// A cavage header over exactly these lines, as another program would write it.
fn by_hand(parameters: &str, lines: &[&str]) -> String {
    use base64::Engine;
    let signature = base64::engine::general_purpose::STANDARD.encode(keys().sign_rsa(lines.join("\n").as_bytes()));
    format!("keyId=\"{KEY_ID}\",{parameters},signature=\"{signature}\"")
}

fn set(fields: &mut Vec<(String, String)>, name: &str, value: impl Into<String>) {
    fields.retain(|(known, _)| known != name);
    fields.push((name.to_owned(), value.into()));
}

#[test]
fn what_we_sign_by_cavage_passes_our_own_gate() {
    let fields = cavage::sign_post(keys(), KEY_ID, &inbox(), BODY, TYPE, NOW, &[("Federation-Log", "7")]);
    let signature = &fields.iter().find(|(name, _)| name == "signature").unwrap().1;
    assert!(
        signature.contains(
            "algorithm=\"rsa-sha256\",headers=\"(request-target) host date digest content-type federation-log\""
        ),
        "{signature}"
    );
    let claim = read(&fields).unwrap();
    assert_eq!((claim.key_id.as_str(), claim.profile, claim.signed_at), (KEY_ID, Profile::Cavage, NOW));
    assert!(claim.verify(&rsa()));
    assert!(!claim.verify(&ed25519()));
    let changed = with(fields, "federation-log", |_| "8".into());
    assert!(!read(&changed).unwrap().verify(&rsa()));
    let fields = cavage::sign_get(keys(), KEY_ID, &inbox(), NOW);
    assert!(fields.iter().any(|(_, value)| value.contains("headers=\"(request-target) host date\"")));
    assert!(get("/inbox?from=a%0Ab", &fields).unwrap().verify(&rsa()));
    assert!(!get("/inbox?from=a%0Ac", &fields).unwrap().verify(&rsa()));
}

#[test]
fn what_we_sign_by_rfc9421_passes_our_own_gate() {
    for (algorithm, key) in [(Algorithm::Ed25519, ed25519()), (Algorithm::RsaSha256, rsa())] {
        let fields = post_9421(algorithm);
        let claim = read(&fields).unwrap();
        assert_eq!((claim.key_id.as_str(), claim.profile, claim.signed_at), (KEY_ID, Profile::Rfc9421, NOW));
        assert!(claim.verify(&key));
        assert!(!read(&with(fields, "content-type", |_| "text/plain".into())).unwrap().verify(&key));
    }
    let fields = rfc9421::sign(signer(Algorithm::Ed25519), &Method::GET, &inbox(), None, NOW, &[]);
    assert!(get("/inbox?from=a%0Ab", &fields).unwrap().verify(&ed25519()));
    assert!(!get("/inbox", &fields).unwrap().verify(&ed25519()));
}

#[test]
fn one_door_signs_in_every_way_and_covers_what_is_added() {
    let sender = Sender { keys: keys().clone(), actor: "https://peer.example/actor/anna".into() };
    for (sending, key) in [(Sending::Cavage, rsa()), (Sending::Rsa9421, rsa()), (Sending::Ed25519, ed25519())] {
        assert_eq!(Sending::from_word(sending.word()), Some(sending));
        let fields = sender.post(sending, &inbox(), TYPE, BODY, NOW, &[("Federation-Log", "7")], None);
        assert!(read(&fields).unwrap().verify(&key), "{sending:?}");
        let changed = with(fields.clone(), "federation-log", |_| "8".into());
        assert!(!read(&changed).unwrap().verify(&key), "{sending:?}");
        // A Digest goes out by draft-cavage only, a Content-Digest by RFC 9421 only.
        let has = |name: &str| fields.iter().any(|(known, _)| known == name);
        assert_eq!((has("digest"), has("content-digest")), (sending == Sending::Cavage, sending != Sending::Cavage));
        let fields = sender.get(sending, &inbox(), NOW, None);
        assert!(get("/inbox?from=a%0Ab", &fields).unwrap().verify(&key), "{sending:?}");
    }
    let asked = Asked { nonce: Some("n-1".into()), tag: Some("t".into()), ..Asked::default() };
    let fields = sender.post(Sending::Ed25519, &inbox(), TYPE, BODY, NOW, &[], Some(&asked));
    let input = &fields.iter().find(|(name, _)| name == "signature-input").unwrap().1;
    assert!(input.ends_with(";alg=\"ed25519\";nonce=\"n-1\";tag=\"t\""), "{input}");
    assert!(read(&fields).unwrap().verify(&ed25519()));
    let fields = sender.get_without_query(&"https://here.example/notes/1?page=2".parse().unwrap(), NOW);
    assert!(get("/notes/1", &fields).unwrap().verify(&rsa()));
    assert_eq!(Sending::from_word("rot13"), None);
}

/// Our own invitation is one that we could meet ourselves.
#[test]
fn an_invitation_reads_as_a_challenge() {
    for carries_body in [false, true] {
        assert_eq!(rfc9421::challenge(rfc9421::invitation(carries_body)), Some(Asked::default()));
    }
}

/// RFC 9421, 2.2.6: without a query the path alone says the whole target; with one it does not.
#[test]
fn the_path_alone_is_enough_where_there_is_no_query() {
    use base64::Engine;
    let input = format!(
        "(\"@method\" \"@path\" \"@authority\" \"content-digest\");created={};keyid=\"{KEY_ID}\"",
        NOW.seconds()
    );
    let digest = digest::content_digest_of(BODY);
    let base = format!(
        "\"@method\": POST\n\"@path\": /inbox\n\"@authority\": here.example\n\"content-digest\": {digest}\n\
         \"@signature-params\": {input}"
    );
    let signature = base64::engine::general_purpose::STANDARD.encode(keys().sign_ed25519(base.as_bytes()));
    let fields = map(&[
        ("content-digest".into(), digest),
        ("signature-input".into(), format!("s={input}")),
        ("signature".into(), format!("s=:{signature}:")),
    ]);
    let read = |target: &str| gate::read(&Method::POST, target, &fields, BODY, "here.example", "https", NOW);
    assert!(read("/inbox").unwrap().verify(&ed25519()));
    assert_eq!(read("/inbox?x").unwrap_err().name, "not_covered");
}

#[test]
fn a_host_in_punycode_is_the_same_host() {
    for (ours, theirs) in
        [("bücher.example", "xn--bcher-kva.example"), ("xn--bcher-kva.example", "XN--Bcher-kva.example:443")]
    {
        let lines = [
            "(request-target): post /inbox".to_owned(),
            format!("host: {theirs}"),
            format!("date: {}", NOW.http_date()),
            format!("digest: {}", digest::digest_of(BODY)),
        ];
        let signature = by_hand("headers=\"(request-target) host date digest\"", &lines.each_ref().map(String::as_str));
        let fields = map(&[
            ("host".into(), theirs.into()),
            ("date".into(), NOW.http_date()),
            ("digest".into(), digest::digest_of(BODY)),
            ("signature".into(), signature),
        ]);
        let claim = gate::read(&Method::POST, "/inbox", &fields, BODY, ours, "https", NOW).unwrap();
        assert!(claim.verify(&rsa()), "{ours}");
    }
}

#[test]
fn a_get_may_be_signed_without_its_query_but_not_for_actors() {
    let url: Url = "https://here.example/notes/1".parse().unwrap();
    let fields = cavage::sign_get(keys(), KEY_ID, &url, NOW);
    assert!(get("/notes/1?page=2", &fields).unwrap().verify(&rsa()));
    let url: Url = "https://here.example/actor/1".parse().unwrap();
    let fields = cavage::sign_get(keys(), KEY_ID, &url, NOW);
    assert!(get("/actor/1", &fields).unwrap().verify(&rsa()));
    assert!(!get("/actor/1?page=2", &fields).unwrap().verify(&rsa()));
}

#[test]
fn spellings_of_the_field_are_read() {
    // Old PeerTube: the scheme of `Authorization` before the parameters.
    assert!(read(&with(post(), "signature", |value| format!("Signature {value}"))).unwrap().verify(&rsa()));
    // Base64 broken into lines, which arrives folded into spaces; spaces after commas and at the end.
    let folded = with(post(), "signature", |value| {
        let (head, signature) = value.split_once("signature=\"").unwrap();
        let (first, second) = signature.split_at(60);
        format!("{} signature=\"{first} {second} ", head.replace(',', ", "))
    });
    assert!(read(&folded).unwrap().verify(&rsa()));
    let parsed = cavage::parse("keyId=\"k\",signature=\"AAAA\nBBBB\n\"\n").unwrap();
    assert_eq!((parsed.signature.len(), parsed.covered), (6, vec!["date".to_owned()]));
    // No padding.
    let bare = with(post(), "signature", |value| value.replace("==\"", "\""));
    assert!(read(&bare).unwrap().verify(&rsa()));
    // Algorithm absent or `hs2019`: by the key.
    for other in ["", "algorithm=\"hs2019\","] {
        let fields = with(post(), "signature", |value| value.replace("algorithm=\"rsa-sha256\",", other));
        assert!(read(&fields).unwrap().verify(&rsa()));
    }
    // The host in capitals and with the scheme's own port, signed as sent.
    let mut fields = post();
    let digest = digest::digest_of(BODY);
    let date = NOW.http_date();
    let lines = |host: &str| {
        [
            "(request-target): post /inbox?from=a%0Ab".to_owned(),
            format!("host: {host}"),
            format!("date: {date}"),
            format!("digest: {digest}"),
        ]
    };
    let signed = lines("Here.Example:443");
    let signature = by_hand("headers=\"(request-target) host date digest\"", &signed.each_ref().map(String::as_str));
    set(&mut fields, "signature", signature);
    set(&mut fields, "host", "Here.Example:443");
    assert!(read(&fields).unwrap().verify(&rsa()));
}

#[test]
fn pleroma_signs_the_length_and_mastodon_the_moment() {
    let digest = format!("digest: {}", digest::digest_of(BODY));
    let date = format!("date: {}", NOW.http_date());
    let target = "(request-target): post /inbox?from=a%0Ab";
    let mut fields = post();
    set(&mut fields, "content-length", BODY.len().to_string());
    let signature = by_hand(
        "algorithm=\"rsa-sha256\",headers=\"(request-target) content-length date digest host\"",
        &[target, "content-length: 17", &date, &digest, "host: here.example"],
    );
    set(&mut fields, "signature", signature);
    assert!(read(&fields).unwrap().verify(&rsa()));
    let seconds = NOW.seconds();
    let signature = by_hand(
        &format!(
            "algorithm=\"hs2019\",created={seconds},expires=\"{}\",headers=\"(request-target) (created) (expires) host digest\"",
            seconds + 3600
        ),
        &[
            target,
            &format!("(created): {seconds}"),
            &format!("(expires): {}", seconds + 3600),
            "host: here.example",
            &digest,
        ],
    );
    set(&mut fields, "signature", signature);
    fields.retain(|(name, _)| name != "date");
    assert!(read(&fields).unwrap().verify(&rsa()));
    assert_eq!(read_at(&fields, NOW.plus_seconds(3601)).unwrap_err().name, "expired");
}

#[test]
fn the_same_signature_has_the_same_hash_however_it_is_written() {
    let plain = read(&post()).unwrap();
    let spaced = read(&with(post(), "signature", |value| value.replace(',', " , "))).unwrap();
    assert_eq!(plain.hash, spaced.hash);
    assert_eq!(plain.replayable_until, NOW.plus_seconds(gate::WINDOW_SECONDS));
    let later = cavage::sign_post(keys(), KEY_ID, &inbox(), BODY, TYPE, NOW.plus_seconds(1), &[]);
    assert_ne!(plain.hash, read(&later).unwrap().hash);
}

#[test]
fn linked_data_signatures_are_dropped() {
    let mut document = serde_json::json!({"type": "Create", "signature": {"type": "RsaSignature2017"}, "id": "x"});
    drop_linked_data_signature(&mut document);
    assert_eq!(document.to_string(), r#"{"type":"Create","id":"x"}"#);
}
