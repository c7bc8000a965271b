//! Come in with an account of the institution, connect it with an account here, take the two apart. What the institution says has been
//! proved before (`oidc`); here it is decided what follows from it.

use std::sync::Arc;

use crate::app::App;
use crate::app::origin::Origin;
use crate::config::Provider;
use crate::domain::ids::Id;
use crate::domain::member::Role;
use crate::oidc::Claims;
use crate::storage::identities::{self, Identity, Pending};
use crate::storage::{Conn, accounts, sessions};

use super::error::Error;
use super::invite;
use super::join::{self, Newcomer};
use super::sign_in::{self, Entry, hash_of};
use super::viewer::Member;

/// How long somebody has for what is to be done here: 10 minutes, in milliseconds.
pub const PENDING_MS: i64 = 10 * 60_000;

/// What follows for somebody who has signed in at the institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// They are known.
    In(Entry),
    /// There is an account with their mail address, whose password is to be typed: the secret for it.
    Connect(String),
    /// An account is to be made: the secret for it.
    Join(String),
    /// They are not let in, and why.
    Out(Out),
}

/// Why somebody is not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Out {
    /// The account here is suspended.
    Suspended,
    /// The account with this mail address may be somebody else's: the institution does not vouch for the address.
    Unverified,
    /// There is neither an account nor an invitation.
    Unknown,
}

/// What the claims lead to; nothing is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The account that is connected.
    Known(Member),
    /// The account with the same verified address.
    SameAddress(Member),
    /// A new account with this role, and the hash of the invitation that it uses up.
    New(Role, Option<String>),
    /// Nothing.
    None(Out),
}

/// Looks what claims lead to. `invitation` is the secret of one that the person holds.
///
/// # Errors
/// The database's.
pub fn look(
    conn: &mut Conn,
    provider: &Provider,
    claims: &Claims,
    invitation: Option<&str>,
    now: i64,
) -> Result<Finding, Error> {
    if let Some(identity) = identities::get(conn, &claims.issuer, &claims.subject)? {
        return Ok(match sign_in::member(conn, identity.account_id) {
            Ok(member) => Finding::Known(member),
            Err(Error::SignIn) => Finding::None(Out::Suspended),
            Err(other) => return Err(other),
        });
    }
    let email = claims.email().and_then(|email| join::checked_email(email).ok());
    if let Some(email) = &email
        && let Some((account, actor)) = accounts::by_email(conn, email)?
    {
        return Ok(match Member::of(&account, actor) {
            _ if !claims.email_verified() => Finding::None(Out::Unverified),
            Some(member) => Finding::SameAddress(member),
            None => Finding::None(Out::Suspended),
        });
    }
    let held = match invitation {
        Some(secret) => sessions::link(conn, &hash_of(secret), now)?.filter(|link| link.purpose == "invite"),
        None => None,
    };
    let sent = match email.filter(|_| held.is_none() && claims.email_verified()) {
        Some(email) => sessions::invitation_to(conn, &email, now)?,
        None => None,
    };
    let invited = held.or(sent).and_then(|link| Some((link.role.as_deref().and_then(Role::parse)?, link.hash)));
    Ok(match invited {
        Some((role, hash)) => Finding::New(role, Some(hash)),
        None if provider.join => Finding::New(provider.role_of(&claims.groups(&provider.groups_claim)), None),
        None => Finding::None(Out::Unknown),
    })
}

/// Lets somebody in whom the institution vouches for, or to what is to be done first.
///
/// The second step, where it was turned on here, is asked for as after a password: it is the member's wish about this site.
///
/// # Errors
/// The database's.
pub async fn arrive(
    app: &App,
    provider: &Provider,
    claims: &Claims,
    invitation: Option<&str>,
    next: &str,
) -> Result<Arrival, Error> {
    let now = app.now();
    let finding = app.db.read(|conn| look(conn, provider, claims, invitation, now.0))?;
    let pending = |secret: &str| Pending {
        hash: hash_of(secret),
        issuer: claims.issuer.clone(),
        subject: claims.subject.clone(),
        label: claims.label(),
        account_id: None,
        role: None,
        invitation: None,
        name: claims.name().chars().take(100).collect(),
        handle: claims.handle(),
        email: claims.email().unwrap_or_default().to_owned(),
        next: next.to_owned(),
        expires_at: now.plus_ms(PENDING_MS).0,
    };
    let secret = app.ids.secret();
    let (row, arrival) = match finding {
        Finding::Known(member) => return Ok(Arrival::In(sign_in::enter(app, member.id()).await?)),
        Finding::None(out) => return Ok(Arrival::Out(out)),
        Finding::SameAddress(member) => {
            (Pending { account_id: Some(member.id()), ..pending(&secret) }, Arrival::Connect(secret))
        }
        Finding::New(role, invitation) => {
            let role = Some(role.as_str().to_owned());
            (Pending { role, invitation, ..pending(&secret) }, Arrival::Join(secret))
        }
    };
    app.db.write(move |tx| Ok::<_, Error>(identities::insert_pending(tx, &row)?)).await?;
    Ok(arrival)
}

/// Who is on the way with this secret.
///
/// # Errors
/// `SignIn` where nobody is, or it took too long.
pub fn pending(app: &App, secret: &str) -> Result<Pending, Error> {
    let (hash, now) = (hash_of(secret), app.now().0);
    app.db.read(|conn| identities::pending(conn, &hash, now))?.ok_or(Error::SignIn)
}

fn identity(pending: &Pending, account: Id, now: i64) -> Identity {
    Identity {
        issuer: pending.issuer.clone(),
        subject: pending.subject.clone(),
        account_id: account,
        label: pending.label.clone(),
        created_at: now,
    }
}

/// Connects the account with the same mail address, once its password was typed, and lets its member in.
///
/// # Errors
/// `SignIn` where nobody is on the way; those of [`sign_in::by_password`]; `Invalid` where one of the two is connected already.
pub async fn connect_by_password(
    app: &Arc<App>,
    origin: Origin,
    secret: &str,
    password: &str,
) -> Result<(Entry, String), Error> {
    let pending = pending(app, secret)?;
    let account = pending.account_id.ok_or(Error::SignIn)?;
    let member = app.db.read(|conn| sign_in::member(conn, account))?;
    sign_in::by_password(app, origin, &member.actor.handle, password).await?;
    let (row, hash, next) = (identity(&pending, account, app.now().0), pending.hash, pending.next);
    app.db
        .write(move |tx| {
            if !identities::end_pending(tx, &hash)? {
                return Err(Error::SignIn);
            }
            join_up(tx, &row)
        })
        .await?;
    Ok((sign_in::enter(app, account).await?, next))
}

/// Connects two accounts, unless one of them is connected otherwise.
fn join_up(tx: &mut Conn, row: &Identity) -> Result<(), Error> {
    match identities::get(tx, &row.issuer, &row.subject)? {
        Some(known) if known.account_id == row.account_id => return Ok(()),
        Some(_) => return Err(Error::field("identity", "taken", "This account is connected with somebody else here.")),
        None => {}
    }
    if identities::of(tx, row.account_id, &row.issuer)?.is_some() {
        return Err(Error::field("identity", "another", "The account here is connected with another one already."));
    }
    Ok(identities::insert(tx, row)?)
}

/// Connects the account of a member who is signed in here and has signed in at the institution, too.
///
/// # Errors
/// `Invalid` for what belongs to somebody else (`taken`), or where another one is connected (`another`).
pub async fn connect(app: &App, member: &Member, claims: &Claims) -> Result<(), Error> {
    let row = Identity {
        issuer: claims.issuer.clone(),
        subject: claims.subject.clone(),
        account_id: member.id(),
        label: claims.label(),
        created_at: app.now().0,
    };
    app.db.write(move |tx| join_up(tx, &row)).await
}

/// Takes the accounts of a member apart.
///
/// # Errors
/// `Invalid` where the member has no password and could not come in any more.
pub async fn disconnect(app: &App, member: &Member, provider: &Provider) -> Result<(), Error> {
    let (me, issuer) = (member.id(), provider.issuer.clone());
    app.db
        .write(move |tx| {
            if accounts::by_id(tx, me)?.0.password.is_none() {
                return Err(Error::field("identity", "only_way", "Without a password there is no other way in."));
            }
            Ok(identities::delete(tx, me, &issuer)?)
        })
        .await
}

/// Makes the account of who is on the way to one, and lets them in. Answers where to go as well.
///
/// # Errors
/// `SignIn` where nobody is on the way; `NotFound` where the invitation was used or taken back meanwhile; `Invalid` as [`join::join`].
pub async fn join(app: &App, secret: &str, newcomer: Newcomer) -> Result<(Entry, String), Error> {
    let pending = pending(app, secret)?;
    let role = pending.role.as_deref().and_then(Role::parse).ok_or(Error::SignIn)?;
    let now = app.now().0;
    if let Some(hash) = &pending.invitation {
        app.db.read(|conn| sessions::link(conn, hash, now))?.ok_or(Error::NotFound)?;
    }
    let actor = join::join(app, Newcomer { role, password: None, ..newcomer }).await?;
    let (id, row, next) = (actor.id, identity(&pending, actor.id, now), pending.next.clone());
    app.db
        .write(move |tx| {
            identities::end_pending(tx, &pending.hash)?;
            join_up(tx, &row)?;
            pending.invitation.as_deref().map_or(Ok(()), |hash| invite::use_up(tx, hash, id, now))
        })
        .await?;
    Ok((sign_in::enter(app, id).await?, next))
}
