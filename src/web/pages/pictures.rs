//! The page of the pictures of a text.

use askama::Template;

use super::frame;
use crate::domain::ids::Id;
use crate::web::tongue::Said;

/// A picture on a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// Where it is.
    pub url: String,
    /// What it shows, for who does not see it; empty where it is only decoration, or nobody said.
    pub words: String,
    /// Width and height in pixels, so that nothing jumps when it comes; not known of those from elsewhere.
    pub size: Option<(i64, i64)>,
}

/// A picture that its authors describe.
pub struct Frame {
    /// The first is 1.
    pub number: usize,
    /// Our number of it.
    pub id: Id,
    /// The picture, small.
    pub figure: Figure,
    /// Its description, as it was typed.
    pub words: String,
    /// Whether it is only decoration.
    pub decorative: bool,
    /// What is missing or wrong; empty where nothing is.
    pub fault: Said,
}

/// `/desk/practices/{number}/pictures` and the same for essays.
#[derive(Template)]
#[template(path = "pictures.html")]
pub struct AlbumPage {
    /// What stands around it.
    pub frame: frame::Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// Where its form is sent.
    pub action: String,
    /// The title of the text.
    pub title: String,
    /// The language of the text, as a tag.
    pub language: String,
    /// Whether readers have the text already.
    pub published: bool,
    /// Its pictures, in their order.
    pub pictures: Vec<Frame>,
    /// Those that can be put back.
    pub taken_off: Vec<Frame>,
    /// The largest file, in megabytes.
    pub most: usize,
    /// Whether no more can be added.
    pub full: bool,
    /// What is wrong with the file; empty where nothing is.
    pub file_fault: Said,
    /// What is wrong with the whole; empty where nothing is.
    pub fault: Said,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn empty_and_with_everything_that_can_be_said() {
        for count in [0, 3, 16] {
            pages(|text| {
                let framed = |(id, number): (Id, usize)| Frame {
                    number,
                    id,
                    figure: Figure { url: "/media/x.jpg".to_owned(), words: text.to_owned(), size: Some((640, 480)) },
                    words: text.to_owned(),
                    decorative: number == 2,
                    fault: if number == 1 { text.into() } else { Said::default() },
                };
                AlbumPage {
                    frame: sample::frame(text),
                    place: "desk",
                    token: "t".to_owned(),
                    action: "/desk/practices/1/pictures".to_owned(),
                    title: text.to_owned(),
                    language: "is".to_owned(),
                    published: count > 0,
                    pictures: (71..).zip(1..=count).map(framed).collect(),
                    taken_off: if count > 0 { vec![framed((90, 1))] } else { Vec::new() },
                    most: 16,
                    full: count == 16,
                    file_fault: if count == 3 { text.into() } else { Said::default() },
                    fault: if count == 3 { text.into() } else { Said::default() },
                }
                .render()
            });
        }
    }
}
