use bitrix24_placement::{Args, types::CrmBinding};

fn main() {
    let _ = Args::none().decode::<CrmBinding>();
}
