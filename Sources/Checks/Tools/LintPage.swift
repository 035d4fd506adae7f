import Page

/// What there is to see of a tool's findings.
struct LintPage {
    private let check: LintCheck
    private let answer: AnswerFiles

    init(_ check: LintCheck, _ answer: AnswerFiles) {
        self.check = check
        self.answer = answer
    }

    func blocks(of verdict: CaseVerdict) -> [Block] {
        var page = CasePage()
        page.mismatches = verdict.mismatches.map(blocks)
        let commands = check.shownCommands.map { $0.map(ShellWord.quoted).joined(separator: " ") + "\n" }.joined()
        return page.blocks(of: verdict, answer: answer)
            + (verdict.kind == .accepted ? [] : [.listing(Listing("looked at with", commands))])
    }

    private func blocks(of mismatch: Mismatch) -> [Block] {
        let place = mismatch.name.map { name in mismatch.line.map { "\(name), line \($0)" } ?? name }
        let quote = place.map { [Block.quote(Quote(place: $0, source: mismatch.source))] } ?? []
        switch (mismatch.kind, mismatch.expected, mismatch.actual) {
        case (.findingMissing, .bytes(let rule), _):
            return quote + [
                .text(
                    "\(check.tool.rawValue) has to refuse this use of the answer by the rule "
                        + "\(String(decoding: rule, as: UTF8.self)), and finds nothing wrong with it.")
            ]
        case (.suppression, _, .bytes(let words)): return quote + [.text(Self.sentence(words))]
        case (_, _, .bytes(let words)): return quote + [.listing(Listing("\(check.tool.rawValue) says", words))]
        default: return quote
        }
    }

    private static func sentence(_ name: [UInt8]) -> String {
        let sentence = Suppression(rawValue: String(decoding: name, as: UTF8.self))?.sentence ?? ""
        return sentence.prefix(1).uppercased() + sentence.dropFirst() + "."
    }
}
