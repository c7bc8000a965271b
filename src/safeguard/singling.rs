//! Stories that single out: an age, a small place, a diagnosis, the size of a family and a rare event in one paragraph.

use super::dates;
use super::finding::{Hit, Level, Rule};
use super::lexicon;
use super::tokens::Token;

const SINGLING: Rule = Rule::new("singling", "safeguard-singling");
/// How many of the five marks together are asked about.
const ENOUGH: usize = 3;

/// One finding for every paragraph with at least three of the five marks.
pub fn find(plain: &str, tokens: &[Token<'_>], hits: &mut Vec<Hit>) {
    let mut first = 0;
    while first < tokens.len() {
        let last = end_of_paragraph(plain, tokens, first);
        hits.extend(paragraph(tokens, first, last));
        first = last + 1;
    }
}

/// The last token before a blank line, or of the text.
fn end_of_paragraph(plain: &str, tokens: &[Token<'_>], first: usize) -> usize {
    let rest = tokens.get(first..).unwrap_or_default();
    let mut pairs = rest.iter().zip(rest.iter().skip(1)).zip(first..);
    let blank = |two: &Token<'_>, one: &Token<'_>| {
        plain.get(one.end()..two.start).is_some_and(|gap| gap.matches('\n').count() > 1)
    };
    pairs.find(|((one, two), _)| two.opens_line && blank(two, one)).map_or(tokens.len() - 1, |(_, at)| at)
}

fn paragraph(tokens: &[Token<'_>], first: usize, last: usize) -> Option<Hit> {
    let mut places: [Option<usize>; 5] = [None; 5];
    for at in first..=last {
        let marks = marks(tokens, at);
        for (place, marked) in places.iter_mut().zip(marks) {
            if marked {
                place.get_or_insert(at);
            }
        }
    }
    let found: Vec<usize> = places.into_iter().flatten().collect();
    let (start, end) = (tokens.get(*found.iter().min()?)?.start, tokens.get(*found.iter().max()?)?.end());
    (found.len() >= ENOUGH).then_some(Hit { rule: SINGLING, level: Level::Ask, start, end })
}

/// Age, place, diagnosis, family, event.
fn marks(tokens: &[Token<'_>], at: usize) -> [bool; 5] {
    let Some(token) = tokens.get(at) else { return [false; 5] };
    let age = token.value().is_some_and(|age| (1..=122).contains(&age)) && {
        let (before, after) = dates::age_words(tokens, at);
        before || (after && !is_period(tokens, at))
    };
    let counted = |token: &Token<'_>| {
        token.kinds.has(lexicon::COUNT) || token.value().is_some_and(|count| (2..=15).contains(&count))
    };
    let children = token.kinds.has(lexicon::CHILDREN)
        && at.checked_sub(2).and_then(|from| tokens.get(from..at)).is_some_and(|before| before.iter().any(counted));
    let family = children || token.kinds.has(lexicon::SIBLINGS);
    [age, token.kinds.has(lexicon::SMALL), token.kinds.has(lexicon::DIAGNOSIS), family, token.kinds.has(lexicon::RARE)]
}

/// Whether the years are a length of time: `for 10 years`, `5 years ago`.
fn is_period(tokens: &[Token<'_>], at: usize) -> bool {
    let around = at.saturating_sub(1)..at + 4;
    let words = [
        "ago", "for", "over", "since", "hace", "durante", "fa", "durant", "seit", "vor", "il", "depuis", "pendant",
        "sedan", "siden", "sitten", "geleden", "ha",
    ];
    tokens.get(around).unwrap_or_default().iter().any(|token| words.contains(&token.folded.as_str()))
}
