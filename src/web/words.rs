//! How the pages say dates, languages and countries in words.

use crate::domain::audience::Audience;
use crate::domain::time::Timestamp;
use crate::text::{fold, phrases};

use super::tongue::{Said, Tongue};

/// The day in words, in UTC: `4 March 2026`.
pub fn day(tongue: Tongue, moment: Timestamp) -> String {
    phrases::day(tongue.tag(), moment)
}

/// How long ago, as a person would say it; the day itself after two weeks.
pub fn ago(tongue: Tongue, now: Timestamp, then: Timestamp) -> String {
    let seconds = now.seconds().saturating_sub(then.seconds());
    match seconds {
        ..60 => tongue.say("ago-now").text(),
        60..3_600 => tongue.say("ago-minutes").with("count", seconds / 60).text(),
        3_600..86_400 => tongue.say("ago-hours").with("count", seconds / 3_600).text(),
        86_400..1_209_600 => tongue.say("ago-days").with("count", seconds / 86_400).text(),
        _ => day(tongue, then),
    }
}

/// The languages that texts may be written in, as the forms offer them.
const LANGUAGES: [&str; 24] = [
    "ca", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "gl", "hu", "is", "it", "lt", "lv", "nb", "nl", "pl",
    "pt", "ro", "sk", "sl", "sv",
];

/// The languages that the forms offer with their names, by name.
pub fn languages(tongue: Tongue) -> Vec<(&'static str, String)> {
    let mut named: Vec<(&str, String)> = LANGUAGES.into_iter().map(|tag| (tag, language(tongue, tag))).collect();
    named.sort_by_cached_key(|(_, name)| fold::folded(&name.to_lowercase()));
    named
}

/// The name of a language; the tag itself when it is not one of ours.
pub fn language(tongue: Tongue, tag: &str) -> String {
    let base = tag.split('-').next().unwrap_or(tag);
    if LANGUAGES.contains(&base) { tongue.code("language", base) } else { tag.to_owned() }
}

/// The name of a country by its ISO 3166 code; the code itself when it is not one of ours.
pub fn country(tongue: Tongue, code: &str) -> String {
    tongue.code("country", code)
}

/// Who reads a text, in a few words; nothing for everybody.
pub fn readers(tongue: Tongue, audience: Audience) -> Said {
    match audience {
        Audience::Team => tongue.say("readers-team").said(),
        Audience::Institution => tongue.say("readers-institution").said(),
        Audience::Network => tongue.say("readers-network").said(),
        Audience::Public | Audience::Unlisted | Audience::Followers | Audience::Direct => Said::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_people_say_them() {
        let (english, now) = (Tongue::english(), Timestamp(1_768_212_000_000));
        assert_eq!(ago(english, now, now.plus_seconds(-5)), "just now");
        assert_eq!(ago(english, now, now.plus_seconds(30)), "just now");
        assert_eq!(ago(english, now, now.plus_seconds(-60)), "a minute ago");
        assert_eq!(ago(english, now, now.plus_seconds(-7_200)), "2 hours ago");
        assert_eq!(ago(english, now, now.plus_seconds(-86_400)), "yesterday");
        assert_eq!(ago(english, now, now.plus_seconds(-40 * 86_400)), "3 December 2025");
    }

    #[test]
    fn unknown_codes_are_shown_as_they_are() {
        assert_eq!(language(Tongue::english(), "el"), "Greek");
        assert_eq!(language(Tongue::english(), "tlh"), "tlh");
    }
}
