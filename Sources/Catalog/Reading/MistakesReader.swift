import Checks
import Page

/// Reads `mistakes` of `exercise.json`.
struct MistakesReader {
    private let reader: ObjectReader
    private let catalog: ExerciseCatalog
    /// Nothing where not every case could be read, so that a name may be right all the same.
    private let caseNames: [String]?
    /// Whether what mistakes do is about to be recorded.
    private let isToBeRecorded: Bool

    init(_ reader: ObjectReader, _ catalog: ExerciseCatalog, caseNames: [String]?, isToBeRecorded: Bool) {
        self.isToBeRecorded = isToBeRecorded
        self.reader = reader
        self.catalog = catalog
        self.caseNames = caseNames
    }

    func read() -> [Mistake] {
        let mistakes = reader.objects("mistakes").map(mistake)
        for (index, mistake) in mistakes.enumerated()
        where !mistake.name.isEmpty && mistakes[..<index].contains(where: { $0.name == mistake.name }) {
            reader.report(
                "mistakes[\(index)].name", .nameTwice, found: "\"\(mistake.name)\" again", expected: "each only once")
        }
        return mistakes
    }

    private func mistake(_ reader: ObjectReader) -> Mistake {
        let name = reader.string("name")
        if !name.isEmpty && !KebabCase.isValid(name) {
            reader.report(
                "name", .nameForm, found: "\"\(name)\"", expected: "lower-case letters, digits and single hyphens")
        }
        let trap = reader.optionalString("trap")
        if let trap { reader.check(trap, key: "trap", among: catalog.traps.map(\.id), what: "a trap of catalog.json") }
        let (verdict, fails) = (verdict(reader), fails(reader))
        reader.finish()
        return Mistake(name: name, trap: trap, verdict: verdict ?? .wrongAnswer, failingCases: fails)
    }

    private func verdict(_ reader: ObjectReader) -> VerdictKind? {
        if reader.value("verdict") == nil {
            if !isToBeRecorded { reader.report("verdict", found: "nothing", expected: "a verdict" + CheckFile.remedy) }
            return nil
        }
        let kinds = VerdictKind.allCases.filter { $0 != .accepted }.map(\.rawValue)
        return reader.name("verdict", among: kinds, what: "a verdict").flatMap(VerdictKind.init)
    }

    private func fails(_ reader: ObjectReader) -> [String] {
        let found = reader.value("fails")
        if found == nil || found?.elements?.isEmpty == true {
            if !isToBeRecorded { report(reader, found?.kind ?? "nothing") }
            return []
        }
        let fails = reader.strings("fails", atLeast: 1)
        guard let caseNames, !isToBeRecorded else { return fails }
        for (index, name) in fails.enumerated() {
            reader.check(name, key: "fails[\(index)]", among: caseNames, what: "the name of a case" + CheckFile.remedy)
        }
        return fails
    }

    private func report(_ reader: ObjectReader, _ found: String) {
        reader.report(
            "fails", found: found, expected: "a list of 1 or more texts, the names of cases" + CheckFile.remedy)
    }
}
