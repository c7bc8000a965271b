//! The pictures of texts on the wire: those of ours as they travel, those from elsewhere as they came.

use serde_json::{Map, Value};

use crate::app::App;
use crate::federation::protocol::tag::Attachment;
use crate::storage::media::Picture;
use crate::storage::texts::Text;

/// A text has at most so many pictures from elsewhere.
const MOST: usize = 16;

/// The pictures of a text of ours, with the words for those who do not see them.
pub fn ours(app: &App, pictures: Vec<Picture>) -> Vec<Attachment> {
    let one = |picture: Picture| Attachment {
        kind: "Image".to_owned(),
        href: app.config.url(&format!("/media/{}", picture.file)),
        media_type: Some(picture.mime),
        name: Some(picture.description).filter(|words| !words.is_empty()),
    };
    pictures.into_iter().map(one).collect()
}

/// The pictures of a text from elsewhere, in their places.
pub fn elsewhere(text: &Text) -> Vec<Attachment> {
    let raw = text.raw.as_deref().filter(|raw| raw.contains("\"attachment\""));
    let object: Option<Map<String, Value>> = raw.and_then(|raw| serde_json::from_str(raw).ok());
    let mut files = object.map(|object| Attachment::read_all(&object)).unwrap_or_default();
    files.retain(|file| {
        let is_address = file.href.starts_with("https://") || file.href.starts_with("http://");
        let is_picture = file.media_type.as_deref().is_some_and(|kind| kind.starts_with("image/"));
        is_address && (is_picture || file.kind == "Image")
    });
    files.truncate(MOST);
    files
}
