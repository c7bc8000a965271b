//! The moderators' desk: the reports that wait, to be decided about or passed on.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::actions::{Error, moderate, report};
use crate::app::App;
use crate::domain::decision::Cause;
use crate::domain::ids;
use crate::domain::time::Timestamp;
use crate::storage::actors::{self, Actor};
use crate::storage::appeals::Appeal;
use crate::storage::decisions::Decision;
use crate::storage::notices::{self, Notice};
use crate::storage::refusals::{self, Refusal};
use crate::storage::reports::Report;
use crate::storage::{self, Conn};

use super::error::Trouble;
use super::forms::Fields;
use super::moderation::{self, moderators_only};
use super::pages::reports::{AppealRow, RefusalRow, ReportRow, ReportsPage};
use super::session::{Posted, SignedIn, frame, show};
use super::tongue::{Said, Tongue};
use super::words;

/// So many reports and so many lines of the count are shown.
const MOST: i64 = 200;

/// `/desk/admin/reports...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/admin/reports", get(list)).route("/desk/admin/reports/forward", post(forward))
}

async fn list(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    moderators_only(&signed.member)?;
    let tongue = signed.reader.tongue;
    let (reports, appeals, refusals) = app.db.read(|conn| {
        let open = moderate::queue(conn, &signed.member, MOST)?;
        let rows: Vec<ReportRow> = open.iter().map(|one| row(conn, &app, tongue, one)).collect::<Result<_, _>>()?;
        let appeals = moderate::appeal::queue(conn, &signed.member, MOST)?;
        Ok::<_, Error>((rows, appeals, refusals::all(conn, MOST)?))
    })?;
    let page = ReportsPage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "reports",
        token: signed.reader.token(),
        sentence: sentence(tongue, reports.len()),
        reports,
        appeals: appeals.iter().map(|(decision, made)| appeal(&app, tongue, decision, made)).collect(),
        refusals: refusals.into_iter().map(|line| counted(&app, tongue, line)).collect(),
    };
    show(&signed.reader, &page)
}

fn sentence(tongue: Tongue, open: usize) -> Said {
    match open {
        0 => tongue.say("reports-none").said(),
        many => tongue.say("reports-some").with("count", many).said(),
    }
}

fn row(conn: &mut Conn, app: &App, tongue: Tongue, report: &Report) -> Result<ReportRow, storage::Error> {
    let reporter = actors::by_id(conn, report.reporter_id)?;
    let subject = report.subject_id.map(|id| actors::by_id(conn, id)).transpose()?;
    let elsewhere = subject.as_ref().is_some_and(|subject| !subject.local);
    let notice = notices::of_report(conn, report.id)?;
    let overdue = report::due_at(report) < app.now().0;
    // The node of another server speaks for somebody who stays unnamed.
    let from = if let Some(notice) = &notice {
        sender(tongue, notice)
    } else if reporter.kind == "application" {
        reporter.host.clone()
    } else {
        address(&reporter)
    };
    Ok(ReportRow {
        number: report.id.to_string(),
        about: subject.as_ref().map_or_else(|| tongue.say("reports-something").text(), address),
        from,
        when: words::ago(tongue, app.now(), Timestamp(report.created_at)),
        due: due(tongue, report, overdue),
        overdue,
        cause: notice.as_ref().map(|notice| cause(tongue, notice)).unwrap_or_default(),
        words: report.words.clone(),
        objects: report.ids(),
        may_forward: elsewhere && report.forwarded_at.is_none(),
        forwarded: report.forwarded_at.is_some(),
    })
}

fn appeal(app: &App, tongue: Tongue, decision: &Decision, made: &Appeal) -> AppealRow {
    AppealRow {
        number: decision.id.to_string(),
        what: moderation::what(tongue, &format!("decision.{}", decision.measure)).text(),
        when: words::ago(tongue, app.now(), Timestamp(made.made_at)),
    }
}

fn due(tongue: Tongue, report: &Report, overdue: bool) -> Said {
    let day = words::day(tongue, Timestamp(report::due_at(report)));
    tongue.say(if overdue { "moderate-overdue" } else { "moderate-due" }).with("day", &day).said()
}

/// Who sent a report by the public form.
fn sender(tongue: Tongue, notice: &Notice) -> String {
    match (notice.name.as_str(), notice.mail.as_str()) {
        ("", "") => tongue.say("notice-nameless").text(),
        (name, "") | ("", name) => name.to_owned(),
        (name, mail) => format!("{name} ({mail})"),
    }
}

fn cause(tongue: Tongue, notice: &Notice) -> Said {
    let phrase = match Cause::parse(&notice.cause) {
        Some(Cause::Identifies) => "notice-cause-identifies",
        Some(Cause::Child) => "notice-cause-child",
        Some(Cause::Illegal) => "notice-cause-illegal",
        Some(Cause::Barrier) => "barriers-cause",
        Some(Cause::Rules) | None => "notice-cause-rules",
    };
    let said = tongue.say(phrase).said();
    if notice.times < 2 { said } else { said.and(tongue.say("notice-times").with("count", notice.times)) }
}

/// Name and address of somebody.
pub(super) fn address(actor: &Actor) -> String {
    format!("{} (@{}@{})", actor.name, actor.handle, actor.host)
}

fn counted(app: &App, tongue: Tongue, line: Refusal) -> RefusalRow {
    let last = words::ago(tongue, app.now(), Timestamp(line.last_at));
    RefusalRow { kind: line.kind, reason: Said::english(tongue, &line.reason), times: line.times, last }
}

/// The receipt that a form names.
pub(super) fn number(fields: &Fields) -> Result<i64, Error> {
    ids::parse(&fields.one("id")).ok_or(Error::NotFound)
}

async fn forward(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    report::forward(&app, &form.member, number(&form.fields)?).await?;
    Ok(back())
}

/// Back to the queue.
pub(super) fn back() -> Response {
    Redirect::to("/desk/admin/reports").into_response()
}
