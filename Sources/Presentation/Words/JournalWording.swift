import Practice
import System

/// Sentences about the journal.
extension Wording {
    package static func setAside(_ entry: Journal.SetAside, path: String) -> String {
        "\(path), line \(entry.line), \(reason(entry.reason)). It is left out, and stays as it is."
    }

    package static func moreSetAside(_ count: Int, path: String) -> String {
        "\(path): \(count == 1 ? "1 more line is" : "\(count) more lines are") left out. `reprise journal verify` names them all."
    }

    package static func reason(_ reason: Journal.SetAside.Reason) -> String {
        switch reason {
        case .malformed(let column): "cannot be read: from letter \(column) on it is no entry of a journal"
        case .value(let key): "cannot be read: its \"\(key)\" is missing, or is nothing that can stand there"
        case .tooLong: "cannot be read: it is longer than a line may be, which is 1 MiB"
        case .newerFormat(let format):
            "was written by a newer Reprise (format \(format), where this one knows \(JournalFormat.current)), which can "
                + "read it"
        case .duplicate: "is there twice: a line above it has the same id, and counts"
        case .future(let time):
            "is dated \(LocalTime.text(time)), which is still to come: no day can be counted from that. It counts once that "
                + "day is here; if a clock was wrong, the answer may be graded again"
        }
    }

    package static func journal(_ fault: Journal.Fault) -> String {
        trap(fault.path, fault.cause)
            ?? "the journal \(fault.path) could not be written or read (\(reason(fault.cause))). Nothing in it was lost, "
            + "and nothing was added to it. Mend that, then type the same command again."
    }

    package static func verified(_ contents: Journal.Contents, path: String) -> String {
        let entries = contents.entries.count == 1 ? "1 entry" : "\(contents.entries.count) entries"
        if contents.setAside.isEmpty { return "\(path): \(entries), and nothing is wrong with any.\n" }
        let left = contents.setAside.count == 1 ? "1 line is" : "\(contents.setAside.count) lines are"
        return "\(path): \(entries) can be used. \(left) left out, and nothing in the file is changed.\n"
    }

    package static func noted(about exercise: String?) -> String { exercise.map { "Noted, about \($0)." } ?? "Noted." }

    package static func emptyJournal(isFiltered: Bool, command: String) -> String {
        isFiltered
            ? "The journal has nothing of that kind.\n"
            : "The journal is empty. Every answer that you grade gets a line; begin with  \(command)\n"
    }
}
