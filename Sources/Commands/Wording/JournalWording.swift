import Catalog
import Practice

/// Sentences about the journal.
extension Wording {
    static func setAside(_ entry: Journal.SetAside, path: String) -> String {
        "\(path), line \(entry.line), \(reason(entry.reason)); it is left out, and left as it is."
    }

    static func moreSetAside(_ count: Int, path: String) -> String {
        "\(path): \(count == 1 ? "1 more line is" : "\(count) more lines are") left out. `reprise journal verify` names them all."
    }

    static func reason(_ reason: Journal.SetAside.Reason) -> String {
        switch reason {
        case .malformed(let column): "cannot be read (it is no JSON object; see column \(column))"
        case .value(let key): "cannot be read (\"\(key)\" is missing or wrong)"
        case .tooLong: "cannot be read (it is longer than a line may be)"
        case .newerFormat(let format):
            "was written by a newer version of Reprise (format \(format)); this one reads up to format "
                + "\(Journal.currentFormat)"
        case .duplicate: "is a line that has been read already (it has the same id)"
        }
    }

    static func journal(_ fault: Journal.Fault) -> String {
        "the journal \(fault.path) could not be written or read (\(reason(fault.errno))). Nothing in it was lost, and "
            + "nothing was added to it. Mend that, then type the same command again."
    }

    static func verified(_ contents: Journal.Contents, path: String) -> String {
        let entries = contents.entries.count == 1 ? "1 entry" : "\(contents.entries.count) entries"
        if contents.setAside.isEmpty { return "\(path): \(entries), every line is sound.\n" }
        let count = contents.setAside.count
        return "\(path): \(entries); \(count == 1 ? "1 line is" : "\(count) lines are") left out, and left as found.\n"
    }

    static func emptyJournal(isFiltered: Bool, command: String) -> String {
        isFiltered
            ? "Nothing in the journal is like that.\n"
            : "The journal is empty. Every answer that you grade gets a line; begin with  \(command)\n"
    }

    static func notInJournal(_ what: String, _ name: String, among names: [String]) -> String {
        let nearest = NearestName.of(name, among: names).map { " Did you mean \($0)?" } ?? ""
        return "the journal has no \(what) \"\(name)\".\(nearest) `reprise journal` lists everything in it."
    }

    static func unknownDay(_ text: String, option: String) -> String {
        "\"\(text)\" is no day. Write \(option) 2026-11-01, or \(option) 30d for thirty days ago, 12w for twelve weeks."
    }

    static func noCount(_ text: String, option: String) -> String {
        "\"\(text)\" is no number. Write \(option) 20, say."
    }

    static func unknownFormat(_ name: String, among names: [String]) -> String {
        "there is no format \"\(name)\". Write --format \(names.joined(separator: ", or --format "))."
    }

    static let formatOfExport = "--format belongs to export. Type: reprise journal export --format csv"

    static let noNote = "a note needs words. Type: reprise journal add \"what I forgot\""

    static func longNote(_ bytes: Int) -> String {
        "that note has \(bytes) bytes, and a line may have \(LearnerNote.longestText). Say it in fewer words."
    }

    static let nothingToMerge = "which journal? Type: reprise journal merge FILE"

    static func noSuchJournal(_ path: String) -> String {
        "there is no file \(path). Name a journal, such as ~/reprise/journal.jsonl."
    }

    static func tooManyWords(_ command: String, _ words: [String]) -> String {
        "`reprise \(command)` does not know what to do with \"\(words.last ?? "")\". `reprise journal --help` says more."
    }

    static let namesOfGroup = "--names belongs to several journals. Type: reprise report A.jsonl B.jsonl --names"

    static func twoFormats(_ name: String) -> String {
        "--json and --format \(name) are two different answers. Leave one of them out."
    }

    static func unknownTopic(_ name: String, among names: [String]) -> String {
        let nearest = NearestName.of(name, among: names).map { " Did you mean \($0)?" } ?? ""
        return "there is no topic \"\(name)\".\(nearest) `reprise list` shows all."
    }
}
