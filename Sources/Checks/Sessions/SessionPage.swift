import Page

/// What there is to see of a session.
enum SessionPage {
    static func blocks(of mismatch: Mismatch, _ verdict: CaseVerdict) -> [Block] {
        if case .bytes(let expected)? = mismatch.expected, case .bytes(let actual)? = mismatch.actual {
            return [.listing(Listing("example", prompted(mismatch.source ?? "")))]
                + answer(mismatch.kind, expected: expected, actual: actual, raised: verdict.exception != nil)
        }
        guard verdict.exception == nil, verdict.termination == .exited(0) || verdict.termination == .exited(1) else {
            return []
        }
        let next = mismatch.source.map { [Block.listing(Listing("next example", prompted($0)))] } ?? []
        return [.text("The program ended before the session was over. Does it call exit?")] + next
    }

    private static func answer(_ kind: Mismatch.Kind, expected: [UInt8], actual: [UInt8], raised: Bool) -> [Block] {
        switch kind {
        case .printed:
            [
                .text("It prints its answer; it should return it. To return a value is `return` and not `print`."),
                .listing(Listing("it prints", actual)), .listing(Listing("it should return", expected)),
            ]
        case .returned:
            [
                .text("It returns its answer; it should print it."), .listing(Listing("it returns", actual)),
                .listing(Listing("it should print", expected)),
            ]
        case .assertion: [.text("What the example asserts does not hold."), .listing(Listing("Python says", actual))]
        case .example where expected.isEmpty:
            (raised ? [] : [.text("After this example nothing should appear.")])
                + [.listing(Listing("what appears", actual))]
        default:
            [.compared(ComparedTexts("answer", expected: expected, actual: actual))]
                + LookAlikes.notes(expected: expected, actual: actual).map { .text($0) }
        }
    }

    static let forged = [
        Block.text(
            "It wrote into what the sandbox records of a session. What the examples after that answered does not count."
        )
    ]

    /// An example as it is typed.
    static func prompted(_ source: String) -> String {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return lines.enumerated().map { ($0.offset == 0 ? ">>> " : "... ") + $0.element + "\n" }.joined()
    }
}
