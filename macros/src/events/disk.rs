//! Spec files: where they are looked for, and how the compiler is told to watch them.

use std::{
    cell::RefCell,
    fs::File,
    io::{self, Read},
    path::{Path, PathBuf},
};

use bitrix24_placement_spec::Files;
use proc_macro2::{Span, TokenStream};
use quote::quote;

/// Longest file that is read; the checks refuse less than this.
const MAX_BYTES: u64 = 32 << 20;

/// The files of one spec on disk.
pub(crate) struct Disk {
    directory: PathBuf,
    root: String,
    read: RefCell<Vec<PathBuf>>,
}

impl Disk {
    /// Looks for the first file beside the calling file, then in the package.
    pub(crate) fn find(root: &str, span: Span) -> Result<Self, String> {
        let directories = directories(span);
        let found = directories
            .iter()
            .find(|directory| directory.join(root).is_file());
        match found {
            Some(directory) => Ok(Self {
                directory: directory.clone(),
                root: root.to_owned(),
                read: RefCell::default(),
            }),
            None => Err(not_found(root, &directories)),
        }
    }

    /// Path of the first file, as it was written.
    pub(crate) fn root(&self) -> &str {
        &self.root
    }

    /// Makes the compiler run the macro again when a file that was read has changed. In a function that nobody calls,
    /// the content does not end up in the binary.
    pub(crate) fn tracked(&self) -> TokenStream {
        let files = self.read.borrow();
        let files = files.iter().filter_map(|file| file.to_str());
        quote! {
            const _: () = {
                #[allow(dead_code, reason = "names the files of the spec for the compiler")]
                fn spec_files() {
                    #(let _ = ::core::include_bytes!(#files);)*
                }
            };
        }
    }
}

impl Files for Disk {
    fn read(&self, path: &str) -> io::Result<String> {
        let path = self.directory.join(path);
        let file = File::open(&path)?;
        self.read.borrow_mut().push(path.canonicalize()?);
        let mut text = String::new();
        file.take(MAX_BYTES).read_to_string(&mut text)?;
        Ok(text)
    }
}

fn directories(span: Span) -> Vec<PathBuf> {
    // Tests expand outside of a compiler, where a span is nowhere.
    let beside = proc_macro::is_available()
        .then(|| span.unwrap().local_file())
        .flatten();
    let beside = beside.and_then(|file| file.parent().map(Path::to_owned));
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    beside.into_iter().chain(package).collect()
}

fn not_found(root: &str, directories: &[PathBuf]) -> String {
    let looked: Vec<_> = directories
        .iter()
        .map(|directory| format!("`{}`", directory.display()))
        .collect();
    format!("no spec file `{root}` in {}", looked.join(" or "))
}
