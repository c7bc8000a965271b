//! The published vectors of FEP-8b32 (`fep-8b32.feature`) and of the W3C specification `vc-di-eddsa` 1.0 (appendix B,
//! `eddsa-jcs-2022`), and that nothing which was changed verifies.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::keys::KeyPair;

const NOW: Timestamp = Timestamp(1_768_212_000_000);
const METHOD: &str = "https://server.example/users/alice#ed25519-key";
/// A change of a document.
type Change = fn(&mut Value);
/// The public key of both vectors.
const PUBLIC: &str = "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
/// Its secret key: two bytes of multicodec, then the seed.
const SECRET: &str = "z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";

/// The keys of the vectors, with an RSA key that plays no part.
fn keys() -> SigningKeys {
    let seed = bs58::decode(SECRET.trim_start_matches('z')).into_vec().unwrap();
    let pkcs8_head = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    let pair = KeyPair { ed25519_pkcs8: [&pkcs8_head, &seed[2..]].concat(), ..KeyPair::generate().unwrap() };
    assert_eq!(pair.public_multibase().unwrap(), PUBLIC);
    pair.signing_keys().unwrap()
}

fn key() -> PublicKey {
    PublicKey::from_multibase(PUBLIC).unwrap()
}

fn created() -> Timestamp {
    Timestamp::parse("2023-02-24T23:36:38Z").unwrap()
}

fn holds(document: &Value) -> bool {
    read(document, NOW).iter().any(|proof| proof.method == METHOD && proof.verify(&key()))
}

fn activity(version: &str) -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/activitystreams", format!("https://w3id.org/security/data-integrity/{version}")],
        "id": "https://server.example/activities/1",
        "type": "Create",
        "actor": "https://server.example/users/alice",
        "object": {
            "id": "https://server.example/objects/1",
            "type": "Note",
            "attributedTo": "https://server.example/users/alice",
            "content": "Hello world",
            "location": {"type": "Place", "longitude": -71.184_902, "latitude": 25.273_962}
        }
    })
}

#[test]
fn fep_8b32_feature_a_proof_is_made() {
    let mut document = activity("v1");
    attach(&mut document, &keys(), METHOD, created()).unwrap();
    let value = "zLaewdp4H9kqtwyrLatK4cjY5oRHwVcw4gibPSUDYDMhi4M49v8pcYk3ZB6D69dNpAPbUmY8ocuJ3m9KhKJEEg7z";
    assert_eq!(
        document["proof"],
        json!({
            "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/data-integrity/v1"],
            "type": "DataIntegrityProof",
            "cryptosuite": "eddsa-jcs-2022",
            "verificationMethod": METHOD,
            "proofPurpose": "assertionMethod",
            "created": "2023-02-24T23:36:38Z",
            "proofValue": value,
        })
    );
    assert!(holds(&document));
}

#[test]
fn fep_8b32_feature_proofs_are_verified() {
    for (version, value) in [
        ("v1", "zLaewdp4H9kqtwyrLatK4cjY5oRHwVcw4gibPSUDYDMhi4M49v8pcYk3ZB6D69dNpAPbUmY8ocuJ3m9KhKJEEg7z"),
        ("v2", "z42ffGu6AUKPCFcFPiabmUvnGLPJzC7e4DGWC52NUasSSH37UMa9c58tdgVszUcZfytxa4fQ5TYHaJENCxUDe9SdL"),
    ] {
        let mut document = activity(version);
        document["proof"] = json!({
            "@context": document["@context"], "type": KIND, "cryptosuite": SUITE, "verificationMethod": METHOD,
            "proofPurpose": PURPOSE, "proofValue": value, "created": "2023-02-24T23:36:38Z",
        });
        assert!(holds(&document), "{version}");
        // Terms that are added behind the signed ones change nothing; in front of them they change all.
        document["@context"].as_array_mut().unwrap().push(json!({"pc": "https://w3id.org/practice-commons/ns#"}));
        assert!(holds(&document), "{version}");
        document["@context"].as_array_mut().unwrap().rotate_right(1);
        assert!(!holds(&document), "{version}");
    }
}

/// An older text of the vector, as Fedify makes proofs: the context is signed, but stands in the document only.
#[test]
fn fep_8b32_feature_a_proof_without_a_context_of_its_own() {
    let document = json!({
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/data-integrity/v1"],
        "type": "Create",
        "actor": "https://server.example/users/alice",
        "object": {"type": "Note", "content": "Hello world"},
        "proof": {
            "type": KIND, "cryptosuite": SUITE, "verificationMethod": METHOD, "proofPurpose": PURPOSE,
            "proofValue": "z3sXaxjKs4M3BRicwWA9peyNPJvJqxtGsDmpt1jjoHCjgeUf71TRFz56osPSfDErszyLp5Ks1EhYSgpDaNM977Rg2",
            "created": "2023-02-24T23:36:38Z"
        }
    });
    assert!(holds(&document));
    let mut changed = document;
    changed["object"]["content"] = json!("bye");
    assert!(!holds(&changed));
}

#[test]
fn vc_di_eddsa_appendix_b_eddsa_jcs_2022() {
    let context = json!(["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"]);
    let method = format!("did:key:{PUBLIC}#{PUBLIC}");
    let mut credential = json!({
        "@context": context, "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
        "type": ["VerifiableCredential", "AlumniCredential"], "name": "Alumni Credential",
        "description": "A minimum viable example of an Alumni Credential.", "issuer": "https://vc.example/issuers/5678",
        "validFrom": "2023-01-01T00:00:00Z",
        "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"}
    });
    let bare = json!({
        "type": KIND, "cryptosuite": SUITE, "created": "2023-02-24T23:36:38Z", "verificationMethod": method,
        "proofPurpose": PURPOSE, "@context": context
    });
    let signature =
        bs58::decode("2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX");
    let signature = signature.into_vec().unwrap();
    assert!(key().verify(Algorithm::Ed25519, &hashes(&bare, &credential).unwrap(), &signature));
    // Through `read` it is no proof for us: a DID is no key of an actor.
    credential["proof"] = bare;
    credential["proof"]["proofValue"] = json!(format!("z{}", bs58::encode(&signature).into_string()));
    assert_eq!(read(&credential, NOW), []);
}

fn proven() -> Value {
    let mut document = activity("v1");
    attach(&mut document, &keys(), METHOD, created()).unwrap();
    document
}

#[test]
fn the_context_gets_the_terms_of_proofs_and_an_older_proof_goes() {
    for (context, signed) in [
        (
            json!("https://www.w3.org/ns/activitystreams"),
            json!(["https://www.w3.org/ns/activitystreams", DATA_INTEGRITY]),
        ),
        (json!(["a", {"b": "c"}]), json!(["a", DATA_INTEGRITY, {"b": "c"}])),
        (json!(["a", DATA_INTEGRITY]), json!(["a", DATA_INTEGRITY])),
    ] {
        let mut document = json!({"@context": context, "id": "https://server.example/1", "proof": {"type": "Old"}});
        attach(&mut document, &keys(), METHOD, created()).unwrap();
        assert_eq!(document["@context"], signed);
        assert!(holds(&document));
    }
}

#[test]
fn what_was_changed_does_not_verify() {
    let original = proven();
    assert!(holds(&original));
    // An LD signature is ignored, and another proof beside it does no harm.
    let mut with_more = original.clone();
    with_more["signature"] = json!({"type": "RsaSignature2017"});
    with_more["proof"] = json!([{"type": "Other"}, original["proof"]]);
    assert!(holds(&with_more));
    let changes: [(&str, Change); 9] = [
        ("a word", |value| value["object"]["content"] = json!("Hello World")),
        ("a member more", |value| value["to"] = json!(["https://www.w3.org/ns/activitystreams#Public"])),
        ("the actor", |value| value["actor"] = json!("https://server.example/users/mallory")),
        ("the moment", |value| value["proof"]["created"] = json!("2023-02-24T23:36:39Z")),
        ("the purpose", |value| value["proof"]["proofPurpose"] = json!("authentication")),
        ("the suite", |value| value["proof"]["cryptosuite"] = json!("eddsa-rdfc-2022")),
        ("the context", |value| value["@context"] = json!("https://www.w3.org/ns/activitystreams")),
        ("the context of the proof", |value| value["proof"]["@context"] = json!([])),
        ("the value", |value| value["proof"]["proofValue"] = json!("z11111111")),
    ];
    for (what, change) in changes {
        let mut forged = original.clone();
        change(&mut forged);
        assert!(!holds(&forged), "{what}");
    }
    let other = KeyPair::generate().unwrap().public_multibase().unwrap();
    assert!(!read(&original, NOW)[0].verify(&PublicKey::from_multibase(&other).unwrap()));
}

#[test]
fn an_expired_proof_is_none() {
    let keys = keys();
    let mut document = activity("v1");
    let mut bare = json!({
        "@context": document["@context"], "type": KIND, "cryptosuite": SUITE, "verificationMethod": METHOD,
        "proofPurpose": PURPOSE, "created": "2023-02-24T23:36:38Z", "expires": NOW.rfc3339(),
    });
    let signature = keys.sign_ed25519(&hashes(&bare, &document).unwrap());
    bare["proofValue"] = json!(format!("z{}", bs58::encode(signature).into_string()));
    document["proof"] = bare;
    assert!(holds(&document));
    assert_eq!(read(&document, NOW.plus_seconds(1)), []);
}

#[test]
fn what_is_no_proof_is_passed_over() {
    let long = format!("z{}", "1".repeat(1_000_000));
    for proof in [
        json!(null),
        json!(1),
        json!([]),
        json!({}),
        json!([[]]),
        json!({"type": KIND}),
        json!({"type": KIND, "cryptosuite": SUITE, "proofPurpose": PURPOSE, "verificationMethod": METHOD, "proofValue": long}),
        json!({"type": KIND, "cryptosuite": SUITE, "proofPurpose": PURPOSE, "verificationMethod": 5, "proofValue": "z1"}),
        json!({"type": KIND, "cryptosuite": SUITE, "proofPurpose": PURPOSE, "verificationMethod": METHOD, "created": "when?"}),
    ] {
        let mut document = activity("v1");
        document["proof"] = proof.clone();
        assert_eq!(read(&document, NOW), [], "{proof}");
    }
}

proptest! {
    #[test]
    fn any_text_is_signed_and_any_change_of_it_is_seen(text in any::<String>(), other in any::<String>()) {
        let keys = keys_once();
        let mut document = json!({"@context": "https://www.w3.org/ns/activitystreams", "content": text});
        attach(&mut document, keys, METHOD, created()).unwrap();
        let wire: Value = serde_json::from_str(&document.to_string()).unwrap();
        prop_assert!(holds(&wire));
        let mut changed = wire;
        changed["content"] = json!(other);
        prop_assert_eq!(holds(&changed), text == other);
    }
}

/// Making RSA keys is slow.
fn keys_once() -> &'static SigningKeys {
    static KEYS: std::sync::OnceLock<SigningKeys> = std::sync::OnceLock::new();
    KEYS.get_or_init(keys)
}
