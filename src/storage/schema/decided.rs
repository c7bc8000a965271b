//! Tables of what admins decide about other servers, and of what is compared with them.

diesel::table! {
    follower_looks (actor_id) {
        actor_id -> BigInt,
        looked_at -> BigInt,
    }
}

diesel::table! {
    partner_codes (hash) {
        hash -> Text,
        note -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
        used_at -> Nullable<BigInt>,
        used_by -> Nullable<Text>,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    partner_asks (host) {
        host -> Text,
        code -> Text,
    }
}

diesel::table! {
    suspensions (host) {
        host -> Text,
        since -> BigInt,
        purged_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    partner_lists (host) {
        host -> Text,
        named -> Text,
        looked_at -> BigInt,
    }
}
