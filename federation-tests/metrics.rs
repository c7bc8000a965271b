//! The figures for Prometheus, through the real socket.

use crate::harness::http::Request;
use crate::harness::port::free_port;
use crate::harness::stranger::Stranger;
use crate::harness::{Node, eventually};

/// The value of a sample by the beginning of its line.
fn value(text: &str, sample: &str) -> Option<i64> {
    let line = text.lines().find_map(|line| line.strip_prefix(sample))?;
    line.trim().split('.').next()?.parse().ok()
}

#[test]
fn the_figures_are_served_where_the_configuration_says_and_nowhere_else() {
    let (mut alpha, mut beta) = (Node::start("alpha"), Node::start("beta"));
    let ana = alpha.member("ana", "practitioner");
    let port = free_port();
    alpha.stop();
    alpha.environment = vec![("INTERPRAXIS__SERVER__METRICS_LISTEN".into(), format!("127.0.0.1:{port}"))];
    alpha.run();
    alpha.befriend(&beta);
    let figures = || {
        let reply = Request::get("/metrics").send(port, "127.0.0.1").unwrap();
        assert_eq!(reply.status, 200);
        assert_eq!(reply.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
        reply.text()
    };
    let text = ana.publish("One text", "public").unwrap();
    assert_eq!(
        alpha.send(&Request::get(alpha.path(&text.id)).header("Accept", "application/activity+json")).status,
        200
    );
    let peer = Stranger::start("stranger");
    assert_eq!(alpha.send(&peer.post(&alpha, peer.note("a-note", Some(&text.id)).to_string())).status, 202);
    assert_eq!(alpha.send(&Request::new("POST", "/inbox").body("application/activity+json", "{}")).status, 401);
    eventually("what happened is counted", || {
        let text = figures();
        let at_least = |sample: &str, least: i64| match value(&text, sample) {
            Some(value) if value >= least => Ok(()),
            seen => Err(format!("{sample}: {seen:?}")),
        };
        at_least("interpraxis_http_requests_total{route=\"object\",status=\"2xx\"}", 1)?;
        at_least("interpraxis_http_request_duration_seconds_bucket{route=\"object\",le=\"+Inf\"}", 1)?;
        at_least("interpraxis_inbox_accepted_total", 1)?;
        at_least("interpraxis_inbox_refused_total{reason=\"signature_missing\"}", 1)?;
        at_least("interpraxis_delivery_attempts_total{outcome=\"taken\"}", 1)?;
        at_least("interpraxis_lanes{state=\"known\"}", 1)?;
        at_least("interpraxis_queue_waiting{queue=\"received\"}", 0)?;
        at_least("interpraxis_queue_oldest_seconds{queue=\"jobs\"}", 0)?;
        at_least("interpraxis_db_size_bytes", 1)?;
        at_least("process_resident_memory_bytes", 1_000_000)?;
        at_least(&format!("interpraxis_partner_backlog{{host=\"{}\"}}", beta.host()), 0)
    });
    let well_formed = |line: &str| {
        line.starts_with('#') || line.rsplit_once(' ').is_some_and(|(_, value)| value.parse::<f64>().is_ok())
    };
    assert!(figures().lines().all(well_formed), "{}", figures());

    beta.kill();
    ana.publish("Another text", "public").unwrap();
    let failing = format!("interpraxis_partner_failing{{host=\"{}\",class=\"tcp\",way=\"send\"}}", beta.host());
    eventually("a partner that fails is told with its class", || {
        value(&figures(), &failing).map(drop).ok_or(figures())
    });
    assert_eq!(value(&figures(), &format!("interpraxis_partner_backlog{{host=\"{}\"}}", beta.host())), Some(1));

    assert_ne!(alpha.send(&Request::get("/metrics")).status, 200, "the public address serves no figures");
    assert_eq!(Request::get("/desk").send(port, "127.0.0.1").unwrap().status, 404, "their address serves nothing else");
}
