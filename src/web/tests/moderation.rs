//! A report is decided about: what follows, who reads why, what stands in the log.

use super::*;
use crate::actions::{Member, moderate, report};
use crate::storage::reports::{self, Report};
use crate::storage::{accounts, texts};

fn member_of(house: &House, id: Id) -> Member {
    let (account, actor) = house.app.db.read(|conn| accounts::by_id(conn, id)).unwrap();
    Member::of(&account, actor).unwrap()
}

/// Publishes the kitchen; answers its page and its number.
async fn kitchen(house: &House, session: &str) -> (String, Id) {
    let out = house.post("/desk/practices/new", session, &with(&KITCHEN, &[("do", "publish")])).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER, "{}", out.body);
    let page = out.location().to_owned();
    let number = page.split('/').nth(2).unwrap().parse().unwrap();
    (page, number)
}

async fn reported(house: &House, by: Id, about: Id, text: Id) -> String {
    let reporter = member_of(house, by);
    report::report(&house.app, &reporter, about, &[text], "This is our family.").await.unwrap().to_string()
}

const RULE: [(&str, &str); 3] = [
    ("ground", "rules"),
    ("rule", "Rule 3: nobody is recognisable"),
    ("facts", "The street and the age tell who it is."),
];

async fn decide(house: &House, session: &str, receipt: &str, measure: &str) -> Answer {
    let fields = with(&RULE, &[("id", receipt), ("measure", measure)]);
    house.post("/desk/admin/reports/decide", session, &fields).await
}

/// The path of the statement that stands on a member's desk.
async fn statement_of(house: &House, session: &str) -> String {
    let desk = house.get("/desk", Some(session)).await.body;
    let rest = desk.split("href=\"/decisions/").nth(1).unwrap_or_else(|| panic!("no statement on the desk: {desk}"));
    format!("/decisions/{}", rest.split('"').next().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_hidden_with_reasons_and_shown_again() {
    let house = House::in_english().await;
    let (mireia, author) = house.member("mireia", Role::Practitioner).await;
    let (jordi, reporter) = house.member("jordi", Role::Reader).await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let (page, number) = kitchen(&house, &author).await;
    let receipt = reported(&house, jordi, mireia, number).await;
    let form = house.get(&format!("/desk/admin/reports/decide?id={receipt}"), Some(&editor)).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.body);
    let hide = format!("hide text {number}");
    assert!(form.body.contains(&format!("value=\"{hide}\"")) && form.body.contains("This is our family."));
    assert!(!form.body.contains("suspend server"), "{}", form.body);

    for (field, value, told) in [
        ("facts", " ", "facts-fault"),
        ("rule", "", "rule-fault"),
        ("ground", "mood", "ground-fault"),
        ("measure", "burn text 1", "measure-fault"),
        ("facts", "Jordi <b> told us so.", "facts-fault"),
    ] {
        let fields = with(&with(&RULE, &[("id", &receipt), ("measure", &hide)]), &[(field, value)]);
        let wrong = house.post("/desk/admin/reports/decide", &editor, &fields).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(wrong.body.contains(told), "{field}: {}", wrong.body);
    }
    assert_eq!(decide(&house, &editor, &receipt, "hide text 7").await.status, StatusCode::NOT_FOUND);
    assert_eq!(decide(&house, &reporter, &receipt, &hide).await.status, StatusCode::FORBIDDEN);
    let done = decide(&house, &editor, &receipt, &hide).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let decision = done.location().to_owned();
    assert_eq!(decide(&house, &editor, &receipt, &hide).await.status, StatusCode::NOT_FOUND, "it is decided");

    assert_eq!(house.get(&page, None).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get(&page, Some(&reporter)).await.status, StatusCode::NOT_FOUND);
    assert!(!house.get("/practices", None).await.body.contains("Open Kitchen"));
    for reads in [&author, &editor] {
        let read = house.get(&page, Some(reads)).await;
        assert!(read.status == StatusCode::OK && read.body.contains("hidden by a decision"), "{}", read.body);
    }
    let edit = format!("/desk/practices/{number}/edit");
    let again = house.post(&edit, &author, &with(&KITCHEN, &[("do", "publish"), ("revision", "1")])).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN, "{}", again.body);

    let statement = house.get(&statement_of(&house, &author).await, None).await;
    assert_eq!(statement.headers[header::CACHE_CONTROL], "private, no-store");
    for part in ["The Open Kitchen", "The street and the age", "Rule 3", "No automated means", "turn to a court"] {
        assert!(statement.body.contains(part), "{part}: {}", statement.body);
    }
    assert!(!statement.body.contains("jordi") && !statement.body.contains("our family"), "{}", statement.body);
    assert_eq!(house.get("/decisions/unknown", None).await.status, StatusCode::NOT_FOUND);
    assert!(house.get("/desk", Some(&reporter)).await.body.contains("a measure was taken"));
    let log = house.get("/desk/admin/log", Some(&editor)).await;
    assert!(log.body.contains("Text hidden") && log.body.contains("@eva") && log.body.contains(&decision));
    assert_eq!(house.get("/desk/admin/log", Some(&author)).await.status, StatusCode::FORBIDDEN);

    assert_eq!(house.post(&decision, &author, &[("reason", "No")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&decision, &editor, &[("reason", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let back = house.post(&decision, &editor, &[("reason", "The street is invented.")]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
    assert_eq!(house.get(&page, None).await.status, StatusCode::OK);
    assert_eq!(house.post(&decision, &editor, &[("reason", "Again")]).await.status, StatusCode::CONFLICT);
    let log = house.get("/desk/admin/log", Some(&editor)).await.body;
    assert!(log.contains("Decision taken back") && log.contains("Text hidden"), "what was done stays in the log");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_is_withdrawn_and_its_author_still_reads_why() {
    let house = House::in_english().await;
    let (mireia, author) = house.member("mireia", Role::Practitioner).await;
    let (jordi, _) = house.member("jordi", Role::Reader).await;
    let (_, reviewer) = house.member("rita", Role::Reviewer).await;
    let (page, number) = kitchen(&house, &author).await;
    let receipt = reported(&house, jordi, mireia, number).await;
    let done = decide(&house, &reviewer, &receipt, &format!("withdraw text {number}")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(house.get(&page, None).await.status, StatusCode::GONE);
    let text = house.app.db.read(|conn| texts::by_id(conn, number)).unwrap().unwrap();
    assert_eq!((text.state.as_str(), text.content.as_str()), ("withdrawn", ""));
    let statement = house.get(&statement_of(&house, &author).await, None).await;
    assert!(statement.body.contains("was withdrawn") && statement.body.contains("The Open Kitchen"));
    let back = house.post(done.location(), &reviewer, &[("reason", "A mistake")]).await;
    assert_eq!(back.status, StatusCode::CONFLICT, "what is erased cannot be brought back");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_warned_limited_and_suspended_by_those_who_may() {
    let house = House::in_english().await;
    let (mireia, author) = house.member("mireia", Role::Practitioner).await;
    let (eva, editor) = house.member("eva", Role::Editor).await;
    let (jordi, _) = house.member("jordi", Role::Reader).await;
    let (_, admin) = house.member("admin", Role::Admin).await;
    let (page, number) = kitchen(&house, &author).await;
    let about = reported(&house, jordi, eva, number).await;
    assert!(!house.get("/desk/admin/reports", Some(&editor)).await.body.contains(&about), "it is about her");
    assert_eq!(decide(&house, &editor, &about, "nothing report").await.status, StatusCode::CONFLICT);
    let warned = decide(&house, &admin, &about, &format!("warn person {eva}")).await;
    assert_eq!(warned.status, StatusCode::SEE_OTHER, "{}", warned.body);
    assert!(house.get("/desk", Some(&editor)).await.body.contains("You were warned"));

    let receipt = reported(&house, jordi, mireia, number).await;
    let limit = [("measure", format!("limit person {mireia}")), ("id", receipt.clone())];
    let limit: Vec<(&str, &str)> = limit.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let limited =
        house.post("/desk/admin/reports/decide", &editor, &with(&with(&RULE, &limit), &[("more", "yes")])).await;
    assert_eq!(limited.status, StatusCode::SEE_OTHER, "{}", limited.body);
    let comment = house.post(&format!("/practices/{number}/comments"), &author, &[("text", "But why?")]).await;
    assert_eq!(comment.status, StatusCode::FORBIDDEN, "{}", comment.body);
    let another = house.post("/desk/practices/new", &author, &with(&KITCHEN, &[("do", "publish")])).await;
    assert_eq!(another.status, StatusCode::FORBIDDEN, "{}", another.body);

    let suspended = decide(&house, &editor, &receipt, &format!("suspend person {mireia}")).await;
    assert_eq!(suspended.status, StatusCode::SEE_OTHER, "the report was left open: {}", suspended.body);
    assert_eq!(house.get("/desk", Some(&author)).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get(&page, None).await.status, StatusCode::OK, "the texts stay");
    let shown = house.get(suspended.location(), Some(&editor)).await.body;
    let code = shown.split("http://vora.localhost:8100/decisions/").nth(1).unwrap().split('<').next().unwrap();
    let address = format!("/decisions/{code}");
    assert!(house.get(&address, None).await.body.contains("you cannot sign in"), "{address}");
    for decision in [suspended.location(), limited.location()] {
        assert_eq!(house.post(decision, &editor, &[("reason", "Agreed")]).await.status, StatusCode::SEE_OTHER);
    }
    let session = sign_in::begin(&house.app, mireia).await.unwrap();
    let said = house.post(&format!("/practices/{number}/comments"), &session, &[("text", "Thank you.")]).await;
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);

    let peer = member_of(&house, eva);
    let of_admin = reported(&house, jordi, house.admin_id("admin"), number).await.parse().unwrap();
    let possible = house.app.db.read(|conn| {
        let report = moderate::open(conn, &peer, of_admin)?;
        moderate::possible(conn, &peer, &report)
    });
    let measures: Vec<&str> = possible.unwrap().iter().map(|one| one.measure.as_str()).collect();
    assert_eq!(measures, ["nothing", "warn"], "only an admin limits who moderates");
}

impl House {
    fn admin_id(&self, handle: &str) -> Id {
        let found = self.app.db.read(|conn| accounts::by_handle(conn, handle)).unwrap();
        found.unwrap().0.actor_id
    }
}

const COMPLAINT: [(&str, &str); 5] = [
    ("cause", "identifies"),
    ("words", "I know <this> family."),
    ("name", "Núria Puig"),
    ("mail", "nuria@mail.example"),
    ("honest", "yes"),
];

#[tokio::test(flavor = "multi_thread")]
async fn anybody_reports_a_text_and_looks_up_what_became_of_it() {
    let house = House::in_english().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let (page, number) = kitchen(&house, &author).await;
    let link = house.get(&page, None).await.body;
    let link = link.split("href=\"/report?about=").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let form = house.get(&format!("/report?about={link}"), None).await;
    assert!(form.status == StatusCode::OK && form.headers.get(header::SET_COOKIE).is_none());
    let address = form.body.split("name=\"address\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
    let address = address.split('"').next().unwrap().to_owned();
    assert!(address.contains(&number.to_string()), "{address}");

    let whole = with(&COMPLAINT, &[("address", &address)]);
    for (field, value) in [
        ("address", "https://elsewhere.example/practices/1"),
        ("address", "/practices/1/x"),
        ("address", "javascript:alert(1)"),
        ("cause", "spite"),
        ("words", " "),
        ("name", ""),
        ("mail", "nobody"),
        ("mail", ""),
    ] {
        let wrong = house.send("/report", None, &with(&whole, &[(field, value)]), None).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value}");
        assert!(wrong.body.contains(&format!("id=\"{field}-fault\"")), "{field}: {}", wrong.body);
    }
    let long = "x".repeat(5_001);
    let wrong = house.send("/report", None, &with(&whole, &[("words", &long)]), None).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let dishonest: Vec<_> = whole.iter().filter(|(name, _)| *name != "honest").copied().collect();
    assert_eq!(house.send("/report", None, &dishonest, None).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let forged = house.send("/report", None, &whole, Some("https://evil.example")).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);

    let sent = house.send("/report", None, &whole, Some("http://vora.localhost:8100")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let receipt = sent.location().to_owned();
    let shown = house.get(&receipt, None).await;
    assert!(shown.body.contains("It waits for a decision") && shown.body.contains("19 January 2026"), "{}", shown.body);
    assert!(!shown.body.contains("Puig") && shown.headers[header::CACHE_CONTROL] == "private, no-store");
    let again = house.send("/report", None, &whole, None).await;
    assert_eq!(again.location(), receipt, "the same text by the same sender is counted up");
    let queue = house.get("/desk/admin/reports", Some(&editor)).await.body;
    assert!(queue.contains("Núria Puig (nuria@mail.example)") && queue.contains("sent 2 times"), "{queue}");
    assert!(queue.contains("To be decided by 19 January 2026") && queue.contains("One report waits"));
    let typed = receipt.replace("/report/", "").to_uppercase().replace('-', "+");
    let found = house.get(&format!("/report/receipt?number={typed}"), None).await;
    assert_eq!(house.get(found.location(), None).await.status, StatusCode::OK);
    assert_eq!(house.get("/report/0000-0000", None).await.status, StatusCode::NOT_FOUND);

    let id = queue.split("decide?id=").nth(1).unwrap().split('"').next().unwrap();
    let hide = format!("hide text {number}");
    let decision = with(&RULE, &[("id", id), ("measure", &hide)]);
    let leaks = with(&decision, &[("facts", "Told by nuria@mail.example.")]);
    let leak = house.post("/desk/admin/reports/decide", &editor, &leaks).await;
    assert_eq!(leak.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = house.post("/desk/admin/reports/decide", &editor, &decision).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert!(house.get(&receipt, None).await.body.contains("a measure was taken"));
    let gone = house.send("/report", None, &whole, None).await;
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY, "there is nothing to read at this address any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_reports_is_bounded_and_a_child_needs_no_name() {
    let house = House::in_english().await;
    let (_, author) = house.member("mireia", Role::Practitioner).await;
    let (page, number) = kitchen(&house, &author).await;
    let comments = format!("/practices/{number}/comments");
    let said = house.post(&comments, &author, &[("text", "Thank you all.")]).await;
    let comment = said.location().to_owned();
    let send = async |address: &str| {
        let fields = [("cause", "child"), ("words", "x"), ("honest", "yes"), ("address", address)];
        house.send("/report", None, &fields, None).await
    };
    let (first, second) = (send(&page).await, send(&comment).await);
    assert_eq!((first.status, second.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER), "{}", second.body);
    assert_ne!(first.location(), second.location(), "a comment is reported by itself");
    assert_eq!(send("/@mireia").await.status, StatusCode::SEE_OTHER);
    for _ in 3..10 {
        assert_eq!(send(&page).await.location(), first.location());
    }
    let stopped = send(&page).await;
    assert_eq!(stopped.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(stopped.headers.contains_key(header::RETRY_AFTER));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appeal_is_made_once_and_answered_by_somebody_else() {
    let house = House::in_english().await;
    let (mireia, author) = house.member("mireia", Role::Practitioner).await;
    let (jordi, reporter) = house.member("jordi", Role::Reader).await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let (_, reviewer) = house.member("rita", Role::Reviewer).await;
    let (page, number) = kitchen(&house, &author).await;
    let receipt = reported(&house, jordi, mireia, number).await;
    let decision = decide(&house, &editor, &receipt, &format!("hide text {number}")).await.location().to_owned();
    let statement = statement_of(&house, &author).await;
    let shown = house.get(&statement, Some(&author)).await.body;
    assert!(shown.contains("until 15 July 2026") && shown.contains("name=\"words\""), "{shown}");

    let empty = house.send(&statement, None, &[("words", " ")], None).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = [("words", "The street is <invented>.")];
    assert_eq!(house.send(&statement, Some(&reporter), &words, None).await.status, StatusCode::FORBIDDEN);
    let forged = house.send(&statement, Some(&author), &words, Some("https://evil.example")).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    let made = house.send(&statement, Some(&author), &words, None).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    assert_eq!(house.send(&statement, Some(&author), &words, None).await.status, StatusCode::CONFLICT, "once");
    assert!(house.get(&statement, None).await.body.contains("A person will answer"));

    let answer = format!("{decision}/answer");
    let wrong = [("outcome", "reversed"), ("answer", "It is invented.")];
    assert_eq!(house.post(&answer, &author, &wrong).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&answer, &editor, &wrong).await.status, StatusCode::CONFLICT, "she decided it");
    assert!(!house.get("/desk/admin/reports", Some(&editor)).await.body.contains("Read and answer"));
    let queue = house.get("/desk/admin/reports", Some(&reviewer)).await.body;
    assert!(queue.contains("Read and answer") && queue.contains(&decision), "{queue}");
    let read = house.get(&decision, Some(&reviewer)).await.body;
    assert!(read.contains("The street is &#60;invented") || read.contains("The street is &lt;invented"), "{read}");
    for unfit in [[("outcome", "maybe"), ("answer", "x")], [("outcome", "upheld"), ("answer", " ")]] {
        assert_eq!(house.post(&answer, &reviewer, &unfit).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(house.post(&answer, &reviewer, &wrong).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get(&page, None).await.status, StatusCode::OK, "it is shown again");
    assert_eq!(house.post(&answer, &reviewer, &wrong).await.status, StatusCode::NOT_FOUND);
    let told = house.get(&statement, None).await.body;
    assert!(told.contains("the decision was wrong") && told.contains("Another person answered"), "{told}");
    let log = house.get("/desk/admin/log", Some(&editor)).await.body;
    assert!(log.contains("Appeal made") && log.contains("Appeal: decision reversed"), "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_one_moderator_the_appeal_says_so() {
    let house = House::in_english().await;
    let (mireia, author) = house.member("mireia", Role::Practitioner).await;
    let (jordi, _) = house.member("jordi", Role::Reader).await;
    let (_, admin) = house.member("admin", Role::Admin).await;
    let (page, number) = kitchen(&house, &author).await;
    let receipt = reported(&house, jordi, mireia, number).await;
    let decision = decide(&house, &admin, &receipt, &format!("hide text {number}")).await.location().to_owned();
    let statement = statement_of(&house, &author).await;
    house.send(&statement, None, &[("words", "It is invented.")], None).await;
    assert!(house.get(&decision, Some(&admin)).await.body.contains("nobody else could answer"));
    let upheld = [("outcome", "upheld"), ("answer", "The age is not.")];
    assert_eq!(house.post(&format!("{decision}/answer"), &admin, &upheld).await.status, StatusCode::SEE_OTHER);
    let told = house.get(&statement, None).await.body;
    assert!(
        told.contains("the decision stands") && told.contains("only one moderator") && told.contains("The age is not.")
    );
    assert_eq!(house.get(&page, None).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_overdue_stands_first_and_says_so() {
    let house = House::in_english().await;
    let (mireia, author) = house.member("mireia", Role::Practitioner).await;
    let (jordi, _) = house.member("jordi", Role::Reader).await;
    let (_, editor) = house.member("eva", Role::Editor).await;
    let (_, number) = kitchen(&house, &author).await;
    reported(&house, jordi, mireia, number).await;
    let old = Report {
        id: 7,
        uri: "https://b.example/flags/1".to_owned(),
        reporter_id: jordi,
        subject_id: Some(mireia),
        words: "Last year".to_owned(),
        objects: "[]".to_owned(),
        state: "open".to_owned(),
        created_at: house.app.now().0 - 8 * 24 * 3_600_000,
        forwarded_at: None,
        closed_at: None,
        closed_by: None,
    };
    house.app.db.write(move |tx| reports::insert(tx, &old)).await.unwrap();
    let queue = house.get("/desk/admin/reports", Some(&editor)).await.body;
    let place = |words: &str| queue.find(words).unwrap_or_else(|| panic!("{words}: {queue}"));
    assert!(place("Overdue: it was to be decided by 11 January 2026") < place("To be decided by 19 January 2026"));
}
