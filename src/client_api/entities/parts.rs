//! The parts of a status: people and hashtags named, pictures, poll, card, our own data.

use serde_json::{Map, Value, json};

use crate::app::App;
use crate::domain::time::Timestamp;
use crate::federation::objects::pictures as files_of;
use crate::federation::protocol::tag::Attachment;
use crate::storage::actors::Actor;
use crate::storage::around::{Around, PictureLine, PollLine};
use crate::storage::media::Picture;
use crate::storage::texts::Text;
use crate::text::sanitize;

use super::account;

/// Somebody who is named.
pub fn mention(actor: &Actor) -> Value {
    json!({"id": actor.id.to_string(), "username": actor.handle, "url": actor.url, "acct": account::acct(actor)})
}

/// The page of a hashtag.
pub fn tag_page(app: &App, word: &str) -> String {
    let word: String = url::form_urlencoded::byte_serialize(word.as_bytes()).collect();
    app.config.url(&format!("/search?q=%23{word}"))
}

/// The pictures of a text; those from elsewhere through our own address, so that nobody's client calls a third party.
pub fn pictures(app: &App, around: &Around, text: &Text) -> Vec<Value> {
    if text.local {
        let mine = around.pictures.iter().filter(|(id, _)| *id == text.id);
        return mine.map(|(_, picture)| line(app, picture)).collect();
    }
    let open = matches!(text.audience.as_str(), "public" | "unlisted");
    let files = if open { files_of::elsewhere(text) } else { Vec::new() };
    files.iter().enumerate().map(|(place, file)| remote(app, text, place, file)).collect()
}

fn remote(app: &App, text: &Text, place: usize, file: &Attachment) -> Value {
    let address = app.config.url(&format!("/media/remote/{}/{place}", text.id));
    let words = file.name.as_deref().map(sanitize::plain_text).filter(|words| !words.is_empty());
    json!({
        "id": (text.id.saturating_add(i64::try_from(place).unwrap_or(0))).to_string(),
        "type": "image",
        "url": address,
        "preview_url": address,
        "remote_url": file.href,
        "preview_remote_url": null,
        "text_url": null,
        "meta": {},
        "description": words,
        "blurhash": null,
    })
}

fn line(app: &App, picture: &PictureLine) -> Value {
    let [width, height, small_width, small_height, x, y] = picture.sizes;
    json!({
        "id": picture.id.to_string(),
        "type": "image",
        "url": app.config.url(&format!("/media/{}", picture.file)),
        "preview_url": app.config.url(&format!("/media/{}", picture.small_file)),
        "remote_url": null,
        "preview_remote_url": null,
        "text_url": null,
        "meta": {
            "original": size(width, height),
            "small": size(small_width, small_height),
            "focus": {"x": thousandth(x), "y": thousandth(y)},
        },
        "description": Some(&picture.description).filter(|words| !words.is_empty()),
        "blurhash": Some(&picture.blurhash).filter(|hash| !hash.is_empty()),
    })
}

/// A picture by itself.
pub fn picture(app: &App, picture: &Picture) -> Value {
    let Picture { id, place, width, height, small_width, small_height, focus_x, focus_y, .. } = *picture;
    line(
        app,
        &PictureLine {
            id,
            place,
            file: picture.file.clone(),
            small_file: picture.small_file.clone(),
            sizes: [width, height, small_width, small_height, focus_x, focus_y],
            blurhash: picture.blurhash.clone(),
            description: picture.description.clone(),
        },
    )
}

fn size(width: i64, height: i64) -> Value {
    let ratio = real(width) / real(height.max(1));
    json!({"width": width, "height": height, "size": format!("{width}x{height}"), "aspect": ratio})
}

fn thousandth(number: i64) -> f64 {
    real(number) / 1000.0
}

/// Pixels and thousandths are small: none is larger than a 32-bit number.
fn real(number: i64) -> f64 {
    f64::from(i32::try_from(number).unwrap_or(i32::MAX))
}

/// The poll of a text, as the reader may see it.
pub fn poll(around: &Around, text: &Text, now: i64) -> Value {
    let Some(poll) = around.polls.iter().find(|poll| poll.text == text.id) else { return Value::Null };
    let expired = poll.expires_at <= now;
    let shown = expired || !poll.hide_totals;
    let count = |choice: i64| {
        let votes = around.votes.iter().find(|(id, chosen, _)| *id == text.id && *chosen == choice);
        votes.map_or(0, |(_, _, votes)| *votes)
    };
    let titles = titles(poll);
    let options: Vec<Value> = (0_i64..)
        .zip(&titles)
        .map(|(choice, title)| json!({"title": title, "votes_count": shown.then(|| count(choice))}))
        .collect();
    let own: Vec<i64> = around.voted.iter().filter(|(id, _)| *id == text.id).map(|(_, choice)| *choice).collect();
    let people = around.voters.iter().find(|(id, _)| *id == text.id).map_or(0, |(_, people)| *people);
    let votes: i64 = around.votes.iter().filter(|(id, _, _)| *id == text.id).map(|(_, _, votes)| *votes).sum();
    json!({
        "id": super::status::number(text).to_string(),
        "expires_at": Timestamp(poll.expires_at).rfc3339_ms(),
        "expired": expired,
        "multiple": poll.multiple,
        "votes_count": votes,
        "voters_count": people,
        "voted": !own.is_empty(),
        "own_votes": own,
        "options": options,
        "emojis": [],
    })
}

fn titles(poll: &PollLine) -> Vec<String> {
    serde_json::from_str(&poll.options).unwrap_or_default()
}

/// The card of a practice or an essay: a link to its page.
pub fn card(text: &Text, author: Option<&Actor>, account: &Value, house: &str, picture: Option<&Value>) -> Value {
    let (name, url) = author.map_or(("", ""), |actor| (actor.name.as_str(), actor.url.as_str()));
    let provider = url::Url::parse(&text.url).map(|page| page.origin().ascii_serialization()).unwrap_or_default();
    let of_picture = |member: &str| picture.and_then(|picture| picture.get(member)).cloned().unwrap_or(Value::Null);
    json!({
        "url": text.url,
        "title": text.name,
        "description": text.summary,
        "language": Some(&text.language).filter(|tag| !tag.is_empty()),
        "type": "link",
        "author_name": name,
        "author_url": url,
        "provider_name": house,
        "provider_url": provider,
        "html": "",
        "width": 0,
        "height": 0,
        "image": of_picture("preview_url"),
        "image_description": of_picture("description").as_str().unwrap_or_default(),
        "embed_url": "",
        "blurhash": of_picture("blurhash"),
        "published_at": text.published_at.map(|moment| Timestamp(moment).rfc3339_ms()),
        "authors": [{"name": name, "url": url, "account": account}],
        "history": [],
    })
}

/// What other clients ignore: our own data, in one key.
pub fn own_data(text: &Text, (house, town): (&str, &str)) -> Value {
    let block = text.block.as_deref().and_then(|block| serde_json::from_str::<Map<String, Value>>(block).ok());
    json!({
        "kind": text.kind,
        "name": text.name,
        "summary": text.summary,
        "audience": text.audience,
        "revision": text.revision,
        "completeness": text.completeness,
        "institution": {"host": text.host, "name": house, "town": town},
        "block": block,
    })
}
