/// Text by its bytes, as the kernel, Python and every other reader take it.
///
/// To Swift a text is a row of characters, each of which may be several scalars: an accent or a joiner belongs to the
/// slash, the quote or the `<` before it, and some letters of Kannada or Malayalam to the one behind them. Two spellings
/// of an accent are equal besides. So where a text is a path, a name, or is to be escaped, what counts are bytes.
extension StringProtocol {
    /// Whether both are the same byte for byte.
    package func isSame(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

    package func beginsBytewise(with start: some StringProtocol) -> Bool { utf8.starts(with: start.utf8) }

    package func endsBytewise(with end: some StringProtocol) -> Bool {
        utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }

    /// Whether a character of ASCII is in it, whatever else has been put on it.
    package func contains(byte character: Unicode.Scalar) -> Bool { utf8.contains(UInt8(ascii: character)) }

    /// The texts between a character of ASCII, empty ones too.
    package func parts(betweenBytes separator: Unicode.Scalar, mostCuts: Int = .max) -> [String] {
        utf8.split(separator: UInt8(ascii: separator), maxSplits: mostCuts, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// With other texts in the place of some scalars.
    package func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let text = replacement(scalar) {
                result.append(contentsOf: text.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
