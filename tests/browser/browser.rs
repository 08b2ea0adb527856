//! Chromium, one for each test.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::Arc,
};

use serde_json::{Value, json};
use thirtyfour::{
    ChromiumLikeCapabilities,
    common::command::{Command as Ask, ExtensionCommand},
    prelude::*,
};
use tokio::{runtime::Runtime, task::LocalSet};

use crate::temporary::Temporary;

/// Headless, and without calls home.
const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Runs a test with a browser; says why not where there is none.
pub(crate) fn test<R>(run: R)
where
    R: AsyncFnOnce(WebDriver) -> WebDriverResult<()> + 'static,
{
    let Some(chromedriver) = Chromedriver::start() else {
        let required = env::var("BROWSER_TESTS").is_ok_and(|value| value == "required");
        assert!(!required, "chromedriver cannot be started");
        eprintln!("not run: there is no chromedriver");
        return;
    };
    let ended = LocalSet::new().block_on(&Runtime::new().unwrap(), async {
        let driver = chromedriver.session().await.unwrap();
        let session = driver.clone();
        // A task, so that the browser is closed after a panic as well.
        let ended = tokio::task::spawn_local(async move { run(session).await }).await;
        driver.quit().await.unwrap();
        ended
    });
    ended.unwrap().unwrap();
}

/// What pages have written to the console so far, and the browser about them; asking empties it.
pub(crate) async fn console(driver: &WebDriver) -> WebDriverResult<String> {
    let answer = driver
        .handle()
        .cmd(Ask::ExtensionCommand(Box::new(Log)))
        .await?;
    let entries: Vec<Value> = answer.value()?;
    let messages = entries.iter().filter_map(|entry| entry["message"].as_str());
    Ok(messages.collect::<Vec<_>>().join("\n"))
}

#[derive(Debug)]
struct Log;

impl ExtensionCommand for Log {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "type": "browser" }))
    }

    fn method(&self) -> http::Method {
        http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/se/log".into()
    }
}

/// What `WebDriver` speaks to.
struct Chromedriver {
    child: Child,
    port: u16,
    /// Where profiles are. Dropped last, when nothing writes any more.
    _temporary: Temporary,
}

impl Chromedriver {
    fn start() -> Option<Self> {
        let temporary = Temporary::create();
        let mut child = Command::new("chromedriver")
            .arg("--port=0")
            .env("TMPDIR", temporary.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let lines = BufReader::new(child.stdout.take()?).lines();
        let port = lines.map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse().ok()
        });
        Some(Self {
            child,
            port: port?,
            _temporary: temporary,
        })
    }

    async fn session(&self) -> WebDriverResult<WebDriver> {
        let mut wanted = DesiredCapabilities::chrome();
        for flag in FLAGS {
            wanted.add_arg(flag)?;
        }
        wanted.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
        WebDriver::new(format!("http://127.0.0.1:{}", self.port), wanted).await
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
