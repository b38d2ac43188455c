//! docs/report-format.md and docs/report.schema.json against the program.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code)] // each test crate uses its own part
mod report_support;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use peili::diagnosis::rules::RULES;
use peili::intake::{Environment, From, Kind, Via};
use peili::lang::Lang;
use peili::model::needs::Want;
use peili::model::value::PartCode;
use peili::model::{FormedBy, Version};
use peili::report::redact::{Category, Hide};
use peili::report::{
    AttributeStatus, CheckCode, CheckStatus, ClaimClass, Contact, Document, Mask, NeedStatus, Now,
    Party, Place, Report, ServiceVerdict, Severity, Stage, Verdict, files,
};
use peili::text::answers::ASKS;
use peili::text::render::{render, render_all};
use report_support::{Person, login};
use serde::de::DeserializeOwned;
use serde_json::Value;

const FORMAT: &str = "docs/report-format.md";
const SCHEMA: &str = "docs/report.schema.json";

type Codes = BTreeSet<String>;

/// All codes of an enum, from serde's own list of what it would accept.
fn codes<T: DeserializeOwned>() -> Codes {
    let Err(error) = serde_json::from_str::<T>("\"\"") else {
        panic!("an empty code was accepted");
    };
    let error = error.to_string();
    let (_, expected) = error.split_once(", expected ").unwrap_or_default();
    expected
        .split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

fn schema() -> Value {
    serde_json::from_str(&std::fs::read_to_string(SCHEMA).unwrap()).unwrap()
}

fn compiled() -> (Schemas, SchemaIndex) {
    let mut compiler = Compiler::new();
    compiler.set_default_draft(Draft::V2020_12);
    compiler.add_resource(SCHEMA, schema()).unwrap();
    let mut schemas = Schemas::new();
    let index = compiler.compile(SCHEMA, &mut schemas).unwrap();
    (schemas, index)
}

/// The codes of the first column of the table behind a marker.
fn table(name: &str) -> Codes {
    let text = std::fs::read_to_string(FORMAT).unwrap();
    let after = text
        .split_once(&format!("<!-- codes: {name}"))
        .unwrap_or_else(|| panic!("no table of {name}"))
        .1;
    after
        .lines()
        .skip(3)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.split('`').nth(1))
        .map(str::to_owned)
        .collect()
}

fn documents(report: &Report) -> Vec<Document> {
    let mut documents = Vec::new();
    for lang in Lang::ALL {
        for mask in [Mask::Full, Mask::Redacted] {
            for ask in [None].into_iter().chain(ASKS.map(Some)) {
                documents.push(render(report, None, lang, mask, ask));
            }
        }
    }
    documents
}

#[test]
fn the_schema_lists_the_codes_of_the_program() {
    let schema = schema();
    let at = |pointer: &str| -> Codes {
        let list = schema.pointer(pointer).and_then(Value::as_array);
        list.unwrap_or_else(|| panic!("{pointer}"))
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    let cases = [
        ("/properties/verdict/enum", codes::<Verdict>()),
        ("/properties/language/enum", codes::<Lang>()),
        ("/properties/received/properties/via/enum", codes::<Via>()),
        ("/properties/received/properties/kind/enum", codes::<Kind>()),
        (
            "/properties/received/properties/environment/enum",
            codes::<Environment>(),
        ),
        (
            "/properties/received/properties/model/enum",
            codes::<Version>(),
        ),
        ("/$defs/carrier/enum", codes::<From>()),
        ("/$defs/party/enum", codes::<Party>()),
        ("/$defs/stage/enum", codes::<Stage>()),
        ("/$defs/lane/properties/stopped_at/enum", codes::<Place>()),
        ("/$defs/check/properties/code/enum", codes::<CheckCode>()),
        (
            "/$defs/check/properties/status/enum",
            codes::<CheckStatus>(),
        ),
        (
            "/$defs/attribute/properties/status/enum",
            codes::<AttributeStatus>(),
        ),
        (
            "/$defs/attribute/properties/formed_by/enum",
            codes::<FormedBy>(),
        ),
        (
            "/$defs/finding/properties/severity/enum",
            codes::<Severity>(),
        ),
        ("/$defs/finding/properties/contact/enum", codes::<Contact>()),
        (
            "/properties/service/properties/verdict/enum",
            codes::<ServiceVerdict>(),
        ),
        (
            "/properties/service/properties/needs/items/properties/status/enum",
            codes::<NeedStatus>(),
        ),
        ("/$defs/label/properties/kind/enum", codes::<Category>()),
        ("/properties/then/items/properties/now/enum", codes::<Now>()),
        (
            "/$defs/other_claim/properties/class/enum",
            codes::<ClaimClass>(),
        ),
        (
            "/properties/answer/properties/ask/enum",
            ASKS.map(str::to_owned).into_iter().collect(),
        ),
    ];
    for (pointer, expected) in cases {
        assert!(expected.len() > 1, "{pointer}");
        assert_eq!(at(pointer), expected, "{pointer}");
    }
}

#[test]
fn the_document_lists_the_codes_of_the_program() {
    let mut parts: Codes = PartCode::ALL
        .map(|part| part.code().to_owned())
        .into_iter()
        .collect();
    parts.insert("shape".to_owned());
    let cases = [
        ("check", codes::<CheckCode>()),
        ("attribute-status", codes::<AttributeStatus>()),
        ("need-status", codes::<NeedStatus>()),
        ("now", codes::<Now>()),
        ("severity", codes::<Severity>()),
        ("party", codes::<Party>()),
        ("stage", codes::<Stage>()),
        ("contact", codes::<Contact>()),
        ("label", codes::<Category>()),
        ("part", parts),
    ];
    for (name, expected) in cases {
        assert_eq!(table(name), expected, "{name}");
    }
}

#[test]
fn the_document_lists_the_findings_of_the_program() {
    let mut list = String::from(
        "| `code` | catalogue | severity | responsible | contact |\n|---|---|---|---|---|\n",
    );
    let word = |value: Value| value.as_str().unwrap_or_default().to_owned();
    for rule in RULES {
        let catalogue = match rule.catalogue {
            0 => "—".to_owned(),
            n => n.to_string(),
        };
        writeln!(
            list,
            "| `{}` | {catalogue} | {} | {} | {} |",
            rule.code,
            word(serde_json::to_value(rule.severity).unwrap()),
            word(serde_json::to_value(rule.responsible).unwrap()),
            word(serde_json::to_value(rule.contact).unwrap()),
        )
        .unwrap();
    }
    let text = std::fs::read_to_string(FORMAT).unwrap();
    let marker = text.rfind("<!-- codes: finding").unwrap();
    let end = marker + text[marker..].find('\n').unwrap() + 1;
    let expected = format!("{}{list}", &text[..end]);
    if std::env::var_os("PEILI_WRITE_DOCS").is_some() {
        std::fs::write(FORMAT, expected).unwrap();
    } else {
        assert!(
            text == expected,
            "the list of findings in {FORMAT} is not the program's: \
             run PEILI_WRITE_DOCS=1 cargo test --test report_format"
        );
    }
}

#[test]
fn documents_follow_the_schema() {
    let (schemas, index) = compiled();
    let (notes, rows) = (table("note"), table("summary"));
    let mut report = login(&Person::aino());
    let everything: Vec<String> = Want::all().map(|want| want.id().to_owned()).collect();
    peili::diagnosis::needs::serve(&mut report, &everything);
    for document in documents(&report) {
        let service = document.service.as_ref().expect("needs were told");
        assert_eq!(service.needs.len(), everything.len());
        let value = serde_json::to_value(&document).unwrap();
        if let Err(error) = schemas.validate(&value, index) {
            panic!("{error:#}");
        }
        for note in &document.notes {
            assert!(notes.contains(&note.code), "note {}", note.code);
        }
        for row in &document.summary {
            assert!(rows.contains(&row.code), "row {}", row.code);
        }
    }
}

/// Who reads one login reads the first; the others stand under `further`.
#[test]
fn several_logins_in_one_file_follow_the_schema() {
    let (schemas, index) = compiled();
    let reports = [Person::aino(), Person::bertta()].map(|person| login(&person));
    let asked = reports.each_ref().map(|report| (report, None));
    let documents = render_all(&asked, None, Lang::Sv, Mask::Redacted, Hide::default());
    let file = files(&documents).unwrap();
    let value: Value = serde_json::from_str(&file.text).unwrap();
    if let Err(error) = schemas.validate(&value, index) {
        panic!("{error:#}");
    }
    assert_eq!(
        value["further"][0],
        serde_json::to_value(&documents[1]).unwrap()
    );
    let mut first = value.clone();
    first.as_object_mut().unwrap().remove("further");
    assert_eq!(first, serde_json::to_value(&documents[0]).unwrap());
    let mut bad = value;
    bad["further"][0]["verdict"] = "fine".into();
    assert!(schemas.validate(&bad, index).is_err());
    assert_eq!(file.name, "peili-report-2026-11-22-0904-redacted.json");
    // One login alone is the report it always was.
    let alone = files(&documents[..1]).unwrap().text;
    assert_eq!(alone, peili::report::file(&documents[0]).text);
    assert!(files(&[]).is_none());
}

#[test]
fn the_schema_refuses_what_is_no_report() {
    let (schemas, index) = compiled();
    let document = render(
        &login(&Person::aino()),
        None,
        Lang::En,
        Mask::Redacted,
        None,
    );
    let good = serde_json::to_value(&document).unwrap();
    assert!(schemas.validate(&good, index).is_ok());
    let mut further = good.clone();
    further["more"] = Value::from(1);
    further["attributes"][0]["more"] = Value::from(1);
    assert!(schemas.validate(&further, index).is_ok());
    let changes: [(&str, Value); 6] = [
        ("/format", "peili-report/2".into()),
        ("/verdict", "fine".into()),
        ("/created", "yesterday".into()),
        ("/attributes/0/status", "gone".into()),
        ("/findings/0/attributes", Value::Array(Vec::new())),
        ("/attributes/2/reason", "".into()),
    ];
    for (pointer, wrong) in changes {
        let mut bad = good.clone();
        *bad.pointer_mut(pointer).unwrap() = wrong;
        assert!(schemas.validate(&bad, index).is_err(), "{pointer}");
    }
    let mut raw = good;
    raw["raw"] = Value::Array(Vec::new());
    assert!(
        schemas.validate(&raw, index).is_err(),
        "raw in a redacted report"
    );
}
