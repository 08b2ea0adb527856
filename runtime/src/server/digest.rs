//! Short stand-ins for texts that outsiders choose.

use core::{
    hash::{BuildHasher, BuildHasherDefault, Hasher},
    num::NonZeroU64,
};
use std::{collections::HashSet, hash::RandomState};

/// 64 bits in place of a text. Nobody who does not know the keys can find two texts of one digest, and that two of a
/// hundred thousand have one by chance is less likely than one in ten billion for each text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(NonZeroU64);

/// What a digest is of, so that unlike things are kept apart.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Id,
    Call,
    Frame,
    Member,
}

/// A map by digests, which are hashes already.
pub(super) type DigestMap<T> = std::collections::HashMap<Digest, T, BuildHasherDefault<AsItIs>>;

/// A set of them.
pub(super) type DigestSet = HashSet<Digest, BuildHasherDefault<AsItIs>>;

/// Makes digests, with keys of its own.
#[derive(Debug, Default)]
pub(super) struct Digester(RandomState);

impl Digest {
    /// Of nothing: what has no owner belongs to this.
    pub(super) const NONE: Self = Self(NonZeroU64::MIN);

    /// So many bits; none at all are those of nothing.
    pub(super) const fn new(bits: u64) -> Self {
        match NonZeroU64::new(bits) {
            Some(bits) => Self(bits),
            None => Self::NONE,
        }
    }
}

impl Digester {
    /// The digest of something that belongs to something else, of which this is the digest.
    pub(super) fn digest(&self, kind: Kind, owner: Digest, bytes: &[u8]) -> Digest {
        let mut hasher = self.0.build_hasher();
        // As few calls as can be: each one costs about as much as eight bytes of text.
        hasher.write_u64(owner.0.get().wrapping_add(kind as u64));
        hasher.write(bytes);
        Digest::new(hasher.finish())
    }
}

/// A hash that is what it is given.
#[derive(Debug, Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, digest: u64) {
        self.0 = digest;
    }
}
