//! Ways to reach a person: mail, telephone, profiles, internet addresses; and numbers of files.

use std::net::Ipv6Addr;

use super::finding::{Hit, Level, Rule};
use super::lexicon::{self, Kinds};
use super::tokens::{self, Shape, Token};

const EMAIL: Rule = Rule::new("email", "safeguard-email");
const PHONE: Rule = Rule::new("phone", "safeguard-phone");
const RECORD: Rule = Rule::new("record", "safeguard-record");
const IDENTITY: Rule = Rule::new("identity", "safeguard-record");
const PROFILE: Rule = Rule::new("profile", "safeguard-profile");
const IP: Rule = Rule::new("ip", "safeguard-ip");

/// Hosts whose addresses lead to a person.
const HOSTS: [&str; 18] = [
    "facebook.com",
    "fb.com",
    "instagram.com",
    "tiktok.com",
    "twitter.com",
    "x.com",
    "linkedin.com",
    "snapchat.com",
    "vk.com",
    "t.me",
    "wa.me",
    "whatsapp.com",
    "threads.net",
    "pinterest.com",
    "youtube.com/@",
    "bsky.app/profile",
    "messenger.com",
    "ok.ru",
];

/// Every way to reach a person in a text.
pub fn find(plain: &str, tokens: &[Token<'_>], hits: &mut Vec<Hit>) {
    for (at, token) in tokens.iter().enumerate() {
        let found = match token.shape {
            Shape::Sign if token.text == "@" => email(plain, tokens, at),
            Shape::Sign if token.text == "+" => international(tokens, at),
            Shape::Sign if token.text == ":" => ip_v6(plain, tokens, at),
            Shape::Number => with_zeros(tokens, at).or_else(|| ip_v4(tokens, at)),
            Shape::Word => word(plain, tokens, at),
            Shape::Sign => None,
        };
        hits.extend(found);
    }
}

fn word(plain: &str, tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let token = tokens.get(at)?;
    if token.protected || matches!(token.folded.as_str(), "instagram" | "facebook" | "tiktok" | "linkedin") {
        return profile(plain, tokens, at);
    }
    if token.kinds.has(lexicon::PHONE)
        && let Some(hit) = after_word(
            tokens,
            at,
            PHONE,
            lexicon::NUMBER.with(lexicon::FILLER).with(lexicon::PHONE).with(lexicon::KIN),
            6,
        )
    {
        return Some(hit);
    }
    if token.kinds.has(lexicon::RECORD.with(lexicon::RECORD_WEAK)) {
        return after_word(tokens, at, RECORD, lexicon::NUMBER.with(lexicon::RECORD).with(lexicon::RECORD_WEAK), 3);
    }
    if token.kinds.has(lexicon::IDENTITY)
        && let Some(hit) =
            after_word(tokens, at, IDENTITY, lexicon::NUMBER.with(lexicon::FILLER).with(lexicon::IDENTITY), 5)
    {
        return Some(Hit { level: Level::Ask, ..hit });
    }
    if matches!(token.folded.as_str(), "at" | "arroba") { spelt_email(tokens, at) } else { None }
}

// --- mail

fn email(plain: &str, tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let sign = tokens.get(at).filter(|sign| !sign.protected)?.start;
    let local = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '%' | '+' | '-' | '\'');
    let start = plain.get(..sign)?.char_indices().rev().take(64).take_while(|(_, letter)| local(*letter)).last()?.0;
    // `@name@host` names an account of the fediverse, which texts here do on purpose.
    if plain.get(..start)?.ends_with('@') {
        return None;
    }
    let host = plain.get(sign + 1..)?;
    let length = host
        .char_indices()
        .take(255)
        .take_while(|(_, letter)| letter.is_alphanumeric() || matches!(letter, '.' | '-'))
        .last();
    let host = host.get(..length.map(|(at, letter)| at + letter.len_utf8())?)?.trim_end_matches(['.', '-']);
    let (name, top) = host.rsplit_once('.')?;
    let right = !name.is_empty() && top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
    right.then(|| Hit { rule: EMAIL, level: Level::Block, start, end: sign + 1 + host.len() })
}

/// `name (at) host (dot) org`, `name at host dot org`
fn spelt_email(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let (open, close) = (tokens.get(at.checked_sub(1)?)?, tokens.get(at + 1)?);
    if open.is_word() && close.is_word() {
        let top = tokens.get(at + 3).filter(|top| top.is_word() && (2..=4).contains(&top.text.len()))?;
        let said = tokens.get(at + 2).is_some_and(|dot| dot.is_word() && is_dot(dot));
        return said.then(|| Hit { rule: EMAIL, level: Level::Block, start: open.start, end: top.end() });
    }
    let name = tokens.get(at.checked_sub(2)?).filter(|name| name.shape != Shape::Sign)?;
    let brackets = matches!((open.text, close.text), ("(", ")") | ("[", "]") | ("{", "}"));
    let mut dot = tokens.get(at + 3..)?.iter().take(12).skip_while(|token| !is_dot(token));
    let top = brackets.then(|| dot.find(|token| token.is_word() && !is_dot(token))).flatten()?;
    Some(Hit { rule: EMAIL, level: Level::Block, start: name.start, end: top.end() })
}

fn is_dot(token: &Token<'_>) -> bool {
    token.is(".") || matches!(token.folded.as_str(), "dot" | "punto" | "punt" | "point" | "punkt" | "ponto" | "punct")
}

// --- telephone

/// The digits that follow from a token on over blanks and the signs of telephone numbers: how many, their groups, the end.
fn run(tokens: &[Token<'_>], at: usize) -> (String, Vec<usize>, usize) {
    let (mut digits, mut groups, mut end) = (String::new(), Vec::new(), tokens.get(at).map_or(0, |token| token.start));
    for token in tokens.get(at..).unwrap_or_default().iter().take(30) {
        let near = token.start <= end + 2 && (digits.is_empty() || !token.opens_line);
        match token.shape {
            Shape::Number if near && digits.len() + token.text.len() <= 18 => {
                digits.push_str(token.text);
                groups.push(token.text.len());
                end = token.end();
            }
            Shape::Sign if near && matches!(token.text, "-" | "." | "/" | "(" | ")") => {}
            _ => break,
        }
    }
    (digits, groups, end)
}

/// `+34 612 345 678`
fn international(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let plus = tokens.get(at).filter(|plus| !plus.protected)?;
    let next = tokens.get(at + 1)?;
    let touches = tokens
        .get(at.checked_sub(1).unwrap_or(usize::MAX))
        .is_some_and(|before| before.end() == plus.start && before.is_number());
    let bracket = usize::from(next.is("("));
    let first = tokens.get(at + 1 + bracket).filter(|first| first.is_number() && first.start <= plus.end() + 2)?;
    let (digits, _, end) = run(tokens, at + 1 + bracket);
    let fits =
        !touches && !first.text.starts_with('0') && (8..=15).contains(&digits.len()) && !is_helpline(digits.get(2..)?);
    fits.then_some(Hit { rule: PHONE, level: Level::Block, start: plus.start, end })
}

/// `0034 612 345 678`: two zeros before a country of Europe or near it.
fn with_zeros(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let first = tokens.get(at).filter(|first| !first.protected && first.text.starts_with("00"))?;
    let (digits, groups, end) = run(tokens, at);
    let country = digits.get(2..4)?;
    let known = matches!(
        country,
        "30" | "31"
            | "32"
            | "33"
            | "34"
            | "35"
            | "36"
            | "37"
            | "38"
            | "39"
            | "40"
            | "41"
            | "42"
            | "43"
            | "44"
            | "45"
            | "46"
            | "47"
            | "48"
            | "49"
            | "90"
            | "21"
            | "20"
    );
    let long = digits.len() >= if groups.len() > 1 { 10 } else { 12 };
    (known && long && digits.len() <= 16).then_some(Hit { rule: PHONE, level: Level::Block, start: first.start, end })
}

/// The helplines that are the same in all of Europe name nobody (Decision 2007/116/EC).
fn is_helpline(digits: &str) -> bool {
    digits.len() == 6 && digits.starts_with("116")
}

/// A number after a word that says what it is, with at most four words between that may stand there.
fn after_word(tokens: &[Token<'_>], at: usize, rule: Rule, between: Kinds, least: usize) -> Option<Hit> {
    let word = tokens.get(at)?;
    let (mut words, mut said, mut place) = (0, false, at + 1);
    loop {
        let token = tokens.get(place).filter(|token| !token.protected && token.start < word.end() + 40)?;
        match token.shape {
            Shape::Number => break,
            Shape::Sign if matches!(token.text, ":" | "#" | "№" | "=") => said = true,
            Shape::Sign if matches!(token.text, "." | "°" | "(" | "+" | "/" | "-") && !token.opens_line => {}
            // The first letters of a file's number: `A-2291`.
            Shape::Word if rule == RECORD && token.is_shouted() | token.is_initial() && token.text.len() <= 4 => {}
            // `n.º`, which is read as `n.o`.
            Shape::Word if said && token.folded == "o" => {}
            Shape::Word if token.kinds.has(between) && words < 4 => {
                words += 1;
                said |= token.kinds.has(lexicon::NUMBER);
            }
            _ => return None,
        }
        place += 1;
    }
    let number = tokens.get(place)?;
    let (digits, groups, end) = run(tokens, place);
    let years = groups.iter().all(|group| *group == 4) && groups.len() <= 2 && is_year(number);
    let counted = tokens
        .get(place + 1)
        .is_some_and(|next| next.kinds.has(lexicon::NO_STREET.with(lexicon::YEAR)) || next.is("%"));
    let enough = digits.len() >= least && digits.len() <= 18;
    if !enough || counted || (years && !said) || (rule == PHONE && (years || is_helpline(&digits))) {
        return None;
    }
    let weak = rule == IDENTITY && !said || rule == RECORD && !word.kinds.has(lexicon::RECORD) && !said;
    (!weak).then_some(Hit { rule, level: Level::Block, start: word.start, end })
}

fn is_year(token: &Token<'_>) -> bool {
    token.text.len() == 4 && token.value().is_some_and(|year| (1900..2100).contains(&year))
}

// --- profiles and internet addresses

fn profile(plain: &str, tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let token = tokens.get(at)?;
    let first = at.checked_sub(1).and_then(|before| tokens.get(before)).is_none_or(|before| !before.protected);
    if token.protected && first {
        let end = tokens.get(at..)?.iter().take_while(|token| token.protected).map(Token::end).last()?;
        let address = plain.get(token.start..end)?.to_ascii_lowercase();
        let rest = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        let rest = rest.trim_start_matches("www.").trim_start_matches("m.");
        let is_profile = |host: &&str| {
            rest.strip_prefix(*host).is_some_and(|path| host.contains('/') || path.len() > 1 && path.starts_with('/'))
        };
        let hit = Hit { rule: PROFILE, level: Level::Ask, start: token.start, end };
        return HOSTS.iter().any(is_profile).then_some(hit);
    }
    let sign = tokens::after(tokens, at + 1, 4).find(|token| token.is("@"))?;
    let name = tokens::after(tokens, at + 1, 6).find(|token| token.start == sign.end() && token.is_word())?;
    Some(Hit { rule: PROFILE, level: Level::Ask, start: sign.start, end: name.end() })
}

fn ip_v4(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let parts = tokens.get(at..at + 7)?;
    let (first, last) = (parts.first()?, parts.last()?);
    let numbers =
        parts.iter().step_by(2).all(|part| part.value().is_some_and(|value| value < 256) && part.text.len() <= 3);
    let dots = parts.iter().skip(1).step_by(2).all(|part| part.is("."));
    let tight = last.end() - first.start == parts.iter().map(|part| part.text.len()).sum::<usize>();
    let longer = |token: Option<&Token<'_>>| token.is_some_and(|token| token.is(".") || token.is_word());
    let inside = at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|before| before.end() == first.start);
    let whole = numbers && dots && tight && !first.protected && !longer(inside);
    whole.then(|| Hit { rule: IP, level: Level::Ask, start: first.start, end: last.end() })
}

fn ip_v6(plain: &str, tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let colon = tokens.get(at).filter(|colon| !colon.protected)?;
    let part = |letter: char| letter.is_ascii_hexdigit() || letter == ':';
    let start = plain
        .get(..colon.start)?
        .char_indices()
        .rev()
        .take(5)
        .take_while(|(_, letter)| part(*letter))
        .last()
        .map_or(colon.start, |(at, _)| at);
    // Only the first colon of an address leads to it.
    if plain.get(start..colon.start)?.contains(':') {
        return None;
    }
    let rest = plain.get(start..)?;
    let length = rest.bytes().take(46).take_while(|byte| part(char::from(*byte))).count();
    let text = rest.get(..length)?.trim_end_matches(':');
    let right = text.matches(':').count() >= 3 && text.parse::<Ipv6Addr>().is_ok();
    right.then(|| Hit { rule: IP, level: Level::Ask, start, end: start + text.len() })
}
