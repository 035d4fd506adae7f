import Sandbox

extension Mismatch.Kind {
    package static let output = Mismatch.Kind(rawValue: "output")
    package static let errorOutput = Mismatch.Kind(rawValue: "error-output")
    package static let signal = Mismatch.Kind(rawValue: "signal")
    package static let exitStatus = Mismatch.Kind(rawValue: "exit-status")
    package static let file = Mismatch.Kind(rawValue: "file")
    package static let fileMissing = Mismatch.Kind(rawValue: "file-missing")
    package static let fileUnusable = Mismatch.Kind(rawValue: "file-unusable")
}

/// What can be wrong with the run of a whole program.
extension Mismatch {
    package static func output(
        expected: [UInt8], actual: [UInt8], _ result: Comparison.Result = .different
    ) -> Mismatch {
        stream(.output, expected: expected, actual: actual, result)
    }

    /// - Parameter kind: `output` or `errorOutput`.
    static func stream(
        _ kind: Kind, expected: [UInt8], actual: [UInt8], _ result: Comparison.Result
    ) -> Mismatch {
        var mismatch = Mismatch(kind, expected: .bytes(expected), actual: .bytes(actual))
        mismatch.setContrast(expected, actual, result)
        return mismatch
    }

    /// The program has ended by itself, or by another signal than it should.
    static func signal(expected: Int, actual: Int? = nil, status: Int? = nil) -> Mismatch {
        // As a shell tells them, so that a status and a signal are two things.
        let found = status ?? actual.map { 128 + $0 }
        return Mismatch(.signal, expected: .number(128 + expected), actual: found.map { .number($0) })
    }

    /// Texts of which it is not known whether they are as they should be are not put beside each other.
    private mutating func setContrast(_ expected: [UInt8], _ actual: [UInt8], _ result: Comparison.Result) {
        isUndecided = result == .undecided
        if !isUndecided { contrast = Contrast(expected: expected, actual: actual) }
    }

    package static func exitStatus(expected: Int, actual: Int) -> Mismatch {
        Mismatch(.exitStatus, expected: .number(expected), actual: .number(actual))
    }

    package static func file(
        name: String, expected: [UInt8], actual: RunRecord.LeftFile, _ result: Comparison.Result = .different
    ) -> Mismatch {
        switch actual {
        case .content(let content):
            var mismatch = Mismatch(.file, name: name, expected: .bytes(expected), actual: .bytes(content))
            mismatch.setContrast(expected, content, result)
            return mismatch
        case .missing: return Mismatch(.fileMissing, name: name, expected: .bytes(expected))
        case .notAFile: return Mismatch(.fileUnusable, name: name, expected: .bytes(expected))
        case .tooLarge(let bytes):
            var mismatch = Mismatch(.fileUnusable, name: name, expected: .bytes(expected))
            mismatch.actualSize = bytes
            return mismatch
        }
    }
}
