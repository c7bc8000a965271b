//! Practices, essays and notes (comments and short words), ours and remote ones: what a reader may see of each now.

use diesel::prelude::*;

use super::actors::Actor;
use super::kept::{Keep, rounded};
use super::schema::{arrivals, mentions, tags, texts, tombstones};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A text. For a text of ours that was published this is the published revision; before, the newest draft.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = texts, treat_none_as_null = true)]
pub struct Text {
    /// The number in its address; for remote texts, ours.
    pub id: Id,
    /// The id in the client API, given at first publication (client-api.md, Decisions).
    pub status_id: Option<Id>,
    /// Its ActivityPub id.
    pub uri: String,
    /// Its page.
    pub url: String,
    /// `practice`, `essay` or `note`.
    pub kind: String,
    /// Whether it was written here.
    pub local: bool,
    /// Host of its origin, with the port where one is named.
    pub host: String,
    /// Who wrote it.
    pub author_id: Id,
    /// Name of a [`crate::domain::audience::Audience`].
    pub audience: String,
    /// `draft`, `published` or `withdrawn`; of remote texts also `held`, `declined`, `hidden` or `purged`.
    pub state: String,
    /// Language tag (BCP 47).
    pub language: String,
    /// Title, plain text; empty for notes.
    pub name: String,
    /// One paragraph, plain text; empty for notes.
    pub summary: String,
    /// Safe HTML.
    pub content: String,
    /// The `practice` or `essay` block of vocabulary.md as JSON, unknown members included.
    pub block: Option<String>,
    /// A remote object exactly as it came.
    pub raw: Option<String>,
    /// ActivityPub id of what it answers.
    pub in_reply_to: Option<String>,
    /// ActivityPub id of the practice that it adapts.
    pub derived_from: Option<String>,
    /// Our number of what it answers, where known.
    pub parent_id: Option<Id>,
    /// Our number of the text that the thread hangs on, where known.
    pub root_id: Option<Id>,
    /// The revision that this is.
    pub revision: i32,
    /// The newest revision, which may be a draft.
    pub newest_revision: i32,
    /// Name of a [`crate::domain::consent::Consent`], given at publication.
    pub consent: Option<String>,
    /// How many of the 12 TIDieR items a practice answers.
    pub completeness: i32,
    /// What search finds it by ([`crate::text::search::index`]); empty where it is not to be found.
    pub search: String,
    /// Replies known.
    pub replies_count: i64,
    /// Favourites known.
    pub likes_count: i64,
    /// Boosts known.
    pub boosts_count: i64,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// First publication, in milliseconds since 1970.
    pub published_at: Option<i64>,
    /// Publication of this revision, in milliseconds since 1970.
    pub updated_at: i64,
    /// Milliseconds since 1970.
    pub withdrawn_at: Option<i64>,
}

/// What a list needs of a text whose status is kept already: its numbers, and what of it changes often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Queryable, Selectable, QueryableByName)]
#[diesel(table_name = texts)]
pub struct Line {
    /// The number of the text.
    pub id: Id,
    /// The id in the client API.
    pub status_id: Option<Id>,
    /// Who wrote it.
    pub author_id: Id,
    /// Our number of the text that the thread hangs on, where known.
    pub root_id: Option<Id>,
    /// Publication of this revision, in milliseconds since 1970.
    pub updated_at: i64,
    /// Replies known.
    pub replies_count: i64,
    /// Favourites known.
    pub likes_count: i64,
    /// Boosts known.
    pub boosts_count: i64,
}

impl Line {
    /// The number in the client API.
    pub fn number(&self) -> Id {
        self.status_id.unwrap_or(self.id)
    }
}

impl From<&Text> for Line {
    fn from(text: &Text) -> Self {
        Self {
            id: text.id,
            status_id: text.status_id,
            author_id: text.author_id,
            root_id: text.root_id,
            updated_at: text.updated_at,
            replies_count: text.replies_count,
            likes_count: text.likes_count,
            boosts_count: text.boosts_count,
        }
    }
}

impl Text {
    /// A first revision by `author`, without words yet, as a draft for nobody; `now` in milliseconds since 1970.
    pub fn blank(kind: &str, uri: String, author: &Actor, now: i64) -> Self {
        Self {
            id: 0,
            status_id: None,
            uri,
            url: String::new(),
            kind: kind.to_owned(),
            local: author.local,
            host: author.host.clone(),
            author_id: author.id,
            audience: String::new(),
            state: "draft".to_owned(),
            language: String::new(),
            name: String::new(),
            summary: String::new(),
            content: String::new(),
            block: None,
            raw: None,
            in_reply_to: None,
            derived_from: None,
            parent_id: None,
            root_id: None,
            revision: 1,
            newest_revision: 1,
            consent: None,
            completeness: 0,
            search: String::new(),
            replies_count: 0,
            likes_count: 0,
            boosts_count: 0,
            created_at: now,
            published_at: None,
            updated_at: now,
            withdrawn_at: None,
        }
    }
}

/// Keeps a new text.
pub fn insert(conn: &mut Conn, text: &Text) -> Result<(), Error> {
    diesel::insert_into(texts::table).values(text.clone()).execute(conn)?;
    Ok(())
}

/// Replaces a text.
pub fn update(conn: &mut Conn, text: &Text) -> Result<(), Error> {
    diesel::update(texts::table.find(text.id)).set(text.clone()).kept().run(conn)?;
    Ok(())
}

/// By its number.
pub fn by_id(conn: &mut Conn, id: Id) -> Result<Option<Text>, Error> {
    Ok(texts::table.find(id).select(Text::as_select()).first(conn).optional()?)
}

/// By ActivityPub id.
pub fn by_uri(conn: &mut Conn, uri: &str) -> Result<Option<Text>, Error> {
    Ok(texts::table.filter(texts::uri.eq(uri)).select(Text::as_select()).first(conn).optional()?)
}

/// By the address of its page.
pub fn by_url(conn: &mut Conn, url: &str) -> Result<Option<Text>, Error> {
    Ok(texts::table.filter(texts::url.eq(url)).select(Text::as_select()).first(conn).optional()?)
}

/// By the id of the client API.
pub fn by_status_id(conn: &mut Conn, id: Id) -> Result<Option<Text>, Error> {
    Ok(texts::table.filter(texts::status_id.eq(Some(id))).select(Text::as_select()).first(conn).optional()?)
}

/// By the ids of the client API, in no particular order.
pub fn by_status_ids(conn: &mut Conn, ids: &[Id]) -> Result<Vec<Text>, Error> {
    let wanted: Vec<Option<Id>> = ids.iter().copied().map(Some).collect();
    Ok(texts::table.filter(texts::status_id.eq_any(wanted)).select(Text::as_select()).load(conn)?)
}

/// By numbers, in no particular order.
pub fn by_ids(conn: &mut Conn, ids: &[Id]) -> Result<Vec<Text>, Error> {
    Ok(texts::table.filter(texts::id.eq_any(rounded(ids))).select(Text::as_select()).kept().load(conn)?)
}

/// Published practices that adapt this one, by the day of their first publication, the oldest first.
pub fn derived(conn: &mut Conn, uri: &str, limit: i64) -> Result<Vec<Text>, Error> {
    let theirs = texts::derived_from.eq(Some(uri.to_owned())).and(texts::state.eq("published"));
    let sorted = texts::table.filter(theirs).order((texts::published_at.asc(), texts::id.asc())).limit(limit);
    Ok(sorted.select(Text::as_select()).kept().load(conn)?)
}

/// The ids of what is adapted most often by published practices, the most first; of those that are adapted as often, the one
/// whose newest adaptation is the newest.
pub fn most_adapted(conn: &mut Conn, limit: i64) -> Result<Vec<String>, Error> {
    let adapting = texts::derived_from.is_not_null().and(texts::state.eq("published"));
    let often = diesel::dsl::count_star();
    let newest = diesel::dsl::max(texts::published_at);
    let grouped = texts::table.group_by(texts::derived_from).filter(adapting).select(texts::derived_from);
    let ids: Vec<Option<String>> = grouped.order((often.desc(), newest.desc())).limit(limit).load(conn)?;
    Ok(ids.into_iter().flatten().collect())
}

/// Ties replies that came before the text they answer to it, with all that hangs on them; answers how many they were.
pub fn adopt_orphans(conn: &mut Conn, parent: &Text) -> Result<usize, Error> {
    let waiting = texts::in_reply_to.eq(Some(parent.uri.clone())).and(texts::parent_id.is_null());
    let orphans: Vec<Id> = texts::table.filter(waiting).select(texts::id).load(conn)?;
    let root = parent.root_id.unwrap_or(parent.id);
    let below = orphans.iter().copied().map(Some).collect::<Vec<_>>();
    diesel::update(texts::table.filter(texts::root_id.eq_any(below)))
        .set(texts::root_id.eq(Some(root)))
        .execute(conn)?;
    Ok(diesel::update(texts::table.filter(texts::id.eq_any(orphans)))
        .set((texts::parent_id.eq(Some(parent.id)), texts::root_id.eq(Some(root))))
        .execute(conn)?)
}

/// Counts the replies, favourites and boosts of a text afresh.
pub fn recount(conn: &mut Conn, id: Id) -> Result<(), Error> {
    use super::schema::reactions;
    let replies: i64 = texts::table
        .filter(texts::parent_id.eq(Some(id)).and(texts::state.eq("published")))
        .count()
        .get_result(conn)?;
    let of_kind = |conn: &mut Conn, kind: &str| -> Result<i64, Error> {
        let mine = reactions::text_id.eq(id).and(reactions::kind.eq(kind.to_owned()));
        Ok(reactions::table.filter(mine).count().get_result(conn)?)
    };
    let likes = of_kind(conn, "like")?;
    let boosts = of_kind(conn, "boost")?;
    diesel::update(texts::table.find(id))
        .set((texts::replies_count.eq(replies), texts::likes_count.eq(likes), texts::boosts_count.eq(boosts)))
        .kept()
        .run(conn)?;
    Ok(())
}

/// Replaces the people named and the hashtags of a text.
pub fn set_references(conn: &mut Conn, id: Id, people: &[Id], words: &[String]) -> Result<(), Error> {
    diesel::delete(mentions::table.filter(mentions::text_id.eq(id))).execute(conn)?;
    diesel::delete(tags::table.filter(tags::text_id.eq(id))).execute(conn)?;
    for person in people {
        let row = (mentions::text_id.eq(id), mentions::actor_id.eq(*person));
        each!(&mut *conn, |k| diesel::insert_into(mentions::table).values(row).on_conflict_do_nothing().execute(k))?;
    }
    for word in words {
        let row = (tags::text_id.eq(id), tags::name.eq(word));
        each!(&mut *conn, |k| diesel::insert_into(tags::table).values(row).on_conflict_do_nothing().execute(k))?;
    }
    Ok(())
}

/// The people named in texts: (text, person).
pub fn mentions_of(conn: &mut Conn, ids: &[Id]) -> Result<Vec<(Id, Id)>, Error> {
    let wanted = mentions::table.filter(mentions::text_id.eq_any(rounded(ids)));
    Ok(wanted.select((mentions::text_id, mentions::actor_id)).kept().load(conn)?)
}

/// The hashtags of texts: (text, word).
pub fn tags_of(conn: &mut Conn, ids: &[Id]) -> Result<Vec<(Id, String)>, Error> {
    let wanted = tags::table.filter(tags::text_id.eq_any(rounded(ids)));
    Ok(wanted.select((tags::text_id, tags::name)).kept().load(conn)?)
}

/// Remembers that an object was erased, so that a late Create of it is refused.
pub fn bury(conn: &mut Conn, uri: &str, now: i64) -> Result<(), Error> {
    let row = (tombstones::uri.eq(uri), tombstones::erased_at.eq(now));
    each!(conn, |k| diesel::insert_into(tombstones::table).values(row).on_conflict_do_nothing().execute(k))?;
    Ok(())
}

/// What of an origin was erased, such as `https://a.example/`: at most `limit` ids, the latest first.
pub fn buried_of(conn: &mut Conn, origin: &str, limit: i64) -> Result<Vec<String>, Error> {
    let theirs = tombstones::uri.like(format!("{}%", super::views::escape_like(origin))).escape('\\');
    let found = tombstones::table.filter(theirs).order(tombstones::erased_at.desc()).limit(limit);
    Ok(found.select(tombstones::uri).load(conn)?)
}

/// What was erased at `since` or later, in order: (id, milliseconds since 1970).
pub fn buried_since(conn: &mut Conn, since: i64, limit: i64) -> Result<Vec<(String, i64)>, Error> {
    let later = tombstones::table.filter(tombstones::erased_at.ge(since));
    let sorted = later.order((tombstones::erased_at.asc(), tombstones::uri.asc())).limit(limit);
    Ok(sorted.select((tombstones::uri, tombstones::erased_at)).load(conn)?)
}

/// When an object was erased, in milliseconds since 1970.
pub fn buried(conn: &mut Conn, uri: &str) -> Result<Option<i64>, Error> {
    Ok(tombstones::table.find(uri).select(tombstones::erased_at).first(conn).optional()?)
}

/// Notes that a partner took the newest revision of a text.
pub fn arrived(conn: &mut Conn, id: Id, host: &str, now: i64) -> Result<(), Error> {
    diesel::delete(arrivals::table.find((id, host))).execute(conn)?;
    let row = (arrivals::text_id.eq(id), arrivals::host.eq(host), arrivals::arrived_at.eq(now));
    diesel::insert_into(arrivals::table).values(row).execute(conn)?;
    Ok(())
}

/// Notes that a partner has everything of a stream of our log after the first number up to the second: texts, and their
/// erasures. What has arrived before in the same state keeps its moment.
pub fn arrived_between(
    conn: &mut Conn,
    stream: &str,
    (after, upto): (i64, i64),
    host: &str,
    now: i64,
) -> Result<(), Error> {
    use super::schema::activities;
    let numbers = activities::seq.gt(Some(after)).and(activities::seq.le(Some(upto)));
    let kinds = activities::kind.eq_any(["Create", "Update", "Delete"].map(str::to_owned).to_vec());
    let found: Vec<(Id, i64)> = activities::table
        .inner_join(texts::table.on(texts::uri.eq(activities::object_uri)))
        .filter(activities::stream.eq(Some(stream.to_owned())).and(numbers).and(kinds))
        .filter(activities::body.is_not_null())
        .select((texts::id, activities::created_at))
        .load(conn)?;
    let ids: Vec<Id> = found.iter().map(|(id, _)| *id).collect();
    let there = arrivals::table.filter(arrivals::host.eq(host).and(arrivals::text_id.eq_any(ids)));
    let there: Vec<(Id, i64)> = there.select((arrivals::text_id, arrivals::arrived_at)).load(conn)?;
    for (id, made) in found {
        if !there.iter().any(|(known, at)| *known == id && *at >= made) {
            arrived(conn, id, host, now)?;
        }
    }
    Ok(())
}

/// What is kept of a remote text to compare it with its origin.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = texts)]
pub struct Held {
    /// Our number.
    pub id: Id,
    /// Its ActivityPub id.
    pub uri: String,
    /// The object exactly as it came.
    pub raw: Option<String>,
    /// How often it was taken in: grows with each state.
    pub revision: i32,
}

/// The states of a remote text that is here, whether readers see it or not: it does not differ from its origin for that.
pub const HERE: [&str; 4] = ["published", "held", "declined", "concealed"];

/// Texts of another host for an audience that are here, by our numbers above `after`; those that their origin no longer
/// knows are left out.
pub fn held(conn: &mut Conn, host: &str, audience: &str, after: Id, limit: i64) -> Result<Vec<Held>, Error> {
    use super::schema::orphaned;
    let there = texts::host.eq(host).and(texts::local.eq(false)).and(texts::state.eq_any(HERE));
    Ok(texts::table
        .filter(there.and(texts::audience.eq(audience)).and(texts::id.gt(after)))
        .filter(texts::id.ne_all(orphaned::table.select(orphaned::text_id)))
        .order(texts::id.asc())
        .limit(limit)
        .select(Held::as_select())
        .load(conn)?)
}

/// The ids of the texts of another host for an audience that are here, the latest first.
pub fn held_ids(conn: &mut Conn, host: &str, audience: &str, limit: i64) -> Result<Vec<String>, Error> {
    let there = texts::host.eq(host).and(texts::local.eq(false)).and(texts::state.eq_any(HERE));
    let found = texts::table.filter(there.and(texts::audience.eq(audience))).order(texts::id.desc()).limit(limit);
    Ok(found.select(texts::uri).load(conn)?)
}

/// Lets any revision replace our copy of a remote text: it is known to differ from its origin.
pub fn reopen(conn: &mut Conn, uri: &str) -> Result<(), Error> {
    diesel::update(texts::table.filter(texts::uri.eq(uri).and(texts::local.eq(false))))
        .set(texts::updated_at.eq(0))
        .kept()
        .run(conn)?;
    Ok(())
}

/// How many texts of a host are here: ours that are published, or another's.
pub fn held_count(conn: &mut Conn, host: &str, local: bool) -> Result<i64, Error> {
    let states: &[&str] = if local { &["published"] } else { &HERE };
    let there = texts::host.eq(host).and(texts::local.eq(local)).and(texts::state.eq_any(states.to_vec()));
    Ok(texts::table.filter(there).count().get_result(conn)?)
}

/// Of the withdrawn texts of ours that were at `host`: how many, and how many of them it has erased.
pub fn erasures(conn: &mut Conn, host: &str) -> Result<(i64, i64), Error> {
    let withdrawn = texts::local.eq(true).and(texts::state.eq("withdrawn")).and(arrivals::host.eq(host));
    let there = arrivals::table.inner_join(texts::table).filter(withdrawn);
    let all = there.count().get_result(conn)?;
    let erased = there.filter(texts::withdrawn_at.le(arrivals::arrived_at.nullable()));
    Ok((all, erased.count().get_result(conn)?))
}

/// Where a text has arrived, and when: (host, milliseconds since 1970).
pub fn arrivals(conn: &mut Conn, id: Id) -> Result<Vec<(String, i64)>, Error> {
    let mine = arrivals::table.filter(arrivals::text_id.eq(id)).order(arrivals::host.asc());
    Ok(mine.select((arrivals::host, arrivals::arrived_at)).load(conn)?)
}

/// Of each author, how many texts anybody may read, and when the last was published: (author, how many, milliseconds).
pub fn figures(conn: &mut Conn, authors: &[Id]) -> Result<Vec<(Id, i64, Option<i64>)>, Error> {
    let open = ["public", "unlisted"].map(str::to_owned).to_vec();
    let wanted = texts::author_id.eq_any(rounded(authors)).and(texts::state.eq("published"));
    Ok(texts::table
        .filter(wanted.and(texts::audience.eq_any(open)))
        .group_by(texts::author_id)
        .select((texts::author_id, diesel::dsl::count_star(), diesel::dsl::max(texts::published_at)))
        .kept()
        .load(conn)?)
}

/// Hashtags of texts that anybody may read, which begin with `start` (folded), in order.
pub fn tags_like(conn: &mut Conn, start: &str, limit: i64) -> Result<Vec<String>, Error> {
    let pattern = format!("{}%", super::views::escape_like(start));
    let open = texts::state.eq("published").and(texts::audience.eq("public"));
    Ok(tags::table
        .inner_join(texts::table)
        .filter(open.and(tags::name.like(pattern).escape('\\')))
        .select(tags::name)
        .distinct()
        .order(tags::name.asc())
        .limit(limit)
        .load(conn)?)
}
