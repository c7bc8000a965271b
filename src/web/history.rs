//! The history of a practice or an essay of ours: its versions, what changed from one to the next, and taking one out.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use axum::routing::get;

use crate::actions::Error;
use crate::actions::history::{self, History, Pair, State as Sight, Version};
use crate::actions::write::Kind;
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::time::Timestamp;
use crate::storage::texts::Text;
use crate::text::difference;

use super::error::Trouble;
use super::forms::Fields;
use super::pages::history::{FieldDifference, HistoryPage, TakeOutPage, VersionPage, VersionRow};
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::tongue::{Said, Tongue};
use super::{shelf, words};

mod fields;

use fields::{Field, fields};

type Numbers = Path<(String, String)>;

/// The pages of the versions of one kind of text, and where one is taken out.
pub fn routes(kind: Kind) -> Router<Arc<App>> {
    let folder = kind.folder();
    let list = async move |State(app): State<Arc<App>>,
                           reader: Reader,
                           Path(number): Path<String>,
                           RawQuery(query): RawQuery| show_history(&app, &reader, kind, &number, query);
    let compare =
        async move |State(app): State<Arc<App>>, reader: Reader, Path(numbers): Numbers, RawQuery(query): RawQuery| {
            show_version(&app, &reader, kind, &numbers, query)
        };
    let ask = async move |State(app): State<Arc<App>>, Path(numbers): Numbers, signed: SignedIn| {
        ask_take_out(&app, kind, &numbers, &signed)
    };
    let take_out = async move |State(app): State<Arc<App>>, Path(numbers): Numbers, form: Posted| {
        take_out(&app, kind, &numbers, form).await
    };
    Router::new()
        .route(&format!("/{folder}/{{number}}/history"), get(list))
        .route(&format!("/{folder}/{{number}}/history/{{version}}"), get(compare))
        .route(&format!("/desk/{folder}/{{number}}/history/{{version}}/take-out"), get(ask).post(take_out))
}

/// The page of the versions of a text.
pub(super) fn page_of(kind: Kind, id: Id) -> String {
    format!("/{}/{id}/history", kind.folder())
}

fn version_of(kind: Kind, id: Id, number: i32) -> String {
    format!("{}/{number}", page_of(kind, id))
}

fn take_out_of(kind: Kind, id: Id, number: i32) -> String {
    format!("/desk{}/take-out", version_of(kind, id, number))
}

/// The number of a version in an address.
fn number_in(text: &str) -> Option<i32> {
    ids::parse(text).and_then(|number| i32::try_from(number).ok())
}

fn read((number, version): &(String, String)) -> Result<(Id, i32), Error> {
    Ok((ids::parse(number).ok_or(Error::NotFound)?, number_in(version).ok_or(Error::NotFound)?))
}

fn show_history(
    app: &App,
    reader: &Reader,
    kind: Kind,
    number: &str,
    query: Option<String>,
) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let below = number_in(&Fields::parse(query.unwrap_or_default().as_bytes()).one("before"));
    let found = history::versions(app, &reader.viewer(), kind, id, below)?;
    let (text, tongue) = (&found.text, reader.tongue);
    let older = found.next.as_ref().and(found.versions.last());
    let page = HistoryPage {
        frame: frame(app, reader, kind.folder()),
        list_url: list_url(kind),
        list_name: list_name(kind),
        title: shelf::title(tongue, text),
        language: text.language.clone(),
        text_url: shelf::page_of(text),
        older: older.map(|last| format!("{}?before={}", page_of(kind, id), last.revision.number)).unwrap_or_default(),
        versions: rows(tongue, kind, &found),
    };
    show(reader, &page)
}

/// The versions as they stand in the list, each compared with the nearest older one that can be read.
fn rows(tongue: Tongue, kind: Kind, found: &History) -> Vec<VersionRow> {
    let all: Vec<&Version> = found.versions.iter().chain(&found.next).collect();
    let read: Vec<Vec<Field>> = all.iter().map(|version| fields(tongue, kind, &version.revision)).collect();
    let one = |(place, version): (usize, &Version)| {
        let number = version.revision.number;
        let older = all.iter().zip(&read).skip(place + 1).find(|(older, _)| older.state == Sight::Shown);
        let note = match (version.state, older, read.get(place)) {
            (Sight::KeptBack, ..) => tongue.say("history-kept").said(),
            (Sight::Erased, ..) => tongue.say("history-erased").said(),
            (Sight::Shown, Some((_, old)), Some(new)) => changed(tongue, old, new),
            (Sight::Shown, ..) if place + 1 == all.len() => tongue.say("history-first").said(),
            (Sight::Shown, ..) => Said::default(),
        };
        VersionRow {
            number,
            url: if version.state == Sight::Shown { version_of(kind, found.text.id, number) } else { String::new() },
            tag: tag(&found.text, number),
            date: words::day(tongue, moment(version)),
            date_iso: moment(version).rfc3339(),
            by: by(tongue, version),
            note,
            take_out: take_out_url(kind, &found.text, version),
        }
    };
    found.versions.iter().enumerate().map(one).collect()
}

/// Which fields changed, in a sentence.
fn changed(tongue: Tongue, old: &[Field], new: &[Field]) -> Said {
    let differing = old.iter().zip(new).filter(|(old, new)| difference::differs(&old.text, &new.text));
    let labels = named(tongue, differing.map(|(_, new)| new));
    if labels.is_empty() {
        return tongue.say("history-nothing").said();
    }
    tongue.say("history-changed").with("fields", &labels).said()
}

fn named<'a>(tongue: Tongue, fields: impl Iterator<Item = &'a Field>) -> String {
    fields.map(|field| tongue.say(field.label).text()).collect::<Vec<_>>().join(", ")
}

/// When a version was published; when it was saved, where it was not.
fn moment(version: &Version) -> Timestamp {
    Timestamp(version.revision.published_at.unwrap_or(version.revision.created_at))
}

fn by(tongue: Tongue, version: &Version) -> Said {
    if version.by.trim().is_empty() {
        return Said::default();
    }
    tongue.say("word-by").with("author", &version.by).said()
}

fn tag(text: &Text, number: i32) -> &'static str {
    match number.cmp(&text.revision) {
        std::cmp::Ordering::Less => "",
        std::cmp::Ordering::Equal => "history-current",
        std::cmp::Ordering::Greater => "history-draft",
    }
}

fn take_out_url(kind: Kind, text: &Text, version: &Version) -> String {
    if version.removable { take_out_of(kind, text.id, version.revision.number) } else { String::new() }
}

fn list_url(kind: Kind) -> &'static str {
    match kind {
        Kind::Practice => "/practices",
        Kind::Essay => "/essays",
    }
}

fn list_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Practice => "word-practices",
        Kind::Essay => "word-essays",
    }
}

fn show_version(
    app: &App,
    reader: &Reader,
    kind: Kind,
    numbers: &(String, String),
    query: Option<String>,
) -> Result<Response, Trouble> {
    let (id, number) = read(numbers)?;
    let named = Fields::parse(query.unwrap_or_default().as_bytes()).one("with");
    let with = if named.is_empty() { None } else { Some(number_in(&named).ok_or(Error::NotFound)?) };
    let pair = history::pair(app, &reader.viewer(), kind, id, number, with)?;
    let (text, new, tongue) = (&pair.text, &pair.new, reader.tongue);
    let (fields, unchanged) = compared(tongue, kind, &pair);
    let beside_current = text.revision != new.revision.number && new.state == Sight::Shown;
    let page = VersionPage {
        frame: frame(app, reader, kind.folder()),
        list_url: list_url(kind),
        list_name: list_name(kind),
        title: shelf::title(tongue, text),
        language: new.revision.language.clone(),
        text_language: text.language.clone(),
        text_url: shelf::page_of(text),
        history_url: page_of(kind, id),
        number: new.revision.number,
        tag: tag(text, new.revision.number),
        date: words::day(tongue, moment(new)),
        date_iso: moment(new).rfc3339(),
        by: by(tongue, new),
        sentence: sentence(tongue, &pair),
        marked: pair.old.is_some() && !fields.is_empty(),
        fields,
        unchanged,
        beside_current: if beside_current {
            format!("{}?with={}", version_of(kind, id, new.revision.number), text.revision)
        } else {
            String::new()
        },
        take_out: take_out_url(kind, text, new),
    };
    show(reader, &page)
}

/// What is shown, in a sentence.
fn sentence(tongue: Tongue, pair: &Pair) -> Said {
    match (pair.new.state, &pair.old) {
        (Sight::KeptBack, _) => tongue.say("history-kept").said(),
        (Sight::Erased, _) => tongue.say("history-erased").said(),
        (Sight::Shown, Some(old)) => {
            let day = words::day(tongue, moment(old));
            tongue.say("history-since").with("number", old.revision.number).with("day", &day).said()
        }
        (Sight::Shown, None) if pair.first => tongue.say("history-first").said(),
        (Sight::Shown, None) => tongue.say("history-alone").said(),
    }
}

/// The fields that changed with what changed in each, and a sentence that names the others. Where there is nothing to compare
/// with, every field with its words.
fn compared(tongue: Tongue, kind: Kind, pair: &Pair) -> (Vec<FieldDifference>, Said) {
    if pair.new.state != Sight::Shown {
        return (Vec::new(), Said::default());
    }
    let new = fields(tongue, kind, &pair.new.revision);
    let shown = |field: &Field, pieces| FieldDifference { label: field.label, typed: field.typed, pieces };
    let Some(old) = &pair.old else {
        let filled = new.iter().filter(|field| !field.text.is_empty());
        return (filled.map(|field| shown(field, difference::whole(&field.text))).collect(), Said::default());
    };
    let old = fields(tongue, kind, &old.revision);
    let both = || old.iter().zip(&new);
    let changed = both().filter(|(old, new)| difference::differs(&old.text, &new.text));
    let changed: Vec<FieldDifference> =
        changed.map(|(old, new)| shown(new, difference::difference(&old.text, &new.text))).collect();
    if changed.is_empty() {
        return (changed, tongue.say("history-nothing").said());
    }
    let same = both().filter(|(old, new)| !new.text.is_empty() && !difference::differs(&old.text, &new.text));
    let same = named(tongue, same.map(|(_, new)| new));
    let sentence =
        if same.is_empty() { Said::default() } else { tongue.say("history-same").with("fields", &same).said() };
    (changed, sentence)
}

/// Asks before a version is taken out.
fn ask_take_out(app: &App, kind: Kind, numbers: &(String, String), signed: &SignedIn) -> Result<Response, Trouble> {
    let (id, number) = read(numbers)?;
    let text = app.db.read(|conn| history::to_take_out(conn, &signed.member, kind, id, number))?;
    let page = TakeOutPage {
        frame: frame(app, &signed.reader, "desk"),
        place: "",
        token: signed.reader.token(),
        title: shelf::title(signed.reader.tongue, &text),
        language: text.language.clone(),
        number,
        action: take_out_of(kind, id, number),
        back: page_of(kind, id),
    };
    show(&signed.reader, &page)
}

async fn take_out(app: &App, kind: Kind, numbers: &(String, String), form: Posted) -> Result<Response, Trouble> {
    let (id, number) = read(numbers)?;
    history::take_out(app, &form.member, kind, id, number).await?;
    Ok(after(&page_of(kind, id), "erased"))
}
