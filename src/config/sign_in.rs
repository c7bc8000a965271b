//! `[sign_in]`: the accounts of the institution that members may sign in with (`OpenID Connect`).

use std::fmt;

use url::Url;

use super::read::{Sheet, Value, Wrong};
use crate::domain::member::Role;

/// `[sign_in]`: how members sign in beside their passwords.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// The accounts of the institution; none by default.
    pub provider: Option<Provider>,
}

/// The system that keeps the accounts of the institution. Its `Debug` form hides the secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Provider {
    /// What it names itself by, exactly as its tokens do.
    pub issuer: String,
    /// What its accounts are called on pages; empty: as the institution.
    pub name: String,
    /// The client that stands for this site there.
    pub client_id: String,
    /// The client's secret; none for a public client.
    pub client_secret: Option<String>,
    /// What is asked for. Default: openid, email, profile.
    pub scopes: Vec<String>,
    /// Whether everybody who can sign in there gets an account. Default false: only who was invited.
    pub join: bool,
    /// The role of a new account that neither an invitation nor a group gives one. Default reader; never admin.
    pub role: Role,
    /// The claim that names groups. Default `groups`.
    pub groups_claim: String,
    /// The roles of new accounts by group, the first that fits.
    pub roles: Vec<(String, Role)>,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

impl Provider {
    /// The role of a new account in these groups.
    pub fn role_of(&self, groups: &[String]) -> Role {
        let fits = self.roles.iter().find(|(group, _)| groups.contains(group));
        fits.map_or(self.role, |(_, role)| *role)
    }
}

pub(super) fn sign_in(sheet: &mut Sheet, development: Option<bool>) -> Option<SignIn> {
    const HERE: &str = "sign_in";
    let issuer = sheet.optional(HERE, "issuer", None, |value| issuer(value, development));
    let client_id = if matches!(issuer, Some(Some(_))) {
        sheet.required(HERE, "client_id", "\"interpraxis\"", named)
    } else {
        sheet.optional(HERE, "client_id", String::new(), any)
    };
    let name = sheet.optional(HERE, "name", String::new(), any);
    let client_secret = sheet.optional(HERE, "client_secret", String::new(), any);
    let usual = || ["openid", "email", "profile"].map(str::to_owned).to_vec();
    let scopes = sheet.optional(HERE, "scopes", usual(), scopes);
    let join = sheet.optional(HERE, "join", false, Value::truth);
    let role = sheet.optional(HERE, "role", Role::Reader, role);
    let groups_claim = sheet.optional(HERE, "groups_claim", "groups".to_owned(), named);
    let roles = sheet.optional(HERE, "roles", Vec::new(), roles);
    let provider = Provider {
        issuer: issuer.as_ref()?.clone().unwrap_or_default(),
        name: name?,
        client_id: client_id?,
        client_secret: Some(client_secret?).filter(|secret| !secret.is_empty()),
        scopes: scopes?,
        join: join?,
        role: role?,
        groups_claim: groups_claim?,
        roles: roles?,
    };
    Some(SignIn { provider: issuer?.map(|_| provider) })
}

fn any(value: &Value) -> Result<String, Wrong> {
    Ok(value.text()?.to_owned())
}

fn named(value: &Value) -> Result<String, Wrong> {
    let text = value.text()?;
    if text.is_empty() { Err(Wrong::new("is empty", "a name in quotation marks")) } else { Ok(text.to_owned()) }
}

fn issuer(value: &Value, development: Option<bool>) -> Result<Option<String>, Wrong> {
    const RIGHT: &str = "an https address without ? and #, such as \"https://login.example.org/realms/staff\"";
    let text = value.text()?;
    if text.is_empty() {
        return Ok(None);
    }
    let url = Url::parse(text).map_err(|error| Wrong::new(format!("is {text:?} ({error})"), RIGHT))?;
    let safe = url.scheme() == "https" || (url.scheme() == "http" && development != Some(false));
    let bare = url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.has_host();
    if safe && bare { Ok(Some(text.to_owned())) } else { Err(Wrong::new(format!("is {text:?}"), RIGHT)) }
}

fn scopes(value: &Value) -> Result<Vec<String>, Wrong> {
    let list = value.list()?;
    if list.iter().any(|scope| scope == "openid") {
        Ok(list)
    } else {
        Err(Wrong::new("lacks \"openid\"", "[\"openid\", \"email\", \"profile\"]"))
    }
}

fn role(value: &Value) -> Result<Role, Wrong> {
    const RIGHT: &str = "reader, student, practitioner, editor or reviewer";
    let text = value.text()?;
    let role = Role::parse(text).filter(|role| *role != Role::Admin);
    role.ok_or_else(|| Wrong::new(format!("is {text:?}"), RIGHT))
}

fn roles(value: &Value) -> Result<Vec<(String, Role)>, Wrong> {
    let one = |line: String| {
        let parts = line.rsplit_once('=').map(|(group, role)| (group.trim(), Role::parse(role.trim())));
        match parts {
            Some((group, Some(role))) if !group.is_empty() => Ok((group.to_owned(), role)),
            _ => Err(Wrong::new(
                format!("holds {line:?}"),
                "\"group=role\" with one of the roles reader, student, practitioner, editor, reviewer, admin",
            )),
        }
    };
    value.list()?.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::{Config, Report};
    use super::*;

    fn read(sign_in: &str) -> Result<SignIn, Report> {
        let text = format!(
            "[server]\nbase_url = \"https://a.example\"\n[institution]\nname = \"A\"\nhandle = \"a\"\ncountry = \"ES\"\n\
             languages = [\"en\"]\n[sign_in]\n{sign_in}"
        );
        Config::parse(&text, Path::new("/srv/node/interpraxis.toml"), std::iter::empty()).map(|config| config.sign_in)
    }

    #[test]
    fn an_issuer_a_client_and_roles_by_group() {
        assert_eq!(read("").unwrap().provider, None);
        let all = "issuer = \"https://login.example/x\"\nclient_id = \"praxis\"\nclient_secret = \"hush\"\njoin = true\n\
                   roles = [\"a=b=editor\", \"staff = practitioner\"]";
        let provider = read(all).unwrap().provider.unwrap();
        let groups = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!((provider.issuer.as_str(), provider.join), ("https://login.example/x", true));
        assert_eq!(provider.role_of(&groups(&["staff", "a=b"])), Role::Editor, "the first line that fits");
        assert_eq!(provider.role_of(&groups(&["staff"])), Role::Practitioner);
        assert_eq!(provider.role_of(&groups(&["admins", "admin"])), Role::Reader, "no group is an admin by its name");
        assert!(!format!("{provider:?}").contains("hush"), "no secret is shown");
    }

    #[test]
    fn what_is_wrong_is_said_without_the_secret() {
        let client = "client_id = \"x\"\nclient_secret = \"hush\"\nissuer = \"https://login.example\"\n";
        for (sign_in, told) in [
            ("issuer = \"https://login.example\"", "sign_in.client_id is missing"),
            ("client_id = \"x\"\nissuer = \"http://login.example\"", "an https address"),
            ("client_id = \"x\"\nissuer = \"https://a:b@login.example\"", "an https address"),
            (&format!("{client}scopes = [\"email\"]"), "lacks \"openid\""),
            (&format!("{client}role = \"admin\""), "reader, student"),
            (&format!("{client}roles = [\"staff\"]"), "\"group=role\""),
            (&format!("{client}roles = [\"staff=king\"]"), "\"group=role\""),
        ] {
            let said = read(sign_in).unwrap_err().to_string();
            assert!(said.contains(told) && !said.contains("hush") && said.lines().count() == 1, "{sign_in}: {said}");
        }
    }
}
