//! The list of calls: what each takes and answers.

use serde_json::{Map, Value, json};

use super::shapes;

/// One call.
pub struct Call {
    method: &'static str,
    path: &'static str,
    sent: Vec<Sent>,
    answer: &'static str,
    /// Statuses beside those that every call of its kind may be answered with.
    pub further: Vec<u16>,
}

/// Something that may be sent.
struct Sent {
    /// Outside of it, the object that it stands in.
    folder: Option<&'static str>,
    name: &'static str,
    must: bool,
    kind: &'static str,
}

/// Reads the list.
pub fn read(text: &'static str) -> Vec<Call> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.filter_map(call).collect()
}

fn call(line: &'static str) -> Option<Call> {
    let (taken, given) = line.split_once("->")?;
    let (mut taken, mut given) = (taken.split_whitespace(), given.split_whitespace());
    let (method, path, answer) = (taken.next()?, taken.next()?, given.next()?);
    let further = given.filter_map(|status| status.parse().ok()).collect();
    Some(Call { method, path, sent: taken.flat_map(sent).collect(), answer, further })
}

fn sent(word: &'static str) -> Vec<Sent> {
    let usual: &[(&'static str, &'static str)] = match word {
        "@limits" => &[("limit", "int")],
        "@older" => &[("max_id", "id"), ("limit", "int")],
        "@page" => &[("max_id", "id"), ("since_id", "id"), ("min_id", "id"), ("limit", "int")],
        _ => &[],
    };
    if let Some((name, kind)) = word.split_once(':') {
        let (name, must) = name.strip_suffix('!').map_or((name, false), |name| (name, true));
        let (folder, name) = name.split_once('.').map_or((None, name), |(folder, name)| (Some(folder), name));
        return vec![Sent { folder, name, must, kind }];
    }
    usual.iter().map(|(name, kind)| Sent { folder: None, name, must: false, kind }).collect()
}

impl Call {
    /// Whether this is the call of a row.
    pub fn is(&self, method: &str, path: &str) -> bool {
        self.method == method && self.path == path
    }

    /// What may stand in the query.
    pub fn query(&self) -> Vec<Value> {
        let one = |sent: &Sent| {
            let name = if sent.kind.starts_with('[') { format!("{}[]", sent.name) } else { sent.name.to_owned() };
            json!({"name": name, "in": "query", "required": sent.must, "schema": shapes::schema(sent.kind)})
        };
        self.sent.iter().map(one).collect()
    }

    /// What may stand in the body; none where nothing is read.
    pub fn body(&self) -> Option<Value> {
        if self.sent.is_empty() {
            return None;
        }
        let (mut members, mut folders) = (Map::new(), Map::new());
        for sent in self.sent.iter().filter(|sent| sent.kind != "file") {
            let inside = match sent.folder {
                Some(folder) => folders.entry(folder).or_insert_with(|| json!({})).as_object_mut(),
                None => Some(&mut members),
            };
            if let Some(inside) = inside {
                inside.insert(sent.name.to_owned(), shapes::schema(sent.kind));
            }
        }
        members.extend(folders.into_iter().map(|(name, inner)| (name, json!({"type": "object", "properties": inner}))));
        let must: Vec<&str> = self.sent.iter().filter(|sent| sent.must).map(|sent| sent.name).collect();
        let schema = json!({"type": "object", "properties": members, "required": must});
        let mut content = Map::new();
        if !members.is_empty() {
            content.insert("application/json".to_owned(), json!({"schema": schema}));
        }
        if self.sent.iter().any(|sent| sent.kind == "file") {
            let files = self.sent.iter().filter(|sent| sent.kind == "file");
            let files = files.map(|sent| (sent.name.to_owned(), shapes::schema("file")));
            let all: Map<String, Value> = members.clone().into_iter().chain(files).collect();
            content.insert(
                "multipart/form-data".to_owned(),
                json!({"schema": {"type": "object", "properties": all, "required": must}}),
            );
        }
        Some(json!({"required": !must.is_empty(), "content": content}))
    }

    /// What is answered when all is well.
    pub fn answer(&self) -> Value {
        if self.answer == "picture" {
            return json!({"description": "The picture.", "content": {"image/*": {}}});
        }
        json!({"description": "Done.", "content": {"application/json": {"schema": shapes::schema(self.answer)}}})
    }
}
