//! As much of an editor as it takes to ask rust-analyzer.

use std::{
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde_json::{Value, json};

/// The document changed, or is being looked at, while it was asked about: ask again.
const ASK_AGAIN: [i64; 3] = [-32800, -32801, -32802];

/// A running rust-analyzer.
pub(crate) struct Client {
    server: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    last_id: u64,
}

impl Client {
    /// Starts in a package, and waits until all of it is known.
    pub(crate) fn start(package: &Path, target: &Path) -> Self {
        let mut server = Command::new("rust-analyzer")
            .current_dir(package)
            .env("CARGO_TARGET_DIR", target)
            .env("TMPDIR", env!("CARGO_TARGET_TMPDIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("rust-analyzer starts");
        let mut client = Self {
            input: server.stdin.take().expect("piped"),
            output: BufReader::new(server.stdout.take().expect("piped")),
            server,
            last_id: 0,
        };
        client.request(
            "initialize",
            &json!({
                "processId": std::process::id(),
                "rootUri": uri(package),
                "capabilities": {
                    "experimental": { "serverStatusNotification": true },
                    "textDocument": { "hover": { "contentFormat": ["plaintext"] } },
                },
                "initializationOptions": { "checkOnSave": false, "cachePriming": { "enable": false } },
            }),
        );
        client.notify("initialized", &json!({}));
        client.wait_until_quiet();
        client
    }

    fn wait_until_quiet(&mut self) {
        loop {
            let message = self.receive();
            let status = &message["params"];
            if message["method"] == "experimental/serverStatus" && status["quiescent"] == true {
                assert_eq!(status["health"], "ok", "rust-analyzer: {status}");
                return;
            }
            self.answer(&message);
        }
    }

    /// The result of a request.
    pub(crate) fn request(&mut self, method: &str, params: &Value) -> Value {
        loop {
            self.last_id += 1;
            let id = self.last_id;
            self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
            let mut message = self.receive();
            while message["id"] != id || message.get("method").is_some() {
                self.answer(&message);
                message = self.receive();
            }
            match message["error"]["code"].as_i64() {
                None => return message["result"].take(),
                Some(code) if ASK_AGAIN.contains(&code) => {}
                Some(_) => panic!("{method}: {}", message["error"]),
            }
        }
    }

    pub(crate) fn notify(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    /// Ends the server.
    pub(crate) fn stop(mut self) {
        self.request("shutdown", &Value::Null);
        self.notify("exit", &Value::Null);
        let status = self.server.wait().expect("it ends");
        assert!(status.success(), "rust-analyzer: {status}");
    }

    /// Answers what the server asks: there are no settings, and everything is fine.
    fn answer(&mut self, message: &Value) {
        if message.get("method").is_none() || message.get("id").is_none() {
            return;
        }
        let result = match message["params"]["items"].as_array() {
            Some(items) => Value::from(vec![Value::Null; items.len()]),
            None => Value::Null,
        };
        self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": result }));
    }

    fn send(&mut self, message: &Value) {
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len()).expect("it listens");
        self.input.flush().expect("it listens");
    }

    fn receive(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            let read = self.output.read_line(&mut line).expect("it is text");
            assert!(read > 0, "rust-analyzer has ended");
            match line.trim_end().split_once(": ") {
                Some(("Content-Length", value)) => length = value.parse().expect("a number"),
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length];
        self.output.read_exact(&mut body).expect("all of it");
        serde_json::from_slice(&body).expect("JSON")
    }
}

/// A client that a failing test leaves behind takes its server along.
impl Drop for Client {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A path as the protocol writes it.
pub(crate) fn uri(path: &Path) -> String {
    let path = path.to_str().expect("UTF-8").replace('\\', "/");
    format!(
        "file://{}{path}",
        if path.starts_with('/') { "" } else { "/" }
    )
}
