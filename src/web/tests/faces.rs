//! How a house shows itself: pictures of shared pages, its logo, what it announces to members; and what a filter says at home.

use super::*;
use crate::storage::filters::{self, Filter, Word};
use crate::storage::{actors, moderated, texts};

async fn publish(house: &House, me: &str, more: &[(&str, &str)]) -> String {
    let out = house.post("/desk/practices/new", me, &with(&KITCHEN, &with(more, &[("do", "publish")]))).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    out.location().split('?').next().unwrap().to_owned()
}

fn number_of(page: &str) -> Id {
    page.split('/').nth(2).unwrap().parse().unwrap()
}

/// Status, header fields and bytes of an address, as somebody without a session asks for it.
async fn bytes(house: &House, path: &str, known: Option<&str>) -> (StatusCode, HeaderMap, Vec<u8>) {
    let mut request = Request::get(path);
    if let Some(tag) = known {
        request = request.header(header::IF_NONE_MATCH, tag);
    }
    let response = house.pages.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    (parts.status, parts.headers, to_bytes(body, 4_000_000).await.unwrap().to_vec())
}

/// What a page says of itself under a name of OpenGraph.
fn said<'a>(page: &'a str, name: &str) -> &'a str {
    let start = format!("<meta property=\"{name}\" content=\"");
    page.split(&start).nth(1).unwrap_or_else(|| panic!("no {name} in {page}")).split('"').next().unwrap()
}

fn picture_of(page: &str) -> String {
    said(page, "og:image").strip_prefix("http://vora.localhost:8100").unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_for_everybody_have_pictures_for_who_shows_them_elsewhere() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let one = publish(&house, &me, &[]).await;
    let tagged = number_of(&one);
    let theme = ["kitchens".to_owned()];
    house.app.db.write(move |conn| texts::set_references(conn, tagged, &[], &theme)).await.unwrap();
    let other = publish(&house, &me, &[("name", "Another one")]).await;
    let page = house.get(&one, None).await.body;
    assert_eq!(said(&page, "og:title"), "The Open Kitchen");
    assert_eq!((said(&page, "og:type"), said(&page, "og:locale")), ("article", "el"));
    assert_eq!(said(&page, "og:url"), format!("http://vora.localhost:8100{one}"));
    assert_eq!((said(&page, "og:image:width"), said(&page, "og:image:height")), ("1200", "630"));
    assert!(!said(&page, "og:image:alt").is_empty() && said(&page, "article:published_time").starts_with("2026-"));
    assert!(page.contains("<meta name=\"fediverse:creator\" content=\"@mireia@vora.localhost:8100\">"), "{page}");
    assert!(page.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"));

    let mut seen = Vec::new();
    for shown in [one.as_str(), other.as_str(), "/@mireia", "/search?q=%23Kitchens", "/"] {
        let address = picture_of(&house.get(shown, None).await.body);
        let (status, headers, picture) = bytes(&house, &address, None).await;
        assert_eq!((status, headers[header::CONTENT_TYPE].to_str().unwrap()), (StatusCode::OK, "image/png"), "{shown}");
        assert!(headers[header::CACHE_CONTROL].to_str().unwrap().starts_with("public, max-age="), "{shown}");
        let read = image::load_from_memory_with_format(&picture, image::ImageFormat::Png).unwrap();
        assert_eq!((read.width(), read.height()), (1200, 630), "{shown}");
        assert!(picture.len() <= 100_000, "{shown}: {} bytes", picture.len());
        assert_eq!(bytes(&house, &address, None).await.2, picture, "the same page has the same picture");
        let tag = headers[header::ETAG].to_str().unwrap();
        let again = bytes(&house, &address, Some(tag)).await;
        assert_eq!((again.0, again.2.len()), (StatusCode::NOT_MODIFIED, 0), "{shown}");
        assert!(!seen.contains(&picture), "{shown} has the picture of another page");
        seen.push(picture);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_not_everybody_may_read_has_no_picture() {
    let house = House::open().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let inside = publish(&house, &me, &[("audience", "institution")]).await;
    let tagged = number_of(&inside);
    let theme = ["insiders".to_owned()];
    house.app.db.write(move |conn| texts::set_references(conn, tagged, &[], &theme)).await.unwrap();
    let page = house.get(&inside, Some(&me)).await;
    assert!(page.status == StatusCode::OK && !page.body.contains("og:"), "{}", page.body);
    assert!(!house.get("/search?q=%23insiders", Some(&me)).await.body.contains("og:"));
    let draft = house.post("/desk/practices/new", &me, &with(&KITCHEN, &[("do", "save")])).await;
    let draft = draft.location().split('/').nth(3).unwrap().parse::<Id>().unwrap();
    let (hidden, withdrawn) = (publish(&house, &me, &[]).await, publish(&house, &me, &[]).await);
    let picture = |id: Id| format!("/covers/texts/{id}.png");
    for page in [&hidden, &withdrawn] {
        assert_eq!(bytes(&house, &picture(number_of(page)), None).await.0, StatusCode::OK);
    }
    let id = number_of(&hidden);
    house.app.db.write(move |conn| moderated::conceal(conn, id)).await.unwrap();
    let withdraw = format!("/desk/practices/{}/withdraw", number_of(&withdrawn));
    assert_eq!(house.post(&withdraw, &me, &[]).await.status, StatusCode::SEE_OTHER);
    let gone = [number_of(&inside), draft, number_of(&hidden), number_of(&withdrawn), 7].map(picture);
    let odd = ["/covers/texts/x.png", "/covers/texts/7", "/covers/people/nobody.png", "/covers/themes/insiders.png"];
    for path in gone.iter().map(String::as_str).chain(odd) {
        assert_eq!(bytes(&house, path, None).await.0, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_that_warns_stands_before_a_text_at_home() {
    let house = House::open().await;
    let ((me, reader), (_, author)) =
        (house.member("nora", Role::Reader).await, house.member("ana", Role::Practitioner).await);
    publish(&house, &author, &[]).await;
    let followed = house.app.db.read(|conn| crate::storage::accounts::by_handle(conn, "ana")).unwrap().unwrap().1.id;
    house.post(&format!("/desk/people/{followed}/follow"), &reader, &[]).await;
    let plain = house.get("/desk/home", Some(&reader)).await.body;
    assert!(plain.contains("The Open Kitchen</a></h3>") && !plain.contains("<details>"), "{plain}");
    let filter = |action: &str, contexts: &str| Filter {
        id: 7,
        account_id: me,
        title: "Not at <work>".to_owned(),
        contexts: contexts.to_owned(),
        action: action.to_owned(),
        expires_at: None,
    };
    let word = Word { id: 8, filter_id: 7, keyword: "kitchen".to_owned(), whole: true };
    let first = filter("warn", "home");
    let kept = house.app.db.write(move |conn| filters::put(conn, &first).and_then(|()| filters::put_word(conn, &word)));
    kept.await.unwrap();
    let warned = house.get("/desk/home", Some(&reader)).await.body;
    let before = warned.split("The Open Kitchen</a></h3>").next().unwrap();
    assert!(before.contains("<details><summary>Filtered: Not at &lt;work&gt;"), "{warned}");
    assert!(warned.contains("Show it all the same"), "{warned}");
    for (action, contexts, shown) in [("hide", "home", false), ("warn", "public", true)] {
        let next = filter(action, contexts);
        house.app.db.write(move |conn| filters::put(conn, &next)).await.unwrap();
        let home = house.get("/desk/home", Some(&reader)).await.body;
        assert!(!home.contains("Filtered:"), "{home}");
        let posts = home.split("id=\"find\"").next().unwrap();
        assert_eq!(posts.contains("The Open Kitchen"), shown, "{action} {contexts}");
    }
}

fn drawing(width: u32, height: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(width, height, image::Rgb([18, 86, 75]));
    let mut bytes = Vec::new();
    picture.write_to(&mut std::io::Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_shows_a_logo_and_takes_it_away_again() {
    let house = House::open().await;
    let ((_, admin), (_, editor)) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    let path = "/desk/admin/settings/logo";
    let token = |session: &str| cookie::form_token(session);
    let good = drawing(800, 200);
    assert_eq!(house.upload(path, &editor, &token(&editor), ("a.png", &good)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.upload(path, &admin, "x", ("a.png", &good)).await.status, StatusCode::FORBIDDEN);
    let mut broken = good.clone();
    broken.truncate(60);
    for (file, sentence) in [
        (&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], "Drawings in SVG are not taken"),
        (&b"no picture"[..], "This is no PNG, JPEG, WebP or GIF picture"),
        (&broken[..], "This picture cannot be read"),
        (&b""[..], "Choose a file first"),
    ] {
        let refused = house.upload(path, &admin, &token(&admin), ("a.png", file)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(sentence) && refused.body.contains("id=\"picture-fault\""), "{}", refused.body);
    }
    assert!(house.get("/", None).await.body.contains("<svg class=\"mark\""));

    let answer = house.upload(path, &admin, &token(&admin), ("a.png", &good)).await;
    assert_eq!(answer.location(), "/desk/admin/settings?done=settings", "{}", answer.body);
    let front = house.get("/", None).await.body;
    assert!(!front.contains("<svg class=\"mark\"") && !front.contains("mark.svg"), "{front}");
    let shown = front.split("<img class=\"logo\" src=\"").nth(1).unwrap();
    assert!(shown.split('>').next().unwrap().ends_with("alt=\"\" width=\"160\" height=\"40\""), "{shown}");
    let shown = shown.split('"').next().unwrap();
    let tab = front.split("<link rel=\"icon\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let touch = front.split("<link rel=\"apple-touch-icon\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    for (address, size) in [(shown, (320, 80)), (tab, (64, 64)), (touch, (400, 400))] {
        let (status, headers, bytes) = bytes(&house, address, None).await;
        assert_eq!(
            (status, headers[header::CONTENT_TYPE].to_str().unwrap()),
            (StatusCode::OK, "image/png"),
            "{address}"
        );
        assert!(headers[header::CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        let read = image::load_from_memory_with_format(&bytes, image::ImageFormat::Png).unwrap();
        assert_eq!((read.width(), read.height()), size, "{address}");
        assert!(address != shown || bytes.len() <= 20 * 1024);
    }
    let institution = house.app.institution.id;
    let icon = || house.app.db.read(|conn| actors::by_id(conn, institution)).unwrap().icon;
    assert_eq!(icon(), Some(format!("http://vora.localhost:8100{touch}")), "other servers show it too");
    for wrong in ["/logo/0000000000000000/shown.png", &shown.replace("shown", "other")] {
        assert_eq!(bytes(&house, wrong, None).await.0, StatusCode::NOT_FOUND, "{wrong}");
    }

    let remove = "/desk/admin/settings/logo/remove";
    assert_eq!(house.post(remove, &editor, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(remove, &admin, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(house.get("/", None).await.body.contains("<svg class=\"mark\"") && icon().is_none());
    assert_eq!(bytes(&house, shown, None).await.0, StatusCode::NOT_FOUND);
    let log = house.get("/desk/admin/log", Some(&admin)).await.body;
    assert_eq!(log.matches("logo changed").count(), 2, "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_announces_to_members_and_each_puts_it_away() {
    let house = House::in_english().await;
    let ((_, admin), (_, reader)) = (house.member("ada", Role::Admin).await, house.member("nora", Role::Reader).await);
    let path = "/desk/admin/announcements";
    assert_eq!(house.get(path, Some(&reader)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(path, &reader, &[("words", "x")]).await.status, StatusCode::FORBIDDEN);
    assert!(house.get(path, Some(&admin)).await.body.contains("Nothing is announced."));
    let long = "x".repeat(1001);
    for (words, until, sentence) in [
        ("  ", "", "Write what is announced."),
        (long.as_str(), "", "At most 1000 characters."),
        ("Kept <b>", "2026-01-11", "Choose today or a later day"),
        ("Kept <b>", "soon", "Choose today or a later day"),
    ] {
        let wrong = house.post(path, &admin, &[("words", words), ("until", until)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{words} {until}");
        let plain = wrong.body.replace("1,000", "1000");
        assert!(plain.contains(sentence) && plain.contains(&words.trim().replace("<b>", "&#60;b&#62;")), "{plain}");
    }
    let words = [("words", "We **move** <script>on Friday."), ("until", "2026-01-12")];
    assert_eq!(house.post(path, &admin, &words).await.location(), format!("{path}?done=announced"));
    for page in ["/desk", "/desk/home"] {
        let shown = house.get(page, Some(&reader)).await.body;
        assert!(shown.contains("We <strong>move</strong> &lt;script&gt;on Friday."), "{page}: {shown}");
    }
    assert!(!house.get("/", None).await.body.contains("on Friday"), "members alone read it");

    let home = house.get("/desk/home", Some(&reader)).await.body;
    let away = home.split("action=\"/desk/announcements/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let away = format!("/desk/announcements/{away}");
    for _ in 0..2 {
        let put = house.post(&away, &reader, &[("back", "/desk/home")]).await;
        assert_eq!(put.location(), "/desk/home?done=tidied");
    }
    assert_eq!(house.post("/desk/announcements/7/away", &reader, &[]).await.status, StatusCode::NOT_FOUND);
    for page in ["/desk", "/desk/home"] {
        assert!(!house.get(page, Some(&reader)).await.body.contains("on Friday"), "{page}");
        assert!(house.get(page, Some(&admin)).await.body.contains("on Friday"), "{page}");
    }
    let list = house.get(path, Some(&admin)).await.body;
    assert!(list.contains("One member has put it away."), "{list}");

    let one = away.replace("/desk/announcements", path).replace("/away", "");
    assert!(house.get(&one, Some(&admin)).await.body.contains("value=\"2026-01-12\""));
    let changed = house.post(&one, &admin, &[("words", "We move on Monday."), ("until", "")]).await;
    assert_eq!(changed.location(), format!("{path}?done=reworded"));
    assert!(house.get("/desk", Some(&admin)).await.body.contains("on Monday"));
    assert!(!house.get("/desk", Some(&reader)).await.body.contains("on Monday"), "it stays put away");
    assert_eq!(house.post(&format!("{one}/end"), &reader, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&format!("{one}/end"), &admin, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!house.get("/desk", Some(&admin)).await.body.contains("on Monday"));
    assert!(house.get(path, Some(&admin)).await.body.contains("on Monday"), "it is among those that have ended");
    assert!(house.get(&format!("{one}/delete"), Some(&admin)).await.body.contains("Delete this announcement?"));
    assert_eq!(house.post(&format!("{one}/delete"), &admin, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(!house.get(path, Some(&admin)).await.body.contains("on Monday"));
    assert_eq!(house.get(&one, Some(&admin)).await.status, StatusCode::NOT_FOUND);
    let written = house.get("/desk/admin/log", Some(&admin)).await.body;
    for deed in ["published", "changed", "ended", "deleted"] {
        assert!(written.contains(&format!("Announcement to members {deed}")), "{deed}: {written}");
    }
}
