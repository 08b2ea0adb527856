use bitrix24_placement::call_card;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(call_card::EntityChanged)]
    fn client(&self, event: card::EntityChanged) {
        let _ = event.crm_entity_id;
    }
}

fn main() {}
