/// A text as it looks at a glance, much as Unicode's report 39 has it: the same for texts that are taken for each other.
enum Skeleton {
    static func of(_ text: String) -> String {
        var skeleton = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
            skeleton.append(look(scalar))
        }
        return String(skeleton)
    }

    private static func look(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        if let letter = letters[scalar] { return letter }
        // The wide forms of ASCII, in the order of ASCII.
        if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) }
        switch scalar.properties.generalCategory {
        case .dashPunctuation: return "-"
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return " "
        case .decimalNumber: return digit(scalar)
        default: return plainLetter(scalar)
        }
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.numericValue.map { Unicode.Scalar(UInt8(ascii: "0") + UInt8($0)) } ?? scalar
    }

    /// The letter that a name such as MATHEMATICAL BOLD SMALL A or SUPERSCRIPT LATIN SMALL LETTER N ends with.
    private static func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard let words = scalar.properties.name?.split(separator: " "), let last = words.last, last.utf8.count == 1,
            let letter = last.unicodeScalars.first, words.contains("LATIN") || words.first == "MATHEMATICAL"
        else { return scalar }
        return words.contains("SMALL") ? Unicode.Scalar(letter.value | 0x20) ?? letter : letter
    }

    /// Letters and marks of other kinds that fonts draw as they draw those of ASCII.
    private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
        let rows = [
            ("АВЕЅІЈКМНОРСТУХҮԌԚԜӀЗ", "ABESIJKMHOPCTYXYGQWI3"), ("аеѕіјорсухһԁԛԝѵгӏ", "aesijopcyxhdqwvrl"),
            ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("οανιρϲϳ", "oavipcj"), ("ՍՏՕօսոցհյ", "USOounghj"),
            ("‘’‚‛′ʹʼ`´", "'''''''''"), ("“”„‟″«»", "\"\"\"\"\"\"\""), ("−‐‑–—―ー⁃", "--------"),
            ("․‥∙·⋅•", "......"), ("։∶ː", ":::"), ("⁄∕", "//"), ("∗⁎", "**"), ("ǃ", "!"), ("ı", "i"),
        ]
        let pairs = rows.flatMap { zip($0.0.unicodeScalars, $0.1.unicodeScalars) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
