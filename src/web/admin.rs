//! The admin's desk: partners, with what stands between us and them; other servers.

mod codes;
mod days;
mod moderation;
mod servers;
pub mod sign_in;
pub mod welcome;

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::actions::health::{self, Health};
use crate::actions::partner::moderation::{self as standing, Standing};
use crate::actions::partner::neighbours;
use crate::actions::{Error, Member, partner};
use crate::app::App;
use crate::domain::findings::Findings;
use crate::domain::time::Timestamp;
use crate::storage::measured::Contact;
use crate::storage::partners::{self, Partner};
use crate::storage::texts;

use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::admin::{Made, PartnerEndPage, PartnerRow, PartnersPage, Request, Seen, Trouble as Sorrow};
use super::pages::texts::Fact;
use super::session::{Posted, Reader, SignedIn, after_counting, frame, show};
use super::tongue::{Said, Tongue};
use super::words;

/// `/desk/admin/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/partners", get(list))
        .route("/desk/admin/partners/add", post(add))
        .route("/desk/admin/partners/accept", post(accept))
        .route("/desk/admin/partners/refuse", post(refuse))
        .route("/desk/admin/partners/check", post(check))
        .route("/desk/admin/partners/check-all", post(check_all))
        .route("/desk/admin/partners.csv", get(download))
        .route("/desk/admin/partners/retry", post(retry))
        .route("/desk/admin/partners/end", get(ask_end).post(end))
        .merge(codes::routes())
        .merge(moderation::routes())
        .merge(servers::routes())
        .merge(welcome::routes())
}

pub(super) fn admin_only(member: &Member) -> Result<(), Trouble> {
    if member.role.may_administer() { Ok(()) } else { Err(Trouble::NotAllowed("partners-only-admin")) }
}

async fn list(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    page(&app, &signed.reader, Typed::default())
}

/// What was typed, what is wrong with it, and what was made.
#[derive(Default)]
struct Typed {
    host: String,
    code: String,
    /// What is wrong with the host.
    fault: Said,
    /// What is wrong with the code.
    code_fault: Said,
    note: String,
    note_fault: Said,
    made: Option<Made>,
}

async fn add(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let (host, code) = (form.fields.trimmed("host"), form.fields.trimmed("code"));
    let asked = partner::ask_with(&app, &host, Some(code.as_str()).filter(|code| !code.is_empty())).await;
    let mut typed = Typed { host, code, ..Typed::default() };
    match asked {
        Ok(()) if form.fields.one("back") == welcome::BACK => return Ok(Redirect::to(welcome::PATH).into_response()),
        Ok(()) => return Ok(back()),
        Err(Error::Invalid(problems)) => {
            for problem in problems {
                let place = if problem.field == "code" { &mut typed.code_fault } else { &mut typed.fault };
                *place = error::fault(form.reader.tongue, &problem);
            }
        }
        Err(refused @ Error::Refused(_)) => typed.fault = error::said(form.reader.tongue, &refused),
        Err(other) => return Err(other.into()),
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &form.reader, typed)?).into_response())
}

async fn accept(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    partner::accept(&app, &form.fields.one("host")).await?;
    Ok(back())
}

async fn refuse(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    partner::refuse(&app, &form.fields.one("host")).await?;
    Ok(back())
}

async fn check(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    partner::check(&app, &form.fields.one("host"), form.fields.one("agree") == "yes").await?;
    Ok(back())
}

async fn check_all(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let count = partner::check_all(&app).await?;
    Ok(after_counting("/desk/admin/partners", &[("compared", count)]))
}

async fn retry(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    health::retry(&app, &form.fields.one("host")).await?;
    Ok(back())
}

/// All partners as comma-separated values, with the names of `admin partner list --json` (contract.md, section 1).
async fn download(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let all = app.db.read(|conn| health::all(conn, "en", app.now()))?;
    let names = ["host", "name", "state", "health", "backlog", "lag_seconds", "last_sent", "last_received", "error"];
    let moment = |at: Option<i64>| at.map(|at| Timestamp(at).rfc3339()).unwrap_or_default();
    let mut table = days::record(&names.map(str::to_owned));
    for (partner, health) in all {
        table += &days::record(&[
            partner.host,
            partner.name,
            health.state.to_owned(),
            health.health.to_owned(),
            health.backlog.to_string(),
            health.lag_seconds(app.now()).to_string(),
            moment(partner.last_sent),
            moment(partner.last_received),
            health.trouble.map(|trouble| trouble.sentence).unwrap_or_default(),
        ]);
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"partners.csv\""),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, table).into_response())
}

async fn ask_end(
    State(app): State<Arc<App>>,
    signed: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let host = Fields::parse(query.unwrap_or_default().as_bytes()).one("host");
    let known = app.db.read(|conn| partners::get(conn, &host))?.ok_or(Error::NotFound)?;
    let page = PartnerEndPage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "partners",
        token: signed.reader.token(),
        name: name_of(&known),
        host: known.host,
    };
    show(&signed.reader, &page)
}

async fn end(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    partner::end(&app, &form.fields.one("host")).await?;
    Ok(back())
}

fn back() -> Response {
    Redirect::to("/desk/admin/partners").into_response()
}

/// A partner with what is worked out about it.
struct Known {
    partner: Partner,
    health: Health,
    /// Of how many withdrawn texts how many are erased there.
    erasures: (i64, i64),
    standing: Standing,
    /// Whether it was reached, by the day.
    days: Vec<Option<Contact>>,
}

fn page(app: &App, reader: &Reader, typed: Typed) -> Result<Response, Trouble> {
    let (known, listed) = app.db.read(|conn| {
        let mut known = Vec::new();
        for (partner, health) in health::all(conn, reader.tongue.tag(), app.now())? {
            let erasures = texts::erasures(conn, &partner.host)?;
            let standing = standing::of(conn, app, &partner.host)?;
            let days = health::days(conn, &partner.host, app.now())?;
            known.push(Known { partner, health, erasures, standing, days });
        }
        known.sort_by_key(|one| urgency(&one.health));
        Ok::<_, Error>((known, neighbours::listed(conn)?))
    })?;
    let request = |one: &Known| Request { name: name_of(&one.partner), host: one.partner.host.clone() };
    let requests = known.iter().filter(|one| one.health.state == "requested_by_them").map(request).collect();
    let others = known.iter().filter(|one| one.health.state != "requested_by_them");
    let page = PartnersPage {
        frame: frame(app, reader, "desk"),
        place: "partners",
        token: reader.token(),
        sentence: sentence(reader.tongue, &known),
        requests,
        troubles: known.iter().filter_map(|one| sorrow(app, reader.tongue, one)).collect(),
        tally: tally(app, reader.tongue, &known),
        partners: others.map(|one| row(app, reader.tongue, one)).collect(),
        host: typed.host,
        fault: typed.fault,
        code: typed.code,
        code_fault: typed.code_fault,
        note: typed.note,
        note_fault: typed.note_fault,
        made: typed.made,
        codes: codes::rows(app, reader.tongue)?,
        held: known.iter().map(|one| one.standing.held).sum(),
        suggestions: codes::suggested(app, reader.tongue)?,
        listed,
    };
    show(reader, &page)
}

fn name_of(partner: &Partner) -> String {
    if partner.name.is_empty() { partner.host.clone() } else { partner.name.clone() }
}

fn is_active(one: &Known) -> bool {
    matches!(one.health.state, "mutual" | "requested_by_us")
}

/// The state of all partners, in plain sentences.
fn sentence(tongue: Tongue, known: &[Known]) -> Said {
    let mutual = known.iter().filter(|one| one.health.state == "mutual").count();
    let broken = known.iter().filter(|one| one.health.state == "mutual" && one.health.health == "broken").count();
    let waiting: i64 = known.iter().filter(|one| is_active(one)).map(|one| one.health.backlog).sum();
    let asking = known.iter().filter(|one| one.health.state == "requested_by_them").count();
    let reach = match (mutual, broken) {
        (0, _) => tongue.say("partners-none"),
        (all, 0) => tongue.say("partners-reach-all").with("count", all),
        (all, broken) => tongue.say("partners-reach-some").with("reached", all - broken).with("count", all),
    };
    let mut said = reach.said();
    if waiting > 0 {
        said = said.and(tongue.say("partners-waiting").with("count", waiting));
    }
    if asking > 0 {
        said = said.and(tongue.say("partners-asking").with("count", asking));
    }
    said
}

fn sorrow(app: &App, tongue: Tongue, one: &Known) -> Option<Sorrow> {
    let trouble = one.health.trouble.as_ref()?;
    let host = one.partner.host.clone();
    Some(Sorrow {
        report: health::report(tongue.tag(), &app.host(), &host, trouble),
        sentence: trouble.sentence.as_str().into(),
        cause: trouble.cause.as_str().into(),
        advice: trouble.advice.iter().map(|step| step.as_str().into()).collect(),
        evidence: trouble
            .evidence
            .iter()
            .map(|(name, value)| Seen { name: name.as_str().into(), value: value.clone() })
            .collect(),
        soft: one.health.health != "broken",
        may_retry: is_active(one),
        host,
    })
}

fn findings(one: &Known) -> Option<Findings> {
    one.partner.findings.as_deref().and_then(|found| serde_json::from_str(found).ok())
}

fn needs_agreement(one: &Known) -> bool {
    let epoch = one.partner.error_class.as_deref() == Some("epoch");
    epoch || findings(one).is_some_and(|found| found.waiting > 0)
}

/// What the last comparison found, in words.
fn compared(app: &App, tongue: Tongue, one: &Known) -> Said {
    let (Some(at), Some(found)) = (one.partner.checked_at, findings(one)) else { return Said::default() };
    let when = words::ago(tongue, app.now(), Timestamp(at));
    let equal = if found.equal { "compared-equal" } else { "compared-different" };
    let mut said = tongue.say("compared-when").with("when", &when).said().and(tongue.say(equal));
    let parts = [
        (found.fetched, "compared-fetched"),
        (found.erased, "compared-erased"),
        (found.missing_there, "compared-missing"),
        (found.refused, "compared-refused"),
        (found.waiting, "compared-waiting"),
    ];
    for (count, what) in parts.into_iter().filter(|(count, _)| *count > 0) {
        said = said.and(tongue.say(what).with("count", count));
    }
    let (of, at) = one.erasures;
    if of > 0 { said.and(tongue.say("compared-withdrawn").with("count", of).with("at", at)) } else { said }
}

/// The figures of all partners.
fn tally(app: &App, tongue: Tongue, known: &[Known]) -> Vec<Fact> {
    let active = || known.iter().filter(|one| is_active(one));
    let in_step = active().filter(|one| one.health.health == "live").count();
    let waiting: i64 = active().map(|one| one.health.backlog).sum();
    let parked: i64 = active().map(|one| one.health.parked).sum();
    let oldest = active().filter_map(|one| one.health.waiting_since).min();
    let none = || tongue.say("tally-none").text();
    let delay = oldest.map_or_else(none, |since| health::span(tongue.tag(), app.now().0.saturating_sub(since)));
    let part = tongue.say("tally-of").with("part", in_step).with("all", active().count()).text();
    vec![
        Fact { name: "tally-in-step", value: part },
        Fact { name: "tally-waiting", value: waiting.to_string() },
        Fact { name: "tally-delay", value: delay },
        Fact { name: "tally-parked", value: parked.to_string() },
    ]
}

/// Whom an admin has to look at first comes first; the order by host stays among equals.
fn urgency(health: &Health) -> usize {
    ["bad", "care", "good", "off"].iter().position(|tone| *tone == state_of(health).0).unwrap_or_default()
}

/// How it stands with a partner: the colour and sign of it, and its phrase.
fn state_of(health: &Health) -> (&'static str, &'static str) {
    match (health.state, health.health) {
        ("mutual", "live") => ("good", "standing-live"),
        ("mutual", "backfilling") => ("care", "standing-backfilling"),
        ("mutual", "lagging" | "repairing") => ("care", "standing-catching-up"),
        ("mutual" | "requested_by_us", "broken") => ("bad", "standing-broken"),
        ("requested_by_us", _) => ("care", "standing-asked"),
        ("refused", _) => ("off", "standing-refused"),
        ("paused", _) => ("off", "standing-paused"),
        ("suspended", _) => ("off", "standing-suspended"),
        _ => ("off", "standing-ended"),
    }
}

fn row(app: &App, tongue: Tongue, one: &Known) -> PartnerRow {
    let (tone, said) = state_of(&one.health);
    let never = || tongue.say("standing-never").text();
    let ago = |moment: Option<i64>| moment.map_or_else(never, |at| words::ago(tongue, app.now(), Timestamp(at)));
    let since = one.health.waiting_since.filter(|_| is_active(one));
    PartnerRow {
        name: name_of(&one.partner),
        host: one.partner.host.clone(),
        tone,
        words: tongue.say(said).said(),
        sent: ago(one.partner.last_sent),
        received: ago(one.partner.last_received),
        backlog: if is_active(one) { one.health.backlog } else { 0 },
        delay: since.map_or_else(String::new, |since| health::span(tongue.tag(), app.now().0.saturating_sub(since))),
        compared: compared(app, tongue, one),
        may_compare: one.health.state == "mutual",
        may_agree: one.health.state == "mutual" && needs_agreement(one),
        may_end: is_active(one),
        decided: decided(tongue, &one.standing),
        days: days::bars(&one.days),
        days_said: days::said(tongue, &one.days),
    }
}

/// What an admin decided about a partner, in words.
fn decided(tongue: Tongue, standing: &Standing) -> Said {
    let on = |id: &str, at: i64| tongue.say(id).with("day", &words::day(tongue, Timestamp(at))).said();
    match (standing.decision.as_deref(), standing.purge_at, standing.purged_at) {
        (Some("hold"), ..) => tongue.say("decided-held").with("count", standing.held).said(),
        (Some("limit"), ..) => tongue.say("decided-limited").said(),
        (Some("block"), Some(at), _) => on("decided-hidden", at),
        (Some("block"), None, Some(at)) => on("decided-purged", at),
        _ => Said::default(),
    }
}
