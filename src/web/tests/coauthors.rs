//! Writing a text together: asked, agreed, edited by two, named wherever it is read; left, taken off, withdrawn, erased.

use super::*;
use crate::storage::{texts, views};

/// Keeps the kitchen as a draft in English; answers its number.
async fn draft(house: &House, session: &str) -> Id {
    let kept = house.post("/desk/practices/new", session, &with(&KITCHEN, &[("language", "en"), ("do", "save")])).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    kept.location().split('/').nth(3).unwrap().parse().unwrap()
}

/// Saves or publishes a revision over the one named.
async fn next(house: &House, session: &str, id: Id, over: &str, more: &[(&str, &str)]) -> Answer {
    let fields = with(&with(&KITCHEN, &[("language", "en"), ("revision", over)]), more);
    house.post(&format!("/desk/practices/{id}/edit"), session, &fields).await
}

async fn act(house: &House, session: &str, id: Id, fields: &[(&str, &str)]) -> Answer {
    house.post(&format!("/desk/practices/{id}/authors"), session, fields).await
}

async fn done(house: &House, session: &str, id: Id, fields: &[(&str, &str)]) {
    let out = act(house, session, id, fields).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{fields:?}: {}", out.body);
}

fn asks(handle: &str) -> [(&str, &str); 2] {
    [("do", "invite"), ("colleague", handle)]
}

const AGREES: [(&str, &str); 1] = [("do", "agree")];
const LEAVES: [(&str, &str); 2] = [("do", "leave"), ("sure", "yes")];

#[tokio::test(flavor = "multi_thread")]
async fn nobody_becomes_an_author_without_having_agreed() {
    let house = House::in_english().await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let (_, second) = house.member("jordi", Role::Practitioner).await;
    let (_, other) = house.member("paula", Role::Practitioner).await;
    house.member("ana", Role::Reader).await;
    let id = draft(&house, &first).await;
    let place = |page: &str| format!("/desk/practices/{id}/{page}");

    let page = house.get(&place("authors"), Some(&first)).await;
    assert!(page.status == StatusCode::OK && page.body.contains("Invite a colleague"), "{}", page.body);
    assert!(page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().contains("connect-src 'self'"));
    for (typed, said) in [
        ("", "Nobody whom you can invite"),
        ("nobody", "Nobody whom you can invite"),
        ("@jordi@other.example", "Nobody whom you can invite"),
        ("<script>", "Nobody whom you can invite"),
        ("@Mireia", "This is you"),
        ("ana", "@ana does not write here"),
    ] {
        let wrong = act(&house, &first, id, &asks(typed)).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(wrong.body.contains(said) && !wrong.body.contains("<script>"), "{typed}: {}", wrong.body);
    }
    for page in ["authors", "preview", "edit"] {
        assert_eq!(house.get(&place(page), Some(&second)).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    assert_eq!(act(&house, &second, id, &AGREES).await.status, StatusCode::NOT_FOUND, "nobody asked");

    let asked = act(&house, &first, id, &asks(" @Jordi@vora.localhost:8100")).await;
    assert_eq!(asked.location(), format!("{}?done=author-asked", place("authors")), "{}", asked.body);
    assert!(house.get(&place("authors"), Some(&first)).await.body.contains("not answered yet"));
    let again = act(&house, &first, id, &asks("jordi")).await;
    assert!(again.body.contains("@jordi is an author already, or has been asked"), "{}", again.body);

    // Who is asked is told, and reads before the answer; nothing else.
    let told = house.get("/desk/notifications", Some(&second)).await.body;
    assert!(told.contains("asks you to write a text together") && told.contains(&place("authors")), "{told}");
    let desk = house.get("/desk", Some(&second)).await.body;
    assert!(desk.contains("Invitations to write together") && desk.contains(&place("authors")), "{desk}");
    let question = house.get(&place("authors"), Some(&second)).await.body;
    assert!(question.contains("What it means") && question.contains(&place("preview")), "{question}");
    assert!(!question.contains("Invite a colleague"), "{question}");
    let read = house.get(&place("preview"), Some(&second)).await;
    assert!(read.status == StatusCode::OK && read.body.contains("The Open Kitchen"), "{}", read.body);
    assert!(!read.body.contains("and jordi"), "who is asked is no author: {}", read.body);
    assert_eq!(house.get(&place("edit"), Some(&second)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(next(&house, &second, id, "1", &[("do", "save")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&place("autosave"), &second, &[("revision", "1")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(act(&house, &second, id, &LEAVES).await.status, StatusCode::NOT_FOUND);
    assert_eq!(act(&house, &second, id, &[("do", "copy")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(act(&house, &second, id, &asks("paula")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(act(&house, &other, id, &AGREES).await.status, StatusCode::NOT_FOUND);
    let essay = place("authors").replace("practices", "essays");
    assert_eq!(house.get(&essay, Some(&first)).await.status, StatusCode::NOT_FOUND);
    let signed_out = house.get(&place("authors"), None).await;
    assert!(signed_out.location().starts_with("/sign-in"), "{}", signed_out.location());

    // Declined, asked again, taken back, asked again, agreed.
    let declined = act(&house, &second, id, &[("do", "decline")]).await;
    assert_eq!(declined.location(), "/desk?done=author-declined");
    assert_eq!(house.get(&place("preview"), Some(&second)).await.status, StatusCode::NOT_FOUND);
    assert!(house.get("/desk/notifications", Some(&first)).await.body.contains("declined to write a text with you"));
    done(&house, &first, id, &asks("jordi")).await;
    let page = house.get(&place("authors"), Some(&first)).await.body;
    let who = page.split("name=\"who\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let remove = [("do", "remove"), ("who", who.as_str())];
    assert_eq!(act(&house, &other, id, &remove).await.status, StatusCode::NOT_FOUND);
    assert_eq!(act(&house, &second, id, &remove).await.status, StatusCode::FORBIDDEN);
    assert!(act(&house, &first, id, &remove).await.location().ends_with("?done=author-unasked"));
    assert_eq!(act(&house, &first, id, &remove).await.status, StatusCode::NOT_FOUND, "once");
    assert_eq!(act(&house, &second, id, &AGREES).await.status, StatusCode::NOT_FOUND, "the question is gone");
    done(&house, &first, id, &asks("jordi")).await;
    done(&house, &second, id, &AGREES).await;
    assert!(house.get("/desk/notifications", Some(&first)).await.body.contains("agreed to write a text with you"));
    let desk = house.get("/desk", Some(&second)).await.body;
    assert!(desk.contains("Written with others") && desk.contains(&place("edit")), "{desk}");
    assert!(!desk.contains("Invitations to write together"), "{desk}");
    assert_eq!(house.get(&place("edit"), Some(&second)).await.status, StatusCode::OK);
    assert!(house.get(&place("preview"), Some(&first)).await.body.contains("mireia &#60;b&#62; and jordi &#60;b&#62;"));
    let forged = house.send(&place("authors"), Some(&second), &[("do", "leave"), ("token", "x")], None).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert_eq!(act(&house, &second, id, &[("do", "x")]).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_write_see_each_others_change_and_the_first_author_decides() {
    let house = House::in_english().await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let (_, second) = house.member("jordi", Role::Practitioner).await;
    let id = draft(&house, &first).await;
    done(&house, &first, id, &asks("jordi")).await;
    done(&house, &second, id, &AGREES).await;
    let place = |page: &str| format!("/desk/practices/{id}/{page}");

    let saved = next(&house, &second, id, "1", &[("do", "save"), ("why", "What the second wrote")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let late = next(&house, &first, id, "1", &[("do", "save"), ("why", "What the first wrote")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    for part in ["What the first wrote", "What the second wrote", "name=\"revision\" value=\"2\""] {
        assert!(late.body.contains(part), "{part}: {}", late.body);
    }
    assert_eq!(next(&house, &first, id, "2", &[("do", "save"), ("why", "Both")]).await.status, StatusCode::SEE_OTHER);
    let late = next(&house, &second, id, "2", &[("do", "save"), ("why", "The second again")]).await;
    assert!(late.status == StatusCode::CONFLICT && late.body.contains("Both"), "{}", late.body);
    let typed = house.post(&place("autosave"), &second, &[("revision", "3"), ("why", "x")]).await;
    assert_eq!(typed.status, StatusCode::NO_CONTENT, "{}", typed.body);

    // What belongs to the first author alone.
    let form = house.get(&place("edit"), Some(&second)).await.body;
    assert!(!form.contains("value=\"publish\"") && form.contains("publishes this text. Save it"), "{form}");
    let early = next(&house, &second, id, "3", &[("do", "publish")]).await;
    assert_eq!(early.status, StatusCode::FORBIDDEN, "{}", early.body);
    let wider = next(&house, &second, id, "4", &[("do", "save"), ("audience", "team")]).await;
    assert_eq!(wider.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wider.body.contains("The first author decides who reads this text."), "{}", wider.body);
    let out = next(&house, &first, id, "4", &[("do", "publish")]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    assert_eq!(house.post(&place("withdraw"), &second, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        house.post(&format!("/desk/practices/{id}/history/1/take-out"), &second, &[]).await.status,
        StatusCode::FORBIDDEN
    );

    // A co-author publishes what is published already anew, and readers see who saved it.
    let page = format!("/practices/{id}/x");
    let own = house.get(&page, Some(&second)).await.body;
    assert!(own.contains(&place("edit")) && own.contains(&place("authors")) && !own.contains(&place("withdraw")));
    let draft = next(&house, &second, id, "5", &[("do", "save"), ("why", "A draft of the second")]).await;
    assert_eq!(draft.status, StatusCode::SEE_OTHER, "{}", draft.body);
    let history = format!("/practices/{id}/history");
    assert!(house.get(&history, Some(&second)).await.body.contains("Draft, not published"));
    assert!(!house.get(&history, None).await.body.contains("Draft, not published"));
    let out = next(&house, &second, id, "6", &[("do", "publish"), ("why", "Published by the second")]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    assert!(house.get(&page, None).await.body.contains("Published by the second"));
    assert!(house.get(&history, None).await.body.contains("jordi"));
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_see_everybody_who_wrote_it() {
    let house = House::in_english().await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let (jordi, second) = house.member("jordi", Role::Practitioner).await;
    let (_, other) = house.member("paula", Role::Practitioner).await;
    let id = draft(&house, &first).await;
    done(&house, &first, id, &asks("jordi")).await;
    done(&house, &second, id, &AGREES).await;
    assert_eq!(next(&house, &first, id, "1", &[("do", "publish")]).await.status, StatusCode::SEE_OTHER);
    let page = format!("/practices/{id}/x");
    let both = |page: &str| page.matches("jordi").count() > 0 && page.matches("mireia").count() > 0;

    let read = house.get(&page, None).await.body;
    for part in [
        "<b><a href=\"/@mireia\">mireia &#60;b&#62;</a></b>, <b><a href=\"/@jordi\">jordi &#60;b&#62;</a></b>, ",
        "<meta itemprop=\"name\" content=\"jordi &#60;b&#62;\">",
        "<meta name=\"citation_author\" content=\"jordi &#60;b&#62;\">",
        "<meta name=\"citation_author\" content=\"mireia &#60;b&#62;\">",
        "mireia &#60;b&#62; and jordi &#60;b&#62; (",
    ] {
        assert!(read.contains(part), "{part}: {read}");
    }
    for list in ["/feeds/all.atom", "/feeds/all.json", "/feeds/people/jordi.atom"] {
        let shown = house.get(list, None).await.body;
        assert!(shown.contains("The Open Kitchen") && both(&shown), "{list}: {shown}");
    }
    // A newer text stands first on the front page, so that this one is a card.
    let newer = with(&KITCHEN, &[("language", "en"), ("do", "publish"), ("name", "The Closed Kitchen")]);
    let newer = house.post("/desk/practices/new", &other, &newer).await;
    assert_eq!(newer.status, StatusCode::SEE_OTHER, "{}", newer.body);
    let front = house.get("/", None).await.body;
    assert!(front.contains("mireia &lt;b&gt; and jordi &lt;b&gt;"), "{front}");
    let number = newer.location().split('/').nth(2).unwrap().to_owned();
    assert_eq!(
        house.post(&format!("/desk/practices/{number}/withdraw"), &other, &[]).await.status,
        StatusCode::SEE_OTHER
    );
    let atom = house.get("/feeds/all.atom", None).await.body;
    assert_eq!(atom.matches("<author>").count(), 3, "the house, and both: {atom}");
    let cite = async |ending: &str| house.get(&format!("/practices/{id}/cite.{ending}"), None).await.body;
    assert!(cite("bib").await.contains("author = {{mireia <b>} and {jordi <b>}},"));
    assert!(cite("ris").await.contains("AU  - mireia <b>\r\nAU  - jordi <b>\r\n"));
    let csl: serde_json::Value = serde_json::from_str(&cite("json").await).unwrap();
    let csl = csl.pointer("/author").or(csl.pointer("/0/author")).unwrap();
    assert_eq!(csl, &serde_json::json!([{"literal": "mireia <b>"}, {"literal": "jordi <b>"}]));
    assert!(house.get("/@jordi", None).await.body.contains("The Open Kitchen"));
    assert!(house.get("/people", None).await.body.contains("/@jordi"));
    assert!(!house.get("/@paula", None).await.body.contains("The Open Kitchen"));

    // What is said about it reaches both.
    let comments = format!("/practices/{id}/comments");
    assert_eq!(house.post(&comments, &other, &[("text", "And then?")]).await.status, StatusCode::SEE_OTHER);
    for session in [&first, &second] {
        let told = house.get("/desk/notifications", Some(session)).await.body;
        assert!(told.contains("answered you") && told.contains("And then?"), "{told}");
    }
    assert_eq!(house.post(&comments, &second, &[("text", "We ate.")]).await.status, StatusCode::SEE_OTHER);
    let talk = house.get(&page, None).await.body;
    assert!(talk.contains("We ate.") && talk.contains(", author</span>"), "a co-author answers as an author: {talk}");

    // The name goes with who leaves, and stays with the versions.
    let before = house.app.db.read(|conn| texts::by_id(conn, id)).unwrap().unwrap();
    let asked = act(&house, &second, id, &[("do", "leave")]).await;
    assert!(asked.status == StatusCode::OK && asked.body.contains("Leave this text</button>"), "{}", asked.body);
    assert_eq!(act(&house, &second, id, &LEAVES).await.location(), "/desk?done=author-left");
    let after = house.app.db.read(|conn| texts::by_id(conn, id)).unwrap().unwrap();
    assert!(after.updated_at > before.updated_at, "others have to hear of it");
    let read = house.get(&page, None).await.body;
    assert!(!read.contains("citation_author\" content=\"jordi"), "{read}");
    assert!(!house.get("/@jordi", None).await.body.contains("The Open Kitchen"));
    assert_eq!(house.get(&format!("/desk/practices/{id}/edit"), Some(&second)).await.status, StatusCode::FORBIDDEN);
    assert!(house.get("/desk/notifications", Some(&first)).await.body.contains("left a text that you write together"));
    assert!(house.app.db.read(|conn| views::desk(conn, jordi, 9)).unwrap().iter().all(|text| text.id != id));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_co_author_is_never_the_second_person_of_the_same_text() {
    let house = House::made("en", "", "[safeguards]\nsecond_person = true").await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let (_, second) = house.member("eva", Role::Editor).await;
    let (_, third) = house.member("olga", Role::Editor).await;
    let id = draft(&house, &first).await;
    let place = |page: &str| format!("/desk/practices/{id}/{page}");
    assert!(house.get(&place("preview"), Some(&second)).await.body.contains("Publish it as the second person"));
    done(&house, &first, id, &asks("eva")).await;
    done(&house, &second, id, &AGREES).await;
    let waits = next(&house, &first, id, "1", &[("do", "publish")]).await;
    assert_eq!(waits.location(), "/desk?done=waits", "{}", waits.body);

    let approval = [&KITCHEN[8..], &[("revision", "2")]].concat();
    let waiting = "Drafts of colleagues";
    let refused = async |why: &str| {
        let preview = house.get(&place("preview"), Some(&second)).await;
        assert!(!preview.body.contains("Publish it as the second person"), "{why}");
        let approved = house.post(&place("approve"), &second, &approval).await;
        assert_eq!(approved.status, StatusCode::FORBIDDEN, "{why}: {}", approved.body);
        assert!(!house.get("/desk", Some(&second)).await.body.contains(waiting), "{why}");
    };
    refused("writes it").await;
    let by_the_form = next(&house, &second, id, "2", &[("do", "publish")]).await;
    assert_eq!(by_the_form.location(), "/desk?done=waits", "{}", by_the_form.body);
    done(&house, &second, id, &LEAVES).await;
    refused("wrote it").await;
    done(&house, &first, id, &asks("eva")).await;
    refused("wrote it, and is asked again").await;
    done(&house, &second, id, &[("do", "decline")]).await;
    refused("wrote it, and declined").await;

    assert!(house.get("/desk", Some(&third)).await.body.contains(waiting));
    let approval = [&KITCHEN[8..], &[("revision", "3")]].concat();
    let approved = house.post(&place("approve"), &third, &approval).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER, "{}", approved.body);
    let looked = act(&house, &first, id, &asks("olga")).await;
    assert!(looked.body.contains("as the second person. Who does that cannot be an author"), "{}", looked.body);

    // A new version for everybody waits, too, whoever of its authors publishes it.
    done(&house, &first, id, &asks("eva")).await;
    done(&house, &second, id, &AGREES).await;
    let anew = next(&house, &second, id, "3", &[("do", "publish"), ("why", "Written by its co-author")]).await;
    assert_eq!(anew.location(), "/desk?done=waits", "{}", anew.body);
    assert!(!house.get(&format!("/practices/{id}/x"), None).await.body.contains("Written by its co-author"));
    refused("writes it again").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_looked_at_it_between_question_and_answer_does_not_become_an_author() {
    let house = House::made("en", "", "[safeguards]\nsecond_person = true").await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let (_, second) = house.member("eva", Role::Editor).await;
    let id = draft(&house, &first).await;
    done(&house, &first, id, &asks("eva")).await;
    let approval = [&KITCHEN[8..], &[("revision", "1")]].concat();
    let approved = house.post(&format!("/desk/practices/{id}/approve"), &second, &approval).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER, "who is only asked may still be the second person");
    let agrees = act(&house, &second, id, &AGREES).await;
    assert_eq!(agrees.status, StatusCode::CONFLICT, "{}", agrees.body);
    assert!(!house.get(&format!("/practices/{id}/x"), None).await.body.contains("eva"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_stays_with_its_first_author_and_goes_with_them() {
    let house = House::in_english().await;
    let (_, admin) = house.member("rosa", Role::Admin).await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let (jordi, second) = house.member("jordi", Role::Practitioner).await;
    let (_, third) = house.member("paula", Role::Practitioner).await;
    let id = draft(&house, &first).await;
    for (handle, session) in [("jordi", &second), ("paula", &third)] {
        done(&house, &first, id, &asks(handle)).await;
        done(&house, session, id, &AGREES).await;
    }
    assert_eq!(next(&house, &first, id, "1", &[("do", "publish")]).await.status, StatusCode::SEE_OTHER);
    let (page, place) = (format!("/practices/{id}/x"), |page: &str| format!("/desk/practices/{id}/{page}"));

    // Taken off: told, and out.
    let who = jordi.to_string();
    let remove = [("do", "remove"), ("who", who.as_str())];
    let asked = act(&house, &first, id, &remove).await;
    assert_eq!(asked.status, StatusCode::OK);
    for part in
        ["Take jordi &lt;b&gt; off</h1>", "What they wrote stays", "name=\"sure\" value=\"yes\"", "Change nothing"]
    {
        assert!(asked.body.contains(part), "{part}: {}", asked.body);
    }
    assert!(house.get(&page, None).await.body.contains("jordi"), "nothing is done before it is sure");
    let off = act(&house, &first, id, &[&remove[..], &[("sure", "yes")]].concat()).await;
    assert!(off.location().ends_with("?done=author-removed"), "{}", off.location());
    assert!(house.get("/desk/notifications", Some(&second)).await.body.contains("took you off the authors"));
    assert_eq!(house.get(&place("edit"), Some(&second)).await.status, StatusCode::FORBIDDEN);
    assert!(!house.get(&page, None).await.body.contains("jordi"));
    done(&house, &first, id, &asks("jordi")).await;
    done(&house, &second, id, &AGREES).await;

    // An erased co-author's name goes; the text stays.
    join::delete(&house.app, "paula").await.unwrap();
    let read = house.get(&page, None).await;
    assert!(read.status == StatusCode::OK && !read.body.contains("paula"), "{}", read.body);
    assert!(read.body.contains("jordi &#60;b&#62;"), "{}", read.body);

    // Who would lose it is named before, and can take a copy.
    let sure = house.get(&place("withdraw"), Some(&first)).await.body;
    assert!(sure.contains("You write this text with jordi"), "{sure}");
    let sure = house.get("/desk/admin/members/delete?who=mireia", Some(&admin)).await.body;
    assert!(sure.contains("written together with jordi"), "{sure}");
    let copy = act(&house, &second, id, &[("do", "copy")]).await;
    assert_eq!(copy.status, StatusCode::SEE_OTHER, "{}", copy.body);
    let copy = copy.location().to_owned();
    assert_ne!(copy.split('/').nth(3), Some(id.to_string().as_str()));

    join::delete(&house.app, "mireia").await.unwrap();
    assert_eq!(house.get(&page, None).await.status, StatusCode::GONE);
    let told = house.get("/desk/notifications", Some(&second)).await.body;
    assert!(told.contains("was withdrawn"), "{told}");
    assert!(!house.get("/desk", Some(&second)).await.body.contains("Written with others"));
    let kept = house.get(&copy, Some(&second)).await;
    assert!(kept.status == StatusCode::OK && kept.body.contains("value=\"The Open Kitchen\""), "{}", kept.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_has_no_crowd_of_authors_and_the_field_completes_people_of_the_house() {
    let house = House::in_english().await;
    let (_, first) = house.member("mireia", Role::Practitioner).await;
    let id = draft(&house, &first).await;
    for number in 0..9 {
        let handle = format!("writer{number}");
        house.member(&handle, Role::Student).await;
        let asked = act(&house, &first, id, &asks(&handle)).await;
        let right = if number < 8 { StatusCode::SEE_OTHER } else { StatusCode::UNPROCESSABLE_ENTITY };
        assert_eq!(asked.status, right, "{number}: {}", asked.body);
        assert!(number < 8 || asked.body.contains("at most 8 co-authors"), "{}", asked.body);
    }
    let list = house.get("/desk/mentions/list?here=yes&q=writ", Some(&first)).await.body;
    assert!(list.contains("@writer1"), "{list}");
    let page = house.get(&format!("/desk/practices/{id}/authors"), Some(&first)).await.body;
    assert!(page.contains("data-ask=\"/desk/mentions/list?here=yes&#38;q=\""), "{page}");
}
