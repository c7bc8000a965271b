//! The desk of a member: own texts, drafts to approve, the password.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::actions::{Error, partner, sign_in, viewer};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::time::Timestamp;
use crate::storage::texts::Text;
use crate::storage::views;

use super::error::Trouble;
use super::pages::desk::{DeskPage, Farewell, OwnText};
use super::pages::sign_in::PasswordPage;
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::shelf;
use super::words;

/// At most so many own texts are shown.
const SHOWN: i64 = 200;

/// `/desk` and what belongs to the member alone.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk", get(desk)).route("/desk/password", get(ask_password).post(keep_password))
}

async fn desk(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    let (me, role) = (signed.member.id(), signed.member.role);
    let (own, waiting, withdrawn) = app.db.read(|conn| {
        let own = views::desk(conn, me, SHOWN)?;
        let mut waiting = Vec::new();
        for text in views::drafts(conn, SHOWN)?.into_iter().filter(|text| text.author_id != me) {
            if viewer::role_of(conn, text.author_id).is_ok_and(|author| role.may_publish_for(author)) {
                waiting.push(text);
            }
        }
        let mut withdrawn = Vec::new();
        for text in own.iter().filter(|text| text.state == "withdrawn" && text.published_at.is_some()) {
            withdrawn.push(farewell(&app, text, &partner::erased_at(conn, text)?));
        }
        Ok::<_, Error>((own, waiting, withdrawn))
    })?;
    let in_state =
        |state: &str| own.iter().filter(|text| text.state == state).map(|text| own_text(&app, text)).collect();
    let (drafts, published): (Vec<_>, Vec<_>) = (in_state("draft"), in_state("published"));
    let page = DeskPage {
        frame: frame(&app, &signed.reader, "desk"),
        place: "desk",
        sentence: sentence(drafts.len(), published.len(), waiting.len()),
        drafts,
        waiting: waiting.iter().map(|text| own_text(&app, text)).collect(),
        published,
        withdrawn,
    };
    show(&signed.reader, &page)
}

fn sentence(drafts: usize, published: usize, waiting: usize) -> String {
    let count = |number: usize, one: &str, many: &str| {
        if number == 1 { format!("one {one}") } else { format!("{number} {many}") }
    };
    let mut said = match (drafts, published) {
        (0, 0) => "Nothing here yet: the first text is the hardest.".to_owned(),
        (drafts, published) => format!(
            "You have {} and {}.",
            count(drafts, "draft", "drafts"),
            count(published, "published text", "published texts")
        ),
    };
    if waiting > 0 {
        said.push(' ');
        said.push_str(&capital(&count(waiting, "draft", "drafts")));
        said.push_str(" of colleagues could use a second look.");
    }
    said
}

/// A withdrawn text, and where it has been erased: its words are gone, so its kind and its day stand for it.
fn farewell(app: &App, text: &Text, places: &[(String, Option<i64>)]) -> Farewell {
    let waiting: Vec<&str> = places.iter().filter(|(_, at)| at.is_none()).map(|(host, _)| host.as_str()).collect();
    let sentence = match (places.len(), waiting.len()) {
        (0, _) => "It was at no other house.".to_owned(),
        (1, 0) => "Erased at the one partner house that had it.".to_owned(),
        (all, 0) => format!("Erased at {all} of {all} partner houses."),
        (all, open) => format!("Erased at {} of {all} partner houses. Not yet: {}.", all - open, waiting.join(", ")),
    };
    let at = Timestamp(text.withdrawn_at.unwrap_or(text.updated_at));
    Farewell { kind: shelf::kind_word(text), when: words::ago(app.now(), at), sentence }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn own_text(app: &App, text: &Text) -> OwnText {
    let readers = match Audience::parse(&text.audience) {
        Some(Audience::Team) => "For the team.",
        Some(Audience::Institution) => "For this house.",
        Some(Audience::Network) => "For the network.",
        _ => "For everybody.",
    };
    let newer = text.published_at.is_some() && text.newest_revision > text.revision;
    let folder = if text.kind == "essay" { "essays" } else { "practices" };
    OwnText {
        kind: shelf::kind_word(text),
        title: shelf::title(text),
        language: text.language.clone(),
        when: words::ago(app.now(), Timestamp(text.updated_at)),
        detail: if newer { format!("{readers} A newer draft is not published yet.") } else { readers.to_owned() },
        url: shelf::page_of(text),
        edit: format!("/desk/{folder}/{}/edit", text.id),
    }
}

async fn ask_password(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    password_page(&app, &signed.reader, String::new())
}

async fn keep_password(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    match sign_in::set_password(&app, form.member.id(), &form.fields.one("password")).await {
        Ok(()) => Ok(after("/desk", "password")),
        Err(Error::Invalid(problems)) => {
            let fault = problems.into_iter().map(|problem| problem.message).next().unwrap_or_default();
            Ok((StatusCode::UNPROCESSABLE_ENTITY, password_page(&app, &form.reader, fault)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn password_page(app: &App, reader: &Reader, fault: String) -> Result<Response, Trouble> {
    show(reader, &PasswordPage { frame: frame(app, reader, "desk"), token: reader.token(), fault })
}
