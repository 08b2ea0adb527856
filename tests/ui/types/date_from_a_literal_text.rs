use bitrix24_placement::calendar::AdjustToDate;

fn main() {
    let _ = AdjustToDate::new("2026-01-31");
}
