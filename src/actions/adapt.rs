//! Adapting a practice: a draft of one's own that names where it comes from; and the line of a practice through the houses.

use serde_json::{Map, Value};

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::block::SCHEMA;
use crate::domain::ids::Id;
use crate::domain::practice::{Adaptation, KeptElement, PracticeBlock, Tidier};
use crate::storage::texts::{self, Text};
use crate::storage::{Conn, partners};

use super::error::Error;
use super::viewer::{self, Member, Viewer};
use super::write::{self, Draft, Kind};

/// At most so many adaptations are shown of one practice.
pub const MOST: i64 = 50;

/// So many of those that are adapted most often are looked at for one that may be shown.
const LOOKED_AT: i64 = 10;

/// Where a practice stands among those that came from it, and from which it came.
#[derive(Clone, Debug)]
pub struct Line {
    /// The practice at the beginning, where it is here and the viewer may read it.
    pub origin: Option<Text>,
    /// What came from it, by the day of its first publication.
    pub adaptations: Vec<Text>,
}

/// Whether somebody may begin an adaptation of a text: a published practice that everybody may read, by who may write.
pub fn may_begin(member: &Member, text: &Text) -> bool {
    let open = Audience::parse(&text.audience).is_some_and(Audience::is_open);
    member.role.may_draft() && text.kind == "practice" && text.state == "published" && open && allows_changes(text)
}

/// Whether the licence that a text came with lets others change it: "no derivatives" of Creative Commons does not.
fn allows_changes(text: &Text) -> bool {
    let raw: Option<Value> = text.raw.as_deref().and_then(|raw| serde_json::from_str(raw).ok());
    let licence = raw.as_ref().and_then(|raw| raw.get("license")).and_then(Value::as_str).unwrap_or_default();
    !licence.to_ascii_lowercase().contains("-nd")
}

/// Begins an adaptation: a draft of the member with the answers of the practice, whose core elements count as kept.
///
/// # Errors
/// `NotFound` for what the member cannot read or what is no practice; `Forbidden` by the role, the licence or the audience.
pub async fn begin(app: &App, member: &Member, id: Id) -> Result<Text, Error> {
    let (text, house) = app.db.read(|conn| {
        let found = texts::by_id(conn, id)?;
        let text = viewer::readable(conn, found, &Viewer::Member(Box::new(member.clone())))?;
        let house = house_of(conn, app, &text)?;
        Ok::<_, Error>((text, house))
    })?;
    if text.kind != "practice" {
        return Err(Error::NotFound);
    }
    if !may_begin(member, &text) {
        return Err(Error::Forbidden(
            "Only a published practice that everybody may read and change can be adapted, by who writes here.",
        ));
    }
    write::draft(app, member, draft(member, &text, house)?).await
}

/// The name of the institution that a text comes from; the host where we know no name.
fn house_of(conn: &mut Conn, app: &App, text: &Text) -> Result<String, Error> {
    if text.local {
        return Ok(app.institution.name.clone());
    }
    let partner = partners::get(conn, &text.host)?.map(|partner| partner.name);
    Ok(partner.filter(|name| !name.is_empty()).unwrap_or_else(|| text.host.clone()))
}

fn draft(member: &Member, text: &Text, house: String) -> Result<Draft, Error> {
    let stored: Value = text.block.as_deref().and_then(|block| serde_json::from_str(block).ok()).unwrap_or(Value::Null);
    let known = PracticeBlock::lenient(&stored);
    let core = known.core_elements.iter().flatten().map(|element| KeptElement {
        id: element.id.clone(),
        text: element.text.clone(),
        kept: Some(true),
        ..KeptElement::default()
    });
    let adaptation = Adaptation {
        schema: Some(SCHEMA.into()),
        of: Some(text.uri.clone()),
        based_on: Some(revision_of(text)),
        name: Some(text.name.clone()),
        house: Some(house),
        core: Some(core.collect()),
        ..Adaptation::default()
    };
    // What was found out about the practice, and how it stands with it, is not so of what is made of it.
    let tidier = known.tidier.clone().map(|tidier| Tidier { fidelity_actual: None, ..tidier });
    let (evidence, status, observed, extra) = (None, None, None, Map::new());
    let copy = PracticeBlock { adaptation: Some(adaptation), tidier, evidence, status, observed, extra, ..known };
    let Value::Object(block) = serde_json::to_value(copy).map_err(|error| Error::Refused(error.to_string()))? else {
        return Err(Error::NotFound);
    };
    let language = if text.language.is_empty() { member.language.clone() } else { text.language.clone() };
    Ok(Draft {
        kind: Kind::Practice,
        name: text.name.chars().take(150).collect(),
        summary: text.summary.chars().take(500).collect(),
        language,
        audience: Audience::Public,
        block,
    })
}

/// The address of the revision that is read now; of servers that have none, the practice's own.
pub fn revision_of(text: &Text) -> String {
    if text.local {
        return format!("{}/history/{}", text.uri, text.revision);
    }
    let raw: Value = text.raw.as_deref().and_then(|raw| serde_json::from_str(raw).ok()).unwrap_or(Value::Null);
    let word = |name: &str| raw.get(name).and_then(Value::as_str).filter(|word| word.len() <= 1_000);
    match (word("history"), word("version")) {
        (Some(history), Some(version)) if version.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{history}/{version}")
        }
        _ => text.uri.clone(),
    }
}

/// Whom a practice adapts, so that they hear of it: the author of what everybody could read.
///
/// # Errors
/// The database's.
pub(super) fn adapted_author(conn: &mut Conn, text: &Text) -> Result<Option<Id>, Error> {
    let Some(uri) = &text.derived_from else { return Ok(None) };
    let origin = texts::by_uri(conn, uri)?.filter(|origin| origin.state == "published");
    let open = origin.filter(|origin| Audience::parse(&origin.audience).is_some_and(Audience::is_open));
    Ok(open.map(|origin| origin.author_id))
}

/// The line of a practice as somebody may see it: what it came from, what came from that and from it. Adaptations of other
/// servers count where we follow their institution: whoever else says so is heard by nobody here.
///
/// # Errors
/// The database's.
pub fn line(conn: &mut Conn, text: &Text, viewer: &Viewer) -> Result<Line, Error> {
    let origin = match &text.derived_from {
        Some(uri) => texts::by_uri(conn, uri)?,
        None => None,
    };
    let origin = match origin {
        Some(found) => seen(conn, found, viewer)?,
        None => None,
    };
    let mut found = texts::derived(conn, &text.uri, MOST)?;
    if let Some(uri) = &text.derived_from {
        found.extend(texts::derived(conn, uri, MOST)?);
        // The one that is being read stands on its line, wherever it is from; and nobody stands there twice, whoever says what.
        found.push(text.clone());
        found.sort_by_key(|one| (one.published_at, one.id));
        found.dedup_by_key(|one| one.id);
        found.retain(|one| origin.as_ref().is_none_or(|origin| origin.id != one.id));
    }
    let mut adaptations = Vec::new();
    for one in found {
        if one.local || one.id == text.id || partners::followed(conn, &one.host)? {
            adaptations.extend(seen(conn, one, viewer)?);
        }
    }
    Ok(Line { origin, adaptations })
}

/// The practice that travelled furthest among those that a viewer may read, with its adaptations; none while nothing has.
///
/// # Errors
/// The database's.
pub fn travelled(conn: &mut Conn, viewer: &Viewer) -> Result<Option<(Text, Vec<Text>)>, Error> {
    for uri in texts::most_adapted(conn, LOOKED_AT)? {
        let Some(found) = texts::by_uri(conn, &uri)? else { continue };
        let Some(origin) = seen(conn, found, viewer)? else { continue };
        let line = line(conn, &origin, viewer)?;
        if !line.adaptations.is_empty() {
            return Ok(Some((origin, line.adaptations)));
        }
    }
    Ok(None)
}

/// The text, where the viewer may read it now.
fn seen(conn: &mut Conn, text: Text, viewer: &Viewer) -> Result<Option<Text>, Error> {
    match viewer::readable(conn, Some(text), viewer) {
        Ok(text) => Ok(Some(text).filter(|text| text.state == "published")),
        Err(Error::NotFound | Error::Gone) => Ok(None),
        Err(other) => Err(other),
    }
}
