//! Members sign in with the accounts of their institution, which an independent `OpenID` provider keeps (`oidc-provider`).

use std::collections::BTreeMap;

use crate::harness::http::{Reply, Request};
use crate::harness::node::Address;
use crate::harness::port::free_port;
use crate::harness::program::{self, Running};
use crate::harness::{Node, eventually};

const FORM: &str = "application/x-www-form-urlencoded";

/// The institution's system.
struct Issuer {
    port: u16,
    _process: Running,
}

impl Issuer {
    fn start(port: u16, back: &str) -> Self {
        let mut command = program::node();
        command.arg(program::file("peer/issuer.mjs"));
        command.args([&format!("http://127.0.0.1:{port}"), &port.to_string(), back]);
        let (process, ()) = Running::start(&mut command, |line| (line == "ready").then_some(()));
        Self { port, _process: process }
    }

    /// Who sits before every browser from now on.
    fn before_it(&self, person: &str) {
        let reply = Request::new("POST", &format!("/control/{person}")).send(self.port, "127.0.0.1").unwrap();
        assert_eq!(reply.status, 200);
    }
}

/// A browser that keeps cookies, of our node and of the issuer.
struct Browser<'a> {
    node: &'a Node,
    issuer: u16,
    jars: [BTreeMap<String, String>; 2],
}

impl<'a> Browser<'a> {
    fn new(node: &'a Node, issuer: u16) -> Self {
        Self { node, issuer, jars: [BTreeMap::new(), BTreeMap::new()] }
    }

    fn ask(&mut self, there: bool, request: Request) -> Reply {
        let jar = &mut self.jars[usize::from(there)];
        let sent: Vec<String> = jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("Cookie", &sent.join("; "));
        let reply = if there {
            request.send(self.issuer, &format!("127.0.0.1:{}", self.issuer)).unwrap()
        } else {
            self.node.send(&request)
        };
        for (_, set) in reply.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie")) {
            let (name, value) = set.split(';').next().and_then(|pair| pair.split_once('=')).unwrap();
            if value.is_empty() {
                jar.remove(name)
            } else {
                jar.insert(name.to_owned(), value.to_owned())
            };
        }
        reply
    }

    fn get(&mut self, path: &str) -> Reply {
        self.ask(false, Request::get(path))
    }

    fn post(&mut self, path: &str, form: &str) -> Reply {
        self.ask(false, Request::new("POST", path).body(FORM, form))
    }

    /// Goes from a page of the node to the issuer and comes back: the address at the node that the issuer leads to.
    fn leave_and_come_back(&mut self, path: &str) -> String {
        let there = format!("http://127.0.0.1:{}", self.issuer);
        let mut reply = self.get(path);
        for _ in 0..10 {
            let location = reply.header("location").unwrap_or_else(|| panic!("{}", reply.text())).to_owned();
            if let Some(path) = location.strip_prefix(&self.node.base()) {
                return path.to_owned();
            }
            let path = location.strip_prefix(&there).unwrap_or(&location);
            reply = self.ask(true, Request::get(path));
        }
        panic!("the issuer never leads back: {}", reply.text());
    }

    /// The whole way; where the node leads to then.
    fn sign_in(&mut self) -> String {
        let back = self.leave_and_come_back("/sign-in/with?next=/desk/notifications");
        location(&self.get(&back))
    }

    fn is_in(&mut self) -> bool {
        self.get("/desk/notifications").status == 200
    }
}

fn location(reply: &Reply) -> String {
    reply.header("location").unwrap_or_else(|| panic!("{}: {}", reply.status, reply.text())).to_owned()
}

#[test]
fn signin_with_the_accounts_of_an_institution() {
    let (address, port) = (Address::fresh("alpha"), free_port());
    let back = format!("{}://{}:{}/sign-in/callback", address.scheme, address.name, address.port);
    let issuer = Issuer::start(port, &back);
    let lines = format!(
        "[sign_in]\nissuer = \"http://127.0.0.1:{port}\"\nname = \"Uni\"\nclient_id = \"praxis\"\njoin = true\n\
         roles = [\"staff=practitioner\"]\n"
    );
    let secret = vec![("INTERPRAXIS__SIGN_IN__CLIENT_SECRET".to_owned(), "a secret: with/signs".to_owned())];
    let alpha = Node::start_in("alpha", address, &lines, secret);
    alpha.member_with_password("ana", "practitioner", "a password of some length");
    assert!(alpha.send(&Request::get("/sign-in")).text().contains("Sign in with Uni"));

    let mut browser = Browser::new(&alpha, port);
    issuer.before_it("nobody");
    assert_eq!(browser.sign_in(), "/sign-in?why=cancelled&next=%2Fdesk%2Fnotifications");
    issuer.before_it("eve");
    let mut other = Browser::new(&alpha, port);
    assert_eq!(other.sign_in(), "/sign-in?why=unverified&next=%2Fdesk%2Fnotifications");

    issuer.before_it("ana");
    assert_eq!(browser.sign_in(), "/sign-in/connect");
    assert!(!browser.is_in(), "not before the password was typed");
    let entered = browser.post("/sign-in/connect", "password=a+password+of+some+length");
    assert_eq!(location(&entered), "/desk/notifications");
    assert!(browser.is_in());

    let mut again = Browser::new(&alpha, port);
    let code = again.leave_and_come_back("/sign-in/with?next=/desk/notifications");
    let kept = again.jars[0].clone();
    assert_eq!(location(&again.get(&code)), "/desk/notifications", "from now on the institution's account is enough");
    assert!(again.is_in() && again.get("/desk/access").text().contains("You can sign in with Uni as ana@example.org"));
    let mut thief = Browser::new(&alpha, port);
    thief.jars[0] = kept;
    assert!(location(&thief.get(&code)).starts_with("/sign-in?why=untrusted"), "a code works once");
    assert!(!thief.is_in());

    issuer.before_it("bo");
    let mut newcomer = Browser::new(&alpha, port);
    assert_eq!(newcomer.sign_in(), "/sign-in/join");
    let form = newcomer.get("/sign-in/join").text();
    assert!(form.contains("will join as a practitioner") && form.contains("value=\"bo\""), "{form}");
    let joined = newcomer.post("/sign-in/join", "name=Bo&handle=bo&email=bo%40example.org");
    assert_eq!(location(&joined), "/desk/notifications", "{}", joined.text());
    assert!(newcomer.is_in());
    alpha.admin(&["person", "suspend", "--handle", "bo"]);
    assert!(!newcomer.is_in());
    let mut suspended = Browser::new(&alpha, port);
    assert_eq!(suspended.sign_in(), "/sign-in?why=no-entry&next=%2Fdesk%2Fnotifications");

    drop(issuer);
    eventually("the issuer is gone", || match Request::get("/").send(port, "127.0.0.1") {
        Err(_) => Ok(()),
        Ok(reply) => Err(format!("{}", reply.status)),
    });
    let mut late = Browser::new(&alpha, port);
    let down = late.get("/sign-in/with?next=/essays");
    assert_eq!(location(&down), "/sign-in?why=down&next=%2Fessays");
    assert!(alpha.sign_in("ana").is_some(), "the password still opens");
    assert!(!alpha.written().contains("with/signs"), "the secret is in no log");
}
