//! An application in Rust in the frame of the simulator, over both clients: every event, from the portal to its method.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
    time::Duration,
};

use axum::{Router, http::header, response::Html, routing::get};
use bitrix24_placement::{AnyEvent, EVENTS, Incoming, from_str};
use bitrix24_placement_tests::{RECORDING, workspace};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::{browser, npm, program::Program, site::Site};

const WORKER: &str = "PAGE_BACKGROUND_WORKER";

/// What the page adds to the application: a client, and a list of what it shows.
const HEAD: &str = "<!DOCTYPE html><title>An application</title><ol></ol><script>
    function show(what, text) {
        document.querySelector('ol').append(Object.assign(document.createElement('li'), {textContent: `${what} ${text}`}));
    }
</script>";
const CLASSIC: &str = "<script src='/bx24.js'></script>";
const SDK: &str = "<script src='/sdk.js'></script>";
const TAIL: &str = "<script type='module'>import init from '/app.js'; init();</script>";

/// The classic library is not for others to copy; the simulator brings one of its own.
const BX24: &str = include_str!("../examples/portal/page/bx24.js");

/// The application, built once; it is the one that `tests/wasm/size` weighs.
fn application() -> Option<&'static PathBuf> {
    static FOLDER: OnceLock<Option<PathBuf>> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let installed = Command::new("rustc")
            .args([
                "--print",
                "target-libdir",
                "--target",
                "wasm32-unknown-unknown",
            ])
            .output()
            .unwrap();
        let library = String::from_utf8(installed.stdout).unwrap();
        PathBuf::from(library.trim()).exists().then(build)
    });
    let required = std::env::var("BROWSER_TESTS").is_ok_and(|value| value == "required");
    assert!(
        folder.is_some() || !required,
        "rustup target add wasm32-unknown-unknown"
    );
    if folder.is_none() {
        eprintln!("not run: there is no target wasm32-unknown-unknown");
    }
    folder.as_ref()
}

fn build() -> PathBuf {
    let temporary = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let folder = temporary.join("wasm-app");
    let status = Command::new(workspace().join("tests/wasm/build"))
        .arg("app")
        .arg(&folder)
        .env("CARGO_TARGET_DIR", temporary.with_file_name("wasm"))
        .status();
    assert!(status.unwrap().success(), "the application does not build");
    folder
}

/// Serves it, with either client.
async fn serve(folder: &Path) -> Site {
    let text = |file: PathBuf| fs::read(file).unwrap();
    let (sdk, glue) = (text(npm::sdk()), text(folder.join("app.js")));
    let wasm = text(folder.join("app_bg.wasm"));
    let as_type = |name: &'static str| [(header::CONTENT_TYPE, name)];
    let script = || as_type("text/javascript");
    let (classic, script, module) = (script(), script(), script());
    let wasm_type = as_type("application/wasm");
    let page = |client: &str| {
        let page = Html([HEAD, client, TAIL].concat());
        let again = page.clone();
        get(async move || page).post(async move || again)
    };
    let routes = Router::new()
        .route("/classic", page(CLASSIC))
        .route("/sdk", page(SDK))
        .route("/bx24.js", get(async move || (classic, BX24)))
        .route("/sdk.js", get(async move || (script, sdk)))
        .route("/app.js", get(async move || (module, glue)))
        .route("/app_bg.wasm", get(async move || (wasm_type, wasm)));
    Site::start(routes).await
}

/// The simulator with an application in it.
struct Portal {
    _program: Program,
    url: String,
}

impl Portal {
    fn start(app: &str, placement: &str) -> Self {
        let mut program = Program::start("portal", &["--app", app, "--placement", placement]);
        let mut output = BufReader::new(program.0.stdout.take().unwrap());
        let mut url = String::new();
        output.read_line(&mut url).unwrap();
        Self {
            _program: program,
            url: url.trim().to_owned(),
        }
    }
}

/// What the application showed; waits until `count` lines are there.
async fn shown(driver: &WebDriver, count: usize) -> WebDriverResult<Vec<String>> {
    enter(driver).await?;
    let lines = By::Css("ol li");
    driver
        .query(By::Css(format!("ol li:nth-child({count})")))
        .wait(Duration::from_secs(20), Duration::from_millis(20))
        .exists()
        .await?;
    let mut texts = Vec::new();
    for line in driver.find_all(lines).await? {
        texts.push(line.text().await?);
    }
    Ok(texts)
}

async fn enter(driver: &WebDriver) -> WebDriverResult<()> {
    driver.enter_default_frame().await?;
    let frame = driver.query(By::Css("#frames iframe")).first().await?;
    frame.enter_frame().await
}

/// The number of bindings that an event reached.
async fn emit(driver: &WebDriver, event: &str, args: &Value) -> WebDriverResult<u64> {
    driver.enter_default_frame().await?;
    let script = "const [event, args, done] = arguments;
        fetch(`/api/emit?event=${encodeURIComponent(event)}`, {method: 'POST', body: JSON.stringify(args)})
            .then((answer) => answer.json()).then((answer) => done(answer.delivered), () => done(null));";
    let answer = driver
        .execute_async(script, vec![json!(event), args.clone()])
        .await?;
    Ok(answer.json().as_u64().unwrap())
}

/// Opens the application in a placement, and waits until it is bound; what it showed on the way.
async fn open(driver: &WebDriver, portal: &Portal, query: &str) -> WebDriverResult<Vec<String>> {
    driver.goto(format!("{}{query}", portal.url)).await?;
    enter(driver).await?;
    driver
        .query(By::XPath(
            "//li[starts-with(., 'bound') or starts-with(., 'error')]",
        ))
        .first()
        .await?;
    shown(driver, 1).await
}

/// Every recorded delivery of a placement that the portal can send, with what becomes of it.
fn recorded(placement: &str) -> Vec<(String, Value, String)> {
    let deliveries = RECORDING
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let known = deliveries.filter_map(|delivery| {
        let event = EVENTS.find(delivery["event"].as_str()?)?;
        // The portal sends the first argument only.
        let first = delivery["args"]
            .as_array()?
            .iter()
            .take(1)
            .cloned()
            .collect();
        let args = Value::Array(first);
        let sent = json!({ "event": event.name(), "args": args }).to_string();
        let Ok(Incoming::Event(decoded)) = from_str::<AnyEvent>(&sent) else {
            return None;
        };
        let is_here = event.placements().contains(placement);
        let line = format!("{event} {}", decoded.payload().to_args());
        // JavaScript has no room for such digits.
        let is_exact = !sent.contains("18446744073709551615");
        (is_here && is_exact).then(|| (event.name().to_owned(), args, line))
    });
    known.collect()
}

async fn every_event_is_handled(driver: &WebDriver, client: &str) -> WebDriverResult<()> {
    let Some(folder) = application() else {
        return Ok(());
    };
    let site = serve(folder).await;
    let app = site.url(client).replace("127.0.0.1", "localhost");
    let mut placements: Vec<_> = EVENTS
        .iter()
        .filter_map(|event| event.placements().next())
        .collect();
    placements.dedup();
    let mut handled = Vec::new();
    for placement in placements {
        let portal = Portal::start(&app, placement);
        let before = open(driver, &portal, "").await?;
        assert_eq!(before[0], format!("placement {placement}"), "{before:?}");
        let here = EVENTS
            .iter()
            .filter(|event| event.placements().contains(placement))
            .count();
        let others = before
            .iter()
            .filter(|line| line.starts_with("not offered"))
            .count();
        assert_eq!(others, EVENTS.len() - here, "{before:?}");
        let mut expected = before;
        for (event, args, line) in recorded(placement) {
            assert_eq!(emit(driver, &event, &args).await?, 1, "{event}");
            expected.push(line);
            handled.push(event);
        }
        assert_eq!(shown(driver, expected.len()).await?, expected);
    }
    handled.sort();
    handled.dedup();
    assert_eq!(handled.len(), EVENTS.len());
    Ok(())
}

#[test]
fn every_event_is_handled_over_bx24_js() {
    browser::test(async |driver| every_event_is_handled(&driver, "/classic").await);
}

#[test]
fn every_event_is_handled_over_the_sdk() {
    browser::test(async |driver| every_event_is_handled(&driver, "/sdk").await);
}

#[test]
fn events_within_the_first_900_ms_arrive_once() {
    browser::test(async |driver| {
        let Some(folder) = application() else {
            return Ok(());
        };
        let site = serve(folder).await;
        for client in ["/classic", "/sdk"] {
            let app = site.url(client).replace("127.0.0.1", "localhost");
            let portal = Portal::start(&app, WORKER);
            open(&driver, &portal, "?fault=early").await?;
            // The portal sends an event as soon as it is bound, so the last one comes last.
            let here: Vec<_> = EVENTS
                .iter()
                .filter(|event| event.placements().contains(WORKER))
                .collect();
            let before = 2 + EVENTS.len() - here.len();
            let lines = shown(&driver, before + here.len()).await?;
            for event in here {
                let times = lines
                    .iter()
                    .filter(|line| line.split(' ').next() == Some(event.name()));
                assert_eq!(times.count(), 1, "{event} {lines:?}");
            }
        }
        Ok(())
    });
}

#[test]
fn outside_of_a_portal_that_is_said() {
    browser::test(async |driver| {
        let Some(folder) = application() else {
            return Ok(());
        };
        let site = serve(folder).await;
        driver.goto(site.url("/sdk")).await?;
        let line = driver.query(By::Css("ol li")).first().await?;
        assert_eq!(
            line.text().await?,
            "error the page was not opened in a frame of Bitrix24"
        );
        Ok(())
    });
}
