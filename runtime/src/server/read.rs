//! Reads a body, and not more of it than is wanted.

use core::pin::pin;
use std::vec::Vec;

use bytes::{Buf, Bytes};
use http_body::Body;
use http_body_util::BodyExt as _;

use super::refusal::Refusal;

/// How much is read of a body that is not wanted, in bytes.
///
/// A client that is still writing when the connection is closed sees it break, and not the answer.
const DRAINED: usize = 16 << 20;

/// The bytes of a body; of one that is longer than `limit` none are kept.
pub(super) async fn read_body<B: Body>(body: B, limit: usize) -> Result<Bytes, Refusal> {
    let mut body = pin!(body);
    let hint = body.size_hint().lower();
    let mut bytes = Whole::default();
    let mut length = 0_usize;
    let drained = limit.max(DRAINED);
    if hint > drained as u64 {
        return Err(Refusal::TooLarge);
    }
    // Mostly its end is known by its length, and need not be asked for.
    while !body.is_end_stream() {
        let Some(frame) = body.frame().await else {
            break;
        };
        let frame = frame.map_err(|_| Refusal::Malformed("the body broke off"))?;
        let Ok(data) = frame.into_data() else {
            continue;
        };
        length = length.saturating_add(data.remaining());
        if length > drained {
            return Err(Refusal::TooLarge);
        }
        if length <= limit {
            bytes.push(data);
        } else {
            bytes = Whole::default();
        }
    }
    if length > limit {
        return Err(Refusal::TooLarge);
    }
    Ok(bytes.finish())
}

/// Mostly a body is one chunk, which need not be copied.
#[derive(Default)]
struct Whole {
    first: Bytes,
    all: Vec<u8>,
}

impl Whole {
    fn push(&mut self, mut data: impl Buf) {
        if self.first.is_empty() && self.all.is_empty() {
            self.first = data.copy_to_bytes(data.remaining());
            return;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.first);
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            self.all.extend_from_slice(chunk);
            data.advance(chunk.len());
        }
    }

    fn finish(self) -> Bytes {
        if self.all.is_empty() {
            self.first
        } else {
            Bytes::from(self.all)
        }
    }
}
