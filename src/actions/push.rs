//! Web Push: what a member subscribed to, and which pushes a notification makes. Sending them is a job's.

use crate::app::App;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::keys::push::Receiver;
use crate::storage::notifications::{self, Notification};
use crate::storage::pushes::{self, Push};
use crate::storage::{Conn, follows, jobs};

use super::error::Error;
use super::viewer::Member;

/// Every kind that a member can subscribe to.
pub const ALERTS: [&str; 12] = [
    "mention",
    "status",
    "reblog",
    "follow",
    "follow_request",
    "favourite",
    "poll",
    "update",
    "quote",
    "quoted_update",
    "admin.sign_up",
    "admin.report",
];

/// From whom pushes are taken.
pub const POLICIES: [&str; 4] = ["all", "followed", "follower", "none"];

/// The longest address of a push service, in bytes.
const MAX_ENDPOINT: usize = 2048;
/// What is older is not pushed any more: a day, in milliseconds.
const TOO_OLD_MS: i64 = 24 * 3_600_000;

/// A wish to be told by pushes.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The address at the push service.
    pub endpoint: String,
    /// The receiver's public key, base64.
    pub key: String,
    /// The receiver's secret, base64.
    pub secret: String,
    /// RFC 8291; otherwise the draft before it.
    pub standard: bool,
    /// Which notifications.
    pub choice: Choice,
}

/// Which notifications are pushed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// Kinds of [`ALERTS`].
    pub alerts: Vec<&'static str>,
    /// One of [`POLICIES`]; none: as before, at first `all`.
    pub policy: Option<String>,
}

fn invalid(sentence: &str) -> Error {
    Error::Refused(format!("Validation failed: {sentence}"))
}

fn policy(wished: Option<&String>, before: &str) -> Result<String, Error> {
    match wished {
        None => Ok(before.to_owned()),
        Some(policy) if POLICIES.contains(&policy.as_str()) => Ok(policy.clone()),
        Some(_) => Err(invalid("policy is all, followed, follower or none")),
    }
}

/// Subscribes the token whose hash is given; an older subscription of it ends.
///
/// # Errors
/// `Refused` for an address that may not be called, and for keys that are none.
pub async fn subscribe(app: &App, member: &Member, token_hash: &str, wish: Wish) -> Result<Push, Error> {
    let address = url::Url::parse(&wish.endpoint).ok().filter(|_| wish.endpoint.len() <= MAX_ENDPOINT);
    if address.is_none_or(|address| app.dialer.check(&address).is_err()) {
        return Err(invalid("Endpoint is not a valid URL"));
    }
    if Receiver::read(&wish.key, &wish.secret).is_none() {
        return Err(invalid("Key p256dh or auth is invalid"));
    }
    let push = Push {
        id: app.ids.next(),
        token_hash: token_hash.to_owned(),
        account_id: member.id(),
        endpoint: wish.endpoint,
        receiver_key: wish.key,
        receiver_secret: wish.secret,
        standard: wish.standard,
        alerts: wish.choice.alerts.join(" "),
        policy: policy(wish.choice.policy.as_ref(), "all")?,
        created_at: app.now().0,
    };
    let row = push.clone();
    app.db.write(move |tx| Ok::<_, Error>(pushes::put(tx, &row)?)).await?;
    Ok(push)
}

/// Changes which notifications a subscription is told of.
///
/// # Errors
/// `NotFound` where the token has none; `Refused` for a policy that is none.
pub async fn choose(app: &App, token_hash: &str, choice: Choice) -> Result<Push, Error> {
    let hash = token_hash.to_owned();
    app.db
        .write(move |tx| {
            let mut push = pushes::of_token(tx, &hash)?.ok_or(Error::NotFound)?;
            push.policy = policy(choice.policy.as_ref(), &push.policy)?;
            push.alerts = choice.alerts.join(" ");
            pushes::put(tx, &push)?;
            Ok(push)
        })
        .await
}

/// Plans the pushes of a new notification, if anybody wants some.
///
/// # Errors
/// The database's.
pub fn plan(tx: &mut Conn, told: &Notification) -> Result<(), Error> {
    if pushes::of(tx, told.account_id)?.iter().any(|push| push.wants(&told.kind)) {
        // The negative number is no other job's: numbers are positive, and a notification has one push to plan.
        jobs::push(tx, -told.id, &Job::Push { notification: told.id }, told.created_at)?;
    }
    Ok(())
}

/// Makes one job of each push of a notification, so that each is tried by itself.
///
/// # Errors
/// The database's.
pub async fn spread(app: &App, notification: Id) -> Result<(), Error> {
    let (first, now) = (app.ids.next(), app.now().0);
    app.db
        .write(move |tx| {
            let Some(told) = notifications::by_id(tx, notification)? else { return Ok(()) };
            for (nth, push) in (0_i64..).zip(pushes::of(tx, told.account_id)?) {
                if push.wants(&told.kind) && takes(tx, &push, told.actor_id)? {
                    let work = Job::PushTo { notification, subscription: push.id };
                    jobs::push(tx, first.saturating_add(nth), &work, now)?;
                }
            }
            Ok(())
        })
        .await
}

/// Whether a subscription takes pushes from somebody.
fn takes(tx: &mut Conn, push: &Push, who: Id) -> Result<bool, Error> {
    let accepted = |follow: Option<follows::Follow>| follow.is_some_and(|follow| follow.state == "accepted");
    Ok(match push.policy.as_str() {
        "followed" => accepted(follows::get(tx, push.account_id, who)?),
        "follower" => accepted(follows::get(tx, who, push.account_id)?),
        "none" => false,
        _ => true,
    })
}

/// What a push is about, if it is still to be sent.
///
/// # Errors
/// The database's.
pub fn due(app: &App, notification: Id, subscription: Id) -> Result<Option<(Notification, Push)>, Error> {
    let now = app.now().0;
    app.db.read(|conn| {
        let told = notifications::by_id(conn, notification)?.filter(|told| told.created_at > now - TOO_OLD_MS);
        let push = pushes::by_id(conn, subscription)?;
        Ok(told.zip(push).filter(|(told, push)| told.account_id == push.account_id))
    })
}
