import Checks
import Page

/// Reads `equivalents` of `exercise.json`.
struct EquivalentsReader {
    private let reader: ObjectReader

    init(_ reader: ObjectReader) {
        self.reader = reader
    }

    func read() -> [EquivalentMutant] {
        if reader.value("equivalents") == nil { return [] }
        let all = reader.objects("equivalents").map(equivalent)
        for (index, each) in all.enumerated()
        where !each.mutant.isEmpty && all[..<index].contains(where: { $0.mutant == each.mutant }) {
            reader.report(
                "equivalents[\(index)].mutant", .nameTwice, found: "\"\(each.mutant)\" again",
                expected: "each only once")
        }
        return all
    }

    private func equivalent(_ reader: ObjectReader) -> EquivalentMutant {
        let found = EquivalentMutant(mutant: reader.string("mutant"), reason: reader.string("reason"))
        if !found.reason.isEmpty, found.reason.allSatisfy(\.isWhitespace) {
            reader.report("reason", found: "white space", expected: "why no case can tell it from the solution")
        }
        reader.finish()
        return found
    }
}
