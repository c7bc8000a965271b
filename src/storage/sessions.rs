//! Browser sessions, one-time links, OAuth apps, codes and tokens: only hashes of secrets are kept.

use diesel::prelude::*;

use super::accounts::Account;
use super::actors::Actor;
use super::kept::Keep;
use super::schema::{accounts, actors, apps, codes, links, sessions, tokens};
use super::{Conn, Error};
use crate::domain::ids::Id;

/// A one-time link: to sign in, or to join with a role.
#[derive(Clone, Debug, Default, Queryable, Selectable, Insertable)]
#[diesel(table_name = links)]
pub struct Link {
    /// SHA-256 of the secret, in hex.
    pub hash: String,
    /// `sign_in`, or `invite`.
    pub purpose: String,
    /// Who signs in with it.
    pub account_id: Option<Id>,
    /// The role of who joins with it.
    pub role: Option<String>,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Milliseconds since 1970.
    pub expires_at: i64,
    /// When it was used, in milliseconds since 1970.
    pub used_at: Option<i64>,
    /// The number of an invitation, by which it is listed and taken back.
    pub number: Option<Id>,
    /// The language of who is invited.
    pub language: Option<String>,
    /// Who is invited, as whoever invites calls them; nothing once it was used.
    pub name: Option<String>,
    /// The mail address of who is invited; nothing once it was used.
    pub email: Option<String>,
    /// The member who invites.
    pub made_by: Option<Id>,
}

/// A signed-in browser.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = sessions)]
pub struct Session {
    /// SHA-256 of the cookie, in hex.
    pub hash: String,
    /// Whose.
    pub account_id: Id,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Milliseconds since 1970.
    pub expires_at: i64,
}

/// A client that registered itself (client-api.md, section 1).
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = apps)]
pub struct App {
    /// Our number.
    pub id: Id,
    /// Public name of the client.
    pub client_id: String,
    /// SHA-256 of its secret, in hex.
    pub secret_hash: String,
    /// Name that people see.
    pub name: String,
    /// Its page.
    pub website: Option<String>,
    /// Addresses it may send codes to, one a line.
    pub redirect_uris: String,
    /// Scopes it may ask for, with spaces between.
    pub scopes: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// An authorization code on its way to a client.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = codes)]
pub struct Code {
    /// SHA-256 of the code, in hex.
    pub hash: String,
    /// For which client.
    pub app_id: Id,
    /// For whom.
    pub account_id: Id,
    /// Where it was sent.
    pub redirect_uri: String,
    /// What was agreed to.
    pub scopes: String,
    /// PKCE challenge, S256 (RFC 7636).
    pub challenge: Option<String>,
    /// Milliseconds since 1970.
    pub expires_at: i64,
}

/// An access token.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = tokens)]
pub struct Token {
    /// SHA-256 of the token, in hex.
    pub hash: String,
    /// The client; none for tokens made on the command line.
    pub app_id: Option<Id>,
    /// The person; none for a client's own token.
    pub account_id: Option<Id>,
    /// Scopes, with spaces between.
    pub scopes: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// SHA-256 of the token that takes its place once, in hex.
    pub refresh_hash: Option<String>,
}

/// Keeps a link.
pub fn insert_link(conn: &mut Conn, link: &Link) -> Result<(), Error> {
    diesel::insert_into(links::table).values(link.clone()).execute(conn)?;
    Ok(())
}

/// A link that can still be used.
pub fn link(conn: &mut Conn, hash: &str, now: i64) -> Result<Option<Link>, Error> {
    let valid = links::hash.eq(hash).and(links::used_at.is_null()).and(links::expires_at.gt(now));
    Ok(links::table.filter(valid).select(Link::as_select()).first(conn).optional()?)
}

/// Uses a link up, and forgets whom it was for; `false` when somebody else was first.
pub fn use_link(conn: &mut Conn, hash: &str, now: i64) -> Result<bool, Error> {
    let free = links::table.find(hash).filter(links::used_at.is_null());
    let used = (links::used_at.eq(Some(now)), links::name.eq(None::<String>), links::email.eq(None::<String>));
    Ok(diesel::update(free).set(used).kept().run(conn)? == 1)
}

/// The invitations that can still be used and have a number, the latest first.
pub fn open_invitations(conn: &mut Conn, now: i64, limit: i64) -> Result<Vec<Link>, Error> {
    let numbered = links::number.is_not_null().and(links::purpose.eq("invite"));
    let open = links::table.filter(numbered.and(links::used_at.is_null()).and(links::expires_at.gt(now)));
    Ok(open.order(links::number.desc()).limit(limit).select(Link::as_select()).load(conn)?)
}

/// The latest invitation to a mail address that can still be used.
pub fn invitation_to(conn: &mut Conn, email: &str, now: i64) -> Result<Option<Link>, Error> {
    let open = links::purpose.eq("invite").and(links::used_at.is_null()).and(links::expires_at.gt(now));
    let theirs = links::table.filter(open.and(links::email.eq(Some(email.to_owned())))).order(links::created_at.desc());
    Ok(theirs.select(Link::as_select()).first(conn).optional()?)
}

/// Takes an invitation back; answers it as it was, or nothing where it was used or taken back before.
pub fn take_back(conn: &mut Conn, number: Id) -> Result<Option<Link>, Error> {
    let open = links::table.filter(links::number.eq(Some(number)).and(links::used_at.is_null()));
    let found = open.select(Link::as_select()).first(conn).optional()?;
    diesel::delete(open).execute(conn)?;
    Ok(found)
}

/// Takes back the invitations with this role that nobody signed in has made: those of `init`, `serve` and the command line.
pub fn take_back_unsigned(conn: &mut Conn, role: &str) -> Result<(), Error> {
    let unsigned = links::purpose.eq("invite").and(links::made_by.is_null()).and(links::used_at.is_null());
    diesel::delete(links::table.filter(unsigned.and(links::role.eq(Some(role))))).execute(conn)?;
    Ok(())
}

/// Forgets the links that nobody can use any more.
pub fn forget_links(conn: &mut Conn, before: i64) -> Result<(), Error> {
    diesel::delete(links::table.filter(links::expires_at.lt(before))).execute(conn)?;
    Ok(())
}

/// Keeps a session.
pub fn insert_session(conn: &mut Conn, session: &Session) -> Result<(), Error> {
    diesel::insert_into(sessions::table).values(session.clone()).execute(conn)?;
    Ok(())
}

/// A session that has not ended.
pub fn session(conn: &mut Conn, hash: &str, now: i64) -> Result<Option<Session>, Error> {
    let valid = sessions::hash.eq(hash).and(sessions::expires_at.gt(now));
    Ok(sessions::table.filter(valid).select(Session::as_select()).first(conn).optional()?)
}

/// Ends a session.
pub fn end_session(conn: &mut Conn, hash: &str) -> Result<(), Error> {
    diesel::delete(sessions::table.find(hash)).execute(conn)?;
    Ok(())
}

/// Ends every session and token of an account: a suspension closes every channel (federation.md, section 8, lesson 19).
pub fn end_all(conn: &mut Conn, account: Id) -> Result<(), Error> {
    diesel::delete(sessions::table.filter(sessions::account_id.eq(account))).execute(conn)?;
    diesel::delete(tokens::table.filter(tokens::account_id.eq(Some(account)))).execute(conn)?;
    diesel::delete(codes::table.filter(codes::account_id.eq(account))).execute(conn)?;
    end_links(conn, account)
}

/// Ends every link by which a member could sign in.
pub fn end_links(conn: &mut Conn, account: Id) -> Result<(), Error> {
    diesel::delete(links::table.filter(links::account_id.eq(Some(account)))).execute(conn)?;
    Ok(())
}

/// Ends the links of one purpose by which a member could sign in.
pub fn end_links_for(conn: &mut Conn, account: Id, purpose: &str) -> Result<(), Error> {
    let mine = links::account_id.eq(Some(account)).and(links::purpose.eq(purpose));
    diesel::delete(links::table.filter(mine)).execute(conn)?;
    Ok(())
}

/// Gives an invitation that can still be used another secret; answers it as it is now.
pub fn renew_invitation(conn: &mut Conn, number: Id, hash: &str, now: i64) -> Result<Option<Link>, Error> {
    let mine = links::number.eq(Some(number)).and(links::used_at.is_null()).and(links::expires_at.gt(now));
    diesel::update(links::table.filter(mine)).set(links::hash.eq(hash)).kept().run(conn)?;
    Ok(links::table.find(hash).select(Link::as_select()).first(conn).optional()?)
}

/// Keeps a client.
pub fn insert_app(conn: &mut Conn, app: &App) -> Result<(), Error> {
    diesel::insert_into(apps::table).values(app.clone()).execute(conn)?;
    Ok(())
}

/// A client by its public name.
pub fn app_by_client_id(conn: &mut Conn, client_id: &str) -> Result<Option<App>, Error> {
    Ok(apps::table.filter(apps::client_id.eq(client_id)).select(App::as_select()).first(conn).optional()?)
}

/// A client by our number.
pub fn app(conn: &mut Conn, id: Id) -> Result<App, Error> {
    Ok(apps::table.find(id).select(App::as_select()).first(conn)?)
}

/// Keeps a code.
pub fn insert_code(conn: &mut Conn, code: &Code) -> Result<(), Error> {
    diesel::insert_into(codes::table).values(code.clone()).execute(conn)?;
    Ok(())
}

/// Takes a code out: it works once, whatever comes of it.
pub fn take_code(conn: &mut Conn, hash: &str) -> Result<Option<Code>, Error> {
    let code = codes::table.find(hash).select(Code::as_select()).first(conn).optional()?;
    let removed = diesel::delete(codes::table.find(hash)).execute(conn)?;
    Ok(code.filter(|_| removed == 1))
}

/// Keeps a token.
pub fn insert_token(conn: &mut Conn, token: &Token) -> Result<(), Error> {
    diesel::insert_into(tokens::table).values(token.clone()).execute(conn)?;
    Ok(())
}

/// A token by the hash of itself or of its refresh token.
pub fn token(conn: &mut Conn, hash: &str) -> Result<Option<Token>, Error> {
    let wanted = tokens::table.filter(tokens::hash.eq(hash).or(tokens::refresh_hash.eq(hash)));
    Ok(wanted.select(Token::as_select()).first(conn).optional()?)
}

/// Puts new secrets in the place of old ones: `fresh` is (token, refresh token), hashed. The scopes of the token, or none
/// where the client has no such refresh token.
pub fn renew(conn: &mut Conn, app: Id, refresh: &str, fresh: (&str, &str)) -> Result<Option<String>, Error> {
    let old = tokens::refresh_hash.eq(refresh).and(tokens::app_id.eq(app));
    let scopes = tokens::table.filter(old).select(tokens::scopes).first(conn).optional()?;
    let both = (tokens::hash.eq(fresh.0), tokens::refresh_hash.eq(fresh.1));
    let changed = diesel::update(tokens::table.filter(old)).set(both).kept().run(conn)?;
    Ok(scopes.filter(|_| changed == 1))
}

/// A token, and the account and actor of its person where it has one.
pub type Bearer = (Token, Option<(Account, Actor)>);

/// A token by its hash, with its person's account and actor: one query for every call of a client.
pub fn bearer(conn: &mut Conn, hash: &str) -> Result<Option<Bearer>, Error> {
    let row: Option<(Token, Option<Account>, Option<Actor>)> = tokens::table
        .find(hash)
        .left_join(accounts::table.left_join(actors::table))
        .select((Token::as_select(), Option::<Account>::as_select(), Option::<Actor>::as_select()))
        .first(conn)
        .optional()?;
    Ok(row.map(|(token, account, actor)| (token, account.zip(actor))))
}

/// An account's tokens with the names of their clients, newest first: (token, client).
pub fn tokens_of(conn: &mut Conn, account: Id) -> Result<Vec<(Token, Option<App>)>, Error> {
    Ok(tokens::table
        .left_join(apps::table.on(tokens::app_id.eq(apps::id.nullable())))
        .filter(tokens::account_id.eq(Some(account)))
        .order((tokens::created_at.desc(), tokens::hash.asc()))
        .select((Token::as_select(), Option::<App>::as_select()))
        .load(conn)?)
}

/// An account's signed-in browsers, newest first.
pub fn sessions_of(conn: &mut Conn, account: Id, now: i64) -> Result<Vec<Session>, Error> {
    let valid = sessions::account_id.eq(account).and(sessions::expires_at.gt(now));
    let mine = sessions::table.filter(valid).order((sessions::created_at.desc(), sessions::hash.asc()));
    Ok(mine.select(Session::as_select()).load(conn)?)
}

/// Ends one of an account's tokens or sessions by its hash; `false` when it has none such.
pub fn end_one(conn: &mut Conn, account: Id, hash: &str) -> Result<bool, Error> {
    let token = tokens::table.find(hash).filter(tokens::account_id.eq(Some(account)));
    let ended = diesel::delete(token).execute(conn)?;
    let session = sessions::table.find(hash).filter(sessions::account_id.eq(account));
    Ok(ended + diesel::delete(session).execute(conn)? > 0)
}

/// Ends an account's sessions in all browsers but one.
pub fn end_others(conn: &mut Conn, account: Id, kept: &str) -> Result<(), Error> {
    let others = sessions::account_id.eq(account).and(sessions::hash.ne(kept));
    diesel::delete(sessions::table.filter(others)).execute(conn)?;
    Ok(())
}

/// Forgets a token.
pub fn revoke_token(conn: &mut Conn, hash: &str) -> Result<(), Error> {
    diesel::delete(tokens::table.find(hash)).execute(conn)?;
    Ok(())
}
