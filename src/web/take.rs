//! A practice or an essay to take away: as a Word document, or as Markdown.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use axum::routing::get;
use tokio::sync::Semaphore;

use crate::actions::write::Kind;
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::texts::Text;
use crate::text::take::{self, Page};

use super::error::Trouble;
use super::forms::Fields;
use super::session::Reader;
use super::shelf::{self, Shelf};
use super::{cite, outline, pictures, reading, words};

/// So many files are made at a time: a long text takes many times its size while it lasts.
static TURNS: Semaphore = Semaphore::const_new(2);

/// What a text is taken away as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Word,
    Markdown,
}

impl Form {
    fn ending(self) -> &'static str {
        match self {
            Self::Word => "docx",
            Self::Markdown => "md",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Self::Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            // RFC 7763, with the variant of our tables.
            Self::Markdown => "text/markdown; charset=utf-8; variant=GFM",
        }
    }
}

/// `/{folder}/{number}/text.docx` and `/{folder}/{number}/text.md`.
pub fn routes(kind: Kind) -> Router<Arc<App>> {
    [Form::Word, Form::Markdown].into_iter().fold(Router::new(), |router, form| {
        let give = async move |State(app): State<Arc<App>>,
                               reader: Reader,
                               Path(number): Path<String>,
                               RawQuery(query): RawQuery| {
            let named = Fields::parse(query.unwrap_or_default().as_bytes()).one("lang");
            file(&app, &reader, kind, (&number, &named), form).await
        };
        router.route(&format!("/{}/{{number}}/text.{}", kind.folder(), form.ending()), get(give))
    })
}

/// Where the files of a text are, in the language in which it is shown: (the phrase that says what it is, address).
pub fn files(kind: Kind, text: &Text, language: &str) -> Vec<(&'static str, String)> {
    let one = |(phrase, form): (&'static str, Form)| {
        (phrase, format!("/{}/{}/text.{}?lang={language}", kind.folder(), text.id, form.ending()))
    };
    [("usage-word", Form::Word), ("usage-markdown", Form::Markdown)].into_iter().map(one).collect()
}

async fn file(
    app: &App,
    reader: &Reader,
    kind: Kind,
    (number, named): (&str, &str),
    form: Form,
) -> Result<Response, Trouble> {
    let text = reading::find(app, reader, kind, number)?;
    let page = page(app, reader, &text, named)?;
    let turn = TURNS.acquire().await;
    let work = tokio::task::spawn_blocking(move || match form {
        Form::Word => take::word(&page).map_err(|error| error.to_string()),
        Form::Markdown => Ok(take::markdown(&page).into_bytes()),
    });
    let made = work.await.map_err(|failed| Trouble::Broken(failed.to_string()))?;
    drop(turn);
    Ok(cite::download(kind, &text, form.ending(), form.media_type(), made.map_err(Trouble::Broken)?))
}

/// The text as its page shows it.
fn page(app: &App, reader: &Reader, text: &Text, named: &str) -> Result<Page, Trouble> {
    let (read, _) = reading::in_language(app, reader, text, named)?;
    let shelf = app.db.read(|conn| Shelf::of(conn, app, std::iter::once(text)))?;
    let published = Timestamp(text.published_at.unwrap_or(text.updated_at));
    let byline =
        [shelf.byline(reader.tongue, text), shelf.house(&text.host), words::day(reader.tongue, published)].join(", ");
    let authors = shelf.author_names(text).join("; ");
    let picture = |figure: super::pages::pictures::Figure| (app.config.url(&figure.url), figure.words);
    Ok(Page {
        title: shelf::title(reader.tongue, &read),
        byline,
        authors,
        published: published.rfc3339(),
        language: read.language.clone(),
        url: text.url.clone(),
        body: outline::without_summary(&read.content, &read.summary).to_owned(),
        summary: read.summary,
        pictures: pictures::shown(app, text)?.into_iter().map(picture).collect(),
    })
}
