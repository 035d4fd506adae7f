/// One thing that was not as expected, in a form that every kind of check can fill.
package struct Mismatch: Sendable, Equatable {
    /// What is compared, as programs are told it. Each kind of check names its own.
    package struct Kind: RawRepresentable, Sendable, Hashable {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
    }

    package enum Content: Sendable, Equatable {
        case bytes([UInt8])
        case number(Int)
    }

    package var kind: Kind
    /// What it is about: a file, a header, a place in a JSON value.
    package var name: String?
    /// Where the author asks for it, from 1, and what stands there.
    package var line: Int?
    package var source: String?
    /// The request that it is about, as `2 GET /items/7`.
    package var request: String?
    package var expected: Content?
    package var actual: Content?
    /// How many bytes there are where they are far too many to look at.
    package var actualSize: Int?
    /// Whether the two may still be the same: to tell would have taken more steps than comparing may.
    package var isUndecided = false
    /// How the two can be put beside each other, where they can.
    package var contrast: Contrast?
    /// The line of the exception that was expected.
    package var expectedException: String?

    package init(_ kind: Kind, name: String? = nil, expected: Content? = nil, actual: Content? = nil) {
        self.kind = kind
        self.name = name
        self.expected = expected
        self.actual = actual
    }
}

/// Two texts that should have been the same.
package struct Contrast: Sendable, Equatable {
    package var expected: String
    package var actual: String
    /// Whether it is a value as the interpreter shows it, rather than what a program has printed.
    package var isValue = false

    package init(expected: [UInt8], actual: [UInt8], isValue: Bool = false) {
        self.init(
            expected: String(decoding: expected, as: UTF8.self), actual: String(decoding: actual, as: UTF8.self),
            isValue: isValue)
    }

    package init(expected: String, actual: String, isValue: Bool) {
        self.expected = expected
        self.actual = actual
        self.isValue = isValue
    }
}
