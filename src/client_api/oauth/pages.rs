//! The few pages of OAuth that a person sees: sign in, agree, the code, what went wrong. Plain HTML, no script.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::actions::Member;
use crate::app::App;
use crate::storage::sessions;
use crate::text::phrases::{self, Arg};
use crate::text::sanitize::escape;

const STYLE: &str = "body{font:1.06rem/1.5 'Source Sans 3',system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;\
color:#1d2b27;background:#f7f5ef}h1{font:600 1.6rem/1.25 Literata,Georgia,serif}label{display:block;margin:1rem 0 .25rem;font-weight:600}\
input{font:inherit;width:100%;padding:.55rem;border:1px solid #6d7f79;border-radius:4px;box-sizing:border-box}\
button{font:inherit;font-weight:600;padding:.6rem 1.1rem;margin:1.2rem .6rem 0 0;border-radius:4px;border:1px solid #12564b;background:#12564b;color:#fff}\
button.quiet{background:none;color:#12564b}code{font-size:1.05rem;overflow-wrap:anywhere}[role=alert]{border-left:4px solid #c25e3e;padding-left:.8rem}\
@media(prefers-color-scheme:dark){body{background:#141b19;color:#e6ece9}button.quiet{color:#86d2c0}input{background:#1a2521;color:inherit}}";

/// Nothing may be loaded, framed or remembered.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/// Hidden fields that go round with every form of one request.
pub type Hidden<'a> = &'a [(&'a str, &'a str)];

fn page(app: &App, status: StatusCode, lang: &str, title: &str, body: &str) -> Response {
    let house = escape(&app.config.institution.name);
    let html = format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>{title} | {house}</title><style>{STYLE}</style></head>\
         <body><main><h1>{title}</h1>{body}<p><small>{house}, {host}</small></p></main></body></html>",
        lang = phrases::spoken(lang, "oauth-title"),
        title = escape(title),
        host = escape(&app.host()),
    );
    let fixed: [(HeaderName, HeaderValue); 5] = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
        (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
        (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    ];
    (status, fixed, html).into_response()
}

fn hidden(fields: Hidden<'_>) -> String {
    let field = |(name, value): &(&str, &str)| {
        format!("<input type=\"hidden\" name=\"{}\" value=\"{}\">", escape(name), escape(value))
    };
    fields.iter().map(field).collect()
}

/// Asks for handle and password, and says why when they were wrong.
pub fn sign_in(app: &App, lang: &str, client: &sessions::App, fields: Hidden<'_>, fault: Option<&str>) -> Response {
    let say = |id: &str| escape(&phrases::get(lang, id, &[]));
    let alert = fault.map(|fault| format!("<div role=\"alert\"><p>{}</p></div>", escape(fault))).unwrap_or_default();
    let status = if fault.is_some() { StatusCode::FORBIDDEN } else { StatusCode::OK };
    let body = format!(
        "{alert}<p>{wants}</p><form method=\"post\" action=\"/oauth/authorize\">{hidden}<label for=\"handle\">{handle}\
         </label><input id=\"handle\" name=\"handle\" autocomplete=\"username\" autocapitalize=\"none\" \
         spellcheck=\"false\" required maxlength=\"254\"><label for=\"password\">{password}</label><input \
         id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" required \
         maxlength=\"1000\"><button>{enter}</button></form>",
        wants = escape(&phrases::get(lang, "oauth-first", &[("client", Arg::Text(&client.name))])),
        hidden = hidden(fields),
        handle = say("oauth-handle"),
        password = say("oauth-password"),
        enter = say("oauth-enter"),
    );
    page(app, status, lang, &phrases::get(lang, "oauth-enter", &[]), &body)
}

/// Asks whether the client may do what it wants to, in the member's language.
pub fn consent(app: &App, client: &sessions::App, member: &Member, scopes: &str, fields: Hidden<'_>) -> Response {
    let lang = member.language.as_str();
    let say = |id: &str| escape(&phrases::get(lang, id, &[]));
    let wish = |phrase: &str| format!("<li>{}</li>", say(phrase));
    let wishes: String = wishes(scopes).into_iter().map(wish).collect();
    let site = client.website.as_deref().map(|site| format!(" ({})", escape(site))).unwrap_or_default();
    let strong = |text: &str| format!("<strong>{}</strong>", escape(text));
    let (name, handle) = (strong(&client.name) + &site, strong(&format!("@{}", member.actor.handle)));
    let place = format!("<a href=\"/desk/access\">{}</a>", say("oauth-access"));
    let body = format!(
        "<p>{wants}</p><ul>{wishes}</ul><p>{caution}</p><form method=\"post\" action=\"/oauth/authorize\">{hidden}\
         <button name=\"decision\" value=\"allow\">{agree}</button><button class=\"quiet\" name=\"decision\" \
         value=\"deny\">{refuse}</button></form>",
        wants = phrases::get(lang, "oauth-wants", &[("client", Arg::Text(&name)), ("handle", Arg::Text(&handle))]),
        caution = phrases::get(lang, "oauth-caution", &[("page", Arg::Text(&place))]),
        hidden = hidden(fields),
        agree = say("oauth-agree"),
        refuse = say("oauth-refuse"),
    );
    page(app, StatusCode::OK, lang, &phrases::get(lang, "oauth-title", &[]), &body)
}

/// What scopes mean, as phrases.
fn wishes(scopes: &str) -> Vec<&'static str> {
    let has = |prefix: &str| scopes.split(' ').any(|scope| scope == prefix || scope.starts_with(&format!("{prefix}:")));
    let all = [
        (has("read"), "oauth-may-read"),
        (has("profile") && !has("read"), "oauth-may-know"),
        (has("write"), "oauth-may-write"),
        (has("write") || has("follow"), "oauth-may-follow"),
        (has("push"), "oauth-may-push"),
    ];
    all.into_iter().filter(|(wanted, _)| *wanted).map(|(_, phrase)| phrase).collect()
}

/// Shows a code to the person, for a client that cannot be called back.
pub fn code(app: &App, lang: &str, client: &sessions::App, code: &str) -> Response {
    let copy = escape(&phrases::get(lang, "oauth-copy", &[("client", Arg::Text(&client.name))]));
    let body = format!("<p>{copy}</p><p><code id=\"code\">{}</code></p>", escape(code));
    page(app, StatusCode::OK, lang, &phrases::get(lang, "oauth-code", &[]), &body)
}

/// Says what went wrong where no client can be told.
pub fn fault(app: &App, status: StatusCode, sentence: &str) -> Response {
    page(app, status, "en", "This request cannot be answered", &format!("<p>{}</p>", escape(sentence)))
}
