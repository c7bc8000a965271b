//! The way to somebody's own server, where they follow or answer what they read here: Activity Intents (FEP-3b86), or the
//! older address template of `OStatus`.

use serde_json::Value;
use url::Url;

use super::lookup::{parse_handle, scheme, small, webfinger};
use super::resolve::FetchError;
use crate::app::App;
use crate::domain::peer;

/// What somebody wants to do at their own server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Follow a person or an institution.
    Follow,
    /// Answer a text, or whatever else one does there with a text.
    Answer,
}

/// Somebody's own server, as they typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// The name before the host, where it was typed.
    pub name: Option<String>,
    /// The host, with the port where one is named.
    pub host: String,
}

impl Own {
    /// Reads `@name@host` or `host`; nothing for what is neither.
    pub fn parse(typed: &str) -> Option<Self> {
        let (name, host) = match parse_handle(typed) {
            Some((name, host)) => (Some(name), host),
            None => (None, typed.to_owned()),
        };
        let host = peer::normal(&host).filter(|host| host.contains(['.', ':']))?;
        Some(Self { name, host })
    }
}

/// The relation of `OStatus`, which most servers name: `{uri}` is what is followed or answered.
pub const SUBSCRIBE: &str = "http://ostatus.org/schema/1.0/subscribe";

/// Relations, the best first, each with the place of the object in its template: those of FEP-3b86, then the older one. A page
/// where something new is written is an answer only where it takes what is answered.
fn relations(intent: Intent) -> [(&'static str, &'static str); 3] {
    let object = ("https://w3id.org/fep/3b86/Object", "object");
    match intent {
        Intent::Follow => [("https://w3id.org/fep/3b86/Follow", "object"), object, (SUBSCRIBE, "uri")],
        Intent::Answer => [object, ("https://w3id.org/fep/3b86/Create", "inReplyTo"), (SUBSCRIBE, "uri")],
    }
}

/// The page of that server where the person goes on with `object`, the id of what they read; none when it names no such page.
///
/// # Errors
/// [`FetchError`].
pub async fn door(app: &App, own: &Own, intent: Intent, object: &str) -> Result<Option<Url>, FetchError> {
    let origin = format!("{}://{}", scheme(app), own.host);
    let resource = match &own.name {
        Some(name) => format!("acct:{name}@{}", own.host),
        None => format!("{origin}/"),
    };
    let jrd = small(app, &webfinger(&origin, &resource)).await?;
    Ok(page_of(&jrd, &origin, intent, object))
}

/// The first page that a WebFinger answer names and that is of the server that was asked.
fn page_of(jrd: &Value, origin: &str, intent: Intent, object: &str) -> Option<Url> {
    let asked = Url::parse(origin).ok()?;
    let links: Vec<&Value> = jrd.get("links")?.as_array()?.iter().take(64).collect();
    relations(intent).into_iter().find_map(|(wanted, place)| {
        let is_it = |link: &&&Value| {
            link.get("rel").and_then(Value::as_str).is_some_and(|rel| rel.eq_ignore_ascii_case(wanted))
        };
        let link = links.iter().find(is_it)?;
        // The proposal says `href`, who builds it mostly says `template`, as OStatus did.
        let template = link.get("template").or_else(|| link.get("href"))?.as_str()?;
        let url = Url::parse(&filled(template, place, object)?).ok()?;
        let plain = url.username().is_empty() && url.password().is_none();
        (plain && url.origin() == asked.origin()).then_some(url)
    })
}

/// A template with the object in its place and nothing in places that we do not know; none where the object has no place.
fn filled(template: &str, place: &str, object: &str) -> Option<String> {
    let (mut address, mut rest, mut placed) = (String::new(), template, false);
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        address.push_str(before);
        if name == place {
            address.extend(url::form_urlencoded::byte_serialize(object.as_bytes()));
            placed = true;
        }
        rest = behind;
    }
    address.push_str(rest);
    placed.then_some(address)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const OBJECT: &str = "https://house.example/practices/1?a=b&c";

    fn page(links: &Value, intent: Intent) -> Option<String> {
        page_of(&json!({ "links": links }), "https://my.example", intent, OBJECT).map(String::from)
    }

    #[test]
    fn a_server_is_typed_with_or_without_a_name() {
        let own = |typed: &str| Own::parse(typed).map(|own| (own.name.unwrap_or_default(), own.host));
        let both = |name: &str, host: &str| Some((name.to_owned(), host.to_owned()));
        assert_eq!(own(" @me@My.Example "), both("me", "my.example"));
        assert_eq!(own("me@my.example:8443"), both("me", "my.example:8443"));
        assert_eq!(own("my.example"), both("", "my.example"));
        assert_eq!(own("https://my.example/"), both("", "my.example"));
        for wrong in ["", "@me", "me", "my.example/path", "a b", "@me@", "javascript:alert(1)/"] {
            assert_eq!(own(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_intent_comes_before_the_older_template_and_what_is_unknown_stays_empty() {
        let old = json!({"rel": SUBSCRIBE, "template": "https://my.example/authorize?uri={uri}"});
        let written = "https%3A%2F%2Fhouse.example%2Fpractices%2F1%3Fa%3Db%26c";
        assert_eq!(page(&json!([old]), Intent::Answer), Some(format!("https://my.example/authorize?uri={written}")));
        let follow = json!({"rel": "https://w3id.org/fep/3b86/follow",
            "href": "https://my.example/follow?id={object}&on={on-success}"});
        assert_eq!(
            page(&json!([old, follow]), Intent::Follow),
            Some(format!("https://my.example/follow?id={written}&on="))
        );
        let create = json!({"rel": "https://w3id.org/fep/3b86/Create",
            "template": "https://my.example/share?url={object}"});
        let reply = json!({"rel": "https://w3id.org/fep/3b86/Create",
            "href": "https://my.example/write?text={content}&to={inReplyTo}"});
        assert_eq!(
            page(&json!([create, old]), Intent::Answer),
            Some(format!("https://my.example/authorize?uri={written}")),
            "a page that does not take what is answered is of no use"
        );
        assert_eq!(
            page(&json!([old, reply]), Intent::Answer),
            Some(format!("https://my.example/write?text=&to={written}"))
        );
    }

    #[test]
    fn nobody_is_led_to_another_server() {
        for template in [
            "https://evil.example/?uri={uri}",
            "http://my.example/?uri={uri}",
            "https://my.example:444/?uri={uri}",
            "https://my.example@evil.example/?uri={uri}",
            "https://x@my.example/?uri={uri}",
            "javascript:alert('{uri}')",
            "//my.example/{uri}",
            "{uri}",
            "https://my.example/{uri",
            "https://my.example/",
        ] {
            assert_eq!(page(&json!([{"rel": SUBSCRIBE, "template": template}]), Intent::Follow), None, "{template}");
        }
        assert_eq!(page(&json!("x"), Intent::Follow), None);
    }
}
