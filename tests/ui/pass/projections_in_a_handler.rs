use std::cell::RefCell;

use bitrix24_placement::{
    Context, Dispatch, PlacementEvent, background_call_card as card, placement_handler,
};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: &'a str,
}

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick)]
struct Muted(bool);

#[derive(Default)]
struct Screen(RefCell<String>);

#[placement_handler]
impl Screen {
    #[on(card::Initialized)]
    fn call(&self, call: &Call<'_>, _: Context<'_>) {
        self.0.borrow_mut().push_str(call.call_id);
    }

    #[on(card::MuteButtonClick)]
    fn mute(&self, Muted(muted): &Muted) {
        self.0
            .borrow_mut()
            .push_str(if *muted { " muted" } else { " live" });
    }
}

fn main() {
    let screen = Screen::default();
    let call = r#"{"event": "BackgroundCallCard::initialized", "args": [{"CALL_ID": "7"}]}"#;
    assert!(screen.dispatch(call).is_ok());
    assert!(
        screen
            .dispatch(r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [0]}"#)
            .is_ok()
    );
    assert_eq!(screen.0.take(), "7 live");
}
