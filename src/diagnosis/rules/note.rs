//! How a rule writes down what it found.

use super::RuleId;
use crate::diagnosis::facts::Val;
use crate::encoding::order::Set;
use crate::model::value::{CheckDigit, Oid, find_hetu, organisation_oid};
use crate::model::{AttrId, roles};
use crate::report::{Arg, Evidence, Finding, Party, Severity};

/// The findings of one login while the rules run.
#[derive(Debug, Default)]
pub struct Book {
    pub drafts: Vec<Draft>,
    /// Missing because of a fault already written down.
    pub withheld: Set<AttrId>,
    /// A school's number that a blemish alone made unknown: where it stands, and what that withholds.
    pub blemished: Option<(String, Vec<AttrId>)>,
}

/// A finding, and every place it was seen at.
#[derive(Debug)]
pub struct Draft {
    pub finding: Finding,
    pub paths: Vec<String>,
    /// The word of a report, which stands.
    pub told: bool,
}

impl Book {
    /// Writes down a finding with what the table says of its rule.
    pub fn add(&mut self, id: RuleId) -> &mut Draft {
        let rule = id.rule();
        self.drafts.push(Draft {
            finding: Finding {
                rule: id,
                severity: rule.severity,
                responsible: rule.responsible,
                also: rule.also.into_iter().collect(),
                contact: rule.contact,
                attributes: rule.attributes.to_vec(),
                consequences: Vec::new(),
                arrived: Vec::new(),
                candidates: Vec::new(),
                args: Vec::new(),
                evidence: Evidence::default(),
            },
            paths: Vec::new(),
            told: false,
        });
        let last = self.drafts.len() - 1;
        &mut self.drafts[last]
    }

    /// The same thing seen at several places is one finding.
    pub fn merge(&mut self) {
        let mut merged: Vec<Draft> = Vec::new();
        for draft in self.drafts.drain(..) {
            let (rule, args) = (draft.finding.rule, &draft.finding.args);
            let known = merged
                .iter_mut()
                .find(|d| d.finding.rule == rule && d.finding.args == *args);
            match known {
                Some(known) if known.finding.attributes == draft.finding.attributes => {
                    known.paths.extend(draft.paths);
                }
                _ => merged.push(draft),
            }
        }
        self.drafts = merged;
    }

    pub fn has(&self, id: RuleId) -> bool {
        self.drafts.iter().any(|d| d.finding.rule == id)
    }

    /// An error or warning about this attribute stands already, or it is withheld.
    pub fn explains(&self, id: AttrId) -> bool {
        self.withheld.contains(&id)
            || self
                .drafts
                .iter()
                .any(|d| d.finding.severity > Severity::Info && d.finding.attributes.contains(&id))
    }
}

impl Draft {
    /// The value it was seen in: its place and its shape.
    pub fn seen(&mut self, path: &str, text: &str) -> &mut Draft {
        if self.paths.is_empty() {
            self.finding.evidence = Evidence {
                path: path.to_owned(),
                shape: shape(text),
            };
        }
        self.paths.push(path.to_owned());
        self
    }

    pub fn at(&mut self, value: &Val) -> &mut Draft {
        self.seen(&value.path, &value.raw)
    }

    pub fn arg(&mut self, name: &'static str, arg: Arg) -> &mut Draft {
        self.finding.args.push((name.into(), arg));
        self
    }

    pub fn count(&mut self, name: &'static str, count: usize) -> &mut Draft {
        self.arg(name, Arg::Count(count))
    }

    pub fn public(&mut self, name: &'static str, text: &str) -> &mut Draft {
        self.arg(name, public(text))
    }

    /// The attribute it is about, also as the argument `attribute`.
    pub fn attribute(&mut self, id: AttrId) -> &mut Draft {
        self.finding.attributes = vec![id];
        self.arg("attribute", Arg::Attribute(id))
    }

    pub fn about(&mut self, ids: &[AttrId]) -> &mut Draft {
        self.finding.attributes = ids.to_vec();
        self
    }

    pub fn severity(&mut self, severity: Severity) -> &mut Draft {
        self.finding.severity = severity;
        self
    }

    pub fn party(&mut self, party: Party, also: &[Party]) -> &mut Draft {
        self.finding.responsible = party;
        self.finding.also = also.to_vec();
        self
    }

    pub fn candidates(&mut self, ids: &[RuleId]) -> &mut Draft {
        self.finding.candidates = ids.to_vec();
        self
    }
}

/// An argument that may stay readable where it looks like what is public: codes, OIDs of
/// organisations, role names, plain words of organisations. Anything else is personal.
pub fn public(text: &str) -> Arg {
    if find_hetu(text).is_some() {
        return Arg::Personal(masked(text));
    }
    let short = text.chars().count() <= 80;
    let code = text.len() <= 12 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let words = !text.contains('@') && !text.contains("1.2.246") && !text.contains("MPASSOID");
    if short && (code || organisation_oid(text).is_ok() || roles::find(text).is_some() || words) {
        Arg::Public(text.to_owned())
    } else {
        Arg::Personal(text.to_owned())
    }
}

/// An argument that tells about the person.
pub fn person(text: &str) -> Arg {
    Arg::Personal(if find_hetu(text).is_some() {
        masked(text)
    } else {
        text.to_owned()
    })
}

/// A text with a personal identity code is not repeated at all.
fn masked(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_alphanumeric() { '*' } else { c })
        .collect()
}

/// A value without its content, for every language: length, OID node, kinds of characters.
pub fn shape(text: &str) -> String {
    let length = text.chars().count();
    if let Ok(oid) = Oid::parse(text) {
        let check = match oid.check() {
            CheckDigit::Right => "right",
            CheckDigit::Wrong { .. } => "wrong",
            CheckDigit::Unknown => "unknown",
        };
        let digits = oid.number.len();
        return format!(
            "length={length} node={} digits={digits} check={check}",
            oid.node
        );
    }
    let count = |test: fn(char) -> bool| text.chars().filter(|&c| test(c)).count();
    let kinds = [
        (count(|c| c.is_ascii_digit()), "digits"),
        (count(char::is_alphabetic), "letters"),
        (count(|c| c == ';'), "semicolons"),
        (count(char::is_whitespace), "spaces"),
        (
            count(|c| !c.is_alphanumeric() && !c.is_whitespace() && c != ';'),
            "others",
        ),
    ];
    let mut out = format!("length={length}");
    for (n, kind) in kinds.into_iter().filter(|(n, _)| *n > 0) {
        out.push_str(&format!(" {kind}={n}"));
    }
    out
}
