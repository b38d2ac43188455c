//! The rules, one file per attribute family.

/// The rules by name; see the table in this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleId {}
