//! Streets with a house number, and British postcodes.

use super::finding::{Hit, Level, Rule};
use super::lexicon;
use super::tokens::Token;

const ADDRESS: Rule = Rule::new("address", "safeguard-address");
const POSTCODE: Rule = Rule::new("address.postcode", "safeguard-postcode");

/// Endings of names of streets, in the languages that write them in one word.
const ENDINGS: [&str; 44] = [
    "gatan", "gata", "gatu", "vagen", "vag", "grand", "torget", "gaten", "gate", "veien", "vegen", "straeti",
    "straeet", "vegur", "vegi", "gotu", "strasse", "weg", "platz", "allee", "gasse", "straat", "laan", "plein", "kade",
    "dijk", "steenweg", "singel", "katu", "kadun", "kadulla", "kuja", "kujalla", "tie", "tien", "tiella", "polku",
    "kaari", "torg", "backen", "stigen", "veg", "vei", "stien",
];

/// Every street with a number, every postcode.
pub fn find(tokens: &[Token<'_>], language: &str, hits: &mut Vec<Hit>) {
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| !token.protected) {
        let found = if token.is_word() {
            before_name(tokens, at, language).or_else(|| one_word(tokens, at)).or_else(|| postcode(tokens, at))
        } else {
            number_first(tokens, at)
        };
        hits.extend(found);
    }
}

fn is_house(tokens: &[Token<'_>], at: usize) -> bool {
    let house = tokens.get(at).filter(|house| house.is_number() && house.text.len() <= 4 && !house.protected);
    let counted = tokens
        .get(at + 1)
        .is_some_and(|next| next.kinds.has(lexicon::NO_STREET.with(lexicon::YEAR)) || next.is("%") || next.is(":"));
    house.is_some_and(|house| house.value().is_some_and(|value| value > 0 && !(1900..2100).contains(&value)))
        && !counted
}

fn hit(tokens: &[Token<'_>], first: usize, last: usize) -> Option<Hit> {
    let (start, end) = (tokens.get(first)?.start, tokens.get(last)?.end());
    Some(Hit { rule: ADDRESS, level: Level::Ask, start, end })
}

/// `calle del Pez 12`, `via Garibaldi, 12`, `οδός Ερμού 5`.
fn before_name(tokens: &[Token<'_>], at: usize, language: &str) -> Option<Hit> {
    let street = tokens.get(at)?;
    let via = street.kinds.has(lexicon::STREET_VIA) && matches!(language, "it" | "");
    if !street.kinds.has(lexicon::STREET_BEFORE) && !via {
        return None;
    }
    let mut named = false;
    for (place, token) in tokens.iter().enumerate().skip(at + 1).take(8) {
        if token.opens_line {
            return None;
        }
        if token.is_word() {
            named |= token.is_capital();
            let joins =
                token.is_capital() || token.kinds.has(lexicon::PARTICLE.with(lexicon::NUMBER)) || token.is_shouted();
            if !joins {
                return None;
            }
        } else if token.is_number() {
            return if named && is_house(tokens, place) { hit(tokens, at, place) } else { None };
        } else if !matches!(token.text, "," | "." | "'" | "’" | "-" | "º") {
            return None;
        }
    }
    None
}

/// `Storgatan 12`, `Karl Johans gate 12`, `Slovenska cesta 5`.
fn one_word(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let word = tokens.get(at)?;
    if !is_house(tokens, at + 1) || tokens.get(at + 1)?.start > word.end() + 2 {
        return None;
    }
    let long = |ending: &&str| word.folded.len() >= ending.len() + 3 && word.folded.ends_with(*ending);
    if word.is_capital() && ENDINGS.iter().any(long) {
        return hit(tokens, at, at + 1);
    }
    let before = at.checked_sub(1)?;
    let name = tokens.get(before).filter(|name| name.is_capital() && word.kinds.has(lexicon::STREET_MID))?;
    (name.start < word.start).then(|| hit(tokens, before, at + 1))?
}

/// `22 Acacia Road`, `12, rue de la Paix`.
fn number_first(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    if !is_house(tokens, at) {
        return None;
    }
    let after = at + 1 + usize::from(tokens.get(at + 1)?.is(","));
    let french = ["rue", "avenue", "boulevard", "chemin", "impasse", "quai", "allee", "place", "route"];
    let street = tokens.get(after)?;
    if french.contains(&street.folded.as_str()) && tokens.get(after + 1)?.is_word() {
        let name = (after + 1..after + 5).find(|place| tokens.get(*place).is_some_and(Token::is_capital))?;
        return hit(tokens, at, name);
    }
    let capitals = tokens.get(after..)?.iter().take(4).take_while(|token| token.is_capital()).count();
    let last = after + capitals.checked_sub(1)?;
    let ends = capitals >= 2 && tokens.get(last)?.kinds.has(lexicon::STREET_AFTER);
    if ends { hit(tokens, at, last) } else { None }
}

/// `SW1A 2AA`
fn postcode(tokens: &[Token<'_>], at: usize) -> Option<Hit> {
    let area = tokens.get(at).filter(|area| area.is_initial() || area.is_shouted())?;
    let district = tokens.get(at + 1).filter(|district| district.is_number() && district.start == area.end())?;
    let letter = tokens.get(at + 2).filter(|letter| letter.is_initial() && letter.start == district.end());
    let inward = at + 2 + usize::from(letter.is_some());
    let (sector, unit) = (tokens.get(inward)?, tokens.get(inward + 1)?);
    let outer = letter.map_or(district.end(), Token::end);
    let fits = area.text.len() <= 2
        && area.text.is_ascii()
        && district.text.len() <= 2
        && sector.is_number()
        && sector.text.len() == 1
        && (outer..=outer + 1).contains(&sector.start)
        && unit.start == sector.end()
        && unit.text.len() == 2
        && unit.is_shouted()
        && unit.text.bytes().all(|byte| byte.is_ascii_uppercase() && !b"CIKMOV".contains(&byte));
    let touches = at
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| before.end() == area.start && !before.is("("));
    (fits && !touches).then(|| Hit { rule: POSTCODE, level: Level::Ask, start: area.start, end: unit.end() })
}
