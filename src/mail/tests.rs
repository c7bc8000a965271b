//! Letters on their way: what a mail server is given, and what becomes of what it refuses.

use std::path::Path;

use super::*;

fn config(mail: &str) -> Config {
    let text = format!(
        "[server]\nbase_url = \"http://vora.localhost:8100\"\n[institution]\nname = \"Fundació Vora\"\nhandle = \"vora\"\n\
         country = \"ES\"\nlanguages = [\"ca\"]\n[federation]\ndevelopment = true\n[mail]\nfrom = \"vora@vora.example\"\n{mail}"
    );
    Config::parse(&text, Path::new("/srv/node/interpraxis.toml"), std::iter::empty()).unwrap()
}

fn letter() -> Letter {
    let mut letter = Letter::new("en", "Fundació Vora", "http://vora.localhost:8100/", "Νόρα <b>");
    letter.subject = "Γεια\r\nBcc: evil@evil.example".to_owned();
    letter.paragraphs = vec!["<script>alert(1)</script>".to_owned()];
    letter.button = Some(("Open".to_owned(), "http://vora.localhost:8100/welcome/x".to_owned()));
    letter.items =
        vec![Item { heading: "Ana".to_owned(), words: "A & B".to_owned(), url: "http://x.example/".to_owned() }];
    letter.stop =
        Some(Stop { words: "No more".to_owned(), url: "http://vora.localhost:8100/unsubscribe/y".to_owned() });
    letter
}

const NOW: Timestamp = Timestamp(1_768_212_000_000);

#[tokio::test]
async fn a_letter_has_two_parts_and_says_that_a_machine_sends_it() {
    let (port, given) = testing::server(vec!["250 fine"]);
    let office = Post::open(&config(&format!("smtp = \"smtp://127.0.0.1:{port}\"")), None).unwrap();
    office.send(&letter(), "nora@vora.example", 7, NOW).await.unwrap();
    let mail = given.recv().unwrap();
    assert_eq!((mail.from.as_str(), mail.to.as_str()), ("<vora@vora.example>", "<nora@vora.example>"));
    for header in [
        "Auto-Submitted: auto-generated",
        "Message-ID: <7@vora.localhost>",
        "Date: Mon, 12 Jan 2026 10:00:00 +0000",
        "List-Unsubscribe: <http://vora.localhost:8100/unsubscribe/y>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "multipart/alternative",
        "text/plain",
        "text/html",
    ] {
        assert!(mail.data.contains(header), "{header}:\n{}", mail.data);
    }
    let mut head = mail.data.lines().take_while(|line| !line.is_empty());
    assert!(!head.any(|line| line.starts_with("Bcc:")), "a subject is one line:\n{}", mail.data);
}

#[test]
fn the_html_escapes_and_the_plain_text_says_the_same() {
    let (plain, html) = letter().bodies().unwrap();
    assert!(plain.contains("<script>alert(1)</script>") && plain.contains("A & B") && plain.contains("Νόρα <b>"));
    assert!(plain.contains("No more: http://vora.localhost:8100/unsubscribe/y"));
    assert!(!html.contains("<script>") && !html.contains("<b>") && html.contains("lang=\"en\""), "{html}");
    assert!(html.contains("href=\"http://vora.localhost:8100/welcome/x\""));
}

#[tokio::test]
async fn what_is_refused_for_now_is_another_thing_than_what_is_refused_for_good() {
    let (port, given) = testing::server(vec!["451 try later", "550 no such person"]);
    let office = Post::open(&config(&format!("smtp = \"smtp://127.0.0.1:{port}\"\nno_return = true")), None).unwrap();
    let send = async || office.send(&letter(), "nora@vora.example", 7, NOW).await.unwrap_err();
    let later = send().await;
    assert!(matches!(&later, Failure::Later(said) if said.contains("try later")), "{later:?}");
    let never = send().await;
    assert!(matches!(&never, Failure::Never(said) if said.contains("no such person")), "{never:?}");
    assert_eq!(given.recv().unwrap().from, "<>", "nothing comes back");
    let nobody = Post::open(&config(""), None).unwrap();
    assert!(!nobody.is_set_up());
    assert_eq!(nobody.send(&letter(), "nora@vora.example", 7, NOW).await, Err(Failure::NotSetUp));
    let closed = Post::open(&config("smtp = \"smtp://127.0.0.1:1\""), None).unwrap();
    assert!(matches!(closed.send(&letter(), "nora@vora.example", 7, NOW).await, Err(Failure::Later(_))));
}

#[tokio::test]
async fn in_development_each_mail_becomes_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let office =
        Post::open(&config(&format!("smtp = \"folder:{}\"", folder.path().join("mail").display())), None).unwrap();
    office.send(&letter(), "nora@vora.example", 9, NOW).await.unwrap();
    let kept = std::fs::read_to_string(folder.path().join("mail/9.eml")).unwrap();
    assert!(kept.contains("To: nora@vora.example"), "{kept}");
    let never = office.send(&letter(), "no address", 9, NOW).await;
    assert!(matches!(never, Err(Failure::Never(_))), "{never:?}");
}
