use bitrix24_placement::placement_handler;

struct Phone;

struct UnknownEvent<'a>(&'a str);

#[placement_handler]
impl Phone {
    #[on(unknown)]
    async fn unknown(&self, event: UnknownEvent<'_>) {
        let _ = event.0;
    }
}

fn main() {}
