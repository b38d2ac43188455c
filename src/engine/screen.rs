//! Screens: pages that only show what a worker says. The worker makes a tree of nodes, the page
//! puts it there and sends back what is done with it (docs/decisions/018-screens.md).

mod demo;
pub mod desk;
mod gallery;
mod model;
pub mod node;
mod proof;
mod prose;
mod refused;
mod saml;
mod simulate;

use serde_json::{Value, json as made};

use self::node::Node;
use super::ConfigView;
use crate::encoding::json;
use crate::encoding::wire::{self, FromJson, ToJson};
use crate::lang::Lang;
use crate::text;
use crate::text::page::screens::screens;

/// The head and the first three sections of the page on privacy.
const BEFORE_PROOF: usize = 4;

/// What is asked about a screen.
#[derive(Clone, Debug)]
pub struct Asked {
    pub lang: Lang,
    /// The page's path.
    pub path: String,
    /// What the last answer said to keep; empty at the start.
    pub state: String,
    /// What was done since: the name of a field or a button, and its text.
    pub acts: Vec<(String, String)>,
    /// What prose says about the operator.
    pub config: Option<ConfigView>,
    /// Absolute address of the page's root, with `/` at its end.
    pub base: String,
}

/// What was chosen, typed and opened, by name.
#[derive(Default)]
pub struct Chosen(Vec<(String, String)>);

impl Chosen {
    /// What the last answer said to keep, and what was done since.
    fn of(state: &str, acts: &[(String, String)]) -> Chosen {
        let state = json::value(state).and_then(Vec::from_json);
        let mut chosen = Chosen(state.unwrap_or_default());
        for (name, text) in acts {
            chosen.0.retain(|(known, _)| known != name);
            chosen.0.push((name.clone(), text.clone()));
        }
        chosen
    }

    fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, text)| text)
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }
}

/// `{"nodes": […], "state": "…"}`, and with a simulation what the page needs of it.
/// `None`: no such page.
pub fn screen(asked: &Asked) -> Option<Value> {
    let lang = asked.lang;
    let s = screens(lang);
    let mut parts = asked.path.split('/').filter(|part| !part.is_empty());
    let (name, of) = (parts.next()?, parts.next());
    if name == "simulate" {
        return Some(simulation(asked));
    }
    let chosen = Chosen::of(&asked.state, &asked.acts);
    let nodes = match name {
        "model" => model::screen(&s.model, &text::model_view::model_view(lang), &chosen),
        "gallery" => gallery::screen(s, lang, &chosen, of),
        "demo" => demo::screen(&s.demo, &crate::demo::persona_views(lang), of),
        "saml" => saml::screen(asked),
        "refused" => refused::screen(lang),
        prose => {
            let view = text::prose::prose_view(prose, lang)?;
            let mut nodes = prose::screen(&view, asked.config.as_ref());
            if name == "privacy" {
                // Before what the visitor can check without the page.
                let at = nodes.len().min(BEFORE_PROOF);
                nodes.splice(at..at, proof::screen(&chosen, &asked.base, lang));
            }
            nodes
        }
    };
    Some(made!({"nodes": written(&nodes), "state": wire::text(&chosen.0)}))
}

fn simulation(asked: &Asked) -> Value {
    // The start, and a state that cannot be read, are the first example.
    let state = json::value(&asked.state).and_then(FromJson::from_json);
    let view = text::simulate::simulate_view(state.unwrap_or_default(), &asked.acts, asked.lang);
    made!({
        "nodes": written(&simulate::screen(&view)),
        "state": view.state,
        "vanished": view.vanished,
        "announce": view.announce,
        "mirror_title": view.mirror_title,
        "mirror_text": view.mirror_text,
        "open": view.open,
        "intake": view.intake,
    })
}

fn written(nodes: &Vec<Node>) -> Value {
    wire::value(nodes as &dyn ToJson)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use node::{ATTRIBUTES, TAGS};

    fn asked(path: &str, lang: Lang, acts: &[(&str, &str)]) -> Asked {
        let acts = acts
            .iter()
            .map(|(name, text)| (name.to_string(), text.to_string()));
        Asked {
            lang,
            path: path.to_owned(),
            state: String::new(),
            acts: acts.collect(),
            config: None,
            base: "https://peili.example/".into(),
        }
    }

    /// Every element and attribute of a tree is one that the page knows.
    fn known(node: &Value, count: &mut usize) {
        let Value::Array(parts) = node else {
            assert!(node.is_string() || node.is_u64(), "{node}");
            return;
        };
        *count += 1;
        let tag = parts[0].as_str().unwrap();
        assert!(TAGS.contains(&tag), "{tag}");
        for (name, value) in parts[1].as_object().unwrap() {
            let free = name.starts_with("data-") || name.starts_with("aria-");
            assert!(free || ATTRIBUTES.contains(&name.as_str()), "{name}");
            assert!(value.is_string());
        }
        parts[2..].iter().for_each(|child| known(child, count));
    }

    #[test]
    fn every_screen_is_of_what_the_page_knows() {
        for lang in Lang::ALL {
            for path in [
                "/model",
                "/gallery",
                "/gallery/uid-missing",
                "/gallery/no-such-rule",
                "/demo",
                "/demo/pupil-9",
                "/simulate",
                "/privacy",
                "/accessibility",
                "/limits",
                "/saml",
                "/refused",
            ] {
                let view = screen(&asked(path, lang, &[])).expect(path);
                let mut count = 0;
                for node in view["nodes"].as_array().unwrap() {
                    known(node, &mut count);
                }
                assert!(count > 5, "{path}: {count}");
            }
            assert!(screen(&asked("/nowhere", lang, &[])).is_none());
        }
    }

    fn texts(path: &str, acts: &[(&str, &str)]) -> String {
        screen(&asked(path, Lang::En, acts)).unwrap()["nodes"].to_string()
    }

    #[test]
    fn what_is_chosen_is_kept_and_narrows() {
        let all = texts("/model", &[]);
        let some = texts("/model", &[("search", "ROLE")]);
        assert!(some.len() < all.len() && some.contains("urn:mpass.id:role"));
        let old = texts("/model", &[("version", "1.0")]);
        assert!(!old.contains("\"data-id\":\"1.4\""));
        let shown =
            |text: &str| text.matches("\"rule\"").count() - text.matches("\"hidden\"").count();
        let rules = texts("/gallery", &[]);
        let errors = texts("/gallery", &[("filter-2", "error")]);
        assert!(shown(&errors) > 0 && shown(&errors) < shown(&rules));
        let opened = texts("/gallery", &[("uid-missing", "")]);
        assert!(!rules.contains("rule-open") && opened.contains("rule-open"));

        let first = screen(&asked("/model", Lang::Sv, &[("search", "x")])).unwrap();
        let mut next = asked("/model", Lang::Sv, &[("version", "1.2")]);
        next.state = first["state"].as_str().unwrap().to_owned();
        let second = screen(&next).unwrap();
        assert_eq!(second["state"], r#"[["search","x"],["version","1.2"]]"#);
    }
}
