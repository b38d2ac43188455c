//! A recording of a browser's traffic, or a single address or page of a login that failed: which
//! login messages are in it. Read by an allow-list: cookies and secrets are never kept.

mod signal;

pub use signal::Signal;
