//! What a token may be used for: the scopes of the Mastodon API.

/// Every scope that a client can ask for; those with a colon are parts of the one before it.
pub const ALL: [&str; 29] = [
    "read",
    "write",
    "follow",
    "push",
    "profile",
    "read:accounts",
    "read:blocks",
    "read:bookmarks",
    "read:favourites",
    "read:filters",
    "read:follows",
    "read:lists",
    "read:mutes",
    "read:notifications",
    "read:search",
    "read:statuses",
    "write:accounts",
    "write:blocks",
    "write:bookmarks",
    "write:conversations",
    "write:favourites",
    "write:filters",
    "write:follows",
    "write:lists",
    "write:media",
    "write:mutes",
    "write:notifications",
    "write:reports",
    "write:statuses",
];

/// What the old scope `follow` stands for.
const FOLLOW: [&str; 6] = ["read:blocks", "write:blocks", "read:follows", "write:follows", "read:mutes", "write:mutes"];

/// The scopes of a list with spaces (or `+`) between, each once; `None` when one of them is unknown.
pub fn parse(text: &str) -> Option<Vec<String>> {
    let mut scopes: Vec<String> = Vec::new();
    for scope in text.split([' ', '+', ',']).filter(|scope| !scope.is_empty()) {
        let known = ALL.iter().find(|known| **known == scope)?;
        if !scopes.iter().any(|scope| scope == known) {
            scopes.push((*known).to_owned());
        }
    }
    Some(scopes)
}

/// Whether the granted scopes (with spaces between) hold the wanted one.
pub fn holds(granted: &str, wanted: &str) -> bool {
    let part_of = wanted.split_once(':').map_or(wanted, |(whole, _)| whole);
    granted.split(' ').any(|scope| {
        scope == wanted
            || (scope == part_of && matches!(scope, "read" | "write"))
            || (scope == "follow" && FOLLOW.contains(&wanted))
            || (wanted == "profile" && matches!(scope, "read" | "read:accounts"))
    })
}

/// Whether the granted scopes hold every wanted one.
pub fn hold_all(granted: &str, wanted: &[String]) -> bool {
    wanted.iter().all(|scope| holds(granted, scope))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_held_by_its_whole_and_by_nothing_else() {
        assert!(holds("read write", "read:statuses"));
        assert!(holds("follow", "write:follows"));
        assert!(holds("read:accounts", "profile"));
        for (granted, wanted) in [
            ("read:statuses", "read"),
            ("read", "write:statuses"),
            ("follow", "follow:x"),
            ("", "read"),
            ("profile", "read:accounts"),
            ("push", "push:x"),
        ] {
            assert!(!holds(granted, wanted), "{granted} {wanted}");
        }
    }

    #[test]
    fn unknown_scopes_are_refused() {
        assert_eq!(parse("read write  read"), Some(vec!["read".to_owned(), "write".to_owned()]));
        assert_eq!(parse("read admin:write"), None);
        assert_eq!(parse(""), Some(Vec::new()));
    }
}
