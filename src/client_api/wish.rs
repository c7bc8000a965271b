//! What a client wants to say: read from any kind of body, for a new post, an edit, and a post for later.

use crate::actions::comment::{Comment, Extras, PollWish};
use crate::actions::{Member, Viewer};
use crate::app::App;
use crate::domain::audience::Audience;
use crate::domain::ids::{self, Id};
use crate::storage::choices::{self, Choices};
use crate::text::language;

use super::error::ApiError;
use super::params::Params;
use super::statuses;

/// So many answers can be chosen from at most.
pub const MAX_OPTIONS: usize = 8;
/// The longest answer of a poll, in characters.
pub const MAX_OPTION: usize = 100;
/// A poll lasts from five minutes to a month, in seconds.
pub const POLL_LASTS: (i64, i64) = (300, 2_629_746);

/// A post as it was wished.
///
/// # Errors
/// 422 for what cannot be said here; 404 when what it answers cannot be read.
pub fn post(app: &App, member: &Member, params: &Params, key: Option<String>) -> Result<Comment, ApiError> {
    let usual = app.db.read(|conn| choices::get(conn, member.id()))?;
    let answers = match params.filled("in_reply_to_id") {
        Some(id) => Some(statuses::readable(app, &Viewer::Member(Box::new(member.clone())), id)?.id),
        None => None,
    };
    if params.filled("quoted_status_id").is_some() {
        return Err(ApiError::invalid("Validation failed: quotes are not taken here."));
    }
    let mut extras = extras(params)?;
    extras.key = key;
    extras.sensitive = params.flag("sensitive").unwrap_or(usual.sensitive);
    Ok(Comment {
        words: params.one("status").unwrap_or_default().to_owned(),
        answers,
        audience: audience(params, &usual)?,
        language: tongue(params).unwrap_or_else(|| usual.language.unwrap_or_else(|| member.language.clone())),
        extras,
    })
}

/// What hangs on the words: warning, pictures, poll.
///
/// # Errors
/// 422 for pictures and polls that cannot be.
pub fn extras(params: &Params) -> Result<Extras, ApiError> {
    let pictures: Option<Vec<Id>> = params.all("media_ids").into_iter().map(ids::parse).collect();
    Ok(Extras {
        warning: params.one("spoiler_text").unwrap_or_default().trim().to_owned(),
        sensitive: params.flag("sensitive").unwrap_or(false),
        pictures: pictures.ok_or_else(|| ApiError::invalid("Validation failed: one of the pictures is unknown."))?,
        poll: poll(params)?,
        key: None,
    })
}

/// The language that was sent, if it is one.
pub fn tongue(params: &Params) -> Option<String> {
    params.filled("language").and_then(language::parse)
}

fn audience(params: &Params, usual: &Choices) -> Result<Audience, ApiError> {
    match params.filled("visibility").unwrap_or(&usual.privacy) {
        "public" => Ok(Audience::Public),
        "unlisted" => Ok(Audience::Unlisted),
        "private" => Ok(Audience::Followers),
        "direct" => Ok(Audience::Direct),
        _ => Err(ApiError::invalid("Validation failed: visibility is public, unlisted, private or direct.")),
    }
}

fn poll(params: &Params) -> Result<Option<PollWish>, ApiError> {
    let options: Vec<String> = params.all("poll[options]").into_iter().map(|option| option.trim().to_owned()).collect();
    if options.iter().all(String::is_empty) {
        return Ok(None);
    }
    let fits = |option: &String| (1..=MAX_OPTION).contains(&option.chars().count());
    let mut distinct: Vec<&String> = options.iter().collect();
    distinct.sort();
    distinct.dedup();
    if !(2..=MAX_OPTIONS).contains(&options.len()) || !options.iter().all(fits) || distinct.len() != options.len() {
        let sentence = format!(
            "Validation failed: a poll has 2 to {MAX_OPTIONS} different answers of 1 to {MAX_OPTION} characters."
        );
        return Err(ApiError::invalid(sentence));
    }
    let lasts = params.filled("poll[expires_in]").and_then(|lasts| lasts.trim().parse::<i64>().ok());
    let lasts = lasts.filter(|lasts| (POLL_LASTS.0..=POLL_LASTS.1).contains(lasts)).ok_or_else(|| {
        ApiError::invalid("Validation failed: a poll lasts from 5 minutes to a month (expires_in, in seconds).")
    })?;
    let (multiple, hide_totals) =
        (params.flag("poll[multiple]").unwrap_or(false), params.flag("poll[hide_totals]").unwrap_or(false));
    Ok(Some(PollWish { options, multiple, hide_totals, lasts }))
}
