//! The reader's language: how it is chosen, and how a page says something in it.
//!
//! A phrase escapes itself. Where it is said in another language, because the reader's does not have it yet, it says so
//! with `lang` on an element of its own (WCAG 2.2, 3.1.2); `text()` is for where no element can stand: titles, attributes.

use std::fmt;

use askama::filters::HtmlSafe;
use axum::http::{HeaderMap, header};

use crate::app::App;
use crate::text::language::{self, Wishes};
use crate::text::phrases::{self, Arg, PSEUDO};
use crate::text::sanitize::escape;

/// The cookie of a reader who has chosen a language; nobody else gets one.
pub const COOKIE: &str = "language";

/// Between these stands a value that gets an element around it.
const MARKS: [char; 2] = ['\u{e000}', '\u{e001}'];

/// A language of the pages, by its tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongue(&'static str);

impl Tongue {
    /// The language for whoever sends these headers: what they chose here, else what their browser asks for, else what the
    /// institution speaks.
    pub fn of(app: &App, headers: &HeaderMap) -> Self {
        let field = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let chosen = field(header::COOKIE).and_then(chosen_in);
        let accepted = field(header::ACCEPT_LANGUAGE);
        if app.config.federation.development && chosen.or(accepted) == Some(PSEUDO) {
            return Self(PSEUDO);
        }
        let house = &app.config.institution.languages;
        Self(language::choose(Wishes { chosen, accepted, house }, phrases::offered()))
    }

    /// The language with this tag, where pages are offered in it.
    pub fn offered(tag: &str) -> Option<Self> {
        phrases::offered().iter().find(|offered| **offered == tag).map(|offered| Self(offered))
    }

    /// English, which every page can be said in.
    pub const fn english() -> Self {
        Self("en")
    }

    /// Every language that a page may be said in, with the one that no person speaks.
    #[cfg(test)]
    pub fn all() -> impl Iterator<Item = Self> {
        language::LANGUAGES.into_iter().map(|(tag, _)| tag).chain([PSEUDO]).map(Self)
    }

    /// The language that no person speaks.
    #[cfg(test)]
    pub fn pseudo() -> Self {
        Self(PSEUDO)
    }

    /// The tag of the language.
    pub fn tag(self) -> &'static str {
        self.0
    }

    /// The phrase with this id.
    pub fn say(self, id: &str) -> Phrase<'_> {
        Phrase { tongue: self, id, args: Vec::new(), within: Vec::new() }
    }

    /// The label of a code of the vocabulary.
    pub fn code(self, list: &str, code: &str) -> String {
        phrases::code(self.0, list, code)
    }
}

/// What a `Cookie` header says of the language that was chosen.
pub fn chosen_in(header: &str) -> Option<&str> {
    let pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
    pairs.filter(|(name, _)| *name == COOKIE).map(|(_, value)| value).next()
}

/// Whether a `Cookie` header says nothing but the language that was chosen.
pub fn is_choice_alone(header: &str) -> bool {
    !header.contains(';') && chosen_in(header).is_some()
}

/// The `Set-Cookie` header for a language that was chosen; an empty tag forgets it.
pub fn cookie(tag: &str, https: bool) -> String {
    let (kept_seconds, secure) = (if tag.is_empty() { 0 } else { 31_536_000 }, if https { "; Secure" } else { "" });
    format!("{COOKIE}={tag}; Path=/; HttpOnly; SameSite=Lax; Max-Age={kept_seconds}{secure}")
}

/// A phrase on its way to a page.
#[derive(Clone, Debug)]
#[must_use]
pub struct Phrase<'a> {
    tongue: Tongue,
    id: &'a str,
    args: Vec<(&'static str, Arg<'a>)>,
    within: Vec<Within<'a>>,
}

/// A value that gets an element around it on the page.
#[derive(Clone, Copy, Debug)]
struct Within<'a> {
    name: &'static str,
    element: &'static str,
    /// The language of the value, as a tag; empty for that of the page.
    lang: &'a str,
    value: &'a str,
}

impl Within<'_> {
    fn html(&self) -> String {
        let (element, value) = (self.element, escape(self.value));
        let lang = if self.lang.is_empty() { String::new() } else { format!(" lang=\"{}\"", escape(self.lang)) };
        format!("<{element}{lang}>{value}</{element}>")
    }
}

impl<'a> Phrase<'a> {
    /// Fills in a number or a text.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg<'a>>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Fills in a text that stands within an element on the page, as `code`.
    pub fn within(self, name: &'static str, element: &'static str, value: &'a str) -> Self {
        self.foreign(name, element, "", value)
    }

    /// Fills in a text of another language that stands within an element on the page, as the title of a text.
    pub fn foreign(mut self, name: &'static str, element: &'static str, lang: &'a str, value: &'a str) -> Self {
        self.within.push(Within { name, element, lang, value });
        self
    }

    /// The words alone.
    pub fn text(&self) -> String {
        let bare = self.within.iter().map(|one| (one.name, Arg::Text(one.value)));
        self.made(bare).1
    }

    /// The words, to be kept for a page.
    pub fn said(&self) -> Said {
        Said::from(self)
    }

    /// The language that it is said in, and the words.
    fn made(&self, more: impl Iterator<Item = (&'static str, Arg<'a>)>) -> (&'static str, String) {
        let args: Vec<_> = self.args.iter().copied().chain(more).collect();
        let said = phrases::said(self.tongue.0, self.id, &args);
        debug_assert!(said.is_some(), "there is no phrase {}", self.id);
        said.unwrap_or_else(|| (self.tongue.0, self.id.to_owned()))
    }
}

impl fmt::Display for Phrase<'_> {
    fn fmt(&self, page: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [open, close] = MARKS;
        let marked: Vec<String> = self.within.iter().map(|one| format!("{open}{}{close}", one.value)).collect();
        let more = self.within.iter().zip(&marked).map(|(one, value)| (one.name, Arg::Text(value)));
        let (tag, words) = self.made(more);
        let mut html = escape(&words);
        for (one, marked) in self.within.iter().zip(&marked) {
            html = html.replace(&escape(marked), &one.html());
        }
        if tag == self.tongue.0 { page.write_str(&html) } else { write!(page, "<span lang=\"{tag}\">{html}</span>") }
    }
}

impl HtmlSafe for Phrase<'_> {}

/// Words that a page shows: safe HTML, made of phrases or of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(String);

impl Said {
    /// Words that nobody has put into phrases: in English, whatever the page speaks.
    pub fn english(tongue: Tongue, words: &str) -> Self {
        let words = escape(words);
        if tongue.0 == "en" || words.is_empty() {
            Self(words)
        } else {
            Self(format!("<span lang=\"en\">{words}</span>"))
        }
    }

    /// These words, and after them others.
    #[must_use]
    pub fn and(mut self, more: impl Into<Self>) -> Self {
        let more = more.into();
        if !self.0.is_empty() && !more.0.is_empty() {
            self.0.push(' ');
        }
        self.0.push_str(&more.0);
        self
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Said {
    fn from(text: &str) -> Self {
        Self(escape(text))
    }
}

impl From<String> for Said {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<&Phrase<'_>> for Said {
    fn from(phrase: &Phrase<'_>) -> Self {
        Self(phrase.to_string())
    }
}

impl From<Phrase<'_>> for Said {
    fn from(phrase: Phrase<'_>) -> Self {
        Self::from(&phrase)
    }
}

impl fmt::Display for Said {
    fn fmt(&self, page: &mut fmt::Formatter<'_>) -> fmt::Result {
        page.write_str(&self.0)
    }
}

impl HtmlSafe for Said {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_escapes_itself_and_what_it_is_filled_with() {
        let said = Tongue::english().say("licence-line").with("licence", "<b>\"&").to_string();
        assert_eq!(said, "Licence: &lt;b&gt;&quot;&amp;");
        let marked = Tongue::english().say("licence-line").within("licence", "code", "CC <b>");
        assert_eq!(marked.to_string(), "Licence: <code>CC &lt;b&gt;</code>");
        assert_eq!(marked.text(), "Licence: CC <b>");
        let foreign = Tongue::english().say("licence-line").foreign("licence", "b", "el", "Το");
        assert_eq!(foreign.to_string(), "Licence: <b lang=\"el\">Το</b>");
    }

    #[test]
    fn what_another_language_says_is_marked() {
        let catalan = Tongue("ca");
        assert_eq!(catalan.say("kind-practice").to_string(), "Pràctica");
        assert_eq!(catalan.say("desk-page").to_string(), "La vostra pàgina");
        let unspoken = Tongue("eu");
        assert_eq!(unspoken.say("desk-page").to_string(), "<span lang=\"en\">Your page</span>");
        assert_eq!(Said::english(catalan, "a<b"), Said("<span lang=\"en\">a&lt;b</span>".to_owned()));
        assert_eq!(Said::english(Tongue::english(), "a<b"), Said::from("a<b"));
        assert_eq!(Said::default().and("a").and(String::new()).and("b").to_string(), "a b");
    }

    #[test]
    fn a_choice_goes_out_and_comes_back() {
        assert_eq!(chosen_in("session=x; language=ca"), Some("ca"));
        assert_eq!(chosen_in("languages=ca"), None);
        assert!(is_choice_alone("language=ca") && !is_choice_alone("language=ca; session=x"));
        assert!(
            cookie("ca", true).starts_with("language=ca; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000; Secure")
        );
        assert!(cookie("", false).ends_with("Max-Age=0"));
    }
}
