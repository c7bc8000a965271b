//! The logo of a house: one picture made anew in the three forms that it is shown in.

use std::io::Cursor;

use image::codecs::png::{CompressionType, FilterType as RowFilter, PngEncoder};
use image::imageops::{FilterType, overlay};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, Rgba, RgbaImage};

use super::images::{BadPicture, decode, fault, format_of};

/// The height beside the name, in pixels of a page; the picture has twice as many.
pub const HEIGHT: u32 = 40;
/// The greatest width beside the name, in pixels of a page.
pub const WIDTH: u32 = 160;
/// The most bytes of the form beside the name: it is on every page.
pub const MOST_SHOWN: usize = 20 * 1024;
/// The side of the form for the tab of a browser, in pixels.
pub const TAB: u32 = 64;
/// The side of the form for other servers and for telephones, in pixels.
pub const SQUARE: u32 = 400;

/// Why a logo is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadLogo {
    /// A drawing that a browser would run.
    #[error("drawings are not taken")]
    Drawing,
    /// As any picture.
    #[error(transparent)]
    Picture(#[from] BadPicture),
}

/// A logo in its forms, all PNG without anything but the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Beside the name.
    pub shown: Vec<u8>,
    /// Its width and height in pixels of a page.
    pub size: (u32, u32),
    /// For the tab of a browser: a square, clear around the picture.
    pub tab: Vec<u8>,
    /// For other servers and for telephones: a square, white around the picture.
    pub square: Vec<u8>,
}

/// Makes a logo. Slow: not for the reactor.
///
/// # Errors
/// [`BadLogo`].
pub fn make(bytes: &[u8]) -> Result<Logo, BadLogo> {
    let beginning = String::from_utf8_lossy(bytes.get(..bytes.len().min(1024)).unwrap_or_default()).to_lowercase();
    if beginning.contains("<svg") || beginning.trim_start().starts_with("<?xml") {
        return Err(BadLogo::Drawing);
    }
    if bytes.len() > super::images::MAX_BYTES {
        return Err(BadPicture::TooLarge.into());
    }
    let picture = decode(bytes, format_of(bytes, None)?)?;
    let (shown, size) = shown(&picture)?;
    let tab = png(&placed(&picture, TAB, TAB, Rgba([255, 255, 255, 0])))?;
    // A margin, because telephones cut the corners off.
    let square = png(&placed(&picture, SQUARE, SQUARE - SQUARE / 6, Rgba([255, 255, 255, 255])))?;
    Ok(Logo { shown, size, tab, square })
}

/// The form beside the name with its size: as large as it may be within its bytes.
fn shown(picture: &DynamicImage) -> Result<(Vec<u8>, (u32, u32)), BadPicture> {
    let mut double = 2;
    let largest = picture.resize(WIDTH * double, HEIGHT * double, FilterType::Lanczos3);
    let size = (largest.width().div_ceil(double), largest.height().div_ceil(double));
    let mut bytes = png(&largest.to_rgba8())?;
    if bytes.len() > MOST_SHOWN {
        // A photograph: sharp enough for most screens in its size on the page, which never takes as much.
        double = 1;
        bytes = png(&picture.resize(WIDTH * double, HEIGHT * double, FilterType::Triangle).to_rgba8())?;
    }
    if bytes.len() > MOST_SHOWN { Err(BadPicture::TooLarge) } else { Ok((bytes, size)) }
}

/// The picture in the middle of a square, at most `inner` wide and high.
fn placed(picture: &DynamicImage, side: u32, inner: u32, ground: Rgba<u8>) -> RgbaImage {
    let inside = picture.resize(inner, inner, FilterType::Lanczos3).to_rgba8();
    let mut square = RgbaImage::from_pixel(side, side, ground);
    let margin = |length: u32| i64::from(side.saturating_sub(length) / 2);
    overlay(&mut square, &inside, margin(inside.width()), margin(inside.height()));
    square
}

fn png(picture: &RgbaImage) -> Result<Vec<u8>, BadPicture> {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(Cursor::new(&mut bytes), CompressionType::Best, RowFilter::Adaptive);
    let done = encoder.write_image(picture, picture.width(), picture.height(), ExtendedColorType::Rgba8);
    done.map(|()| bytes).map_err(|error| fault(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(width: u32, height: u32, noise: bool) -> Vec<u8> {
        let mut state = 7_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            u8::try_from(state >> 24).unwrap()
        };
        let picture = RgbaImage::from_fn(width, height, |_, _| {
            if noise { Rgba([next(), next(), next(), 255]) } else { Rgba([18, 86, 75, 255]) }
        });
        png(&picture).unwrap()
    }

    fn read(bytes: &[u8]) -> RgbaImage {
        image::load_from_memory_with_format(bytes, image::ImageFormat::Png).unwrap().to_rgba8()
    }

    #[test]
    fn a_logo_is_made_in_three_forms_that_stay_small() {
        for (width, height, noise, size) in [
            (800, 200, false, (160, 40)),
            (300, 900, false, (14, 40)),
            (900, 900, true, (40, 40)),
            (900, 225, true, (160, 40)),
            (9, 9, false, (40, 40)),
        ] {
            let made = make(&sent(width, height, noise)).unwrap();
            assert_eq!(made.size, size, "{width} by {height}");
            assert!(made.shown.len() <= MOST_SHOWN, "{width} by {height}: {}", made.shown.len());
            assert!(read(&made.shown).height() >= HEIGHT);
            let (tab, square) = (read(&made.tab), read(&made.square));
            assert_eq!((tab.dimensions(), square.dimensions()), ((TAB, TAB), (SQUARE, SQUARE)));
            assert_eq!(square.get_pixel(0, 0).0, [255; 4], "white around it");
            if !noise {
                assert_eq!(square.get_pixel(SQUARE / 2, SQUARE / 2).0, [18, 86, 75, 255]);
            }
        }
        assert_eq!(read(&make(&sent(800, 200, false)).unwrap().tab).get_pixel(0, 0).0[3], 0, "clear around it");
    }

    #[test]
    fn drawings_and_what_is_no_picture_are_refused() {
        for drawing in ["<svg onload=alert(1)>", "  <?xml version=\"1.0\"?>", "<!-- x --><SVG>"] {
            assert_eq!(make(drawing.as_bytes()), Err(BadLogo::Drawing), "{drawing}");
        }
        assert_eq!(make(b"no picture"), Err(BadLogo::Picture(BadPicture::Unknown)));
        let whole = sent(64, 64, false);
        assert_eq!(make(&whole[..60]), Err(BadLogo::Picture(BadPicture::Broken)));
    }
}
