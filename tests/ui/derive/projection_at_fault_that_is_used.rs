use bitrix24_placement::{
    Args, Dispatch, PlacementEvent, background_call_card as card, placement_handler,
};

#[derive(PlacementEvent)]
#[placement(event = card::Initialized, verbose)]
struct Call<'a> {
    call_id: &'a str,
}

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::Initialized)]
    fn call(&self, call: Call<'_>) {
        let _ = call.call_id;
    }
}

fn main() {
    let _ = Phone.dispatch("{}");
    let _ = Args::none().decode::<Call<'_>>();
}
