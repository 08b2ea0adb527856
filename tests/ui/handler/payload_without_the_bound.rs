use bitrix24_placement::{background_call_card as card, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::MuteButtonClick)]
    fn mute(&self, event: impl std::fmt::Display) {
        println!("{event}");
    }
}

fn main() {}
