//! Writing a practice or an essay: begin, save, look at it, publish, withdraw.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::actions::safeguards::Given;
use crate::actions::write::{self, Draft, Kind};
use crate::actions::{Error, Member, Viewer, autosave, list, partner, publish, safeguards, viewer};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::consent::{self, Consent};
use crate::domain::ids;
use crate::domain::problem::Found;
use crate::domain::time::Timestamp;
use crate::storage::revisions::{self, Revision};
use crate::storage::texts::Text;
use crate::storage::{Conn, partners};

use super::error::{self, Trouble};
use super::forms::{Ask, Fields, Head};
use super::pages::desk::{Around, WithdrawPage};
use super::pages::frame::Choice;
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::shelf;
use super::tongue::{Said, Tongue};
use super::unsent::Unsent;
use super::words;
use super::{coauthors, pictures};

mod mastodon;
pub mod preview;
pub mod sheet;
pub mod typing;

use sheet::Sheet;

/// An empty form.
pub fn begin(app: &App, kind: Kind, signed: &SignedIn) -> Result<Response, Trouble> {
    if !signed.member.role.may_draft() {
        return Err(Trouble::NotAllowed("write-not-allowed"));
    }
    let head = Head {
        language: signed.member.language.clone(),
        audience: Audience::Public.as_str().to_owned(),
        ..Head::default()
    };
    let around = around(app, kind, &signed.member, &signed.reader, None)?;
    Sheet::of(kind, signed.reader.tongue, head, &Value::Null).show(
        frame(app, &signed.reader, "desk"),
        around,
        &signed.reader,
    )
}

/// The form of a text, filled with its newest revision.
pub fn edit(app: &App, kind: Kind, number: &str, signed: &SignedIn) -> Result<Response, Trouble> {
    let (text, revision) = open(app, kind, number, &signed.member)?;
    let head = Head {
        name: revision.name.clone(),
        summary: revision.summary.clone(),
        language: revision.language.clone(),
        audience: revision.audience.clone(),
        ..Head::default()
    };
    let tongue = signed.reader.tongue;
    let mut around = around(app, kind, &signed.member, &signed.reader, Some(&text))?;
    let typed = app.db.read(|conn| autosave::kept(conn, &text, &signed.member))?;
    let sheet = match typed {
        Some(typed) => {
            around.revision = i64::from(typed.base);
            around.typed = Some(typing::sentence(app, &signed.reader, &typed, text.newest_revision));
            Sheet::read(kind, tongue, &Fields::parse(typed.fields.as_bytes()))
        }
        None => Sheet::of(kind, tongue, head, &block_of(&revision)),
    };
    sheet.show(frame(app, &signed.reader, "desk"), around, &signed.reader)
}

/// Keeps what was typed; then shows it again, shows the preview, or publishes it, as the button says.
pub async fn keep(
    app: &App,
    kind: Kind,
    number: Option<&str>,
    form: Result<Posted, Trouble>,
) -> Result<Response, Trouble> {
    match form {
        Err(Trouble::Unsent(unsent)) => unsent_sheet(app, kind, number, &unsent),
        form => keep_form(app, kind, number, form?).await,
    }
}

async fn keep_form(app: &App, kind: Kind, number: Option<&str>, form: Posted) -> Result<Response, Trouble> {
    let known = number.map(|number| open(app, kind, number, &form.member)).transpose()?;
    let wish = form.fields.one("do");
    if let Some(number) = number.filter(|_| wish == "discard") {
        return typing::discard(app, kind, number, &form.member).await;
    }
    let mut sheet = Sheet::read(kind, form.reader.tongue, &form.fields);
    let before = known.as_ref().map_or(Value::Null, |(_, revision)| block_of(revision));
    let block = sheet.block(&before);
    if wish == "publish" {
        sheet.check_complete();
    }
    if !sheet.faults().is_empty() {
        return again(app, kind, &form, sheet, known.as_ref().map(|(text, _)| text), StatusCode::UNPROCESSABLE_ENTITY);
    }
    let draft = draft(kind, sheet.head(), block)?;
    let base = form.fields.one("revision").parse().unwrap_or(0);
    let kept = match &known {
        None => write::draft(app, &form.member, draft).await,
        Some((text, _)) => write::revise(app, &form.member, text.id, draft, base).await,
    };
    if let Ok(text) = &kept {
        autosave::forget(app, &form.member, text.id).await?;
    }
    match kept {
        Ok(text) if wish == "publish" => put_out(app, kind, form, sheet, text).await,
        Ok(text) => {
            let page = match wish.as_str() {
                "preview" => "preview",
                "pictures" => "pictures",
                _ => "edit",
            };
            Ok(after(&format!("/desk/{}/{}/{page}", kind.folder(), text.id), "saved"))
        }
        Err(error) => not_kept(app, kind, &form, sheet, known.as_ref().map(|(text, _)| text), error),
    }
}

/// The form again, for somebody whose session is over: with what was typed, and with nothing that is stored.
fn unsent_sheet(app: &App, kind: Kind, number: Option<&str>, unsent: &Unsent) -> Result<Response, Trouble> {
    let around = Around {
        action: action(kind, number.unwrap_or("new")),
        token: unsent.reader.token(),
        revision: unsent.fields.one("revision").parse().unwrap_or(0),
        state: unsent.sentence(),
        // Whether this person may is seen when they have signed in; a draft is kept in any case.
        may_publish: true,
        partners: app.db.read(mutual_partners)?,
        described: true,
        again: unsent.again.clone(),
        ..Around::default()
    };
    let sheet = Sheet::read(kind, unsent.reader.tongue, &unsent.fields);
    Ok(unsent.dress(sheet.show(frame(app, &unsent.reader, "desk"), around, &unsent.reader)?))
}

/// Where a form is sent: `place` is the number of its text, or `new`.
fn action(kind: Kind, place: &str) -> String {
    if place == "new" {
        format!("/desk/{}/new", kind.folder())
    } else {
        format!("/desk/{}/{place}/edit", kind.folder())
    }
}

fn mutual_partners(conn: &mut Conn) -> Result<usize, Error> {
    Ok(partners::all(conn)?.iter().filter(|one| partner::state(one) == "mutual").count())
}

async fn put_out(app: &App, kind: Kind, form: Posted, sheet: Sheet, text: Text) -> Result<Response, Trouble> {
    let Some(consent) = Consent::parse(sheet.consent()) else {
        return again(app, kind, &form, sheet, Some(&text), StatusCode::UNPROCESSABLE_ENTITY);
    };
    let second = safeguards::waits_for_second(app, &form.member, &text, audience_of(&sheet)?)?;
    match publish::publish_given(app, &form.member, text.id, text.newest_revision, &given(&form, consent)).await {
        Ok(text) => Ok(after(&shelf::page_of(&text), "published")),
        // What is found is answered by its author, before a second person reads it.
        Err(Error::Forbidden(_)) if second => Ok(after("/desk", "waits")),
        Err(error) => not_kept(app, kind, &form, sheet, Some(&text), error),
    }
}

/// What was said of a text beside its words.
fn given(form: &Posted, consent: Consent) -> Given {
    Given {
        consent,
        checklist: consent::all_ticked(&form.fields.all("ethics")),
        answers: safeguards::answers(form.fields.beginning("answer.").into_iter()),
        pictures: Some(form.fields.one("pictures")).filter(|mark| !mark.is_empty()),
    }
}

fn audience_of(sheet: &Sheet) -> Result<Audience, Error> {
    Audience::parse(&sheet.head().audience).ok_or(Error::NotFound)
}

/// Says beside the fields what the action did not take, and shows what is stored when somebody was faster.
fn not_kept(
    app: &App,
    kind: Kind,
    form: &Posted,
    mut sheet: Sheet,
    known: Option<&Text>,
    error: Error,
) -> Result<Response, Trouble> {
    match error {
        Error::Invalid(problems) => {
            for problem in problems {
                if let Some(found) = problem.found {
                    sheet.faults_mut().ask(ask(&problem.field, &found, form.reader.tongue));
                } else if problem.code == "undescribed" {
                    sheet.faults_mut().note("pictures", "pictures-undescribed");
                } else {
                    let sentence = error::fault(form.reader.tongue, &problem);
                    sheet.faults_mut().add(&sheet::field_of(&problem.field), sentence);
                }
            }
            again(app, kind, form, sheet, known, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Error::Conflict { .. } => {
            let id = known.map(|text| text.id.to_string()).unwrap_or_default();
            let (text, revision) = open(app, kind, &id, &form.member)?;
            let stored = write::render(&write::draft_of(kind, &revision)?, false)?;
            let mut around = around(app, kind, &form.member, &form.reader, Some(&text))?;
            around.newer = Some(stored.content);
            let page = sheet.show(frame(app, &form.reader, "desk"), around, &form.reader)?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        other => Err(other.into()),
    }
}

/// What could identify a person, with the answers; first the one that needs no word.
pub(super) fn ask(member: &str, found: &Found, tongue: Tongue) -> Ask {
    let codes = found.answers.first().map(|_| "removed").into_iter().chain(found.answers.iter().copied());
    let choice = |code: &str| Choice {
        code: code.to_owned(),
        label: tongue.say(answer(code)).text(),
        detail: Said::default(),
        on: code == "removed",
    };
    Ask {
        field: sheet::shown_field_of(member),
        mark: found.mark.clone(),
        sentence: error::identified(tongue, found),
        choices: codes.map(choice).collect(),
    }
}

/// The phrase of an answer.
fn answer(code: &str) -> &'static str {
    match code {
        "colleague" => "answer-colleague",
        "fictional" => "answer-fictional",
        "nobody" => "answer-nobody",
        _ => "answer-removed",
    }
}

/// The form again, with everything that was typed and what is wrong with it.
fn again(
    app: &App,
    kind: Kind,
    form: &Posted,
    sheet: Sheet,
    known: Option<&Text>,
    status: StatusCode,
) -> Result<Response, Trouble> {
    let mut around = around(app, kind, &form.member, &form.reader, known)?;
    around.state = form.reader.tongue.say("state-faulty").said();
    let page = sheet.show(frame(app, &form.reader, "desk"), around, &form.reader)?;
    Ok((status, page).into_response())
}

pub(super) fn draft(kind: Kind, head: &Head, block: Value) -> Result<Draft, Error> {
    let Value::Object(block) = block else { return Err(Error::NotFound) };
    Ok(Draft {
        kind,
        name: head.name.clone(),
        summary: head.summary.clone(),
        language: head.language.clone(),
        audience: Audience::parse(&head.audience).ok_or(Error::NotFound)?,
        block,
    })
}

/// A text that the member may edit, with its newest revision.
fn open(app: &App, kind: Kind, number: &str, member: &Member) -> Result<(Text, Revision), Error> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    app.db.read(|conn| {
        let text = write::editable(conn, id, member)?;
        let revision = revisions::get(conn, id, text.newest_revision)?.ok_or(Error::NotFound)?;
        if text.kind == kind.as_str() { Ok((text, revision)) } else { Err(Error::NotFound) }
    })
}

pub(super) fn block_of(revision: &Revision) -> Value {
    serde_json::from_str(&revision.block).unwrap_or(Value::Null)
}

fn around(app: &App, kind: Kind, member: &Member, reader: &Reader, text: Option<&Text>) -> Result<Around, Error> {
    let (role, partners) = app.db.read(|conn| {
        let role = text.map(|text| viewer::role_of(conn, text.author_id)).transpose()?;
        Ok::<_, Error>((role, mutual_partners(conn)?))
    })?;
    let own = text.is_none_or(|text| text.author_id == member.id());
    let tongue = reader.tongue;
    let shared = text.map(|text| coauthors::part_of(app, member, text)).transpose()?.flatten();
    let may_publish = match &shared {
        Some(shared) => shared.may_publish,
        None if own => member.role.may_publish_own(),
        None => role.is_some_and(|author| member.role.may_publish_for(author)),
    };
    let why_not_publish = match &shared {
        Some(shared) => tongue.say("coauthors-not-publish").with("name", &shared.first).said(),
        None => tongue.say("state-student").said(),
    };
    let (strip, described) = text.map_or(Ok((Vec::new(), true)), |text| pictures::strip(app, text.id))?;
    Ok(Around {
        pictures: strip,
        described,
        action: text.map_or_else(|| action(kind, "new"), |text| action(kind, &text.id.to_string())),
        token: reader.token(),
        revision: text.map_or(0, |text| i64::from(text.newest_revision)),
        state: text.map_or_else(|| tongue.say("state-new").said(), |text| state(app, tongue, text)),
        may_publish,
        why_not_publish,
        partners,
        published: text.is_some_and(|text| text.published_at.is_some()),
        newer: None,
        typed: None,
        autosave: text.map_or_else(
            || format!("/desk/{}/autosave", kind.folder()),
            |text| format!("/desk/{}/{}/autosave", kind.folder(), text.id),
        ),
        circle: text.map_or(Ok(None), |text| coauthors::link_for(app, Some(member), text))?.unwrap_or_default(),
        again: None,
    })
}

fn state(app: &App, tongue: Tongue, text: &Text) -> Said {
    let when = words::ago(tongue, app.now(), Timestamp(text.updated_at));
    match text.state.as_str() {
        "published" if text.newest_revision > text.revision => tongue.say("state-newer").said(),
        "published" => tongue.say("state-published").with("when", &when).said(),
        _ => tongue.say("state-draft").with("when", &when).said(),
    }
}

/// Asks before withdrawing.
pub fn ask_withdraw(app: &App, kind: Kind, number: &str, signed: &SignedIn) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    let text = list::text(app, &Viewer::Member(Box::new(signed.member.clone())), id)?;
    let page = WithdrawPage {
        frame: frame(app, &signed.reader, "desk"),
        place: "",
        token: signed.reader.token(),
        title: shelf::title(signed.reader.tongue, &text),
        language: text.language.clone(),
        action: format!("/desk/{}/{id}/withdraw", kind.folder()),
        back: shelf::page_of(&text),
        others: coauthors::who_loses(app, signed.reader.tongue, &text)?,
    };
    show(&signed.reader, &page)
}

/// Withdraws.
pub async fn withdraw(app: &App, number: &str, form: Posted) -> Result<Response, Trouble> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    publish::withdraw(app, &form.member, id).await?;
    Ok(after("/desk", "withdrawn"))
}
