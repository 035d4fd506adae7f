extension OutputRule {
    /// All rules, in the order in which they are asked.
    static let all: [OutputRule] = [
        wrongStream, exitStatus, missingFinalNewline, wrongCase, printingNone, whiteSpace, numbersAsText, numberFormat,
        numberType, wrongOrder, errorNotRaised, wrongError, typoInOutput,
    ]

    /// The first rule that explains every failing case.
    static func cause(_ evidence: Evidence) -> Cause? {
        guard evidence.verdict.kind == .wrongAnswer, !evidence.submission.isEmpty else { return nil }
        let rule = all.first { rule in evidence.failing.allSatisfy(rule.explains) }
        return rule.map { Cause(trap: $0.trap, text: TrapTexts.text($0.trap), proof: .output) }
    }
}
