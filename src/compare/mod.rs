//! Logins side by side, and against what was expected.
