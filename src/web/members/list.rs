//! Invitations for many people from a list: typed or from a file, looked through first, then made.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use crate::actions::invite::{self, Line, Way, Wish};
use crate::actions::{Error, Member};
use crate::app::App;
use crate::domain::member::Role;
use crate::domain::problem::Problem;
use crate::text::language;
use crate::web::error::Trouble;
use crate::web::forms::Fields;
use crate::web::pages::frame::Choice;
use crate::web::pages::members::{ListPage, ListRow, MadePage, MadeRow};
use crate::web::session::{Posted, Reader, SignedIn, after, frame, show};
use crate::web::tongue::{Said, Tongue};
use crate::web::upload::{File, Uploaded};

use super::{inviters_only, role_choices, role_name, wrong_first};

/// A list may have so many bytes: some hundred for each line.
const MOST_BYTES: usize = 64 * 1024;

/// `/desk/admin/members/list/...`.
pub(super) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/admin/members/list", get(ask).post(look))
        .route("/desk/admin/members/list/file", post(read_file))
}

/// What was typed, and what came of looking it through.
struct Sheet {
    text: String,
    usual: Wish,
    days: String,
    lines: Vec<Line>,
    problems: Vec<Problem>,
    file_fault: Said,
}

impl Sheet {
    fn fresh(app: &App) -> Self {
        let house = app.config.institution.languages.first();
        let language = house.and_then(|tag| language::interface(tag)).unwrap_or("en").to_owned();
        let (name, email) = (String::new(), String::new());
        Self {
            text: String::new(),
            usual: Wish { role: Role::Practitioner, language, days: invite::DAYS, name, email },
            days: invite::DAYS.to_string(),
            lines: Vec::new(),
            problems: Vec::new(),
            file_fault: Said::default(),
        }
    }

    fn read(app: &App, fields: &Fields) -> Self {
        let mut sheet = Self::fresh(app);
        sheet.usual.role = Role::parse(&fields.one("role")).unwrap_or(sheet.usual.role);
        sheet.usual.language = fields.trimmed("language");
        sheet.days = fields.trimmed("days");
        sheet.usual.days = sheet.days.parse().unwrap_or_default();
        sheet.text = fields.one("list");
        sheet
    }

    /// Looks the list through; answers whether every line is fine.
    fn look(&mut self, app: &App, me: &Member) -> Result<bool, Error> {
        match invite::read(app, me, &self.text, &self.usual) {
            Ok(lines) => self.lines = lines,
            Err(Error::Invalid(problems)) => self.problems = problems,
            Err(other) => return Err(other),
        }
        Ok(self.problems.is_empty() && self.lines.iter().all(|line| line.outcome.is_ok()))
    }
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    inviters_only(&signed.member)?;
    page(&app, &signed.member, &signed.reader, Sheet::fresh(&app))
}

async fn look(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    inviters_only(&form.member)?;
    let mut sheet = Sheet::read(&app, &form.fields);
    let fine = sheet.look(&app, &form.member)?;
    if !fine {
        let page = page(&app, &form.member, &form.reader, sheet)?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    let way = if form.fields.ticked("mail") { Way::Mail } else { Way::Hand };
    if way == Way::Hand && !form.fields.ticked("sure") {
        return page(&app, &form.member, &form.reader, sheet);
    }
    let wishes = sheet.lines.into_iter().filter_map(|line| line.outcome.ok()).collect();
    let made = invite::make(&app, &form.member, wishes, way).await?;
    if way == Way::Mail {
        return Ok(after("/desk/admin/members", "invited"));
    }
    let tongue = form.reader.tongue;
    let lines: Vec<String> = made.iter().map(|one| format!("{}; {}; {}\n", one.email, one.name, one.address)).collect();
    let copy = lines.concat();
    let row = |one: invite::Made| MadeRow {
        email: one.email,
        name: one.name,
        role: role_name(tongue, one.role),
        address: one.address,
    };
    let page = MadePage {
        frame: frame(&app, &form.reader, "desk"),
        place: "members",
        sentence: tongue.say("many-made").with("count", made.len()).said(),
        rows: made.into_iter().map(row).collect(),
        copy,
    };
    show(&form.reader, &page)
}

async fn read_file(State(app): State<Arc<App>>, form: Uploaded<MOST_BYTES>) -> Result<Response, Trouble> {
    inviters_only(&form.member)?;
    let text = match form.file {
        File::TooLarge => return Err(Trouble::TooLarge),
        File::Read { bytes, .. } => String::from_utf8(bytes).ok().filter(|text| !text.contains('\0')),
        File::Missing => None,
    };
    let mut sheet = Sheet::fresh(&app);
    let fine = if let Some(text) = text {
        sheet.text = text.replace("\r\n", "\n");
        sheet.look(&app, &form.member)?
    } else {
        sheet.file_fault = form.reader.tongue.say("many-file-unreadable").said();
        false
    };
    let status = if fine { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, page(&app, &form.member, &form.reader, sheet)?).into_response())
}

fn page(app: &App, me: &Member, reader: &Reader, sheet: Sheet) -> Result<Response, Trouble> {
    let tongue = reader.tongue;
    let faulty = sheet.lines.iter().filter(|line| line.outcome.is_err()).count();
    let fine = sheet.lines.len() - faulty;
    let sentence = match (faulty, fine) {
        (0, 0) => tongue.say("many-lede"),
        (0, fine) => tongue.say("many-fine").with("count", fine),
        (faulty, _) => tongue.say("many-faulty").with("count", faulty),
    };
    let languages = language::LANGUAGES;
    let page = ListPage {
        frame: frame(app, reader, "desk"),
        place: "members",
        token: reader.token(),
        sentence: sentence.said(),
        rows: sheet.lines.iter().map(|line| row(tongue, line)).collect(),
        ready: if faulty == 0 { fine } else { 0 },
        fault: wrong_first(tongue, &sheet.problems),
        file_fault: sheet.file_fault,
        text: sheet.text,
        roles: role_choices(tongue, |role| me.role.may_invite_as(role), sheet.usual.role),
        languages: Choice::among(&languages, std::slice::from_ref(&sheet.usual.language)),
        days: sheet.days,
        most: invite::MOST_DAYS,
        by_mail: app.post.is_set_up(),
    };
    show(reader, &page)
}

fn row(tongue: Tongue, line: &Line) -> ListRow {
    let role = match &line.outcome {
        Ok(wish) => role_name(tongue, wish.role),
        Err(_) => line.role.clone(),
    };
    ListRow {
        line: line.line,
        email: line.email.clone(),
        name: line.name.clone(),
        role,
        fault: line.outcome.as_ref().err().map(|problems| wrong_first(tongue, problems)).unwrap_or_default(),
    }
}
