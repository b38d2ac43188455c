//! What the login states.
