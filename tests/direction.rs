//! The law of the house, kept by a test: direction of imports, owners of libraries, heads, sizes, migrations.
//!
//! The rooms and their order are read from `src/lib.rs`. The second test plants one fault of each kind and wants
//! to see it found, so that this file cannot pass by looking at nothing.

#[cfg(test)]
mod law {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    /// A library, and the rooms that may name it.
    const OWNERS: [(&[&str], &[&str]); 9] = [
        (&["diesel", "diesel_migrations", "libsqlite3_sys", "pq_sys"], &["storage"]),
        (&["activitypub_federation"], &["federation"]),
        (&["askama"], &["web", "mail", "book"]),
        (&["axum", "axum_extra"], &["federation", "client_api", "api", "web", "server"]),
        (&["reqwest"], &["dialer"]),
        (&["lettre"], &["mail"]),
        (&["jsonwebtoken"], &["oidc"]),
        (&["webauthn_rs"], &["webauthn"]),
        (&["clap"], &["cli"]),
    ];
    const MOST_LINES: usize = 500;

    /// What is judged: every source file under `src` by its path there, and the names of the migrations on each side.
    #[derive(Clone, Default)]
    struct Tree {
        files: Vec<(String, String)>,
        sqlite: BTreeSet<String>,
        postgres: BTreeSet<String>,
    }

    /// Everything in the tree that breaks the law, one sentence each.
    fn faults(tree: &Tree) -> Vec<String> {
        let rooms = rooms(tree);
        let mut faults: Vec<String> = tree.files.iter().flat_map(|file| faults_of_file(file, &rooms)).collect();
        faults.extend(tree.sqlite.symmetric_difference(&tree.postgres).map(|name| format!("{name}: on one side only")));
        faults
    }

    fn rooms(tree: &Tree) -> Vec<String> {
        let plan = tree.files.iter().find(|(path, _)| path == "lib.rs").map_or("", |(_, text)| text);
        plan.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).map(str::to_owned).collect()
    }

    fn faults_of_file((path, text): &(String, String), rooms: &[String]) -> Vec<String> {
        let mut faults = Vec::new();
        let head = text.lines().find(|line| !line.trim().is_empty()).and_then(|line| line.strip_prefix("//! "));
        if head.is_none_or(|head| head.split_whitespace().count() < 3) {
            faults.push(format!("{path}: no `//!` head that says what it is for"));
        }
        let code = code_of(text);
        let before_tests = code.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = before_tests.lines().count();
        if lines > MOST_LINES {
            faults.push(format!("{path}: {lines} lines of code"));
        }
        let room = path.split(['/', '.']).next().unwrap_or_default();
        if ["lib", "main"].contains(&room) {
            return faults;
        }
        let Some(floor) = rooms.iter().position(|name| name == room) else {
            faults.push(format!("{path}: `{room}` is no room of lib.rs"));
            return faults;
        };
        for used in used_rooms(&code, before_tests, path.split('/').count()) {
            if rooms.iter().position(|name| *name == used).is_some_and(|height| height > floor) {
                faults.push(format!("{path}: `{room}` may not use `{used}`"));
            }
        }
        for (libraries, owners) in OWNERS {
            for library in libraries.iter().filter(|name| !owners.contains(&room) && names(&code, name)) {
                faults.push(format!("{path}: `{library}` belongs to {owners:?}"));
            }
        }
        faults
    }

    /// The text without blank lines and comments.
    fn code_of(text: &str) -> String {
        let lines = text.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line });
        let lines = lines.map(|line| line.split(" // ").next().unwrap_or_default());
        lines.filter(|line| !line.trim().is_empty()).flat_map(|line| [line, "\n"]).collect()
    }

    /// The first names after `crate::`, after `crate::{` with its groups, and after as many `super::` as lead to the root.
    fn used_rooms(code: &str, before_tests: &str, depth: usize) -> BTreeSet<String> {
        let ups = "super::".repeat(depth);
        let above = "super::".repeat(depth + 1);
        let by_super = before_tests.match_indices(&ups).filter(|(at, _)| {
            let rest = before_tests.get(*at..).unwrap_or_default();
            let inside = before_tests.get(..*at).unwrap_or_default().ends_with("super::");
            !rest.starts_with(&above) && !inside
        });
        let by_super = by_super.filter_map(|(at, found)| before_tests.get(at + found.len()..));
        let by_crate = code.match_indices("crate::").filter_map(|(at, found)| code.get(at + found.len()..));
        by_crate.chain(by_super).flat_map(first_names).collect()
    }

    fn first_names(rest: &str) -> Vec<String> {
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        let Some(group) = rest.strip_prefix('{') else { return vec![word(rest)] };
        let (mut depth, mut names) = (0_usize, vec![word(group.trim_start())]);
        for (at, sign) in group.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => names.push(word(group.get(at + 1..).unwrap_or_default().trim_start())),
                _ => {}
            }
        }
        names
    }

    /// Whether the code names a library as a path (`axum::`) or imports it whole (`use axum;`).
    fn names(code: &str, library: &str) -> bool {
        code.match_indices(library).any(|(at, _)| {
            let before = code.get(..at).unwrap_or_default();
            let after = code.get(at + library.len()..).unwrap_or_default();
            let whole = before.ends_with("use ") && (after.starts_with(';') || after.starts_with(" as "));
            let starts = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '"');
            starts && (after.starts_with("::") || whole)
        })
    }

    fn read(root: &Path) -> Tree {
        let mut tree = Tree::default();
        gather(&root.join("src"), "", &mut tree.files);
        tree.sqlite = folders(&root.join("migrations/sqlite"));
        tree.postgres = folders(&root.join("migrations/postgres"));
        tree
    }

    fn gather(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                gather(&entry.path(), &format!("{name}/"), files);
            } else if entry.path().extension().is_some_and(|end| end == "rs") {
                files.push((name, fs::read_to_string(entry.path()).unwrap()));
            }
        }
    }

    fn folders(side: &Path) -> BTreeSet<String> {
        let entries = fs::read_dir(side).into_iter().flatten();
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn the_house_keeps_its_law() {
        let tree = read(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(tree.files.len() > 15 && rooms(&tree).len() > 10, "the sources are not where this test looks");
        let faults = faults(&tree);
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn planted_faults_are_found() {
        let plan = "//! The plan of the house.\npub mod domain;\npub mod storage;\npub mod web;\n";
        let sound = Tree {
            files: vec![
                ("lib.rs".into(), plan.into()),
                (
                    "web/page.rs".into(),
                    "//! One page of many.\nuse crate::{domain::time, storage::{Db, web}};\n".into(),
                ),
            ],
            ..Tree::default()
        };
        assert_eq!(faults(&sound), Vec::<String>::new());
        let many = format!("//! A file of many lines.\n{}", "fn one() {}\n".repeat(MOST_LINES + 1));
        for (path, text, told) in [
            ("domain.rs", "//! Values of the house.\nuse crate::web::page;\n", "may not use `web`"),
            (
                "domain.rs",
                "//! Values of the house.\nuse crate::{\n    domain::{time, ids},\n    storage,\n};\n",
                "may not use `storage`",
            ),
            ("domain.rs", "//! Values of the house.\nfn f() { crate::storage::open() }\n", "may not use `storage`"),
            ("domain/ids.rs", "//! Numbers of the house.\nuse super::super::web::page;\n", "may not use `web`"),
            ("attic.rs", "//! A room that nobody planned.\n", "no room"),
            ("web.rs", "//! Pages of the house.\nuse diesel::prelude::*;\n", "`diesel` belongs"),
            ("storage.rs", "//! Rows of the house.\n#[derive(askama::Template)]\nstruct S;\n", "`askama` belongs"),
            ("domain.rs", "//! Values of the house.\nuse axum;\n", "`axum` belongs"),
            ("web.rs", "//! Pages of the house.\nfn f() -> reqwest::Client {}\n", "`reqwest` belongs"),
            ("web.rs", "//! Pages of the house.\nuse lettre::Message;\n", "`lettre` belongs"),
            (
                "web.rs",
                "//! Pages of the house.\nuse activitypub_federation::traits;\n",
                "`activitypub_federation` belongs",
            ),
            ("web.rs", "use crate::domain;\n", "no `//!` head"),
            ("web.rs", "//! Pages.\n", "no `//!` head"),
            ("web.rs", &many, "501 lines"),
        ] {
            let mut tree = sound.clone();
            tree.files.push((path.into(), text.into()));
            let found = faults(&tree);
            assert!(found.len() == 1 && found[0].contains(told), "{path} {text:?}: {found:?}");
        }
        let mut tree = sound.clone();
        tree.sqlite.insert("2026-11-22_first".into());
        assert_eq!(faults(&tree), ["2026-11-22_first: on one side only"]);
    }
}
