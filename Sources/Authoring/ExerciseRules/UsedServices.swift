import Page

/// Every service is asked for by a case.
enum UsedServices: ExerciseRule {
    static let description = RuleDescription(
        "unused-service", "A service that no case asks for is never started.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let place = sources.home + "/checks/services"
        let names = sources.folder.entries(place, FindingCollector())
        if names.isEmpty { return }
        let used = Set(sources.exercise.cases.compactMap(\.service?.name))
        // One that cannot be read has no name to ask for.
        let unusable = Set(findings.all.map(\.file))
        for name in names where !used.contains(name) && !unusable.contains(place + "/" + name) {
            findings.report(
                finding(
                    place + "/" + name, found: "a service that no case asks for",
                    expected: "a case with \"service\": \"\(name)\""))
        }
    }
}
