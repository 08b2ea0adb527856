use bitrix24_placement::{
    Context, Dispatch, PlacementEvent, background_call_card as card, placement_handler,
};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Call<'a> {
    call_id: &'a str,
}

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::Initialized)]
    fn call<'a>(&'a self, call: Call<'a>, context: &'a Context<'a>) {
        assert_eq!(call.call_id, "7");
        assert!(context.event().is_some());
    }
}

fn main() {
    let text = r#"{"event": "BackgroundCallCard::initialized", "args": [{"CALL_ID": "7"}]}"#;
    assert!(Phone.dispatch(text).is_ok());
}
