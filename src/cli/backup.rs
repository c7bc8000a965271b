//! `backup`, `backup verify` and `restore`: one file with the database, its keys, the media and the configuration.

use std::fs;
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use super::{complain, say};
use crate::actions::recover;
use crate::app::App;
use crate::config::{Config, Database};
use crate::domain::time::{Clock, Timestamp};
use crate::jobs::erased;
use crate::keys::{Algorithm, KeyPair, PublicKey, sha256_hex};
use crate::storage::backup::{self, Attached};
use crate::storage::{Conn, Db, Error, actors, log, migrate};

/// A file of the media folder above this is refused: it belongs into a backup of its own. In bytes.
const MAX_FILE: u64 = 512 * 1024 * 1024;

fn or_say<T>(outcome: Result<T, String>, answer: impl FnOnce(T) -> String) -> ExitCode {
    match outcome {
        Ok(value) => {
            say(&answer(value));
            ExitCode::SUCCESS
        }
        Err(sentence) => complain(&sentence),
    }
}

/// Makes a backup while the node runs.
pub fn make(config: &Config, file: &Path) -> ExitCode {
    or_say(copy(config, file), |size| {
        let file = file.display();
        format!(
            "{file}: {size} bytes, with the private keys: keep it where nobody else reads it.\nProve it with: interpraxis backup verify {file}"
        )
    })
}

fn copy(config: &Config, file: &Path) -> Result<u64, String> {
    let Database::Sqlite(database) = &config.storage.database else { return Err(for_postgres(config)) };
    if file.exists() {
        return Err(format!("{} is already there: nothing is overwritten", file.display()));
    }
    let made = file.with_extension("unfinished");
    let attempt = write(config, database, &made).and_then(|()| {
        fs::rename(&made, file).map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
        Ok(fs::metadata(file).map_or(0, |about| about.len()))
    });
    if attempt.is_err() {
        // It may never have been made.
        let _ = fs::remove_file(&made);
    }
    attempt
}

fn write(config: &Config, database: &Path, made: &Path) -> Result<(), String> {
    let sentence = |error: Error| error.to_string();
    backup::copy(database, made).map_err(sentence)?;
    let private = fs::Permissions::from_mode(0o600);
    fs::set_permissions(made, private).map_err(|error| format!("{}: {error}", made.display()))?;
    let mut files = vec![read_file("config".to_owned(), &config.origin)?];
    collect(&config.storage.media, "media", &mut files)?;
    let facts = [
        ("origin", config.url("")),
        ("made_at", Clock::system().now().rfc3339()),
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
    ];
    backup::attach(made, &facts, &files).map_err(sentence)
}

fn for_postgres(config: &Config) -> String {
    format!(
        "the database is PostgreSQL: back it up with pg_dump --format=custom, together with {} and {}; after pg_restore \
         run: interpraxis restore --in-place",
        config.origin.display(),
        config.storage.media.display()
    )
}

fn read_file(name: String, path: &Path) -> Result<Attached, String> {
    let cannot = |error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    if fs::metadata(path).map_err(cannot)?.len() > MAX_FILE {
        return Err(format!("{} is larger than {MAX_FILE} bytes", path.display()));
    }
    let bytes = fs::read(path).map_err(cannot)?;
    Ok(Attached { name, sha256: sha256_hex(&bytes), bytes })
}

fn collect(folder: &Path, name: &str, files: &mut Vec<Attached>) -> Result<(), String> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let entry = entry.map_err(|error| format!("{}: {error}", folder.display()))?;
        let (path, name) = (entry.path(), format!("{name}/{}", entry.file_name().to_string_lossy()));
        if path.is_dir() {
            collect(&path, &name, files)?;
        } else if path.is_file() {
            files.push(read_file(name, &path)?);
        }
    }
    Ok(())
}

/// Proves a backup: it is opened, checked, its texts are read and its keys sign.
pub fn verify(file: &Path) -> ExitCode {
    or_say(prove(file), |found| found)
}

fn prove(file: &Path) -> Result<String, String> {
    let sentence = |error: Error| error.to_string();
    let wrong = backup::integrity(file).map_err(sentence)?;
    if wrong.iter().any(|said| said != "ok") {
        return Err(format!("{} is damaged: {}", file.display(), wrong.join("; ")));
    }
    let files = backup::files(file).map_err(sentence)?;
    if let Some(broken) = files.iter().find(|one| sha256_hex(&one.bytes) != one.sha256) {
        return Err(format!("{} holds a damaged copy of {}", file.display(), broken.name));
    }
    let fact = |name: &str| backup::fact(file, name).map_err(sentence).map(Option::unwrap_or_default);
    let (origin, made) = (fact("origin")?, fact("made_at")?);
    // What a restore would do, beside the original: copied, brought to this version's schema, read.
    let trial = file.with_extension("trial");
    let read = backup::copy(file, &trial).and_then(|()| backup::strip(&trial)).and_then(|()| examine(&trial));
    for end in ["trial", "trial-wal", "trial-shm"] {
        // Not all of them were made.
        let _ = fs::remove_file(file.with_extension(end));
    }
    let (texts, keys) = read.map_err(sentence)?;
    Ok(format!(
        "{}: a backup of {origin}, made {made}. {} files, {texts} activities read, {keys} keys sign. It can be restored.",
        file.display(),
        files.len()
    ))
}

/// Reads up to 20 activities and signs with up to 5 keys; answers how many.
fn examine(trial: &Path) -> Result<(usize, usize), Error> {
    let db = Db::open(&Database::Sqlite(trial.to_owned()))?;
    migrate::run(&db)?;
    db.read(|conn| {
        let unreadable = |what: &str| Error::Unusable(format!("{what} in this backup cannot be read"));
        let bodies: Vec<String> =
            log::after(conn, "public", 0, 20)?.into_iter().filter_map(|activity| activity.body).collect();
        for body in &bodies {
            serde_json::from_str::<serde_json::Value>(body).ok().ok_or_else(|| unreadable("an activity"))?;
        }
        let keys = actors::some_keys(conn, 5)?;
        for stored in &keys {
            let pair = KeyPair { rsa_pkcs8: stored.rsa.clone(), ed25519_pkcs8: stored.ed25519.clone() };
            let signing = pair.signing_keys().ok().ok_or_else(|| unreadable("a key"))?;
            let public = PublicKey::from_pem(&stored.rsa_public).ok().ok_or_else(|| unreadable("a key"))?;
            if !public.verify(Algorithm::RsaSha256, b"trial", &signing.sign_rsa(b"trial")) {
                return Err(unreadable("a key"));
            }
        }
        Ok((bodies.len(), keys.len()))
    })
}

/// Brings a backup back, or begins anew from a database that is back already.
pub async fn restore(config: Config, file: Option<PathBuf>) -> ExitCode {
    match bring_back(config, file.as_deref()).await {
        Ok(sentence) => {
            say(&sentence);
            ExitCode::SUCCESS
        }
        Err(sentence) => complain(&sentence),
    }
}

async fn bring_back(config: Config, file: Option<&Path>) -> Result<String, String> {
    if TcpStream::connect_timeout(&config.server.listen, Duration::from_millis(500)).is_ok() {
        return Err(format!("something answers at {}: stop the node first", config.server.listen));
    }
    let list = erased::read(&config).map_err(|error| format!("the list of what was erased cannot be read: {error}"))?;
    let aside = match file {
        Some(file) => put_in_place(&config, file)?,
        None => None,
    };
    let app = App::open(config, Clock::system()).await.map_err(|cannot| cannot.to_string())?;
    let erased = begin_anew(&app, list).await.map_err(|error| error.to_string())?;
    let aside =
        aside.map(|path| format!(" The database that was here before is {}.", path.display())).unwrap_or_default();
    Ok(format!(
        "Restored.{aside} {erased} texts were erased again, as they had been. The log begins a new epoch. The next start \
         answers nobody until the partners have said what was erased since; what only they still have comes back as drafts."
    ))
}

/// Puts the database and the media of a backup in their places; answers where the old database went.
fn put_in_place(config: &Config, file: &Path) -> Result<Option<PathBuf>, String> {
    let Database::Sqlite(database) = &config.storage.database else { return Err(for_postgres(config)) };
    prove(file)?;
    let sentence = |error: Error| error.to_string();
    let origin = backup::fact(file, "origin").map_err(sentence)?.unwrap_or_default();
    if origin != config.url("") {
        return Err(format!("{} is a backup of {origin}, and this node is {}", file.display(), config.url("")));
    }
    let cannot = |path: &Path, error: std::io::Error| format!("{} cannot be written: {error}", path.display());
    if let Some(folder) = database.parent() {
        fs::create_dir_all(folder).map_err(|error| cannot(folder, error))?;
    }
    let fresh = database.with_extension("restoring");
    // What an attempt that was cut off has left.
    let _ = fs::remove_file(&fresh);
    backup::copy(file, &fresh).and_then(|()| backup::strip(&fresh)).map_err(sentence)?;
    for one in backup::files(file).map_err(sentence)?.iter().filter(|one| one.name.starts_with("media/")) {
        let inside = one.name.trim_start_matches("media/");
        if inside.split('/').any(|part| part == ".." || part.is_empty()) {
            return Err(format!("{} holds a file with the name {inside:?}", file.display()));
        }
        let path = config.storage.media.join(inside);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(|error| cannot(&path, error))?;
        fs::write(&path, &one.bytes).map_err(|error| cannot(&path, error))?;
    }
    let aside = set_aside(database)?;
    fs::rename(&fresh, database).map_err(|error| cannot(database, error))?;
    Ok(aside)
}

/// Keeps the database that is replaced.
fn set_aside(database: &Path) -> Result<Option<PathBuf>, String> {
    if !database.exists() {
        return Ok(None);
    }
    // A database that cannot be opened any more is why one restores: then its file is kept as it is.
    let settled = backup::settle(database).is_ok();
    let aside = database.with_extension(format!("before-{}", Clock::system().now().seconds()));
    fs::rename(database, &aside).map_err(|error| format!("{} cannot be set aside: {error}", database.display()))?;
    for end in ["-wal", "-shm"] {
        let mut beside = database.as_os_str().to_owned();
        beside.push(end);
        let beside = PathBuf::from(beside);
        let mut kept = aside.as_os_str().to_owned();
        kept.push(end);
        // Settled databases have none.
        let _ = if settled { fs::remove_file(&beside) } else { fs::rename(&beside, PathBuf::from(kept)) };
    }
    Ok(Some(aside))
}

/// A new epoch, closed until the partners were asked, and the erasures that the copy does not know.
async fn begin_anew(app: &Arc<App>, list: Vec<(i64, String)>) -> Result<usize, crate::actions::Error> {
    let shared = Arc::clone(app);
    app.db.write(move |tx: &mut Conn| recover::begin(tx, &shared)).await?;
    recover::replay(app, list.into_iter().map(|(at, uri)| (Timestamp(at), uri)).collect()).await
}
