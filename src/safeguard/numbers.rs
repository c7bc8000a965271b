//! National numbers and bank accounts: form, check digit, and the words beside them (safeguards.md, section 1).

use super::checksums::{self as sums, Verdict};
use super::finding::{Hit, Level, NUMBER_PHRASE, Rule};
use super::lexicon::{self, Kinds};
use super::tokens::{self, Token};

/// A kind of number.
struct Number {
    rule: Rule,
    /// Whether it is only asked about when no word says what it is.
    weak: bool,
    /// Lengths without blanks and signs.
    lengths: &'static [usize],
    /// How people group it; the whole in one piece is always usual.
    groups: &'static [&'static [u8]],
    word: Kinds,
    check: fn(&[u8]) -> Verdict,
}

const fn number(
    (id, label): (&'static str, &'static str),
    weak: bool,
    lengths: &'static [usize],
    groups: &'static [&'static [u8]],
    word: Kinds,
    check: fn(&[u8]) -> Verdict,
) -> Number {
    Number { rule: Rule { id, label, phrase: NUMBER_PHRASE }, weak, lengths, groups, word, check }
}

static NUMBERS: [Number; 17] = [
    number(
        ("es.dni", "DNI"),
        false,
        &[9],
        &[&[8, 1], &[2, 3, 3, 1], &[2, 3, 4], &[1, 7, 1], &[1, 8]],
        lexicon::DNI,
        es_dni,
    ),
    number(("es.nie", "NIE"), false, &[9], &[&[1, 7, 1], &[1, 8], &[8, 1]], lexicon::DNI, es_nie),
    number(("ro.cnp", "CNP"), false, &[13], &[&[1, 6, 6], &[1, 2, 2, 2, 2, 3, 1], &[7, 6]], lexicon::CNP, sums::ro),
    number(
        ("fi.hetu", "henkilötunnus"),
        false,
        &[11],
        &[&[6, 4], &[6, 5], &[7, 4], &[6, 1, 4], &[6, 3, 1]],
        lexicon::HETU,
        sums::fi,
    ),
    number(("is.kennitala", "kennitala"), true, &[10], &[&[6, 4]], lexicon::KENNITALA, sums::is),
    number(
        ("se.personnummer", "personnummer"),
        true,
        &[10, 12],
        &[&[6, 4], &[8, 4], &[4, 2, 2, 4]],
        lexicon::PERSONNUMMER,
        sums::se,
    ),
    number(
        ("no.fodselsnummer", "fødselsnummer"),
        false,
        &[11],
        &[&[6, 5], &[6, 3, 2], &[2, 2, 2, 5]],
        lexicon::FODSELSNUMMER,
        sums::no,
    ),
    number(
        ("be.rijksregister", "rijksregisternummer / NISS"),
        false,
        &[11],
        &[&[6, 3, 2], &[2, 2, 2, 3, 2], &[6, 5]],
        lexicon::RIJKSREGISTER,
        sums::be,
    ),
    number(("gb.nhs", "NHS number"), true, &[10], &[&[3, 3, 4]], lexicon::NHS, sums::nhs),
    number(
        ("gb.nino", "National Insurance number"),
        false,
        &[9],
        &[&[2, 2, 2, 2, 1], &[2, 6, 1], &[2, 7], &[8, 1], &[3, 3, 3]],
        lexicon::NINO,
        sums::nino,
    ),
    number(
        ("lu.matricule", "matricule"),
        false,
        &[13],
        &[&[8, 5], &[4, 2, 2, 5], &[4, 4, 5], &[8, 3, 2]],
        lexicon::MATRICULE,
        sums::lu,
    ),
    number(
        ("si.emso", "EMŠO"),
        false,
        &[13],
        &[&[7, 6], &[7, 2, 4], &[2, 2, 3, 2, 4], &[2, 2, 3, 6], &[7, 2, 3, 1]],
        lexicon::EMSO,
        sums::si,
    ),
    number(("pt.nif", "NIF"), true, &[9], &[&[3, 3, 3]], lexicon::NIF, sums::nif),
    number(
        ("pt.cc", "Cartão de Cidadão"),
        true,
        &[12],
        &[&[8, 1, 3], &[9, 3], &[8, 4], &[8, 1, 2, 1], &[9, 2, 1]],
        lexicon::CC,
        sums::cc,
    ),
    number(
        ("it.codice_fiscale", "codice fiscale"),
        false,
        &[16],
        &[&[6, 5, 5], &[3, 3, 5, 5], &[3, 3, 2, 3, 5], &[6, 2, 3, 5], &[6, 2, 3, 4, 1]],
        lexicon::CODICE_FISCALE,
        sums::cf,
    ),
    number(("gr.amka", "ΑΜΚΑ"), true, &[11], &[&[6, 5], &[2, 2, 2, 5], &[6, 4, 1]], lexicon::AMKA, sums::gr),
    number(
        ("iban", "IBAN"),
        false,
        &[15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 31],
        &[],
        lexicon::IBAN,
        sums::iban,
    ),
];

fn es_dni(text: &[u8]) -> Verdict {
    if text.first().is_some_and(u8::is_ascii_digit) { sums::es(text) } else { Verdict::No }
}

fn es_nie(text: &[u8]) -> Verdict {
    if text.first().is_some_and(u8::is_ascii_digit) { Verdict::No } else { sums::es(text) }
}

/// The longest number without its blanks.
const LONGEST: usize = 31;
/// How many tokens before and after a number are looked at for the word that says what it is.
const BEFORE: usize = 9;
const AFTER: usize = 5;

/// Every national number and bank account of a text.
pub fn find(plain: &str, tokens: &[Token<'_>], hits: &mut Vec<Hit>) {
    let mut row = Row::default();
    let (mut clear, mut last) = (0, Level::Block);
    for (at, token) in tokens.iter().enumerate() {
        let inside = token.start < clear;
        // What is only asked about hides nothing certain that begins within it.
        if (inside && last == Level::Block) || token.protected || !may_begin(tokens, at) {
            continue;
        }
        let Some(hit) = row.read(plain, tokens, at).filter(|hit| !inside || hit.level == Level::Block) else {
            continue;
        };
        if inside {
            hits.pop();
        }
        (clear, last) = (hit.end, hit.level);
        hits.push(hit);
    }
}

fn may_begin(tokens: &[Token<'_>], at: usize) -> bool {
    let Some(token) = tokens.get(at) else { return false };
    let glued = at.checked_sub(1).and_then(|before| tokens.get(before)).filter(|before| before.end() == token.start);
    match glued {
        Some(before) if token.is_number() && before.is_word() => before.kinds.has(ANY_WORD),
        Some(before) if before.is("+") => false,
        Some(before) if before.is_number() => false,
        _ if token.is_number() => true,
        _ if !token.is_word() || token.text.len() > 12 || token.text.chars().count() > 6 => false,
        // The first letters of a NIE, a codice fiscale, an IBAN, or O and l for 0 and 1: a number is next.
        _ => tokens::after(tokens, at + 1, 4).any(Token::is_number),
    }
}

/// Any word that says what a number is.
const ANY_WORD: Kinds = lexicon::DNI
    .with(lexicon::CNP)
    .with(lexicon::HETU)
    .with(lexicon::KENNITALA)
    .with(lexicon::PERSONNUMMER)
    .with(lexicon::FODSELSNUMMER)
    .with(lexicon::RIJKSREGISTER)
    .with(lexicon::NHS)
    .with(lexicon::NINO)
    .with(lexicon::MATRICULE)
    .with(lexicon::EMSO)
    .with(lexicon::NIF)
    .with(lexicon::CC)
    .with(lexicon::CODICE_FISCALE)
    .with(lexicon::AMKA)
    .with(lexicon::IBAN)
    .with(lexicon::IDENTITY);

/// Letters and digits that follow each other over blanks and signs, in capitals; used again for each place.
#[derive(Default)]
struct Row {
    text: Vec<u8>,
    /// Lengths of the groups between blanks and signs.
    groups: Vec<u8>,
    /// Where `-` or `+` stood, as lengths of `text`.
    signs: Vec<(usize, u8)>,
    /// Whether a line broke inside.
    broken: bool,
}

impl Row {
    /// Reads on from a token, and answers the gravest number that begins there.
    fn read(&mut self, plain: &str, tokens: &[Token<'_>], at: usize) -> Option<Hit> {
        self.text.clear();
        self.groups.clear();
        self.signs.clear();
        self.broken = false;
        let start = tokens.get(at)?.start;
        let mut best: Option<Hit> = None;
        let mut end = start;
        for (place, token) in tokens.iter().enumerate().skip(at).take(2 * LONGEST) {
            if token.shape == tokens::Shape::Sign {
                if !self.sign(token, end) {
                    break;
                }
                continue;
            }
            if token.protected || !self.group(plain, token, end) {
                break;
            }
            end = token.end();
            let next = tokens.get(place + 1);
            let goes_on = next.is_some_and(|next| next.start == end && next.shape != tokens::Shape::Sign);
            // Only a codice fiscale and an IBAN are longer than thirteen, and they begin with letters.
            if self.text.len() > 13 && tokens.get(at).is_some_and(Token::is_number) {
                break;
            }
            if !goes_on && self.text.len() >= 9 {
                let hit = self.judge(tokens, at, place, start, end);
                let graver = |hit: &Hit| best.is_none_or(|best| hit.level > best.level);
                best = hit.filter(graver).or(best);
            }
        }
        best
    }

    /// Takes a sign between two groups; false when no number has it.
    fn sign(&mut self, token: &Token<'_>, end: usize) -> bool {
        let usual = matches!(token.text, "-" | "." | "/" | "_" | "+" | "'" | "’" | "|" | ",") && token.start <= end + 2;
        if let (true, Some(byte @ (b'-' | b'+'))) = (usual, token.text.bytes().next()) {
            self.signs.push((self.text.len(), byte));
        }
        usual && self.signs.len() < LONGEST
    }

    /// Takes letters or digits; false when they are too far away or too many.
    fn group(&mut self, plain: &str, token: &Token<'_>, end: usize) -> bool {
        let gap = plain.get(end..token.start).unwrap_or_default();
        let before = self.text.len();
        if gap.len() > 4 || gap.matches('\n').count() > 1 || before + token.text.len() > 2 * LONGEST {
            return false;
        }
        for letter in token.text.chars() {
            let twin = letter.to_lowercase().next().map_or(letter, lexicon::latin_twin);
            // Letters of Cyrillic that stand for a digit.
            let twin = match twin {
                'з' | 'э' => '3',
                'ч' => '4',
                'б' => '6',
                other => other,
            };
            let Ok(byte) = u8::try_from(twin) else { return false };
            self.text.push(byte.to_ascii_uppercase());
        }
        let length = u8::try_from(self.text.len() - before).unwrap_or(u8::MAX);
        // One line may break in the middle of a number; a column of numbers breaks more often.
        let breaks = gap == "\n" && !self.broken;
        self.broken |= breaks;
        match self.groups.last_mut().filter(|_| gap.is_empty() || breaks) {
            Some(group) => *group = group.saturating_add(length),
            None => self.groups.push(length),
        }
        self.text.len() <= LONGEST
    }

    fn judge(&self, tokens: &[Token<'_>], first: usize, last: usize, start: usize, end: usize) -> Option<Hit> {
        let digits = self.text.iter().filter(|byte| byte.is_ascii_digit()).count();
        if digits < 5 {
            return None;
        }
        let twins = self.text.iter().any(|byte| digit_twin(*byte) != *byte);
        let mended = if twins { self.mended() } else { Vec::new() };
        let mut best: Option<(bool, Hit)> = None;
        for number in &NUMBERS {
            let verdict = self.verdict(number, &self.text);
            let verdict = match verdict {
                Verdict::No if number.rule.id != "iban" => {
                    mended.iter().map(|text| self.verdict(number, text)).find(|one| *one != Verdict::No)
                }
                other => Some(other),
            };
            let verdict = verdict.unwrap_or(Verdict::No);
            if verdict == Verdict::No {
                continue;
            }
            // What is mistyped needs its own word; what agrees is also told by any word for identity numbers.
            let words = if verdict == Verdict::Valid { number.word.with(lexicon::IDENTITY) } else { number.word };
            let named = is_named(tokens, first, last, words);
            let Some(level) = self.level(number, verdict, named) else { continue };
            let hit = Hit { rule: number.rule, level, start, end };
            if best.is_none_or(|(known, best)| (named, level) > (known, best.level)) {
                best = Some((named, hit));
            }
        }
        best.map(|(_, hit)| hit)
    }

    /// The text with digits for the letters that look like them: all of it, all but its last letter, all but its first.
    fn mended(&self) -> Vec<Vec<u8>> {
        let mend = |keeps: &dyn Fn(usize) -> bool| {
            let bytes = self.text.iter().enumerate();
            bytes.map(|(at, byte)| if keeps(at) { *byte } else { digit_twin(*byte) }).collect()
        };
        let last = self.text.len().saturating_sub(1);
        vec![mend(&|_| false), mend(&|at| at == last), mend(&|at| at == 0 || at == last)]
    }

    fn verdict(&self, number: &Number, text: &[u8]) -> Verdict {
        if number.rule.id != "fi.hetu" {
            return if number.lengths.contains(&text.len()) { (number.check)(text) } else { Verdict::No };
        }
        // The sign of the century is part of the number.
        match (text.len(), self.signs.iter().find(|(place, _)| *place == 6)) {
            (10, Some((_, sign))) => {
                let mut whole = text.to_vec();
                whole.insert(6, *sign);
                (number.check)(&whole)
            }
            (11, _) => (number.check)(text),
            _ => Verdict::No,
        }
    }

    /// How grave it is: by the check digit, the word beside it, and whether it is grouped as people group it.
    fn level(&self, number: &Number, verdict: Verdict, named: bool) -> Option<Level> {
        let even = self.groups.iter().all(|group| *group <= 4) && self.groups.windows(2).rev().skip(1).all(same);
        let usual = self.groups.len() == 1
            || number.groups.contains(&self.groups.as_slice())
            || (even && (number.rule.id == "iban" || self.groups.first() == Some(&1)));
        match (verdict, named, number.weak) {
            (Verdict::Valid, true, _) => Some(Level::Block),
            (Verdict::Valid, false, false) if usual => Some(Level::Block),
            (Verdict::Valid, false, true) if !usual => None,
            // Iceland and Norway let the check digit go, and who mistypes a number still names a person.
            (Verdict::Valid, false, _) | (Verdict::Mistyped, true, _) => Some(Level::Ask),
            _ => None,
        }
    }
}

fn same(two: &[u8]) -> bool {
    two.first() == two.last()
}

/// The digit that a capital letter looks like.
fn digit_twin(byte: u8) -> u8 {
    match byte {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        b'S' => b'5',
        b'B' => b'8',
        other => other,
    }
}

/// Whether a word near a number says that it is of this kind.
fn is_named(tokens: &[Token<'_>], first: usize, last: usize, word: Kinds) -> bool {
    let kinds = |token: &Token<'_>| token.kinds.has(word);
    tokens.get(first..=last).unwrap_or_default().iter().any(kinds)
        || tokens::before(tokens, first, BEFORE).any(kinds)
        || tokens::after(tokens, last + 1, AFTER).any(kinds)
}
