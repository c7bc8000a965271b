//! The envelope: id, type, actor, object; the rest stays raw until its type is known. And the activities we send.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::context::{ACTIVITY_STREAMS, with_terms};
use super::writing::Writer;
use super::{ProtocolError, reading};
use crate::domain::time::Timestamp;

/// What an activity is about: named or enclosed.
#[derive(Clone, Debug, PartialEq)]
pub enum ObjectRef {
    /// Only the id.
    Id(String),
    /// The object itself. Never to be believed beyond what the signature covers.
    Embedded(Value),
}

impl ObjectRef {
    /// The id, of either form.
    pub fn id(&self) -> Option<String> {
        match self {
            Self::Id(id) => Some(id.clone()),
            Self::Embedded(object) => reading::id_of(object),
        }
    }

    /// The enclosed object.
    pub fn embedded(&self) -> Option<&Value> {
        match self {
            Self::Id(_) => None,
            Self::Embedded(object) => Some(object),
        }
    }

    /// The ActivityStreams type of the enclosed object.
    pub fn kind(&self) -> Option<String> {
        self.embedded().and_then(Value::as_object).and_then(|members| reading::first_type(members).ok())
    }

    /// Reads an id or an object; anything else is neither.
    pub fn read(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => reading::web_address(text).map(Self::Id),
            Value::Object(_) => Some(Self::Embedded(value.clone())),
            _ => None,
        }
    }
}

/// An activity as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingActivity {
    /// The activity's id.
    pub id: String,
    /// Its type; unknown ones are answered with 202 and ignored.
    pub kind: String,
    /// Who does it. The signer is to be compared with it.
    pub actor: String,
    /// What it is about; of several the first.
    pub object: Option<ObjectRef>,
    /// Where to, for Add, Remove, Move and Offer.
    pub target: Option<String>,
    /// Addressees; Public in its full spelling.
    pub to: Vec<String>,
    /// Further addressees; Public in its full spelling.
    pub cc: Vec<String>,
    /// When it says it happened.
    pub published: Option<Timestamp>,
    /// The whole activity, verbatim.
    pub raw: Value,
}

/// The types that mean nothing without an object (ActivityPub, section 7).
const WITH_OBJECT: [&str; 13] = [
    "Create", "Update", "Delete", "Undo", "Follow", "Accept", "Reject", "Announce", "Like", "Add", "Remove", "Block",
    "Flag",
];

impl IncomingActivity {
    /// Reads an activity; `object` must be there where the type needs it, `target` for Add and Remove.
    pub fn read(value: &Value) -> Result<Self, ProtocolError> {
        let members = reading::object(value)?;
        let kind = reading::first_type(members)?;
        let object = reading::list(members, "object").find_map(ObjectRef::read);
        if object.is_none() && WITH_OBJECT.contains(&kind.as_str()) {
            return Err(ProtocolError::Missing("object"));
        }
        let target = reading::first_id(members, "target");
        if target.is_none() && matches!(kind.as_str(), "Add" | "Remove") {
            return Err(ProtocolError::Missing("target"));
        }
        let actor = reading::first_id(members, "actor").ok_or(ProtocolError::Missing("actor"))?;
        let id = match members.get("id").or_else(|| members.get("@id")) {
            None | Some(Value::Null) => transient_id(&kind, &actor, value),
            Some(_) => reading::id(members)?,
        };
        Ok(Self {
            id,
            kind,
            actor,
            object,
            target,
            to: reading::addressees(members, "to"),
            cc: reading::addressees(members, "cc"),
            published: reading::moment(members, "published"),
            raw: value.clone(),
        })
    }

    /// All ids in `object`: a Flag names several.
    pub fn object_ids(&self) -> Vec<String> {
        self.raw.as_object().map(|members| reading::ids(members, "object")).unwrap_or_default()
    }
}

/// Some activities have no id (`GoToSocial` deletes so): they get one that is the same for the same bytes, so that a repeat
/// is known as one.
fn transient_id(kind: &str, actor: &str, value: &Value) -> String {
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, value.to_string().as_bytes());
    let mark = if actor.contains('#') { '-' } else { '#' };
    format!("{actor}{mark}{}-{}", kind.to_lowercase(), URL_SAFE_NO_PAD.encode(hash))
}

/// What every activity of ours has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivityOut {
    /// The activity's id.
    pub id: String,
    /// Who does it.
    pub actor: String,
    /// Addressees.
    pub to: Vec<String>,
    /// Further addressees.
    pub cc: Vec<String>,
    /// When it happened.
    pub published: Option<Timestamp>,
}

fn write(kind: &str, out: &ActivityOut, context: Value, object: Value) -> Value {
    Writer::default()
        .with("@context", context)
        .with("id", out.id.as_str())
        .with("type", kind)
        .with("actor", out.actor.as_str())
        .list("to", &out.to)
        .list("cc", &out.cc)
        .moment("published", out.published)
        .with("object", object)
        .finish()
}

/// Encloses an object: its context becomes the context of the activity, unless its proof signs it where it stands.
fn enclose(kind: &str, out: &ActivityOut, mut object: Value) -> Value {
    if object.get("proof").is_some() {
        return write(kind, out, Value::from(ACTIVITY_STREAMS), object);
    }
    let context = object.as_object_mut().and_then(|members| members.shift_remove("@context"));
    write(kind, out, context.unwrap_or_else(|| Value::from(ACTIVITY_STREAMS)), object)
}

fn name(kind: &str, out: &ActivityOut, object_id: &str) -> Value {
    write(kind, out, Value::from(ACTIVITY_STREAMS), Value::from(object_id))
}

/// Create of an Article or Note.
pub fn create(out: &ActivityOut, object: Value) -> Value {
    enclose("Create", out, object)
}

/// Update of an object or an actor.
pub fn update(out: &ActivityOut, object: Value) -> Value {
    enclose("Update", out, object)
}

/// Delete, with the Tombstone that stays.
pub fn delete(out: &ActivityOut, tombstone: Value) -> Value {
    enclose("Delete", out, tombstone)
}

/// Delete of an actor: the object is the actor itself.
pub fn delete_actor(out: &ActivityOut) -> Value {
    name("Delete", out, &out.actor)
}

/// What stays in the place of an object: id, what it was, and when it went; no text, no author.
pub fn tombstone(id: &str, former_type: &str, deleted: Timestamp) -> Value {
    Writer::default()
        .with("@context", ACTIVITY_STREAMS)
        .with("id", id)
        .with("type", "Tombstone")
        .with("formerType", former_type)
        .with("deleted", deleted.rfc3339())
        .finish()
}

/// Follow of an actor.
pub fn follow(out: &ActivityOut, actor_id: &str) -> Value {
    name("Follow", out, actor_id)
}

/// The same with an invitation code that its receiver gave out.
pub fn follow_with(out: &ActivityOut, actor_id: &str, invitation: &str) -> Value {
    let context = with_terms(&[ACTIVITY_STREAMS], &["invitation"]);
    let mut follow = write("Follow", out, context, Value::from(actor_id));
    if let Some(members) = follow.as_object_mut() {
        members.insert("invitation".to_owned(), Value::from(invitation));
    }
    follow
}

/// Accept of a Follow, enclosed as it came.
pub fn accept(out: &ActivityOut, follow: Value) -> Value {
    enclose("Accept", out, follow)
}

/// Reject of a Follow, enclosed as it came.
pub fn reject(out: &ActivityOut, follow: Value) -> Value {
    enclose("Reject", out, follow)
}

/// Undo of an activity of the same actor.
pub fn undo(out: &ActivityOut, activity: Value) -> Value {
    enclose("Undo", out, activity)
}

/// Announce of an object by its id.
pub fn announce(out: &ActivityOut, object_id: &str) -> Value {
    name("Announce", out, object_id)
}

/// Announce of a whole activity, unchanged (FEP-1b12): with its own context, so that its proof still holds.
pub fn announce_activity(out: &ActivityOut, activity: Value) -> Value {
    write("Announce", out, Value::from(ACTIVITY_STREAMS), activity)
}

/// Flag of an actor and its objects, with a reason.
pub fn flag(out: &ActivityOut, objects: &[String], words: &str) -> Value {
    let mut flag = write("Flag", out, Value::from(ACTIVITY_STREAMS), Value::from(objects));
    if let Some(members) = flag.as_object_mut().filter(|_| !words.is_empty()) {
        members.insert("content".to_owned(), Value::from(words));
    }
    flag
}

/// Add of an object to a collection of the actor's own, or Remove of it.
pub fn list(out: &ActivityOut, object_id: &str, target: &str, add: bool) -> Value {
    aimed(if add { "Add" } else { "Remove" }, out, object_id, target)
}

/// Move of an actor to another address.
pub fn move_to(out: &ActivityOut, target: &str) -> Value {
    aimed("Move", out, &out.actor, target)
}

fn aimed(kind: &str, out: &ActivityOut, object_id: &str, target: &str) -> Value {
    let mut aimed = name(kind, out, object_id);
    if let Some(members) = aimed.as_object_mut() {
        members.insert("target".to_owned(), Value::from(target));
    }
    aimed
}

/// Like of an object by its id.
pub fn like(out: &ActivityOut, object_id: &str) -> Value {
    name("Like", out, object_id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn out() -> ActivityOut {
        ActivityOut {
            id: "https://a.example/activities/1".into(),
            actor: "https://a.example/actor".into(),
            ..Default::default()
        }
    }

    #[test]
    fn an_enclosed_object_gives_its_context_to_the_activity() {
        let object = json!({"@context": ["x", {"y": "z"}], "id": "https://a.example/practices/1", "type": "Article"});
        let written = create(&out(), object);
        assert_eq!(written["@context"], json!(["x", {"y": "z"}]));
        assert_eq!(written["object"], json!({"id": "https://a.example/practices/1", "type": "Article"}));
        let keys: Vec<&String> = written.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["@context", "id", "type", "actor", "object"]);
    }

    #[test]
    fn what_we_send_is_what_we_read() {
        let b = "https://b.example/actor";
        let asked = follow(&out(), b);
        for (kind, activity) in [
            ("Follow", asked.clone()),
            ("Accept", accept(&out(), asked.clone())),
            ("Reject", reject(&out(), asked.clone())),
            ("Undo", undo(&out(), asked.clone())),
            ("Like", like(&out(), b)),
            ("Announce", announce(&out(), b)),
            ("Announce", announce_activity(&out(), asked)),
            ("Delete", delete(&out(), tombstone("https://a.example/practices/1", "Article", Timestamp(0)))),
            ("Delete", delete_actor(&out())),
            ("Update", update(&out(), json!({"id": b, "type": "Person"}))),
            ("Flag", flag(&out(), &[b.to_owned(), format!("{b}/1")], "Why")),
            ("Add", list(&out(), b, "https://a.example/featured", true)),
            ("Remove", list(&out(), b, "https://a.example/featured", false)),
            ("Move", move_to(&out(), b)),
        ] {
            let read = IncomingActivity::read(&activity).unwrap();
            assert_eq!((read.kind.as_str(), read.actor.as_str()), (kind, "https://a.example/actor"));
            assert!(read.object.unwrap().id().is_some());
        }
        let gone = delete(&out(), tombstone("https://a.example/practices/1", "Article", Timestamp(0)));
        assert_eq!(gone["object"]["deleted"], "1970-01-01T00:00:00Z");
        assert_eq!(IncomingActivity::read(&gone).unwrap().object.unwrap().kind().as_deref(), Some("Tombstone"));
    }

    #[test]
    fn what_must_be_there_is_asked_for() {
        let base = json!({"id": "https://a.example/1", "type": "Create", "actor": "https://a.example/u"});
        assert_eq!(IncomingActivity::read(&base), Err(ProtocolError::Missing("object")));
        let without_actor = json!({"id": "https://a.example/1", "type": "Listen"});
        assert_eq!(IncomingActivity::read(&without_actor), Err(ProtocolError::Missing("actor")));
        let add = json!({"id": "https://a.example/1", "type": "Add", "actor": {"id": "https://a.example/u"}, "object": "https://a.example/2"});
        assert_eq!(IncomingActivity::read(&add), Err(ProtocolError::Missing("target")));
        let nameless = json!({"type": "Delete", "actor": "https://a.example/u", "object": "https://a.example/2"});
        let id = IncomingActivity::read(&nameless).unwrap().id;
        assert!(id.starts_with("https://a.example/u#delete-"), "{id}");
        assert_eq!(IncomingActivity::read(&nameless).unwrap().id, id);
        let odd = json!({"id": 5, "type": "Delete", "actor": "https://a.example/u", "object": "https://a.example/2"});
        assert_eq!(IncomingActivity::read(&odd), Err(ProtocolError::Unusable("id")));
        let unknown = json!({"id": "https://a.example/1", "type": ["Listen"], "actor": ["https://a.example/u"]});
        assert_eq!(IncomingActivity::read(&unknown).unwrap().kind, "Listen");
        let flag = json!({"id": "https://a.example/1", "type": "Flag", "actor": "https://a.example/u",
            "object": ["https://b.example/1", {"id": "https://b.example/2"}]});
        assert_eq!(IncomingActivity::read(&flag).unwrap().object_ids().len(), 2);
    }
}
