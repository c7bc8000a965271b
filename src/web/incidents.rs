//! The moderators' desk for a text that identifies somebody: hide it at once, withdraw it, tell its server, and follow its end.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::actions::moderate::incident::{self, Incident, Said as Told};
use crate::actions::{Error, Member};
use crate::app::App;
use crate::domain::decision::{Ground, Measure};
use crate::domain::ids;
use crate::domain::time::Timestamp;

use super::error::{self, Trouble};
use super::moderation::{moderators_only, what};
use super::pages::frame::Choice;
use super::pages::incidents::{IncidentPage, IncidentRow, IncidentsPage};
use super::pages::moderation::Typed;
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::tongue::{Said, Tongue};
use super::{shelf, words};

/// So many texts are listed.
const SHOWN: i64 = 100;

/// `/desk/admin/incidents` and a page for each text.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/admin/incidents", get(list)).route("/desk/admin/incidents/{number}", get(ask).post(act))
}

/// The page of a text on the moderators' desk.
pub(super) fn page_of(text: ids::Id) -> String {
    format!("/desk/admin/incidents/{text}")
}

async fn list(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    moderators_only(&signed.member)?;
    let tongue = signed.reader.tongue;
    let found = app.db.read(|conn| incident::recent(conn, &signed.member, SHOWN))?;
    let sentence = match found.len() {
        0 => tongue.say("incident-none"),
        count => tongue.say("incident-count").with("count", count),
    };
    let row = |one: &Incident| IncidentRow {
        title: title(tongue, one),
        language: one.text.language.clone(),
        when: one
            .decisions
            .first()
            .map(|last| words::ago(tongue, app.now(), Timestamp(last.decided_at)))
            .unwrap_or_default(),
        sentence: sentence_of(tongue, one),
        url: page_of(one.text.id),
    };
    let page = IncidentsPage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "incidents",
        sentence: sentence.said(),
        rows: found.iter().map(row).collect(),
    };
    show(&signed.reader, &page)
}

fn title(tongue: Tongue, incident: &Incident) -> String {
    if incident.text.state == "withdrawn" {
        return tongue.say("incident-gone").text();
    }
    shelf::title(tongue, &incident.text)
}

/// How things stand with a text.
fn sentence_of(tongue: Tongue, incident: &Incident) -> Said {
    let text = &incident.text;
    match text.state.as_str() {
        "withdrawn" => {
            let erased = incident.places.iter().filter(|(_, at)| at.is_some()).count();
            let places = match incident.places.len() {
                0 => tongue.say("incident-nowhere"),
                all if erased == all => tongue.say("incident-erased-all").with("count", all),
                all => tongue.say("incident-erased-some").with("at", erased).with("count", all),
            };
            tongue.say("incident-withdrawn").said().and(places)
        }
        "concealed" if text.local => tongue.say("incident-hidden").said(),
        "concealed" => tongue.say("incident-hidden-elsewhere").said(),
        _ => tongue.say("incident-shown").said(),
    }
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn, Path(number): Path<String>) -> Result<Response, Trouble> {
    moderators_only(&signed.member)?;
    let typed = Typed { rule: signed.reader.tongue.say("incident-rule").text(), ..Typed::default() };
    page(&app, &signed.member, &signed.reader, &number, ("", "law"), typed)
}

async fn act(State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted) -> Result<Response, Trouble> {
    moderators_only(&form.member)?;
    let id = ids::parse(&number).ok_or(Error::NotFound)?;
    let (fields, tongue) = (&form.fields, form.reader.tongue);
    let (wished, ground) = (fields.one("measure"), fields.one("ground"));
    let (rule, facts) = (fields.trimmed("rule"), fields.trimmed("facts"));
    let typed = Typed { rule: rule.clone(), facts: facts.clone(), ..Typed::default() };
    let told = Told { ground: Ground::parse(&ground), rule, facts };
    let done = match (wished.as_str(), Measure::parse(&wished)) {
        ("tell", _) => incident::tell(&app, &form.member, id, &told.facts).await,
        (_, Some(measure @ (Measure::Hide | Measure::Withdraw))) => {
            incident::act(&app, &form.member, id, measure, told).await.map(drop)
        }
        _ => {
            let typed = Typed { measure_fault: tongue.say("moderate-choose").said(), ..typed };
            let page = page(&app, &form.member, &form.reader, &number, (&wished, &ground), typed)?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    match done {
        Ok(()) if wished == "tell" => Ok(after(&page_of(id), "told")),
        Ok(()) => Ok(axum::response::Redirect::to(&page_of(id)).into_response()),
        Err(Error::Invalid(problems)) => {
            let fault = |field: &str| error::fault_of(tongue, &problems, field);
            let typed = Typed {
                ground_fault: fault("ground"),
                rule_fault: fault("rule"),
                facts_fault: fault("facts"),
                ..typed
            };
            let page = page(&app, &form.member, &form.reader, &number, (&wished, &ground), typed)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn page(
    app: &App,
    member: &Member,
    reader: &Reader,
    number: &str,
    (wished, ground): (&str, &str),
    typed: Typed,
) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let (found, tongue) = (app.db.read(|conn| incident::look(conn, member, id))?, reader.tongue);
    let open = found.text.state != "withdrawn";
    let long = matches!(found.text.kind.as_str(), "practice" | "essay");
    let place = |(host, at): &(String, Option<i64>)| {
        let words = match at {
            Some(at) => {
                let when = words::ago(tongue, app.now(), Timestamp(*at));
                tongue.say("incident-place-erased").with("when", &when).said()
            }
            None => tongue.say("incident-place-open").said(),
        };
        (host.clone(), words, at.is_some())
    };
    let decided = found.decisions.iter().map(|one| {
        let words = what(tongue, &format!("decision.{}", one.measure)).said();
        let day = words::day(tongue, Timestamp(one.decided_at));
        (words.and(day.as_str()), format!("/desk/admin/decisions/{}", one.id))
    });
    let page = IncidentPage {
        frame: frame(app, reader, "desk"),
        place: "incidents",
        token: reader.token(),
        action: page_of(id),
        title: title(tongue, &found),
        language: found.text.language.clone(),
        author: found.author.name.clone(),
        url: if open && long { shelf::page_of(&found.text) } else { String::new() },
        sentence: sentence_of(tongue, &found),
        places: found.places.iter().map(place).collect(),
        decisions: decided.collect(),
        measures: measures(tongue, &found, wished),
        grounds: Choice::said(tongue, &[("law", "moderate-ground-law"), ("rules", "moderate-ground-rules")], ground),
        typed,
    };
    show(reader, &page)
}

fn measures(tongue: Tongue, found: &Incident, wished: &str) -> Vec<Choice> {
    let mut known: Vec<(&'static str, &'static str)> = Vec::new();
    for measure in &found.measures {
        match measure {
            Measure::Hide => known.push(("hide", "incident-hide")),
            Measure::Withdraw => known.push(("withdraw", "incident-withdraw")),
            Measure::Nothing | Measure::Warn | Measure::Limit | Measure::Suspend => {}
        }
    }
    if !found.text.local && found.text.state != "withdrawn" {
        known.push(("tell", "incident-tell"));
    }
    Choice::said(tongue, &known, wished)
}
