use bitrix24_placement::{Dispatch, DispatchError, Dispatched};

struct Mine;

impl Dispatch for Mine {
    fn dispatch<'a>(&self, _: &'a str) -> Result<Dispatched<'a>, DispatchError> {
        todo!()
    }
}

fn main() {}
