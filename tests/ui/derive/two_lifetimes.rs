use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a, 'b> {
    call_id: &'a str,
    phone_number: Option<&'b str>,
}

fn main() {}
