//! Routes and extractors for axum.

use core::{
    convert::Infallible,
    task::{Context, Poll},
};
use std::{sync::Arc, time::SystemTime};

use axum::{
    body::Body,
    extract::{FromRef, FromRequest, Request},
    response::{IntoResponse, Response},
    routing::{MethodRouter, post_service},
};
use bytes::Bytes;
use http::request::Parts;
use tower_service::Service;

use super::{
    answering::Answering,
    open::{OpenFailure, Opened},
    outcome::{Answer, Outcome},
    patience::within,
    read::read_body,
    receiver::Receiver,
    refusal::Refusal,
    reply::Reply,
    tower::DeliveryService,
    trace,
};
use crate::dispatch::DispatchAsync;

/// A route that takes deliveries: `Router::new().route("/events", deliveries(service))`.
pub fn deliveries<H, S>(service: DeliveryService<H>) -> MethodRouter<S>
where
    H: DispatchAsync + Send + Sync + 'static,
    S: Clone,
{
    post_service(Deliveries(service))
}

/// The service with bodies of axum, which would box any other once more.
struct Deliveries<H>(DeliveryService<H>);

impl<H> Clone for Deliveries<H> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<H: DispatchAsync + Send + Sync + 'static> Service<Request> for Deliveries<H> {
    type Response = Response;
    type Error = Infallible;
    type Future = Answering<Body>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        self.0.answer(request)
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let answer = Answer::single(Outcome::Refused(self));
        Reply::from(answer).into_response()
    }
}

/// The request that opens a page, checked by the [`Receiver`] of the state.
///
/// What is not let in is answered with its status and nothing else.
impl<S> FromRequest<S> for Opened
where
    S: Send + Sync,
    Arc<Receiver>: FromRef<S>,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let receiver = Arc::<Receiver>::from_ref(state);
        let opened = read(request, &receiver).await.and_then(|(parts, body)| {
            receiver.open(&parts.uri, &parts.headers, &body, SystemTime::now())
        });
        opened.inspect_err(|refusal| refused(&receiver, *refusal))
    }
}

/// What Bitrix24 posts to `errorHandlerUrl`. Nothing in it proves who sent it.
impl<S> FromRequest<S> for OpenFailure
where
    S: Send + Sync,
    Arc<Receiver>: FromRef<S>,
{
    type Rejection = Refusal;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refusal> {
        let receiver = Arc::<Receiver>::from_ref(state);
        let failure = read(request, &receiver)
            .await
            .and_then(|(parts, body)| Self::parse(parts.uri.query().unwrap_or_default(), &body));
        failure.inspect_err(|refusal| refused(&receiver, *refusal))
    }
}

fn refused(receiver: &Receiver, refusal: Refusal) {
    receiver.refused(refusal);
    trace::outcome(Outcome::Refused(refusal));
}

async fn read(request: Request, receiver: &Receiver) -> Result<(Parts, Bytes), Refusal> {
    let limits = receiver.limits();
    let (parts, body) = request.into_parts();
    let body = within(limits.read_time, read_body(body, limits.body)).await;
    Ok((parts, body.ok_or(Refusal::TooSlow)??))
}
