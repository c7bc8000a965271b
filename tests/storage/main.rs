//! The room that speaks SQL, on both databases: every case runs once on SQLite and once on a PostgreSQL that the tests start.

/// Makes two tests of each case: one on a fresh SQLite file, one on a fresh PostgreSQL database.
macro_rules! on_both {
    ($($case:ident),+ $(,)?) => {
        mod sqlite {
            $(#[test] fn $case() { super::$case(&crate::home::Home::sqlite()); })+
        }
        mod postgres {
            $(#[test] fn $case() { super::$case(&crate::home::Home::postgres()); })+
        }
    };
}

#[cfg(test)]
#[path = "../../federation-tests/harness/port.rs"]
mod port;

#[cfg(test)]
#[path = "../../federation-tests/harness/wait.rs"]
mod wait;

#[cfg(test)]
#[path = "../../federation-tests/harness/postgres.rs"]
mod postgres;

#[cfg(test)]
mod home;

#[cfg(test)]
mod judged;

#[cfg(test)]
mod measured;

#[cfg(test)]
mod retention;

#[cfg(test)]
mod schema;

#[cfg(test)]
mod commits;

#[cfg(test)]
mod texts;

#[cfg(test)]
mod views;

#[cfg(test)]
mod personal;

#[cfg(test)]
mod coauthors;

#[cfg(test)]
mod search;

#[cfg(test)]
mod people;

#[cfg(test)]
mod sessions;

#[cfg(test)]
mod sent;

#[cfg(test)]
mod received;

#[cfg(test)]
mod foreign;

#[cfg(test)]
mod news;
