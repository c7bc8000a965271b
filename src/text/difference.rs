//! What differs between two texts in Markdown: first by line, then by word within the lines that were changed.
//!
//! Empty lines and the amount of white space are no difference. The search is bounded by its algorithm and by size, and
//! needs no clock: the same two texts always have the same difference.

use std::collections::HashMap;

use similar::{ChangeTag, DiffOp, TextDiff};

/// A longer text is not searched, in bytes: all of the old one is gone, and all of the new one added.
pub const MOST_BYTES: usize = 102_400;
/// So many unchanged lines are shown beside a change.
const AROUND: usize = 1;
/// Fewer unchanged lines than this are shown instead of counted.
const FEWEST_FOLDED: usize = 2;
/// A line is looked for among so many that stood at its place, to be shown as changed.
const NEAR: usize = 8;

/// A line of a difference, or several that did not change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A line that both texts have.
    Same(String),
    /// So many lines that both texts have and that are left out.
    Folded(usize),
    /// A line of the old text alone.
    Gone(String),
    /// A line of the new text alone.
    Added(String),
    /// A line that reads otherwise now.
    Changed(Vec<Run>),
}

/// Words of a line that was changed, with the white space between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// In both texts.
    Same(String),
    /// In the old text alone.
    Gone(String),
    /// In the new text alone.
    Added(String),
}

/// Whether two texts differ in more than white space.
pub fn differs(old: &str, new: &str) -> bool {
    lines(old) != lines(new)
}

/// What differs between two texts, in the order of reading; long stretches without a difference are folded.
pub fn difference(old: &str, new: &str) -> Vec<Piece> {
    let (before, after) = (lines(old), lines(new));
    if old.len() > MOST_BYTES || new.len() > MOST_BYTES {
        return before.into_iter().map(Piece::Gone).chain(after.into_iter().map(Piece::Added)).collect();
    }
    let (before, after): (Vec<&str>, Vec<&str>) =
        (before.iter().map(String::as_str).collect(), after.iter().map(String::as_str).collect());
    let compared = TextDiff::from_slices(&before, &after);
    let ops = compared.ops();
    let mut pieces = Vec::new();
    for (place, op) in ops.iter().enumerate() {
        let gone = before.get(op.old_range()).unwrap_or_default();
        let added = after.get(op.new_range()).unwrap_or_default();
        match op {
            DiffOp::Equal { .. } => fold(gone, place == 0, place + 1 == ops.len(), &mut pieces),
            DiffOp::Delete { .. } | DiffOp::Insert { .. } | DiffOp::Replace { .. } => pair(gone, added, &mut pieces),
        }
    }
    pieces
}

/// A text without another beside it.
pub fn whole(text: &str) -> Vec<Piece> {
    lines(text).into_iter().map(Piece::Same).collect()
}

/// The lines of a text that are not empty, with single blanks between their words.
fn lines(text: &str) -> Vec<String> {
    let made = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    made.filter(|line| !line.is_empty()).collect()
}

/// Keeps the lines of a stretch that stand beside a change, and counts the others.
fn fold(stretch: &[&str], first: bool, last: bool, pieces: &mut Vec<Piece>) {
    let (head, tail) = (if first { 0 } else { AROUND }, if last { 0 } else { AROUND });
    let folded = stretch.len().saturating_sub(head + tail);
    let same = |line: &&str| Piece::Same((*line).to_owned());
    if folded < FEWEST_FOLDED {
        pieces.extend(stretch.iter().map(same));
        return;
    }
    pieces.extend(stretch.iter().take(head).map(same));
    pieces.push(Piece::Folded(folded));
    pieces.extend(stretch.iter().skip(head + folded).map(same));
}

/// Lines that went and lines that came at the same place: what is alike is one line that was changed.
fn pair(gone: &[&str], added: &[&str], pieces: &mut Vec<Piece>) {
    let counted: Vec<HashMap<&str, usize>> = gone.iter().map(|line| count(line)).collect();
    let whole = |line: &&str| (*line).to_owned();
    let (mut next, mut waiting) = (0, Vec::new());
    for line in added {
        let words = count(line);
        let alike = counted.iter().enumerate().skip(next).take(NEAR).find(|(_, known)| alike(known, &words));
        let Some((found, old)) = alike.and_then(|(found, _)| Some((found, gone.get(found)?))) else {
            waiting.push(Piece::Added(whole(line)));
            continue;
        };
        pieces.extend(gone.iter().take(found).skip(next).map(whole).map(Piece::Gone));
        pieces.append(&mut waiting);
        pieces.push(Piece::Changed(runs(old, line)));
        next = found + 1;
    }
    pieces.extend(gone.iter().skip(next).map(whole).map(Piece::Gone));
    pieces.append(&mut waiting);
}

/// How often each word stands in a line.
fn count(line: &str) -> HashMap<&str, usize> {
    let mut words = HashMap::new();
    for word in line.split(' ') {
        *words.entry(word).or_default() += 1;
    }
    words
}

/// Whether two lines share at least two words of five: with fewer, marks within them are harder to read than the lines.
fn alike(old: &HashMap<&str, usize>, new: &HashMap<&str, usize>) -> bool {
    let shared: usize = new.iter().map(|(word, times)| old.get(word).map_or(0, |known| *known.min(times))).sum();
    let all = old.values().sum::<usize>() + new.values().sum::<usize>();
    shared * 5 >= all
}

/// The words of two lines side by side.
fn runs(old: &str, new: &str) -> Vec<Run> {
    let compared = TextDiff::from_unicode_words(old, new);
    let mut made = Made::default();
    for change in compared.iter_all_changes() {
        made.take(change.tag(), change.value());
    }
    made.settle();
    made.runs
}

/// Runs as they are made: neighbours that changed are joined over the blank between them.
#[derive(Default)]
struct Made {
    runs: Vec<Run>,
    gone: String,
    added: String,
    /// White space after a change: part of it if another change follows at once.
    between: String,
}

impl Made {
    fn take(&mut self, tag: ChangeTag, words: &str) {
        let changing = !(self.gone.is_empty() && self.added.is_empty());
        match tag {
            ChangeTag::Equal if changing && words.trim().is_empty() => self.between.push_str(words),
            ChangeTag::Equal => {
                self.settle();
                self.same(words);
            }
            ChangeTag::Delete => {
                self.bridge();
                self.gone.push_str(words);
            }
            ChangeTag::Insert => {
                self.bridge();
                self.added.push_str(words);
            }
        }
    }

    fn bridge(&mut self) {
        self.gone.push_str(&self.between);
        self.added.push_str(&self.between);
        self.between.clear();
    }

    fn settle(&mut self) {
        if !self.gone.is_empty() {
            self.runs.push(Run::Gone(std::mem::take(&mut self.gone)));
        }
        if !self.added.is_empty() {
            self.runs.push(Run::Added(std::mem::take(&mut self.added)));
        }
        let between = std::mem::take(&mut self.between);
        self.same(&between);
    }

    fn same(&mut self, words: &str) {
        match self.runs.last_mut() {
            _ if words.is_empty() => {}
            Some(Run::Same(before)) => before.push_str(words),
            _ => self.runs.push(Run::Same(words.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn same(words: &str) -> Run {
        Run::Same(words.to_owned())
    }

    fn gone(words: &str) -> Run {
        Run::Gone(words.to_owned())
    }

    fn added(words: &str) -> Run {
        Run::Added(words.to_owned())
    }

    /// The lines of both texts as a difference tells them, and how many are folded.
    fn told(pieces: &[Piece]) -> (Vec<String>, Vec<String>, usize) {
        let (mut old, mut new, mut folded) = (Vec::new(), Vec::new(), 0);
        for piece in pieces {
            match piece {
                Piece::Same(line) => {
                    old.push(line.clone());
                    new.push(line.clone());
                }
                Piece::Folded(count) => folded += count,
                Piece::Gone(line) => old.push(line.clone()),
                Piece::Added(line) => new.push(line.clone()),
                Piece::Changed(runs) => {
                    let side = |left_out: fn(&Run) -> bool| {
                        let kept = runs.iter().filter(|run| !left_out(run)).map(|run| match run {
                            Run::Same(words) | Run::Gone(words) | Run::Added(words) => words.as_str(),
                        });
                        kept.collect::<String>()
                    };
                    old.push(side(|run| matches!(run, Run::Added(_))));
                    new.push(side(|run| matches!(run, Run::Gone(_))));
                }
            }
        }
        (old, new, folded)
    }

    #[test]
    fn words_are_marked_within_a_line_that_was_changed() {
        let pieces = difference("Five families cook on Tuesdays.", "Six large families cook on Tuesdays, together.");
        let runs =
            [gone("Five"), added("Six large"), same(" families cook on Tuesdays"), added(", together"), same(".")];
        assert_eq!(pieces, [Piece::Changed(runs.to_vec())]);
        let pieces = difference("the red fox ran home today", "a blue fox ran home today");
        assert_eq!(
            pieces,
            [Piece::Changed(vec![gone("the red"), added("a blue"), same(" fox ran home today")])],
            "what changed side by side is one change"
        );
        let greek = difference("Η οικογένεια μαγειρεύει μαζί", "Η οικογένεια τρώει μαζί");
        let runs = vec![same("Η οικογένεια "), gone("μαγειρεύει"), added("τρώει"), same(" μαζί")];
        assert_eq!(greek, [Piece::Changed(runs)]);
    }

    #[test]
    fn lines_go_come_and_stay_in_their_order() {
        let old = "Welcome round\nCook\nEat\nClean";
        let new = "Welcome round\nInvite by hand\nCook\nClean";
        assert_eq!(
            difference(old, new),
            [
                Piece::Same("Welcome round".to_owned()),
                Piece::Added("Invite by hand".to_owned()),
                Piece::Same("Cook".to_owned()),
                Piece::Gone("Eat".to_owned()),
                Piece::Same("Clean".to_owned()),
            ]
        );
        assert_eq!(difference("", "One\n\nTwo").len(), 2);
        assert_eq!(difference("One", ""), [Piece::Gone("One".to_owned())]);
        assert_eq!(difference("", ""), []);
    }

    #[test]
    fn a_line_that_moved_past_others_is_told_without_losing_them() {
        let pieces = difference("a b c d\nq r s t\nk l m n", "k l m x\nq r s y");
        assert_eq!(
            told(&pieces),
            (
                ["a b c d", "q r s t", "k l m n"].map(str::to_owned).to_vec(),
                ["k l m x", "q r s y"].map(str::to_owned).to_vec(),
                0
            )
        );
    }

    #[test]
    fn lines_without_words_in_common_are_not_mixed() {
        let pieces = difference("Day centre", "Home of the family");
        assert_eq!(pieces, [Piece::Gone("Day centre".to_owned()), Piece::Added("Home of the family".to_owned())]);
    }

    #[test]
    fn long_stretches_are_folded_with_their_number() {
        let many: Vec<String> = (0..40).map(|number| format!("Line {number} stays")).collect();
        let old = format!("First\n{}\nLast", many.join("\n"));
        let new = format!("First, changed\n{}\nLast", many.join("\n"));
        let pieces = difference(&old, &new);
        assert_eq!(pieces.last(), Some(&Piece::Folded(40)), "the end is folded, too");
        assert_eq!(told(&pieces).2, 40);
        let middle = difference(&old, &new.replace("Last", "The end"));
        assert!(middle.contains(&Piece::Folded(38)), "{middle:?}");
        let short = difference("a\nb\nc", "a\nb\nd");
        assert!(!short.contains(&Piece::Folded(1)), "{short:?}");
        assert_eq!(difference(&old, &old), [Piece::Folded(42)]);
    }

    #[test]
    fn white_space_is_no_difference() {
        assert!(!differs("One  two\r\n\r\nThree ", "One two\n\n\n  Three"));
        assert!(differs("One two", "Onetwo") && differs("", "x") && differs("a\nb", "b\na"));
    }

    #[test]
    fn hostile_texts_are_compared_within_their_bounds() {
        let numbers = |seed: usize, end: &str| {
            let mut state = seed;
            let mut text = String::new();
            while text.len() + 8 < MOST_BYTES {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                text.push_str(&((state >> 33) % 300).to_string());
                text.push_str(end);
            }
            text
        };
        for end in ["\n", " ", "", "\u{301}", "\u{200d}\u{1f469}", " \n \n"] {
            let (old, new) = (numbers(1, end), numbers(2, end));
            let (before, after, folded) = told(&difference(&old, &new));
            assert_eq!(before.len() + folded, lines(&old).len(), "{end:?}");
            assert_eq!(after.len() + folded, lines(&new).len(), "{end:?}");
        }
        for (old, new) in [("a", "b"), ("a\n", "b\n"), ("\u{0}", "\u{202e}"), ("a b\n", "b a\n")] {
            let (old, new) = (old.repeat(MOST_BYTES / old.len()), new.repeat(MOST_BYTES / new.len()));
            assert!(differs(&old, &new) && !difference(&old, &new).is_empty());
        }
        let (large, small) = ("x y\n".repeat(MOST_BYTES), "x y");
        assert_eq!(difference(&large, small).len(), MOST_BYTES + 1, "what is too large is not searched");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_their_difference(
            old in "([a-cé ]{0,12}\n){0,9}",
            new in "([a-cé ]{0,12}\n){0,9}",
        ) {
            let pieces = difference(&old, &new);
            let (before, after, folded) = told(&pieces);
            prop_assert_eq!(before.len() + folded, lines(&old).len());
            prop_assert_eq!(after.len() + folded, lines(&new).len());
            if folded == 0 {
                prop_assert_eq!(before, lines(&old));
                prop_assert_eq!(after, lines(&new));
            }
            let unchanged = pieces.iter().all(|piece| matches!(piece, Piece::Same(_) | Piece::Folded(_)));
            prop_assert_eq!(unchanged, !differs(&old, &new));
        }
    }
}
