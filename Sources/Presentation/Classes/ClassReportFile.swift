import Classes
import FoundationEssentials
import System

/// The grades of a class, as `reprise grade-all --format json` has written them to a file.
package enum ClassReportFile {
    /// A file that is no such report, or no whole one.
    package struct Unusable: WordedFailure {
        var path: String

        package var words: (message: String, code: ExitCode) {
            ("\(path) is no report that `reprise grade-all --format json` has written.", .usage)
        }
    }

    private static let largest = 256 << 20

    /// - Parameter shown: the path as it was typed.
    /// - Throws: ``Unusable``, ``SystemFault``.
    package static func read(_ path: String, shown: String) throws -> ClassReport {
        let bytes = try FileContent.read(path, atMost: largest)
        guard let report = try? JSONDecoder().decode(ClassReport.self, from: Data(bytes)), report.isWhole else {
            throw Unusable(path: shown)
        }
        return report
    }
}
