//! Mastodon-compatible API: what existing clients need to read and talk here.

use std::sync::Arc;

/// The addresses of this door.
pub fn routes() -> axum::Router<Arc<crate::app::App>> {
    axum::Router::new()
}
