use bitrix24_placement::Json;

fn main() {
    let _ = Json::from("{}");
}
