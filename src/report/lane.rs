//! The way of one attribute: home organisation, MPASSid, service.

use serde::{Deserialize, Serialize};

use crate::diagnosis::RuleId;
use crate::model::AttrId;

/// How far one attribute came, and what is known of each place on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    pub id: AttrId,
    pub stopped_at: Place,
    /// What the home organisation did is deduced from what arrived.
    pub deduced: bool,
    pub home: Stage,
    pub mpassid: Stage,
    pub service: Stage,
    /// What the home organisation sends that is, or can be, at fault; data of another attribute too.
    pub suspects: Vec<AttrId>,
    /// The root cause it follows from.
    pub cause: Option<RuleId>,
}

/// Where an attribute stopped, or where what arrived became wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    Home,
    Mpassid,
    Service,
    /// It came all the way, or nothing was to come.
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// By the home organisation.
    Sent,
    /// By MPASSid, as it came.
    Passed,
    /// By MPASSid, from what the home organisation sent.
    Formed,
    /// At the service.
    Arrived,
    /// Not passed on by itself: other attributes are formed from it.
    Used,
    Faulty,
    /// Probably faulty.
    Doubtful,
    /// Should have been sent.
    Missing,
    /// The fault can be here, or in another place that says so.
    Possible,
    /// MPASSid keeps it back.
    Stopped,
    /// Did not get this far.
    Absent,
    /// Rightly so, as far as the login shows.
    NotSent,
    NotInThisVersion,
    /// The home organisation has no part in it.
    NoPart,
    Unknown,
}
