//! Our Markdown to safe HTML, with tables, footnotes and bare addresses; raw HTML is shown as text.

use comrak::arena_tree::NodeEdge;
use comrak::nodes::NodeValue;
use comrak::{Arena, Options};

use super::sanitize;

/// Turns Markdown into safe HTML without line breaks between blocks. Headings begin at the third level, because the
/// title and the sections of a page stand above them.
pub fn to_html(markdown: &str) -> String {
    let html = comrak::markdown_to_html(markdown, &options());
    sanitize::own_html(&quiet_notes(&lower_headings(&html)))
        .replace("<sup><a>", "<sup>")
        .replace("</a></sup>", "</sup>")
}

/// What our Markdown knows beside the common.
pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.footnotes = true;
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.render.escape = true;
    options
}

/// The words of Markdown without its marks, on one line.
pub fn words(markdown: &str) -> String {
    words_and_links(markdown).0
}

/// The words of Markdown without its marks, on one line, and the addresses that they lead to.
pub fn words_and_links(markdown: &str) -> (String, Vec<String>) {
    let arena = Arena::new();
    let root = comrak::parse_document(&arena, markdown, &options());
    let (mut said, mut links) = (String::new(), Vec::new());
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(node) => match &node.data().value {
                NodeValue::Text(text) => said.push_str(text),
                NodeValue::Code(code) => said.push_str(&code.literal),
                NodeValue::CodeBlock(block) => said.push_str(&block.literal),
                NodeValue::HtmlInline(html) => said.push_str(html),
                NodeValue::HtmlBlock(html) => said.push_str(&html.literal),
                NodeValue::SoftBreak | NodeValue::LineBreak => said.push(' '),
                NodeValue::Link(link) => links.push(link.url.clone()),
                _ => {}
            },
            NodeEdge::End(node) if node.data().value.block() => said.push(' '),
            NodeEdge::End(_) => {}
        }
    }
    (said.split_whitespace().collect::<Vec<_>>().join(" "), links)
}

/// As [`to_html`], for one line: the paragraph around a single paragraph is taken off.
pub fn to_inline_html(markdown: &str) -> String {
    let html = to_html(markdown);
    let inner = html.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
    match inner {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => html,
    }
}

/// Footnotes without links, which lead nowhere on pages of many texts: a number, and a list below a line.
///
/// Raw HTML was escaped, so that every `<section>` is one that comrak wrote.
fn quiet_notes(html: &str) -> String {
    let mut quiet = String::with_capacity(html.len());
    for (place, piece) in html.split(" <a href=\"#fnref-").enumerate() {
        let back = piece.split('>').next().is_some_and(|tag| tag.contains("data-footnote-backref"));
        match piece.split_once("</a>") {
            Some((_, rest)) if place > 0 && back => quiet.push_str(rest),
            _ if place > 0 => quiet.extend([" <a href=\"#fnref-", piece]),
            _ => quiet.push_str(piece),
        }
    }
    quiet.replace("<section class=\"footnotes\" data-footnotes>", "<hr>")
}

/// Raw HTML was escaped, so that every `<h1>` is a heading that comrak wrote.
fn lower_headings(html: &str) -> String {
    let mut lowered = html.to_owned();
    for (from, to) in [(6, 6), (5, 6), (4, 5), (3, 4), (2, 3), (1, 3)] {
        lowered = lowered.replace(&format!("<h{from}>"), &format!("<h{to}>"));
        lowered = lowered.replace(&format!("</h{from}>"), &format!("</h{to}>"));
    }
    lowered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_compact_html() {
        assert_eq!(to_html("One *two*\n\nThree"), "<p>One <em>two</em></p><p>Three</p>");
        assert_eq!(to_html("# A\n\n## B\n\n### C"), "<h3>A</h3><h3>B</h3><h4>C</h4>");
        assert_eq!(to_inline_html("Welcome (15 min)"), "Welcome (15 min)");
        assert_eq!(to_inline_html("a\n\nb"), "<p>a</p><p>b</p>");
        assert_eq!(to_html("|a|b|\n|-|-|\n|1|2|").matches("<td>").count(), 2);
        assert!(to_html("See https://a.example/x").contains("<a href=\"https://a.example/x\""));
        assert!(to_html("a[^1]\n\n[^1]: note").contains("note"));
    }

    #[test]
    fn words_are_left_of_markdown() {
        let (said, links) = words_and_links("# A *b*\n\n- c\n- `d` [e](https://a.example/x)\n\n|f|g|\n|-|-|\n|h|i|");
        assert_eq!((said.as_str(), links), ("A b c d e f g h i", vec!["https://a.example/x".to_owned()]));
    }

    #[test]
    fn footnotes_are_numbers_and_a_list_below_a_line() {
        let html = to_html("a[^1] b[^x] c[^1] ↩ [d](#fnref-1)\n\n[^1]: note\n[^x]: other\n\n    two\n\nend");
        assert_eq!(
            html,
            "<p>a<sup>1</sup> b<sup>2</sup> c<sup>1</sup> ↩ <a>d</a></p><p>end</p><hr><ol><li><p>note</p></li><li><p>other</p>\
             <p>two</p></li></ol>"
        );
    }

    #[test]
    fn raw_html_and_dangerous_links_do_no_harm() {
        let html =
            to_html("<script>alert(1)</script> <b onclick=x>b</b>\n\n[x](javascript:alert(1)) ![i](data:text/html,x)");
        assert!(!html.contains("<script") && !html.contains("<b") && !html.contains("javascript:"), "{html}");
        assert!(!html.contains("data:"), "{html}");
        for odd in ["", "[^", "`", "|", "\u{0}", &"> ".repeat(3_000), &"*".repeat(5_000), &"[".repeat(5_000)] {
            let _ = to_html(odd);
        }
    }
}
