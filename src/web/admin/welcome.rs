//! Setting up a new node: one page of steps, which tells what is done and leads to what is not.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};

use crate::actions::health::{self, Health};
use crate::actions::setup::{self, STEPS, Steps};
use crate::actions::{Error, house};
use crate::app::App;
use crate::app::house::House;
use crate::storage::partners::Partner;

use super::super::error::Trouble;
use super::super::pages::welcome::{Neighbour, WelcomePage};
use super::super::session::{Posted, SignedIn, after, frame, show};
use super::super::settings;
use super::super::tongue::{Said, Tongue};
use super::super::words;
use super::{admin_only, codes, name_of, state_of};

/// Where the steps stand.
pub const PATH: &str = "/desk/admin/welcome";

/// What a form in it says, to come back to it.
pub const BACK: &str = "welcome";

/// The page and its end.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route(PATH, get(ask)).route("/desk/admin/welcome/end", post(end))
}

/// What an admin is reminded of on the desk; nothing once the set-up is ended.
///
/// # Errors
/// The database's.
pub fn reminder(app: &App, tongue: Tongue) -> Result<Option<Said>, Error> {
    let steps = app.db.read(|conn| setup::steps(conn, app))?;
    Ok((!steps.ended).then(|| tongue.say("welcome-remind").with("count", steps.done.len()).said()))
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let tongue = signed.reader.tongue;
    let (steps, house, known) = app.db.read(|conn| {
        let known = health::all(conn, tongue.tag(), app.now())?;
        Ok::<_, Error>((setup::steps(conn, &app)?, House::read(conn)?, known))
    })?;
    let institution = &app.config.institution;
    let languages: Vec<String> = institution.languages.iter().map(|tag| words::language(tongue, tag)).collect();
    let neighbour = |(partner, health): (Partner, Health)| {
        let (tone, phrase) = state_of(&health);
        Neighbour { name: name_of(&partner), host: partner.host, tone, words: tongue.say(phrase).said() }
    };
    let page = WelcomePage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "welcome",
        token: signed.reader.token(),
        sentence: sentence(tongue, &steps),
        house: tongue
            .say("welcome-house-words")
            .with("house", &institution.name)
            .with("languages", &languages.join(", "))
            .with("file", &app.config.origin.display().to_string())
            .said(),
        summary: house.summary.clone().or_else(|| institution.summary.clone()).unwrap_or_default(),
        colour: settings::colour(&house),
        painted: house.hue.is_some(),
        network: tongue.say("welcome-network-state").with("asked", steps.asked).with("accepted", steps.partners).said(),
        partners: known.into_iter().map(neighbour).collect(),
        suggestions: codes::suggested(&app, tongue)?,
        steps,
    };
    show(&signed.reader, &page)
}

fn sentence(tongue: Tongue, steps: &Steps) -> Said {
    match steps.done.len() {
        STEPS => tongue.say("welcome-all-done").said(),
        done => tongue.say("welcome-done").with("count", done).said(),
    }
}

async fn end(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    house::set_up(&app, &form.member, true).await?;
    Ok(after("/desk", "set-up"))
}
