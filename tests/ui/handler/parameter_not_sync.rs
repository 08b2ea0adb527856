use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone<T>(T);

#[placement_handler]
impl<T: Clone> Phone<T> {
    #[on(card::AnswerButtonClick)]
    async fn answer(&self) {
        let _ = self.0.clone();
    }
}

fn main() {}
