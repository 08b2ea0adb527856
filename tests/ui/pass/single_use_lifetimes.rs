#![deny(single_use_lifetimes)]

use bitrix24_placement::{Args, PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: &'a str,
}

fn main() {
    let args = Args::from_json(r#"[{"CALL_ID": "7"}]"#).unwrap();
    assert_eq!(args.decode::<Call<'_>>().unwrap().call_id, "7");
}
