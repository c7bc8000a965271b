//! The admin's desk: partners, with what stands between us and them; other servers.

mod servers;

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::actions::health::{self, Health};
use crate::actions::{Error, Member, partner};
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::partners::{self, Partner};

use super::error::Trouble;
use super::forms::Fields;
use super::pages::admin::{PartnerEndPage, PartnerRow, PartnersPage, Request, Seen, Trouble as Sorrow};
use super::pages::texts::Fact;
use super::session::{Posted, Reader, SignedIn, frame, show};
use super::words;

/// `/desk/admin/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/partners", get(list))
        .route("/desk/admin/partners/add", post(add))
        .route("/desk/admin/partners/accept", post(accept))
        .route("/desk/admin/partners/refuse", post(refuse))
        .route("/desk/admin/partners/retry", post(retry))
        .route("/desk/admin/partners/end", get(ask_end).post(end))
        .merge(servers::routes())
}

fn admin_only(member: &Member) -> Result<(), Error> {
    if member.role.may_administer() {
        Ok(())
    } else {
        Err(Error::Forbidden("Partners and servers are decided by an admin."))
    }
}

async fn list(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    page(&app, &signed.reader, String::new(), String::new())
}

async fn add(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let host = form.fields.trimmed("host");
    match partner::ask(&app, &host).await {
        Ok(()) => Ok(back()),
        Err(Error::Invalid(problems)) => {
            let fault = problems.into_iter().map(|problem| problem.message).next().unwrap_or_default();
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &form.reader, host, fault)?).into_response())
        }
        Err(Error::Refused(fault)) => {
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &form.reader, host, fault)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
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

async fn retry(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    health::retry(&app, &form.fields.one("host")).await?;
    Ok(back())
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
}

fn page(app: &App, reader: &Reader, host: String, fault: String) -> Result<Response, Trouble> {
    let all = app.db.read(|conn| health::all(conn, app.now()))?;
    let known: Vec<Known> = all.into_iter().map(|(partner, health)| Known { partner, health }).collect();
    let request = |one: &Known| Request { name: name_of(&one.partner), host: one.partner.host.clone() };
    let requests = known.iter().filter(|one| one.health.state == "requested_by_them").map(request).collect();
    let others = known.iter().filter(|one| one.health.state != "requested_by_them");
    let page = PartnersPage {
        frame: frame(app, reader, "desk"),
        place: "partners",
        token: reader.token(),
        sentence: sentence(&known),
        requests,
        troubles: known.iter().filter_map(|one| sorrow(app, one)).collect(),
        tally: tally(app, &known),
        partners: others.map(|one| row(app, one)).collect(),
        host,
        fault,
    };
    show(reader, &page)
}

fn name_of(partner: &Partner) -> String {
    if partner.name.is_empty() { partner.host.clone() } else { partner.name.clone() }
}

fn is_active(one: &Known) -> bool {
    matches!(one.health.state, "mutual" | "requested_by_us")
}

/// The state of all partners, in one plain sentence.
fn sentence(known: &[Known]) -> String {
    let mutual = known.iter().filter(|one| one.health.state == "mutual").count();
    let broken = known.iter().filter(|one| one.health.state == "mutual" && one.health.health == "broken").count();
    let waiting: i64 = known.iter().filter(|one| is_active(one)).map(|one| one.health.backlog).sum();
    let asking = known.iter().filter(|one| one.health.state == "requested_by_them").count();
    let reach = match (mutual, broken) {
        (0, _) => "There is no partner yet.".to_owned(),
        (1, 0) => "Your texts reach your one partner.".to_owned(),
        (all, 0) => format!("Your texts reach all {all} partners."),
        (all, broken) => format!("Your texts reach {} of {all} partners.", all - broken),
    };
    let wait = match waiting {
        ..=0 => String::new(),
        1 => " Nothing is lost: one text is waiting.".to_owned(),
        many => format!(" Nothing is lost: {many} texts are waiting."),
    };
    let ask = match asking {
        0 => String::new(),
        1 => " One institution asks to become a partner.".to_owned(),
        many => format!(" {many} institutions ask to become partners."),
    };
    format!("{reach}{wait}{ask}")
}

fn sorrow(app: &App, one: &Known) -> Option<Sorrow> {
    let trouble = one.health.trouble.as_ref()?;
    let host = one.partner.host.clone();
    Some(Sorrow {
        report: health::report(&app.host(), &host, trouble),
        sentence: trouble.sentence.clone(),
        cause: trouble.cause.clone(),
        advice: trouble.advice.clone(),
        evidence: trouble
            .evidence
            .iter()
            .map(|(name, value)| Seen { name: name.clone(), value: value.clone() })
            .collect(),
        soft: one.health.health != "broken",
        may_retry: is_active(one),
        host,
    })
}

/// The figures of all partners.
fn tally(app: &App, known: &[Known]) -> Vec<Fact> {
    let active = || known.iter().filter(|one| is_active(one));
    let in_step = active().filter(|one| one.health.health == "live").count();
    let waiting: i64 = active().map(|one| one.health.backlog).sum();
    let parked: i64 = active().map(|one| one.health.parked).sum();
    let oldest = active().filter_map(|one| one.health.waiting_since).min();
    let delay = oldest.map_or_else(|| "none".to_owned(), |since| health::span(app.now().0.saturating_sub(since)));
    vec![
        Fact { name: "In step", value: format!("{in_step} of {}", active().count()) },
        Fact { name: "Waiting", value: waiting.to_string() },
        Fact { name: "Longest delay", value: delay },
        Fact { name: "Not wanted there", value: parked.to_string() },
    ]
}

fn row(app: &App, one: &Known) -> PartnerRow {
    let (tone, said) = match (one.health.state, one.health.health) {
        ("mutual", "live") => ("good", "In step"),
        ("mutual", "backfilling") => ("care", "Reading their archive"),
        ("mutual", "lagging" | "repairing") => ("care", "Catching up"),
        ("mutual" | "requested_by_us", "broken") => ("bad", "Fails"),
        ("requested_by_us", _) => ("care", "Asked, waiting for their answer"),
        ("refused", _) => ("off", "Refused"),
        ("paused", _) => ("off", "Paused by you"),
        ("suspended", _) => ("off", "Suspended"),
        _ => ("off", "Ended"),
    };
    let ago =
        |moment: Option<i64>| moment.map_or_else(|| "never".to_owned(), |at| words::ago(app.now(), Timestamp(at)));
    let since = one.health.waiting_since.filter(|_| is_active(one));
    PartnerRow {
        name: name_of(&one.partner),
        host: one.partner.host.clone(),
        tone,
        words: said.to_owned(),
        sent: ago(one.partner.last_sent),
        received: ago(one.partner.last_received),
        backlog: if is_active(one) { one.health.backlog } else { 0 },
        delay: since.map_or_else(String::new, |since| health::span(app.now().0.saturating_sub(since))),
        may_end: is_active(one),
    }
}
