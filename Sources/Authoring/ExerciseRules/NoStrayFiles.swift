import Page

/// Every file that is declared lies there, at every level, and nothing else does.
enum NoStrayFiles: ExerciseRule {
    static let description = RuleDescription(
        "stray-file", "A file that nothing reads is a slip of its name, or something left over.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let (home, files) = (sources.home, sources.exercise.files)
        let starter = sources.starterFiles
        let tree = ExpectedTree(folder: sources.folder, findings: findings)
        tree.check(
            home,
            expected: ["exercise.json", "statement.md", "hints.md", "solution", "mistakes", "checks"]
                + (starter.isEmpty && !sources.folder.isFolder(home + "/starter") ? [] : ["starter"]),
            allowed: ["note.md"])
        if !starter.isEmpty {
            tree.check(home + "/starter", expected: starter)
        } else if let before = sources.exercise.continues, sources.folder.isFolder(home + "/starter") {
            findings.report(
                finding(
                    home + "/starter", found: "a folder in a stage that adds no file",
                    expected: "none: this stage begins with the answer to \(before)"))
        }
        tree.check(home + "/solution", expected: files)
        let names = sources.exercise.mistakes.map(\.name)
        tree.check(home + "/mistakes", expected: names)
        for name in names where sources.folder.isFolder(home + "/mistakes/" + name) {
            tree.check(home + "/mistakes/" + name, expected: files + ["diagnosis.md"])
        }
    }
}
