//! Adapting a practice: begun from its page, published with what is kept and what is different, shown on the line of both.

use super::*;
use crate::storage::texts;

const CORE: (&str, &str) = ("core_elements", "Parents run the stove\nNo forms at the table");

/// The part of the form for what is adapted, as the form sends it.
const KEPT: [(&str, &str); 8] = [
    ("adapted_name", "The Open Kitchen"),
    ("adapted_house", "x"),
    ("core_id", "e1"),
    ("core_text", "Parents run the stove"),
    ("core_id", "e2"),
    ("core_text", "No forms at the table"),
    ("kept", "e2"),
    ("changes", "Grandparents **run** the stove <b>\nOn Sundays, after church"),
];

async fn origin(house: &House, session: &str, more: &[(&str, &str)]) -> Id {
    let fields = with(&with(&KITCHEN, &[("language", "en"), CORE, ("do", "publish")]), more);
    let out = house.post("/desk/practices/new", session, &fields).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    out.location().split('/').nth(2).unwrap().parse().unwrap()
}

/// The front page shows how the practice at `page` travelled to `adapted`.
async fn front_tells(house: &House, page: &str, adapted: &str) {
    let front = house.get("/", None).await.body;
    let band = front.split("aria-labelledby=\"journey\"").nth(1).unwrap().split("</section>").next().unwrap();
    for part in [
        "travelled</h2>",
        &format!("<a href=\"{page}#lineage\">").replace("/x#", "/the-open-kitchen#"),
        &format!("<b><a href=\"{adapted}\">Fundació &#60;Vora&#62;</a></b>"),
        "<p lang=\"en\">A kitchen &#60;where&#62; parents run the stove.</p>",
        "<p lang=\"en\">Grandparents run the stove &#60;b&#62;</p>",
    ] {
        assert!(band.contains(part), "{part}: {band}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_practice_is_adapted_and_both_pages_show_the_line() {
    let house = House::in_english().await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let (_, second) = house.member("jordi", Role::Practitioner).await;
    let (_, reader) = house.member("ana", Role::Reader).await;
    let id = origin(&house, &first, &[]).await;
    let (page, begin) = (format!("/practices/{id}/x"), format!("/desk/practices/{id}/adapt"));
    assert!(!house.get(&page, None).await.body.contains("id=\"lineage\""), "nothing is known, and nothing can be done");
    assert!(!house.get(&page, Some(&reader)).await.body.contains(&begin));
    assert_eq!(house.post(&begin, &reader, &[]).await.status, StatusCode::FORBIDDEN);
    let shown = house.get(&page, Some(&second)).await.body;
    assert!(shown.contains("Nobody has described an adaptation yet") && shown.contains(&begin), "{shown}");
    assert_eq!(house.send(&begin, Some(&second), &[], None).await.status, StatusCode::FORBIDDEN, "without its token");

    let answer = house.post(&begin, &second, &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let edit = answer.location().to_owned();
    let form = house.get(&edit, Some(&second)).await.body;
    for part in [
        "You adapt “The Open Kitchen” of Fundació &lt;Vora&gt;.",
        "<input type=\"checkbox\" name=\"kept\" value=\"e1\" checked> Parents run the stove",
        "<input type=\"checkbox\" name=\"kept\" value=\"e2\" checked> No forms at the table",
        "Invite by hand\nCook",
    ] {
        assert!(form.contains(part), "{part}: {form}");
    }
    assert!(!house.get(&page, None).await.body.contains("id=\"lineage\""), "a draft is nobody's business");
    assert!(house.get("/", None).await.body.contains("aria-labelledby=\"houses\""), "nothing has travelled");

    let answers = with(
        &with(&KITCHEN, &[("language", "en"), ("revision", "1"), ("do", "publish"), CORE]),
        &[("name", "The Sunday Kitchen")],
    );
    let told = |more: &[(&'static str, &'static str)]| {
        let mut fields = answers.clone();
        fields.extend(KEPT.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name)).copied());
        fields.extend(more.iter().copied());
        fields
    };
    let silent = house.post(&edit, &second, &told(&[("changes", "")])).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("Say at least one thing that you changed."), "{}", silent.body);
    assert!(
        silent.body.contains("value=\"e1\"> Parents") && silent.body.contains("value=\"e2\" checked"),
        "{}",
        silent.body
    );
    let revision =
        silent.body.split("name=\"revision\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let named = house
        .post(&edit, &second, &told(&[("changes", "The family with DNI 12345678Z came, call +34 612 345 678")]))
        .await;
    assert_eq!(named.status, StatusCode::UNPROCESSABLE_ENTITY, "the checker reads it, too");
    assert_eq!(revision, "1");
    let newest = named.body.split("name=\"revision\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let mut last = told(&[]);
    last.retain(|(name, _)| *name != "revision");
    last.push(("revision", &newest));
    let out = house.post(&edit, &second, &last).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    let adapted = out.location().split('?').next().unwrap().to_owned();

    front_tells(&house, &page, &adapted).await;
    let read = house.get(&adapted, None).await.body;
    for part in [
        "<p>Adapted from: <a href=\"http",
        "What we changed and why",
        "<li>Grandparents <strong>run</strong> the stove",
        "What we kept",
        "<li>No forms at the table</li>",
        "What we did not keep",
        "You are reading this one.",
    ] {
        assert!(read.contains(part), "{part}: {read}");
    }
    assert!(!read.contains("stove <b>"), "{read}");
    let line = house.get(&page, None).await.body;
    for part in [
        "id=\"lineage\"",
        &format!("<a href=\"{adapted}\">The Sunday Kitchen</a>"),
        "<dt>Kept</dt><dd lang=\"en\">No forms at the table</dd>",
        "<dt>Not kept</dt><dd lang=\"en\">Parents run the stove</dd>",
        "Grandparents run the stove &#60;b&#62;; On Sundays, after church",
    ] {
        assert!(line.contains(part), "{part}: {line}");
    }
    assert!(!line.contains("Tried in"), "two practices of one house: {line}");
    let heard = house.get("/desk/notifications", Some(&first)).await.body;
    assert!(heard.contains("The Sunday Kitchen"), "its author hears of it: {heard}");
    let history = house.get(&format!("{}/history/{newest}", adapted.rsplit_once('/').unwrap().0), Some(&second)).await;
    assert_ne!(history.status, StatusCode::INTERNAL_SERVER_ERROR);

    let number: Id = adapted.split('/').nth(2).unwrap().parse().unwrap();
    let gone = house.post(&format!("/desk/practices/{number}/withdraw"), &second, &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert!(!house.get(&page, None).await.body.contains("id=\"lineage\""), "what is withdrawn is on no line");
    let kept = house.app.db.read(|conn| texts::by_id(conn, number)).unwrap().unwrap();
    assert_eq!(kept.derived_from, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_not_everybody_may_read_is_not_adapted() {
    let house = House::in_english().await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let (_, second) = house.member("jordi", Role::Practitioner).await;
    let id = origin(&house, &first, &[("audience", "institution")]).await;
    let begin = format!("/desk/practices/{id}/adapt");
    assert!(!house.get(&format!("/practices/{id}/x"), Some(&second)).await.body.contains(&begin));
    assert_eq!(house.post(&begin, &second, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post("/desk/practices/1/adapt", &second, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.post("/desk/practices/x/adapt", &second, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_found_out_is_not_said_of_what_is_made_of_it() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let found =
        [("observed", "Eighty of a hundred"), ("fidelity_actual", "Nine of ten sessions"), ("tailoring", "By age")];
    let id = origin(&house, &me, &found).await;
    let edit = house.post(&format!("/desk/practices/{id}/adapt"), &me, &[]).await.location().to_owned();
    let form = house.get(&edit, Some(&me)).await.body;
    assert!(form.contains("By age") && !form.contains("Eighty of") && !form.contains("Nine of ten"), "{form}");
}
