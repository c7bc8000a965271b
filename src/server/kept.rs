//! Answers that everybody may see, kept as bytes until something changes, so that they are made once and served often.
//!
//! Kept is only what is asked for without session, token or signature, for each language of the pages by itself, and what its door marks `Cache-Control: public`:
//! the same that any cache between here and the reader may keep. Every commit that changes what is shown ends all of it
//! (`Db::version`), so nobody reads an older answer than the database would give.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::app::App;
use crate::web::tongue::{self, Tongue};

/// Memory for what is kept, in bytes.
const MEMORY: u64 = 12 * 1024 * 1024;
/// The largest answer that is kept, in bytes.
const LARGEST: usize = 512 * 1024;
/// How long an answer is kept though nothing changes, in milliseconds: pages say how long ago something was.
const LIFETIME_MS: i64 = 10_000;
/// Header fields that tell callers apart: their requests always go through.
const PERSONAL: [HeaderName; 3] = [header::AUTHORIZATION, HeaderName::from_static("signature"), header::RANGE];

/// What is kept, by what was asked.
pub type Shelf = moka::sync::Cache<String, Arc<Kept>>;

/// One answer.
pub struct Kept {
    version: u64,
    until: i64,
    headers: HeaderMap,
    body: Bytes,
}

/// An empty shelf of bounded size.
pub fn shelf() -> Shelf {
    let weigh = |asked: &String, kept: &Arc<Kept>| {
        // Header fields and bookkeeping come to about a kilobyte.
        u32::try_from(asked.len() + kept.body.len() + 1024).unwrap_or(u32::MAX)
    };
    moka::sync::Cache::builder().weigher(weigh).max_capacity(MEMORY).build()
}

/// Answers from the shelf, or lets the doors answer and keeps what may be kept.
pub async fn keep(State((app, shelf)): State<(Arc<App>, Shelf)>, request: Request, next: Next) -> Response {
    let (Some(asked), Some(version)) = (asked(&app, &request), app.db.version()) else {
        return next.run(request).await;
    };
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let now = app.now();
    if let Some(kept) = shelf.get(&asked)
        && kept.version == version
        && kept.until > now.0
    {
        return answer(&kept, known.as_ref());
    }
    let response = next.run(request).await;
    if !may_be_kept(&response) {
        return response;
    }
    let (parts, body) = response.into_parts();
    // The doors make their answers whole in memory: collecting one takes nothing more, and cannot break off.
    let Ok(body) = to_bytes(body, usize::MAX).await else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let mut headers = parts.headers;
    headers.remove(header::CONTENT_LENGTH);
    headers.entry(header::ETAG).or_insert_with(|| tag(&body));
    let kept = Arc::new(Kept { version, until: now.plus_ms(LIFETIME_MS).0, headers, body });
    if kept.body.len() <= LARGEST {
        shelf.insert(asked, Arc::clone(&kept));
    }
    answer(&kept, known.as_ref())
}

/// What tells one public question from another; none for what is not kept.
fn asked(app: &App, request: &Request) -> Option<String> {
    let headers = request.headers();
    let cookies = headers.get_all(header::COOKIE);
    let known = cookies.iter().any(|sent| !sent.to_str().is_ok_and(tongue::is_choice_alone));
    if *request.method() != Method::GET || known || PERSONAL.iter().any(|name| headers.contains_key(name)) {
        return None;
    }
    let target = request.uri().path_and_query()?.as_str();
    let field = |name| headers.get(name).map_or(Some(""), |value: &HeaderValue| value.to_str().ok());
    let (accept, encoding) = (field(header::ACCEPT)?, field(header::ACCEPT_ENCODING)?);
    let tongue = Tongue::of(app, headers).tag();
    let mut asked = String::with_capacity(target.len() + accept.len() + encoding.len() + tongue.len() + 3);
    for part in [target, "\n", accept, "\n", encoding, "\n", tongue] {
        asked.push_str(part);
    }
    (asked.len() <= 2048).then_some(asked)
}

fn may_be_kept(response: &Response) -> bool {
    let headers = response.headers();
    let control = headers.get(header::CACHE_CONTROL).and_then(|value| value.to_str().ok()).unwrap_or_default();
    response.status() == StatusCode::OK && control.starts_with("public") && !headers.contains_key(header::SET_COOKIE)
}

fn tag(body: &[u8]) -> HeaderValue {
    let digest = digest(&SHA256, body);
    let short = URL_SAFE_NO_PAD.encode(digest.as_ref().get(..12).unwrap_or_default());
    HeaderValue::from_str(&format!("\"{short}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

/// The kept answer; 304 to who has it already (RFC 9110, section 13.1.2).
fn answer(kept: &Kept, known: Option<&HeaderValue>) -> Response {
    let ours = kept.headers.get(header::ETAG).and_then(|tag| tag.to_str().ok());
    let known = known.and_then(|known| known.to_str().ok());
    let same = ours.zip(known).is_some_and(|(ours, known)| {
        known.split(',').any(|one| one.trim().trim_start_matches("W/") == ours.trim_start_matches("W/"))
    });
    let mut response = Response::new(if same { Body::empty() } else { Body::from(kept.body.clone()) });
    *response.headers_mut() = kept.headers.clone();
    if same {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response.headers_mut().remove(header::CONTENT_TYPE);
    }
    response
}
