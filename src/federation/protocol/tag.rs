//! Tags, mentions and links to objects (FEP-e232), and attachments: what hangs on an Article or a Note.

use serde_json::{Map, Value};

use super::writing::Writer;
use super::{MAX_ATTACHMENTS, MAX_TAGS, reading};

/// The media type of links to ActivityPub objects (FEP-e232).
pub const OBJECT_MEDIA_TYPE: &str = "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";

/// A hashtag; the name with its `#`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashtag {
    /// With the `#`.
    pub name: String,
    /// The list of what has it, at the author's server.
    pub href: Option<String>,
}

/// Somebody who is spoken to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The actor's id.
    pub href: String,
    /// `@name@host`, as it was written.
    pub name: Option<String>,
}

/// A link from one object to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectLink {
    /// The object's id.
    pub href: String,
    /// What kind of document it is.
    pub media_type: Option<String>,
    /// The object's title.
    pub name: Option<String>,
    /// What the link means: addresses of relations.
    pub rel: Vec<String>,
}

/// The tags of an object, by kind, each kind in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tags {
    /// Hashtags.
    pub hashtags: Vec<Hashtag>,
    /// Mentions.
    pub mentions: Vec<Mention>,
    /// Links to objects.
    pub links: Vec<ObjectLink>,
}

impl Tags {
    /// Reads `tag`: at most [`MAX_TAGS`] entries; unknown kinds are passed over.
    pub fn read(members: &Map<String, Value>) -> Self {
        let mut tags = Self::default();
        for tag in reading::list(members, "tag").filter_map(Value::as_object).take(MAX_TAGS) {
            let (name, href) = (reading::text(tag, "name"), reading::first_id(tag, "href"));
            match (reading::types(tag).first().map(String::as_str), name, href) {
                (Some("Hashtag"), Some(name), href) if name.len() <= 256 => tags.hashtags.push(Hashtag { name, href }),
                (Some("Mention"), name, Some(href)) => tags.mentions.push(Mention { href, name }),
                (Some("Link"), name, Some(href)) => {
                    let rel = reading::list(tag, "rel").filter_map(Value::as_str).map(str::to_owned).take(8).collect();
                    tags.links.push(ObjectLink { href, media_type: reading::text(tag, "mediaType"), name, rel });
                }
                _ => {}
            }
        }
        tags
    }

    /// The entries of `tag`: hashtags, mentions, links.
    pub fn write(&self) -> Vec<Value> {
        let hashtags = self.hashtags.iter().map(|tag| {
            let hashtag = Writer::default().with("type", "Hashtag").with("name", tag.name.as_str());
            hashtag.some("href", tag.href.clone()).finish()
        });
        let mentions = self.mentions.iter().map(|mention| {
            let written = Writer::default().with("type", "Mention").with("href", mention.href.as_str());
            written.some("name", mention.name.clone()).finish()
        });
        let links = self.links.iter().map(|link| {
            let rel = match link.rel.as_slice() {
                [] => None,
                [one] => Some(Value::from(one.as_str())),
                many => Some(Value::from(many)),
            };
            Writer::default()
                .with("type", "Link")
                .some("mediaType", link.media_type.clone())
                .with("href", link.href.as_str())
                .some("name", link.name.clone())
                .some("rel", rel)
                .finish()
        });
        hashtags.chain(mentions).chain(links).collect()
    }
}

/// A file or picture that hangs on an object; never a `PropertyValue` (vocabulary.md W5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// `Link`, `Image`, `Document`, or what a stranger wrote.
    pub kind: String,
    /// Where the bytes are.
    pub href: String,
    /// The type of the bytes.
    pub media_type: Option<String>,
    /// Its name, or for an image the text for who cannot see it.
    pub name: Option<String>,
}

impl Attachment {
    /// Reads `attachment`: at most [`MAX_ATTACHMENTS`] entries, those without an address passed over.
    pub fn read_all(members: &Map<String, Value>) -> Vec<Self> {
        let read = |value: &Value| {
            let members = value.as_object()?;
            let kind = reading::types(members).into_iter().next().unwrap_or_else(|| "Link".to_owned());
            let (media_type, name) = (reading::text(members, "mediaType"), reading::text(members, "name"));
            Some(Self { kind, href: reading::link(value)?, media_type, name })
        };
        reading::list(members, "attachment").take(MAX_ATTACHMENTS).filter_map(read).collect()
    }

    /// The entry of `attachment`: a link has `href`, everything else `url`.
    pub fn write(&self) -> Value {
        let address = if self.kind == "Link" { "href" } else { "url" };
        Writer::default()
            .with("type", self.kind.as_str())
            .with(address, self.href.as_str())
            .some("mediaType", self.media_type.clone())
            .some("name", self.name.clone())
            .finish()
    }
}
