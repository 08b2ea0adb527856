use bitrix24_placement::Id;

fn is_first(id: Id, number: i64) -> bool {
    id == number
}

fn main() {
    let _ = is_first;
}
