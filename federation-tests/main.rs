//! Scenarios between real servers: several binaries on loopback, killed, restarted and cut off from each other; an
//! independent server; real clients; a browser.
//!
//! `DATABASE=postgres` runs all of it on PostgreSQL. Nothing here sleeps for luck: every wait is for a condition, with a deadline.

#[cfg(test)]
mod harness;

#[cfg(test)]
mod founded;

#[cfg(test)]
mod handshake;

#[cfg(test)]
mod publishing;

#[cfg(test)]
mod safeguarded;

#[cfg(test)]
mod exported;

#[cfg(test)]
mod network;

#[cfg(test)]
mod killed;

#[cfg(test)]
mod links;

#[cfg(test)]
mod partnership;

#[cfg(test)]
mod invited;

#[cfg(test)]
mod moderated;

#[cfg(test)]
mod moved;

#[cfg(test)]
mod restored;

#[cfg(test)]
mod hostile;

#[cfg(test)]
mod followers;

#[cfg(test)]
mod health;

#[cfg(test)]
mod policy;

#[cfg(test)]
mod metrics;

#[cfg(test)]
mod limits;

#[cfg(test)]
mod kept;

#[cfg(test)]
mod activities;

#[cfg(test)]
mod signed;

#[cfg(test)]
mod peer;

#[cfg(test)]
mod signin;

#[cfg(test)]
mod clients;

#[cfg(test)]
mod pushes;

#[cfg(test)]
mod streams;

#[cfg(test)]
mod generated;

#[cfg(test)]
mod browser;

#[cfg(test)]
mod abroad;
