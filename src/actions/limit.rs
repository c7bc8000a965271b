//! Who calls an API, and whether they may call again now.

use crate::app::App;
use crate::app::limits::{Budget, Verdict};
use crate::app::origin::Origin;

use super::error::Error;
use super::sign_in::{self, Grant};

/// A call, counted: for its person, or for the address where it has none.
pub struct Call {
    /// What the access token allows; none without a token that works.
    pub grant: Option<Grant>,
    /// What the counter says.
    pub verdict: Verdict,
}

/// Counts a call with this `Authorization` header. People behind one address do not share a budget once they are signed in.
pub fn call(app: &App, authorization: Option<&str>, origin: Origin) -> Call {
    let token = authorization
        .and_then(|said| said.trim().split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let grant = token.and_then(|(_, token)| sign_in::grant(app, token.trim()).ok());
    let person = grant.as_ref().and_then(|grant| grant.member.as_ref()).map(super::Member::id);
    let verdict = match person {
        Some(person) => app.limits.take(Budget::ApiOfPerson, &person.to_string(), app.now()),
        None => app.limits.take(Budget::ApiOfAddress, &origin.to_string(), app.now()),
    };
    Call { grant, verdict }
}

/// Counts a wish from an address.
///
/// # Errors
/// `TooMany` when it has had too many.
pub fn from_address(app: &App, budget: Budget, origin: Origin) -> Result<(), Error> {
    let verdict = app.limits.take(budget, &origin.to_string(), app.now());
    refused(&verdict).map_or(Ok(()), Err)
}

/// Counts a wish from an address, but only when it is in vain: when `outcome` is an error.
///
/// # Errors
/// `TooMany` when there have been too many of them; else that of `outcome`.
pub fn in_vain<T>(
    app: &App,
    budget: Budget,
    origin: Origin,
    outcome: impl FnOnce() -> Result<T, Error>,
) -> Result<T, Error> {
    from_address(app, budget, origin)?;
    let outcome = outcome();
    if outcome.is_ok() {
        app.limits.give_back(budget, &origin.to_string());
    }
    outcome
}

/// The error of a wish that is refused.
pub fn refused(verdict: &Verdict) -> Option<Error> {
    verdict.wait_seconds.map(|wait_seconds| Error::TooMany { wait_seconds })
}
