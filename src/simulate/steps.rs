//! What happened on the way, as lines to be said: each names the rule that let a value through
//! or stopped it. The outcome is [`forming`](crate::model::forming)'s; this only tells it.

use super::lookup::{self, Standing};
use super::{Field, State};
use crate::model::forming::{CountRule, Formed, Step, Unresolved};
use crate::model::{AttrId, Version, roles};

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    /// Something is dropped, and the rest goes on.
    Dropped,
    /// Nothing comes of it.
    Stopped,
    Remark,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident $name:literal $tone:ident;)*) => {
        /// What is said; arguments in their order in the comment.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code {
            $($(#[$doc])* $code,)*
        }

        impl Code {
            pub const ALL: &'static [Code] = &[$(Code::$code),*];

            /// Stable, for scripts.
            pub fn name(self) -> &'static str {
                match self {
                    $(Code::$code => $name,)*
                }
            }

            pub fn tone(self) -> Tone {
                match self {
                    $(Code::$code => Tone::$tone,)*
                }
            }
        }
    };
}

codes! {
    LearnerIdAccepted "learner-id-accepted" Good;
    LearnerIdNotNeeded "learner-id-not-needed" Remark;
    LearnerIdMissing "learner-id-missing" Stopped;
    LearnerIdMalformed "learner-id-malformed" Stopped;
    UidFormed "uid-formed" Good;
    NoUid "no-uid" Stopped;
    /// Schools, roles, classes, charges.
    Counts "counts" Remark;
    CountsEqual "counts-equal" Good;
    CountsOneClass "counts-one-class" Good;
    CountsOneRole "counts-one-role" Good;
    CountsNoSchool "counts-no-school" Stopped;
    CountsNoRole "counts-no-role" Stopped;
    /// Schools, roles, classes.
    CountsDisagree "counts-disagree" Stopped;
    /// Role objects.
    Structured "structured" Good;
    /// Which entry, its school, its role.
    Entry "entry" Remark;
    /// The role sent, as delivered.
    RoleAccepted "role-accepted" Good;
    /// The role sent, as delivered, its code in 1.4.
    RoleAcceptedCode "role-accepted-code" Good;
    /// The role sent.
    RoleRefused "role-refused" Stopped;
    RoleEmpty "role-empty" Stopped;
    /// The class.
    ClassGiven "class-given" Good;
    ClassFirstOnly "class-first-only" Remark;
    /// The number, the school's name.
    SchoolFound "school-found" Good;
    /// The number.
    SchoolInvented "school-invented" Remark;
    /// The office's name.
    OfficeFound "office-found" Good;
    SchoolEmpty "school-empty" Stopped;
    /// The text sent.
    SchoolTooLong "school-too-long" Stopped;
    SchoolNoNumber "school-no-number" Stopped;
    SchoolMalformed "school-malformed" Stopped;
    SchoolUnknown "school-unknown" Stopped;
    /// The text sent, the attribute that carries it.
    BareNumber "bare-number" Remark;
    ProviderUnresolved "provider-unresolved" Stopped;
    RoleWithoutSchool "role-without-school" Dropped;
    /// Parts found, parts expected.
    RoleDropped "role-dropped" Dropped;
    /// The class level.
    LevelTaken "level-taken" Good;
    LevelDropped "level-dropped" Dropped;
    /// The charge.
    ChargeTaken "charge-taken" Good;
    ChargeDropped "charge-dropped" Dropped;
    /// The role as delivered.
    ChargeNotForRole "charge-not-for-role" Dropped;
    /// Charges, schools.
    ChargesUncounted "charges-uncounted" Dropped;
    ChargeNotInVersion "charge-not-in-version" Remark;
    /// The attribute's name.
    Duplicate "duplicate" Remark;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub code: Code,
    pub args: Vec<String>,
    /// Of an entry that was named: drawn under it.
    pub under: bool,
    /// The attribute that the last argument is to be the name of.
    pub attribute: Option<AttrId>,
}

/// The lines of one forming, in MPASSid's order.
pub fn lines(state: &State, formed: &Formed) -> Vec<Line> {
    let entries = |step: &&Step| matches!(step, Step::Entry { .. });
    let mut told = Told {
        state,
        formed,
        several: formed.steps.iter().filter(entries).count() > 1,
        under: false,
        class: String::new(),
        named: Vec::new(),
        lines: Vec::new(),
    };
    told.person();
    for step in &formed.steps {
        told.step(step);
    }
    told.rest();
    told.lines
}

struct Told<'a> {
    state: &'a State,
    formed: &'a Formed,
    several: bool,
    under: bool,
    /// Of the entry that is told.
    class: String,
    /// Attributes of which a duplicate was told.
    named: Vec<AttrId>,
    lines: Vec<Line>,
}

impl Told<'_> {
    fn say(&mut self, code: Code, args: &[&str]) {
        self.lines.push(Line {
            code,
            args: args.iter().map(|text| (*text).to_owned()).collect(),
            under: self.under,
            attribute: None,
        });
    }

    fn about(&mut self, id: AttrId) {
        if let Some(line) = self.lines.last_mut() {
            line.attribute = Some(id);
        }
    }

    fn person(&mut self) {
        let first = self.formed.steps.first();
        match first {
            Some(Step::LoginBlocked { .. }) => return,
            _ if self.state.version >= Version::V1_1 => self.say(Code::LearnerIdAccepted, &[]),
            _ => self.say(Code::LearnerIdNotNeeded, &[]),
        }
        if first != Some(&Step::NoUid) {
            self.say(Code::UidFormed, &[]);
        }
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::LoginBlocked { learner_id } if learner_id.is_empty() => {
                self.say(Code::LearnerIdMissing, &[]);
            }
            Step::LoginBlocked { .. } => self.say(Code::LearnerIdMalformed, &[]),
            Step::NoUid => self.say(Code::NoUid, &[]),
            Step::Counts {
                schools,
                roles,
                groups,
                charges,
                rule,
            } => self.counts([*schools, *roles, *groups, *charges], *rule),
            Step::Structured { entries } => {
                self.say(Code::Structured, &[&entries.to_string()]);
            }
            Step::Entry {
                entry,
                school,
                role,
                class,
            } => {
                self.under = false;
                if self.several {
                    let number = (entry + 1).to_string();
                    self.say(Code::Entry, &[&number, school, role]);
                    self.under = true;
                }
                class.trim().clone_into(&mut self.class);
            }
            Step::RoleRefused { role, .. } if role.is_empty() => self.say(Code::RoleEmpty, &[]),
            Step::RoleRefused { role, .. } => self.say(Code::RoleRefused, &[role]),
            Step::RoleAccepted {
                role, delivered, ..
            } => self.role(role, delivered),
            Step::SchoolUnresolved { school, why, .. } => self.unresolved(school, *why),
            Step::SchoolFound { school, name, .. } => {
                self.say(Code::SchoolFound, &[school, name]);
                let standing = lookup::standing(school, &self.state.found);
                if matches!(standing, Standing::Said(_)) {
                    self.say(Code::SchoolInvented, &[school]);
                }
            }
            Step::OfficeFound { name, .. } => self.say(Code::OfficeFound, &[name]),
            Step::ProviderUnresolved { .. } => self.say(Code::ProviderUnresolved, &[]),
            Step::RoleWithoutSchool { .. } => self.say(Code::RoleWithoutSchool, &[]),
            Step::RoleDropped {
                parts, expected, ..
            } => {
                let numbers = [parts, expected].map(usize::to_string);
                let [parts, expected] = numbers.each_ref().map(String::as_str);
                self.say(Code::RoleDropped, &[parts, expected]);
            }
            Step::ClassLevelDropped { text } => self.say(Code::LevelDropped, &[text]),
            Step::ChargesUncounted { schools, charges } => {
                let numbers = [charges, schools].map(usize::to_string);
                let [charges, schools] = numbers.each_ref().map(String::as_str);
                self.say(Code::ChargesUncounted, &[charges, schools]);
            }
            Step::ChargeDropped { text, .. } => self.say(Code::ChargeDropped, &[text]),
            Step::ChargeNotForRole { delivered, .. } => {
                self.say(Code::ChargeNotForRole, &[delivered]);
            }
            Step::Duplicate { attribute, .. } => self.duplicate(*attribute),
        }
    }

    fn counts(&mut self, counts: [usize; 4], rule: Option<CountRule>) {
        let [s, r, g, _] = counts;
        let words = counts.map(|count| count.to_string());
        let words = words.each_ref().map(String::as_str);
        self.say(Code::Counts, &words);
        match rule {
            Some(CountRule::AllEqual) => self.say(Code::CountsEqual, &[]),
            Some(CountRule::AtMostOneClass) => self.say(Code::CountsOneClass, &[]),
            Some(CountRule::OneRole) => self.say(Code::CountsOneRole, &[]),
            None if s == 0 => self.say(Code::CountsNoSchool, &[]),
            None if r == 0 => self.say(Code::CountsNoRole, &[]),
            None => self.say(Code::CountsDisagree, &words),
        }
        if rule.is_some() && g == 1 && s > 1 {
            self.say(Code::ClassFirstOnly, &[]);
        }
    }

    fn role(&mut self, role: &str, delivered: &str) {
        let code = roles::delivered(delivered).map_or("", |role| role.code);
        if self.state.version >= Version::V1_4 {
            self.say(Code::RoleAcceptedCode, &[role, delivered, code]);
        } else {
            self.say(Code::RoleAccepted, &[role, delivered]);
        }
        let class = std::mem::take(&mut self.class);
        if !class.is_empty() {
            self.say(Code::ClassGiven, &[&class]);
        }
    }

    fn unresolved(&mut self, school: &str, why: Unresolved) {
        let malformed = lookup::standing(school, &self.state.found) == Standing::Malformed;
        let code = match why {
            Unresolved::Empty => return self.say(Code::SchoolEmpty, &[]),
            Unresolved::TooLong => Code::SchoolTooLong,
            Unresolved::NoNumber => Code::SchoolNoNumber,
            Unresolved::Unknown if malformed => Code::SchoolMalformed,
            Unresolved::Unknown => Code::SchoolUnknown,
        };
        self.say(code, &[school]);
        let bare = [AttrId::SchoolCode, AttrId::School]
            .into_iter()
            .find(|id| self.formed.values(*id).iter().any(|value| value == school));
        if let Some(id) = bare {
            self.say(Code::BareNumber, &[school]);
            self.about(id);
        }
    }

    fn duplicate(&mut self, id: AttrId) {
        // Several roles at one provider name it several times: that is no news.
        let ordinary = matches!(
            id,
            AttrId::EducationProviderId | AttrId::EducationProvider | AttrId::EducationProviderInfo
        );
        if !ordinary && !self.named.contains(&id) {
            self.named.push(id);
            self.say(Code::Duplicate, &[]);
            self.about(id);
        }
    }

    /// What arrived and left no step.
    fn rest(&mut self) {
        self.under = false;
        if let Some(level) = self.formed.values(AttrId::ClassLevel).first() {
            self.say(Code::LevelTaken, &[level]);
        }
        let charges = self.formed.values(AttrId::LearningMaterialsCharge);
        if let Some(charge) = charges.first() {
            let state = charge.split(';').next().unwrap_or_default();
            self.say(Code::ChargeTaken, &[state]);
        }
        let given = !self.state.fields.get(Field::Charges).is_empty();
        let row = AttrId::LearningMaterialsCharge.info();
        if given && !row.is_in(self.state.version) && !self.formed.attributes.is_empty() {
            self.say(Code::ChargeNotInVersion, &[]);
        }
    }
}
