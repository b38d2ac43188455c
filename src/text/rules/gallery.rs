//! The rules with their examples, for the gallery and the reference of rules.

use super::finding;
use crate::diagnosis::rules::RULES;
use crate::diagnosis::rules::examples::example;
use crate::encoding::wire;
use crate::engine::RuleView;
use crate::lang::Lang;
use crate::text::render::words;

/// Every rule in the order of the table; examples as pretty JSON, empty for the few
/// rules that claims alone cannot show.
pub fn gallery(lang: Lang) -> Vec<RuleView> {
    RULES
        .iter()
        .map(|rule| {
            let text = finding(rule.id, &[], lang);
            let (example, near_miss) = match example(rule.id) {
                Some(example) => (
                    wire::indented(&wire::text(&example.claims)),
                    wire::indented(&wire::text(&example.near_miss)),
                ),
                None => Default::default(),
            };
            RuleView {
                code: rule.code.to_owned(),
                catalogue: rule.catalogue,
                severity: rule.severity,
                responsible: rule.responsible,
                contact: rule.contact,
                attributes: rule
                    .attributes
                    .iter()
                    .map(|id| id.canonical().to_owned())
                    .collect(),
                title: text.title,
                follows: text.follows,
                advice: text.advice,
                who: words::who(rule.contact, rule.responsible, None, lang),
                example,
                near_miss,
            }
        })
        .collect()
}
