//! The pages at `/problems/NAME`: what each type of error means, and what to do about it.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

/// Name, title, and what to do, of every type of error.
pub(super) const KINDS: [(&str, &str, &str); 14] = [
    (
        "malformed",
        "The request cannot be read",
        "The body is no JSON object, or the address has parameters that cannot be read. Send one JSON object in UTF-8, \
         with Content-Type: application/json.",
    ),
    (
        "sign-in",
        "An access token is needed",
        "The call has no access token, or one that is unknown, was revoked, belongs to nobody, or whose account is \
         suspended. Send Authorization: Bearer TOKEN. A token comes from OAuth, or from: interpraxis admin token create.",
    ),
    (
        "scope",
        "The access token may not do this",
        "Reading with a token needs the scope read; drafting, revising, publishing and withdrawing need the scope write. \
         Ask for a token with that scope.",
    ),
    (
        "role",
        "Your role does not allow this",
        "What people may do depends on their role in the institution, and on whose text it is. The sentence in detail \
         says who can do it instead.",
    ),
    (
        "not-found",
        "There is nothing here",
        "The address is mistyped, or the text is not for you: both have the same answer. A text is named by the number in \
         its id.",
    ),
    (
        "method",
        "This address takes no such request",
        "See /api/interpraxis/v1/openapi.json for what each address takes.",
    ),
    (
        "conflict",
        "Somebody saved a newer revision",
        "The revision in the call is not the newest one. Nothing was lost: newest holds what is kept, yours what was \
         handed in. Join the two, and send the result with the number in newest.revision.",
    ),
    ("refused", "This cannot be done now", "The sentence in detail says why, and what has to happen before."),
    (
        "withdrawn",
        "This text was withdrawn",
        "Its house took it back. Its words are erased, and nothing can be done with it.",
    ),
    ("too-large", "The body is too large", "A body has at most 1 MiB, and the block of a text at most 64 KB."),
    (
        "invalid",
        "Some answers are missing or need another look",
        "errors lists every member at fault: field names it, with dots and places from 0 on (tidier.procedures.2); code is \
         a word for programs that stays; message is a sentence for people. A text is handed in as its block (under \
         practice or essay, or its members beside the others) with name, summary, language and audience (team, \
         institution, network or public). More is needed to publish than to draft.",
    ),
    (
        "safeguard",
        "Something in this text could identify a person",
        "findings lists every place: field and range (characters from 0 on; bytes the same in UTF-8), rule, level and sentence. \
         What has the level block has to go; only the data-protection reviewer may let it stand, by POST to the text's \
         overrides with mark and reason. What has the level ask has to go, or is answered when publishing: answers is an \
         object with the finding's mark as name and colleague, fictional or nobody as value. The page /about/safeguards \
         says how it works.",
    ),
    (
        "too-many",
        "Too many calls",
        "This person, or without an access token this address, has called too often. X-RateLimit-Limit says how many calls \
         are allowed in five minutes, X-RateLimit-Reset when the next five minutes begin; wait the seconds of Retry-After.",
    ),
    (
        "unavailable",
        "We cannot answer right now",
        "The database of this node does not answer or has no room. Nothing was stored. Try again in a while.",
    ),
];

/// The title of a type of error.
pub(super) fn title(name: &str) -> &'static str {
    KINDS.iter().find(|(known, _, _)| *known == name).map_or("This did not work", |(_, title, _)| *title)
}

/// `GET /problems/{name}`
pub(super) async fn show(Path(name): Path<String>) -> Response {
    let Some((_, title, help)) = KINDS.iter().find(|(known, _, _)| *known == name) else {
        return (StatusCode::NOT_FOUND, page("There is no such problem", "See the list below.")).into_response();
    };
    page(title, help)
}

/// A page without style or script, of our own constant words alone.
fn page(title: &str, help: &str) -> Response {
    let link = |(name, title, _): &(&str, &str, &str)| format!("<li><a href=\"/problems/{name}\">{title}</a></li>");
    let others: String = KINDS.iter().map(link).collect();
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><title>{title}</title></head><body><main><h1>{title}</h1><p>{help}</p>\
         <nav aria-label=\"Other problems\"><h2>What else the API answers</h2><ul>{others}</ul></nav></main></body></html>\n"
    );
    let guard = [
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (guard, Html(html)).into_response()
}
