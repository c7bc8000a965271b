//! The authors of a text: who they are and who is asked, the answer, and what other pages say of them.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::actions::coauthors::{self, Circle, MOST, Part};
use crate::actions::write::Kind;
use crate::actions::{Error, Member, publish};
use crate::app::App;
use crate::domain::ids::{self, Id};
use crate::domain::problem::Problem;
use crate::domain::time::Timestamp;
use crate::storage::actors::{self, Actor};
use crate::storage::coauthors::{AGREED, ASKED, Coauthor};
use crate::storage::texts::Text;

use super::error::{self, Trouble};
use super::pages::coauthors::{AuthorRow, AuthorSurePage, AuthorsPage, Seat};
use super::pages::desk::OwnText;
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::tongue::{Said, Tongue};
use super::{bonds, desk, mentions, shelf, words};

/// At most so many texts are on a desk.
const SHOWN: i64 = 200;

/// `/{number}/authors`, below the desk of one kind of text.
pub fn routes(kind: Kind) -> Router<Arc<App>> {
    let look = async move |State(app): State<Arc<App>>, Path(number): Path<String>, signed: SignedIn| {
        page(&app, &signed.member, &signed.reader, kind, &number, (String::new(), Said::default()))
    };
    let act = async move |State(app): State<Arc<App>>, Path(number): Path<String>, form: Posted| {
        act(&app, kind, &number, form).await
    };
    Router::new().route("/{number}/authors", get(look).post(act))
}

/// The page of the authors of a text.
pub fn page_of(text: &Text) -> String {
    let folder = if text.kind == "essay" { "essays" } else { "practices" };
    format!("/desk/{folder}/{}/authors", text.id)
}

/// That page, for who writes the text.
///
/// # Errors
/// The database's.
pub fn link_for(app: &App, member: Option<&Member>, text: &Text) -> Result<Option<String>, Error> {
    let Some(member) = member.filter(|_| text.local && text.kind != "note") else { return Ok(None) };
    let writes = text.author_id == member.id() || app.db.read(|conn| coauthors::writes(conn, text.id, member.id()))?;
    Ok(writes.then(|| page_of(text)))
}

/// What the form of a text has to know where somebody writes it with its first author.
pub struct Shared {
    /// The name of the first author.
    pub first: String,
    /// Whether the co-author may publish it.
    pub may_publish: bool,
}

/// That of a co-author; none for everybody else.
///
/// # Errors
/// The database's.
pub fn part_of(app: &App, member: &Member, text: &Text) -> Result<Option<Shared>, Error> {
    app.db.read(|conn| {
        if !coauthors::writes(conn, text.id, member.id())? {
            return Ok(None);
        }
        let first = shelf::name_of(&actors::by_id(conn, text.author_id)?);
        Ok(Some(Shared { first, may_publish: publish::publishable(conn, text.id, member).is_ok() }))
    })
}

/// The texts that a member is asked to write with others, and those that the member does, for the desk.
///
/// # Errors
/// The database's.
pub fn of_desk(app: &App, member: &Member, tongue: Tongue) -> Result<(Vec<OwnText>, Vec<OwnText>), Error> {
    let both = |state: &str, phrase: &'static str| -> Result<Vec<(Text, Said)>, Error> {
        app.db.read(|conn| {
            let found = crate::storage::coauthors::texts_of(conn, member.id(), state, SHOWN)?;
            let firsts: Vec<Id> = found.iter().map(|text| text.author_id).collect();
            let firsts = actors::by_ids(conn, &firsts)?;
            let named = |text: Text| {
                let first = firsts.iter().find(|actor| actor.id == text.author_id).map(shelf::name_of);
                let said = tongue.say(phrase).with("name", &first.unwrap_or_default()).said();
                (text, said)
            };
            Ok(found.into_iter().map(named).collect())
        })
    };
    let asked = both(ASKED, "coauthors-desk-asks")?.into_iter();
    let shared = both(AGREED, "coauthors-desk-of")?.into_iter();
    let asked =
        asked.map(|(text, detail)| OwnText { edit: page_of(&text), detail, ..desk::own_text(app, tongue, &text) });
    let shared = shared.map(|(text, said)| {
        let own = desk::own_text(app, tongue, &text);
        OwnText { detail: said.and(own.detail), ..own }
    });
    Ok((asked.collect(), shared.collect()))
}

/// Who writes a text with its first author and loses it when it is withdrawn, in a sentence; empty where nobody does.
///
/// # Errors
/// The database's.
pub fn who_loses(app: &App, tongue: Tongue, text: &Text) -> Result<Said, Error> {
    let people = app.db.read(|conn| coauthors::writers(conn, text.id).map_err(Error::from))?;
    sentence(app, tongue, "coauthors-withdraw", &people)
}

/// Who writes texts with a member, and loses them with the member, in a sentence; empty where nobody does.
///
/// # Errors
/// The database's.
pub fn who_loses_with(app: &App, tongue: Tongue, member: Id) -> Result<Said, Error> {
    let found = app.db.read(|conn| crate::storage::coauthors::with_author(conn, member).map_err(Error::from))?;
    let people: Vec<Id> = found.into_iter().map(|(_, person)| person).collect();
    sentence(app, tongue, "coauthors-delete", &people)
}

fn sentence(app: &App, tongue: Tongue, phrase: &'static str, people: &[Id]) -> Result<Said, Error> {
    if people.is_empty() {
        return Ok(Said::default());
    }
    let people = app.db.read(|conn| actors::by_ids(conn, people).map_err(Error::from))?;
    let mut names: Vec<String> = people.iter().map(shelf::name_of).collect();
    names.sort();
    Ok(tongue.say(phrase).with("names", &shelf::together(tongue, &names)).said())
}

fn page(
    app: &App,
    member: &Member,
    reader: &Reader,
    kind: Kind,
    number: &str,
    (typed, fault): (String, Said),
) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let circle = app.db.read(|conn| coauthors::circle(conn, member, kind, id))?;
    let (text, tongue) = (&circle.text, reader.tongue);
    let below = |place: &str| format!("/desk/{}/{id}/{place}", kind.folder());
    let page = AuthorsPage {
        frame: frame(app, reader, "desk"),
        place: "desk",
        token: reader.token(),
        action: below("authors"),
        title: shelf::title(tongue, text),
        language: text.language.clone(),
        text_url: match (text.state.as_str(), circle.part) {
            ("published", _) => shelf::page_of(text),
            (_, Part::Asked) => below("preview"),
            _ => below("edit"),
        },
        first: shelf::name_of(&circle.first),
        rows: rows(app, tongue, &circle),
        seat: match circle.part {
            Part::First => Seat::First { typed, fault, naming: mentions::LIST_HERE },
            Part::Coauthor => Seat::Coauthor,
            Part::Asked => Seat::Asked,
        },
    };
    let shown = show(reader, &page)?;
    Ok(if circle.part == Part::First { error::let_it_ask(shown) } else { shown })
}

fn rows(app: &App, tongue: Tongue, circle: &Circle) -> Vec<AuthorRow> {
    let row = |actor: &Actor, state: Said, number: String, waits: bool| AuthorRow {
        name: shelf::name_of(actor),
        page: bonds::page_of(actor),
        address: format!("@{}", actor.handle),
        state,
        number,
        waits,
    };
    let other = |(one, actor): &(Coauthor, Actor)| {
        let waits = !one.writes();
        let state = if waits {
            let when = words::ago(tongue, app.now(), Timestamp(one.changed_at));
            tongue.say("coauthors-waits").with("when", &when).said()
        } else {
            let day = words::day(tongue, Timestamp(one.agreed_at.unwrap_or(one.changed_at)));
            tongue.say("coauthors-since").with("day", &day).said()
        };
        let number = if circle.part == Part::First { actor.id.to_string() } else { String::new() };
        row(actor, state, number, waits)
    };
    let first = row(&circle.first, tongue.say("coauthors-first").said(), String::new(), false);
    std::iter::once(first).chain(circle.others.iter().map(other)).collect()
}

async fn act(app: &App, kind: Kind, number: &str, form: Posted) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let (me, here) = (&form.member, format!("/desk/{}/{id}/authors", kind.folder()));
    let wish = form.fields.one("do");
    if ["remove", "leave"].contains(&wish.as_str())
        && form.fields.one("sure") != "yes"
        && let Some(asked) = question(app, kind, id, &form)?
    {
        return Ok(asked);
    }
    match wish.as_str() {
        "invite" => invite(app, kind, number, &form).await,
        "remove" => {
            let whom = ids::parse(&form.fields.one("who")).ok_or(Error::NotFound)?;
            let wrote = coauthors::remove(app, me, kind, id, whom).await?;
            Ok(after(&here, if wrote { "author-removed" } else { "author-unasked" }))
        }
        "agree" => {
            coauthors::answer(app, me, kind, id, true).await?;
            Ok(after(&here, "author-agreed"))
        }
        "decline" => {
            coauthors::answer(app, me, kind, id, false).await?;
            Ok(after("/desk", "author-declined"))
        }
        "leave" => {
            coauthors::leave(app, me, kind, id).await?;
            Ok(after("/desk", "author-left"))
        }
        "copy" => {
            let copy = coauthors::copy(app, me, kind, id).await?;
            Ok(after(&format!("/desk/{}/{}/edit", kind.folder(), copy.id), "copied"))
        }
        _ => Err(Trouble::Unreadable),
    }
}

/// Asks before somebody is no author of a text any more; an invitation is taken back at once, and what nobody may do is left to
/// the action to refuse.
fn question(app: &App, kind: Kind, id: Id, form: &Posted) -> Result<Option<Response>, Trouble> {
    let circle = app.db.read(|conn| coauthors::circle(conn, &form.member, kind, id))?;
    let (tongue, whom) = (form.reader.tongue, ids::parse(&form.fields.one("who")));
    let taken = circle.others.iter().find(|(one, actor)| one.writes() && Some(actor.id) == whom);
    let (heading, words, button, deed, who) = match (form.fields.one("do").as_str(), circle.part, taken) {
        ("remove", Part::First, Some((_, actor))) => {
            let heading = tongue.say("coauthors-take-off-whom").with("name", &shelf::name_of(actor)).said();
            (heading, "coauthors-take-off-words", "coauthors-take-off", "remove", actor.id.to_string())
        }
        ("leave", Part::Coauthor, _) => {
            let heading = tongue.say("coauthors-leave-heading").said();
            (heading, "coauthors-leave-words", "coauthors-leave", "leave", String::new())
        }
        _ => return Ok(None),
    };
    let page = AuthorSurePage {
        frame: frame(app, &form.reader, "desk"),
        place: "desk",
        token: form.reader.token(),
        action: page_of(&circle.text),
        title: shelf::title(tongue, &circle.text),
        language: circle.text.language.clone(),
        heading,
        words: tongue.say(words).said(),
        button: tongue.say(button).said(),
        deed,
        who,
    };
    show(&form.reader, &page).map(Some)
}

async fn invite(app: &App, kind: Kind, number: &str, form: &Posted) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let typed = form.fields.trimmed("colleague");
    match coauthors::invite(app, &form.member, kind, id, &typed).await {
        Ok(()) => Ok(after(&format!("/desk/{}/{id}/authors", kind.folder()), "author-asked")),
        Err(Error::Invalid(problems)) => {
            let name = format!("@{}", coauthors::handle_of(app, &typed));
            let fault = problems.first().map(|problem| wrong(form.reader.tongue, problem, &name)).unwrap_or_default();
            let shown = page(app, &form.member, &form.reader, kind, number, (typed, fault))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// Why somebody cannot be asked, in a sentence.
fn wrong(tongue: Tongue, problem: &Problem, name: &str) -> Said {
    match problem.code {
        "nobody" => tongue.say("coauthors-wrong-nobody").said(),
        "self" => tongue.say("coauthors-wrong-self").said(),
        "already" => tongue.say("coauthors-wrong-already").with("name", name).said(),
        "role" => tongue.say("coauthors-wrong-role").with("name", name).said(),
        "second" => tongue.say("coauthors-wrong-second").with("name", name).said(),
        "many" => tongue.say("coauthors-wrong-many").with("most", MOST).said(),
        _ => error::fault(tongue, problem),
    }
}
