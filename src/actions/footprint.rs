//! How much room the node takes, how much is left, and for how long that lasts.

use std::sync::Arc;

use crate::app::App;
use crate::config::Database;
use crate::media::Store;
use crate::storage::measured::{self, Size};
use crate::storage::{self, figures};

use super::error::Error;
use super::viewer::Member;

/// Less free than this is little: 2 GB, in bytes.
pub const LITTLE: u64 = 2 << 30;
/// A day, in milliseconds.
pub const DAY_MS: i64 = 86_400_000;

/// It is little, too, when it lasts for less than so many days.
const SOON: i64 = 60;
/// How it grows is judged by so many days at most.
const JUDGED: i64 = 30;
/// And by so many at least.
const YOUNG: i64 = 3;
/// Sizes are kept for so many days.
const KEPT: i64 = 400;
/// Whether partners were reached is kept for so many days.
pub const CONTACTS: i64 = 14;

/// How it grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// It has been measured for too short a time.
    Unknown,
    /// It has not grown.
    Still,
    /// By so many bytes a day; what is free lasts for so many days.
    Daily(i64, i64),
}

/// How large the node is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footprint {
    /// The database, in bytes.
    pub database: i64,
    /// The files of pictures, in bytes.
    pub pictures: i64,
    /// What is free where the pictures are, in bytes.
    pub free: i64,
    /// Whether the database is on a server, whose disk is not seen from here.
    pub apart: bool,
    /// How it grows.
    pub growth: Growth,
    /// The last days, the oldest first.
    pub days: Vec<Size>,
}

impl Footprint {
    /// Whether room runs out.
    pub fn is_tight(&self) -> bool {
        let soon = matches!(self.growth, Growth::Daily(_, left) if left < SOON);
        soon || u64::try_from(self.free).unwrap_or_default() < LITTLE
    }
}

/// How the node grows, by the days that were measured and what it takes now; `free` in bytes.
fn growth(days: &[Size], today: i64, taken: i64, free: i64) -> Growth {
    let Some(first) = days.first() else { return Growth::Unknown };
    let span = today.saturating_sub(first.day);
    if span < YOUNG {
        return Growth::Unknown;
    }
    let daily = taken.saturating_sub(first.database_bytes.saturating_add(first.picture_bytes)) / span;
    if daily > 0 { Growth::Daily(daily, free / daily) } else { Growth::Still }
}

/// What it takes now: of today, database and pictures; and what is free.
async fn now(app: &App) -> Result<(Size, i64), storage::Error> {
    let folder = app.config.storage.media.clone();
    let files = tokio::task::spawn_blocking(move || {
        let store = Store::new(&folder);
        Ok::<_, std::io::Error>((store.bytes()?, store.free()?))
    });
    let files = files.await.map_err(|ended| storage::Error::Unusable(ended.to_string()))?;
    let (pictures, free) = files.map_err(|error| storage::Error::Unusable(error.to_string()))?;
    let whole = |bytes: u64| i64::try_from(bytes).unwrap_or(i64::MAX);
    let database_bytes = app.db.read(figures::size)?;
    let day = app.now().0.div_euclid(DAY_MS);
    Ok((Size { day, database_bytes, picture_bytes: whole(pictures) }, whole(free)))
}

/// Measures now.
///
/// # Errors
/// `Forbidden` for who is no admin; the database's and the file system's.
pub async fn measure(app: &Arc<App>, by: &Member) -> Result<Footprint, Error> {
    if !by.role.may_administer() {
        return Err(Error::Forbidden("Only an admin sees how much room is left."));
    }
    let (size, free) = now(app).await?;
    let mut days = app.db.read(|conn| measured::sizes(conn, size.day.saturating_sub(JUDGED)))?;
    days.retain(|one| one.day < size.day);
    let taken = size.database_bytes.saturating_add(size.picture_bytes);
    let growth = growth(&days, size.day, taken, free);
    days.push(size);
    Ok(Footprint {
        database: size.database_bytes,
        pictures: size.picture_bytes,
        free,
        apart: matches!(app.config.storage.database, Database::Postgres(_)),
        growth,
        days,
    })
}

/// Notes how large the node is today, and forgets what is too old.
///
/// # Errors
/// The database's and the file system's.
pub async fn note(app: &App) -> Result<(), storage::Error> {
    let (size, _) = now(app).await?;
    app.db
        .write_unseen(move |tx| {
            measured::keep_size(tx, &size)?;
            measured::forget(tx, size.day.saturating_sub(KEPT), size.day.saturating_sub(CONTACTS))
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_grows_by_the_day_and_lasts_for_so_long() {
        let size = |day, database_bytes| Size { day, database_bytes, picture_bytes: 100 };
        assert_eq!(growth(&[], 10, 500, 1_000), Growth::Unknown);
        assert_eq!(growth(&[size(8, 100)], 10, 500, 1_000), Growth::Unknown);
        assert_eq!(growth(&[size(7, 100), size(8, 5)], 10, 500, 1_000), Growth::Daily(100, 10));
        assert_eq!(growth(&[size(7, 400)], 10, 500, 1_000), Growth::Still);
        assert_eq!(growth(&[size(7, 900)], 10, 500, 1_000), Growth::Still);
        assert_eq!(growth(&[size(7, 498)], 10, 600, 1_000), Growth::Still, "less than a byte a day");
    }
}
