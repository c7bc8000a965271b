//! Fluent catalogues from text/phrases/{language}/{room}.ftl: the words that the pages and the generated texts are made of.
//!
//! A room is complete in a language or absent from it, which a test keeps: where it is absent, another language stands in.

mod numbers;
mod pseudo;

use std::io::Read;
use std::sync::{LazyLock, OnceLock};

use flate2::read::DeflateDecoder;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::language;
use crate::domain::time::Timestamp;

/// The phrases of one language, as `build.rs` packs them.
struct Packed {
    tag: &'static str,
    /// The rooms that this language has.
    rooms: &'static [&'static str],
    bytes: &'static [u8],
}

const PACKED: &[Packed] = &include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// The rooms that a reader without an account comes to: a language that has them all is offered to readers.
const OPEN: [&str; 7] = ["entrance", "frame", "names", "pages", "problems", "reading", "texts"];

/// A language that no person speaks, made from English: its words are long and have accents, so that a page on which it does
/// not fit is seen. Reached in development only, and never offered.
pub const PSEUDO: &str = "en-XA";

type Catalogue = FluentBundle<FluentResource>;

/// A language, read when it is first spoken.
struct Language {
    tag: &'static str,
    catalogue: OnceLock<Catalogue>,
}

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let tags = PACKED.iter().map(|packed| packed.tag).chain([PSEUDO]);
    tags.map(|tag| Language { tag, catalogue: OnceLock::new() }).collect()
});

/// The ids of the English phrases, in the order of their catalogues.
static IDS: LazyLock<Vec<String>> = LazyLock::new(|| ids(&source("en")).map(str::to_owned).collect());

static OFFERED: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let has_all = |tag: &str| {
        let rooms = PACKED.iter().find(|packed| packed.tag == tag).map_or(&[][..], |packed| packed.rooms);
        OPEN.iter().all(|room| rooms.contains(room))
    };
    language::LANGUAGES.iter().map(|(tag, _)| *tag).filter(|tag| has_all(tag)).collect()
});

/// The languages that readers may choose: those that say all of the open pages.
pub fn offered() -> &'static [&'static str] {
    &OFFERED
}

/// The catalogues of a language in one text; empty for one without.
fn source(tag: &str) -> String {
    let mut text = String::new();
    let Some(packed) = PACKED.iter().find(|packed| packed.tag == tag) else { return text };
    if DeflateDecoder::new(packed.bytes).read_to_string(&mut text).is_err() {
        tracing::error!(tag, "the phrases of a language cannot be unpacked");
    }
    text
}

fn ids(source: &str) -> impl Iterator<Item = &str> {
    let named = source.lines().filter(|line| !line.starts_with([' ', '#']));
    named.filter_map(|line| line.split_once(" =")).map(|(id, _)| id)
}

fn catalogue(tag: &str) -> Option<&'static Catalogue> {
    let language = LANGUAGES.iter().find(|language| language.tag == tag)?;
    Some(language.catalogue.get_or_init(|| read(language.tag)))
}

/// A catalogue; a message that does not parse is absent from it, which a test forbids.
fn read(tag: &str) -> Catalogue {
    let spoken = if tag == PSEUDO { "en" } else { tag };
    let mut bundle = FluentBundle::new_concurrent(vec![spoken.parse::<LanguageIdentifier>().unwrap_or_default()]);
    // Isolation marks would travel into addresses, searches and copies.
    bundle.set_use_isolating(false);
    bundle.set_formatter(numbers::formatter(spoken));
    if tag == PSEUDO {
        bundle.set_transform(Some(pseudo::stretch));
    }
    bundle.add_resource_overriding(FluentResource::try_new(source(spoken)).unwrap_or_else(|(readable, _)| readable));
    bundle
}

/// What a phrase is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A number; it also chooses the plural.
    Number(i64),
    /// A text, put in as it is: escape it before or after where HTML is made.
    Text(&'a str),
}

macro_rules! numbers {
    ($($number:ty),+) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        impl From<&$number> for Arg<'_> {
            fn from(number: &$number) -> Self {
                Self::from(*number)
            }
        }
    )+};
}

numbers!(i64, i32, u64, u32, u16, usize);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a &str> for Arg<'a> {
    fn from(text: &'a &str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// The phrase `id` in `lang` or in what stands in for it; the id itself when no catalogue has it.
pub fn get(lang: &str, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    find(lang, id, args).unwrap_or_else(|| id.to_owned())
}

/// The phrase `id` in `lang` or in what stands in for it, if any catalogue has it.
pub fn find(lang: &str, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    said(lang, id, args).map(|(_, words)| words)
}

/// The phrase `id`, with the language that it is said in: `lang` or what stands in for it.
pub fn said(lang: &str, id: &str, args: &[(&str, Arg<'_>)]) -> Option<(&'static str, String)> {
    language::fallbacks(lang).into_iter().find_map(|tag| Some((tag, format(catalogue(tag)?, id, args)?)))
}

/// The language that the phrase `id` is said in, where `lang` is asked for.
pub fn spoken(lang: &str, id: &str) -> &'static str {
    let has = |tag: &&str| catalogue(tag).is_some_and(|catalogue| catalogue.has_message(id));
    language::fallbacks(lang).into_iter().find(has).unwrap_or("en")
}

/// The day in words, in UTC: `4 March 2026`.
pub fn day(lang: &str, moment: Timestamp) -> String {
    let part = |pattern: &str| moment.format(pattern);
    let (day, month) = (part("%-d").parse::<i64>(), part("%-m").parse::<i64>());
    let (Ok(day), Ok(month)) = (day, month) else { return moment.date() };
    get(lang, "date-day", &[("day", day.into()), ("month", month.into()), ("year", Arg::Text(&part("%Y")))])
}

/// The label of a code, as `where` and `day-centre`; an unknown code is shown as it is (vocabulary.md, section 7).
pub fn code(lang: &str, list: &str, code: &str) -> String {
    let plain = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let label = if plain { find(lang, &format!("{list}-{code}"), &[]) } else { None };
    label.unwrap_or_else(|| code.to_owned())
}

/// The codes of a list with their labels, in the order of the English catalogue: for forms.
pub fn codes(lang: &str, list: &str) -> Vec<(&'static str, String)> {
    let prefix = format!("{list}-");
    IDS.iter().filter_map(|id| Some((id.strip_prefix(&prefix)?, get(lang, id, &[])))).collect()
}

fn format(catalogue: &Catalogue, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let pattern = catalogue.get_message(id)?.value()?;
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, arg) in args {
        let value = match arg {
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Text(text) => FluentValue::from(*text),
        };
        values.set(*name, value);
    }
    let mut errors = Vec::new();
    let words = catalogue.format_pattern(pattern, Some(&values), &mut errors).into_owned();
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(words)
}

#[cfg(test)]
mod check;
