//! Invitations of one person: the form, the link that is shown once, the list of open ones.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;

use crate::actions::invite::{self, Open, Way, Wish};
use crate::actions::{Error, Member};
use crate::app::App;
use crate::domain::ids;
use crate::domain::member::Role;
use crate::domain::problem::Problem;
use crate::domain::time::Timestamp;
use crate::text::language;
use crate::web::error::Trouble;
use crate::web::forms::Fields;
use crate::web::pages::frame::Choice;
use crate::web::pages::members::{InviteForm, OpenRow};
use crate::web::session::{Posted, after};
use crate::web::tongue::Tongue;
use crate::web::words;

use super::{inviters_only, role_choices, role_name, wrong_field};

/// `/desk/admin/members/invite` and `/desk/admin/members/take-back`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/members/invite", post(make))
        .route("/desk/admin/members/take-back", post(take_back))
}

/// What was typed into the form, what is wrong with it, and the link that came of it.
pub(super) struct Sheet {
    role: Role,
    language: String,
    days: String,
    name: String,
    email: String,
    problems: Vec<Problem>,
    made: String,
    by_mail: bool,
}

impl Sheet {
    /// Nothing was typed yet.
    pub(super) fn fresh(app: &App) -> Self {
        let house = app.config.institution.languages.first();
        Self {
            role: Role::Practitioner,
            language: house.and_then(|tag| language::interface(tag)).unwrap_or("en").to_owned(),
            days: invite::DAYS.to_string(),
            name: String::new(),
            email: String::new(),
            problems: Vec::new(),
            made: String::new(),
            by_mail: app.post.is_set_up(),
        }
    }

    fn read(app: &App, fields: &Fields) -> Self {
        let usual = Self::fresh(app);
        Self {
            role: Role::parse(&fields.one("role")).unwrap_or(usual.role),
            language: fields.trimmed("language"),
            days: fields.trimmed("days"),
            name: fields.trimmed("name"),
            email: fields.trimmed("email"),
            ..usual
        }
    }

    fn wish(&self) -> Wish {
        Wish {
            role: self.role,
            language: self.language.clone(),
            days: self.days.parse().unwrap_or_default(),
            name: self.name.clone(),
            email: self.email.clone(),
        }
    }

    /// The form as the page shows it.
    pub(super) fn form(self, me: &Member, tongue: Tongue) -> InviteForm {
        let fault = |field: &str| wrong_field(tongue, &self.problems, field);
        let languages = language::LANGUAGES;
        InviteForm {
            roles: role_choices(tongue, |role| me.role.may_invite_as(role), self.role),
            role_fault: fault("role"),
            languages: Choice::among(&languages, std::slice::from_ref(&self.language)),
            language_fault: fault("language"),
            days_fault: fault("days"),
            name_fault: fault("name"),
            email_fault: fault("email"),
            most: invite::MOST_DAYS,
            days: self.days,
            name: self.name,
            email: self.email,
            made: self.made,
            by_mail: self.by_mail,
        }
    }
}

/// An open invitation as a line of the table.
pub(super) fn row(tongue: Tongue, me: &Member, open: Open) -> OpenRow {
    let whom = if open.name.is_empty() { open.email.clone() } else { open.name };
    OpenRow {
        number: open.number.map(|number| number.to_string()).unwrap_or_default(),
        whom: if whom.is_empty() { tongue.say("join-anybody").text() } else { whom.clone() },
        email: if open.email == whom { String::new() } else { open.email },
        role: role_name(tongue, open.role),
        until: words::day(tongue, Timestamp(open.expires_at)),
        may_take_back: me.role.may_invite_as(open.role),
    }
}

async fn make(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    inviters_only(&form.member)?;
    let sheet = Sheet::read(&app, &form.fields);
    let way = if form.fields.ticked("mail") { Way::Mail } else { Way::Hand };
    let (status, sheet) = match invite::make(&app, &form.member, vec![sheet.wish()], way).await {
        Ok(_) if way == Way::Mail => return Ok(after("/desk/admin/members", "invited")),
        Ok(made) => {
            let made = made.into_iter().map(|made| made.address).collect();
            (StatusCode::OK, Sheet { made, ..Sheet::fresh(&app) })
        }
        Err(Error::Invalid(problems)) => (StatusCode::UNPROCESSABLE_ENTITY, Sheet { problems, ..sheet }),
        Err(other) => return Err(other.into()),
    };
    Ok((status, super::page(&app, &form.member, &form.reader, sheet).await?).into_response())
}

async fn take_back(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    inviters_only(&form.member)?;
    let number = ids::parse(&form.fields.one("number")).ok_or(Error::NotFound)?;
    invite::take_back(&app, &form.member, number).await?;
    Ok(Redirect::to("/desk/admin/members").into_response())
}
