//! Read models for lists: one query each, pages by cursor.

use diesel::prelude::*;

use super::coauthors::{self as together, AGREED};
use super::connection::MultiBackend;
use super::kept::{Keep, rounded};
use super::schema::{
    closed_hosts, coauthors, follows, host_verdicts, list_members, media, tags, text_words, texts, ties,
};
use super::texts::{Line, Text};
use super::{Conn, Error, search};
use crate::domain::ids::Id;
use crate::text::search::Question;

/// A page of a list that is ordered by time, as clients ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Only what is older than this number.
    pub max_id: Option<Id>,
    /// Only what is newer, the newest first.
    pub since_id: Option<Id>,
    /// Only what is newer, those next to this number.
    pub min_id: Option<Id>,
    /// At most so many.
    pub limit: i64,
}

/// What a list of texts is restricted to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// `practice`, `essay` or `note`; empty: all.
    pub kinds: Vec<String>,
    /// Names of audiences; empty: all.
    pub audiences: Vec<String>,
    /// Only ours, or only remote ones.
    pub local: Option<bool>,
    /// Only of this host.
    pub host: Option<String>,
    /// Only of these hosts; empty: all.
    pub hosts: Vec<String>,
    /// Only by this author.
    pub author: Option<Id>,
    /// Only what this person wrote, alone or with others.
    pub writer: Option<Id>,
    /// Only in this language.
    pub language: Option<String>,
    /// Words that must all occur, and codes that the block must hold.
    pub words: Question,
    /// Only what is no reply.
    pub no_replies: bool,
    /// Only with this hashtag, lower case.
    pub tag: Option<String>,
    /// Only with any of these hashtags too, with all of them, with none of them.
    pub tags: [Vec<String>; 3],
    /// Only with pictures.
    pub only_media: bool,
    /// Nothing of those whom this member does not want to read at this moment (in milliseconds since 1970).
    pub hidden_from: Option<(Id, i64)>,
}

/// Those whom a member blocks or mutes at a moment. Macros: a boxed query cannot stand inside another one here.
macro_rules! silenced {
    ($member:expr, $now:expr) => {
        ties::table
            .filter(ties::account_id.eq($member))
            .filter(
                ties::blocked.is_not_null().or(ties::muted
                    .is_not_null()
                    .and(ties::muted_until.is_null().or(ties::muted_until.gt(Some($now))))),
            )
            .select(ties::target_id)
    };
}

/// Those who block a member.
macro_rules! blocking {
    ($member:expr) => {
        ties::table.filter(ties::target_id.eq($member).and(ties::blocked.is_not_null())).select(ties::account_id)
    };
}

/// Hosts that a member shuts out.
macro_rules! shut_out {
    ($member:expr) => {
        closed_hosts::table.filter(closed_hosts::account_id.eq($member)).select(closed_hosts::host)
    };
}

/// A page of texts by their numbers in the client API, each as a `$row`.
macro_rules! within {
    ($conn:expr, $query:expr, $page:expr, $row:ty) => {{
        let query = $query.filter(texts::status_id.is_not_null()).select(<$row>::as_select());
        Ok(page_by!($conn, query, texts::status_id, $page)?)
    }};
}

type Query<'a> = texts::BoxedQuery<'a, MultiBackend>;

/// Published texts within a page, newest first.
pub fn published(conn: &mut Conn, filter: &Filter, page: Page) -> Result<Vec<Text>, Error> {
    if !filter.words.is_empty() {
        return with_words(conn, filter, page);
    }
    within!(conn, restrict(conn, filter), page, Text)
}

/// The same of a filter without words, as the lists of the client API need them.
pub fn published_lines(conn: &mut Conn, filter: &Filter, page: Page) -> Result<Vec<Line>, Error> {
    within!(conn, restrict(conn, filter), page, Line)
}

/// Those with the words of a question: among the nearest, so that a common word is not looked up in every text; then among all.
fn with_words(conn: &mut Conn, filter: &Filter, page: Page) -> Result<Vec<Text>, Error> {
    let words = search::settled(conn, &filter.words)?;
    let nearest = search::first(conn, &words, page)?;
    if nearest.is_empty() {
        return Ok(Vec::new());
    }
    let all = !search::is_many(&nearest);
    let numbers: Vec<Option<Id>> = rounded(&nearest).into_iter().map(Some).collect();
    let others = Filter { words: Question::default(), ..filter.clone() };
    let query = restrict(conn, &others).filter(texts::status_id.eq_any(numbers));
    let found = numbers_first(conn, query, page)?;
    if all || i64::try_from(found.len()).is_ok_and(|count| count >= page.limit) {
        return Ok(found);
    }
    let query = restrict(conn, &Filter { words, ..others });
    numbers_first(conn, query, page)
}

/// The same page by its numbers first: what is sorted is not whole texts.
fn numbers_first(conn: &mut Conn, query: Query<'_>, page: Page) -> Result<Vec<Text>, Error> {
    let numbers = query.filter(texts::status_id.is_not_null()).select(texts::status_id.assume_not_null());
    let numbers: Vec<Id> = page_by!(conn, numbers, texts::status_id, page)?;
    let mut found = super::texts::by_status_ids(conn, &numbers)?;
    found.sort_by_key(|text| std::cmp::Reverse(text.status_id));
    Ok(found)
}

/// The published texts that answer best: first those with all the words in their title, then the others, each newest first.
pub fn best(conn: &mut Conn, filter: &Filter, limit: i64) -> Result<Vec<Text>, Error> {
    let page = Page { max_id: None, since_id: None, min_id: None, limit };
    let titled = Filter { words: filter.words.in_title(), ..filter.clone() };
    let mut found = published(conn, &titled, page)?;
    let most = usize::try_from(limit).unwrap_or(usize::MAX);
    if found.len() < most && !filter.words.is_empty() {
        let known: Vec<Id> = found.iter().map(|text| text.id).collect();
        let others = published(conn, filter, page)?;
        found.extend(others.into_iter().filter(|text| !known.contains(&text.id)));
        found.truncate(most);
    }
    Ok(found)
}

/// Our practices and essays that everybody may read, the newest first: number, kind, title, last change in milliseconds since
/// 1970.
pub fn own_pages(conn: &mut Conn, limit: i64) -> Result<Vec<(Id, String, String, i64)>, Error> {
    let own = texts::table.filter(texts::local.eq(true).and(texts::state.eq("published")));
    let open = own.filter(texts::audience.eq("public").and(texts::kind.eq_any(["practice", "essay"])));
    let told = open.select((texts::id, texts::kind, texts::name, texts::updated_at));
    Ok(told.order(texts::status_id.desc()).limit(limit).load(conn)?)
}

/// What the people of a list published, newest first, as the list's owner may read it.
pub fn list(conn: &mut Conn, list: &super::lists::List, now: i64, page: Page) -> Result<Vec<Line>, Error> {
    let members = || {
        let on_it = list_members::table.filter(list_members::list_id.eq(list.id));
        on_it.select(list_members::actor_id)
    };
    let open = ["public", "unlisted", "network", "institution"].map(str::to_owned).to_vec();
    let followed = follows::table
        .filter(follows::follower_id.eq(list.account_id).and(follows::state.eq("accepted")))
        .select(follows::target_id);
    let readable =
        texts::audience.eq_any(open).or(texts::audience.eq("followers").and(texts::author_id.eq_any(followed)));
    let mut query = texts::table
        .into_boxed()
        .filter(texts::state.eq("published").and(readable))
        .filter(texts::author_id.eq_any(members()));
    match list.replies.as_str() {
        "none" => query = query.filter(texts::in_reply_to.is_null()),
        "list" => {
            let parents = diesel::alias!(texts as parents);
            let of_members = parents
                .filter(parents.field(texts::author_id).eq_any(members()))
                .select(parents.field(texts::id).nullable());
            query = query.filter(texts::in_reply_to.is_null().or(texts::parent_id.eq_any(of_members)));
        }
        _ => {}
    }
    within!(conn, without_hidden(query, list.account_id, now), page, Line)
}

fn without_hidden(query: Query<'_>, member: Id, now: i64) -> Query<'_> {
    query
        .filter(diesel::dsl::not(texts::author_id.eq_any(silenced!(member, now))))
        .filter(diesel::dsl::not(texts::author_id.eq_any(blocking!(member))))
        .filter(diesel::dsl::not(texts::host.eq_any(shut_out!(member))))
}

/// Whom of these a member does not want to read at `now`, or who does not want to be read by the member.
pub fn hidden_among(conn: &mut Conn, member: Id, authors: &[Id], now: i64) -> Result<Vec<Id>, Error> {
    use super::schema::actors;
    let of_these = actors::table.filter(actors::id.eq_any(rounded(authors)));
    let hidden = actors::id
        .eq_any(silenced!(member, now))
        .or(actors::id.eq_any(blocking!(member)))
        .or(actors::host.eq_any(shut_out!(member)));
    Ok(of_these.filter(hidden).select(actors::id).kept().load(conn)?)
}

/// An author's own texts in every state, newest change first.
pub fn desk(conn: &mut Conn, author: Id, limit: i64) -> Result<Vec<Text>, Error> {
    Ok(texts::table
        .filter(texts::author_id.eq(author).and(texts::kind.ne("note")))
        .order((texts::updated_at.desc(), texts::id.desc()))
        .limit(limit)
        .select(Text::as_select())
        .load(conn)?)
}

/// What stands here unpublished, drafts and newer revisions, newest change first.
pub fn unpublished(conn: &mut Conn, limit: i64) -> Result<Vec<Text>, Error> {
    let newer = texts::state.eq("published").and(texts::newest_revision.gt(texts::revision));
    Ok(texts::table
        .filter(texts::local.eq(true).and(texts::kind.ne("note")))
        .filter(texts::state.eq("draft").or(newer))
        .order((texts::updated_at.desc(), texts::id.desc()))
        .limit(limit)
        .select(Text::as_select())
        .load(conn)?)
}

/// Who of this house has published practices or essays for these audiences, alone or with others: (person, how many).
pub fn writers(conn: &mut Conn, audiences: &[String]) -> Result<Vec<(Id, i64)>, Error> {
    let open = texts::state.eq("published").and(texts::audience.eq_any(audiences.to_vec()));
    let mut writers: Vec<(Id, i64)> = texts::table
        .filter(texts::local.eq(true).and(texts::kind.ne("note")).and(open))
        .group_by(texts::author_id)
        .select((texts::author_id, diesel::dsl::count_star()))
        .load(conn)?;
    for (person, shared) in together::shared(conn, audiences)? {
        match writers.iter_mut().find(|(writer, _)| *writer == person) {
            Some((_, texts)) => *texts = texts.saturating_add(shared),
            None => writers.push((person, shared)),
        }
    }
    Ok(writers)
}

/// Everything that hangs on a text, oldest first, withdrawn ones included, at most `limit`.
pub fn thread(conn: &mut Conn, root: Id, limit: i64) -> Result<Vec<Text>, Error> {
    Ok(texts::table
        .filter(texts::root_id.eq(Some(root)).and(texts::state.ne("draft")))
        .order(texts::status_id.asc())
        .limit(limit)
        .select(Text::as_select())
        .load(conn)?)
}

/// Which part of a conversation is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// What answers a text itself.
    To(Id),
    /// Everything that hangs on a text, at any depth.
    Under(Id),
}

/// Published answers for the given audiences after the number `after`, oldest first.
pub fn answers(conn: &mut Conn, which: Answers, audiences: &[&str], after: Id, limit: i64) -> Result<Vec<Text>, Error> {
    Ok(part(which, audiences)
        .filter(texts::id.gt(after))
        .order(texts::id.asc())
        .limit(limit)
        .select(Text::as_select())
        .load(conn)?)
}

/// How many published answers there are for the given audiences.
pub fn count_answers(conn: &mut Conn, which: Answers, audiences: &[&str]) -> Result<i64, Error> {
    Ok(part(which, audiences).count().get_result(conn)?)
}

fn part<'a>(which: Answers, audiences: &[&str]) -> Query<'a> {
    let audiences: Vec<String> = audiences.iter().map(|name| (*name).to_owned()).collect();
    let open = texts::table.filter(texts::state.eq("published").and(texts::audience.eq_any(audiences))).into_boxed();
    match which {
        Answers::To(id) => open.filter(texts::parent_id.eq(Some(id))),
        Answers::Under(id) => open.filter(texts::root_id.eq(Some(id))),
    }
}

/// How many published texts there are: (ours, by kind) for NodeInfo and the instance's figures.
pub fn count(conn: &mut Conn, filter: &Filter) -> Result<i64, Error> {
    Ok(restrict(conn, filter).count().get_result(conn)?)
}

/// Makes a value safe inside a LIKE pattern with `\` as the escape.
pub fn escape_like(words: &str) -> String {
    words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

fn restrict<'a>(conn: &Conn, filter: &Filter) -> Query<'a> {
    let mut query = texts::table.into_boxed().filter(texts::state.eq("published"));
    if !filter.kinds.is_empty() {
        query = query.filter(texts::kind.eq_any(filter.kinds.clone()));
    }
    if !filter.audiences.is_empty() {
        query = query.filter(texts::audience.eq_any(filter.audiences.clone()));
    }
    if let Some(local) = filter.local {
        query = query.filter(texts::local.eq(local));
    }
    if let Some(host) = &filter.host {
        query = query.filter(texts::host.eq(host.clone()));
    }
    if !filter.hosts.is_empty() {
        query = query.filter(texts::host.eq_any(filter.hosts.clone()));
    }
    if let Some(author) = filter.author {
        query = query.filter(texts::author_id.eq(author));
    }
    if let Some(writer) = filter.writer {
        let with_others = coauthors::table
            .filter(coauthors::actor_id.eq(writer).and(coauthors::state.eq(AGREED)))
            .select(coauthors::text_id);
        query = query.filter(texts::author_id.eq(writer).or(texts::id.eq_any(with_others)));
    }
    if let Some(language) = &filter.language {
        query = query.filter(texts::language.eq(language.clone()));
    }
    if !filter.words.is_empty() {
        let found = text_words::table.filter(search::answers(conn, &filter.words)).select(text_words::rowid.nullable());
        query = query.filter(texts::status_id.eq_any(found));
    }
    if filter.no_replies {
        query = query.filter(texts::in_reply_to.is_null());
    }
    if filter.host.is_none() && filter.author.or(filter.writer).is_none() && filter.local != Some(true) {
        // Who looks for them by name finds them; no list for everybody shows them.
        let limited = host_verdicts::table.filter(host_verdicts::verdict.eq("limit")).select(host_verdicts::host);
        query = query.filter(texts::host.ne_all(limited));
    }
    if filter.only_media {
        let with = media::table
            .filter(media::text_id.is_not_null().and(media::place.ge(0)))
            .select(media::text_id.assume_not_null());
        query = query.filter(texts::id.eq_any(with));
    }
    query = by_tags(query, filter);
    match filter.hidden_from {
        Some((member, now)) => without_hidden(query, member, now),
        None => query,
    }
}

fn by_tags<'a>(mut query: Query<'a>, filter: &Filter) -> Query<'a> {
    let with = |names: Vec<String>| tags::table.filter(tags::name.eq_any(names)).select(tags::text_id);
    let [any, all, none] = &filter.tags;
    if let Some(tag) = &filter.tag {
        let names = any.iter().chain([tag]).cloned().collect();
        query = query.filter(texts::id.eq_any(with(names)));
    }
    for name in all {
        query = query.filter(texts::id.eq_any(with(vec![name.clone()])));
    }
    if !none.is_empty() {
        query = query.filter(diesel::dsl::not(texts::id.eq_any(with(none.clone()))));
    }
    query
}

/// ActivityPub ids of everything that an author published here or there.
pub fn by_author(conn: &mut Conn, author: Id) -> Result<Vec<String>, Error> {
    let live = texts::author_id.eq(author).and(texts::state.eq("published"));
    Ok(texts::table.filter(live).select(texts::uri).load(conn)?)
}

/// Numbers of everything of an author that is not withdrawn: published, drafts, comments.
pub fn standing(conn: &mut Conn, author: Id) -> Result<Vec<Id>, Error> {
    let left = texts::author_id.eq(author).and(texts::state.ne("withdrawn"));
    Ok(texts::table.filter(left).select(texts::id).load(conn)?)
}
