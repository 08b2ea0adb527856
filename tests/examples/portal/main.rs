//! A Bitrix24 portal on this machine, without an account: it opens an application in a frame, and raises calls.
//!
//! ```text
//! cargo run --example portal -- [--listen 127.0.0.1:PORT] [--app URL] [--application-token TOKEN] [--placement CODE] [--check]
//! ```
//!
//! The address of the page is printed on standard output. Without `--app` it opens an application of its own, and what
//! that receives is printed as well, one JSON object a line. `--check` plays every event of the placement in a Chromium
//! without a window; the exit status is 0 when each arrived once and in order, else 1.

use std::{
    env,
    io::{self, Write as _},
    net::SocketAddr,
    process::ExitCode,
    sync::Arc,
};

use options::Options;
use portal::Portal;
use tokio::net::TcpListener;

mod api;
mod app;
mod catalog;
mod check;
mod chromium;
mod files;
mod link;
mod log;
mod options;
mod portal;
#[path = "../../../runtime/examples/printer/mod.rs"]
mod printer;

#[tokio::main]
async fn main() -> ExitCode {
    let options = match Options::parse(env::args().skip(1)) {
        Ok(options) => options,
        Err(error) => {
            eprintln!("portal: {error}\n{}", options::USAGE);
            return ExitCode::from(2);
        }
    };
    match run(options).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("portal: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Serves until the process is ended, or until the check is done; `false` when that failed.
async fn run(options: Options) -> io::Result<bool> {
    let listener = TcpListener::bind(options.listen).await?;
    let address = listener.local_addr()?;
    // `localhost` is another origin and another site than `127.0.0.1`, as portal and application are.
    let app = TcpListener::bind((address.ip(), 0)).await?;
    let bundled = format!("http://localhost:{}/placement", app.local_addr()?.port());
    let is_check = options.check;
    let portal = Arc::new(Portal::new(options, bundled)?);
    let served = axum::serve(listener, api::router(Arc::clone(&portal)));
    let app = axum::serve(app, app::router(&portal)?);
    let url = format!("http://{}/", visible(address));
    tokio::select! {
        ended = async { served.await } => ended.map(|()| true),
        ended = async { app.await } => ended.map(|()| true),
        outcome = serve(&portal, &url, is_check) => outcome,
    }
}

async fn serve(portal: &Portal, url: &str, is_check: bool) -> io::Result<bool> {
    if is_check {
        return check::run(portal, url).await;
    }
    writeln!(io::stdout(), "{url}")?;
    io::stdout().flush()?;
    eprintln!("open this address in a browser; Ctrl-C ends the portal");
    std::future::pending().await
}

/// An address that a browser can open.
fn visible(address: SocketAddr) -> SocketAddr {
    if address.ip().is_unspecified() {
        return SocketAddr::from(([127, 0, 0, 1], address.port()));
    }
    address
}
