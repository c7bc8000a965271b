//! Covers: a picture of threads that meet, drawn from the id of the text, so that every house shows the same one.

use std::fmt::Write;

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

const WIDTH: u64 = 640;
const HEIGHT: u64 = 360;

/// The palette of threads, light and dark, as in the style sheet; the picture is a document of its own.
const STYLE: &str = "rect{fill:#eef4f0}path{fill:none;stroke-linecap:round}\
.a{stroke:#12564b}.b{stroke:#3d8a7a}.c{stroke:#e0a63a}.d{stroke:#c25e3e}.e{stroke:#9fc6b9}.f{stroke:#29405f}\
@media(prefers-color-scheme:dark){rect{fill:#1a2521}\
.a{stroke:#86d2c0}.b{stroke:#4a9d8c}.c{stroke:#eabb5f}.d{stroke:#e28b6c}.e{stroke:#2e5c51}.f{stroke:#8fb1d8}}";

/// The picture styles itself and needs nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// The address of the cover of the object with this id.
pub fn path(object: &str) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, object.as_bytes());
    let seed = digest.as_ref().iter().take(8).fold(0_u64, |seed, byte| (seed << 8) | u64::from(*byte));
    format!("/covers/{seed:016x}.svg")
}

/// `/covers/{seed}.svg`.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/covers/{file}", get(picture))
}

async fn picture(Path(file): Path<String>) -> Response {
    let seed =
        file.strip_suffix(".svg").filter(|seed| seed.len() == 16).and_then(|seed| u64::from_str_radix(seed, 16).ok());
    let Some(seed) = seed else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "image/svg+xml"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, draw(seed)).into_response()
}

/// Draws the cover: 12 to 15 threads that start apart, meet in one or two narrow places, and part in another order.
pub fn draw(seed: u64) -> String {
    let mut dice = Dice(seed);
    let count = 12 + dice.below(4);
    let waists = 1 + dice.below(2);
    let lead = b"abcdef".get(usize::try_from(dice.below(6)).unwrap_or(0)).copied().unwrap_or(b'a');
    let mut places: Vec<Vec<u64>> = vec![dice.shuffled(count)];
    for _ in 0..=waists {
        places.push(dice.shuffled(count));
    }
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\"><style>{STYLE}</style><rect width=\"{WIDTH}\" height=\"{HEIGHT}\"/>"
    );
    let tilts: Vec<u64> = (0..waists).map(|_| dice.below(70)).collect();
    for thread in 0..count {
        let class = char::from(dice.colour(lead));
        let (whole, tenth) = (9 + dice.below(10), dice.below(10));
        let route = route(&places, &tilts, thread, count, waists);
        // Writing to a string cannot fail.
        let _ = write!(svg, "<path class=\"{class}\" stroke-width=\"{whole}.{tenth}\" d=\"{route}\"/>");
    }
    svg.push_str("</svg>");
    svg
}

/// One thread: a smooth line through its place at the left edge, at each waist and at the right edge.
fn route(places: &[Vec<u64>], tilts: &[u64], thread: u64, count: u64, waists: u64) -> String {
    let slot = |column: &Vec<u64>| usize::try_from(thread).ok().and_then(|at| column.get(at)).copied().unwrap_or(0);
    let last = places.len().saturating_sub(1);
    let mut line = String::new();
    let (mut from_x, mut from_y) = (0_u64, 0_u64);
    for (step, column) in places.iter().enumerate() {
        let at = u64::try_from(step).unwrap_or(0);
        let x = 40 + at * (WIDTH + 40) / (waists + 1);
        let y = if step == 0 || step == last {
            12 + slot(column) * (HEIGHT - 24) / (count - 1)
        } else {
            let tilt = tilts.get(step - 1).copied().unwrap_or(0);
            80 + tilt + slot(column) * 120 / (count - 1)
        };
        let middle = u64::midpoint(from_x, x);
        // Coordinates are shifted by 60 to stay unsigned: the line begins left of the edge and ends right of it.
        let _ = if step == 0 {
            write!(line, "M{} {y}", shifted(x))
        } else {
            write!(line, "C{} {from_y} {} {y} {} {y}", shifted(middle), shifted(middle), shifted(x))
        };
        (from_x, from_y) = (x, y);
    }
    line
}

fn shifted(x: u64) -> String {
    if x >= 60 { (x - 60).to_string() } else { format!("-{}", 60 - x) }
}

/// A small repeatable source of numbers (splitmix64): the cover must be the same on every machine and in every year.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn shuffled(&mut self, count: u64) -> Vec<u64> {
        let mut slots: Vec<u64> = (0..count).collect();
        for end in (1..slots.len()).rev() {
            let pick = self.below(u64::try_from(end).unwrap_or(0) + 1);
            slots.swap(end, usize::try_from(pick).unwrap_or(0));
        }
        slots
    }

    /// Two threads in five carry the lead colour of the picture, so that covers differ at a glance.
    fn colour(&mut self, lead: u8) -> u8 {
        let all = *b"abcdefbe";
        if self.below(5) < 2 {
            lead
        } else {
            usize::try_from(self.below(8)).ok().and_then(|at| all.get(at)).copied().unwrap_or(lead)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_object_has_the_same_cover_everywhere_and_others_have_others() {
        let one = path("https://interfamiliar.example/practices/115881207398400001");
        assert_eq!(one, path("https://interfamiliar.example/practices/115881207398400001"));
        assert_ne!(one, path("https://interfamiliar.example/practices/115881207398400002"));
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
    }

    #[test]
    fn every_thread_stays_within_the_picture() {
        for seed in 0..200 {
            let svg = draw(seed);
            assert!(svg.matches("<path").count() >= 12);
            for path in svg.split(" d=\"M-20 ").skip(1) {
                let end: u64 = path.split('"').next().unwrap().rsplit(' ').next().unwrap().parse().unwrap();
                assert!(end <= HEIGHT, "seed {seed} ends at {end}");
                assert!(path.contains(" 660 "), "seed {seed} reaches the right edge");
            }
        }
    }
}
