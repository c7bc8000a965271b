//! The cookie of a signed-in browser and the token of its forms: the same for every door, and known to none by name.

use super::sign_in::hash_of;

/// How long a browser keeps the cookie, in seconds; the session itself ends by the database.
const KEPT_SECONDS: u32 = 14 * 24 * 3600;

/// The name of the cookie. `__Host-` ties it to this host and to https, which a node in development may lack.
pub fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-session" } else { "session" }
}

/// How long the cookie between the two steps of signing in is kept, in seconds.
const BETWEEN_SECONDS: u32 = 600;

/// The name of the cookie between the two steps of signing in.
fn ticket_name(https: bool) -> &'static str {
    if https { "__Host-step" } else { "step" }
}

/// The `Set-Cookie` header for what the first step gave.
pub fn ticket_cookie(secret: &str, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={BETWEEN_SECONDS}{secure}", ticket_name(https))
}

/// The `Set-Cookie` header that forgets what the first step gave.
pub fn clear_ticket(https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}", ticket_name(https))
}

/// What the first step gave, in a `Cookie` header.
pub fn ticket_in(header: &str, https: bool) -> Option<&str> {
    named_in(header, ticket_name(https))
}

/// The name of the cookie of who is on the way to the institution and back, or has something to do here after it.
fn way_name(https: bool) -> &'static str {
    if https { "__Host-way" } else { "way" }
}

/// The `Set-Cookie` header of who is on the way: letters, digits, `-`, `_` and dots. An empty one is forgotten at once.
pub fn way_cookie(value: &str, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    let kept = if value.is_empty() { 0 } else { BETWEEN_SECONDS };
    format!("{}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={kept}{secure}", way_name(https))
}

/// What [`way_cookie`] keeps, in a `Cookie` header.
pub fn way_in(header: &str, https: bool) -> Option<&str> {
    let pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
    let value = pairs.filter(|(key, _)| *key == way_name(https)).map(|(_, value)| value).next()?;
    (!value.is_empty() && value.len() <= 2000).then_some(value)
}

/// What the address of a way has to hold that begins from a page of the session: others cannot make it.
pub fn way_token(secret: &str) -> String {
    hash_of(&format!("way of {secret}"))
}

/// The secret of the session in a `Cookie` header, if it is there and has the form of ours.
pub fn secret_in(header: &str, https: bool) -> Option<&str> {
    named_in(header, cookie_name(https))
}

/// A secret of ours in a `Cookie` header, by the name of its cookie.
fn named_in<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    let pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
    let secret = pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next()?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (secret.len() == 43 && secret.bytes().all(plain)).then_some(secret)
}

/// The `Set-Cookie` header that begins a session.
pub fn set_cookie(secret: &str, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={KEPT_SECONDS}{secure}", cookie_name(https))
}

/// The `Set-Cookie` header that ends a session.
pub fn clear_cookie(https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}", cookie_name(https))
}

/// The token that every form of the session carries; nobody without the cookie can make it.
pub fn form_token(secret: &str) -> String {
    hash_of(&format!("form of {secret}"))
}

/// Whether a form came with the token of its session; the comparison takes the same time for every wrong one.
pub fn token_fits(secret: &str, token: &str) -> bool {
    use subtle::ConstantTimeEq;
    form_token(secret).as_bytes().ct_eq(token.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_goes_out_and_comes_back() {
        let secret = "a".repeat(43);
        let begun = set_cookie(&secret, true);
        assert!(
            begun.starts_with("__Host-session=")
                && begun.ends_with("; Secure")
                && begun.contains("HttpOnly; SameSite=Lax")
        );
        let sent = format!("theme=dark; __Host-session={secret}");
        assert_eq!(secret_in(&sent, true), Some(secret.as_str()));
        assert_eq!(secret_in(&sent, false), None, "a cookie of another scheme is not read");
        assert_eq!(ticket_in(&sent, true), None, "a session is no first step, and the other way round");
        let ticket = ticket_cookie(&secret, true);
        assert_eq!(secret_in(&ticket, true), None);
        assert_eq!(ticket_in(ticket.split(';').next().unwrap(), true), Some(secret.as_str()));
        for bad in ["", "session", "session=", "session=short", "session=../../../../../../../../../../../../../../"] {
            assert_eq!(secret_in(bad, false), None, "{bad}");
        }
    }

    #[test]
    fn a_token_fits_its_own_session_alone() {
        assert!(token_fits("one", &form_token("one")));
        assert!(!token_fits("one", &form_token("two")));
        assert!(!token_fits("one", ""));
    }
}
