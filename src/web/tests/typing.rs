//! What is typed is kept while somebody writes: beside the revisions, for nobody else, and gone when it is saved.

use super::*;
use crate::storage::{autosaves, revisions};

/// The address of the form in an answer of the script's kind.
fn told(answer: &Answer) -> (String, String) {
    let told: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    (told["edit"].as_str().unwrap().to_owned(), told["autosave"].as_str().unwrap().to_owned())
}

fn saves(house: &House, edit: &str) -> usize {
    let id: Id = edit.split('/').nth(3).unwrap().parse().unwrap();
    house.app.db.read(|conn| revisions::of(conn, id)).unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_text_gets_its_number_and_typing_adds_no_revisions() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let (_, editor) = house.member("jordi", Role::Editor).await;
    let form = house.get("/desk/practices/new", Some(&me)).await;
    assert!(form.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().ends_with("connect-src 'self'"));
    assert!(form.body.contains("data-autosave=\"/desk/practices/autosave\""));
    let begun = house.post("/desk/practices/autosave", &me, &with(&KITCHEN, &[("revision", "0")])).await;
    assert_eq!(begun.status, StatusCode::CREATED, "{}", begun.body);
    let (edit, autosave) = told(&begun);
    let form = house.get(&edit, Some(&me)).await.body;
    assert!(form.contains("value=\"The Open Kitchen\"") && form.contains("name=\"revision\" value=\"1\""));
    assert!(!form.contains("value=\"discard\"") && form.contains(&format!("data-autosave=\"{autosave}\"")));

    for words in ["Zebra <b>words</b>", "Other words"] {
        let typed =
            with(&KITCHEN, &[("revision", "1"), ("why", words), ("sessions", "many"), ("again_password", "p4ss")]);
        let kept = house.post(&autosave, &me, &typed).await;
        assert_eq!((kept.status, kept.body.as_str()), (StatusCode::NO_CONTENT, ""));
    }
    assert_eq!(saves(&house, &edit), 1);
    let form = house.get(&edit, Some(&me)).await.body;
    for part in ["Other words", "value=\"many\"", "value=\"none_described\" checked", "it is not saved as a draft yet"]
    {
        assert!(form.contains(part), "{part}: {form}");
    }
    assert!(!form.contains("Zebra") && !form.contains("p4ss"));
    assert!(!house.get(&edit, Some(&editor)).await.body.contains("Other words"), "what is typed is its author's alone");

    let shown = house.post(&edit, &me, &[("do", "discard")]).await;
    assert_eq!((shown.status, shown.location()), (StatusCode::SEE_OTHER, format!("{edit}?done=discarded").as_str()));
    let form = house.get(shown.location(), Some(&me)).await.body;
    assert!(form.contains("Hunger") && !form.contains("Other words") && form.contains("This is the saved text."));

    house.post(&autosave, &me, &with(&KITCHEN, &[("revision", "1"), ("why", "More words")])).await;
    let saved =
        house.post(&edit, &me, &with(&KITCHEN, &[("revision", "1"), ("do", "save"), ("why", "The last words")])).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let form = house.get(&edit, Some(&me)).await.body;
    assert!(form.contains("The last words") && !form.contains("not saved as a draft yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_are_no_draft_yet_are_kept_as_they_are() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let long = "A name ".repeat(40);
    for (folder, faulty) in
        [("practices", ("sessions", "many")), ("practices", ("audience", "direct")), ("essays", ("language", "<>"))]
    {
        let typed = with(&KITCHEN, &[("revision", "0"), ("name", long.as_str()), ("summary", "typed <so>"), faulty]);
        let begun = house.post(&format!("/desk/{folder}/autosave"), &me, &typed).await;
        assert_eq!(begun.status, StatusCode::CREATED, "{}", begun.body);
        let form = house.get(&told(&begun).0, Some(&me)).await.body;
        assert!(
            form.contains(long.trim()) && form.contains("typed &#60;so&#62;") && form.contains("not saved as a draft"),
            "{form}"
        );
    }
    let (_, reader) = house.member("ana", Role::Reader).await;
    assert_eq!(house.post("/desk/essays/autosave", &reader, &KITCHEN).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_was_faster_is_named_and_nothing_is_lost() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let (_, editor) = house.member("jordi", Role::Editor).await;
    let (edit, autosave) = told(&house.post("/desk/practices/autosave", &me, &KITCHEN).await);
    let mine = with(&KITCHEN, &[("revision", "1"), ("why", "My own words")]);
    assert_eq!(house.post(&autosave, &me, &mine).await.status, StatusCode::NO_CONTENT);
    let theirs = with(&KITCHEN, &[("revision", "1"), ("do", "save"), ("why", "Their words")]);
    assert_eq!(house.post(&edit, &editor, &theirs).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.post(&autosave, &me, &mine).await.status, StatusCode::CONFLICT);
    let form = house.get(&edit, Some(&me)).await.body;
    for part in ["My own words", "Somebody else has saved this text since", "name=\"revision\" value=\"1\""] {
        assert!(form.contains(part), "{part}: {form}");
    }
    let both = house.post(&edit, &me, &with(&mine, &[("do", "save")])).await;
    assert_eq!(both.status, StatusCode::CONFLICT);
    assert!(both.body.contains("My own words") && both.body.contains("Their words"));

    // Nobody is told of a text that is not theirs, and a session that is over keeps nothing.
    assert_eq!(house.send(&autosave, None, &mine, Some(OURS)).await.status, StatusCode::UNAUTHORIZED);
    let out = house.send(&autosave, Some(&me), &mine, Some(OURS)).await;
    assert_eq!((out.status, out.body.as_str()), (StatusCode::FORBIDDEN, ""), "a form of another session");
    assert_eq!(house.post("/desk/practices/7/autosave", &me, &mine).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_see_nothing_of_what_is_typed_and_withdrawing_erases_it() {
    let house = House::in_english().await;
    let (me_id, me) = house.member("mireia", Role::Practitioner).await;
    let (edit, autosave) = told(&house.post("/desk/practices/autosave", &me, &KITCHEN).await);
    let out = house.post(&edit, &me, &with(&KITCHEN, &[("revision", "1"), ("do", "publish")])).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    let typed = with(&KITCHEN, &[("revision", "2"), ("why", "Nobody reads this")]);
    assert_eq!(house.post(&autosave, &me, &typed).await.status, StatusCode::NO_CONTENT);
    for session in [None, Some(me.as_str())] {
        assert!(!house.get(out.location(), session).await.body.contains("Nobody reads this"));
    }
    let id: Id = edit.split('/').nth(3).unwrap().parse().unwrap();
    let kept = || house.app.db.read(|conn| autosaves::get(conn, id, me_id)).unwrap();
    assert!(kept().is_some());
    house.post(&edit.replace("/edit", "/withdraw"), &me, &[]).await;
    assert!(kept().is_none());
}
