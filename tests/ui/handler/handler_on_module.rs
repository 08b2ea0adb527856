#[bitrix24_placement::placement_handler]
mod phone {
    pub struct Phone;
}

fn main() {
    let _ = phone::Phone;
}
