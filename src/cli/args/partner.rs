//! `admin partner ...`: the partnership from the first question to its end, and what is decided about a partner.

use clap::{Args, Subcommand, ValueEnum};

use super::{Output, Peer};

/// `admin partner`
#[derive(Debug, PartialEq, Eq, Subcommand)]
pub enum Partner {
    /// Ask an institution to become a partner
    #[command(after_help = "Examples:\n  interpraxis admin partner add centre.example.net\n  \
        interpraxis admin partner add centre.example.net --code 8vFh2...")]
    Add {
        /// Which
        #[command(flatten)]
        peer: Peer,
        /// The invitation code that its admin gave you: then it accepts at once
        #[arg(long, value_name = "CODE", allow_hyphen_values = true)]
        code: Option<String>,
    },
    /// Accept an institution that has asked, and follow it back
    #[command(after_help = "Example:\n  interpraxis admin partner accept centre.example.net")]
    Accept(Peer),
    /// Refuse an institution that has asked
    #[command(after_help = "Example:\n  interpraxis admin partner refuse centre.example.net")]
    Refuse(Peer),
    /// Make an invitation code and print it, alone on standard output: who asks with it becomes a partner at once
    #[command(after_help = "Example:\n  interpraxis admin partner invite --note \"Centre of Lleida\" --days 7")]
    Invite(InvitePartner),
    /// List the invitation codes that were given out, without the codes themselves
    #[command(after_help = "Example:\n  interpraxis admin partner invites --json")]
    Invites(Output),
    /// Take an invitation code back
    #[command(after_help = "Example:\n  interpraxis admin partner revoke 3fa90c1e")]
    Revoke {
        /// Its name in the list of codes, or the code itself
        #[arg(value_name = "CODE", allow_hyphen_values = true)]
        code: String,
    },
    /// Keep a partnership still for a while: nothing is sent or read, and nothing is lost
    #[command(after_help = "Example:\n  interpraxis admin partner pause centre.example.net")]
    Pause(Peer),
    /// Go on with a paused partnership
    #[command(after_help = "Example:\n  interpraxis admin partner resume centre.example.net")]
    Resume(Peer),
    /// End a partnership
    #[command(after_help = "Example:\n  interpraxis admin partner end centre.example.net")]
    End(Peer),
    /// Compare what is held of a partner's texts with what it holds itself, now, and mend what differs
    #[command(after_help = "Examples:\n  interpraxis admin partner check centre.example.net\n  \
        interpraxis admin partner check centre.example.net --agree")]
    Check {
        /// Which
        #[command(flatten)]
        peer: Peer,
        /// Agree to what waits for an admin: many erasures at once, a log that begins anew twice in a day
        #[arg(long)]
        agree: bool,
    },
    /// Keep a partner's new texts from readers until you release each; they wait in a queue
    #[command(after_help = "Example:\n  interpraxis admin partner hold centre.example.net --reason \"see report 12\"")]
    Hold(DecidedPartner),
    /// Keep a partner's texts out of public lists; who follows its authors or has the link reads them
    #[command(after_help = "Example:\n  interpraxis admin partner limit centre.example.net")]
    Limit(DecidedPartner),
    /// Stop everything from and to a partner and hide its texts; after 30 days they are purged here
    #[command(after_help = "Example:\n  interpraxis admin partner suspend centre.example.net --reason \"court order\"")]
    Suspend(DecidedPartner),
    /// Take hold, limit or suspend back: what waited or was hidden is shown, and both sides are compared
    #[command(after_help = "Example:\n  interpraxis admin partner lift centre.example.net")]
    Lift(Peer),
    /// List the texts that wait for approval
    #[command(after_help = "Example:\n  interpraxis admin partner queue --json")]
    Queue(Output),
    /// Show texts that waited for approval
    #[command(after_help = "Examples:\n  interpraxis admin partner release 115881207398400001\n  \
        interpraxis admin partner release --all centre.example.net")]
    Release {
        /// The number of a text in the queue
        #[arg(value_name = "NUMBER", required_unless_present = "all")]
        text: Option<i64>,
        /// Everything of this partner that waits
        #[arg(long, value_name = "HOST", conflicts_with = "text")]
        all: Option<String>,
    },
    /// Decline a text that waited: nobody here sees it, and a later revision of it waits again
    #[command(after_help = "Example:\n  interpraxis admin partner decline 115881207398400001")]
    Decline {
        /// Its number in the queue
        #[arg(value_name = "NUMBER")]
        text: i64,
    },
    /// Institutions that your partners have as partners and you have not
    #[command(after_help = "Example:\n  interpraxis admin partner suggestions --json")]
    Suggestions(Output),
    /// Say whether other servers may read who your partners are, or change it
    #[command(after_help = "Examples:\n  interpraxis admin partner listing\n  interpraxis admin partner listing off")]
    Listing {
        /// Change it
        #[arg(value_name = "WHETHER")]
        set: Option<Switch>,
    },
    /// List partners: their state, health and backlog
    #[command(after_help = "Example:\n  interpraxis admin partner list --json")]
    List(Output),
}

/// `admin partner invite`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct InvitePartner {
    /// For whom or what, for other admins
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub note: String,
    /// For how many days it works, 1 to 365
    #[arg(long, value_name = "N", default_value_t = 14, value_parser = clap::value_parser!(i64).range(1..=365))]
    pub days: i64,
}

/// `admin partner hold`, `limit` and `suspend`
#[derive(Debug, PartialEq, Eq, Args)]
pub struct DecidedPartner {
    /// Which
    #[command(flatten)]
    pub peer: Peer,
    /// Why, for other admins
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub reason: String,
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    /// They may
    On,
    /// They may not
    Off,
}
