//! A practice or an essay from a file that was written elsewhere: it becomes a draft in the fields of the form.

pub mod answers;
pub mod questions;

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::Semaphore;

use crate::actions::Member;
use crate::actions::autosave;
use crate::actions::write::Kind;
use crate::app::App;
use crate::domain::audience::Audience;
use crate::text::intake::{self, Fault};
use crate::text::{docx, language};

use super::error::Trouble;
use super::forms::Fields;
use super::pages::import::ImportPage;
use super::session::{Reader, SignedIn, after_counting, frame, show};
use super::tongue::{Said, Tongue};
use super::upload::{File, Uploaded};
use super::writing::typing;

use answers::Title;

/// The largest file, in bytes.
const MOST: usize = docx::MOST_BYTES;
/// What is larger than a file may be is read up to here and thrown away, so that the browser hears the answer.
const MOST_SENT: usize = 20 * MOST;
const MEGABYTE: usize = 1024 * 1024;

/// So many files are read at a time: reading takes many times the memory of the file.
static TURNS: Semaphore = Semaphore::const_new(2);

/// `/desk/{folder}/import`, below `/desk/{folder}`.
pub fn routes(kind: Kind) -> Router<Arc<App>> {
    let ask = async move |State(app): State<Arc<App>>, signed: SignedIn| {
        writers_only(&signed.member)?;
        page(&app, kind, &signed.reader, Said::default())
    };
    let take = async move |State(app): State<Arc<App>>, form: Uploaded<MOST>| take(&app, kind, form).await;
    Router::new().route("/import", get(ask).post(take)).layer(DefaultBodyLimit::max(MOST_SENT))
}

fn writers_only(member: &Member) -> Result<(), Trouble> {
    if member.role.may_draft() { Ok(()) } else { Err(Trouble::NotAllowed("write-not-allowed")) }
}

/// A draft as the form sends it, and what its author has to know of it.
struct Drafted {
    fields: Vec<(String, String)>,
    language: String,
    /// How many pictures were left out.
    pictures: usize,
    /// How many headings are no questions of the form.
    unasked: usize,
}

async fn take(app: &App, kind: Kind, form: Uploaded<MOST>) -> Result<Response, Trouble> {
    writers_only(&form.member)?;
    let tongue = form.reader.tongue;
    let read = match form.file {
        File::Read { name, bytes } => {
            let turn = TURNS.acquire().await;
            let work = tokio::task::spawn_blocking(move || {
                let read = draft_of(kind, &name, &bytes);
                drop(turn);
                read
            });
            work.await.map_err(|failed| Trouble::Broken(failed.to_string()))?
        }
        File::TooLarge => Err(Fault::Word(docx::Fault::TooLarge)),
        File::Missing => Err(Fault::Empty),
    };
    let drafted = match read {
        Ok(drafted) => drafted,
        Err(fault) => return refused(app, kind, &form.reader, fault),
    };
    let unasked = if kind == Kind::Practice { "among-steps" } else { "joined" };
    let counted = [("left-out", drafted.pictures), (unasked, drafted.unasked)];
    let typed = typed(tongue, &form.member, drafted);
    let draft = typing::draft(kind, tongue, &Fields::parse(typed.as_bytes()))?;
    let text = autosave::begin(app, &form.member, draft, typed).await?;
    // What is longer than a draft may be stands in the form and waits there to be shortened.
    let open = app.db.read(|conn| autosave::kept(conn, &text, &form.member))?.is_some();
    let read = (if open { "unshortened" } else { "imported" }, 0);
    let done: Vec<_> = std::iter::once(read).chain(counted.into_iter().filter(|(_, count)| *count > 0)).collect();
    Ok(after_counting(&format!("/desk/{}/{}/edit", kind.folder(), text.id), &done))
}

fn draft_of(kind: Kind, name: &str, bytes: &[u8]) -> Result<Drafted, Fault> {
    let intake = intake::read(name, bytes)?;
    let file = Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let title = if intake.titled {
        Title { own: &intake.title, other: [&file, ""] }
    } else {
        Title { own: "", other: [&intake.title, &file] }
    };
    let answers = answers::sort(kind, &intake.markdown, title);
    let (fields, unasked) = (answers.fields, answers.unasked);
    Ok(Drafted { fields, language: intake.language, pictures: intake.pictures, unasked })
}

/// The fields as a form sends them, with what no file says.
fn typed(tongue: Tongue, member: &Member, drafted: Drafted) -> String {
    let own = member.language.clone();
    let spoken = language::interface(&drafted.language).map_or(own, str::to_owned);
    let audience = Audience::Public.as_str().to_owned();
    let mut fields = drafted.fields;
    for (name, value) in &mut fields {
        if name == "name" && value.is_empty() {
            *value = tongue.say("word-untitled").text();
        }
    }
    fields.extend([("language".to_owned(), spoken), ("audience".to_owned(), audience)]);
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// The page again, with why the file was not taken.
fn refused(app: &App, kind: Kind, reader: &Reader, fault: Fault) -> Result<Response, Trouble> {
    let large = matches!(fault, Fault::TooLarge | Fault::Word(docx::Fault::TooLarge));
    let status = if large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, page(app, kind, reader, said(reader.tongue, fault))?).into_response())
}

fn said(tongue: Tongue, fault: Fault) -> Said {
    let id = match fault {
        Fault::Word(docx::Fault::TooLarge) => {
            return tongue.say("import-too-large").with("most", MOST / MEGABYTE).said();
        }
        Fault::TooLarge => {
            let most = intake::MOST_TEXT_BYTES / MEGABYTE;
            return tongue.say("import-text-too-large").with("most", most).said();
        }
        Fault::TooLong | Fault::Word(docx::Fault::TooLong) => {
            return tongue.say("import-too-long").with("most", intake::MOST_CHARACTERS).said();
        }
        Fault::Word(docx::Fault::NoWord) => "import-no-word",
        Fault::Word(docx::Fault::OldOrSealed) => "import-old",
        Fault::Word(docx::Fault::Unpacks) => "import-unpacks",
        Fault::Word(docx::Fault::Declares | docx::Fault::TooDeep | docx::Fault::Damaged) => "import-damaged",
        Fault::NoText => "import-no-text",
        Fault::Coding => "import-coding",
        Fault::Empty => "import-empty",
    };
    tongue.say(id).said()
}

fn page(app: &App, kind: Kind, reader: &Reader, fault: Said) -> Result<Response, Trouble> {
    let page = ImportPage {
        frame: frame(app, reader, "desk"),
        place: "",
        token: reader.token(),
        folder: kind.folder(),
        practice: kind == Kind::Practice,
        most: MOST / MEGABYTE,
        most_text: intake::MOST_TEXT_BYTES / MEGABYTE,
        fault,
    };
    show(reader, &page)
}
