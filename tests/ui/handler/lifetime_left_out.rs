use bitrix24_placement::{PlacementEvent, background_call_card as card, placement_handler};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: &'a str,
}

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::Initialized)]
    fn call(&self, call: Call) {
        let _ = call.call_id;
    }
}

fn main() {}
