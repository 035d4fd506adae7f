import Page

/// No character stands in a text that nobody sees.
enum OddCharacters: ExerciseRule {
    static let description = RuleDescription(
        "odd-characters", "A character that nobody sees is copied along, or turns the text around it.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let folders = ["starter", "solution"] + sources.exercise.mistakes.map { "mistakes/\($0.name)" }
        let programs = folders.flatMap { folder in
            sources.exercise.files.map { "\(folder)/\($0)" }
        }
        let texts = sources.learnersTexts + programs.compactMap { name in sources.markdown(name).map { (name, $0) } }
        for (name, text) in texts {
            for line in text.lines {
                guard let scalar = line.text.unicodeScalars.first(where: UnseenCharacter.isOne) else { continue }
                let number = String(scalar.value, radix: 16, uppercase: true)
                let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
                findings.report(
                    finding(
                        "\(sources.home)/\(name)", at: .line(line.number), found: "the unseen character U+\(code)",
                        expected: "characters that can be seen, or an escape such as \\u\(code.lowercased()) in code"))
            }
        }
    }
}
