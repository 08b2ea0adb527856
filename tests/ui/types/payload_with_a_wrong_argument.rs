use bitrix24_placement::background_call_card::QualityMeterClick;

fn main() {
    let _ = QualityMeterClick::new("3");
}
