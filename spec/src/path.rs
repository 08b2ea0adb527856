//! Paths of files, as text: with `/`, and without a look at any file system.

/// `path` without `.`, and without `..` where there is a folder to leave.
pub(crate) fn normal(path: &str) -> String {
    let root = if path.starts_with('/') { "/" } else { "" };
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match (part, parts.last()) {
            ("" | ".", _) => {}
            ("..", None) if !root.is_empty() => {}
            ("..", Some(&last)) if last != ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    format!("{root}{}", parts.join("/"))
}

/// Where the file at `from` finds `include`.
pub(crate) fn join(from: &str, include: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let root = if folder.is_empty() && !from.starts_with('/') {
        ""
    } else {
        "/"
    };
    normal(&format!("{folder}{root}{include}"))
}

/// Whether a path is relative, means the same on every system, and names a file.
pub(crate) fn is_portable(include: &str) -> bool {
    let file = include.rsplit('/').next().unwrap_or_default();
    !include.starts_with('/')
        && !include.contains(|c: char| matches!(c, '\\' | ':') || c.is_control())
        && !matches!(file, "" | "." | "..")
}

#[cfg(test)]
mod tests {
    use super::{is_portable, join, normal};

    #[test]
    fn includes_are_relative_to_their_file() {
        assert_eq!(join("a.json", "b.json"), "b.json");
        assert_eq!(join("x/a.json", "./b.json"), "x/b.json");
        assert_eq!(join("x/a.json", "../b.json"), "b.json");
        assert_eq!(join("x/a.json", "../../b.json"), "../b.json");
        assert_eq!(join("/a.json", "b.json"), "/b.json");
        assert_eq!(join("/x/a.json", "../../b.json"), "/b.json");
    }

    #[test]
    fn equal_files_have_equal_paths() {
        assert_eq!(normal("./x//y/../a.json"), "x/a.json");
        assert_eq!(normal("../../a.json"), "../../a.json");
    }

    #[test]
    fn paths_of_one_system_are_refused() {
        for path in ["/a.json", "x\\a.json", "C:/a.json", "x/", "..", "", "a\0"] {
            assert!(!is_portable(path), "{path:?}");
        }
        assert!(is_portable("../x/a.json"));
    }
}
