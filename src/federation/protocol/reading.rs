//! How members are read: single or array everywhere, objects or ids, three spellings of Public, no surprise fatal.

use serde_json::{Map, Value};

use super::{MAX_ADDRESS_BYTES, MAX_ADDRESSEES, PUBLIC, ProtocolError};
use crate::domain::time::Timestamp;

/// The object to read, refused when it is none or holds a NUL character anywhere.
pub fn object(value: &Value) -> Result<&Map<String, Value>, ProtocolError> {
    let members = value.as_object().ok_or(ProtocolError::NotAnObject)?;
    if holds_nul(value) { Err(ProtocolError::Nul) } else { Ok(members) }
}

fn holds_nul(value: &Value) -> bool {
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) if text.contains('\0') => return true,
            Value::Array(list) => open.extend(list),
            Value::Object(members) => {
                if members.keys().any(|name| name.contains('\0')) {
                    return true;
                }
                open.extend(members.values());
            }
            _ => {}
        }
    }
    false
}

/// The entries of a member: none when absent or null, the entries of an array, else the one value.
pub fn list<'a>(members: &'a Map<String, Value>, name: &str) -> impl Iterator<Item = &'a Value> {
    let (one, many) = match members.get(name) {
        None | Some(Value::Null) => (None, None),
        Some(Value::Array(list)) => (None, Some(list)),
        Some(one) => (Some(one), None),
    };
    one.into_iter().chain(many.into_iter().flatten())
}

/// The types of an object, without the prefix or address of ActivityStreams.
pub fn types(members: &Map<String, Value>) -> Vec<String> {
    let plain = |name: &str| {
        let name = name.strip_prefix("https://www.w3.org/ns/activitystreams#").unwrap_or(name);
        name.strip_prefix("as:").unwrap_or(name).to_owned()
    };
    list(members, "type").chain(list(members, "@type")).filter_map(Value::as_str).map(plain).take(16).collect()
}

/// The first type; an object without one is not understood.
pub fn first_type(members: &Map<String, Value>) -> Result<String, ProtocolError> {
    types(members).into_iter().next().ok_or(ProtocolError::Missing("type"))
}

/// The id of an object: an http or https address.
pub fn id(members: &Map<String, Value>) -> Result<String, ProtocolError> {
    let value = members.get("id").or_else(|| members.get("@id")).ok_or(ProtocolError::Missing("id"))?;
    value.as_str().and_then(web_address).ok_or(ProtocolError::Unusable("id"))
}

/// The address, if it is an http or https one of bearable length, without user name and password.
pub fn web_address(text: &str) -> Option<String> {
    if text.len() > MAX_ADDRESS_BYTES || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let address = url::Url::parse(text).ok()?;
    let usable = matches!(address.scheme(), "http" | "https")
        && address.has_host()
        && address.username().is_empty()
        && address.password().is_none();
    usable.then(|| text.to_owned())
}

/// The id that a value stands for: itself, or the `id` (or `href`) of the object.
pub fn id_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => web_address(text),
        Value::Object(members) => ["id", "@id", "href"]
            .into_iter()
            .find_map(|name| members.get(name))
            .and_then(Value::as_str)
            .and_then(web_address),
        _ => None,
    }
}

/// All ids of a member, each once.
pub fn ids(members: &Map<String, Value>, name: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for one in list(members, name).filter_map(id_of).take(MAX_ADDRESSEES) {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// The addressees of a member; `as:Public` and `Public` become the full address (federation.md A8).
pub fn addressees(members: &Map<String, Value>, name: &str) -> Vec<String> {
    let read = |value: &Value| match value.as_str() {
        Some("as:Public" | "Public") => Some(PUBLIC.to_owned()),
        _ => id_of(value),
    };
    let mut found: Vec<String> = Vec::new();
    for one in list(members, name).filter_map(read).take(MAX_ADDRESSEES) {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// The first id of a member.
pub fn first_id(members: &Map<String, Value>, name: &str) -> Option<String> {
    list(members, name).find_map(id_of)
}

/// The first text of a member.
pub fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    list(members, name).find_map(Value::as_str).map(str::to_owned)
}

/// The first truth value of a member.
pub fn flag(members: &Map<String, Value>, name: &str) -> Option<bool> {
    list(members, name).find_map(Value::as_bool)
}

/// The first moment of a member; what is no moment of the calendar is no moment.
pub fn moment(members: &Map<String, Value>, name: &str) -> Option<Timestamp> {
    list(members, name).filter_map(Value::as_str).find_map(Timestamp::parse)
}

/// The texts of a language map, in their order: the first is the language of the original (vocabulary.md W6).
pub fn language_map(members: &Map<String, Value>, name: &str) -> Vec<(String, String)> {
    let texts = members.get(name).and_then(Value::as_object).into_iter().flatten();
    texts.filter_map(|(language, text)| Some((language.clone(), text.as_str()?.to_owned()))).take(64).collect()
}

/// The page of an object: of several links the one to HTML, else the first address.
pub fn page(members: &Map<String, Value>) -> Option<String> {
    let is_html = |value: &&Value| {
        value.get("mediaType").and_then(Value::as_str).is_some_and(|kind| kind.starts_with("text/html"))
    };
    list(members, "url").find(is_html).and_then(id_of).or_else(|| list(members, "url").find_map(link))
}

/// An address, or the `href` or `url` of a link or image.
pub fn link(value: &Value) -> Option<String> {
    match value {
        Value::Object(members) => ["href", "url"].into_iter().find_map(|name| list(members, name).find_map(id_of)),
        other => id_of(other),
    }
}

/// Refuses a text above the limit.
pub fn bounded(what: &'static str, text: &str, limit: usize) -> Result<(), ProtocolError> {
    if text.len() > limit { Err(ProtocolError::TooLarge { what, limit }) } else { Ok(()) }
}

/// Refuses a value whose JSON is above the limit.
pub fn bounded_json(what: &'static str, value: &Value, limit: usize) -> Result<(), ProtocolError> {
    let size = serde_json::to_vec(value).map_or(usize::MAX, |bytes| bytes.len());
    if size > limit { Err(ProtocolError::TooLarge { what, limit }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn single_or_array_object_or_id_all_mean_the_same() {
        for shape in
            [json!({"to": "as:Public"}), json!({"to": ["Public", PUBLIC]}), json!({"to": [null, 3, {"id": PUBLIC}]})]
        {
            assert_eq!(addressees(object(&shape).unwrap(), "to"), [PUBLIC]);
        }
        assert_eq!(types(json!({"type": ["as:Article", "x"]}).as_object().unwrap()), ["Article", "x"]);
    }

    #[test]
    fn ids_are_web_addresses() {
        for bad in
            ["", "x", "javascript:alert(1)", "https://", "https://u:p@a.example/", "https://a.example/ b", "acct:a@b"]
        {
            assert_eq!(web_address(bad), None, "{bad}");
        }
        assert!(web_address("http://elche.localhost:8100/practices/1").is_some());
        assert_eq!(web_address(&format!("https://a.example/{}", "x".repeat(3_000))), None);
    }

    #[test]
    fn a_nul_anywhere_is_refused() {
        for bad in [json!({"a": ["b\u{0}"]}), json!({"\u{0}": 1})] {
            assert_eq!(object(&bad), Err(ProtocolError::Nul));
        }
    }

    #[test]
    fn of_several_links_the_page_is_the_html_one() {
        let value = json!({"url": [{"type": "Link", "href": "https://a.example/v.mp4", "mediaType": "video/mp4"},
            {"type": "Link", "href": "https://a.example/w", "mediaType": "text/html"}]});
        assert_eq!(page(value.as_object().unwrap()).as_deref(), Some("https://a.example/w"));
    }
}
