//! From XML to a [`Reading`]: the response, with the jobs that say what of it is covered.

use uppsala::NodeId;

use super::extract;
use super::metadata::Trusted;
use super::response::{Oddity, Response, Signature, SignatureOutcome, SignedElement};
use super::signature::{self, Check, DSIG};
use super::xml::{self, Tree};
use super::{ASSERTION, PROTOCOL};
use crate::encoding::{Problem, ReadError, Seems};
use crate::jose::{Job, Outcome};

/// Most signatures of a message.
const SIGNATURES: usize = 16;

/// A response that was read and not yet verified. It gives nothing away before [`Reading::finish`].
#[derive(Debug)]
pub struct Reading {
    jobs: Vec<Job>,
    /// As long as `response.signatures`; `None`: decided already.
    checks: Vec<Option<Check>>,
    response: Response,
}

/// Parses once, reads the response and plans what checks it. `ReadError::at` counts bytes in `xml`.
pub fn read(xml: &str, trusted: &Trusted) -> Result<Reading, ReadError> {
    with_response(xml, |tree| plan(tree, trusted)).map_err(|error| error.located(xml))
}

/// Who the response says it is from; unverified, and good only to choose the keys to verify with.
pub fn issuer(xml: &str) -> Result<Option<String>, ReadError> {
    with_response(xml, |tree| {
        let own = extract::issuer(tree, tree.root);
        let first = || tree.child(tree.root, ASSERTION, "Assertion");
        Ok(own.or_else(|| extract::issuer(tree, first()?)))
    })
    .map_err(|error| error.located(xml))
}

impl Reading {
    pub fn jobs(&self) -> &[Job] {
        &self.jobs
    }

    /// The response, with what the outcomes of the jobs, in their order, say of it.
    pub fn finish(self, outcomes: &[Outcome]) -> Response {
        let mut response = self.response;
        for (signature, check) in response.signatures.iter_mut().zip(&self.checks) {
            if let Some(check) = check {
                signature.outcome = check.outcome(outcomes);
            }
            if !matches!(signature.outcome, SignatureOutcome::Valid { .. }) {
                continue;
            }
            match signature.on {
                SignedElement::Response => response.covered = true,
                SignedElement::Assertion(index) => {
                    if let Some(assertion) = response.assertions.get_mut(index) {
                        assertion.covered = true;
                    }
                }
                SignedElement::Elsewhere => {}
            }
        }
        for assertion in &mut response.assertions {
            assertion.covered |= response.covered;
        }
        let covered = response.assertions.iter().filter(|a| a.covered).count();
        if (1..response.assertions.len()).contains(&covered) {
            response.oddities.push(Oddity::UncoveredBesideCovered);
        }
        response
    }
}

fn with_response<T>(
    xml: &str,
    use_tree: impl FnOnce(&Tree<'_>) -> Result<T, ReadError>,
) -> Result<T, ReadError> {
    if xml
        .trim_matches(['\u{feff}', ' ', '\t', '\r', '\n'])
        .is_empty()
    {
        return Err(ReadError::new(Problem::Empty, Seems::Xml));
    }
    let text = xml::prepare(xml)?;
    let tree = Tree::parse(&text)?;
    if !tree.is(tree.root, PROTOCOL, "Response") {
        let element = tree.local(tree.root).to_owned();
        return Err(ReadError::new(Problem::NotResponse { element }, Seems::Xml));
    }
    use_tree(&tree)
}

fn plan(tree: &Tree<'_>, trusted: &Trusted) -> Result<Reading, ReadError> {
    let mut response = extract::response(tree);
    let mut found: Vec<(SignedElement, NodeId)> = Vec::new();
    for id in tree.descendants(tree.root) {
        if tree.is(id, DSIG, "Signature") {
            found.push((place(tree, id), id));
        }
    }
    if found.len() > SIGNATURES {
        let limit = SIGNATURES;
        return Err(ReadError::new(Problem::TooManyParts { limit }, Seems::Xml));
    }
    // Stable: those of one element stay in document order.
    found.sort_by_key(|(on, _)| match on {
        SignedElement::Response => 0,
        SignedElement::Assertion(index) => 1 + index,
        SignedElement::Elsewhere => usize::MAX,
    });
    let mut jobs = Vec::new();
    let mut checks = Vec::new();
    for (source, (on, id)) in found.into_iter().enumerate() {
        let planned = signature::plan(tree, id, on, trusted, source, &mut jobs);
        let [signature_algorithm, digest_algorithm] = signature::algorithms(tree, id);
        let parent = tree.parent(id);
        let (check, outcome) = match planned {
            Ok(check) => (Some(check), SignatureOutcome::Unsupported),
            Err(refusal) => (None, SignatureOutcome::Refused(refusal)),
        };
        checks.push(check);
        response.signatures.push(Signature {
            on,
            id: parent.and_then(|parent| tree.owned(parent, "ID")),
            signature_algorithm,
            digest_algorithm,
            outcome,
            embedded_key: signature::embedded_key(tree, id, trusted),
        });
    }
    Ok(Reading {
        jobs,
        checks,
        response,
    })
}

/// What a signature stands on: its parent, where that is read.
fn place(tree: &Tree<'_>, signature: NodeId) -> SignedElement {
    let parent = tree.parent(signature);
    if parent == Some(tree.root) {
        return SignedElement::Response;
    }
    let index = tree
        .all(tree.root, ASSERTION, "Assertion")
        .position(|assertion| parent == Some(assertion));
    index.map_or(SignedElement::Elsewhere, SignedElement::Assertion)
}
