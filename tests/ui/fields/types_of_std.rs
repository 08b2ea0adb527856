use std::{rc::Rc, time::Duration};

use bitrix24_placement::{PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: Rc<String>,
    phone_number: (String, String),
    line_number: fn(&str) -> bool,
    line_name: Option<&'a mut str>,
    crm_entity_id: *const i64,
    call_state: Option<Duration>,
    call_list_mode: [bool; 1],
}

fn main() {}
