import Page

/// What the proof of a catalog finds, beyond what its readers do.
extension Finding.Rule {
    package static let stray = Finding.Rule(rawValue: "stray")
    package static let statementTitle = Finding.Rule(rawValue: "statement-title")
    package static let statementProgram = Finding.Rule(rawValue: "statement-program")
    package static let hints = Finding.Rule(rawValue: "hints")
    package static let diagnosisText = Finding.Rule(rawValue: "diagnosis-text")
    package static let fewMistakes = Finding.Rule(rawValue: "few-mistakes")
    package static let brokenProfile = Finding.Rule(rawValue: "broken-profile")
    package static let solutionFails = Finding.Rule(rawValue: "solution-fails")
    package static let starterPasses = Finding.Rule(rawValue: "starter-passes")
    package static let nonAnswerPasses = Finding.Rule(rawValue: "non-answer-passes")
    package static let mistakeVerdict = Finding.Rule(rawValue: "mistake-verdict")
    package static let mistakeCases = Finding.Rule(rawValue: "mistake-cases")
    package static let mistakesAlike = Finding.Rule(rawValue: "mistakes-alike")
    package static let stageFiles = Finding.Rule(rawValue: "stage-files")
    package static let order = Finding.Rule(rawValue: "order")
    package static let serviceNotReady = Finding.Rule(rawValue: "service-not-ready")
}
