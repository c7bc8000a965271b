//! Days of birth, full dates and great ages.

use super::finding::{Hit, Level, Rule};
use super::lexicon;
use super::tokens::{self, Token};

const BIRTH: Rule = Rule::new("date.birth", "safeguard-birth");
const DATE: Rule = Rule::new("date.full", "safeguard-date");
const NINETY: Rule = Rule::new("age.ninety", "safeguard-age");
const INITIALS: Rule = Rule::new("age.initials", "safeguard-initials");

/// A day that was read: the last token of it, and whether the year is there.
struct Day {
    last: usize,
    year: bool,
}

/// Every day of birth, full date, great age, and initials with an age.
pub fn find(tokens: &[Token<'_>], hits: &mut Vec<Hit>) {
    let mut clear = 0;
    for (at, token) in tokens.iter().enumerate() {
        if at < clear || token.protected {
            continue;
        }
        if let Some(day) = numeric(tokens, at).or_else(|| written(tokens, at)) {
            let Some(end) = tokens.get(day.last).map(Token::end) else { continue };
            let birth = is_birth(tokens, at, day.last);
            clear = day.last + 1;
            let (rule, level) = if birth { (BIRTH, Level::Block) } else { (DATE, Level::Ask) };
            if birth || day.year {
                hits.push(Hit { rule, level, start: token.start, end });
            }
        } else if let Some(hit) = ninety(tokens, at).or_else(|| initials(tokens, at)) {
            hits.push(hit);
        }
    }
}

fn value(tokens: &[Token<'_>], at: usize) -> Option<u32> {
    tokens.get(at).filter(|token| !token.protected)?.value()
}

fn is_year(token: &Token<'_>) -> bool {
    token.text.len() == 4 && token.value().is_some_and(|year| (1850..2100).contains(&year))
}

fn is_day_and_month(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

/// `12/03/2010`, `12. 3. 2010`, `12-03-10`, `2010-03-12`.
fn numeric(tokens: &[Token<'_>], at: usize) -> Option<Day> {
    let sign = tokens.get(at + 1).filter(|sign| matches!(sign.text, "." | "/" | "-"))?;
    if tokens.get(at + 3)?.text != sign.text || tokens.get(at + 4)?.start > sign.end() + 12 {
        return None;
    }
    let longer = |token: Option<&Token<'_>>| token.is_some_and(|token| token.text == sign.text || token.is_number());
    let first = tokens.get(at)?;
    let touches = at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|before| before.end() == first.start);
    let last = tokens.get(at + 4)?;
    let goes_on = tokens.get(at + 5).filter(|next| next.start == last.end() && next.text == sign.text);
    if longer(touches)
        || (goes_on.is_some()
            && tokens.get(at + 6).is_some_and(|next| next.is_number() && next.start <= last.end() + 1))
    {
        return None;
    }
    let (one, two, three) = (value(tokens, at)?, value(tokens, at + 2)?, value(tokens, at + 4)?);
    let either = is_day_and_month(one, two) || is_day_and_month(two, one);
    let short_year =
        last.text.len() == 2 && first.text.len() == 2 && tokens.get(at + 2).is_some_and(|two| two.text.len() == 2);
    let fits = (either && (is_year(last) || short_year)) || (is_year(first) && is_day_and_month(three, two));
    fits.then_some(Day { last: at + 4, year: true })
}

/// `12 mars 2010`, `12 de marzo de 2010`, `3rd of May, 2011`, `March 12, 2010`; also without the year.
fn written(tokens: &[Token<'_>], at: usize) -> Option<Day> {
    let is_month = |at: usize| tokens.get(at).is_some_and(|token| token.kinds.has(lexicon::MONTH));
    let small = |at: usize| value(tokens, at).is_some_and(|day| (1..=31).contains(&day));
    let over = |mut at: usize, most: usize, over: &[&str]| {
        let stop = at + most;
        while at < stop
            && tokens.get(at).is_some_and(|token| over.contains(&token.folded.as_str()) || over.contains(&token.text))
        {
            at += 1;
        }
        at
    };
    let last = if small(at) {
        let month = over(
            at + 1,
            3,
            &[".", "de", "d", "'", "’", "st", "nd", "rd", "th", "of", "o", "a", "er", "ος", "den", "-", "/"],
        );
        is_month(month).then_some(month)?
    } else if is_month(at) && tokens.get(at).is_some_and(Token::is_capital) && small(at + 1) {
        over(at + 2, 1, &["st", "nd", "rd", "th"]) - 1
    } else {
        return None;
    };
    let year = over(last + 1, 3, &[".", "de", "del", "d", ",", "'", "’", "-", "/", "του"]);
    let has_year = tokens.get(year).is_some_and(|token| is_year(token) && !token.opens_line);
    Some(Day { last: if has_year { year } else { last }, year: has_year })
}

/// Whether a word of birth stands near the day, in the same sentence.
fn is_birth(tokens: &[Token<'_>], first: usize, last: usize) -> bool {
    let born = |token: &&Token<'_>| token.kinds.has(lexicon::BORN) && !(token.is_shouted() && token.folded == "nato");
    let ends = |token: &&Token<'_>| !matches!(token.text, "!" | "?" | ";");
    tokens::before(tokens, first, 8).take_while(ends).any(|token| born(&token))
        || tokens::after(tokens, last + 1, 3).take_while(ends).any(|token| born(&token))
}

/// An age of ninety or more (HIPAA Safe Harbor, 164.514(b)(2)(i)(C)).
fn ninety(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let token = tokens.get(at)?;
    value(tokens, at).filter(|age| (90..=122).contains(age) && token.text.len() <= 3)?;
    let (before, after) = age_words(tokens, at);
    let level = Level::Ask;
    (before || after).then(|| Hit { rule: NINETY, level, start: token.start, end: token.end() })
}

/// Whether a word of age stands before a number, and whether one of years stands after it.
pub fn age_words(tokens: &[Token<'_>], at: usize) -> (bool, bool) {
    let before = tokens::before(tokens, at, 2).any(|token| token.kinds.has(lexicon::AGED));
    let after = tokens::after(tokens, at + 1, 2)
        .take_while(|token| token.is("-") || token.is_word())
        .find(|token| token.is_word())
        .is_some_and(|token| token.kinds.has(lexicon::YEAR));
    (before, after)
}

/// `M. R., 34`, `J.P. (14)`, `A., 12 years`.
fn initials(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let first = tokens.get(at).filter(|token| token.is_initial())?;
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    if before.is_some_and(|before| {
        before.end() == first.start || (before.is(".") && at >= 2 && tokens.get(at - 2).is_some_and(Token::is_initial))
    }) {
        return None;
    }
    let (mut place, mut letters) = (at, 0);
    while tokens.get(place).is_some_and(Token::is_initial) && tokens.get(place + 1).is_some_and(|token| token.is(".")) {
        letters += 1;
        place += 2;
    }
    let comma = tokens.get(place).is_some_and(|token| token.is(",") || token.is("("));
    let age = place + usize::from(comma);
    let years = value(tokens, age).is_some_and(|age| (1..=122).contains(&age))
        && tokens.get(age).is_some_and(|token| token.text.len() <= 3);
    let closes = tokens.get(age + 1).is_none_or(|token| matches!(token.text, "," | ")" | "." | ";"));
    let said = letters >= 1 && years && (age_words(tokens, age).1 || (letters >= 2 && comma && closes));
    let end = tokens.get(age)?.end();
    said.then_some(Hit { rule: INITIALS, level: Level::Ask, start: first.start, end })
}
