//! Signing in, the one-time link, the invitation, the password.

use askama::Template;

use super::frame::Frame;
use crate::web::tongue::Said;

/// `/sign-in`.
#[derive(Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage {
    /// What stands around it.
    pub frame: Frame,
    /// What is wrong; empty when nothing is.
    pub fault: Said,
    /// What was typed as handle.
    pub handle: String,
    /// Where to go afterwards: a path of this server.
    pub next: String,
    /// Whether a link can be sent to who forgot the password.
    pub sends: bool,
    /// What the accounts of the institution are called; empty where nobody signs in with them.
    pub provider: String,
    /// Whether a passkey opens an account here.
    pub passkeys: bool,
}

/// `/recover`.
#[derive(Template)]
#[template(path = "recover.html")]
pub struct RecoverPage {
    /// What stands around it.
    pub frame: Frame,
    /// Whether mail is sent at all.
    pub sends: bool,
    /// Whether it has been asked for.
    pub sent: bool,
}

/// Asks a person to sign in again, within another form.
#[derive(Clone, Debug, Default)]
pub struct Again {
    /// What was typed as handle.
    pub handle: String,
    /// What is wrong; empty when nothing is.
    pub fault: Said,
}

/// A form that was not taken, with everything that was typed.
#[derive(Template)]
#[template(path = "unsent.html")]
pub struct UnsentPage {
    /// What stands around it.
    pub frame: Frame,
    /// Why, and what to do.
    pub sentence: Said,
    /// Where the form is sent.
    pub action: String,
    /// The token of the session; of no use without one.
    pub token: String,
    /// What was typed at length: name and value.
    pub typed: Vec<(String, String)>,
    /// The other fields: name and value.
    pub hidden: Vec<(String, String)>,
    /// Asks for handle and password, where there is no session.
    pub again: Option<Again>,
}

/// `/sign-in/{token}`: asks before the link is used up, because mail programs open links by themselves.
#[derive(Template)]
#[template(path = "one_time.html")]
pub struct OneTimePage {
    /// What stands around it.
    pub frame: Frame,
    /// What this is.
    pub heading: Said,
    /// Who will be signed in.
    pub sentence: Said,
    /// Where the form is sent.
    pub action: String,
}

/// `/desk/password`.
#[derive(Template)]
#[template(path = "password.html")]
pub struct PasswordPage {
    /// What stands around it.
    pub frame: Frame,
    /// The token of the session.
    pub token: String,
    /// What is wrong; empty when nothing is.
    pub fault: Said,
}

/// What somebody types to join, with what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Joining {
    /// What was typed as name.
    pub name: String,
    /// What is wrong with it.
    pub name_fault: Said,
    /// What was typed as handle.
    pub handle: String,
    /// What is wrong with it.
    pub handle_fault: Said,
    /// What was typed as address.
    pub email: String,
    /// What is wrong with it.
    pub email_fault: Said,
}

/// `/invitations/{code}`.
#[derive(Template)]
#[template(path = "invitation.html")]
pub struct InvitationPage {
    /// What stands around it.
    pub frame: Frame,
    /// Who invites, and as what.
    pub sentence: Said,
    /// Where the form is sent.
    pub action: String,
    /// Who joins.
    pub newcomer: Joining,
    /// What is wrong with the password.
    pub password_fault: Said,
    /// What the accounts of the institution are called; empty where nobody joins with them.
    pub provider: String,
}

#[cfg(test)]
impl Joining {
    /// One with this text everywhere.
    pub(super) fn sample(text: &str) -> Self {
        let (typed, fault) = (|| text.to_owned(), || text.into());
        Self {
            name: typed(),
            name_fault: fault(),
            handle: typed(),
            handle_fault: fault(),
            email: typed(),
            email_fault: fault(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    #[test]
    fn every_way_in() {
        pages(|text| {
            let (frame, handle, next) = (sample::frame(text), text.to_owned(), text.to_owned());
            let (fault, provider) = (text.into(), text.to_owned());
            SignInPage { frame, fault, handle, next, sends: true, provider, passkeys: true }.render()
        });
        pages(|text| {
            OneTimePage {
                frame: sample::frame(text),
                heading: text.into(),
                sentence: text.into(),
                action: text.to_owned(),
            }
            .render()
        });
        for (sends, sent) in [(true, true), (true, false), (false, false)] {
            pages(|text| RecoverPage { frame: sample::frame(text), sends, sent }.render());
        }
        for signed_out in [true, false] {
            pages(|text| {
                let pair = || vec![(text.to_owned(), text.to_owned())];
                UnsentPage {
                    frame: sample::frame(text),
                    sentence: text.into(),
                    action: text.to_owned(),
                    token: text.to_owned(),
                    typed: pair(),
                    hidden: pair(),
                    again: signed_out.then(|| Again { handle: text.to_owned(), fault: text.into() }),
                }
                .render()
            });
        }
        pages(|text| PasswordPage { frame: sample::frame(text), token: text.to_owned(), fault: text.into() }.render());
        pages(|text| {
            InvitationPage {
                frame: sample::frame(text),
                sentence: text.into(),
                action: text.to_owned(),
                newcomer: Joining::sample(text),
                password_fault: text.into(),
                provider: text.to_owned(),
            }
            .render()
        });
    }
}
