//! What stands in for hidden values: marked where it stands, and told what it is like.

use super::part;
use crate::engine::screen::node::{El, Node, el};
use crate::lang::{Lang, Tri};
use crate::report::document::{Document, Label};
use crate::report::redact::Category;
use crate::text::fill;
use crate::text::hand_over::screen as words;
use crate::text::page::marks::{self, Piece};

/// In the order listed.
const KINDS: [Category; 5] = [
    Category::Name,
    Category::Id,
    Category::Class,
    Category::Place,
    Category::Value,
];

fn kind_code(kind: Category) -> &'static str {
    match kind {
        Category::Name => "name",
        Category::Id => "id",
        Category::Class => "class",
        Category::Place => "place",
        Category::Value => "value",
    }
}

/// How many values of each kind stand behind labels, what each is like, and what can be read.
pub fn hidden(documents: &[Document], ids_hidden: bool, lang: Lang) -> El {
    let say = |text: &Tri| text.get(lang);
    let labels = all_labels(documents);
    let list = KINDS.iter().filter_map(|kind| {
        let of: Vec<&&Label> = labels.iter().filter(|label| label.kind == *kind).collect();
        let count = of.len().to_string();
        let name = fill::fill(words::kind(*kind, of.len() == 1), lang, &[&count]);
        let items = of.iter().map(|label| {
            el("li")
                .child(el("code").text(label.label.clone()))
                .text(": ")
                .text(label.text.clone())
        });
        (!of.is_empty()).then(|| {
            el("details")
                .attr("data-code", ["kind-", kind_code(*kind)].concat())
                .attr("data-count", count)
                .child(el("summary").text(name))
                .child(el("ul").children(items))
        })
    });
    let what = match labels.is_empty() {
        true => el("p").text(say(&words::HIDDEN_NONE)),
        false => el("p").text(say(&words::HIDDEN_MORE)),
    };
    let place_hidden = labels.iter().any(|label| label.kind == Category::Place);
    let stays = [
        (!place_hidden).then_some(&words::STAYS_PLACE),
        Some(&words::STAYS_ROLE),
        Some(&words::STAYS_SERVICE),
        Some(if ids_hidden {
            &words::STAYS_DAY
        } else {
            &words::STAYS_IDS
        }),
        Some(&words::STAYS_NAMES),
    ];
    let stays = stays.into_iter().flatten();
    part(say(&words::HIDDEN))
        .hook("hand-over-hidden")
        .child(what)
        .children(list)
        .child(el("h3").text(say(&words::STAYS)))
        .child(el("ul").children(stays.map(|words| el("li").text(say(words)))))
        .child(el("h3").text(say(&words::NEVER)))
        .child(el("p").text(say(&words::NEVER_MORE)))
        .child(el("p").text(say(&words::NOT_IN_FILE)))
}

/// Each label once.
fn all_labels(documents: &[Document]) -> Vec<&Label> {
    let mut labels: Vec<&Label> = Vec::new();
    for label in documents.iter().flat_map(|document| &document.labels) {
        if !labels.iter().any(|known| known.label == label.label) {
            labels.push(label);
        }
    }
    labels
}

/// The text as it is, each label with its meaning.
pub fn marked(text: &str, documents: &[Document]) -> Vec<Node> {
    let labels = all_labels(documents);
    let mut nodes = Vec::new();
    let mut rest = text;
    let mut plain = 0;
    while let Some(at) = rest.get(plain..).and_then(|rest| rest.find('[')) {
        let at = plain + at;
        let (before, after) = rest.split_at(at);
        // Markdown writes `\[luokka 1\]`.
        let end = after.find(']').map_or(0, |end| end + 1);
        let inside = after.get(..end).unwrap_or_default();
        let bare = inside.replace('\\', "");
        match labels.iter().find(|label| label.label == bare) {
            Some(label) => {
                nodes.extend(drawn(before));
                let mark = el("em").attr("title", label.text.clone());
                nodes.push(mark.text(inside.to_owned()).into());
                rest = after.get(end..).unwrap_or_default();
                plain = 0;
            }
            None => plain = at + 1,
        }
    }
    nodes.extend(drawn(rest));
    nodes
}

fn drawn(text: &str) -> impl Iterator<Item = Node> + use<> {
    marks::block(text).into_iter().map(|piece| match piece {
        Piece::Text(run) => Node::Text(run.into()),
        Piece::Mark(c) => el("span")
            .class("mark")
            .text(format!("U+{:04X}", u32::from(c)))
            .into(),
    })
}
