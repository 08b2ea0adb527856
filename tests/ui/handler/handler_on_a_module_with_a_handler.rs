#[bitrix24_placement::placement_handler]
mod phone {
    use bitrix24_placement::{background_call_card as card, placement_handler};

    pub struct Phone;

    #[placement_handler]
    impl Phone {
        #[on(card::AnswerButtonClick)]
        fn answer(&self) {}
    }
}

fn main() {
    let _ = phone::Phone;
}
