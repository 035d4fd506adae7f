import Checks
import Page

/// Files that lie beside each other differ in more than upper and lower case.
enum NamesByCase: ExerciseRule {
    static let description = RuleDescription(
        "names-by-case", "On a disk that does not tell upper from lower case one file would replace the other.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let place = sources.home + "/checks/given/"
        // Those of `files` among each other are held apart where they are read.
        var seen = Dictionary(sources.exercise.files.map { ($0.lowercased(), $0) }) { first, _ in first }
        for name in sources.exercise.given.keys.sorted() {
            report(name, beside: &seen, place + name, .whole, findings)
        }
        for check in sources.exercise.cases.compactMap({ $0 as? ProgramCheck }) {
            var own = seen
            for name in check.files.keys.sorted() {
                let place = Finding.Place.key("case \"\(check.name)\"")
                report(name, beside: &own, sources.home + "/checks/cases.json", place, findings)
            }
        }
    }

    private static func report(
        _ name: String, beside seen: inout [String: String], _ file: String, _ place: Finding.Place,
        _ findings: FindingCollector
    ) {
        guard let earlier = seen.updateValue(name, forKey: name.lowercased()), earlier != name else { return }
        findings.report(
            finding(
                file, at: place, found: "\"\(name)\" beside \"\(earlier)\"",
                expected: "names that differ in more than upper and lower case"))
    }
}
