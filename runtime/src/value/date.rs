//! Calendar days.

use core::{fmt, str::FromStr};

/// A calendar day without a time zone, as a calendar shows it; prints as `YYYY-MM-DD`.
///
/// It converts to the types of any date library by its three numbers.
///
/// ```
/// use bitrix24_placement::Date;
///
/// let date: Date = "2024-08-12".parse()?;
/// assert_eq!((date.year(), date.month(), date.day()), (2024, 8, 12));
/// # Ok::<(), bitrix24_placement::InvalidDate>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A value for the decoder to replace.
    pub(crate) const EPOCH: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
    };

    /// The day with these numbers of the Gregorian calendar; years 1 to 9999.
    ///
    /// # Errors
    ///
    /// [`InvalidDate`] when the calendar has no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Result<Self, InvalidDate> {
        let known = year >= 1 && year <= 9999 && month >= 1 && month <= 12;
        if known && day >= 1 && day <= days_in(year, month) {
            Ok(Self { year, month, day })
        } else {
            Err(InvalidDate(()))
        }
    }

    /// Year, 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Reads `YYYY-MM-DD`, which the documentation shows today, or `DD.MM.YYYY`, which it showed before.
    pub(crate) fn parse(text: &str) -> Result<Self, InvalidDate> {
        let (year, month, day) = match text.as_bytes() {
            [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]
            | [d1, d2, b'.', m1, m2, b'.', y1, y2, y3, y4] => {
                ([*y1, *y2, *y3, *y4], [*m1, *m2], [*d1, *d2])
            }
            _ => return Err(InvalidDate(())),
        };
        let (month, day) = (number(&month)?, number(&day)?);
        match (u8::try_from(month), u8::try_from(day)) {
            (Ok(month), Ok(day)) => Self::new(number(&year)?, month, day),
            _ => Err(InvalidDate(())),
        }
    }
}

fn number(digits: &[u8]) -> Result<u16, InvalidDate> {
    digits.iter().try_fold(0_u16, |number, digit| {
        let digit = digit
            .checked_sub(b'0')
            .filter(|digit| *digit <= 9)
            .ok_or(InvalidDate(()))?;
        Ok(number * 10 + u16::from(digit))
    })
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        Self::parse(text)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A text or numbers that are no [`Date`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidDate(());

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a day of the calendar, YYYY-MM-DD")
    }
}

impl core::error::Error for InvalidDate {}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn reads_both_orders() {
        assert_eq!(Date::parse("2024-02-29"), Date::new(2024, 2, 29));
        assert_eq!(Date::parse("29.02.2024"), Date::new(2024, 2, 29));
    }

    #[test]
    fn refuses_days_that_do_not_exist() {
        for text in [
            "2023-02-29",
            "1900-02-29",
            "2024-04-31",
            "2024-13-01",
            "2024-00-10",
            "0000-01-01",
        ] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
        for text in [
            "",
            "2024-8-12",
            "2024-08-12T00:00",
            "2024/08/12",
            "aaaa-bb-cc",
            "2024-08-1２",
        ] {
            assert!(Date::parse(text).is_err(), "{text}");
        }
    }
}
