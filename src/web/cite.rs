//! A practice or an essay as a file for reference managers.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::actions::write::Kind;
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::texts::Text;
use crate::text::cite::{Form, Source};

use super::error::Trouble;
use super::reading;
use super::session::Reader;
use super::shelf::{self, Shelf};

/// `/{folder}/{number}/cite.{ending}` for each form.
pub fn routes(kind: Kind) -> Router<Arc<App>> {
    Form::ALL.into_iter().fold(Router::new(), |router, form| {
        let give = async move |State(app): State<Arc<App>>, reader: Reader, Path(number): Path<String>| {
            file(&app, &reader, kind, &number, form)
        };
        router.route(&format!("/{}/{{number}}/cite.{}", kind.folder(), form.ending()), get(give))
    })
}

/// Where the files of a text stand: (name of the form, address).
pub fn files(kind: Kind, text: &Text) -> Vec<(&'static str, String)> {
    let one = |form: Form| (form.name(), format!("/{}/{}/cite.{}", kind.folder(), text.id, form.ending()));
    Form::ALL.into_iter().map(one).collect()
}

/// What a citation of a text names.
pub fn source(shelf: &Shelf, reader: &Reader, text: &Text) -> Source {
    let moment = Timestamp(text.published_at.unwrap_or(text.updated_at));
    let part = |pattern: &str| moment.format(pattern).parse::<u32>().unwrap_or(1);
    Source {
        number: text.id,
        title: shelf::title(reader.tongue, text),
        authors: shelf.author_names(text),
        house: shelf.house(&text.host),
        day: (moment.format("%Y").parse().unwrap_or(1970), part("%m"), part("%d")),
        language: text.language.clone(),
        url: text.url.clone(),
        summary: text.summary.clone(),
        version: if text.local { text.revision } else { 0 },
    }
}

/// The tags that Google Scholar and Zotero read.
pub fn scholar(source: &Source) -> Vec<(&'static str, String)> {
    let (year, month, day) = source.day;
    let mut tags = vec![("citation_title", source.title.clone())];
    tags.extend(source.authors.iter().map(|author| ("citation_author", author.clone())));
    tags.extend([
        ("citation_publication_date", format!("{year:04}/{month:02}/{day:02}")),
        ("citation_publisher", source.house.clone()),
        ("citation_language", source.language.clone()),
        ("citation_public_url", source.url.clone()),
    ]);
    tags
}

fn file(app: &App, reader: &Reader, kind: Kind, number: &str, form: Form) -> Result<Response, Trouble> {
    let text = reading::find(app, reader, kind, number)?;
    let shelf = app.db.read(|conn| Shelf::of(conn, app, std::iter::once(&text)))?;
    let written = form.write(&source(&shelf, reader, &text));
    Ok(download(kind, &text, form.ending(), form.media_type(), written))
}

/// A file of a text, which a browser keeps and does not show.
pub fn download(kind: Kind, text: &Text, ending: &str, media_type: &str, file: impl Into<Body>) -> Response {
    let name = format!("attachment; filename=\"{}-{}.{ending}\"", kind.as_str(), text.id);
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    (headers, file.into()).into_response()
}
