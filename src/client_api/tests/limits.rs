//! How often one may call: by person, by address, and for each thing that costs more.

use super::*;

use crate::config::Network;

const OFFICE: &str = "203.0.113.7";
const ABOUT: &str = "/api/v1/instance";

fn from(address: &str) -> Origin {
    let trusted = Network::parse("127.0.0.1").unwrap();
    Origin::of("127.0.0.1".parse().unwrap(), std::iter::once(address), &[trusted])
}

impl House {
    async fn as_from(&self, address: &str, path: &str, token: &str) -> Answer {
        let mut request = Request::get(path).extension(from(address));
        if !token.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        self.ask(request.body(Body::empty()).unwrap()).await
    }
}

fn left(answer: &Answer) -> &str {
    answer.headers["x-ratelimit-remaining"].to_str().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_institution_behind_one_address_shares_no_budget_once_it_is_signed_in() {
    let house = House::open_with("[limits]\napi_per_person = 4\napi_per_address = 3\n").await;
    let (ana, bea) = (house.member("ana", Role::Practitioner).await, house.member("bea", Role::Reader).await);
    let (one, other) = (house.token(&ana, "read").await, house.token(&bea, "read").await);
    for remaining in ["2", "1", "0"] {
        let answer = house.as_from(OFFICE, ABOUT, "").await;
        assert_eq!((answer.status, left(&answer)), (StatusCode::OK, remaining));
        assert_eq!(answer.headers["x-ratelimit-limit"], "3");
        assert_eq!(answer.headers["x-ratelimit-reset"], "2026-01-12T10:05:00.000Z");
    }
    let refused = house.as_from(OFFICE, ABOUT, "").await;
    assert_eq!((refused.status, left(&refused)), (StatusCode::TOO_MANY_REQUESTS, "0"));
    assert_eq!(refused.json(), json!({"error": "Too many requests"}));
    assert_eq!(refused.headers["retry-after"], "300");
    assert_eq!(refused.headers["access-control-allow-origin"], "*", "a client in a browser can read the refusal");
    assert_eq!(house.as_from(OFFICE, ABOUT, "no token of ours").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(house.as_from("203.0.113.8", ABOUT, "").await.status, StatusCode::OK, "another address");
    let own = "/api/v1/accounts/verify_credentials";
    for (token, address) in [(&one, OFFICE), (&one, OFFICE), (&one, "198.51.100.1"), (&one, OFFICE), (&other, OFFICE)] {
        assert_eq!(house.as_from(address, own, token).await.status, StatusCode::OK);
    }
    assert_eq!(house.as_from("198.51.100.2", own, &one).await.status, StatusCode::TOO_MANY_REQUESTS, "wherever she is");
    assert_eq!(left(&house.as_from(OFFICE, own, &other).await), "2");
    house.hand.fetch_add(300_000, std::sync::atomic::Ordering::Relaxed);
    assert_eq!(house.as_from(OFFICE, own, &one).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn registrations_tokens_and_passwords_are_counted_by_address() {
    let house = House::open_with("[limits]\nguesses_per_account = 2\nguesses_per_address = 3\n").await;
    house.member("mireia", Role::Practitioner).await;
    let registration = [("client_name", "Phanpy"), ("redirect_uris", "urn:ietf:wg:oauth:2.0:oob")];
    let made = house.form("/api/v1/apps", &registration, &[]).await.json();
    for _ in 1..100 {
        assert_eq!(house.form("/api/v1/apps", &registration, &[]).await.status, StatusCode::OK);
    }
    let refused = house.form("/api/v1/apps", &registration, &[]).await;
    assert_eq!(
        (refused.status, refused.json()),
        (StatusCode::TOO_MANY_REQUESTS, json!({"error": "Too many requests"}))
    );
    let wish = [("grant_type", "client_credentials"), ("client_id", "unknown"), ("client_secret", "guess")];
    for _ in 0..300 {
        assert_eq!(house.form("/oauth/token", &wish, &[]).await.status, StatusCode::UNAUTHORIZED);
    }
    let refused = house.form("/oauth/token", &wish, &[]).await;
    assert_eq!(
        (refused.status, refused.headers["retry-after"].to_str().unwrap()),
        (StatusCode::TOO_MANY_REQUESTS, "900")
    );

    let guess = async |name: &str, password: &str| {
        let client = made["client_id"].as_str().unwrap();
        let fields = [
            ("response_type", "code"),
            ("client_id", client),
            ("redirect_uri", "urn:ietf:wg:oauth:2.0:oob"),
            ("handle", name),
            ("password", password),
        ];
        house.form("/oauth/authorize", &fields, &[]).await
    };
    let statuses = [guess("mireia", "a").await, guess("mireia", "b").await, guess("mireia", PASSWORD).await];
    assert_eq!(statuses.each_ref().map(|answer| answer.status.as_u16()), [403, 403, 429], "not even the right one now");
    assert!(statuses[2].body.contains("Please wait 15 minutes") && statuses[2].headers.contains_key("retry-after"));
    assert_eq!(guess("nobody", "a").await.status, StatusCode::FORBIDDEN);
    assert_eq!(guess("somebody", "a").await.status, StatusCode::TOO_MANY_REQUESTS, "three names from one address");
}
