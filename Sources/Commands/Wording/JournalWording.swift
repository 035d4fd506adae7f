import Practice

/// Sentences about the journal.
extension Wording {
    static func setAside(_ entry: Journal.SetAside, path: String) -> String {
        "\(path), line \(entry.line), \(reason(entry.reason)); it is left out, and left as it is."
    }

    static func moreSetAside(_ count: Int, path: String) -> String {
        "\(path): \(count) more lines are left out. `reprise journal verify` names them all."
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
}
