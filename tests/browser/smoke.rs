//! The tools of these tests, themselves.

use std::{
    fs,
    io::{BufRead, BufReader},
};

use axum::{Router, response::Html, routing::get};
use thirtyfour::prelude::*;

use crate::{browser, npm, program::Program, site::Site};

const PAGE: &str = "<title>A page</title><script src='/sdk.js'></script><script>console.error('seen', typeof B24Js)</script>";

#[test]
fn the_sdk_loads_in_a_page() {
    browser::test(async |driver| {
        let sdk = fs::read_to_string(npm::sdk()).unwrap();
        let routes = Router::new()
            .route("/", get(async || Html(PAGE)))
            .route("/sdk.js", get(async || sdk));
        let site = Site::start(routes).await;
        driver.goto(site.url("/")).await?;
        assert_eq!(driver.title().await?, "A page");
        let console = browser::console(&driver).await?;
        assert!(console.contains(r#""seen" "object""#), "{console}");
        Ok(())
    });
}

#[test]
fn examples_answer() {
    browser::test(async |driver| {
        let arguments = ["--listen", "127.0.0.1:0", "--application-token", "T"];
        let mut server = Program::start("server", &arguments);
        let mut line = String::new();
        let mut errors = BufReader::new(server.0.stderr.take().unwrap());
        errors.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").unwrap();
        driver.goto(format!("http://{address}/healthz")).await?;
        let page = driver.find(By::Tag("body")).await?.text().await?;
        assert_eq!(page, "ok");
        Ok(())
    });
}
