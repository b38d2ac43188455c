//! The walls of the house, as tests of the source itself (docs/architecture.md).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms in the order of import: a room may name itself and those before it.
/// `ui`, `platform` and the three programs stand above all.
const ROOMS: &[&str] = &[
    "lang",
    "encoding",
    "model",
    "jose",
    "saml",
    "intake",
    "trace",
    "config",
    "oidc",
    "sso",
    "report",
    "diagnosis",
    "demo",
    "simulate",
    "trouble",
    "compare",
    "text",
    "engine",
];

/// Rooms that lie on one level: parts of one conversation's vocabulary.
/// `jose` and `intake` describe one parsed document; `intake` and `config` share the environment;
/// a SAML message comes with its checks already made, because the engine has no XML;
/// the engine's messages carry the views that `text` and `demo` write.
const NEIGHBOURS: &[(&str, &str)] = &[
    ("jose", "intake"),
    ("intake", "config"),
    ("intake", "report"),
    ("encoding", "lang"),
    ("demo", "engine"),
    ("text", "engine"),
    ("config", "engine"),
    ("sso", "engine"),
    ("report", "engine"),
    ("report", "diagnosis"),
    ("model", "engine"),
];

const MAX_LINES: usize = 600;

#[test]
fn only_platform_names_the_browser() {
    for (path, code) in sources() {
        let room = room(&path);
        if room == "platform" {
            continue;
        }
        assert!(!code.contains("js_sys"), "{} names js_sys", path.display());
        for (at, _) in code.match_indices("web_sys::") {
            let name: String = code[at + 9..]
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '{')
                .collect();
            let is_event_type =
                name.ends_with("Event") || name.starts_with("Html") || name == "File";
            assert!(
                room == "ui" && is_event_type,
                "{} names web_sys::{name}",
                path.display()
            );
        }
    }
}

#[test]
fn nothing_writes_html() {
    for (path, code) in sources() {
        for word in [
            "inner_html",
            "innerHTML",
            "outer_html",
            "insert_adjacent_html",
            "set_html",
        ] {
            assert!(!code.contains(word), "{} uses {word}", path.display());
        }
    }
}

#[test]
fn no_room_imports_upwards() {
    for (path, code) in sources() {
        let room = room(&path);
        let Some(level) = ROOMS.iter().position(|name| *name == room) else {
            continue;
        };
        let mut named: Vec<String> = Vec::new();
        for (at, _) in code.match_indices("crate::") {
            let rest = &code[at + 7..];
            if let Some(group) = rest.strip_prefix('{') {
                let group = group.split('}').next().unwrap_or_default();
                named.extend(group.split(',').map(|part| first_name(part.trim())));
            } else {
                named.push(first_name(rest));
            }
        }
        for name in named {
            let Some(other) = ROOMS.iter().position(|known| *known == name) else {
                assert!(
                    !["ui", "platform"].contains(&name.as_str()),
                    "{} imports {name}",
                    path.display()
                );
                continue;
            };
            let neighbours = NEIGHBOURS.contains(&(room.as_str(), name.as_str()));
            assert!(
                other <= level || neighbours,
                "{} imports upwards: {name}",
                path.display()
            );
        }
    }
}

#[test]
fn prose_lives_in_text_and_model() {
    for (path, code) in sources() {
        let is_test = path
            .iter()
            .any(|part| part == "tests" || part == "tests.rs");
        if is_test || ["text", "model", "demo", "lang"].contains(&room(&path).as_str()) {
            continue;
        }
        for literal in literals(&without_tests(&code)) {
            assert!(!is_prose(&literal), "{}: prose {literal:?}", path.display());
        }
    }
}

/// A text without a mark would be loaded in every language.
#[test]
fn files_of_one_language_mark_every_text() {
    let mut seen = 0;
    for (path, code) in sources() {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let is_table = code.contains("rule_texts!");
        if room(&path) != "text" || is_table || !["fi", "sv", "en"].contains(&name.as_str()) {
            continue;
        }
        // One literal is the language's own name, in the macro.
        let texts = literals(&code).len() - 1;
        assert_eq!(code.matches("t!(").count(), texts, "{}", path.display());
        seen += 1;
    }
    assert_eq!(seen, 6, "pages and prose, in three languages");
}

#[test]
fn files_stay_small() {
    for (path, code) in sources() {
        let is_table = room(&path) == "text" || room(&path) == "model";
        let lines = code.lines().count();
        assert!(
            lines <= MAX_LINES || is_table,
            "{} has {lines} lines",
            path.display()
        );
    }
}

#[test]
fn nothing_is_left_undone() {
    for (path, code) in sources() {
        for word in ["TODO", "FIXME", "XXX", "todo!(", "unimplemented!("] {
            assert!(!code.contains(word), "{}: {word}", path.display());
        }
    }
}

#[test]
fn heavy_crates_stay_out() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let own = manifest.split("[dev-dependencies]").next().unwrap();
    for name in [
        "leptos_router",
        "leptos_meta",
        "leptos_i18n",
        "regex",
        "url",
        "chrono",
        "jiff",
        "getrandom",
    ] {
        assert!(
            !own.contains(&format!("\n{name} =")),
            "{name} is too heavy for the page"
        );
    }
}

#[test]
fn the_walls_can_fall() {
    assert!(is_prose("Your school could not be found"));
    assert!(!is_prose("urn:mpass.id:role"));
    assert_eq!(
        literals(r#"a("one two", 'x', "th\"ree")"#),
        ["one two", "th\"ree"]
    );
    assert_eq!(without_tests("a\n#[cfg(test)]\nmod tests { b }"), "a\n");
}

/// Every Rust file below `src`, comments taken out.
fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    walk(&root().join("src"), &mut found);
    assert!(found.len() > 40, "the sources were not found");
    found
        .into_iter()
        .map(|path| {
            let code = fs::read_to_string(&path).unwrap();
            let code = code
                .lines()
                .map(|line| {
                    if line.trim_start().starts_with("//") {
                        ""
                    } else {
                        line
                    }
                })
                .collect::<Vec<_>>()
                .join("\n");
            (path.strip_prefix(root()).unwrap().to_path_buf(), code)
        })
        .collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// `src/jose/keys.rs` is in the room `jose`, `src/config.rs` in `config`.
fn room(path: &Path) -> String {
    let part = path
        .components()
        .nth(1)
        .unwrap()
        .as_os_str()
        .to_string_lossy()
        .into_owned();
    part.trim_end_matches(".rs").to_owned()
}

fn first_name(path: &str) -> String {
    path.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

fn without_tests(code: &str) -> String {
    code.split("#[cfg(test)]")
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// String literals, good enough for our own formatted code.
fn literals(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' if chars.clone().nth(1) == Some('\'') || chars.peek() == Some(&'\\') => {
                // A character such as '"' or '\''.
                let escaped = chars.next() == Some('\\');
                if escaped {
                    chars.next();
                }
                chars.find(|c| *c == '\'');
            }
            '"' => {
                let mut literal = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => literal.extend(chars.next()),
                        other => literal.push(other),
                    }
                }
                found.push(literal);
            }
            _ => {}
        }
    }
    found
}

/// Three words in a row that consist of letters only.
fn is_prose(literal: &str) -> bool {
    let mut run = 0;
    for word in literal.split(' ') {
        let word = word.trim_end_matches(['.', ',', ':', ';', '?', '!']);
        let is_word = word.chars().count() > 1
            && word.chars().all(char::is_alphabetic)
            && word.chars().any(char::is_lowercase);
        run = if is_word { run + 1 } else { 0 };
        if run >= 3 {
            return true;
        }
    }
    false
}
