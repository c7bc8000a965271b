//! What goes out: the dense log, lanes with leases and fences, rows that wait; and the queue of jobs.

use interpraxis::domain::happening::Happening;
use interpraxis::domain::ids::Id;
use interpraxis::domain::job::Job;
use interpraxis::storage::deliveries::{self, Delivery, IDLE, Lane};
use interpraxis::storage::log::{self, Activity};
use interpraxis::storage::{Error, happenings, jobs};

use crate::home::{Home, NOW};

on_both!(
    a_stream_is_dense_and_a_number_given_once,
    what_is_superseded_keeps_its_number,
    what_is_erased_leaves_the_lanes_too,
    an_outbox_is_read_in_pages,
    a_lane_is_claimed_by_one,
    a_lost_lease_cannot_write,
    a_call_during_work_is_not_lost,
    healthy_lanes_are_not_kept_out_by_failing_ones,
    rows_wait_in_order_and_fail_by_themselves,
    a_job_waits_once_and_runs_once,
    a_job_that_is_asked_for_while_it_runs_runs_once_more,
    happenings_come_out_in_order,
);

fn activity(id: Id, stream: Option<(&str, i64)>, object: &str) -> Activity {
    Activity {
        id,
        uri: format!("https://here.example/activities/{id}"),
        actor_id: 1,
        kind: "Create".to_owned(),
        object_uri: object.to_owned(),
        stream: stream.map(|(name, _)| name.to_owned()),
        seq: stream.map(|(_, seq)| seq),
        body: Some(format!("{{\"id\":{id}}}")),
        open: true,
        created_at: NOW + id,
    }
}

fn log_of(home: &Home, count: i64) {
    home.person(1, "ana", "here.example");
    home.do_it(move |tx| {
        for seq in 1..=count {
            log::insert(tx, &activity(seq, Some(("public", seq)), &format!("o:{}", seq % 3)))?;
            log::set_head(tx, "public", seq)?;
        }
        Ok(())
    });
}

fn a_stream_is_dense_and_a_number_given_once(home: &Home) {
    assert_eq!(home.see(|conn| log::head(conn, "public")), 0);
    log_of(home, 9);
    home.do_it(|tx| log::insert(tx, &activity(20, Some(("network", 1)), "o:n")));
    home.do_it(|tx| log::insert(tx, &activity(21, None, "o:letter")));
    home.do_it(|tx| log::insert(tx, &activity(22, None, "o:letter")));
    let twice = home.write(|tx| log::insert(tx, &activity(23, Some(("public", 9)), "o:x")));
    assert!(matches!(twice, Err(Error::Taken(_))), "{twice:?}");
    assert_eq!(home.see(|conn| log::head(conn, "public")), 9);
    let (mut seen, mut after) = (Vec::new(), 0);
    loop {
        let page = home.see(|conn| log::after(conn, "public", after, 4));
        let Some(last) = page.last().and_then(|one| one.seq) else { break };
        after = last;
        seen.extend(page.iter().filter_map(|one| one.seq));
    }
    assert_eq!(seen, (1..=9).collect::<Vec<_>>());
    assert_eq!(home.see(|conn| log::since(conn, "public", 6)), Some(NOW + 7));
    assert_eq!(home.see(|conn| log::since(conn, "public", 9)), None);
}

fn what_is_superseded_keeps_its_number(home: &Home) {
    log_of(home, 6);
    home.do_it(|tx| log::supersede(tx, "o:1", &["Create", "Update"]));
    let log = home.see(|conn| log::after(conn, "public", 0, 99));
    let bare: Vec<_> = log.iter().filter(|one| one.body.is_none()).filter_map(|one| one.seq).collect();
    assert_eq!((log.len(), bare), (6, vec![1, 4]), "a number without bytes is no gap");
}

fn what_is_erased_leaves_the_lanes_too(home: &Home) {
    log_of(home, 3);
    home.do_it(|tx| deliveries::push(tx, &delivery(50, 1)).and_then(|()| deliveries::push(tx, &delivery(51, 2))));
    home.do_it(|tx| log::blank(tx, "o:1"));
    assert!(home.see(|conn| log::by_id(conn, 1)).is_some_and(|one| one.body.is_none()));
    let left = home.see(|conn| deliveries::waiting(conn, "there.example", NOW, 9));
    assert_eq!(left.iter().map(|(row, _)| row.id).collect::<Vec<_>>(), [51]);
}

fn an_outbox_is_read_in_pages(home: &Home) {
    log_of(home, 5);
    home.do_it(|tx| log::insert(tx, &Activity { open: false, ..activity(6, Some(("network", 1)), "o:n") }));
    home.do_it(|tx| log::blank(tx, "o:2"));
    let page = |max: Option<Id>| -> Vec<Id> {
        home.see(|conn| log::outbox(conn, 1, max, 2)).iter().map(|one| one.id).collect()
    };
    assert_eq!(home.see(|conn| log::outbox_size(conn, 1)), 3);
    assert_eq!((page(None), page(Some(3))), (vec![4, 3], vec![1]));
}

fn wake(home: &Home, host: &'static str, now: i64) {
    home.do_it(move |tx| deliveries::wake(tx, host, now));
}

fn claim(home: &Home, now: i64) -> Vec<Lane> {
    home.do_it(move |tx| deliveries::claim(tx, now, now + 60, 9, 1))
}

fn a_lane_is_claimed_by_one(home: &Home) {
    wake(home, "there.example", NOW);
    let due = |now| home.see(|conn| deliveries::any_due(conn, now));
    assert_eq!((due(NOW - 1), due(NOW)), (false, true));
    let first = claim(home, NOW);
    assert_eq!((first.len(), first[0].fence), (1, 1));
    assert_eq!(claim(home, NOW + 59), [], "it is leased");
    assert!(!due(NOW + 59), "nobody looks for what somebody works on");
    let second = claim(home, NOW + 60);
    assert_eq!((second.len(), second[0].fence), (1, 2), "a lease that ran out is taken over");
    home.do_it(deliveries::release_all);
    assert_eq!(claim(home, NOW + 61).len(), 1);
}

fn a_lost_lease_cannot_write(home: &Home) {
    wake(home, "there.example", NOW);
    let slow = claim(home, NOW).pop().unwrap();
    let fast = claim(home, NOW + 60).pop().unwrap();
    let put = |lane: &Lane| {
        let lane = Lane { next_at: IDLE, lease_until: 0, ..lane.clone() };
        home.do_it(move |tx| deliveries::put(tx, &lane))
    };
    let held = slow.clone();
    assert!(!home.do_it(move |tx| deliveries::hold(tx, &held, NOW + 999)));
    assert!(!put(&slow), "its lane belongs to another by now");
    assert!(put(&fast));
    assert!(!home.see(|conn| deliveries::any_due(conn, IDLE - 1)));
}

fn a_call_during_work_is_not_lost(home: &Home) {
    wake(home, "there.example", NOW);
    let lane = claim(home, NOW).pop().unwrap();
    wake(home, "there.example", NOW + 1);
    let idle = Lane { next_at: IDLE, lease_until: 0, ..lane };
    assert!(!home.do_it(move |tx| deliveries::put(tx, &idle)), "it was called meanwhile and looks again");
}

fn healthy_lanes_are_not_kept_out_by_failing_ones(home: &Home) {
    for host in ["a.example", "b.example", "c.example"] {
        wake(home, host, NOW);
    }
    for mut lane in claim(home, NOW) {
        if lane.host != "b.example" {
            lane.failures = 3;
            lane.next_at = NOW - 1;
            lane.lease_until = 0;
            assert!(home.do_it(move |tx| deliveries::put(tx, &lane)));
        }
    }
    home.do_it(deliveries::release_all);
    let hosts: Vec<String> = claim(home, NOW + 1).into_iter().map(|lane| lane.host).collect();
    assert_eq!((hosts.len(), hosts[0].as_str()), (2, "b.example"), "the healthy first, and one of those that fail");
    let failing = home.see(|conn| deliveries::lane(conn, "a.example")).unwrap();
    home.do_it(move |tx| deliveries::put(tx, &Lane { next_at: NOW + 900, lease_until: 0, ..failing.clone() }));
    wake(home, "a.example", NOW + 2);
    let due = |home: &Home| home.see(|conn| deliveries::lane(conn, "a.example")).unwrap().next_at;
    assert_eq!(due(home), NOW + 900, "new work does not make a failing host due");
    home.do_it(|tx| deliveries::revive(tx, "a.example", NOW + 3));
    assert_eq!(due(home), NOW + 3, "its own voice does");
}

fn delivery(id: Id, activity: Id) -> Delivery {
    Delivery {
        id,
        activity_id: activity,
        host: "there.example".into(),
        inbox: "https://there.example/inbox".into(),
        state: "waiting".into(),
        attempts: 0,
        retry_at: 0,
        expires_at: NOW + 1000,
        error_class: None,
        error_sentence: None,
    }
}

fn rows_wait_in_order_and_fail_by_themselves(home: &Home) {
    log_of(home, 4);
    home.do_it(|tx| (1..=4).try_for_each(|number| deliveries::push(tx, &delivery(60 + number, number))));
    home.do_it(|tx| deliveries::push(tx, &delivery(70, 1)));
    assert_eq!(home.see(|conn| deliveries::backlog(conn, "there.example")), 4, "an inbox hears an activity once");
    assert_eq!(home.see(|conn| deliveries::waiting_since(conn, "there.example")), Some(NOW + 1));
    home.do_it(|tx| deliveries::failed(tx, 61, Some(NOW + 50), "slow", "It took too long."));
    home.do_it(|tx| deliveries::failed(tx, 62, None, "refused", "It said no."));
    home.do_it(|tx| deliveries::remove(tx, &[63]));
    let waiting = |now: i64| -> Vec<Id> {
        home.see(|conn| deliveries::waiting(conn, "there.example", now, 9)).iter().map(|(row, _)| row.id).collect()
    };
    assert_eq!((waiting(NOW), waiting(NOW + 50)), (vec![64], vec![61, 64]));
    assert_eq!(home.see(|conn| deliveries::next_retry(conn, "there.example")), Some(0));
    assert_eq!(home.do_it(|tx| deliveries::expire(tx, "there.example", NOW + 999)), 0);
    assert_eq!(home.do_it(|tx| deliveries::expire(tx, "there.example", NOW + 1000)), 3);
}

fn a_job_waits_once_and_runs_once(home: &Home) {
    let pull = || Job::Pull { host: "there.example".into() };
    home.do_it(move |tx| jobs::push(tx, 1, &pull(), NOW + 50));
    home.do_it(move |tx| jobs::push(tx, 2, &pull(), NOW + 90));
    assert!(!home.see(|conn| jobs::any_due(conn, NOW + 49)));
    home.do_it(move |tx| jobs::push(tx, 3, &pull(), NOW));
    let claim = |now: i64| home.do_it(move |tx| jobs::claim(tx, now, now + 10, 9));
    let due = claim(NOW);
    assert_eq!((due.len(), due[0].id), (1, 1), "one row, due when the first wish is");
    assert_eq!(claim(NOW + 9), []);
    let first = due[0].clone();
    home.do_it(move |tx| jobs::again(tx, &first, NOW + 20, "no"));
    assert_eq!(claim(NOW + 19), []);
    let second = claim(NOW + 20);
    assert_eq!((second[0].attempts, second[0].last_error.as_deref()), (1, Some("no")));
    let last = second[0].clone();
    home.do_it(move |tx| jobs::finish(tx, &last));
    assert_eq!(claim(NOW + 999), []);
}

fn a_job_that_is_asked_for_while_it_runs_runs_once_more(home: &Home) {
    let pull = || Job::Pull { host: "there.example".into() };
    let claim = |now: i64| home.do_it(move |tx| jobs::claim(tx, now, now + 10, 9));
    for (nth, end) in ["finish", "later", "again"].into_iter().enumerate() {
        let now = NOW + i64::try_from(nth).unwrap() * 1000;
        home.do_it(move |tx| jobs::push(tx, now, &pull(), now));
        let running = claim(now)[0].clone();
        home.do_it(move |tx| jobs::push(tx, now + 1, &pull(), now + 5));
        home.do_it(move |tx| match end {
            "finish" => jobs::finish(tx, &running),
            "later" => jobs::later(tx, &running, now + 900),
            _ => jobs::again(tx, &running, now + 900, "no"),
        });
        assert_eq!(claim(now + 4), [], "{end}: not before it was asked for");
        let again = claim(now + 5);
        assert_eq!((again.len(), again[0].attempts), (1, 0), "{end}");
        let last = again[0].clone();
        home.do_it(move |tx| jobs::finish(tx, &last));
        assert_eq!(claim(now + 999), [], "{end}: once");
    }
}

fn happenings_come_out_in_order(home: &Home) {
    for id in [3, 1, 2] {
        home.do_it(move |tx| happenings::push(tx, id, &Happening::Published { text: id }, NOW));
    }
    let found = home.see(|conn| happenings::oldest(conn, 2));
    assert_eq!(found, [(1, Happening::Published { text: 1 }), (2, Happening::Published { text: 2 })]);
    home.do_it(|tx| happenings::remove(tx, &[1, 2]));
    assert_eq!(home.see(|conn| happenings::oldest(conn, 9)).len(), 1);
}
