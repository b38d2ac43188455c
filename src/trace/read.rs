//! One walk over the bytes of a recording. A request with its answer is held until it is whole,
//! then given to the collector and forgotten; no tree of the recording is ever made.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::collect::Collector;
use super::shape::{self, At};
use super::{Format, PART, SIZE, Trace, bounded};
use crate::encoding::{Problem, ReadError, Seems, json, time};

/// Reads a HAR or an export of SAML-tracer. What was whole before it ends or breaks is kept.
pub fn read(bytes: &[u8]) -> Result<Trace, ReadError> {
    let text = text_of(bytes)?;
    let mut reader = Reader::default();
    let mut parser = serde_json::Deserializer::from_str(&text);
    let walk = Walk {
        at: At::Root,
        reader: &mut reader,
    };
    let walked = walk.deserialize(&mut parser);
    let error = match walked {
        Ok(()) if reader.format.is_some() => None,
        Ok(()) => Some(ReadError::new(Problem::Unrecognised, Seems::Json).at(0)),
        Err(error) => Some(json::locate(&error, &text, None)),
    };
    match (reader.format, error) {
        (Some(format), None) => Ok(reader.collector.finish(format, reader.maker)),
        (Some(format), Some(error)) if reader.collector.entries() > 0 => {
            reader.collector.cut(error.at.unwrap_or(text.len()));
            Ok(reader.collector.finish(format, reader.maker))
        }
        (format, error) => {
            let seems = if format.is_some() {
                Seems::Har
            } else {
                Seems::Json
            };
            let error = error.unwrap_or(ReadError::new(Problem::Unrecognised, seems));
            Err(ReadError { seems, ..error }.located(&text))
        }
    }
}

fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, ReadError> {
    let problem = |problem| Err(ReadError::new(problem, Seems::Har));
    if bytes.len() > SIZE {
        return problem(Problem::TooLarge { limit: SIZE });
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return problem(Problem::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return problem(Problem::Empty);
    }
    // What is no UTF-8 spoils the value it stands in, nothing else.
    Ok(String::from_utf8_lossy(bytes))
}

/// Most bytes of a header that is looked at, and of a word such as a method.
const HEADER: usize = 64 << 10;
const WORD: usize = 80;
/// Most parameters of a posted form that are looked at.
const PARAMETERS: usize = 200;

/// A request with its answer, as far as it is looked at.
#[derive(Debug, Default)]
pub struct Exchange {
    pub time: Option<i64>,
    /// Milliseconds until the answer was there.
    pub took: i64,
    pub method: String,
    pub url: String,
    pub ask: Headers,
    pub answer: Headers,
    /// The posted form, as it was sent.
    pub body: String,
    /// The same taken apart.
    pub params: Vec<(String, String)>,
    pub status: u16,
    pub error: String,
    /// `_resourceType` of Chromium.
    pub resource: String,
    pub location: String,
    pub mime: String,
    /// Bytes of the answer's body, where it was said before the body.
    size: usize,
    pub base64: bool,
    pub text: String,
    pub xml: String,
    /// Parts that were too long to look at.
    pub large: u32,
}

/// The few headers that are looked at.
#[derive(Debug, Default)]
pub struct Headers {
    pub origin: String,
    pub referer: String,
    pub accept: String,
    /// `Sec-Fetch-Dest`
    pub dest: String,
    pub location: String,
    pub mime: String,
    pub date: String,
    /// How many there were, of any name.
    pub count: u32,
}

impl Headers {
    fn slot(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "origin" => &mut self.origin,
            "referer" => &mut self.referer,
            "accept" => &mut self.accept,
            "sec-fetch-dest" => &mut self.dest,
            "location" => &mut self.location,
            "content-type" => &mut self.mime,
            "date" => &mut self.date,
            _ => return None,
        })
    }
}

#[derive(Default)]
struct Reader {
    format: Option<Format>,
    maker: String,
    collector: Collector,
    exchange: Exchange,
    /// Name and value of the header or parameter that is read.
    pair: (String, String),
}

impl Reader {
    /// Is it worth to be read?
    fn wants(&self, at: At) -> bool {
        match at {
            At::Nothing => false,
            At::Text => {
                let exchange = &self.exchange;
                exchange.size <= PART && !is_dull(&exchange.mime)
            }
            _ => true,
        }
    }

    fn text(&mut self, at: At, text: &str) {
        let exchange = &mut self.exchange;
        let (slot, most) = match at {
            At::MakerName => (&mut self.maker, WORD),
            At::MakerVersion => {
                self.maker = [self.maker.as_str(), " ", &bounded(text, WORD)].concat();
                return;
            }
            At::Started => {
                exchange.time = moment(text);
                return;
            }
            At::Status => {
                exchange.status = text.trim().parse().unwrap_or(0);
                return;
            }
            At::Encoding => {
                exchange.base64 = text.eq_ignore_ascii_case("base64");
                return;
            }
            At::Method => (&mut exchange.method, WORD),
            At::Resource => (&mut exchange.resource, WORD),
            At::Error => (&mut exchange.error, WORD),
            At::Mime => (&mut exchange.mime, WORD),
            At::Address => (&mut exchange.url, PART),
            At::Location => (&mut exchange.location, PART),
            At::Body => (&mut exchange.body, PART),
            At::Text => (&mut exchange.text, PART),
            At::Xml => (&mut exchange.xml, PART),
            At::Name => (&mut self.pair.0, WORD),
            At::Value => (&mut self.pair.1, PART),
            _ => return,
        };
        if text.len() <= most {
            slot.clear();
            slot.push_str(text);
        } else if most == PART {
            exchange.large += 1;
        } else {
            *slot = bounded(text, most);
        }
    }

    fn number(&mut self, at: At, number: f64) {
        match at {
            At::Took if number > 0.0 => self.exchange.took = number as i64,
            At::Size if number > 0.0 => self.exchange.size = number as usize,
            At::Status if (0.0..1000.0).contains(&number) => self.exchange.status = number as u16,
            _ => {}
        }
    }

    fn start(&mut self, at: At) {
        match at {
            // A log without entries is one too.
            At::Entries | At::Maker => self.format = Some(Format::Har),
            At::Hops => self.format = Some(Format::SamlTracer),
            At::Entry | At::Hop => self.exchange = Exchange::default(),
            At::AskHeader | At::AnswerHeader | At::Param => self.pair = Default::default(),
            _ => {}
        }
    }

    fn end(&mut self, at: At) {
        let exchange = &mut self.exchange;
        let headers = match at {
            At::Entry | At::Hop => return self.collector.take(std::mem::take(exchange)),
            At::Param => {
                let pair = std::mem::take(&mut self.pair);
                if exchange.params.len() < PARAMETERS {
                    exchange.params.push(pair);
                }
                return;
            }
            At::AskHeader => &mut exchange.ask,
            At::AnswerHeader => &mut exchange.answer,
            _ => return,
        };
        headers.count += 1;
        let (name, value) = std::mem::take(&mut self.pair);
        let slot = headers.slot(&name.to_ascii_lowercase());
        if let Some(slot) = slot.filter(|_| value.len() <= HEADER) {
            *slot = value;
        }
    }
}

/// Content in which no login message stands.
fn is_dull(mime: &str) -> bool {
    ["image/", "video/", "audio/", "font/", "model/"]
        .iter()
        .any(|kind| mime.starts_with(kind))
        || [
            "javascript",
            "css",
            "font",
            "wasm",
            "octet-stream",
            "pdf",
            "zip",
        ]
        .iter()
        .any(|kind| mime.contains(kind))
}

/// Milliseconds of an ISO 8601 moment; its fraction too, by which requests of one second are ordered.
fn moment(text: &str) -> Option<i64> {
    let seconds = time::parse_rfc3339(text)?;
    let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
    let digits = fraction.bytes().take_while(u8::is_ascii_digit).take(3);
    let (value, count) = digits.fold((0, 0), |(value, count), digit| {
        (value * 10 + i64::from(digit - b'0'), count + 1)
    });
    Some(seconds + value * [0, 100, 10, 1].get(count).copied().unwrap_or(0))
}

/// One place of the recording while it is walked over.
struct Walk<'r> {
    at: At,
    reader: &'r mut Reader,
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.reader.wants(self.at) {
            return deserializer.deserialize_any(self);
        }
        let exchange = &mut self.reader.exchange;
        let missed = self.at == At::Text && !is_dull(&exchange.mime);
        exchange.large += u32::from(missed);
        deserializer.deserialize_ignored_any(IgnoredAny).map(drop)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.reader.number(self.at, number as f64);
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.reader.number(self.at, number as f64);
        Ok(())
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.reader.number(self.at, number);
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.reader.text(self.at, text);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.reader.start(self.at);
        for index in 0.. {
            let walk = Walk {
                at: shape::item(self.at, index),
                reader: &mut *self.reader,
            };
            if items.next_element_seed(walk)?.is_none() {
                break;
            }
        }
        self.reader.end(self.at);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.reader.start(self.at);
        while let Some(at) = members.next_key_seed(Name(self.at))? {
            members.next_value_seed(Walk {
                at,
                reader: &mut *self.reader,
            })?;
        }
        self.reader.end(self.at);
        Ok(())
    }
}

/// The name of a member, read as what it leads to.
struct Name(At);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = At;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<At, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = At;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_str<E>(self, name: &str) -> Result<At, E> {
        Ok(shape::member(self.0, name))
    }
}
