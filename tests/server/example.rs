//! The example as a person runs it, over real sockets.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::PathBuf,
    process::{Child, ChildStderr, ChildStdout, Command, Stdio},
};

use bitrix24_placement_tests::workspace;
use serde_json::{Value, json};

use crate::support::{FORM, JSON, TOKEN};

/// The example, running.
struct Server {
    child: Child,
    output: BufReader<ChildStdout>,
    errors: BufReader<ChildStderr>,
    address: SocketAddr,
}

fn build() -> PathBuf {
    let built = Command::new(env!("CARGO"))
        .args(["build", "-q", "--example", "server"])
        .current_dir(workspace())
        .status();
    assert!(built.unwrap().success());
    // This test is `target/debug/deps/server-...`.
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join("examples/server")
}

impl Server {
    fn start() -> Self {
        let mut child = Command::new(build())
            .args([
                "--listen",
                "127.0.0.1:0",
                "--application-token",
                TOKEN,
                "--allow-domain",
                "p.example",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        errors.read_line(&mut line).unwrap();
        let address = line
            .trim()
            .strip_prefix("listening on ")
            .expect(&line)
            .parse()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        Self {
            child,
            output,
            errors,
            address,
        }
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).unwrap()
    }

    fn ask(&self, head: &str, body: &str) -> (u16, String) {
        let mut stream = self.connect();
        let length = body.len();
        write!(
            stream,
            "{head}\r\nHost: x\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .unwrap();
        answer(&mut stream)
    }

    fn open(&self, query: &str, body: &str) -> (u16, String) {
        self.ask(
            &format!("POST /placement?{query} HTTP/1.1\r\nContent-Type: {FORM}"),
            body,
        )
    }

    fn deliver(&self, token: &str, content: &str, body: &str) -> (u16, String) {
        let head = format!(
            "POST /events HTTP/1.1\r\nAuthorization: Bearer {token}\r\nContent-Type: {content}"
        );
        self.ask(&head, body)
    }

    fn line(&mut self) -> Value {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }

    fn terminate(&self) {
        let killed = Command::new("kill")
            .args(["-TERM", &self.child.id().to_string()])
            .status();
        assert!(killed.unwrap().success());
    }

    /// Waits for the end; what was not read of the output comes back.
    fn end(mut self) -> String {
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        self.errors.read_to_string(&mut String::new()).unwrap();
        assert!(self.child.wait().unwrap().success());
        rest
    }
}

/// Status and body.
fn answer(stream: &mut TcpStream) -> (u16, String) {
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (
        head.split(' ').nth(1).unwrap().parse().unwrap(),
        body.to_owned(),
    )
}

const QUERY: &str = "DOMAIN=p.example&PROTOCOL=1&LANG=en&APP_SID=f1";

fn session(server: &Server) -> String {
    let body = format!("APPLICATION_TOKEN={TOKEN}&member_id=m1&PLACEMENT=PAGE_BACKGROUND_WORKER");
    let (status, page) = server.open(QUERY, &body);
    assert_eq!(status, 200, "{page}");
    let (_, rest) = page
        .split_once("<meta name=\"placement-session\" content=\"")
        .unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

#[test]
fn the_example_keeps_its_contract() {
    let mut server = Server::start();
    let token = session(&server);
    let mute = r#"{"event":"BackgroundCallCard::muteButtonClick","args":["Y"],"id":"1"}"#;
    assert_eq!(server.deliver(&token, JSON, mute).0, 200);
    assert_eq!(
        server.line(),
        json!({ "event": "BackgroundCallCard::muteButtonClick", "status": "ok", "payload": true })
    );
    assert_eq!(server.deliver(&token, JSON, mute).0, 200); // prints nothing
    assert_eq!(
        server
            .deliver(&token, JSON, r#"{"event":"CallCard::beforeClose"}"#)
            .0,
        200
    );
    let unknown = json!({ "event": "CallCard::beforeClose", "status": "unknown", "suggestion": "CallCard::BeforeClose" });
    assert_eq!(server.line(), unknown);
    let form = format!(
        "event=BackgroundCallCard::entityChanged&data[CRM_ENTITY_ID]=5&data[CRM_ENTITY_TYPE]=DEAL&ts=1&auth[application_token]={TOKEN}"
    );
    assert_eq!(
        server
            .ask(
                &format!("POST /events HTTP/1.1\r\nContent-Type: {FORM}"),
                &form
            )
            .0,
        200
    );
    assert_eq!(server.line()["payload"]["CRM_ENTITY_ID"], 5);
    let batch = r#"[{"event":"CallCard::BeforeClose"},{"event":"CallCard::EntityChanged","data":{"CRM_ENTITY_ID":"x"}}]"#;
    assert_eq!(
        server.deliver(&token, JSON, batch),
        (207, r#"[{"status":200},{"status":422}]"#.into())
    );
    assert_eq!(
        server.line(),
        json!({ "event": "CallCard::BeforeClose", "status": "ok", "payload": null })
    );

    assert_eq!(server.deliver(&token, JSON, "{").0, 400);
    assert_eq!(server.deliver("wrong", JSON, mute), (401, String::new()));
    assert_eq!(
        server
            .ask(
                &format!("POST /events HTTP/1.1\r\nContent-Type: {JSON}"),
                mute
            )
            .0,
        401
    );
    assert_eq!(
        server.deliver(
            &token,
            JSON,
            r#"{"event":"e","auth":{"domain":"evil.example"}}"#
        ),
        (403, String::new())
    );
    assert_eq!(
        server.deliver(&token, JSON, &" ".repeat((1 << 20) + 1)).0,
        413
    );
    assert_eq!(server.deliver(&token, "text/plain", mute).0, 415);
    assert_eq!(
        server
            .deliver(
                &token,
                JSON,
                r#"{"event":"BackgroundCallCard::initialized","args":[]}"#
            )
            .0,
        422
    );
    assert_eq!(
        server.ask("GET /healthz HTTP/1.1", ""),
        (200, "ok\n".into())
    );
    assert_eq!(server.ask("GET /events HTTP/1.1", "").0, 405);
    assert_eq!(server.open(QUERY, "member_id=m1").0, 401);
    assert_eq!(
        server
            .open(
                "DOMAIN=evil.example&APP_SID=f1",
                &format!("APPLICATION_TOKEN={TOKEN}&member_id=m1")
            )
            .0,
        403
    );
    server.terminate();
    assert_eq!(server.end(), "");
}

#[test]
fn a_delivery_under_way_is_finished() {
    let server = Server::start();
    let token = session(&server);
    let body = r#"{"event":"CallCard::BeforeClose"}"#;
    let mut stream = server.connect();
    let length = body.len();
    write!(
        stream,
        "POST /events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: {JSON}\r\nContent-Length: {length}\r\nExpect: 100-continue\r\n\r\n"
    )
    .unwrap();
    let mut going_on = [0; 25];
    stream.read_exact(&mut going_on).unwrap();
    assert_eq!(&going_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    server.terminate();
    // The signal has come when nobody is let in any more.
    while TcpStream::connect(server.address).is_ok() {}
    write!(stream, "{body}").unwrap();
    assert_eq!(answer(&mut stream).0, 200);
    assert_eq!(
        server.end(),
        "{\"event\":\"CallCard::BeforeClose\",\"status\":\"ok\",\"payload\":null}\n"
    );
}

#[test]
fn a_wrong_command_line_is_explained() {
    let output = Command::new(build())
        .args(["--listen", "here"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("usage: server --listen")
    );
}
