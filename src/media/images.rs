//! Decodes a picture within limits and encodes it anew: what is hidden in a file (places, devices, scripts) stays behind.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

/// The largest file that is taken, in bytes.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The most pixels that are decoded: 24 megapixels, some 100 MB while it lasts.
pub const MAX_PIXELS: u64 = 24_000_000;
/// The longest side of what is kept, in pixels.
const LONGEST: u32 = 1920;
/// The longest side of the small form, in pixels.
const SMALL: u32 = 640;
/// The media types that are taken.
pub const TYPES: [&str; 4] = ["image/jpeg", "image/png", "image/webp", "image/gif"];

/// Why a picture is not taken; each is a sentence for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPicture {
    /// Too many bytes or pixels.
    #[error("This picture is too large: at most 16 MB and 24 megapixels are taken.")]
    TooLarge,
    /// Another type, or one that it does not have.
    #[error("This is no JPEG, PNG, WebP or GIF picture, or it says that it is another type than it is.")]
    Unknown,
    /// It cannot be decoded.
    #[error("This picture cannot be read: the file is broken.")]
    Broken,
}

/// What a picture is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// As it is, made smaller where it is very large.
    Whole,
    /// A square for a person.
    Avatar,
    /// Three times as wide as high.
    Header,
}

/// A picture made safe, with its small form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Media type of both.
    pub mime: &'static str,
    /// Ending of the name of a file.
    pub ending: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// The bytes of the small form.
    pub small: Vec<u8>,
    /// Its width and height in pixels.
    pub small_size: (u32, u32),
    /// A few characters that a blurred picture is painted from.
    pub blurhash: String,
}

/// Makes a picture safe. `said` is the type that the sender gave; a wrong one is refused. Slow: not for the reactor.
///
/// # Errors
/// [`BadPicture`].
pub fn make(bytes: &[u8], said: Option<&str>, shape: Shape) -> Result<Made, BadPicture> {
    if bytes.len() > MAX_BYTES {
        return Err(BadPicture::TooLarge);
    }
    let format = format_of(bytes, said)?;
    let decoded = decode(bytes, format)?;
    let full = match shape {
        Shape::Whole => shrink(&decoded, LONGEST),
        Shape::Avatar => decoded.resize_to_fill(400, 400, FilterType::Triangle),
        Shape::Header => decoded.resize_to_fill(1500, 500, FilterType::Triangle),
    };
    let small = shrink(&full, SMALL);
    let clear = full.color().has_alpha() && has_clear_pixels(&full);
    let (mime, ending) = if clear { ("image/png", "png") } else { ("image/jpeg", "jpg") };
    Ok(Made {
        mime,
        ending,
        bytes: encode(&full, clear)?,
        size: (full.width(), full.height()),
        small: encode(&small, clear)?,
        small_size: (small.width(), small.height()),
        blurhash: blur(&small),
    })
}

/// The type by the first bytes, which has to be the one that the sender gave.
pub(super) fn format_of(bytes: &[u8], said: Option<&str>) -> Result<ImageFormat, BadPicture> {
    let format = image::guess_format(bytes).map_err(|_unknown| BadPicture::Unknown)?;
    let mime = format.to_mime_type();
    let said = said.map(|said| said.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    let fits = match said.as_deref() {
        None | Some("" | "application/octet-stream") => true,
        Some("image/jpg" | "image/pjpeg") => mime == "image/jpeg",
        Some(said) => said == mime,
    };
    if fits && TYPES.contains(&mime) { Ok(format) } else { Err(BadPicture::Unknown) }
}

/// Decodes a picture within limits, upright.
pub(super) fn decode(bytes: &[u8], format: ImageFormat) -> Result<DynamicImage, BadPicture> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(16_384);
    limits.max_image_height = Some(16_384);
    limits.max_alloc = Some(256 * 1024 * 1024);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| fault(&error))?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(BadPicture::TooLarge);
    }
    if width == 0 || height == 0 {
        return Err(BadPicture::Broken);
    }
    // A camera held sideways says so beside the picture; the picture itself is turned, because that note is dropped.
    let turned = decoder.orientation();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| fault(&error))?;
    if let Ok(turned) = turned {
        picture.apply_orientation(turned);
    }
    Ok(picture)
}

/// What is wrong with a picture, by what the decoder says.
pub(super) fn fault(error: &image::ImageError) -> BadPicture {
    if matches!(error, image::ImageError::Limits(_)) { BadPicture::TooLarge } else { BadPicture::Broken }
}

fn shrink(picture: &DynamicImage, longest: u32) -> DynamicImage {
    if picture.width() <= longest && picture.height() <= longest {
        return picture.clone();
    }
    picture.resize(longest, longest, FilterType::Triangle)
}

fn has_clear_pixels(picture: &DynamicImage) -> bool {
    picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < 255)
}

fn encode(picture: &DynamicImage, clear: bool) -> Result<Vec<u8>, BadPicture> {
    let mut bytes = Vec::new();
    let done = if clear {
        DynamicImage::ImageRgba8(picture.to_rgba8()).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
    } else {
        picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, 85))
    };
    done.map(|()| bytes).map_err(|error| fault(&error))
}

fn blur(small: &DynamicImage) -> String {
    let tiny = small.thumbnail(48, 48).to_rgba8();
    blurhash::encode(4, 3, tiny.width(), tiny.height(), tiny.as_raw()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32, alpha: u8) -> Vec<u8> {
        let picture = image::RgbaImage::from_fn(width, height, |x, y| {
            image::Rgba([u8::try_from(x % 256).unwrap(), u8::try_from(y % 256).unwrap(), 90, alpha])
        });
        let mut bytes = Vec::new();
        DynamicImage::ImageRgba8(picture).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    /// A JPEG with a comment and an EXIF block that says "turn by 90 degrees" and names a place.
    fn jpeg_with_exif() -> Vec<u8> {
        let mut plain = Vec::new();
        image::RgbImage::from_fn(40, 20, |x, _| image::Rgb([if x < 20 { 255 } else { 0 }, 0, 0]))
            .write_with_encoder(JpegEncoder::new(&mut plain))
            .unwrap();
        let mut tiff = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
        tiff.extend_from_slice(b"GPS 41.98 N 2.82 E");
        let mut bytes = plain[..2].to_vec();
        bytes.extend_from_slice(&[0xFF, 0xE1]);
        bytes.extend_from_slice(&u16::try_from(tiff.len() + 2).unwrap().to_be_bytes());
        bytes.extend_from_slice(&tiff);
        bytes.extend_from_slice(&plain[2..]);
        bytes
    }

    #[test]
    fn pictures_are_made_anew_and_small() {
        let made = make(&png(2400, 1200, 255), Some("image/png"), Shape::Whole).unwrap();
        assert_eq!((made.mime, made.size, made.small_size), ("image/jpeg", (1920, 960), (640, 320)));
        assert!(made.blurhash.len() >= 6 && !made.blurhash.contains(' '), "{}", made.blurhash);
        let clear = make(&png(30, 20, 100), None, Shape::Whole).unwrap();
        assert_eq!((clear.mime, clear.size, clear.small_size), ("image/png", (30, 20), (30, 20)));
        assert_eq!(make(&png(300, 900, 255), None, Shape::Avatar).unwrap().size, (400, 400));
        assert_eq!(make(&png(300, 900, 255), None, Shape::Header).unwrap().size, (1500, 500));
    }

    #[test]
    fn nothing_but_the_picture_is_left_and_it_stands_upright() {
        let sent = jpeg_with_exif();
        assert!(sent.windows(3).any(|three| three == b"GPS"));
        let made = make(&sent, Some("image/jpeg"), Shape::Whole).unwrap();
        assert_eq!(made.size, (20, 40), "it is turned");
        for hidden in [&b"GPS"[..], b"Exif"] {
            assert!(!made.bytes.windows(hidden.len()).any(|part| part == hidden));
        }
    }

    #[test]
    fn bombs_and_lies_are_refused() {
        let mut bomb = png(1, 1, 255);
        bomb[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        assert!(make(&bomb, None, Shape::Whole).is_err());
        let wide = png(6000, 4001, 255);
        assert_eq!(make(&wide, None, Shape::Whole), Err(BadPicture::TooLarge));
        assert_eq!(make(&png(3, 3, 255), Some("image/jpeg"), Shape::Whole), Err(BadPicture::Unknown));
        assert_eq!(make(b"<svg onload=alert(1)>", Some("image/png"), Shape::Whole), Err(BadPicture::Unknown));
        assert_eq!(make(b"", None, Shape::Whole), Err(BadPicture::Unknown));
        let whole = png(64, 64, 255);
        for cut in [9, 40, 60, whole.len() / 2] {
            assert!(make(&whole[..cut], None, Shape::Whole).is_err(), "{cut}");
        }
        assert_eq!(make(&vec![0; MAX_BYTES + 1], None, Shape::Whole), Err(BadPicture::TooLarge));
    }
}
