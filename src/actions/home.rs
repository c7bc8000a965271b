//! What a member reads first: the own home, with what the partners of the house published, and what was saved.

use crate::app::App;
use crate::domain::ids::Id;
use crate::storage::home;
use crate::storage::texts::{self, Text};
use crate::storage::views::{self, Filter, Page};
use crate::storage::{Conn, partners, reactions};

use super::error::Error;
use super::viewer::{self, Member, Viewer};

/// A text in a list that belongs to one member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// By which the list goes on below it.
    pub number: Id,
    /// Who passed it on.
    pub passed_on: Option<Id>,
    /// The text.
    pub text: Text,
    /// The practice or essay that a comment hangs on, if the member may read it.
    pub root: Option<Text>,
}

/// A page of such a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    /// The newest first.
    pub all: Vec<Entry>,
    /// The number below which it goes on, if it does.
    pub next: Option<Id>,
}

/// What the member follows and what partners published, below `before` where given: at most `limit` texts, each once.
///
/// # Errors
/// The database's.
pub fn page(app: &App, member: &Member, before: Option<Id>, limit: usize) -> Result<Entries, Error> {
    let (me, now, page) = (member.id(), app.now().0, below(before, limit));
    let viewer = Viewer::Member(Box::new(member.clone()));
    app.db.read(|conn| {
        let own = home::page(conn, me, now, page)?;
        let mut rows: Vec<(Id, Option<Id>, Id)> = own
            .into_iter()
            .map(|entry| (entry.number, entry.boost.map(|boost| boost.actor_id), entry.line.id))
            .collect();
        let filter = Filter {
            kinds: vec!["practice".to_owned(), "essay".to_owned()],
            audiences: viewer.audiences(),
            hosts: partners::mutual(conn)?.into_iter().map(|partner| partner.host).collect(),
            hidden_from: Some((me, now)),
            ..Filter::default()
        };
        if !filter.hosts.is_empty() {
            let of_partners = views::published_lines(conn, &filter, page)?;
            rows.extend(of_partners.iter().map(|line| (line.number(), None, line.id)));
        }
        rows.sort_unstable_by_key(|(number, passed_on, _)| (std::cmp::Reverse(*number), *passed_on));
        entries(conn, &viewer, rows, limit)
    })
}

/// What the member saved, what was saved last first, below `before` where given.
///
/// # Errors
/// The database's.
pub fn saved(app: &App, member: &Member, before: Option<Id>, limit: usize) -> Result<Entries, Error> {
    let viewer = Viewer::Member(Box::new(member.clone()));
    app.db.read(|conn| {
        let kept = reactions::by_within(conn, member.id(), "bookmark", below(before, limit))?;
        entries(conn, &viewer, kept.into_iter().map(|one| (one.id, None, one.text_id)).collect(), limit)
    })
}

/// One more than is shown, so that it is known whether there is more.
fn below(before: Option<Id>, limit: usize) -> Page {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    Page { max_id: before, since_id: None, min_id: None, limit }
}

/// The texts of rows (number, by whom passed on, text) that are in order; what the viewer may not read is left out.
fn entries(
    conn: &mut Conn,
    viewer: &Viewer,
    mut rows: Vec<(Id, Option<Id>, Id)>,
    limit: usize,
) -> Result<Entries, Error> {
    let mut seen = std::collections::HashSet::new();
    rows.retain(|(_, _, text)| seen.insert(*text));
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next = rows.last().map(|(number, ..)| *number).filter(|_| more);
    let wanted: Vec<Id> = rows.iter().map(|(_, _, text)| *text).collect();
    let found = texts::by_ids(conn, &wanted)?;
    let hung_on: Vec<Id> = found.iter().filter(|text| text.kind == "note").filter_map(|text| text.root_id).collect();
    let hung_on = texts::by_ids(conn, &hung_on)?;
    let mut roots = readable(conn, viewer, hung_on);
    roots.retain(|root| root.kind != "note");
    let mut found = readable(conn, viewer, found);
    let mut all = Vec::with_capacity(found.len());
    for (number, passed_on, id) in rows {
        let Some(place) = found.iter().position(|text| text.id == id) else { continue };
        let text = found.swap_remove(place);
        let root = roots.iter().find(|root| Some(root.id) == text.root_id).cloned();
        all.push(Entry { number, passed_on, text, root });
    }
    Ok(Entries { all, next })
}

fn readable(conn: &mut Conn, viewer: &Viewer, found: Vec<Text>) -> Vec<Text> {
    found.into_iter().filter_map(|text| viewer::readable(conn, Some(text), viewer).ok()).collect()
}
