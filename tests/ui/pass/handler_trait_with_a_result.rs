use bitrix24_placement::{
    Incoming,
    call_card::{BeforeClose, CallStateChanged, Event, Handler},
    from_str,
    types::CallState,
};

struct Tab;

impl Handler for Tab {
    type Output = Result<&'static str, String>;

    fn unhandled(&self, event: Event) -> Self::Output {
        Err(format!("unhandled: {}", event.payload().info()))
    }

    fn before_close(&self, _: BeforeClose) -> Self::Output {
        Ok("closed")
    }

    fn call_state_changed(&self, event: CallStateChanged) -> Self::Output {
        match event.call_state {
            CallState::Idle => Ok("idle"),
            other => Err(other.to_string()),
        }
    }
}

fn run(text: &str) -> Result<&'static str, String> {
    match from_str::<Event>(text) {
        Ok(Incoming::Event(event)) => event.dispatch(&Tab),
        Ok(_) => Err("not of this group".into()),
        Err(error) => Err(error.to_string()),
    }
}

fn main() {
    assert_eq!(run(r#"{"event": "CallCard::BeforeClose"}"#), Ok("closed"));
    assert_eq!(
        run(r#"{"event": "CallCard::CallStateChanged", "args": ["idle"]}"#),
        Ok("idle")
    );
    let changed = run(r#"{"event": "CallCard::EntityChanged", "args": [{}]}"#);
    assert_eq!(changed, Err("unhandled: CallCard::EntityChanged".into()));
}
