import Authoring
import Page
import System

/// A report that was written to a file.
package enum CheckReportFile {
    /// A file that is no report, or no whole one.
    package struct Unusable: WordedFailure {
        var path: String
        var findings: Findings

        package var words: (message: String, code: ExitCode) {
            let first = findings.all.first.map { " " + Wording.finding($0) } ?? ""
            return (
                "\(path) is no report that `reprise check --format json` has written.\(first)", .usage
            )
        }
    }

    private static let largest = 256 << 20

    /// - Parameter shown: the path as it was typed.
    /// - Throws: ``Unusable``, ``SystemFault``.
    package static func read(_ path: String, shown: String) throws -> ProofReport {
        let bytes = try FileContent.read(path, atMost: largest)
        do {
            return try CheckJSONReader.read(bytes, file: shown.lastPathPart)
        } catch let findings as Findings {
            throw Unusable(path: shown, findings: findings)
        }
    }
}
