//! How Mastodon 4.5 and later shows a text: read from the very object that publishing would send.
//!
//! An Article is "converted" there (`app/lib/activitypub/parser/status_parser.rb`): its title, its summary and its address
//! make the post; its text is not read. Pictures and hashtags are taken over.

use serde_json::Value;

use crate::actions::comment::TAG_PAGE;
use crate::actions::write::{self, Draft, Rendered};
use crate::actions::{Error, pictures, publish};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::time::Timestamp;
use crate::federation::objects::{self, Named};
use crate::federation::protocol::tag::{Attachment, Tags};
use crate::storage::actors::{self, Actor};
use crate::storage::texts::Text;
use crate::web::pages::desk::Toot;
use crate::web::tongue::Tongue;
use crate::web::words;

/// So many characters of an address are shown (`TextFormatter.shortened_link`).
const SHOWN_OF_ADDRESS: usize = 30;
/// So many pictures are shown beside a post.
const SHOWN_PICTURES: usize = 4;

/// The post that this draft would be; none where it would not be sent.
///
/// # Errors
/// The database's.
pub fn shown(
    app: &App,
    tongue: Tongue,
    text: &Text,
    draft: &Draft,
    rendered: &Rendered,
) -> Result<Option<Toot>, Error> {
    if draft.audience != Audience::Public {
        return Ok(None);
    }
    let mut sent = text.clone();
    write::show(&mut sent, draft, rendered, app.now().0);
    "published".clone_into(&mut sent.state);
    let at = Timestamp(*sent.published_at.get_or_insert(app.now().0));
    let (host, tag_base) = (app.host(), app.config.url(TAG_PAGE));
    let (object, author) = app.db.read(|conn| {
        let naming = publish::naming(conn, &sent, (&host, &tag_base))?;
        sent.content = naming.content;
        let pictures = pictures::to_publish(conn, text.id)?;
        let named = Named { people: naming.people, words: naming.words, pictures };
        let object = objects::object_naming(conn, app, &sent, named)?;
        Ok::<_, Error>((object, actors::by_id(conn, sent.author_id)?))
    })?;
    let post = made(&object, &author);
    Ok(Some(Toot { when: words::ago(tongue, app.now(), at), when_iso: at.rfc3339(), ..post }))
}

/// What Mastodon makes of an Article by its author.
fn made(object: &Value, author: &Actor) -> Toot {
    let word = |name: &str| object.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let members = object.as_object().cloned().unwrap_or_default();
    let picture = |one: Attachment| (one.kind == "Image").then(|| (one.href, one.name.unwrap_or_default()));
    // The language of a post is the first key (W6 of vocabulary.md).
    let language = object.get("contentMap").and_then(Value::as_object).and_then(|map| map.keys().next());
    Toot {
        name: author.name.clone(),
        address: format!("@{}@{}", author.handle, author.host),
        when: String::new(),
        when_iso: String::new(),
        face: author.icon.clone(),
        language: language.cloned().unwrap_or_default(),
        title: word("name"),
        summary: word("summary"),
        link: shortened(&word("url")),
        hashtags: Tags::read(&members).hashtags.into_iter().map(|tag| tag.name).collect(),
        pictures: Attachment::read_all(&members).into_iter().filter_map(picture).take(SHOWN_PICTURES).collect(),
    }
}

/// An address as a link shows it: without its scheme and `www.`, and no longer than so.
fn shortened(url: &str) -> String {
    let bare = url.split_once("://").map_or(url, |(_, bare)| bare);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let shown: String = bare.chars().take(SHOWN_OF_ADDRESS).collect();
    if shown.len() < bare.len() { format!("{shown}…") } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_shown_as_mastodon_shows_them() {
        assert_eq!(shortened("https://www.centre.example/essays/1"), "centre.example/essays/1");
        assert_eq!(shortened("https://centre.example/practices/12345678/open"), "centre.example/practices/12345…");
        assert_eq!(shortened("http://κέντρο.example/δοκίμια/1234567890"), "κέντρο.example/δοκίμια/1234567…");
    }
}
