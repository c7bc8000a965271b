//! The tables, once, for both databases; `migrations/` makes them.

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
    accounts (actor_id) {
        actor_id -> BigInt,
        email -> Text,
        password -> Nullable<Text>,
        role -> Text,
        language -> Text,
        created_at -> BigInt,
        suspended_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    links (hash) {
        hash -> Text,
        purpose -> Text,
        account_id -> Nullable<BigInt>,
        role -> Nullable<Text>,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    sessions (hash) {
        hash -> Text,
        account_id -> BigInt,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    apps (id) {
        id -> BigInt,
        client_id -> Text,
        secret_hash -> Text,
        name -> Text,
        website -> Nullable<Text>,
        redirect_uris -> Text,
        scopes -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    codes (hash) {
        hash -> Text,
        app_id -> BigInt,
        account_id -> BigInt,
        redirect_uri -> Text,
        scopes -> Text,
        challenge -> Nullable<Text>,
        expires_at -> BigInt,
    }
}

diesel::table! {
    tokens (hash) {
        hash -> Text,
        app_id -> Nullable<BigInt>,
        account_id -> Nullable<BigInt>,
        scopes -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    texts (id) {
        id -> BigInt,
        status_id -> Nullable<BigInt>,
        uri -> Text,
        url -> Text,
        kind -> Text,
        local -> Bool,
        host -> Text,
        author_id -> BigInt,
        audience -> Text,
        state -> Text,
        language -> Text,
        name -> Text,
        summary -> Text,
        content -> Text,
        block -> Nullable<Text>,
        raw -> Nullable<Text>,
        in_reply_to -> Nullable<Text>,
        parent_id -> Nullable<BigInt>,
        root_id -> Nullable<BigInt>,
        revision -> Integer,
        newest_revision -> Integer,
        consent -> Nullable<Text>,
        completeness -> Integer,
        search -> Text,
        replies_count -> BigInt,
        likes_count -> BigInt,
        boosts_count -> BigInt,
        created_at -> BigInt,
        published_at -> Nullable<BigInt>,
        updated_at -> BigInt,
        withdrawn_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    revisions (text_id, number) {
        text_id -> BigInt,
        number -> Integer,
        editor_id -> BigInt,
        name -> Text,
        summary -> Text,
        language -> Text,
        audience -> Text,
        block -> Text,
        created_at -> BigInt,
        published_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    mentions (text_id, actor_id) {
        text_id -> BigInt,
        actor_id -> BigInt,
    }
}

diesel::table! {
    tags (text_id, name) {
        text_id -> BigInt,
        name -> Text,
    }
}

diesel::table! {
    tombstones (uri) {
        uri -> Text,
        erased_at -> BigInt,
    }
}

diesel::table! {
    reactions (id) {
        id -> BigInt,
        uri -> Text,
        kind -> Text,
        actor_id -> BigInt,
        text_id -> BigInt,
        created_at -> BigInt,
    }
}

diesel::table! {
    follows (follower_id, target_id) {
        follower_id -> BigInt,
        target_id -> BigInt,
        uri -> Text,
        state -> Text,
        created_at -> BigInt,
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
    }
}

diesel::table! {
    markers (account_id, timeline) {
        account_id -> BigInt,
        timeline -> Text,
        last_read_id -> BigInt,
        version -> BigInt,
        updated_at -> BigInt,
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
    happenings (id) {
        id -> BigInt,
        payload -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    streams (name) {
        name -> Text,
        head -> BigInt,
    }
}

diesel::table! {
    activities (id) {
        id -> BigInt,
        uri -> Text,
        actor_id -> BigInt,
        kind -> Text,
        object_uri -> Text,
        stream -> Nullable<Text>,
        seq -> Nullable<BigInt>,
        body -> Nullable<Text>,
        open -> Bool,
        created_at -> BigInt,
    }
}

diesel::table! {
    lanes (host) {
        host -> Text,
        next_at -> BigInt,
        lease_until -> BigInt,
        fence -> BigInt,
        calls -> BigInt,
        failures -> BigInt,
        failing_since -> Nullable<BigInt>,
        last_success -> Nullable<BigInt>,
        error_class -> Nullable<Text>,
        error_sentence -> Nullable<Text>,
    }
}

diesel::table! {
    deliveries (id) {
        id -> BigInt,
        activity_id -> BigInt,
        host -> Text,
        inbox -> Text,
        state -> Text,
        attempts -> BigInt,
        retry_at -> BigInt,
        expires_at -> BigInt,
        error_class -> Nullable<Text>,
        error_sentence -> Nullable<Text>,
    }
}

diesel::table! {
    arrivals (text_id, host) {
        text_id -> BigInt,
        host -> Text,
        arrived_at -> BigInt,
    }
}

diesel::table! {
    received (id) {
        id -> BigInt,
        activity_uri -> Text,
        signer_uri -> Text,
        root -> Text,
        body -> Nullable<Text>,
        state -> Text,
        reason -> Nullable<Text>,
        attempts -> BigInt,
        run_at -> BigInt,
        lease_until -> BigInt,
        received_at -> BigInt,
    }
}

diesel::table! {
    signatures_seen (hash) {
        hash -> Text,
        expires_at -> BigInt,
    }
}

diesel::table! {
    jobs (id) {
        id -> BigInt,
        key -> Text,
        payload -> Text,
        attempts -> BigInt,
        run_at -> BigInt,
        lease_until -> BigInt,
        last_error -> Nullable<Text>,
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

diesel::joinable!(texts -> actors (author_id));
diesel::joinable!(follows -> actors (target_id));
diesel::joinable!(reactions -> texts (text_id));
diesel::joinable!(accounts -> actors (actor_id));
diesel::joinable!(actor_keys -> actors (actor_id));
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
    texts,
    revisions,
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
    threads,
    host_health,
    host_clocks,
    peers,
    host_verdicts,
    inbox_refusals,
);
