//! The public form for reports, and the receipt.

use askama::Template;

use super::frame::{Choice, Frame};
use crate::web::tongue::Said;

/// `/report`.
#[derive(Template)]
#[template(path = "notice.html")]
pub struct NoticePage {
    /// What stands around it.
    pub frame: Frame,
    /// The address that is reported.
    pub address: String,
    /// Why.
    pub causes: Vec<Choice>,
    /// What is wrong with it.
    pub words: String,
    /// Who reports.
    pub name: String,
    /// The mail address of who reports.
    pub mail: String,
    /// Whether it is said to be true.
    pub honest: bool,
    /// What is wrong with the form.
    pub faults: NoticeFaults,
}

/// What is wrong with each field; empty where nothing is.
#[derive(Default)]
pub struct NoticeFaults {
    /// The address.
    pub address: Said,
    /// The cause.
    pub cause: Said,
    /// The words.
    pub words: Said,
    /// The name.
    pub name: Said,
    /// The mail address.
    pub mail: Said,
    /// The confirmation.
    pub honest: Said,
}

/// What somebody tells of a barrier, as it was typed.
#[derive(Default)]
pub struct BarrierForm {
    /// The address of the page.
    pub address: String,
    /// What happens there.
    pub words: String,
    /// The mail address for the answer.
    pub mail: String,
    /// What is wrong with the form.
    pub faults: NoticeFaults,
}

/// `/report/{receipt}`.
#[derive(Template)]
#[template(path = "receipt.html")]
pub struct ReceiptPage {
    /// What stands around it.
    pub frame: Frame,
    /// The number that the sender keeps.
    pub receipt: String,
    /// What became of the report.
    pub sentences: Vec<Said>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn the_form_and_its_receipt() {
        for faulty in [true, false] {
            pages(|text| {
                let fault = || if faulty { text.into() } else { Said::default() };
                NoticePage {
                    frame: sample::frame(text),
                    address: text.to_owned(),
                    causes: sample::choices(text),
                    words: text.to_owned(),
                    name: text.to_owned(),
                    mail: text.to_owned(),
                    honest: faulty,
                    faults: NoticeFaults {
                        address: fault(),
                        cause: fault(),
                        words: fault(),
                        name: fault(),
                        mail: fault(),
                        honest: fault(),
                    },
                }
                .render()
            });
        }
        pages(|text| {
            let frame = sample::frame(text);
            ReceiptPage { frame, receipt: "0123-4567".to_owned(), sentences: vec![text.into(), text.into()] }.render()
        });
    }
}
