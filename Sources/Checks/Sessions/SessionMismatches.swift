extension Mismatch.Kind {
    package static let example = Mismatch.Kind(rawValue: "example")
    package static let endedEarly = Mismatch.Kind(rawValue: "ended-early")
}

/// What can be wrong with a session.
extension Mismatch {
    /// An example that answered something else.
    package static func example(_ example: SessionExample, expected: String, actual: [UInt8]) -> Mismatch {
        var mismatch = Mismatch(
            .example, expected: .bytes(Array(expected.utf8)), actual: .bytes(actual))
        mismatch.line = example.line
        mismatch.source = example.source
        mismatch.expectedException = example.expectedException
        if example.expectedException == nil {
            mismatch.contrast = Contrast(expected: Array(expected.utf8), actual: actual, isValue: true)
        }
        return mismatch
    }

    /// The program ended before a session was over.
    package static func endedEarly(_ next: SessionExample?) -> Mismatch {
        var mismatch = Mismatch(.endedEarly)
        mismatch.line = next?.line
        mismatch.source = next?.source
        return mismatch
    }
}
