//! Threads that meet and part, drawn from a number: as SVG for pages, as PNG for who shows a page elsewhere.

use std::fmt::Write;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use tiny_skia::{Color, LineCap, Paint, PathBuilder, Pixmap, Stroke, Transform};

const WIDTH: u64 = 640;
const HEIGHT: u64 = 360;

/// Width and height of the PNG in pixels: what those who show pages of others ask for.
pub const SHARED: (u32, u32) = (1200, 630);

/// The palette of threads, light and dark, as in the style sheet; the picture is a document of its own.
const STYLE: &str = "rect{fill:#eef4f0}path{fill:none;stroke-linecap:round}\
.a{stroke:#12564b}.b{stroke:#3d8a7a}.c{stroke:#e0a63a}.d{stroke:#c25e3e}.e{stroke:#9fc6b9}.f{stroke:#29405f}\
@media(prefers-color-scheme:dark){rect{fill:#1a2521}\
.a{stroke:#86d2c0}.b{stroke:#4a9d8c}.c{stroke:#eabb5f}.d{stroke:#e28b6c}.e{stroke:#2e5c51}.f{stroke:#8fb1d8}}";

/// The ground of the light palette.
const GROUND: [u8; 3] = [0xee, 0xf4, 0xf0];

/// One thread.
struct Thread {
    /// Its colour, `a` to `f`.
    class: u8,
    /// Its width, in tenths.
    tenths: i16,
    /// What it runs through, from left to right; it begins left of the edge and ends right of it.
    places: Vec<(i16, i16)>,
}

impl Thread {
    /// The curves from place to place: (middle, height before, x, y).
    fn curves(&self) -> impl Iterator<Item = (i16, i16, i16, i16)> {
        let pairs = self.places.iter().zip(self.places.iter().skip(1));
        pairs.map(|(before, place)| (before.0.midpoint(place.0), before.1, place.0, place.1))
    }

    /// The colour of the light palette.
    fn colour(&self) -> [u8; 3] {
        match self.class {
            b'a' => [0x12, 0x56, 0x4b],
            b'b' => [0x3d, 0x8a, 0x7a],
            b'c' => [0xe0, 0xa6, 0x3a],
            b'd' => [0xc2, 0x5e, 0x3e],
            b'e' => [0x9f, 0xc6, 0xb9],
            _ => [0x29, 0x40, 0x5f],
        }
    }
}

/// 12 to 15 threads that start apart, meet in one or two narrow places, and part in another order.
fn threads(seed: u64) -> Vec<Thread> {
    let mut dice = Dice(seed);
    let count = 12 + dice.below(4);
    let waists = 1 + dice.below(2);
    let lead = b"abcdef".get(usize::try_from(dice.below(6)).unwrap_or(0)).copied().unwrap_or(b'a');
    let mut places: Vec<Vec<u64>> = vec![dice.shuffled(count)];
    for _ in 0..=waists {
        places.push(dice.shuffled(count));
    }
    let tilts: Vec<u64> = (0..waists).map(|_| dice.below(70)).collect();
    let one = |thread: u64| {
        let class = dice.colour(lead);
        let (whole, tenth) = (9 + dice.below(10), dice.below(10));
        let places = route(&places, &tilts, thread, count, waists);
        Thread { class, tenths: number(whole * 10 + tenth), places }
    };
    (0..count).map(one).collect()
}

/// The cover as SVG.
pub fn svg(seed: u64) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\"><style>{STYLE}</style><rect width=\"{WIDTH}\" height=\"{HEIGHT}\"/>"
    );
    for thread in threads(seed) {
        let (class, whole, tenth) = (char::from(thread.class), thread.tenths / 10, thread.tenths % 10);
        let (x, y) = thread.places.first().copied().unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = write!(svg, "<path class=\"{class}\" stroke-width=\"{whole}.{tenth}\" d=\"M{x} {y}");
        for (middle, from, x, y) in thread.curves() {
            let _ = write!(svg, "C{middle} {from} {middle} {y} {x} {y}");
        }
        svg.push_str("\"/>");
    }
    svg.push_str("</svg>");
    svg
}

/// The cover as PNG, in the light palette; none when there is no memory for it. Takes some tens of milliseconds: not for the reactor.
pub fn png(seed: u64) -> Option<Vec<u8>> {
    let mut picture = Pixmap::new(SHARED.0, SHARED.1)?;
    let [red, green, blue] = GROUND;
    picture.fill(Color::from_rgba8(red, green, blue, 255));
    // A little flatter than on pages, so that no thread is cut off.
    let scale = Transform::from_scale(1200.0 / 640.0, 630.0 / 360.0);
    for thread in threads(seed) {
        let mut line = PathBuilder::new();
        let (x, y) = thread.places.first().copied().unwrap_or_default();
        line.move_to(x.into(), y.into());
        for (middle, from, x, y) in thread.curves() {
            line.cubic_to(middle.into(), from.into(), middle.into(), y.into(), x.into(), y.into());
        }
        let mut paint = Paint { anti_alias: true, ..Paint::default() };
        let [red, green, blue] = thread.colour();
        paint.set_color_rgba8(red, green, blue, 255);
        let width = f32::from(thread.tenths) / 10.0;
        let stroke = Stroke { width, line_cap: LineCap::Round, ..Stroke::default() };
        picture.stroke_path(&line.finish()?, &paint, &stroke, scale, None);
    }
    let plain: Vec<u8> = picture.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    encoder.write_image(&plain, SHARED.0, SHARED.1, ExtendedColorType::Rgb8).ok().map(|()| bytes)
}

/// What a thread runs through: its place at the left edge, at each waist and at the right edge.
fn route(places: &[Vec<u64>], tilts: &[u64], thread: u64, count: u64, waists: u64) -> Vec<(i16, i16)> {
    let slot = |column: &Vec<u64>| usize::try_from(thread).ok().and_then(|at| column.get(at)).copied().unwrap_or(0);
    let last = places.len().saturating_sub(1);
    let place = |(step, column): (usize, &Vec<u64>)| {
        let at = u64::try_from(step).unwrap_or(0);
        let x = 40 + at * (WIDTH + 40) / (waists + 1);
        let y = if step == 0 || step == last {
            12 + slot(column) * (HEIGHT - 24) / (count - 1)
        } else {
            let tilt = tilts.get(step - 1).copied().unwrap_or(0);
            80 + tilt + slot(column) * 120 / (count - 1)
        };
        (number(x) - 60, number(y))
    };
    places.iter().enumerate().map(place).collect()
}

/// A coordinate: all of them are below a thousand.
fn number(small: u64) -> i16 {
    i16::try_from(small).unwrap_or(0)
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
    fn a_number_always_draws_the_same_cover_and_another_number_another() {
        assert_eq!(svg(7), svg(7));
        assert_ne!(svg(7), svg(8));
        assert_eq!(png(7), png(7));
        assert_ne!(png(7), png(8));
    }

    #[test]
    fn every_thread_stays_within_the_picture() {
        for seed in 0..200 {
            let svg = svg(seed);
            assert!(svg.matches("<path").count() >= 12);
            for path in svg.split(" d=\"M-20 ").skip(1) {
                let end: u64 = path.split('"').next().unwrap().rsplit(' ').next().unwrap().parse().unwrap();
                assert!(end <= HEIGHT, "seed {seed} ends at {end}");
                assert!(path.contains(" 660 "), "seed {seed} reaches the right edge");
            }
        }
    }

    #[test]
    fn a_shared_picture_is_small_and_shows_threads_on_the_ground_of_the_page() {
        for seed in [0, 7, 99, u64::MAX] {
            let bytes = png(seed).unwrap();
            assert!(bytes.len() <= 100_000, "seed {seed}: {} bytes", bytes.len());
            let read = image::load_from_memory(&bytes).unwrap().to_rgb8();
            assert_eq!(read.dimensions(), SHARED);
            let ground = read.pixels().filter(|pixel| pixel.0 == GROUND).count();
            assert!((50_000..700_000).contains(&ground), "seed {seed}: {ground} pixels of ground");
            let threads = threads(seed);
            for thread in &threads {
                let colour = thread.colour();
                assert!(read.pixels().any(|pixel| pixel.0 == colour), "seed {seed} lacks {colour:?}");
            }
        }
    }
}
