import Checks
import Page

/// Reads `mistakes` of `exercise.json`.
struct MistakesReader {
    private let reader: ObjectReader
    private let catalog: ExerciseCatalog
    /// Nothing where not every case could be read, so that a name may be right all the same.
    private let caseNames: [String]?

    init(_ reader: ObjectReader, _ catalog: ExerciseCatalog, caseNames: [String]?) {
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
        let kinds = VerdictKind.allCases.filter { $0 != .accepted }.map(\.rawValue)
        let verdict = reader.name("verdict", among: kinds, what: "a verdict").flatMap(VerdictKind.init)
        let fails = reader.strings("fails", atLeast: 1)
        for (index, name) in fails.enumerated() {
            guard let caseNames else { break }
            reader.check(name, key: "fails[\(index)]", among: caseNames, what: "the name of a case")
        }
        reader.finish()
        return Mistake(name: name, trap: trap, verdict: verdict ?? .wrongAnswer, failingCases: fails)
    }
}
