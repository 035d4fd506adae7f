import Sandbox

extension Mismatch.Kind {
    /// A test fails on a right program, or ends there with an exception that is no assertion.
    package static let testFailed = Mismatch.Kind(rawValue: "test-failed")
    package static let testError = Mismatch.Kind(rawValue: "test-error")
    /// No test fails on a wrong program.
    package static let unnoticed = Mismatch.Kind(rawValue: "unnoticed")
    package static let noTest = Mismatch.Kind(rawValue: "no-test")
    /// The tests look into the program instead of using it.
    package static let prying = Mismatch.Kind(rawValue: "looks-into-program")
    package static let forgedReport = Mismatch.Kind(rawValue: "forged-report")
}

/// What can be wrong with tests.
extension Mismatch {
    /// - Parameter sentence: the author's.
    static func unnoticed(_ sentence: String) -> Mismatch {
        var mismatch = Mismatch(.unnoticed)
        mismatch.source = sentence
        return mismatch
    }

    static func prying(_ prying: TestsReport.Prying) -> Mismatch {
        var mismatch = Mismatch(.prying, name: prying.file)
        mismatch.line = prying.line
        mismatch.source = prying.name
        return mismatch
    }

    static let forgedReport = Mismatch(.forgedReport)
}
