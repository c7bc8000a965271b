//! The pictures of a practice or an essay: add, describe, put in order, take off and put back.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;

use crate::actions::pictures::{self, Album, Caption, Deed, MAX_WORDS, MOST};
use crate::actions::write::Kind;
use crate::actions::{Error, Member, policy};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::problem::Problem;
use crate::federation::objects::pictures as files_of;
use crate::media::{Shape, images};
use crate::storage::media::{self, Picture};
use crate::storage::texts::Text;
use crate::text::sanitize;

use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::pictures::{AlbumPage, Figure, Frame as Framed};
use super::session::{Reader, SignedIn, after, frame, show};
use super::shelf;
use super::tongue::{Said, Tongue};
use super::upload::{File, Uploaded};

/// What is larger than a picture may be is read up to here and thrown away, so that the browser hears the answer.
const MOST_SENT: usize = 20 * images::MAX_BYTES;
const MEGABYTE: usize = 1024 * 1024;

/// What is wrong with the last wish: with the file that is added, with the pictures as a whole, and with single ones.
#[derive(Default)]
struct Faults {
    file: Said,
    all: Said,
    single: Vec<(Id, Said)>,
}

/// `/{number}/pictures`, below the desk of one kind of text.
pub fn routes(kind: Kind) -> Router<Arc<App>> {
    let look = async move |State(app): State<Arc<App>>, Path(number): Path<String>, signed: SignedIn| {
        let album = open(&app, &signed.member, kind, &number)?;
        page(&app, &signed.reader, kind, &album, &Faults::default())
    };
    let act = async move |State(app): State<Arc<App>>,
                          Path(number): Path<String>,
                          form: Uploaded<{ images::MAX_BYTES }>| act(&app, kind, &number, form).await;
    Router::new().route("/{number}/pictures", get(look).post(act)).layer(DefaultBodyLimit::max(MOST_SENT))
}

fn open(app: &App, member: &Member, kind: Kind, number: &str) -> Result<Album, Error> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    app.db.read(|conn| pictures::album(conn, member, kind, id))
}

/// What is said of the pictures in a form.
fn captions(fields: &Fields) -> Vec<Caption> {
    let one = |(number, words): (&str, &str)| {
        let decorative = fields.ticked(&format!("decorative.{number}"));
        Some(Caption { picture: ids::parse(number)?, words: words.to_owned(), decorative })
    };
    fields.beginning("words.").into_iter().filter_map(one).collect()
}

/// What a button says: `off.7` takes the picture 7 off.
fn wish(said: &str) -> Option<(Id, Deed)> {
    let (deed, number) = said.split_once('.')?;
    let deed = match deed {
        "earlier" => Deed::Earlier,
        "later" => Deed::Later,
        "off" => Deed::TakeOff,
        "back" => Deed::PutBack,
        _ => return None,
    };
    Some((ids::parse(number)?, deed))
}

async fn act(app: &App, kind: Kind, number: &str, form: Uploaded<{ images::MAX_BYTES }>) -> Result<Response, Trouble> {
    let (me, tongue) = (&form.member, form.reader.tongue);
    let album = open(app, me, kind, number)?;
    let (here, said) = (page_of(kind, album.text.id), form.fields.one("do"));
    let (captions, deed) = (captions(&form.fields), wish(&said));
    let again = |faults: Faults, status: StatusCode| {
        let mut typed = album.clone();
        for caption in &captions {
            if let Some(picture) = typed.pictures.iter_mut().find(|one| one.id == caption.picture) {
                picture.next_words.clone_from(&caption.words);
                picture.decorative = caption.decorative;
            }
        }
        Ok((status, page(app, &form.reader, kind, &typed, &faults)?).into_response())
    };
    match pictures::arrange(app, me, (kind, album.text.id), captions.clone(), deed).await {
        Ok(()) => {}
        Err(Error::Invalid(problems)) => return again(wrong(tongue, &problems), StatusCode::UNPROCESSABLE_ENTITY),
        Err(other) => return Err(other.into()),
    }
    let too_large = |bytes: usize| Faults { file: large(tongue, bytes), ..Faults::default() };
    match form.file {
        File::TooLarge => again(too_large(images::MAX_BYTES), StatusCode::PAYLOAD_TOO_LARGE),
        File::Read { name, bytes } if !(name.is_empty() && bytes.is_empty()) => {
            match added(app, me, (kind, album.text.id), bytes).await {
                Ok(picture) => Ok(Redirect::to(&format!("{here}?done=pictured#words-{picture}")).into_response()),
                Err(Error::Invalid(problems)) => again(wrong(tongue, &problems), StatusCode::UNPROCESSABLE_ENTITY),
                Err(other) => Err(other.into()),
            }
        }
        _ if said == "add" => {
            let file = tongue.say("pictures-no-file").said();
            again(Faults { file, ..Faults::default() }, StatusCode::UNPROCESSABLE_ENTITY)
        }
        _ if said == "done" => Ok(after(&format!("/desk/{}/{number}/edit", kind.folder()), "pictures")),
        _ => Ok(match deed {
            Some((_, Deed::TakeOff)) => after(&here, "unhung"),
            Some((_, Deed::PutBack)) => after(&here, "rehung"),
            _ => after(&here, "pictures"),
        }),
    }
}

/// Hangs a new picture on a text: its number.
async fn added(app: &App, me: &Member, text: (Kind, Id), bytes: Vec<u8>) -> Result<Id, Error> {
    let picture = pictures::keep(app, me, (bytes.into(), None), Shape::Whole, "", (0, 0)).await?;
    // What does not hang anywhere is forgotten after a day.
    pictures::add(app, me, text, picture.id).await?;
    Ok(picture.id)
}

fn large(tongue: Tongue, most: usize) -> Said {
    let pixels = images::MAX_PIXELS / 1_000_000;
    tongue.say("pictures-too-large").with("most", most / MEGABYTE).with("pixels", pixels).said()
}

/// What is wrong, in sentences, where it stands.
fn wrong(tongue: Tongue, problems: &[Problem]) -> Faults {
    let mut faults = Faults::default();
    for problem in problems {
        match problem.code {
            "too_large" => faults.file = large(tongue, images::MAX_BYTES),
            "type" => faults.file = tongue.say("pictures-no-picture").said(),
            "broken" => faults.file = tongue.say("pictures-broken").said(),
            "too_long" => {
                let said = tongue.say("pictures-too-long").with("most", MAX_WORDS).said();
                let number = problem.field.strip_prefix("pictures.").and_then(ids::parse);
                faults.single.extend(number.map(|number| (number, said)));
            }
            "many" => faults.all = tongue.say("pictures-many").with("most", MOST).said(),
            _ => faults.all = error::fault(tongue, problem),
        }
    }
    faults
}

/// Where the pictures of a text are written.
pub fn page_of(kind: Kind, text: Id) -> String {
    format!("/desk/{}/{text}/pictures", kind.folder())
}

/// A picture of ours, as a page shows it.
fn figure(picture: &Picture, small: bool) -> Figure {
    let (file, width, height) = if small {
        (&picture.small_file, picture.small_width, picture.small_height)
    } else {
        (&picture.file, picture.width, picture.height)
    };
    Figure { url: format!("/media/{file}"), words: picture.description.clone(), size: Some((width, height)) }
}

/// The pictures of a text as its readers see them; those from elsewhere come through our own address, and only from hosts
/// whose pictures are shown here.
///
/// # Errors
/// The database's.
pub fn shown(app: &App, text: &Text) -> Result<Vec<Figure>, Error> {
    if text.local {
        let mine = app.db.read(|conn| media::of_texts(conn, &[text.id]).map_err(Error::from))?;
        return Ok(mine.iter().map(|picture| figure(picture, false)).collect());
    }
    let mut figures = Vec::new();
    if !matches!(text.audience.as_str(), "public" | "unlisted") {
        return Ok(figures);
    }
    for (place, file) in files_of::elsewhere(text).iter().enumerate() {
        if app.db.read(|conn| policy::shows_picture(conn, app, &text.host, &file.href))? {
            let words = file.name.as_deref().map(sanitize::plain_text).unwrap_or_default();
            figures.push(Figure { url: format!("/media/remote/{}/{place}", text.id), words, size: None });
        }
    }
    Ok(figures)
}

/// The pictures of a draft as its readers will see them.
///
/// # Errors
/// The database's.
pub fn next(app: &App, text: Id) -> Result<Vec<Figure>, Error> {
    let all = app.db.read(|conn| pictures::to_publish(conn, text))?;
    Ok(all.iter().map(|picture| figure(picture, false)).collect())
}

/// The pictures of a draft, small, for its form, and whether nothing is missing of them.
///
/// # Errors
/// The database's.
pub fn strip(app: &App, text: Id) -> Result<(Vec<Figure>, bool), Error> {
    let all = app.db.read(|conn| pictures::to_publish(conn, text))?;
    Ok((all.iter().map(|picture| figure(picture, true)).collect(), all.iter().all(pictures::is_described)))
}

fn page(app: &App, reader: &Reader, kind: Kind, album: &Album, faults: &Faults) -> Result<Response, Trouble> {
    let (text, tongue) = (&album.text, reader.tongue);
    let framed = |(place, picture): (usize, &Picture)| {
        let (_, fault) = faults.single.iter().find(|(id, _)| *id == picture.id).cloned().unwrap_or_default();
        let missing = !pictures::is_described(picture) && fault.is_empty();
        Framed {
            number: place + 1,
            id: picture.id,
            figure: figure(picture, true),
            words: picture.next_words.clone(),
            decorative: picture.decorative,
            fault: if missing { tongue.say("pictures-missing").said() } else { fault },
        }
    };
    let page = AlbumPage {
        frame: frame(app, reader, "desk"),
        place: "desk",
        token: reader.token(),
        action: page_of(kind, text.id),
        title: shelf::title(tongue, text),
        language: text.language.clone(),
        published: text.published_at.is_some(),
        pictures: album.pictures.iter().enumerate().map(framed).collect(),
        taken_off: album.taken_off.iter().enumerate().map(framed).collect(),
        most: images::MAX_BYTES / MEGABYTE,
        full: album.pictures.len() >= MOST,
        file_fault: faults.file.clone(),
        fault: faults.all.clone(),
    };
    show(reader, &page)
}
