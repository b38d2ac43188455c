//! Could a service use this login? What it says it needs, and what of it came.

use serde::{Deserialize, Serialize};

use crate::diagnosis::RuleId;
use crate::model::AttrId;
use crate::model::needs::Want;

/// The needs of one service against one login. Never part of the verdict.
#[derive(Clone, Debug)]
pub struct Service {
    pub verdict: ServiceVerdict,
    /// Why the login would be refused before any data are read.
    pub refused: Option<RuleId>,
    pub needs: Vec<Need>,
}

#[derive(Clone, Debug)]
pub struct Need {
    pub want: Want,
    pub status: NeedStatus,
    /// The finding that tells why, where there is one.
    pub by: Option<RuleId>,
    /// The attribute that tells the same, where it stands elsewhere.
    pub instead: Option<AttrId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceVerdict {
    WouldPass,
    WouldNotPass,
    Unknown,
}

/// From good to bad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NeedStatus {
    /// It came and follows the data model.
    Met,
    /// This kind of document could not have carried it.
    NotObservable,
    /// It came inside another attribute.
    Elsewhere,
    Missing,
    Faulty,
}
