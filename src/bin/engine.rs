//! The engine: a dedicated module worker, see `engine`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    peili::platform::worker::listen(|text| async move { text });
}
