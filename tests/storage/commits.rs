//! Transactions: group commit, units that fail beside units that do not, and meetings of two writers.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use interpraxis::storage::{Error, settings};

use crate::home::{Home, NOW, actor};

on_both!(
    a_failing_unit_does_not_undo_its_neighbours,
    a_writer_that_met_another_runs_again,
    many_writers_lose_no_step,
    a_value_that_is_taken_is_told_apart,
    a_lease_has_one_holder_and_a_growing_fence,
);

const PATIENCE: Duration = Duration::from_secs(20);

fn a_failing_unit_does_not_undo_its_neighbours(home: &Home) {
    let (go, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let db = home.db.clone();
    // On SQLite the first unit keeps the writer busy until all others wait, so that they share one commit.
    let first = home.runtime.spawn(async move {
        let busy = move |tx: &mut _| {
            wait.lock().unwrap().recv_timeout(PATIENCE).unwrap();
            settings::set(tx, "first", "done")
        };
        db.write(busy).await
    });
    let units: Vec<_> = (0..30)
        .map(|number| {
            let db = home.db.clone();
            let unit = move |tx: &mut _| {
                settings::set(tx, &format!("unit {number}"), "done")?;
                if number % 3 == 0 { Err(Error::NotFound) } else { Ok(number) }
            };
            home.runtime.spawn(async move { db.write(unit).await })
        })
        .collect();
    go.send(()).unwrap();
    home.runtime.block_on(first).unwrap().unwrap();
    for (number, unit) in units.into_iter().enumerate() {
        let answer = home.runtime.block_on(unit).unwrap();
        let kept = home.see(|conn| settings::get(conn, &format!("unit {number}")));
        if number % 3 == 0 {
            assert!(matches!(answer, Err(Error::NotFound)) && kept.is_none(), "{number}: {answer:?} {kept:?}");
        } else {
            assert!(answer.is_ok() && kept.is_some(), "{number}: {answer:?} {kept:?}");
        }
    }
}

fn a_writer_that_met_another_runs_again(home: &Home) {
    home.do_it(|tx| settings::set(tx, "sum", "0"));
    let (read, has_read) = mpsc::channel();
    let (done, other_done) = mpsc::channel();
    let other_done = Mutex::new(other_done);
    let runs = Arc::new(AtomicU32::new(0));
    let (counted, one_writer, db) = (Arc::clone(&runs), home.one_writer(), home.db.clone());
    let slow = home.runtime.spawn(async move {
        let work = move |tx: &mut _| {
            let sum: u32 = settings::get(tx, "sum")?.unwrap().parse().unwrap();
            if counted.fetch_add(1, Ordering::Relaxed) == 0 {
                read.send(()).unwrap();
                // Where writers run side by side, this one now stands on what is no longer true.
                if !one_writer {
                    other_done.lock().unwrap().recv_timeout(PATIENCE).unwrap();
                }
            }
            settings::set(tx, "sum", &(sum + 1).to_string())
        };
        db.write(work).await
    });
    has_read.recv_timeout(PATIENCE).unwrap();
    home.do_it(|tx| {
        let sum: u32 = settings::get(tx, "sum")?.unwrap().parse().unwrap();
        settings::set(tx, "sum", &(sum + 10).to_string())
    });
    // One writer does not wait for this, and may be gone.
    let _ = done.send(());
    home.runtime.block_on(slow).unwrap().unwrap();
    assert_eq!(home.see(|conn| settings::get(conn, "sum")).as_deref(), Some("11"));
    assert_eq!(runs.load(Ordering::Relaxed), if home.one_writer() { 1 } else { 2 });
}

fn many_writers_lose_no_step(home: &Home) {
    home.do_it(|tx| settings::set(tx, "sum", "0"));
    let writers: Vec<_> = (0..16)
        .map(|_| {
            let db = home.db.clone();
            home.runtime.spawn(async move {
                for _ in 0..10 {
                    let add = |tx: &mut _| {
                        let sum: u32 = settings::get(tx, "sum")?.unwrap().parse().unwrap();
                        settings::set(tx, "sum", &(sum + 1).to_string())
                    };
                    db.write(add).await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        home.runtime.block_on(writer).unwrap();
    }
    assert_eq!(home.see(|conn| settings::get(conn, "sum")).as_deref(), Some("160"));
}

fn a_value_that_is_taken_is_told_apart(home: &Home) {
    use interpraxis::storage::actors;
    let first = home.person(1, "ana", "here.example");
    let mut second = actor(2, "bea", "here.example");
    second.uri = first.uri;
    let refused = home.write(move |tx| actors::insert(tx, &second));
    assert!(matches!(refused, Err(Error::Taken(_))), "{refused:?}");
    assert_eq!(home.see(|conn| actors::by_ids(conn, &[1, 2])).len(), 1);
}

fn a_lease_has_one_holder_and_a_growing_fence(home: &Home) {
    let take =
        |holder: &'static str, now: i64| home.do_it(move |tx| settings::lease(tx, "work", holder, now, now + 10));
    assert_eq!(take("one", NOW), Some(1));
    assert_eq!(take("one", NOW + 5), Some(1), "its holder renews it");
    assert_eq!(take("two", NOW + 6), None);
    assert_eq!(take("two", NOW + 15), Some(2), "who takes over is told apart by the fence");
    assert_eq!(take("one", NOW + 16), None);
}
