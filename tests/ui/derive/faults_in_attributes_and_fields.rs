use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(verbose, evnt = card::Initialized, crate = "placements")]
struct Call<'a> {
    call_idd: &'a str,
    #[placement(feld = phone_number)]
    number: String,
    crm_bindings: [u8],
}

fn main() {}
