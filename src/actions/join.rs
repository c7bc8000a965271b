//! Become a member, change role, be suspended, leave; one-time links.

use crate::app::{self, App};
use crate::domain::happening::Happening;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::domain::member::Role;
use crate::keys::KeyPair;
use crate::storage::accounts::{self, Account};
use crate::storage::actors::{self, Actor};
use crate::storage::sessions::{self, Link};
use crate::storage::{self, Conn, deliveries, happenings};

use super::coauthors;
use super::error::Error;
use super::forget;
use super::sign_in::{hash_of, hash_password};

/// Who joins.
#[derive(Clone)]
pub struct Newcomer {
    /// Letters, digits and underscores.
    pub handle: String,
    /// Shown name.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// What the person may do.
    pub role: Role,
    /// Chosen at once, or later by a one-time link.
    pub password: Option<String>,
}

/// How long a link to sign in works: 24 hours, in milliseconds.
pub const SIGN_IN_MS: i64 = 24 * 3_600_000;

/// Makes a member: actor, keys and account.
///
/// # Errors
/// `Invalid` with each wrong field; `handle` or `email` where somebody has it already.
pub async fn join(app: &App, newcomer: Newcomer) -> Result<Actor, Error> {
    let newcomer = checked(newcomer)?;
    let password = newcomer.password.as_deref().map(|password| hash_password(app, password)).transpose()?;
    let keys = tokio::task::spawn_blocking(KeyPair::generate)
        .await
        .map_err(|error| Error::Refused(error.to_string()))?
        .map_err(|error| Error::Refused(error.to_string()))?;
    let now = app.now();
    let id = app.ids.next();
    let path = format!("/people/{id}");
    let actor = app::local_actor(&app.config, id, "person", &path, &newcomer.handle, &newcomer.name, now);
    let account = Account {
        actor_id: id,
        email: newcomer.email.clone(),
        password,
        role: newcomer.role.as_str().to_owned(),
        language: app.config.institution.languages.first().cloned().unwrap_or_else(|| "en".to_owned()),
        created_at: now.0,
        suspended_at: None,
        seen_at: None,
    };
    let institution = app.institution.handle.clone();
    app.db
        .write(move |tx| {
            let taken = |field, what: &str| Error::field(field, "taken", format!("Somebody has this {what} already."));
            if actor.handle == institution || accounts::by_handle(tx, &actor.handle)?.is_some() {
                return Err(taken("handle", "handle"));
            }
            if accounts::by_email(tx, &account.email)?.is_some() {
                return Err(taken("email", "mail address"));
            }
            actors::insert(tx, &actor)?;
            app::keep_keys(tx, actor.id, &keys)?;
            accounts::insert(tx, &account)?;
            Ok(actor.clone())
        })
        .await
}

fn checked(newcomer: Newcomer) -> Result<Newcomer, Error> {
    let handle = newcomer.handle.trim().trim_start_matches('@').to_lowercase();
    let name = checked_name(&newcomer.name)?;
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if handle.is_empty() || handle.len() > 30 || !handle.bytes().all(plain) {
        let sentence = "A handle has 1 to 30 letters a to z, digits and underscores.";
        return Err(Error::field("handle", "handle", sentence));
    }
    let email = checked_email(&newcomer.email)?;
    Ok(Newcomer { handle, name, email, ..newcomer })
}

/// A name as it is kept.
pub(super) fn checked_name(name: &str) -> Result<String, Error> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > 100 || name.contains(char::is_control) {
        return Err(Error::field("name", "name", "A name has 1 to 100 characters."));
    }
    Ok(name.to_owned())
}

/// A mail address as it is kept.
pub(super) fn checked_email(email: &str) -> Result<String, Error> {
    let email = email.trim().to_lowercase();
    let is_address = email.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.len() > 2);
    if !is_address || email.len() > 254 || email.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(Error::field("email", "email", "This is no mail address."));
    }
    Ok(email)
}

/// Makes a link that signs a member in once; answers its address.
///
/// # Errors
/// The database's.
pub async fn sign_in_link(app: &App, account: Id) -> Result<String, Error> {
    let secret = app.ids.secret();
    let link = link(app, &secret, "sign_in", SIGN_IN_MS, Some(account));
    app.db.write(move |tx| Ok::<_, Error>(sessions::insert_link(tx, &link)?)).await?;
    Ok(app.config.url(&format!("/welcome/{secret}")))
}

/// A link as it is kept, which works for so many milliseconds.
pub(super) fn link(app: &App, secret: &str, purpose: &str, lasts: i64, account: Option<Id>) -> Link {
    let now = app.now();
    Link {
        hash: hash_of(secret),
        purpose: purpose.to_owned(),
        account_id: account,
        created_at: now.0,
        expires_at: now.plus_ms(lasts).0,
        ..Link::default()
    }
}

/// Changes a member's role.
///
/// # Errors
/// `NotFound` for an unknown handle.
pub async fn set_role(app: &App, handle: &str, role: Role) -> Result<(), Error> {
    let id = find(app, handle)?;
    app.db.write(move |tx| Ok::<_, Error>(accounts::set_role(tx, id, role.as_str())?)).await
}

/// Suspends a member and closes every channel at once: sessions, tokens, links, and what is on its way to others.
///
/// # Errors
/// `NotFound` for an unknown handle.
pub async fn suspend(app: &App, handle: &str) -> Result<(), Error> {
    let (id, now) = (find(app, handle)?, app.now().0);
    app.db.write(move |tx| shut_out(tx, id, now)).await
}

/// Suspends a member: every session and token ends, and what was said and has not left yet is taken back.
///
/// # Errors
/// The database's.
pub(super) fn shut_out(tx: &mut Conn, id: Id, now: i64) -> Result<(), Error> {
    accounts::set_suspended(tx, id, Some(now))?;
    deliveries::recall(tx, id)?;
    Ok(sessions::end_all(tx, id)?)
}

/// Deletes a member: erases every text, comment and draft, the mail address and the password, closes every session, and
/// tells others. The handle stays, so that nobody else gets it.
///
/// # Errors
/// `NotFound` for an unknown handle.
pub async fn delete(app: &App, handle: &str) -> Result<(), Error> {
    let id = find(app, handle)?;
    for text in app.db.read(|conn| storage::views::standing(conn, id).map_err(Error::from))? {
        super::publish::erase(app, text).await?;
    }
    let (now, happening, happens) = (app.now().0, Happening::ActorChanged { actor: id }, app.ids.next());
    let ids = app.ids.clone();
    app.db
        .write(move |tx| {
            coauthors::leave_all(tx, &ids, id, now)?;
            accounts::forget(tx, id, now)?;
            sessions::end_all(tx, id)?;
            storage::personal::erase(tx, id)?;
            storage::media::forget(tx, id)?;
            storage::jobs::push(tx, -happens, &Job::Clean, now)?;
            let gone = actors::by_id(tx, id)?;
            // What was told of the profile before.
            storage::log::blank(tx, &gone.uri)?;
            forget::forget(tx, gone, now)?;
            Ok::<_, Error>(happenings::push(tx, happens, &happening, now)?)
        })
        .await?;
    app.wake.sequencer.notify_one();
    Ok(())
}

fn find(app: &App, handle: &str) -> Result<Id, Error> {
    let handle = handle.trim_start_matches('@').to_lowercase();
    let found = app.db.read(|conn| accounts::by_handle(conn, &handle).map_err(Error::from))?;
    found.map(|(account, _)| account.actor_id).ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::actions::comment::{Comment, Extras, comment};
    use crate::actions::viewer::Member;
    use crate::actions::write::{Draft, Kind, draft};
    use crate::config::Config;
    use crate::domain::audience::Audience;
    use crate::domain::time::Clock;
    use crate::storage::personal::{self, About};
    use crate::storage::texts;

    #[tokio::test]
    async fn who_is_deleted_leaves_no_words_no_address_and_no_password() {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
        let config = Config::parse(toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let app = App::open(config, Clock::system()).await.unwrap();
        let newcomer = Newcomer {
            handle: "Maria".to_owned(),
            name: "Maria Soler".to_owned(),
            email: "Maria@a.example".to_owned(),
            role: Role::Practitioner,
            password: Some("a long password".to_owned()),
        };
        let actor = join(&app, newcomer).await.unwrap();
        let (account, actor) = app.db.read(|conn| accounts::by_id(conn, actor.id)).unwrap();
        let member = Member::of(&account, actor).unwrap();
        let block = json!({"schema": 1, "tidier": {"why": "A secret."}}).as_object().unwrap().clone();
        let (name, summary, language) = ("Home visits".to_owned(), String::new(), "en".to_owned());
        let kept = Draft { kind: Kind::Practice, name, summary, language, audience: Audience::Team, block };
        let kept = draft(&app, &member, kept).await.unwrap();
        let said = Comment {
            words: "A word.".to_owned(),
            answers: None,
            audience: Audience::Public,
            language: "en".to_owned(),
            extras: Extras::default(),
        };
        let said = comment(&app, &member, said).await.unwrap();

        let left = |app: &App| {
            let all = |about| match about {
                About::Person { .. } => About::Person { rows: "1 = 1", secret: &["rsa", "ed25519"], private: false },
                nobody @ About::Nobody(_) => nobody,
            };
            let rows = |conn: &mut storage::Conn| -> Result<Vec<(&str, String)>, storage::Error> {
                let of = |(table, about)| {
                    let rows = personal::rows(conn, table, all(about), 0)?;
                    Ok(rows.into_iter().map(move |row| (table, row.to_string().to_lowercase())).collect())
                };
                let tables: Result<Vec<Vec<_>>, storage::Error> = personal::TABLES.into_iter().map(of).collect();
                Ok(tables?.concat())
            };
            let words = ["soler", "a secret", "home visits", "a word", "maria@a.example"];
            let mut left = app.db.read(rows).unwrap();
            left.retain(|(_, row)| words.iter().any(|word| row.contains(word)));
            left
        };
        let tables: BTreeSet<&str> = left(&app).into_iter().map(|(table, _)| table).collect();
        assert_eq!(tables, BTreeSet::from(["accounts", "actors", "note_revisions", "revisions", "texts"]));

        delete(&app, "@maria").await.unwrap();
        assert_eq!(left(&app), [], "no row of any table holds the words, the name or the mail address");

        for text in [kept.id, said.id] {
            let text = app.db.read(|conn| texts::by_id(conn, text)).unwrap().unwrap();
            assert_eq!((text.state.as_str(), text.content.as_str(), text.block), ("withdrawn", "", None));
        }
        assert_eq!(app.db.read(|conn| accounts::by_email(conn, "maria@a.example")).unwrap(), None);
        let (account, actor) = app.db.read(|conn| accounts::by_id(conn, member.id())).unwrap();
        assert_eq!(
            (account.password.clone(), actor.name.as_str(), Member::of(&account, actor.clone())),
            (None, "", None)
        );
    }

    #[tokio::test]
    async fn who_is_suspended_says_nothing_more_to_others_and_what_is_erased_still_is() {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\nlanguages = [\"en\"]\n";
        let config = Config::parse(toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let app = App::open(config, Clock::system()).await.unwrap();
        let newcomer = Newcomer {
            handle: "maria".to_owned(),
            name: "Maria".to_owned(),
            email: "maria@a.example".to_owned(),
            role: Role::Practitioner,
            password: None,
        };
        let actor = join(&app, newcomer).await.unwrap();
        let (author, house, now) = (actor.id, app.institution.id, app.now().0);
        let waiting = |app: &App| app.db.read(|conn| storage::deliveries::backlog(conn, "b.example")).unwrap();
        let rows = [(1, author, "Create"), (2, author, "Delete"), (3, house, "Announce")];
        app.db
            .write(move |tx| {
                for (id, actor_id, kind) in rows {
                    let activity = storage::log::Activity {
                        id,
                        uri: format!("https://a.example/activities/{id}"),
                        actor_id,
                        kind: kind.to_owned(),
                        object_uri: "https://a.example/practices/9".to_owned(),
                        stream: None,
                        seq: None,
                        body: Some("{}".to_owned()),
                        open: false,
                        created_at: now,
                    };
                    storage::log::insert(tx, &activity)?;
                    let delivery = deliveries::Delivery {
                        id,
                        activity_id: id,
                        host: "b.example".to_owned(),
                        inbox: "https://b.example/inbox".to_owned(),
                        state: "waiting".to_owned(),
                        attempts: 0,
                        retry_at: now,
                        expires_at: now,
                        error_class: None,
                        error_sentence: None,
                    };
                    deliveries::push(tx, &delivery)?;
                }
                Ok::<_, Error>(())
            })
            .await
            .unwrap();
        assert_eq!(waiting(&app), 3);
        suspend(&app, "maria").await.unwrap();
        assert_eq!(waiting(&app), 2, "what she said is taken back; what she erased, and what the house said, goes out");
    }
}
