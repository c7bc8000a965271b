//! `/metrics` on an address of its own: the figures of this process and of the database, for Prometheus.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::listen;
use crate::actions::{Error, health};
use crate::app::App;
use crate::domain::time::Timestamp;
use crate::storage::figures::{self, Lanes, Queue};
use crate::storage::partners::Partner;
use crate::telemetry::exposition::{CONTENT_TYPE, Page};
use crate::telemetry::metrics;

/// Listens where the configuration says, if it says so.
///
/// # Errors
/// The address's: mostly that the port is taken.
pub async fn listener(app: &App) -> std::io::Result<Option<TcpListener>> {
    let Some(address) = app.config.server.metrics_listen else { return Ok(None) };
    let named =
        |error: std::io::Error| std::io::Error::new(error.kind(), format!("server.metrics_listen {address}: {error}"));
    Ok(Some(TcpListener::bind(address).await.map_err(named)?))
}

/// Serves the figures until the node stops.
pub async fn serve(app: Arc<App>, listener: TcpListener, stop: watch::Receiver<bool>) {
    let router = Router::new().route("/metrics", get(page)).with_state(app);
    listen::serve(listener, router, stop, listen::HEAD).await;
}

async fn page(State(app): State<Arc<App>>) -> Response {
    match gather(&app) {
        Ok(text) => ([(header::CONTENT_TYPE, CONTENT_TYPE)], text).into_response(),
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, format!("{error}\n")).into_response(),
    }
}

fn gather(app: &App) -> Result<String, Error> {
    let mut page = Page::default();
    page.family("interpraxis_build_info", "gauge", "The version that runs.");
    page.sample("interpraxis_build_info", &[("version", env!("CARGO_PKG_VERSION"))], 1);
    requests(&mut page);
    inbox(&mut page);
    attempts(&mut page);
    commits(&mut page);
    process(&mut page);
    database(&mut page, app)?;
    Ok(page.finish())
}

fn requests(page: &mut Page) {
    let (count, times) = ("interpraxis_http_requests_total", "interpraxis_http_request_duration_seconds");
    page.family(count, "counter", "Requests answered, by what they asked for and class of status.");
    for (route, requests) in metrics::requests() {
        for (status, many) in requests.statuses() {
            page.sample(count, &[("route", route.as_str()), ("status", status)], many);
        }
    }
    page.family(times, "histogram", "How long the answers took.");
    for (route, requests) in metrics::requests() {
        page.histogram(times, &[("route", route.as_str())], &requests.times);
    }
}

fn inbox(page: &mut Page) {
    let accepted = metrics::INBOX_ACCEPTED.load(Ordering::Relaxed);
    page.counter("interpraxis_inbox_accepted_total", "Activities that the inboxes took.", accepted);
    let refused = "interpraxis_inbox_refused_total";
    page.family(refused, "counter", "What the inboxes refused, by reason.");
    for (reason, many) in metrics::INBOX_REFUSED.all() {
        page.sample(refused, &[("reason", reason)], many);
    }
}

fn attempts(page: &mut Page) {
    let (count, times) = ("interpraxis_delivery_attempts_total", "interpraxis_delivery_duration_seconds");
    page.family(count, "counter", "Attempts to deliver: taken, or the class of the failure.");
    for (outcome, many) in metrics::ATTEMPTS.all() {
        page.sample(count, &[("outcome", outcome)], many);
    }
    page.family(times, "histogram", "How long attempts to deliver took.");
    page.histogram(times, &[], &metrics::ATTEMPT_TIME);
}

fn commits(page: &mut Page) {
    let (units, times) = ("interpraxis_db_commit_units", "interpraxis_db_commit_duration_seconds");
    page.family(units, "histogram", "How many units of work shared each commit of the one writer on SQLite.");
    page.histogram(units, &[], &metrics::COMMIT_UNITS);
    page.family(times, "histogram", "How long those commits took, their work included.");
    page.histogram(times, &[], &metrics::COMMIT_TIME);
}

/// What Linux says of this process; nothing elsewhere.
fn process(page: &mut Page) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let bytes = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name))?;
        line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
    };
    for (name, field, help) in [
        ("process_resident_memory_bytes", "VmRSS:", "Memory in use."),
        ("process_resident_memory_peak_bytes", "VmHWM:", "The most memory that was in use."),
        ("process_virtual_memory_bytes", "VmSize:", "Address space in use."),
    ] {
        if let Some(value) = bytes(field) {
            page.gauge(name, help, value);
        }
    }
    if let Ok(files) = std::fs::read_dir("/proc/self/fd") {
        page.gauge("process_open_fds", "Open files and sockets.", files.count());
    }
}

fn database(page: &mut Page, app: &App) -> Result<(), Error> {
    let now = app.now();
    let (queues, lanes, counts, partners) = app.db.read(|conn| {
        let queues = [
            ("happenings", figures::happenings(conn)?),
            ("deliveries", figures::deliveries(conn)?),
            ("received", figures::received(conn)?),
            ("jobs", figures::jobs(conn, now.0)?),
        ];
        let counts = [
            (
                "interpraxis_deliveries_parked",
                "Items put aside because an inbox does not want them.",
                figures::parked(conn)?,
            ),
            ("interpraxis_received_quarantined", "Activities that could not be digested.", figures::quarantined(conn)?),
            ("interpraxis_jobs_failing", "Jobs that failed when they last ran.", figures::failing_jobs(conn)?),
            ("interpraxis_db_size_bytes", "The size of the database.", figures::size(conn)?),
        ];
        Ok::<_, Error>((queues, figures::lanes(conn, now.0)?, counts, health::all(conn, "en", now)?))
    })?;
    waiting(page, &queues, now);
    of_lanes(page, lanes);
    for (name, help, value) in counts {
        page.gauge(name, help, value);
    }
    of_partners(page, &partners, now);
    Ok(())
}

fn waiting(page: &mut Page, queues: &[(&str, Queue)], now: Timestamp) {
    page.family("interpraxis_queue_waiting", "gauge", "What waits in each queue.");
    for (name, queue) in queues {
        page.sample("interpraxis_queue_waiting", &[("queue", name)], queue.waiting);
    }
    page.family("interpraxis_queue_oldest_seconds", "gauge", "For how long the oldest has waited.");
    for (name, queue) in queues {
        let age = queue.oldest.map_or(0, |oldest| now.0.saturating_sub(oldest).max(0) / 1000);
        page.sample("interpraxis_queue_oldest_seconds", &[("queue", name)], age);
    }
}

fn of_lanes(page: &mut Page, lanes: Lanes) {
    page.family(
        "interpraxis_lanes",
        "gauge",
        "Hosts that we deliver to: all, those with something due, those that fail.",
    );
    for (state, many) in [("known", lanes.known), ("due", lanes.due), ("failing", lanes.failing)] {
        page.sample("interpraxis_lanes", &[("state", state)], many);
    }
}

fn of_partners(page: &mut Page, partners: &[(Partner, health::Health)], now: Timestamp) {
    let going: Vec<_> =
        partners.iter().filter(|(_, health)| matches!(health.state, "mutual" | "requested_by_us")).collect();
    let mut each = |name: &str, help: &str, value: &dyn Fn(&Partner, &health::Health) -> Option<i64>| {
        page.family(name, "gauge", help);
        for (partner, health) in &going {
            if let Some(value) = value(partner, health) {
                page.sample(name, &[("host", &partner.host)], value);
            }
        }
    };
    each("interpraxis_partner_backlog", "Items that a partner has not taken yet.", &|_, health| Some(health.backlog));
    each("interpraxis_partner_lag_seconds", "For how long the oldest of them has waited.", &|_, health| {
        Some(health.lag_seconds(now))
    });
    each("interpraxis_partner_clock_ahead_seconds", "By how much its clock is ahead of ours.", &|_, health| {
        health.clock.map(|clock| clock.ahead_ms / 1000)
    });
    page.family("interpraxis_partner_health", "gauge", "1 for what a partner is now: live, backfilling, lagging, ...");
    for (partner, health) in &going {
        page.sample("interpraxis_partner_health", &[("host", &partner.host), ("health", health.health)], 1);
    }
    page.family("interpraxis_partner_failing", "gauge", "1 for each partner that fails, with the class and the way.");
    for (partner, health) in &going {
        if let Some(trouble) = &health.trouble {
            let labels = [("host", partner.host.as_str()), ("class", trouble.class.as_str()), ("way", trouble.way)];
            page.sample("interpraxis_partner_failing", &labels, 1);
        }
    }
}
