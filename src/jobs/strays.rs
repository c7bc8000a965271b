//! Forgets what nobody needs any more: pictures that were uploaded and never used, with their files; links that are too old.

use crate::app::App;
use crate::media::Store;
use crate::storage::{self, media, sessions};

/// A picture may wait for its post for a day, in milliseconds.
const WAITS_MS: i64 = 24 * 3_600_000;
/// So many at once.
const BATCH: i64 = 200;

/// Deletes what has waited too long. A file that another picture needs stays.
///
/// # Errors
/// The database's; a file that cannot be deleted is told to the log and left.
pub async fn clean(app: &App) -> Result<usize, storage::Error> {
    let (now, before) = (app.now().0, app.now().0 - WAITS_MS);
    app.db.write(move |tx| sessions::forget_links(tx, now)).await?;
    let strays = app.db.read(|conn| media::stray(conn, before, BATCH))?;
    let ids: Vec<i64> = strays.iter().map(|picture| picture.id).collect();
    app.db.write(move |tx| ids.iter().try_for_each(|id| media::delete(tx, *id))).await?;
    let store = Store::new(&app.config.storage.media);
    for file in strays.iter().flat_map(|picture| [&picture.file, &picture.small_file]) {
        if !app.db.read(|conn| media::is_used(conn, file))?
            && let Err(error) = store.delete(file)
        {
            tracing::warn!(%error, file, "a picture that nobody needs cannot be deleted");
        }
    }
    Ok(strays.len())
}
