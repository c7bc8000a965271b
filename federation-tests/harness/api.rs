//! A member at work through our own JSON API (contract.md, section 3): writes, edits, publishes, withdraws, lists.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::http::{Reply, Request};

/// An access token at one node.
#[derive(Clone, Debug)]
pub struct Desk {
    pub port: u16,
    pub host: String,
    pub base: String,
    pub token: String,
}

/// A text as the API last gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The ActivityPub id.
    pub id: String,
    pub name: String,
    pub revision: i64,
}

impl Text {
    fn of(item: &Value) -> Self {
        let text = |name: &str| item[name].as_str().unwrap_or_else(|| panic!("no {name} in {item}")).to_owned();
        Self { id: text("id"), name: text("name"), revision: item["revision"].as_i64().expect("a revision") }
    }

    /// The number at the end of the id, which the API's addresses take.
    pub fn number(&self) -> &str {
        self.id.rsplit('/').next().unwrap_or_default()
    }
}

/// What a practice is written with: the five compulsory items and nothing else.
pub fn practice(name: &str, audience: &str) -> Value {
    json!({
        "name": name,
        "summary": "Two families cook together every week and talk about the week that was.",
        "language": "en",
        "audience": audience,
        "practice": {
            "schema": 1,
            "tidier": {
                "why": "Families who eat together talk; families who talk ask for help earlier.",
                "procedures": ["Choose a dish with both families.", "Cook it together.", "Eat, and talk about the week."],
                "where": ["community-centre"],
                "dose": {"sessions": 8, "minutes": 120}
            }
        }
    })
}

impl Desk {
    /// Any request, with this token.
    pub fn send(&self, request: &Request) -> Result<Reply, String> {
        request.clone().header("Authorization", &format!("Bearer {}", self.token)).send(self.port, &self.host)
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>, status: u16) -> Result<Reply, String> {
        let request = Request::new(method, &format!("/api/interpraxis/v1/practices{path}"));
        let reply = self.send(&body.map_or(request.clone(), |body| request.json(body)))?;
        if reply.status == status {
            Ok(reply)
        } else {
            Err(format!("{method} {path}: {} instead of {status}: {}", reply.status, reply.text()))
        }
    }

    /// Saves a draft.
    pub fn draft(&self, name: &str, audience: &str) -> Result<Text, String> {
        self.call("POST", "", Some(&practice(name, audience)), 201).map(|reply| Text::of(&reply.value()))
    }

    /// Saves a draft and publishes it.
    pub fn publish(&self, name: &str, audience: &str) -> Result<Text, String> {
        let draft = self.draft(name, audience)?;
        self.publish_again(&draft)
    }

    /// Publishes the newest revision of a text.
    pub fn publish_again(&self, text: &Text) -> Result<Text, String> {
        let body = json!({"revision": text.revision, "consent": "none_described"});
        self.call("POST", &format!("/{}/publish", text.number()), Some(&body), 200)
            .map(|reply| Text::of(&reply.value()))
    }

    /// Gives a published text another name, and publishes that.
    pub fn edit(&self, text: &Text, name: &str, audience: &str) -> Result<Text, String> {
        let mut body = practice(name, audience);
        body["revision"] = json!(text.revision);
        let saved = self.call("PUT", &format!("/{}", text.number()), Some(&body), 200)?;
        self.publish_again(&Text::of(&saved.value()))
    }

    /// Gives a draft another name and block, and publishes that.
    pub fn rewrite(&self, text: &Text, name: &str, block: &Value) -> Result<Text, String> {
        let mut body = practice(name, "public");
        body["revision"] = json!(text.revision);
        body["practice"] = block.clone();
        let saved = self.call("PUT", &format!("/{}", text.number()), Some(&body), 200)?;
        self.publish_again(&Text::of(&saved.value()))
    }

    /// A text as a whole, as this member may see it.
    pub fn item(&self, text: &Text) -> Result<Value, String> {
        self.call("GET", &format!("/{}", text.number()), None, 200).map(|reply| reply.value())
    }

    /// Where a withdrawn text has been erased, as its author reads it.
    pub fn farewell(&self, text: &Text) -> Result<Value, String> {
        self.call("GET", &format!("/{}", text.number()), None, 410).map(|reply| reply.value()["arrived"].clone())
    }

    pub fn withdraw(&self, text: &Text) -> Result<(), String> {
        self.call("DELETE", &format!("/{}", text.number()), None, 204).map(|_| ())
    }

    /// The names of all published texts of one institution that this member may read here, by id.
    pub fn list(&self, origin: &str) -> Result<BTreeMap<String, String>, String> {
        let mut all = BTreeMap::new();
        let mut cursor = String::new();
        loop {
            let page = self.call("GET", &format!("?{cursor}"), None, 200)?.value();
            for item in page["items"].as_array().ok_or_else(|| format!("no items in {page}"))? {
                let text = Text::of(item);
                if text.id.starts_with(origin) && item["state"] == "published" {
                    let before = all.insert(text.id.clone(), text.name);
                    if before.is_some() {
                        return Err(format!("{} is listed twice", text.id));
                    }
                }
            }
            match page["next"].as_str() {
                Some(next) => cursor = format!("cursor={next}"),
                None => return Ok(all),
            }
        }
    }
}
