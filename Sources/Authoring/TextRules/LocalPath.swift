import Page

/// No text names a folder of the author's own machine.
enum LocalPath: ExerciseRule {
    static let description = RuleDescription(
        "local-path", "A path of the author's machine is on nobody else's.", level: .warning)

    private static let starts = ["/home/", "/Users/", "C:\\", "D:\\", "C:/Users/", "file://", "/root/"]

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for (name, text) in sources.learnersTexts {
            for line in text.lines {
                guard let path = starts.first(where: { line.text.contains($0) }) else { continue }
                findings.report(
                    finding(
                        "\(sources.home)/\(name)", at: .line(line.number), found: "a path that begins with \(path)",
                        expected: "paths below the learner's own folder"))
            }
        }
    }
}
