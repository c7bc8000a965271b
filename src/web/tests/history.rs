//! The history of a text: who reads which version, what changed, and how words that must not live on are erased.

use super::*;
use crate::actions::Member;
use crate::actions::moderate::{self, incident};
use crate::domain::decision::{Ground, Measure};
use crate::storage::revisions::{self, Revision};
use crate::storage::{accounts, texts};

/// Publishes the kitchen in English; answers its number.
async fn first(house: &House, session: &str, more: &[(&str, &str)]) -> Id {
    let fields = with(&with(&KITCHEN, &[("language", "en"), ("do", "publish")]), more);
    let out = house.post("/desk/practices/new", session, &fields).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    out.location().split('/').nth(2).unwrap().parse().unwrap()
}

/// Saves or publishes another revision, over the one named.
async fn next(house: &House, session: &str, id: Id, over: &str, more: &[(&str, &str)]) {
    let fields = with(&with(&KITCHEN, &[("language", "en"), ("revision", over)]), more);
    let out = house.post(&format!("/desk/practices/{id}/edit"), session, &fields).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
}

fn stored(house: &House, id: Id) -> Vec<Revision> {
    house.app.db.read(|conn| revisions::of(conn, id)).unwrap()
}

fn empty(house: &House, id: Id) -> Vec<i32> {
    stored(house, id).iter().filter(|row| row.is_empty()).map(|row| row.number).collect()
}

const SECOND: [(&str, &str); 3] =
    [("do", "publish"), ("why", "Hunger and loneliness"), ("procedures", "Invite by hand\nCook together")];

#[tokio::test(flavor = "multi_thread")]
async fn others_read_what_was_published_and_what_changed() {
    let house = House::open().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let id = first(&house, &author, &[]).await;
    next(&house, &author, id, "1", &[("do", "save"), ("name", "A name that was thought of")]).await;
    next(&house, &author, id, "2", &SECOND).await;
    next(&house, &author, id, "3", &[("do", "save"), ("name", "A name to come")]).await;
    let history = format!("/practices/{id}/history");

    let page = house.get(&format!("/practices/{id}/x"), None).await.body;
    assert!(page.contains(&format!("<a href=\"{history}\">Version 3</a>")), "{page}");
    assert!(page.contains(&format!("<link rel=\"version-history\" href=\"{history}\">")), "{page}");
    let list = house.get(&history, None).await;
    assert_eq!(list.status, StatusCode::OK);
    for part in ["Version 3", "Read now", "Changed: Why, What is done", "Version 1", "The first version."] {
        assert!(list.body.contains(part), "{part}: {}", list.body);
    }
    for hidden in ["Version 2", "Version 4", "thought of", "to come", "take-out", "<script"] {
        assert!(!list.body.contains(hidden), "{hidden}: {}", list.body);
    }
    let version = house.get(&format!("{history}/3"), None).await.body;
    assert!(version.contains("What changed since version 1") && version.contains("together</ins>"), "{version}");
    assert!(version.contains("alert(1)") && !version.contains("<script"), "{version}");
    assert!(version.contains("Unchanged: Title"), "{version}");
    let oldest = house.get(&format!("{history}/1"), None).await.body;
    assert!(oldest.contains("The first version.") && !oldest.contains("<ins>"), "{oldest}");
    let turned = house.get(&format!("{history}/1?with=3"), None).await.body;
    assert!(turned.contains("<h1>Version 3</h1>") && turned.contains("together</ins>"), "{turned}");
    for missing in ["/2", "/4", "/0", "/9", "/x", "/3?with=2", "/3?with=3", "/3?with=x", "/99999999999"] {
        let answer = house.get(&format!("{history}{missing}"), None).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{missing}");
    }
    assert_eq!(house.get(&history.replace("practices", "essays"), None).await.status, StatusCode::NOT_FOUND);

    let own = house.get(&history, Some(&author)).await.body;
    assert!(own.contains("Version 4") && own.contains("Draft, not published") && !own.contains("Version 2"), "{own}");
    let draft = house.get(&format!("{history}/4"), Some(&author)).await.body;
    assert!(draft.contains("to come"), "{draft}");
}

/// Puts a published revision 2 after the first that the checker of today would stop.
async fn with_a_file(house: &House, id: Id) {
    let put = move |tx: &mut crate::storage::Conn| {
        let old = revisions::get(tx, id, 1)?.ok_or(crate::storage::Error::NotFound)?;
        let block = old.block.replace("Hunger", "See case file 2291. Hunger");
        revisions::insert(tx, &Revision { number: 2, block, ..old })?;
        let mut text = texts::by_id(tx, id)?.ok_or(crate::storage::Error::NotFound)?;
        text.newest_revision = 2;
        texts::update(tx, &text)
    };
    house.app.db.write(put).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_checker_would_stop_today_is_kept_back() {
    let house = House::open().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let (_, reviewer) = house.member("rita", Role::Reviewer).await;
    let (_, reader) = house.member("ana", Role::Reader).await;
    let id = first(&house, &author, &[]).await;
    with_a_file(&house, id).await;
    next(&house, &author, id, "2", &SECOND).await;
    let history = format!("/practices/{id}/history");
    for other in [None, Some(reader.as_str()), Some(reviewer.as_str())] {
        for page in ["", "/2", "/3"] {
            let shown = house.get(&format!("{history}{page}"), other).await;
            assert_eq!(shown.status, StatusCode::OK, "{page}");
            assert!(!shown.body.contains("2291"), "{page}: {}", shown.body);
            assert!(page == "/3" || shown.body.contains("Kept back"), "{page}: {}", shown.body);
        }
        let shown = house.get(&format!("{history}/3"), other).await.body;
        assert!(shown.contains("since version 1"), "what is kept back is compared with nothing: {shown}");
        assert_eq!(house.get(&format!("{history}/3?with=2"), other).await.status, StatusCode::NOT_FOUND);
    }
    for edits in [&author, &editor] {
        let shown = house.get(&format!("{history}/2"), Some(edits)).await.body;
        assert!(shown.contains("2291") && !shown.contains("Kept back"), "{shown}");
    }
    let take_out = format!("/desk{history}/2/take-out");
    assert!(house.get(&history, Some(&reviewer)).await.body.contains(&take_out), "who cannot read it takes it out");
    assert_eq!(house.post(&take_out, &reviewer, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(empty(&house, id), [2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_is_taken_out_for_good() {
    let house = House::in_english().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let (_, other) = house.member("jordi", Role::Practitioner).await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let id = first(&house, &author, &[("why", "Hunger at the beginning")]).await;
    next(&house, &author, id, "1", &[("do", "save"), ("why", "Hunger in a draft")]).await;
    next(&house, &author, id, "2", &[("do", "publish"), ("why", "Hunger in between")]).await;
    next(&house, &author, id, "3", &[("do", "publish"), ("why", "Hunger and company")]).await;
    let history = format!("/practices/{id}/history");
    let take_out = |number: i32| format!("/desk{history}/{number}/take-out");

    let signed_out = house.get(&take_out(3), None).await;
    assert!(signed_out.status == StatusCode::SEE_OTHER && signed_out.location().starts_with("/sign-in"));
    assert_eq!(house.get(&take_out(3), Some(&other)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&take_out(3), &other, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&take_out(4), &author, &[]).await.status, StatusCode::CONFLICT, "it is read now");
    assert_eq!(house.post(&take_out(2), &author, &[]).await.status, StatusCode::NOT_FOUND, "a draft is no version");
    assert!(empty(&house, id).is_empty());

    let asked = house.get(&take_out(3), Some(&author)).await;
    assert!(asked.status == StatusCode::OK && asked.body.contains("erased for good"), "{}", asked.body);
    let done = house.post(&take_out(3), &author, &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let told = house.get(done.location(), Some(&author)).await.body;
    assert!(told.contains("The version is taken out") && told.contains("Taken out: its words are erased"), "{told}");
    assert_eq!(empty(&house, id), [3, 2], "with the draft that led to it");
    for row in stored(&house, id).iter().filter(|row| row.is_empty()) {
        assert!(row.name.is_empty() && row.summary.is_empty(), "{row:?}");
    }
    for reads in [None, Some(author.as_str()), Some(editor.as_str())] {
        let gone = house.get(&format!("{history}/3"), reads).await;
        assert!(gone.status == StatusCode::OK && gone.body.contains("Taken out"), "{}", gone.body);
        let newest = house.get(&format!("{history}/4"), reads).await.body;
        assert!(newest.contains("since version 1") && !newest.contains("in between"), "{newest}");
    }
    assert_eq!(house.post(&take_out(3), &author, &[]).await.status, StatusCode::NOT_FOUND, "once");
    assert_eq!(house.post(&take_out(1), &editor, &[]).await.status, StatusCode::SEE_OTHER);
    let alone = house.get(&format!("{history}/4"), None).await.body;
    assert!(alone.contains("No version before it can be read here") && alone.contains("Hunger and company"), "{alone}");
    let log = house.get("/desk/admin/log", Some(&editor)).await.body;
    assert!(log.contains("Version taken out") && log.contains("@mireia") && log.contains("/history/3"), "{log}");
}

fn member_of(house: &House, id: Id) -> Member {
    let (account, actor) = house.app.db.read(|conn| accounts::by_id(conn, id)).unwrap();
    Member::of(&account, actor).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_was_hidden_comes_back_without_its_older_words() {
    let house = House::open().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let (eva, editor) = house.member("eva", Role::Editor).await;
    let id = first(&house, &author, &[("why", "Hunger at the beginning")]).await;
    next(&house, &author, id, "1", &[("do", "publish"), ("why", "Hunger in between")]).await;
    let (history, eva) = (format!("/practices/{id}/history"), member_of(&house, eva));
    let said = incident::Said {
        ground: Some(Ground::Rules),
        rule: "Rule 3".to_owned(),
        facts: "The age tells who it is.".to_owned(),
    };
    let decision = incident::act(&house.app, &eva, id, Measure::Hide, said).await.unwrap();
    for reads in [None, Some(author.as_str()), Some(editor.as_str())] {
        assert_eq!(house.get(&history, reads).await.status, StatusCode::NOT_FOUND);
        assert_eq!(house.get(&format!("{history}/1"), reads).await.status, StatusCode::NOT_FOUND);
    }
    next(&house, &author, id, "2", &[("do", "save"), ("why", "Hunger and company")]).await;
    assert!(empty(&house, id).is_empty());

    moderate::take_back(&house.app, &eva, decision.id, "It is mended.").await.unwrap();
    assert_eq!(empty(&house, id), [1]);
    let list = house.get(&history, None).await.body;
    assert!(list.contains("Taken out") && list.contains("Version 2"), "{list}");
    next(&house, &author, id, "3", &[("do", "publish"), ("why", "Hunger and company")]).await;
    assert_eq!(empty(&house, id), [3, 2, 1], "what was read when it was hidden goes with the next version");
    let shown = house.get(&format!("{history}/4"), None).await.body;
    assert!(shown.contains("Hunger and company") && !shown.contains("Hunger in"), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_history_has_the_readers_of_its_text() {
    let house = House::open().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let (_, colleague) = house.member("jordi", Role::Practitioner).await;
    let (_, reader) = house.member("ana", Role::Reader).await;
    let id = first(&house, &author, &[]).await;
    let history = format!("/practices/{id}/history");
    assert_eq!(house.get(&history, None).await.status, StatusCode::OK);
    let narrowed = [("do", "publish"), ("audience", "team")];
    next(&house, &author, id, "1", &narrowed).await;
    for page in ["", "/1", "/2"] {
        let path = format!("{history}{page}");
        assert_eq!(house.get(&path, None).await.status, StatusCode::NOT_FOUND, "{page}");
        assert_eq!(house.get(&path, Some(&reader)).await.status, StatusCode::NOT_FOUND, "{page}");
        assert_eq!(house.get(&path, Some(&colleague)).await.status, StatusCode::OK, "{page}");
    }
    let changed = house.get(&format!("{history}/2"), Some(&colleague)).await.body;
    assert!(changed.contains("Everybody") && changed.contains("The team"), "{changed}");

    let named = first(&house, &author, &[("name", "History")]).await;
    let own = house.get(&format!("/practices/{named}/history-1"), None).await.body;
    assert!(own.contains("<h1 lang=\"en\">History</h1>"), "a title hides no page: {own}");
    let withdrawn = format!("/desk/practices/{named}/withdraw");
    assert_eq!(house.post(&withdrawn, &author, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get(&format!("/practices/{named}/history"), None).await.status, StatusCode::GONE);
}
