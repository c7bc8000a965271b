//! The page of a practice or an essay, with its discussion.

use std::collections::{HashMap, HashSet};

use askama::Template;

use super::frame::{Frame, Shared};
use super::pictures::Figure;
use crate::web::outline::Part;
use crate::web::tongue::{Said, Tongue};

/// `/practices/{number}/{slug}` and `/essays/{number}/{slug}`.
#[derive(Template)]
#[template(path = "text.html")]
pub struct TextPage {
    /// What stands around it.
    pub frame: Frame,
    /// The address of the list it stands in.
    pub list_url: &'static str,
    /// The phrase for that list.
    pub list_name: &'static str,
    /// Its title.
    pub title: String,
    /// Its language, as a tag.
    pub language: String,
    /// Its language, in words.
    pub language_name: String,
    /// The languages it exists in, the original's first; none where there is only one.
    pub languages: Vec<Spoken>,
    /// What is said of a translation: who made it, and whether it is older than the original.
    pub translated: Option<Said>,
    /// The original, where a translation is shown.
    pub original: Option<String>,
    /// Where it is translated, for those who may.
    pub translate: Option<String>,
    /// Its summary; may be empty.
    pub summary: String,
    /// Everybody who wrote it, in words.
    pub author: String,
    /// Each of them: (name, page).
    pub authors: Vec<(String, Option<String>)>,
    /// The institution it comes from.
    pub institution: String,
    /// Its version; 0 when there is no number.
    pub version: i32,
    /// Its versions, where it is ours and published.
    pub history: Option<String>,
    /// Its day, in words.
    pub date: String,
    /// Its moment, for machines.
    pub date_iso: String,
    /// The day on which it was first published, for machines.
    pub published_iso: String,
    /// The year, for the citation.
    pub year: String,
    /// For whom, in words; empty for everybody.
    pub readers: Said,
    /// Its page at its own house, when that is not ours.
    pub origin: Option<String>,
    /// Its address, once.
    pub canonical: Option<String>,
    /// What it says to those who show it elsewhere; none where not everybody may read it.
    pub shared: Option<Shared>,
    /// Its ActivityPub id.
    pub activity: Option<String>,
    /// Where it is edited, for those who may: without `/edit`.
    pub edit: Option<String>,
    /// Whether the reader may withdraw it there.
    pub withdraws: bool,
    /// Who its authors are and is asked to be one, for them.
    pub circle: Option<String>,
    /// The address of its cover.
    pub cover: String,
    /// Its headings.
    pub contents: Vec<Part>,
    /// The text: safe HTML.
    pub body: String,
    /// Pictures under the text.
    pub pictures: Vec<Figure>,
    /// A warning above the text.
    pub warning: Option<Said>,
    /// The facts beside the text.
    pub facts: Vec<Fact>,
    /// Its step on the ladder of evidence, 0 to 6; 0 when nothing is said.
    pub evidence: u64,
    /// Its first field of work, where it is ours: (name, the list of that field).
    pub sector: Option<(String, String)>,
    /// How many of the 12 questions are answered (practices).
    pub completeness: Option<usize>,
    /// Its licence; may be empty.
    pub licence: String,
    /// Where anybody reports it.
    pub report: String,
    /// Where a moderator hides or withdraws it.
    pub incident: Option<String>,
    /// Files for reference managers: (name, address).
    pub cite: Vec<(&'static str, String)>,
    /// The files in which it is taken away: (the phrase of the link, address).
    pub take: Vec<(&'static str, String)>,
    /// What a search engine of scholars reads: (name, value).
    pub scholar: Vec<(&'static str, String)>,
    /// How it travelled from house to house; none where that is not known, and nobody may adapt it.
    pub lineage: Option<Lineage>,
    /// Where it has arrived, for its author.
    pub arrived: Option<Arrival>,
    /// How many comments there are.
    pub comment_count: usize,
    /// How many of them are here, where more are known of: a sentence.
    pub known: Option<Said>,
    /// The comments.
    pub comments: Vec<Comment>,
    /// The form for a comment, for those who may.
    pub comment_form: Option<CommentForm>,
    /// What a member can do with it without words.
    pub react: Option<React>,
}

/// A language that a text exists in.
#[derive(Clone, Debug)]
pub struct Spoken {
    /// Its tag.
    pub tag: String,
    /// The language that the label is in.
    pub lang: &'static str,
    /// Its name, and whether it is the original's.
    pub label: Said,
    /// The text in it.
    pub url: String,
    /// The same for search engines, where the text is ours.
    pub alternate: Option<String>,
    /// Whether it is shown.
    pub on: bool,
}

/// What a member can do with a text without words, and how often others did.
#[derive(Clone, Debug)]
pub struct React {
    /// Where the form is sent.
    pub action: String,
    /// The token of the session.
    pub token: String,
    /// The buttons.
    pub deeds: Vec<Deed>,
    /// How many like it.
    pub likes: i64,
    /// How often it was passed on.
    pub boosts: i64,
}

/// A button that is pressed or not.
#[derive(Clone, Copy, Debug)]
pub struct Deed {
    /// What the form sends.
    pub value: &'static str,
    /// The phrase on it, which says how it is now.
    pub label: &'static str,
    /// Whether it is done.
    pub on: bool,
}

/// A fact beside the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The phrase for what it is.
    pub name: &'static str,
    /// Its value, in words.
    pub value: String,
}

/// How a practice travelled from house to house.
#[derive(Clone, Debug, Default)]
pub struct Lineage {
    /// The practices on the line, from the first on.
    pub places: Vec<Place>,
    /// In how many institutions and countries it is, where it is in several.
    pub tried: Option<Fact>,
    /// Where a member begins an adaptation: the address and the token of the session.
    pub begin: Option<(String, String)>,
}

/// A practice on the line.
#[derive(Clone, Debug, Default)]
pub struct Place {
    /// Its title.
    pub title: String,
    /// The language of its title.
    pub language: String,
    /// Its page; none for the one that is being read.
    pub page: Option<String>,
    /// The institution that it comes from, and when it was published.
    pub detail: String,
    /// Whether the line begins there.
    pub first: bool,
    /// What its house warns of.
    pub caution: Option<Said>,
    /// What it keeps of the one that it adapts.
    pub kept: Vec<String>,
    /// What it does not keep of it.
    pub left: Vec<String>,
    /// What is different.
    pub changed: Vec<String>,
}

impl Place {
    /// What it says of the one that it adapts, each part with its phrase.
    pub fn parts(&self) -> [(&'static str, &[String]); 3] {
        [("lineage-kept", &self.kept), ("lineage-left", &self.left), ("lineage-changed", &self.changed)]
    }

    /// Whether it says anything of that.
    pub fn tells(&self) -> bool {
        self.parts().iter().any(|(_, words)| !words.is_empty())
    }
}

/// How a text arrived at the partners.
pub struct Arrival {
    /// The state, in a sentence.
    pub sentence: Said,
    /// The partners.
    pub stops: Vec<Stop>,
}

/// A partner on the way.
pub struct Stop {
    /// Its name or host.
    pub name: String,
    /// What happened there, and when.
    pub words: Said,
    /// Whether the text is there.
    pub there: bool,
}

/// Where a comment is sent, and what was typed.
#[derive(Clone, Debug, Default)]
pub struct CommentForm {
    /// The address.
    pub action: String,
    /// The token of the session.
    pub token: String,
    /// What was typed before.
    pub text: String,
    /// What is wrong with it; empty when nothing is.
    pub fault: Said,
    /// Where a script asks whom to mention.
    pub naming: String,
}

/// A comment with its answers.
#[derive(Template)]
#[template(path = "comment.html")]
pub struct Comment {
    /// The language of the page.
    pub tongue: Tongue,
    /// Its number.
    pub id: i64,
    /// Who wrote it.
    pub author: String,
    /// Their institution or address.
    pub detail: Said,
    /// Its day, in words.
    pub date: String,
    /// Its moment, for machines.
    pub date_iso: String,
    /// Its language, as a tag.
    pub language: String,
    /// What it says: safe HTML.
    pub body: String,
    /// Where it is reported.
    pub report: String,
    /// The form for a reply, for those who may.
    pub reply: Option<CommentForm>,
    /// The answers, oldest first.
    pub replies: Vec<Comment>,
}

/// Answers deeper than this stand beside their parent: no screen is wide enough, and no stack deep enough.
const DEEPEST: usize = 5;

/// Makes a tree of comments that come oldest first, each with the number of what it answers.
///
/// A comment whose parent is not in the list stands at the top.
pub fn thread(mut flat: Vec<(Option<i64>, Comment)>) -> Vec<Comment> {
    flat.sort_by_key(|(_, comment)| comment.id);
    let ids: HashSet<i64> = flat.iter().map(|(_, comment)| comment.id).collect();
    let mut parents = HashMap::new();
    for (parent, comment) in &flat {
        // Only an older comment is a parent: numbers order by time, so circles cannot form.
        let parent = parent.filter(|parent| ids.contains(parent) && *parent < comment.id);
        parents.insert(comment.id, shallow(&parents, parent));
    }
    let mut waiting: HashMap<Option<i64>, Vec<Comment>> = HashMap::new();
    // Youngest first: every comment already has its answers when it moves to its parent.
    for (_, mut comment) in flat.into_iter().rev() {
        comment.replies = waiting.remove(&Some(comment.id)).unwrap_or_default();
        comment.replies.reverse();
        waiting.entry(parents.get(&comment.id).copied().flatten()).or_default().push(comment);
    }
    let mut top = waiting.remove(&None).unwrap_or_default();
    top.reverse();
    top
}

/// The parent, or its ancestor when it already stands at the deepest level.
fn shallow(parents: &HashMap<i64, Option<i64>>, parent: Option<i64>) -> Option<i64> {
    let mut depth = 0;
    let mut step = parent;
    while let Some(id) = step {
        depth += 1;
        step = parents.get(&id).copied().flatten();
    }
    if depth > DEEPEST { parent.and_then(|id| parents.get(&id).copied().flatten()) } else { parent }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::pages::check::pages;
    use crate::web::pages::frame::sample;

    fn comment(id: i64, text: &str) -> Comment {
        Comment {
            tongue: sample::SPOKEN.get(),
            id,
            author: text.to_owned(),
            detail: text.into(),
            date: text.to_owned(),
            date_iso: "2026-03-09T10:00:00Z".to_owned(),
            language: "is".to_owned(),
            body: "<p>safe</p>".to_owned(),
            report: "/report?about=x".to_owned(),
            reply: Some(form(text)),
            replies: vec![],
        }
    }

    fn form(text: &str) -> CommentForm {
        CommentForm {
            action: "/practices/1/comments".to_owned(),
            token: "t".to_owned(),
            text: text.to_owned(),
            fault: text.into(),
            naming: "/desk/mentions/list?about=1&q=".to_owned(),
        }
    }

    fn spoken(text: &str, tag: &str, on: bool) -> Spoken {
        let url = format!("/practices/1/x?lang={tag}");
        let alternate = Some(format!("https://centre.example{url}"));
        Spoken { tag: tag.to_owned(), lang: "el", label: text.into(), url, alternate, on }
    }

    fn place(text: &str) -> Place {
        Place { title: text.to_owned(), language: "el".to_owned(), detail: text.to_owned(), ..Place::default() }
    }

    fn sample_page(text: &str) -> TextPage {
        TextPage {
            frame: sample::frame(text),
            list_url: "/practices",
            list_name: "word-practices",
            title: text.to_owned(),
            language: "el".to_owned(),
            language_name: text.to_owned(),
            languages: vec![spoken(text, "en", true), spoken(text, "el", false)],
            translated: Some(text.into()),
            original: Some("/practices/1/x?lang=en".to_owned()),
            translate: Some("/desk/practices/1/translations".to_owned()),
            summary: text.to_owned(),
            author: text.to_owned(),
            authors: vec![(text.to_owned(), Some("/@x".to_owned())), (text.to_owned(), None)],
            institution: text.to_owned(),
            version: 3,
            history: Some("/practices/1/history".to_owned()),
            date: text.to_owned(),
            date_iso: "2026-03-04T10:00:00Z".to_owned(),
            published_iso: "2026-03-04".to_owned(),
            year: "2026".to_owned(),
            readers: text.into(),
            origin: Some("https://other.example/".to_owned()),
            canonical: Some("https://centre.example/practices/1/x".to_owned()),
            shared: Some(sample::shared(text)),
            activity: Some("https://centre.example/practices/1".to_owned()),
            edit: Some("/desk/practices/1".to_owned()),
            withdraws: true,
            circle: Some("/desk/practices/1/authors".to_owned()),
            cover: "/covers/0000000000000000.svg".to_owned(),
            contents: vec![Part { id: "part-1".to_owned(), title: text.to_owned() }],
            body: "<h2 id=\"part-1\">Why</h2>".to_owned(),
            pictures: [None, Some((4, 3))]
                .map(|size| Figure { url: "/media/x.jpg".to_owned(), words: text.to_owned(), size })
                .into(),
            warning: Some(text.into()),
            facts: vec![Fact { name: "fact-for", value: text.to_owned() }],
            evidence: 3,
            sector: Some((text.to_owned(), "/practices?sector=x".to_owned())),
            completeness: Some(7),
            licence: text.to_owned(),
            report: "/report?about=x".to_owned(),
            incident: Some("/desk/admin/incidents/1".to_owned()),
            cite: vec![("BibTeX", "/practices/1/cite.bib".to_owned())],
            take: vec![("usage-word", "/practices/1/text.docx?lang=is".to_owned())],
            scholar: vec![("citation_title", text.to_owned())],
            lineage: Some(Lineage {
                places: vec![
                    Place {
                        first: true,
                        caution: Some(text.into()),
                        page: Some("/practices/2/x".to_owned()),
                        ..place(text)
                    },
                    Place {
                        kept: vec![text.to_owned(); 2],
                        left: vec![text.to_owned()],
                        changed: vec![text.to_owned()],
                        ..place(text)
                    },
                ],
                tried: None,
                begin: Some(("/desk/practices/1/adapt".to_owned(), "t".to_owned())),
            }),
            arrived: Some(Arrival {
                sentence: text.into(),
                stops: vec![Stop { name: text.to_owned(), words: text.into(), there: false }],
            }),
            comment_count: 2,
            known: Some(text.into()),
            comments: thread(vec![(None, comment(1, text)), (Some(1), comment(2, text))]),
            comment_form: Some(form(text)),
            react: Some(React {
                action: "/practices/1/react".to_owned(),
                token: "t".to_owned(),
                deeds: vec![
                    Deed { value: "undo-bookmark", label: "react-saved", on: true },
                    Deed { value: "like", label: "react-like", on: false },
                ],
                likes: 2,
                boosts: 1,
            }),
        }
    }

    #[test]
    fn a_text_with_everything_and_with_nothing() {
        pages(|text| sample_page(text).render());
        pages(|text| {
            let page = sample_page(text);
            TextPage {
                comment_form: None,
                languages: vec![],
                translated: None,
                original: None,
                translate: None,
                react: None,
                known: None,
                history: None,
                lineage: None,
                arrived: None,
                completeness: None,
                warning: None,
                edit: None,
                circle: None,
                facts: vec![],
                comments: vec![],
                shared: None,
                activity: None,
                canonical: None,
                origin: None,
                authors: vec![(text.to_owned(), None)],
                ..page
            }
            .render()
        });
    }

    #[test]
    fn the_words_of_the_text_carry_its_language() {
        let html = sample_page("Το σπίτι").render().unwrap();
        assert!(html.contains("<h1 lang=\"el\">Το σπίτι</h1>"));
        assert!(html.contains("<div class=\"prose\" lang=\"el\">"));
        assert_eq!(html.matches("<i class=\"on\">").count(), 7);
    }

    fn count(comments: &[Comment]) -> usize {
        comments.iter().map(|one| 1 + count(&one.replies)).sum()
    }

    fn depth(comments: &[Comment]) -> usize {
        comments.iter().map(|one| 1 + depth(&one.replies)).max().unwrap_or(0)
    }

    #[test]
    fn threads_keep_their_order_lose_nobody_and_stay_shallow() {
        let deep = (1..=400).map(|id| (if id > 1 { Some(id - 1) } else { None }, comment(id, "x"))).collect();
        let tree = thread(deep);
        assert_eq!(count(&tree), 400);
        assert_eq!(depth(&tree), DEEPEST + 1);
        let orphans = thread(vec![(Some(99), comment(1, "x")), (Some(3), comment(2, "x")), (Some(2), comment(3, "x"))]);
        assert_eq!(orphans.iter().map(|one| one.id).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(orphans[1].replies[0].id, 3);
    }
}
