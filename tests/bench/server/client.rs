//! A client that is as quick as can be: requests are written once, answers are counted.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use bitrix24_placement_tests::RECORDING;

/// Connections at the same time.
pub(crate) const CONNECTIONS: usize = 8;

/// Requests with every delivery of the recording, ready to be sent, for each connection: each is a page of its own.
pub(crate) struct Client {
    pages: Vec<Vec<Vec<u8>>>,
}

impl Client {
    pub(crate) fn new(tokens: &[String]) -> Self {
        let page = |token: &String| RECORDING.lines().map(|line| request(token, line)).collect();
        Self {
            pages: tokens.iter().map(page).collect(),
        }
    }

    /// How long so many requests take.
    pub(crate) fn run(&self, address: SocketAddr, requests: usize) -> Duration {
        let start = Instant::now();
        std::thread::scope(|scope| {
            for page in &self.pages {
                scope.spawn(|| connection(address, page, requests / CONNECTIONS));
            }
        });
        start.elapsed()
    }
}

fn request(token: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "POST /events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

fn connection(address: SocketAddr, page: &[Vec<u8>], requests: usize) {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_nodelay(true).unwrap();
    let mut answer = [0; 1024];
    for request in page.iter().cycle().take(requests) {
        stream.write_all(request).unwrap();
        // Answers have no body and come whole.
        let length = stream.read(&mut answer).unwrap();
        assert!(answer[..length].starts_with(b"HTTP/1.1 200"));
        assert!(answer[..length].ends_with(b"\r\n\r\n"));
    }
}
