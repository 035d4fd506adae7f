import Page

/// What there is to see of tests that are not as they should be.
struct VariantPage {
    private let role: Variant.Role
    private let answer: AnswerFiles

    init(_ role: Variant.Role, _ answer: AnswerFiles) {
        self.role = role
        self.answer = answer
    }

    func blocks(of verdict: CaseVerdict) -> [Block] {
        var page = CasePage()
        if let first = verdict.mismatches.first { page.input = lead(first) }
        page.mismatches = verdict.exception == nil ? verdict.mismatches.prefix(1).map(evidence) : []
        if verdict.mismatches.count > 1 { page.mismatches.append([.text(others(verdict.mismatches.count - 1))]) }
        return page.blocks(of: verdict, answer: answer)
    }

    private func others(_ count: Int) -> String {
        role == .passes ? "(Other tests do not pass either: \(count).)" : VariantWords.errorIsNoFailure
    }

    /// The cause in words, before anything else.
    private func lead(_ mismatch: Mismatch) -> [Block] {
        switch mismatch.kind {
        case .unnoticed: [.text(mismatch.source ?? "")]
        case .testFailed: [.text(VariantWords.failed(mismatch.name ?? ""))]
        case .testError: mismatch.name.map { [.text(VariantWords.erred($0))] } ?? []
        case .noTest: [.text(VariantWords.noTest(skipped: mismatch.actual))]
        case .prying: prying(mismatch)
        case .forgedReport: [.text(VariantWords.forged)]
        default: [.text(VariantWords.endedEarly)]
        }
    }

    private func evidence(_ mismatch: Mismatch) -> [Block] {
        if case .bytes(let message)? = mismatch.actual { return [.listing(Listing("Python says", message))] }
        return []
    }

    private func prying(_ mismatch: Mismatch) -> [Block] {
        let words = Block.text(VariantWords.prying(mismatch.source ?? ""))
        guard let file = mismatch.name, let line = mismatch.line else { return [words] }
        return [words, .quote(Quote(place: "\(file), line \(line)", source: answer.line(line, of: file)))]
    }
}
