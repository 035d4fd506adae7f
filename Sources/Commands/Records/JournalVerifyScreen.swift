import Page
import Practice
import Presentation
import System

/// `reprise journal verify`: every line that cannot be used.
struct JournalVerifyScreen {
    let isJSON: Bool

    struct Line: Encodable {
        var line: Int
        /// `malformed`, `value`, `too-long`, `newer-format`, `duplicate` or `future`.
        var reason: String
        var column: Int?
        var key: String?
        var format: Int?
        /// The time of an entry that is dated later than tomorrow.
        var time: String?
    }

    private struct Answer: Encodable {
        var path: String
        var entries: Int
        var attempts: Int
        var setAside: [Line]
    }

    static func lines(_ setAside: [Journal.SetAside]) -> [Line] {
        setAside.map { entry in
            switch entry.reason {
            case .malformed(let column): Line(line: entry.line, reason: "malformed", column: column)
            case .value(let key): Line(line: entry.line, reason: "value", key: key)
            case .tooLong: Line(line: entry.line, reason: "too-long")
            case .newerFormat(let format): Line(line: entry.line, reason: "newer-format", format: format)
            case .duplicate: Line(line: entry.line, reason: "duplicate")
            case .future(let time): Line(line: entry.line, reason: "future", time: time.description)
            }
        }
    }

    func run(_ file: String?, _ workspace: Workspace, _ context: Context) throws -> ExitCode {
        let journal = try file.map { try LearnerJournal.named($0, context) } ?? workspace.journal
        let contents = try journal.read(at: Timestamp(context.now()))
        if isJSON {
            try context.output.printJSON(
                Answer(
                    path: journal.path, entries: contents.entries.count, attempts: contents.attempts.count,
                    setAside: Self.lines(contents.setAside)))
        } else {
            for entry in contents.setAside {
                try context.output.print("line \(entry.line) \(Wording.reason(entry.reason))\n")
            }
            try context.output.print(StyledText(Wording.verified(contents, path: context.shown(journal.path))))
        }
        return contents.setAside.isEmpty ? .accepted : .notAccepted
    }
}
