//! Which streams there are, and what each tells of some news to one person.

use serde_json::Value;

use crate::actions::{self, Member, Viewer, viewer};
use crate::app::App;
use crate::app::news::News;
use crate::domain::ids::Id;
use crate::storage::views::{self, Filter, Page};
use crate::storage::{Conn, notifications, texts};

use super::super::entities::filtering::Place;
use super::super::entities::{notification, status};

/// What somebody listens to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    /// The home timeline and the notifications.
    User,
    /// The notifications alone.
    UserNotification,
    /// Everything public.
    Public,
    /// What is public and of this house.
    PublicLocal,
    /// What is public and from elsewhere.
    PublicRemote,
}

/// Something to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// `update`, `status.update`, `delete` or `notification`.
    pub kind: &'static str,
    /// The entity as JSON in one line; of a withdrawn text its number.
    pub payload: String,
}

impl Stream {
    const ALL: [Self; 5] = [Self::User, Self::UserNotification, Self::Public, Self::PublicLocal, Self::PublicRemote];

    /// The name in frames and queries: `public:local`.
    pub fn name(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::UserNotification => "user:notification",
            Self::Public => "public",
            Self::PublicLocal => "public:local",
            Self::PublicRemote => "public:remote",
        }
    }

    /// Reads a name; `public/local`, as it stands in addresses, is the same as `public:local`.
    pub fn parse(name: &str) -> Option<Self> {
        let name = name.trim_matches('/').replace('/', ":");
        Self::ALL.into_iter().find(|stream| stream.name() == name)
    }

    /// What a token must have been given for.
    pub fn scope(self) -> &'static str {
        if self == Self::UserNotification { "read:notifications" } else { "read:statuses" }
    }
}

/// What a stream tells of some news to a person; none when the news are not for it.
///
/// # Errors
/// The database's.
pub fn of(app: &App, member: &Member, stream: Stream, news: News) -> Result<Option<Event>, actions::Error> {
    let viewer = Viewer::Member(Box::new(member.clone()));
    app.db.read(|conn| {
        let event = |kind: &'static str, entity: Option<Value>| {
            entity.map(|entity| Event { kind, payload: entity.to_string() })
        };
        Ok(match (stream, news) {
            (_, News::Published(id)) => event("update", shown(conn, app, &viewer, stream, id)?),
            (_, News::Revised(id)) => event("status.update", shown(conn, app, &viewer, stream, id)?),
            (Stream::User, News::Boosted(id)) => event("update", passed_on(conn, app, &viewer, id)?),
            (_, News::Withdrawn(id)) => gone(conn, &viewer, stream, id)?,
            (Stream::User | Stream::UserNotification, News::Notified { id, account }) if account == member.id() => {
                event("notification", heard(conn, app, &viewer, member, id)?)
            }
            _ => None,
        })
    })
}

/// The page of a list on which only this number can stand.
fn only(id: Id) -> Page {
    Page { max_id: Some(id.saturating_add(1)), since_id: Some(id.saturating_sub(1)), min_id: None, limit: 1 }
}

/// A status as the timeline of this name shows it now.
fn shown(conn: &mut Conn, app: &App, viewer: &Viewer, stream: Stream, id: Id) -> Result<Option<Value>, actions::Error> {
    let local = match stream {
        Stream::PublicLocal => Some(true),
        Stream::PublicRemote => Some(false),
        _ => None,
    };
    let found = match (stream, viewer.member()) {
        (Stream::UserNotification, _) => Vec::new(),
        (Stream::User, Some(member)) => views::home(conn, member.id(), app.now().0, only(id))?,
        _ => {
            let hidden_from = viewer.member().map(|member| (member.id(), app.now().0));
            let audiences = viewer.audiences();
            let filter = Filter { local, no_replies: true, audiences, hidden_from, ..Filter::default() };
            views::published(conn, &filter, only(id))?
        }
    };
    let place = if stream == Stream::User { Place::Home } else { Place::Public };
    Ok(status::many_at(conn, app, viewer, &found, place)?.pop())
}

fn passed_on(conn: &mut Conn, app: &App, viewer: &Viewer, id: Id) -> Result<Option<Value>, actions::Error> {
    let Some(member) = viewer.member() else { return Ok(None) };
    let found = views::home_boosts(conn, member.id(), app.now().0, only(id))?;
    let Some((boost, text)) = found.first() else { return Ok(None) };
    let shelf = status::Shelf::load(conn, app, viewer, &[text], &[boost.actor_id], Place::Home)?;
    Ok(shelf.boost(boost, text))
}

fn heard(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    member: &Member,
    id: Id,
) -> Result<Option<Value>, actions::Error> {
    let Some(row) = notifications::get(conn, member.id(), id)? else { return Ok(None) };
    let page = notification::Page::load(conn, app, viewer, std::slice::from_ref(&row))?;
    Ok(page.entity(&row))
}

/// That a text is gone, for those who could read it before.
fn gone(conn: &mut Conn, viewer: &Viewer, stream: Stream, id: Id) -> Result<Option<Event>, actions::Error> {
    let text = texts::by_status_id(conn, id)?;
    let listed = match stream {
        Stream::UserNotification => false,
        Stream::PublicLocal => text.as_ref().is_some_and(|text| text.local),
        Stream::PublicRemote => text.as_ref().is_some_and(|text| !text.local),
        Stream::User | Stream::Public => true,
    };
    let read_before = matches!(viewer::readable(conn, text, viewer), Err(actions::Error::Gone));
    Ok((listed && read_before).then(|| Event { kind: "delete", payload: id.to_string() }))
}

#[cfg(test)]
mod tests {
    use super::Stream;

    #[test]
    fn streams_are_named_in_queries_and_in_addresses() {
        for stream in Stream::ALL {
            assert_eq!(Stream::parse(stream.name()), Some(stream));
            assert_eq!(Stream::parse(&stream.name().replace(':', "/")), Some(stream));
        }
        for bad in ["", "/", "list", "hashtag", "user:", "USER", "public:local:media"] {
            assert_eq!(Stream::parse(bad), None, "{bad}");
        }
    }
}
