//! What a browser keeps on its way in, for minutes: the cookie that holds a sign-in together which leads elsewhere or asks a device.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::actions::session as cookie;
use crate::app::App;

use super::error::Trouble;
use super::session::is_https;

/// What the browser has kept; empty where it has kept nothing.
pub fn kept(app: &App, headers: &HeaderMap) -> String {
    let sent = headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    cookie::way_in(sent, is_https(app)).unwrap_or_default().to_owned()
}

/// An answer that the browser keeps this of; nothing keeps the answer. Nothing to keep ends what was kept.
///
/// # Errors
/// `Broken` for what no cookie can hold.
pub fn keep(app: &App, response: impl IntoResponse, way: &str) -> Result<Response, Trouble> {
    let mut response = unkept(response);
    let value = HeaderValue::from_str(&cookie::way_cookie(way, is_https(app)));
    let value = value.map_err(|error| Trouble::Broken(error.to_string()))?;
    response.headers_mut().append(header::SET_COOKIE, value);
    Ok(response)
}

/// An answer that nothing keeps.
pub fn unkept(response: impl IntoResponse) -> Response {
    let mut response = response.into_response();
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    response
}
