import Checks
import Grading
import Sandbox

/// What the solution prints where it is given what a statement shows, in each of the ways in which that may be meant.
///
/// An example of the statement is often no case. It is right where some trial prints it, and this costs runs, so that it
/// is asked only of what looks wrong.
struct OutputTrials {
    private let proof: ProofRuns
    private let blocks: [FencedBlock]
    private let commands: [ShownCommand]

    /// More than a statement gives reason for, and few enough to be waited for.
    private static let most = 96

    init(_ proof: ProofRuns, statement: String, _ blocks: [FencedBlock]) {
        self.proof = proof
        self.blocks = blocks
        let parts = statement.split(whereSeparator: { $0 == "`" || $0 == "\n" })
        commands = parts.compactMap { ShownCommand($0.hasPrefix("$ ") ? $0.dropFirst(2) : $0) }
    }

    /// Whether the solution gives this for anything that the statement shows.
    func give(_ shown: ShownLines) throws -> Bool {
        try give(shown, in: typed + blocks.filter { $0.shown != shown }.flatMap { readings(of: $0.text) })
    }

    /// Whether the solution gives this for a text, as its standard input or as a file.
    func give(_ shown: ShownLines, on text: String) throws -> Bool { try give(shown, in: readings(of: text)) }

    private func give(_ shown: ShownLines, in checks: [ProgramCheck]) throws -> Bool {
        var answers = [try proof.solution()]
        // What a program prints that is to be mended is shown as well.
        if proof.exercise.kind == .fix { answers.append(try proof.sources.folder.startingFiles(of: proof.exercise)) }
        return try records(checks, answers).contains { $0.shownTexts.contains(where: shown.shows) }
    }

    /// What the commands of a transcript print, one after the other in the same folder.
    func outputs(_ commands: [ShownCommand]) throws -> [[ShownLines]] {
        guard let record = try records([typed(commands)], [proof.solution()]).first else { return [] }
        return ([record] + record.then).map(\.shownTexts)
    }

    /// The commands that the statement shows.
    private var typed: [ProgramCheck] { commands.map { typed([$0]) } }

    /// Commands one after the other. Where cases do not wait for real, nor do these.
    private func typed(_ commands: [ShownCommand]) -> ProgramCheck {
        var check = ProgramCheck(name: "", runs: commands.map { Self.run($0.words) })
        check.hasVirtualClock = cases.contains(where: \.hasVirtualClock)
        return check
    }

    private var cases: [ProgramCheck] { proof.exercise.cases.compactMap { $0 as? ProgramCheck } }

    /// The commands and the cases with a text in the place of what they read.
    private func readings(of text: String) -> [ProgramCheck] {
        let bytes = Array(text.utf8)
        let files = Set(cases.flatMap(\.files.keys))
        let bases = cases.filter { $0.runs.count == 1 && $0.service == nil && $0.runs[0].conversation == nil }
        return typed.flatMap { variants($0, bytes, files) } + bases.flatMap { variants($0, bytes, Set($0.files.keys)) }
    }

    private static func run(_ words: [String]) -> ProgramRun {
        var run = ProgramRun()
        run.run = words
        return run
    }

    /// A program that reads files alone would print the same for any standard input.
    private func variants(_ base: ProgramCheck, _ text: [UInt8], _ names: Set<String>) -> [ProgramCheck] {
        let named = (base.runs[0].run.dropFirst() + base.runs[0].arguments).filter { $0.contains(".") }
        let files = names.union(named).subtracting(proof.exercise.files).sorted().map { name in
            var check = base
            check.files[name] = text
            return check
        }
        if !base.files.isEmpty, base.runs[0].standardInput.isEmpty { return files }
        var reading = base
        reading.runs[0].inputWriter = nil
        reading.runs[0].standardInput = text
        return [reading] + files
    }

    private func records(_ checks: [ProgramCheck], _ answers: [AnswerFiles]) throws -> [RunRecord] {
        var exercise = proof.exercise
        let all = checks.map(asking).reduce(into: [ProgramCheck]()) { if !$0.contains($1) { $0.append($1) } }
        exercise.cases = Array(all.prefix(Self.most))
        var runner = CaseRunner(exercise: exercise, pool: proof.pool)
        runner.haste = LoweredLimits([.cpuSeconds: 1])
        let steps = answers.flatMap(runner.all)
        return try runner.run(steps, stoppingAfterTimeouts: 2, sessions: proof.sessions).compactMap { $0?.first }
    }

    /// With no expectation but that of all files that cases look at.
    private func asking(_ check: ProgramCheck) -> ProgramCheck {
        var check = check
        check.name = ""
        let names = cases.flatMap(\.runs).flatMap(\.expected.files.keys)
        for index in check.runs.indices {
            check.runs[index].expected = ProgramExpectation()
            check.runs[index].expected.files = Dictionary(names.map { ($0, []) }) { first, _ in first }
        }
        return check
    }
}
