//! Who calls: the bearer token, its person, and whether it was given for this.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;

use crate::actions::sign_in::{self, Grant};
use crate::actions::{Member, Viewer};
use crate::app::App;

use super::error::ApiError;
use super::scopes;

/// Whoever calls. A wrong token is refused at once; none at all is nobody.
#[derive(Clone, Debug)]
pub struct Caller {
    grant: Option<Grant>,
}

impl Caller {
    /// The token's grant.
    ///
    /// # Errors
    /// 401 without a token.
    pub fn grant(&self) -> Result<&Grant, ApiError> {
        self.grant.as_ref().ok_or_else(ApiError::bad_token)
    }

    /// The person whose token was given for `scope`.
    ///
    /// # Errors
    /// 401 without a person, 403 without the scope.
    pub fn may(&self, scope: &str) -> Result<&Member, ApiError> {
        let grant = self.grant()?;
        if !scopes::holds(&grant.scopes, scope) {
            return Err(ApiError::scope());
        }
        grant.member.as_ref().ok_or_else(ApiError::needs_person)
    }

    /// What the caller may see of what everybody may ask for.
    ///
    /// # Errors
    /// 403 when there is a token that was not given for `scope`.
    pub fn viewer(&self, scope: &str) -> Result<Viewer, ApiError> {
        let Some(grant) = &self.grant else { return Ok(Viewer::Anyone) };
        if !scopes::holds(&grant.scopes, scope) {
            return Err(ApiError::scope());
        }
        Ok(grant.member.clone().map_or(Viewer::Anyone, |member| Viewer::Member(Box::new(member))))
    }
}

impl FromRequestParts<Arc<App>> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, ApiError> {
        if let Some(Some(grant)) = parts.extensions.get::<Option<Grant>>() {
            return Ok(Self { grant: Some(grant.clone()) });
        }
        let Some(header) = parts.headers.get(header::AUTHORIZATION) else { return Ok(Self { grant: None }) };
        let text = header.to_str().map_err(|_not_ascii| ApiError::bad_token())?;
        let (kind, token) = text.trim().split_once(' ').ok_or_else(ApiError::bad_token)?;
        if !kind.eq_ignore_ascii_case("bearer") {
            return Err(ApiError::bad_token());
        }
        Ok(Self { grant: Some(sign_in::grant(app, token.trim())?) })
    }
}
