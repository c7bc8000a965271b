//! How the pages say dates, languages, countries and codes in words.

use crate::domain::audience::Audience;
use crate::domain::member::Role;
use crate::domain::time::Timestamp;

/// The day in words, in UTC: `4 March 2026`.
pub fn day(moment: Timestamp) -> String {
    moment.format("%-d %B %Y")
}

/// How long ago, as a person would say it; the day itself after two weeks.
pub fn ago(now: Timestamp, then: Timestamp) -> String {
    let seconds = now.seconds().saturating_sub(then.seconds());
    let counted =
        |count: i64, one: &str, many: &str| if count == 1 { one.to_owned() } else { format!("{count} {many} ago") };
    match seconds {
        ..60 => "just now".to_owned(),
        60..3_600 => counted(seconds / 60, "a minute ago", "minutes"),
        3_600..86_400 => counted(seconds / 3_600, "an hour ago", "hours"),
        86_400..1_209_600 => counted(seconds / 86_400, "yesterday", "days"),
        _ => day(then),
    }
}

/// The languages that the forms offer, with their English names.
pub const LANGUAGES: [(&str, &str); 24] = [
    ("ca", "Catalan"),
    ("da", "Danish"),
    ("nl", "Dutch"),
    ("en", "English"),
    ("et", "Estonian"),
    ("eu", "Basque"),
    ("fi", "Finnish"),
    ("fr", "French"),
    ("gl", "Galician"),
    ("de", "German"),
    ("el", "Greek"),
    ("hu", "Hungarian"),
    ("is", "Icelandic"),
    ("it", "Italian"),
    ("lv", "Latvian"),
    ("lt", "Lithuanian"),
    ("nb", "Norwegian"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("sk", "Slovak"),
    ("sl", "Slovenian"),
    ("es", "Spanish"),
    ("sv", "Swedish"),
];

/// The English name of a language tag; the tag itself when it is not one of ours.
pub fn language(tag: &str) -> String {
    let base = tag.split('-').next().unwrap_or(tag);
    LANGUAGES.iter().find(|(code, _)| *code == base).map_or_else(|| tag.to_owned(), |(_, name)| (*name).to_owned())
}

/// The English name of an ISO 3166 country code; the code itself when it is not one of ours.
pub fn country(code: &str) -> String {
    let names = [
        ("AT", "Austria"),
        ("BE", "Belgium"),
        ("CH", "Switzerland"),
        ("DE", "Germany"),
        ("DK", "Denmark"),
        ("ES", "Spain"),
        ("FI", "Finland"),
        ("FR", "France"),
        ("GB", "United Kingdom"),
        ("GR", "Greece"),
        ("IE", "Ireland"),
        ("IS", "Iceland"),
        ("IT", "Italy"),
        ("LU", "Luxembourg"),
        ("NL", "Netherlands"),
        ("NO", "Norway"),
        ("PL", "Poland"),
        ("PT", "Portugal"),
        ("RO", "Romania"),
        ("SE", "Sweden"),
        ("SI", "Slovenia"),
    ];
    names.iter().find(|(known, _)| *known == code).map_or_else(|| code.to_owned(), |(_, name)| (*name).to_owned())
}

/// Who reads a text, as a clause after "For": empty for everybody.
pub fn readers(audience: Audience) -> &'static str {
    match audience {
        Audience::Team => "For the team only",
        Audience::Institution => "For this house only",
        Audience::Network => "For the network",
        Audience::Public | Audience::Unlisted | Audience::Followers | Audience::Direct => "",
    }
}

/// A role with its article: `an editor`.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Reader => "a reader",
        Role::Student => "a student",
        Role::Practitioner => "a practitioner",
        Role::Editor => "an editor",
        Role::Reviewer => "a reviewer",
        Role::Admin => "an admin",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_people_say_them() {
        let now = Timestamp(1_768_212_000_000);
        assert_eq!(ago(now, now.plus_seconds(-5)), "just now");
        assert_eq!(ago(now, now.plus_seconds(30)), "just now");
        assert_eq!(ago(now, now.plus_seconds(-60)), "a minute ago");
        assert_eq!(ago(now, now.plus_seconds(-7_200)), "2 hours ago");
        assert_eq!(ago(now, now.plus_seconds(-86_400)), "yesterday");
        assert_eq!(ago(now, now.plus_seconds(-40 * 86_400)), "3 December 2025");
    }

    #[test]
    fn unknown_codes_are_shown_as_they_are() {
        assert_eq!(language("el"), "Greek");
        assert_eq!(language("tlh"), "tlh");
    }
}
