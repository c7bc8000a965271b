//! Lesson 16: what others write is shown, and nothing of it runs. Proven elsewhere: the sanitizer, Markdown and structured
//! blocks (unit tests of `text`, fuzz targets `html` and `markdown`), and every page with hostile words in each field
//! (`web::pages`).

use std::time::Instant;

use serde_json::{Value, json};

use super::{House, is_harmless, is_harmless_html};
use crate::harness::foreigner::Foreigner;
use crate::harness::http::{Reply, Request};

/// Words that would run, or load something, if they were taken for HTML, an address or a style.
const HOSTILE: [&str; 14] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "\"><script>alert(1)</script>",
    "'><img src=http://evil.example/x onerror=alert(1)>",
    "</textarea></title></style><script>alert(1)</script>",
    "<a href=\"javascript:alert(1)\">click</a>",
    "<a href=\"  java\tscript:alert(1)\">click</a>",
    "<a href=\"data:text/html,<script>alert(1)</script>\">click</a>",
    "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<base href=\"http://evil.example/\"><object data=x></object><embed src=x><form action=http://evil.example/>",
    "<p style=\"background:url(http://evil.example/)\" onclick=alert(1) class=\"x\">styled</p><!--<script>alert(1)</script>-->",
];

/// The page of the practice, as anybody reads it.
fn page(house: &House) -> Reply {
    let reply = house.node.send(&Request::get(house.node.path(&house.text.id)).header("Accept", "text/html"));
    let there = reply.header("location").unwrap_or_else(|| panic!("{reply:?}")).to_owned();
    let there = there.strip_prefix(&house.node.base()).unwrap_or(&there).to_owned();
    house.node.send(&Request::get(&there))
}

#[test]
fn whatever_others_write_is_shown_and_does_nothing() {
    let house = House::open();
    let mut words = Vec::new();
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let peer = Foreigner::start(&format!("peer{number}"));
        let mut document = peer.document();
        document["name"] = json!(format!("Name {number} {hostile}"));
        document["summary"] = json!(format!("<p>About {number}</p>{hostile}"));
        document["url"] = json!("javascript:alert(1)");
        document["icon"] = json!({"type": "Image", "url": hostile});
        document["attachment"] = json!([{"type": "PropertyValue", "name": hostile, "value": hostile}]);
        peer.show(&format!("/users/peer{number}"), document);
        let word = format!("harmless-{number}-");
        let mut note = peer.bare_note(&word, &house.text.id);
        let members = json!({
            "content": format!("<p>{word}</p>{hostile}"), "contentMap": {"en": format!("<p>{word}</p>{hostile}"), hostile.to_owned(): "x"},
            "name": hostile, "summary": hostile, "url": "javascript:alert(1)", "sensitive": hostile, "mediaType": hostile,
            "tag": [
                {"type": "Hashtag", "name": format!("#{hostile}"), "href": "javascript:alert(1)"},
                {"type": "Mention", "name": hostile, "href": "javascript:alert(1)"},
                {"type": "Emoji", "name": format!(":{hostile}:"), "icon": {"type": "Image", "url": "http://evil.example/x"}},
            ],
            "attachment": [
                {"type": "Image", "mediaType": "image/png", "url": "javascript:alert(1)", "name": hostile},
                {"type": "Document", "mediaType": hostile, "url": format!("{}/file?{hostile}", peer.base), "name": hostile},
                {"type": "Link", "href": "data:text/html,<script>alert(1)</script>", "name": hostile},
            ],
        });
        for (name, value) in members.as_object().unwrap() {
            note[name] = value.clone();
        }
        // One in two is of a kind that becomes a short text, with a place and options.
        if number % 2 == 1 {
            note["type"] = json!("Event");
            note["startTime"] = json!("2026-05-01T10:00:00Z");
            note["location"] = json!({"type": "Place", "name": hostile, "address": {"streetAddress": hostile}});
            note["oneOf"] = json!([{"type": "Note", "name": hostile}]);
            note["timezone"] = json!(hostile);
        }
        house.takes(&word, &peer.post(&house.node, &peer.activity("Create", "c", &note)));
        words.push(word);
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    house.shows(&words);
    let page = page(&house);
    assert_eq!(page.status, 200);
    is_harmless("the page", &page);
    for word in &words {
        assert!(page.text().contains(word), "{word} is not on the page: {}", page.text());
    }
    for path in ["/", "/practices", "/search?q=harmless", "/people", "/network"] {
        let page = house.node.send(&Request::get(path));
        assert_eq!(page.status, 200, "{path}");
        is_harmless(path, &page);
    }
    for number in 0..HOSTILE.len() {
        let found = house.finds(&format!("Name {number}"));
        for account in found["accounts"].as_array().unwrap() {
            is_harmless_html("the note of an account", account["note"].as_str().unwrap());
            assert!(account["url"].as_str().unwrap().starts_with("http://"), "{account}");
        }
    }
    let status = house.finds_text(&house.text.id);
    let path = format!("/api/v1/statuses/{}/context", status["id"].as_str().unwrap());
    let thread = house.ana.send(&Request::get(&path)).unwrap().value();
    for reply in thread["descendants"].as_array().unwrap() {
        is_harmless_html("a status", reply["content"].as_str().unwrap());
        for file in reply["media_attachments"].as_array().unwrap() {
            assert!(file["url"].as_str().unwrap().starts_with(&house.node.base()), "{file}");
        }
    }
    house.ends(&words);
}

#[test]
fn bombs_are_shown_in_bounded_time() {
    let house = House::open();
    let peer = Foreigner::start("peer");
    let most = 100_000;
    let fill = |piece: &str| piece.repeat(most / piece.len());
    let bombs = [
        fill("<div>"),
        fill("<b><i>"),
        fill("<"),
        fill("&"),
        fill("&#x"),
        fill("<a href=x>"),
        fill("</p>"),
        fill("<!--"),
        fill("<table><tr><td>"),
        fill("<ul><li>"),
        fill("<blockquote>"),
        fill("\u{202e}"),
        fill("x\u{301}"),
        fill("a "),
        fill("<p>#tag @peer@peer.localhost http://x.example/ "),
        fill("<p title='"),
        fill("\n"),
    ];
    let began = Instant::now();
    let mut words = Vec::new();
    for (number, bomb) in bombs.iter().enumerate() {
        let word = format!("bomb-{number}-");
        let mut note = peer.bare_note(&word, &house.text.id);
        note["content"] = json!(format!("<p>{word}</p>{bomb}"));
        house.takes(&word, &peer.post(&house.node, &peer.activity("Create", &word, &note)));
        words.push(word);
    }
    let mut many = peer.bare_note("many", &house.text.id);
    many["tag"] = Value::Array((0..5_000).map(|one| json!({"type": "Hashtag", "name": format!("#t{one}")})).collect());
    many["attachment"] = Value::Array(
        (0..2_000).map(|one| json!({"type": "Document", "url": format!("{}/{one}", peer.base)})).collect(),
    );
    let readers = (0..5_000).map(|one| format!("{}/{one}", peer.base));
    many["to"] = std::iter::once("as:Public".to_owned()).chain(readers).map(Value::from).collect();
    house.takes("many of everything", &peer.post(&house.node, &peer.activity("Create", "many", &many)));
    words.push("many".to_owned());
    let mut large = peer.bare_note("too-large", &house.text.id);
    large["content"] = json!("x".repeat(256 * 1024 + 1));
    let unreadable = "it cannot be read, or its parts cannot be had";
    house.passes_over(
        "more than is taken",
        &peer.post(&house.node, &peer.activity("Create", "large", &large)),
        "Create",
        unreadable,
    );
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    house.shows(&words);
    let page = page(&house);
    assert_eq!(page.status, 200);
    is_harmless("the page", &page);
    assert!(began.elapsed().as_secs() < 30, "it took {:?}", began.elapsed());
    house.ends(&words);
}
