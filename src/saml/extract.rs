//! Reads a `samlp:Response` out of the tree (SAML Core §2, §3). Elements are known by namespace and
//! name, and only where the schema puts them.

use uppsala::NodeId;

use super::response::{
    Assertion, Attribute, Authn, Conditions, Confirmation, NameId, Oddity, Response, Status, Value,
};
use super::xml::Tree;
use super::{ASSERTION, PROTOCOL};

/// Conditions that Peili understands, or that ask nothing of one who only shows.
const CONDITIONS: [&str; 3] = ["AudienceRestriction", "OneTimeUse", "ProxyRestriction"];

/// Everything but signatures and what they cover.
pub fn response(tree: &Tree<'_>) -> Response {
    let mut read = Reader {
        tree,
        oddities: Vec::new(),
    };
    let root = tree.root;
    let mut response = Response {
        id: tree.owned(root, "ID"),
        version: tree.owned(root, "Version"),
        issue_instant: tree.owned(root, "IssueInstant"),
        destination: tree.owned(root, "Destination"),
        in_response_to: tree.owned(root, "InResponseTo"),
        issuer: read.uri_in(root, "Issuer"),
        status: read.status(),
        encrypted: tree.all(root, ASSERTION, "EncryptedAssertion").count(),
        ..Response::default()
    };
    for id in tree.all(root, ASSERTION, "Assertion") {
        response.assertions.push(read.assertion(id));
    }
    let mut oddities = read.oddities;
    for id in tree.descendants(root) {
        if tree.is(id, ASSERTION, "Assertion") && tree.parent(id) != Some(root) {
            let name = tree.owned(id, "ID").unwrap_or_default();
            oddities.push(Oddity::AssertionElsewhere(name));
        }
    }
    let mut ids: Vec<&str> = tree.ids().into_iter().map(|(id, _)| id).collect();
    ids.sort_unstable();
    for pair in ids.windows(2) {
        let [a, b] = pair else { continue };
        if a == b {
            push_once(&mut oddities, Oddity::DuplicateId((*a).to_owned()));
        }
    }
    if response.assertions.len() > 1 {
        oddities.push(Oddity::SeveralAssertions(response.assertions.len()));
    }
    response.oddities = oddities;
    response
}

/// The `Issuer` right inside an element.
pub fn issuer(tree: &Tree<'_>, id: NodeId) -> Option<String> {
    let issuer = tree.child(id, ASSERTION, "Issuer")?;
    Some(tree.text(issuer).value.trim().to_owned())
}

struct Reader<'t, 'a> {
    tree: &'t Tree<'a>,
    oddities: Vec<Oddity>,
}

impl Reader<'_, '_> {
    /// The text of an element as canonicalisation joins it; what splits it is noted.
    fn text(&mut self, id: NodeId) -> String {
        let text = self.tree.text(id);
        if text.split {
            let name = self.tree.local(id).to_owned();
            push_once(&mut self.oddities, Oddity::SplitValue(name));
        }
        text.value
    }

    /// A name or URI: white space around it is not part of it.
    fn uri(&mut self, id: NodeId) -> String {
        self.text(id).trim().to_owned()
    }

    fn uri_in(&mut self, id: NodeId, local: &str) -> Option<String> {
        let child = self.tree.child(id, ASSERTION, local)?;
        Some(self.uri(child))
    }

    fn uris(&mut self, id: NodeId, locals: &[&str]) -> Vec<String> {
        let tree = self.tree;
        let is = |child: &NodeId| locals.iter().any(|name| tree.is(*child, ASSERTION, name));
        let found: Vec<NodeId> = tree.children(id).filter(is).collect();
        found.into_iter().map(|child| self.uri(child)).collect()
    }

    fn status(&mut self) -> Status {
        let tree = self.tree;
        let Some(status) = tree.child(tree.root, PROTOCOL, "Status") else {
            return Status::default();
        };
        let code = tree.child(status, PROTOCOL, "StatusCode");
        let sub = code.and_then(|code| tree.child(code, PROTOCOL, "StatusCode"));
        let value = |id: Option<NodeId>| tree.owned(id?, "Value");
        Status {
            code: value(code),
            sub_code: value(sub),
            message: tree
                .child(status, PROTOCOL, "StatusMessage")
                .map(|id| self.text(id)),
        }
    }

    fn assertion(&mut self, id: NodeId) -> Assertion {
        let tree = self.tree;
        let mut assertion = Assertion {
            id: tree.owned(id, "ID"),
            version: tree.owned(id, "Version"),
            issue_instant: tree.owned(id, "IssueInstant"),
            issuer: self.uri_in(id, "Issuer"),
            ..Assertion::default()
        };
        if let Some(subject) = tree.child(id, ASSERTION, "Subject") {
            assertion.name_id = tree.child(subject, ASSERTION, "NameID").map(|name| NameId {
                format: tree.owned(name, "Format"),
                value: self.text(name),
                name_qualifier: tree.owned(name, "NameQualifier"),
                sp_name_qualifier: tree.owned(name, "SPNameQualifier"),
            });
            assertion.encrypted_parts += tree.all(subject, ASSERTION, "EncryptedID").count();
            for confirmation in tree.all(subject, ASSERTION, "SubjectConfirmation") {
                let data = tree.child(confirmation, ASSERTION, "SubjectConfirmationData");
                let of = |name| tree.owned(data?, name);
                assertion.confirmations.push(Confirmation {
                    method: tree.owned(confirmation, "Method").unwrap_or_default(),
                    recipient: of("Recipient"),
                    in_response_to: of("InResponseTo"),
                    not_before: of("NotBefore"),
                    not_on_or_after: of("NotOnOrAfter"),
                });
            }
        }
        assertion.conditions = tree
            .child(id, ASSERTION, "Conditions")
            .map(|conditions| self.conditions(conditions));
        for statement in tree.all(id, ASSERTION, "AuthnStatement") {
            assertion.authn.push(self.authn(statement));
        }
        for statement in tree.all(id, ASSERTION, "AttributeStatement") {
            for attribute in tree.all(statement, ASSERTION, "Attribute") {
                assertion.attributes.push(self.attribute(attribute));
            }
            let encrypted = tree.all(statement, ASSERTION, "EncryptedAttribute");
            assertion.encrypted_parts += encrypted.count();
        }
        assertion
    }

    fn conditions(&mut self, id: NodeId) -> Conditions {
        let tree = self.tree;
        let mut conditions = Conditions {
            not_before: tree.owned(id, "NotBefore"),
            not_on_or_after: tree.owned(id, "NotOnOrAfter"),
            ..Conditions::default()
        };
        for child in tree.children(id) {
            if tree.is(child, ASSERTION, "AudienceRestriction") {
                let audiences = self.uris(child, &["Audience"]);
                conditions.audiences.push(audiences);
            } else if !CONDITIONS
                .iter()
                .any(|name| tree.is(child, ASSERTION, name))
            {
                conditions.unknown.push(tree.local(child).to_owned());
            }
        }
        conditions
    }

    fn authn(&mut self, id: NodeId) -> Authn {
        let tree = self.tree;
        let mut authn = Authn {
            instant: tree.owned(id, "AuthnInstant"),
            session_not_on_or_after: tree.owned(id, "SessionNotOnOrAfter"),
            session_index: tree.owned(id, "SessionIndex"),
            ..Authn::default()
        };
        if let Some(context) = tree.child(id, ASSERTION, "AuthnContext") {
            let named = ["AuthnContextClassRef", "AuthnContextDeclRef"];
            authn.contexts = self.uris(context, &named);
            authn.authorities = self.uris(context, &["AuthenticatingAuthority"]);
        }
        authn
    }

    fn attribute(&mut self, id: NodeId) -> Attribute {
        let tree = self.tree;
        let mut values = Vec::new();
        for value in tree.all(id, ASSERTION, "AttributeValue") {
            let text = self.text(value);
            values.push(if tree.is_nil(value) {
                Value::Nil
            } else if tree.children(value).next().is_some() {
                Value::Structured(tree.deep_text(value))
            } else {
                Value::Text(text)
            });
        }
        Attribute {
            name: tree.owned(id, "Name").unwrap_or_default(),
            name_format: tree.owned(id, "NameFormat"),
            friendly_name: tree.owned(id, "FriendlyName"),
            values,
        }
    }
}

fn push_once(oddities: &mut Vec<Oddity>, oddity: Oddity) {
    if !oddities.contains(&oddity) {
        oddities.push(oddity);
    }
}
