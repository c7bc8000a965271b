//! RFC 9421: the two headers read, the signature base built, our own requests signed (federation S5).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::Method;
use sfv::{BareItem, DictSerializer, Dictionary, InnerList, KeyRef, ListEntry, Parser};
use url::Url;

use super::message::{GateError, Message};
use super::{authority_of, cavage, digest, target_of};
use crate::domain::time::Timestamp;
use crate::keys::{Algorithm, SigningKeys};

/// One signature of a message: its label's inner list, and its bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Labelled {
    /// The covered components and the parameters.
    pub input: InnerList,
    /// The signature's bytes.
    pub signature: Vec<u8>,
}

impl Labelled {
    /// The covered components, in order.
    pub fn covered(&self) -> impl Iterator<Item = &str> {
        self.input.items.iter().filter_map(|item| item.bare_item.as_string().map(sfv::StringRef::as_str))
    }

    /// A parameter that is a string.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.input.params.get(name)?.as_string().map(sfv::StringRef::as_str)
    }

    /// A parameter that is an integer; `Err` if it is there but is none.
    pub fn integer(&self, name: &str) -> Result<Option<i64>, GateError> {
        let Some(value) = self.input.params.get(name) else { return Ok(None) };
        value.as_integer().map(|number| Some(i64::from(number))).ok_or_else(malformed)
    }
}

/// Reads `Signature-Input` and `Signature` and returns the one signature by a key of the fediverse, whose `keyid` is
/// an address; labels of gateways are passed over. Anything given twice is refused.
pub fn parse(input: &str, signature: &str) -> Result<Labelled, GateError> {
    let inputs: Dictionary = Parser::new(input).parse().map_err(|_bad| malformed())?;
    let signatures: Dictionary = Parser::new(signature).parse().map_err(|_bad| malformed())?;
    if repeats(input, &inputs) || repeats(signature, &signatures) {
        return Err(GateError::malformed("duplicated_parameter", "The signature gives a label or parameter twice."));
    }
    let mut found = None;
    for (label, entry) in &inputs {
        let ListEntry::InnerList(list) = entry else { return Err(malformed()) };
        let Some(ListEntry::Item(item)) = signatures.get(label) else { return Err(malformed()) };
        let BareItem::ByteSequence(bytes) = &item.bare_item else { return Err(malformed()) };
        let candidate = Labelled { input: list.clone(), signature: bytes.clone() };
        if !candidate.text("keyid").is_some_and(|id| id.starts_with("https://") || id.starts_with("http://")) {
            continue;
        }
        if found.replace(candidate).is_some() {
            return Err(GateError::malformed("several_signatures", "More than one label is signed by an actor's key."));
        }
    }
    found.ok_or_else(|| GateError::unsigned("key_id", "No signature names its key by an https address."))
}

/// Whether a dictionary was written with a label or a parameter more than once, which its reader drops silently.
fn repeats(written: &str, read: &Dictionary) -> bool {
    let (mut commas, mut semicolons, mut quoted, mut escaped) = (0_usize, 0_usize, false, false);
    for byte in written.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b',' if !quoted => commas = commas.saturating_add(1),
            b';' if !quoted => semicolons = semicolons.saturating_add(1),
            _ => {}
        }
    }
    let parameters: usize = read
        .values()
        .map(|entry| match entry {
            ListEntry::Item(item) => item.params.len(),
            ListEntry::InnerList(list) => {
                list.items.iter().map(|item| item.params.len()).sum::<usize>().saturating_add(list.params.len())
            }
        })
        .sum();
    read.len() != commas.saturating_add(1) || parameters != semicolons
}

fn malformed() -> GateError {
    GateError::malformed(
        "malformed_signature",
        "Signature-Input and Signature cannot be read, or do not belong together.",
    )
}

/// The signature base (section 2.5) of these components and parameters over a message.
pub fn signature_base(input: &InnerList, message: &Message<'_>) -> Result<String, GateError> {
    if input.items.len() > cavage::MAX_COVERED {
        return Err(malformed());
    }
    let mut lines = Vec::new();
    for (index, item) in input.items.iter().enumerate() {
        let name = item.bare_item.as_string().ok_or_else(malformed)?.as_str();
        if !item.params.is_empty() {
            return Err(unsupported());
        }
        if input.items.iter().take(index).any(|earlier| earlier.bare_item == item.bare_item) {
            return Err(GateError::malformed("duplicated_parameter", "The signature covers a component twice."));
        }
        lines.push(format!("\"{name}\": {}", component(name, message)?));
    }
    lines.push(format!("\"@signature-params\": {}", serialised(input)?));
    Ok(lines.join("\n"))
}

fn component(name: &str, message: &Message<'_>) -> Result<String, GateError> {
    Ok(match name {
        "@method" => message.method.as_str().to_owned(),
        "@target-uri" => format!("{}://{}{}", message.scheme, message.normal_authority(), message.target),
        "@authority" => message.normal_authority(),
        "@scheme" => message.scheme.to_owned(),
        "@request-target" => message.target.to_owned(),
        "@path" => message.path().to_owned(),
        "@query" => message.query(),
        "host" => message.host()?,
        derived if derived.starts_with('@') => return Err(unsupported()),
        upper if upper.bytes().any(|byte| byte.is_ascii_uppercase()) => return Err(malformed()),
        field => message.covered_field(field)?,
    })
}

fn unsupported() -> GateError {
    GateError::unsigned("component_unsupported", "The signature covers a component that is not supported here.")
}

/// An inner list as it stands in `Signature-Input`.
fn serialised(input: &InnerList) -> Result<String, GateError> {
    let mut dictionary = DictSerializer::new();
    let label = KeyRef::from_str("s").map_err(|_never| malformed())?;
    dictionary.members([(label, &ListEntry::InnerList(input.clone()))]);
    let text = dictionary.finish().ok_or_else(malformed)?;
    text.strip_prefix("s=").map(str::to_owned).ok_or_else(malformed)
}

/// Whose signature, by which key.
#[derive(Clone, Copy, Debug)]
pub struct Signer<'a> {
    /// The actor's keys.
    pub keys: &'a SigningKeys,
    /// Which of them; RSA signs with SHA-256 always.
    pub algorithm: Algorithm,
    /// The address of that key.
    pub key_id: &'a str,
    /// What the other side wants to see again, from its `Accept-Signature`.
    pub asked: Option<&'a Asked>,
}

/// What `Accept-Signature` (RFC 9421, section 5.1) asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The algorithm, if it wants a certain one.
    pub algorithm: Option<Algorithm>,
    /// `nonce`, to be given back.
    pub nonce: Option<String>,
    /// `tag`, to be given back.
    pub tag: Option<String>,
}

/// What we can cover; a challenge that wants more cannot be met.
const COVERABLE: [&str; 6] = ["@method", "@target-uri", "@authority", "content-type", "content-digest", "host"];

/// Reads an `Accept-Signature`: the first entry that we can meet.
pub fn challenge(value: &str) -> Option<Asked> {
    let entries: Dictionary = Parser::new(value).parse().ok()?;
    entries.values().find_map(|entry| {
        let ListEntry::InnerList(list) = entry else { return None };
        let coverable = |item: &sfv::Item| {
            item.params.is_empty() && item.bare_item.as_string().is_some_and(|name| COVERABLE.contains(&name.as_str()))
        };
        let text =
            |name: &str| list.params.get(name).and_then(BareItem::as_string).map(|text| text.as_str().to_owned());
        let algorithm = match list.params.get("alg").map(BareItem::as_string) {
            None => None,
            Some(Some(name)) if name.as_str() == "ed25519" => Some(Algorithm::Ed25519),
            Some(Some(name)) if name.as_str() == "rsa-v1_5-sha256" => Some(Algorithm::RsaSha256),
            Some(_) => return None,
        };
        // A key that is named is not ours to choose, and what would be written back must be plain.
        let plain =
            |text: &Option<String>| text.as_ref().is_none_or(|text| text.len() <= 256 && !text.contains(['"', '\\']));
        let asked = Asked { algorithm, nonce: text("nonce"), tag: text("tag") };
        let meetable = list.items.iter().all(coverable) && text("keyid").is_none();
        (meetable && plain(&asked.nonce) && plain(&asked.tag)).then_some(asked)
    })
}

/// What we ask for in the `Accept-Signature` of a 401.
pub fn invitation(carries_body: bool) -> &'static str {
    if carries_body {
        "sig1=(\"@method\" \"@target-uri\" \"@authority\" \"content-type\" \"content-digest\");created;keyid"
    } else {
        "sig1=(\"@method\" \"@target-uri\" \"@authority\");created;keyid"
    }
}

/// Signs a request (federation S5) under the label `sig1` and returns all header fields to send with it: `Host`,
/// `Content-Type` and `Content-Digest` if there is `content` (its type and bytes), the `extra` fields, which are
/// signed too, `Signature-Input` and `Signature`.
pub fn sign(
    signer: Signer<'_>,
    method: &Method,
    url: &Url,
    content: Option<(&str, &[u8])>,
    now: Timestamp,
    extra: &[(&str, &str)],
) -> Vec<(String, String)> {
    let authority = authority_of(url);
    let uri = format!("{}://{authority}{}", url.scheme(), target_of(url));
    let mut fields = Vec::new();
    if let Some((content_type, body)) = content {
        fields.push(("content-type".to_owned(), content_type.to_owned()));
        fields.push(("content-digest".to_owned(), digest::content_digest_of(body)));
    }
    fields.extend(extra.iter().map(|(name, value)| (name.to_ascii_lowercase(), (*value).to_owned())));
    let mut lines = vec![
        format!("\"@method\": {method}"),
        format!("\"@target-uri\": {uri}"),
        format!("\"@authority\": {authority}"),
    ];
    let mut covered = vec!["\"@method\" \"@target-uri\" \"@authority\"".to_owned()];
    for (name, value) in &fields {
        lines.push(format!("\"{name}\": {value}"));
        covered.push(format!("\"{name}\""));
    }
    let covered = covered.join(" ");
    let name = if signer.algorithm == Algorithm::Ed25519 { "ed25519" } else { "rsa-v1_5-sha256" };
    let mut input = format!("({covered});created={};keyid=\"{}\";alg=\"{name}\"", now.seconds(), signer.key_id);
    let asked = signer.asked.map(|asked| [("nonce", &asked.nonce), ("tag", &asked.tag)]);
    for (name, value) in asked.into_iter().flatten() {
        if let Some(value) = value {
            input.extend([";", name, "=\"", value, "\""]);
        }
    }
    lines.push(format!("\"@signature-params\": {input}"));
    let base = lines.join("\n");
    let signature = match signer.algorithm {
        Algorithm::Ed25519 => signer.keys.sign_ed25519(base.as_bytes()),
        Algorithm::RsaSha256 | Algorithm::RsaSha512 => signer.keys.sign_rsa(base.as_bytes()),
    };
    fields.push(("host".to_owned(), authority));
    fields.push(("signature-input".to_owned(), format!("sig1={input}")));
    fields.push(("signature".to_owned(), format!("sig1=:{}:", STANDARD.encode(signature))));
    fields
}
