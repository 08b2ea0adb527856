use bitrix24_placement::{Build, calendar::AdjustToDate};

fn main() {
    let _ = AdjustToDate::build(|adjust| adjust.date = "2026-01-31");
}
