use bitrix24_placement::{Build, background_call_card::QualityMeterClick};

fn main() {
    let _ = QualityMeterClick::build(|click| click.rating = "3");
}
