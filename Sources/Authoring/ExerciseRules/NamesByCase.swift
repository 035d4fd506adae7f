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
            guard let earlier = seen.updateValue(name, forKey: name.lowercased()), earlier != name else { continue }
            findings.report(
                finding(
                    place + name, found: "\"\(name)\" beside \"\(earlier)\"",
                    expected: "names that differ in more than upper and lower case"))
        }
    }
}
