//! XML 1.0 with namespaces, within limits: the one tree that is verified and read.

use std::borrow::Cow;

use bergshamra_c14n::{C14nMode, canonicalize_doc};
use bergshamra_xml::NodeSet;
use uppsala::{Document, Element, NodeId, NodeKind, Parser, XmlError};

use crate::encoding::{Problem, ReadError, Seems};

pub const SIZE: usize = 1 << 20;
pub const DEPTH: u32 = 64;
/// Most tags, comments and the like of a document.
const MARKUP: usize = 50_000;
/// Most attributes of an element, with its namespace declarations.
const ATTRIBUTES: usize = 128;
/// Most namespace declarations of a document.
const NAMESPACES: usize = 2_000;

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Makes the text ready for the parser, which leaves two things of XML 1.0 undone: line ends (§2.11)
/// and white space in attribute values (§3.3.3). Refuses what would cost too much to parse.
pub fn prepare(xml: &str) -> Result<Cow<'_, str>, ReadError> {
    if xml.len() > SIZE {
        return Err(problem(Problem::TooLarge { limit: SIZE }).at(SIZE));
    }
    let xml = xml.strip_prefix('\u{feff}').unwrap_or(xml);
    let lines = if xml.contains('\r') {
        Cow::Owned(xml.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(xml)
    };
    if lines.matches("xmlns").count() > NAMESPACES {
        return Err(problem(Problem::TooManyParts { limit: NAMESPACES }));
    }
    let spaces = scan(&lines)?;
    if spaces.is_empty() {
        return Ok(lines);
    }
    let mut bytes = lines.into_owned().into_bytes();
    for at in spaces {
        if let Some(byte) = bytes.get_mut(at) {
            *byte = b' ';
        }
    }
    // One ASCII character for another: it stays UTF-8.
    String::from_utf8(bytes)
        .map(Cow::Owned)
        .map_err(|_| problem(Problem::NotUtf8))
}

/// Counts markup and attributes; gives the places of tabs and line ends in attribute values.
fn scan(xml: &str) -> Result<Vec<usize>, ReadError> {
    let bytes = xml.as_bytes();
    let find = |from: usize, end: &str| {
        let found = xml.get(from..).and_then(|rest| rest.find(end));
        found.map_or(bytes.len(), |at| from + at + end.len())
    };
    let mut spaces = Vec::new();
    let (mut at, mut markup) = (0, 0);
    while let Some(found) = bytes.iter().skip(at).position(|b| *b == b'<') {
        at += found;
        markup += 1;
        if markup > MARKUP {
            return Err(problem(Problem::TooManyParts { limit: MARKUP }).at(at));
        }
        let rest = bytes.get(at..).unwrap_or_default();
        if rest.starts_with(b"<!--") {
            at = find(at + 4, "-->");
        } else if rest.starts_with(b"<![CDATA[") {
            at = find(at + 9, "]]>");
        } else if rest.starts_with(b"<?") {
            at = find(at + 2, "?>");
        } else {
            let (mut quote, mut attributes) = (None, 0);
            loop {
                at += 1;
                match (bytes.get(at).copied(), quote) {
                    (None, _) | (Some(b'>'), None) => break,
                    (Some(b @ (b'"' | b'\'')), None) => {
                        quote = Some(b);
                        attributes += 1;
                    }
                    (Some(b), Some(open)) if b == open => quote = None,
                    (Some(b'\t' | b'\n'), Some(_)) => spaces.push(at),
                    _ => {}
                }
            }
            if attributes > ATTRIBUTES {
                return Err(problem(Problem::TooManyParts { limit: ATTRIBUTES }).at(at));
            }
        }
    }
    Ok(spaces)
}

/// The text of an element.
#[derive(Debug, Default, PartialEq)]
pub struct Text {
    /// Its own text nodes, joined as canonicalisation joins them.
    pub value: String,
    /// Something stands in or beside the text: a comment, a processing instruction, an element.
    pub split: bool,
    /// An element is among it.
    pub structured: bool,
}

pub struct Tree<'a> {
    doc: Document<'a>,
    pub root: NodeId,
    /// A namespace name somewhere is a relative address: canonicalisation is void
    /// (Canonical XML 1.0 §1.3, §4.5).
    pub relative: bool,
}

impl<'a> Tree<'a> {
    /// Parses what [`prepare`] gave.
    pub fn parse(xml: &'a str) -> Result<Tree<'a>, ReadError> {
        let parser = Parser::new().with_forbid_dtd(true).with_max_depth(DEPTH);
        let doc = parser.parse(xml).map_err(|error| placed(&error, xml))?;
        if let Some(declaration) = &doc.xml_declaration {
            encoding(declaration.encoding.as_deref().unwrap_or("UTF-8"), xml)?;
            if declaration.version != "1.0" {
                return Err(problem(Problem::NotXml).at(0));
            }
        }
        let root = doc
            .document_element()
            .ok_or_else(|| problem(Problem::NotXml).at(0))?;
        let mut tree = Tree {
            doc,
            root,
            relative: false,
        };
        tree.check_names()?;
        Ok(tree)
    }

    /// What Namespaces in XML 1.0 forbids and the parser lets through (§5: `xmlns:p=""`; §7: a name
    /// with two colons).
    fn check_names(&mut self) -> Result<(), ReadError> {
        for id in self.descendants(self.root) {
            let Some(element) = self.doc.element(id) else {
                continue;
            };
            let wrong = |name: &uppsala::QName<'_>| name.local_name.contains(':');
            let undeclared =
                |(prefix, uri): &(Cow<'_, str>, Cow<'_, str>)| !prefix.is_empty() && uri.is_empty();
            if wrong(&element.name)
                || element.attributes.iter().any(|a| wrong(&a.name))
                || element.namespace_declarations.iter().any(undeclared)
            {
                let at = self.doc.node_range(id).map_or(0, |range| range.start);
                return Err(problem(Problem::NotXml).at(at));
            }
            let relative = |uri: &str| !uri.is_empty() && !is_absolute(uri);
            self.relative |= element
                .namespace_declarations
                .iter()
                .any(|(_, uri)| relative(uri));
        }
        Ok(())
    }

    fn element(&self, id: NodeId) -> Option<&Element<'a>> {
        self.doc.element(id)
    }

    /// Whether it is the element of that name in that namespace.
    pub fn is(&self, id: NodeId, namespace: &str, local: &str) -> bool {
        self.element(id)
            .is_some_and(|e| e.matches_name_ns(namespace, local))
    }

    pub fn local(&self, id: NodeId) -> &str {
        self.element(id)
            .map(|e| e.name.local_name.as_ref())
            .unwrap_or_default()
    }

    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.doc.parent(id)
    }

    /// The elements right inside.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + '_ {
        self.doc
            .children_iter(id)
            .filter(|child| self.element(*child).is_some())
    }

    /// The elements of that name right inside.
    pub fn all<'t>(
        &'t self,
        id: NodeId,
        namespace: &'t str,
        local: &'t str,
    ) -> impl Iterator<Item = NodeId> + 't {
        self.children(id)
            .filter(move |child| self.is(*child, namespace, local))
    }

    /// The first element of that name right inside.
    pub fn child(&self, id: NodeId, namespace: &str, local: &str) -> Option<NodeId> {
        self.children(id)
            .find(|child| self.is(*child, namespace, local))
    }

    /// The element and all elements inside it, in document order.
    pub fn descendants(&self, id: NodeId) -> Vec<NodeId> {
        let mut all = vec![id];
        all.extend(self.doc.descendants(id));
        all.retain(|id| self.element(*id).is_some());
        all
    }

    /// An attribute without a namespace.
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        self.element(id)?
            .attributes
            .iter()
            .find(|a| a.name.local_name == name && a.name.namespace_uri.is_none())
            .map(|a| a.value.as_ref())
    }

    pub fn owned(&self, id: NodeId, name: &str) -> Option<String> {
        self.attribute(id, name).map(str::to_owned)
    }

    pub fn is_nil(&self, id: NodeId) -> bool {
        self.element(id)
            .and_then(|e| e.get_attribute_ns(XSI, "nil"))
            .is_some_and(|nil| matches!(nil.trim(), "true" | "1"))
    }

    /// Every attribute that some reader takes for an ID.
    pub fn ids(&self) -> Vec<(&str, NodeId)> {
        let mut ids = Vec::new();
        for id in self.descendants(self.root) {
            for attribute in self.element(id).iter().flat_map(|e| &e.attributes) {
                if attribute.name.local_name.eq_ignore_ascii_case("id") {
                    ids.push((attribute.value.as_ref(), id));
                }
            }
        }
        ids
    }

    pub fn text(&self, id: NodeId) -> Text {
        let mut text = Text::default();
        for child in self.doc.children_iter(id) {
            match self.doc.node_kind(child) {
                Some(NodeKind::Text(part) | NodeKind::CData(part)) => text.value.push_str(part),
                Some(NodeKind::Element(_)) => text.structured = true,
                _ => text.split = true,
            }
        }
        text.split |= text.structured && !text.value.trim().is_empty();
        text
    }

    /// All text inside, also that of elements.
    pub fn deep_text(&self, id: NodeId) -> String {
        self.doc.text_content_deep(id)
    }

    /// Exclusive canonical form of an element, without `except` and all inside it. `None`: there is
    /// none (Exclusive XML Canonicalization 1.0; a failure must never become an empty text).
    pub fn canonical(
        &self,
        id: NodeId,
        except: Option<NodeId>,
        comments: bool,
        prefixes: &[&str],
    ) -> Option<Vec<u8>> {
        if self.relative {
            return None;
        }
        let mut nodes = if comments {
            NodeSet::tree_with_comments(id, &self.doc)
        } else {
            NodeSet::tree_without_comments(id, &self.doc)
        };
        if let Some(except) = except {
            nodes.remove_id(except);
            for inside in self.doc.descendants(except) {
                nodes.remove_id(inside);
            }
        }
        let mode = if comments {
            C14nMode::ExclusiveWithComments
        } else {
            C14nMode::Exclusive
        };
        canonicalize_doc(&self.doc, mode, Some(&nodes), prefixes)
            .ok()
            .filter(|bytes| !bytes.is_empty())
    }
}

fn problem(problem: Problem) -> ReadError {
    ReadError::new(problem, Seems::Xml)
}

/// The text is Unicode already: another name of its encoding is a sign that it was read wrongly,
/// unless all such encodings agree on it.
fn encoding(name: &str, xml: &str) -> Result<(), ReadError> {
    let name_is = |known: &str| name.eq_ignore_ascii_case(known);
    let wide = name.to_ascii_lowercase().starts_with("utf-16");
    let ascii = ["US-ASCII", "ASCII", "windows-1252"]
        .iter()
        .any(|n| name_is(n))
        || name.to_ascii_lowercase().starts_with("iso-8859-");
    if name_is("UTF-8") || name_is("UTF8") || (ascii && xml.is_ascii()) {
        Ok(())
    } else if wide {
        Err(problem(Problem::Utf16).at(0))
    } else {
        let name = name.to_owned();
        Err(problem(Problem::XmlEncoding { name }).at(0))
    }
}

/// A scheme stands before it (RFC 3986 §3.1), and nothing in it ends an address.
fn is_absolute(uri: &str) -> bool {
    let Some((scheme, _)) = uri.split_once(':') else {
        return false;
    };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+.-".contains(&b))
        && !uri
            .bytes()
            .any(|b| b <= b' ' || b >= 0x7f || b"<>\"{}|\\^`".contains(&b))
}

/// The parser's error as a problem with a place in `xml`.
fn placed(error: &XmlError, xml: &str) -> ReadError {
    let (message, line, column) = match error {
        XmlError::UnexpectedEof => return problem(Problem::Truncated).at(xml.len()),
        XmlError::Parse(e) => (e.message.as_str(), e.line, e.column),
        XmlError::WellFormedness(e) => (e.message.as_str(), e.line, e.column),
        XmlError::Namespace(e) => (e.message.as_str(), e.line, e.column),
        XmlError::XPath(_) | XmlError::Validation(_) => ("", 1, 1),
    };
    let start = match line.checked_sub(2) {
        None => 0,
        Some(before) => xml
            .match_indices('\n')
            .nth(before)
            .map_or(xml.len(), |(at, _)| at + 1),
    };
    let at = (start + column.saturating_sub(1)).min(xml.len());
    // Inside the root the parser has gone past the sign that opens it.
    let inner = xml
        .get(at..)
        .is_some_and(|rest| rest.starts_with("!DOCTYPE"));
    let at = at - usize::from(inner);
    let rest = xml.get(at..).unwrap_or_default();
    problem(
        if message.starts_with("DOCTYPE") || rest.starts_with("<!DOCTYPE") {
            Problem::Doctype
        } else if message.starts_with("Element nesting") {
            let limit = DEPTH as usize;
            Problem::TooDeep { limit }
        } else if rest.is_empty() && !xml.ends_with('>') {
            Problem::Truncated
        } else {
            Problem::NotXml
        },
    )
    .at(at)
}
