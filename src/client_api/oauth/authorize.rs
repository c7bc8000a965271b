//! `GET` and `POST /oauth/authorize`: a person signs in, sees what a client wants, and agrees or refuses.

use std::sync::Arc;

use axum::Extension;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::actions::sign_in::{self, Entry, hash_of};
use crate::actions::{Error, Member, session as cookie};
use crate::app::App;
use crate::app::origin::Origin;
use crate::storage::{self, sessions};
use crate::text::language::{self, Wishes};

use super::super::params::Params;
use super::super::scopes;
use super::clients::OUT_OF_BAND;
use super::pages;

/// How long a code can be exchanged, in milliseconds.
const CODE_MS: i64 = 10 * 60_000;

/// What a client asks for, checked.
struct Wish {
    client: sessions::App,
    redirect_uri: String,
    scopes: String,
    state: Option<String>,
    challenge: Option<String>,
    /// The language of the page before the person is known.
    lang: String,
}

impl Wish {
    /// # Errors
    /// A sentence for the person: no client can be trusted with the answer yet (RFC 6749, section 4.1.2.1).
    fn read(app: &App, headers: &HeaderMap, params: &Params) -> Result<Self, &'static str> {
        let id = params.filled("client_id").ok_or("The program did not say which one it is.")?;
        let found = app.db.read(|conn| sessions::app_by_client_id(conn, id));
        let client = found
            .map_err(|_logged: storage::Error| "Something went wrong on our side; please try again.")?
            .ok_or("This program is not registered here. Let it begin anew.")?;
        let mut known = client.redirect_uris.lines();
        let redirect_uri = match params.filled("redirect_uri") {
            Some(wanted) => known.find(|address| *address == wanted),
            None => known.next().filter(|_| known.next().is_none()),
        };
        let redirect_uri =
            redirect_uri.ok_or("The program wants its answer at an address that it did not register.")?;
        if params.filled("response_type").is_some_and(|kind| kind != "code") {
            return Err("The program asks for an answer in a form that is not given here.");
        }
        let scopes = scopes::parse(params.filled("scope").unwrap_or("read"))
            .filter(|wanted| !wanted.is_empty() && scopes::hold_all(&client.scopes, wanted))
            .ok_or("The program asks for more than it registered for.")?;
        let challenge = challenge(params)?;
        let (redirect_uri, state) = (redirect_uri.to_owned(), params.one("state").map(str::to_owned));
        let lang = lang(headers, params);
        Ok(Self { redirect_uri, scopes: scopes.join(" "), state, challenge, client, lang })
    }

    fn fields<'a>(&'a self, token: &'a str) -> Vec<(&'static str, &'a str)> {
        let mut fields = vec![
            ("client_id", self.client.client_id.as_str()),
            ("redirect_uri", &self.redirect_uri),
            ("response_type", "code"),
            ("scope", &self.scopes),
            ("lang", &self.lang),
        ];
        fields.extend(self.state.as_deref().map(|state| ("state", state)));
        if let Some(challenge) = &self.challenge {
            fields.extend([("code_challenge", challenge.as_str()), ("code_challenge_method", "S256")]);
        }
        if !token.is_empty() {
            fields.push(("token", token));
        }
        fields
    }
}

/// The language that the client names, or that the browser asks for.
fn lang(headers: &HeaderMap, params: &Params) -> String {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|asked| asked.to_str().ok());
    let all: Vec<&str> = language::LANGUAGES.iter().map(|(tag, _)| *tag).collect();
    language::choose(Wishes { chosen: params.filled("lang"), accepted, house: &[] }, &all).to_owned()
}

/// The PKCE challenge (RFC 7636): S256 or none.
fn challenge(params: &Params) -> Result<Option<String>, &'static str> {
    let Some(challenge) = params.filled("code_challenge") else { return Ok(None) };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    let fits = (43..=128).contains(&challenge.len()) && challenge.bytes().all(plain);
    if !fits || params.one("code_challenge_method") != Some("S256") {
        return Err("The program protects its code in a way that is not known here.");
    }
    Ok(Some(challenge.to_owned()))
}

fn is_https(app: &App) -> bool {
    app.config.server.base_url.scheme() == "https"
}

/// The session of the browser, if one is there: its secret and its member.
fn session(app: &App, headers: &HeaderMap) -> Option<(String, Member)> {
    let sent = headers.get(header::COOKIE)?.to_str().ok()?;
    let secret = cookie::secret_in(sent, is_https(app))?;
    Some((secret.to_owned(), sign_in::member_of_session(app, secret).ok()?))
}

/// `GET /oauth/authorize`
pub async fn ask(State(app): State<Arc<App>>, headers: HeaderMap, params: Params) -> Response {
    let wish = match Wish::read(&app, &headers, &params) {
        Ok(wish) => wish,
        Err(sentence) => return pages::fault(&app, StatusCode::BAD_REQUEST, sentence),
    };
    match session(&app, &headers) {
        Some((secret, member)) if params.flag("force_login") != Some(true) => consent(&app, &wish, &secret, &member),
        _ => pages::sign_in(&app, &wish.lang, &wish.client, &wish.fields(""), None),
    }
}

fn consent(app: &App, wish: &Wish, secret: &str, member: &Member) -> Response {
    pages::consent(app, &wish.client, member, &wish.scopes, &wish.fields(&cookie::form_token(secret)))
}

/// `POST /oauth/authorize`: from the sign-in form, or with the decision.
pub async fn decide(
    State(app): State<Arc<App>>,
    Extension(origin): Extension<Origin>,
    headers: HeaderMap,
    params: Params,
) -> Response {
    if from_elsewhere(&app, &headers) {
        return pages::fault(&app, StatusCode::FORBIDDEN, "This form came from another site.");
    }
    let wish = match Wish::read(&app, &headers, &params) {
        Ok(wish) => wish,
        Err(sentence) => return pages::fault(&app, StatusCode::BAD_REQUEST, sentence),
    };
    if let Some(handle) = params.one("handle") {
        return enter(&app, origin, &wish, handle, params.one("password").unwrap_or_default()).await;
    }
    let Some((secret, member)) = session(&app, &headers) else {
        let ended = "Your session has ended. Please sign in again.";
        return pages::sign_in(&app, &wish.lang, &wish.client, &wish.fields(""), Some(ended));
    };
    if !cookie::token_fits(&secret, params.one("token").unwrap_or_default()) {
        let old = "This form is too old or came from another site. Please begin anew.";
        return pages::fault(&app, StatusCode::FORBIDDEN, old);
    }
    if params.one("decision") != Some("allow") {
        return refused(&app, &wish);
    }
    let failed = |error: storage::Error| pages::fault(&app, StatusCode::INTERNAL_SERVER_ERROR, &error.to_string());
    agree(&app, &wish, &member).await.unwrap_or_else(failed)
}

/// Whether the browser says that a form comes from a page of another server.
fn from_elsewhere(app: &App, headers: &HeaderMap) -> bool {
    let ours = app.config.server.base_url.origin().ascii_serialization();
    let said = headers.get(header::ORIGIN).map(HeaderValue::as_bytes);
    said.is_some_and(|said| said != ours.as_bytes() && said != b"null")
}

/// Checks the password, begins a session, and asks for consent.
async fn enter(app: &Arc<App>, origin: Origin, wish: &Wish, handle: &str, password: &str) -> Response {
    let begun = match sign_in::by_password(app, origin, handle, password).await {
        Ok(member) => sign_in::enter(app, member.id()).await.map(|entry| (entry, member)),
        Err(error) => Err(error),
    };
    match begun {
        Ok((Entry::Second(ticket), _)) => second_step(app, wish, &ticket),
        Ok((Entry::In(secret), member)) => {
            let mut response = consent(app, wish, &secret, &member);
            if let Ok(value) = HeaderValue::from_str(&cookie::set_cookie(&secret, is_https(app))) {
                response.headers_mut().append(header::SET_COOKIE, value);
            }
            response
        }
        Err(error) => {
            let fields = wish.fields("");
            let mut response = pages::sign_in(app, &wish.lang, &wish.client, &fields, Some(&error.to_string()));
            if let Error::TooMany { wait_seconds } = error {
                *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait_seconds));
            }
            response
        }
    }
}

/// Leads to the page of the second step, and from there back to what the client asks for.
fn second_step(app: &App, wish: &Wish, ticket: &str) -> Response {
    let asked = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(wish.fields("")).finish();
    let next = format!("/oauth/authorize?{asked}");
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", &next).finish();
    let headers = [
        (header::LOCATION, format!("/sign-in/code?{query}")),
        (header::SET_COOKIE, cookie::ticket_cookie(ticket, is_https(app))),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (StatusCode::SEE_OTHER, headers).into_response()
}

async fn agree(app: &App, wish: &Wish, member: &Member) -> Result<Response, storage::Error> {
    let secret = app.ids.secret();
    let code = sessions::Code {
        hash: hash_of(&secret),
        app_id: wish.client.id,
        account_id: member.id(),
        redirect_uri: wish.redirect_uri.clone(),
        scopes: wish.scopes.clone(),
        challenge: wish.challenge.clone(),
        expires_at: app.now().plus_ms(CODE_MS).0,
    };
    app.db.write(move |tx| sessions::insert_code(tx, &code)).await?;
    if wish.redirect_uri == OUT_OF_BAND {
        return Ok(pages::code(app, &member.language, &wish.client, &secret));
    }
    Ok(back(app, wish, &[("code", secret.as_str())]))
}

fn refused(app: &App, wish: &Wish) -> Response {
    if wish.redirect_uri == OUT_OF_BAND {
        return pages::fault(app, StatusCode::OK, "You refused. The program cannot use your account.");
    }
    back(app, wish, &[("error", "access_denied"), ("error_description", "The person refused the request.")])
}

/// Sends the browser back to the client with the answer in the query.
fn back(app: &App, wish: &Wish, answer: &[(&str, &str)]) -> Response {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(answer);
    if let Some(state) = &wish.state {
        query.append_pair("state", state);
    }
    let joint = if wish.redirect_uri.contains('?') { '&' } else { '?' };
    let target = format!("{}{joint}{}", wish.redirect_uri, query.finish());
    let fixed = [(header::CACHE_CONTROL, "no-store"), (header::REFERRER_POLICY, "no-referrer")];
    match HeaderValue::from_str(&target) {
        Ok(target) => (StatusCode::SEE_OTHER, [(header::LOCATION, target)], fixed, "").into_response(),
        Err(_) => pages::fault(app, StatusCode::BAD_REQUEST, "The program's address cannot be called."),
    }
}
