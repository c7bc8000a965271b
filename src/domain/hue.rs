//! The colour of an institution: one hue, from which every tint of the pages is made, dark enough or light enough to be read.
//!
//! Lightness and chroma of each tint are those of the palette as delivered, in OKLCH (CSS Color Module Level 4, section 9.4), so
//! that a page looks as calm in one hue as in another; then lightness gives way until the contrast of WCAG 2.2, 1.4.3, holds.

use std::fmt::Write;

use csscolorparser::Color;

/// What words need at least on what is behind them: WCAG 2.2, 1.4.3 (AA), with a little to spare for rounding.
const READABLE: f32 = 4.6;
/// What lines and marks need: WCAG 2.2, 1.4.11.
const VISIBLE: f32 = 3.1;
/// Below this chroma a colour is a grey, which has no hue.
const GREY: f32 = 0.02;
/// How far lightness is moved at a time.
const STEP: f32 = 0.01;

/// A hue of OKLCH in whole degrees, 0 to 359.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hue(u16);

/// A colour of the style sheet.
struct Tint {
    /// Its name there.
    name: &'static str,
    lightness: f32,
    chroma: f32,
    /// How far it stands out from each of the grounds.
    contrast: Option<f32>,
}

const fn tint(name: &'static str, lightness: f32, chroma: f32, contrast: Option<f32>) -> Tint {
    Tint { name, lightness, chroma, contrast }
}

/// A palette: what is written and drawn, and the grounds that it stands on.
struct Palette {
    /// Grounds that have no hue of their own.
    plain: [&'static str; 2],
    /// Grounds that have.
    grounds: [Tint; 2],
    others: [Tint; 7],
    /// What is written on `accent`.
    on_accent: Tint,
    /// 1 for lighter, -1 for darker: where contrast grows.
    away: f32,
}

const LIGHT: Palette = Palette {
    plain: ["#fbfcfa", "#ffffff"],
    grounds: [tint("wash", 0.962, 0.010, None), tint("wash-deep", 0.927, 0.017, None)],
    others: [
        tint("accent", 0.409, 0.085, Some(READABLE)),
        tint("link", 0.421, 0.090, Some(READABLE)),
        tint("pine", 0.409, 0.085, Some(READABLE)),
        tint("sage", 0.580, 0.090, Some(VISIBLE)),
        tint("mist", 0.795, 0.050, None),
        tint("hair", 0.888, 0.013, None),
        tint("rim", 0.583, 0.022, Some(VISIBLE)),
    ],
    on_accent: tint("on-accent", 1.0, 0.0, Some(READABLE)),
    away: -1.0,
};

const DARK: Palette = Palette {
    plain: ["#111816", "#17201d"],
    grounds: [tint("wash", 0.253, 0.017, None), tint("wash-deep", 0.299, 0.021, None)],
    others: [
        tint("accent", 0.809, 0.085, Some(READABLE)),
        tint("link", 0.829, 0.080, Some(READABLE)),
        tint("pine", 0.809, 0.085, Some(READABLE)),
        tint("sage", 0.639, 0.085, Some(VISIBLE)),
        tint("mist", 0.438, 0.060, None),
        tint("hair", 0.338, 0.020, None),
        tint("rim", 0.628, 0.022, Some(VISIBLE)),
    ],
    on_accent: tint("on-accent", 0.203, 0.022, Some(READABLE)),
    away: 1.0,
};

impl Hue {
    /// A hue by its degrees; none for 360 and more.
    pub fn of_degrees(degrees: u16) -> Option<Self> {
        (degrees < 360).then_some(Self(degrees))
    }

    /// The hue of a colour `#rrggbb`, as a browser's colour field sends it; none for what is no such colour, and for a grey.
    pub fn of_colour(colour: &str) -> Option<Self> {
        let digits = colour.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, chroma, angle, _] = Color::from_html(colour).ok()?.to_oklcha();
        if chroma < GREY {
            return None;
        }
        let angle = angle.to_degrees().rem_euclid(360.0);
        let away = |degrees: &u16| {
            let apart = (f32::from(*degrees) - angle).abs();
            apart.min(360.0 - apart)
        };
        (0..360).min_by(|one, other| away(one).total_cmp(&away(other))).map(Self)
    }

    /// Its degrees, 0 to 359.
    pub fn degrees(self) -> u16 {
        self.0
    }

    /// The colour of buttons in the light palette, `#rrggbb`.
    pub fn accent(self) -> String {
        let made = self.make(&LIGHT);
        made.into_iter().find(|(name, _)| *name == "accent").map(|(_, colour)| hex(&colour)).unwrap_or_default()
    }

    /// The style sheet that puts this hue in the place of the one that is delivered.
    pub fn style_sheet(self) -> String {
        let rule = |palette: &Palette| {
            self.make(palette).into_iter().fold(String::new(), |mut rule, (name, colour)| {
                // Writing to a string cannot fail.
                let _ = write!(rule, "--{name}:{};", hex(&colour));
                rule
            })
        };
        format!(":root{{{}}}@media(prefers-color-scheme:dark){{:root{{{}}}}}", rule(&LIGHT), rule(&DARK))
    }

    /// Each colour of a palette by its name.
    fn make(self, palette: &Palette) -> Vec<(&'static str, Color)> {
        let mut made: Vec<(&'static str, Color)> =
            palette.grounds.iter().map(|tint| (tint.name, self.colour(tint.lightness, tint.chroma))).collect();
        let mut grounds: Vec<Color> = made.iter().map(|(_, colour)| *colour).collect();
        grounds.extend(palette.plain.iter().filter_map(|plain| Color::from_html(plain).ok()));
        for tint in &palette.others {
            made.push((tint.name, self.readable(tint, &grounds, palette.away)));
        }
        let accent: Vec<Color> = made.iter().filter(|(name, _)| *name == "accent").map(|(_, colour)| *colour).collect();
        made.push((palette.on_accent.name, self.readable(&palette.on_accent, &accent, -palette.away)));
        made
    }

    /// A tint, moved until it stands out from every ground as far as it has to.
    fn readable(self, tint: &Tint, grounds: &[Color], away: f32) -> Color {
        let Some(needed) = tint.contrast else { return self.colour(tint.lightness, tint.chroma) };
        let mut lightness = tint.lightness;
        loop {
            let colour = self.colour(lightness, tint.chroma);
            let stands_out = grounds.iter().all(|ground| contrast(&colour, ground) >= needed);
            if stands_out || !(0.0..=1.0).contains(&lightness) {
                return colour;
            }
            lightness += away * STEP;
        }
    }

    /// A colour of this hue that a screen can show: chroma gives way where the hue has no such colour.
    fn colour(self, lightness: f32, chroma: f32) -> Color {
        let angle = f32::from(self.0).to_radians();
        let lightness = lightness.clamp(0.0, 1.0);
        let mut chroma = chroma;
        loop {
            let colour = Color::from_oklcha(lightness, chroma, angle, 1.0);
            let shown = [colour.r, colour.g, colour.b].iter().all(|part| (-0.001..=1.001).contains(part));
            if shown || chroma <= 0.0 {
                let [red, green, blue, _] = colour.to_rgba8();
                return Color::from_rgba8(red, green, blue, 255);
            }
            chroma -= 0.005;
        }
    }
}

fn hex(colour: &Color) -> String {
    colour.to_css_hex().to_string()
}

/// The contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio".
fn contrast(one: &Color, other: &Color) -> f32 {
    let luminance = |colour: &Color| {
        let [red, green, blue, _] = colour.to_linear_rgba();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The colours of a palette of a style sheet, by name.
    fn read(rule: &str) -> Vec<(String, Color)> {
        let pairs = rule.split(';').filter_map(|pair| pair.split_once(':'));
        pairs.map(|(name, hex)| (name.trim_start_matches("--").to_owned(), Color::from_html(hex).unwrap())).collect()
    }

    #[test]
    fn every_hue_can_be_read_in_both_palettes() {
        for degrees in 0..360 {
            let sheet = Hue::of_degrees(degrees).unwrap().style_sheet();
            let palettes: Vec<&str> = sheet.split(":root{").skip(1).filter_map(|rest| rest.split('}').next()).collect();
            assert_eq!(palettes.len(), 2, "{sheet}");
            for (rule, plain, ink) in [(palettes[0], LIGHT.plain, "#16211d"), (palettes[1], DARK.plain, "#e6eeea")] {
                let colours = read(rule);
                assert_eq!(colours.len(), 10, "{rule}");
                let of = |name: &str| colours.iter().find(|(known, _)| known == name).unwrap().1;
                let grounds = [
                    of("wash"),
                    of("wash-deep"),
                    Color::from_html(plain[0]).unwrap(),
                    Color::from_html(plain[1]).unwrap(),
                ];
                for ground in &grounds {
                    for words in ["accent", "link", "pine"] {
                        assert!(contrast(&of(words), ground) >= 4.5, "{words} in hue {degrees}: {rule}");
                    }
                    for lines in ["rim", "sage"] {
                        assert!(contrast(&of(lines), ground) >= 3.0, "{lines} in hue {degrees}: {rule}");
                    }
                    assert!(contrast(&Color::from_html(ink).unwrap(), ground) >= 4.5, "words in hue {degrees}: {rule}");
                }
                assert!(contrast(&of("on-accent"), &of("accent")) >= 4.5, "buttons in hue {degrees}: {rule}");
            }
        }
    }

    #[test]
    fn the_hue_of_a_colour_is_the_one_that_a_page_in_it_has() {
        for degrees in (0..360).step_by(15) {
            let hue = Hue::of_degrees(degrees).unwrap();
            let again = Hue::of_colour(&hue.accent()).unwrap().degrees();
            let apart = again.abs_diff(degrees);
            assert!(apart.min(360 - apart) <= 3, "{degrees} became {again}");
        }
    }

    #[test]
    fn what_is_no_colour_has_no_hue() {
        for wrong in
            ["", "red", "#fff", "#12345", "#1234567", "#gggggg", "#808080", "#000000", "#ffffff", "#é2345", "url(x)"]
        {
            assert_eq!(Hue::of_colour(wrong), None, "{wrong}");
        }
        assert_eq!(Hue::of_degrees(360), None);
        assert!(Hue::of_colour("#12564B").is_some());
    }
}
