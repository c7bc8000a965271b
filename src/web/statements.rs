//! What this server knows about people, and how far everybody can use it: made from its settings on every visit.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Extension, Router};

use crate::actions::{invite, join, peer, sign_in};
use crate::app::App;
use crate::app::origin::Origin;
use crate::config::Mode;

use super::error::Trouble;
use super::notices;
use super::pages::notices::BarrierForm;
use super::pages::statements::{Reached, Section, StatementPage};
use super::session::{Outside, Reader, frame, show};
use super::shelf;
use super::tongue::{Said, Tongue};

const HOUR_MS: i64 = 3_600_000;

/// `/privacy` and `/accessibility`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/privacy", get(privacy)).route("/accessibility", get(accessibility).post(tell))
}

async fn privacy(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    let tongue = reader.tongue;
    let partners = app.db.read(|conn| shelf::neighbours(&app, tongue, conn))?;
    let partners: Vec<String> = partners
        .into_iter()
        .map(|one| if one.detail.is_empty() { one.name } else { format!("{} ({})", one.name, one.detail) })
        .collect();
    let say = |id| tongue.say(id).said();
    let frame = frame(&app, &reader, "");
    let provider = super::provider::name(&app);
    let with = (!provider.is_empty()).then(|| tongue.say("signin-privacy").with("provider", &provider).said());
    let sections = vec![
        who(&app, tongue, &frame.place),
        Section::new("privacy-reading").lines([
            say("privacy-reading-cookies"),
            say("privacy-reading-language"),
            say("privacy-reading-address"),
        ]),
        Section::new("privacy-account")
            .lines([
                say("privacy-account-kept"),
                tongue.say("privacy-account-session").with("days", sign_in::SESSION_MS / (24 * HOUR_MS)).said(),
                say("privacy-account-seen"),
                say("privacy-account-basis"),
            ])
            .lines(with)
            .lines(app.passkeys.is_some().then(|| say("passkey-privacy"))),
        Section::new("privacy-remote").lines([
            say("privacy-remote-kept"),
            tongue.say("privacy-remote-blocked").with("days", peer::purge::KEPT_MS / (24 * HOUR_MS)).said(),
        ]),
        Section::new("privacy-reporting").line(say("privacy-reporting-words")),
        Section::new("privacy-travels").lines([
            say("privacy-travels-house"),
            if partners.is_empty() {
                say("privacy-travels-nobody")
            } else {
                tongue.say("privacy-travels-network").with("partners", &partners.join(", ")).said()
            },
            say(match app.config.federation.mode {
                Mode::Open => "privacy-travels-open",
                Mode::Partners => "privacy-travels-partners",
                Mode::Closed => "privacy-travels-closed",
            }),
            say("privacy-travels-deleted"),
        ]),
        Section::new("privacy-people")
            .line(say("privacy-people-words"))
            .reached(Reached::page("/about/safeguards", tongue.say("checked-heading").text())),
        Section::new("privacy-long").lines([
            say("privacy-long-texts"),
            tongue
                .say("privacy-long-links")
                .with("hours", join::SIGN_IN_MS / HOUR_MS)
                .with("days", invite::MOST_DAYS)
                .said(),
            say("privacy-long-backups"),
        ]),
        rights(&app, tongue),
    ];
    show(&reader, &StatementPage { frame, title: "privacy-title", lede: say("privacy-lede"), sections, tell: None })
}

fn who(app: &App, tongue: Tongue, place: &str) -> Section {
    let institution = &app.config.institution;
    let house = tongue.say("privacy-who-words").with("house", &institution.name).said();
    let mut section = Section::new("privacy-who").line(house);
    if !place.is_empty() {
        section = section.line(tongue.say("privacy-who-where").with("place", place).said());
    }
    if let Some(contact) = &institution.contact {
        section = section.line(tongue.say("privacy-who-contact").said()).reached(Reached::at(contact));
    }
    if let Some(officer) = &institution.privacy_contact {
        section = section.line(tongue.say("privacy-who-officer").said()).reached(Reached::at(officer));
    }
    if institution.contact.is_none() && institution.privacy_contact.is_none() {
        section = section.line(tongue.say("privacy-who-nobody").said());
    }
    section
}

fn rights(app: &App, tongue: Tongue) -> Section {
    let section = Section::new("privacy-rights").line(tongue.say("privacy-rights-words").said());
    let section = match &app.config.institution.privacy_authority {
        Some(authority) => section.line(tongue.say("privacy-rights-complain").said()).reached(Reached::at(authority)),
        None => section.line(tongue.say("privacy-rights-complain-any").said()),
    };
    section.line(tongue.say("privacy-rights-automatic").said())
}

async fn accessibility(State(app): State<Arc<App>>, reader: Reader) -> Result<Response, Trouble> {
    statement(&app, &reader, BarrierForm::default())
}

/// A barrier that somebody met, on its way to the reports.
async fn tell(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    reader: Reader,
    Outside(fields): Outside,
) -> Result<Response, Trouble> {
    match notices::barrier(&app, origin, &reader, &fields).await? {
        Ok(received) => Ok(received),
        Err(form) => Ok((StatusCode::UNPROCESSABLE_ENTITY, statement(&app, &reader, form)?).into_response()),
    }
}

fn statement(app: &App, reader: &Reader, form: BarrierForm) -> Result<Response, Trouble> {
    let (tongue, institution) = (reader.tongue, &app.config.institution);
    let say = |id| tongue.say(id).said();
    let frame = frame(app, reader, "");
    let tell = match &institution.contact {
        Some(contact) => Section::new("barriers-tell").line(say("barriers-tell-words")).reached(Reached::at(contact)),
        None => Section::new("barriers-tell").line(say("barriers-tell-nobody")),
    };
    let enforce = match &institution.accessibility_authority {
        Some(body) => Section::new("barriers-enforce").line(say("barriers-enforce-words")).reached(Reached::at(body)),
        None => Section::new("barriers-enforce").line(say("barriers-enforce-any")),
    };
    let known: [Said; 3] = [say("barriers-known-screen"), say("barriers-known-drafts"), say("barriers-known-texts")];
    let sections = vec![
        Section::new("barriers-how-far").line(say("barriers-how-far-words")),
        Section::new("barriers-known").lines(known),
        Section::new("barriers-tested").line(say("barriers-tested-words")),
        tell,
        enforce,
    ];
    let lede = tongue.say("barriers-lede").with("house", &institution.name).with("host", &frame.host).said();
    show(reader, &StatementPage { frame, title: "barriers-title", lede, sections, tell: Some(form) })
}
