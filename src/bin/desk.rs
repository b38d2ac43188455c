//! The support desk: a dedicated module worker. Hands over, opens reports and recordings, compares;
//! keeps nothing. The conversation is described in `peili::engine::desk`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    shell::start();
}

#[cfg(target_arch = "wasm32")]
mod shell {
    use peili::encoding::wire::FromJson;
    use peili::engine::Desk;
    use peili::engine::desk::{Reply, Request};
    use peili::engine::screen::desk::screen;
    use peili::platform::files::{self, File};
    use peili::platform::worker;
    use peili::report;

    /// Largest recording read, in bytes.
    const CAP: usize = 64 * 1024 * 1024;

    pub fn start() {
        worker::serve_with_files::<Desk, _>(answer);
    }

    async fn answer(request: Request, file: Option<File>) -> Option<Reply> {
        match request {
            Request::Screen(asked) => screen(&asked).map(Reply::Screen),
            Request::Open { text, lang: _ } => {
                let _bytes = match file {
                    Some(file) => files::read(&file, CAP).await.ok()?,
                    None => text.into_bytes(),
                };
                None
            }
            Request::File { documents, .. } => {
                let documents: Vec<report::Document> = Vec::from_json(documents)?;
                Some(Reply::File(report::file(documents.first()?)))
            }
        }
    }
}
