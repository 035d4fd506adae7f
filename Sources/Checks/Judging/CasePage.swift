import Page

/// What there is to see of a failing case, laid out alike for every kind of check: how it ended, what went in, what was
/// not as expected, what else it wrote, and the traceback, of which most readers need the last lines only.
package struct CasePage {
    /// What went in.
    package var input: [Block] = []
    /// What is shown of a run that was stopped, whose output says little.
    package var stopped: [Block] = []
    /// Whether standard error is compared, so that it is shown among the mismatches if at all.
    package var comparesErrors = false
    /// What is shown of standard error; nothing where that is all of it.
    package var errors: String?
    /// What is shown of each mismatch.
    package var mismatches: [[Block]] = []
    /// What there is to see beside, once it is said what is wrong.
    package var context: [Block] = []
    /// Whether how it ended is worth a word: not where it was ended from outside.
    package var tellsEnd = true

    package init() {}

    private static let mostMismatches = 3

    /// The blocks of a verdict; none for a case that passed.
    package func blocks(of verdict: CaseVerdict, answer: AnswerFiles) -> [Block] {
        if verdict.kind == .accepted { return [] }
        var blocks: [Block] = []
        if let limit = verdict.limit {
            blocks.append(.text(RunWords.sentence(limit)))
        } else if tellsEnd, let ending = RunWords.ending(verdict.termination, of: answer) {
            blocks.append(.text(ending))
        }
        if verdict.kind == .refused, verdict.limit == nil, verdict.termination != .lost {
            blocks.append(.text(RunWords.refused))
        }
        if let exception = verdict.exception { blocks += Self.reason(exception, answer) }
        // A program that cannot be read is given nothing.
        if verdict.exception?.isSyntaxError == true { return blocks + context + written(verdict) }
        blocks += input + (verdict.limit != nil ? stopped : differing()) + context + written(verdict)
        return blocks + (verdict.exception.map { [.listing(Listing("the traceback", $0.traceback))] } ?? [])
    }

    private func differing() -> [Block] {
        let more = mismatches.count - Self.mostMismatches
        return mismatches.prefix(Self.mostMismatches).flatMap { $0 }
            + (more > 0 ? [.text("(\(more) more things differ in this case.)")] : [])
    }

    /// Where an exception was raised, and what Python says of it; where a program cannot be read, all that Python says.
    package static func reason(_ exception: PythonException, _ answer: AnswerFiles) -> [Block] {
        if exception.isSyntaxError { return [.listing(Listing("Python says", exception.traceback))] }
        let place = exception.line.flatMap { line in exception.file.map { " in \($0), line \(line)" } } ?? ""
        let source = answer.line(exception.line, of: exception.file)
        let quote = Block.quote(Quote(place: exception.type + place, source: source))
        let words = exception.message.unicodeScalars.prefix { $0 != "\n" }
        guard !words.isEmpty else { return [quote] }
        let isLong = words.count > longestMessage
        return [
            quote, .text("Python says: \(exception.type): \(String(words.prefix(longestMessage)))\(isLong ? "…" : "")"),
        ]
    }

    /// In letters; the traceback has all of it.
    private static let longestMessage = 300

    /// What was written beside what is compared.
    private func written(_ verdict: CaseVerdict) -> [Block] {
        var blocks: [Block] = []
        let isSilent = errors?.isEmpty ?? verdict.standardError.isEmpty
        if verdict.exception == nil, !isSilent, verdict.limit == nil, !comparesErrors {
            let title = "it wrote to standard error"
            blocks.append(.listing(errors.map { Listing(title, $0) } ?? Listing(title, verdict.standardError)))
        }
        if !verdict.serviceLog.isEmpty {
            blocks.append(.listing(Listing("the service beside it wrote", verdict.serviceLog)))
        }
        return blocks
    }
}
