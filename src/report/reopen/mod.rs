//! A report is opened again and judged by today's rules.

pub mod invent;
