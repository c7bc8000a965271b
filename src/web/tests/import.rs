//! A file that was written elsewhere becomes a draft.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::text::{docx, intake};

const NOTES: &str = "# The kitchen <b>\n\nIt began with hunger.\n\n## Why do you do it?\n\nTo eat.\n\n## What do you do, step by step?\n\n\
                     1. Invite\n2. Cook\n\n## Thanks\n\nTo the neighbours.\n";

/// A Word document with a heading, a picture and a paragraph.
fn word() -> Vec<u8> {
    let body = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>A visit</w:t></w:r></w:p>\
                <w:p><w:r><w:t>To </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>wait</w:t></w:r><w:r><w:drawing/></w:r></w:p>";
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    write!(zip, "<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>").unwrap();
    zip.finish().unwrap().into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_becomes_a_draft_in_the_fields_of_the_form() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let token = cookie::form_token(&me);
    assert!(house.get("/desk", Some(&me)).await.body.contains("href=\"/desk/practices/import\""));
    assert!(house.get("/desk/essays/new", Some(&me)).await.body.contains("href=\"/desk/essays/import\""));
    let page = house.get("/desk/practices/import", Some(&me)).await;
    assert!(page.status == StatusCode::OK && page.body.contains("of up to 20 MB"), "{}", page.body);

    let made = house.upload("/desk/practices/import", &me, &token, ("notes.md", NOTES.as_bytes())).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let form = house.get(made.location(), Some(&me)).await.body;
    for part in [
        "This is what we read in the file. Nothing is published.",
        "value=\"The kitchen &#60;b&#62;\"",
        "\nIt began with hunger.\n\nTo eat.</textarea>",
        "\nInvite\nCook\n**Thanks**\\\n  To the neighbours.</textarea>",
        "name=\"revision\" value=\"1\"",
    ] {
        assert!(form.contains(part), "{part}: {form}");
    }
    assert!(!form.contains("href=\"/desk/practices/import\""), "it has begun already");
    assert!(!house.get("/practices", None).await.body.contains("The kitchen"), "nothing is published");

    let made = house.upload("/desk/essays/import", &me, &token, ("visit.docx", &word())).await;
    let form = house.get(made.location(), Some(&me)).await.body;
    assert!(form.contains("One picture was left out. Nothing is published.") && form.contains("value=\"A visit\""));
    assert!(form.contains("\nTo **wait**</textarea>"), "{form}");
    let desk = house.get("/desk", Some(&me)).await.body;
    assert!(desk.contains("The kitchen &#60;b&#62;") && desk.contains("A visit"), "{desk}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_more_than_a_draft_may_have_waits_in_the_form() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let long = format!("# What did you learn?\n\n{}the last word", "So many words. ".repeat(1_000));
    let made = house.upload("/desk/essays/import", &me, &cookie::form_token(&me), ("so.txt", long.as_bytes())).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let form = house.get(made.location(), Some(&me)).await.body;
    for part in ["It is more than a draft may have", "the last word</textarea>", "it is not saved as a draft yet"] {
        assert!(form.contains(part), "{part}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_not_taken_is_answered_on_the_same_page() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let (_, reader) = house.member("ana", Role::Reader).await;
    let (token, path) = (cookie::form_token(&me), "/desk/practices/import");
    let too_large = vec![b'x'; docx::MOST_BYTES + 1];
    let too_long = "x".repeat(intake::MOST_CHARACTERS + 1);
    for (name, bytes, status, told) in [
        ("a.docx", &b"words"[..], StatusCode::UNPROCESSABLE_ENTITY, "This file is no Word document."),
        ("a.docx", b"PK\x03\x04", StatusCode::UNPROCESSABLE_ENTITY, "This file is damaged"),
        ("a.md", b"\xff\xfea\0", StatusCode::UNPROCESSABLE_ENTITY, "written in UTF-16"),
        ("a.md", b"", StatusCode::UNPROCESSABLE_ENTITY, "There are no words in this file."),
        ("a.md", too_long.as_bytes(), StatusCode::UNPROCESSABLE_ENTITY, "at most 200,000 characters"),
        (
            "a.md",
            &too_large[..intake::MOST_TEXT_BYTES + 1],
            StatusCode::PAYLOAD_TOO_LARGE,
            "a text file has at most 1 MB",
        ),
        ("a.docx", &too_large, StatusCode::PAYLOAD_TOO_LARGE, "too large: at most 20 MB"),
    ] {
        let answer = house.upload(path, &me, &token, (name, bytes)).await;
        assert_eq!(answer.status, status, "{told}");
        assert!(answer.body.contains(told) && answer.body.contains("aria-invalid=\"true\""), "{told}: {}", answer.body);
    }
    let file = ("a.md", NOTES.as_bytes());
    assert_eq!(house.upload(path, &me, "forged", file).await.status, StatusCode::FORBIDDEN);
    let token = cookie::form_token(&reader);
    assert_eq!(house.upload(path, &reader, &token, file).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.get(path, Some(&reader)).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.upload(path, "nobody", "", file).await.status, StatusCode::UNAUTHORIZED);
    assert!(house.get("/desk", Some(&me)).await.body.contains("Nothing here yet"), "no draft was made");
}
