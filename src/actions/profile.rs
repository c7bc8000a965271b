//! What a member shows of herself, and the usual choices for her posts.

use serde_json::json;

use crate::app::App;
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::storage::actors::{self, Actor};
use crate::storage::choices::{self, Choices};
use crate::storage::media::{self, Picture};
use crate::storage::{Conn, accounts, facts, happenings};
use crate::text::{language, markdown};

use super::error::Error;
use super::viewer::Member;

/// The longest name, in characters.
pub const MAX_NAME: usize = 100;
/// The longest text about oneself, in characters.
pub const MAX_NOTE: usize = 2000;
/// So many pairs at most.
pub const MAX_FIELDS: usize = 4;
/// So many websites at most may name a member as their author.
pub const MAX_DOMAINS: usize = 10;
/// The longest name or value of a pair, in characters.
pub const MAX_FIELD: usize = 255;

/// What becomes of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// It stays.
    #[default]
    AsBefore,
    /// It is taken away.
    Nothing,
    /// Another one, by its number.
    New(Id),
}

/// What changes; what is `None` stays.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// Shown name.
    pub name: Option<String>,
    /// About oneself, in Markdown.
    pub note: Option<String>,
    /// Pairs of a name and a value in Markdown; those without a name are left out.
    pub fields: Option<Vec<(String, String)>>,
    /// Whether requests to follow wait for an answer.
    pub locked: Option<bool>,
    /// Usual visibility of posts.
    pub privacy: Option<String>,
    /// Whether posts are usually sensitive.
    pub sensitive: Option<bool>,
    /// Usual language of posts; empty: that of the account.
    pub language: Option<String>,
    /// Whether the account may be recommended.
    pub discoverable: Option<bool>,
    /// Whether public posts may be found by search engines.
    pub indexable: Option<bool>,
    /// Whether nobody sees who follows and who is followed.
    pub hide_collections: Option<bool>,
    /// Hosts of websites that may name the member as their author.
    pub attribution_domains: Option<Vec<String>>,
    /// The picture.
    pub avatar: Shown,
    /// The wide picture.
    pub header: Shown,
}

/// Changes the profile; everybody who follows hears of it where others can see the change.
///
/// # Errors
/// `Invalid` with every wrong field.
pub async fn change(app: &App, member: &Member, change: Change) -> Result<Member, Error> {
    check(&change)?;
    let (happens, now, id) = (app.ids.next(), app.now().0, member.id());
    let base = app.config.url("/media/");
    let member = app
        .db
        .write(move |tx| {
            let (account, mut actor) = accounts::by_id(tx, id)?;
            let before = actor.clone();
            let mut profile = choices::get(tx, id)?;
            let domains = profile.attribution_domains.clone();
            show(&mut actor, &mut profile, &change);
            if change.avatar != Shown::AsBefore {
                actor.icon = picture(tx, id, change.avatar, "avatar", &base)?;
            }
            if change.header != Shown::AsBefore {
                actor.header = picture(tx, id, change.header, "header", &base)?;
            }
            choose(&mut profile, &change);
            choices::put(tx, &profile)?;
            let said = facts::of(tx, id)?;
            let mut says = said.clone();
            (says.discoverable, says.indexable) = (profile.discoverable, profile.indexable);
            if says != said {
                facts::put(tx, &says)?;
            }
            if actor != before || says != said || profile.attribution_domains != domains {
                actors::update(tx, &actor)?;
                happenings::push(tx, happens, &Happening::ActorChanged { actor: id }, now)?;
            }
            Member::of(&account, actor).ok_or(Error::SignIn)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(member)
}

fn check(change: &Change) -> Result<(), Error> {
    let within = |text: &str, most: usize| text.chars().count() <= most && !text.contains('\0');
    let name_fits = change.name.as_deref().is_none_or(|name| within(name, MAX_NAME));
    if !name_fits || change.name.as_deref().is_some_and(|name| name.contains(char::is_control)) {
        return Err(Error::field("display_name", "name", format!("A name has at most {MAX_NAME} characters.")));
    }
    if !change.note.as_deref().is_none_or(|note| within(note, MAX_NOTE)) {
        return Err(Error::field("note", "length", format!("The text about you has at most {MAX_NOTE} characters.")));
    }
    let fields = change.fields.as_deref().unwrap_or_default();
    let fit = fields.iter().all(|(name, value)| within(name, MAX_FIELD) && within(value, MAX_FIELD));
    if fields.len() > MAX_FIELDS || !fit {
        let sentence = format!("There are at most {MAX_FIELDS} fields, of {MAX_FIELD} characters each.");
        return Err(Error::field("fields_attributes", "length", sentence));
    }
    let domains = change.attribution_domains.as_deref().unwrap_or_default();
    if domains.len() > MAX_DOMAINS || !domains.iter().all(|domain| is_host(domain)) {
        let sentence = format!("There are at most {MAX_DOMAINS} websites, each as its host: example.org.");
        return Err(Error::field("attribution_domains", "domains", sentence));
    }
    let known = ["public", "unlisted", "private", "direct"];
    if change.privacy.as_deref().is_some_and(|privacy| !known.contains(&privacy)) {
        let sentence = "The visibility is one of: public, unlisted, private, direct.";
        return Err(Error::field("source[privacy]", "privacy", sentence));
    }
    if change.language.as_deref().is_some_and(|tag| !tag.is_empty() && language::parse(tag).is_none()) {
        return Err(Error::field(
            "source[language]",
            "language",
            "This is no language tag. Right would be: ca, en, pt.",
        ));
    }
    Ok(())
}

fn is_host(name: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    name.len() <= 253 && name.contains('.') && name.split('.').all(plain)
}

/// What others see.
fn show(actor: &mut Actor, profile: &mut Choices, change: &Change) {
    if let Some(name) = change.name.as_deref().map(str::trim) {
        actor.name = if name.is_empty() { actor.handle.clone() } else { name.to_owned() };
    }
    if let Some(note) = &change.note {
        profile.note.clone_from(note);
        actor.summary = if note.trim().is_empty() { String::new() } else { markdown::to_html(note) };
    }
    if let Some(fields) = &change.fields {
        let named = fields.iter().filter(|(name, _)| !name.trim().is_empty());
        let pairs = named.map(
            |(name, value)| json!({"name": name.trim(), "value": markdown::to_inline_html(value), "source": value}),
        );
        actor.fields = pairs.collect::<serde_json::Value>().to_string();
    }
    actor.manually_approves = change.locked.unwrap_or(actor.manually_approves);
}

/// What stays with us.
fn choose(profile: &mut Choices, change: &Change) {
    if let Some(privacy) = &change.privacy {
        profile.privacy.clone_from(privacy);
    }
    if let Some(tag) = &change.language {
        profile.language = language::parse(tag);
    }
    if let Some(domains) = &change.attribution_domains {
        profile.attribution_domains = domains.join(" ").to_lowercase();
    }
    profile.sensitive = change.sensitive.unwrap_or(profile.sensitive);
    profile.discoverable = change.discoverable.unwrap_or(profile.discoverable);
    profile.indexable = change.indexable.unwrap_or(profile.indexable);
    profile.hide_collections = change.hide_collections.unwrap_or(profile.hide_collections);
}

/// The address of a new picture; the one before is forgotten.
fn picture(tx: &mut Conn, who: Id, shown: Shown, purpose: &str, base: &str) -> Result<Option<String>, Error> {
    let before: Option<Picture> = media::newest(tx, who, purpose)?;
    let made = match shown {
        Shown::New(id) => {
            let mut picture = media::get(tx, who, id)?.ok_or(Error::NotFound)?;
            purpose.clone_into(&mut picture.purpose);
            media::update(tx, &picture)?;
            Some(format!("{base}{}", picture.file))
        }
        Shown::Nothing | Shown::AsBefore => None,
    };
    if let Some(before) = before.filter(|before| shown != Shown::New(before.id)) {
        media::delete(tx, before.id)?;
    }
    Ok(made)
}
