use bitrix24_placement::{
    Dispatch, PlacementEvent, background_call_card as card, placement_handler, types,
};

#[derive(PlacementEvent)]
#[placement(event = "BackgroundCallCard::initialized")]
struct Call<'a, T> {
    call_id: &'a str,
    more: T,
}

#[derive(PlacementEvent)]
#[placement(object = types::CrmBinding)]
union Link {
    id: u64,
}

#[derive(PlacementEvent)]
#[placement(transparent = true)]
struct EntityId(bitrix24_placement::Id);

#[derive(PlacementEvent)]
#[placement(event = card::Initialized)]
struct Outer {
    crm_bindings: Vec<Link>,
    crm_entity_id: Option<EntityId>,
}

#[derive(PlacementEvent)]
struct Muted(bool);

struct Phone;

#[placement_handler]
impl Phone {
    #[on(card::Initialized)]
    fn call(&self, call: Call<'_, bool>) {
        let _ = (call.call_id, call.more);
    }

    #[on(card::MuteButtonClick)]
    fn mute(&self, muted: &Muted) {
        let _ = muted.0;
    }
}

fn main() {
    let _ = Phone.dispatch("{}");
    let _ = bitrix24_placement::Args::none().decode::<Outer>();
}
