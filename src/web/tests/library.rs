//! Sifting, citing, feeds, and what search engines ask for.

use axum::http::{StatusCode, header};

use axum::body::{Body, to_bytes};
use axum::http::Request;
use tower::ServiceExt;

use super::{House, KITCHEN, with};
use crate::domain::member::Role;

/// Publishes a practice and says where its page is.
async fn publish(house: &House, me: &str, more: &[(&str, &str)]) -> String {
    let fields = with(&KITCHEN, &with(more, &[("do", "publish")]));
    let out = house.post("/desk/practices/new", me, &fields).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    out.location().split('?').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn practices_are_sifted_by_the_codes_of_their_blocks() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    publish(&house, &me, &[("name", "A kitchen"), ("target_groups", "families-poverty"), ("cost_band", "low")]).await;
    publish(&house, &me, &[("name", "A phone line"), ("where", "online"), ("target_groups", "single-parents")]).await;
    let shown = async |query: &str| {
        let page = house.get(&format!("/practices?{query}"), None).await;
        assert_eq!(page.status, StatusCode::OK);
        (page.body.contains(">A kitchen</a>"), page.body.contains(">A phone line</a>"), page.body)
    };
    for (query, kitchen, line) in [
        ("", true, true),
        ("group=families-poverty", true, false),
        ("group=single-parents&where=online", false, true),
        ("group=single-parents&where=home", false, false),
        ("q=kitchen&where=community-centre", true, false),
        ("where=community&language=el", false, false),
        ("where=%25", false, false),
        ("group=", true, true),
    ] {
        let (has_kitchen, has_line, body) = shown(query).await;
        assert_eq!((has_kitchen, has_line), (kitchen, line), "{query}");
        assert_eq!(body.contains("href=\"/practices\">Show all"), !matches!(query, "" | "group="), "{query}");
    }
    let (_, _, body) = shown("where=somewhere-new&evidence=4").await;
    assert!(
        body.contains("<option value=\"somewhere-new\" selected>somewhere-new</option>"),
        "a list of codes is open"
    );
    assert!(body.contains("<details open>"), "what narrows the list is seen");
    let essays = house.get("/essays", None).await.body;
    assert!(!essays.contains("id=\"group\"") && !essays.contains("<details"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_taken_into_a_reference_manager() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let page = publish(&house, &me, &[("name", "A kitchen & more")]).await;
    let number = page.split('/').nth(2).unwrap();
    let read = house.get(&page, None).await.body;
    assert!(read.contains("<meta name=\"citation_title\" content=\"A kitchen &#38; more\">"), "{read}");
    assert!(
        read.contains("itemtype=\"https://schema.org/Article\"")
            && read.contains("itemprop=\"datePublished\" content=\"2026-01-12\"")
    );
    for (ending, kind, said) in [
        ("bib", "application/x-bibtex; charset=utf-8", "title = {{A kitchen \\& more}}"),
        ("ris", "application/x-research-info-systems; charset=utf-8", "\r\nTI  - A kitchen & more\r\n"),
        ("json", "application/vnd.citationstyles.csl+json; charset=utf-8", "\"title\": \"A kitchen & more\""),
    ] {
        let path = format!("/practices/{number}/cite.{ending}");
        assert!(read.contains(&format!("href=\"{path}\" download")), "{ending}");
        let file = house.get(&path, None).await;
        assert_eq!((file.status, file.headers[header::CONTENT_TYPE].to_str().unwrap()), (StatusCode::OK, kind));
        let named = format!("attachment; filename=\"practice-{number}.{ending}\"");
        assert_eq!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap(), named);
        assert!(file.body.contains(said), "{}", file.body);
        assert_eq!(house.get(&format!("/essays/{number}/cite.{ending}"), None).await.status, StatusCode::NOT_FOUND);
    }
    let hidden = publish(&house, &me, &[("name", "Ours"), ("audience", "institution")]).await;
    let number = hidden.split('/').nth(2).unwrap();
    assert_eq!(house.get(&format!("/practices/{number}/cite.bib"), None).await.status, StatusCode::NOT_FOUND);
    assert!(house.get(&format!("/practices/{number}/cite.bib"), Some(&me)).await.body.contains("{{Ours}}"));
}

#[tokio::test(flavor = "multi_thread")]
async fn feeds_hold_what_everybody_may_read_and_nothing_else() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    publish(&house, &me, &[("name", "A <kitchen>"), ("summary", "Soup & bread"), ("target_groups", "single-parents")])
        .await;
    publish(&house, &me, &[("name", "For the house"), ("audience", "institution")]).await;
    for feed in ["all", "house", "practices", "people/mireia", "languages/el"] {
        let atom = house.get(&format!("/feeds/{feed}.atom"), Some(&me)).await;
        assert_eq!(atom.status, StatusCode::OK, "{feed}");
        assert_eq!(atom.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
        assert!(atom.body.contains("<title>A &#60;kitchen&#62;</title>"), "{}", atom.body);
        assert!(atom.body.contains("<summary>Soup &#38; bread</summary>"), "{}", atom.body);
        assert!(atom.body.contains("<content type=\"html\">&#60;"), "{}", atom.body);
        assert!(!atom.body.contains("For the house"));
        let own = format!(
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"http://vora.localhost:8100/feeds/{feed}.atom\"/>"
        );
        assert!(atom.body.contains(&own), "{}", atom.body);
        let json = house.get(&format!("/feeds/{feed}.json"), None).await;
        let read: serde_json::Value = serde_json::from_str(&json.body).unwrap();
        assert_eq!(
            (&read["version"], read["items"].as_array().unwrap().len()),
            (&"https://jsonfeed.org/version/1.1".into(), 1)
        );
        assert_eq!((&read["items"][0]["title"], &read["items"][0]["language"]), (&"A <kitchen>".into(), &"el".into()));
    }
    let entries = async |feed: &str| house.get(feed, None).await.body.matches("<entry").count();
    assert_eq!(entries("/feeds/practices.atom?group=single-parents&q=soup").await, 1);
    assert_eq!(entries("/feeds/practices.atom?group=families-poverty").await, 0);
    assert_eq!(entries("/feeds/essays.atom").await, 0);
    assert_eq!(entries("/feeds/languages/fi.atom").await, 0);
    assert_eq!(entries("/feeds/themes/kitchen.atom").await, 0);
    let nothing = ["all", "all.rss", "people/nobody.atom", "themes/%3Ca%3E.atom", "languages/x.atom", "other.json"];
    for nothing in nothing {
        assert_eq!(house.get(&format!("/feeds/{nothing}"), None).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    let list = house.get("/practices?group=single-parents", None).await.body;
    assert!(list.contains(
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feeds/practices.atom?group=single-parents\">"
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn search_engines_find_what_is_ours_and_open() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let open = publish(&house, &me, &[("name", "A kitchen")]).await;
    let hidden = publish(&house, &me, &[("name", "Ours"), ("audience", "network")]).await;
    let map = house.get("/sitemap.xml", None).await;
    assert_eq!(map.headers[header::CONTENT_TYPE], "application/xml; charset=utf-8");
    let entry = format!("<url><loc>http://vora.localhost:8100{open}</loc><lastmod>2026-01-12</lastmod></url>");
    assert!(map.body.contains(&entry) && !map.body.contains(&hidden), "{}", map.body);
    let robots = house.get("/robots.txt", None).await.body;
    assert!(
        robots.contains("\nDisallow: /desk/\n")
            && robots.ends_with("Sitemap: http://vora.localhost:8100/sitemap.xml\n")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preview_says_what_could_tell_who_somebody_is() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let look = async |why: &str| {
        let kept = house
            .post("/desk/practices/new", &me, &with(&KITCHEN, &[("language", "es"), ("why", why), ("do", "save")]))
            .await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
        let draft = kept.location().split('?').next().unwrap().replace("/edit", "/preview");
        house.get(&draft, Some(&me)).await.body
    };
    let clean = look("Las familias cocinan juntas y hablan despacio.").await;
    assert!(clean.contains("No name, number or address was found."), "{clean}");
    let told = look("La madre, con DNI 12345678Z, llama al +34 612 345 678.").await;
    assert!(told.contains("2 places could tell who somebody is."), "{told}");
    assert!(told.contains("<li class=\"certain\">“12345678Z” is a personal or account number"), "{told}");
    assert!(told.contains("is a telephone number") && !told.contains("No name, number"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_taken_away_as_word_and_as_markdown_by_who_may_read_it() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let published =
        house.post("/desk/practices/new", &me, &with(&KITCHEN, &[("do", "publish"), ("name", "A \"k/i\" & b")])).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.body);
    let number = published.location().split('/').nth(2).unwrap().to_owned();
    let page = house.get(published.location().split('?').next().unwrap(), None).await.body;
    for ending in ["docx", "md"] {
        assert!(page.contains(&format!("<a href=\"/practices/{number}/text.{ending}?lang=el\" download>")), "{page}");
    }
    let path = format!("/practices/{number}/text.md?lang=el");
    let text = house.get(&path, None).await;
    assert_eq!(text.status, StatusCode::OK);
    assert_eq!(text.headers[header::CONTENT_TYPE], "text/markdown; charset=utf-8; variant=GFM");
    assert_eq!(
        text.headers[header::CONTENT_DISPOSITION],
        format!("attachment; filename=\"practice-{number}.md\"").as_str()
    );
    for part in [
        "# A \"k/i\" & b\n\nmireia \\<b>, Fundació \\<Vora>, ",
        "A kitchen \\<where> parents run the stove.\n\n## ",
        "1. Invite by hand\n2. Cook",
    ] {
        assert!(text.body.contains(part), "{part}: {}", text.body);
    }
    assert_eq!(text.body.matches("A kitchen").count(), 1, "the summary stands in it once");
    let request = Request::get(format!("/practices/{number}/text.docx")).body(Body::empty()).unwrap();
    let word = house.pages.clone().oneshot(request).await.unwrap();
    assert_eq!(word.status(), StatusCode::OK);
    let read = crate::text::docx::read(&to_bytes(word.into_body(), 4_000_000).await.unwrap()).unwrap();
    assert!(read.markdown.contains("1. Invite by hand\n2. Cook"), "{}", read.markdown);

    assert_eq!(house.get(&format!("/essays/{number}/text.md"), None).await.status, StatusCode::NOT_FOUND);
    let inside = house
        .post("/desk/practices/new", &me, &with(&KITCHEN, &[("do", "publish"), ("audience", "institution")]))
        .await;
    let number = inside.location().split('/').nth(2).unwrap().to_owned();
    for ending in ["docx", "md"] {
        let path = format!("/practices/{number}/text.{ending}");
        assert_eq!(house.get(&path, None).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(house.get(&format!("/practices/{number}/text.md"), Some(&me)).await.status, StatusCode::OK);
    house.post(&format!("/desk/practices/{number}/withdraw"), &me, &[]).await;
    assert_eq!(house.get(&format!("/practices/{number}/text.md"), Some(&me)).await.status, StatusCode::GONE);
}
