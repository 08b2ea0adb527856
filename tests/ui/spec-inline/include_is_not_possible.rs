bitrix24_placement::placement_events! {
    inline = r#"{ "format": 1, "include": ["more.json"] }"#
}

fn main() {}
