//! Numbers as types: a literal in the place of a type is an expression, which the compiler checks on its own.

/// A digit, or `(A, B)`: the number whose last digit is `B`.
pub trait Ordinal {
    /// The number.
    const VALUE: usize;
}

macro_rules! digits {
    ($($name:ident $value:literal,)*) => { $(
        /// A digit.
        #[derive(Debug)]
        pub struct $name;

        impl Ordinal for $name {
            const VALUE: usize = $value;
        }
    )* };
}

digits! { D0 0, D1 1, D2 2, D3 3, D4 4, D5 5, D6 6, D7 7, D8 8, D9 9, }

impl<A: Ordinal, B: Ordinal> Ordinal for (A, B) {
    const VALUE: usize = 10 * A::VALUE + B::VALUE;
}

#[cfg(test)]
mod tests {
    use super::{D0, D1, D2, Ordinal};

    #[test]
    fn the_last_digit_counts_least() {
        assert_eq!(<(D1, D0)>::VALUE, 10);
        assert_eq!(<((D1, D0), D2)>::VALUE, 102);
    }
}
