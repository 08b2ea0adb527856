//! Short stand-ins for texts that outsiders choose.

use core::hash::{BuildHasher, BuildHasherDefault, Hasher};
use std::{collections::HashSet, hash::RandomState};

/// 64 bits in place of a text. Nobody who does not know the keys can find two texts of one digest, and that two of a
/// hundred thousand have one by chance is less likely than one in ten billion for each text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub(super) u64);

/// A map by digests, which are hashes already.
#[cfg(feature = "tower")]
pub(super) type DigestMap<T> = std::collections::HashMap<Digest, T, BuildHasherDefault<AsItIs>>;

/// A set of them.
pub(super) type DigestSet = HashSet<Digest, BuildHasherDefault<AsItIs>>;

/// Makes digests, with keys of its own.
#[derive(Debug, Default)]
pub(super) struct Digester(RandomState);

impl Digester {
    /// The digest of something; `kind` keeps unlike things apart.
    pub(super) fn digest(&self, kind: u8, texts: [&str; 2]) -> Digest {
        Digest(self.0.hash_one((kind, texts)))
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
