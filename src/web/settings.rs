//! The admin's settings: what holds, in words, and where each thing is changed; what is changed at the desk itself.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::actions::{Error, Member, house};
use crate::app::App;
use crate::app::house::House;
use crate::config::{Database, MailTls, Mode, Taker};
use crate::domain::hue::Hue;
use crate::mail::Letter;
use crate::text::language;
use crate::text::phrases::Arg;

use super::admin::welcome;
use super::announcements;
use super::error::Trouble;
use super::pages::settings::{Group, Line, SettingsPage, Spoken, Typed};
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::tongue::{Said, Tongue};
use super::words;

/// The accent of the style sheet.
const DELIVERED: &str = "#12564b";

/// `/desk/admin/settings/...`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/settings", get(ask))
        .route("/desk/admin/settings/announcement", post(announce))
        .route("/desk/admin/settings/summary", post(describe))
        .route("/desk/admin/settings/colour", post(paint))
        .route("/desk/admin/settings/mail", post(try_mail))
}

/// Lets only admins through.
///
/// # Errors
/// `NotAllowed`.
pub fn admin_only(member: &Member) -> Result<(), Trouble> {
    if member.role.may_administer() { Ok(()) } else { Err(Trouble::NotAllowed("setting-admin-only")) }
}

/// What a line of the log of decisions says, where it is about settings.
pub fn deed(name: &str) -> Option<&'static str> {
    match name {
        "settings.announcement" => Some("setting-deed-announcement"),
        "settings.colour" => Some("setting-deed-colour"),
        "settings.logo" => Some("setting-deed-logo"),
        "settings.summary" => Some("setting-deed-summary"),
        other => announcements::deed(other),
    }
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let house = app.db.read(House::read)?;
    page(&app, &signed.reader, Typed::of(house))
}

async fn announce(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let (readers, members) = (form.fields.trimmed("for_readers"), form.fields.trimmed("for_members"));
    let outcome = house::announce(&app, &form.member, &readers, &members).await;
    let typed = Typed { for_readers: readers, for_members: members, ..Typed::of(app.db.read(House::read)?) };
    kept(&app, &form, typed, outcome)
}

async fn paint(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let colour = Some(form.fields.trimmed("colour")).filter(|_| !form.fields.ticked("delivered"));
    let outcome = house::paint(&app, &form.member, colour.as_deref()).await;
    let typed = Typed::of(app.db.read(House::read)?);
    kept(&app, &form, typed, outcome)
}

/// The colour of the pages, `#rrggbb`, as it was chosen or as it is delivered.
pub fn colour(house: &House) -> String {
    house.hue().map_or_else(|| DELIVERED.to_owned(), Hue::accent)
}

async fn describe(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let summary = form.fields.trimmed("summary");
    let outcome = house::describe(&app, &form.member, &summary).await;
    let typed = Typed { summary, ..Typed::of(app.db.read(House::read)?) };
    kept(&app, &form, typed, outcome)
}

/// The settings again: as they are kept, or with what is wrong.
fn kept(app: &App, form: &Posted, typed: Typed, outcome: Result<(), Error>) -> Result<Response, Trouble> {
    let reader = &form.reader;
    match outcome {
        Ok(()) => {
            let wizard = form.fields.one("back") == welcome::BACK;
            Ok(after(if wizard { welcome::PATH } else { "/desk/admin/settings" }, "settings"))
        }
        Err(Error::Invalid(problems)) => {
            let long = reader.tongue.say("setting-too-long").with("most", house::LONGEST).said();
            let fault = |field: &str| {
                let found = problems.iter().any(|problem| problem.field == field);
                if found { long.clone() } else { Said::default() }
            };
            let typed = Typed {
                readers_fault: fault("for_readers"),
                members_fault: fault("for_members"),
                summary_fault: fault("summary"),
                colour_fault: if problems.iter().any(|problem| problem.field == "colour") {
                    reader.tongue.say("welcome-colour-wrong").said()
                } else {
                    Said::default()
                },
                ..typed
            };
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page(app, reader, typed)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

/// Sends a mail to the admin who asks, at once, so that what the mail server says can be read.
async fn try_mail(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let (member, tongue) = (&form.member, form.reader.tongue);
    let house = Arg::Text(&app.config.institution.name);
    let mut letter = Letter::new(tongue.tag(), &app.config.institution.name, &app.config.url("/"), &member.actor.name);
    letter.subject = letter.say("mail-test-subject", &[("house", house)]);
    letter.paragraphs = vec![letter.say("mail-test-words", &[])];
    let sent = app.post.send(&letter, &member.email, app.ids.next(), app.now()).await;
    let mail_said = match &sent {
        Ok(()) => tongue.say("setting-mail-taken").with("email", &member.email).said(),
        Err(failure) => {
            let why = Said::english(tongue, &failure.to_string());
            tongue.say("setting-mail-refused").said().and(why)
        }
    };
    let typed = Typed { mail_said, mail_failed: sent.is_err(), ..Typed::of(app.db.read(House::read)?) };
    let status = if sent.is_ok() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, page(&app, &form.reader, typed)?).into_response())
}

/// The page, with what was typed and what is wrong with it.
///
/// # Errors
/// `Broken` when the template fails.
pub fn page(app: &App, reader: &Reader, typed: Typed) -> Result<Response, Trouble> {
    let tongue = reader.tongue;
    let unread = language::LANGUAGES.iter().filter(|(tag, _)| language::read_by(tag).is_none()).count();
    let sentence = tongue.say(mode_words(app)).said().and(tongue.say(if app.post.is_set_up() {
        "setting-state-mail"
    } else {
        "setting-state-no-mail"
    }));
    let spoken = |(tag, name): &(&'static str, &'static str)| Spoken {
        tag,
        name,
        state: match language::read_by(tag) {
            Some(reader) => tongue.say("setting-read").with("name", reader).said(),
            None => tongue.say("setting-unread").said(),
        },
        read: language::read_by(tag).is_some(),
    };
    let page = SettingsPage {
        frame: frame(app, reader, "desk"),
        place: "settings",
        token: reader.token(),
        sentence: sentence.and(tongue.say("setting-state-unread").with("count", unread)),
        file: app.config.origin.display().to_string(),
        groups: groups(app, tongue),
        languages: language::LANGUAGES.iter().map(spoken).collect(),
        sends: app.post.is_set_up(),
        typed,
    };
    show(reader, &page)
}

fn mode_words(app: &App) -> &'static str {
    match app.config.federation.mode {
        Mode::Open => "servers-open",
        Mode::Partners => "servers-partners",
        Mode::Closed => "servers-closed",
    }
}

/// What holds, by what it is about.
fn groups(app: &App, tongue: Tongue) -> Vec<Group> {
    let (config, none) = (&app.config, || tongue.say("setting-not-said").said());
    let text = |value: &Option<String>| value.as_deref().map_or_else(none, Said::from);
    let truth = |on: bool| tongue.say(if on { "setting-yes" } else { "setting-no" }).said();
    let line = |name: &'static str, key: &'static str, value: Said| Line { name, value, key };
    let house = &config.institution;
    let languages: Vec<String> = house.languages.iter().map(|tag| words::language(tongue, tag)).collect();
    let database = match &config.storage.database {
        Database::Sqlite(file) => format!("SQLite, {}", file.display()),
        hidden @ Database::Postgres(_) => format!("{hidden:?}"),
    };
    let limits = &config.limits;
    let often =
        |count: u32, minutes: u32| tongue.say("setting-often").with("count", count).with("minutes", minutes).said();
    vec![
        Group {
            heading: "setting-house",
            lines: vec![
                line("setting-name", "institution.name", house.name.as_str().into()),
                line("setting-handle", "institution.handle", house.handle.as_str().into()),
                line("setting-country", "institution.country", words::country(tongue, &house.country).into()),
                line("setting-town", "institution.town", text(&house.town)),
                line("setting-languages", "institution.languages", languages.join(", ").into()),
                line("setting-contact", "institution.contact", text(&house.contact)),
                line("setting-officer", "institution.privacy_contact", text(&house.privacy_contact)),
            ],
        },
        Group {
            heading: "setting-network",
            lines: vec![
                line("setting-address", "server.base_url", config.url("/").into()),
                line("setting-mode", "federation.mode", tongue.say(mode_words(app)).said()),
                line("setting-signed", "federation.authorized_fetch", truth(config.federation.authorized_fetch)),
                line("setting-development", "federation.development", truth(config.federation.development)),
            ],
        },
        Group {
            heading: "setting-storage",
            lines: vec![
                line("setting-database", "storage.database", database.into()),
                line("setting-media", "storage.media", config.storage.media.display().to_string().into()),
            ],
        },
        Group {
            heading: "setting-mail",
            lines: vec![
                line("setting-mail-server", "mail.smtp", taker(tongue, &config.mail.taker)),
                line(
                    "setting-mail-from",
                    "mail.from",
                    text(&Some(config.mail.from.clone()).filter(|from| !from.is_empty())),
                ),
            ],
        },
        Group {
            heading: "setting-safeguards",
            lines: vec![line("setting-second", "safeguards.second_person", truth(config.safeguards.second_person))],
        },
        Group {
            heading: "setting-limits",
            lines: vec![
                line("setting-guesses", "limits.guesses_per_account", often(limits.guesses_per_account, 15)),
                line("setting-guesses-from", "limits.guesses_per_address", often(limits.guesses_per_address, 15)),
                line("setting-calls", "limits.api_per_person", often(limits.api_per_person, 5)),
                line("setting-calls-from", "limits.api_per_address", often(limits.api_per_address, 5)),
            ],
        },
    ]
}

/// Who takes mail, without name and password.
fn taker(tongue: Tongue, taker: &Taker) -> Said {
    match taker {
        Taker::Nobody => tongue.say("setting-mail-nobody").said(),
        Taker::Folder(folder) => tongue.say("setting-mail-folder").with("folder", &folder.display().to_string()).said(),
        Taker::Server(server) => {
            let how = match server.tls {
                MailTls::Wrapped | MailTls::Required => "setting-mail-sealed",
                MailTls::None => "setting-mail-open",
            };
            Said::from(format!("{}:{}", server.host, server.port)).and(tongue.say(how))
        }
    }
}
