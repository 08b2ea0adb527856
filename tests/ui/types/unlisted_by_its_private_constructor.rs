use bitrix24_placement::Unlisted;

fn main() {
    let _ = Unlisted::new("parked".to_owned());
}
