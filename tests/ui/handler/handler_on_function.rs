use bitrix24_placement::{background_call_card as card, placement_handler};

#[placement_handler]
fn answer(_: card::AnswerButtonClick) {}

fn main() {}
