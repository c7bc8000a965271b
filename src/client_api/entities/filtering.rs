//! A member's filters, applied here so that every client shows the same: a warning before a text, or nothing of it.

use serde_json::{Value, json};

use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::storage::around::{Around, FilterLine};
use crate::storage::texts::Text;
use crate::text::sanitize;

/// Where a text is shown: filters hold for some places and not for others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The home and lists.
    Home,
    /// Notifications.
    Notifications,
    /// Public timelines and those of hashtags.
    Public,
    /// What was said before and after.
    Thread,
    /// The texts of one account.
    Account,
    /// By itself: every filter warns, none hides.
    Alone,
}

impl Place {
    /// The name in the client API.
    fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Notifications => "notifications",
            Self::Public => "public",
            Self::Thread => "thread",
            Self::Account => "account",
            Self::Alone => "",
        }
    }
}

/// The filters that a text meets at a place, as clients read them; none at all when one of them hides it.
pub fn of(around: &Around, text: &Text, status: Id, place: Place, now: i64) -> Option<Vec<Value>> {
    if around.filters.is_empty() {
        return Some(Vec::new());
    }
    let words = sanitize::plain_text(&format!("{} {} {}", text.name, text.summary, text.content)).to_lowercase();
    let mut met: Vec<(&FilterLine, Vec<&str>, Vec<String>)> = Vec::new();
    for line in around.filters.iter().filter(|line| holds(line, place, now)) {
        if !met.iter().any(|(known, _, _)| known.filter == line.filter) {
            let named = around.named.iter().filter(|(filter, _, named)| *filter == line.filter && *named == text.id);
            met.push((line, Vec::new(), named.map(|_| status.to_string()).collect()));
        }
        if occurs(&words, &line.keyword, line.whole)
            && let Some((_, keywords, _)) = met.iter_mut().find(|(known, _, _)| known.filter == line.filter)
        {
            keywords.push(&line.keyword);
        }
    }
    met.retain(|(_, keywords, named)| !keywords.is_empty() || !named.is_empty());
    if place != Place::Alone && met.iter().any(|(line, _, _)| line.action == "hide") {
        return None;
    }
    Some(met.into_iter().map(|(line, keywords, named)| result(line, &keywords, &named)).collect())
}

fn holds(line: &FilterLine, place: Place, now: i64) -> bool {
    line.expires_at.is_none_or(|until| until > now)
        && (place == Place::Alone || line.contexts.split(' ').any(|context| context == place.name()))
}

fn result(line: &FilterLine, keywords: &[&str], named: &[String]) -> Value {
    json!({
        "filter": {
            "id": line.filter.to_string(),
            "title": line.title,
            "context": line.contexts.split(' ').collect::<Vec<_>>(),
            "expires_at": line.expires_at.map(|until| Timestamp(until).rfc3339_ms()),
            "filter_action": line.action,
        },
        "keyword_matches": keywords,
        "status_matches": named,
    })
}

/// Whether a keyword occurs in words that are lower case already; as a `whole` word only between other characters.
fn occurs(words: &str, keyword: &str, whole: bool) -> bool {
    let keyword = keyword.trim().to_lowercase();
    if keyword.is_empty() {
        return false;
    }
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    words.match_indices(&keyword).any(|(place, found)| {
        let before = words.get(..place).and_then(|before| before.chars().next_back());
        let after = words.get(place + found.len()..).and_then(|after| after.chars().next());
        !whole || (is_edge(before) && is_edge(after))
    })
}

#[cfg(test)]
mod tests {
    use super::occurs;

    #[test]
    fn keywords_are_found_whole_or_anywhere() {
        assert!(occurs("the famílies eat", "Famílies", true));
        assert!(!occurs("the families eat", "fam", true) && occurs("the families eat", "fam", false));
        assert!(occurs("#fam, fame", "fam", true));
        for never in ["", "  "] {
            assert!(!occurs("anything", never, false));
        }
    }
}
