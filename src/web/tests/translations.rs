//! Translations side by side: writing, publishing past the checker, reading in one's language, freshness, withdrawing.

use super::*;
use crate::federation::objects;
use crate::storage::{texts, translations};

const CATALAN: [(&str, &str); 5] = [
    ("name", "La cuina oberta"),
    ("summary", "Una cuina on els pares porten els fogons."),
    ("why", "Fam i soledat"),
    ("procedures", "Convidar a mà\nCuinar"),
    ("revision", "0"),
];

async fn first(house: &House, session: &str) -> Id {
    let fields = with(&KITCHEN, &[("language", "en"), ("do", "publish")]);
    let out = house.post("/desk/practices/new", session, &fields).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    out.location().split('/').nth(2).unwrap().parse().unwrap()
}

async fn translate(house: &House, session: &str, id: Id, more: &[(&str, &str)]) -> Answer {
    house.post(&format!("/desk/practices/{id}/translations/ca"), session, &with(&CATALAN, more)).await
}

fn sent(house: &House, id: Id) -> serde_json::Value {
    let object = |conn: &mut crate::storage::Conn| {
        let text = texts::by_id(conn, id)?.unwrap();
        objects::object(conn, &house.app, &text)
    };
    house.app.db.read(object).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_is_written_published_read_and_withdrawn() {
    let house = House::in_english().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let (_, other) = house.member("jordi", Role::Practitioner).await;
    let id = first(&house, &author).await;
    let list = format!("/desk/practices/{id}/translations");
    let form = format!("{list}/ca");
    let page = format!("/practices/{id}/x");
    assert!(house.get(&page, Some(&author)).await.body.contains(&list), "the author is led to it");
    assert!(!house.get(&page, Some(&other)).await.body.contains(&list));
    assert_eq!(house.get(&form, Some(&other)).await.status, StatusCode::FORBIDDEN);
    for no in ["en", "EN-us", "x y", "und"] {
        let answer = house.get(&format!("{list}/{}", no.replace(' ', "%20")), Some(&author)).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{no}");
    }
    let begun = house.get(&format!("{list}?language=ca"), Some(&author)).await;
    assert_eq!((begun.status, begun.location()), (StatusCode::SEE_OTHER, form.as_str()));
    let empty = house.get(&form, Some(&author)).await.body;
    for part in ["<p class=\"as-typed\" lang=\"en\">Invite by hand\nCook</p>", "name=\"procedures\" lang=\"ca\""] {
        assert!(empty.contains(part), "{part}: {empty}");
    }
    assert!(!empty.contains("name=\"risks\""), "what the original does not say is not asked for");

    let typed = house.post(&format!("{form}/autosave"), &author, &[("name", "La cui"), ("revision", "0")]).await;
    assert_eq!(typed.status, StatusCode::NO_CONTENT);
    assert!(house.get(&form, Some(&author)).await.body.contains("value=\"La cui\""));
    let short = translate(&house, &author, id, &[("procedures", "Cuinar"), ("why", ""), ("do", "publish")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    for fault in ["Write as many.", "Translate it, too."] {
        assert!(short.body.contains(fault), "{fault}: {}", short.body);
    }
    let named =
        [("why", "Vegeu l’expedient número 2291. Truqueu al 612 345 678."), ("revision", "1"), ("do", "publish")];
    let stopped = translate(&house, &author, id, &named).await;
    assert_eq!(stopped.status, StatusCode::UNPROCESSABLE_ENTITY, "the checker reads every language");
    assert!(stopped.body.contains("class=\"ask finding\""), "{}", stopped.body);
    assert!(!house.get(&format!("{page}?lang=ca"), None).await.body.contains("cuina"), "a draft has no readers");
    let late = translate(&house, &author, id, &[("do", "publish"), ("revision", "1")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "somebody else saved");
    let out = translate(&house, &author, id, &[("do", "publish"), ("revision", "2")]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);

    let read = house.get(&format!("{page}?lang=ca"), None).await.body;
    for part in [
        "<h1 lang=\"ca\">La cuina oberta</h1>",
        "<html lang=\"en\"",
        "Translated from English by mireia",
        "hreflang=\"en\"",
        "?lang=ca\">",
        "itemprop=\"translationOfWork\"",
    ] {
        assert!(read.contains(part), "{part}: {read}");
    }
    assert!(read.contains("Fam i soledat") && !read.contains("older than the original"), "{read}");
    let original = house.get(&page, None).await.body;
    assert!(original.contains("<h1 lang=\"en\">") && original.contains("hreflang=\"ca\""), "{original}");
    let mine = Request::get(&page).header(header::ACCEPT_LANGUAGE, "ca").body(Body::empty()).unwrap();
    assert!(house.ask(mine).await.body.contains("<h1 lang=\"ca\">La cuina oberta"), "by the reader's language");
    assert!(house.get("/search?q=soledat", None).await.body.contains(&format!("/practices/{id}/")));

    let object = sent(&house, id);
    assert_eq!(object["contentMap"].as_object().unwrap().keys().collect::<Vec<_>>(), ["en", "ca"]);
    assert_eq!((&object["nameMap"]["ca"], &object["name"]), (&"La cuina oberta".into(), &"The Open Kitchen".into()));
    let told = &object["translations"][0];
    assert_eq!((&told["inLanguage"], &told["translationOfWork"]), (&"ca".into(), &object["id"]));
    assert_eq!(told["sourceUpdated"], object["updated"], "as new as the original");

    let ask = house.get(&format!("{form}/withdraw"), Some(&author)).await;
    assert!(ask.status == StatusCode::OK && ask.body.contains("Withdraw this translation?"));
    assert_eq!(house.post(&format!("{form}/withdraw"), &other, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&format!("{form}/withdraw"), &author, &[]).await.status, StatusCode::SEE_OTHER);
    let gone = house.get(&format!("{page}?lang=ca"), None).await.body;
    assert!(gone.contains("<h1 lang=\"en\">") && !gone.contains("cuina"), "{gone}");
    assert!(!house.get("/search?q=soledat", None).await.body.contains(&format!("/practices/{id}/")));
    let object = sent(&house, id);
    assert!(object.get("translations").is_none() && object["contentMap"].as_object().unwrap().len() == 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_translation_grows_old_with_its_original_and_goes_with_it() {
    let house = House::in_english().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let id = first(&house, &author).await;
    let out = translate(&house, &author, id, &[("do", "publish")]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    let more = [("language", "en"), ("revision", "1"), ("why", "Hunger and company"), ("do", "publish")];
    let revised = house.post(&format!("/desk/practices/{id}/edit"), &author, &with(&KITCHEN, &more)).await;
    assert_eq!(revised.status, StatusCode::SEE_OTHER, "{}", revised.body);
    let page = format!("/practices/{id}/x?lang=ca");
    assert!(house.get(&page, None).await.body.contains("older than the original"));
    assert!(house.get("/search?q=soledat", None).await.body.contains(&format!("/practices/{id}/")), "still found");
    let object = sent(&house, id);
    let moment = |value: &serde_json::Value| Timestamp::parse(value.as_str().unwrap()).unwrap();
    assert!(moment(&object["translations"][0]["sourceUpdated"]) < moment(&object["updated"]));
    let form = house.get(&format!("/desk/practices/{id}/translations/ca"), Some(&author)).await.body;
    assert!(form.contains(&format!("/practices/{id}/history/2?with=1")), "{form}");

    let typo = translate(&house, &author, id, &[("do", "publish"), ("revision", "1"), ("source", "2")]).await;
    assert_eq!(typo.status, StatusCode::SEE_OTHER, "{}", typo.body);
    assert!(house.get(&page, None).await.body.contains("older than the original"), "nobody said that it follows");
    let follows = [("do", "publish"), ("revision", "2"), ("source", "2"), ("follows", "yes")];
    let followed = translate(&house, &author, id, &follows).await;
    assert_eq!(followed.status, StatusCode::SEE_OTHER, "{}", followed.body);
    assert!(!house.get(&page, None).await.body.contains("older than the original"));

    let withdrawn = house.post(&format!("/desk/practices/{id}/withdraw"), &author, &[]).await;
    assert_eq!(withdrawn.status, StatusCode::SEE_OTHER);
    assert!(house.app.db.read(|conn| translations::of(conn, id)).unwrap().is_empty());
}
