extension Mismatch.Kind {
    package static let example = Mismatch.Kind(rawValue: "example")
    /// What is to be a value was printed.
    package static let printed = Mismatch.Kind(rawValue: "printed")
    /// What is to be printed was given back as a value.
    package static let returned = Mismatch.Kind(rawValue: "returned")
    package static let assertion = Mismatch.Kind(rawValue: "assertion")
    package static let endedEarly = Mismatch.Kind(rawValue: "ended-early")
}

/// What can be wrong with a session.
extension Mismatch {
    /// An example that answered something else.
    package static func example(_ example: SessionExample, expected: String, actual: [UInt8]) -> Mismatch {
        var mismatch = Mismatch(.example, example, expected: expected, actual: actual)
        mismatch.expectedException = example.expectedException
        if example.expectedException == nil {
            mismatch.contrast = Contrast(expected: Array(expected.utf8), actual: actual, isValue: true)
        }
        return mismatch
    }

    /// An answer that came about in another manner than the expected one, whether or not it reads the same.
    static func manner(_ example: SessionExample, actual: [UInt8]) -> Mismatch {
        Mismatch(
            example.manner == .shown ? .printed : .returned, example, expected: example.expectedOutput, actual: actual)
    }

    /// An `assert` of the author's that does not hold.
    static func assertion(_ example: SessionExample, said: [UInt8]) -> Mismatch {
        Mismatch(.assertion, example, expected: example.expectedOutput, actual: said)
    }

    /// The program ended before a session was over.
    package static func endedEarly(_ next: SessionExample?) -> Mismatch {
        var mismatch = Mismatch(.endedEarly)
        mismatch.line = next?.line
        mismatch.source = next?.source
        return mismatch
    }

    private init(_ kind: Kind, _ example: SessionExample, expected: String, actual: [UInt8]) {
        self.init(kind, expected: .bytes(Array(expected.utf8)), actual: .bytes(actual))
        line = example.line
        source = example.source
    }
}
