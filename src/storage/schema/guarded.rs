//! Tables of what was found in texts before they went out, and of what was answered.

diesel::table! {
    safeguard_answers (text_id, mark) {
        text_id -> BigInt,
        mark -> Text,
        rule -> Text,
        answer -> Text,
        answered_by -> BigInt,
        answered_at -> BigInt,
    }
}

diesel::table! {
    safeguard_checks (text_id) {
        text_id -> BigInt,
        revision -> Integer,
        checker -> Text,
        checked_at -> BigInt,
        consent -> Text,
        reviewer_id -> Nullable<BigInt>,
        checklist -> Bool,
    }
}

diesel::table! {
    safeguard_overrides (id) {
        id -> BigInt,
        text_id -> BigInt,
        revision -> Integer,
        mark -> Text,
        rule -> Text,
        reviewer_id -> BigInt,
        reason -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    safeguard_asked (author_id, mark) {
        author_id -> BigInt,
        mark -> Text,
        asked_at -> BigInt,
    }
}
