//! A file that somebody wrote elsewhere, as our Markdown: a Word document, or Markdown and plain words.

use super::docx;

/// The largest file of words, in bytes.
pub const MOST_TEXT_BYTES: usize = 1024 * 1024;
/// The longest text that is taken in, in characters: some times more than a draft may have, so that it can be shortened here.
pub const MOST_CHARACTERS: usize = 200_000;

/// Why a file was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is no Word document that can be read.
    #[error(transparent)]
    Word(#[from] docx::Fault),
    /// It is neither a Word document nor words.
    #[error("this is no text")]
    NoText,
    /// Its letters are not saved as UTF-8.
    #[error("this text is not saved as UTF-8")]
    Coding,
    /// It is larger than [`MOST_TEXT_BYTES`].
    #[error("the text is too large")]
    TooLarge,
    /// It is longer than [`MOST_CHARACTERS`].
    #[error("the text is too long")]
    TooLong,
    /// There are no words in it.
    #[error("there are no words")]
    Empty,
}

/// What was taken in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// The text.
    pub markdown: String,
    /// The title that the file has beside its text; may be empty.
    pub title: String,
    /// Whether its author wrote that title, rather than a program.
    pub titled: bool,
    /// The language that the file says it is in, as a tag; may be empty.
    pub language: String,
    /// How many pictures were left out.
    pub pictures: usize,
}

/// Reads a file by what is in it; its name says only what it was meant to be.
///
/// # Errors
/// Each [`Fault`].
pub fn read(name: &str, bytes: &[u8]) -> Result<Intake, Fault> {
    let named = name
        .rsplit_once('.')
        .is_some_and(|(_, end)| end.eq_ignore_ascii_case("docx") || end.eq_ignore_ascii_case("doc"));
    let packed = bytes.starts_with(b"PK") || bytes.starts_with(&docx::COMPOUND);
    let intake = if named || packed { word(bytes)? } else { plain(bytes)? };
    match intake.markdown.chars().count() {
        0 => Err(Fault::Empty),
        length if length > MOST_CHARACTERS => Err(Fault::TooLong),
        _ => Ok(intake),
    }
}

fn word(bytes: &[u8]) -> Result<Intake, Fault> {
    let read = docx::read(bytes)?;
    let (title, titled) = (read.title, false);
    Ok(Intake { markdown: read.markdown, title, titled, language: read.language, pictures: read.pictures })
}

fn plain(bytes: &[u8]) -> Result<Intake, Fault> {
    if bytes.len() > MOST_TEXT_BYTES {
        return Err(Fault::TooLarge);
    }
    // UTF-16, as some editors save it.
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(Fault::Coding);
    }
    // RTF and PDF are written in letters, too.
    if bytes.starts_with(b"{\\rtf") || bytes.starts_with(b"%PDF") || bytes.contains(&0) {
        return Err(Fault::NoText);
    }
    let drawn = bytes.iter().any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace());
    let text = str::from_utf8(bytes).map_err(|_other| if drawn { Fault::NoText } else { Fault::Coding })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let (front, body) = front_matter(&text);
    let said = |names: [&str; 2]| {
        let value =
            front.lines().filter_map(|line| line.split_once(':')).find(|(name, _)| names.contains(&name.trim()));
        value.map(|(_, value)| value.trim().trim_matches(['"', '\'']).to_owned()).unwrap_or_default()
    };
    let (title, language) = (said(["title", "Title"]), said(["lang", "language"]));
    let (markdown, pictures) = without_pictures(body);
    Ok(Intake { markdown: markdown.trim().to_owned(), titled: !title.is_empty(), title, language, pictures })
}

/// The lines about a text that stand before it between two lines of dashes, and the text.
fn front_matter(text: &str) -> (&str, &str) {
    let none = ("", text);
    let Some(rest) = text.strip_prefix("---\n") else { return none };
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if matches!(line.trim_end(), "---" | "...") {
            let front = rest.get(..at).unwrap_or_default();
            // A line of dashes at the beginning may be just that.
            let speaks = front.lines().any(|line| line.contains(':'));
            return if speaks { (front, rest.get(at + line.len()..).unwrap_or_default()) } else { none };
        }
        at += line.len();
    }
    none
}

/// The text with the words that stand for each picture instead of it, and how many there were.
fn without_pictures(text: &str) -> (String, usize) {
    let (mut kept, mut count, mut fence) = (String::with_capacity(text.len()), 0, None);
    for line in text.split_inclusive('\n') {
        let start = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark));
        fence = match (fence, mark) {
            (None, mark) => mark,
            (Some(open), Some(mark)) if open == mark => None,
            (open, _) => open,
        };
        if fence.is_some() || mark.is_some() {
            kept.push_str(line);
            continue;
        }
        let mut rest = line;
        while let Some((before, picture)) = rest.split_once("![") {
            kept.push_str(before);
            match picture.split_once("](").and_then(|(words, after)| Some((words, after.split_once(')')?.1))) {
                Some((words, after)) if !words.contains(['[', ']']) && !before.ends_with(['\\', '`']) => {
                    kept.push_str(words);
                    count += 1;
                    rest = after;
                }
                _ => {
                    kept.push_str("![");
                    rest = picture;
                }
            }
        }
        kept.push_str(rest);
    }
    (kept, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_with_what_stands_before_them() {
        let text = "\u{feff}---\r\ntitle: \"The kitchen\"\r\nlang: ca\r\n---\r\n# One\r\n\r\nTwo ![a stove](stove.png) and ![](x.png).\r\n";
        let read = read("a.md", text.as_bytes()).unwrap();
        assert_eq!((read.markdown.as_str(), read.pictures), ("# One\n\nTwo a stove and .", 2));
        assert_eq!((read.title.as_str(), read.titled, read.language.as_str()), ("The kitchen", true, "ca"));
        for (text, kept) in [
            ("---\nno words before\n---\nx", "---\nno words before\n---\nx"),
            ("---\ntitle: open", "---\ntitle: open"),
            ("---\na: b\n...\nx", "x"),
            ("```\n![a](b)\n```\n`![c](d)` \\![e](f) ![g]", "```\n![a](b)\n```\n`![c](d)` \\![e](f) ![g]"),
        ] {
            assert_eq!(super::read("", text.as_bytes()).unwrap().markdown, kept);
        }
    }

    #[test]
    fn what_is_no_text_is_told_apart() {
        let long = "é".repeat(MOST_CHARACTERS + 1);
        let large = vec![b'a'; MOST_TEXT_BYTES + 1];
        for (name, bytes, fault) in [
            ("a.md", &b"\xff\xfea\0"[..], Fault::Coding),
            ("a.md", b"\xe9t\xe9", Fault::Coding),
            ("a.pages", b"\x89PNG\r\n\x1a\n", Fault::NoText),
            ("a.md", b"a\0b", Fault::NoText),
            ("a.txt", b"{\\rtf1 x}", Fault::NoText),
            ("a", b"%PDF-1.7", Fault::NoText),
            ("a.md", b" \n\n", Fault::Empty),
            ("a.md", b"", Fault::Empty),
            ("a.md", long.as_bytes(), Fault::TooLong),
            ("a.md", &large, Fault::TooLarge),
            ("a.DOCX", b"words", Fault::Word(docx::Fault::NoWord)),
            ("a.md", b"PK\x03\x04", Fault::Word(docx::Fault::Damaged)),
            ("a.doc", &docx::COMPOUND, Fault::Word(docx::Fault::OldOrSealed)),
        ] {
            assert_eq!(read(name, bytes), Err(fault), "{name}");
        }
    }
}
