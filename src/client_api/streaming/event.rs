//! Which streams there are, and what each tells of some news to one person.

use crate::actions::{self, Member, Viewer, viewer};
use crate::app::App;
use crate::app::news::News;
use crate::domain::ids::{self, Id};
use crate::storage::texts::{self, Line};
use crate::storage::views::{self, Filter, Page};
use crate::storage::{self, Conn, home, lists, notifications};

use super::super::conversations;
use super::super::entities::filtering::Place;
use super::super::entities::{notification, written};

/// What somebody listens to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stream {
    /// The home timeline and the notifications.
    User,
    /// The notifications alone.
    UserNotification,
    /// The conversations.
    Direct,
    /// A public timeline.
    Public {
        /// Of this house alone, or from elsewhere alone.
        local: Option<bool>,
        /// With pictures alone.
        media: bool,
    },
    /// What is public and has a hashtag.
    Hashtag {
        /// The hashtag, lower case.
        name: String,
        /// Of this house alone.
        local: bool,
    },
    /// The timeline of a list.
    List(Id),
}

/// Something to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// `update`, `status.update`, `delete`, `notification` or `conversation`.
    pub kind: &'static str,
    /// The entity as JSON in one line; of a withdrawn text its number.
    pub payload: String,
}

impl Stream {
    /// The name in frames and queries, with what it is about: `public:local`, or `hashtag` and its word.
    pub fn name(&self) -> Vec<String> {
        let plain = |name: &str| vec![name.to_owned()];
        match self {
            Self::User => plain("user"),
            Self::UserNotification => plain("user:notification"),
            Self::Direct => plain("direct"),
            Self::Public { local, media } => {
                let whose = local.map_or("", |local| if local { ":local" } else { ":remote" });
                vec![format!("public{whose}{}", if *media { ":media" } else { "" })]
            }
            Self::Hashtag { name, local } => {
                vec![if *local { "hashtag:local" } else { "hashtag" }.to_owned(), name.clone()]
            }
            Self::List(id) => vec!["list".to_owned(), id.to_string()],
        }
    }

    /// Reads a name; `public/local`, as it stands in addresses, is the same as `public:local`. A hashtag and a list are
    /// named beside it.
    pub fn parse(name: &str, tag: Option<&str>, list: Option<&str>) -> Option<Self> {
        let name = name.trim_matches('/').replace('/', ":");
        let (whole, media) = name.strip_suffix(":media").map_or((name.as_str(), false), |whole| (whole, true));
        let stream = match whole {
            "user" => Self::User,
            "user:notification" => Self::UserNotification,
            "direct" => Self::Direct,
            "public" => Self::Public { local: None, media },
            "public:local" => Self::Public { local: Some(true), media },
            "public:remote" => Self::Public { local: Some(false), media },
            "hashtag" | "hashtag:local" => {
                let name = tag?.trim().trim_start_matches('#').to_lowercase();
                let fits = (1..=100).contains(&name.chars().count());
                fits.then_some(Self::Hashtag { name, local: whole == "hashtag:local" })?
            }
            "list" => Self::List(ids::parse(list?)?),
            _ => return None,
        };
        (!media || matches!(stream, Self::Public { .. })).then_some(stream)
    }

    /// What a token must have been given for.
    pub fn scope(&self) -> &'static str {
        match self {
            Self::UserNotification => "read:notifications",
            Self::List(_) => "read:lists",
            _ => "read:statuses",
        }
    }

    /// Whether there is such a stream for a member: nobody listens to another one's list.
    ///
    /// # Errors
    /// The database's.
    pub fn is_there(&self, conn: &mut Conn, member: Id) -> Result<bool, storage::Error> {
        match self {
            Self::List(id) => Ok(lists::get(conn, member, *id)?.is_some()),
            _ => Ok(true),
        }
    }
}

/// What a stream tells of some news to a person; none when the news are not for it.
///
/// # Errors
/// The database's.
pub fn of(app: &App, member: &Member, stream: &Stream, news: News) -> Result<Option<Event>, actions::Error> {
    let viewer = Viewer::Member(Box::new(member.clone()));
    app.db.read(|conn| {
        let event = |kind: &'static str, payload: Option<String>| payload.map(|payload| Event { kind, payload });
        Ok(match (stream, news) {
            (Stream::Direct, News::Published(id)) => {
                event("conversation", conversations::told(conn, app, member, id)?.map(|entity| entity.to_string()))
            }
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
fn shown(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    stream: &Stream,
    id: Id,
) -> Result<Option<String>, actions::Error> {
    let Some(member) = viewer.member() else { return Ok(None) };
    let (me, now) = (member.id(), app.now().0);
    let open = || Filter { audiences: viewer.audiences(), ..Filter::default() };
    let found = match stream {
        Stream::UserNotification | Stream::Direct => None,
        Stream::User => {
            home::page(conn, me, now, only(id))?.into_iter().find(|entry| entry.boost.is_none()).map(|entry| entry.line)
        }
        Stream::List(list) => match lists::get(conn, me, *list)? {
            Some(list) => views::list(conn, &list, now, only(id))?.pop(),
            None => None,
        },
        Stream::Public { local, media } => {
            listed(conn, app, me, Filter { local: *local, only_media: *media, no_replies: true, ..open() }, id)?
        }
        Stream::Hashtag { name, local } => {
            listed(conn, app, me, Filter { local: local.then_some(true), tag: Some(name.clone()), ..open() }, id)?
        }
    };
    let Some(line) = found else { return Ok(None) };
    let is_own = matches!(stream, Stream::User | Stream::List(_));
    let place = if is_own { Place::Home } else { Place::Public };
    Ok(written::page(conn, app, viewer, &[(None, line)], place)?.pop())
}

/// A text if it is on a list and the member wants to read its author. Whether it is on the list is asked once for all who
/// listen, who hides it for each of them.
fn listed(conn: &mut Conn, app: &App, me: Id, filter: Filter, id: Id) -> Result<Option<Line>, storage::Error> {
    let (version, asked) = (app.db.version(), (filter, id));
    let line = if let Some(known) = app.listed.get(version, &asked, &()) {
        known
    } else {
        let line = views::published_lines(conn, &asked.0, only(id))?.pop();
        app.listed.put(version, asked, (), line);
        line
    };
    let Some(line) = line else { return Ok(None) };
    Ok(views::hidden_among(conn, me, &[line.author_id], app.now().0)?.is_empty().then_some(line))
}

fn passed_on(conn: &mut Conn, app: &App, viewer: &Viewer, id: Id) -> Result<Option<String>, actions::Error> {
    let Some(member) = viewer.member() else { return Ok(None) };
    let found = home::page(conn, member.id(), app.now().0, only(id))?;
    let Some(entry) = found.into_iter().find(|entry| entry.boost.is_some()) else { return Ok(None) };
    Ok(written::page(conn, app, viewer, &[(entry.boost, entry.line)], Place::Home)?.pop())
}

fn heard(
    conn: &mut Conn,
    app: &App,
    viewer: &Viewer,
    member: &Member,
    id: Id,
) -> Result<Option<String>, actions::Error> {
    let Some(row) = notifications::get(conn, member.id(), id)? else { return Ok(None) };
    let page = notification::Page::load(conn, app, viewer, std::slice::from_ref(&row))?;
    Ok(page.entity(&row).map(|entity| entity.to_string()))
}

/// That a text is gone, for those who could read it before.
fn gone(conn: &mut Conn, viewer: &Viewer, stream: &Stream, id: Id) -> Result<Option<Event>, actions::Error> {
    let text = texts::by_status_id(conn, id)?;
    let listed = match stream {
        Stream::UserNotification | Stream::Direct => false,
        Stream::Public { local, .. } => text.as_ref().is_some_and(|text| local.is_none_or(|local| local == text.local)),
        Stream::User | Stream::Hashtag { .. } | Stream::List(_) => true,
    };
    let read_before = matches!(viewer::readable(conn, text, viewer), Err(actions::Error::Gone));
    Ok((listed && read_before).then(|| Event { kind: "delete", payload: id.to_string() }))
}

#[cfg(test)]
mod tests {
    use super::Stream;

    #[test]
    fn streams_are_named_in_queries_and_in_addresses() {
        let names = [
            "user",
            "user:notification",
            "direct",
            "public",
            "public:local",
            "public:remote",
            "public:media",
            "public:local:media",
            "public:remote:media",
            "hashtag",
            "hashtag:local",
            "list",
        ];
        for name in names {
            let stream = Stream::parse(name, Some("#Kitchen"), Some("12")).unwrap();
            assert_eq!(stream.name()[0], name);
            assert_eq!(Stream::parse(&name.replace(':', "/"), Some("kitchen"), Some("12")), Some(stream));
        }
        for bad in ["", "/", "list", "hashtag", "user:", "USER", "user:media", "hashtag:media", "public:media:local"] {
            assert_eq!(Stream::parse(bad, None, None), None, "{bad}");
        }
        assert_eq!(Stream::parse("list", None, Some("mine")), None);
        assert_eq!(Stream::parse("hashtag", Some("#"), None), None);
    }
}
