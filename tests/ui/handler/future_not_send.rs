use std::rc::Rc;

use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::AnswerButtonClick)]
    async fn answer(&self) {
        let state = Rc::new(1);
        std::future::ready(()).await;
        drop(state);
    }
}

fn main() {}
