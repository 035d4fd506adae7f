/// What decides in a session.
extension SessionCheck {
    package var comparedTexts: [ComparedText] {
        guard case .float(let tolerance) = comparison else { return [] }
        return examplesToRun.filter { !$0.expectedOutput.isEmpty }.map {
            ComparedText(
                part: "line \($0.line)", expected: Array($0.expectedOutput.utf8),
                comparison: .float(tolerance: tolerance))
        }
    }

    package func repeats(_ other: any Check) -> Bool {
        guard let other = other as? SessionCheck else { return false }
        return normalised == other.normalised
    }

    /// Without what only says where it is written.
    private var normalised: SessionCheck {
        var session = self
        (session.name, session.file) = ("", "")
        session.examples = examplesToRun.map { example in
            var example = example
            example.line = 0
            return example
        }
        return session
    }
}
