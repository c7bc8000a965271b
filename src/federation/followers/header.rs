//! `Collection-Synchronization` on deliveries: what the sender says of its followers at the receiver's host.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use aws_lc_rs::digest::{SHA256, digest as hash};
use http::HeaderMap;

use crate::app::App;
use crate::domain::ids::Id;
use crate::federation::resolve::{host_of, same_origin};
use crate::federation::signature::cavage;
use crate::federation::signature::gate::Claim;
use crate::keys::hex;
use crate::storage::actors::Actor;
use crate::storage::log::Activity;
use crate::storage::{self, Conn, follows};

/// The header field.
pub const NAME: &str = "collection-synchronization";
/// The end of the address of a partial collection, after the actor's.
pub const PATH: &str = "followers_synchronization";
/// The most followers at one host that are compared: a list that is not whole would end follows that hold.
pub const MOST: i64 = 5_000;
/// The most followers of one actor that are read for it.
const MOST_OF_ALL: i64 = 200_000;
/// For how long they are taken as they were, in milliseconds: who compares fetches the list, which is as it is then.
const FRESH_MS: i64 = 60_000;
/// The longest value that is read, in bytes.
const MAX: usize = 6_000;

/// What a header says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// `collectionId`: the followers of the sender.
    pub collection: String,
    /// `url`: those of them at the receiver's host.
    pub url: String,
    /// `digest`: see [`digest`].
    pub digest: String,
}

impl Said {
    /// The value of the header.
    pub fn write(&self) -> String {
        format!("collectionId=\"{}\", url=\"{}\", digest=\"{}\"", self.collection, self.url, self.digest)
    }

    /// Reads a value, which has the syntax of a `Signature` header; nothing that is not wholly understood.
    pub fn read(value: &str) -> Option<Self> {
        if value.len() > MAX {
            return None;
        }
        let found = cavage::pairs(value).ok()?;
        let take = |name: &str| found.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone());
        let digest = take("digest")?.to_ascii_lowercase();
        let is_hash = digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
        Some(Self { collection: take("collectionId")?, url: take("url")?, digest }).filter(|_| is_hash)
    }
}

/// The exclusive or of the SHA-256 of ids, and how many they were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sum {
    bytes: [u8; 32],
    count: i64,
}

impl Sum {
    fn add(&mut self, id: &str) {
        for (byte, other) in self.bytes.iter_mut().zip(hash(&SHA256, id.as_bytes()).as_ref()) {
            *byte ^= other;
        }
        self.count = self.count.saturating_add(1);
    }
}

/// The digest of a partial collection: the exclusive or of the SHA-256 of each id, in hexadecimal digits. The order does
/// not matter, and nobody has zeros.
pub fn digest<'a>(ids: impl Iterator<Item = &'a str>) -> String {
    let mut sum = Sum::default();
    ids.for_each(|id| sum.add(id));
    hex(&sum.bytes)
}

/// When somebody's followers were read, in milliseconds since 1970, and what they come to at each host.
type Sums = (i64, HashMap<String, Sum>);

/// What the followers of each actor of ours come to: one text goes to many hosts, and its author's followers are read once.
static SUMS: LazyLock<moka::sync::Cache<(String, Id), Arc<Sums>>> = LazyLock::new(|| moka::sync::Cache::new(256));

/// What the followers of an actor come to at each host, as they were within the last minute; nothing where they are too
/// many to be read.
fn sums(conn: &mut Conn, app: &App, actor: &Actor) -> Result<Option<Arc<Sums>>, storage::Error> {
    let (key, now) = ((app.node.uri.clone(), actor.id), app.now().0);
    if let Some(known) = SUMS.get(&key).filter(|known| known.0 > now - app.delay(FRESH_MS) && known.0 <= now) {
        return Ok(Some(known));
    }
    let all = follows::elsewhere(conn, actor.id, MOST_OF_ALL + 1)?;
    if i64::try_from(all.len()).is_ok_and(|count| count > MOST_OF_ALL) {
        return Ok(None);
    }
    let mut by_host: HashMap<String, Sum> = HashMap::new();
    for (host, id) in all {
        by_host.entry(host).or_default().add(&id);
    }
    let fresh = Arc::new((now, by_host));
    SUMS.insert(key, Arc::clone(&fresh));
    Ok(Some(fresh))
}

/// The header for a delivery of `activity` to `inbox`: where it is said to the followers of its actor.
///
/// # Errors
/// The database's.
pub fn of_delivery(
    conn: &mut Conn,
    app: &App,
    actor: &Actor,
    activity: &Activity,
    inbox: &str,
) -> Result<Option<String>, storage::Error> {
    let (Some(followers), Some(host)) = (&actor.followers, host_of(inbox)) else { return Ok(None) };
    let body = activity.body.as_deref().unwrap_or_default();
    let to_followers = body.contains(&format!("\"{followers}\""));
    if !matches!(activity.kind.as_str(), "Create" | "Announce") || !to_followers {
        return Ok(None);
    }
    let Some(sums) = sums(conn, app, actor)? else { return Ok(None) };
    let there = sums.1.get(&host).copied().unwrap_or_default();
    if there.count > MOST {
        return Ok(None);
    }
    let (collection, url) = (followers.clone(), format!("{}/{PATH}", actor.uri));
    Ok(Some(Said { collection, url, digest: hex(&there.bytes) }.write()))
}

/// The ids of an actor's followers at a host; none where they are too many to be listed whole.
///
/// # Errors
/// The database's.
pub fn at_host(conn: &mut Conn, actor: &Actor, host: &str) -> Result<Option<Vec<String>>, storage::Error> {
    let there = follows::uris_at(conn, actor.id, host, MOST + 1)?;
    let whole = i64::try_from(there.len()).is_ok_and(|count| count <= MOST);
    Ok(Some(there).filter(|_| whole))
}

/// What a delivery says of the followers of its signer: believed only where the signature covers it, of the signer's own
/// followers, with an address of the signer's origin.
pub fn of_request(claim: &Claim, headers: &HeaderMap, signer: &Actor) -> Option<Said> {
    let mut values = headers.get_all(NAME).iter();
    let only = values.next().filter(|_| values.next().is_none())?;
    let said = Said::read(only.to_str().ok()?).filter(|_| claim.covers(NAME))?;
    let own = signer.followers.as_deref() == Some(said.collection.as_str()) && same_origin(&said.url, &signer.uri);
    Some(said).filter(|_| own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_of_the_proposal() {
        let followers = ["https://testing.example.org/users/1", "https://testing.example.org/users/2"];
        let expected = "c33f48cd341ef046a206b8a72ec97af65079f9a3a9b90eef79c5920dce45c61f";
        assert_eq!(digest(followers.into_iter()), expected);
        assert_eq!(digest(followers.into_iter().rev()), expected);
        assert_eq!(digest(std::iter::empty()), "0".repeat(64));
    }

    #[test]
    fn what_is_written_is_read_and_what_is_half_understood_is_nothing() {
        let said = Said {
            collection: "https://a.example/people/1/followers".into(),
            url: "https://a.example/people/1/followers_synchronization".into(),
            digest: "0f".repeat(32),
        };
        assert_eq!(Said::read(&said.write()), Some(said.clone()));
        assert_eq!(Said::read(&said.write().to_uppercase().replace("COLLECTIONID", "collectionId")), None);
        for bad in [
            String::new(),
            said.write().replace("digest", "digits"),
            said.write().replace(&said.digest, "0f"),
            said.write().replace(&said.digest, &"zz".repeat(32)),
            format!("{}, url=\"https://b.example/\"", said.write()),
            format!("{}, more=\"{}\"", said.write(), "x".repeat(MAX)),
        ] {
            assert_eq!(Said::read(&bad), None, "{bad}");
        }
    }
}
