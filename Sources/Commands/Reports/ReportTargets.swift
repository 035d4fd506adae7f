import Presentation
import System

/// The forms that a report is told in, and where each goes.
struct ReportTargets<Format: ReportFormat>: Sendable {
    struct File: Sendable, Equatable {
        var format: Format
        var path: String
    }

    /// What goes to standard output.
    let console: Format
    let files: [File]

    /// - Parameter option: as in `--format FORM[=FILE]`, which may be given several times.
    init(_ arguments: Arguments, _ option: CommandSpec.Option) throws {
        var console: [Format] = arguments.wantsJSON ? [.json] : []
        var files: [File] = []
        for value in arguments.values(option) {
            let parts = value.parts(betweenBytes: "=", mostCuts: 1)
            guard let format = Format(rawValue: parts[0]) else {
                throw UsageFault(message: Wording.unknownFormat(parts[0], among: Format.allCases.map(\.rawValue)))
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

    var all: [Format] { [console] + files.map(\.format) }

    var isTextAlone: Bool { console == .text && files.isEmpty }
    /// Whether it matters what exactly was proven.
    var needsOrigin: Bool { all.contains(.json) }
}
