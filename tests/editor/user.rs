use bitrix24_placement::{PlacementEvent, background_call_card as card, placement_handler};

mod events {
    bitrix24_placement::placement_events!("door.json");
}
use events::door;

struct Softphone;

#[placement_handler]
impl Softphone {
    #[on(card::Initialized)]
    fn started(&self, call: card::Initialized) {
        println!("{} {:?}", call.call_id, call.phone_number);
    }

    #[on(card::MuteButtonClick)]
    async fn mute(&self, event: card::MuteButtonClick) {
        println!("{}", event.muted);
    }

    #[on(door::Opened)]
    fn opened(&self, event: &door::Opened) {
        println!("{}", event.visitors.len());
    }
}

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct WhoCalls<'a> {
    call_id: &'a str,
}

fn main() {
    let read = |call: WhoCalls<'_>| call.call_id.len();
    let _ = (Softphone, read);
}
