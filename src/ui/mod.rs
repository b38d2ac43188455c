//! The page.

pub mod session;

pub fn mount() {}
