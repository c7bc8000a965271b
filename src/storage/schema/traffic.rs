//! The tables of what goes out, what comes in, and what waits to be done.

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
