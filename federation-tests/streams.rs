//! Streaming over real sockets: a text that one process says is told by another process on the same database.

use std::time::Duration;

use futures_util::StreamExt;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::harness::http::Request;
use crate::harness::{Desk, Node, node};

/// What a listener may have to wait: the processes look at the database every two seconds, and CI is slow.
const PATIENCE: Duration = Duration::from_secs(30);

type Socket = WebSocketStream<TcpStream>;

async fn listen(desk: &Desk, port: u16, stream: &str) -> Socket {
    let socket = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let address = format!("ws://{}/api/v1/streaming?stream={stream}", desk.host);
    let mut request = address.into_client_request().unwrap();
    request.headers_mut().insert("authorization", format!("Bearer {}", desk.token).parse().unwrap());
    client_async(request, socket).await.expect("a WebSocket").0
}

/// The payload of the next event of a kind.
async fn event(socket: &mut Socket, kind: &str) -> Value {
    let heard = async {
        while let Some(message) = socket.next().await {
            let Message::Text(text) = message.expect("a frame") else { continue };
            let frame: Value = serde_json::from_str(&text).unwrap();
            if frame["event"] == kind {
                let payload = frame["payload"].as_str().unwrap().to_owned();
                // What is gone is told by its number, which is text.
                let entity = serde_json::from_str(&payload).ok().filter(Value::is_object);
                return entity.unwrap_or(Value::String(payload));
            }
        }
        panic!("the stream ended before an event `{kind}`")
    };
    tokio::time::timeout(PATIENCE, heard).await.unwrap_or_else(|_| panic!("no event `{kind}` in {PATIENCE:?}"))
}

fn say(desk: &Desk, body: &Value) -> Value {
    let reply = desk.send(&Request::new("POST", "/api/v1/statuses").json(body)).unwrap();
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.value()
}

#[test]
fn what_one_process_says_is_told_by_the_other() {
    let alpha = Node::start("alpha");
    let (ana, rui) = (alpha.member("ana", "practitioner"), alpha.member("rui", "reader"));
    // One file has one process: on SQLite the same is asked of that one.
    let second = node::postgres_wanted().then(|| alpha.second_process());
    let port = second.as_ref().map_or(rui.port, |second| second.listen);
    let runtime = Runtime::new().unwrap();
    let (mut public, mut own) =
        runtime.block_on(async { (listen(&rui, port, "public").await, listen(&rui, port, "user").await) });
    let said = say(&ana, &json!({"status": "Soup at noon"}));
    let told = runtime.block_on(event(&mut public, "update"));
    assert_eq!((&told["id"], &told["account"]["username"]), (&said["id"], &json!("ana")));
    say(&ana, &json!({"status": "@rui, come early", "visibility": "direct"}));
    let heard = runtime.block_on(event(&mut own, "notification"));
    assert_eq!((&heard["type"], &heard["account"]["username"]), (&json!("mention"), &json!("ana")));
    let path = format!("/api/v1/statuses/{}", said["id"].as_str().unwrap());
    assert_eq!(ana.send(&Request::new("PUT", &path).json(&json!({"status": "Soup at one"}))).unwrap().status, 200);
    let revised = runtime.block_on(event(&mut public, "status.update"));
    assert_eq!(revised["id"], said["id"]);
    assert_eq!(ana.send(&Request::new("DELETE", &path)).unwrap().status, 200);
    assert_eq!(runtime.block_on(event(&mut public, "delete")), said["id"]);
}
