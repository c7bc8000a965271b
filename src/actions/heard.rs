//! What a member hears of, as the desk and the mails tell it; and which mails the member wants.

use crate::app::App;
use crate::domain::errand::Errand;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::storage::actors::Actor;
use crate::storage::mail_choices::{self, MailChoice};
use crate::storage::notifications::{self, Notification, TOGETHER};
use crate::storage::texts::Text;
use crate::storage::views::Page;
use crate::storage::{Conn, accounts, actors, jobs, markers, texts};

use super::coauthors;
use super::error::Error;
use super::viewer::{self, Member, Viewer};

/// The list of a member's notifications, as markers name it.
const LIST: &str = "notifications";
/// Counting what is new stops here.
const MOST_NEW: i64 = 99;

/// Something that a member hears of.
#[derive(Clone, Debug)]
pub struct Heard {
    /// Its number.
    pub id: Id,
    /// The phrase that says it, with the name of who did it.
    pub phrase: &'static str,
    /// Who did it.
    pub who: Actor,
    /// With which text, where the member may read it.
    pub text: Option<Text>,
    /// The text that the conversation hangs on.
    pub root: Option<Text>,
    /// Whether it is about a report.
    pub report: bool,
    /// Whether it is about who writes the text.
    pub authors: bool,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// How mails come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Replies and mentions at once.
    AtOnce,
    /// Everything new once a day.
    Daily,
    /// No mails.
    Never,
}

impl Told {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::AtOnce, Self::Daily, Self::Never];

    /// The name in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtOnce => "at_once",
            Self::Daily => "daily",
            Self::Never => "never",
        }
    }

    /// Reads the name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|told| told.as_str() == name)
    }
}

/// How far a member has read.
///
/// # Errors
/// The database's.
pub fn read_to(conn: &mut Conn, account: Id) -> Result<Id, Error> {
    let all = markers::of(conn, account)?;
    Ok(all.into_iter().find(|marker| marker.timeline == LIST).map_or(0, |marker| marker.last_read_id))
}

/// How many a member has not read; counting stops at 99.
///
/// # Errors
/// The database's.
pub fn unread(conn: &mut Conn, account: Id) -> Result<usize, Error> {
    let after = read_to(conn, account)?;
    Ok(notifications::count_after(conn, account, after, MOST_NEW)?)
}

/// A page of what a member hears of, the newest first.
///
/// # Errors
/// The database's.
pub fn page(conn: &mut Conn, member: &Member, page: Page) -> Result<Vec<Heard>, Error> {
    let rows = notifications::of(conn, member.id(), page)?;
    rows.iter().map(|row| one(conn, member, row)).collect()
}

/// One of a member's notifications, with who and what it is about.
///
/// # Errors
/// The database's.
pub fn one(conn: &mut Conn, member: &Member, row: &Notification) -> Result<Heard, Error> {
    let who = actors::by_id(conn, row.actor_id)?;
    let viewer = Viewer::Member(Box::new(member.clone()));
    let text = match row.text_id {
        Some(id) => {
            let text = texts::by_id(conn, id)?;
            viewer::readable(conn, text, &viewer).ok()
        }
        None => None,
    };
    let root = match text.as_ref().and_then(|text| text.root_id) {
        Some(root) => texts::by_id(conn, root)?,
        None => text.clone(),
    };
    let answers_me = match text.as_ref().and_then(|text| text.parent_id) {
        Some(parent) => {
            let own = texts::by_id(conn, parent)?.is_some_and(|parent| parent.author_id == member.id());
            own || coauthors::writes(conn, parent, member.id())?
        }
        None => false,
    };
    let phrase = match row.kind.as_str() {
        "mention" if answers_me => "heard-reply",
        "mention" => "heard-mention",
        "status" => "heard-status",
        "reblog" => "heard-reblog",
        "favourite" => "heard-favourite",
        "follow" => "heard-follow",
        "follow_request" => "heard-follow-request",
        "poll" => "heard-poll",
        "update" => "heard-update",
        "author.asked" => "heard-author-asked",
        "author.agreed" => "heard-author-agreed",
        "author.declined" => "heard-author-declined",
        "author.left" => "heard-author-left",
        "author.removed" => "heard-author-removed",
        "author.withdrawn" => "heard-author-withdrawn",
        _ => "heard-report",
    };
    let report = row.report_id.is_some();
    let authors = TOGETHER.contains(&row.kind.as_str());
    Ok(Heard { id: row.id, phrase, who, text, root, report, authors, at: row.created_at })
}

/// Notes that a member has read as far as this.
///
/// # Errors
/// The database's.
pub async fn read(app: &App, account: Id, newest: Id) -> Result<(), Error> {
    let now = app.now().0;
    app.db
        .write(move |tx| {
            if read_to(tx, account)? < newest {
                markers::put(tx, account, LIST, newest, now)?;
            }
            Ok(())
        })
        .await
}

/// Which mails a member wants; daily ones where nothing was chosen.
///
/// # Errors
/// The database's.
pub fn told(conn: &mut Conn, account: Id) -> Result<Told, Error> {
    let chosen = mail_choices::get(conn, account)?;
    Ok(chosen.and_then(|choice| Told::parse(&choice.told)).unwrap_or(Told::Daily))
}

/// What a member wants, with the secret of the link that ends it, which is made where there is none yet.
///
/// # Errors
/// The database's.
pub async fn choice(app: &App, account: Id) -> Result<MailChoice, Error> {
    if let Some(known) = app.db.read(|conn| mail_choices::get(conn, account))? {
        return Ok(known);
    }
    let told = Told::Daily.as_str().to_owned();
    let fresh = MailChoice { account_id: account, told, secret: app.ids.secret(), digest_at: 0, upto: 0 };
    app.db
        .write(move |tx| match mail_choices::get(tx, account)? {
            Some(known) => Ok(known),
            None => mail_choices::put(tx, &fresh).map(|()| fresh.clone()),
        })
        .await
        .map_err(|error: crate::storage::Error| error.into())
}

/// Changes which mails a member wants, and in which language.
///
/// # Errors
/// The database's.
pub async fn choose(app: &App, account: Id, told: Told, language: Option<&'static str>) -> Result<(), Error> {
    let known = choice(app, account).await?;
    app.db
        .write(move |tx| {
            mail_choices::put(tx, &MailChoice { told: told.as_str().to_owned(), ..known.clone() })?;
            match language {
                Some(language) => Ok(accounts::set_language(tx, account, language)?),
                None => Ok::<_, Error>(()),
            }
        })
        .await
}

/// Ends the mails of whoever has this link.
///
/// # Errors
/// `NotFound` for a link that is none.
pub async fn stop(app: &App, secret: &str) -> Result<(), Error> {
    let secret = secret.to_owned();
    app.db
        .write(move |tx| {
            let known = mail_choices::by_secret(tx, &secret)?.ok_or(Error::NotFound)?;
            Ok(mail_choices::put(tx, &MailChoice { told: Told::Never.as_str().to_owned(), ..known })?)
        })
        .await
}

/// Plans the mail about a new notification, if its member wants one at once.
///
/// # Errors
/// The database's.
pub(super) fn plan(tx: &mut Conn, row: &Notification) -> Result<(), Error> {
    if !matches!(row.kind.as_str(), "mention" | "author.asked") || told(tx, row.account_id)? != Told::AtOnce {
        return Ok(());
    }
    // The number is no other job's: those of pushes are negative too, and far from these.
    let id = Id::MIN.saturating_add(row.id);
    let work = Job::Letter { errand: Errand::Told { notification: row.id }, asked_at: row.created_at };
    Ok(jobs::push(tx, id, &work, row.created_at)?)
}

/// Plans the daily mail of everybody who wants one, has not had one for a day, and has something new.
///
/// # Errors
/// The database's.
pub async fn plan_digests(app: &App) -> Result<(), Error> {
    const DAY_MS: i64 = 24 * 3_600_000;
    if !app.post.is_set_up() {
        return Ok(());
    }
    let now = app.now().0;
    let mut due = Vec::new();
    app.db.read(|conn| {
        for (account, _) in accounts::all(conn)?.into_iter().filter(|(account, _)| account.suspended_at.is_none()) {
            let id = account.actor_id;
            let known = mail_choices::get(conn, id)?;
            let (last, upto) = known.as_ref().map_or((0, 0), |known| (known.digest_at, known.upto));
            let waits = told(conn, id)? == Told::Daily && last <= now - DAY_MS;
            let after = upto.max(read_to(conn, id)?);
            if waits && notifications::count_after(conn, id, after, 1)? > 0 {
                due.push((app.ids.next(), Job::Letter { errand: Errand::Digest { account: id }, asked_at: now }));
            }
        }
        Ok::<_, Error>(())
    })?;
    app.db.write(move |tx| due.iter().try_for_each(|(id, work)| jobs::push(tx, *id, work, now))).await?;
    Ok(())
}

/// What the daily mail of a member tells: at most so many, the newest first, with how many there are.
///
/// # Errors
/// The database's.
pub fn digest(conn: &mut Conn, member: &Member, most: i64) -> Result<(Vec<Heard>, usize), Error> {
    let known = mail_choices::get(conn, member.id())?;
    let after = known.map_or(0, |known| known.upto).max(read_to(conn, member.id())?);
    let all = notifications::count_after(conn, member.id(), after, MOST_NEW)?;
    let shown = Page { max_id: None, since_id: Some(after), min_id: None, limit: most };
    Ok((page(conn, member, shown)?, all))
}

/// Notes how far the daily mail reached.
///
/// # Errors
/// The database's.
pub async fn digest_sent(app: &App, account: Id, upto: Id) -> Result<(), Error> {
    let (known, digest_at) = (choice(app, account).await?, app.now().0);
    app.db
        .write(move |tx| Ok::<_, Error>(mail_choices::put(tx, &MailChoice { digest_at, upto, ..known.clone() })?))
        .await
}
