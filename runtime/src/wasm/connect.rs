//! The way to a frame.

use alloc::boxed::Box;
use core::{fmt, future::IntoFuture, pin::Pin, time::Duration};

use js_sys::{Array, Object, Promise};
use wasm_bindgen::JsValue;

use super::{
    client::{Kind, promise_of, settled},
    deadline::within,
    error::FrameError,
    frame::{DEADLINE, Frame, Page},
    js,
};

/// A frame about to be used: `.await` waits until the portal answered.
#[must_use = "nothing happens without `.await`"]
pub struct Connect {
    client: Option<(Kind, JsValue)>,
    deadline: Duration,
}

impl Connect {
    pub(super) fn to(client: Option<(Kind, JsValue)>) -> Self {
        Self {
            client,
            deadline: DEADLINE,
        }
    }

    /// How long the portal may take to answer; 10 seconds, if nothing is said. The clients themselves would wait forever.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { deadline, ..self }
    }

    async fn connect(self) -> Result<Frame, FrameError> {
        match self.client {
            Some((Kind::Classic, client)) => classic(client, self.deadline).await,
            Some((Kind::Sdk, client)) => sdk(Promise::resolve(&client), self.deadline).await,
            None => found(self.deadline).await,
        }
    }
}

impl IntoFuture for Connect {
    type Output = Result<Frame, FrameError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output>>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.connect())
    }
}

impl fmt::Debug for Connect {
    /// Does not show the client, which knows tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Connect");
        shown
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

async fn found(deadline: Duration) -> Result<Frame, FrameError> {
    if let Some(client) = js::global("BX24") {
        return classic(client, deadline).await;
    }
    let Some(sdk_global) = js::global("B24Js") else {
        // BX24.js takes itself back where it finds no portal.
        return Err(if is_alone() {
            FrameError::NotInFrame
        } else {
            FrameError::NoClient
        });
    };
    let frame = settled(js::call(&sdk_global, "initializeB24Frame", &Array::new()));
    match sdk(frame, deadline).await {
        Err(FrameError::Refused { .. } | FrameError::Timeout { .. }) if is_alone() => {
            Err(FrameError::NotInFrame)
        }
        result => result,
    }
}

/// Waits until BX24.js has what it asks the portal for.
async fn classic(client: JsValue, deadline: Duration) -> Result<Frame, FrameError> {
    if js::method(&client, "init").is_some() {
        within(deadline, "BX24.init", promise_of(&client, "init")).await?;
    }
    Page::of(Kind::Classic, client).map(Frame)
}

async fn sdk(frame: Promise, deadline: Duration) -> Result<Frame, FrameError> {
    let client = within(deadline, "initializeB24Frame", frame).await?;
    Page::of(Kind::Sdk, client).map(Frame)
}

/// Whether the page is in no frame at all.
fn is_alone() -> bool {
    let global = JsValue::from(js_sys::global());
    js::get(&global, "parent").is_none_or(|parent| Object::is(&parent, &global))
}
