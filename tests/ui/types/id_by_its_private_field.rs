use bitrix24_placement::Id;

fn main() {
    let _ = Id(5).0;
}
