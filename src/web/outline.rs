//! The table of contents of a text: headings of its safe HTML get an id and are listed.

use crate::text::sanitize;

/// A heading of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The id of the heading in the page.
    pub id: String,
    /// Its words, without marks.
    pub title: String,
}

/// At most so many headings are listed; a text with more is listed in part.
const MOST: usize = 60;

/// A section of one paragraph that has at most so many characters is a short one.
const SHORT: usize = 90;

/// Gives every `<h2>` of already sanitised HTML an id, and lists the headings.
///
/// `summary` stands above the text on the page: a first paragraph that repeats it is left out. Short sections that follow each
/// other stand together in a `<div class="brief">` and are not listed: they are seen at a glance.
pub fn outline(html: &str, summary: &str) -> (String, Vec<Part>) {
    let mut sections = without_summary(html, summary).split("<h2>");
    let mut body = sections.next().unwrap_or("").to_owned();
    body.reserve(html.len() + 256);
    let (mut parts, mut number, mut together) = (Vec::new(), 0, false);
    let mut sections = sections.peekable();
    while let Some(section) = sections.next() {
        let brief = is_brief(section);
        if together && !brief {
            body.push_str("</div>");
        }
        if brief && !together && sections.peek().is_some_and(|next| is_brief(next)) {
            body.push_str("<div class=\"brief\">");
            together = true;
        }
        together &= brief;
        let title = words(section.split("</h2>").next().unwrap_or(""));
        if number < MOST && !title.is_empty() {
            number += 1;
            let id = format!("part-{number}");
            body.extend(["<h2 id=\"", &id, "\">", section]);
            if !together {
                parts.push(Part { id, title });
            }
        } else {
            body.extend(["<h2>", section]);
        }
    }
    if together {
        body.push_str("</div>");
    }
    (body, parts)
}

/// Whether a section, after its `<h2>`, is a heading and one short paragraph without anything that stands by itself.
fn is_brief(section: &str) -> bool {
    let paragraph = section.split_once("</h2>").map_or("", |(_, after)| after).trim();
    let Some(inner) = paragraph.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>")) else { return false };
    !["<p", "</p", "<div", "</div", "<br", "<img", "<video", "<audio"].iter().any(|tag| inner.contains(tag))
        && words(inner).chars().count() <= SHORT
}

/// Sanitised HTML without a first paragraph that says the same as the summary.
pub fn without_summary<'a>(html: &'a str, summary: &str) -> &'a str {
    let Some((first, after)) = html.strip_prefix("<p>").and_then(|rest| rest.split_once("</p>")) else {
        return html;
    };
    if !summary.is_empty() && words(first) == words(&sanitize::escape(summary)) { after } else { html }
}

/// The words of a bit of safe HTML: tags dropped, the five named entities read, white space made single.
pub fn words(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' if inside => inside = false,
            other if !inside => text.push(other),
            _ => {}
        }
    }
    let text = text
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_listed_and_can_be_reached() {
        let (body, parts) =
            outline("<p>Short.</p><h2>Why</h2><p>a</p><h2>What <em>you</em> need &amp; more</h2>", "Short.");
        assert_eq!(body, "<h2 id=\"part-1\">Why</h2><p>a</p><h2 id=\"part-2\">What <em>you</em> need &amp; more</h2>");
        assert_eq!(parts[1], Part { id: "part-2".to_owned(), title: "What you need & more".to_owned() });
    }

    #[test]
    fn short_sections_that_follow_each_other_stand_together() {
        let long =
            "<p>word word word word word word word word word word word word word word word word word word word</p>";
        let html = format!(
            "<h2>a</h2><p>1</p><h2>b</h2>{long}<h2>c</h2><p>2</p><h2>d</h2> <p>3 <em>x</em></p><h2>e</h2><ul></ul>"
        );
        let (body, parts) = outline(&html, "");
        let expected = format!(
            "<h2 id=\"part-1\">a</h2><p>1</p><h2 id=\"part-2\">b</h2>{long}<div class=\"brief\"><h2 id=\"part-3\">c</h2><p>2</p>\
             <h2 id=\"part-4\">d</h2> <p>3 <em>x</em></p></div><h2 id=\"part-5\">e</h2><ul></ul>"
        );
        assert_eq!(body, expected);
        assert_eq!(parts.iter().map(|part| part.title.as_str()).collect::<Vec<_>>(), ["a", "b", "e"]);
        let (at_the_end, _) = outline("<h2>a</h2><p>1</p><h2>b</h2><p>2</p>", "");
        assert!(
            at_the_end.starts_with("<div class=\"brief\"><h2") && at_the_end.ends_with("<p>2</p></div>"),
            "{at_the_end}"
        );
        let (two, _) = outline("<h2>a</h2><p>1</p><p>2</p><h2>b</h2><p>3<br>4</p>", "");
        assert!(!two.contains("<div"), "{two}");
    }

    #[test]
    fn a_first_paragraph_of_its_own_stays() {
        assert_eq!(outline("<p>Other.</p>", "Short.").0, "<p>Other.</p>");
        assert_eq!(outline("<p>No end", "Short.").0, "<p>No end");
    }

    #[test]
    fn no_text_loses_anything_or_grows_without_end() {
        let many = "<h2>x</h2>".repeat(500);
        let (body, parts) = outline(&many, "");
        assert_eq!(parts.len(), MOST);
        assert_eq!(body.matches("<h2").count(), 500);
    }
}
