//! Who calls: nobody known, or the member of an access token with its scopes.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;

use crate::actions::sign_in::{self, Grant};
use crate::actions::{Error, Member, Viewer};
use crate::app::App;

use super::error::Trouble;

/// The one who calls. Without a token it is anyone, who reads what is public.
pub(super) struct Caller {
    viewer: Viewer,
    /// None without a token.
    scopes: Option<String>,
}

impl Caller {
    fn of(grant: Grant) -> Self {
        let viewer = grant.member.map_or(Viewer::Anyone, |member| Viewer::Member(Box::new(member)));
        Self { viewer, scopes: Some(grant.scopes) }
    }

    /// As whom the caller reads.
    ///
    /// # Errors
    /// 403 for a token without the scope `read`.
    pub(super) fn reader(&self) -> Result<&Viewer, Trouble> {
        if self.scopes.is_some() && !self.has("read") {
            return Err(Trouble::scope("read"));
        }
        Ok(&self.viewer)
    }

    /// As whom the caller writes.
    ///
    /// # Errors
    /// 401 without a token, or with one that is nobody's; 403 for a token without the scope `write`.
    pub(super) fn writer(&self) -> Result<&Member, Trouble> {
        let member = self.viewer.member().ok_or(Error::SignIn)?;
        if self.has("write") { Ok(member) } else { Err(Trouble::scope("write")) }
    }

    /// As whom the caller sees the outcome of what was written.
    pub(super) fn viewer(&self) -> &Viewer {
        &self.viewer
    }

    fn has(&self, wanted: &str) -> bool {
        self.scopes.as_deref().is_some_and(|scopes| scopes.split_whitespace().any(|scope| scope == wanted))
    }
}

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = Trouble;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Trouble> {
        if let Some(Some(grant)) = parts.extensions.get::<Option<Grant>>() {
            return Ok(Self::of(grant.clone()));
        }
        let Some(said) = parts.headers.get(header::AUTHORIZATION) else {
            return Ok(Self { viewer: Viewer::Anyone, scopes: None });
        };
        let (scheme, token) = said.to_str().ok().and_then(|said| said.split_once(' ')).ok_or(Error::SignIn)?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Error::SignIn.into());
        }
        let grant = sign_in::grant(app, token.trim()).map_err(|error| match error {
            // A token may outlive its account: that is no longer a way in.
            Error::NotFound => Error::SignIn,
            other => other,
        })?;
        Ok(Self::of(grant))
    }
}
