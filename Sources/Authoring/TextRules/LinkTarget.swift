import Page
import System

/// Every link of a text leads to the web, or to a file of the exercise.
enum LinkTarget: ExerciseRule {
    static let description = RuleDescription(
        "link-target", "A link that leads nowhere, or into the author's machine, helps no learner.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.learnersTexts {
            for line in text.prose {
                for target in line.linkTargets {
                    guard let fault = fault(target, from: name, sources) else { continue }
                    findings.report(
                        finding(
                            "\(sources.home)/\(name)", at: .line(line.number),
                            found: "a link to \"\(target)\", \(fault)",
                            expected: "an address that begins with https://, or a file of the exercise's folder"))
                }
            }
        }
    }

    /// What lies in an exercise's folder and is not shown to a learner, or not yet.
    private static let unseen = ["solution", "mistakes", "checks", "note.md"]

    private static func fault(_ target: String, from file: String, _ sources: ExerciseSources) -> String? {
        let lower = target.lowercased()
        if ["https://", "http://", "mailto:", "#"].contains(where: lower.hasPrefix) { return nil }
        if target.isEmpty { return "to nothing" }
        if let colon = target.firstIndex(of: ":"), !target[..<colon].contains("/") { return "which nobody can follow" }
        if target.hasPrefix("/") { return "a file of one machine" }
        var steps = file.parts(betweenBytes: "/").dropLast()
        let path = String(target.prefix { $0 != "#" && $0 != "?" })
        for step in path.parts(betweenBytes: "/") where step != "." && !step.isEmpty {
            if step != ".." { steps.append(step) } else if steps.popLast() == nil { return "out of the exercise" }
        }
        guard let last = steps.last else { return nil }
        if unseen.contains(steps[steps.startIndex]) { return "which learners do not see" }
        let folder = ([sources.home] + steps.dropLast()).joined(separator: "/")
        return sources.folder.entries(folder, FindingCollector()).contains(last) ? nil : "which is not there"
    }
}
