//! The tables of what is written here and elsewhere, and what readers do with it.

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
        derived_from -> Nullable<Text>,
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

// The full-text index: on SQLite a table of FTS5, whose key is always called so.
diesel::table! {
    text_words (rowid) {
        rowid -> BigInt,
        words -> Text,
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
    autosaves (text_id, editor_id) {
        text_id -> BigInt,
        editor_id -> BigInt,
        base -> Integer,
        fields -> Text,
        saved_at -> BigInt,
    }
}

diesel::table! {
    translations (text_id, language) {
        text_id -> BigInt,
        language -> Text,
        translator_id -> Nullable<BigInt>,
        translators -> Text,
        draft -> Text,
        draft_number -> Integer,
        draft_source -> Integer,
        drafted_at -> BigInt,
        name -> Text,
        summary -> Text,
        content -> Text,
        block -> Nullable<Text>,
        search -> Text,
        source -> Integer,
        source_updated -> Nullable<BigInt>,
        published_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    coauthors (text_id, actor_id) {
        text_id -> BigInt,
        actor_id -> BigInt,
        state -> Text,
        place -> Integer,
        changed_at -> BigInt,
        agreed_at -> Nullable<BigInt>,
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
    markers (account_id, timeline) {
        account_id -> BigInt,
        timeline -> Text,
        last_read_id -> BigInt,
        version -> BigInt,
        updated_at -> BigInt,
    }
}
