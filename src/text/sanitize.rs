//! HTML from elsewhere to the subset we show (FEP-b2b8), to what strict clients show, or to plain text. Never panics.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

/// The largest HTML that is looked at, in bytes; the rest is cut off.
pub const MAX_HTML_BYTES: usize = 256 * 1024;

/// HTML with more tags than this, as it came or once it is cleaned, is shown as plain text: the parser's work can grow with
/// their square.
const MAX_HTML_TAGS: usize = 8_000;
/// HTML is read so often again at most until it is read as it is written.
const MOST_READINGS: usize = 3;

const LONG_FORM: [&str; 50] = [
    "p",
    "div",
    "h1",
    "span",
    "br",
    "a",
    "del",
    "s",
    "pre",
    "code",
    "em",
    "strong",
    "b",
    "i",
    "u",
    "ul",
    "ol",
    "li",
    "blockquote",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "img",
    "figure",
    "figcaption",
    "video",
    "audio",
    "source",
    "ruby",
    "rt",
    "rp",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "caption",
    "hr",
    "sup",
    "sub",
    "q",
    "cite",
    "abbr",
    "dl",
    "dt",
    "dd",
];
const CLIENT: [&str; 20] = [
    "p",
    "br",
    "span",
    "a",
    "del",
    "s",
    "pre",
    "blockquote",
    "code",
    "b",
    "strong",
    "u",
    "i",
    "em",
    "ol",
    "ul",
    "li",
    "ruby",
    "rt",
    "rp",
];
const SCHEMES: [&str; 6] = ["http", "https", "mailto", "tel", "xmpp", "gemini"];
/// Elements that the parser opens anew in every paragraph until they are closed.
const FORMATTING: [&str; 13] =
    ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

static FOREIGN: LazyLock<Builder<'static>> =
    LazyLock::new(|| builder(&LONG_FORM, Some("nofollow noopener noreferrer")));
static OWN: LazyLock<Builder<'static>> = LazyLock::new(|| builder(&LONG_FORM, None));
static CLIENTS: LazyLock<Builder<'static>> = LazyLock::new(|| builder(&CLIENT, Some("nofollow noopener noreferrer")));
static PLAIN: LazyLock<Builder<'static>> = LazyLock::new(|| builder(&[], None));

fn builder(tags: &[&'static str], rel: Option<&'static str>) -> Builder<'static> {
    let attributes: [(&'static str, &[&'static str]); 9] = [
        ("a", &["href"]),
        ("img", &["src", "alt", "width", "height"]),
        ("video", &["src", "poster", "controls"]),
        ("audio", &["src", "controls"]),
        ("source", &["src", "type"]),
        ("ol", &["start", "reversed"]),
        ("li", &["value"]),
        ("td", &["colspan", "rowspan"]),
        ("th", &["colspan", "rowspan", "scope"]),
    ];
    let kept = |(tag, names): &(&'static str, &[&'static str])| (*tag, names.iter().copied().collect::<HashSet<_>>());
    let tags: HashSet<&'static str> = tags.iter().copied().collect();
    let attributes: HashMap<_, _> = attributes.iter().filter(|(tag, _)| tags.contains(tag)).map(kept).collect();
    let classes = ["h-card", "u-url", "mention", "hashtag", "ellipsis", "invisible"];
    let classes: HashMap<_, _> = ["a", "span"]
        .into_iter()
        .filter(|tag| tags.contains(tag))
        .map(|tag| (tag, classes.into_iter().collect::<HashSet<_>>()))
        .collect();
    let mut builder = Builder::empty();
    builder
        .tags(tags)
        .clean_content_tags(["script", "style", "template", "noscript", "iframe", "object"].into_iter().collect())
        .tag_attributes(attributes)
        .generic_attributes(["lang", "dir"].into_iter().collect())
        .url_schemes(SCHEMES.into_iter().collect())
        .url_relative(UrlRelative::Deny)
        .allowed_classes(classes)
        .link_rel(rel);
    builder
}

/// HTML of another server, as we show it on our pages: the long-form set of FEP-b2b8, links marked as not ours. A
/// heading of the first level becomes one of the second, because the title of the page stands above it.
///
/// When an unknown tag between two known ones is taken away, what is left can be nested as no parser reads it: it is cleaned
/// until it is read as it is written, and what never is becomes lines of text.
pub fn foreign_html(html: &str) -> String {
    let once = |html: &str| clean(&FOREIGN, html).replace("<h1", "<h2").replace("</h1>", "</h2>");
    let mut shown = once(html);
    for _ in 0..MOST_READINGS {
        if shown.len() > MAX_HTML_BYTES {
            return shown;
        }
        let again = once(&shown);
        if again == shown {
            return shown;
        }
        shown = again;
    }
    let lines: Vec<String> = plain_text(&shown).lines().map(escape).collect();
    once(&format!("<p>{}</p>", lines.join("<br>")))
}

/// HTML that we made from the Markdown of our members: the same set, links left as they are, line breaks taken out.
pub(super) fn own_html(html: &str) -> String {
    compact(&clean(&OWN, html))
}

/// Everything that is no text taken away; paragraphs and line breaks become line breaks.
pub fn plain_text(html: &str) -> String {
    let mut broken = bounded(html).to_owned();
    for end in ["<br>", "<br/>", "<br />", "</p>", "</li>", "</h1>", "</h2>", "</h3>", "</h4>", "</div>", "</tr>"] {
        broken = broken.replace(end, &format!("\n{end}"));
    }
    let text = unescape(&clean(&PLAIN, &broken));
    let lines: Vec<String> = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let mut joined = lines.join("\n");
    while joined.contains("\n\n\n") {
        joined = joined.replace("\n\n\n", "\n\n");
    }
    joined.trim().to_owned()
}

/// HTML for clients of the Mastodon API: headings become bold paragraphs, table rows become paragraphs, only what all
/// of them know is left, and no line break stands between tags (client-api.md, trap 7).
pub fn for_clients(html: &str) -> String {
    let mut plain = foreign_html(html);
    for level in 2..=6 {
        plain = plain.replace(&format!("<h{level}>"), "<p><strong>").replace(&format!("</h{level}>"), "</strong></p>");
        // With a language: the parser of the second cleaning drops the lone end of `strong`.
        plain = plain.replace(&format!("<h{level} "), "<p ");
    }
    for (from, to) in [
        ("<div>", "<p>"),
        ("<div ", "<p "),
        ("</div>", "</p>"),
        ("<tr>", "<p>"),
        ("<tr ", "<p "),
        ("</tr>", "</p>"),
        ("</td>", " </td>"),
        ("</th>", " </th>"),
        ("<figcaption>", "<p>"),
        ("</figcaption>", "</p>"),
        ("<caption>", "<p>"),
        ("</caption>", "</p>"),
        ("<dt>", "<p>"),
        ("<dt ", "<p "),
        ("</dt>", "</p>"),
        ("<dd>", "<p>"),
        ("<dd ", "<p "),
        ("</dd>", "</p>"),
        ("<hr>", ""),
        ("<table>", ""),
        ("</table>", ""),
        ("<thead>", ""),
        ("</thead>", ""),
        ("<tbody>", ""),
        ("</tbody>", ""),
        ("<tfoot>", ""),
        ("</tfoot>", ""),
    ] {
        plain = plain.replace(from, to);
    }
    compact(&clean(&CLIENTS, &plain)).replace(" </p>", "</p>").replace("<p></p>", "")
}

/// Text made harmless for HTML, in content and in quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

fn unescape(html: &str) -> String {
    let text = html.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#39;", "'").replace("&amp;", "&")
}

fn clean(builder: &Builder<'_>, html: &str) -> String {
    let html = bounded(html).replace('\0', "");
    let too_many = |html: &str| html.bytes().filter(|byte| *byte == b'<').count() > MAX_HTML_TAGS;
    let as_text = || format!("<p>{}</p>", escape(&html));
    if too_many(&html) {
        return as_text();
    }
    let shown = keep_first_lines(&builder.clean(&bare_formatting(&html)).to_string());
    if too_many(&shown) { as_text() } else { shown }
}

fn bounded(html: &str) -> &str {
    // A character has at most 4 bytes: one of these places is the end of one.
    (0..4).find_map(|back| html.get(..MAX_HTML_BYTES.min(html.len()).saturating_sub(back))).unwrap_or_default()
}

/// Takes the attributes off formatting elements. The parser repeats open ones in every paragraph, at most three that
/// are equal; with a different attribute each, a small text would become gigabytes.
fn bare_formatting(html: &str) -> String {
    let mut bare = String::with_capacity(html.len());
    let mut pieces = html.split('<');
    bare.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        bare.push('<');
        let end = piece.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(piece.len());
        let (name, rest) = piece.split_at_checked(end).unwrap_or((piece, ""));
        let formatting = FORMATTING.iter().any(|one| one.eq_ignore_ascii_case(name));
        if formatting && !rest.starts_with('>') {
            bare.push_str(name);
            bare.push('>');
            bare.push_str(rest.split_once('>').map_or("", |(_, after)| after));
        } else {
            bare.push_str(piece);
        }
    }
    bare
}

/// Doubles a line break at the beginning of `pre`: the next reader drops one (HTML Standard, section 13.2.6.4.7).
fn keep_first_lines(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    for (place, piece) in html.split_inclusive("<pre").enumerate() {
        let (tag, rest) =
            if place == 0 { ("", piece) } else { piece.split_at(piece.find('>').map_or(0, |end| end + 1)) };
        kept.push_str(tag);
        if rest.starts_with('\n') && !tag.is_empty() {
            kept.push('\n');
        }
        kept.push_str(rest);
    }
    kept
}

/// Takes out white space with line breaks, except in `pre`: all of it beside block tags, else one space stays.
fn compact(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for (place, part) in html.split("<pre").enumerate() {
        let text = match part.split_once("</pre>") {
            Some((kept, text)) if place > 0 => {
                out.push_str("<pre");
                out.push_str(kept);
                out.push_str("</pre>");
                text
            }
            _ => part,
        };
        join_lines(text, &mut out);
    }
    out
}

fn join_lines(text: &str, out: &mut String) {
    for (place, line) in text.split('\n').enumerate() {
        let line = if place > 0 { line.trim_start() } else { line };
        if place > 0 {
            out.truncate(out.trim_end().len());
            let beside_block = ends_with_block(out) || starts_with_block(line) || line.is_empty() || out.is_empty();
            if !beside_block {
                out.push(' ');
            }
        }
        out.push_str(line);
    }
}

fn is_inline(tag: &str) -> bool {
    let name = tag.trim_start_matches('/');
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let inline = [
        "a", "span", "em", "strong", "b", "i", "u", "s", "del", "code", "sup", "sub", "q", "cite", "abbr", "ruby",
        "rt", "rp",
    ];
    inline.contains(&name)
}

fn ends_with_block(out: &str) -> bool {
    out.ends_with('>') && out.rsplit_once('<').is_some_and(|(_, tag)| !is_inline(tag))
}

fn starts_with_block(line: &str) -> bool {
    line.strip_prefix('<').is_some_and(|tag| !is_inline(tag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_shown_is_read_as_it_is_written() {
        for nested in [
            "<h2>a<o\"><l<h2>b",
            "<p>a<x-y><p>b</x-y></p>",
            "<ul><li>a<x><li>b",
            "<h1>a<x><h1>b",
            "<a href=\"https://a.example/\">a<x><a href=\"https://b.example/\">b",
            "<pre>\n\n\n\n\n\n\n\na</pre>",
            include_str!("../../fuzz/corpus/html/newlines-in-pre"),
        ] {
            let shown = foreign_html(nested);
            assert_eq!(foreign_html(&shown), shown, "{nested}");
        }
    }

    #[test]
    fn the_long_form_stays_and_the_dangerous_goes() {
        let html = "<h2 onclick=x>A</h2><p style=\"x\">b <a href=\"javascript:alert(1)\">c</a> <a href=\"https://a.example/\" \
                    class=\"mention evil\">d</a></p><script>alert(1)</script><iframe src=x></iframe><img src=\"https://a.example/i\" \
                    onerror=x alt=i><form><input></form><a href=\"/local\">e</a>";
        let clean = foreign_html(html);
        for gone in [
            "onclick",
            "style",
            "javascript",
            "script",
            "alert",
            "iframe",
            "onerror",
            "form",
            "input",
            "evil",
            "/local",
        ] {
            assert!(!clean.contains(gone), "{gone} in {clean}");
        }
        for kept in ["<h2>A</h2>", "class=\"mention\"", "rel=\"nofollow noopener noreferrer\"", "alt=\"i\""] {
            assert!(clean.contains(kept), "{kept} not in {clean}");
        }
    }

    #[test]
    fn clients_get_no_headings_no_tables_and_no_line_breaks() {
        let html = "<h2>A</h2>\n<p>b\nc</p>\n<ul>\n<li>d</li>\n</ul>\n<pre>e\nf</pre>\n<table><thead><tr><th>g</th><th>h</th></tr></thead>\
                    <tbody><tr><td>1</td><td>2</td></tr></tbody></table><p><em>i</em>\n<strong>j</strong></p><img src=\"https://a.example/i\">";
        assert_eq!(
            for_clients(html),
            "<p><strong>A</strong></p><p>b c</p><ul><li>d</li></ul><pre>e\nf</pre><p>g h</p><p>1 2</p>\
             <p><em>i</em> <strong>j</strong></p>"
        );
    }

    #[test]
    fn blocks_of_others_stay_apart() {
        let html = "<h1 lang=\"ca\">A</h1><div>b</div><div dir=\"rtl\"><p>c</p></div>";
        assert_eq!(foreign_html(html), "<h2 lang=\"ca\">A</h2><div>b</div><div dir=\"rtl\"><p>c</p></div>");
        assert_eq!(for_clients(html), "<p lang=\"ca\">A</p><p>b</p><p dir=\"rtl\"></p><p>c</p>");
    }

    #[test]
    fn plain_text_has_no_tags_and_no_entities() {
        assert_eq!(plain_text("<p>a &amp; b</p><p>c<br>d &lt;e&gt;</p><script>x</script>"), "a & b\nc\nd <e>");
        assert_eq!(plain_text("&amp;lt;b&amp;gt;"), "&lt;b&gt;");
    }

    #[test]
    fn bombs_are_bounded() {
        let formatting: Vec<String> = (0..3_000).map(|n| format!("<b x={n}>")).collect();
        let bomb = formatting.concat() + &"<p>".repeat(4_000);
        assert!(foreign_html(&bomb).len() < 2_000_000);
        assert!(foreign_html(&"<p>".repeat(50_000)).starts_with("<p>&lt;p&gt;"));
        assert!(foreign_html(&"<div>".repeat(7_000)).len() < 100_000);
        assert!(for_clients(&"<blockquote>".repeat(7_000)).len() < 300_000);
        assert!(foreign_html(&"é".repeat(200_000)).len() <= MAX_HTML_BYTES);
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_it_panic(html in "(<|>|/|b|p|a|h2|pre|!--|--| |\n|=|\"|'|&|x|\\PC){0,60}") {
            let foreign = foreign_html(&html);
            prop_assert!(!foreign.contains("<script"));
            prop_assert!(!for_clients(&html).contains("<h2"));
            let _ = plain_text(&html);
        }
    }
}
