//! The shapes of the two formats: HAR 1.1 and 1.2 (as Chromium, Firefox and others write it) and
//! the export of SAML-tracer. A member that stands in no shape is passed over unread.

use self::At::*;

/// Where in a recording a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// Not of interest.
    Nothing,
    Root,
    Log,
    Maker,
    MakerName,
    MakerVersion,
    Entries,
    /// A request with its answer: HAR …
    Entry,
    /// … and SAML-tracer.
    Hops,
    Hop,
    Started,
    Took,
    Resource,
    Request,
    Method,
    Address,
    AskHeaders,
    AskHeader,
    PostData,
    Body,
    Params,
    Param,
    /// Of a header or a parameter.
    Name,
    Value,
    Response,
    Status,
    Error,
    Location,
    AnswerHeaders,
    AnswerHeader,
    Content,
    Mime,
    Size,
    Encoding,
    Text,
    /// The message, as SAML-tracer decoded it.
    Xml,
}

const SHAPE: &[(At, &str, At)] = &[
    (Root, "log", Log),
    // A HAR without its outermost member, as browsers' extensions get it.
    (Root, "entries", Entries),
    (Root, "creator", Maker),
    (Root, "requests", Hops),
    (Log, "creator", Maker),
    (Log, "entries", Entries),
    (Maker, "name", MakerName),
    (Maker, "version", MakerVersion),
    (Entry, "startedDateTime", Started),
    (Entry, "time", Took),
    (Entry, "_resourceType", Resource),
    (Entry, "request", Request),
    (Entry, "response", Response),
    (Request, "method", Method),
    (Request, "url", Address),
    (Request, "headers", AskHeaders),
    (Request, "postData", PostData),
    (AskHeader, "name", Name),
    (AskHeader, "value", Value),
    (PostData, "text", Body),
    (PostData, "params", Params),
    (Param, "name", Name),
    (Param, "value", Value),
    (Response, "status", Status),
    (Response, "redirectURL", Location),
    (Response, "headers", AnswerHeaders),
    (Response, "content", Content),
    (Response, "_error", Error),
    (AnswerHeader, "name", Name),
    (AnswerHeader, "value", Value),
    (Content, "mimeType", Mime),
    (Content, "size", Size),
    (Content, "encoding", Encoding),
    (Content, "text", Text),
    (Hop, "method", Method),
    (Hop, "url", Address),
    (Hop, "requestHeaders", AskHeaders),
    (Hop, "responseHeaders", AnswerHeaders),
    (Hop, "responseStatus", Status),
    (Hop, "post", Params),
    (Hop, "saml", Xml),
];

/// What the member of an object is.
pub fn member(of: At, name: &str) -> At {
    let mut rows = SHAPE.iter();
    let row = rows.find(|(at, known, _)| *at == of && *known == name);
    row.map_or(Nothing, |(_, _, at)| *at)
}

/// What the item of an array is.
pub fn item(of: At, index: usize) -> At {
    match (of, index) {
        (Entries, _) => Entry,
        (Hops, _) => Hop,
        (AskHeaders, _) => AskHeader,
        (AnswerHeaders, _) => AnswerHeader,
        (Params, _) => Param,
        // SAML-tracer's parameters, and its headers before version 1, are pairs.
        (AskHeader | AnswerHeader | Param, 0) => Name,
        (AskHeader | AnswerHeader | Param, 1) => Value,
        _ => Nothing,
    }
}
