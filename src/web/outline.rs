//! The table of contents of a text: headings of its safe HTML get an id and are listed.

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

/// Gives every `<h2>` of already sanitised HTML an id, and lists the headings.
///
/// `summary` stands above the text on the page: a first paragraph that repeats it is left out.
pub fn outline(html: &str, summary: &str) -> (String, Vec<Part>) {
    let mut rest = without_summary(html, summary);
    let mut body = String::with_capacity(html.len() + 256);
    let mut parts = Vec::new();
    while let Some((before, after)) = rest.split_once("<h2>") {
        body.push_str(before);
        let title = words(after.split("</h2>").next().unwrap_or(""));
        if parts.len() < MOST && !title.is_empty() {
            let id = format!("part-{}", parts.len() + 1);
            body.push_str("<h2 id=\"");
            body.push_str(&id);
            body.push_str("\">");
            parts.push(Part { id, title });
        } else {
            body.push_str("<h2>");
        }
        rest = after;
    }
    body.push_str(rest);
    (body, parts)
}

fn without_summary<'a>(html: &'a str, summary: &str) -> &'a str {
    let Some((first, after)) = html.strip_prefix("<p>").and_then(|rest| rest.split_once("</p>")) else {
        return html;
    };
    if !summary.is_empty() && words(first) == words(&escape(summary)) { after } else { html }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The words of a bit of safe HTML: tags dropped, the five named entities read, white space made single.
fn words(html: &str) -> String {
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
