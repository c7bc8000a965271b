//! Items on lines of their own, made of blocks.

/// Items that are being made of blocks.
pub struct Steps {
    done: Vec<String>,
    /// What stands below a heading so far; empty before the first.
    open: String,
    /// Whether words may follow what is open.
    joins: bool,
    most: usize,
}

impl Steps {
    /// None yet, each with at most so many characters.
    pub fn new(most: usize) -> Self {
        Self { done: Vec::new(), open: String::new(), joins: false, most }
    }

    /// Adds the items of a list, where no heading stands before them; otherwise they are words below it.
    pub fn list(&mut self, items: &[String], text: &str) {
        if self.open.is_empty() {
            self.done.extend(items.iter().map(|item| flat(item)));
        } else {
            self.add(&flat(text), false);
        }
    }

    /// Begins an item with a heading.
    pub fn head(&mut self, text: &str) {
        self.close();
        self.open = if text.contains('*') { text.to_owned() } else { format!("**{text}**") };
        self.joins = true;
    }

    /// Adds words: to the item of the heading before them, as far as there is room.
    pub fn add(&mut self, text: &str, paragraph: bool) {
        if self.open.is_empty() {
            self.done.push(text.to_owned());
            return;
        }
        let fits = self.open.chars().count() + text.chars().count() + 2 <= self.most;
        if self.joins && fits {
            self.open.push_str(if paragraph { "\\\n" } else { "\n" });
            self.open.push_str(text);
        } else {
            self.close();
            text.clone_into(&mut self.open);
        }
        self.joins = paragraph;
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.done.push(std::mem::take(&mut self.open));
        }
    }

    /// The items.
    pub fn finish(mut self) -> Vec<String> {
        self.close();
        self.done
    }
}

/// Whether a block is a line across the page and no words.
pub fn is_rule(text: &str) -> bool {
    text.chars().all(|sign| matches!(sign, '-' | '*' | '_' | ' '))
}

/// Markdown without blank lines and indents, which an item cannot have: a paragraph begins on a new line instead.
pub fn flat(text: &str) -> String {
    let (mut out, mut before, mut apart) = (String::with_capacity(text.len()), "", false);
    for line in text.lines() {
        let words = line.trim();
        if words.is_empty() {
            apart = true;
            continue;
        }
        if !out.is_empty() {
            if apart && is_plain(before) && is_plain(words) && !out.ends_with('\\') {
                out.push('\\');
            }
            out.push('\n');
        }
        out.push_str(words);
        before = words;
        apart = line.ends_with("  ");
    }
    out
}

/// Whether a line is words of a paragraph.
fn is_plain(line: &str) -> bool {
    let digits = line.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let numbered = digits.len() < line.len() && digits.starts_with(['.', ')']);
    !numbered && !["- ", "+ ", "* ", ">", "|", "#", "```", "~~~"].iter().any(|mark| line.starts_with(mark))
}
