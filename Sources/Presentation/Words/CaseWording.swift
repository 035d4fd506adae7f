import Checks
import Grading
import Page

/// Sentences that name cases.
extension Wording {
    /// So many names are read; of more their number says enough.
    private static let mostNames = 6

    package static func failing(_ count: Int, of cases: Int) -> String {
        "\(count) of \(cases) cases \(count == 1 ? "fails" : "fail")"
    }

    /// Those that fail as the one that is shown; nothing where there are none.
    static func alike(_ names: [String], of cases: Int) -> String? {
        if names.isEmpty { return nil }
        if names.count + 1 == cases { return "All \(cases) cases fail alike." }
        if names.count <= mostNames { return "Also in: \(list(names))." }
        let shown = names.prefix(mostNames - 2)
        return "Also in: \(list(shown)); \(names.count - shown.count) more cases fail alike."
    }

    static func failingOtherwise(_ cases: [CaseVerdict]) -> String? {
        if cases.isEmpty { return nil }
        let names = cases.prefix(mostNames).map { "\(shown($0.name)) (\($0.kind.rawValue))" }
        return "Otherwise fail: \(names.joined(separator: ", "))\(andMore(cases.count))."
    }

    static func passing(_ names: [String]) -> String? {
        switch names.count {
        case 0: nil
        case ...mostNames: "Pass: \(list(names))."
        default: "\(names.count) cases pass."
        }
    }

    static func notRun(_ names: [String]) -> String? {
        if names.isEmpty { return nil }
        return "Not run: \(list(names.prefix(mostNames)))\(andMore(names.count))."
    }

    static func skippedCase(_ entry: SkippedCase) -> String {
        "\(shown(entry.name)): skipped, \(shortSkipped(entry.reason))."
    }

    private static func list(_ names: some Sequence<String>) -> String {
        names.map(shown).joined(separator: ", ")
    }

    /// A name is its author's, and may hold what is no letter.
    private static func shown(_ name: String) -> String { VisibleText.line(name.utf8) }

    private static func andMore(_ count: Int) -> String {
        count > mostNames ? ", and \(count - mostNames) more" : ""
    }
}
