use bitrix24_placement::{Args, call_card};

fn main() {
    let _ = Args::none().decode::<call_card::Event>();
}
