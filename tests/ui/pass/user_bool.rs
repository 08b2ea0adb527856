#![allow(dead_code, non_camel_case_types)]

use bitrix24_placement::{
    Dispatch, PlacementEvent, background_call_card as card, placement_handler,
};

struct bool;
struct usize;

#[derive(PlacementEvent)]
#[placement(event = card::MuteButtonClick)]
struct Muted(::std::primitive::bool);

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick)]
    fn mute(&self, Muted(muted): Muted) {
        assert!(muted);
    }
}

fn main() {
    assert!(
        Phone
            .dispatch(r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [1]}"#)
            .is_ok()
    );
}
