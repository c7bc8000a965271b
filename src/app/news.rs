//! What has just happened, for those who listen: a bounded board that each of them reads at its own pace.
//!
//! The database is the truth: after each commit, and with PostgreSQL every two seconds for what other processes have
//! written, one look asks what is new. Nothing is looked for while nobody listens.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, broadcast, watch};

use super::App;
use crate::config::Database;
use crate::domain::ids::{Id, moment_of};
use crate::storage::news::{self, Recent};

/// So much is kept for a listener who is behind; one who is further behind is sent away.
const KEPT: usize = 512;
/// So many of each kind are looked at.
const LOOKED_AT: i64 = 500;
/// What is older when it comes is no news: 15 minutes, in milliseconds.
const NEWS_MS: i64 = 15 * 60_000;
/// So far the clock of another server may be ahead, in milliseconds.
const AHEAD_MS: i64 = 5 * 60_000;
/// Between two looks.
const REST: Duration = Duration::from_millis(100);
/// Between two looks for what other processes have written.
const OTHERS: Duration = Duration::from_secs(2);
/// So many listeners at most, of everybody and of one person.
const SEATS: usize = 2000;
const SEATS_OF_ONE: usize = 20;

/// Something that has happened, by its number in the client API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// A text was published.
    Published(Id),
    /// A published text was revised.
    Revised(Id),
    /// A text was withdrawn.
    Withdrawn(Id),
    /// A text was passed on; the number of the boost.
    Boosted(Id),
    /// Somebody is to hear of something.
    Notified {
        /// The notification.
        id: Id,
        /// For whom.
        account: Id,
    },
    /// The process ends.
    Over,
}

/// Where news are told, and who sits before it.
pub struct Board {
    sender: broadcast::Sender<News>,
    called: Notify,
    open: watch::Sender<bool>,
    seats: Mutex<HashMap<Id, usize>>,
}

impl Default for Board {
    fn default() -> Self {
        Self {
            sender: broadcast::Sender::new(KEPT),
            called: Notify::new(),
            open: watch::Sender::new(false),
            seats: Mutex::default(),
        }
    }
}

/// A place before the board; it is free again when this is dropped.
pub struct Seat {
    app: Arc<App>,
    person: Id,
    news: broadcast::Receiver<News>,
}

impl Seat {
    /// Takes a place; none when there is none, or when this process does not look for news.
    pub async fn take(app: &Arc<App>, person: Id) -> Option<Self> {
        app.board.sit_down(person)?;
        let seat = Self { app: Arc::clone(app), person, news: app.board.sender.subscribe() };
        app.board.called.notify_one();
        let mut open = app.board.open.subscribe();
        let opened = tokio::time::timeout(Duration::from_secs(10), open.wait_for(|open| *open)).await;
        matches!(opened, Ok(Ok(_))).then_some(seat)
    }

    /// The next news; none when this listener was too slow, or the process ends. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<News> {
        self.news.recv().await.ok().filter(|news| *news != News::Over)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.app.board.stand_up(self.person);
    }
}

impl Board {
    fn sit_down(&self, person: Id) -> Option<()> {
        let mut seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        if seats.values().sum::<usize>() >= SEATS {
            return None;
        }
        let own = seats.entry(person).or_default();
        (*own < SEATS_OF_ONE).then(|| *own += 1)
    }

    fn stand_up(&self, person: Id) {
        let mut seats = self.seats.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = seats.get_mut(&person) {
            *own = own.saturating_sub(1);
            if *own == 0 {
                seats.remove(&person);
            }
        }
    }

    fn listened_to(&self) -> bool {
        self.sender.receiver_count() > 0
    }

    fn tell(&self, news: News) {
        // Without a listener nobody needs to know.
        let _ = self.sender.send(news);
    }
}

/// Looks for news as long as somebody listens, until `stop` says so.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if app.board.listened_to() {
            watch_over(&app, &mut stop).await;
            app.board.open.send_replace(false);
            continue;
        }
        tokio::select! {
            () = app.board.called.notified() => {}
            _ = stop.changed() => {}
        }
    }
    app.board.tell(News::Over);
}

/// Looks after each commit until nobody listens any more.
async fn watch_over(app: &Arc<App>, stop: &mut watch::Receiver<bool>) {
    let mut commits = app.db.commits();
    let others = if matches!(app.config.storage.database, Database::Postgres(_)) { OTHERS } else { Duration::MAX };
    let mut seen = Seen::default();
    // What is there already is no news.
    look(app, &mut seen);
    app.board.open.send_replace(true);
    while app.board.listened_to() && !*stop.borrow() {
        tokio::select! {
            _ = commits.changed() => {}
            () = tokio::time::sleep(others) => {}
            () = app.board.called.notified() => {}
            _ = stop.changed() => return,
        }
        for news in look(app, &mut seen) {
            app.board.tell(news);
        }
        tokio::time::sleep(REST).await;
    }
}

fn look(app: &App, seen: &mut Seen) -> Vec<News> {
    let now = app.now();
    let (from, until) = (now.plus_ms(-NEWS_MS).0, now.plus_ms(AHEAD_MS).0);
    match app.db.read(|conn| news::recent(conn, from, until, LOOKED_AT)) {
        Ok(recent) => seen.compare(recent, from),
        Err(error) => {
            tracing::warn!(%error, "those who listen were not told what is new");
            Vec::new()
        }
    }
}

/// What the last look saw.
#[derive(Default)]
struct Seen {
    texts: BTreeMap<Id, i64>,
    withdrawn: BTreeSet<Id>,
    boosts: BTreeSet<Id>,
    notifications: BTreeSet<(Id, Id)>,
}

impl Seen {
    /// What this look saw for the first time, oldest first. A text whose number is older than `from` was not published now.
    fn compare(&mut self, recent: Recent, from: i64) -> Vec<News> {
        let texts: BTreeMap<Id, i64> = recent.texts.into_iter().collect();
        let withdrawn: BTreeSet<Id> = recent.withdrawn.into_iter().collect();
        let boosts: BTreeSet<Id> = recent.boosts.into_iter().collect();
        let notifications: BTreeSet<(Id, Id)> = recent.notifications.into_iter().collect();
        let changed = texts.iter().filter_map(|(id, moment)| match self.texts.get(id) {
            Some(known) if known == moment => None,
            None if moment_of(*id).0 >= from => Some(News::Published(*id)),
            _ => Some(News::Revised(*id)),
        });
        let mut news: Vec<News> = changed.collect();
        news.extend(boosts.difference(&self.boosts).map(|id| News::Boosted(*id)));
        let told = notifications.difference(&self.notifications);
        news.extend(told.map(|(id, account)| News::Notified { id: *id, account: *account }));
        news.extend(withdrawn.difference(&self.withdrawn).map(|id| News::Withdrawn(*id)));
        *self = Self { texts, withdrawn, boosts, notifications };
        news
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: i64 = 1_768_212_000_000;

    fn number(ms: i64) -> Id {
        (FROM + ms) << 16
    }

    #[test]
    fn a_look_tells_what_the_last_one_did_not_see() {
        let mut seen = Seen::default();
        let first = Recent { texts: vec![(number(5), FROM + 5)], ..Recent::default() };
        assert_eq!(seen.compare(first.clone(), FROM), [News::Published(number(5))]);
        assert_eq!(seen.compare(first, FROM), [], "told once");
        let second = Recent {
            texts: vec![(number(7), FROM + 7), (number(5), FROM + 9), (number(-80), FROM + 8)],
            withdrawn: vec![number(3)],
            boosts: vec![number(8)],
            notifications: vec![(number(9), 4)],
        };
        let told = [
            News::Revised(number(-80)),
            News::Revised(number(5)),
            News::Published(number(7)),
            News::Boosted(number(8)),
            News::Notified { id: number(9), account: 4 },
            News::Withdrawn(number(3)),
        ];
        assert_eq!(seen.compare(second.clone(), FROM), told);
        assert_eq!(seen.compare(second, FROM), []);
    }

    #[test]
    fn seats_are_counted_and_freed() {
        let board = Board::default();
        for _ in 0..SEATS_OF_ONE {
            assert!(board.sit_down(1).is_some());
        }
        assert!(board.sit_down(1).is_none() && board.sit_down(2).is_some());
        board.stand_up(1);
        assert!(board.sit_down(1).is_some());
        board.stand_up(2);
        assert_eq!(board.seats.lock().unwrap().len(), 1, "who has left leaves nothing behind");
    }
}
