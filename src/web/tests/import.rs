//! A file that was written elsewhere becomes a draft.

use std::convert::Infallible;
use std::io::{Cursor, Write};

use bytes::Bytes;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::text::{docx, intake};

impl House {
    /// Sends a form with a file in it.
    pub(super) async fn upload(&self, path: &str, session: &str, token: &str, (name, file): (&str, &[u8])) -> Answer {
        let part = |name: &str| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"");
        let (token, file_part) = (format!("{}\r\n\r\n{token}\r\n", part("token")), part("file"));
        let mut body = format!("{token}{file_part}; filename=\"{name}\"\r\n\r\n").into_bytes();
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
            .header(header::COOKIE, format!("session={session}"));
        self.ask(request.body(Body::from(body)).unwrap()).await
    }
}

const NOTES: &str = "# The kitchen <b>\n\nIt began with hunger.\n\n## Why do you do it?\n\nTo eat.\n\n## What do you do, step by step?\n\n\
                     1. Invite\n2. Cook\n\n## Thanks\n\nTo the neighbours.\n";

/// What three programs wrote, with headings, bold and italic words, a link, lists in lists and a table; two with a picture, a comment and the
/// name of an author.
const LIBREOFFICE: &[u8] = include_bytes!("import/libreoffice.docx");
const PANDOC: &[u8] = include_bytes!("import/pandoc.docx");
const PYTHON_DOCX: &[u8] = include_bytes!("import/python-docx.docx");

/// An archive with one entry.
fn archive(name: &str, text: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default()).unwrap();
    zip.write_all(text.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

/// A Word document with this body.
fn word(body: &str) -> Vec<u8> {
    archive("word/document.xml", &format!("<w:document xmlns:w=\"w\"><w:body>{body}</w:body></w:document>"))
}

/// A document with a heading, a picture and a paragraph.
const VISIT: &str = "<w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>A visit</w:t></w:r></w:p>\
                     <w:p><w:r><w:t>To </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>wait</w:t></w:r><w:r><w:drawing/></w:r></w:p>";

/// What stands in a field of several lines.
fn typed(form: &str, field: &str) -> String {
    let (_, begun) = form.split_once(&format!("<textarea id=\"{field}\"")).expect(field);
    let words = begun.split_once('>').unwrap().1.split_once("</textarea>").unwrap().0;
    [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")]
        .iter()
        .fold(words.trim_start().to_owned(), |words, (escaped, sign)| words.replace(escaped, sign))
}

#[tokio::test(flavor = "multi_thread")]
async fn documents_of_three_programs_keep_what_was_written_and_nothing_beside_it() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let token = cookie::form_token(&me);
    let read = async |kind: &str, file: (&str, &[u8])| {
        let made = house.upload(&format!("/desk/{kind}/import"), &me, &token, file).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        let form = house.get(made.location(), Some(&me)).await.body;
        let place = made.location().split("/edit").next().unwrap().to_owned();
        let seen = house.get(&format!("{place}/preview"), Some(&me)).await.body;
        for body in [&form, &seen] {
            assert!(!body.to_lowercase().contains("secret"), "a comment, a name or deleted words: {body}");
        }
        (form, seen)
    };

    let (form, seen) = read("practices", ("kitchen.docx", LIBREOFFICE)).await;
    assert!(form.contains("value=\"The open kitchen\""), "{form}");
    assert_eq!(
        typed(&form, "why"),
        "Families come **hungry** and *tired*[^1]; see [the guide](https://kitchen.example/about).\n\nWe added more.\n\n\
         ## What they bring\n\n- Time\n  - an evening\n    - or two\n- Recipes\n\n\
         | Week | Dish |\n| --- | --- |\n| One | Soup \\| bread |\n\n[^1]: As we counted in 2024."
    );
    assert_eq!(typed(&form, "procedures"), "Invite\n  - by hand\nCook together\n**Thanks**\\\n  To the neighbours.");
    assert!(form.contains("One picture was left out. One heading in the file is no question"), "{form}");
    for part in [
        "<strong>hungry</strong>",
        "<em>tired</em>",
        "<a href=\"https://kitchen.example/about\"",
        "As we counted in 2024.",
        "<td>Soup | bread</td>",
        "<li>or two</li>",
    ] {
        assert!(seen.contains(part), "{part}: {seen}");
    }

    let (form, seen) = read("essays", ("waiting.docx", PANDOC)).await;
    assert!(form.contains("value=\"A week of waiting\""), "{form}");
    assert_eq!(
        typed(&form, "learnt"),
        "To **wait**, and *only then* to ask[^1]. See [the diary](https://diary.example/week\\_%28one%29).\n\n\
         1. Listen\n   - twice\n     - slowly\n2. Answer\n\n| Day | Words |\n| --- | --- |\n| Mon | few |\n| Tue | more |\n\n\
         > Nobody hurried.\n\n[^1]: After a long silence."
    );
    assert_eq!(typed(&form, "before"), "In haste.\n\n## Thanks\n\nTo all.");
    assert!(form.contains("One heading in the file is no question of the form: it has joined"), "{form}");
    assert!(seen.contains("<blockquote>") && seen.contains("<li>slowly</li>"), "{seen}");

    let (form, seen) = read("practices", ("corner.docx", PYTHON_DOCX)).await;
    assert!(form.contains("value=\"The reading corner\""), "{form}");
    assert_eq!(typed(&form, "why"), "It began in a corridor.");
    assert_eq!(typed(&form, "materials"), "A shelf with books\nA list of books | https://books.example/list");
    assert_eq!(
        typed(&form, "procedures"),
        "Sit down\n  1. together\nRead **aloud** and *slowly*\n**Materials in numbers**\n  | Book | Copies |\n  | --- | --- |\n  \
         | Atlas | 3 |\nCommented"
    );
    assert!(seen.contains("<td>Atlas</td>") && seen.contains("<strong>aloud</strong>"), "{seen}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_becomes_a_draft_in_the_fields_of_the_form() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let token = cookie::form_token(&me);
    assert!(house.get("/desk", Some(&me)).await.body.contains("href=\"/desk/practices/import\""));
    let empty = house.get("/desk/essays/new", Some(&me)).await.body;
    assert!(empty.contains(
        "<form id=\"begin\" action=\"/desk/essays/import\" method=\"post\" enctype=\"multipart/form-data\">"
    ));
    let (before, rest) =
        empty.split_once("<input id=\"file\" name=\"file\" type=\"file\" form=\"begin\"").expect("a box");
    assert!(
        before.contains(&format!("name=\"token\" value=\"{token}\" form=\"begin\"")),
        "the token is sent before the file"
    );
    assert!(rest.contains("<button class=\"button\" form=\"begin\">"), "{empty}");
    let page = house.get("/desk/practices/import", Some(&me)).await;
    assert!(page.status == StatusCode::OK && page.body.contains("of up to 20 MB"), "{}", page.body);

    let made = house.upload("/desk/practices/import", &me, &token, ("notes.md", NOTES.as_bytes())).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let form = house.get(made.location(), Some(&me)).await.body;
    for part in [
        "This is what we read in the file. Nothing is published. One heading in the file is no question of the form: it stands among the steps",
        "value=\"The kitchen &#60;b&#62;\"",
        "\nIt began with hunger.\n\nTo eat.</textarea>",
        "\nInvite\nCook\n**Thanks**\\\n  To the neighbours.</textarea>",
        "name=\"revision\" value=\"1\"",
    ] {
        assert!(form.contains(part), "{part}: {form}");
    }
    assert!(!form.contains("href=\"/desk/practices/import\""), "it has begun already");
    assert!(!house.get("/practices", None).await.body.contains("The kitchen"), "nothing is published");

    let made = house.upload("/desk/essays/import", &me, &token, ("visit.docx", &word(VISIT))).await;
    let form = house.get(made.location(), Some(&me)).await.body;
    assert!(form.contains("Nothing is published. One picture was left out.</p>") && form.contains("value=\"A visit\""));
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
    let bomb = archive("word/document.xml", &" ".repeat(docx::MOST_UNPACKED + 1));
    let too_long = "x".repeat(intake::MOST_CHARACTERS + 1);
    for (name, bytes, status, told) in [
        ("a.docx", &b"words"[..], StatusCode::UNPROCESSABLE_ENTITY, "This file is no Word document."),
        ("a.docx", b"PK\x03\x04", StatusCode::UNPROCESSABLE_ENTITY, "This file is damaged"),
        ("a.md", b"\xff\xfea\0", StatusCode::UNPROCESSABLE_ENTITY, "not saved as UTF-8"),
        ("a.txt", b"caf\xe9", StatusCode::UNPROCESSABLE_ENTITY, "not saved as UTF-8"),
        ("a.pdf", b"%PDF-1.7\n", StatusCode::UNPROCESSABLE_ENTITY, "neither a Word document nor plain text"),
        ("a.odt", &archive("content.xml", "<a/>"), StatusCode::UNPROCESSABLE_ENTITY, "This file is no Word document."),
        ("a.doc", include_bytes!("import/old.doc"), StatusCode::UNPROCESSABLE_ENTITY, "without a password"),
        ("a.docx", include_bytes!("import/sealed.docx"), StatusCode::UNPROCESSABLE_ENTITY, "without a password"),
        ("a.docx", &LIBREOFFICE[..LIBREOFFICE.len() / 2], StatusCode::UNPROCESSABLE_ENTITY, "This file is damaged"),
        ("a.docx", &bomb, StatusCode::UNPROCESSABLE_ENTITY, "holds far more than words"),
        ("a.docx", &word(""), StatusCode::UNPROCESSABLE_ENTITY, "There are no words in this file."),
        ("a.md", b"", StatusCode::UNPROCESSABLE_ENTITY, "There are no words in this file."),
        ("a.md", too_long.as_bytes(), StatusCode::UNPROCESSABLE_ENTITY, "at most 200,000 characters"),
        ("a.md", &too_large[..=intake::MOST_TEXT_BYTES], StatusCode::PAYLOAD_TOO_LARGE, "a text file has at most 1 MB"),
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

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_megabytes_are_answered_on_the_same_page() {
    let house = House::in_english().await;
    let (_, me) = house.member("mireia", Role::Practitioner).await;
    let part = |name: &str| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"");
    let head = format!(
        "{}\r\n\r\n{}\r\n{}; filename=\"a.docx\"\r\n\r\nPK",
        part("token"),
        cookie::form_token(&me),
        part("file")
    );
    // A megabyte that is handed out again and again: what is sent is never in memory as a whole.
    let megabyte = Bytes::from(vec![b'x'; 1024 * 1024]);
    let pieces = std::iter::once(Bytes::from(head))
        .chain(std::iter::repeat_n(megabyte, 300))
        .chain([Bytes::from_static(b"\r\n--x--\r\n")]);
    let request = Request::post("/desk/practices/import")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .header(header::COOKIE, format!("session={me}"));
    let body = Body::from_stream(futures_util::stream::iter(pieces.map(Ok::<_, Infallible>)));
    let answer = house.ask(request.body(body).unwrap()).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("This file is too large: at most 20 MB."), "{}", answer.body);
}
