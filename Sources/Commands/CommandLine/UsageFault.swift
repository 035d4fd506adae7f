import Presentation

/// A command line that makes no sense, in one sentence that names the next thing to type.
struct UsageFault: Error {
    var message: String
}

extension UsageFault: WordedFailure {
    var words: (message: String, code: ExitCode) { (message, .usage) }
}
