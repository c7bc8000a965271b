//! The admin's page about storage: what the node takes, what is free, and for how long that lasts.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;

use crate::actions::footprint::{self, DAY_MS, Footprint, Growth};
use crate::actions::health;
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::measured::Size;

use super::error::Trouble;
use super::pages::footprint::{Day, StoragePage};
use super::pages::texts::Fact;
use super::session::{SignedIn, frame, show};
use super::settings::admin_only;
use super::tongue::{Said, Tongue};
use super::words;

/// So many days are listed.
const LISTED: usize = 14;
/// From so many days on it lasts for years, which nobody can say.
const YEARS: i64 = 3_650;

/// `/desk/admin/storage`.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/admin/storage", get(page))
}

async fn page(State(app): State<Arc<App>>, signed: SignedIn) -> Result<Response, Trouble> {
    admin_only(&signed.member)?;
    let (reader, tongue) = (&signed.reader, signed.reader.tongue);
    let measured = footprint::measure(&app, &signed.member).await?;
    let fact = |name: &'static str, bytes: i64| Fact { name, value: size(tongue, bytes) };
    let mut tally = vec![
        fact("storage-database", measured.database),
        fact("storage-pictures", measured.pictures),
        fact("storage-free", measured.free),
    ];
    if let Growth::Daily(daily, _) = measured.growth {
        tally.push(fact("storage-daily", daily));
    }
    let day = |one: &Size| Day {
        day: words::day(tongue, Timestamp(one.day.saturating_mul(DAY_MS))),
        database: size(tongue, one.database_bytes),
        pictures: size(tongue, one.picture_bytes),
    };
    let page = StoragePage {
        frame: frame(&app, reader, "desk"),
        place: "storage",
        sentence: sentence(tongue, &measured),
        tight: measured.is_tight(),
        apart: measured.apart,
        tally,
        days: measured.days.iter().rev().take(LISTED).map(day).collect(),
    };
    show(reader, &page)
}

fn sentence(tongue: Tongue, measured: &Footprint) -> Said {
    let room = if measured.is_tight() { "storage-tight" } else { "storage-calm" };
    let room = tongue.say(room).with("size", &size(tongue, measured.free)).said();
    room.and(match measured.growth {
        Growth::Unknown => tongue.say("storage-young").said(),
        Growth::Still => tongue.say("storage-still").said(),
        Growth::Daily(_, YEARS..) => tongue.say("storage-years").said(),
        Growth::Daily(_, left) => {
            let span = health::span(tongue.tag(), left.saturating_mul(DAY_MS));
            tongue.say("storage-lasts").with("span", &span).said()
        }
    })
}

/// So many bytes, as people say it.
fn size(tongue: Tongue, bytes: i64) -> String {
    const MB: i64 = 1_000_000;
    match bytes {
        ..MB => tongue.say("size-small").text(),
        MB..10_000_000_000 => tongue.say("size-mb").with("count", bytes / MB).text(),
        _ => tongue.say("size-gb").with("count", bytes / (1_000 * MB)).text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_spans_are_said_as_people_say_them() {
        let english = Tongue::english();
        assert_eq!(size(english, 999_999), "under 1 MB");
        assert_eq!(size(english, 1_234_567_890), "1,234 MB");
        assert_eq!(size(english, 12_345_678_901), "12 GB");
        let measured =
            |free, growth| Footprint { database: 1, pictures: 1, free, apart: false, growth, days: Vec::new() };
        let said = |free, growth| sentence(english, &measured(free, growth)).to_string();
        let roomy = 20_000_000_000;
        assert_eq!(
            said(roomy, Growth::Daily(100_000_000, 200)),
            "There is room: 20 GB are free. At the pace of the last weeks that lasts for 200 days."
        );
        assert_eq!(
            said(roomy, Growth::Daily(1, 20_000_000_000)),
            "There is room: 20 GB are free. At the pace of the last weeks that lasts for years."
        );
        assert!(said(roomy, Growth::Daily(1_000_000_000, 20)).starts_with("Room runs out: 20 GB are free."));
        assert!(said(1_000_000_000, Growth::Still).starts_with("Room runs out: 1,000 MB are free."));
    }
}
