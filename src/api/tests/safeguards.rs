//! What could identify a person does not get out: found, told, answered, let stand, approved.

use super::*;
use crate::domain::consent::Consent;
use crate::federation::objects;
use crate::storage::safeguards as kept;

fn telling(why: &str, audience: &str) -> Value {
    let mut text = practice("Home visits", audience);
    text["practice"]["tidier"]["why"] = json!(why);
    text
}

fn consent(revision: i32) -> Value {
    json!({"revision": revision, "consent": "composite"})
}

/// Drafts a text and tries to publish it; its number, and what was answered.
async fn try_out(node: &Node, draft: &Value) -> (String, Answer) {
    let number = node.call("POST", "/practices", draft).await.body["number"].as_str().unwrap().to_owned();
    let answer = node.call("POST", &format!("/practices/{number}/publish"), &consent(1)).await;
    (number, answer)
}

#[tokio::test]
async fn a_national_number_is_stopped_told_and_mended() {
    let node = Node::new().await;
    let draft = telling("Él: ９８０９９３５０Ａ, vive con su madre.", "network");
    let (number, stopped) = try_out(&node, &draft).await;
    assert_eq!((stopped.status, &stopped.body["type"]), (422, &json!("/problems/safeguard")));
    let finding = &stopped.body["findings"][0];
    assert_eq!(finding["field"], "tidier.why");
    assert_eq!((&finding["rule"], &finding["level"]), (&json!("es.dni"), &json!("block")));
    assert_eq!((&finding["range"], &finding["answers"]), (&json!([4, 13]), &json!([])));
    assert!(finding["sentence"].as_str().unwrap().contains("DNI"), "{finding}");
    assert_eq!(stopped.body["errors"][0]["code"], "identifies");

    let mark = finding["mark"].as_str().unwrap();
    let mut insist = consent(1);
    insist["answers"] = json!({mark: "fictional"});
    let publish = format!("/practices/{number}/publish");
    assert_eq!(node.call("POST", &publish, &insist).await.status, 422, "a block has no answer");

    let mut mended = telling("They live with their mother.", "network");
    mended["revision"] = json!(1);
    assert_eq!(node.call("PUT", &format!("/practices/{number}"), &mended).await.status, 200);
    let out = node.call("POST", &publish, &consent(2)).await;
    assert_eq!((out.status, &out.body["state"]), (200, &json!("published")), "{}", out.body);
    let id: Id = number.parse().unwrap();
    let object = node.app.db.read(|conn| {
        let text = rows::by_id(conn, id)?.unwrap();
        objects::object(conn, &node.app, &text)
    });
    let said = &object.unwrap()["deidentification"];
    assert_eq!((&said["checker"], &said["unresolved"]), (&json!("pc-deid/1"), &json!(0)));
    assert_eq!(said["attested"], json!(["no-identifiable-person", "composite-or-consented"]));
    assert!(said.get("findings").is_none() && !said.to_string().contains("98099350"), "{said}");
}

#[tokio::test]
async fn a_name_is_asked_about_once_and_the_answer_is_kept() {
    let node = Node::new().await;
    let (number, asked) =
        try_out(&node, &telling("Later she talked with Lars Olsen, and with Javier Romero.", "public")).await;
    assert_eq!(asked.status, 422);
    let findings = asked.body["findings"].as_array().unwrap().clone();
    assert_eq!(findings.len(), 2, "{findings:?}");
    assert!(
        findings.iter().all(|finding| finding["level"] == "ask" && finding["answers"].as_array().unwrap().len() == 3)
    );
    let publish = format!("/practices/{number}/publish");
    let answer = |finding: &Value, said: &str| {
        let mut body = consent(1);
        body["answers"] = json!({finding["mark"].as_str().unwrap(): said});
        body
    };
    let half = node.call("POST", &publish, &answer(&findings[0], "colleague")).await;
    assert_eq!((half.status, half.body["findings"].as_array().unwrap().len()), (422, 1), "one answer is kept");
    assert_eq!(node.call("POST", &publish, &answer(&findings[1], "perhaps")).await.status, 422, "no such answer");
    let out = node.call("POST", &publish, &answer(&findings[1], "nobody")).await;
    assert_eq!(out.status, 200, "{}", out.body);
    let id: Id = number.parse().unwrap();
    let rows = node.app.db.read(|conn| kept::answers(conn, id)).unwrap();
    let said: BTreeSet<&str> = rows.iter().map(|row| row.answer.as_str()).collect();
    assert_eq!(said, BTreeSet::from(["colleague", "nobody"]));
    assert!(rows.iter().all(|row| !row.mark.contains("lars")), "no word of the text is stored");

    assert_eq!(node.call("DELETE", &format!("/practices/{number}"), &Value::Null).await.status, 204);
    assert_eq!(node.app.db.read(|conn| kept::answers(conn, id)).unwrap(), [], "answers go with the text");
}

#[tokio::test]
async fn readers_of_the_house_are_fewer_and_so_are_the_demands() {
    let node = Node::new().await;
    for (why, audience, status) in [
        ("tel. 612 345 678", "team", 200),
        ("tel. 612 345 678", "institution", 422),
        ("Later she talked with Lars Olsen.", "institution", 200),
        ("Later she talked with Lars Olsen.", "network", 422),
    ] {
        let (_, answer) = try_out(&node, &telling(why, audience)).await;
        assert_eq!(answer.status, status, "{why} for {audience}: {}", answer.body);
    }
}

#[tokio::test]
async fn only_the_reviewer_lets_a_block_stand_and_the_reason_is_on_record() {
    let node = Node::new().await;
    let (number, stopped) = try_out(&node, &telling("See case file 2291.", "public")).await;
    let mark = stopped.body["findings"][0]["mark"].clone();
    let path = format!("{BASE}/practices/{number}/overrides");
    let body = json!({"mark": mark, "reason": "An invented number, agreed with the office."});
    let editor = node.person("eva", Role::Editor, "read write").await;
    let reviewer = node.person("rita", Role::Reviewer, "read write").await;
    for token in [&node.token, &editor] {
        assert_eq!(node.send(token, "POST", &path, body.to_string()).await.status, 403);
    }
    let without = json!({"mark": mark, "reason": " "});
    assert_eq!(node.send(&reviewer, "POST", &path, without.to_string()).await.status, 422);
    let unknown = json!({"mark": "00", "reason": "x"});
    assert_eq!(node.send(&reviewer, "POST", &path, unknown.to_string()).await.status, 404);
    assert_eq!(node.send(&reviewer, "POST", &path, body.to_string()).await.status, 204);
    let out = node.call("POST", &format!("/practices/{number}/publish"), &consent(1)).await;
    assert_eq!(out.status, 200, "{}", out.body);
    let id: Id = number.parse().unwrap();
    let rows = node.app.db.read(|conn| kept::overrides(conn, id)).unwrap();
    assert_eq!((rows.len(), rows[0].rule.as_str()), (1, "record"));
    assert_eq!(rows[0].reason, "An invented number, agreed with the office.");
}

#[tokio::test]
async fn a_practitioners_text_for_everybody_is_published_by_a_second_person() {
    let node = Node::open(true).await;
    let (number, alone) = try_out(&node, &practice("Home visits", "public")).await;
    assert_eq!(alone.status, 403, "{}", alone.body);
    assert!(alone.body["detail"].as_str().unwrap().contains("second person"), "{}", alone.body);
    let editor = node.person("eva", Role::Editor, "read write").await;
    let path = format!("{BASE}/practices/{number}/publish");
    let out = node.send(&editor, "POST", &path, consent(1).to_string()).await;
    assert_eq!(out.status, 200, "{}", out.body);
    let id: Id = number.parse().unwrap();
    let check = node.app.db.read(|conn| kept::check(conn, id)).unwrap().unwrap();
    assert_eq!((check.revision, check.consent.as_str()), (1, Consent::Composite.as_str()));
    assert!(check.reviewer_id.is_some());
    let (_, network) = try_out(&node, &practice("Visits by two", "network")).await;
    assert_eq!(network.status, 200, "only everybody needs two");
    let own =
        node.send(&editor, "POST", &format!("{BASE}/practices"), practice("An editor's", "public").to_string()).await;
    let path = format!("{BASE}/practices/{}/publish", own.body["number"].as_str().unwrap());
    assert_eq!(node.send(&editor, "POST", &path, consent(1).to_string()).await.status, 200);
}
