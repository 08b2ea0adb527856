use bitrix24_placement::{placement_handler, types::CrmBinding};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(CrmBinding)]
    fn bind(&self) {}
}

fn main() {}
