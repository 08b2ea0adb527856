use bitrix24_placement::Dispatch;

struct Phone;

fn main() {
    let _ = Phone.dispatch("{}");
}
