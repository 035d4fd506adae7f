extension OutputRule {
    /// All rules, in the order in which they are asked.
    static let all: [OutputRule] = [
        wrongStream, exitStatus, missingFinalNewline, wrongCase, printingNone, whiteSpace, numbersAsText, numberFormat,
        numberType, wrongOrder, errorNotRaised, wrongError, typoInOutput,
    ]
}
