//! What we give away is read by our own reader of files.

use super::*;
use crate::text::docx;

fn page(body: &str) -> Page {
    Page {
        title: "The <open> kitchen".to_owned(),
        byline: "Mireia, Fundació Vora, 4 March 2026".to_owned(),
        authors: "Mireia <b>, Jordi".to_owned(),
        published: "2026-03-04T10:00:00Z".to_owned(),
        language: "en".to_owned(),
        url: "https://centre.example/practices/1/kitchen".to_owned(),
        summary: "A *weekly* kitchen".to_owned(),
        body: body.to_owned(),
        pictures: vec![("https://centre.example/media/a.jpg".to_owned(), "A stove".to_owned())],
    }
}

const BODY: &str = "<h2>Why</h2><p>Families come <strong>hungry</strong> and <em>tired</em><sup>1</sup>; see \
    <a href=\"https://kitchen.example/a_b?c=1&amp;d=%22\">the guide</a>.<br>Twice.</p><hr><ol><li><p>As we counted.</p></li></ol>\
    <h2>Steps</h2><ol><li>Invite<ul><li>by hand</li></ul></li><li>Cook</li></ol><h3>What they bring</h3><blockquote><p>Nobody \
    hurried.</p></blockquote><table><thead><tr><th>Week</th><th>Dish</th></tr></thead><tbody><tr><td>One</td><td>Soup | \
    bread</td></tr></tbody></table><p>1. is no list, # is no heading, &lt;b&gt; &amp; _u_ are words</p>";

#[test]
fn markdown_holds_what_the_page_shows() {
    let text = markdown(&page(BODY));
    for part in [
        "# The \\<open> kitchen\n\nMireia, Fundació Vora, 4 March 2026\n\n<https://centre.example/practices/1/kitchen>\n\n",
        "A \\*weekly\\* kitchen\n\n## Why\n\nFamilies come **hungry** and *tired*[1]; see [the guide](https://kitchen.example/a_b?c=1&d=%22).  \nTwice.",
        "1. As we counted.",
        "1. Invite\n   - by hand\n2. Cook",
        "### What they bring\n\n> Nobody hurried.",
        "| One  | Soup &#124; bread |",
        "1\\. is no list, # is no heading, \\<b> & \\_u\\_ are words",
        "![A stove](https://centre.example/media/a.jpg)\n",
    ] {
        assert!(text.contains(part), "{part}\n-----\n{text}");
    }
}

#[test]
fn word_reads_headings_lists_tables_quotes_and_links() {
    let bytes = word(&page(BODY)).unwrap();
    let read = docx::read(&bytes).unwrap();
    assert_eq!(read.title, "The <open> kitchen");
    let text = read.markdown;
    for part in [
        "# The \\<open> kitchen",
        "## Why\n\nFamilies come **hungry** and *tired*",
        "[the guide](https://kitchen.example/a\\_b?c=1\\&d=%22)",
        "1. Invite\n   - by hand\n2. Cook",
        "### What they bring",
        "> Nobody hurried.",
        "| **Week** | **Dish** |\n| --- | --- |\n| One | Soup \\| bread |",
    ] {
        assert!(text.contains(part), "{part}\n-----\n{text}");
    }
}

/// A part of a document.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

#[test]
fn nothing_in_a_document_has_the_name_of_another_thing() {
    let bytes = word(&page(BODY)).unwrap();
    // Of two numberings of the same name, LibreOffice takes the first and our reader the last: bullets became numbers.
    for (name, mark) in [
        ("word/numbering.xml", "<w:abstractNum w:abstractNumId=\""),
        ("word/numbering.xml", "<w:num w:numId=\""),
        ("word/styles.xml", "w:styleId=\""),
    ] {
        let xml = part(&bytes, name);
        let names: Vec<&str> = xml.split(mark).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let once: std::collections::BTreeSet<&&str> = names.iter().collect();
        assert!(names.len() > 2 && once.len() == names.len(), "{mark}: {names:?}");
    }
    assert!(part(&bytes, "word/styles.xml").contains("<w:lang w:val=\"en\"/>"));
}

#[test]
fn nothing_from_outside_breaks_it() {
    let deep = format!("{}deep{}", "<blockquote>".repeat(3_000), "</blockquote>".repeat(3_000));
    let wide = "<p>a <em>b</em> <a href=\"https://a.example/\">c</a></p>".repeat(4_000);
    let lists = format!("{}x{}", "<ul><li>".repeat(45), "</li></ul>".repeat(45));
    let odd =
        "<table><tr></tr></table><ol start=\"999999999999\"><li></li></ol><p>\u{1}\u{fffe}</p><img src=\"x\"></p></p>";
    for body in [deep.as_str(), &wide, &lists, odd, "<p", "", "</div></div>"] {
        let bytes = word(&page(body)).unwrap();
        assert!(docx::read(&bytes).is_ok(), "{body:.100}");
    }
    assert!(markdown(&page(&deep)).contains("\n\ndeep"));
}
