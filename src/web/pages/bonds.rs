//! The page of somebody who lives elsewhere, and the form to follow somebody.

use askama::Template;

use super::frame::{Frame, Listed};
use crate::actions::follow::Bond;

/// `/desk/people/{number}`.
#[derive(Template)]
#[template(path = "abroad.html")]
pub struct AbroadPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// Their name.
    pub name: String,
    /// Their institution, or their host.
    pub detail: String,
    /// Their address in the fediverse.
    pub address: String,
    /// What they say about themselves: safe HTML.
    pub about: String,
    /// Their page at their own server; may be empty.
    pub origin: String,
    /// The form to follow them.
    pub bond: Option<BondForm>,
    /// What of theirs is here and the member may read.
    pub texts: Vec<Listed>,
}

/// The form to follow somebody, or to end it.
#[derive(Clone, Debug)]
pub struct BondForm {
    /// Where it is sent, without `/follow` and `/unfollow`.
    pub action: String,
    /// The token of the session.
    pub token: String,
    /// Whom it is about.
    pub name: String,
    /// How it is now.
    pub bond: Bond,
}

impl BondForm {
    /// Whether they are followed.
    pub fn follows(&self) -> bool {
        self.bond == Bond::Follows
    }

    /// Whether they were asked and have not answered.
    pub fn waits(&self) -> bool {
        self.bond == Bond::Asked
    }
}

#[cfg(test)]
pub(super) mod sample {
    use super::*;

    pub fn bond(text: &str, bond: Bond) -> BondForm {
        BondForm { action: "/desk/people/1".to_owned(), token: "t".to_owned(), name: text.to_owned(), bond }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame;

    #[test]
    fn somebody_abroad_in_every_state() {
        for bond in [Bond::None, Bond::Asked, Bond::Follows] {
            let full = bond == Bond::Follows;
            pages(|text| {
                AbroadPage {
                    frame: frame::sample::frame(text),
                    place: "home",
                    name: text.to_owned(),
                    detail: text.to_owned(),
                    address: text.to_owned(),
                    about: if full { "<p>safe</p>".to_owned() } else { String::new() },
                    origin: if full { "https://other.example/".to_owned() } else { String::new() },
                    bond: Some(sample::bond(text, bond)),
                    texts: if full { vec![frame::sample::listed(text)] } else { vec![] },
                }
                .render()
            });
        }
    }
}
