//! Elements of the page by their id, and what events carry.

use wasm_bindgen::JsCast;

/// Where the page is mounted: beside the static shell, which `boot.js` removes.
pub fn root() -> Option<web_sys::HtmlElement> {
    super::window()?.document()?.body()
}

/// Moves the focus without scrolling past the element's top.
pub fn focus(id: &str) {
    if let Some(element) = by_id::<web_sys::HtmlElement>(id) {
        let _ = element.focus();
    }
}

/// The id of the focused element; empty where it has none.
pub fn focused() -> String {
    super::window()
        .and_then(|window| window.document())
        .and_then(|document| document.active_element())
        .map(|element| element.id())
        .unwrap_or_default()
}

pub fn scroll_to_top() {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

pub fn open_dialog(id: &str) {
    if let Some(dialog) = by_id::<web_sys::HtmlDialogElement>(id) {
        let _ = dialog.show_modal();
    }
}

pub fn close_dialog(id: &str) {
    if let Some(dialog) = by_id::<web_sys::HtmlDialogElement>(id) {
        dialog.close();
    }
}

/// Empties a file field.
pub fn clear_input(id: &str) {
    if let Some(input) = by_id::<web_sys::HtmlInputElement>(id) {
        input.set_value("");
    }
}

/// The files of a file field's `change` event.
pub fn chosen_files(event: &web_sys::Event) -> Vec<web_sys::File> {
    let target = event.target();
    let input = target.and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    listed(input.and_then(|input| input.files()))
}

/// The files of a `drop` event; a piece of text gives none.
pub fn dropped_files(event: &web_sys::Event) -> Vec<web_sys::File> {
    let event = event.dyn_ref::<web_sys::DragEvent>();
    listed(event.and_then(|event| event.data_transfer()?.files()))
}

fn listed(list: Option<web_sys::FileList>) -> Vec<web_sys::File> {
    let Some(list) = list else {
        return Vec::new();
    };
    (0..list.length()).filter_map(|at| list.get(at)).collect()
}

/// Text dropped from another window.
pub fn dropped_text(event: &web_sys::Event) -> Option<String> {
    let event = event.dyn_ref::<web_sys::DragEvent>()?;
    event
        .data_transfer()?
        .get_data("text/plain")
        .ok()
        .filter(|text| !text.is_empty())
}

/// Whether the checkbox of a `change` event is ticked now.
pub fn is_checked(event: &web_sys::Event) -> bool {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.is_some_and(|input| input.checked())
}

/// A plain click: no new tab, no new window, no download was asked for.
pub fn is_plain_click(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::MouseEvent>().is_none_or(|mouse| {
        mouse.button() == 0
            && !mouse.ctrl_key()
            && !mouse.meta_key()
            && !mouse.shift_key()
            && !mouse.alt_key()
    })
}

/// An attribute of the element that an event is about, or of the next one around it that has it.
pub fn around(event: &web_sys::Event, attribute: &str) -> Option<String> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let selector = ["[", attribute, "]"].concat();
    target.closest(&selector).ok()??.get_attribute(attribute)
}

/// Takes the text out of a text area.
pub fn take_value(id: &str) -> String {
    let Some(area) = by_id::<web_sys::HtmlTextAreaElement>(id) else {
        return String::new();
    };
    let value = area.value();
    area.set_value("");
    value
}

/// The open `<details>` of the page, each by what it belongs to.
pub fn unfolded() -> Vec<String> {
    all("main details[open]").iter().map(belongs_to).collect()
}

/// Opens those `<details>` again.
pub fn unfold(open: &[String]) {
    for element in all("main details") {
        if open.contains(&belongs_to(&element)) {
            let _ = element.set_attribute("open", "");
        }
    }
}

fn all(selector: &str) -> Vec<web_sys::Element> {
    let list = super::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector_all(selector).ok());
    let Some(list) = list else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|at| list.get(at)?.dyn_into().ok())
        .collect()
}

fn belongs_to(details: &web_sys::Element) -> String {
    let owner = details.closest("[data-code],[data-id]").ok().flatten();
    let named = |name| owner.as_ref().and_then(|owner| owner.get_attribute(name));
    let name = named("data-code").or_else(|| named("data-id"));
    details.class_name() + " " + &name.unwrap_or_default()
}

fn by_id<T: JsCast>(id: &str) -> Option<T> {
    super::window()?
        .document()?
        .get_element_by_id(id)?
        .dyn_into::<T>()
        .ok()
}
