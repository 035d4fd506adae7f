import Practice
import System

/// Sentences about the journal.
extension Wording {
    package static func setAside(_ entry: Journal.SetAside, path: String) -> String {
        "\(path), line \(entry.line), \(reason(entry.reason)); it is left out, and left as it is."
    }

    package static func moreSetAside(_ count: Int, path: String) -> String {
        "\(path): \(count == 1 ? "1 more line is" : "\(count) more lines are") left out. `reprise journal verify` names them all."
    }

    package static func reason(_ reason: Journal.SetAside.Reason) -> String {
        switch reason {
        case .malformed(let column): "cannot be read (it is no JSON object; see column \(column))"
        case .value(let key): "cannot be read (\"\(key)\" is missing or wrong)"
        case .tooLong: "cannot be read (it is longer than a line may be)"
        case .newerFormat(let format):
            "was written by a newer version of Reprise (format \(format)); this one reads up to format "
                + "\(JournalFormat.current)"
        case .duplicate: "is a line that has been read already (it has the same id)"
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
        if contents.setAside.isEmpty { return "\(path): \(entries), every line is sound.\n" }
        let count = contents.setAside.count
        return "\(path): \(entries); \(count == 1 ? "1 line is" : "\(count) lines are") left out, and left as found.\n"
    }

    package static func emptyJournal(isFiltered: Bool, command: String) -> String {
        isFiltered
            ? "Nothing in the journal is like that.\n"
            : "The journal is empty. Every answer that you grade gets a line; begin with  \(command)\n"
    }
}
