//! Journey J3 in a browser on two nodes: a practitioner abroad reads, sifts, saves and asks; the author hears of it and answers.

use crate::harness::{Node, program};

#[test]
fn a_question_is_asked_abroad_and_answered_with_script_without_and_by_keyboard() {
    let (alpha, beta) = (Node::start("alpha"), Node::start("beta"));
    let ana = alpha.member("ana", "practitioner");
    beta.member("bruno", "practitioner");
    alpha.befriend(&beta);
    for (way, how) in [("without", "without script"), ("with", "with script"), ("keyboard", "by keyboard")] {
        let name = format!("A table for two families, {how}");
        ana.publish(&name, "public").unwrap();
        let mut walk = program::node();
        walk.arg(program::file("browser/abroad.mjs"));
        walk.args([&alpha.base(), &beta.base(), "a password of some length", &name, way]);
        let said = program::run(&mut walk);
        assert!(said.ends_with("a question was asked and answered abroad\n"), "{said}");
    }
}
