//! A client that is as quick as can be: requests are written once, answers are counted.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use bitrix24_placement_tests::RECORDING;

/// Who sends a delivery, and what stands before it: what HTTP and the session ask for and no more, and what Chromium 156 was
/// seen to send for a `fetch` of the page. The deliveries are the same.
pub(crate) const SENDERS: [(&str, &str); 2] = [
    ("a program", include_str!("requests/program.http")),
    ("a page", include_str!("requests/page.http")),
];

/// Connections at the same time.
pub(crate) const CONNECTIONS: usize = 8;

/// Requests with every delivery of the recording, ready to be sent, for each connection: each is a page of its own.
pub(crate) struct Client {
    pages: Vec<Vec<Vec<u8>>>,
}

impl Client {
    pub(crate) fn new(tokens: &[String], head: &str) -> Self {
        let head = head.replace('\n', "\r\n");
        let page = |token: &String| {
            let head = head.replace("TOKEN", token);
            RECORDING.lines().map(|line| request(&head, line)).collect()
        };
        Self {
            pages: tokens.iter().map(page).collect(),
        }
    }

    /// How long so many requests take, on connections that are made before.
    pub(crate) fn run(&self, address: SocketAddr, requests: usize) -> Duration {
        let pages = self.pages.iter().map(|page| (page, connect(address)));
        let pages: Vec<_> = pages.collect();
        let start = Instant::now();
        std::thread::scope(|scope| {
            for (page, stream) in pages {
                scope.spawn(move || send(stream, page, requests / CONNECTIONS));
            }
        });
        start.elapsed()
    }
}

fn request(head: &str, body: &str) -> Vec<u8> {
    let mut request = head.replace("LENGTH", &body.len().to_string());
    request.push_str(body);
    request.into_bytes()
}

fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_nodelay(true).unwrap();
    stream
}

fn send(mut stream: TcpStream, page: &[Vec<u8>], requests: usize) {
    let mut answer = [0; 1024];
    for request in page.iter().cycle().take(requests) {
        stream.write_all(request).unwrap();
        // Answers have no body and come whole.
        let length = stream.read(&mut answer).unwrap();
        assert!(answer[..length].starts_with(b"HTTP/1.1 200"));
        assert!(answer[..length].ends_with(b"\r\n\r\n"));
    }
}
