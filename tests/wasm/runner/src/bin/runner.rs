//! Runs a test binary for wasm32 in a browser; `cargo test --target wasm32-unknown-unknown` starts it.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
