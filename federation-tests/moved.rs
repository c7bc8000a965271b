//! A node moves to another machine.

use crate::harness::link::Link;
use crate::harness::{Author, Node};
use crate::partnership::compared;

#[test]
fn t10_a_node_that_moves_to_another_host_misses_nothing() {
    let link = Link::new();
    let (mut alpha, beta) = (Node::start_at("alpha", link.address("alpha"), ""), Node::start("beta"));
    let (mut ours, mut theirs) = (Author::at(&alpha), Author::at(&beta));
    let readers = [alpha.member("rui", "reader"), beta.member("dora", "reader")];
    alpha.befriend(&beta);
    ours.publish(5);
    theirs.publish(5);
    ours.arrives_at(&readers[1]);
    theirs.arrives_at(&readers[0]);

    // The name leads to another machine: the same data in another folder, at another port.
    alpha.stop();
    theirs.publish(10);
    theirs.change(3, 2);
    link.lead_to(alpha.relocate());
    theirs.publish(3);
    alpha.run();
    let reader = alpha.desk("rui");
    ours.desk = alpha.desk("ana");
    ours.publish(4);
    ours.change(2, 1);
    ours.arrives_at(&readers[1]);
    theirs.arrives_at(&reader);
    // Each side proves it by the hashes over the canonical forms of all objects.
    for (here, there) in [(&alpha, &beta), (&beta, &alpha)] {
        let found = compared(here, there);
        assert_eq!(
            (&found["equal"], &found["erased"], &found["fetched"]),
            (&true.into(), &0.into(), &0.into()),
            "{found}"
        );
    }
    assert!(!alpha.written().contains("older copy"), "the log goes on: nothing was rolled back");
}
