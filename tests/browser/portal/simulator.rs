//! The example, running, and an application in its frame.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
};

use axum::{Router, response::Html, routing::get};
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::{npm, program::Program, site::Site};

/// A page with the SDK that waits to be told what to do.
const PAGE: &str = r#"<!DOCTYPE html>
<title>An application</title>
<script src="/sdk.js"></script>
<script>
    const seen = [];
    let wake = () => {};
    const record = (name) => (data) => { seen.push([name, data]); wake(); };
    const until = (count) => new Promise((done) => {
        wake = () => { if (seen.length >= count) done(seen.splice(0)); };
        wake();
    });
</script>
<p id="app">Here it is.</p>"#;

pub(super) struct Simulator {
    _program: Program,
    /// Of its page, with a slash at the end.
    pub(super) url: String,
}

impl Simulator {
    pub(super) fn start(arguments: &[&str]) -> Self {
        let mut program = Program::start("portal", arguments);
        let mut url = String::new();
        let mut output = BufReader::new(program.0.stdout.take().unwrap());
        output.read_line(&mut url).unwrap();
        // Nobody reads what else it prints.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        let url = url.trim().to_owned();
        assert!(url.starts_with("http://127.0.0.1:"), "{url}");
        Self {
            _program: program,
            url,
        }
    }

    /// With an application that loads the SDK, on another site.
    pub(super) async fn with_sdk() -> (Self, Site) {
        let sdk = fs::read_to_string(npm::sdk()).unwrap();
        let page = async || Html(PAGE);
        let routes = Router::new()
            .route("/app", get(page).post(page))
            .route("/sdk.js", get(async || sdk));
        let site = Site::start(routes).await;
        let app = site.url("/app").replace("127.0.0.1", "localhost");
        (Self::start(&["--app", &app]), site)
    }

    /// Status and body.
    pub(super) fn ask(&self, request: &str, body: &str) -> (u16, Value) {
        let host = self.url.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).unwrap();
        let length = body.len();
        let head = format!(
            "{request} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, serde_json::from_str(body).unwrap())
    }

    /// The number of bindings that an event reached.
    pub(super) fn emit(&self, event: &str, args: &Value) -> u64 {
        let (status, answer) =
            self.ask(&format!("POST /api/emit?event={event}"), &args.to_string());
        assert_eq!(status, 200, "{answer}");
        answer["delivered"].as_u64().unwrap()
    }

    pub(super) fn log(&self) -> Vec<Value> {
        let (status, log) = self.ask("GET /api/log", "");
        assert_eq!(status, 200);
        log.as_array().unwrap().clone()
    }

    /// Reasons of drops, in order.
    pub(super) fn dropped(&self) -> Vec<String> {
        let dropped = self
            .log()
            .into_iter()
            .map(|mut entry| entry["dropped"].take());
        dropped
            .filter_map(|reason| reason.as_str().map(str::to_owned))
            .collect()
    }
}

/// Runs a script as the body of an async function, where the driver is.
pub(super) async fn run(driver: &WebDriver, script: &str) -> WebDriverResult<Value> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        (async () => {{ {script} }})().then(done, (error) => done({{ error: String(error.code ?? error) }}));"
    );
    Ok(driver
        .execute_async(script, Vec::new())
        .await?
        .json()
        .clone())
}

/// Goes into a frame of the portal's page, the first one being 0, when the application is there.
pub(super) async fn enter(driver: &WebDriver, index: usize) -> WebDriverResult<()> {
    driver.enter_default_frame().await?;
    let frames = driver.query(By::Css("#frames iframe"));
    let frames = frames.all_from_selector_required().await?;
    frames[index].clone().enter_frame().await?;
    driver.query(By::Id("app")).first().await?;
    Ok(())
}
