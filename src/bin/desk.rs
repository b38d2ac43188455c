//! The support desk: a dedicated module worker. Hands over, opens reports and recordings, compares;
//! keeps nothing. The conversation is described in `peili::engine::desk`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::encoding::wire::{FromJson, value};
    use peili::encoding::{Problem, ReadError, Seems};
    use peili::engine::Desk;
    use peili::engine::desk::{Reply, Request};
    use peili::engine::screen::desk::screen;
    use peili::intake::detect;
    use peili::platform::files::{self, File, FileError};
    use peili::platform::worker;
    use peili::report::{kept, reopen};
    use peili::{text, trace};

    /// Largest file read, in bytes.
    const CAP: usize = 64 * 1024 * 1024;

    pub fn start() {
        worker::serve_with_files::<Desk, _>(answer);
    }

    async fn answer(request: Request, file: Option<File>) -> Option<Reply> {
        match request {
            Request::Screen(asked) => screen(&asked).map(Reply::Screen),
            Request::Open { text: pasted, lang } => {
                let bytes = match file {
                    Some(file) => files::read(&file, CAP).await.map_err(refused),
                    None => Ok(pasted.into_bytes()),
                };
                Some(match bytes.and_then(|bytes| open(&bytes)) {
                    Ok(reply) => reply,
                    Err(error) => Reply::Unreadable(text::read::unreadable(&error, lang)),
                })
            }
            Request::File {
                documents,
                form,
                lang,
            } => {
                let documents: Vec<_> = Vec::from_json(documents)?;
                text::hand_over::file(&documents, &form, lang).map(Reply::File)
            }
        }
    }

    /// A report, as a file or as the text of an e-mail, or a recording.
    fn open(bytes: &[u8]) -> Result<Reply, ReadError> {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        // By its start: a recording may be long, and broken off.
        if detect::is_recording(text) || text.is_empty() {
            return trace::read(bytes).map(|trace| Reply::Trace(value(&trace)));
        }
        reopen::intakes(text)
            .map(Reply::Intakes)
            .map_err(|error| match error {
                kept::ReadError::OtherFormat(_) | kept::ReadError::Nothing => {
                    ReadError::new(Problem::IsReport, Seems::Report)
                }
                kept::ReadError::NotAReport => ReadError::new(Problem::Truncated, Seems::Report),
            })
    }

    fn refused(error: FileError) -> ReadError {
        let problem = match error {
            FileError::TooLarge => Problem::TooLarge { limit: CAP },
            FileError::Unreadable => Problem::Empty,
        };
        ReadError::new(problem, Seems::Text)
    }
}
