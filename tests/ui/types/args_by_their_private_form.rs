use bitrix24_placement::Args;

fn main() {
    let _ = Args::none().0;
}
