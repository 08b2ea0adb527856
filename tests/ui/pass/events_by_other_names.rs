use bitrix24_placement::{
    Dispatch, background_call_card::MuteButtonClick as Mute, call_card::*, placement_handler,
};

type Closing = BeforeClose;

struct Phone;

#[placement_handler]
impl Phone {
    #[on(Mute)]
    fn mute(&self, event: bitrix24_placement::background_call_card::MuteButtonClick) {
        assert!(event.muted);
    }

    #[on(Closing)]
    fn close(&self, _: BeforeClose) {}

    #[on(self::CallStateChanged)]
    fn r#match(&self, r#type: CallStateChanged) {
        assert_eq!(r#type.call_state.as_str(), "idle");
    }
}

fn main() {
    assert!(
        Phone
            .dispatch(r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [1]}"#)
            .is_ok()
    );
    assert!(
        Phone
            .dispatch(r#"{"event": "CallCard::BeforeClose"}"#)
            .is_ok()
    );
    assert!(
        Phone
            .dispatch(r#"{"event": "CallCard::CallStateChanged", "args": ["idle"]}"#)
            .is_ok()
    );
}
