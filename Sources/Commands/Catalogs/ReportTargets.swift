import Presentation
import System

/// The forms that a proof is told in, and where each goes.
struct ReportTargets: Sendable {
    struct File: Sendable, Equatable {
        var format: CheckFormat
        var path: String
    }

    /// What goes to standard output.
    let console: CheckFormat
    let files: [File]

    init(_ arguments: Arguments) throws {
        var console = arguments.wantsJSON ? [CheckFormat.json] : []
        var files: [File] = []
        for value in arguments.values(CheckOptions.format) {
            let parts = value.parts(betweenBytes: "=", mostCuts: 1)
            guard let format = CheckFormat(rawValue: parts[0]) else {
                throw UsageFault(
                    message: Wording.unknownFormat(parts[0], among: CheckFormat.allCases.map(\.rawValue)))
            }
            guard parts.count > 1 else {
                if !console.contains(format) { console.append(format) }
                continue
            }
            if parts[1].isEmpty { throw UsageFault(message: Wording.formatWithoutFile(parts[0])) }
            if let other = files.first(where: { $0.path.isSame(as: parts[1]) }) {
                throw UsageFault(message: Wording.sameReportFile(other.path))
            }
            files.append(File(format: format, path: parts[1]))
        }
        if console.count > 1 { throw UsageFault(message: Wording.twoReports(console.map(\.rawValue))) }
        self.console = console.first ?? .text
        self.files = files
    }

    private var all: [CheckFormat] { [console] + files.map(\.format) }

    var isTextAlone: Bool { console == .text && files.isEmpty }
    /// Whether it matters what exactly was proven.
    var needsOrigin: Bool { all.contains(.json) }
    var isForGitHub: Bool { all.contains(.github) }
}
