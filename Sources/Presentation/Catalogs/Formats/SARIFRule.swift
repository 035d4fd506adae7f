import Authoring
import Page

/// A rule as SARIF describes it.
struct SARIFRule: Encodable {
    var id: String
    private var shortDescription: SARIFMessage
    private var fullDescription: SARIFMessage
    private var help: SARIFMessage
    private var defaultConfiguration: [String: String]
    private var properties: Properties

    private struct Properties: Encodable {
        var precision = "very-high"
        var tags = ["catalog"]
        var severity: String

        enum CodingKeys: String, CodingKey {
            case precision, tags
            case severity = "problem.severity"
        }
    }

    /// No rule is broken where an exercise cannot be tried on this machine, but it has to be named.
    static let skipped = "skipped"

    /// All rules of the book, the one for what is skipped, and any other that is named.
    static func all(naming names: [String]) -> [SARIFRule] {
        let known = RuleBook.descriptions
        let book = known.map { SARIFRule($0.rule.rawValue, $0.reason, level: $0.level.rawValue) }
        let others = Set(names).subtracting(known.map(\.rule.rawValue) + [skipped]).sorted()
        return book + others.map { SARIFRule($0, $0, level: "error") }
            + [SARIFRule(skipped, "What cannot be tried on this machine is not proven.", level: "note")]
    }

    private init(_ id: String, _ reason: String, level: String) {
        self.id = id
        shortDescription = SARIFMessage("Catalog rule \(id)")
        fullDescription = SARIFMessage(reason)
        help = SARIFMessage("\(reason) `reprise check --rules` lists all rules.")
        defaultConfiguration = ["level": level]
        properties = Properties(severity: level == "note" ? "recommendation" : level)
    }
}
