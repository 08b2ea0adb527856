//! The example of a server, which is stopped for a while and forgets every session.

use std::{
    io::{BufRead, BufReader},
    process::{ChildStderr, ChildStdout},
};

use axum::{Router, routing::get};

use super::portal::{COMMENT, Portal, TOKEN};
use crate::{browser, program::Program, site::Site};

struct Server {
    _program: Program,
    output: BufReader<ChildStdout>,
    /// Kept, or the server could not write to it.
    _errors: BufReader<ChildStderr>,
    address: String,
}

impl Server {
    fn start(listen: &str, client: &str) -> Self {
        let arguments = [
            "--listen",
            listen,
            "--application-token",
            TOKEN,
            "--client",
            client,
        ];
        let mut program = Program::start("server", &arguments);
        let mut errors = BufReader::new(program.0.stderr.take().unwrap());
        let mut line = String::new();
        errors.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").expect(&line);
        Self {
            address: address.to_owned(),
            output: BufReader::new(program.0.stdout.take().unwrap()),
            _program: program,
            _errors: errors,
        }
    }

    /// The next comment that is printed.
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        let line: serde_json::Value = serde_json::from_str(&line).unwrap();
        line["payload"].as_str().unwrap().to_owned()
    }
}

/// Ends when nothing waits to be delivered.
const DELIVERED: &str = "return new Promise((done) => {
    const check = () => placementBridge.pending || done();
    window.addEventListener('placement:delivered', check);
    check();
})";

#[test]
fn the_example_may_be_restarted() {
    browser::test(async |driver| {
        let client = get(async || include_str!("../../examples/portal/page/bx24.js"));
        let client = Site::start(Router::new().route("/bx24.js", client)).await;
        let client = client.url("/bx24.js");
        let mut server = Server::start("127.0.0.1:0", &client);
        let address = server.address.clone();
        let page = format!(
            "http://{}/placement",
            address.replace("127.0.0.1", "localhost")
        );
        // It handles everything, so all that is offered is bound.
        let portal = Portal::open(driver, &page, 1, 3).await?;
        portal.emit(COMMENT, "before").await?;
        assert_eq!(server.line(), "before");
        // A server that is gone before it has answered would get it again.
        portal.in_frame(DELIVERED).await?;

        drop(server);
        portal.emit(COMMENT, "meanwhile").await?;
        // The page is loaded again as soon as the new server says that it does not know the session.
        let mut server = Server::start(&address, &client);
        portal.bound(6).await?;
        assert_eq!(server.line(), "meanwhile");
        portal.emit(COMMENT, "after").await?;
        assert_eq!(server.line(), "after");
        Ok(())
    });
}
