//! The `@context` we send: inline, and only the terms that an object uses (vocabulary.md, section 3). None is ever fetched.

use serde_json::{Map, Value, json};

/// The namespace of ActivityStreams.
pub const ACTIVITY_STREAMS: &str = "https://www.w3.org/ns/activitystreams";
/// The terms of proofs on objects (FEP-8b32).
pub const DATA_INTEGRITY: &str = "https://w3id.org/security/data-integrity/v1";
/// The terms of RSA keys on actors.
pub const SECURITY: &str = "https://w3id.org/security/v1";

/// Our terms, in the order in which contexts list them. A prefix is used by every term whose definition names it.
fn definitions() -> [(&'static str, &'static str, Value); 57] {
    let id = |iri: &str| json!({"@id": iri, "@type": "@id"});
    let ids = |iri: &str| json!({"@id": iri, "@type": "@id", "@container": "@set"});
    let literal = |iri: &str| json!({"@id": iri, "@type": "@json"});
    let plain = |iri: &str| json!(iri);
    [
        ("pc", "", plain("https://w3id.org/practice-commons/ns#")),
        ("schema", "", plain("https://schema.org/")),
        ("xsd", "", plain("http://www.w3.org/2001/XMLSchema#")),
        ("prov", "", plain("http://www.w3.org/ns/prov#")),
        ("f22cd", "", plain("https://w3id.org/fep/22cd#")),
        ("toot", "", plain("http://joinmastodon.org/ns#")),
        ("sec", "", plain("https://w3id.org/security#")),
        ("gts", "", plain("https://gotosocial.org/ns#")),
        ("Hashtag", "", plain("as:Hashtag")),
        ("sensitive", "", plain("as:sensitive")),
        ("additionalType", "schema", id("schema:additionalType")),
        ("license", "schema", id("schema:license")),
        ("about", "schema", id("schema:about")),
        ("contributor", "schema", ids("schema:contributor")),
        ("version", "schema", plain("schema:version")),
        ("inLanguage", "schema", plain("schema:inLanguage")),
        ("translator", "schema", ids("schema:translator")),
        ("translationOfWork", "schema", id("schema:translationOfWork")),
        ("translations", "f22cd", json!({"@id": "f22cd:translations", "@container": "@set"})),
        ("Translation", "f22cd", plain("f22cd:Translation")),
        ("sourceUpdated", "f22cd xsd", json!({"@id": "f22cd:sourceUpdated", "@type": "xsd:dateTime"})),
        ("adaptations", "pc", id("pc:adaptations")),
        ("results", "pc", id("pc:results")),
        ("history", "pc", id("pc:history")),
        ("practice", "pc", literal("pc:practice")),
        ("essay", "pc", literal("pc:essay")),
        ("adaptation", "pc", literal("pc:adaptation")),
        ("wasDerivedFrom", "prov", id("prov:wasDerivedFrom")),
        ("isBasedOn", "schema", id("schema:isBasedOn")),
        ("deidentification", "pc", literal("pc:deidentification")),
        ("invitation", "pc", plain("pc:invitation")),
        ("partners", "pc", id("pc:partners")),
        ("address", "schema", plain("schema:address")),
        ("PostalAddress", "schema", plain("schema:PostalAddress")),
        ("addressLocality", "schema", plain("schema:addressLocality")),
        ("addressCountry", "schema", plain("schema:addressCountry")),
        ("teaches", "schema", ids("schema:teaches")),
        ("manuallyApprovesFollowers", "", plain("as:manuallyApprovesFollowers")),
        ("discoverable", "toot", plain("toot:discoverable")),
        ("indexable", "toot", plain("toot:indexable")),
        ("attributionDomains", "toot", id("toot:attributionDomains")),
        ("alsoKnownAs", "", id("as:alsoKnownAs")),
        ("movedTo", "", id("as:movedTo")),
        ("featured", "toot", id("toot:featured")),
        ("interactionPolicy", "gts", id("gts:interactionPolicy")),
        ("canLike", "gts", id("gts:canLike")),
        ("canReply", "gts", id("gts:canReply")),
        ("canAnnounce", "gts", id("gts:canAnnounce")),
        ("canQuote", "gts", id("gts:canQuote")),
        ("automaticApproval", "gts", id("gts:automaticApproval")),
        ("QuoteRequest", "", plain("https://w3id.org/fep/044f#QuoteRequest")),
        ("Multikey", "sec", plain("sec:Multikey")),
        ("assertionMethod", "sec", ids("sec:assertionMethod")),
        ("controller", "sec", id("sec:controller")),
        ("publicKeyMultibase", "sec", json!({"@id": "sec:publicKeyMultibase", "@type": "sec:multibase"})),
        ("webfinger", "", plain("https://purl.archive.org/socialweb/webfinger#webfinger")),
        (
            "implements",
            "",
            json!({"@id": "https://w3id.org/fep/844e#implements", "@type": "@id", "@container": "@list"}),
        ),
    ]
}

/// The context for an object that uses the given ones of our terms: the standard addresses, then the terms inline.
pub fn with_terms(standard: &[&str], used: &[&str]) -> Value {
    let all = definitions();
    let needed = |name: &str| {
        used.contains(&name)
            || all.iter().any(|(term, prefixes, _)| used.contains(term) && prefixes.split(' ').any(|one| one == name))
    };
    let terms: Map<String, Value> = all
        .iter()
        .filter(|(name, _, _)| needed(name))
        .map(|(name, _, definition)| ((*name).to_owned(), definition.clone()))
        .collect();
    let mut context: Vec<Value> = standard.iter().map(|address| Value::from(*address)).collect();
    if terms.is_empty() && context.len() == 1 {
        return context.remove(0);
    }
    if !terms.is_empty() {
        context.push(Value::Object(terms));
    }
    Value::Array(context)
}

/// Adds a standard address to the context of a document, behind the first one, unless it is there.
pub fn include(document: &mut Map<String, Value>, address: &str) {
    let mut context = match document.get("@context").cloned() {
        Some(Value::Array(list)) => list,
        Some(one) => vec![one],
        None => vec![Value::from(ACTIVITY_STREAMS)],
    };
    if !context.iter().any(|one| one == address) {
        context.insert(context.len().min(1), Value::from(address));
    }
    document.shift_insert(0, "@context".to_owned(), Value::Array(context));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_used_is_defined_with_its_prefix() {
        assert_eq!(with_terms(&[ACTIVITY_STREAMS], &[]), json!(ACTIVITY_STREAMS));
        let context = with_terms(&[ACTIVITY_STREAMS], &["license", "Hashtag"]);
        let names: Vec<&String> = context[1].as_object().unwrap().keys().collect();
        assert_eq!(names, ["schema", "Hashtag", "license"]);
    }
}
