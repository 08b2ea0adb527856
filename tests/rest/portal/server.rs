//! Connections, one request each.

use std::{
    convert::Infallible,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use http_body_util::{BodyExt, Full};
use hyper::{
    Method, Request, Response,
    body::{Bytes, Incoming},
    header,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};
use url::form_urlencoded;

use super::{
    Received, State,
    access::Access,
    fault::Fault,
    lock, methods,
    outcome::{Outcome, refuse},
};

type Shared = Arc<Mutex<State>>;

/// Starts it on a thread of its own, so that tests need not be async.
pub(crate) fn start(state: Shared) -> (SocketAddr, oneshot::Sender<()>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    std::thread::spawn(move || {
        crate::runtime().block_on(async {
            let listener = TcpListener::from_std(listener).unwrap();
            tokio::spawn(accept(listener, state));
            // Ended by the sender's end; whatever still runs ends with the runtime.
            stopped.await.ok();
        });
    });
    (address, stop)
}

async fn accept(listener: TcpListener, state: Shared) {
    while let Ok((stream, _)) = listener.accept().await {
        // The client ends a connection as it likes.
        tokio::spawn(connection(stream, Arc::clone(&state)));
    }
}

async fn connection(mut stream: TcpStream, state: Shared) -> io::Result<()> {
    let fault = lock(&state).faults.pop_front();
    match fault {
        None => serve(stream, state, None).await,
        Some(Fault::Answer {
            status,
            header: extra,
            body,
        }) => {
            note_fault(&state);
            serve(stream, state, Some((status, extra, body))).await
        }
        Some(Fault::Silence(bytes)) => {
            // An answer before the request is another fault.
            swallow(&mut stream).await?;
            note_fault(&state);
            stream.write_all(bytes).await?;
            std::future::pending().await
        }
        Some(Fault::Bytes(bytes)) => {
            swallow(&mut stream).await?;
            note_fault(&state);
            stream.write_all(bytes).await?;
            stream.shutdown().await
        }
    }
}

fn note_fault(state: &Shared) {
    lock(state).received.push(Received {
        method: "(fault)".into(),
        parameters: Value::Null,
    });
}

/// Reads a request to the end of its JSON, so that the connection ends in order.
async fn swallow(stream: &mut TcpStream) -> io::Result<()> {
    let mut request = Vec::new();
    while !request.ends_with(b"}") && stream.read_buf(&mut request).await? > 0 {}
    Ok(())
}

type Canned = Option<(u16, Option<(&'static str, String)>, Vec<u8>)>;

async fn serve(stream: TcpStream, state: Shared, canned: Canned) -> io::Result<()> {
    let service = service_fn(|request| answer(request, &state, canned.clone()));
    let connection = http1::Builder::new()
        .keep_alive(false)
        .serve_connection(TokioIo::new(stream), service);
    connection.await.map_err(io::Error::other)
}

async fn answer(
    request: Request<Incoming>,
    state: &Shared,
    canned: Canned,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let outcome = match canned {
        Some(_) => Ok(Value::Null),
        None => handle(request, state).await,
    };
    let (status, extra, body) = canned.unwrap_or_else(|| {
        let (status, body) = match outcome {
            Ok(result) => (200, json!({ "result": result, "time": {} })),
            Err(refusal) => (refusal.status, refusal.body),
        };
        (status, None, body.to_string().into_bytes())
    });
    let mut response = Response::builder().status(status);
    if let Some((name, value)) = extra {
        response = response.header(name, value);
    }
    Ok(response.body(Full::new(body.into())).unwrap())
}

async fn handle(request: Request<Incoming>, state: &Shared) -> Outcome {
    let (head, body) = request.into_parts();
    let body = body
        .collect()
        .await
        .map_err(|_| refuse(400, "INVALID_REQUEST"))?;
    let path: Vec<_> = head.uri.path().split('/').skip(1).collect();
    let query = head.uri.query().unwrap_or_default().as_bytes();
    let auth = form_urlencoded::parse(query).find(|(key, _)| key == "auth");
    let (method, access) = match (&*path, &auth) {
        (["rest", method], Some((_, token))) => (*method, Access::Token(token)),
        (["rest", method], None) => (*method, Access::Nothing),
        (["rest", _, code, method], None) => (*method, Access::Webhook(code)),
        _ => return Err(refuse(404, "ERROR_METHOD_NOT_FOUND")),
    };
    let is_json = head
        .headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind == "application/json");
    let parameters = serde_json::from_slice(&body.to_bytes())
        .ok()
        .filter(Value::is_object);
    let (true, Method::POST, Some(parameters)) = (is_json, head.method, parameters) else {
        return Err(refuse(400, "INVALID_REQUEST"));
    };
    let mut state = lock(state);
    state.received.push(Received {
        method: method.into(),
        parameters: parameters.clone(),
    });
    methods::call(&mut state, &access, method, &parameters)
}
