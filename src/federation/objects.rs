//! Translators between what is stored and the wire. Reading is in [`incoming`].

pub mod degrade;
pub mod incoming;
pub mod lineage;
pub mod pictures;
mod translated;

use serde_json::{Value, json};

use super::proof;
use super::protocol::PUBLIC;
use super::protocol::activity;
use super::protocol::actor::{self as wire, ActorKind, ActorOut, Capability};
use super::protocol::article::{self, ArticleKind, ArticleOut};
use super::protocol::note::{self, NoteOut};
use super::protocol::tag::{Hashtag, Mention, OBJECT_MEDIA_TYPE, ObjectLink, Tags};
use super::protocol::{policy, reading};
use crate::actions::partner::neighbours::listed;
use crate::app::App;
use crate::domain::consent::Consent;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::media::store::media_type;
use crate::storage::actors::{self, Actor};
use crate::storage::facts;
use crate::storage::media::{self, Picture};
use crate::storage::safeguards;
use crate::storage::texts::{self, Text};
use crate::storage::{self, Conn, choices, coauthors, notes};
use crate::text::render;

/// So many links to other objects an object carries.
pub(super) const MAX_LINKS: usize = 20;

/// The licence of what is published here.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by-sa/4.0/";

/// The capability that a partner declares when it keeps the network audience (federation.md, section 6.3; FEP-844e).
pub const NETWORK_CAPABILITY: &str = "https://w3id.org/practice-commons/ns#network-audience";

/// The capability of reading RFC 9421 (FEP-844e).
pub const RFC9421_SIGNATURES: &str = "https://datatracker.ietf.org/doc/html/rfc9421";
/// The same with Ed25519 keys (FEP-844e).
pub const ED25519_SIGNATURES: &str = "https://datatracker.ietf.org/doc/html/rfc9421#name-eddsa-using-curve-edwards25";

/// The collection that a text for the network is addressed to; nobody else may read it.
pub fn network_of(app: &App) -> String {
    app.config.url("/actor/network")
}

/// To whom a text is addressed: (`to`, `cc`).
pub fn addressees(app: &App, author: &Actor, text: &Text, mentioned: &[Actor]) -> (Vec<String>, Vec<String>) {
    let own: Vec<String> = author.followers.iter().cloned().collect();
    let named: Vec<String> = mentioned.iter().map(|actor| actor.uri.clone()).collect();
    match text.audience.as_str() {
        "public" if text.kind == "note" => (vec![PUBLIC.to_owned()], [own, named].concat()),
        "public" => {
            let house = [&app.institution, &app.node].into_iter().filter_map(|actor| actor.followers.clone());
            (vec![PUBLIC.to_owned()], own.into_iter().chain(house).chain(named).collect())
        }
        "unlisted" => (own, [vec![PUBLIC.to_owned()], named].concat()),
        "network" => (vec![network_of(app)], Vec::new()),
        "followers" => (own, named),
        _ => (named, Vec::new()),
    }
}

/// A text of ours as the object that travels; where everybody or the network may read it, with its author's proof, so
/// that others can pass it on or give it back (rule S6). The same revision has the same bytes each time.
///
/// # Errors
/// The database's.
pub fn object(conn: &mut Conn, app: &App, text: &Text) -> Result<Value, storage::Error> {
    let people = texts::mentions_of(conn, &[text.id])?.into_iter().map(|(_, actor)| actor).collect();
    let words = texts::tags_of(conn, &[text.id])?.into_iter().map(|(_, word)| word).collect();
    let pictures = media::of_texts(conn, &[text.id])?;
    object_naming(conn, app, text, Named { people, words, pictures })
}

/// What belongs to a text beside its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// People whom it names.
    pub people: Vec<Id>,
    /// Hashtags in lower case, without `#`.
    pub words: Vec<String>,
    /// Its pictures, in their order.
    pub pictures: Vec<Picture>,
}

/// The same for a text that is not published yet, with what will belong to it then.
///
/// # Errors
/// The database's.
pub fn object_naming(conn: &mut Conn, app: &App, text: &Text, named: Named) -> Result<Value, storage::Error> {
    let mut value = bare(conn, app, text, named)?;
    if text.state != "withdrawn" && matches!(text.audience.as_str(), "public" | "unlisted" | "network") {
        prove(conn, app, text.author_id, &mut value, Timestamp(text.updated_at))?;
    }
    Ok(value)
}

/// Signs a document as one of our actors. Never what is for followers or single people: a proof would hold beyond them
/// (FEP-8b32, privacy).
///
/// # Errors
/// The database's.
pub fn prove(
    conn: &mut Conn,
    app: &App,
    actor: Id,
    document: &mut Value,
    created: Timestamp,
) -> Result<(), storage::Error> {
    let keys = app.signing_keys_in(conn, actor)?;
    let method = format!("{}#ed25519-key", actors::by_id(conn, actor)?.uri);
    if let Err(error) = proof::attach(document, &keys, &method, created) {
        tracing::warn!(actor, %error, "a document goes without a proof");
    }
    Ok(())
}

/// Whether a document is addressed to everybody or to the network.
pub fn is_open(app: &App, document: &Value) -> bool {
    let network = network_of(app);
    let named = |name: &str| {
        let listed = document.get(name).and_then(Value::as_array).into_iter().flatten();
        listed.filter_map(Value::as_str).any(|one| one == PUBLIC || one == network)
    };
    named("to") || named("cc")
}

fn bare(conn: &mut Conn, app: &App, text: &Text, named: Named) -> Result<Value, storage::Error> {
    if text.state == "withdrawn" {
        let erased = Timestamp(text.withdrawn_at.unwrap_or(text.updated_at));
        let former = if text.kind == "note" { "Note" } else { "Article" };
        return Ok(activity::tombstone(&text.uri, former, erased));
    }
    let author = actors::by_id(conn, text.author_id)?;
    let mentioned = actors::by_ids(conn, &named.people)?;
    let (to, cc) = addressees(app, &author, text, &mentioned);
    let mentions = mentioned.iter().map(mention).collect();
    let tags = Tags { mentions, hashtags: hashtags(app, &named.words), ..Tags::default() };
    let policy =
        matches!(text.audience.as_str(), "public" | "unlisted").then(|| policy::open_but_unquoted(&author.uri));
    if text.kind == "note" {
        let root = text.root_id.map(|root| texts::by_id(conn, root)).transpose()?.flatten();
        return Ok(note::note(&NoteOut {
            id: text.uri.clone(),
            attributed_to: author.uri,
            in_reply_to: text.in_reply_to.clone(),
            to,
            cc,
            summary: Some(text.summary.clone()).filter(|warning| !warning.is_empty()),
            content: text.content.clone(),
            language: Some(text.language.clone()).filter(|language| !language.is_empty()),
            published: text.published_at.map(Timestamp),
            updated: text.published_at.filter(|at| text.updated_at > *at).map(|_| Timestamp(text.updated_at)),
            url: Some(text.url.clone()),
            sensitive: sensitive(conn, text)?,
            tags,
            attachments: pictures::ours(app, named.pictures),
            audience: house_of(app, root.as_ref()).filter(|_| text.audience == "public"),
            replies: Some(format!("{}/replies", text.uri)),
            context: conversation(text, root.as_ref()),
            policy,
        }));
    }
    let deidentification = deidentification(conn, text)?;
    let attachments = pictures::ours(app, named.pictures);
    let contributor = contributors(conn, app, text)?;
    let out = long_text(app, text, author, (to, cc), tags);
    let out = translated::with_translations(conn, text, out)?;
    Ok(article::article(&ArticleOut { contributor, attachments, policy, deidentification, ..out }))
}

/// Who else made a text: its co-authors in their order, and our institution (W4 of vocabulary.md).
fn contributors(conn: &mut Conn, app: &App, text: &Text) -> Result<Vec<String>, storage::Error> {
    let others: Vec<Id> = coauthors::agreed(conn, &[text.id])?.into_iter().map(|(_, person)| person).collect();
    let people = actors::by_ids(conn, &others)?;
    let uri = |id: &Id| people.iter().find(|actor| actor.id == *id).map(|actor| actor.uri.clone());
    Ok(others.iter().filter_map(uri).chain([app.institution.uri.clone()]).collect())
}

/// That the text was checked, by what and by whom; what was found is nobody's business.
fn deidentification(conn: &mut Conn, text: &Text) -> Result<Option<Value>, storage::Error> {
    let Some(check) = safeguards::check(conn, text.id)? else { return Ok(None) };
    let mut attested = match Consent::parse(&check.consent) {
        Some(Consent::NoneDescribed) => vec!["no-identifiable-person"],
        Some(Consent::Composite) => vec!["no-identifiable-person", "composite-or-consented"],
        Some(Consent::Written) => vec!["composite-or-consented"],
        None => Vec::new(),
    };
    if check.checklist {
        attested.push("ethics-checklist-2");
    }
    let mut said = json!({
        "checker": check.checker,
        "checkedAt": Timestamp(check.checked_at).rfc3339(),
        "unresolved": 0,
        "attested": attested,
    });
    if let (Some(reviewer), Some(members)) = (check.reviewer_id, said.as_object_mut()) {
        members.insert("reviewer".to_owned(), actors::by_id(conn, reviewer)?.uri.into());
    }
    Ok(Some(said))
}

/// Whether the pictures of a note are hidden at first.
fn sensitive(conn: &mut Conn, text: &Text) -> Result<bool, storage::Error> {
    Ok(notes::newest(conn, text.id)?.is_some_and(|newest| newest.sensitive))
}

/// The picture of an actor of ours and its media type.
fn icon(actor: &Actor) -> Option<(String, String)> {
    let address = actor.icon.clone()?;
    let kind = media_type(&address)?;
    Some((address, kind.to_owned()))
}

/// Hashtags of a text of ours, each with its page.
fn hashtags(app: &App, words: &[String]) -> Vec<Hashtag> {
    let one = |word: &String| {
        let escaped: String = url::form_urlencoded::byte_serialize(word.as_bytes()).collect();
        Hashtag { name: format!("#{word}"), href: Some(app.config.url(&format!("/search?q=%23{escaped}"))) }
    };
    words.iter().map(one).collect()
}

/// The practices that an essay wants to try, as links to objects (FEP-e232).
fn cited(text: &Text) -> Vec<ObjectLink> {
    let block = text.block.as_deref().and_then(|block| serde_json::from_str::<Value>(block).ok());
    let Some(members) = block.as_ref().and_then(Value::as_object) else { return Vec::new() };
    let named = reading::list(members, "willTry").filter_map(Value::as_object);
    named
        .filter_map(|one| reading::first_id(one, "practice"))
        .take(MAX_LINKS)
        .map(|href| ObjectLink { href, media_type: Some(OBJECT_MEDIA_TYPE.to_owned()), name: None, rel: Vec::new() })
        .collect()
}

/// Our institution, where a comment stands in a conversation about one of its public texts (FEP-1b12).
fn house_of(app: &App, root: Option<&Text>) -> Option<String> {
    let ours = root.filter(|root| root.local && root.kind != "note" && root.audience == "public");
    ours.map(|_| app.institution.uri.clone())
}

/// The collection of a whole conversation: ours where it began here, else the one that its beginning names.
fn conversation(text: &Text, root: Option<&Text>) -> Option<String> {
    match root {
        None => text.in_reply_to.is_none().then(|| format!("{}/context", text.uri)),
        Some(root) if root.local => Some(format!("{}/context", root.uri)),
        Some(root) => {
            let raw: Value = serde_json::from_str(root.raw.as_deref()?).ok()?;
            reading::first_id(raw.as_object()?, "context")
        }
    }
}

fn long_text(app: &App, text: &Text, author: Actor, addressees: (Vec<String>, Vec<String>), tags: Tags) -> ArticleOut {
    let open = text.audience == "public";
    let practice = text.kind == "practice";
    let extra = |name: &str| practice.then(|| format!("{}/{name}", text.uri));
    let mut block = text.block.as_deref().and_then(|block| serde_json::from_str(block).ok());
    let (derivation, origin) = block.as_mut().map(lineage::taken_out).unwrap_or_default();
    let updated = text.published_at.is_some_and(|published| text.updated_at > published);
    ArticleOut {
        id: text.uri.clone(),
        kind: if practice { ArticleKind::Practice } else { ArticleKind::Essay },
        attributed_to: author.uri,
        contributor: Vec::new(),
        audience: open.then(|| app.institution.uri.clone()),
        to: addressees.0,
        cc: addressees.1,
        name: text.name.clone(),
        name_map: vec![(text.language.clone(), text.name.clone())],
        summary: Some(text.summary.clone()),
        summary_map: Vec::new(),
        content: text.content.clone(),
        content_map: vec![(text.language.clone(), text.content.clone())],
        translations: Vec::new(),
        preview: open.then(|| render::preview_html(&text.name, &text.summary)),
        published: text.published_at.map(Timestamp),
        updated: updated.then_some(Timestamp(text.updated_at)),
        url: Some(text.url.clone()),
        version: Some(text.revision.to_string()),
        license: Some(LICENCE.to_owned()),
        about: None,
        sensitive: Some(false),
        image: None,
        tags: Tags { links: cited(text).into_iter().chain(origin).collect(), ..tags },
        attachments: Vec::new(),
        replies: Some(format!("{}/replies", text.uri)),
        context: Some(format!("{}/context", text.uri)),
        policy: None,
        history: extra("history"),
        adaptations: extra("adaptations"),
        results: None,
        teaches: Vec::new(),
        block,
        deidentification: None,
        derivation,
    }
}

fn mention(actor: &Actor) -> Mention {
    Mention { href: actor.uri.clone(), name: Some(format!("@{}@{}", actor.handle, actor.host)) }
}

/// An actor of ours as the document that others fetch.
///
/// # Errors
/// The database's.
pub fn actor(conn: &mut Conn, app: &App, actor: &Actor) -> Result<Value, storage::Error> {
    let keys = actors::keys(conn, actor.id)?;
    let kind = match actor.kind.as_str() {
        "application" => ActorKind::Application,
        "group" => ActorKind::Group,
        _ => ActorKind::Person,
    };
    let visible = kind != ActorKind::Application;
    let said = facts::of(conn, actor.id)?;
    Ok(wire::actor(&ActorOut {
        kind,
        id: actor.uri.clone(),
        preferred_username: actor.handle.clone(),
        webfinger: Some(format!("{}@{}", actor.handle, actor.host)),
        name: actor.name.clone(),
        summary: Some(actor.summary.clone()).filter(|summary| !summary.is_empty()),
        url: actor.url.clone(),
        inbox: actor.inbox.clone(),
        outbox: format!("{}/outbox", actor.uri),
        followers: format!("{}/followers", actor.uri),
        following: Some(format!("{}/following", actor.uri)),
        featured: visible.then(|| format!("{}/featured", actor.uri)),
        partners: (!visible && listed(conn)?).then(|| format!("{}/partners", actor.uri)),
        shared_inbox: app.config.url("/inbox"),
        public_key: wire::PublicKey {
            id: format!("{}#main-key", actor.uri),
            owner: actor.uri.clone(),
            pem: keys.rsa_public,
        },
        multikey: Some(wire::Multikey {
            id: format!("{}#ed25519-key", actor.uri),
            controller: actor.uri.clone(),
            multibase: keys.ed25519_public,
        }),
        place: place(app).filter(|_| kind != ActorKind::Person),
        icon: icon(actor),
        manually_approves: actor.manually_approves,
        discoverable: visible && said.discoverable,
        indexable: visible && said.indexable,
        attribution_domains: [app.host()].into_iter().chain(choices::get(conn, actor.id)?.domains()).collect(),
        implements: capabilities(),
        also_known_as: said.aliases(),
        moved_to: said.moved_to,
        published: Some(Timestamp(actor.created_at)),
    }))
}

/// Where the institution is, unless it does not say.
fn place(app: &App) -> Option<wire::Place> {
    let house = &app.config.institution;
    (house.country != "ZZ").then(|| wire::Place { town: house.town.clone(), country: house.country.clone() })
}

/// What this server understands (FEP-844e).
fn capabilities() -> Vec<Capability> {
    let one = |href: &str, name: &str| Capability { href: href.to_owned(), name: name.to_owned() };
    vec![
        one(RFC9421_SIGNATURES, "RFC-9421: HTTP Message Signatures"),
        one(ED25519_SIGNATURES, "RFC-9421 signatures using the Ed25519 algorithm"),
        one(NETWORK_CAPABILITY, "Practice Commons: network audience"),
    ]
}
