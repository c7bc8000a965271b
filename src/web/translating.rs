//! Translating a practice or an essay of ours: the list of its translations, the form beside the original, publishing, withdrawing.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde_json::Value;

use crate::actions::translate::{self, Original, Sent};
use crate::actions::write::{self, Kind};
use crate::actions::{Error, publish, safeguards};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::time::Timestamp;
use crate::storage::translations::Translation;

use super::error::{self, Trouble};
use super::forms::lists::items;
use super::forms::{Faults, Fields, Head};
use super::pages::frame::Choice;
use super::pages::translations::{Part, TranslatePage, TranslationOutPage, TranslationRow, TranslationsPage};
use super::session::{Posted, SignedIn, after, frame, show};
use super::tongue::{Said, Tongue};
use super::writing::sheet::{self, Sheet};
use super::writing::{ask, block_of, draft};
use super::{history, shelf, words};

type Shared = State<Arc<App>>;
type Place = Path<(String, String)>;

/// The pages of the translations of one kind of text.
pub fn routes(kind: Kind) -> Router<Arc<App>> {
    let list = async move |State(app): Shared,
                           Path(number): Path<String>,
                           signed: SignedIn,
                           RawQuery(query): RawQuery| list(&app, kind, &number, &signed, query);
    let edit = async move |State(app): Shared, Path((number, tag)): Place, signed: SignedIn| {
        edit(&app, &Work::of(kind, &number, &tag)?, &signed)
    };
    let keep = async move |State(app): Shared, Path((number, tag)): Place, form: Posted| {
        keep(&app, &Work::of(kind, &number, &tag)?, form).await
    };
    let typing = async move |State(app): Shared, Path((number, tag)): Place, form: Result<Posted, Trouble>| match form {
        Err(Trouble::Unsent(unsent)) => Ok(unsent.status().into_response()),
        form => typed(&app, &Work::of(kind, &number, &tag)?, form?).await,
    };
    let ask_withdraw = async move |State(app): Shared, Path((number, tag)): Place, signed: SignedIn| {
        ask_withdraw(&app, &Work::of(kind, &number, &tag)?, &signed)
    };
    let withdraw = async move |State(app): Shared, Path((number, tag)): Place, form: Posted| {
        withdraw(&app, &Work::of(kind, &number, &tag)?, form).await
    };
    let place = format!("/desk/{}/{{number}}/translations", kind.folder());
    Router::new()
        .route(&place, get(list))
        .route(&format!("{place}/{{language}}"), get(edit).post(keep))
        .route(&format!("{place}/{{language}}/autosave"), post(typing))
        .route(&format!("{place}/{{language}}/withdraw"), get(ask_withdraw).post(withdraw))
}

/// Which text is translated into which language.
struct Work {
    kind: Kind,
    id: Id,
    tag: String,
}

impl Work {
    fn of(kind: Kind, number: &str, tag: &str) -> Result<Self, Error> {
        Ok(Self { kind, id: ids::parse(number).ok_or(Error::NotFound)?, tag: tag.to_owned() })
    }

    fn place(&self) -> (Kind, Id) {
        (self.kind, self.id)
    }

    fn list(&self) -> String {
        list_of(self.kind, self.id)
    }

    fn form(&self) -> String {
        format!("{}/{}", self.list(), self.tag)
    }
}

/// The list of the translations of a text.
pub(super) fn list_of(kind: Kind, id: Id) -> String {
    format!("/desk/{}/{id}/translations", kind.folder())
}

fn list(app: &App, kind: Kind, number: &str, signed: &SignedIn, query: Option<String>) -> Result<Response, Trouble> {
    let work = Work::of(kind, number, "")?;
    let text = app.db.read(|conn| write::editable(conn, work.id, &signed.member))?;
    if text.kind != kind.as_str() {
        return Err(Error::NotFound.into());
    }
    let published = text.state == "published";
    let known = if published {
        app.db.read(|conn| translate::open(conn, &signed.member, kind, work.id))?.translations
    } else {
        Vec::new()
    };
    let wished = Fields::parse(query.unwrap_or_default().as_bytes()).one("language");
    let tongue = signed.reader.tongue;
    let offered: Vec<(&str, String)> = words::languages(tongue)
        .into_iter()
        .filter(|(tag, _)| *tag != text.language && !known.iter().any(|one| one.language == *tag))
        .collect();
    if published && offered.iter().any(|(tag, _)| *tag == wished) {
        return Ok(Redirect::to(&format!("{}/{wished}", work.list())).into_response());
    }
    let row = |one: &Translation| TranslationRow {
        name: words::language(tongue, &one.language),
        url: format!("{}/{}", work.list(), one.language),
        state: state(app, tongue, Some(one)),
        older: one.draft_source < text.revision,
    };
    let listed: Vec<(&str, &str)> = offered.iter().map(|(tag, name)| (*tag, name.as_str())).collect();
    let page = TranslationsPage {
        frame: frame(app, &signed.reader, "desk"),
        place: "",
        title: shelf::title(tongue, &text),
        language: text.language.clone(),
        text_url: shelf::page_of(&text),
        published,
        translations: known.iter().map(row).collect(),
        action: work.list(),
        languages: Choice::among(&listed, &[]),
    };
    show(&signed.reader, &page)
}

/// What is saved of a translation, in a sentence.
fn state(app: &App, tongue: Tongue, known: Option<&Translation>) -> Said {
    let ago = |at: i64| words::ago(tongue, app.now(), Timestamp(at));
    match known.map(|one| (one, one.published_at)) {
        None => tongue.say("state-new").said(),
        Some((one, None)) => tongue.say("translations-draft").with("when", &ago(one.drafted_at)).said(),
        Some((one, Some(at))) if one.drafted_at > at => tongue.say("translations-newer").with("when", &ago(at)).said(),
        Some((_, Some(at))) => tongue.say("translations-published").with("when", &ago(at)).said(),
    }
}

/// The form of a translation, with what is typed into it and what is wrong.
struct Desk {
    original: Original,
    fields: Fields,
    faults: Faults,
    /// The number of the draft that the form was filled from.
    base: i32,
    state: Said,
    follows: bool,
}

fn edit(app: &App, work: &Work, signed: &SignedIn) -> Result<Response, Trouble> {
    let original = open(app, work, signed)?;
    let tongue = signed.reader.tongue;
    let known = original.into_language(&work.tag);
    let desk = Desk {
        fields: known.map(|one| Fields::parse(one.draft.as_bytes())).unwrap_or_default(),
        faults: Faults::new(tongue),
        base: known.map_or(0, |one| one.draft_number),
        state: state(app, tongue, known),
        follows: false,
        original,
    };
    desk.show(app, work, signed)
}

fn open(app: &App, work: &Work, signed: &SignedIn) -> Result<Original, Error> {
    let original = app.db.read(|conn| translate::open(conn, &signed.member, work.kind, work.id))?;
    if translate::is_offered(&original, &work.tag) { Ok(original) } else { Err(Error::NotFound) }
}

/// The form of the original, which the translation is made over.
fn sheet_of(work: &Work, tongue: Tongue, original: &Original) -> Sheet {
    let source = &original.source;
    let head = Head {
        name: source.name.clone(),
        summary: source.summary.clone(),
        language: source.language.clone(),
        audience: original.text.audience.clone(),
        ..Head::default()
    };
    Sheet::of(work.kind, tongue, head, &block_of(source))
}

impl Desk {
    fn show(self, app: &App, work: &Work, signed: &SignedIn) -> Result<Response, Trouble> {
        let tongue = signed.reader.tongue;
        let (text, known) = (&self.original.text, self.original.into_language(&work.tag));
        let part = |(field, label, kind, words): (&'static str, &'static str, &'static str, &mut String)| Part {
            field,
            question: tongue.say(label).text(),
            kind,
            original: words.clone(),
            typed: self.fields.one(field),
            fault: self.faults.of(field),
            asks: self.faults.asks_of(field),
        };
        let mut sheet = sheet_of(work, tongue, &self.original);
        let parts = sheet.said().into_iter().filter(|(.., words)| !words.is_empty()).map(part).collect();
        let older = known.map(|one| one.draft_source).filter(|source| *source < text.revision);
        let changed = |from: i32| format!("{}/{}?with={from}", history::page_of(work.kind, work.id), text.revision);
        let page = TranslatePage {
            frame: frame(app, &signed.reader, "desk"),
            title: shelf::title(tongue, text),
            from: text.language.clone(),
            into: work.tag.clone(),
            from_name: words::language(tongue, &text.language),
            into_name: words::language(tongue, &work.tag),
            text_url: shelf::page_of(text),
            list_url: work.list(),
            action: work.form(),
            token: signed.reader.token(),
            revision: self.base,
            source: text.revision,
            state: self.state,
            changed: older.map(changed).unwrap_or_default(),
            follows: self.follows,
            may_publish: app.db.read(|conn| publish::publishable(conn, work.id, &signed.member)).is_ok(),
            kept: known.is_some(),
            parts,
        };
        show(&signed.reader, &page).map(error::let_it_ask)
    }
}

/// What was typed, of the fields that the original answers.
fn typed_fields(work: &Work, tongue: Tongue, original: &Original, fields: Fields) -> Fields {
    let mut sheet = sheet_of(work, tongue, original);
    let names: Vec<&str> =
        sheet.said().into_iter().filter(|(.., words)| !words.is_empty()).map(|(field, ..)| field).collect();
    fields.only(&names)
}

/// Keeps what the script sends while somebody writes.
async fn typed(app: &App, work: &Work, form: Posted) -> Result<Response, Trouble> {
    let base = form.fields.one("revision").parse().unwrap_or(0);
    let signed = SignedIn { member: form.member, reader: form.reader };
    let original = open(app, work, &signed)?;
    let fields = typed_fields(work, signed.reader.tongue, &original, form.fields).encode();
    let sent = Sent { base, fields, follows: None, typing: true };
    translate::save(app, &signed.member, work.place(), &work.tag, sent).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Saves the draft; publishes it, as the button says.
async fn keep(app: &App, work: &Work, form: Posted) -> Result<Response, Trouble> {
    let answers = safeguards::answers(form.fields.beginning("answer.").into_iter());
    let (wish, base) = (form.fields.one("do"), form.fields.one("revision").parse().unwrap_or(0));
    let source = form.fields.one("source").parse().ok();
    let follows = form.fields.ticked("follows");
    let signed = SignedIn { member: form.member, reader: form.reader };
    let tongue = signed.reader.tongue;
    let original = open(app, work, &signed)?;
    let fields = typed_fields(work, tongue, &original, form.fields);
    let sent = Sent { base, fields: fields.encode(), follows: source.filter(|_| follows), typing: false };
    let kept = translate::save(app, &signed.member, work.place(), &work.tag, sent).await;
    let mut desk = Desk { original, fields, faults: Faults::new(tongue), base, state: Said::default(), follows };
    let kept = match kept {
        Err(Error::Conflict { newest }) => {
            desk.base = newest;
            desk.state = tongue.say("translate-meanwhile").said();
            return Ok((StatusCode::CONFLICT, desk.show(app, work, &signed)?).into_response());
        }
        kept => kept?,
    };
    if wish != "publish" {
        return Ok(after(&work.form(), "saved"));
    }
    desk.base = kept.draft_number;
    let (block, faults) = translated(work, tongue, &desk.original, &desk.fields);
    desk.faults = faults;
    if desk.faults.is_empty() {
        let draft = draft(work.kind, &head_of(work, &desk), block)?;
        match translate::publish(app, &signed.member, work.id, draft, kept.draft_number, &answers).await {
            Ok(_) => return Ok(after(&work.list(), "translated")),
            Err(Error::Invalid(problems)) => {
                for problem in problems {
                    match &problem.found {
                        Some(found) => desk.faults.ask(ask(&problem.field, found, tongue)),
                        None => desk.faults.add(&sheet::shown_field_of(&problem.field), error::fault(tongue, &problem)),
                    }
                }
            }
            Err(other) => return Err(other.into()),
        }
    }
    desk.original = open(app, work, &signed)?;
    desk.state = tongue.say("translate-faulty").said();
    Ok((StatusCode::UNPROCESSABLE_ENTITY, desk.show(app, work, &signed)?).into_response())
}

fn head_of(work: &Work, desk: &Desk) -> Head {
    Head {
        name: desk.fields.trimmed("name"),
        summary: desk.fields.trimmed("summary"),
        language: work.tag.clone(),
        audience: desk.original.text.audience.clone(),
        ..Head::default()
    }
}

/// The answers of the original in the words of the translation, and what is missing: everything that the original says in words
/// is translated, and a list has as many lines.
fn translated(work: &Work, tongue: Tongue, original: &Original, fields: &Fields) -> (Value, Faults) {
    let mut sheet = sheet_of(work, tongue, original);
    let mut missing = Vec::new();
    for (field, _, kind, words) in sheet.said().into_iter().filter(|(.., words)| !words.is_empty()) {
        let (expected, typed) = (items(words).len(), fields.one(field));
        let count = items(&typed).len();
        if typed.trim().is_empty() {
            missing.push((field, tongue.say("translate-missing").said()));
        } else if kind == "lines" && count != expected {
            missing.push((field, tongue.say("translate-count").with("count", expected).said()));
        }
        *words = if kind == "lines" { typed } else { typed.trim().to_owned() };
    }
    sheet.speak(&work.tag);
    let block = sheet.block(&block_of(&original.source));
    for (field, sentence) in missing {
        sheet.faults_mut().add(field, sentence);
    }
    (block, sheet.faults().clone())
}

fn ask_withdraw(app: &App, work: &Work, signed: &SignedIn) -> Result<Response, Trouble> {
    let original = open(app, work, signed)?;
    if original.into_language(&work.tag).is_none() {
        return Err(Error::NotFound.into());
    }
    let tongue = signed.reader.tongue;
    let page = TranslationOutPage {
        frame: frame(app, &signed.reader, "desk"),
        place: "",
        token: signed.reader.token(),
        title: shelf::title(tongue, &original.text),
        from: original.text.language.clone(),
        into_name: words::language(tongue, &work.tag),
        action: format!("{}/withdraw", work.form()),
        back: work.form(),
    };
    show(&signed.reader, &page)
}

async fn withdraw(app: &App, work: &Work, form: Posted) -> Result<Response, Trouble> {
    translate::withdraw(app, &form.member, work.place(), &work.tag).await?;
    Ok(after(&work.list(), "untranslated"))
}
