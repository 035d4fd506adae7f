import Page

/// Reads `expect`: what a run of a program must come to.
struct ExpectationReader {
    let expect: ObjectReader
    let file: CheckFile
    let comparisons: Comparisons

    init(_ expect: ObjectReader, _ file: CheckFile, _ comparisons: Comparisons) {
        self.expect = expect
        self.file = file
        self.comparisons = comparisons
    }

    /// - Parameter end: what holds where nothing is said of its end.
    func read(orElse end: ProgramExpectation.End = .exit(0)) -> ProgramExpectation {
        let contents = ContentReader(expect)
        var expected = ProgramExpectation()
        expected.output = contents.content("stdout")
        expected.errors = contents.content("stderr")
        expected.end = self.end(orElse: end)
        expected.files = contents.namedContents("files", beside: file.learnerFiles)
        expect.finish()
        check(expected)
        return expected
    }

    private func end(orElse end: ProgramExpectation.End) -> ProgramExpectation.End {
        let status = expect.optionalInteger("exit", in: 0...255)
        guard let name = expect.optionalString("signal") else { return status.map { .exit($0) } ?? end }
        if status != nil {
            expect.report("signal", found: "both an exit status and a signal", expected: "one of them")
        }
        let names = EndingSignal.allCases.map { "\($0)" }
        expect.check(name, key: "signal", among: names, what: "a signal")
        return .signal(EndingSignal.allCases.first { "\($0)" == name }.map(\.rawValue) ?? 15)
    }

    /// Faults that only show when an expected text is read the way the comparison reads it.
    private func check(_ expected: ProgramExpectation) {
        if let output = expected.output { ComparisonReader.check(output, at: "stdout", comparisons["stdout"], expect) }
        if let errors = expected.errors { ComparisonReader.check(errors, at: "stderr", comparisons["stderr"], expect) }
        for (name, content) in expected.files.sorted(by: { $0.key < $1.key }) {
            ComparisonReader.check(content, at: "files.\(name)", comparisons["files"], expect)
        }
    }
}

extension ProgramExpectation {
    /// Whether it says no more than that the program ends well.
    var statesNothing: Bool { self == ProgramExpectation() }
}
