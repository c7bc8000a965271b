//! Numbers that name no person: addresses, DOI, ISBN, ISSN, ORCID, PMID, arXiv and codes of European projects.

use super::checksums as sums;
use super::tokens::{Shape, Token};

/// Marks every token that belongs to such a number.
pub fn mark(plain: &str, tokens: &mut [Token<'_>]) {
    let mut at = 0;
    while at < tokens.len() {
        let end = [address, doi, labelled, orcid, project].iter().find_map(|rule| rule(plain, tokens, at));
        let Some(end) = end else {
            at += 1;
            continue;
        };
        let start = at;
        while let Some(token) = tokens.get_mut(at).filter(|token| token.start < end) {
            token.protected = true;
            at += 1;
        }
        at = at.max(start + 1);
    }
}

/// The end of everything up to a blank or a sign that closes, from `from` on; at most 2,000 bytes further.
fn end_of_address(plain: &str, from: usize) -> usize {
    let rest = plain.get(from..).unwrap_or_default();
    let stop =
        |letter: char| letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | ')' | ']' | '}' | '«' | '»' | '|');
    let length =
        rest.char_indices().take(2_000).find(|(_, letter)| stop(*letter)).map_or(rest.len().min(2_000), |(at, _)| at);
    from + length
}

fn address(plain: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    let rest = plain.get(token.end()..)?;
    let scheme = matches!(token.folded.as_str(), "http" | "https" | "ftp") && rest.starts_with("://");
    let bare = token.folded == "www" && rest.starts_with('.');
    (scheme || bare).then(|| end_of_address(plain, token.start))
}

fn doi(plain: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let token = tokens.get(at).filter(|token| token.text == "10")?;
    let registrant = plain.get(token.end()..)?.strip_prefix('.')?;
    let digits = registrant.bytes().take_while(u8::is_ascii_digit).count();
    let slash = registrant.as_bytes().get(digits) == Some(&b'/');
    ((4..=9).contains(&digits) && slash).then(|| end_of_address(plain, token.start))
}

/// A number after the name of its register, when its own arithmetic agrees.
fn labelled(_: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let label = tokens.get(at).filter(|token| token.shape == Shape::Word)?.folded.as_str();
    let lengths: &[usize] = match label {
        "isbn" => &[13, 10],
        "issn" => &[8],
        "pmid" | "pmcid" | "pmc" => &[5, 6, 7, 8],
        "arxiv" => &[8, 9],
        _ => return None,
    };
    let mut text = Vec::new();
    let mut end = None;
    for token in tokens.get(at + 1..)?.iter().take(14) {
        match token.shape {
            Shape::Sign if matches!(token.text, ":" | "-" | "." | "#" | "(" | ")") => continue,
            Shape::Number => text.extend(token.text.bytes()),
            // `ISBN-13`, and the last sign of an ISBN-10.
            Shape::Word if token.text == "X" && text.len() == 9 => text.push(b'X'),
            _ => break,
        }
        if text == b"13" || text == b"10" {
            text.clear();
        }
        let right = lengths.contains(&text.len()) && (label != "isbn" || sums::isbn(&text));
        end = if right { Some(token.end()) } else { end };
        if text.len() > 13 {
            break;
        }
    }
    end
}

fn orcid(plain: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    let token = tokens.get(at).filter(|token| token.shape == Shape::Number && token.text.len() == 4)?;
    let whole = plain.get(token.start..token.start + 19)?;
    let text: Vec<u8> = whole.bytes().filter(|byte| *byte != b'-').collect();
    let dashes = [4, 9, 14].iter().all(|place| whole.as_bytes().get(*place) == Some(&b'-'));
    (dashes && sums::orcid(&text)).then_some(token.start + 19)
}

/// `2018-1-ES01-KA202-050881` and `ERASMUS-EDU-2022-PI-ALL-INNO-101111111`: letters and digits in groups between hyphens.
fn project(plain: &str, tokens: &[Token<'_>], at: usize) -> Option<usize> {
    const PROGRAMMES: [&str; 7] = ["ERASMUS", "HORIZON", "CERV", "ESF", "JUST", "DAPHNE", "REC"];
    let token = tokens.get(at)?;
    let year = token.shape == Shape::Number && token.text.len() == 4 && token.text.starts_with("20");
    if !year && !PROGRAMMES.contains(&token.text) {
        return None;
    }
    let text = plain.get(token.start..)?;
    let end = text.bytes().take(60).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
    let code = text.get(..end)?;
    let groups: Vec<&str> = code.split('-').collect();
    let is_digits = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |group: &&str| group.len() == 4 && group.starts_with("20") && is_digits(group);
    let is_country = |group: &str| {
        group.len() == 4
            && group.bytes().take(2).all(|byte| byte.is_ascii_uppercase())
            && is_digits(group.get(2..).unwrap_or_default())
    };
    let call = groups.len() >= 4
        && groups.first().is_some_and(is_year)
        && groups.get(1).is_some_and(|round| round.len() == 1 && is_digits(round))
        && groups.get(2).is_some_and(|country| is_country(country));
    let programme =
        groups.len() >= 4 && groups.first().is_some_and(|name| PROGRAMMES.contains(name)) && groups.iter().any(is_year);
    (call || programme).then_some(token.start + end)
}
