//! A page in Yew that shows what the operator does in the call card.
//!
//! The handler turns events into messages of the component, and the component keeps the guard: where it is taken off the
//! page, it receives nothing any more.

use bitrix24_placement::{
    background_call_card as card, placement_handler,
    wasm::{Binding, Frame, FrameError},
};
use wasm_bindgen::prelude::*;
use yew::{html, prelude::*};

/// Hands events to the component.
struct Handler(Callback<Msg>);

#[placement_handler]
impl Handler {
    #[on(card::Initialized)]
    fn initialized(&self, call: card::Initialized) {
        self.0.emit(Msg::Call(call));
    }

    #[on(card::MuteButtonClick)]
    fn mute(&self, event: &card::MuteButtonClick) {
        self.0.emit(Msg::Muted(event.muted));
    }

    #[on(card::CloseButtonClick)]
    fn close(&self) {
        self.0.emit(Msg::Closed);
    }
}

enum Msg {
    Bound(Result<Binding, FrameError>),
    Call(card::Initialized),
    Muted(bool),
    Closed,
}

struct Page {
    binding: Option<Result<Binding, FrameError>>,
    call: Option<card::Initialized>,
    muted: bool,
}

impl Component for Page {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let handler = Handler(link.callback(|message| message));
        link.send_future(async { Msg::Bound(bind(handler).await) });
        Self {
            binding: None,
            call: None,
            muted: false,
        }
    }

    fn update(&mut self, _: &Context<Self>, message: Msg) -> bool {
        match message {
            Msg::Bound(binding) => self.binding = Some(binding),
            Msg::Call(call) => self.call = Some(call),
            Msg::Muted(muted) => self.muted = muted,
            Msg::Closed => self.call = None,
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let state = match &self.binding {
            None => "Connecting".to_owned(),
            Some(Err(error)) => error.to_string(),
            Some(Ok(_)) => "Connected".to_owned(),
        };
        html! {
            <main>
                <p id="state">{ state }</p>
                if let Some(call) = &self.call {
                    <p id="call">{ call.phone_number.as_deref().unwrap_or("Somebody") }{ if self.muted { ", muted" } else { "" } }</p>
                }
            </main>
        }
    }
}

async fn bind(handler: Handler) -> Result<Binding, FrameError> {
    Frame::find().await?.bind(handler).await
}

/// Runs when the page loads it.
#[wasm_bindgen(start)]
fn start() {
    yew::Renderer::<Page>::new().render();
}
