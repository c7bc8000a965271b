//! Reports of texts and people: kept with a receipt until a moderator has decided, passed on to their server on request.

use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::actors::{self, Actor};
use crate::storage::audit::{self, Entry};
use crate::storage::notifications::Notification;
use crate::storage::reports::{self, Report};
use crate::storage::{Conn, accounts, happenings, texts};

use super::accept::Outcome;
use super::comment;
use super::error::Error;
use super::moderate;
use super::viewer::Member;

/// So many things can be named in one report.
pub const MOST_OBJECTS: usize = 50;
/// The longest reason, in characters.
pub const MOST_CHARACTERS: usize = 5_000;

/// Within so many milliseconds a report is decided about: seven days.
const DUE_MS: i64 = 7 * 24 * 3_600_000;

/// When a report is decided about at the latest, in milliseconds since 1970.
pub fn due_at(report: &Report) -> i64 {
    report.created_at.saturating_add(DUE_MS)
}

/// Something that somebody reports.
#[derive(Clone, Debug)]
pub struct Complaint {
    /// ActivityPub id of the Flag.
    pub uri: String,
    /// The reason, plain text.
    pub words: String,
    /// Ids of people and texts.
    pub objects: Vec<String>,
}

/// Keeps a report and answers its receipt, or why it is not kept.
///
/// # Errors
/// The database's.
pub fn receive(tx: &mut Conn, app: &App, reporter: &Actor, complaint: &Complaint) -> Result<Outcome, Error> {
    let objects: Vec<String> = complaint.objects.iter().take(MOST_OBJECTS).cloned().collect();
    let Some(subject) = subject(tx, &objects)? else {
        return Ok(Outcome::Ignored("it is about nobody and nothing that is here"));
    };
    let receipt = app.ids.next();
    let words: String = complaint.words.chars().take(MOST_CHARACTERS).collect();
    let row = Report::open(receipt, complaint.uri.clone(), reporter.id, subject, &words, &objects, app.now().0);
    if !reports::insert(tx, &row)? {
        return Ok(Outcome::Ignored("it is here already"));
    }
    tell_moderators(tx, app.ids.next(), &row)?;
    tracing::info!(receipt, host = reporter.host, "a report was received");
    Ok(Outcome::Done)
}

/// Whom a report is about: the first person named, else the author of the first text.
fn subject(tx: &mut Conn, objects: &[String]) -> Result<Option<Id>, Error> {
    for uri in objects {
        if let Some(actor) = actors::by_uri(tx, uri)? {
            return Ok(Some(actor.id));
        }
    }
    for uri in objects {
        if let Some(text) = texts::by_uri(tx, uri)? {
            return Ok(Some(text.author_id));
        }
    }
    Ok(None)
}

/// A member reports a person and texts.
///
/// # Errors
/// `NotFound` for an unknown person; the database's.
pub async fn report(app: &App, member: &Member, subject: Id, texts_of: &[Id], words: &str) -> Result<Id, Error> {
    let (id, member, wanted, words) = (app.ids.next(), member.clone(), texts_of.to_vec(), words.to_owned());
    let (uri, told, now) = (app.config.url(&format!("/reports/{id}")), app.ids.next(), app.now().0);
    app.db
        .write(move |tx| {
            let subject = actors::by_id(tx, subject)?;
            let texts = texts::by_ids(tx, &wanted)?.into_iter().filter(|text| text.author_id == subject.id);
            let objects: Vec<String> =
                [subject.uri.clone()].into_iter().chain(texts.map(|text| text.uri)).take(MOST_OBJECTS).collect();
            let words: String = words.chars().take(MOST_CHARACTERS).collect();
            let row = Report::open(id, uri.clone(), member.id(), subject.id, &words, &objects, now);
            reports::insert(tx, &row)?;
            tell_moderators(tx, told, &row)?;
            tracing::info!(receipt = id, "a report was received from a member");
            Ok(id)
        })
        .await
}

/// Lets every moderator hear of a report, but not one who reports or is reported.
///
/// # Errors
/// The database's.
pub(super) fn tell_moderators(tx: &mut Conn, first: Id, report: &Report) -> Result<(), Error> {
    let members = accounts::all(tx)?.into_iter().filter_map(|(account, actor)| Member::of(&account, actor));
    let concerned = |member: &Member| member.id() == report.reporter_id || Some(member.id()) == report.subject_id;
    let moderators = members.filter(|member| member.role.may_moderate() && !concerned(member));
    for (nth, moderator) in (0_i64..).zip(moderators) {
        let told = Notification {
            id: first.saturating_add(nth),
            account_id: moderator.id(),
            kind: "admin.report".to_owned(),
            actor_id: report.reporter_id,
            text_id: None,
            created_at: report.created_at,
            report_id: Some(report.id),
        };
        comment::keep(tx, &told, false)?;
    }
    Ok(())
}

/// Passes a report on to the server of whom it is about, in the name of our node: nobody learns who complained here.
///
/// # Errors
/// `Forbidden` by the role; `Refused` for a report about one of ours; `NotFound`.
pub async fn forward(app: &App, member: &Member, id: Id) -> Result<(), Error> {
    moderate::moderators_only(member)?;
    let (happens, noted, who, now) = (app.ids.next(), app.ids.next(), member.id(), app.now().0);
    app.db
        .write(move |tx| {
            let report = reports::by_id(tx, id)?.ok_or(Error::NotFound)?;
            let subject = actors::by_id(tx, report.subject_id.ok_or(Error::NotFound)?)?;
            if subject.local {
                return Err(Error::Refused("It is about somebody of this house: there is nobody else to tell.".into()));
            }
            if report.forwarded_at.is_some() {
                return Ok(());
            }
            reports::forwarded(tx, id, now)?;
            let entry = Entry {
                id: noted,
                at: now,
                who,
                what: "report.forwarded".to_owned(),
                about: subject.host,
                reason: String::new(),
                decision_id: None,
                report_id: Some(id),
            };
            audit::add(tx, &entry)?;
            Ok(happenings::push(tx, happens, &Happening::Flagged { report: id }, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}
