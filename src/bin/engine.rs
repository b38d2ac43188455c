//! The engine: a dedicated module worker, see `engine`.

fn main() {}
