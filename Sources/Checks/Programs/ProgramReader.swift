import Page

/// Reads what a case of `cases.json` that runs whole programs states; whoever asks for more looks at the unknown keys.
enum ProgramReader {
    static func read(_ entry: CaseReader) -> ProgramCheck {
        let reader = entry.reader
        var program = ProgramCheck(name: entry.name())
        program.file = entry.file.path
        program.files = entry.files()
        program.hasVirtualClock = entry.hasVirtualClock()
        let comparisons = ComparisonReader(reader).comparisons(of: parts)
        if reader.value("steps") == nil {
            program.runs = [run(reader, entry, program, comparisons)]
        } else {
            program.runs = steps(reader, entry, program, comparisons)
        }
        program.service = entry.service()
        program.limits = entry.limits()
        return program
    }

    private static let parts = ["stdout", "stderr", "files"]

    private static func steps(
        _ reader: ObjectReader, _ entry: CaseReader, _ program: ProgramCheck, _ comparisons: Comparisons
    ) -> [ProgramRun] {
        let steps = reader.objects("steps", atLeast: 1).map { step in
            let comparisons = ComparisonReader(step).comparisons(of: parts, otherwise: comparisons)
            let run = run(step, entry, program, comparisons, comparesNothing: true)
            step.finish()
            return run
        }
        if !steps.isEmpty, steps.allSatisfy(\.expected.statesNothing) {
            reader.report("steps", found: "nothing that is compared", expected: "a step with \"expect\"")
        }
        return steps.isEmpty ? [ProgramRun()] : steps
    }

    private static func run(
        _ reader: ObjectReader, _ entry: CaseReader, _ program: ProgramCheck, _ comparisons: Comparisons,
        comparesNothing: Bool = false
    ) -> ProgramRun {
        var run = ProgramRun()
        run.comparisons = comparisons
        run.run = entry.run(reader, with: program.files)
        run.arguments = entry.texts(reader, "argv")
        if reader.value("stdin")?.members == nil {
            run.standardInput = ContentReader(reader).content("stdin") ?? []
        } else {
            run.inputWriter = entry.inputWriter(reader)
        }
        if comparesNothing, reader.value("expect") == nil { return run }
        guard let expect = reader.object("expect") else { return run }
        run.expected = ExpectationReader(
            expect, entry.file, comparisons, hasVirtualClock: program.hasVirtualClock
        ).read()
        if !comparesNothing, run.expected.statesNothing {
            reader.report(
                "expect", found: "nothing that is compared",
                expected: "at least one of stdout (a list of lines; [] where nothing is printed), stderr, files, exit")
        }
        return run
    }
}
