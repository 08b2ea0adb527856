use bitrix24_placement::Args;

fn main() {
    let _: String = Args::none().decode().unwrap();
}
