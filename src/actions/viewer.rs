//! Who asks, and what they may read: the one permission function that every door calls.

use crate::domain::audience::Audience;
use crate::domain::ids::Id;
use crate::domain::member::Role;
use crate::storage::accounts::Account;
use crate::storage::actors::Actor;
use crate::storage::texts::Text;
use crate::storage::{Conn, accounts, blocks, follows, partners, texts};

use super::coauthors;
use super::error::Error;

/// A signed-in member of this institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The person.
    pub actor: Actor,
    /// What the person may do.
    pub role: Role,
    /// Language of the person's pages.
    pub language: String,
    /// Mail address.
    pub email: String,
}

impl Member {
    /// From what is stored; `None` for a suspended account or an unknown role.
    pub fn of(account: &Account, actor: Actor) -> Option<Self> {
        let role = Role::parse(&account.role).filter(|_| account.suspended_at.is_none())?;
        Some(Self { actor, role, language: account.language.clone(), email: account.email.clone() })
    }

    /// Our number of the person.
    pub fn id(&self) -> Id {
        self.actor.id
    }
}

/// Who wants to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Nobody we know.
    Anyone,
    /// A member of this institution.
    Member(Box<Member>),
    /// The node actor of the partner at this host, by its signature.
    Node {
        /// Its host.
        host: String,
    },
}

impl Viewer {
    /// The member, if one is signed in.
    pub fn member(&self) -> Option<&Member> {
        match self {
            Self::Member(member) => Some(member),
            Self::Anyone | Self::Node { .. } => None,
        }
    }

    /// The names of the audiences that this viewer sees in lists.
    pub fn audiences(&self) -> Vec<String> {
        let may_read = |audience: &Audience| match self {
            Self::Member(member) => *audience != Audience::Unlisted && member.role.may_read(*audience),
            Self::Anyone | Self::Node { .. } => *audience == Audience::Public,
        };
        Audience::ALL
            .iter()
            .filter(|audience| may_read(audience))
            .map(|audience| audience.as_str().to_owned())
            .collect()
    }
}

/// Answers the text if the viewer may read it.
///
/// # Errors
/// `NotFound` for what is absent and for what is forbidden alike; `Gone` for what everybody could read before it was
/// withdrawn.
pub fn readable(conn: &mut Conn, text: Option<Text>, viewer: &Viewer) -> Result<Text, Error> {
    let Some(text) = text else { return Err(Error::NotFound) };
    if viewer.member().is_some_and(|member| text.author_id == member.id()) {
        return if text.state == "withdrawn" { Err(Error::Gone) } else { Ok(text) };
    }
    if let Some(member) = viewer.member().filter(|_| is_kept_from_others(&text))
        && coauthors::may_see(conn, &text, member.id())?
    {
        return Ok(text);
    }
    if !allowed(conn, &text, viewer)? {
        return Err(Error::NotFound);
    }
    match text.state.as_str() {
        "published" | "draft" => Ok(text),
        "withdrawn" => Err(Error::Gone),
        "concealed" if viewer.member().is_some_and(|member| member.role.may_moderate()) => Ok(text),
        _ => Err(Error::NotFound),
    }
}

/// Whether a practice or an essay of ours is not what its readers read: a draft, or hidden.
fn is_kept_from_others(text: &Text) -> bool {
    text.local && text.kind != "note" && !matches!(text.state.as_str(), "published" | "withdrawn")
}

fn allowed(conn: &mut Conn, text: &Text, viewer: &Viewer) -> Result<bool, Error> {
    let Some(audience) = Audience::parse(&text.audience) else { return Ok(false) };
    if text.state == "draft" {
        let Some(member) = viewer.member().filter(|_| text.local) else { return Ok(false) };
        return Ok(member.role.may_publish_for(role_of(conn, text.author_id)?));
    }
    if let Some(member) = viewer.member().filter(|_| !text.local)
        && blocks::exists(conn, text.author_id, member.id())?
    {
        return Ok(false);
    }
    if audience.is_open() {
        return Ok(true);
    }
    match viewer {
        Viewer::Anyone => Ok(false),
        Viewer::Member(member) => match audience {
            Audience::Followers => follows_author(conn, member, text),
            Audience::Direct => Ok(texts::mentions_of(conn, &[text.id])?.contains(&(text.id, member.id()))),
            other => Ok(member.role.may_read(other)),
        },
        Viewer::Node { host } => Ok(audience == Audience::Network && text.local && granted(conn, host)?),
    }
}

/// Whether somebody elsewhere may know of a text of this house; who lives here has been asked before. What is said of a text by who may not read it is as if the
/// text were not here (federation.md, lesson 14).
///
/// # Errors
/// The database's.
pub fn known_to(conn: &mut Conn, text: &Text, stranger: &Actor) -> Result<bool, Error> {
    let Some(audience) = Audience::parse(&text.audience) else { return Ok(false) };
    if !text.local || stranger.local || audience.is_open() {
        return Ok(true);
    }
    let named = |conn: &mut Conn| Ok(texts::mentions_of(conn, &[text.id])?.contains(&(text.id, stranger.id)));
    match audience {
        Audience::Network => granted(conn, &stranger.host),
        Audience::Direct => named(conn),
        Audience::Followers => {
            let follow = follows::get(conn, stranger.id, text.author_id)?;
            Ok(follow.is_some_and(|follow| follow.state == "accepted") || named(conn)?)
        }
        _ => Ok(false),
    }
}

/// The role of an author of this institution.
///
/// # Errors
/// `NotFound` when the author has no account here.
pub fn role_of(conn: &mut Conn, author: Id) -> Result<Role, Error> {
    let (account, _) = accounts::by_id(conn, author)?;
    Role::parse(&account.role).ok_or(Error::NotFound)
}

fn follows_author(conn: &mut Conn, member: &Member, text: &Text) -> Result<bool, Error> {
    let follow = follows::get(conn, member.id(), text.author_id)?;
    let named = texts::mentions_of(conn, &[text.id])?.contains(&(text.id, member.id()));
    Ok(named || follow.is_some_and(|follow| follow.state == "accepted"))
}

/// Whether the partner may have texts for the network now (federation.md, section 6.3): asked at each request.
pub fn granted(conn: &mut Conn, host: &str) -> Result<bool, Error> {
    let partner = partners::get(conn, host)?;
    Ok(partner
        .is_some_and(|partner| super::partner::state(&partner) == "mutual" && partner.network_grant && partner.capable))
}
