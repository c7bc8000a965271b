//! The one way out: an HTTP client that reaches only global addresses, on every hop, within limits.
//!
//! Addresses are judged when a connection is made, after the name is resolved, so a name that changes its
//! address between check and use gains nothing. Redirects are followed only by [`Dialer::get`], hop by hop, each
//! hop judged anew. Ports are free (peers on odd ports exist and an address is judged whatever the port).

mod address;
mod error;
mod resolver;

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use url::{Host, Url};

pub use address::{Reach, allowed};
pub use error::DialError;

/// How long the resolution of a name and the handshakes may take together.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a whole exchange may take, redirects and body included.
pub const TOTAL_TIMEOUT: Duration = Duration::from_secs(10);
/// How long an idle connection is kept. Peers close theirs after about a minute.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);
/// Idle connections kept per host: deliveries to one host go out one or two at a time.
const IDLE_PER_HOST: usize = 2;
/// Header fields that an answer may have; more is an attack.
const MAX_HEADERS: usize = 128;

/// What a dialer must know.
#[derive(Clone, Debug, Default)]
pub struct DialerOptions {
    /// `Interpraxis/x.y.z (+base_url)`.
    pub user_agent: String,
    /// Opens http, loopback and private networks, and resolves `*.localhost` to 127.0.0.1.
    pub development: bool,
    /// Certificate authorities in PEM, beside those of the system.
    pub extra_ca_pem: Option<Vec<u8>>,
}

/// One request. The address is sent exactly as `url` writes it.
#[derive(Clone, Debug)]
pub struct Request {
    /// GET, POST, ...
    pub method: Method,
    /// Where to.
    pub url: Url,
    /// Fields beside those the dialer sets (`User-Agent`, `Accept-Encoding`, `Content-Length`, `Host` if absent).
    pub headers: Vec<(String, String)>,
    /// The body, if there is one.
    pub body: Option<Bytes>,
    /// The most bytes the answer's body may have after decompression.
    pub max_body: usize,
}

/// What came back, whatever its status.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// The header fields.
    pub headers: HeaderMap,
    /// The whole body, decompressed.
    pub body: Bytes,
    /// The address that gave this answer, after redirects.
    pub final_url: Url,
}

/// Which redirects [`Dialer::get`] follows, and how many at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    /// Only within one scheme, host and port: for keys (federation R6).
    SameOrigin(u8),
    /// To any allowed address.
    Anywhere(u8),
}

/// The client. Cloning is cheap and shares the connections.
#[derive(Clone, Debug)]
pub struct Dialer {
    client: reqwest::Client,
    reach: Reach,
    total: Duration,
}

impl Dialer {
    /// Builds the client once. Errors are sentences for the admin: a PEM that is none, no roots on the system.
    pub fn new(options: DialerOptions) -> Result<Self, String> {
        Self::with_total(options, TOTAL_TIMEOUT)
    }

    fn with_total(options: DialerOptions, total: Duration) -> Result<Self, String> {
        let reach = if options.development { Reach::Development } else { Reach::Global };
        let mut builder = new_builder()
            .user_agent(options.user_agent)
            .dns_resolver(Arc::new(resolver::Checked { reach }))
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .https_only(reach == Reach::Global)
            .http1_max_headers(MAX_HEADERS)
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(total)
            .pool_max_idle_per_host(IDLE_PER_HOST)
            .pool_idle_timeout(IDLE_TIMEOUT)
            .tcp_nodelay(true);
        if let Some(pem) = options.extra_ca_pem {
            let certificates = reqwest::Certificate::from_pem_bundle(&pem)
                .map_err(|cause| format!("The extra certificate authorities are not readable PEM: {cause}."))?;
            if certificates.is_empty() {
                return Err("The file of extra certificate authorities holds no certificate.".to_owned());
            }
            builder = builder.tls_certs_merge(certificates);
        }
        let client = builder
            .build()
            .map_err(|cause| format!("The client for outgoing requests cannot start: {}.", error::chain(&cause)))?;
        Ok(Self { client, reach, total })
    }

    /// Whether http, loopback and private networks are open.
    pub fn development(&self) -> bool {
        self.reach == Reach::Development
    }

    /// Judges an address before anything is sent: scheme, user part, and the host if it is a literal address.
    pub fn check(&self, url: &Url) -> Result<(), DialError> {
        let scheme_ok = url.scheme() == "https" || (self.development() && url.scheme() == "http");
        if !scheme_ok || !url.username().is_empty() || url.password().is_some() {
            return Err(DialError::Refused);
        }
        match url.host() {
            Some(Host::Domain(name)) if !name.is_empty() => Ok(()),
            Some(Host::Ipv4(literal)) if allowed(literal.into(), self.reach) => Ok(()),
            Some(Host::Ipv6(literal)) if allowed(literal.into(), self.reach) => Ok(()),
            _ => Err(DialError::Refused),
        }
    }

    /// Sends one request and reads the whole answer. Redirects are answers like any other.
    pub async fn send(&self, request: Request) -> Result<Answer, DialError> {
        self.check(&request.url)?;
        let mut fields = HeaderMap::with_capacity(request.headers.len());
        for (name, value) in &request.headers {
            let name = HeaderName::try_from(name.as_str()).map_err(|_bad| DialError::Protocol)?;
            let value = HeaderValue::try_from(value.as_str()).map_err(|_bad| DialError::Protocol)?;
            fields.append(name, value);
        }
        let mut outgoing = self.client.request(request.method, request.url.clone()).headers(fields);
        if let Some(body) = request.body {
            outgoing = outgoing.body(body);
        }
        let response = outgoing.send().await.map_err(|cause| DialError::from_client(&cause))?;
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let body = read_body(response, request.max_body).await?;
        Ok(Answer { status, headers, body, final_url: request.url })
    }

    /// GET with redirects. `headers` is asked anew for every hop, so that each hop carries a signature of its own.
    ///
    /// An answer that redirects further than allowed is returned as it is: its 3xx status tells.
    pub async fn get(
        &self,
        url: Url,
        headers: impl Fn(&Url) -> Vec<(String, String)>,
        max_body: usize,
        follow: Follow,
    ) -> Result<Answer, DialError> {
        let hops = self.hops(url, headers, max_body, follow);
        tokio::time::timeout(self.total, hops).await.map_err(|_elapsed| DialError::Timeout)?
    }

    async fn hops(
        &self,
        mut url: Url,
        headers: impl Fn(&Url) -> Vec<(String, String)>,
        max_body: usize,
        follow: Follow,
    ) -> Result<Answer, DialError> {
        let (Follow::SameOrigin(mut left) | Follow::Anywhere(mut left)) = follow;
        loop {
            let request =
                Request { method: Method::GET, url: url.clone(), headers: headers(&url), body: None, max_body };
            let answer = self.send(request).await?;
            let Some(next) = redirect_target(&answer) else { return Ok(answer) };
            let leaves = next.origin() != url.origin();
            if left == 0 || (leaves && matches!(follow, Follow::SameOrigin(_))) {
                return Ok(answer);
            }
            left = left.saturating_sub(1);
            url = next;
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that builds an HTTP client")]
fn new_builder() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
}

/// Reads a body of at most `limit` bytes, counted after decompression.
async fn read_body(mut response: reqwest::Response, limit: usize) -> Result<Bytes, DialError> {
    let announced = response.content_length().unwrap_or(0);
    if usize::try_from(announced).map_or(true, |length| length > limit) {
        return Err(DialError::TooLarge);
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(|cause| DialError::from_client(&cause))? {
        if body.len().saturating_add(chunk.len()) > limit {
            return Err(DialError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// Where a redirect points, resolved against the address that gave it, without its fragment.
fn redirect_target(answer: &Answer) -> Option<Url> {
    let status = StatusCode::from_u16(answer.status).ok()?;
    let redirects = matches!(
        status,
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    let location = answer.headers.get(header::LOCATION).filter(|_| redirects)?;
    let mut next = answer.final_url.join(location.to_str().ok()?).ok()?;
    next.set_fragment(None);
    Some(next)
}

#[cfg(test)]
mod tests;
