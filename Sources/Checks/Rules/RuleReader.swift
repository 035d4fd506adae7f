import Page
import System

/// Reads one rule of `rules.json`.
struct RuleReader {
    let reader: ObjectReader
    let file: CheckFile

    init(_ reader: ObjectReader, _ file: CheckFile) {
        self.reader = reader
        self.file = file
    }

    /// Nothing where the rule cannot be read, of which findings tell.
    func read() -> (any Check)? {
        let name = reader.string("name")
        let because = reader.optionalString("because")
        let isOnLines = reader.value("lines") != nil
        let files = files(isOnLines: isOnLines)
        let check: (any Check)?
        if isOnLines {
            check = LineRuleReader(reader, keys: Self.demands).read(name: name, files: files, because: because)
        } else {
            let demand = TreeDemandReader(reader).read()
            let within = reader.optionalString("within")
            check = demand.map { demand in
                RuleCheck(name: name, files: files, within: within, demand: demand, because: because)
            }
        }
        reader.finish()
        return files.isEmpty ? nil : check
    }

    static let demands = ["forbid", "require", "at-most"]

    /// The learner's files that the rule is about: those it names, or else all that it can read.
    private func files(isOnLines: Bool) -> [String] {
        let suitable = isOnLines ? file.learnerFiles : file.learnerFiles.filter { $0.hasSuffix(".py") }
        guard let value = reader.value("file") else {
            if suitable.isEmpty {
                reader.report(
                    "file", found: "no Python file among the learner's", expected: "\"lines\" for other files")
            }
            return suitable
        }
        let patterns = value.elements == nil ? [reader.string("file")] : reader.strings("file", atLeast: 1)
        return patterns.filter { !$0.isEmpty }.flatMap { matching($0, suitable) }
    }

    private func matching(_ pattern: String, _ suitable: [String]) -> [String] {
        let found = file.learnerFiles.filter(NamePattern(pattern).matches)
        if found.isEmpty {
            reader.check(pattern, key: "file", among: file.learnerFiles, what: "a file of exercise.json")
        } else if !found.contains(where: suitable.contains) {
            reader.report("file", found: "\"\(pattern)\", which is no Python", expected: "\"lines\" for such a file")
        }
        return found.filter(suitable.contains)
    }
}
