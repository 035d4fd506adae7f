import Checks
import Page
import System

/// A failing case in one line: what a list of tests or an editor shows of it.
package struct CaseLine {
    /// Without the name of the case.
    package let message: String
    /// Where in the learner's files, where that is known.
    package let file: String?
    package let line: Int?

    /// So much of a value is read in a line.
    private static let longestValue = 60

    package init(_ entry: CaseVerdict) {
        message = VisibleText.line(Self.message(entry).utf8)
        file = entry.exception?.file
        line = entry.exception?.line
    }

    private static func message(_ entry: CaseVerdict) -> String {
        if let limit = entry.limit { return "\(entry.kind.meaning) (\(limit.fields.name) \(limit.fields.value))" }
        if let exception = entry.exception {
            return exception.message.isEmpty ? exception.type : "\(exception.type): \(exception.message)"
        }
        guard let mismatch = entry.mismatches.first else { return entry.kind.meaning }
        let about = [mismatch.request, mismatch.name].compactMap { $0 }.map { " \($0)" }.joined()
        guard let (expected, actual) = values(mismatch) else {
            return "\(mismatch.kind.rawValue)\(about): not as expected"
        }
        return "\(mismatch.kind.rawValue)\(about): expected \(expected), found \(actual)"
    }

    private static func values(_ mismatch: Mismatch) -> (expected: String, actual: String)? {
        if let contrast = mismatch.contrast { return firstDifference(contrast.expected, contrast.actual) }
        switch (mismatch.expected, mismatch.actual) {
        case (.number(let expected)?, .number(let actual)?): return ("\(expected)", "\(actual)")
        case (.bytes(let expected)?, .bytes(let actual)?):
            return firstDifference(Fields.string(expected), Fields.string(actual))
        default: return nil
        }
    }

    /// The first lines that differ.
    private static func firstDifference(_ expected: String, _ actual: String) -> (String, String) {
        let (expected, actual) = (lines(expected), lines(actual))
        let at = zip(expected, actual).prefix { $0.isSame(as: $1) }.count
        return (value(expected, at), value(actual, at))
    }

    private static func lines(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Fields.string($0) }
    }

    private static func value(_ lines: [String], _ at: Int) -> String {
        guard at < lines.count else { return "nothing more" }
        if at == lines.count - 1, lines[at].isEmpty { return at == 0 ? "nothing" : "no further line" }
        let line = lines[at]
        return "\"\(line.count > longestValue ? line.prefix(longestValue - 1) + "…" : line)\""
    }
}
