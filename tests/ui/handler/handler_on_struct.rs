use bitrix24_placement::placement_handler;

#[placement_handler]
struct Phone;

fn main() {}
