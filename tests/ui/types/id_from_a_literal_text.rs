use bitrix24_placement::Id;

fn main() {
    let _ = Id::from("5");
}
