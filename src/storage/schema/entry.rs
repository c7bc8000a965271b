//! The tables of who comes in: accounts, sessions, links, clients, tokens.

diesel::table! {
    accounts (actor_id) {
        actor_id -> BigInt,
        email -> Text,
        password -> Nullable<Text>,
        role -> Text,
        language -> Text,
        created_at -> BigInt,
        suspended_at -> Nullable<BigInt>,
        seen_at -> Nullable<BigInt>,
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
        number -> Nullable<BigInt>,
        language -> Nullable<Text>,
        name -> Nullable<Text>,
        email -> Nullable<Text>,
        made_by -> Nullable<BigInt>,
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
        refresh_hash -> Nullable<Text>,
    }
}

diesel::table! {
    mail_choices (account_id) {
        account_id -> BigInt,
        told -> Text,
        secret -> Text,
        digest_at -> BigInt,
        upto -> BigInt,
    }
}

diesel::table! {
    second_factors (account_id) {
        account_id -> BigInt,
        secret -> Text,
        confirmed_at -> Nullable<BigInt>,
        last_step -> BigInt,
    }
}

diesel::table! {
    recovery_codes (hash) {
        hash -> Text,
        account_id -> BigInt,
    }
}

diesel::table! {
    identities (issuer, subject) {
        issuer -> Text,
        subject -> Text,
        account_id -> BigInt,
        label -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    sign_in_pending (hash) {
        hash -> Text,
        issuer -> Text,
        subject -> Text,
        label -> Text,
        account_id -> Nullable<BigInt>,
        role -> Nullable<Text>,
        invitation -> Nullable<Text>,
        name -> Text,
        handle -> Text,
        email -> Text,
        next -> Text,
        expires_at -> BigInt,
    }
}

diesel::table! {
    passkeys (id) {
        id -> BigInt,
        account_id -> BigInt,
        credential -> Text,
        owner -> Text,
        name -> Text,
        public_key -> Text,
        created_at -> BigInt,
        used_at -> Nullable<BigInt>,
        refused_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    passkey_questions (hash) {
        hash -> Text,
        account_id -> Nullable<BigInt>,
        owner -> Nullable<Text>,
        state -> Text,
        expires_at -> BigInt,
    }
}
