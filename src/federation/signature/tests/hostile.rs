//! Requests made to confuse: each is refused with its status and name, and none makes anything panic.

use proptest::prelude::*;

use super::*;

/// The status and the name of a refusal.
fn refusal(fields: &[(String, String)]) -> (u16, &'static str) {
    let error = read(fields).unwrap_err();
    (error.status, error.name)
}

fn without(mut fields: Vec<(String, String)>, name: &str) -> Vec<(String, String)> {
    fields.retain(|(known, _)| known != name);
    fields
}

#[test]
fn duplicated_security_headers_are_contradictions() {
    for name in
        ["host", "date", "digest", "content-digest", "signature", "signature-input", "content-type", "content-length"]
    {
        let mut fields = post();
        let value = fields.iter().find(|(known, _)| known == name).map_or("x".to_owned(), |(_, value)| value.clone());
        set(&mut fields, name, value.clone());
        fields.push((name.to_owned(), value));
        assert_eq!(refusal(&fields), (400, "duplicated_header"), "{name}");
    }
}

#[test]
fn duplicated_parameters_are_contradictions() {
    let twice = with(post(), "signature", |value| format!("{value},keyId=\"https://evil.example/key\""));
    assert_eq!(refusal(&twice), (400, "duplicated_parameter"));
    let twice = with(post_9421(Algorithm::Ed25519), "signature-input", |value| format!("{value};created=1"));
    assert_eq!(refusal(&twice), (400, "duplicated_parameter"));
    let twice = with(post_9421(Algorithm::Ed25519), "signature-input", |value| format!("{value}, {value}"));
    assert_eq!(refusal(&twice), (400, "duplicated_parameter"));
    let twice = with(post_9421(Algorithm::Ed25519), "signature-input", |value| {
        value.replace("\"@method\"", "\"@method\" \"@method\"")
    });
    assert_eq!(refusal(&twice), (400, "duplicated_parameter"));
}

#[test]
fn absent_and_unreadable_signatures() {
    assert_eq!(refusal(&without(post(), "signature")), (401, "signature_missing"));
    let mut authorization = without(post(), "signature");
    authorization.push(("authorization".into(), "Signature keyId=\"x\"".into()));
    assert_eq!(refusal(&authorization), (401, "signature_missing"));
    assert_eq!(refusal(&without(post_9421(Algorithm::Ed25519), "signature")), (400, "malformed_signature"));
    for text in
        ["", "x", "keyId", "keyId=\"x", "keyId=\"x\"", "keyId=\"x\"y,signature=\"AA\"", "keyId=x,signature=\"?\""]
    {
        assert_eq!(refusal(&with(post(), "signature", |_| text.into())), (400, "malformed_signature"), "{text}");
    }
    for text in [
        "",
        "sig1",
        "sig1=1",
        "sig1=()",
        "sig1=(1);keyid=\"https://a.example/k\"",
        "other=();keyid=\"https://a.example/\"",
    ] {
        let fields = with(post_9421(Algorithm::Ed25519), "signature-input", |_| text.into());
        assert!([400, 401].contains(&read(&fields).unwrap_err().status), "{text}");
    }
    // Both headers of RFC 9421 announced, but the signature is written as draft-cavage has it.
    let mut both = post();
    both.push(("signature-input".into(), "sig1=();created=1".into()));
    assert_eq!(refusal(&both), (400, "malformed_signature"));
}

#[test]
fn several_signatures_by_actors_are_refused_and_those_of_gateways_passed_over() {
    let one = post_9421(Algorithm::Ed25519);
    let gateway = with(one.clone(), "signature-input", |value| format!("{value}, gate=(\"@method\");keyid=\"gw\""));
    let gateway = with(gateway, "signature", |value| format!("{value}, gate=:AAAA:"));
    assert!(read(&gateway).unwrap().verify(&ed25519()));
    let two =
        with(one, "signature-input", |value| format!("{value}, sig2=(\"@method\");keyid=\"https://b.example/k\""));
    let two = with(two, "signature", |value| format!("{value}, sig2=:AAAA:"));
    assert_eq!(refusal(&two), (400, "several_signatures"));
}

#[test]
fn times_outside_the_window() {
    let old = NOW.plus_seconds(gate::WINDOW_SECONDS + 1);
    let early = NOW.plus_seconds(-gate::WINDOW_SECONDS - 1);
    for fields in [post(), post_9421(Algorithm::RsaSha256)] {
        assert_eq!(read_at(&fields, old).unwrap_err().name, "stale");
        assert_eq!(read_at(&fields, early).unwrap_err().name, "future");
        assert!(read_at(&fields, old.plus_seconds(-1)).is_ok());
        assert!(read_at(&fields, early.plus_seconds(1)).is_ok());
    }
    for date in ["yesterday", "Mon, 32 Jan 2026 10:00:00 GMT", "Sun, 12 Jan 2026 10:00:00 GMT", ""] {
        assert_eq!(refusal(&with(post(), "date", |_| date.into())), (401, "unreadable_time"), "{date}");
    }
    for (created, name) in [
        ("99999999999999", "future"),
        ("-99999999999999", "stale"),
        ("9223372036854775807", "future"),
        ("-9223372036854775808", "stale"),
        ("99999999999999999999", "unreadable_time"),
        ("now", "unreadable_time"),
    ] {
        let fields = with(post(), "signature", |value| {
            format!("created={created},{}", value.replace("host date", "host date (created)"))
        });
        assert_eq!(refusal(&fields), (401, name), "{created}");
    }
    for (created, refused) in [
        ("999999999999999", (401, "future")),
        ("-999999999999999", (401, "stale")),
        ("99999999999999999999", (400, "malformed_signature")),
        ("1.5", (400, "malformed_signature")),
    ] {
        let fields = with(post_9421(Algorithm::Ed25519), "signature-input", |value| {
            value.replace(&NOW.seconds().to_string(), created)
        });
        assert_eq!(refusal(&fields), refused, "{created}");
    }
    let fields = with(post_9421(Algorithm::Ed25519), "signature-input", |value| format!("{value};expires=1"));
    assert_eq!(refusal(&fields), (401, "expired"));
}

#[test]
fn digests_that_do_not_fit() {
    let other = digest::digest_of(b"other");
    assert_eq!(refusal(&with(post(), "digest", |_| other.clone())), (401, "digest_mismatch"));
    assert_eq!(refusal(&with(post(), "digest", |value| format!("{value},{other}"))), (401, "digest_mismatch"));
    assert_eq!(refusal(&with(post(), "digest", |value| value.replace("256", "512"))), (401, "digest_unsupported"));
    assert_eq!(refusal(&with(post(), "digest", |_| "MD5=AAAA".into())), (401, "digest_unsupported"));
    assert_eq!(refusal(&with(post(), "digest", |_| "SHA-256=AAAA".into())), (401, "digest_mismatch"));
    for bad in ["", "SHA-256", "SHA-256=?"] {
        assert_eq!(refusal(&with(post(), "digest", |_| bad.into())), (400, "malformed_digest"), "{bad}");
    }
    assert_eq!(refusal(&without(post(), "digest")), (401, "covered_field_missing"));
    let fields = |change: &dyn Fn(&str) -> String| with(post_9421(Algorithm::Ed25519), "content-digest", change);
    let other = digest::content_digest_of(b"other");
    assert_eq!(refusal(&fields(&|_| other.clone())), (401, "digest_mismatch"));
    assert_eq!(refusal(&fields(&|value| format!("{value}, sha-512=:AAAA:"))), (401, "digest_mismatch"));
    assert_eq!(refusal(&fields(&|value| format!("{value}, md5=:AAAA:"))), (401, "digest_unsupported"));
    for bad in ["", "sha-256=1", "sha-256=()", "SHA-256=AAAA"] {
        assert_eq!(refusal(&fields(&|_| bad.into())), (400, "malformed_digest"), "{bad}");
    }
}

#[test]
fn signatures_that_do_not_cover_enough() {
    for name in ["(request-target) ", "host ", "date ", "digest "] {
        let fields = with(post(), "signature", |value| value.replace(name, ""));
        assert_eq!(refusal(&fields), (401, "not_covered"), "{name}");
    }
    assert_eq!(
        refusal(&with(post(), "signature", |value| value.replace("host", "x-none"))),
        (401, "covered_field_missing")
    );
    let bare = with(post(), "signature", |value| value.replace("headers=", "other="));
    assert_eq!(refusal(&bare), (401, "not_covered"));
    // `created` counts only if it is covered.
    let fields = with(post(), "signature", |value| format!("created={},{}", NOW.seconds(), value.replace("date ", "")));
    assert_eq!(refusal(&fields), (401, "not_covered"));
    for name in ["\"@method\" ", " \"content-digest\""] {
        let fields = with(post_9421(Algorithm::Ed25519), "signature-input", |value| value.replace(name, ""));
        assert_eq!(refusal(&fields), (401, "not_covered"), "{name}");
    }
    let path_alone =
        with(post_9421(Algorithm::Ed25519), "signature-input", |value| value.replace("target-uri", "path"));
    assert_eq!(refusal(&path_alone), (401, "not_covered"));
    for component in ["\"@method\";req", "\"date\";sf", "\"@status\"", "\"@query-param\""] {
        let fields =
            with(post_9421(Algorithm::Ed25519), "signature-input", |value| value.replace("\"@method\"", component));
        assert_eq!(refusal(&fields), (401, "component_unsupported"), "{component}");
    }
    let get_without_host =
        with(cavage::sign_get(keys(), KEY_ID, &inbox(), NOW), "signature", |value| value.replace("host ", ""));
    assert_eq!(get("/inbox?from=a%0Ab", &get_without_host).unwrap_err().name, "not_covered");
}

#[test]
fn a_signature_made_for_another_host_cannot_verify() {
    let elsewhere: Url = "https://elsewhere.example/inbox?from=a%0Ab".parse().unwrap();
    let fields = cavage::sign_post(keys(), KEY_ID, &elsewhere, BODY, TYPE, NOW, &[]);
    assert!(!read(&fields).unwrap().verify(&rsa()));
    let fields = rfc9421::sign(signer(Algorithm::RsaSha256), &Method::POST, &elsewhere, Some((TYPE, BODY)), NOW, &[]);
    assert!(!read(&fields).unwrap().verify(&rsa()));
    // Behind a proxy that changes `Host`, what was signed for us still verifies.
    assert!(read(&with(post(), "host", |_| "10.0.0.7:8080".into())).unwrap().verify(&rsa()));
}

#[test]
fn a_host_is_the_same_in_punycode_and_in_its_own_letters() {
    let url: Url = "https://bücher.example:8443/inbox?from=a%0Ab".parse().unwrap();
    for fields in [
        cavage::sign_post(keys(), KEY_ID, &url, BODY, TYPE, NOW, &[]),
        rfc9421::sign(signer(Algorithm::RsaSha256), &Method::POST, &url, Some((TYPE, BODY)), NOW, &[]),
    ] {
        for (authority, ours) in [
            ("bücher.example:8443", true),
            ("XN--BCHER-KVA.example:8443", true),
            ("xn--bcher-kva.example", false),
            ("xn--bcher-kva.example:8443@evil.example", false),
        ] {
            for headers in [map(&fields), map(&without(fields.clone(), "host"))] {
                let claim =
                    gate::read(&Method::POST, "/inbox?from=a%0Ab", &headers, BODY, authority, "https", NOW).unwrap();
                assert_eq!(claim.verify(&rsa()), ours, "{authority}");
            }
        }
    }
}

#[test]
fn keys_and_algorithms_that_are_not_ours_to_trust() {
    let long = format!("https://peer.example/{}", "a".repeat(3000));
    for id in ["main-key", "acct:a@b", "http://peer.example/k", "https://a:b@peer.example/k", "https:///", &long] {
        let fields = with(post(), "signature", |value| value.replace(KEY_ID, id));
        assert_eq!(refusal(&fields), (401, "key_id"), "{id}");
    }
    for name in ["hmac-sha256", "rsa-sha1", "ecdsa-sha256", "none"] {
        let fields = with(post(), "signature", |value| value.replace("rsa-sha256", name));
        assert_eq!(refusal(&fields), (401, "algorithm_unsupported"), "{name}");
    }
    let fields = with(post_9421(Algorithm::RsaSha256), "signature-input", |value| {
        value.replace("rsa-v1_5-sha256", "rsa-pss-sha512")
    });
    assert_eq!(refusal(&fields), (401, "algorithm_unsupported"));
    // The algorithm's name cannot turn one kind of key into another.
    let fields = with(post(), "signature", |value| value.replace("rsa-sha256", "ed25519"));
    assert!(!read(&fields).unwrap().verify(&rsa()));
}

#[test]
fn targets_that_are_none() {
    for target in ["", "inbox", "/in box", "/a\nb", "https://here.example/inbox"] {
        let error = gate::read(&Method::POST, target, &map(&post()), BODY, "here.example", "https", NOW).unwrap_err();
        assert_eq!((error.status, error.name), (400, "malformed_target"), "{target}");
    }
}

proptest! {
    #[test]
    fn no_header_bytes_make_the_gate_panic(
        signature: Vec<u8>,
        input: Vec<u8>,
        digest: Vec<u8>,
        host: Vec<u8>,
        target: String,
        authority: String,
    ) {
        for with_input in [false, true] {
            let mut headers = map(&post());
            for (name, bytes) in [("digest", &digest), ("content-digest", &digest), ("host", &host), ("signature", &signature)] {
                if let Ok(value) = HeaderValue::from_bytes(bytes) {
                    headers.insert(name, value);
                }
            }
            if let (true, Ok(value)) = (with_input, HeaderValue::from_bytes(&input)) {
                headers.insert("signature-input", value);
            }
            for target in [target.as_str(), "/inbox"] {
                let _any = gate::read(&Method::POST, target, &headers, BODY, &authority, "https", NOW);
            }
        }
    }

    #[test]
    fn no_text_makes_the_parsers_panic(text in "[ -~\\n]{0,200}", names in "[a-zA-Z(),=\";:@ -]{0,200}") {
        let _any = cavage::parse(&text);
        let _any = cavage::parse(&names);
        let _any = rfc9421::parse(&text, &names);
        let _any = rfc9421::parse(&format!("sig1=({names});keyid=\"https://a.example/\""), "sig1=:AAAA:");
    }

    #[test]
    fn one_changed_byte_never_verifies(index in 0_usize..17, byte: u8) {
        let mut body = BODY.to_vec();
        prop_assume!(body[index] != byte);
        body[index] = byte;
        let refused = gate::read(&Method::POST, "/inbox?from=a%0Ab", &map(&post()), &body, "here.example", "https", NOW);
        prop_assert_eq!(refused.unwrap_err().name, "digest_mismatch");
    }
}
