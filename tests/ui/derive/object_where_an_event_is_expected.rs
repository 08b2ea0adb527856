use bitrix24_placement::{Args, PlacementEvent, types::CrmBinding};

#[derive(PlacementEvent)]
#[placement(object = CrmBinding)]
struct Link<'a> {
    entity_type: Option<&'a str>,
}

fn main() {
    let link: Link<'_> = Args::none().decode().unwrap();
    let _ = link.entity_type;
}
