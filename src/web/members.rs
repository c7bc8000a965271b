//! The members of the house: who they are, and what an admin decides about each.

mod invitations;
mod list;

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};

use crate::actions::{Error, Member, invite, members, second};
use crate::app::App;
use crate::domain::member::Role;
use crate::domain::problem::Problem;
use crate::domain::time::Timestamp;
use crate::storage::accounts::Account;
use crate::storage::actors::Actor;
use crate::storage::{passkeys, second_factors, views};

use super::coauthors;
use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::frame::Choice;
use super::pages::members::{MemberPage, MembersPage, Row, SurePage};
use super::session::{Posted, Reader, SignedIn, encode, frame, show};
use super::tongue::{Said, Tongue};
use super::words;

/// `/desk/admin/members/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/members", get(all))
        .route("/desk/admin/members/person", get(one))
        .route("/desk/admin/members/role", post(role))
        .route("/desk/admin/members/suspend", post(suspend))
        .route("/desk/admin/members/restore", post(restore))
        .route("/desk/admin/members/link", post(link))
        .route("/desk/admin/members/second", post(second_step))
        .route("/desk/admin/members/passkeys", post(forget_passkeys))
        .route("/desk/admin/members/delete", get(ask_delete).post(delete))
        .merge(invitations::routes())
        .merge(list::routes())
}

/// Refuses everybody who invites nobody.
fn inviters_only(member: &Member) -> Result<(), Trouble> {
    if member.role.may_invite() { Ok(()) } else { Err(Trouble::NotAllowed("members-not-allowed")) }
}

fn admin_only(member: &Member) -> Result<(), Trouble> {
    if member.role.may_administer() { Ok(()) } else { Err(Trouble::NotAllowed("members-admin-only")) }
}

/// What a role is called.
pub fn role_name(tongue: Tongue, role: Role) -> String {
    tongue.say(role_words(role).0).text()
}

/// The phrases for a role and for what it lets somebody do.
fn role_words(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Reader => ("role-reader", "role-reader-may"),
        Role::Student => ("role-student", "role-student-may"),
        Role::Practitioner => ("role-practitioner", "role-practitioner-may"),
        Role::Editor => ("role-editor", "role-editor-may"),
        Role::Reviewer => ("role-reviewer", "role-reviewer-may"),
        Role::Admin => ("role-admin", "role-admin-may"),
    }
}

/// The roles to choose from, with what each lets somebody do.
fn role_choices(tongue: Tongue, offered: impl Fn(Role) -> bool, chosen: Role) -> Vec<Choice> {
    let one = |role: Role| {
        let (label, detail) = role_words(role);
        Choice::explained(tongue, role.as_str(), label, tongue.say(detail), role == chosen)
    };
    Role::ALL.into_iter().filter(|role| offered(*role)).map(one).collect()
}

/// What a line of the log of decisions says, where it is about members.
pub fn deed(name: &str) -> &str {
    match name {
        "member.role" => "deed-role",
        "member.suspended" => "deed-suspended",
        "member.restored" => "deed-restored",
        "member.link" => "deed-link",
        "member.second" => "second-deed",
        "member.passkeys" => "lost-deed",
        "member.deleted" => "deed-deleted",
        "invitation.made" => "deed-invited",
        "invitation.taken_back" => "deed-invitation-back",
        other => super::settings::deed(other).unwrap_or(other),
    }
}

/// What is wrong with a wish about members, in a sentence.
fn wrong(tongue: Tongue, problem: &Problem) -> Said {
    let id = match problem.code {
        "last_admin" => "member-last-admin",
        "oneself" => "member-oneself",
        "suspended" => "member-suspended-link",
        "name" => "join-wrong-name",
        "email" => "join-wrong-email",
        "email_needed" => "join-wrong-needed",
        "member_already" => "join-wrong-member",
        "twice" => "join-wrong-twice",
        "role_unknown" => "join-wrong-role",
        "role_not_yours" => "join-wrong-not-yours",
        "language" => "join-wrong-language",
        "days" => return tongue.say("join-wrong-days").with("most", invite::MOST_DAYS).said(),
        "empty" => "many-empty",
        "too_many" => return tongue.say("many-too-many").with("most", invite::MOST_LINES).said(),
        _ => return error::fault(tongue, problem),
    };
    tongue.say(id).said()
}

/// What is wrong with a field, in a sentence; empty when nothing is.
fn wrong_field(tongue: Tongue, problems: &[Problem], field: &str) -> Said {
    let found = problems.iter().find(|problem| problem.field == field);
    found.map(|problem| wrong(tongue, problem)).unwrap_or_default()
}

async fn all(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    inviters_only(&signed.member)?;
    page(&app, &signed.member, &signed.reader, invitations::Sheet::fresh(&app)).await
}

async fn page(app: &App, me: &Member, reader: &Reader, sheet: invitations::Sheet) -> Result<Response, Trouble> {
    let (tongue, administers) = (reader.tongue, me.role.may_administer());
    let people = members::all(app).await?;
    let open = app.db.read(|conn| invite::all(conn, app.now().0))?;
    let suspended = people.iter().filter(|(account, _)| account.suspended_at.is_some()).count();
    let mut sentence = tongue.say("members-count").with("count", people.len() - suspended).said();
    if suspended > 0 {
        sentence = sentence.and(tongue.say("members-suspended").with("count", suspended));
    }
    sentence = sentence.and(match open.len() {
        0 => tongue.say("members-not-invited"),
        count => tongue.say("members-invited").with("count", count),
    });
    let page = MembersPage {
        frame: frame(app, reader, "desk"),
        place: "members",
        token: reader.token(),
        sentence,
        people: if administers { people.into_iter().map(|one| row(tongue, one)).collect() } else { Vec::new() },
        administers,
        form: sheet.form(me, tongue),
        open: open.into_iter().map(|open| invitations::row(tongue, me, open)).collect(),
    };
    show(reader, &page)
}

fn row(tongue: Tongue, (account, actor): (Account, Actor)) -> Row {
    let shut = account.suspended_at.is_some();
    let never = || tongue.say("members-never").text();
    Row {
        name: actor.name,
        url: format!("/desk/admin/members/person?who={}", encode(&actor.handle)),
        handle: format!("@{}", actor.handle),
        role: Role::parse(&account.role).map_or(account.role, |role| role_name(tongue, role)),
        last: account.seen_at.map_or_else(never, |day| words::day(tongue, Timestamp(day))),
        tone: if shut { "off" } else { "good" },
        state: tongue.say(if shut { "members-shut" } else { "members-fine" }).said(),
    }
}

async fn one(State(app): State<Arc<App>>, signed: SignedIn, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let who = Fields::parse(query.unwrap_or_default().as_bytes()).one("who");
    person(&app, &signed.reader, &who, Said::default(), String::new()).await
}

/// The page of a member, with what is wrong or the link that was just made.
async fn person(app: &App, reader: &Reader, who: &str, fault: Said, link: String) -> Result<Response, Trouble> {
    members::write_seen(app).await?;
    let (account, actor, second, keys) = app.db.read(|conn| {
        let (account, actor) = members::get(conn, who)?;
        let second = second_factors::is_on(conn, actor.id)?;
        let keys = passkeys::of(conn, actor.id)?;
        Ok::<_, Error>((account, actor, second, keys))
    })?;
    let tongue = reader.tongue;
    let day = |at: i64| words::day(tongue, Timestamp(at));
    let handle = format!("@{}", actor.handle);
    let joined = day(account.created_at);
    let known = tongue.say("member-sentence").with("handle", &handle).with("day", &joined);
    let mut sentence = known.with("email", &account.email).said();
    sentence = sentence.and(match account.seen_at {
        Some(at) => tongue.say("member-seen").with("day", &day(at)).said(),
        None => tongue.say("member-not-seen").said(),
    });
    if account.password.is_none() {
        sentence = sentence.and(tongue.say("member-no-password"));
    }
    if let Some(at) = account.suspended_at {
        sentence = sentence.and(tongue.say("member-is-suspended").with("day", &day(at)));
    }
    let page = MemberPage {
        frame: frame(app, reader, "desk"),
        place: "members",
        token: reader.token(),
        sentence,
        fault,
        roles: role_choices(tongue, |_| true, Role::parse(&account.role).unwrap_or(Role::Reader)),
        suspended: account.suspended_at.is_some(),
        second,
        passkeys: keys.into_iter().map(|one| (one.name, day(one.created_at))).collect(),
        link,
        name: actor.name,
        handle: actor.handle,
    };
    show(reader, &page)
}

/// What came of a decision about a member.
async fn decided(app: &App, reader: &Reader, who: &str, outcome: Result<(), Error>) -> Result<Response, Trouble> {
    match outcome {
        Ok(()) => Ok(Redirect::to(&format!("/desk/admin/members/person?who={}", encode(who))).into_response()),
        Err(Error::Invalid(problems)) => {
            let fault = wrong_first(reader.tongue, &problems);
            let page = person(app, reader, who, fault, String::new()).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn wrong_first(tongue: Tongue, problems: &[Problem]) -> Said {
    problems.first().map(|problem| wrong(tongue, problem)).unwrap_or_default()
}

/// A question before something is done about a member.
struct Question {
    heading: Said,
    words: Vec<Said>,
    action: &'static str,
    fields: Vec<(&'static str, String)>,
    button: &'static str,
    grave: bool,
}

fn ask(app: &App, reader: &Reader, who: &str, question: Question) -> Result<Response, Trouble> {
    let page = SurePage {
        frame: frame(app, reader, "desk"),
        place: "members",
        token: reader.token(),
        heading: question.heading,
        words: question.words,
        action: question.action,
        fields: question.fields,
        button: question.button,
        grave: question.grave,
        back: format!("/desk/admin/members/person?who={}", encode(who)),
    };
    show(reader, &page)
}

async fn role(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let (who, tongue) = (form.fields.trimmed("who"), form.reader.tongue);
    let role = Role::parse(&form.fields.one("role")).ok_or(Trouble::Unreadable)?;
    if form.fields.ticked("sure") {
        return decided(&app, &form.reader, &who, members::set_role(&app, &form.member, &who, role).await).await;
    }
    let (account, actor) = app.db.read(|conn| members::get(conn, &who))?;
    let before = Role::parse(&account.role).map_or(account.role, |role| role_name(tongue, role));
    let (label, detail) = role_words(role);
    let question = Question {
        heading: tongue.say("member-becomes").with("name", &actor.name).with("role", &tongue.say(label).text()).said(),
        words: vec![tongue.say(detail).said(), tongue.say("member-gave").with("role", &before).said()],
        action: "/desk/admin/members/role",
        fields: vec![("who", who.clone()), ("role", role.as_str().to_owned())],
        button: "member-becomes-do",
        grave: false,
    };
    ask(&app, &form.reader, &who, question)
}

async fn suspend(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let (who, tongue) = (form.fields.trimmed("who"), form.reader.tongue);
    if form.fields.ticked("sure") {
        return decided(&app, &form.reader, &who, members::suspend(&app, &form.member, &who).await).await;
    }
    let (_, actor) = app.db.read(|conn| members::get(conn, &who))?;
    let question = Question {
        heading: tongue.say("member-suspend-heading").with("name", &actor.name).said(),
        words: vec![tongue.say("member-suspend-words").said()],
        action: "/desk/admin/members/suspend",
        fields: vec![("who", who.clone())],
        button: "member-suspend",
        grave: true,
    };
    ask(&app, &form.reader, &who, question)
}

async fn restore(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let who = form.fields.trimmed("who");
    decided(&app, &form.reader, &who, members::restore(&app, &form.member, &who).await).await
}

async fn link(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let who = form.fields.trimmed("who");
    match members::link(&app, &form.member, &who).await {
        Ok(link) => person(&app, &form.reader, &who, Said::default(), link).await,
        Err(error) => decided(&app, &form.reader, &who, Err(error)).await,
    }
}

/// Turns the second step off for who lost the app and the codes.
async fn second_step(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let who = form.fields.trimmed("who");
    decided(&app, &form.reader, &who, second::lift(&app, &form.member, &who).await).await
}

/// Takes the passkeys off of who lost the device.
async fn forget_passkeys(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let who = form.fields.trimmed("who");
    decided(&app, &form.reader, &who, members::forget_passkeys(&app, &form.member, &who).await).await
}

async fn ask_delete(
    State(app): State<Arc<App>>,
    signed: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let who = Fields::parse(query.unwrap_or_default().as_bytes()).one("who");
    let (actor, texts) = app.db.read(|conn| {
        let (_, actor) = members::get(conn, &who)?;
        let texts = views::standing(conn, actor.id)?.len();
        Ok::<_, Error>((actor, texts))
    })?;
    let (tongue, handle) = (signed.reader.tongue, format!("@{}", actor.handle));
    let shared = coauthors::who_loses_with(&app, tongue, actor.id)?;
    let question = Question {
        heading: tongue.say("member-delete-heading").with("name", &actor.name).said(),
        words: [
            tongue.say("member-delete-texts").with("count", texts).said(),
            shared,
            tongue.say("member-delete-account").said(),
            tongue.say("member-delete-handle").with("handle", &handle).said(),
            tongue.say("member-delete-final").said(),
        ]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect(),
        action: "/desk/admin/members/delete",
        fields: vec![("who", who.clone())],
        button: "member-delete-do",
        grave: true,
    };
    ask(&app, &signed.reader, &who, question)
}

async fn delete(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let who = form.fields.trimmed("who");
    if !form.fields.ticked("sure") {
        return Err(Trouble::Unreadable);
    }
    match members::delete(&app, &form.member, &who).await {
        Ok(()) => Ok(Redirect::to("/desk/admin/members").into_response()),
        Err(error) => decided(&app, &form.reader, &who, Err(error)).await,
    }
}
