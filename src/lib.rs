//! Peili shows a person what their MPASSid login sent.
//!
//! Data runs one way, from left to right:
//!
//! ```text
//!  doors            parse              verify             judge               mirror
//!  intake  ──────►  jose, saml  ────►  platform  ──────►  diagnosis  ──────►  text, ui
//!  bytes + what     Parsed: claims,    runs the jobs      Report: verdict,    page, report file,
//!  we expected      envelope, jobs     -> Outcomes        checks, findings    message to support
//! ```
//!
//! Modules in the order of import; a module never imports one to its right:
//! `encoding < model < jose, saml, intake < trace < config < oidc, sso < report < diagnosis < demo < simulate < trouble, compare < text < engine < ui`.
//! Only [`platform`] and [`ui`] know that a browser exists; everything else is
//! compiled and tested natively.

/// What tests share names the library from outside.
#[cfg(test)]
extern crate self as peili;

pub mod compare;
pub mod config;
pub mod demo;
pub mod diagnosis;
pub mod encoding;
pub mod engine;
pub mod intake;
pub mod jose;
pub mod lang;
pub mod model;
pub mod oidc;
pub mod report;
pub mod saml;
pub mod simulate;
pub mod sso;
pub mod text;
pub mod trace;
pub mod trouble;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod ui;
