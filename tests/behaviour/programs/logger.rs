//! A logger of everything, by the dispatch traits and plain values: no attribute at all.

use bitrix24_placement::{
    AnyEvent, Incoming, Payload, background_call_card as card, call_card, from_str,
};
use bitrix24_placement_tests::RECORDING;

/// Says something special of a few events, and the same of all others.
struct Logger;

impl card::Handler for Logger {
    type Output = String;

    fn unhandled(&self, event: card::Event) -> String {
        entry(event.payload())
    }

    fn initialized(&self, event: card::Initialized) -> String {
        format!("call {}", event.call_id)
    }
}

impl call_card::Handler for Logger {
    type Output = String;

    fn unhandled(&self, event: call_card::Event) -> String {
        entry(event.payload())
    }
}

fn entry(payload: &dyn Payload) -> String {
    format!("{} {}", payload.info(), payload.to_args())
}

fn log(text: &str) -> String {
    match from_str::<AnyEvent>(text) {
        Ok(Incoming::Event(AnyEvent::BackgroundCallCard(event))) => event.dispatch(&Logger),
        Ok(Incoming::Event(AnyEvent::CallCard(event))) => event.dispatch(&Logger),
        Ok(Incoming::Event(event)) => entry(event.payload()),
        Ok(Incoming::Other(event, args)) => format!("{event} {}", args.to_json()),
        Ok(Incoming::Unknown(event)) => format!("? {} {}", event.name(), event.args().to_json()),
        Err(error) => format!("! {error}"),
    }
}

#[test]
fn everything_is_logged() {
    let lines: Vec<_> = RECORDING.lines().map(log).collect();
    assert!(
        lines.iter().all(|line| !line.starts_with('!')),
        "{lines:#?}"
    );
    assert_eq!(
        lines[1],
        "call externalCall.89350264e026dace3f2b14d1f438257c.1773236989"
    );
    assert_eq!(lines[4], "BackgroundCallCard::muteButtonClick [true]");
    assert!(lines.contains(&"Calendar.customView:adjustToDate [\"2024-08-12\"]".to_owned()));
    assert!(lines.contains(&"? CallCard::AfterClose [{\"reason\":\"user\"}]".to_owned()));
}
