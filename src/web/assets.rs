//! The style sheet, the scripts, the fonts and the mark: kept in the binary, served under a path that names their content.

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::domain::hue::Hue;

/// One file of the house's look.
struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

macro_rules! asset {
    ($name:literal, $kind:literal) => {
        Asset { name: $name, kind: $kind, bytes: include_bytes!(concat!("assets/", $name)) }
    };
}

const WOFF2: &[Asset] = &[
    asset!("fonts/literata-latin-wght-normal.woff2", "font/woff2"),
    asset!("fonts/literata-latin-wght-italic.woff2", "font/woff2"),
    asset!("fonts/literata-europe-wght-normal.woff2", "font/woff2"),
    asset!("fonts/literata-greek-wght-normal.woff2", "font/woff2"),
    asset!("fonts/source-sans-3-latin-wght-normal.woff2", "font/woff2"),
    asset!("fonts/sans-europe-wght-normal.woff2", "font/woff2"),
    asset!("fonts/source-sans-3-greek-wght-normal.woff2", "font/woff2"),
];

const OTHERS: &[Asset] = &[
    asset!("site.css", "text/css; charset=utf-8"),
    asset!("read.js", "text/javascript; charset=utf-8"),
    asset!("write.js", "text/javascript; charset=utf-8"),
    asset!("tools.js", "text/javascript; charset=utf-8"),
    asset!("mention.js", "text/javascript; charset=utf-8"),
    asset!("autosave.js", "text/javascript; charset=utf-8"),
    asset!("paste.js", "text/javascript; charset=utf-8"),
    asset!("passkey.js", "text/javascript; charset=utf-8"),
    asset!("mark.svg", "image/svg+xml"),
    asset!("fonts/literata-OFL.txt", "text/plain; charset=utf-8"),
    asset!("fonts/source-sans-3-OFL.txt", "text/plain; charset=utf-8"),
];

/// A year, and never asked again: the address changes with the content.
const FOREVER: &str = "public, max-age=31536000, immutable";

static BASE: LazyLock<String> = LazyLock::new(|| {
    let mut digest = aws_lc_rs::digest::Context::new(&aws_lc_rs::digest::SHA256);
    for asset in all() {
        digest.update(asset.name.as_bytes());
        digest.update(asset.bytes);
    }
    let digest = digest.finish();
    let name = digest.as_ref().iter().take(6).fold(0_u64, |name, byte| (name << 8) | u64::from(*byte));
    format!("/assets/{name:012x}")
});

/// Where this build's assets stand, `/assets/{digest}`; without a slash at the end.
pub fn base() -> &'static str {
    &BASE
}

/// `/assets/{digest}/{file}`.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{digest}/{*file}", get(file))
}

async fn file(Path((digest, file)): Path<(String, String)>) -> Response {
    let current = base().rsplit('/').next() == Some(digest.as_str());
    if let Some(hue) = hue_of(&file).filter(|_| current) {
        return dressed("text/css; charset=utf-8", hue.style_sheet());
    }
    let Some(asset) = all().find(|asset| current && asset.name == file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    dressed(asset.kind, asset.bytes)
}

fn dressed(kind: &'static str, body: impl IntoResponse) -> Response {
    let headers =
        [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, FOREVER), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")];
    (headers, body).into_response()
}

/// The hue whose style sheet `hues/{degrees}.css` is.
fn hue_of(file: &str) -> Option<Hue> {
    let degrees = file.strip_prefix("hues/")?.strip_suffix(".css")?;
    degrees.parse().ok().and_then(Hue::of_degrees)
}

fn all() -> impl Iterator<Item = &'static Asset> {
    WOFF2.iter().chain(OTHERS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_stay_within_their_budget() {
        let total: usize = WOFF2.iter().map(|asset| asset.bytes.len()).sum();
        assert!(total < 400_000, "{total} bytes of fonts");
    }

    #[test]
    fn every_file_that_the_style_sheet_names_is_served() {
        let css = include_str!("assets/site.css");
        let named: Vec<&str> = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next()).collect();
        assert_eq!(named.len(), WOFF2.len());
        for name in named {
            assert!(all().any(|asset| asset.name == name), "{name}");
        }
        assert!(!css.contains("url(http") && !css.contains("@import"), "nothing is fetched from elsewhere");
    }

    #[tokio::test]
    async fn assets_are_found_under_the_current_digest_alone() {
        use tower::ServiceExt;
        let ask = |path: String| async {
            let request = axum::http::Request::get(path).body(axum::body::Body::empty()).unwrap();
            routes::<()>().oneshot(request).await.unwrap()
        };
        let found = ask(format!("{}/site.css", base())).await;
        assert_eq!(found.status(), StatusCode::OK);
        assert_eq!(found.headers()[header::CACHE_CONTROL], FOREVER);
        assert_eq!(ask("/assets/000000000000/site.css".to_owned()).await.status(), StatusCode::NOT_FOUND);
        assert_eq!(ask(format!("{}/../site.css", base())).await.status(), StatusCode::NOT_FOUND);
        assert_eq!(ask(format!("{}/hues/210.css", base())).await.status(), StatusCode::OK);
        for wrong in ["hues/360.css", "hues/-1.css", "hues/x.css", "hues/210"] {
            assert_eq!(ask(format!("{}/{wrong}", base())).await.status(), StatusCode::NOT_FOUND, "{wrong}");
        }
    }
}
