//! What search finds a text by, and what a question asks for: folded words, with their stems in the language of the text.

use std::collections::HashSet;

use super::{fold, stems};

/// Stands before a stem, which its language follows: `=enfamili`. No word begins with it.
const STEM: char = '=';
/// Stands before what is also in the title.
const TITLE: char = '^';
/// How much of a text search finds it by, in bytes; PostgreSQL takes a megabyte with what it adds.
const MOST_BYTES: usize = 400_000;
/// Further words of a question are not asked for.
const MOST_WORDS: usize = 8;

/// What search finds a text by, as it is kept: each different word, stem and mark once, a space before it.
pub fn index(language: &str, title: &str, rest: &[&str]) -> String {
    let rules = stems::rules(language);
    let mut kept = Kept { text: String::new(), known: HashSet::new() };
    let (mut seen, mut marked) = (HashSet::new(), String::new());
    for word in fold::words(title) {
        if kept.text.len() >= MOST_BYTES {
            break;
        }
        if seen.insert(word.lower.clone()) {
            for term in terms(rules, &word) {
                marked.clear();
                marked.push(TITLE);
                marked.push_str(&term);
                kept.add(&marked);
                kept.add(&term);
            }
        }
    }
    for word in rest.iter().flat_map(|text| fold::words(text)) {
        if kept.text.len() >= MOST_BYTES {
            break;
        }
        if seen.insert(word.lower.clone()) {
            terms(rules, &word).for_each(|term| kept.add(&term));
        }
    }
    kept.text
}

/// A word, and what it is found by in other forms.
fn terms(rules: Option<&'static str>, word: &fold::Word) -> impl Iterator<Item = String> + use<> {
    let stems = rules.map(|rules| marked_stems(rules, word)).unwrap_or_default();
    std::iter::once(word.folded.clone()).chain(stems)
}

fn marked_stems(rules: &str, word: &fold::Word) -> Vec<String> {
    stems::of(rules, word).into_iter().map(|stem| format!("{STEM}{rules}{stem}")).collect()
}

struct Kept {
    text: String,
    known: HashSet<String>,
}

impl Kept {
    fn add(&mut self, term: &str) {
        if term.is_empty() || !self.known.insert(term.to_owned()) {
            return;
        }
        self.text.push(' ');
        self.text.push_str(term);
    }
}

/// What somebody looks for: words that must all occur, and marks that a text must have. Whatever was typed, it consists of
/// letters, digits and our marks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Question {
    words: Vec<Asked>,
    marks: Vec<String>,
}

/// A word of a question: the beginning of a word, or one with its stem in a text of the language that the stem is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Asked {
    word: String,
    whole: bool,
    stems: Vec<String>,
}

impl Question {
    /// Reads the first eight different words that somebody typed, for texts of one language or of all.
    pub fn read(typed: &str, language: Option<&str>) -> Self {
        let mut words: Vec<Asked> = Vec::new();
        for word in fold::words(typed).filter(|word| !word.folded.is_empty()).take(MOST_WORDS) {
            let stems = match language {
                Some(language) => stems::rules(language).map_or_else(Vec::new, |rules| marked_stems(rules, &word)),
                None => stems::languages().flat_map(|rules| marked_stems(rules, &word)).collect(),
            };
            if words.iter().all(|asked| asked.word != word.folded) {
                words.push(Asked { word: word.folded, whole: false, stems });
            }
        }
        Self { words, marks: Vec::new() }
    }

    /// The same, of texts with all of these marks ([`super::facets`]).
    #[must_use]
    pub fn with_marks(mut self, marks: impl IntoIterator<Item = String>) -> Self {
        self.marks.extend(marks);
        self
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.marks.is_empty()
    }

    /// The marks that a text must have.
    pub fn marks(&self) -> &[String] {
        &self.marks
    }

    /// Its words.
    pub fn words(&self) -> &[Asked] {
        &self.words
    }

    /// The same words, which must all be in the title.
    #[must_use]
    pub fn in_title(&self) -> Self {
        let marked = |term: &String| format!("{TITLE}{term}");
        let of = |asked: &Asked| Asked {
            word: marked(&asked.word),
            whole: asked.whole,
            stems: asked.stems.iter().map(marked).collect(),
        };
        Self { words: self.words.iter().map(of).collect(), marks: self.marks.clone() }
    }

    /// The same words, of which those that `common` names are no beginnings of longer ones.
    pub fn whole_where<E>(&self, mut common: impl FnMut(&Self) -> Result<bool, E>) -> Result<Self, E> {
        let mut words = self.words.clone();
        for asked in &mut words {
            let alone = Asked { word: asked.word.clone(), whole: true, stems: Vec::new() };
            asked.whole = common(&Self { words: vec![alone], marks: Vec::new() })?;
        }
        Ok(Self { words, marks: self.marks.clone() })
    }
}

impl Asked {
    /// The word itself.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// Whether words that only begin with it do not answer.
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The stems that answer too.
    pub fn stems(&self) -> &[String] {
        &self.stems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_by_its_words_their_stems_and_what_is_in_its_title() {
        let kept = index("en", "Cooking families", &["Families cook.", "A 3rd lantern: familie"]);
        let expected = " ^cooking cooking ^=encook =encook ^families families ^=enfamili =enfamili cook a =ena 3rd lantern \
                        =enlantern familie";
        assert_eq!(kept, expected);
        assert_eq!(index("sl", "", &["Družine", ""]), " druzine");
        assert_eq!(index("", "", &["", " - "]), "");
    }

    #[test]
    fn a_question_asks_for_eight_words_and_for_stems_of_its_language() {
        let asked = Question::read("Families, \"Ærø\" families γέφυρα*", Some("en"));
        let plain: Vec<(&str, usize)> = asked.words().iter().map(|word| (word.word(), word.stems().len())).collect();
        assert_eq!(plain, [("families", 1), ("aero", 1), ("γεφυρα", 0)]);
        assert_eq!(asked.in_title().words()[0].word(), "^families");
        assert_eq!(asked.in_title().words()[0].stems(), ["^=enfamili"]);
        assert!(Question::read("familia", None).words()[0].stems().iter().any(|stem| stem.starts_with("=ca")));
        let settled = asked.whole_where(|one| Ok::<_, ()>(one.words()[0].word() == "aero")).unwrap();
        assert_eq!(settled.words().iter().map(Asked::is_whole).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(Question::read("γέφυρα", None).words()[0].stems().len(), 1);
        assert_eq!(Question::read("a b c d e f g h i j k l m", None).words().len(), 8);
        assert!(Question::read("", None).is_empty() && Question::read("\"*\0 &|!", Some("en")).is_empty());
    }

    #[test]
    fn a_text_without_end_is_kept_by_its_beginning() {
        let long: Vec<String> = (0..200_000).map(|word| format!("word{word}")).collect();
        let long = long.join(" ");
        let kept = index("en", &long, &[&long]);
        assert!(kept.len() < MOST_BYTES + 1_000 && kept.contains(" word5000 "), "{}", kept.len());
    }
}
