use bitrix24_placement::{placement_handler, types::CrmBinding};

struct Phone;

#[placement_handler]
impl Phone {
    #[on(CrmBinding)]
    fn bind(&self, binding: CrmBinding) {
        let _ = binding.entity_id;
    }
}

fn main() {}
