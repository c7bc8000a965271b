//! Pages that work without JavaScript.

pub mod tongue;
pub mod words;
pub mod outline;
pub mod cover;
pub mod assets;
pub mod forms;
pub mod pages;
pub mod error;
pub mod session;
pub mod unsent;
pub mod upload;
pub mod shelf;
pub mod facts;
pub mod home;
pub mod lists;
pub mod reactions;
pub mod translated;
pub mod reading;
pub mod charts;
mod cite;
pub mod take;
pub mod history;
pub mod coauthors;
pub mod feeds;
pub mod crawl;
pub mod texts;
pub mod people;
pub mod pictures;
pub mod timeline;
pub mod bonds;
pub mod elsewhere;
pub mod mentions;
pub mod writing;
pub mod import;
pub mod translating;
pub mod announcements;
pub mod desk;
pub mod access;
mod adapting;
pub mod admin;
pub mod heard;
pub mod security;
pub mod members;
pub mod settings;
pub mod logo;
pub mod footprint;
pub mod safeguards;
pub mod reports;
pub mod statements;
pub mod moderation;
pub mod incidents;
pub mod rules;
pub mod rulings;
pub mod notices;
pub mod sign_in;
pub mod way;
pub mod provider;
pub mod passkeys;

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};

use crate::app::App;

/// Every page, with the layers that dress errors and guard what browsers may do with a page.
pub fn routes(app: &Arc<App>) -> Router<Arc<App>> {
    Router::new()
        .merge(home::routes())
        .merge(texts::routes())
        .merge(feeds::routes())
        .merge(crawl::routes())
        .merge(people::routes())
        .merge(timeline::routes())
        .merge(bonds::routes())
        .merge(elsewhere::routes())
        .merge(mentions::routes())
        .merge(announcements::routes())
        .merge(desk::routes())
        .merge(access::routes())
        .merge(admin::routes())
        .merge(heard::routes())
        .merge(security::routes())
        .merge(members::routes())
        .merge(settings::routes())
        .merge(logo::routes())
        .merge(footprint::routes())
        .merge(safeguards::routes())
        .merge(reports::routes())
        .merge(statements::routes())
        .merge(moderation::routes())
        .merge(incidents::routes())
        .merge(rules::routes())
        .merge(rulings::routes())
        .merge(notices::routes())
        .merge(sign_in::routes())
        .merge(provider::routes())
        .merge(passkeys::routes())
        .merge(admin::sign_in::routes())
        .layer(from_fn_with_state(Arc::clone(app), error::dress))
        .layer(from_fn(error::guard))
        .merge(assets::routes())
        .merge(cover::routes())
        .merge(logo::files())
}

#[cfg(test)]
mod tests;
