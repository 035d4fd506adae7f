import Page

/// No hint is the solution, and neither does another text that a learner reads show it.
enum HintIsSolution: ExerciseRule {
    static let description = RuleDescription(
        "hint-is-solution", "Whoever is shown the whole answer has nothing left to do.")

    /// Of a program that is shorter, every hint worth its name would seem to tell all.
    private static let fewestLines = 2
    /// Of one that is longer nobody makes a hint, and comparing takes time by both lengths.
    private static let mostLines = 500

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        guard let text = sources.markdown("hints.md") else { return }
        let solutions = sources.exercise.files.compactMap { name -> (name: String, lines: [String])? in
            guard let text = sources.text("solution/" + name) else { return nil }
            let lines = essence(text.split(separator: "\n"))
            return (fewestLines...mostLines).contains(lines.count) ? (name, lines) : nil
        }
        for section in HintSection.all(of: text) {
            report(solutions, in: section.lines, "hints.md", .line(section.line), sources, findings)
        }
        // What else a learner reads may show a program that is short, and asked about.
        let long = solutions.filter { $0.lines.count >= fewestOfStatement }
        for (name, text) in sources.learnersTexts where name != "hints.md" && name != "note.md" {
            report(long, in: text.lines, name, .line(1), sources, findings)
        }
    }

    private static let fewestOfStatement = 4

    private static func report(
        _ solutions: [(name: String, lines: [String])], in lines: [MarkdownText.Line], _ file: String,
        _ place: Finding.Place, _ sources: ExerciseSources, _ findings: FindingCollector
    ) {
        let code = lines.filter { if case .code = $0.part { true } else { false } }
        let shown = [lines, code].map { essence($0.prefix(2 * mostLines).map(\.text)) }
        for solution in solutions where shown.contains(where: { $0.containsRun(solution.lines) }) {
            findings.report(
                finding(
                    "\(sources.home)/\(file)", at: place, found: "all lines of solution/\(solution.name)",
                    expected: "at least one gap"))
        }
    }

    /// Lines without white space and comments; those that are empty then left out.
    private static func essence(_ lines: [Substring]) -> [String] {
        lines.map { line in
            let code = line.firstRange(of: "  #").map { line[..<$0.lowerBound] } ?? line
            return String(code.filter { !$0.isWhitespace })
        }.filter { !$0.isEmpty && $0.first != "#" }
    }
}

extension [String] {
    /// Whether these lines stand in it one below the other.
    fileprivate func containsRun(_ run: [String]) -> Bool {
        guard count >= run.count else { return false }
        return (0...(count - run.count)).contains { self[$0..<($0 + run.count)].elementsEqual(run) }
    }
}
