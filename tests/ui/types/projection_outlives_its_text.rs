use bitrix24_placement::{Args, PlacementEvent, background_call_card as card};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: &'a str,
}

fn main() {
    let call: Call<'_> = {
        let text = String::from(r#"[{"CALL_ID": "7"}]"#);
        Args::from_json(&text).unwrap().decode().unwrap()
    };
    let _ = call.call_id;
}
