//! Session tokens that were verified before.

use std::{
    boxed::Box,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{
    digest::{Digest, DigestMap},
    session::Session,
};

/// Most tokens that are kept, in some 2 MB.
const CAPACITY: usize = 4096;

/// Sessions by their tokens. A page shows the same token with each delivery, and to check a signature takes longer than
/// to find it here; whether the session is over must still be asked.
#[derive(Default)]
pub(super) struct Verified(Mutex<DigestMap<Known>>);

struct Known {
    token: Box<[u8]>,
    page: Arc<Page>,
}

/// A session, with what is needed of it for each delivery.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) session: Session,
    pub(super) member: Digest,
    pub(super) frame: Digest,
}

impl Verified {
    pub(super) fn get(&self, token: &[u8]) -> Option<Arc<Page>> {
        let known = self.known();
        // Who gets as far as this comparison has the end of a signature, so its time tells nobody else anything.
        let known = known.get(&digest(token)?);
        let known = known.filter(|known| *known.token == *token)?;
        Some(Arc::clone(&known.page))
    }

    /// Keeps a page whose token was verified. When there are too many, all begin anew: each costs a check.
    pub(super) fn insert(&self, token: &[u8], page: &Arc<Page>) {
        let Some(digest) = digest(token) else {
            return;
        };
        let (token, page) = (token.into(), Arc::clone(page));
        let mut known = self.known();
        if known.len() >= CAPACITY {
            known.clear();
        }
        known.insert(digest, Known { token, page });
    }

    fn known(&self) -> MutexGuard<'_, DigestMap<Known>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The end of a token is of its signature, which nobody chooses: it is a digest as it is, once its bits are mixed, of
/// which letters and digits leave some unused.
fn digest(token: &[u8]) -> Option<Digest> {
    let (rest, last) = token.split_last_chunk()?;
    let halves = [rest.last_chunk()?, last].map(|half| u64::from_le_bytes(*half));
    let mixed = halves.map(|half| half.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    Some(Digest::new(mixed[0].rotate_left(32) ^ mixed[1]))
}

#[cfg(test)]
mod tests {
    use super::{Arc, CAPACITY, Digest, Page, Session, Verified};
    use std::{
        format,
        time::{Duration, SystemTime},
    };

    fn page(member: &str) -> Arc<Page> {
        let (now, hour) = (SystemTime::UNIX_EPOCH, Duration::from_secs(3600));
        Arc::new(Page {
            session: Session::new(member, "f", now, hour),
            member: Digest::NONE,
            frame: Digest::NONE,
        })
    }

    #[test]
    fn many_tokens_do_not_take_much() {
        let verified = Verified::default();
        for number in 0..=CAPACITY {
            let token = format!("the token of page {number:06}");
            verified.insert(token.as_bytes(), &page(&token));
            let found = verified.get(token.as_bytes());
            assert_eq!(found.map(|page| page.session.member.clone()), Some(token));
        }
        assert!(verified.known().len() <= CAPACITY);
    }

    #[test]
    fn a_token_is_known_as_a_whole() {
        let verified = Verified::default();
        let signature = "0123456789012345678901234567890123456789012";
        let [one, two] = ["one", "two"].map(|start| format!("{start}{signature}"));
        verified.insert(one.as_bytes(), &page("m"));
        assert!(verified.get(one.as_bytes()).is_some());
        assert!(verified.get(two.as_bytes()).is_none());
        assert!(verified.get(signature.as_bytes()).is_none());
    }
}
