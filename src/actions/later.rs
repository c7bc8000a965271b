//! Posts for later: kept, moved, taken back, and said when their time has come.

use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::Id;
use crate::domain::job::Job;
use crate::domain::time::Timestamp;
use crate::storage::jobs;
use crate::storage::scheduled::{self, Scheduled};

use super::comment::{self, Comment, Extras, PollWish};
use super::error::Error;
use super::sign_in;
use super::viewer::Member;

/// A post for later comes at least so many milliseconds from now (the API's five minutes).
const SOONEST_MS: i64 = 5 * 60_000;
/// So many wait at most.
const MOST: usize = 300;

/// What is said later, as it is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Later {
    /// Markdown.
    pub words: String,
    /// Our number of the text that it answers.
    pub answers: Option<Id>,
    /// Name of the audience.
    pub audience: String,
    /// Language tag.
    pub language: String,
    /// The warning before the words.
    pub warning: String,
    /// Whether its pictures are hidden at first.
    pub sensitive: bool,
    /// Numbers of the pictures.
    pub pictures: Vec<Id>,
    /// (options, more than one, hidden figures, seconds).
    pub poll: Option<(Vec<String>, bool, bool, i64)>,
    /// The key of the request, as clients expect it back.
    pub key: Option<String>,
}

impl Later {
    /// Of a comment that is not said yet.
    pub fn of(comment: &Comment) -> Self {
        let extras = &comment.extras;
        let poll = extras.poll.as_ref().map(|poll| (poll.options.clone(), poll.multiple, poll.hide_totals, poll.lasts));
        Self {
            words: comment.words.clone(),
            answers: comment.answers,
            audience: comment.audience.as_str().to_owned(),
            language: comment.language.clone(),
            warning: extras.warning.clone(),
            sensitive: extras.sensitive,
            pictures: extras.pictures.clone(),
            poll,
            key: extras.key.clone(),
        }
    }

    /// The comment, to be said; its key makes a second try harmless.
    fn comment(self, id: Id) -> Option<Comment> {
        let poll =
            self.poll.map(|(options, multiple, hide_totals, lasts)| PollWish { options, multiple, hide_totals, lasts });
        let (warning, sensitive, pictures, key) =
            (self.warning, self.sensitive, self.pictures, Some(format!("scheduled {id}")));
        Some(Comment {
            words: self.words,
            answers: self.answers,
            audience: Audience::parse(&self.audience)?,
            language: self.language,
            extras: Extras { warning, sensitive, pictures, poll, key },
        })
    }
}

/// Keeps a post for later.
///
/// # Errors
/// `Invalid` for a moment that is too near, and as for a note said now.
pub async fn schedule(app: &App, member: &Member, comment: &Comment, at: Timestamp) -> Result<Scheduled, Error> {
    comment::check(comment.words.trim(), &comment.extras)?;
    far_enough(app, at)?;
    super::safeguards::before_comment(app, member, comment).await?;
    let params = serde_json::to_string(&Later::of(comment)).map_err(|error| Error::Refused(error.to_string()))?;
    let (job, account) = (app.ids.next(), member.id());
    let post = Scheduled { id: app.ids.next(), account_id: account, run_at: at.0, params };
    app.db
        .write(move |tx| {
            if scheduled::of(tx, account, None, 301)?.len() >= MOST {
                return Err(Error::Refused(format!("Validation failed: at most {MOST} posts can wait.")));
            }
            scheduled::insert(tx, &post)?;
            jobs::push(tx, job, &Job::Post { scheduled: post.id }, post.run_at)?;
            Ok(post.clone())
        })
        .await
}

fn far_enough(app: &App, at: Timestamp) -> Result<(), Error> {
    if at.0 >= app.now().0.saturating_add(SOONEST_MS) {
        return Ok(());
    }
    Err(Error::field("scheduled_at", "soon", "The scheduled date must be at least 5 minutes in the future."))
}

/// Moves a post for later.
///
/// # Errors
/// `NotFound` for what is not the member's; `Invalid` for a moment that is too near.
pub async fn postpone(app: &App, member: &Member, id: Id, at: Timestamp) -> Result<Scheduled, Error> {
    far_enough(app, at)?;
    let (job, account) = (app.ids.next(), member.id());
    app.db
        .write(move |tx| {
            let mut post = scheduled::get(tx, id)?.filter(|post| post.account_id == account).ok_or(Error::NotFound)?;
            post.run_at = at.0;
            scheduled::postpone(tx, id, at.0)?;
            // A job that comes too early finds the new moment and waits again.
            jobs::push(tx, job, &Job::Post { scheduled: id }, at.0)?;
            Ok(post)
        })
        .await
}

/// Takes a post for later back.
///
/// # Errors
/// `NotFound` for what is not the member's.
pub async fn cancel(app: &App, member: &Member, id: Id) -> Result<(), Error> {
    let account = member.id();
    app.db
        .write(move |tx| {
            scheduled::get(tx, id)?.filter(|post| post.account_id == account).ok_or(Error::NotFound)?;
            scheduled::take(tx, id)?;
            Ok::<_, Error>(())
        })
        .await
}

/// Says what waits under a number; answers when to come again if its time has not come (milliseconds since 1970).
///
/// # Errors
/// The database's. What can no longer be said (the answered text is gone, the account suspended) is dropped.
pub async fn say(app: &App, id: Id) -> Result<Option<i64>, Error> {
    let Some(post) = app.db.read(|conn| scheduled::get(conn, id).map_err(Error::from))? else { return Ok(None) };
    if post.run_at > app.now().0 {
        return Ok(Some(post.run_at));
    }
    let later: Option<Later> = serde_json::from_str(&post.params).ok();
    let said =
        match (app.db.read(|conn| sign_in::member(conn, post.account_id)), later.and_then(|post| post.comment(id))) {
            (Ok(member), Some(wish)) => comment::comment(app, &member, wish).await.map(drop),
            (Err(error), _) => Err(error),
            (Ok(_), None) => Ok(()),
        };
    if let Err(Error::Storage(error)) = said {
        return Err(Error::Storage(error));
    }
    app.db.write(move |tx| scheduled::take(tx, id)).await?;
    Ok(None)
}
