//! Documents as Word, `LibreOffice` and nobody writes them.

use std::io::{Cursor, Write};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::inline::{Look, Place, Words};
use super::*;
use crate::text::{markdown, sanitize};

const NAMES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const STYLES: &str = r#"<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ca-ES"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Ttol1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Eigen"><w:name w:val="Eigene Zeile"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Kind"><w:name w:val="x"/><w:basedOn w:val="Eigen"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Z"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="IDC1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="LB2"><w:name w:val="List Bullet 2"/></w:style>
<w:style w:type="paragraph" w:styleId="LN"><w:name w:val="Steps"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="LB3"><w:name w:val="List Bullet 3"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="l"/><w:basedOn w:val="Loop"/></w:style>"#;

const NUMBERING: &str = r#"<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#;

const FOOTNOTES: &str = r#"<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:t>line</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See </w:t></w:r><w:hyperlink r:id="n1"><w:r><w:t>there</w:t></w:r></w:hyperlink></w:p>
<w:p><w:r><w:t>And more.</w:t></w:r></w:p></w:footnote><w:footnote w:id="7"><w:p><w:r><w:t>Never referred to</w:t></w:r></w:p></w:footnote>"#;

const LINKS: &str = r#"<Relationship Id="l1" Type="http://x/hyperlink" Target="https://a.example/x_(y)?a=1&amp;b=2" TargetMode="External"/>
<Relationship Id="l2" Type="http://x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>
<Relationship Id="l3" Type="http://x/hyperlink" Target="mailto:nora@example.org" TargetMode="External"/>"#;

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn document(body: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {NAMES}><w:body>{body}</w:body></w:document>")
}

/// A file as Word writes it, with this body.
fn word(body: &str) -> Vec<u8> {
    let part = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{KINDS}/{kind}\" Target=\"{target}\"/>")
    };
    let relations = |inner: String| format!("<Relationships>{inner}</Relationships>");
    let parts = ["styles", "numbering", "footnotes"].map(|kind| part(kind, kind, &format!("{kind}.xml"))).concat();
    archive(&[
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", &relations(part("a", "officeDocument", "word/document.xml"))),
        ("word/_rels/document.xml.rels", &relations(parts + LINKS)),
        (
            "word/_rels/footnotes.xml.rels",
            &relations("<Relationship Id=\"n1\" Type=\"x/hyperlink\" Target=\"https://b.example/\"/>".to_owned()),
        ),
        ("word/styles.xml", &format!("<w:styles {NAMES}>{STYLES}</w:styles>")),
        ("word/numbering.xml", &format!("<w:numbering {NAMES}>{NUMBERING}</w:numbering>")),
        ("word/footnotes.xml", &format!("<w:footnotes {NAMES}>{FOOTNOTES}</w:footnotes>")),
        (
            "docProps/core.xml",
            "<c:p xmlns:c=\"c\" xmlns:d=\"d\"><d:creator>Nora</d:creator><d:title> The  file </d:title></c:p>",
        ),
        ("word/document.xml", &document(body)),
    ])
}

fn read_body(body: &str) -> String {
    read_all(body).unwrap().markdown
}

fn read_all(body: &str) -> Result<Document, Fault> {
    read(&word(body))
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn run_in(look: &str, text: &str) -> String {
    format!("<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
}

fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>", run(text))
}

fn item(list: u8, level: u8, text: &str) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{}</w:p>",
        run(text)
    )
}

fn paragraph(inner: &str) -> String {
    format!("<w:p>{inner}</w:p>")
}

#[test]
fn headings_are_known_by_name_by_level_and_by_what_they_are_based_on() {
    let body = [
        styled("Ttol1", "One"),
        styled("Eigen", "Two"),
        styled("Kind", "Three"),
        styled("berschrift2", "Four"),
        styled("Loop", "Words"),
        "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Five</w:t></w:r></w:p>"
            .to_owned(),
    ];
    assert_eq!(read_body(&body.concat()), "# One\n\n### Two\n\n### Three\n\n## Four\n\nWords\n\n## Five");
    let titled =
        [styled("T", "Name"), styled("IDC1", "One 3"), styled("Ttol1", "One"), styled("Z", "a"), styled("Z", "b")];
    let read = read(&word(&titled.concat())).unwrap();
    assert_eq!(read.markdown, "# Name\n\n## One\n\n> a\n>\n> b");
    assert_eq!((read.title.as_str(), read.language.as_str()), ("The file", "ca-ES"));
}

#[test]
fn words_keep_their_looks_and_their_links() {
    let bold = "<w:b/>";
    let body = [
        run("Say "),
        run_in(bold, "it"),
        run_in("<w:bCs/><w:b w:val=\"1\"/>", " twice "),
        run_in("<w:b w:val=\"0\"/><w:rStyle w:val=\"Fort\"/>", "or "),
        run_in("<w:rStyle w:val=\"Fort\"/><w:i/>", "not"),
        run_in("<w:b/>", "."),
        "<w:hyperlink r:id=\"l1\">".to_owned() + &run_in("<w:i/>", "a page ") + "</w:hyperlink>",
        "<w:hyperlink r:id=\"l2\">".to_owned() + &run("no page") + "</w:hyperlink>",
        "<w:r><w:br/></w:r><w:hyperlink r:id=\"l3\">".to_owned() + &run("nora@example.org") + "</w:hyperlink>",
        "<w:r><w:tab/><w:br w:type=\"page\"/><w:noBreakHyphen/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>"
            .to_owned(),
        run_in("<w:vanish/>", "hidden"),
    ];
    assert_eq!(
        read_body(&paragraph(&body.concat())),
        "Say **it twice** or ***not***.[*a page*](https://a.example/x\\_%28y%29?a=1\\&b=2) no page\\\n\
         [nora@example.org](mailto:nora@example.org) \u{2011}✓"
    );
    let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let link = "<w:r><w:instrText> HYPERLINK \"https://c.example/\" </w:instrText></w:r>";
    let inner = [field("begin"), run("12"), "<w:r><w:instrText>PAGE</w:instrText></w:r>".into(), field("end")].concat();
    let body = [field("begin"), link.into(), inner, field("separate"), run("shown"), field("end"), run(" after")];
    assert_eq!(read_body(&paragraph(&body.concat())), "[shown](https://c.example/) after");
    let simple = "<w:fldSimple w:instr=\"HYPERLINK &quot;https://c.example/&quot; \\h\">".to_owned()
        + &run("s")
        + "</w:fldSimple>";
    assert_eq!(read_body(&paragraph(&simple)), "[s](https://c.example/)");
}

#[test]
fn lists_keep_their_levels_their_numbers_and_their_beginnings() {
    let body = [
        item(1, 0, "a"),
        item(1, 1, "b"),
        item(1, 2, "c"),
        item(1, 0, "d"),
        paragraph(&run("between")),
        item(1, 0, "e"),
        item(4, 0, "f"),
        item(4, 0, "g"),
        item(3, 0, "h"),
        styled("LB2", "i"),
        styled("LB3", "i"),
        styled("LN", "j"),
        item(0, 0, "out"),
        item(99, 0, "unknown"),
    ];
    assert_eq!(
        read_body(&body.concat()),
        "1. a\n   - b\n     - c\n2. d\n\nbetween\n\n3. e\n1) f\n2) g\n- h\n  - i\n    - i\n3. j\n\nout\n\nunknown"
    );
}

#[test]
fn tables_notes_boxes_and_what_was_left_out() {
    let cell = |span: &str, inner: &str| format!("<w:tc><w:tcPr>{span}</w:tcPr>{inner}</w:tc>");
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let two = cell("", &(paragraph(&run("x|y")) + &item(3, 0, "z")));
    let note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    let deleted = "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>";
    let body = [
        "<w:tbl><w:tblPr/><w:tblGrid/>".to_owned(),
        row(&[cell("<w:gridSpan w:val=\"2\"/>", &paragraph(&run("Head"))), cell("", &paragraph(""))]),
        deleted.to_owned(),
        row(&[two, cell("", &paragraph(&(run_in("<w:b/>", "n") + note))), cell("", "<w:p/>")]),
        "</w:tbl>".to_owned(),
        "<w:tbl>".to_owned() + &row(&[cell("", &(styled("Ttol1", "Framed") + &paragraph(&run("words"))))]) + "</w:tbl>",
        paragraph(&(run("again") + note + "<w:r><w:footnoteReference w:id=\"40\"/></w:r>")),
    ];
    assert_eq!(
        read_body(&body.concat()),
        "| Head |  |  |\n| --- | --- | --- |\n| x\\|y • z | **n**[^1] |  |\n\n# Framed\n\nwords\n\nagain[^1]\n\n\
         [^1]: See [there](https://b.example/)\n\n    And more."
    );
    let tracked = "<w:del><w:r><w:delText>old</w:delText><w:t>old</w:t></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
        .to_owned()
        + "<w:ins>" + &run("new ") + "</w:ins><w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>" + &run("choice") + "</w:sdtContent></w:sdt>"
        + "<w:commentRangeStart w:id=\"0\"/><w:r><w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr><w:t>!</w:t><w:commentReference w:id=\"0\"/></w:r>";
    let boxed = "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p>\
                 </w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:t>twice</w:t></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    let picture = "<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:pict/></w:r>";
    let read = read(&word(&(paragraph(&tracked) + &paragraph(&(run("Beside") + boxed + picture))))).unwrap();
    assert_eq!((read.markdown.as_str(), read.pictures), ("new choice!\n\nBeside\n\nIn a box", 2));
}

#[test]
fn plain_words_are_no_markdown() {
    for text in [
        "# no heading",
        "#hashtag",
        "- no item",
        "1. no item",
        "2024) no",
        "+ a",
        "> no quote",
        "---",
        "===",
        "*not* _it_ snake_case `no` ~~gone~~ ~5 and ~6",
        "[no](https://x.example) ![no](x) [^1] a^b",
        "<b>no</b> a < b &amp; AT&T &#65; \\",
        "a | b",
        "    four",
        "www.example.org/a_b_c https://example.org/x_y_*z (https://example.org/_).",
        "!",
        "1.",
        "\u{a0}x",
    ] {
        let mut words = Words::default();
        words.push(text, Look::default());
        let written = words.markdown(&[], Place::Paragraph);
        let html = markdown::to_html(&written);
        let seen = sanitize::plain_text(&html);
        let meant = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(seen.split_whitespace().collect::<Vec<_>>().join(" "), meant, "{written}");
        assert!(html.starts_with("<p>") && !html.contains("<em>") && !html.contains("<del>"), "{written}: {html}");
    }
    let mut table = Words::default();
    table.push("a | b\n--- | ---\n: |", Look::default());
    assert!(!markdown::to_html(&table.markdown(&[], Place::Paragraph)).contains("<table>"));
}

#[test]
fn what_is_no_document_is_told_apart() {
    let big = vec![b'x'; MOST_BYTES + 1];
    for (bytes, fault) in [
        (&b""[..], Fault::NoWord),
        (b"Plain words", Fault::NoWord),
        (b"PK\x03\x04 and then nothing", Fault::Damaged),
        (&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], Fault::OldOrSealed),
        (&big, Fault::TooLarge),
        (&archive(&[("content.xml", "<office/>")]), Fault::NoWord),
        (&archive(&[("word/document.xml", "")]), Fault::Damaged),
        (&archive(&[("word/document.xml", "\u{1}\u{2}")]), Fault::Damaged),
        (&archive(&[("word/document.xml", "<w:document><w:body>")]), Fault::Damaged),
        (&archive(&[("word/document.xml", &document("<w:p>&undeclared;</w:p>"))]), Fault::Damaged),
    ] {
        assert_eq!(read(bytes), Err(fault), "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(40)]));
    }
    let alone = archive(&[("word/document.xml", &document(&paragraph(&run("No other parts"))))]);
    assert_eq!(read(&alone).unwrap().markdown, "No other parts");
    let elsewhere =
        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>";
    let elsewhere = archive(&[("_rels/.rels", elsewhere), ("word/document2.xml", &document(&paragraph(&run("Here"))))]);
    assert_eq!(read(&elsewhere).unwrap().markdown, "Here");
}

#[test]
fn bombs_and_tricks_end_at_a_limit() {
    let entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><w:document><w:body><w:p>&b;</w:p></w:body></w:document>";
    assert_eq!(read(&archive(&[("word/document.xml", entities)])), Err(Fault::Declares));
    let outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><w:document/>";
    assert_eq!(read(&archive(&[("word/document.xml", outside)])), Err(Fault::Declares));
    let bomb = archive(&[("word/document.xml", &" ".repeat(MOST_UNPACKED + 1))]);
    assert!(bomb.len() < 100_000);
    assert_eq!(read(&bomb), Err(Fault::Unpacks));
    let names: Vec<String> = (0..=MOST_ENTRIES).map(|number| format!("word/{number}.xml")).collect();
    let many: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    assert_eq!(read(&archive(&many)), Err(Fault::Unpacks));
    let nested = |depth: usize| document(&("<w:ins>".repeat(depth) + &"</w:ins>".repeat(depth)));
    assert_eq!(read(&archive(&[("word/document.xml", &nested(MOST_DEPTH))])), Err(Fault::TooDeep));
    assert!(read(&archive(&[("word/document.xml", &nested(MOST_DEPTH - 2))])).is_ok());
    let long = document(&paragraph(&run(&"word ".repeat(MOST_WRITTEN / 5 + 1))));
    assert_eq!(read(&archive(&[("word/document.xml", &long)])), Err(Fault::TooLong));
    let wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"4000000000\"/></w:tcPr></w:tc>".repeat(10_000);
    let wide = document(&format!("<w:tbl><w:tr>{wide}</w:tr></w:tbl>"));
    assert_eq!(read(&archive(&[("word/document.xml", &wide)])), Err(Fault::TooLong));
}

#[test]
fn a_million_runs_are_read_in_passing() {
    let empty = document(&paragraph(&"<w:r/>".repeat(1_000_000)));
    assert_eq!(read(&archive(&[("word/document.xml", &empty)])).unwrap().markdown, "");
    let one = "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>";
    let many = document(&paragraph(&one.repeat(300_000)));
    let read = read(&archive(&[("word/document.xml", &many)]));
    assert!(matches!(read, Err(Fault::TooLong)) || read.is_ok_and(|read| read.markdown.starts_with("a**b**a**b**")));
}

#[test]
fn addresses_without_an_end_are_read_in_passing() {
    let long = "https://_".repeat(MOST_WRITTEN / 10);
    let read = read(&word(&paragraph(&run(&long)))).unwrap().markdown;
    assert_eq!(markdown::words(&read), long);
}

#[test]
fn tables_and_boxes_in_one_another_end_at_a_limit() {
    let within = |open: &str, close: &str, depth: usize| {
        read_all(&format!("{}{}{}", open.repeat(depth), paragraph(&run("deep")), close.repeat(depth)))
    };
    let tables = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>");
    assert_eq!(within(tables.0, tables.1, 65).unwrap().markdown, "deep");
    assert_eq!(within(tables.0, tables.1, 67), Err(Fault::TooDeep));
    let boxes = ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>");
    assert_eq!(within(boxes.0, boxes.1, 48).unwrap().markdown, "deep");
    assert_eq!(within(boxes.0, boxes.1, 50), Err(Fault::TooDeep));
}

#[test]
fn an_archive_with_a_password_is_sealed() {
    let mut bytes = archive(&[("word/document.xml", &document(&paragraph(&run("Words"))))]);
    let central = bytes.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    // The first flag of an entry says that it is encrypted.
    bytes[6] |= 1;
    bytes[central + 8] |= 1;
    assert_eq!(read(&bytes), Err(Fault::OldOrSealed));
}

#[test]
fn a_file_that_was_cut_off_is_damaged_wherever_it_ends() {
    let whole = word(&[styled("Ttol1", "One"), item(1, 0, "a"), paragraph(&run("Words"))].concat());
    assert!(read(&whole).is_ok());
    for end in 0..whole.len() {
        assert!(read(&whole[..end]).is_err(), "{end}");
    }
}

fn look() -> impl Strategy<Value = Look> {
    (any::<bool>(), any::<bool>(), proptest::option::weighted(0.2, 0..2_u32)).prop_map(|(bold, italic, link)| Look {
        bold,
        italic,
        link,
        mark: false,
    })
}

proptest! {
    /// However runs are cut and whatever stands in them, the same words are read where the Markdown is shown.
    #[test]
    fn words_are_read_as_they_were_written(parts in proptest::collection::vec(("[a-c é.,!*_`~#<>&|\\[\\]()1\n:=+-]{0,6}", look()), 0..8)) {
        let (mut words, mut meant) = (Words::default(), String::new());
        for (text, look) in &parts {
            words.push(text, *look);
            meant.push_str(text);
        }
        let links = ["https://a.example/".to_owned(), "https://b.example/?x=1&y=2".to_owned()];
        let written = words.markdown(&links, Place::Paragraph);
        let seen = sanitize::plain_text(&markdown::to_html(&written));
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(bare(&seen), bare(&meant), "{}", written);
    }

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000), zipped in any::<bool>()) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let bytes = if zipped { archive(&[("word/document.xml", &text)]) } else { [b"PK\x03\x04".as_slice(), &bytes].concat() };
        let _ = read(&bytes);
    }

    #[test]
    fn no_changed_file_panics(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut bytes = word(&[styled("Ttol1", "One"), item(1, 0, "a"), paragraph(&run("Words"))].concat());
        for (at, value) in &changes {
            let at = at.index(bytes.len());
            bytes[at] = *value;
        }
        let _ = read(&bytes);
    }

    #[test]
    fn no_changed_xml_panics(changes in proptest::collection::vec((any::<prop::sample::Index>(), "[<>/\"&;a-z0-9 ]{0,3}"), 1..6)) {
        let body = [styled("Ttol1", "One"), item(1, 0, "a"), paragraph(&run("Words")), "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>".into()];
        let mut text: Vec<char> = document(&body.concat()).chars().collect();
        for (at, piece) in &changes {
            let at = at.index(text.len());
            text.splice(at..=at, piece.chars());
        }
        let _ = read(&archive(&[("word/document.xml", &text.iter().collect::<String>())]));
    }
}
