//! The hostile suite (federation.md, section 8): what others have paid for, tried on a real node through the real socket.
//!
//! Each group says in its head what is proven elsewhere and is not repeated. Beside each bad input stands its well-formed
//! sibling, which is taken and shown: a server that refuses everything fails here too. Every refusal is counted by its
//! reason, in the figures and on the admin's page, and the count is exact.

mod activities;
mod data;
mod discovery;
mod fetch;
mod media;
mod rendering;
mod signatures;

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::Value;

use crate::harness::api::Text;
use crate::harness::http::{Reply, Request};
use crate::harness::node::Address;
use crate::harness::port::free_port;
use crate::harness::{Desk, Node, eventually};

/// The replies under a text, as its own node's clients see them.
pub fn replies(desk: &Desk, text: &Text) -> Vec<String> {
    let query = text.id.replace(':', "%3A").replace('/', "%2F");
    let found =
        desk.send(&Request::get(&format!("/api/v2/search?type=statuses&resolve=true&q={query}"))).unwrap().value();
    let id = found["statuses"][0]["id"].as_str().unwrap_or_else(|| panic!("no status in {found}"));
    let thread = desk.send(&Request::get(&format!("/api/v1/statuses/{id}/context"))).unwrap().value();
    let content = |reply: &Value| reply["content"].as_str().unwrap_or_default().to_owned();
    thread["descendants"].as_array().expect("descendants").iter().map(content).collect()
}

/// A text in a query.
fn quoted(text: &str) -> String {
    text.bytes().fold(String::new(), |quoted, byte| format!("{quoted}%{byte:02X}"))
}

/// A node under attack, a member of it, and a practice under which strangers may answer.
struct House {
    node: Node,
    ana: Desk,
    text: Text,
    figures: u16,
    /// How often the inboxes must have refused, by reason.
    refused: RefCell<BTreeMap<String, u64>>,
    /// How often something was taken and must have changed nothing, by type and reason.
    passed_over: RefCell<BTreeMap<(String, String), u64>>,
}

impl House {
    fn open() -> Self {
        let figures = free_port();
        let environment = vec![("INTERPRAXIS__SERVER__METRICS_LISTEN".into(), format!("127.0.0.1:{figures}"))];
        let node = Node::start_in("alpha", Address::fresh("alpha"), "", environment);
        node.member("boss", "admin");
        let ana = node.member("ana", "practitioner");
        let text = ana.publish("A practice with replies", "public").unwrap();
        Self { node, ana, text, figures, refused: RefCell::default(), passed_over: RefCell::default() }
    }

    /// A well-formed delivery is taken.
    fn takes(&self, what: &str, request: &Request) {
        let reply = self.node.send(request);
        assert_eq!(reply.status, 202, "{what}: {}", reply.text());
    }

    /// A delivery is refused with this status, for this reason, in a problem document.
    fn refuses(&self, what: &str, request: &Request, status: u16, reason: &str) {
        let reply = self.node.send(request);
        assert_eq!(reply.status, status, "{what}: {}", reply.text());
        assert_eq!(reply.header("content-type"), Some("application/problem+json"), "{what}");
        assert_eq!(reply.value()["type"], format!("/problems/{reason}"), "{what}: {}", reply.text());
        *self.refused.borrow_mut().entry(reason.to_owned()).or_default() += 1;
    }

    /// A delivery is taken, and later found to change nothing, for this reason.
    fn passes_over(&self, what: &str, request: &Request, kind: &str, reason: &str) {
        self.takes(what, request);
        *self.passed_over.borrow_mut().entry((kind.to_owned(), reason.to_owned())).or_default() += 1;
    }

    /// What a member finds who types this into the search.
    fn finds(&self, typed: &str) -> Value {
        let path = format!("/api/v2/search?resolve=true&q={}", quoted(typed));
        let reply = self.ana.send(&Request::get(&path)).unwrap();
        assert_eq!(reply.status, 200, "{typed:?}: {}", reply.text());
        reply.value()
    }

    /// Nothing is found under these words.
    fn finds_nothing(&self, typed: &str) {
        let found = self.finds(typed);
        for kind in ["accounts", "statuses"] {
            assert_eq!(found[kind].as_array().map(Vec::len), Some(0), "{typed:?}: {found}");
        }
    }

    /// The one text that is found under an address.
    fn finds_text(&self, typed: &str) -> Value {
        let found = self.finds(typed);
        let all = found["statuses"].as_array().unwrap_or_else(|| panic!("{typed}: {found}"));
        assert_eq!(all.len(), 1, "{typed}: {found}");
        all[0].clone()
    }

    /// Waits until the replies under the practice are these, each known by a word in it.
    fn shows(&self, words: &[&str]) {
        eventually(&format!("the replies are {words:?}"), || match replies(&self.ana, &self.text) {
            all if all.len() == words.len() && words.iter().all(|word| all.iter().any(|one| one.contains(word))) => {
                Ok(())
            }
            all => Err(format!("{all:?}")),
        });
    }

    /// A value of /metrics.
    fn figure(&self, sample: &str) -> Option<u64> {
        let text = Request::get("/metrics").send(self.figures, "127.0.0.1").unwrap().text();
        text.lines().find_map(|line| line.strip_prefix(sample)?.trim().parse().ok())
    }

    /// Everything is digested, only these replies are there, every refusal is counted, and the node is in good health.
    fn ends(&self, words: &[&str]) {
        eventually("everything is digested", || match self.figure("interpraxis_queue_waiting{queue=\"received\"}") {
            Some(0) => Ok(()),
            seen => Err(format!("{seen:?}")),
        });
        self.shows(words);
        let mut figures = BTreeMap::new();
        let text = Request::get("/metrics").send(self.figures, "127.0.0.1").unwrap().text();
        for line in text.lines().filter_map(|line| line.strip_prefix("interpraxis_inbox_refused_total{reason=\"")) {
            let (reason, count) = line.split_once("\"} ").expect("a sample");
            figures.insert(reason.to_owned(), count.trim().parse().unwrap());
        }
        assert_eq!(figures, *self.refused.borrow(), "the figures");
        self.tells_its_admin();
        let written = self.node.written();
        assert!(!written.contains("panicked"), "a panic in the log");
        // An answer of 502 or 503 is written down as one by the layer around all doors.
        let is_error = |line: &&str| line.contains("ERROR") && !line.contains("tower_http::trace");
        let errors: Vec<&str> = written.lines().filter(is_error).collect();
        assert!(errors.is_empty(), "{errors:?}");
        assert_eq!(self.node.send(&Request::get("/readyz")).status, 200);
    }

    /// The admin's page and command say how often, and for what.
    fn tells_its_admin(&self) {
        let wanted = self.refused.borrow();
        eventually("the admin's page tells of every refusal", || {
            let page = self.node.page("boss", "/desk/admin/servers").text();
            let line = |(reason, count): (&String, &u64)| format!("<dt>{reason}</dt><dd>{count}</dd>");
            match wanted.iter().map(line).find(|line| !page.contains(line)) {
                None => Ok(()),
                Some(line) => Err(format!("no {line} in {page}")),
            }
        });
        let told: Value = serde_json::from_str(&self.node.admin(&["peer", "refusals", "--json"])).unwrap();
        let counts: BTreeMap<(String, String), u64> = told["ignored"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| {
                let word = |name: &str| line[name].as_str().unwrap().to_owned();
                ((word("kind"), word("reason")), line["times"].as_u64().unwrap())
            })
            .collect();
        assert_eq!(counts, *self.passed_over.borrow(), "what was taken and changed nothing");
    }
}

/// The tags of HTML with their attributes, in lower case.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found = Vec::new();
    for rest in html.split('<').skip(1).filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic())) {
        let (name, mut rest) = rest.split_at(rest.find([' ', '\n', '\t', '/', '>']).unwrap_or(rest.len()));
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches([' ', '\n', '\t', '/']);
            if rest.is_empty() || rest.starts_with('>') {
                break;
            }
            let (name, after) = rest.split_at(rest.find(['=', ' ', '\n', '>']).unwrap_or(rest.len()));
            let (value, after) = match after.strip_prefix('=') {
                None => ("", after),
                Some(after) => match after.strip_prefix('"') {
                    Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                    None => after.split_at(after.find([' ', '\n', '>']).unwrap_or(after.len())),
                },
            };
            attributes.push((name.to_lowercase(), value.trim().to_lowercase()));
            rest = after;
        }
        found.push((name.to_lowercase(), attributes));
    }
    found
}

/// Nothing of a page of ours runs what others wrote, or loads something from elsewhere.
fn is_harmless(what: &str, page: &Reply) {
    let policy = page.header("content-security-policy").unwrap_or_default();
    assert!(policy.starts_with("default-src 'none'") && policy.contains("img-src 'self';"), "{what}: {policy}");
    // A picture of a text from elsewhere may stay in it: by this policy no browser asks for it.
    let stays = |tag: &str| ["img", "video", "audio", "source"].contains(&tag);
    are_harmless(what, tags(&page.text()), stays);
}

/// The same for HTML in an answer of the API, which no policy protects.
fn is_harmless_html(what: &str, html: &str) {
    are_harmless(what, tags(html), |_| false);
}

fn are_harmless(what: &str, tags: Vec<(String, Vec<(String, String)>)>, may_name_others: impl Fn(&str) -> bool) {
    for (tag, attributes) in tags {
        let shown = format!("{what}: <{tag} {attributes:?}>");
        assert!(!["iframe", "object", "embed", "math", "base", "noscript"].contains(&tag.as_str()), "{shown}");
        for (name, value) in &attributes {
            assert!(!name.starts_with("on") && (name != "style" || !value.contains("url(")), "{shown}");
            let scheme = ["javascript:", "data:", "vbscript:"].iter().any(|scheme| value.starts_with(scheme));
            assert!(!scheme, "{shown}");
            let loads = ["src", "srcset", "poster", "data", "action", "formaction"].contains(&name.as_str());
            assert!(!loads || value.starts_with('/') || may_name_others(&tag), "{shown}");
        }
        assert!(tag != "script" || attributes.iter().any(|(name, _)| name == "src"), "{shown}");
    }
}
