//! The rules of the house, where an admin writes them, and the record of processing.

use std::sync::Arc;

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::actions::{Error, retention, rules, sign_in};
use crate::app::App;
use crate::config::Mode;
use crate::domain::time::Timestamp;
use crate::storage::partners::Partner;
use crate::storage::{self, accounts, partners};

use super::admin::admin_only;
use super::error::{self, Trouble};
use super::forms::Fields;
use super::pages::rules::{Language, RulesEditPage, RulesPage};
use super::pages::statements::{Reached, Section, StatementPage};
use super::session::{Posted, Reader, SignedIn, after, frame, show};
use super::tongue::Said;
use super::words;

const DAY_MS: i64 = 24 * 3_600_000;

/// The European Economic Area (ISO 3166-1 alpha-2).
const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// `/about/rules`, `/desk/admin/rules` and `/desk/admin/record`.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/about/rules", get(read))
        .route("/desk/admin/rules", get(ask).post(write))
        .route("/desk/admin/record", get(record))
}

async fn read(State(app): State<Arc<App>>, reader: Reader, RawQuery(query): RawQuery) -> Result<Response, Trouble> {
    let wished = Fields::parse(query.unwrap_or_default().as_bytes()).one("version").parse().ok();
    let tongue = reader.tongue;
    let (found, versions) = app.db.read(|conn| {
        let found = rules::read(conn, &app, tongue.tag(), wished)?;
        Ok::<_, Error>((found, storage::rules::versions(conn)?))
    })?;
    let said = |id, number: i64, since| {
        let day = words::day(tongue, Timestamp(since));
        tongue.say(id).with("number", number).with("day", &day).said()
    };
    let sentence = match found.since {
        Some(since) => said("rules-since", found.version, since),
        None => tongue.say("rules-standard").said(),
    };
    let others = versions.iter().filter(|(number, _)| *number != found.version);
    let page = RulesPage {
        frame: frame(&app, &reader, ""),
        language: found.language,
        sentence,
        lines: found.lines,
        versions: others
            .map(|(number, since)| (format!("/about/rules?version={number}"), said("rules-version", *number, *since)))
            .collect(),
    };
    show(&reader, &page)
}

async fn ask(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let written = app.db.read(|conn| {
        let newest = storage::rules::versions(conn)?.first().map(|(version, _)| *version);
        newest.map_or(Ok(Vec::new()), |version| storage::rules::of(conn, version))
    })?;
    let standing = |tag: &str| match written.iter().find(|one| one.language == tag) {
        Some(one) => one.words.clone(),
        None if written.is_empty() => app
            .db
            .read(|conn| rules::read(conn, &app, tag, Some(0)))
            .map(|found| if found.language == tag { found.lines.join("\n") } else { String::new() })
            .unwrap_or_default(),
        None => String::new(),
    };
    edit_page(&app, &signed.reader, standing, |_| Said::default())
}

async fn write(State(app): State<Arc<App>>, form: Posted) -> Result<Response, Trouble> {
    admin_only(&form.member)?;
    let languages = &app.config.institution.languages;
    let said = languages.iter().map(|tag| (tag.clone(), form.fields.one(&format!("rules.{tag}")))).collect();
    match rules::write(&app, &form.member, said).await {
        Ok(_version) => Ok(after("/about/rules", "rules")),
        Err(Error::Invalid(problems)) => {
            let typed = |tag: &str| form.fields.one(&format!("rules.{tag}"));
            let fault = |tag: &str| error::fault_of(form.reader.tongue, &problems, &format!("rules.{tag}"));
            let page = edit_page(&app, &form.reader, typed, fault)?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

fn edit_page(
    app: &App,
    reader: &Reader,
    standing: impl Fn(&str) -> String,
    fault: impl Fn(&str) -> Said,
) -> Result<Response, Trouble> {
    let language = |tag: &String| Language {
        tag: tag.clone(),
        name: words::language(reader.tongue, tag),
        words: standing(tag),
        fault: fault(tag),
    };
    let page = RulesEditPage {
        frame: frame(app, reader, "desk"),
        place: "rules",
        token: reader.token(),
        languages: app.config.institution.languages.iter().map(language).collect(),
    };
    show(reader, &page)
}

async fn record(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let (reader, tongue) = (&signed.reader, signed.reader.tongue);
    let (members, partners) = app.db.read(|conn| Ok::<_, Error>((accounts::count(conn)?, partners::mutual(conn)?)))?;
    let say = |id| tongue.say(id).said();
    let days = |id, kept: i64| tongue.say(id).with("days", kept / DAY_MS).said();
    let institution = &app.config.institution;
    let frame = frame(&app, reader, "desk");
    let mut who = Section::new("record-who")
        .line(tongue.say("record-who-words").with("house", &institution.name).with("host", &frame.host).said());
    for (phrase, address) in
        [("record-who-contact", &institution.contact), ("record-who-officer", &institution.privacy_contact)]
    {
        if let Some(address) = address {
            who = who.line(tongue.say(phrase).said()).reached(Reached::at(address));
        }
    }
    let names = |those: &[&Partner]| {
        let one = |partner: &&Partner| {
            let name = if partner.name.is_empty() { &partner.host } else { &partner.name };
            if partner.country.is_empty() { name.clone() } else { format!("{name} ({})", partner.country) }
        };
        those.iter().map(one).collect::<Vec<_>>().join(", ")
    };
    let all: Vec<&Partner> = partners.iter().collect();
    let far: Vec<&Partner> = all
        .iter()
        .copied()
        .filter(|one| !one.country.is_empty() && !EEA.contains(&one.country.to_uppercase().as_str()))
        .collect();
    let to_partners = if all.is_empty() {
        say("record-receivers-nobody")
    } else {
        tongue.say("record-receivers-partners").with("partners", &names(&all)).said()
    };
    let countries = if far.is_empty() {
        say("record-countries-none")
    } else {
        tongue.say("record-countries").with("partners", &names(&far)).said()
    };
    let public = match app.config.federation.mode {
        Mode::Open => "record-receivers-open",
        Mode::Partners => "record-receivers-allowed",
        Mode::Closed => "record-receivers-none",
    };
    let purposes = [
        say("record-why-publish"),
        tongue.say("record-why-accounts").with("count", members).said(),
        say("record-why-moderate"),
    ];
    let sections = vec![
        who,
        Section::new("record-why").lines(purposes),
        Section::new("record-basis").line(say("record-basis-words")),
        Section::new("record-whom")
            .lines(["record-whom-members", "record-whom-others", "record-whom-reporters"].map(say))
            .lines(app.passkeys.is_some().then(|| say("passkey-record"))),
        Section::new("record-receivers").lines([to_partners, say(public), countries]),
        Section::new("record-long").lines([
            say("record-long-texts"),
            days("record-long-elsewhere", retention::ELSEWHERE_MS),
            days("record-long-reports", retention::REPORTS_MS),
            days("record-long-sessions", sign_in::SESSION_MS),
        ]),
        Section::new("record-how").line(say("record-how-words")),
    ];
    let lede = tongue.say("record-lede").with("house", &institution.name).said();
    show(reader, &StatementPage { frame, title: "record-title", lede, sections, tell: None })
}
