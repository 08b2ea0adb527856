use bitrix24_placement::{DispatchLocal, background_call_card as card, placement_handler};

struct Phone;

#[placement_handler(?Send)]
impl Phone {
    #[on(card::AnswerButtonClick)]
    async fn answer(&self, answered: (bool,)) {
        let _ = answered;
    }

    #[on(card::SkipButtonClick)]
    async fn skip(&mut self) {}
}

fn main() {
    let _ = Phone.dispatch_local("{}");
}
