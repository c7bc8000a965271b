//! Tables of what members arrange for themselves: lists, filters, hashtags that they follow, what they have put away.

diesel::table! {
    lists (id) {
        id -> BigInt,
        account_id -> BigInt,
        title -> Text,
        replies -> Text,
        exclusive -> Bool,
    }
}

diesel::table! {
    list_members (list_id, actor_id) {
        list_id -> BigInt,
        actor_id -> BigInt,
        id -> BigInt,
    }
}

diesel::table! {
    filters (id) {
        id -> BigInt,
        account_id -> BigInt,
        title -> Text,
        contexts -> Text,
        action -> Text,
        expires_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    filter_words (id) {
        id -> BigInt,
        filter_id -> BigInt,
        keyword -> Text,
        whole -> Bool,
    }
}

diesel::table! {
    filter_texts (id) {
        id -> BigInt,
        filter_id -> BigInt,
        text_id -> BigInt,
    }
}

diesel::table! {
    tag_marks (id) {
        id -> BigInt,
        account_id -> BigInt,
        name -> Text,
        kind -> Text,
    }
}

diesel::table! {
    announcements (id) {
        id -> BigInt,
        words -> Text,
        published_at -> BigInt,
        updated_at -> BigInt,
        ends_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    announcements_read (announcement_id, account_id) {
        announcement_id -> BigInt,
        account_id -> BigInt,
    }
}
