extension OutputRule {
    /// All rules, in the order in which they are asked.
    static let all: [OutputRule] = [
        wrongStream, exitStatus, carriageReturn, missingFinalNewline, wrongCase, printingNone, whiteSpace,
        numbersAsText, numberFormat, numberType, wrongOrder, errorNotRaised, wrongError, typoInOutput,
    ]

    /// The first rule that explains every failing case.
    static func cause(_ evidence: Evidence) -> Cause? {
        guard evidence.verdict.kind == .wrongAnswer, !evidence.submission.isEmpty else { return nil }
        guard let rule = all.first(where: { rule in evidence.failing.allSatisfy(rule.explains) }) else { return nil }
        return Cause(trap: rule.trap, words: rule.words(evidence.failing[0]), proof: .output).within(evidence.exercise)
    }
}
