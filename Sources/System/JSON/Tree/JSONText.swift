/// A text or a key: two are equal where every unit is, so two spellings of an accent are two texts.
package struct JSONText: Hashable, Sendable, ExpressibleByStringLiteral {
    /// What can be shown; U+FFFD stands for each half of a letter that stands alone.
    package let string: String
    /// All units of UTF-16 where such a half is among them, as only the lenient dialect lets it.
    package let unitsWithHalves: [UInt16]?

    /// An ordinary text.
    package init(_ string: String) {
        self.string = string
        unitsWithHalves = nil
    }

    /// An ordinary text, as a literal.
    package init(stringLiteral string: String) { self.init(string) }

    init(units: [UInt16]) {
        let whole = String(validating: units, as: UTF16.self)
        string = whole ?? String(decoding: units, as: UTF16.self)
        unitsWithHalves = whole == nil ? units : nil
    }

    /// Whether all units are the same.
    package static func == (left: JSONText, right: JSONText) -> Bool {
        left.unitsWithHalves == right.unitsWithHalves && left.string.utf8.elementsEqual(right.string.utf8)
    }

    /// The same for texts that are equal.
    package func hash(into hasher: inout Hasher) {
        var string = string
        string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
