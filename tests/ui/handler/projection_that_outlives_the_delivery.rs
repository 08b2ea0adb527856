use bitrix24_placement::PlacementEvent;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: &'a str,
}

#[placement_handler]
impl Phone {
    #[on(card::Initialized)]
    fn call(&self, call: Call<'static>) {
        let _ = call.call_id;
    }
}

fn main() {}
