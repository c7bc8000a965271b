//! What a stream of texts comes down to, so that two nodes can compare it: one line for each object, one bucket for each
//! author and month (federation.md, section 6.2, Reconciliation). Pure: the same on both sides.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::domain::ids;
use crate::domain::time::Timestamp;
use crate::federation::jcs;
use crate::federation::protocol::reading;
use crate::keys::sha256_hex;

/// What differs between two honest copies of one object: proofs are made anew, counters grow, and an object within an
/// activity leaves the context to it.
const PASSING: [&str; 6] = ["@context", "proof", "signature", "replies", "likes", "shares"];
/// Numbers in addresses that stand for a moment before 2000 are no moments: 2000-01-01 in milliseconds since 1970.
const EARLIEST: i64 = 946_684_800_000;

/// One object of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its ActivityPub id.
    pub uri: String,
    /// Who wrote it.
    pub author: String,
    /// The month of its id, or of its publication, in UTC: `2026-11`.
    pub month: String,
    /// `id|revision|sha256`.
    pub text: String,
}

/// Author and month.
pub type Place = (String, String);

/// How many objects a bucket holds, and the hash over their lines, sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// How many.
    pub count: i64,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}

/// The line of an object; none for what has no id, no author, or no canonical form.
pub fn line(object: &Value) -> Option<Line> {
    let members = object.as_object()?;
    let (uri, author) = (reading::id(members).ok()?, reading::first_id(members, "attributedTo")?);
    if [&uri, &author].iter().any(|address| address.contains(['|', '\n', ' '])) {
        return None;
    }
    let word = |name: &str| members.get(name).and_then(Value::as_str).map(str::to_owned);
    let revision = word("version").or_else(|| word("updated")).or_else(|| word("published")).unwrap_or_default();
    let month = month(&uri, word("published").as_deref());
    let mut lasting = object.clone();
    if let Some(members) = lasting.as_object_mut() {
        members.retain(|name, _| !PASSING.contains(&name.as_str()));
    }
    let bytes = jcs::canonical(&lasting).ok()?;
    let text = format!("{uri}|{}|{}", revision.replace(['|', '\n'], " "), sha256_hex(&bytes));
    Some(Line { uri, author, month, text })
}

/// The month of an object: by the number that its id ends with, which holds the time; else by its publication.
fn month(uri: &str, published: Option<&str>) -> String {
    let number = uri.rsplit('/').next().and_then(ids::parse).map(ids::moment_of);
    let moment = number.filter(|moment| moment.0 >= EARLIEST).or_else(|| published.and_then(Timestamp::parse));
    moment.unwrap_or(Timestamp(0)).format("%Y-%m")
}

/// Sorts lines into their buckets.
pub fn buckets<'a>(lines: impl Iterator<Item = &'a Line>) -> BTreeMap<Place, Bucket> {
    let mut sorted: BTreeMap<Place, Vec<&str>> = BTreeMap::new();
    for line in lines {
        sorted.entry((line.author.clone(), line.month.clone())).or_default().push(&line.text);
    }
    let close = |(place, mut lines): (Place, Vec<&str>)| {
        lines.sort_unstable();
        let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
        (place, Bucket { count, sha256: sha256_hex(lines.join("\n").as_bytes()) })
    };
    sorted.into_iter().map(close).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn object(version: &str) -> Value {
        json!({"id": "https://a.example/practices/115881207398400001", "type": "Article", "version": version,
            "attributedTo": "https://a.example/people/1", "published": "2026-01-12T10:00:00Z", "name": "One"})
    }

    #[test]
    fn what_passes_makes_no_difference_and_what_lasts_does() {
        let plain = line(&object("1")).unwrap();
        let mut dressed = object("1");
        for (name, value) in [
            ("@context", json!("x")),
            ("proof", json!({})),
            ("likes", json!({"totalItems": 3})),
            ("replies", json!("r")),
        ] {
            dressed[name] = value;
        }
        assert_eq!(line(&dressed), Some(plain.clone()));
        assert_ne!(line(&object("2")).unwrap().text, plain.text);
        let mut renamed = object("1");
        renamed["name"] = json!("Two");
        assert_ne!(line(&renamed).unwrap().text, plain.text);
    }

    #[test]
    fn the_month_is_that_of_the_number_or_of_the_publication() {
        assert_eq!(month("https://a.example/practices/115881207398400001", None), "2026-01");
        assert_eq!(month("https://a.example/notes/abc", Some("2025-12-31T23:30:00-02:00")), "2026-01");
        assert_eq!(month("https://a.example/notes/7", None), "1970-01");
    }

    #[test]
    fn buckets_do_not_depend_on_the_order() {
        let lines: Vec<Line> = ["1", "2", "3"].iter().map(|version| line(&object(version)).unwrap()).collect();
        let there = buckets(lines.iter());
        assert_eq!(there, buckets(lines.iter().rev()));
        assert_eq!(there.values().next().unwrap().count, 3);
        assert_ne!(there, buckets(lines.iter().take(2)));
        assert_eq!(line(&json!({"id": "https://a.example/1"})), None);
        assert_eq!(line(&json!([1])), None);
    }
}
