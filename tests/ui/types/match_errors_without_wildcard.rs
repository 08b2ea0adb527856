use bitrix24_placement::DecodeErrorKind;

fn is_missing(kind: DecodeErrorKind) -> bool {
    match kind {
        DecodeErrorKind::Missing => true,
        DecodeErrorKind::Type | DecodeErrorKind::Value => false,
    }
}

fn main() {
    let _ = is_missing;
}
