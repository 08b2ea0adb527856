//! Tables in Markdown.

/// Prints a table; the first column is text, all others are numbers.
pub(crate) fn print(title: &str, head: &[&str], rows: &[Vec<String>]) {
    println!("**{title}**\n");
    println!("| {} |", head.join(" | "));
    let lines = head.iter().skip(1).map(|_| "---:|").collect::<String>();
    println!("|---|{lines}");
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
    println!();
}

/// `1/25.3`, or `1.20` where the part is larger than the whole.
pub(crate) fn ratio(part: f64, whole: f64) -> String {
    if part < whole {
        format!("1/{:.1}", whole / part)
    } else {
        format!("{:.2}", part / whole)
    }
}

/// Megabytes of bytes.
pub(crate) fn megabytes(bytes: f64) -> String {
    format!("{:.0}", bytes / 1e6)
}

#[cfg(test)]
mod tests {
    use super::ratio;

    #[test]
    fn ratios_say_which_is_larger() {
        assert_eq!(ratio(1.0, 20.0), "1/20.0");
        assert_eq!(ratio(3.0, 2.0), "1.50");
    }
}
