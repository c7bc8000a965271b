//! Pictures: kept safe and small; hung on a practice or an essay, described, put in order, taken off.
//!
//! The pictures of a practice or an essay are written like its words: what its authors change is seen by its readers, here and
//! elsewhere, with the next publication. While it is a draft, everybody who may read the draft sees them at once.

use tokio::sync::Semaphore;

use crate::app::App;
use crate::domain::ids::Id;
use crate::media::{BadPicture, Made, Shape, Store, images};
use crate::storage::media::{self, Picture};
use crate::storage::texts::Text;
use crate::storage::{self, Conn};

use super::error::Error;
use super::safeguards;
use super::viewer::Member;
use super::write::{Kind, editable};

/// So many pictures hang on a long text at most.
pub const MOST: usize = 16;
/// The longest description, in characters.
pub const MAX_WORDS: usize = 1500;
/// So many pictures are decoded at once: each may take a quarter of a gigabyte while it lasts.
static DECODERS: Semaphore = Semaphore::const_new(2);

impl From<BadPicture> for Error {
    fn from(bad: BadPicture) -> Self {
        let code = match bad {
            BadPicture::TooLarge => "too_large",
            BadPicture::Unknown => "type",
            BadPicture::Broken => "broken",
        };
        Self::field("file", code, bad.to_string())
    }
}

/// The folder of pictures failed, or a thread.
fn broken(error: &dyn std::fmt::Display) -> Error {
    Error::from(storage::Error::Unusable(format!("the media folder: {error}")))
}

/// Makes a picture safe, away from the reactor and never more than two at once. `said` is the media type that the sender gave.
///
/// # Errors
/// `Invalid` for what is no picture, too large, or lies about its type.
pub async fn made(bytes: bytes::Bytes, said: Option<String>, shape: Shape) -> Result<Made, Error> {
    let _permit = DECODERS.acquire().await.map_err(|closed| broken(&closed))?;
    let work = tokio::task::spawn_blocking(move || images::make(&bytes, said.as_deref(), shape));
    // A decoder that panics has read a broken file.
    Ok(work.await.map_err(|_panicked| BadPicture::Broken)??)
}

/// Makes a picture of a member safe and keeps it; it hangs on nothing yet. `focus` is what to keep when it is cut, in thousandths.
///
/// # Errors
/// As [`made`]; the database's and the store's.
pub async fn keep(
    app: &App,
    member: &Member,
    (bytes, said): (bytes::Bytes, Option<String>),
    shape: Shape,
    words: &str,
    (focus_x, focus_y): (i64, i64),
) -> Result<Picture, Error> {
    let made = made(bytes, said, shape).await?;
    let store = Store::new(&app.config.storage.media);
    let (bytes, small, ending) = (made.bytes, made.small, made.ending);
    let names = tokio::task::spawn_blocking(move || {
        Ok::<_, std::io::Error>((store.keep(&bytes, ending)?, store.keep(&small, ending)?))
    });
    let (file, small_file) = names.await.map_err(|error| broken(&error))?.map_err(|error| broken(&error))?;
    let picture = Picture {
        id: app.ids.next(),
        account_id: member.id(),
        text_id: None,
        place: 0,
        purpose: if shape == Shape::Whole { "attachment" } else { "profile" }.to_owned(),
        mime: made.mime.to_owned(),
        file,
        small_file,
        width: made.size.0.into(),
        height: made.size.1.into(),
        small_width: made.small_size.0.into(),
        small_height: made.small_size.1.into(),
        blurhash: made.blurhash,
        description: words.chars().take(MAX_WORDS).collect(),
        focus_x,
        focus_y,
        created_at: app.now().0,
        next_place: None,
        next_words: String::new(),
        decorative: false,
    };
    let row = picture.clone();
    app.db.write(move |tx| media::insert(tx, &row)).await?;
    Ok(picture)
}

/// The pictures of a text as its authors have them.
#[derive(Clone, Debug)]
pub struct Album {
    /// The text.
    pub text: Text,
    /// In their order.
    pub pictures: Vec<Picture>,
    /// Those that were taken off, and can be put back.
    pub taken_off: Vec<Picture>,
}

/// The pictures of a text that the member may edit.
///
/// # Errors
/// `NotFound`, `Forbidden` as for any edit.
pub fn album(conn: &mut Conn, member: &Member, kind: Kind, id: Id) -> Result<Album, Error> {
    let text = editable(conn, id, member)?;
    if text.kind != kind.as_str() {
        return Err(Error::NotFound);
    }
    Ok(Album { pictures: media::written(conn, id)?, taken_off: media::taken_off(conn, id)?, text })
}

/// What is said of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caption {
    /// Its number.
    pub picture: Id,
    /// Its description, for who does not see it.
    pub words: String,
    /// Whether it is only decoration.
    pub decorative: bool,
}

/// What is done with a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// It changes places with the one before it.
    Earlier,
    /// It changes places with the one after it.
    Later,
    /// It is taken off; it can be put back for a day, and as long as readers see it.
    TakeOff,
    /// It is put back at the end.
    PutBack,
}

/// Keeps what is said of the pictures of a text, and does something with one of them.
///
/// # Errors
/// `NotFound`, `Forbidden` as for any edit; `Invalid` for words that are too long, and for too many pictures.
pub async fn arrange(
    app: &App,
    member: &Member,
    (kind, id): (Kind, Id),
    captions: Vec<Caption>,
    deed: Option<(Id, Deed)>,
) -> Result<(), Error> {
    let (member, now) = (member.clone(), app.now().0);
    app.db
        .write(move |tx| {
            let mut album = album(tx, &member, kind, id)?;
            caption(&mut album.pictures, &captions)?;
            match deed {
                Some((which, Deed::PutBack)) => {
                    let place = album.taken_off.iter().position(|one| one.id == which).ok_or(Error::NotFound)?;
                    album.pictures.push(album.taken_off.remove(place));
                }
                Some((which, Deed::TakeOff)) => {
                    let place = album.pictures.iter().position(|one| one.id == which).ok_or(Error::NotFound)?;
                    let taken = Picture { next_place: None, created_at: now, ..album.pictures.remove(place) };
                    media::update(tx, &taken)?;
                }
                Some((which, Deed::Earlier)) => swap(&mut album.pictures, which, |place| place.checked_sub(1))?,
                Some((which, Deed::Later)) => swap(&mut album.pictures, which, |place| place.checked_add(1))?,
                None => {}
            }
            lay(tx, &album.text, album.pictures, now)
        })
        .await
}

/// Hangs a picture on a text, after those that hang there.
///
/// # Errors
/// As [`arrange`]; nothing is kept of a picture that cannot hang there.
pub async fn add(app: &App, member: &Member, (kind, id): (Kind, Id), picture: Id) -> Result<(), Error> {
    let (member, now) = (member.clone(), app.now().0);
    app.db
        .write(move |tx| {
            let mut album = album(tx, &member, kind, id)?;
            let added = media::get(tx, member.id(), picture)?.ok_or(Error::NotFound)?;
            album.pictures.push(hung(added, id));
            lay(tx, &album.text, album.pictures, now)
        })
        .await
}

/// Hangs pictures on a text in their order; those that are not named any more are taken off.
///
/// # Errors
/// `NotFound`, `Forbidden` as for any edit; `Invalid` for too many, and for what is no free picture of the member's.
pub async fn replace(app: &App, member: &Member, text: Id, pictures: Vec<Id>) -> Result<(), Error> {
    let (member, now) = (member.clone(), app.now().0);
    app.db
        .write(move |tx| {
            let text = editable(tx, text, &member)?;
            let mut known = media::written(tx, text.id)?;
            known.extend(media::taken_off(tx, text.id)?);
            let mut wanted = Vec::new();
            for id in &pictures {
                let picture = match known.iter().position(|one| one.id == *id) {
                    Some(place) => known.remove(place),
                    None => hung(free(tx, &member, *id)?, text.id),
                };
                wanted.push(picture);
            }
            for left in known.into_iter().filter(|one| one.next_place.is_some()) {
                media::update(tx, &Picture { next_place: None, created_at: now, ..left })?;
            }
            lay(tx, &text, wanted, now)
        })
        .await
}

/// A picture of the member's that hangs on nothing.
fn free(tx: &mut Conn, member: &Member, id: Id) -> Result<Picture, Error> {
    let found = media::get(tx, member.id(), id)?.filter(|one| one.purpose == "attachment" && one.text_id.is_none());
    found.ok_or_else(|| Error::field("pictures", "missing", "One of the pictures is not there or hangs elsewhere."))
}

/// A picture that begins to hang on a text; its readers do not see it yet.
fn hung(picture: Picture, text: Id) -> Picture {
    Picture { text_id: Some(text), place: -1, next_words: picture.description.clone(), ..picture }
}

fn caption(pictures: &mut [Picture], captions: &[Caption]) -> Result<(), Error> {
    for said in captions {
        let length = said.words.chars().count();
        if length > MAX_WORDS {
            let field = format!("pictures.{}", said.picture);
            return Err(Error::field(
                &field,
                "too_long",
                format!("At most {MAX_WORDS} characters; this has {length}."),
            ));
        }
        // What was taken off meanwhile, by somebody else, needs no words.
        if let Some(picture) = pictures.iter_mut().find(|one| one.id == said.picture) {
            said.words.trim().clone_into(&mut picture.next_words);
            picture.decorative = said.decorative;
        }
    }
    Ok(())
}

/// Lets a picture change places with a neighbour; the first has none before it, the last none after it.
fn swap(pictures: &mut [Picture], which: Id, with: impl Fn(usize) -> Option<usize>) -> Result<(), Error> {
    let place = pictures.iter().position(|one| one.id == which).ok_or(Error::NotFound)?;
    if let Some(other) = with(place).filter(|other| *other < pictures.len()) {
        pictures.swap(place, other);
    }
    Ok(())
}

/// Keeps pictures in this order.
fn lay(tx: &mut Conn, text: &Text, pictures: Vec<Picture>, now: i64) -> Result<(), Error> {
    if pictures.len() > MOST {
        return Err(Error::field("pictures", "many", format!("A text has at most {MOST} pictures.")));
    }
    for (place, picture) in (0_i64..).zip(pictures) {
        media::update(tx, &Picture { next_place: Some(place), ..picture })?;
    }
    if text.state == "draft" { settle(tx, text.id, now) } else { Ok(()) }
}

/// Lets the readers of a text see its pictures as its authors have them.
///
/// # Errors
/// The database's.
pub(super) fn settle(tx: &mut Conn, text: Id, now: i64) -> Result<(), Error> {
    for picture in to_publish(tx, text)? {
        media::update(tx, &picture)?;
    }
    for picture in media::taken_off(tx, text)?.into_iter().filter(|one| one.place >= 0) {
        media::update(tx, &Picture { place: -1, created_at: now, ..picture })?;
    }
    Ok(())
}

/// The pictures of a text as its readers will see them when it is published.
///
/// # Errors
/// The database's.
pub fn to_publish(conn: &mut Conn, text: Id) -> Result<Vec<Picture>, Error> {
    let next = |picture: Picture| {
        let description = if picture.decorative { String::new() } else { picture.next_words.clone() };
        Picture { place: picture.next_place.unwrap_or(picture.place), description, ..picture }
    };
    Ok(media::written(conn, text)?.into_iter().map(next).collect())
}

/// What names the pictures of a text as its authors have them: another word as soon as anything of them is changed, so that
/// nobody publishes others than they have looked at.
///
/// # Errors
/// The database's.
pub fn mark(conn: &mut Conn, text: Id) -> Result<String, Error> {
    let one = |picture: &Picture| format!("{} {} {}", picture.id, picture.decorative, picture.next_words);
    let said: Vec<String> = media::written(conn, text)?.iter().map(one).collect();
    Ok(safeguards::digest(&said.join("\n")))
}

/// Demands that who does not see the pictures of a text is told what they show (WCAG 2.2, 1.1.1).
///
/// # Errors
/// `Invalid` where a picture has no description and is not said to be decoration.
pub(super) fn demand_words(conn: &mut Conn, text: Id) -> Result<(), Error> {
    if media::written(conn, text)?.iter().all(is_described) {
        return Ok(());
    }
    let message = "A picture has no description. Describe it, say that it is only decoration, or take it off.";
    Err(Error::field("pictures", "undescribed", message))
}

/// Whether nothing is missing of a picture.
pub fn is_described(picture: &Picture) -> bool {
    picture.decorative || !picture.next_words.trim().is_empty()
}
