fn main() {
    let _ = bitrix24_placement::from_str::<String>("{}");
}
