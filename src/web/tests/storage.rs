//! The admin's figures: how much room the node takes, and the last days of partners.

use super::*;
use crate::actions::{footprint, health, partner};
use crate::storage::measured::{self, Size};
use crate::storage::{Error, partners};

#[tokio::test(flavor = "multi_thread")]
async fn the_page_says_what_the_node_takes_and_for_how_long_there_is_room() {
    let house = House::open().await;
    let ((_, admin), (_, editor)) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    assert_eq!(house.get("/desk/admin/storage", Some(&editor)).await.status, StatusCode::FORBIDDEN);
    let page = house.get("/desk/admin/storage", Some(&admin)).await.body;
    assert!(page.contains("can be said after a few days"), "{page}");
    assert!(page.contains("12 January 2026"), "today is the first day: {page}");

    let today = house.app.now().0.div_euclid(footprint::DAY_MS);
    let past = |day, database_bytes| Size { day, database_bytes, picture_bytes: 0 };
    house.app.db.write(move |tx| measured::keep_size(tx, &past(today - 10, 9_000_000_000_000))).await.unwrap();
    let page = house.get("/desk/admin/storage", Some(&admin)).await.body;
    assert!(page.contains("has not grown in the last weeks") && page.contains("9,000 GB"), "{page}");
    assert!(page.contains("2 January 2026"), "{page}");
    house.app.db.write(move |tx| measured::keep_size(tx, &past(today - 10, 0))).await.unwrap();
    let page = house.get("/desk/admin/storage", Some(&admin)).await.body;
    assert!(page.contains("At the pace of the last weeks that lasts for") && page.contains("Growth a day"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_noted_by_the_hour_is_one_line_a_day_and_ends() {
    let house = House::open().await;
    let today = house.app.now().0.div_euclid(footprint::DAY_MS);
    let old = Size { day: today - 500, database_bytes: 1, picture_bytes: 1 };
    house.app.db.write(move |tx| measured::keep_size(tx, &old)).await.unwrap();
    std::fs::write(house.app.config.storage.media.join("x.png"), vec![0; 12_345]).unwrap();
    footprint::note(&house.app).await.unwrap();
    footprint::note(&house.app).await.unwrap();
    let kept = house.app.db.read(|conn| measured::sizes(conn, 0)).unwrap();
    assert_eq!(kept.iter().map(|one| (one.day, one.picture_bytes)).collect::<Vec<_>>(), [(today, 12_345)]);
    assert!(kept[0].database_bytes > 100_000);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_days_of_a_partner_are_bars_with_a_sentence_and_a_table_to_take_away() {
    let house = House::open().await;
    let ((_, admin), (_, editor)) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    for host in ["a.localhost:9", "b.localhost:9"] {
        partner::ask(&house.app, host).await.unwrap();
    }
    let now = house.app.now().0;
    house
        .app
        .db
        .write(move |tx| {
            let well = health::Sight::default();
            let ill = health::Sight { class: Some("tls"), ..health::Sight::default() };
            for (way, sight, days) in [
                (health::SEND, &well, 0),
                (health::FETCH, &ill, 0),
                (health::SEND, &ill, 1),
                (health::RECEIVE, &ill, 2),
                (health::SEND, &well, 3),
                (health::SEND, &well, 14),
            ] {
                health::note(tx, "a.localhost:9", way, sight, now - days * footprint::DAY_MS)?;
            }
            let mut named = partners::get(tx, "b.localhost:9")?.ok_or(Error::NotFound)?;
            named.name = "=1+1, \"B\"".to_owned();
            partners::update(tx, &named)
        })
        .await
        .unwrap();
    let page = house.get("/desk/admin/partners", Some(&admin)).await.body;
    assert!(page.contains("Of the last 14 days: reached on 1, not always on 1, never on 1."), "{page}");
    let bars = page.split("class=\"days\"").nth(1).and_then(|rest| rest.split("</span>").next()).unwrap();
    assert_eq!(bars.matches("<i class").count(), 14);
    assert!(bars.ends_with("<i class=\"good\"></i><i class=\"off\"></i><i class=\"bad\"></i><i class=\"care\"></i>"));

    assert_eq!(house.get("/desk/admin/partners.csv", Some(&editor)).await.status, StatusCode::FORBIDDEN);
    let table = house.get("/desk/admin/partners.csv", Some(&admin)).await;
    assert_eq!(table.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    let records = crate::text::csv::read(&table.body);
    assert_eq!(records.len(), 3, "{}", table.body);
    assert_eq!(records[0].1[..3], ["host", "name", "state"]);
    assert_eq!(records[2].1[..3], ["b.localhost:9", "'=1+1, \"B\"", "requested_by_us"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_partners_are_compared_at_once() {
    let house = House::open().await;
    let ((_, admin), (_, editor)) = (house.member("ada", Role::Admin).await, house.member("eva", Role::Editor).await);
    let path = "/desk/admin/partners/check-all";
    assert_eq!(house.post(path, &editor, &[]).await.status, StatusCode::FORBIDDEN);
    partner::ask(&house.app, "asked.localhost:9").await.unwrap();
    for host in ["a.localhost:9", "b.localhost:9"] {
        partner::ask(&house.app, host).await.unwrap();
        house
            .app
            .db
            .write(move |tx| {
                let mut known = partners::get(tx, host)?.ok_or(Error::NotFound)?;
                (known.our_follow_accepted, known.their_follow_accepted) = (true, true);
                partners::update(tx, &known)
            })
            .await
            .unwrap();
    }
    let done = house.post(path, &admin, &[]).await;
    assert_eq!(done.location(), "/desk/admin/partners?done=compared.2");
    let page = house.get(done.location(), Some(&admin)).await.body;
    assert!(page.contains("2 partners are being compared"), "{page}");
    let waiting = house.app.db.read(|conn| crate::storage::figures::jobs(conn, i64::MAX)).unwrap();
    assert!(waiting.waiting >= 2, "{waiting:?}");
}
