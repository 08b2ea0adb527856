//! Session tokens that were verified before.

use std::{
    boxed::Box,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{
    digest::{Digest, DigestMap, Digester},
    session::Session,
};

/// Most tokens that are kept, in some 2 MB.
const CAPACITY: usize = 4096;

/// A kind of digest of its own.
const TOKEN: u8 = 3;

/// Sessions by their tokens. A page shows the same token with each delivery, and to check a signature takes longer than
/// to find it here; whether the session is over must still be asked.
#[derive(Default)]
pub(super) struct Verified(Mutex<DigestMap<Known>>);

struct Known {
    token: Box<str>,
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
    pub(super) fn get(&self, token: &str, digester: &Digester) -> Option<Arc<Page>> {
        let digest = digest(token, digester);
        let known = self.known();
        // Who gets as far as this comparison has the end of a signature, so its time tells nobody else anything.
        let known = known.get(&digest);
        let known = known.filter(|known| *known.token == *token)?;
        Some(Arc::clone(&known.page))
    }

    /// Keeps a page whose token was verified. When there are too many, all begin anew: each costs a check.
    pub(super) fn insert(&self, token: &str, page: &Arc<Page>, digester: &Digester) {
        let digest = digest(token, digester);
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

/// The end of a token is of its signature, so it is as good as the whole.
fn digest(token: &str, digester: &Digester) -> Digest {
    let token = token.as_bytes();
    let end = token.last_chunk::<24>().map_or(token, |end| end);
    digester.digest(TOKEN, Digest::NONE, end)
}

#[cfg(test)]
mod tests {
    use super::{Arc, CAPACITY, Digest, Digester, Page, Session, Verified};
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
        let (verified, digester) = (Verified::default(), Digester::default());
        for number in 0..=CAPACITY {
            let token = format!("token {number}");
            verified.insert(&token, &page(&token), &digester);
            let found = verified.get(&token, &digester);
            assert_eq!(found.map(|page| page.session.member.clone()), Some(token));
        }
        assert!(verified.known().len() <= CAPACITY);
    }

    #[test]
    fn a_token_is_known_as_a_whole() {
        let (verified, digester) = (Verified::default(), Digester::default());
        let signature = "0123456789012345678901234567890123456789012";
        verified.insert(&format!("one{signature}"), &page("m"), &digester);
        assert!(
            verified
                .get(&format!("one{signature}"), &digester)
                .is_some()
        );
        assert!(
            verified
                .get(&format!("two{signature}"), &digester)
                .is_none()
        );
        assert!(verified.get(signature, &digester).is_none());
    }
}
