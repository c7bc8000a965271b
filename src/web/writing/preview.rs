//! A draft as its readers will see it, and a second person who publishes it.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use crate::actions::pictures as album;
use crate::actions::write::{self, Draft, Kind};
use crate::actions::{Error, Member, coauthors, publish, safeguards};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::consent::Consent;
use crate::domain::ids::{self, Id};
use crate::safeguard::{Finding, Level};
use crate::storage::revisions::{self, Revision};
use crate::storage::texts::Text;
use crate::web::error::{self, Trouble};
use crate::web::forms::{Faults, Head};
use crate::web::pages::desk::{Approval, PreviewPage, consents, ethics};
use crate::web::session::{Posted, Reader, SignedIn, after, frame, show};
use crate::web::shelf::{self, Shelf};
use crate::web::tongue::{Said, Tongue};
use crate::web::{charts, cover, outline, pictures};

/// The newest revision as readers will see it.
pub fn show_preview(app: &App, kind: Kind, number: &str, signed: &SignedIn) -> Result<Response, Trouble> {
    let seen = open(app, kind, number, &signed.member)?;
    let faults = Faults::new(signed.reader.tongue);
    page(app, kind, &seen, &signed.reader, |seen, reader| {
        seen.may_approve.then(|| approval(kind, seen, reader, "", &[], faults))
    })
}

/// Publishes a text of somebody else, with what the second person says of it.
pub async fn approve(app: &App, kind: Kind, number: &str, form: Posted) -> Result<Response, Trouble> {
    let seen = open(app, kind, number, &form.member)?;
    if !seen.may_approve {
        return Err(Error::Forbidden("This text is not yours to publish.").into());
    }
    let mut faults = Faults::new(form.reader.tongue);
    let head = Head { audience: seen.revision.audience.clone(), ethics: form.fields.all("ethics"), ..Head::default() };
    head.check_promises(&mut faults);
    let said = form.fields.one("consent");
    let Some(consent) = Consent::parse(&said).filter(|_| faults.is_empty()) else {
        if Consent::parse(&said).is_none() {
            faults.note("consent", "wrong-consent");
        }
        return again(app, kind, &seen, &form, faults);
    };
    let revision = form.fields.one("revision").parse().unwrap_or(0);
    match publish::publish_given(app, &form.member, seen.text.id, revision, &super::given(&form, consent)).await {
        Ok(text) => Ok(after(&shelf::page_of(&text), "published")),
        Err(Error::Invalid(problems)) => {
            for problem in problems {
                match &problem.found {
                    Some(found) => faults.ask(super::ask(&problem.field, found, form.reader.tongue)),
                    None => faults.add("consent", error::fault(form.reader.tongue, &problem)),
                }
            }
            again(app, kind, &seen, &form, faults)
        }
        Err(other) => Err(other.into()),
    }
}

fn again(app: &App, kind: Kind, seen: &Seen, form: &Posted, faults: Faults) -> Result<Response, Trouble> {
    let (consent, ticked) = (form.fields.one("consent"), form.fields.all("ethics"));
    let page = page(app, kind, seen, &form.reader, |seen, reader| {
        Some(approval(kind, seen, reader, &consent, &ticked, faults))
    })?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// A text that is looked at before it goes out.
struct Seen {
    text: Text,
    revision: Revision,
    /// The mark of its pictures.
    pictures: String,
    may_edit: bool,
    may_approve: bool,
}

/// A text that the member may edit, or publish for its author, with its newest revision.
fn open(app: &App, kind: Kind, number: &str, member: &Member) -> Result<Seen, Error> {
    let id = ids::parse(number).ok_or(Error::NotFound)?;
    app.db.read(|conn| {
        let (text, may_edit) = match write::editable(conn, id, member) {
            Err(Error::Forbidden(_)) => match coauthors::asked_about(conn, member, id)? {
                Some(asked) => (asked, false),
                None => (publish::publishable(conn, id, member)?, false),
            },
            other => (other?, true),
        };
        // No author of a text is its second person.
        let may_approve = text.author_id != member.id()
            && !coauthors::wrote(conn, id, member.id())?
            && publish::publishable(conn, id, member).is_ok();
        let revision = revisions::get(conn, id, text.newest_revision)?.ok_or(Error::NotFound)?;
        if text.kind == kind.as_str() {
            Ok(Seen { pictures: album::mark(conn, id)?, text, revision, may_edit, may_approve })
        } else {
            Err(Error::NotFound)
        }
    })
}

fn page(
    app: &App,
    kind: Kind,
    seen: &Seen,
    reader: &Reader,
    approval: impl FnOnce(&Seen, &Reader) -> Option<Approval>,
) -> Result<Response, Trouble> {
    let (text, tongue) = (&seen.text, reader.tongue);
    let draft = write::draft_of(kind, &seen.revision)?;
    let rendered = write::render(&draft, false)?;
    let (body, contents) = outline::outline(&rendered.content, &draft.summary);
    let body = charts::tables(tongue, &body);
    let shelf = app.db.read(|conn| Shelf::of(conn, app, std::iter::once(text)))?;
    let readers = match draft.audience {
        Audience::Team => "preview-team",
        Audience::Institution => "preview-institution",
        Audience::Network => "preview-network",
        _ => "preview-public",
    };
    let edit = if seen.may_edit { format!("/desk/{}/{}/edit", kind.folder(), text.id) } else { String::new() };
    let page = PreviewPage {
        frame: frame(app, reader, "desk"),
        title: draft.name.clone(),
        language: draft.language.clone(),
        summary: draft.summary.clone(),
        author: shelf.byline(tongue, text),
        institution: app.config.institution.name.clone(),
        readers: tongue.say(readers).said(),
        edit,
        cover: cover::path(&text.uri),
        contents,
        body,
        pictures: pictures::next(app, text.id)?,
        toot: super::mastodon::shown(app, tongue, text, &draft, &rendered)?,
        found: found(app, tongue, text.id, &draft)?,
        approval: approval(seen, reader),
    };
    show(reader, &page)
}

fn approval(kind: Kind, seen: &Seen, reader: &Reader, consent: &str, ticked: &[String], faults: Faults) -> Approval {
    Approval {
        action: format!("/desk/{}/{}/approve", kind.folder(), seen.text.id),
        token: reader.token(),
        revision: seen.revision.number,
        pictures: seen.pictures.clone(),
        consents: consents(reader.tongue, consent),
        ethics: ethics(reader.tongue, ticked),
        faults,
    }
}

/// What the checker says of a draft.
fn found(app: &App, tongue: Tongue, id: Id, draft: &Draft) -> Result<Vec<(Said, bool)>, Error> {
    let said = |finding: &Finding| {
        let phrase = tongue.say(finding.phrase()).with("words", &finding.words).with("number", finding.rule.label);
        (phrase.said(), finding.level == Level::Block)
    };
    Ok(safeguards::findings(app, id, draft)?.iter().map(said).collect())
}
