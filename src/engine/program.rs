//! The programs that run beside the page, and what is asked and answered at each.

use super::{Reply, Request, clerk, desk, library, saml};
use crate::encoding::wire::{FromJson, ToJson};
use crate::lang::Lang;

/// A program that runs beside the page: a dedicated module worker.
pub trait Program {
    type Request: FromJson + ToJson;
    type Reply: FromJson + ToJson;
    /// By which `boot.js` knows it.
    const NAME: &'static str;
    /// The request could not be read or served.
    const FAILED: Self::Reply;
    /// The language of the answer; `None` where it has no texts.
    fn lang(request: &Self::Request) -> Option<Lang>;
}

/// Reads logins.
pub enum Engine {}

impl Program for Engine {
    type Request = Request;
    type Reply = Reply;
    const NAME: &'static str = "engine";
    const FAILED: Reply = Reply::Failed;

    fn lang(request: &Request) -> Option<Lang> {
        Some(request.lang())
    }
}

/// Logs in, writes what is handed on.
pub enum Clerk {}

impl Program for Clerk {
    type Request = clerk::Request;
    type Reply = clerk::Reply;
    const NAME: &'static str = "clerk";
    const FAILED: clerk::Reply = clerk::Reply::Failed;

    fn lang(request: &clerk::Request) -> Option<Lang> {
        Some(request.lang())
    }
}

/// Plays the demo issuer, simulates, writes the pages to read.
pub enum Library {}

impl Program for Library {
    type Request = library::Request;
    type Reply = library::Reply;
    const NAME: &'static str = "library";
    const FAILED: library::Reply = library::Reply::Failed;

    fn lang(request: &library::Request) -> Option<Lang> {
        request.lang()
    }
}

/// Reads and verifies SAML, takes the steps of a SAML login.
pub enum Saml {}

impl Program for Saml {
    type Request = saml::Request;
    type Reply = saml::Reply;
    const NAME: &'static str = "saml";
    const FAILED: saml::Reply = saml::Reply::Failed;

    fn lang(request: &saml::Request) -> Option<Lang> {
        Some(request.lang())
    }
}

/// Hands over, opens what was handed over, compares.
pub enum Desk {}

impl Program for Desk {
    type Request = desk::Request;
    type Reply = desk::Reply;
    const NAME: &'static str = "desk";
    const FAILED: desk::Reply = desk::Reply::Failed;

    fn lang(request: &desk::Request) -> Option<Lang> {
        Some(request.lang())
    }
}
