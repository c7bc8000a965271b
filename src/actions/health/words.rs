//! The words for what is wrong with a partner: a sentence, a cause, what was seen, what to do.

use crate::domain::fault::Fault;
use crate::domain::time::Timestamp;
use crate::storage::health::Way;
use crate::storage::partners::Partner;
use crate::text::phrases::{self, Arg};

use super::clock::{Judgement, Whose};
use super::{Health, RECEIVE, Trouble};

fn say(lang: &str, id: &str, args: &[(&str, Arg<'_>)]) -> String {
    phrases::get(lang, id, args)
}

/// A span of time in its largest unit that fits at least twice, or in seconds.
pub fn span(lang: &str, milliseconds: i64) -> String {
    let seconds = (milliseconds.saturating_abs().saturating_add(500)) / 1000;
    let (unit, length) = match seconds {
        172_800.. => ("span-days", 86_400),
        7_200.. => ("span-hours", 3_600),
        120.. => ("span-minutes", 60),
        _ => ("span-seconds", 1),
    };
    say(lang, unit, &[("count", ((seconds + length / 2) / length).into())])
}

/// Puts a failure into words.
pub(super) fn trouble(
    lang: &str,
    known: &Partner,
    health: &Health,
    (class, way): (Fault, &'static str),
    now: Timestamp,
) -> Trouble {
    let used = health.way(way);
    let name = if known.name.is_empty() { known.host.clone() } else { known.name.clone() };
    let words = known.error_sentence.clone().unwrap_or_default();
    let ahead = health.clock.map_or(0, |clock| clock.ahead_ms);
    let span = match class {
        Fault::Clock => span(lang, ahead),
        _ => span(lang, used.and_then(|way| way.millis).unwrap_or(0)),
    };
    let own = format!("{}/actor", known.our_follow.as_deref().map_or("", origin));
    let args = [
        ("name", Arg::Text(&name)),
        ("host", Arg::Text(&known.host)),
        ("span", Arg::Text(&span)),
        ("direction", Arg::Text(if ahead >= 0 { "ahead" } else { "behind" })),
        ("own", Arg::Text(&own)),
        ("words", Arg::Text(&words)),
    ];
    let (sentence, rest) = ids(class, way, health.clock);
    let advice = say(lang, &format!("{rest}-advice"), &args);
    Trouble {
        class,
        way,
        sentence: say(lang, &sentence, &args),
        cause: say(lang, &format!("{rest}-cause"), &args),
        evidence: evidence(lang, known, health, (class, used), now),
        advice: advice.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
    }
}

/// The phrase of the sentence, and the stem of those of cause and advice.
fn ids(class: Fault, way: &str, clock: Option<Judgement>) -> (String, String) {
    let receive = way == RECEIVE;
    match class {
        Fault::Clock => {
            let whose = match clock.map(|clock| clock.whose) {
                Some(Whose::Theirs) => "theirs",
                Some(Whose::Ours) => "ours",
                Some(Whose::Unknown) | None => "unknown",
            };
            let stem = format!("fault-clock-{whose}");
            (if receive { format!("fault-clock-receive-{whose}") } else { stem.clone() }, stem)
        }
        Fault::Signature if receive => ("fault-signature-receive".to_owned(), "fault-signature-receive".to_owned()),
        other => {
            let stem = format!("fault-{}", other.as_str().replace('_', "-"));
            (stem.clone(), stem)
        }
    }
}

/// Scheme and host of one of our own addresses.
fn origin(address: &str) -> &str {
    let after_scheme = address.find("://").map_or(0, |at| at + 3);
    let end = address.get(after_scheme..).and_then(|rest| rest.find('/')).map(|at| at + after_scheme);
    end.and_then(|end| address.get(..end)).unwrap_or(address)
}

fn evidence(
    lang: &str,
    known: &Partner,
    health: &Health,
    (class, used): (Fault, Option<&Way>),
    now: Timestamp,
) -> Vec<(String, String)> {
    let mut seen = Vec::new();
    let mut add = |what: &str, value: String| seen.push((say(lang, what, &[]), value));
    if let Some(way) = used {
        if let Some(since) = way.failing_since {
            add("seen-since", ago(lang, now, since));
        }
        add("seen-attempt", attempt(lang, way, now));
        if let Some(said) = &way.said {
            add("seen-words", say(lang, "seen-quoted", &[("words", Arg::Text(said))]));
        }
    }
    if let Some(clock) = health.clock.filter(|_| class == Fault::Clock) {
        let direction = if clock.ahead_ms >= 0 { "span-ahead" } else { "span-behind" };
        add("seen-clock", say(lang, direction, &[("span", Arg::Text(&span(lang, clock.ahead_ms)))]));
        add("seen-our-clock", our_clock(lang, clock));
    }
    add("seen-ok", known.last_sent.map_or_else(|| never(lang), |at| ago(lang, now, at)));
    add("seen-heard", known.last_received.map_or_else(|| never(lang), |at| ago(lang, now, at)));
    if health.backlog > 0 {
        let oldest = span(lang, health.waiting_since.map_or(0, |since| now.0.saturating_sub(since)));
        add(
            "seen-waiting",
            say(lang, "seen-waiting-count", &[("count", health.backlog.into()), ("span", Arg::Text(&oldest))]),
        );
    }
    if let Some(next) = health.next_at {
        let wait = span(lang, next.saturating_sub(now.0).max(0));
        add("seen-next", say(lang, "span-in", &[("span", Arg::Text(&wait))]));
    }
    seen
}

fn attempt(lang: &str, way: &Way, now: Timestamp) -> String {
    let when = ago(lang, now, way.tried_at);
    match way.status {
        Some(status) => {
            let millis = way.millis.unwrap_or(0);
            let took = if millis < 1000 { format!("{millis} ms") } else { span(lang, millis) };
            let status = status.to_string();
            let args = [("when", Arg::Text(&when)), ("status", Arg::Text(&status)), ("span", Arg::Text(&took))];
            say(lang, "seen-attempt-status", &args)
        }
        None => say(lang, "seen-attempt-silent", &[("when", Arg::Text(&when))]),
    }
}

fn our_clock(lang: &str, clock: Judgement) -> String {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match clock.others {
        0 => say(lang, "seen-our-clock-alone", &[]),
        others => say(
            lang,
            "seen-our-clock-agrees",
            &[("count", number(clock.agreeing).into()), ("others", number(others).into())],
        ),
    }
}

fn never(lang: &str) -> String {
    say(lang, "seen-never", &[])
}

fn ago(lang: &str, now: Timestamp, at: i64) -> String {
    say(lang, "span-ago", &[("span", Arg::Text(&span(lang, now.0.saturating_sub(at).max(0))))])
}

/// Everything about a trouble as plain text, for the admin of the other side.
pub fn report(lang: &str, own: &str, host: &str, trouble: &Trouble) -> String {
    let head = say(lang, "report-head", &[("own", Arg::Text(own)), ("host", Arg::Text(host))]);
    let seen = trouble.evidence.iter().map(|(what, value)| format!("{what}: {value}"));
    let class = format!("{} ({})", trouble.class.as_str(), trouble.way);
    let lines = [head, String::new(), trouble.sentence.clone(), trouble.cause.clone(), String::new()];
    lines
        .into_iter()
        .chain(seen)
        .chain([say(lang, "report-class", &[("class", Arg::Text(&class))])])
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::health::{FETCH, SEND, clock};

    fn partner() -> Partner {
        Partner {
            host: "b.example".to_owned(),
            node_uri: None,
            shared_inbox: None,
            name: "Gefyra".to_owned(),
            country: String::new(),
            standing: "open".to_owned(),
            our_follow: Some("https://a.example/follows/1".to_owned()),
            our_follow_accepted: true,
            their_follow: None,
            their_follow_accepted: true,
            network_grant: true,
            capable: true,
            backfilling: false,
            last_sent: None,
            last_received: Some(0),
            error_class: None,
            error_sentence: None,
            repairing: false,
            checked_at: None,
            findings: None,
            agreed_at: None,
            created_at: 0,
            updated_at: 0,
        }
    }

    fn health(class: Fault, way: &'static str, clock: Option<Judgement>) -> Health {
        let used = Way {
            host: "b.example".to_owned(),
            way: way.to_owned(),
            class: Some(class.as_str().to_owned()),
            failures: 1,
            failing_since: Some(0),
            status: Some(401),
            millis: Some(180),
            said: Some("too old".to_owned()),
            ..Way::default()
        };
        Health {
            state: "mutual",
            health: "broken",
            backlog: 31,
            waiting_since: Some(0),
            parked: 0,
            next_at: Some(200_000),
            reading: crate::actions::health::Reading::default(),
            ways: vec![used],
            clock,
            trouble: None,
        }
    }

    #[test]
    fn every_class_has_one_sentence_a_cause_and_advice_in_words() {
        for class in Fault::ALL {
            for way in [SEND, FETCH, RECEIVE] {
                for clock in
                    [None, Some(clock::judge(10_800_000, &[0])), Some(clock::judge(-10_800_000, &[-10_800_000]))]
                {
                    let said = trouble("en", &partner(), &health(class, way, clock), (class, way), Timestamp(180_000));
                    let all = [said.sentence.clone(), said.advice.join(" ")];
                    for words in &all {
                        assert!(
                            !words.contains("fault-") && !words.contains(['{', '$']) && words.len() > 20,
                            "{words}"
                        );
                    }
                    assert!(said.sentence.ends_with('.') && !said.evidence.is_empty(), "{said:?}");
                }
            }
        }
    }

    #[test]
    fn a_wrong_clock_is_named_with_its_owner() {
        let say = |ahead, others: &[i64]| {
            let health = health(Fault::Clock, SEND, Some(clock::judge(ahead, others)));
            trouble("en", &partner(), &health, (Fault::Clock, SEND), Timestamp(180_000))
        };
        let theirs = say(10_800_000, &[0, 0]);
        assert_eq!(theirs.sentence, "Gefyra refuses what we send because its clock is 3 hours ahead.");
        let pairs: Vec<(&str, &str)> = theirs.evidence.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        for pair in [
            ("Their clock", "3 hours ahead of ours"),
            ("Our clock", "agrees with 2 of 2 other partners"),
            ("Last attempt", "3 minutes ago, status 401 after 180 ms"),
            ("Waiting", "31 items, the oldest for 3 minutes"),
        ] {
            assert!(pairs.contains(&pair), "{pairs:?}");
        }
        let ours = say(10_800_000, &[10_800_000]);
        assert_eq!(ours.sentence, "Gefyra refuses what we send because our own clock is 3 hours behind.");
        let unknown = say(-2_820_000, &[]);
        assert_eq!(unknown.sentence, "Gefyra refuses what we send because its clock and ours differ by 47 minutes.");
        let report = report("en", "a.example", "b.example", &theirs);
        assert!(report.contains("Their clock: 3 hours ahead of ours") && report.contains("Class: clock (send)"));
    }

    #[test]
    fn a_span_is_told_in_its_largest_unit() {
        let said = [0, 59_499, 119_000, 120_000, 10_800_000, 172_800_000].map(|length| span("en", length));
        assert_eq!(said, ["0 seconds", "59 seconds", "119 seconds", "2 minutes", "3 hours", "2 days"]);
    }
}
