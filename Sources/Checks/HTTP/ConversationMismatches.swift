import Sandbox
import System

extension Mismatch.Kind {
    package static let status = Mismatch.Kind(rawValue: "status")
    package static let header = Mismatch.Kind(rawValue: "header")
    package static let json = Mismatch.Kind(rawValue: "json")
    package static let body = Mismatch.Kind(rawValue: "body")
    /// A request got no answer, or none that can be understood.
    package static let noAnswer = Mismatch.Kind(rawValue: "no-answer")
    /// An answer has nothing that could be used in later requests.
    package static let capture = Mismatch.Kind(rawValue: "capture")
}

/// What can be wrong with the answer to a request.
extension Mismatch {
    static func status(expected: Int, actual: Int) -> Mismatch {
        Mismatch(.status, expected: .number(expected), actual: .number(actual))
    }

    /// - Parameter expected: nothing where the header should not be there.
    static func header(_ name: String, expected: String?, actual: String?) -> Mismatch {
        text(.header, name, expected, actual)
    }

    static func json(_ difference: JSONDifference) -> Mismatch {
        text(.json, difference.pointer, difference.expected, difference.found)
    }

    static func body(expected: [UInt8], actual: [UInt8], _ result: Comparison.Result) -> Mismatch {
        var mismatch = Mismatch(.body, expected: .bytes(expected), actual: .bytes(actual))
        mismatch.isUndecided = result == .undecided
        if result == .different { mismatch.contrast = Contrast(expected: expected, actual: actual) }
        return mismatch
    }

    private static func text(_ kind: Kind, _ name: String, _ expected: String?, _ actual: String?) -> Mismatch {
        Mismatch(
            kind, name: name, expected: expected.map { .bytes(Array($0.utf8)) },
            actual: actual.map { .bytes(Array($0.utf8)) })
    }
}
