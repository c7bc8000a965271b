//! Names of people: by what they are addressed with, by a relative before them, by our lists, and by their shape.
//!
//! A list is never more than a question: only what is addressed as a person is blocked.

use super::finding::{Hit, Level, Rule};
use super::lexicon::{self, Kinds};
use super::reader::Reader;
use super::tokens::{self, Token};

const HONORIFIC: Rule = Rule::new("name.honorific", "safeguard-honorific");
const TITLE: Rule = Rule::new("name.title", "safeguard-name");
const KIN: Rule = Rule::new("name.kin", "safeguard-kin");
const NAME: Rule = Rule::new("name", "safeguard-name");

/// The most parts of one name.
const MOST_PARTS: usize = 8;

/// A row of words in capitals, with small words between: the places of the words that carry it, and its last token.
struct Row {
    words: Vec<usize>,
    last: usize,
}

/// Every name of a text.
pub fn find(tokens: &[Token<'_>], reader: &Reader<'_>, hits: &mut Vec<Hit>) {
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        // `@name` is the handle of somebody who has an account.
        let handle = at
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .is_some_and(|sign| sign.is("@") && sign.end() == token.start);
        let found = if token.protected || handle || !token.is_word() {
            None
        } else {
            addressed(tokens, at, reader)
                .or_else(|| relative(tokens, at, reader))
                .or_else(|| plain_name(tokens, at, reader))
        };
        at += 1;
        if let Some((hit, last)) = found {
            at = at.max(last + 1);
            hits.extend(hit);
        }
    }
}

/// What a rule answers: a finding or none, and the last token that needs no other look.
type Found = Option<(Option<Hit>, usize)>;

fn hit(tokens: &[Token<'_>], rule: Rule, level: Level, first: usize, last: usize) -> Found {
    let (start, end) = (tokens.get(first)?.start, tokens.get(last)?.end());
    Some((Some(Hit { rule, level, start, end }), last))
}

// --- rows of capitals

/// A word that may be part of a name: capitalised, or all in capitals and on a list.
fn is_name_word(token: &Token<'_>) -> bool {
    let listed = token.kinds.has(lexicon::FIRST.with(lexicon::LAST)) && token.text.chars().count() >= 4;
    !token.protected && (token.is_capital() || (token.is_shouted() && listed))
}

fn row(tokens: &[Token<'_>], at: usize, reader: &Reader<'_>) -> Option<Row> {
    let first = tokens.get(at).filter(|token| !token.protected)?;
    let initial = first.is_initial() && tokens.get(at + 1).is_some_and(|token| token.is("."));
    if !is_name_word(first) && !initial {
        return None;
    }
    let mut row = Row { words: if initial { Vec::new() } else { vec![at] }, last: at };
    for _ in 0..MOST_PARTS {
        let Some((place, last)) = next(tokens, row.last) else { break };
        // Whoever is addressed begins a name of their own: `Then Mrs Smith`, `Puis M. Dupont`.
        let begins = |form: &Address| !form.short || (last - at == 1 && tokens::opens_sentence(tokens, at));
        if address(tokens, last, reader).is_some_and(|form| begins(&form)) {
            break;
        }
        row.words.extend(place);
        row.last = last;
    }
    (!row.words.is_empty()).then_some(row)
}

/// The next part of a row after its last token: the place of a word, or none for an initial, and the new last token.
fn next(tokens: &[Token<'_>], last: usize) -> Option<(Option<usize>, usize)> {
    let before = tokens.get(last)?;
    let sign = tokens.get(last + 1)?;
    if matches!(sign.text, "-" | "'" | "’") && sign.start == before.end() {
        let word = tokens.get(last + 2).filter(|word| word.is_word() && word.start == sign.end())?;
        return (is_name_word(word) || before.text.chars().count() == 1).then_some((Some(last + 2), last + 2));
    }
    let mut at = last + 1;
    if before.is_initial() && sign.is(".") {
        at += 1;
    }
    let mut end = tokens.get(at.checked_sub(1)?)?.end();
    for _ in 0..3 {
        let token = tokens.get(at).filter(|token| !token.opens_line && token.start <= end + 1)?;
        if is_name_word(token) {
            return Some((Some(at), at));
        }
        if token.is_initial() && tokens.get(at + 1).is_some_and(|dot| dot.is(".")) {
            return Some((None, at));
        }
        let joins = token.kinds.has(lexicon::PARTICLE) || (matches!(token.text, "'" | "’") && token.start == end);
        if !joins {
            return None;
        }
        end = token.end();
        at += 1;
    }
    None
}

fn kinds_of(tokens: &[Token<'_>], row: &Row) -> Kinds {
    row.words.iter().filter_map(|place| tokens.get(*place)).fold(Kinds::default(), |all, token| all.with(token.kinds))
}

/// Whether a reference to literature follows: `(1978)`, `, 2004)`, `et al.`
fn is_cited(tokens: &[Token<'_>], last: usize) -> bool {
    let year =
        |token: &Token<'_>| token.text.len() == 4 && token.value().is_some_and(|year| (1850..2100).contains(&year));
    let next = |away: usize| tokens.get(last + away);
    next(1).is_some_and(|token| {
        token.kinds.has(lexicon::CITATION) && token.folded == "et" && next(2).is_some_and(|two| two.folded == "al")
    }) || (next(1).is_some_and(|token| matches!(token.text, "(" | "," | "[")) && next(2).is_some_and(year))
        || (next(1).is_some_and(|token| {
            matches!(token.text, "&" | "and" | "y" | "i" | "och" | "und" | "et" | "e" | "en" | "ja")
        }) && next(3).is_some_and(|token| matches!(token.text, "(" | ","))
            && next(4).is_some_and(year))
}

// --- by what stands before

/// A word that a person is addressed with.
struct Address {
    /// Whether it is for anybody, and not a title of colleagues.
    honorific: bool,
    /// Whether it is one letter or two with a full stop, which may be an initial too.
    short: bool,
    /// Whether a full stop follows.
    dotted: bool,
}

fn address(tokens: &[Token<'_>], at: usize, reader: &Reader<'_>) -> Option<Address> {
    let token = tokens.get(at)?;
    let dotted = tokens.get(at + 1).is_some_and(|dot| dot.is(".") && dot.start == token.end());
    let short = token.kinds.has(lexicon::HONORIFIC_DOT) && dotted && is_short_form(&token.folded, reader.language);
    let honorific = (token.kinds.has(lexicon::HONORIFIC) || short) && !(token.is_shouted() && token.text.len() > 3);
    let title = token.kinds.has(lexicon::TITLE) && !token.is_shouted();
    // `Nuestra Señora`, `Notre Dame`: a saint.
    let holy = tokens::before(tokens, at, 1)
        .any(|before| matches!(before.folded.as_str(), "nuestra" | "nostra" | "nossa" | "notre" | "nosa"));
    let short = short && !token.kinds.has(lexicon::HONORIFIC);
    ((honorific || title) && !holy).then_some(Address { honorific, short, dotted })
}

/// `Mrs Smith`, `Doamna Popescu`, `Frau Dr. Weber`; titles of colleagues are only asked about.
fn addressed(tokens: &[Token<'_>], at: usize, reader: &Reader<'_>) -> Found {
    let token = tokens.get(at)?;
    let Address { honorific, dotted, .. } = address(tokens, at, reader)?;
    let title = token.kinds.has(lexicon::TITLE) && !token.is_shouted();
    let mut name = at + 1 + usize::from(dotted);
    // A title may stand between: `Frau Dr. Weber`.
    while tokens
        .get(name)
        .is_some_and(|token| token.kinds.has(lexicon::TITLE.with(lexicon::HONORIFIC)) || token.is(".") && name > at + 1)
    {
        name += 1;
    }
    if tokens.get(name).is_some_and(|token| token.kinds.has(lexicon::PARTICLE) && !token.is_capital())
        && honorific
        && token.folded != "dona"
    {
        name += 1;
    }
    // `Herr und Frau` names nobody yet.
    if tokens.get(name).is_some_and(|token| token.kinds.has(lexicon::HONORIFIC)) {
        return None;
    }
    let row = row(tokens, name, reader).filter(|_| tokens.get(name).is_some_and(|word| !word.opens_line))?;
    let kinds = kinds_of(tokens, &row);
    let listed = kinds.has(lexicon::FIRST.with(lexicon::LAST));
    if is_cited(tokens, row.last) || (kinds.has(lexicon::NOBODY) && !listed) {
        return None;
    }
    // After an article `Frau` may be a woman, and what follows any noun.
    let noun =
        reader.language == "de" && tokens::before(tokens, at, 1).any(|before| before.kinds.has(lexicon::ARTICLE));
    let unsure = noun || !honorific || (token.folded == "dona" && !listed);
    if unsure && !listed && !title {
        return None;
    }
    let (rule, level) = if honorific && !unsure { (HONORIFIC, Level::Block) } else { (TITLE, Level::Ask) };
    hit(tokens, rule, level, at, row.last)
}

/// Whether a letter with a full stop addresses somebody in this language.
fn is_short_form(folded: &str, language: &str) -> bool {
    match folded {
        "m" => language == "fr",
        "g" => matches!(language, "sl" | "ro"),
        "κ" => true,
        "d" => matches!(language, "es" | "pt"),
        "h" => matches!(language, "sv" | "fr"),
        "hr" => matches!(language, "nb" | "de" | "fi"),
        _ => false,
    }
}

/// `her son Marko`, `su hija, Lucía`, `dóttur sinni Önnu`, `a girl called Xanthe`.
fn relative(tokens: &[Token<'_>], at: usize, reader: &Reader<'_>) -> Found {
    let token = tokens.get(at)?;
    let called = token.kinds.has(lexicon::CALLED);
    if !called && !token.kinds.has(lexicon::KIN) {
        return None;
    }
    let whose = |token: &Token<'_>| token.kinds.has(lexicon::WHOSE) && !token.is_capital();
    let begins = at + 1 + usize::from(!called && tokens.get(at + 1).is_some_and(whose));
    let mut name = begins;
    while tokens.get(name).is_some_and(|token| matches!(token.text, "," | "(" | ":" | "\"" | "“" | "«" | "‘" | "„"))
        && name < begins + 2
    {
        name += 1;
    }
    let row = row(tokens, name, reader).filter(|_| tokens.get(name).is_some_and(|word| !word.opens_line))?;
    let kinds = kinds_of(tokens, &row);
    let listed = kinds.has(lexicon::FIRST.with(lexicon::LAST).with(lexicon::FIRST_WEAK));
    let in_title = reader.heading || (token.is_capital() && !tokens::opens_sentence(tokens, at));
    let person = tokens::before(tokens, at, 6).any(|before| before.kinds.has(lexicon::KIN));
    let sure = listed || (reader.language != "de" && !in_title && (!called || person));
    if !sure || (kinds.has(lexicon::NOBODY) && !listed) || kinds.has(lexicon::ORG) || is_cited(tokens, row.last) {
        return None;
    }
    if reader.knows(tokens, &row.words) {
        return Some((None, row.last));
    }
    hit(tokens, KIN, Level::Ask, name, row.last)
}

// --- by lists and shape

fn plain_name(tokens: &[Token<'_>], at: usize, reader: &Reader<'_>) -> Found {
    let mut row = row(tokens, at, reader)?;
    let nothing = Some((None, row.last));
    let kinds = kinds_of(tokens, &row);
    if kinds.has(lexicon::ORG)
        || is_cited(tokens, row.last)
        || reader.knows(tokens, &row.words)
        || follows_institution(tokens, at)
    {
        return nothing;
    }
    let mut opens = tokens::opens_sentence(tokens, at);
    let kind = |place: usize| tokens.get(place).map_or(Kinds::default(), |token| token.kinds);
    let surname = |place: usize| {
        tokens
            .get(place)
            .is_some_and(|token| token.kinds.has(lexicon::LAST) || lexicon::ends_like_a_name(&token.folded))
    };
    let listed = lexicon::FIRST.with(lexicon::FIRST_WEAK);
    // An ordinary word has its capital from the beginning of the sentence.
    let first = *row.words.first()?;
    if opens
        && row.words.len() > 1
        && !kind(first).has(listed)
        && kind(first).has(lexicon::COMMON.with(lexicon::NOBODY))
    {
        row.words.remove(0);
        opens = false;
    }
    let first = *row.words.first()?;
    let rest = row.words.get(1..).unwrap_or_default();
    let (given, weak) = (kind(first).has(lexicon::FIRST), kind(first).has(lexicon::FIRST_WEAK));
    let listed_word = kind(first).has(lexicon::LAST.with(lexicon::COMMON).with(listed));
    let declined = || {
        !listed_word && reader.declines() && tokens.get(first).is_some_and(|token| lexicon::is_declined(&token.folded))
    };
    let has_surname = rest.iter().any(|place| surname(*place));
    let barred = |place: &usize| kind(*place).has(lexicon::NOBODY);
    let is_name = if rest.is_empty() {
        let token = tokens.get(first)?;
        !barred(&first)
            && !token.is_shouted()
            && (given && !(kind(first).has(lexicon::COMMON) && (opens || reader.heading))
                || (!opens && (declined() || lexicon::ends_like_a_name(&token.folded))))
    } else if row.words.iter().all(barred) || (barred(&first) && !given && !weak) {
        false
    } else if given || has_surname {
        true
    } else if rest.iter().any(barred) {
        false
    } else {
        let common = |place: &usize| kind(*place).has(lexicon::COMMON);
        let adjective = tokens.get(first).is_some_and(|token| lexicon::ends_like_an_adjective(&token.folded));
        let noun = if reader.language == "de" {
            (opens && adjective) || row.words.iter().any(common)
        } else {
            opens && rest.iter().any(common)
        };
        (weak && reader.language != "de") || declined() || (reader.by_shape(tokens, first, row.last) && !noun)
    };
    if !is_name {
        return named_after_and(tokens, &row, reader).or(nothing);
    }
    hit(tokens, NAME, Level::Ask, first, row.last)
}

/// In German a noun may stand in the same row: `die Lehrerin und Ingolde Achkinadze`.
fn named_after_and(tokens: &[Token<'_>], row: &Row, reader: &Reader<'_>) -> Found {
    let [.., noun, first, last] = row.words.as_slice() else { return None };
    let joined = tokens.get(noun + 1).is_some_and(|token| token.text == "und") && noun + 2 == *first;
    let known =
        |place: &usize| tokens.get(*place).is_none_or(|token| token.kinds.has(lexicon::COMMON.with(lexicon::NOBODY)));
    if reader.language != "de" || !joined || known(first) || known(last) || !reader.by_shape(tokens, *first, *last) {
        return None;
    }
    hit(tokens, NAME, Level::Ask, *first, *last)
}

/// `hospital Mare de Déu`, `escuela Jaume Balmes`: the name of a house.
fn follows_institution(tokens: &[Token<'_>], at: usize) -> bool {
    let opens = tokens::opens_sentence(tokens, at);
    !opens && tokens::before(tokens, at, 1).any(|before| before.kinds.has(lexicon::HOUSE.with(lexicon::STREET_BEFORE)))
}
