use bitrix24_placement::{Dispatch, placement_handler};

struct Phone;

#[placement_handler]
impl Phone {
    fn answer(&self) {}
}

fn main() {
    Phone.answer();
    let _ = Phone.dispatch("{}");
}
