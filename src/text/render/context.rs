//! What every part of the rendering needs: the report, the language and the redactor.

use super::findings::text_of;
use super::shape;
use crate::config::Config;
use crate::diagnosis::RuleId;
use crate::lang::{Lang, Tri};
use crate::model::AttrId;
use crate::report::document;
use crate::report::redact::{Book, Hide, Redactor, Shown};
use crate::report::{
    AttributeStatus, Check, CheckCode, CheckReason, CheckStatus, Finding, Mask, Report, Severity,
    Why,
};
use crate::text::fill::{fill, sentence};
use crate::text::rules::FindingText;

pub(crate) struct Context<'a> {
    pub report: &'a Report,
    pub config: Option<&'a Config>,
    pub lang: Lang,
    pub redactor: Redactor,
    /// For what leaves the page in a message: always redacted.
    pub outgoing: Redactor,
    /// One for each finding, from masked arguments.
    pub texts: Vec<FindingText>,
}

impl<'a> Context<'a> {
    pub fn new(
        report: &'a Report,
        config: Option<&'a Config>,
        lang: Lang,
        (mask, hide): (Mask, Hide),
        book: Book,
    ) -> Context<'a> {
        // What is chosen for the document does not count where it shows everything.
        let outgoing = match mask {
            Mask::Full => Hide::default(),
            Mask::Redacted => hide,
        };
        let mut context = Context {
            report,
            config,
            lang,
            redactor: Redactor::new(report, mask, hide, book),
            outgoing: Redactor::new(report, Mask::Redacted, outgoing, Book::default()),
            texts: Vec::new(),
        };
        for finding in &report.findings {
            let text = text_of(&mut context, finding);
            context.texts.push(text);
        }
        context
    }

    pub fn is_redacted(&self) -> bool {
        self.redactor.is_redacted()
    }

    /// The labels that stand in the document: once everything else is written.
    pub fn legend(&self) -> Vec<document::Label> {
        self.redactor
            .labels()
            .map(|label| document::Label {
                label: shape::label(label, self.lang),
                kind: label.category,
                number: label.number,
                shape: label.shape.code(),
                text: shape::describe(&label.shape, self.lang),
            })
            .collect()
    }

    pub fn say(&self, text: &Tri) -> &'static str {
        text.get(self.lang)
    }

    pub fn fill(&self, text: &Tri, args: &[&str]) -> String {
        fill(text, self.lang, args)
    }

    pub fn join(&self, parts: &[Shown]) -> String {
        shape::join(parts, self.lang)
    }

    pub fn show(&self, shown: Shown) -> String {
        self.join(&[shown])
    }

    /// A plain value of an attribute, as it may be shown.
    pub fn scalar(&mut self, id: AttrId, text: &str) -> String {
        let shown = self.redactor.scalar(id, text);
        self.show(shown)
    }

    pub fn scalars(&mut self, id: AttrId, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.scalar(id, text)).collect()
    }

    pub fn protocol(&mut self, name: &str, text: &str) -> String {
        let shown = self.redactor.protocol(name, text);
        self.show(shown)
    }

    /// What a SAML message says of itself.
    pub fn saml(&mut self, text: &str) -> String {
        let shown = self.redactor.saml(text);
        self.show(shown)
    }

    /// A piece of a report's own words.
    pub fn as_told(&mut self, text: &str) -> String {
        let shown = self.redactor.as_told(text);
        self.show(shown)
    }

    pub fn roles(&mut self) -> Vec<String> {
        let report = self.report;
        report
            .summary
            .roles
            .iter()
            .map(|role| {
                let shown = self.redactor.role(role);
                match &shown {
                    Shown::Text(text) => super::attributes::role_with_gloss(text, self.lang),
                    Shown::Hidden(_) => self.show(shown),
                }
            })
            .collect()
    }

    // What the report says, for headline, notes and answers.

    pub fn is_pupil(&self) -> bool {
        self.has_role(|role| role.eq_ignore_ascii_case("Oppilas"))
    }

    pub fn is_staff(&self) -> bool {
        self.has_role(|role| !role.is_empty() && !role.eq_ignore_ascii_case("Oppilas"))
    }

    fn has_role(&self, fits: fn(&str) -> bool) -> bool {
        self.report.summary.roles.iter().any(|role| fits(role))
    }

    /// False where the document could not have carried attributes.
    pub fn observable(&self) -> bool {
        let states = &self.report.attributes;
        states
            .iter()
            .any(|state| state.status != AttributeStatus::NotObservable)
    }

    pub fn received(&self, id: AttrId) -> bool {
        let states = &self.report.attributes;
        states.iter().any(|state| {
            state.id == id && state.received.iter().any(|from| !from.values.is_empty())
        })
    }

    pub fn check(&self, code: CheckCode) -> Option<&'a Check> {
        let report: &'a Report = self.report;
        report.checks.iter().find(|check| check.code == code)
    }

    /// A valid signature covers what is shown.
    pub fn signature_holds(&self) -> bool {
        let passed = |code| {
            self.check(code)
                .map(|check| check.status == CheckStatus::Pass)
        };
        passed(CheckCode::Signature) == Some(true) && passed(CheckCode::Coverage) != Some(false)
    }

    /// Whose keys checked a SAML response.
    pub fn keys_said(&self) -> Option<Why> {
        match &self.check(CheckCode::KeySource)?.reason {
            CheckReason::Saml(said) => said.first().map(|one| one.why),
            _ => None,
        }
    }

    /// The gravest finding, with its text, that fits; never one that only informs.
    pub fn trouble(&self, fits: impl Fn(&Finding) -> bool) -> Option<(&'a Finding, &FindingText)> {
        let report: &'a Report = self.report;
        report
            .findings
            .iter()
            .zip(&self.texts)
            .find(|(finding, _)| finding.severity >= Severity::Warning && fits(finding))
    }

    /// The gravest finding that touches an attribute, as its subject or by consequence.
    pub fn trouble_with(&self, id: AttrId) -> Option<(&'a Finding, &FindingText)> {
        self.trouble(|finding| {
            finding.attributes.contains(&id) || finding.consequences.contains(&id)
        })
    }

    /// Title of the gravest finding of any severity that touches an attribute.
    pub fn title_about(&self, id: AttrId) -> Option<&str> {
        let findings = self.report.findings.iter().zip(&self.texts);
        let mut about = findings.filter(|(finding, _)| {
            finding.attributes.contains(&id) || finding.consequences.contains(&id)
        });
        about.next().map(|(_, text)| text.title.as_str())
    }

    /// The title of a rule's finding, of any severity.
    pub fn title_of(&self, rule: RuleId) -> Option<String> {
        let findings = self.report.findings.iter().zip(&self.texts);
        let mut found = findings.filter(|(finding, _)| finding.rule == rule);
        found.next().map(|(_, text)| sentence(&text.title))
    }

    /// What a hidden value is like; empty for one that is shown.
    pub fn shape_of(&self, shown: &Shown) -> String {
        match shown {
            Shown::Hidden(label) => shape::describe(&label.shape, self.lang),
            Shown::Text(_) => String::new(),
        }
    }
}
