//! SQLite and PostgreSQL behind one connection type; pools, pragmas, timeouts, and one writer on SQLite.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use diesel::RunQueryDsl;
use diesel::connection::{AnsiTransactionManager, Connection, SimpleConnection, TransactionManager};
use diesel::pg::PgConnection;
use diesel::r2d2::{ManageConnection, Pool};
use diesel::sqlite::SqliteConnection;
use tokio::sync::{oneshot, watch};

use super::error::{Error, met_another};
pub use crate::config::Database;
use crate::telemetry::metrics;

pub use multi::{Conn, MultiBackend};

mod multi {
    #![expect(missing_docs, reason = "the derive makes public items that carry no docstrings")]

    use diesel::pg::PgConnection;
    use diesel::sqlite::SqliteConnection;

    /// One connection, to either database.
    #[derive(diesel::MultiConnection)]
    pub enum Conn {
        /// SQLite.
        Sqlite(SqliteConnection),
        /// PostgreSQL.
        Pg(PgConnection),
    }
}

/// The database: cheap to clone, shared by every room above.
#[derive(Clone)]
pub struct Db {
    readers: Pool<Manager>,
    writer: Writer,
    commits: watch::Sender<()>,
    version: Option<Arc<AtomicU64>>,
}

#[derive(Clone)]
enum Writer {
    /// One thread owns the only writing connection and commits what waits together (group commit).
    Thread(mpsc::Sender<Work>),
    /// PostgreSQL orders its writers itself.
    Pool(Pool<Manager>),
}

struct Work {
    run: Box<dyn FnOnce(&mut Conn) -> Reply + Send>,
    shown: bool,
}
type Reply = Box<dyn FnOnce(&Result<(), Error>) + Send>;

/// How many units of work share one commit at most.
const GROUP: usize = 128;
/// How often a PostgreSQL transaction is tried again after it met another one, each time twice as long after, from 2 ms.
const RETRIES: u32 = 8;
/// The lock of PostgreSQL by which transactions that met others wait for each other.
const LINE: i64 = 0x0069_6e74_6572_7072;
/// How often the writer looks whether another process has written.
const OTHERS: Duration = Duration::from_millis(200);

impl Db {
    /// Opens the database and its pools. Makes a missing SQLite file, never a missing folder.
    ///
    /// # Errors
    /// `Unusable` when it cannot be opened or reached.
    pub fn open(database: &Database) -> Result<Self, Error> {
        #[cfg(test)]
        count_queries();
        let manager = Manager { database: database.clone() };
        let readers = Pool::builder()
            .max_size(readers(database))
            .min_idle(Some(1))
            .connection_timeout(Duration::from_secs(10))
            .test_on_check_out(matches!(database, Database::Postgres(_)))
            .build(manager.clone())?;
        let commits = watch::Sender::new(());
        let (writer, version) = match database {
            Database::Postgres(_) => (Writer::Pool(readers.clone()), None),
            Database::Sqlite(_) => {
                let version = Arc::new(AtomicU64::new(0));
                let writer = start_writer(manager.open()?, Arc::clone(&version), commits.clone())?;
                (Writer::Thread(writer), Some(version))
            }
        };
        Ok(Self { readers, writer, commits, version })
    }

    /// Changes with each commit of this process.
    pub fn commits(&self) -> watch::Receiver<()> {
        self.commits.subscribe()
    }

    /// Runs `f` on a reading connection. Never across an `.await`.
    ///
    /// # Errors
    /// What `f` answers, or `Unusable` when no connection is to be had.
    pub fn read<T, E: From<Error>>(&self, f: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        off_the_reactor(|| {
            let mut conn = self.readers.get().map_err(Error::from)?;
            f(&mut conn)
        })
    }

    /// A number that grows before the answer of every [`Db::write`]: what was read under one version is still true while
    /// that version lasts. What another process writes is noticed within `OTHERS`. None on PostgreSQL, where several
    /// processes share a database as equals.
    pub fn version(&self) -> Option<u64> {
        self.version.as_ref().map(|version| version.load(Ordering::Acquire))
    }

    /// Runs `f` in one transaction, and answers when it is on the disk. `f` may be run again after a deadlock.
    ///
    /// # Errors
    /// What `f` answers (then nothing is stored), or the failure of the commit.
    pub async fn write<T, E, F>(&self, f: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        self.transact(f, true).await
    }

    /// The same for what changes nothing that a reader without an account is shown: queues, lanes, leases, signatures.
    ///
    /// # Errors
    /// Those of [`Db::write`].
    pub async fn write_unseen<T, E, F>(&self, f: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        self.transact(f, false).await
    }

    async fn transact<T, E, F>(&self, mut f: F, shown: bool) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnMut(&mut Conn) -> Result<T, E> + Send + 'static,
    {
        match &self.writer {
            Writer::Pool(pool) => off_the_reactor(|| {
                let mut conn = pool.get().map_err(Error::from)?;
                let outcome = with_retries(&mut conn, &mut f)?;
                self.commits.send_replace(());
                Ok(outcome)
            }),
            Writer::Thread(queue) => {
                let (answer, answered) = oneshot::channel();
                let run = Box::new(move |conn: &mut Conn| -> Reply {
                    let outcome = in_savepoint(conn, &mut f);
                    Box::new(move |commit| {
                        let outcome = outcome.and_then(|value| commit.clone().map(|()| value).map_err(E::from));
                        // A caller that went away no longer wants the answer; its work is done all the same.
                        drop(answer.send(outcome));
                    })
                });
                queue.send(Work { run, shown }).map_err(|_closed| stopped())?;
                answered.await.map_err(|_closed| stopped())?
            }
        }
    }
}

/// How many may read at a time. Reading SQLite is work of our own processors, and each connection keeps pages and statements;
/// with PostgreSQL it is waiting.
fn readers(database: &Database) -> u32 {
    let cores = std::thread::available_parallelism().map_or(4, |cores| u32::try_from(cores.get()).unwrap_or(4));
    if matches!(database, Database::Sqlite(_)) { cores.clamp(4, 8) } else { 8 }
}

fn stopped() -> Error {
    Error::Unusable("the database writer has stopped".to_owned())
}

/// Lets other tasks move to other threads while this one waits for the database.
fn off_the_reactor<T>(f: impl FnOnce() -> T) -> T {
    match tokio::runtime::Handle::try_current() {
        Ok(handle) if handle.runtime_flavor() == tokio::runtime::RuntimeFlavor::MultiThread => {
            tokio::task::block_in_place(f)
        }
        _ => f(),
    }
}

/// Tells our own errors apart from diesel's inside a transaction closure.
enum Inner<E> {
    Ours(E),
    Diesel(diesel::result::Error),
}

impl<E> From<diesel::result::Error> for Inner<E> {
    fn from(error: diesel::result::Error) -> Self {
        Self::Diesel(error)
    }
}

fn in_savepoint<T, E: From<Error>>(conn: &mut Conn, f: &mut impl FnMut(&mut Conn) -> Result<T, E>) -> Result<T, E> {
    conn.transaction(|tx| f(tx).map_err(Inner::Ours)).map_err(|error| match error {
        Inner::Ours(error) => error,
        Inner::Diesel(error) => E::from(Error::from(error)),
    })
}

fn with_retries<T, E: From<Error>>(conn: &mut Conn, f: &mut impl FnMut(&mut Conn) -> Result<T, E>) -> Result<T, E> {
    met_another();
    let first = in_savepoint(conn, f);
    if first.is_ok() || !met_another() {
        return first;
    }
    // Whoever met another waits in line, so that what failed does not fail by its like again. The lock is taken before the
    // transaction, whose view of the database begins with its first statement.
    conn.batch_execute(&format!("SELECT pg_advisory_lock({LINE})")).map_err(|error| E::from(Error::from(error)))?;
    let outcome = in_line(conn, f);
    if let Err(error) = conn.batch_execute(&format!("SELECT pg_advisory_unlock({LINE})")) {
        tracing::warn!(%error, "a connection was lost, and its place in line with it");
    }
    outcome
}

/// What is first in line meets only those who come for the first time.
fn in_line<T, E: From<Error>>(conn: &mut Conn, f: &mut impl FnMut(&mut Conn) -> Result<T, E>) -> Result<T, E> {
    let mut tried = 0;
    loop {
        met_another();
        let outcome = in_savepoint(conn, f);
        if outcome.is_ok() || !met_another() {
            return outcome;
        }
        if tried == RETRIES {
            tracing::error!("a transaction met others {RETRIES} times in a row and was given up");
            return outcome;
        }
        tried += 1;
        std::thread::sleep(Duration::from_millis(1 << tried));
    }
}

fn start_writer(
    mut conn: Conn,
    version: Arc<AtomicU64>,
    commits: watch::Sender<()>,
) -> Result<mpsc::Sender<Work>, Error> {
    let (sender, queue) = mpsc::channel::<Work>();
    std::thread::Builder::new()
        .name("writer".to_owned())
        .spawn(move || {
            let (mut others, mut looked) = (written_by_others(&mut conn), Instant::now());
            loop {
                match queue.recv_timeout(OTHERS) {
                    Ok(first) => {
                        commit_together(&mut conn, first, &queue, &version);
                        commits.send_replace(());
                    }
                    Err(RecvTimeoutError::Timeout) => {}
                    Err(RecvTimeoutError::Disconnected) => return,
                }
                if looked.elapsed() >= OTHERS {
                    let before = std::mem::replace(&mut others, written_by_others(&mut conn));
                    if before != others {
                        version.fetch_add(1, Ordering::AcqRel);
                    }
                    looked = Instant::now();
                }
            }
        })
        .map_err(|error| Error::Unusable(format!("cannot start the database writer: {error}")))?;
    Ok(sender)
}

/// A number that changes when another connection has committed; nearly always another process, for this one writes here.
fn written_by_others(conn: &mut Conn) -> Option<i32> {
    diesel::dsl::sql::<diesel::sql_types::Integer>("PRAGMA data_version").get_result(conn).ok()
}

fn commit_together(conn: &mut Conn, first: Work, queue: &mpsc::Receiver<Work>, version: &AtomicU64) {
    if let Err(error) = begin(conn) {
        let failed: Result<(), Error> = Err(error);
        // Without a transaction nothing may run: a second, immediate `begin` inside the work would fail the same way.
        drop(first);
        tracing::error!(error = ?failed, "the database refuses to begin a transaction");
        return;
    }
    let began = Instant::now();
    let mut shown = first.shown;
    let mut replies = vec![(first.run)(conn)];
    while replies.len() < GROUP {
        let Ok(work) = queue.try_recv() else { break };
        shown |= work.shown;
        replies.push((work.run)(conn));
    }
    let outcome = commit(conn);
    metrics::COMMIT_UNITS.add(u64::try_from(replies.len()).unwrap_or(u64::MAX));
    metrics::COMMIT_TIME.observe(began.elapsed());
    if shown {
        // Before the replies: whoever has heard that it is done finds nothing older anywhere.
        version.fetch_add(1, Ordering::AcqRel);
    }
    for reply in replies {
        reply(&outcome);
    }
}

fn begin(conn: &mut Conn) -> Result<(), Error> {
    match conn {
        // IMMEDIATE takes the write lock at once, so that a second process waits instead of failing half-way.
        Conn::Sqlite(sqlite) => Ok(AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE")?),
        Conn::Pg(pg) => Ok(AnsiTransactionManager::begin_transaction(pg)?),
    }
}

fn commit(conn: &mut Conn) -> Result<(), Error> {
    match conn {
        Conn::Sqlite(sqlite) => Ok(AnsiTransactionManager::commit_transaction(sqlite)?),
        Conn::Pg(pg) => Ok(AnsiTransactionManager::commit_transaction(pg)?),
    }
}

#[cfg(test)]
thread_local! {
    /// How many queries this thread has sent.
    static COUNTED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    /// The statements that this thread has had kept by a connection, and those that were prepared for one use.
    static KEPT: std::cell::RefCell<(std::collections::HashSet<String>, Vec<String>)> = std::cell::RefCell::default();
}

/// How many queries this thread has sent since the first connection was opened: what tests of long lists ask.
#[cfg(test)]
pub fn counted() -> usize {
    COUNTED.get()
}

/// The statements of this thread that were prepared for one use since this was asked last: what tests of speed ask.
#[cfg(test)]
pub fn prepared_for_one_use() -> Vec<String> {
    KEPT.with_borrow_mut(|(_, lost)| std::mem::take(lost))
}

#[cfg(test)]
fn count_queries() {
    use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};
    let count = || -> Option<Box<dyn Instrumentation>> {
        Some(Box::new(|event: InstrumentationEvent<'_>| match event {
            InstrumentationEvent::StartQuery { .. } => COUNTED.set(COUNTED.get() + 1),
            InstrumentationEvent::CacheQuery { sql, .. } => KEPT.with_borrow_mut(|(kept, _)| {
                kept.insert(sql.to_owned());
            }),
            InstrumentationEvent::FinishQuery { query, .. } => KEPT.with_borrow_mut(|(kept, lost)| {
                let text = query.to_string();
                let sql = text.split_once(" -- binds:").map_or(text.as_str(), |(sql, _)| sql);
                if !kept.contains(sql) {
                    lost.push(sql.to_owned());
                }
            }),
            _ => {}
        }))
    };
    // Where it cannot be set the tests that count find that nothing is counted.
    drop(set_default_instrumentation(count));
}

/// Opens connections for the pools.
#[derive(Clone, Debug)]
struct Manager {
    database: Database,
}

/// WAL lets readers go on while the writer writes; FULL keeps every answered commit through a power cut.
const PRAGMAS: &str = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                       PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000;";

/// On SQLite one writer follows the other. Here two may read the same row and write it back; then the second is refused
/// and tried again, instead of undoing what the first has written.
const ISOLATION: &str = "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ";

impl Manager {
    fn open(&self) -> Result<Conn, Error> {
        let unusable = |error: diesel::ConnectionError| Error::Unusable(error.to_string());
        match &self.database {
            Database::Sqlite(path) => {
                let path = path.to_str().ok_or_else(|| Error::Unusable("the database's path is not UTF-8".into()))?;
                let mut conn = SqliteConnection::establish(path).map_err(unusable)?;
                conn.batch_execute(PRAGMAS)?;
                Ok(Conn::Sqlite(conn))
            }
            Database::Postgres(address) => {
                let mut conn = PgConnection::establish(address).map_err(unusable)?;
                conn.batch_execute(ISOLATION)?;
                Ok(Conn::Pg(conn))
            }
        }
    }
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = Error;

    fn connect(&self) -> Result<Conn, Error> {
        self.open()
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Error> {
        Ok(conn.batch_execute("SELECT 1")?)
    }

    fn has_broken(&self, _conn: &mut Conn) -> bool {
        std::thread::panicking()
    }
}
