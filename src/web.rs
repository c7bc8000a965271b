//! Pages that work without JavaScript.

use std::sync::Arc;

/// The addresses of this door.
pub fn routes() -> axum::Router<Arc<crate::app::App>> {
    axum::Router::new()
}
