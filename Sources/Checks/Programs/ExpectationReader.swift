import Page

/// Reads `expect`: what a run of a program must come to.
struct ExpectationReader {
    let expect: ObjectReader
    let file: CheckFile
    let comparisons: Comparisons
    let hasVirtualClock: Bool

    init(_ expect: ObjectReader, _ file: CheckFile, _ comparisons: Comparisons, hasVirtualClock: Bool = false) {
        self.hasVirtualClock = hasVirtualClock
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
        expected.elapsed = elapsed()
        expected.files = contents.namedContents("files", beside: file.learnerFiles)
        expect.finish()
        check(expected)
        return expected
    }

    private func elapsed() -> ElapsedTime? {
        guard expect.value("elapsed") != nil, let reader = expect.object("elapsed") else { return nil }
        let (least, most) = (seconds(reader, "at-least"), seconds(reader, "at-most"))
        reader.finish()
        if !hasVirtualClock {
            expect.report(
                "elapsed", found: "a time to pass on the real clock", expected: "\"clock\": \"virtual\" in the case")
        } else if least > most {
            expect.report("elapsed", found: "\(least) to \(most)", expected: "at-least that is not above at-most")
        }
        return ElapsedTime(least: least, most: most)
    }

    private func seconds(_ reader: ObjectReader, _ key: String) -> Double {
        if let seconds = reader.value(key)?.number?.double, (0...1e6).contains(seconds) { return seconds }
        let found = reader.value(key).map(\.kind) ?? "nothing"
        reader.report(
            key, found: found, expected: "seconds, such as 2.5; both bounds, so that waiting for nothing is told too")
        return 0
    }

    private func end(orElse end: ProgramExpectation.End) -> ProgramExpectation.End {
        let status = expect.optionalInteger("exit", in: 0...255)
        guard let name = expect.optionalString("signal") else { return status.map { .exit($0) } ?? end }
        if status != nil {
            expect.report("signal", found: "both an exit status and a signal", expected: "one of them")
        }
        expect.check(name, key: "signal", among: EndingSignal.numbers.keys.sorted(), what: "a signal")
        return .signal(EndingSignal.numbers[name] ?? 0)
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
