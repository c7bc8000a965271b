//! The versions of a text of ours: who reads which, and how the words of one are taken out for good.
//!
//! Whoever may read the text now may read what was published of it before, but nothing that the checker of today would keep
//! from them. Only those who may edit the text see its newer drafts, and what is kept back.

use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::audit::{self, Entry};
use crate::storage::revisions::{self, Revision};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, actors};

use super::error::Error;
use super::safeguards::Judge;
use super::viewer::{self, Member, Viewer};
use super::write::{self, Kind};

/// So many versions are on a page; each may have to be checked.
pub const PAGE: i64 = 20;

/// Whether the words of a version can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The viewer reads it.
    Shown,
    /// It holds something that would identify a person: the viewer does not read it.
    KeptBack,
    /// Its words are erased: nobody reads it.
    Erased,
}

/// A version as somebody may see it.
#[derive(Clone, Debug)]
pub struct Version {
    /// The revision; without words unless it is shown.
    pub revision: Revision,
    /// Whether its words can be read.
    pub state: State,
    /// The name of who saved it; empty where it is not known any more.
    pub by: String,
    /// Whether the viewer may take it out.
    pub removable: bool,
}

/// A page of the versions of a text.
#[derive(Clone, Debug)]
pub struct History {
    /// The text.
    pub text: Text,
    /// The versions, the newest first.
    pub versions: Vec<Version>,
    /// The version after the last one of the page, to compare that with.
    pub next: Option<Version>,
}

/// A version beside another.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The text.
    pub text: Text,
    /// The older of the two, where there is one to read.
    pub old: Option<Version>,
    /// The newer one.
    pub new: Version,
    /// Whether there is no version before `new` at all.
    pub first: bool,
}

/// The versions of a text numbered below `below`, the newest first.
///
/// # Errors
/// `NotFound` for what the viewer cannot read, and for what is not shown or not ours; `Gone` for what was withdrawn.
pub fn versions(app: &App, viewer: &Viewer, kind: Kind, id: Id, below: Option<i32>) -> Result<History, Error> {
    let text = app.db.read(|conn| open(conn, viewer, kind, id))?;
    let rows = rows(app, viewer, &text, below.unwrap_or(i32::MAX), PAGE + 1)?;
    let mut sight = Sight::of(app, viewer, &text)?;
    let mut versions = rows.into_iter().map(|row| sight.version(row)).collect::<Result<Vec<_>, _>>()?;
    let more = i64::try_from(versions.len()).is_ok_and(|count| count > PAGE);
    let next = if more { versions.pop() } else { None };
    Ok(History { text, versions, next })
}

/// A version beside the version `with`; beside the nearest older one that can be read, where none is named.
///
/// # Errors
/// Those of [`versions`]; `NotFound` for what is no version that the viewer may know of.
pub fn pair(app: &App, viewer: &Viewer, kind: Kind, id: Id, number: i32, with: Option<i32>) -> Result<Pair, Error> {
    let text = app.db.read(|conn| open(conn, viewer, kind, id))?;
    let newer = with.map_or(number, |with| with.max(number));
    let mut found = rows(app, viewer, &text, newer.saturating_add(1), PAGE)?;
    let older = if found.is_empty() { Vec::new() } else { found.split_off(1) };
    let new = found.pop().filter(|row| row.number == newer).ok_or(Error::NotFound)?;
    let mut sight = Sight::of(app, viewer, &text)?;
    let (new, first) = (sight.version(new)?, older.is_empty());
    let mut old = None;
    if let Some(with) = with {
        let wished = with.min(number);
        let row = rows(app, viewer, &text, wished.saturating_add(1), 1)?.pop();
        let row = row.filter(|row| row.number == wished && wished < newer).ok_or(Error::NotFound)?;
        old = Some(sight.version(row)?).filter(|version| version.state == State::Shown);
        if old.is_none() {
            return Err(Error::NotFound);
        }
    } else if new.state == State::Shown {
        for row in older {
            let version = sight.version(row)?;
            if version.state == State::Shown {
                old = Some(version);
                break;
            }
        }
    }
    Ok(Pair { text, old, new, first })
}

/// A version that the member may take out, before it is done.
///
/// # Errors
/// Those of [`versions`]; `Forbidden` by the role; `Refused` for the version that is read now; `NotFound` for what is no
/// older version with words.
pub fn to_take_out(conn: &mut Conn, member: &Member, kind: Kind, id: Id, number: i32) -> Result<Text, Error> {
    let text = open(conn, &Viewer::Member(Box::new(member.clone())), kind, id)?;
    if !may_take_out(&text, member) {
        return Err(Error::Forbidden("This text belongs to somebody else. An editor can take a version out."));
    }
    if number == text.revision {
        return Err(Error::Refused(
            "This version is the one that is read now. Publish a newer one first, or withdraw the text.".to_owned(),
        ));
    }
    let row = revisions::get(conn, id, number)?.filter(|row| removable(&text, row));
    row.map(|_| text).ok_or(Error::NotFound)
}

/// Takes a version out: its words, and those of the drafts that led to it, are erased for good. Its number and its moments
/// stay, and the log says who did it.
///
/// # Errors
/// Those of [`to_take_out`].
pub async fn take_out(app: &App, member: &Member, kind: Kind, id: Id, number: i32) -> Result<(), Error> {
    let (line, now, member) = (app.ids.next(), app.now().0, member.clone());
    app.db
        .write(move |tx| {
            let text = to_take_out(tx, &member, kind, id, number)?;
            revisions::empty(tx, id, number)?;
            let entry = Entry {
                id: line,
                at: now,
                who: member.id(),
                what: "version.taken_out".to_owned(),
                about: format!("{}/history/{number}", text.uri),
                reason: String::new(),
                decision_id: None,
                report_id: None,
            };
            Ok::<_, Error>(audit::add(tx, &entry)?)
        })
        .await
}

/// A text with a history that the viewer may read: of ours, and shown.
fn open(conn: &mut Conn, viewer: &Viewer, kind: Kind, id: Id) -> Result<Text, Error> {
    let found = texts::by_id(conn, id)?.filter(|text| text.local && text.kind == kind.as_str());
    let text = viewer::readable(conn, found, viewer)?;
    if text.state == "published" { Ok(text) } else { Err(Error::NotFound) }
}

fn rows(app: &App, viewer: &Viewer, text: &Text, below: i32, limit: i64) -> Result<Vec<Revision>, Error> {
    let edits = may_edit(app, viewer, text)?;
    let drafts_above = if edits { text.revision } else { i32::MAX };
    Ok(app.db.read(|conn| revisions::versions(conn, text.id, drafts_above, below, limit))?)
}

fn may_edit(app: &App, viewer: &Viewer, text: &Text) -> Result<bool, Error> {
    viewer.member().map_or(Ok(false), |member| app.db.read(|conn| write::may_edit(conn, text, member)))
}

fn may_take_out(text: &Text, member: &Member) -> bool {
    text.author_id == member.id() || member.role.may_withdraw_others()
}

/// Whether a version can be taken out: it was published, is read no more, and still has words.
fn removable(text: &Text, row: &Revision) -> bool {
    row.number < text.revision && row.published_at.is_some() && !row.is_empty()
}

/// How one viewer sees the versions of one text.
struct Sight<'a> {
    app: &'a App,
    text: &'a Text,
    edits: bool,
    may_take_out: bool,
    /// Made when the first version has to be judged.
    judge: Option<Judge>,
}

impl<'a> Sight<'a> {
    fn of(app: &'a App, viewer: &Viewer, text: &'a Text) -> Result<Self, Error> {
        let edits = may_edit(app, viewer, text)?;
        let may_take_out = viewer.member().is_some_and(|member| may_take_out(text, member));
        Ok(Self { app, text, edits, may_take_out, judge: None })
    }

    fn version(&mut self, mut revision: Revision) -> Result<Version, Error> {
        let removable = self.may_take_out && removable(self.text, &revision);
        let state = if revision.is_empty() {
            State::Erased
        } else if self.keeps_back(&revision)? {
            State::KeptBack
        } else {
            State::Shown
        };
        if state != State::Shown {
            revision.name.clear();
            revision.summary.clear();
            revision.block.clear();
        }
        let editor = self.app.db.read(|conn| actors::by_ids(conn, &[revision.editor_id]))?;
        let by = editor.into_iter().next().map(|editor| editor.name).unwrap_or_default();
        Ok(Version { revision, state, by, removable })
    }

    /// What everybody reads on the page of the text is not kept back here.
    fn keeps_back(&mut self, revision: &Revision) -> Result<bool, Error> {
        if self.edits || revision.number == self.text.revision {
            return Ok(false);
        }
        let judge = match self.judge.take() {
            Some(judge) => judge,
            None => Judge::of(self.app, self.text)?,
        };
        let keeps = judge.keeps_back(revision);
        self.judge = Some(judge);
        Ok(keeps)
    }
}
