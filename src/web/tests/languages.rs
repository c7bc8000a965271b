//! Pages in the language of who reads them.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use super::{House, OURS};

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_said_in_the_language_that_a_reader_asks_for_or_chooses() {
    let house = House::open().await;
    let ask = async |path: &str, name: header::HeaderName, value: &str| {
        house.ask(Request::get(path).header(name, value).body(Body::empty()).unwrap()).await
    };
    for path in [
        "/",
        "/practices",
        "/essays",
        "/people",
        "/network",
        "/about",
        "/privacy",
        "/search?q=x",
        "/sign-in",
        "/@nobody",
    ] {
        let english = house.get(path, None).await;
        assert_eq!(english.headers[header::CONTENT_LANGUAGE], "en", "{path}");
        assert_eq!(english.headers[header::VARY], "Accept-Language, Cookie", "{path}");
        assert!(english.body.contains("<html lang=\"en\">") && english.body.contains("Skip to content"), "{path}");
        for (name, value) in [(header::ACCEPT_LANGUAGE, "en-XA"), (header::COOKIE, "language=en-XA")] {
            let other = ask(path, name, value).await;
            assert_eq!(other.headers[header::CONTENT_LANGUAGE], "en-XA", "{path}");
            assert!(other.body.contains("<html lang=\"en-XA\">") && other.body.contains("Škííp tóó"), "{path}");
            assert!(!other.body.contains("Skip to content"), "{path}");
        }
    }
    let unknown = ask("/", header::COOKIE, "language=tlh").await;
    assert_eq!(unknown.headers[header::CONTENT_LANGUAGE], "en");
    let choose = async |tag: &str, from: &str| {
        let request = Request::post("/language")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::REFERER, from);
        house.ask(request.body(Body::from(format!("language={tag}"))).unwrap()).await
    };
    let here = choose("en", &format!("{OURS}/practices?q=a%20b")).await;
    assert_eq!((here.status, here.location()), (StatusCode::SEE_OTHER, "/practices?q=a%20b"));
    assert!(here.headers[header::SET_COOKIE].to_str().unwrap().starts_with("language=en; Path=/; HttpOnly"));
    for (tag, from) in [("", "https://evil.example/x"), ("tlh", OURS), ("en-XA", "no address")] {
        let forgotten = choose(tag, from).await;
        assert_eq!(forgotten.location(), "/", "{from}");
        assert!(forgotten.headers[header::SET_COOKIE].to_str().unwrap().ends_with("Max-Age=0"), "{tag}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_language_of_the_house_has_an_address_of_its_own() {
    let house = House::made("ca\", \"el", "", "").await;
    let front = house.get("/", None).await.body;
    for (tag, address) in [("ca", "/?lang=ca"), ("el", "/?lang=el"), ("x-default", "/")] {
        let link = format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"http://vora.localhost:8100{address}\">");
        assert!(front.contains(&link), "{link}: {front}");
    }
    for (path, tag) in [("/?lang=el", "el"), ("/about?lang=ca", "ca"), ("/?lang=xx", "en"), ("/?lang=", "en")] {
        let page = house.get(path, None).await;
        assert!(page.body.contains(&format!("<html lang=\"{tag}\">")), "{path}");
        assert_eq!(page.headers[header::CONTENT_LANGUAGE], tag);
    }
    assert!(!house.get("/sign-in", None).await.body.contains("hreflang"));
    assert!(
        !House::open().await.get("/", None).await.body.contains("hreflang"),
        "a house with one language has no other"
    );
}
