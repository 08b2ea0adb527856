use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::AddCommentButtonClick)]
    fn comment(&self, text: &str) {
        let _ = text;
    }
}

fn main() {}
