//! A text to take away: as Markdown, and from that as a Word document. Both hold what the page shows, in its order, with
//! who wrote it and where it stands. Made from the safe HTML of the page, so that texts from elsewhere are taken alike.

mod parts;
mod word;

use std::sync::LazyLock;

use htmd::options::{BulletListMarker, Options};
use htmd::{Element, HtmlToMarkdown};

use super::sanitize;

pub use word::Unwritten;

/// HTML is nested at most so deep; deeper HTML is taken as lines of words, because reading it costs a stack.
const MOST_DEPTH: usize = 100;
/// Tags that are not closed.
const VOID: [&str; 6] = ["br", "hr", "img", "source", "wbr", "input"];

/// A text as its page shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its title.
    pub title: String,
    /// Who wrote it, the institution and the day of its publication, in words.
    pub byline: String,
    /// Who wrote it, for the properties of a file.
    pub authors: String,
    /// When it was published, as RFC 3339 has it.
    pub published: String,
    /// Its language, as a tag; may be empty.
    pub language: String,
    /// Where it is read.
    pub url: String,
    /// Its summary; may be empty.
    pub summary: String,
    /// The text below: safe HTML.
    pub body: String,
    /// Its pictures: (whole address, what it shows).
    pub pictures: Vec<(String, String)>,
}

/// The text as Markdown (`CommonMark` with tables).
pub fn markdown(page: &Page) -> String {
    let [title, byline, url, summary] =
        [&page.title, &page.byline, &page.url, &page.summary].map(|text| sanitize::escape(text));
    let head = format!("<h1>{title}</h1><p>{byline}</p>");
    let mut rest = String::new();
    let address = if page.url.contains(|sign: char| sign.is_whitespace() || sign.is_control() || "<>".contains(sign)) {
        rest.extend(["<p>", &url, "</p>"]);
        String::new()
    } else {
        format!("<{}>\n\n", page.url)
    };
    if !summary.is_empty() {
        rest.extend(["<p>", &summary, "</p>"]);
    }
    if depth(&page.body) > MOST_DEPTH {
        for line in sanitize::plain_text(&page.body).lines() {
            rest.extend(["<p>", &sanitize::escape(line), "</p>"]);
        }
    } else {
        rest.push_str(&page.body);
    }
    for (address, words) in &page.pictures {
        let [address, words] = [address, words].map(|text| sanitize::escape(text));
        rest.extend(["<p><img src=\"", &address, "\" alt=\"", &words, "\"></p>"]);
    }
    format!("{}\n\n{address}{}\n", read(&head), read(&rest))
}

/// Safe HTML as Markdown.
fn read(html: &str) -> String {
    // It fails when it cannot read from memory alone.
    READER.convert(html).unwrap_or_else(|_| sanitize::plain_text(html))
}

/// The text as a Word document (Office Open XML, ECMA-376).
///
/// # Errors
/// None that a text can cause.
pub fn word(page: &Page) -> Result<Vec<u8>, Unwritten> {
    word::document(&markdown(page), page)
}

static READER: LazyLock<HtmlToMarkdown> = LazyLock::new(|| {
    let options = Options {
        bullet_list_marker: BulletListMarker::Dash,
        ul_bullet_spacing: 1,
        ol_number_spacing: 1,
        ..Options::default()
    };
    // Notes stand in a numbered list below the words that they are about.
    let raised = |handlers: &dyn htmd::element_handler::Handlers, element: Element| {
        let words = handlers.walk_children(element.node).content;
        Some(format!("[{}]", words.trim()).into())
    };
    HtmlToMarkdown::builder().options(options).add_handler(vec!["sup"], raised).build()
});

/// How deep safe HTML is nested.
fn depth(html: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0_usize);
    for piece in html.split('<').skip(1) {
        if piece.starts_with('/') {
            now = now.saturating_sub(1);
        } else if !VOID.iter().any(|tag| piece.starts_with(tag)) {
            now += 1;
            most = most.max(now);
        }
    }
    most
}

#[cfg(test)]
mod tests;
