//! The tables, once, for both databases; `migrations/` makes them.

mod curated;
mod decided;
mod entry;
mod guarded;
mod judged;
mod measured;
mod written;
mod traffic;

pub use curated::{
    announcements, announcements_read, filter_texts, filter_words, filters, list_members, lists, tag_marks,
};
pub use decided::{follower_looks, partner_asks, partner_codes, partner_lists, suspensions};
pub use entry::{
    accounts, apps, codes, identities, links, mail_choices, passkey_questions, passkeys, recovery_codes,
    second_factors, sessions, sign_in_pending, tokens,
};
pub use guarded::{safeguard_answers, safeguard_asked, safeguard_checks, safeguard_overrides};
pub use judged::{appeals, audit_log, decisions, notices, rules};
pub use measured::{host_days, storage_days};
pub use traffic::{activities, arrivals, deliveries, happenings, jobs, lanes, received, signatures_seen, streams};
pub use written::{
    autosaves, coauthors, follows, markers, mentions, reactions, revisions, tags, text_words, texts, tombstones,
    translations,
};

diesel::table! {
    settings (name) {
        name -> Text,
        value -> Text,
    }
}

diesel::table! {
    leases (name) {
        name -> Text,
        holder -> Text,
        fence -> BigInt,
        until -> BigInt,
    }
}

diesel::table! {
    actors (id) {
        id -> BigInt,
        uri -> Text,
        kind -> Text,
        local -> Bool,
        handle -> Text,
        host -> Text,
        name -> Text,
        summary -> Text,
        url -> Text,
        inbox -> Text,
        shared_inbox -> Nullable<Text>,
        followers -> Nullable<Text>,
        icon -> Nullable<Text>,
        manually_approves -> Bool,
        created_at -> BigInt,
        fetched_at -> BigInt,
        gone_at -> Nullable<BigInt>,
        header -> Nullable<Text>,
        fields -> Text,
    }
}

diesel::table! {
    actor_keys (actor_id) {
        actor_id -> BigInt,
        rsa -> Binary,
        ed25519 -> Binary,
        rsa_public -> Text,
        ed25519_public -> Text,
    }
}

diesel::table! {
    remote_keys (key_id) {
        key_id -> Text,
        actor_uri -> Text,
        public_key -> Text,
        fetched_at -> BigInt,
    }
}

diesel::table! {
    notifications (id) {
        id -> BigInt,
        account_id -> BigInt,
        kind -> Text,
        actor_id -> BigInt,
        text_id -> Nullable<BigInt>,
        created_at -> BigInt,
        filtered -> Bool,
        report_id -> Nullable<BigInt>,
    }
}

diesel::table! {
    pushes (id) {
        id -> BigInt,
        token_hash -> Text,
        account_id -> BigInt,
        endpoint -> Text,
        receiver_key -> Text,
        receiver_secret -> Text,
        standard -> Bool,
        alerts -> Text,
        policy -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    partners (host) {
        host -> Text,
        node_uri -> Nullable<Text>,
        shared_inbox -> Nullable<Text>,
        name -> Text,
        country -> Text,
        standing -> Text,
        our_follow -> Nullable<Text>,
        our_follow_accepted -> Bool,
        their_follow -> Nullable<Text>,
        their_follow_accepted -> Bool,
        network_grant -> Bool,
        capable -> Bool,
        backfilling -> Bool,
        last_sent -> Nullable<BigInt>,
        last_received -> Nullable<BigInt>,
        error_class -> Nullable<Text>,
        error_sentence -> Nullable<Text>,
        created_at -> BigInt,
        updated_at -> BigInt,
        repairing -> Bool,
        checked_at -> Nullable<BigInt>,
        findings -> Nullable<Text>,
        agreed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    partner_streams (host, stream) {
        host -> Text,
        stream -> Text,
        epoch -> Text,
        pulled -> BigInt,
        head -> BigInt,
        sent -> BigInt,
        acked -> BigInt,
        epoch_at -> BigInt,
        etag -> Nullable<Text>,
        polled_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    partner_numbers (host, stream, seq) {
        host -> Text,
        stream -> Text,
        seq -> BigInt,
        activity_uri -> Text,
    }
}

diesel::table! {
    partner_refused (host, stream, uri) {
        host -> Text,
        stream -> Text,
        uri -> Text,
        author -> Text,
        month -> Text,
        line -> Text,
        reason -> Text,
    }
}

diesel::table! {
    orphaned (text_id) {
        text_id -> BigInt,
        since -> BigInt,
    }
}

diesel::table! {
    profiles (host) {
        host -> Text,
        profile -> Text,
        learned_at -> BigInt,
        key_changed_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    blocks (uri) {
        uri -> Text,
        actor_id -> BigInt,
        target_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    follow_answers (uri) {
        uri -> Text,
        follower_id -> BigInt,
        target_id -> BigInt,
    }
}

diesel::table! {
    actor_facts (actor_id) {
        actor_id -> BigInt,
        featured -> Nullable<Text>,
        moved_to -> Nullable<Text>,
        also_known_as -> Text,
        discoverable -> Bool,
        indexable -> Bool,
    }
}

diesel::table! {
    pins (actor_id, text_id) {
        actor_id -> BigInt,
        text_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    refusals (kind, reason) {
        kind -> Text,
        reason -> Text,
        times -> BigInt,
        last_at -> BigInt,
    }
}

diesel::table! {
    reports (id) {
        id -> BigInt,
        uri -> Text,
        reporter_id -> BigInt,
        subject_id -> Nullable<BigInt>,
        words -> Text,
        objects -> Text,
        state -> Text,
        created_at -> BigInt,
        forwarded_at -> Nullable<BigInt>,
        closed_at -> Nullable<BigInt>,
        closed_by -> Nullable<BigInt>,
    }
}

diesel::table! {
    threads (text_id) {
        text_id -> BigInt,
        told -> BigInt,
        checked_at -> BigInt,
    }
}

diesel::table! {
    host_health (host, way) {
        host -> Text,
        way -> Text,
        tried_at -> BigInt,
        ok_at -> Nullable<BigInt>,
        failing_since -> Nullable<BigInt>,
        failures -> BigInt,
        class -> Nullable<Text>,
        status -> Nullable<BigInt>,
        millis -> Nullable<BigInt>,
        said -> Nullable<Text>,
    }
}

diesel::table! {
    host_clocks (host) {
        host -> Text,
        ahead_ms -> BigInt,
        seen_at -> BigInt,
    }
}

diesel::table! {
    peers (host) {
        host -> Text,
        action -> Text,
        reason -> Text,
        reject_media -> Bool,
        created_at -> BigInt,
        updated_at -> BigInt,
    }
}

diesel::table! {
    host_verdicts (host) {
        host -> Text,
        verdict -> Text,
    }
}

diesel::table! {
    inbox_refusals (day, reason) {
        day -> BigInt,
        reason -> Text,
        count -> BigInt,
    }
}

diesel::table! {
    choices (account_id) {
        account_id -> BigInt,
        note -> Text,
        privacy -> Text,
        sensitive -> Bool,
        language -> Nullable<Text>,
        discoverable -> Bool,
        indexable -> Bool,
        hide_collections -> Bool,
        policy -> Text,
        attribution_domains -> Text,
    }
}

diesel::table! {
    note_revisions (text_id, number) {
        text_id -> BigInt,
        number -> Integer,
        words -> Text,
        content -> Text,
        warning -> Text,
        sensitive -> Bool,
        created_at -> BigInt,
    }
}

diesel::table! {
    ties (account_id, target_id) {
        account_id -> BigInt,
        target_id -> BigInt,
        blocked -> Nullable<BigInt>,
        muted -> Nullable<BigInt>,
        muted_until -> Nullable<BigInt>,
        mute_notifications -> Bool,
        endorsed -> Nullable<BigInt>,
        hide_boosts -> Bool,
        notify -> Bool,
        declined -> Bool,
        note -> Text,
    }
}

diesel::table! {
    closed_hosts (account_id, host) {
        account_id -> BigInt,
        host -> Text,
        id -> BigInt,
    }
}

diesel::table! {
    posted_once (account_id, key) {
        account_id -> BigInt,
        key -> Text,
        text_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    media (id) {
        id -> BigInt,
        account_id -> BigInt,
        text_id -> Nullable<BigInt>,
        place -> BigInt,
        purpose -> Text,
        mime -> Text,
        file -> Text,
        small_file -> Text,
        width -> BigInt,
        height -> BigInt,
        small_width -> BigInt,
        small_height -> BigInt,
        blurhash -> Text,
        description -> Text,
        focus_x -> BigInt,
        focus_y -> BigInt,
        created_at -> BigInt,
        next_place -> Nullable<BigInt>,
        next_words -> Text,
        decorative -> Bool,
    }
}

diesel::table! {
    polls (text_id) {
        text_id -> BigInt,
        options -> Text,
        multiple -> Bool,
        hide_totals -> Bool,
        expires_at -> BigInt,
    }
}

diesel::table! {
    votes (text_id, actor_id, choice) {
        text_id -> BigInt,
        actor_id -> BigInt,
        choice -> BigInt,
    }
}

diesel::table! {
    scheduled (id) {
        id -> BigInt,
        account_id -> BigInt,
        run_at -> BigInt,
        params -> Text,
    }
}

diesel::table! {
    conversations_read (account_id, root_id) {
        account_id -> BigInt,
        root_id -> BigInt,
        read_to -> BigInt,
        hidden_to -> BigInt,
    }
}

diesel::joinable!(texts -> actors (author_id));
diesel::joinable!(follows -> actors (target_id));
diesel::joinable!(reactions -> texts (text_id));
diesel::joinable!(accounts -> actors (actor_id));
diesel::joinable!(actor_keys -> actors (actor_id));
diesel::joinable!(coauthors -> texts (text_id));
diesel::joinable!(coauthors -> actors (actor_id));
diesel::joinable!(mentions -> texts (text_id));
diesel::joinable!(tags -> texts (text_id));
diesel::joinable!(revisions -> texts (text_id));
diesel::joinable!(deliveries -> activities (activity_id));
diesel::joinable!(partner_streams -> partners (host));
diesel::joinable!(notifications -> actors (actor_id));
diesel::joinable!(sessions -> accounts (account_id));
diesel::joinable!(tokens -> accounts (account_id));
diesel::joinable!(arrivals -> texts (text_id));
diesel::joinable!(orphaned -> texts (text_id));
diesel::joinable!(pins -> texts (text_id));
diesel::joinable!(threads -> texts (text_id));
diesel::joinable!(list_members -> actors (actor_id));
diesel::joinable!(media -> texts (text_id));
diesel::joinable!(ties -> actors (target_id));
diesel::allow_tables_to_appear_in_same_query!(
    settings,
    leases,
    actors,
    actor_keys,
    remote_keys,
    accounts,
    links,
    sessions,
    apps,
    codes,
    tokens,
    pushes,
    texts,
    text_words,
    revisions,
    autosaves,
    translations,
    coauthors,
    mentions,
    tags,
    tombstones,
    reactions,
    follows,
    notifications,
    partners,
    partner_streams,
    partner_numbers,
    partner_refused,
    orphaned,
    happenings,
    streams,
    activities,
    lanes,
    deliveries,
    arrivals,
    received,
    signatures_seen,
    jobs,
    blocks,
    follow_answers,
    actor_facts,
    pins,
    refusals,
    reports,
    notices,
    threads,
    host_health,
    host_clocks,
    peers,
    host_verdicts,
    inbox_refusals,
    choices,
    note_revisions,
    ties,
    closed_hosts,
    posted_once,
    media,
    lists,
    list_members,
    filters,
    filter_words,
    filter_texts,
    tag_marks,
    polls,
    votes,
    scheduled,
    conversations_read,
    follower_looks,
    partner_codes,
    partner_asks,
    suspensions,
    partner_lists,
);
