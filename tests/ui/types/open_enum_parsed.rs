use std::str::FromStr;

use bitrix24_placement::types::CallState;

fn parsed<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn main() {
    parsed::<CallState>("idle");
}
