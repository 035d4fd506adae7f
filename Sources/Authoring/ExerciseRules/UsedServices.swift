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
        for name in names where !used.contains(name) {
            findings.report(
                finding(
                    place + "/" + name, found: "a service that no case asks for",
                    expected: "a case with \"service\": \"\(name)\""))
        }
    }
}
