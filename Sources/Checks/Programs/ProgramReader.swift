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
            var names: Set<String> = []
            program.runs = [run(reader, entry, program, comparisons, &names)]
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
        var names: Set<String> = []
        let steps = reader.objects("steps", atLeast: 1).map { step in
            let comparisons = ComparisonReader(step).comparisons(of: parts, otherwise: comparisons)
            let run = run(step, entry, program, comparisons, &names, comparesNothing: true)
            step.finish()
            return run
        }
        if !steps.isEmpty, steps.allSatisfy(\.statesNothing), !entry.mayLack(comparisons["stdout"]) {
            reader.report(
                "steps", found: "nothing that is compared",
                expected: "a step with \"expect\"" + entry.remedy(comparisons["stdout"]))
        }
        return steps.isEmpty ? [ProgramRun()] : steps
    }

    /// - Parameter names: what requests have captured so far.
    private static func run(
        _ reader: ObjectReader, _ entry: CaseReader, _ program: ProgramCheck, _ comparisons: Comparisons,
        _ names: inout Set<String>, comparesNothing: Bool = false
    ) -> ProgramRun {
        var run = ProgramRun()
        run.comparisons = comparisons
        if reader.value("http") != nil {
            read(&run, of: reader, entry, program.files, &names)
            return run
        }
        run.run = entry.run(reader, with: program.files)
        run.arguments = entry.texts(reader, "argv")
        if reader.value("stdin")?.members == nil {
            run.standardInput = ContentReader(reader).content("stdin") ?? []
        } else {
            run.inputWriter = entry.inputWriter(reader)
        }
        if reader.value("expect") != nil {
            guard let expect = reader.object("expect") else { return run }
            run.expected = ExpectationReader(
                expect, entry.file, comparisons, hasVirtualClock: program.hasVirtualClock
            ).read()
        }
        if !comparesNothing, run.expected.statesNothing, !entry.mayLack(comparisons["stdout"]) {
            report(reader, entry.remedy(comparisons["stdout"]))
        }
        return run
    }

    private static func report(_ reader: ObjectReader, _ remedy: String) {
        reader.report(
            "expect", found: reader.value("expect") == nil ? "nothing" : "nothing that is compared",
            expected: "an object with at least one of stdout (a list of lines; [] where nothing is printed), stderr, "
                + "files, exit" + remedy)
    }

    /// A run that is a server, which may have nothing to be compared but its answers.
    private static func read(
        _ run: inout ProgramRun, of reader: ObjectReader, _ entry: CaseReader, _ files: [String: [UInt8]],
        _ names: inout Set<String>
    ) {
        let reading = ConversationReader(file: entry.file).read(reader, capturing: &names)
        run.conversation = reading.conversation
        run.expected.end = .any
        if let command = reading.command {
            run.run = command
        } else if reader.value("http")?["app"] == nil {
            run.run = entry.run(reader, with: files)
            run.arguments = entry.texts(reader, "argv")
        }
        if reader.value("expect") != nil, let expect = reader.object("expect") {
            run.expected = ExpectationReader(expect, entry.file, run.comparisons).read(orElse: .any)
            if run.expected.end != .any, reading.conversation.end == nil {
                expect.report(
                    "exit", found: "how it ends, of a server that is stopped in the middle",
                    expected: "\"end\": \"SIGTERM\" or \"SIGINT\" in \"http\", by which it is asked to end")
            }
        }
        if run.statesNothing, !entry.mayLack(.exact) {
            reader.report(
                "http", found: "nothing that is compared",
                expected: "a request with \"expect\"" + entry.remedy(.exact))
        }
    }
}

extension ProgramRun {
    /// Whether it says no more than that the program ends well, or answers.
    var statesNothing: Bool {
        guard let conversation else { return expected.statesNothing }
        return expected.statesNothingOfServer && conversation.exchanges.allSatisfy(\.expected.statesNothing)
    }
}

extension ProgramExpectation {
    fileprivate var statesNothingOfServer: Bool {
        var other = ProgramExpectation()
        other.end = .any
        return self == other
    }
}
