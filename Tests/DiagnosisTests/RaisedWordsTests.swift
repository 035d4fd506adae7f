import Catalog
import Foundation
import Grading
import TestSupport
import Testing

@testable import Checks
@testable import Diagnosis
@testable import Sandbox

/// What is said of exceptions with what was at hand where they were raised, under every Python there is.
@Suite(.patient) struct RaisedWordsTests {
    static let pythons = Workbench.pythons

    static let pool = SandboxPool(
        profile: Sample.profile, caps: .builtIn,
        interpreter: try! InterpreterLocator(environment: ProcessInfo.processInfo.environment).locate(),
        environment: ProcessInfo.processInfo.environment, workers: 2)

    @Test(arguments: pythons)
    func saysWhatWasAtHand(_ python: PythonInterpreter) throws {
        let pool = Self.pool.with(python)
        for program in RaisedProgram.all where program.runs(under: python.version) {
            let (exception, raised) = try Self.raised(program, pool)
            let name = exception?.type.split(separator: ".").last.map(String.init)
            #expect(
                program.exception.split(separator: " ").contains { String($0) == name },
                "\(program.name): \(exception?.message ?? "")")
            let advice = raised?.advice ?? exception.flatMap(Playbook.standard.advice)
            let words = advice.map { "\($0.cause) What to do: \($0.fix)" } ?? ""
            for wanted in program.words {
                #expect(
                    words.contains(wanted), "\(program.name), \(python.version): \(exception?.message ?? "")\n\(words)")
            }
            #expect(!words.contains("``") && !words.contains("  "), "\(program.name): \(words)")
        }
        #expect(RaisedProgram.all.count >= 150)
    }

    /// In an interpreter session the function may be called by an example of the author's.
    @Test(arguments: pythons)
    func seesWhatAnExampleHandsOver(_ python: PythonInterpreter) throws {
        let exercise = Sample.exercise([
            Sample.session([Sample.example("area(2, 3)", "6\n"), Sample.example("perimeter(2, 3)", "10\n")])
        ])
        let text = "def area(a):\n    return a * a\n\n\ndef perimeter(sides, b):\n    return 2 * (side + b)\n"
        let submission = Submission(files: ["main.py": Array(text.utf8)])
        let grader = Grader(exercise: exercise, pool: Self.pool.with(python))
        let search = RaisedExceptionSearch(runner: grader.runner)
        let found = try search.raised(in: submission, try grader.grade(submission).verdict)
        #expect(found?.advice.cause.hasPrefix("`area(2, 3)` hands over 2 values") == true, "\(found as Any)")
        let second = Submission(files: ["main.py": Array(text.replacing("area(a)", with: "area(a, b)").utf8)])
        let next = try search.raised(in: second, try grader.grade(second).verdict)
        #expect(next?.advice.cause.contains("no `side` here") == true, "\(next as Any)")
    }

    /// What an example raises is no line of the learner's own.
    @Test func doesNotCallAnExampleTheLearnersProgram() throws {
        let exercise = Sample.exercise([Sample.session([Sample.example("raise ValueError(area(2))", "4\n")])])
        let submission = Submission(files: ["main.py": Array("def area(a):\n    return a * a\n".utf8)])
        let grader = Grader(exercise: exercise, pool: Self.pool)
        let search = RaisedExceptionSearch(runner: grader.runner)
        let found = try search.raised(in: submission, try grader.grade(submission).verdict)
        #expect(found?.advice.cause.contains("Your own program") != true, "\(found as Any)")
    }

    /// What a program does while it is observed is what it does otherwise, and what is seen is bounded.
    @Test(arguments: pythons)
    func isNotNoticed(_ python: PythonInterpreter) throws {
        let pool = Self.pool.with(python)
        for program in RaisedProgram.attacks where program.runs(under: python.version) {
            let (exception, raised) = try Self.raised(program, pool)
            let name = exception?.type.split(separator: ".").last.map(String.init)
            #expect(
                program.exception.split(separator: " ").contains { String($0) == name },
                "\(program.name): \(exception?.message ?? "")")
            let words = raised.map { "\($0.advice.cause) \($0.advice.fix)" } ?? ""
            for wanted in program.words { #expect(words.contains(wanted), "\(program.name): \(words)") }
            let texts = [words] + (raised?.values ?? []).flatMap { [$0.name, $0.type, $0.value] }
            #expect(texts.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } && $0.utf8.count < 2000 })
            let (runner, submission) = Self.runner(program, pool)
            var steps = [CaseRunner.Step(answer: submission.files, index: 0)]
            steps.append(steps[0])
            steps[1].observesException = true
            let records = try runner.run(steps, sessions: 1).compactMap(\.self).flatMap(\.self)
            try #require(records.count == 2)
            #expect(records[0].observations == [])
            #expect(records[0].termination == records[1].termination, "\(program.name)")
            let outputs = records.map { String(decoding: $0.standardOutput, as: UTF8.self) }
            #expect(outputs[0] == outputs[1], "\(program.name), \(python.version)")
            let errors = records.map { String(decoding: $0.standardError, as: UTF8.self) }
            #expect(errors[0] == errors[1], "\(program.name), \(python.version)")
            #expect(records[1].cpuMicroseconds < records[0].cpuMicroseconds * 2 + 500_000, "\(program.name)")
        }
    }

    static func runner(_ program: RaisedProgram, _ pool: SandboxPool) -> (CaseRunner, Submission) {
        var run = ProgramRun()
        run.standardInput = Array(program.input.utf8)
        run.expected.output = Array("never\n".utf8)
        let exercise = Sample.exercise(
            [ProgramCheck(name: "case", runs: [run])], files: program.files.keys.sorted())
        return (
            CaseRunner(exercise: exercise, pool: pool), Submission(files: program.files.mapValues { Array($0.utf8) })
        )
    }

    static func raised(
        _ program: RaisedProgram, _ pool: SandboxPool
    ) throws -> (exception: PythonException?, raised: RaisedException?) {
        let (runner, submission) = runner(program, pool)
        let grader = Grader(exercise: runner.exercise, pool: pool)
        let grade = try grader.grade(submission)
        let search = RaisedExceptionSearch(runner: grader.runner)
        return (grade.verdict.firstFailing?.exception, try search.raised(in: submission, grade.verdict))
    }
}
