//! The pages of members and invitations.

use askama::Template;

use super::frame::{Choice, Frame};
use crate::web::tongue::Said;

/// `/desk/admin/members`.
#[derive(Template)]
#[template(path = "members.html")]
pub struct MembersPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The state of all, in plain sentences.
    pub sentence: Said,
    /// Everybody with an account; nobody for who only invites.
    pub people: Vec<Row>,
    /// Whether the reader decides about members.
    pub administers: bool,
    /// The form for an invitation.
    pub form: InviteForm,
    /// Invitations that can be used.
    pub open: Vec<OpenRow>,
}

/// A member as a line of the table.
pub struct Row {
    /// The name.
    pub name: String,
    /// The handle with its sign.
    pub handle: String,
    /// The page on which is decided about the member.
    pub url: String,
    /// The role, in words.
    pub role: String,
    /// The day of the last visit, in words.
    pub last: String,
    /// `good` or `off`: shape and colour of the state.
    pub tone: &'static str,
    /// The state, in words.
    pub state: Said,
}

/// The form for an invitation, with what was typed and what is wrong.
pub struct InviteForm {
    /// The roles that may be given.
    pub roles: Vec<Choice>,
    /// What is wrong with the role.
    pub role_fault: Said,
    /// The languages of pages and mails.
    pub languages: Vec<Choice>,
    /// What is wrong with the language.
    pub language_fault: Said,
    /// How many days it works, as it was typed.
    pub days: String,
    /// What is wrong with it.
    pub days_fault: Said,
    /// How many days it works at most.
    pub most: i64,
    /// Whom it is for.
    pub name: String,
    /// What is wrong with it.
    pub name_fault: Said,
    /// Their mail address.
    pub email: String,
    /// What is wrong with it.
    pub email_fault: Said,
    /// The link that was just made; empty when none was.
    pub made: String,
    /// Whether the link can be sent by mail.
    pub by_mail: bool,
}

/// An invitation that can be used, as a line of the table.
pub struct OpenRow {
    /// Its number.
    pub number: String,
    /// Whom it is for, in words.
    pub whom: String,
    /// Their mail address; empty where it is said already.
    pub email: String,
    /// The role that it gives, in words.
    pub role: String,
    /// The last day on which it works.
    pub until: String,
    /// Whether the reader may take it back.
    pub may_take_back: bool,
}

/// `/desk/admin/members/person?who=`.
#[derive(Template)]
#[template(path = "member.html")]
pub struct MemberPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The name.
    pub name: String,
    /// The handle, without signs.
    pub handle: String,
    /// What is known, in plain sentences.
    pub sentence: Said,
    /// Why what was asked was not done; may be empty.
    pub fault: Said,
    /// The roles.
    pub roles: Vec<Choice>,
    /// Whether the account is suspended.
    pub suspended: bool,
    /// Whether a second step is asked for when the member signs in.
    pub second: bool,
    /// The passkeys with which the member signs in: (name, when it was added).
    pub passkeys: Vec<(String, String)>,
    /// The link that was just made; empty when none was.
    pub link: String,
}

/// Asks before something is done about a member.
#[derive(Template)]
#[template(path = "member_sure.html")]
pub struct SurePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// The question.
    pub heading: Said,
    /// What will happen.
    pub words: Vec<Said>,
    /// Where the form is sent.
    pub action: &'static str,
    /// What it carries: name and value.
    pub fields: Vec<(&'static str, String)>,
    /// The phrase of the button.
    pub button: &'static str,
    /// Whether it is grave.
    pub grave: bool,
    /// Where to go if not.
    pub back: String,
}

/// `/desk/admin/members/list`.
#[derive(Template)]
#[template(path = "member_list.html")]
pub struct ListPage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// The token of the session.
    pub token: String,
    /// What this is, or what was found, in plain sentences.
    pub sentence: Said,
    /// What each line says.
    pub rows: Vec<ListRow>,
    /// How many invitations would be made; none while something is wrong.
    pub ready: usize,
    /// What is wrong with the list as a whole.
    pub fault: Said,
    /// What is wrong with the file.
    pub file_fault: Said,
    /// The list as it was typed.
    pub text: String,
    /// The roles that may be given.
    pub roles: Vec<Choice>,
    /// The languages of pages and mails.
    pub languages: Vec<Choice>,
    /// How many days the invitations work, as it was typed.
    pub days: String,
    /// How many days they work at most.
    pub most: i64,
    /// Whether the links can be sent by mail.
    pub by_mail: bool,
}

/// A line of a list of people.
pub struct ListRow {
    /// Its number, from 1.
    pub line: usize,
    /// The mail address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The role, in words.
    pub role: String,
    /// What is wrong with it; empty when nothing is.
    pub fault: Said,
}

/// The invitations that were made of a list.
#[derive(Template)]
#[template(path = "member_made.html")]
pub struct MadePage {
    /// What stands around it.
    pub frame: Frame,
    /// The current entry of the desk's menu.
    pub place: &'static str,
    /// How many there are, in words.
    pub sentence: Said,
    /// Each.
    pub rows: Vec<MadeRow>,
    /// All of them as lines to copy.
    pub copy: String,
}

/// An invitation that was just made.
pub struct MadeRow {
    /// The mail address.
    pub email: String,
    /// The name.
    pub name: String,
    /// The role, in words.
    pub role: String,
    /// The address that works once.
    pub address: String,
}

#[cfg(test)]
mod tests {
    use super::super::check::pages;
    use super::super::frame::sample;
    use super::*;

    fn form(text: &str) -> InviteForm {
        InviteForm {
            roles: sample::choices(text),
            role_fault: text.into(),
            languages: sample::choices(text),
            language_fault: text.into(),
            days: text.to_owned(),
            days_fault: text.into(),
            most: 90,
            name: text.to_owned(),
            name_fault: text.into(),
            email: text.to_owned(),
            email_fault: text.into(),
            made: text.to_owned(),
            by_mail: true,
        }
    }

    #[test]
    fn members() {
        for administers in [true, false] {
            pages(|text| {
                let own = |text: &str| text.to_owned();
                let row = Row {
                    name: own(text),
                    handle: own(text),
                    url: own("/desk"),
                    role: own(text),
                    last: own(text),
                    tone: "good",
                    state: text.into(),
                };
                let open = |number: &str| OpenRow {
                    number: own(number),
                    whom: own(text),
                    email: own(text),
                    role: own(text),
                    until: own(text),
                    may_take_back: number == "1",
                };
                MembersPage {
                    frame: sample::frame(text),
                    place: "members",
                    token: own("t"),
                    sentence: text.into(),
                    people: vec![row],
                    administers,
                    form: form(text),
                    open: vec![open("1"), open("2")],
                }
                .render()
            });
        }
    }

    #[test]
    fn one_member() {
        for suspended in [true, false] {
            pages(|text| {
                MemberPage {
                    frame: sample::frame(text),
                    place: "members",
                    token: "t".to_owned(),
                    name: text.to_owned(),
                    handle: text.to_owned(),
                    sentence: text.into(),
                    fault: text.into(),
                    roles: sample::choices(text),
                    suspended,
                    second: suspended,
                    passkeys: if suspended { Vec::new() } else { vec![(text.to_owned(), text.to_owned())] },
                    link: text.to_owned(),
                }
                .render()
            });
        }
        pages(|text| {
            SurePage {
                frame: sample::frame(text),
                place: "members",
                token: "t".to_owned(),
                heading: text.into(),
                words: vec![text.into()],
                action: "/desk/admin/members/role",
                fields: vec![("who", text.to_owned())],
                button: "member-becomes-do",
                grave: true,
                back: text.to_owned(),
            }
            .render()
        });
    }

    #[test]
    fn a_list() {
        let row = |text: &str, fault: &str| ListRow {
            line: 1,
            email: text.to_owned(),
            name: text.to_owned(),
            role: text.to_owned(),
            fault: fault.into(),
        };
        for ready in [0, 2] {
            pages(|text| {
                ListPage {
                    frame: sample::frame(text),
                    place: "members",
                    token: "t".to_owned(),
                    sentence: text.into(),
                    rows: vec![row(text, ""), row(text, text)],
                    ready,
                    fault: text.into(),
                    file_fault: text.into(),
                    text: text.to_owned(),
                    roles: sample::choices(text),
                    languages: sample::choices(text),
                    days: text.to_owned(),
                    most: 90,
                    by_mail: true,
                }
                .render()
            });
        }
        pages(|text| {
            let made = MadeRow {
                email: text.to_owned(),
                name: text.to_owned(),
                role: text.to_owned(),
                address: text.to_owned(),
            };
            MadePage {
                frame: sample::frame(text),
                place: "members",
                sentence: text.into(),
                rows: vec![made],
                copy: text.to_owned(),
            }
            .render()
        });
    }
}
