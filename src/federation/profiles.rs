//! What each host takes as a signature: learnt, remembered for a week, shared by all processes (federation S3).

use std::sync::LazyLock;
use std::time::Duration;

use super::objects::{ED25519_SIGNATURES, NETWORK_CAPABILITY, RFC9421_SIGNATURES};
use super::signature::sending::Sending;
use crate::app::App;
use crate::storage::{self, profiles};

/// How long something learnt is believed, in milliseconds.
const WEEK_MS: i64 = 7 * 24 * 3_600_000;
/// After so long the same thing is written again, so that a host in use is not forgotten, in milliseconds.
const DAY_MS: i64 = 24 * 3_600_000;

/// What was last read, for the least of times: other processes learn too.
static READ: LazyLock<moka::sync::Cache<String, Option<(Sending, i64)>>> =
    LazyLock::new(|| moka::sync::Cache::builder().max_capacity(10_000).time_to_live(Duration::from_secs(60)).build());

/// What a host is known to take; `None` where nothing was learnt in the last week.
///
/// # Errors
/// The database's.
pub fn of(app: &App, host: &str) -> Result<Option<Sending>, storage::Error> {
    let week_ago = app.now().plus_ms(-WEEK_MS).0;
    Ok(known(app, host)?.filter(|(_, learned_at)| *learned_at > week_ago).map(|(sending, _)| sending))
}

fn key_of(app: &App, host: &str) -> String {
    format!("{} {host}", app.node.uri)
}

fn known(app: &App, host: &str) -> Result<Option<(Sending, i64)>, storage::Error> {
    let key = key_of(app, host);
    if let Some(known) = READ.get(&key) {
        return Ok(known);
    }
    let row = app.db.read(|conn| profiles::get(conn, host))?;
    let known = row.and_then(|row| Some((Sending::from_word(&row.profile)?, row.learned_at)));
    READ.insert(key, known);
    Ok(known)
}

/// Remembers what a host takes, once a day where it is the same.
///
/// # Errors
/// The database's.
pub async fn learn(app: &App, host: &str, sending: Sending) -> Result<(), storage::Error> {
    let now = app.now().0;
    let fresh = |(same, learned_at): &(Sending, i64)| *same == sending && *learned_at > now - DAY_MS;
    if known(app, host)?.as_ref().is_some_and(fresh) {
        return Ok(());
    }
    let name = host.to_owned();
    app.db.write_unseen(move |tx| profiles::learn(tx, &name, sending.word(), now)).await?;
    READ.insert(key_of(app, host), Some((sending, now)));
    Ok(())
}

/// Remembers that a host signs in this way: it reads it too. What is known to be better stays.
///
/// # Errors
/// The database's.
pub async fn hear(app: &App, host: &str, sending: Sending) -> Result<(), storage::Error> {
    match of(app, host)? {
        Some(Sending::Ed25519) if sending == Sending::Rsa9421 => Ok(()),
        _ => learn(app, host, sending).await,
    }
}

/// What an actor's server declares to take (FEP-844e); our own kind takes Ed25519.
pub fn declared(implements: &[String]) -> Option<Sending> {
    let says = |capability: &str| implements.iter().any(|one| one == capability);
    if says(ED25519_SIGNATURES) || says(NETWORK_CAPABILITY) {
        Some(Sending::Ed25519)
    } else {
        says(RFC9421_SIGNATURES).then_some(Sending::Rsa9421)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;
    use crate::config::Config;
    use crate::domain::time::{Clock, Timestamp};

    async fn house() -> (Arc<App>, Arc<AtomicI64>, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let toml = "[server]\nbase_url = \"http://profiles.localhost\"\n[institution]\nname = \"House\"\nhandle = \"house\"\n\
            country = \"ES\"\nlanguages = [\"en\"]\n[federation]\ndevelopment = true\n";
        let config = Config::parse(toml, &folder.path().join("interpraxis.toml"), std::iter::empty()).unwrap();
        let (clock, hand) = Clock::set(Timestamp(1_768_212_000_000));
        (App::open(config, clock).await.unwrap(), hand, folder)
    }

    #[tokio::test]
    async fn what_was_learnt_is_believed_for_seven_days() {
        let (app, hand, _folder) = house().await;
        assert_eq!(of(&app, "a.example").unwrap(), None);
        learn(&app, "a.example", Sending::Rsa9421).await.unwrap();
        assert_eq!(of(&app, "a.example").unwrap(), Some(Sending::Rsa9421));
        hand.fetch_add(WEEK_MS - 1, Ordering::SeqCst);
        assert_eq!(of(&app, "a.example").unwrap(), Some(Sending::Rsa9421));
        hand.fetch_add(1, Ordering::SeqCst);
        assert_eq!(of(&app, "a.example").unwrap(), None);
        // It is on the disk, for the other processes and the next start.
        let row = app.db.read(|conn| profiles::get(conn, "a.example")).unwrap().unwrap();
        assert_eq!((row.profile.as_str(), row.learned_at), ("rfc9421-rsa", 1_768_212_000_000));
        learn(&app, "a.example", Sending::Cavage).await.unwrap();
        assert_eq!(of(&app, "a.example").unwrap(), Some(Sending::Cavage));
    }

    #[tokio::test]
    async fn who_takes_ed25519_is_not_brought_back_to_rsa_by_what_it_signs_with() {
        let (app, _hand, _folder) = house().await;
        hear(&app, "b.example", Sending::Rsa9421).await.unwrap();
        assert_eq!(of(&app, "b.example").unwrap(), Some(Sending::Rsa9421));
        hear(&app, "b.example", Sending::Ed25519).await.unwrap();
        hear(&app, "b.example", Sending::Rsa9421).await.unwrap();
        assert_eq!(of(&app, "b.example").unwrap(), Some(Sending::Ed25519));
    }

    #[test]
    fn what_an_actor_declares_is_read() {
        let says = |list: &[&str]| declared(&list.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>());
        assert_eq!(says(&[]), None);
        assert_eq!(says(&["https://datatracker.ietf.org/doc/html/rfc9110"]), None);
        assert_eq!(says(&[RFC9421_SIGNATURES]), Some(Sending::Rsa9421));
        assert_eq!(says(&[RFC9421_SIGNATURES, ED25519_SIGNATURES]), Some(Sending::Ed25519));
        assert_eq!(says(&[NETWORK_CAPABILITY]), Some(Sending::Ed25519));
    }
}
