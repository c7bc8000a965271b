//! The moderators' desk: decide about a report, read a decision and take it back, read the log.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::actions::moderate::{self, Possible, Wish, appeal};
use crate::actions::{Error, Member};
use crate::app::App;
use crate::domain::decision::{About, Ground, Measure};
use crate::domain::ids;
use crate::domain::time::Timestamp;
use crate::storage::audit::{self, Entry};
use crate::storage::decisions::{self, Decision};
use crate::storage::reports::Report;
use crate::storage::texts::Text;
use crate::storage::{Conn, actors, appeals, texts};
use crate::text::sanitize;

use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::frame::Choice;
use super::pages::moderation::{DecisionPage, Evidence, JudgePage, LogLine, LogPage, Typed, Waiting};
use super::session::{Posted, Reader, SignedIn, frame, show};
use super::tongue::{Phrase, Said, Tongue};
use super::{reports, rulings, shelf, words};

/// So many letters of a reported text are shown.
const SHOWN: usize = 800;
/// So many lines of the log stand on a page.
const LINES: i64 = 100;

/// `/desk/admin/reports/decide`, `/desk/admin/decisions/...` and `/desk/admin/log`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/reports/decide", get(ask).post(decide))
        .route("/desk/admin/decisions/{number}", get(read).post(take_back))
        .route("/desk/admin/decisions/{number}/answer", post(answer))
        .route("/desk/admin/log", get(log))
}

/// Refuses everybody who does not decide about reports.
pub(super) fn moderators_only(member: &Member) -> Result<(), Trouble> {
    if member.role.may_moderate() { Ok(()) } else { Err(Trouble::NotAllowed("moderate-only")) }
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    moderators_only(&signed.member)?;
    let fields = Fields::parse(query.unwrap_or_default().as_bytes());
    form_page(&app, &signed.member, &signed.reader, &fields, Typed::default())
}

async fn decide(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    moderators_only(&form.member)?;
    let (fields, tongue) = (&form.fields, form.reader.tongue);
    let (rule, facts, more) = (fields.trimmed("rule"), fields.trimmed("facts"), fields.ticked("more"));
    let chosen = fields.one("measure");
    let wished =
        chosen.split_once(' ').and_then(|(measure, about)| Some((Measure::parse(measure)?, About::parse(about)?)));
    let typed = Typed { rule: rule.clone(), facts: facts.clone(), more, ..Typed::default() };
    let faulty = |typed: Typed| {
        let page = form_page(&app, &form.member, &form.reader, fields, typed)?;
        Ok::<_, Trouble>((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    };
    let Some((measure, about)) = wished else {
        return faulty(Typed { measure_fault: tongue.say("moderate-choose").said(), ..typed });
    };
    let wish = Wish { measure, about, ground: Ground::parse(&fields.one("ground")), rule, facts, more };
    match moderate::decide(&app, &form.member, reports::number(fields)?, wish).await {
        Ok(decision) => Ok(Redirect::to(&page_of(decision.id)).into_response()),
        Err(Error::Invalid(problems)) => {
            let fault = |field: &str| error::fault_of(tongue, &problems, field);
            faulty(Typed {
                ground_fault: fault("ground"),
                rule_fault: fault("rule"),
                facts_fault: fault("facts"),
                ..typed
            })
        }
        Err(other) => Err(other.into()),
    }
}

fn page_of(decision: ids::Id) -> String {
    format!("/desk/admin/decisions/{decision}")
}

fn form_page(app: &App, member: &Member, reader: &Reader, fields: &Fields, typed: Typed) -> Result<Response, Trouble> {
    let (id, tongue) = (reports::number(fields)?, reader.tongue);
    let (report, possible, subject, evidence) = app.db.read(|conn| {
        let report = moderate::open(conn, member, id)?;
        let possible = moderate::possible(conn, member, &report)?;
        let subject = report.subject_id.map(|id| actors::by_id(conn, id)).transpose()?;
        let evidence = evidence(conn, &report)?;
        Ok::<_, Error>((report, possible, subject, evidence))
    })?;
    let (measure, ground) = (fields.one("measure"), fields.one("ground"));
    let page = JudgePage {
        frame: frame(app, reader, "desk"),
        place: "reports",
        token: reader.token(),
        number: report.id.to_string(),
        about: subject.as_ref().map_or_else(|| tongue.say("reports-something").text(), reports::address),
        words: report.words.clone(),
        evidence,
        measures: possible.iter().map(|one| choice(tongue, one, &measure)).collect(),
        grounds: Choice::said(tongue, &[("law", "moderate-ground-law"), ("rules", "moderate-ground-rules")], &ground),
        typed,
    };
    show(reader, &page)
}

fn choice(tongue: Tongue, one: &Possible, chosen: &str) -> Choice {
    let code = format!("{} {}", one.measure.as_str(), one.about.code());
    let label = match one.measure {
        Measure::Nothing => tongue.say("moderate-nothing").text(),
        Measure::Warn => tongue.say("moderate-warn").with("name", &one.name).text(),
        Measure::Hide => tongue.say("moderate-hide").with("name", &one.name).text(),
        Measure::Withdraw => tongue.say("moderate-withdraw").with("name", &one.name).text(),
        Measure::Limit => tongue.say("moderate-limit").with("name", &one.name).text(),
        Measure::Suspend => tongue.say("moderate-suspend").with("name", &one.name).text(),
    };
    Choice { on: code == chosen, code, label, detail: Said::default() }
}

/// What is reported, as far as it is here: a moderator reads it whoever may read it otherwise.
fn evidence(conn: &mut Conn, report: &Report) -> Result<Vec<Evidence>, Error> {
    let mut evidence = Vec::new();
    for uri in report.ids() {
        evidence.extend(texts::by_uri(conn, &uri)?.filter(|text| text.state != "withdrawn").map(|text| shown(&text)));
    }
    Ok(evidence)
}

fn shown(text: &Text) -> Evidence {
    let words = if text.summary.is_empty() { sanitize::plain_text(&text.content) } else { text.summary.clone() };
    let long = text.kind != "note";
    Evidence {
        title: if text.name.is_empty() { text.uri.clone() } else { text.name.clone() },
        language: text.language.clone(),
        words: words.chars().take(SHOWN).collect(),
        url: if long { shelf::page_of(text) } else { String::new() },
    }
}

async fn read(State(app): State<Arc<App>>, signed: SignedIn, Path(number): Path<String>) -> Result<Response, Trouble> {
    decision_page(&app, &signed.member, &signed.reader, &number, Wrong::default())
}

async fn take_back(State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted) -> Result<Response, Trouble> {
    moderators_only(&form.member)?;
    let id = ids::parse(&number).ok_or(Error::NotFound)?;
    match moderate::take_back(&app, &form.member, id, &form.fields.one("reason")).await {
        Ok(()) => Ok(Redirect::to(&page_of(id)).into_response()),
        Err(Error::Invalid(problems)) => {
            let wrong = Wrong { reason: error::first_fault(form.reader.tongue, &problems), ..Wrong::default() };
            let page = decision_page(&app, &form.member, &form.reader, &number, wrong)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// What was typed on the page of a decision, and what is wrong with it.
#[derive(Default)]
struct Wrong {
    reason: Said,
    typed: String,
    outcome: Said,
    answer: Said,
}

async fn answer(State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted) -> Result<Response, Trouble> {
    moderators_only(&form.member)?;
    let id = ids::parse(&number).ok_or(Error::NotFound)?;
    let (tongue, typed) = (form.reader.tongue, form.fields.one("answer"));
    let reverse = match form.fields.one("outcome").as_str() {
        "upheld" => Some(false),
        "reversed" => Some(true),
        _ => None,
    };
    let wrong = match reverse {
        None => Wrong { typed, outcome: tongue.say("appeal-choose").said(), ..Wrong::default() },
        Some(reverse) => match appeal::answer(&app, &form.member, id, reverse, &typed).await {
            Ok(()) => return Ok(Redirect::to(&page_of(id)).into_response()),
            Err(Error::Invalid(problems)) => {
                Wrong { typed, answer: error::first_fault(tongue, &problems), ..Wrong::default() }
            }
            Err(other) => return Err(other.into()),
        },
    };
    let page = decision_page(&app, &form.member, &form.reader, &number, wrong)?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn decision_page(app: &App, member: &Member, reader: &Reader, number: &str, wrong: Wrong) -> Result<Response, Trouble> {
    moderators_only(member)?;
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let (decision, by, waiting) = app.db.read(|conn| {
        let decision = decisions::by_id(conn, id)?.ok_or(Error::NotFound)?;
        let by = actors::by_id(conn, decision.decided_by)?.name;
        let open = appeals::of(conn, id)?.filter(|appeal| appeal.outcome.is_empty());
        let waiting = open.filter(|_| appeal::why_not(conn, member, &decision).is_ok_and(|why| why.is_none()));
        Ok::<_, Error>((decision, by, waiting))
    })?;
    let tongue = reader.tongue;
    let own = decision.person_id == Some(member.id());
    let lasting = !matches!(decision.measure.as_str(), "nothing" | "withdraw");
    let page = DecisionPage {
        frame: frame(app, reader, "desk"),
        place: "log",
        token: reader.token(),
        number: decision.id.to_string(),
        sentence: sentence(reader.tongue, &decision, &by),
        about: decision.named.clone(),
        measure: what(reader.tongue, &format!("decision.{}", decision.measure)).said(),
        facts: decision.facts.clone(),
        paragraphs: rulings::paragraphs(&decision),
        language: decision.language.clone(),
        address: app.config.url(&format!("/decisions/{}", decision.code)),
        may_take_back: lasting && !own && decision.ended_at.is_none(),
        fault: wrong.reason,
        outcomes: Choice::said(tongue, &[("upheld", "appeal-uphold"), ("reversed", "appeal-reverse")], ""),
        appeal: waiting.map(|appeal| Waiting {
            words: appeal.words,
            alone: decision.decided_by == member.id(),
            answer: wrong.typed,
            outcome_fault: wrong.outcome,
            answer_fault: wrong.answer,
        }),
    };
    show(reader, &page)
}

fn sentence(tongue: Tongue, decision: &Decision, by: &str) -> Said {
    let day = words::day(tongue, Timestamp(decision.decided_at));
    let decided = tongue.say("moderate-decided").with("name", by).with("day", &day).said();
    match decision.ended_at {
        None => decided.and(tongue.say("moderate-in-force")),
        Some(at) => decided.and(tongue.say("moderate-over").with("day", &words::day(tongue, Timestamp(at)))),
    }
}

/// What a line of the log says was done.
pub(super) fn what(tongue: Tongue, name: &str) -> Phrase<'_> {
    tongue.say(match name {
        "decision.nothing" => "audit-nothing",
        "decision.warn" => "audit-warn",
        "decision.hide" => "audit-hide",
        "decision.withdraw" => "audit-withdraw",
        "decision.limit" => "audit-limit",
        "decision.suspend" => "audit-suspend",
        "decision.taken_back" => "audit-taken-back",
        "report.forwarded" => "audit-forwarded",
        "rules.written" => "audit-rules",
        "version.taken_out" => "history-logged",
        "appeal.made" => "audit-appeal-made",
        "appeal.upheld" => "audit-appeal-upheld",
        "appeal.reversed" => "audit-appeal-reversed",
        other => super::members::deed(other),
    })
}

async fn log(State(app): State<Arc<App>>, signed: SignedIn, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    moderators_only(&signed.member)?;
    let before = ids::parse(&Fields::parse(query.unwrap_or_default().as_bytes()).one("before"));
    let tongue = signed.reader.tongue;
    let (lines, oldest) = app.db.read(|conn| {
        let entries = audit::page(conn, before, LINES)?;
        let full = i64::try_from(entries.len()).is_ok_and(|count| count == LINES);
        let oldest = entries.last().map(|entry| entry.id).filter(|_| full);
        let lines: Vec<LogLine> =
            entries.into_iter().map(|entry| line(conn, tongue, entry)).collect::<Result<_, _>>()?;
        Ok::<_, Error>((lines, oldest))
    })?;
    let page = LogPage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "log",
        lines,
        older: oldest.map(|id| format!("/desk/admin/log?before={id}")).unwrap_or_default(),
    };
    show(&signed.reader, &page)
}

fn line(conn: &mut Conn, tongue: Tongue, entry: Entry) -> Result<LogLine, Error> {
    let who = actors::by_id(conn, entry.who)?;
    // The facts stand in the decision alone, so that they go with the person whom they are about.
    let made = entry.decision_id.filter(|_| entry.reason.is_empty() && entry.what.starts_with("decision."));
    let facts = made.map(|id| decisions::by_id(conn, id)).transpose()?.flatten().map(|decision| decision.facts);
    Ok(LogLine {
        when: Timestamp(entry.at).rfc3339(),
        who: format!("@{}", who.handle),
        what: what(tongue, &entry.what).said(),
        about: entry.about,
        reason: facts.unwrap_or(entry.reason),
        url: entry.decision_id.map(page_of).unwrap_or_default(),
    })
}
