//! The page: see `ui`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        // A panic ends the program: the page says so with a panel that was drawn beforehand.
        std::panic::set_hook(Box::new(|_| peili::platform::boot::crash()));
        peili::ui::mount();
    }
}
