/// What is said of a solution that is not as expected, so that nothing is recorded.
extension NotRecordable {
    init(_ exception: PythonException) {
        let message = exception.message.split(separator: "\n").first.map { ": \($0)" } ?? ""
        self.init("it ended with \(exception.type)\(message)")
    }

    /// For what is a sentence of its own otherwise.
    init(sentence: String) {
        let end = sentence.last == "." ? sentence.dropLast() : sentence[...]
        self.init(end.prefix(1).lowercased() + end.dropFirst())
    }

    /// For a case that is not as expected, whatever is recorded of it.
    package init(_ verdict: CaseVerdict) {
        if let exception = verdict.exception, verdict.kind != .wrongAnswer {
            self.init(exception)
        } else if let limit = verdict.limit {
            self.init("\(limit.verdict.meaning) (\(limit.fields.name): \(limit.fields.value))")
        } else if let ending = RunWords.ending(verdict.termination), verdict.kind == .runtimeError {
            self.init(sentence: ending)
        } else {
            self.init(verdict.kind.meaning)
        }
    }

    /// For a case that is not as expected a second time, with what the first has done recorded.
    package init(again verdict: CaseVerdict) {
        guard verdict.kind == .wrongAnswer, let mismatch = verdict.mismatches.first else {
            self.init(verdict)
            return
        }
        switch mismatch.kind {
        case .fileMissing: self.init("it leaves no file \(mismatch.name ?? "")")
        case .json: self.init("its \(mismatch.words) is another each time: write a \"$type\" or a \"$regex\" for it")
        default: self.init("its \(mismatch.words) cannot be recorded: \(Self.reasons)")
        }
    }

    private static let reasons =
        "regular expressions and times are yours to write, and what changes from run to run cannot be expected"
}

extension Mismatch {
    /// Which part of an answer it is about.
    fileprivate var words: String {
        if let line { return "answer to line \(line)" }
        return [kind.rawValue.replacing("-", with: " "), request.map { "(\($0))" }, name].compactMap { $0 }
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
