//! What single words are known for: the lists of `words/`, read once.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use super::tokens::Token;
use crate::text::fold;

/// A set of kinds of word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kinds(u64);

impl Kinds {
    /// Whether one of `others` is among them.
    pub fn has(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

macro_rules! kinds {
    ($($place:literal $name:ident $list:literal $what:literal;)*) => {
        $(#[doc = $what] pub const $name: Kinds = Kinds(1 << $place);)*
        const LISTS: &[(&str, Kinds)] = &[$(($list, $name)),*];
    };
}

kinds! {
    0 DNI "dni" "The Spanish DNI and NIE.";
    1 CNP "cnp" "The Romanian CNP.";
    2 HETU "hetu" "The Finnish henkilötunnus.";
    3 KENNITALA "kennitala" "The Icelandic kennitala.";
    4 PERSONNUMMER "personnummer" "The Swedish personnummer.";
    5 FODSELSNUMMER "fodselsnummer" "The Norwegian fødselsnummer.";
    6 RIJKSREGISTER "rijksregister" "The Belgian national number.";
    7 NHS "nhs" "The British NHS number.";
    8 NINO "nino" "The British national insurance number.";
    9 MATRICULE "matricule" "The matricule of Luxembourg.";
    10 EMSO "emso" "The Slovene EMŠO.";
    11 NIF "nif" "The Portuguese NIF.";
    12 CC "cc" "The Portuguese citizen card.";
    13 CODICE_FISCALE "codicefiscale" "The Italian codice fiscale.";
    14 AMKA "amka" "The Greek AMKA.";
    15 IBAN "iban" "A bank account.";
    16 IDENTITY "identity" "Any identity number.";
    17 PHONE "phone" "A telephone.";
    18 RECORD "record" "A file or a register with numbers.";
    52 RECORD_WEAK "record_weak" "The same words where they are common: only with `no.` or a colon before the number.";
    19 NUMBER "number" "What stands between such a word and its number.";
    53 FILLER "filler" "Small words that may stand there too.";
    20 PROFILE "profile" "A social network.";
    21 MONTH "month" "A month.";
    22 BORN "born" "Birth.";
    23 YEAR "year" "Years, after a number.";
    24 AGED "aged" "Age, before a number.";
    25 STREET_BEFORE "street_before" "A kind of street before its name.";
    26 STREET_VIA "street_via" "The Italian `via`, a common word elsewhere.";
    27 STREET_AFTER "street_after" "A kind of street after its name, in English.";
    28 STREET_MID "street_mid" "A kind of street between its name and the number.";
    29 HONORIFIC "honorific" "What a person is addressed with.";
    30 HONORIFIC_DOT "honorific_dot" "The same, only with a full stop after it.";
    31 TITLE "title" "A title of colleagues.";
    32 KIN "kin" "A relative, or somebody served.";
    33 CALLED "called" "What stands before a name that is told.";
    54 WHOSE "whose" "Whose relative: what may stand between the relative and the name.";
    34 PARTICLE "particle" "What stands in small letters inside names.";
    35 ORG "org" "An institution, a document, a method.";
    56 HOUSE "house" "A house that may bear the name of a person.";
    36 PLACE "place" "A place.";
    37 CALENDAR "calendar" "Days, feasts, languages, peoples.";
    38 EPONYM "eponym" "A name that stands for a disease, a scale or a school.";
    39 ABBREVIATION "abbreviation" "What has a full stop that ends no sentence.";
    40 ARTICLE "article" "German articles: what follows may be a common noun.";
    41 NO_STREET "nostreet" "What is counted and lives in no street.";
    42 CITATION "citation" "Part of a reference.";
    43 DIAGNOSIS "diagnosis" "A diagnosis.";
    44 SMALL "small" "A place where everybody knows everybody.";
    45 COUNT "count" "A number in words.";
    46 CHILDREN "children" "Children or siblings.";
    47 SIBLINGS "siblings" "Twins and the like.";
    48 RARE "rare" "An event that people remember.";
    49 FIRST "" "A first name of our list.";
    50 FIRST_WEAK "" "A first name that is a common word too.";
    51 LAST "" "A family name of our list.";
    55 COMMON "" "An ordinary word in small letters.";
}

/// No person: words that make a row of capitals an institution, a place, a day.
pub const NOBODY: Kinds = ORG.with(PLACE).with(CALENDAR).with(EPONYM).with(MONTH);

/// Case endings that are taken off before a name is looked up, longest first (Greek, Slovene, Finnish, Icelandic and more).
const ENDINGS: [&str; 34] = [
    "inum", "ista", "issa", "illa", "ille", "ilta", "nnar", "lle", "lla", "lta", "ssa", "sta", "nsa", "ova", "eva",
    "ovi", "oma", "ega", "emu", "ju", "em", "om", "ar", "ur", "ni", "ne", "ko", "ka", "ns", "es", "na", "ta", "ou",
    "on",
];
const LAST_LETTERS: [char; 10] = ['s', 'a', 'e', 'i', 'u', 'o', 'n', 'j', 'r', 'y'];

/// FNV-1a: the keys are our own short words, so that nobody can choose them to collide.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    }
}

type Words<T> = HashMap<&'static str, T, BuildHasherDefault<Fnv>>;
type Names = HashSet<&'static str, BuildHasherDefault<Fnv>>;
/// The words of a phrase after its first, and what the phrase is known for.
type Phrase = (Vec<&'static str>, Kinds);

#[derive(Default)]
struct Lexicon {
    words: Words<Kinds>,
    exact: Words<Kinds>,
    /// Stems by their first three letters.
    stems: Words<Vec<(&'static str, Kinds)>>,
    phrases: Words<Vec<Phrase>>,
    first: Names,
    first_weak: Names,
    last: Names,
    common: Names,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon {
        first: names(include_str!("words/first.txt")),
        first_weak: names(include_str!("words/first_weak.txt")),
        last: names(include_str!("words/last.txt")),
        common: names(include_str!("words/common.txt")),
        ..Lexicon::default()
    };
    for line in include_str!("words/lexicon.txt").lines().filter(|line| !line.starts_with('#')) {
        let Some((list, words)) = line.split_once(": ") else { continue };
        let Some((_, kind)) = LISTS.iter().find(|(name, _)| *name == list) else { continue };
        for word in words.split_whitespace() {
            lexicon.learn(word, *kind);
        }
    }
    lexicon
});

impl Lexicon {
    fn learn(&mut self, word: &'static str, kind: Kinds) {
        let add = |known: &mut Kinds| *known = known.with(kind);
        if let Some(exact) = word.strip_prefix('=').filter(|exact| !exact.is_empty()) {
            return add(self.exact.entry(exact).or_default());
        }
        if let Some(stem) = word.strip_suffix('*') {
            return self.stems.entry(beginning(stem)).or_default().push((stem, kind));
        }
        let mut pieces = word.split(['_', '\'', '.', '-']).filter(|piece| !piece.is_empty());
        let Some(first) = pieces.next() else { return };
        let rest: Vec<&str> = pieces.collect();
        if rest.is_empty() {
            add(self.words.entry(first).or_default());
        } else {
            self.phrases.entry(first).or_default().push((rest, kind));
        }
    }
}

/// The first three letters of a word.
fn beginning(word: &str) -> &str {
    word.char_indices().nth(3).and_then(|(end, _)| word.get(..end)).unwrap_or(word)
}

fn names(list: &'static str) -> Names {
    list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
}

/// Small letters without marks; letters of other scripts that look Latin become Latin in a word that mixes scripts.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let folded = fold::folded(&word.to_lowercase());
    let latin = folded.chars().any(|letter| letter.is_ascii_alphabetic());
    if latin && folded.chars().any(|letter| matches!(letter, '\u{370}'..='\u{52f}')) {
        return folded.chars().map(latin_twin).collect();
    }
    folded
}

/// The small Latin letter that looks like this one of Greek or Cyrillic.
pub fn latin_twin(letter: char) -> char {
    match letter {
        'α' | 'а' => 'a',
        'β' | 'в' => 'b',
        'с' => 'c',
        'ε' | 'е' => 'e',
        'η' | 'н' => 'h',
        'ι' | 'і' => 'i',
        'ј' => 'j',
        'κ' | 'к' => 'k',
        'μ' | 'м' => 'm',
        'ν' => 'n',
        'ο' | 'о' => 'o',
        'ρ' | 'р' => 'p',
        'ѕ' => 's',
        'τ' | 'т' => 't',
        'υ' | 'у' => 'y',
        'χ' | 'х' => 'x',
        'ζ' => 'z',
        other => other,
    }
}

/// What a word is known for. `folded` is empty for what is no word.
pub fn kinds(text: &str, folded: &str) -> Kinds {
    if folded.is_empty() {
        return Kinds::default();
    }
    let lexicon = &*LEXICON;
    let mut kinds = lexicon.words.get(folded).copied().unwrap_or_default();
    for (stem, kind) in lexicon.stems.get(beginning(folded)).into_iter().flatten() {
        if folded.starts_with(stem) {
            kinds = kinds.with(*kind);
        }
    }
    if let Some(found) = lexicon.exact.get(text) {
        kinds = kinds.with(*found);
    }
    if text.starts_with(char::is_uppercase) { kinds.with(name_kinds(folded)) } else { kinds }
}

/// The lists of names and ordinary words that a capitalised word is in.
fn name_kinds(folded: &str) -> Kinds {
    let lexicon = &*LEXICON;
    let lists =
        [(&lexicon.first, FIRST), (&lexicon.first_weak, FIRST_WEAK), (&lexicon.last, LAST), (&lexicon.common, COMMON)];
    let found = lists.iter().filter(|(list, _)| list.contains(folded));
    found.fold(Kinds::default(), |kinds, (_, kind)| kinds.with(*kind))
}

/// Whether a word that is on no list may be a first name of our list in another case.
pub fn is_declined(folded: &str) -> bool {
    folded.chars().count() >= 4 && bases(folded).iter().any(|base| LEXICON.first.contains(base.as_str()))
}

/// The forms that a declined name may come from.
fn bases(folded: &str) -> Vec<String> {
    let mut bases = Vec::new();
    for ending in ENDINGS {
        let stem = folded.strip_suffix(ending).filter(|stem| stem.chars().count() >= 3);
        bases.extend(stem.map(str::to_owned));
    }
    if let Some(stem) = folded.strip_suffix(LAST_LETTERS).filter(|stem| stem.chars().count() >= 3) {
        bases.push(stem.to_owned());
        bases.extend(["a", "o", "e", "i", "ur", "ir"].iter().map(|nominative| format!("{stem}{nominative}")));
    }
    if let Some(stem) = folded.strip_suffix(['α', 'ο', 'η', 'ε', 'ι', 'υ', 'ς', 'σ']) {
        let stem = stem.trim_end_matches(['ο', 'υ']);
        bases.extend(["οσ", "ησ", "ασ", "α", "η", "ω", "ισ"].iter().map(|nominative| format!("{stem}{nominative}")));
        bases.push(format!("{folded}σ"));
    }
    bases
}

/// Gives the last word of every known phrase its kind.
pub fn mark_phrases(tokens: &mut [Token<'_>]) {
    for at in 0..tokens.len() {
        let Some(phrases) = tokens.get(at).and_then(|token| LEXICON.phrases.get(token.folded.as_str())) else {
            continue;
        };
        for (rest, kind) in phrases {
            let mut last = at;
            let said = rest.iter().all(|wanted| {
                // One sign may stand between: an apostrophe, a full stop, a hyphen.
                let gap = tokens.get(last + 1).is_some_and(|token| matches!(token.text, "'" | "’" | "." | "-"));
                last += if gap { 2 } else { 1 };
                tokens.get(last).is_some_and(|token| token.folded == *wanted)
            });
            if let Some(token) = tokens.get_mut(last).filter(|_| said) {
                token.kinds = token.kinds.with(*kind);
            }
        }
    }
}

/// Whether the word is written like a family name: endings that hardly any other word has.
pub fn ends_like_a_name(folded: &str) -> bool {
    const SURE: [&str; 24] = [
        "dottir",
        "dottur",
        "sson",
        "ssyni",
        "ssonar",
        "poulos",
        "poulou",
        "πουλοσ",
        "πουλου",
        "ιδησ",
        "ιδου",
        "ακησ",
        "ακη",
        "ιαδησ",
        "ογλου",
        "escu",
        "eanu",
        "ovic",
        "ović",
        "nssen",
        "nsson",
        "idis",
        "akis",
        "vsek",
    ];
    folded.chars().count() > 5 && SURE.iter().any(|ending| folded.ends_with(ending))
}

/// Whether a German word may be an adjective before its noun at the beginning of a sentence: `Kleine Kinder`, `Erster Tag`.
/// Those in -en and -em stand there hardly ever without an article.
pub fn ends_like_an_adjective(folded: &str) -> bool {
    ["e", "er", "es"].iter().any(|ending| folded.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_of_the_file_has_its_kind_and_every_kind_its_list() {
        let file: Vec<&str> = include_str!("words/lexicon.txt")
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(|line| line.split_once(": ").unwrap().0)
            .collect();
        let code: Vec<&str> = LISTS.iter().map(|(name, _)| *name).filter(|name| !name.is_empty()).collect();
        assert_eq!(file, code);
        for line in include_str!("words/lexicon.txt").lines().filter(|line| !line.starts_with('#')) {
            for word in line.split_whitespace().skip(1).filter(|word| !word.starts_with('=')) {
                let plain = word.trim_end_matches('*');
                assert!(plain.split(['_', '\'', '.', '-']).all(|part| part.is_empty() || fold(part) == part), "{word}");
            }
        }
    }

    #[test]
    fn names_are_known_in_their_cases() {
        for word in ["Γιώργο", "Γιώργου", "Janezom", "Mikkoa", "Jóni", "Marie", "Sigurði", "Marjan"] {
            let folded = fold(word);
            assert!(kinds(word, &folded).has(FIRST.with(FIRST_WEAK)) || is_declined(&folded), "{word}");
        }
        assert!(kinds("née", &fold("née")).has(BORN) && !kinds("ne", "ne").has(BORN));
        assert_eq!(fold("DΝI"), "dni");
    }
}
