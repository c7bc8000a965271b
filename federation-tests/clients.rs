//! Real clients of the Mastodon API, behind loopback TLS: Mastodon.py, toot, masto and megalodon; and generated calls.

use crate::harness::program;
use crate::harness::tls::Authority;
use crate::harness::{Node, eventually};

const PASSWORD: &str = "a password for a walk";

fn node(handle: &str, authority: &Authority) -> Node {
    Node::start_at(handle, authority.front(), &format!("extra_ca = {:?}", authority.file().display().to_string()))
}

#[test]
fn mastodon_py_logs_in_reads_replies_favourites_follows_and_searches() {
    let authority = Authority::new();
    let (alpha, beta) = (node("alpha", &authority), node("beta", &authority));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "practitioner"));
    alpha.befriend(&beta);
    let local = ana.publish("A walk to school", "public").unwrap();
    let remote = dora.publish("A table for two families", "public").unwrap();
    eventually("the partner's text is here", || ana.list(&beta.base())?.get(&remote.id).map(|_| ()).ok_or("no".into()));
    alpha.member_with_password("rui", "reader", PASSWORD);
    let mut walk = program::python();
    walk.arg(program::file("clients/mastodon_py_walk.py"));
    walk.args([&alpha.base(), "rui", PASSWORD, &local.id, &local.name, &remote.id, &remote.name]);
    let said = program::run(walk.env("REQUESTS_CA_BUNDLE", authority.file()));
    assert!(said.ends_with("Mastodon.py walked through\n"), "{said}");
}

#[test]
fn toot_logs_in_reads_replies_favourites_follows_and_searches() {
    let authority = Authority::new();
    let alpha = node("alpha", &authority);
    let text = alpha.member("ana", "practitioner").publish("A walk to school", "public").unwrap();
    alpha.member_with_password("rui", "reader", PASSWORD);
    let home = tempfile::tempdir().unwrap();
    let toot = program::toot().get_program().to_owned();
    let mut walk = program::python();
    walk.arg(program::file("clients/toot_walk.py")).arg(toot);
    walk.args([&alpha.base(), "rui", PASSWORD, &text.id, &text.name]);
    walk.env("REQUESTS_CA_BUNDLE", authority.file()).env("XDG_CONFIG_HOME", home.path()).env("HOME", home.path());
    let said = program::run(&mut walk);
    assert!(said.ends_with("toot walked through\n"), "{said}");
}

#[test]
fn masto_walks_through_everything_that_a_person_does() {
    let authority = Authority::new();
    let (alpha, beta) = (node("alpha", &authority), node("beta", &authority));
    let (ana, dora) = (alpha.member("ana", "practitioner"), beta.member("dora", "practitioner"));
    alpha.befriend(&beta);
    let local = ana.publish("A walk to school", "public").unwrap();
    let remote = dora.publish("A table for two families", "public").unwrap();
    eventually("the partner's text is here", || ana.list(&beta.base())?.get(&remote.id).map(|_| ()).ok_or("no".into()));
    alpha.member_with_password("rui", "reader", PASSWORD);
    let mut walk = program::node();
    walk.arg(program::file("clients/masto_walk.mjs"));
    walk.args([&alpha.base(), "rui", PASSWORD, &ana.token, &local.id, &remote.id]);
    let said = program::run(walk.env("NODE_EXTRA_CA_CERTS", authority.file()));
    assert!(said.ends_with("masto walked through\n"), "{said}");
}

#[test]
fn megalodon_logs_in_reads_writes_and_revokes() {
    let authority = Authority::new();
    let alpha = node("alpha", &authority);
    let text = alpha.member("ana", "practitioner").publish("A walk to school", "public").unwrap();
    alpha.member_with_password("rui", "reader", PASSWORD);
    let mut walk = program::node();
    walk.arg(program::file("clients/megalodon_walk.mjs")).args([&alpha.base(), "rui", PASSWORD, &text.id]);
    let said = program::run(walk.env("NODE_EXTRA_CA_CERTS", authority.file()));
    assert!(said.ends_with("megalodon walked through\n"), "{said}");
}

#[test]
fn a_page_of_another_origin_logs_in_reads_on_favourites_and_replies() {
    let alpha = Node::start("alpha");
    let ana = alpha.member("ana", "practitioner");
    let texts: Vec<_> = (0..6).map(|nth| ana.publish(&format!("Walk number {nth}"), "public").unwrap()).collect();
    alpha.member_with_password("rui", "reader", PASSWORD);
    let mut walk = program::node();
    walk.arg(program::file("browser/elsewhere.mjs")).args([&alpha.base(), "rui", PASSWORD, &texts[0].id]);
    let said = program::run(&mut walk);
    assert!(said.ends_with("the page from elsewhere walked through\n"), "{said}");
}
