//! Pages on loopback.

use axum::Router;
use tokio::{net::TcpListener, task::JoinHandle};

/// Serves routes until it is dropped.
pub(crate) struct Site {
    port: u16,
    server: JoinHandle<()>,
}

impl Site {
    pub(crate) async fn start(routes: Router) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self { port, server }
    }

    /// The address of a path, on the host `127.0.0.1`.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}
