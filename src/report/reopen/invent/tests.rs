//! Every text is of its shape, and nobody's.

use proptest::prelude::*;

use super::*;

#[test]
fn every_form_is_made_as_it_was() {
    for original in [
        "",
        "9A",
        "8",
        "a",
        "Q",
        "ö",
        "_",
        " ",
        "   ",
        "12345",
        "c6329e82913e265b3a79c11a043fdab8b06b1a9e",
        "c6329e82913e265b3a79c",
        "abcdefabcdefabcdef",
        "abcdefghijklmnopqrst",
        "aino.virtanen@example.fi",
        "@",
        "@@",
        "a@",
        "1@2",
        "1.2.246.562.24.10000000003",
        "1.2.246.562.24.10000000008",
        "1.2.246.562.24.1000",
        "1.2.246.562.24.1",
        "1.2.246.562.98.12345678903",
        "1.2.246.562.10.72255864398",
        "1.2.246.562.10.72255864399",
        "1.2.246.562.10.2013111510011",
        "1.2.246.562.99.00000000001",
        "1.2.246.562.028.72255864398",
        "1.2.246.562.10.72255864398 ",
        "131052-308T",
        "131052-308U",
        "131052A308T",
        "131052a308t",
        "010190-9002",
        "Aino 131052-308T",
        "Mäki-Aho 131052-308T ",
        "Mäki-Aho ",
        "Anna  Li",
        " Anna  Li",
        "MÃ¤kelÃ¤",
        "ÃŠ",
        "M\u{FFFD}kel",
        "Vir\u{200B}ta",
        "Anna\u{A0}Li",
        "Oppil\u{430}s",
        "9\u{412}",
        "ö\u{430}",
        "\u{A0}",
        "\u{200B}",
        "\u{A0} ",
        "Луокка 3A",
        "null",
        "N/A",
        "TVT22",
        "1.2.246.562.24.1000 0000003",
        "Demojärvi;99900;9A",
    ] {
        let shape = Shape::of(original);
        let mut made: Vec<String> = (0..5).map(|n| text(&shape, n)).collect();
        for made in &made {
            assert_eq!(Shape::of(made), shape, "{original:?} {made:?}");
        }
        let only_one = matches!(
            original,
            "" | " " | "   " | "@" | "\u{A0}" | "\u{200B}" | "\u{A0} "
        );
        made.sort();
        made.dedup();
        let few = only_one || matches!(original, "@@" | "ÃŠ" | "9\u{412}");
        assert!(few || made.len() == 5, "{original:?} {made:?}");
    }
}

/// Nothing made here is anybody's.
#[test]
fn persons_numbers_are_nobodys() {
    for check in [Check::Right, Check::Wrong] {
        for number in 0..200 {
            let made = oid((24, 11, check), 26, number);
            // `OIDGenerator` draws from 1000000000 to 9999999999.
            assert!(number_of(&made).starts_with('0'), "{made}");
        }
    }
    for right in [true, false] {
        for number in 0..200 {
            let code = code(('-', UPPER), right, number).expect("enough of them");
            assert!(find_hetu(&code).unwrap().synthetic, "{code}");
        }
    }
}

#[test]
fn a_hidden_length_is_any_length() {
    for (code, form) in [
        ("/owg/text", Form::Text),
        ("//text", Form::Text),
        ("/ic/text", Form::Text),
        ("//digits", Form::Digits),
        ("//address", Form::Address),
    ] {
        let shape = Shape::from_code(code).unwrap();
        let made: Vec<Shape> = (0..3).map(|n| Shape::of(&text(&shape, n))).collect();
        for made in made {
            assert_eq!(made.form, form, "{code}");
            assert_eq!(made.chars.oddities(), shape.chars.oddities(), "{code}");
        }
    }
}

#[test]
fn an_endless_text_is_cut() {
    for form in [Form::Text, Form::Digits, Form::Hex, Form::Address] {
        let shape = Shape {
            length: Some(usize::MAX),
            chars: Chars {
                lower: true,
                ..Chars::default()
            },
            form,
        };
        assert!(text(&shape, usize::MAX).len() <= 2 * LONGEST);
    }
    let oid = Form::Oid {
        node: u32::MAX,
        digits: usize::MAX,
        check: Check::Right,
    };
    let shape = Shape {
        length: Some(usize::MAX),
        chars: Chars::default(),
        form: oid,
    };
    assert!(text(&shape, usize::MAX).len() <= 3 * LONGEST);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_is_of_its_shape(
        original in prop_oneof![
            "[A-Za-z0-9 åäöÅÄÖ_.@-]{0,30}",
            "[A-Z]{0,3}[a-zäö]{0,9}[ -]?[0-9]{0,3}[A-Z]{0,2}",
            "[qQ1 _\u{430}ö\u{A0}\u{200B}Ã¤\u{FFFD}@]{0,12}",
            "[0-9a-f]{14,44}",
            "1\\.2\\.246\\.562\\.(10|24|28|98|99)\\.[0-9]{1,22}",
            "[A-Za-z ö_-]{0,6}[0-3][0-9]01[0-9]{2}[-+A-Fa]([0-9]{3})[0-9A-Ya-y][ _]?",
        ],
        number in 0usize..40,
    ) {
        let shape = Shape::of(&original);
        let made = text(&shape, number);
        prop_assert_eq!(Shape::of(&made), shape, "{:?} {:?}", original, made);
    }
}
