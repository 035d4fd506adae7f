import Catalog
import Page

/// There are two to four hints, and each says something.
enum HintLadder: ExerciseRule {
    static let description = RuleDescription("hints", "A ladder has a first step, a last one, and few between.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let text = sources.text("hints.md") else { return }
        let (file, sections) = (sources.home + "/hints.md", CatalogFolder.sections(of: text))
        if !(2...4).contains(sections.count) {
            findings.report(
                finding(
                    file, found: sections.count.counted("section") + " (## …)",
                    expected: "two to four hints, each a section"))
        }
        let above = text.prefix { $0 != "#" }
        if !sections.isEmpty, !above.allSatisfy(\.isWhitespace) {
            findings.report(
                finding(
                    file, at: .line(1), found: "text above the first hint, which nobody is shown",
                    expected: "nothing above the first \"## …\""))
        }
        for (index, section) in sections.enumerated() where section.isEmpty {
            findings.report(finding(file, at: .key("hint \(index + 1)"), found: "no text", expected: "a hint"))
        }
    }
}
