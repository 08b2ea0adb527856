use bitrix24_placement::placement_handler;

struct Phone;

#[placement_handler]
impl Phone {
    #[on("BackgroundCallCard::answerButtonClick")]
    fn answer(&self) {}
}

fn main() {}
