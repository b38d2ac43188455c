//! DEFLATE (RFC 1951), inflated up to a limit, for short messages in a place where the browser's
//! own stream cannot be waited for. Code by code, as in Mark Adler's `puff`: small, not fast.

/// Why there is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No whole DEFLATE stream.
    Broken,
    /// More would come out than may.
    TooLarge,
}

/// What the bytes inflate to; what follows the stream is passed over.
pub fn inflate(bytes: &[u8], limit: usize) -> Result<Vec<u8>, Refusal> {
    let mut stream = Stream {
        bytes,
        at: 0,
        bit: 0,
        out: Vec::new(),
        limit,
    };
    loop {
        let last = stream.bits(1)? == 1;
        match stream.bits(2)? {
            0 => stream.stored()?,
            1 => stream.fixed()?,
            2 => stream.dynamic()?,
            _ => return Err(Refusal::Broken),
        }
        if last {
            return Ok(stream.out);
        }
    }
}

/// Longest code (§3.2.7).
const LONGEST: usize = 15;
/// Length codes 257 …: the shortest length, and how many bits add to it (§3.2.5).
const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
/// Distance codes are regular: two of each number of extra bits, from the fourth on.
const DISTANCES: u16 = 30;
/// In which order the lengths of the length codes stand (§3.2.7).
const ORDER: [usize; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

struct Stream<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Bits of the byte at `at` that are used up.
    bit: u8,
    out: Vec<u8>,
    limit: usize,
}

/// A canonical Huffman code (§3.2.2): how many symbols of each length, and the symbols in order.
struct Code {
    counts: [u16; LONGEST + 1],
    symbols: Vec<u16>,
}

impl Code {
    /// `None`: more codes of a length than there is room for.
    fn of(lengths: &[u8]) -> Option<Code> {
        let mut counts = [0_u16; LONGEST + 1];
        for length in lengths {
            *counts.get_mut(usize::from(*length))? += 1;
        }
        let mut left = 1_i32;
        for count in counts.iter().skip(1) {
            left = left * 2 - i32::from(*count);
            if left < 0 {
                return None;
            }
        }
        let mut symbols = Vec::with_capacity(lengths.len());
        for wanted in 1..=LONGEST {
            let of_length = lengths.iter().enumerate();
            let of_length = of_length.filter(|(_, length)| usize::from(**length) == wanted);
            symbols.extend(of_length.map(|(symbol, _)| symbol as u16));
        }
        Some(Code { counts, symbols })
    }
}

impl Stream<'_> {
    fn bits(&mut self, count: u8) -> Result<u16, Refusal> {
        let mut value = 0;
        for place in 0..count {
            let byte = self.bytes.get(self.at).ok_or(Refusal::Broken)?;
            value |= u16::from(byte >> self.bit & 1) << place;
            self.bit += 1;
            if self.bit == 8 {
                (self.at, self.bit) = (self.at + 1, 0);
            }
        }
        Ok(value)
    }

    fn symbol(&mut self, code: &Code) -> Result<u16, Refusal> {
        let (mut value, mut first, mut index) = (0_usize, 0_usize, 0_usize);
        for count in code.counts.iter().skip(1) {
            let count = usize::from(*count);
            value |= usize::from(self.bits(1)?);
            if value < first + count {
                let at = index + value - first;
                return code.symbols.get(at).copied().ok_or(Refusal::Broken);
            }
            index += count;
            first = (first + count) << 1;
            value <<= 1;
        }
        Err(Refusal::Broken)
    }

    fn push(&mut self, byte: u8) -> Result<(), Refusal> {
        if self.out.len() == self.limit {
            return Err(Refusal::TooLarge);
        }
        self.out.push(byte);
        Ok(())
    }

    fn stored(&mut self) -> Result<(), Refusal> {
        if self.bit > 0 {
            (self.at, self.bit) = (self.at + 1, 0);
        }
        let length = self.bits(16)?;
        if self.bits(16)? != !length {
            return Err(Refusal::Broken);
        }
        for _ in 0..length {
            let byte = self.bits(8)?;
            self.push(byte as u8)?;
        }
        Ok(())
    }

    fn fixed(&mut self) -> Result<(), Refusal> {
        let mut lengths = [8_u8; 288];
        for (symbol, length) in lengths.iter_mut().enumerate() {
            *length = match symbol {
                144..=255 => 9,
                256..=279 => 7,
                _ => 8,
            };
        }
        let literals = Code::of(&lengths).ok_or(Refusal::Broken)?;
        let distances = Code::of(&[5; DISTANCES as usize]).ok_or(Refusal::Broken)?;
        self.codes(&literals, &distances)
    }

    fn dynamic(&mut self) -> Result<(), Refusal> {
        let literals = usize::from(self.bits(5)?) + 257;
        let distances = usize::from(self.bits(5)?) + 1;
        let count = usize::from(self.bits(4)?) + 4;
        let mut lengths = [0_u8; ORDER.len()];
        for place in ORDER.iter().take(count) {
            let length = self.bits(3)? as u8;
            if let Some(slot) = lengths.get_mut(*place) {
                *slot = length;
            }
        }
        let code = Code::of(&lengths).ok_or(Refusal::Broken)?;
        let mut lengths: Vec<u8> = Vec::with_capacity(literals + distances);
        while lengths.len() < literals + distances {
            let (value, times) = match self.symbol(&code)? {
                16 => {
                    let last = lengths.last().copied().ok_or(Refusal::Broken)?;
                    (last, self.bits(2)? + 3)
                }
                17 => (0, self.bits(3)? + 3),
                18 => (0, self.bits(7)? + 11),
                length => (length as u8, 1),
            };
            lengths.extend((0..times).map(|_| value));
        }
        if lengths.len() > literals + distances {
            return Err(Refusal::Broken);
        }
        let (literals, distances) = lengths.split_at(literals);
        let literals = Code::of(literals).ok_or(Refusal::Broken)?;
        let distances = Code::of(distances).ok_or(Refusal::Broken)?;
        self.codes(&literals, &distances)
    }

    fn codes(&mut self, literals: &Code, distances: &Code) -> Result<(), Refusal> {
        loop {
            let symbol = self.symbol(literals)?;
            let Some(length) = symbol.checked_sub(257) else {
                if symbol == 256 {
                    return Ok(());
                }
                self.push(symbol as u8)?;
                continue;
            };
            let (base, extra) = LENGTHS.get(usize::from(length)).ok_or(Refusal::Broken)?;
            let length = base + self.bits(*extra)?;
            let code = self.symbol(distances)?;
            let distance = match code {
                0..4 => usize::from(code) + 1,
                4..DISTANCES => {
                    let extra = (code / 2 - 1) as u8;
                    let base = 1 + (2 + usize::from(code % 2) << extra);
                    base + usize::from(self.bits(extra)?)
                }
                _ => return Err(Refusal::Broken),
            };
            let from = self.out.len().checked_sub(distance);
            let from = from.ok_or(Refusal::Broken)?;
            for at in from..from + usize::from(length) {
                let byte = self.out.get(at).copied().ok_or(Refusal::Broken)?;
                self.push(byte)?;
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use miniz_oxide::deflate::compress_to_vec;
    use miniz_oxide::inflate::decompress_to_vec;
    use proptest::prelude::*;

    #[test]
    fn a_stored_and_a_fixed_block() {
        assert_eq!(inflate(&[1, 1, 0, 254, 255, b'a'], 9), Ok(vec![b'a']));
        // RFC 1951 §3.2.6: "a", then the end.
        assert_eq!(inflate(&[0x4b, 0x04, 0x00], 9), Ok(vec![b'a']));
    }

    #[test]
    fn a_bomb_ends_at_the_limit() {
        let bomb = compress_to_vec(&vec![0; 1 << 20], 9);
        assert!(bomb.len() < 2000);
        assert_eq!(inflate(&bomb, 1 << 20).map(|out| out.len()), Ok(1 << 20));
        assert_eq!(inflate(&bomb, (1 << 20) - 1), Err(Refusal::TooLarge));
        assert_eq!(
            inflate(&bomb[..bomb.len() - 1], 1 << 21),
            Err(Refusal::Broken)
        );
    }

    proptest! {
        #[test]
        fn what_was_deflated_comes_back(
            bytes in prop::collection::vec(prop_oneof![Just(b'a'), Just(b'<'), any::<u8>()], 0..600),
            level in 0_u8..10,
        ) {
            prop_assert_eq!(inflate(&compress_to_vec(&bytes, level), 600), Ok(bytes));
        }

        /// Whatever we inflate, miniz_oxide inflates to the same; what we refuse, it refuses too.
        #[test]
        fn as_another_inflates(bytes in prop::collection::vec(any::<u8>(), 0..300), cut in any::<prop::sample::Index>(), with in any::<u8>()) {
            let mut deflated = compress_to_vec(&bytes, 6);
            let at = cut.index(deflated.len());
            deflated[at] ^= with;
            prop_assert_eq!(inflate(&deflated, 1 << 20).ok(), decompress_to_vec(&deflated).ok());
            prop_assert_eq!(inflate(&bytes, 1 << 20).ok(), decompress_to_vec(&bytes).ok());
        }
    }
}
