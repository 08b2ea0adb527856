mod vendor {
    pub use bitrix24_placement as placements;
}

use vendor::placements::{self, Args, Dispatch, background_call_card as card};

#[derive(placements::PlacementEvent)]
#[placement(event = card::MuteButtonClick, crate = crate::vendor::placements)]
struct Muted(bool);

struct Phone;

#[placements::placement_handler(crate = vendor::placements)]
impl Phone {
    #[on(card::MuteButtonClick)]
    fn mute(&self, Muted(muted): Muted) {
        assert!(muted);
    }
}

mod doors {
    crate::vendor::placements::placement_events!("door.json");
}

fn main() {
    assert!(Args::from_json("[1]").unwrap().decode::<Muted>().unwrap().0);
    assert!(
        Phone
            .dispatch(r#"{"event": "BackgroundCallCard::muteButtonClick", "args": [1]}"#)
            .is_ok()
    );
    assert_eq!(doors::EVENTS.len(), 5);
}
