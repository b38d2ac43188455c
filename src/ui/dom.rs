//! Elements, written as Leptos builders with one type for all of them.
//!
//! `view!` turns markup without anything dynamic into `innerHTML`, which Trusted
//! Types forbids, and makes a type (and code) of its own for every element.
//! [`El`] does neither: it is `leptos::html::custom` with erased attributes and
//! children, so the wall holds by construction and the page stays small.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use leptos::ev::Event;
use leptos::html::{Custom, ElementChild, HtmlElement, custom};
use leptos::prelude::{AddAnyAttr, AnyView, IntoAny, RenderEffect};
use leptos::tachys::html::attribute::{Attribute, NextAttribute};
use leptos::tachys::reactive_graph::SharedReactiveFunction;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};
use leptos::tachys::view::iterators::StaticVec;
use leptos::wasm_bindgen::{JsCast, JsValue};

type Text = Cow<'static, str>;

/// An element under construction.
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<One>,
    children: Vec<AnyView>,
}

/// Starts an element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
    }))
}

/// Text as a view.
pub fn text(text: impl Into<Text>) -> AnyView {
    text_view(text.into())
}

#[inline(never)]
fn text_view(text: Text) -> AnyView {
    match text {
        Cow::Borrowed(text) => text.into_any(),
        Cow::Owned(text) => text.into_any(),
    }
}

/// Nothing to see.
pub fn nothing() -> AnyView {
    ().into_any()
}

/// Several views in a row.
pub fn row(views: Vec<AnyView>) -> AnyView {
    StaticVec::from(views).into_any()
}

/// A view that is made anew whenever the signals it reads change.
pub fn live(make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    live_boxed(Box::new(make))
}

#[inline(never)]
fn live_boxed(make: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let shared: SharedReactiveFunction<AnyView> = Arc::new(Mutex::new(make));
    shared.into_any()
}

/// Text that follows the signals it reads.
pub fn live_text(make: impl Fn() -> &'static str + Send + 'static) -> AnyView {
    live(move || text(make()))
}

impl El {
    #[inline(never)]
    pub fn class(self, names: &'static str) -> El {
        self.fixed("class", Cow::Borrowed(names))
    }

    #[inline(never)]
    pub fn id(self, id: &'static str) -> El {
        self.fixed("id", Cow::Borrowed(id))
    }

    #[inline(never)]
    /// The hook for people who script the page (house.md, "Report format").
    pub fn hook(self, name: &'static str) -> El {
        self.fixed("data-testid", Cow::Borrowed(name))
    }

    #[inline(never)]
    pub fn attr(self, name: &'static str, value: impl Into<Text>) -> El {
        self.fixed(name, value.into())
    }

    /// An attribute without a value, present or absent.
    pub fn flag(self, name: &'static str, present: bool) -> El {
        if present { self.attr(name, "") } else { self }
    }

    /// An attribute that follows signals; `None` removes it.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<Text> + Send + 'static,
    ) -> El {
        self.with(One::Live(name, Box::new(value)))
    }

    /// The `value` of a form field, following signals.
    pub fn live_value(self, value: impl Fn() -> String + Send + 'static) -> El {
        self.with(One::Value(Box::new(value)))
    }

    pub fn on(self, event: &'static str, handler: impl Fn(Event) + Send + 'static) -> El {
        self.with(One::On(event, Box::new(handler)))
    }

    /// Says where the element is, once it is made.
    pub fn placed(self, place: impl FnOnce(&types::Element) + Send + 'static) -> El {
        self.with(One::Placed(Box::new(place)))
    }

    #[inline(never)]
    pub fn text(self, content: impl Into<Text>) -> El {
        let content = text_view(content.into());
        self.with_child(content)
    }

    #[inline(never)]
    pub fn child(self, child: impl Into<AnyView>) -> El {
        self.with_child(child.into())
    }

    #[inline(never)]
    /// A child only where there is one.
    pub fn maybe(self, child: Option<El>) -> El {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    pub fn children<T: Into<AnyView>>(mut self, children: impl IntoIterator<Item = T>) -> El {
        self.0.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// The element as a view.
    #[inline(never)]
    pub fn view(self) -> AnyView {
        let Parts {
            tag,
            attributes,
            children,
        } = *self.0;
        let element: HtmlElement<Custom<&'static str>, (), ()> = custom(tag);
        element
            .add_any_attr(Attributes(Arc::new(Mutex::new(attributes))))
            .child(StaticVec::from(children))
            .into_any()
    }

    #[inline(never)]
    fn fixed(self, name: &'static str, value: Text) -> El {
        self.with(One::Fixed(name, value))
    }

    #[inline(never)]
    fn with(mut self, attribute: One) -> El {
        self.0.attributes.push(attribute);
        self
    }

    #[inline(never)]
    fn with_child(mut self, child: AnyView) -> El {
        self.0.children.push(child);
        self
    }
}

impl From<El> for AnyView {
    fn from(el: El) -> AnyView {
        el.view()
    }
}

/// Erased attributes. Leptos has `Vec<AnyAttribute>` for this, but that one links `innerHTML`.
#[derive(Clone)]
pub struct Attributes(Arc<Mutex<Vec<One>>>);

enum One {
    Fixed(&'static str, Text),
    Live(&'static str, Box<dyn Fn() -> Option<Text> + Send>),
    Value(Box<dyn Fn() -> String + Send>),
    On(&'static str, Box<dyn Fn(Event) + Send>),
    Placed(Box<dyn FnOnce(&types::Element) + Send>),
}

/// What must live as long as the element.
#[derive(Default)]
pub struct Kept {
    effects: Vec<RenderEffect<()>>,
    listeners: Vec<RemoveEventHandler<types::Element>>,
}

impl One {
    fn apply(self, element: &types::Element, kept: &mut Kept) {
        match self {
            One::Fixed(name, value) => Rndr::set_attribute(element, name, &value),
            One::Live(name, value) => {
                let element = element.clone();
                kept.effects.push(RenderEffect::new(move |_| match value() {
                    Some(value) => Rndr::set_attribute(&element, name, &value),
                    None => Rndr::remove_attribute(&element, name),
                }));
            }
            One::Value(value) => {
                let element = element.clone();
                kept.effects.push(RenderEffect::new(move |_| {
                    Rndr::set_property(&element, "value", &JsValue::from_str(&value()));
                }));
            }
            One::Placed(place) => place(element),
            One::On(event, handler) => kept.listeners.push(Rndr::add_event_listener(
                element,
                event,
                Box::new(move |event: JsValue| handler(event.unchecked_into())),
            )),
        }
    }
}

impl Attribute for Attributes {
    const MIN_LENGTH: usize = 0;
    type State = (types::Element, Kept);
    type AsyncOutput = Self;
    type Cloneable = Self;
    type CloneableOwned = Self;

    fn html_len(&self) -> usize {
        0
    }

    // The page is rendered in the browser only: nothing is written as HTML or hydrated.
    fn to_html(self, _: &mut String, _: &mut String, _: &mut String, _: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, element: &types::Element) -> Self::State {
        self.build(element)
    }

    fn build(self, element: &types::Element) -> Self::State {
        let mut kept = Kept::default();
        // Handlers belong to one element: whoever builds takes them.
        let list = self.0.lock().map(|mut list| std::mem::take(&mut *list));
        for one in list.unwrap_or_default() {
            one.apply(element, &mut kept);
        }
        (element.clone(), kept)
    }

    // An element of `custom` is always built anew (its tag name compares in upper case).
    fn rebuild(self, state: &mut Self::State) {
        *state = self.build(&state.0.clone());
    }

    fn into_cloneable(self) -> Self {
        self
    }

    fn into_cloneable_owned(self) -> Self {
        self
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }
}

impl NextAttribute for Attributes {
    type Output<New: Attribute> = (Self, New);

    fn add_any_attr<New: Attribute>(self, new: New) -> (Self, New) {
        (self, new)
    }
}
