#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::*;
use crate::encoding::json;
use crate::encoding::wire::FromJson;

fn act(what: &str, text: &str) -> (String, String) {
    (what.to_owned(), text.to_owned())
}

/// What the page does: the state of the last view goes with the next act.
fn next(view: &SimulateView, what: &str, text: &str, lang: Lang) -> SimulateView {
    let state = State::from_json(json::value(&view.state).unwrap()).unwrap();
    simulate_view(state, &[act(what, text)], lang)
}

#[test]
fn clearing_the_school_code_is_announced_and_mended() {
    for lang in Lang::ALL {
        let whole = simulate_view(State::default(), &[act("start", "older")], lang);
        assert_eq!(whole.vanished, "0");
        let broken = next(&whole, "field.schoolIds", "", lang);
        assert_eq!(broken.vanished, "6");
        assert!(broken.announce.starts_with("6 "), "{}", broken.announce);
        let absent = broken.flow.iter().filter(|row| row.formed.is_empty());
        assert_eq!(absent.count(), 6);
        assert_eq!(next(&broken, "mend", "", lang).announce, whole.announce);
    }
}

#[test]
fn the_state_travels_whole() {
    let acts = [
        act(
            "paste",
            r#"{"givenName": "O", "x": "30076;12345", "y": null, "id": "150213A967U"}"#,
        ),
        act("assign.0", "schoolIds"),
        act("found.12345", "upper"),
        act("field.roles", &";".repeat(50)),
        act("paste", "{\n\nx"),
    ];
    let view = simulate_view(State::default(), &acts, Lang::Fi);
    let state = State::from_json(json::value(&view.state).unwrap()).unwrap();
    assert_eq!(wire::text(&state), view.state);
    assert_eq!(state.refusal, Some(Refusal::BrokenJson { line: 3 }));
    assert_eq!(
        (
            state.properties.len(),
            state.notes.len(),
            state.faults.len()
        ),
        (1, 2, 1)
    );
    assert!(!view.state.contains("150213A967U") && !view.state.contains('?'));
    let schools: Vec<&str> = view
        .schools
        .controls
        .iter()
        .map(|one| one.key.as_str())
        .collect();
    assert_eq!(schools, ["12345"]);
    assert_eq!(view.schools.controls[0].value, "upper");
}

#[test]
fn every_control_has_a_name_and_its_choice() {
    for lang in Lang::ALL {
        let pasted = act("paste", r#"{"givenName": "O", "employeeId": "1"}"#);
        let view = simulate_view(State::default(), &[pasted], lang);
        for control in view.form.iter().flat_map(|panel| &panel.controls) {
            assert!(!control.label.is_empty(), "{}", control.id);
            let chosen = control
                .options
                .iter()
                .filter(|(value, _)| *value == control.value);
            assert_eq!(
                chosen.count(),
                usize::from(control.kind == "select"),
                "{}",
                control.id
            );
        }
    }
}
