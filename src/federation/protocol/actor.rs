//! Actors: Application (the node), Group (the institution), Person (practitioners); and those of others.

use serde_json::{Map, Value};

use super::context::{self, ACTIVITY_STREAMS, SECURITY};
use super::writing::Writer;
use super::{MAX_ACTOR_BYTES, ProtocolError, reading};
use crate::domain::time::Timestamp;

/// What our actors are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActorKind {
    /// The node itself: signs fetches, subscribes to partners.
    Application,
    /// The institution.
    Group,
    /// A practitioner.
    Person,
}

impl ActorKind {
    /// The ActivityStreams type.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Application => "Application",
            Self::Group => "Group",
            Self::Person => "Person",
        }
    }
}

/// An RSA key, in PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    /// The key's id.
    pub id: String,
    /// The actor that it says it belongs to; empty when it does not say.
    pub owner: String,
    /// `-----BEGIN PUBLIC KEY-----`...
    pub pem: String,
}

/// An Ed25519 key (FEP-521a).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Multikey {
    /// The key's id.
    pub id: String,
    /// The actor that it says it belongs to; empty when it does not say.
    pub controller: String,
    /// `z6Mk`...
    pub multibase: String,
}

/// A specification that a server declares to speak (FEP-844e).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capability {
    /// The address of the specification.
    pub href: String,
    /// Its name.
    pub name: String,
}

/// Where an institution is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The town, where it is said.
    pub town: Option<String>,
    /// The country as ISO 3166-1 alpha-2.
    pub country: String,
}

/// An actor of ours, ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct ActorOut {
    /// What it is.
    pub kind: ActorKind,
    /// The actor's id.
    pub id: String,
    /// The first half of the handle.
    pub preferred_username: String,
    /// The whole handle, `name@host` (FEP-2c59).
    pub webfinger: Option<String>,
    /// The name.
    pub name: String,
    /// A few words, HTML.
    pub summary: Option<String>,
    /// The page.
    pub url: String,
    /// Where it receives.
    pub inbox: String,
    /// What it has sent.
    pub outbox: String,
    /// Who follows it.
    pub followers: String,
    /// Whom it follows.
    pub following: Option<String>,
    /// What stands at the top of its page.
    pub featured: Option<String>,
    /// The list of its partners, of a node that names them.
    pub partners: Option<String>,
    /// The inbox of the whole node.
    pub shared_inbox: String,
    /// The RSA key.
    pub public_key: PublicKey,
    /// The Ed25519 key.
    pub multikey: Option<Multikey>,
    /// Where it is, of a node and an institution that say it.
    pub place: Option<Place>,
    /// The address of its picture and its media type.
    pub icon: Option<(String, String)>,
    /// Whether follows wait for approval.
    pub manually_approves: bool,
    /// Whether directories may list it.
    pub discoverable: bool,
    /// Whether its public texts may be searched elsewhere (FEP-5feb).
    pub indexable: bool,
    /// The hosts whose pages may name it as their author.
    pub attribution_domains: Vec<String>,
    /// What this server speaks.
    pub implements: Vec<Capability>,
    /// Other addresses of the same actor.
    pub also_known_as: Vec<String>,
    /// Where it has moved to.
    pub moved_to: Option<String>,
    /// Since when.
    pub published: Option<Timestamp>,
}

/// Writes an actor.
pub fn actor(out: &ActorOut) -> Value {
    let key = Writer::default()
        .with("id", out.public_key.id.as_str())
        .with("owner", out.public_key.owner.as_str())
        .with("publicKeyPem", out.public_key.pem.as_str())
        .finish();
    let multikeys: Vec<Value> = out.multikey.iter().map(write_multikey).collect();
    let icon = out.icon.as_ref().map(|(url, media_type)| {
        Writer::default()
            .with("type", "Image")
            .with("mediaType", media_type.as_str())
            .with("url", url.as_str())
            .finish()
    });
    Writer::default()
        .with("@context", context::with_terms(&[ACTIVITY_STREAMS, SECURITY], &terms(out)))
        .with("id", out.id.as_str())
        .with("type", out.kind.as_str())
        .with("preferredUsername", out.preferred_username.as_str())
        .some("webfinger", out.webfinger.clone())
        .with("name", out.name.as_str())
        .some("summary", out.summary.clone())
        .with("url", out.url.as_str())
        .some("icon", icon)
        .some("location", out.place.as_ref().map(write_place))
        .with("inbox", out.inbox.as_str())
        .with("outbox", out.outbox.as_str())
        .with("followers", out.followers.as_str())
        .some("following", out.following.clone())
        .some("featured", out.featured.clone())
        .some("partners", out.partners.clone())
        .with("endpoints", Writer::default().with("sharedInbox", out.shared_inbox.as_str()).finish())
        .with("publicKey", key)
        .list("assertionMethod", &multikeys)
        .with("manuallyApprovesFollowers", out.manually_approves)
        .with("discoverable", out.discoverable)
        .with("indexable", out.indexable)
        .list("attributionDomains", &out.attribution_domains)
        .list("alsoKnownAs", &out.also_known_as)
        .some("movedTo", out.moved_to.clone())
        .moment("published", out.published)
        .some("generator", write_generator(&out.implements))
        .finish()
}

/// A `Place` with the postal address of schema.org, as Mobilizon writes them.
fn write_place(place: &Place) -> Value {
    let address = Writer::default()
        .with("type", "PostalAddress")
        .some("addressLocality", place.town.clone())
        .with("addressCountry", place.country.as_str());
    Writer::default().with("type", "Place").some("name", place.town.clone()).with("address", address.finish()).finish()
}

fn write_multikey(key: &Multikey) -> Value {
    Writer::default()
        .with("id", key.id.as_str())
        .with("type", "Multikey")
        .with("controller", key.controller.as_str())
        .with("publicKeyMultibase", key.multibase.as_str())
        .finish()
}

fn write_generator(implements: &[Capability]) -> Option<Value> {
    let write =
        |one: &Capability| Writer::default().with("href", one.href.as_str()).with("name", one.name.as_str()).finish();
    let list: Vec<Value> = implements.iter().map(write).collect();
    (!list.is_empty()).then(|| Writer::default().with("type", "Application").with("implements", list).finish())
}

fn terms(out: &ActorOut) -> Vec<&'static str> {
    let mut used = vec!["manuallyApprovesFollowers", "discoverable", "indexable"];
    let mut when = |there: bool, names: &[&'static str]| {
        if there {
            used.extend_from_slice(names);
        }
    };
    when(out.multikey.is_some(), &["Multikey", "assertionMethod", "controller", "publicKeyMultibase"]);
    when(out.webfinger.is_some(), &["webfinger"]);
    when(out.place.is_some(), &["address", "PostalAddress", "addressLocality", "addressCountry"]);
    when(!out.attribution_domains.is_empty(), &["attributionDomains"]);
    when(!out.also_known_as.is_empty(), &["alsoKnownAs"]);
    when(out.featured.is_some(), &["featured"]);
    when(out.partners.is_some(), &["partners"]);
    when(out.moved_to.is_some(), &["movedTo"]);
    when(!out.implements.is_empty(), &["implements"]);
    used
}

/// An actor as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingActor {
    /// The actor's id.
    pub id: String,
    /// Its ActivityStreams type; others than the five known ones are possible.
    pub kind: String,
    /// The first half of the handle. Never derived from the address.
    pub preferred_username: Option<String>,
    /// The whole handle, when the actor says it (FEP-2c59).
    pub webfinger: Option<String>,
    /// The name. Not cleaned.
    pub name: Option<String>,
    /// A few words, HTML. Not cleaned.
    pub summary: Option<String>,
    /// The page.
    pub url: Option<String>,
    /// Where it receives.
    pub inbox: String,
    /// What it has sent.
    pub outbox: Option<String>,
    /// Who follows it.
    pub followers: Option<String>,
    /// The inbox of its whole node. Its origin is to be compared with the actor's.
    pub shared_inbox: Option<String>,
    /// RSA keys, at most 8.
    pub public_keys: Vec<PublicKey>,
    /// Ed25519 keys, at most 8.
    pub multikeys: Vec<Multikey>,
    /// The address of its picture.
    pub icon: Option<String>,
    /// The country that it is in, as ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Whether follows wait for approval.
    pub manually_approves: bool,
    /// Whether directories may list it; absent means no.
    pub discoverable: bool,
    /// Whether its public texts may be searched elsewhere; absent means no (FEP-5feb).
    pub indexable: bool,
    /// What its server speaks: addresses of specifications (FEP-844e).
    pub implements: Vec<String>,
    /// The collection of what stands at the top of its page.
    pub featured: Option<String>,
    /// Where it has moved to.
    pub moved_to: Option<String>,
    /// Other addresses of the same actor.
    pub also_known_as: Vec<String>,
    /// Since when.
    pub published: Option<Timestamp>,
    /// The whole document, verbatim.
    pub raw: Value,
}

impl IncomingActor {
    /// Reads an actor: `id`, `type` and `inbox` must be there; at most [`MAX_ACTOR_BYTES`].
    pub fn read(value: &Value) -> Result<Self, ProtocolError> {
        let members = reading::object(value)?;
        reading::bounded_json("actor", value, MAX_ACTOR_BYTES)?;
        let endpoints = reading::list(members, "endpoints").find_map(Value::as_object);
        Ok(Self {
            id: reading::id(members)?,
            kind: reading::first_type(members)?,
            preferred_username: reading::text(members, "preferredUsername").filter(|name| is_username(name)),
            webfinger: reading::text(members, "webfinger"),
            name: reading::text(members, "name"),
            summary: reading::text(members, "summary"),
            url: reading::page(members),
            inbox: reading::first_id(members, "inbox").ok_or(ProtocolError::Missing("inbox"))?,
            outbox: reading::first_id(members, "outbox"),
            followers: reading::first_id(members, "followers"),
            shared_inbox: endpoints.and_then(|endpoints| reading::first_id(endpoints, "sharedInbox")),
            public_keys: public_keys(members),
            multikeys: multikeys(members),
            icon: reading::list(members, "icon").find_map(reading::link),
            country: country(members),
            manually_approves: reading::flag(members, "manuallyApprovesFollowers").unwrap_or(false),
            discoverable: reading::flag(members, "discoverable").unwrap_or(false),
            indexable: reading::flag(members, "indexable").unwrap_or(false),
            implements: capabilities(members),
            featured: reading::first_id(members, "featured"),
            moved_to: reading::first_id(members, "movedTo"),
            also_known_as: reading::ids(members, "alsoKnownAs"),
            published: reading::moment(members, "published"),
            raw: value.clone(),
        })
    }
}

/// The country of the first place: two letters, and not the code for none.
fn country(members: &Map<String, Value>) -> Option<String> {
    let place = reading::list(members, "location").find_map(Value::as_object)?;
    let code = reading::text(place.get("address")?.as_object()?, "addressCountry")?.to_ascii_uppercase();
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) && code != "ZZ").then_some(code)
}

/// A handle must be usable in `acct:` addresses before anything is built from it (CVE-2025-25194).
fn is_username(name: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '~' | '+' | '=' | '!' | '$');
    !name.is_empty() && name.len() <= 256 && name.chars().all(plain)
}

/// The RSA keys of an actor, or of a document that is a key itself (GoToSocial's key addresses hold a stub actor).
pub fn public_keys(members: &Map<String, Value>) -> Vec<PublicKey> {
    let read = |key: &Value| {
        let key = key.as_object()?;
        let pem = reading::text(key, "publicKeyPem").filter(|pem| pem.len() <= 16_384)?;
        Some(PublicKey { id: reading::id(key).ok()?, owner: reading::first_id(key, "owner").unwrap_or_default(), pem })
    };
    reading::list(members, "publicKey").filter_map(read).take(8).collect()
}

/// The Ed25519 keys of an actor.
pub fn multikeys(members: &Map<String, Value>) -> Vec<Multikey> {
    let read = |key: &Value| {
        let key = key.as_object()?;
        let multibase = reading::text(key, "publicKeyMultibase").filter(|text| text.len() <= 2_048)?;
        let controller = reading::first_id(key, "controller").unwrap_or_default();
        Some(Multikey { id: reading::id(key).ok()?, controller, multibase })
    };
    reading::list(members, "assertionMethod").filter_map(read).take(8).collect()
}

fn capabilities(members: &Map<String, Value>) -> Vec<String> {
    // An Application may say it of itself, all others through their generator.
    let speakers = reading::list(members, "generator").filter_map(Value::as_object).chain([members]);
    speakers.flat_map(|speaker| reading::ids(speaker, "implements")).take(32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn ours() -> ActorOut {
        let id = "https://elche.example/institution".to_owned();
        ActorOut {
            kind: ActorKind::Group,
            preferred_username: "institution".into(),
            webfinger: Some("institution@elche.example".into()),
            name: "Interfamiliar".into(),
            summary: Some("<p>A day centre.</p>".into()),
            url: "https://elche.example/".into(),
            inbox: format!("{id}/inbox"),
            outbox: format!("{id}/outbox"),
            followers: format!("{id}/followers"),
            following: None,
            featured: Some(format!("{id}/featured")),
            partners: None,
            shared_inbox: "https://elche.example/inbox".into(),
            public_key: PublicKey { id: format!("{id}#main-key"), owner: id.clone(), pem: "PEM".into() },
            multikey: Some(Multikey {
                id: format!("{id}#ed25519-key"),
                controller: id.clone(),
                multibase: "z6Mk".into(),
            }),
            place: Some(Place { town: Some("Elx".into()), country: "ES".into() }),
            icon: Some(("https://elche.example/icon.png".into(), "image/png".into())),
            manually_approves: false,
            discoverable: true,
            indexable: true,
            attribution_domains: vec!["elche.example".into()],
            implements: vec![Capability {
                href: "https://www.rfc-editor.org/rfc/rfc9421".into(),
                name: "RFC 9421".into(),
            }],
            also_known_as: vec![],
            moved_to: None,
            published: None,
            id,
        }
    }

    #[test]
    fn an_actor_of_ours_is_read_again() {
        let out = ours();
        let written = actor(&out);
        let read = IncomingActor::read(&written).unwrap();
        assert_eq!((read.id, read.kind.as_str(), read.inbox), (out.id, "Group", out.inbox));
        assert_eq!((read.public_keys, read.multikeys), (vec![out.public_key], vec![out.multikey.unwrap()]));
        assert_eq!(read.shared_inbox.as_deref(), Some("https://elche.example/inbox"));
        assert_eq!(read.implements, ["https://www.rfc-editor.org/rfc/rfc9421"]);
        assert_eq!((read.icon, read.webfinger), (out.icon.map(|(url, _)| url), out.webfinger));
        assert_eq!((read.country.as_deref(), written["location"]["name"].as_str()), (Some("ES"), Some("Elx")));
        assert!(read.discoverable && read.indexable && !read.manually_approves);
    }

    #[test]
    fn every_term_of_an_actor_is_defined() {
        let written = actor(&ours());
        let terms = written["@context"][2].as_object().unwrap();
        for term in [
            "indexable",
            "attributionDomains",
            "assertionMethod",
            "Multikey",
            "webfinger",
            "implements",
            "sec",
            "toot",
            "addressCountry",
        ] {
            assert!(terms.contains_key(term), "{term}");
        }
        assert!(!terms.contains_key("movedTo") && !terms.contains_key("pc"));
    }

    #[test]
    fn odd_shapes_of_others_are_read() {
        let value = json!({"id": "https://p.example/u", "type": ["Person"], "inbox": "https://p.example/u/inbox",
            "preferredUsername": "a/../b", "publicKey": [{"id": "https://p.example/u#k", "publicKeyPem": "X"}, "x"],
            "icon": [{"type": "Image", "url": {"href": "https://p.example/i.png"}}], "discoverable": null,
            "generator": "https://p.example/actor", "implements": {"href": "https://p.example/spec"}});
        let read = IncomingActor::read(&value).unwrap();
        assert_eq!(read.preferred_username, None);
        assert_eq!((read.public_keys.len(), read.implements), (1, vec!["https://p.example/spec".to_owned()]));
        assert_eq!(read.icon.as_deref(), Some("https://p.example/i.png"));
        assert_eq!(
            IncomingActor::read(&json!({"id": "https://p.example/u", "type": "Person"})),
            Err(ProtocolError::Missing("inbox"))
        );
        for address in [
            json!("Elx"),
            json!({"addressCountry": "ZZ"}),
            json!({"addressCountry": "Spain"}),
            json!({"addressCountry": "é"}),
        ] {
            let odd = json!({"id": "https://p.example/u", "type": "Person", "inbox": "https://p.example/i", "location": [7, {"address": address}]});
            assert_eq!(IncomingActor::read(&odd).unwrap().country, None, "{odd}");
        }
        let huge = json!({"id": "https://p.example/u", "type": "Person", "inbox": "https://p.example/i", "x": "y".repeat(200_000)});
        assert!(matches!(IncomingActor::read(&huge), Err(ProtocolError::TooLarge { .. })));
    }
}
