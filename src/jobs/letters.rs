//! Writes and sends one mail. Links in it are made here, so that no secret ever waits in the queue.

use std::sync::Arc;

use crate::actions::heard::{self, Heard, Told};
use crate::actions::{self, Member, invite, recovery, sign_in};
use crate::app::App;
use crate::domain::errand::Errand;
use crate::domain::time::Timestamp;
use crate::federation::resolve::FetchError;
use crate::mail::{Failure, Item, Letter, Stop};
use crate::storage::views::Page;
use crate::storage::{self, accounts, actors, notifications};
use crate::text::phrases::{self, Arg};
use crate::web::heard as pages;

/// At most so many things stand in a daily mail.
const MOST_ITEMS: i64 = 20;

/// Sends a mail, unless it would come too late or there is nobody to send it to any more.
///
/// # Errors
/// `Later` for what may work another time, `Never` for what the mail server refuses.
pub async fn send(app: &Arc<App>, errand: &Errand, asked_at: i64) -> Result<(), FetchError> {
    if !app.post.is_set_up() || app.now().0 > asked_at.saturating_add(errand.lasts()) {
        tracing::warn!(errand = errand.key(), "a mail is not sent: it comes too late, or no mail server is set up");
        return Ok(());
    }
    let written = match errand {
        Errand::Recover { account } => recover(app, *account).await,
        Errand::Invite { number } => invitation(app, *number).await,
        Errand::Told { notification } => told(app, *notification).await,
        Errand::Digest { account } => digest(app, *account).await,
        Errand::PasskeyAdded { account } => passkey(app, *account, &ADDED),
        Errand::PasskeyRefused { account } => passkey(app, *account, &REFUSED),
    };
    let Some((letter, to)) = written.map_err(super::queue::failed)? else { return Ok(()) };
    match app.post.send(&letter, &to, app.ids.next(), app.now()).await {
        Ok(()) => told_so(app, errand).await.map_err(super::queue::failed),
        Err(Failure::NotSetUp) => Ok(()),
        Err(Failure::Later(why)) => Err(FetchError::Later(why)),
        Err(Failure::Never(why)) => Err(FetchError::Never(why)),
    }
}

/// A letter and the address that it goes to.
type Written = Option<(Letter, String)>;

fn letter(app: &App, language: &str, name: &str) -> Letter {
    Letter::new(language, &app.config.institution.name, &app.config.url("/"), name)
}

async fn recover(app: &App, account: i64) -> Result<Written, actions::Error> {
    let Some((address, secret)) = recovery::link(app, account).await? else { return Ok(None) };
    let (account, actor) = app.db.read(|conn| accounts::by_id(conn, account))?;
    let (house, handle) = (&app.config.institution.name, format!("@{}", actor.handle));
    let about = [("house", Arg::Text(house)), ("handle", Arg::Text(&handle))];
    let mut letter = letter(app, &account.language, &actor.name);
    letter.subject = letter.say("mail-recover-subject", &about[..1]);
    letter.paragraphs = vec![letter.say("mail-recover-words", &about)];
    letter.button = Some((letter.say("mail-recover-button", &[]), secret));
    letter.notes = vec![letter.say("mail-recover-note", &[])];
    Ok(Some((letter, address)))
}

async fn invitation(app: &App, number: i64) -> Result<Written, actions::Error> {
    let Some((open, link)) = invite::renewed(app, number).await? else { return Ok(None) };
    let by = app.db.read(|conn| match open.made_by {
        Some(member) => actors::by_id(conn, member).map(|actor| Some(actor.name)),
        None => Ok::<_, storage::Error>(None),
    })?;
    let mut letter = letter(app, open.language.as_deref().unwrap_or("en"), &open.name);
    let house = Arg::Text(&app.config.institution.name);
    let day = phrases::day(letter.language, Timestamp(open.expires_at));
    letter.subject = letter.say("mail-invite-subject", &[("house", house)]);
    let words = match &by {
        Some(by) => letter.say("mail-invite-words", &[("house", house), ("by", Arg::Text(by))]),
        None => letter.say("mail-invite-anybody", &[("house", house)]),
    };
    let role = letter.say("invited-sentence", &[("role", Arg::Text(open.role.as_str()))]);
    letter.paragraphs = vec![words, role];
    letter.button = Some((letter.say("mail-invite-button", &[]), link));
    letter.notes = vec![letter.say("mail-invite-note", &[("day", Arg::Text(&day))])];
    Ok(Some((letter, open.email)))
}

/// A member who may get a mail about what is new, with the mail address.
fn reader(app: &App, account: i64) -> Result<Option<(Member, String)>, actions::Error> {
    app.db.read(|conn| {
        let Some(address) = accounts::address(conn, account)? else { return Ok(None) };
        Ok(sign_in::member(conn, account).ok().map(|member| (member, address)))
    })
}

/// How mails about what is new end.
async fn stop(app: &App, letter: &Letter, account: i64) -> Result<Stop, actions::Error> {
    let secret = heard::choice(app, account).await?.secret;
    Ok(Stop { words: letter.say("mail-stop", &[]), url: app.config.url(&format!("/unsubscribe/{secret}")) })
}

/// What was heard as a letter tells it.
fn item(app: &App, letter: &Letter, one: &Heard) -> Item {
    let (name, address) = (pages::name_of(one), pages::address(one));
    let url = if address.starts_with('/') { app.config.url(&address) } else { address };
    Item { heading: letter.say(one.phrase, &[("name", Arg::Text(&name))]), words: pages::beginning(one), url }
}

async fn told(app: &App, notification: i64) -> Result<Written, actions::Error> {
    let Some(row) = app.db.read(|conn| notifications::by_id(conn, notification))? else { return Ok(None) };
    let Some((member, address)) = reader(app, row.account_id)? else { return Ok(None) };
    let (one, wanted, read_to) = app.db.read(|conn| {
        let wanted = heard::told(conn, member.id())? == Told::AtOnce;
        let read_to = heard::read_to(conn, member.id())?;
        Ok::<_, actions::Error>((heard::one(conn, &member, &row)?, wanted, read_to))
    })?;
    // Who has read it meanwhile, or may not read it any more, gets no mail about it.
    if !wanted || one.id <= read_to || one.text.is_none() {
        return Ok(None);
    }
    let mut letter = letter(app, &member.language, &member.actor.name);
    let (item, name) = (item(app, &letter, &one), pages::name_of(&one));
    letter.subject = letter.say("mail-told-subject", &[("name", Arg::Text(&name))]);
    letter.paragraphs = vec![item.heading, item.words];
    letter.button = Some((letter.say("mail-told-button", &[]), item.url));
    letter.stop = Some(stop(app, &letter, member.id()).await?);
    Ok(Some((letter, address)))
}

async fn digest(app: &App, account: i64) -> Result<Written, actions::Error> {
    let Some((member, address)) = reader(app, account)? else { return Ok(None) };
    let (wanted, (all, count)) = app.db.read(|conn| {
        let wanted = heard::told(conn, account)? == Told::Daily;
        Ok::<_, actions::Error>((wanted, heard::digest(conn, &member, MOST_ITEMS)?))
    })?;
    if !wanted || all.is_empty() {
        return Ok(None);
    }
    let mut letter = letter(app, &member.language, &member.actor.name);
    let about = [("house", Arg::Text(&app.config.institution.name)), ("count", count.into())];
    letter.subject = letter.say("mail-digest-subject", &about);
    letter.paragraphs = vec![letter.say("mail-digest-words", &[])];
    letter.items = all.iter().map(|one| item(app, &letter, one)).collect();
    letter.button = Some((letter.say("mail-digest-button", &[]), app.config.url("/desk/notifications")));
    letter.stop = Some(stop(app, &letter, account).await?);
    Ok(Some((letter, address)))
}

/// What a mail about a passkey says: its subject, and its sentences.
type Words = (&'static str, &'static [&'static str]);

const ADDED: Words = ("passkey-mail-added-subject", &["passkey-mail-added"]);
const REFUSED: Words = ("passkey-mail-refused-subject", &["passkey-mail-refused", "passkey-mail-refused-do"]);

fn passkey(app: &App, account: i64, (subject, sentences): &Words) -> Result<Written, actions::Error> {
    let Some((member, address)) = reader(app, account)? else { return Ok(None) };
    let mut letter = letter(app, &member.language, &member.actor.name);
    let (house, handle) = (&app.config.institution.name, format!("@{}", member.actor.handle));
    let about = [("house", Arg::Text(house)), ("handle", Arg::Text(&handle))];
    letter.subject = letter.say(subject, &[]);
    letter.paragraphs = sentences.iter().map(|sentence| letter.say(sentence, &about)).collect();
    letter.button = Some((letter.say("passkey-mail-button", &[]), app.config.url("/desk/security")));
    letter.notes = vec![letter.say("passkey-mail-note", &[])];
    Ok(Some((letter, address)))
}

/// Notes how far a daily mail reached that was taken.
async fn told_so(app: &App, errand: &Errand) -> Result<(), actions::Error> {
    let Errand::Digest { account } = errand else { return Ok(()) };
    let newest = Page { max_id: None, since_id: None, min_id: None, limit: 1 };
    let newest = app.db.read(|conn| notifications::of(conn, *account, newest))?;
    match newest.first() {
        Some(newest) => heard::digest_sent(app, *account, newest.id).await,
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
