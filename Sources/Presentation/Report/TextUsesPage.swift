import Page
import Practice
import System

/// Which texts help and which do not, for those who write them.
package struct TextUsesPage {
    private let uses: TextUses
    private let today: CivilDay

    package init(_ uses: TextUses, today: CivilDay) {
        self.uses = uses
        self.today = today
    }

    /// - Parameter longestName: names that are longer are cut, so that a row fits into a line; none are, if left out.
    package func document(longestName: Int? = nil) -> Document {
        var document = Document(title: "Texts that were shown", subtitle: subtitle)
        if uses.uses.isEmpty {
            document.paragraph(uses.missed == 0 ? Self.nothingMissed : Self.nothingKept)
            return document
        }
        document.paragraph(Self.legend)
        document.blocks.append(.table(table(longestName)))
        if !least.isEmpty {
            document.heading("Those that help least")
            document.paragraph("Of those that were followed by \(Self.enough) attempts or more:")
            for use in least {
                document.paragraph("\(Self.name(use)): nearer in \(use.nearer) of \(use.followed)")
            }
        }
        return document
    }

    private var subtitle: String {
        "\(today), \(Wording.count(uses.learners, "learner")), \(Wording.count(uses.attempts, "attempt")), "
            + "\(uses.missed) of them not accepted, \(uses.shown) of these with a text"
    }

    private static let nothingMissed = "No attempt here was missed, so no text was shown."

    private static let nothingKept =
        "No attempt here says which text it was shown: they were made before journals kept that, or nothing was known."

    private static let legend =
        "How often each was shown, and what came of the next attempt at the same exercise: right, fewer cases failing, "
        + "as many but others or in another way, the same as before or more; none, where there was no next attempt, or the "
        + "solution was looked at first. Days are those of each learner."

    /// So that a row of the table fits into eighty columns.
    package static let nameOnTerminal = 32

    /// Fewer say too little.
    private static let enough = 5
    private static let mostLeast = 5

    /// Those of which less than half of the next attempts came nearer, the worst first.
    private var least: [TextUses.Use] {
        let known = uses.uses.filter { $0.followed >= Self.enough && 2 * $0.nearer < $0.followed }
        let sorted = known.sorted { one, other in
            (one.nearer * other.followed, other.followed, one.text) < (
                other.nearer * one.followed, one.followed, other.text
            )
        }
        return Array(sorted.prefix(Self.mostLeast))
    }

    private static func name(_ use: TextUses.Use) -> String {
        use.exercise.map { "\(use.text) of \($0)" } ?? use.text
    }

    private func table(_ longestName: Int?) -> Table {
        Table(
            caption: "",
            columns: [.init(title: "text")]
                + ["shown", "none", "right", "fewer", "other", "same", "days"].map { .init(title: $0, isNumber: true) },
            rows: uses.uses.map { use in
                let numbers = [
                    use.shown, use.notFollowed, use.accepted, use.fewerCases, use.otherwise, use.notNearer, use.days,
                ]
                return [Self.cut(Self.name(use), longestName)] + numbers.map { "\($0)" }
            })
    }

    private static func cut(_ name: String, _ most: Int?) -> String {
        guard let most, name.count > most else { return name }
        return name.prefix(most - 1) + "…"
    }
}
