//! A new institution, from `init` to its first practice at its partners: what an admin meets who has never seen the program.
//! Its data is in SQLite, as `init` has it; its partners may be on PostgreSQL.

use std::process::Command;

use crate::harness::http::Request;
use crate::harness::port::free_port;
use crate::harness::program::{self, Running};
use crate::harness::{Node, eventually};

/// A fresh folder with what `init` writes, and the address that it prints to become the admin of it.
fn init(folder: &std::path::Path, domain: &str) -> String {
    let mut init = Command::new(env!("CARGO_BIN_EXE_interpraxis"));
    init.args([
        "init",
        "--domain",
        domain,
        "--name",
        "House of the New",
        "--country",
        "ES",
        "--languages",
        "ca,en",
        "--dir",
    ]);
    let said = program::run(init.arg(folder));
    let link = said.split_whitespace().find(|word| word.contains("/join/"));
    link.unwrap_or_else(|| panic!("no address in {said}")).to_owned()
}

#[test]
fn a_new_institution_is_set_up_in_a_browser_finds_partners_and_publishes() {
    let [alpha, beta] = ["alpha", "beta"].map(Node::start);
    alpha.befriend(&beta);
    let folder = tempfile::tempdir().unwrap();
    for script in ["without", "with"] {
        let code = alpha.admin(&["partner", "invite"]);
        let port = free_port();
        let folder = folder.path().join(script);
        let link = init(&folder, &format!("{script}.localhost:{port}"));
        let mut serve = Command::new(env!("CARGO_BIN_EXE_interpraxis"));
        serve.arg("--config").arg(folder.join("interpraxis.toml")).arg("serve");
        let host = format!("{script}.localhost:{port}");
        let (_running, second) =
            Running::start(&mut serve, |line| line.contains("/join/").then(|| line.trim().to_owned()));
        let second = second.strip_prefix(&format!("http://{host}")).expect("an address of this node").to_owned();
        let another = || Request::get(&second).send(port, &host).map(|reply| reply.status);
        eventually("the new node is ready, and the address that it prints works", || match another() {
            Ok(200) => Ok(()),
            other => Err(format!("{other:?}")),
        });
        let mut walk = program::node();
        walk.arg(program::file("browser/founded.mjs"));
        walk.args([&link, &alpha.host(), code.trim(), &beta.host(), script]);
        let said = program::run(&mut walk);
        // How long it takes is for who reads the output: the machine that tests is busy with other things.
        println!("{said}");
        assert!(said.contains("set up, followed and published"), "{said}");
        assert_ne!(another(), Ok(200), "with the first admin every other address to become one has ended");
        eventually("the partner shows the first practice", || {
            let reply = alpha.send(&Request::get("/practices"));
            let title = format!("Supper at six, {script} script");
            if reply.text().contains(&title) { Ok(()) } else { Err(reply.text()) }
        });
    }
}
