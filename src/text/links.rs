//! Names and hashtags in safe HTML become links; everything else stays as it is.

use super::sanitize::escape;

/// The hashtags of a text as it was typed: lower case, without `#`, each once, at most 30.
pub fn hashtags(words: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for (_, tag) in marked(words, '#') {
        let tag = tag.to_lowercase();
        let is_word = tag.chars().any(char::is_alphabetic) && tag.chars().count() <= 100;
        if is_word && !found.contains(&tag) && found.len() < 30 {
            found.push(tag);
        }
    }
    found
}

/// Words behind a mark that begins a word: (place of the mark in bytes, the word).
fn marked(text: &str, mark: char) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut before = None;
    for (place, c) in text.char_indices() {
        if c == mark && before.is_none_or(begins_a_word) {
            let rest = text.get(place + c.len_utf8()..).unwrap_or_default();
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            if let Some(word) = rest.get(..end).filter(|word| !word.is_empty()) {
                found.push((place, word));
            }
        }
        before = Some(c);
    }
    found
}

fn begins_a_word(before: char) -> bool {
    !before.is_alphanumeric() && !matches!(before, '/' | '#' | '&' | '@' | '_' | '-')
}

/// Turns `#tag` and `@name` in the text of safe HTML into links, outside of links and code.
///
/// `tag_page` gives the page of a hashtag; `page_of` the page of a handle (`name` or `name@host`, lower case), if it is
/// known.
pub fn link(html: &str, tag_page: &dyn Fn(&str) -> String, page_of: &dyn Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(html.len());
    let (mut rest, mut inside) = (html, 0_usize);
    while !rest.is_empty() {
        let end = rest.find('<').unwrap_or(rest.len());
        let (text, tagged) = rest.split_at(end);
        if inside == 0 {
            linked(text, &mut out, tag_page, page_of);
        } else {
            out.push_str(text);
        }
        let end = tagged.find('>').map_or(tagged.len(), |place| place + 1);
        let (tag, after) = tagged.split_at(end);
        for kept in ["a", "code", "pre"] {
            if tag.strip_prefix('<').is_some_and(|tag| is_tag(tag, kept)) {
                inside += 1;
            } else if tag.strip_prefix("</").is_some_and(|tag| is_tag(tag, kept)) {
                inside = inside.saturating_sub(1);
            }
        }
        out.push_str(tag);
        rest = after;
    }
    out
}

fn is_tag(text: &str, name: &str) -> bool {
    text.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '>']))
}

fn linked(text: &str, out: &mut String, tag_page: &dyn Fn(&str) -> String, page_of: &dyn Fn(&str) -> Option<String>) {
    let mut rest = text;
    let mut before = None;
    while let Some(place) = rest.find(['#', '@']) {
        let (plain, marked) = rest.split_at(place);
        out.push_str(plain);
        before = plain.chars().next_back().or(before);
        let free = before.is_none_or(begins_a_word);
        let taken = if !free {
            None
        } else if marked.starts_with('#') {
            hashtag(marked, tag_page)
        } else {
            mention(marked, page_of)
        };
        let (html, length) = taken.unwrap_or_else(|| (marked.chars().take(1).collect(), 1));
        out.push_str(&html);
        let (done, after) = marked.split_at(length);
        before = done.chars().next_back();
        rest = after;
    }
    out.push_str(rest);
}

/// The link of a hashtag at the beginning of `text`, and how many bytes it stands for.
fn hashtag(text: &str, tag_page: &dyn Fn(&str) -> String) -> Option<(String, usize)> {
    let word = text.strip_prefix('#')?;
    let end = word.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(word.len());
    let word = word.get(..end).filter(|word| word.chars().any(char::is_alphabetic))?;
    let page = escape(&tag_page(&word.to_lowercase()));
    Some((format!("<a href=\"{page}\" class=\"mention hashtag\">#<span>{word}</span></a>"), 1 + word.len()))
}

/// The link of a name at the beginning of `text`, if it is known, and how many bytes it stands for.
fn mention(text: &str, page_of: &dyn Fn(&str) -> Option<String>) -> Option<(String, usize)> {
    let rest = text.strip_prefix('@')?;
    let is_handle = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@' | ':');
    let end = rest.find(|c: char| !is_handle(c)).unwrap_or(rest.len());
    let handle = rest.get(..end)?.trim_end_matches(['.', ':', '-', '@']);
    let page = escape(&page_of(&handle.to_lowercase())?);
    let name = handle.split('@').next()?;
    let link =
        format!("<span class=\"h-card\"><a href=\"{page}\" class=\"u-url mention\">@<span>{name}</span></a></span>");
    Some((link, 1 + handle.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashtags_are_found_once_each() {
        let found = hashtags("#Família and #kitchen, #kitchen #2026 a#b https://x.example/#y ##z &#39;");
        assert_eq!(found, ["família", "kitchen"]);
    }

    #[test]
    fn names_and_hashtags_are_linked_outside_of_links_and_code() {
        let tag = |word: &str| format!("/t?q={word}&x");
        let page = |handle: &str| (handle == "ana@b.example").then(|| "https://b.example/@ana".to_owned());
        let html =
            link("<p>#Cook, @ana@b.example. @nobody a@ana <code>#x</code> <a href=\"#y\">#y</a></p>", &tag, &page);
        let expected = "<p><a href=\"/t?q=cook&amp;x\" class=\"mention hashtag\">#<span>Cook</span></a>, <span \
                        class=\"h-card\"><a href=\"https://b.example/@ana\" class=\"u-url mention\">@<span>ana</span></a>\
                        </span>. @nobody a@ana <code>#x</code> <a href=\"#y\">#y</a></p>";
        assert_eq!(html, expected);
        for odd in ["", "#", "@", "<", "<a", "##@@", "#é@é", "&#39;#x"] {
            let _ = link(odd, &tag, &page);
        }
    }
}
