//! `kill -9` at every bad moment: nothing is missing, nothing is doubled.

use crate::harness::{Author, Node};

#[test]
fn a_receiver_killed_while_200_texts_are_published_misses_nothing() {
    let (alpha, mut beta) = (Node::start("alpha"), Node::start("beta"));
    let (mut author, reader) = (Author::at(&alpha), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    author.publish(60);
    beta.kill();
    author.publish(100);
    beta.run();
    author.publish(40);
    author.arrives_at(&reader);
    assert_eq!(reader.list(&alpha.base()).unwrap().len(), 200);
}

#[test]
fn t4_a_sender_killed_in_the_middle_of_a_fan_out_loses_and_doubles_nothing() {
    let mut alpha = Node::start("alpha");
    let partners = ["beta", "gamma", "delta"].map(Node::start);
    let mut author = Author::at(&alpha);
    let readers = partners.each_ref().map(|partner| partner.member("rui", "reader"));
    for partner in &partners {
        alpha.befriend(partner);
    }
    for _ in 0..3 {
        author.publish(20);
        alpha.kill();
        alpha.run();
    }
    author.publish(1);
    for reader in &readers {
        author.arrives_at(reader);
    }
    // The author's own node says the same as the partners, and no name is there twice.
    author.arrives_at(&author.desk);
    let names: std::collections::BTreeSet<_> = readers[0].list(&alpha.base()).unwrap().into_values().collect();
    assert_eq!(names.len(), 61);
}

#[test]
fn a_partner_that_was_away_is_equal_within_sixty_seconds() {
    let (alpha, mut beta) = (Node::start("alpha"), Node::start("beta"));
    let (mut author, reader) = (Author::at(&alpha), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    beta.kill();
    author.publish(50);
    author.edit_and_withdraw();
    beta.run();
    author.arrives_at(&reader);
}

#[test]
fn a_partner_that_was_away_is_equal_even_when_the_author_fell_as_well() {
    let (mut alpha, mut beta) = (Node::start("alpha"), Node::start("beta"));
    let (mut author, reader) = (Author::at(&alpha), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    beta.kill();
    author.publish(25);
    alpha.kill();
    alpha.run();
    author.publish(25);
    author.edit_and_withdraw();
    beta.run();
    author.arrives_at(&reader);
}

#[test]
fn a_text_withdrawn_and_a_text_narrowed_while_the_partner_was_away_are_gone() {
    let (alpha, mut beta) = (Node::start("alpha"), Node::start("beta"));
    let (mut author, reader) = (Author::at(&alpha), beta.member("dora", "reader"));
    alpha.befriend(&beta);
    author.publish(3);
    author.arrives_at(&reader);
    beta.kill();
    author.desk.withdraw(&author.texts[0]).unwrap();
    author.desk.edit(&author.texts[1], "Ours alone now", "institution").unwrap();
    for gone in [0, 1] {
        author.expected.remove(&author.texts[gone].id);
    }
    beta.run();
    author.arrives_at(&reader);
}

#[test]
fn sigterm_ends_a_node_gracefully() {
    let mut alpha = Node::start("alpha");
    let mut author = Author::at(&alpha);
    author.publish(5);
    assert_eq!(alpha.stop(), Some(0));
    alpha.run();
    author.arrives_at(&author.desk);
}
