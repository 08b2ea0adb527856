use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(evnt = card::Initialized)]
struct Call<'a, 'b> {
    call_id: &'a str,
    #[placement(feld = phone_number)]
    number: Option<&'b str>,
}

fn main() {}
