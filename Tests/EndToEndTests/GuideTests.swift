import Foundation
import Testing

/// The commands that CONTRIBUTING.md shows to an author do what it shows.
@Suite struct GuideTests {
    private struct Step {
        var words: [String]
        var says: [String] = []
    }

    /// The lines of all fences "console": a command behind `$ reprise`, and what it prints.
    private static let steps: [Step] = {
        let fences = Package.read("CONTRIBUTING.md").components(separatedBy: "\n```console\n").dropFirst()
        let lines = fences.flatMap { $0.components(separatedBy: "\n```")[0].components(separatedBy: "\n") }
        return lines.reduce(into: []) { steps, line in
            if line.hasPrefix("$ reprise ") {
                steps.append(Step(words: line.dropFirst("$ reprise ".count).split(separator: " ").map(String.init)))
            } else {
                steps[steps.count - 1].says.append(line)
            }
        }
    }()

    @Test func theGuideIsTrue() throws {
        let learner = Learner()
        try learner.copyCatalog()
        #expect(Self.steps.count >= 6)
        for step in Self.steps {
            let answer = try learner.start(step.words).finish()
            #expect(answer.status == 0, "\(step.words): \(answer.output)\(answer.errors)")
            let lines = answer.output.components(separatedBy: "\n")
            for line in step.says { #expect(lines.contains(line), "\(step.words): \(answer.output)") }
        }
    }
}
