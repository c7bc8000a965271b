//! The desk of a member: own texts, drafts to approve, the password.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::actions::{Error, coauthors as together, partner, sign_in, viewer};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::time::Timestamp;
use crate::storage::texts::Text;
use crate::storage::views;

use super::admin::welcome;
use super::announcements;
use super::coauthors;
use super::error::{self, Trouble};
use super::pages::desk::{DeskPage, Farewell, OwnText};
use super::pages::sign_in::PasswordPage;
use super::rulings;
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::shelf;
use super::tongue::{Said, Tongue};
use super::words;

/// At most so many own texts are shown.
const SHOWN: i64 = 200;

/// `/desk` and what belongs to the member alone.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk", get(desk)).route("/desk/password", get(ask_password).post(keep_password))
}

async fn desk(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    let (me, role, tongue) = (signed.member.id(), signed.member.role, signed.reader.tongue);
    let second_person = app.config.safeguards.second_person;
    let (asked, shared) = coauthors::of_desk(&app, &signed.member, tongue)?;
    let (own, waiting, withdrawn) = app.db.read(|conn| {
        let own = views::desk(conn, me, SHOWN)?;
        let mut waiting = Vec::new();
        for text in views::unpublished(conn, SHOWN)?.into_iter().filter(|text| text.author_id != me) {
            let Ok(author) = viewer::role_of(conn, text.author_id) else { continue };
            // A newer revision waits only for who alone may publish it.
            let waits = text.state == "draft"
                || !author.may_publish_own()
                || (second_person && text.audience == "public" && author.needs_second_person());
            if waits && role.may_publish_for(author) && !together::wrote(conn, text.id, me)? {
                waiting.push(text);
            }
        }
        let mut withdrawn = Vec::new();
        for text in own.iter().filter(|text| text.state == "withdrawn" && text.published_at.is_some()) {
            withdrawn.push(farewell(&app, tongue, text, &partner::erased_at(conn, text)?));
        }
        Ok::<_, Error>((own, waiting, withdrawn))
    })?;
    let line = |text: &Text| own_text(&app, tongue, text);
    let in_state =
        |states: &[&str]| own.iter().filter(|text| states.contains(&text.state.as_str())).map(line).collect();
    let (drafts, published): (Vec<_>, Vec<_>) = (in_state(&["draft"]), in_state(&["published", "concealed"]));
    let reminder = if role.may_administer() { welcome::reminder(&app, tongue)? } else { None };
    let page = DeskPage {
        announcements: announcements::strip(&app, &signed.reader, &signed.member, "/desk")?,
        reminder,
        frame: frame(&app, &signed.reader, "desk"),
        place: "desk",
        rulings: rulings::of(&app, me, tongue)?,
        sentence: sentence(tongue, drafts.len(), published.len(), waiting.len()),
        asked,
        drafts,
        shared,
        waiting: waiting.iter().map(line).collect(),
        published,
        withdrawn,
    };
    show(&signed.reader, &page)
}

fn sentence(tongue: Tongue, drafts: usize, published: usize, waiting: usize) -> Said {
    let count = |id: &'static str, number: usize| tongue.say(id).with("count", number);
    let said = match (drafts, published) {
        (0, 0) => tongue.say("desk-nothing").said(),
        (drafts, published) => {
            let (drafts, published) = (count("desk-drafts-count", drafts), count("desk-published-count", published));
            tongue.say("desk-have").with("drafts", &drafts.text()).with("published", &published.text()).said()
        }
    };
    if waiting == 0 { said } else { said.and(count("desk-waiting-count", waiting)) }
}

/// A withdrawn text, and where it has been erased: its words are gone, so its kind and its day stand for it.
fn farewell(app: &App, tongue: Tongue, text: &Text, places: &[(String, Option<i64>)]) -> Farewell {
    let waiting: Vec<&str> = places.iter().filter(|(_, at)| at.is_none()).map(|(host, _)| host.as_str()).collect();
    let (all, hosts) = (places.len(), waiting.join(", "));
    let sentence = match (all, waiting.len()) {
        (0, _) => tongue.say("erased-nowhere"),
        (all, 0) => tongue.say("erased-all").with("count", all),
        (all, open) => tongue.say("erased-some").with("count", all).with("at", all - open).with("hosts", &hosts),
    };
    let at = Timestamp(text.withdrawn_at.unwrap_or(text.updated_at));
    Farewell {
        kind: shelf::kind_word(tongue, text),
        when: words::ago(tongue, app.now(), at),
        sentence: sentence.said(),
    }
}

/// A text as it stands on the desk of who may edit it.
pub fn own_text(app: &App, tongue: Tongue, text: &Text) -> OwnText {
    let readers = match Audience::parse(&text.audience) {
        Some(Audience::Team) => "desk-for-team",
        Some(Audience::Institution) => "desk-for-house",
        Some(Audience::Network) => "desk-for-network",
        _ => "desk-for-all",
    };
    let readers = tongue.say(readers).said();
    let readers = if text.state == "concealed" { tongue.say("moderate-hidden-note").said() } else { readers };
    let newer = text.published_at.is_some() && text.newest_revision > text.revision;
    let folder = if text.kind == "essay" { "essays" } else { "practices" };
    OwnText {
        kind: shelf::kind_word(tongue, text),
        title: shelf::title(tongue, text),
        language: text.language.clone(),
        when: words::ago(tongue, app.now(), Timestamp(text.updated_at)),
        detail: if newer { readers.and(tongue.say("desk-newer")) } else { readers },
        url: shelf::page_of(text),
        edit: format!("/desk/{folder}/{}/edit", text.id),
        preview: format!("/desk/{folder}/{}/preview", text.id),
    }
}

async fn ask_password(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    password_page(&app, &signed.reader, Said::default())
}

async fn keep_password(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    match sign_in::set_password(&app, form.member.id(), &form.fields.one("password")).await {
        Ok(()) => Ok(after("/desk", "password")),
        Err(Error::Invalid(problems)) => {
            let fault = error::first_fault(form.reader.tongue, &problems);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, password_page(&app, &form.reader, fault)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn password_page(app: &App, reader: &Reader, fault: Said) -> Result<Response, Trouble> {
    show(reader, &PasswordPage { frame: frame(app, reader, "desk"), token: reader.token(), fault })
}
