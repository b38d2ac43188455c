//! The page: see `ui`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    peili::ui::mount();
}
