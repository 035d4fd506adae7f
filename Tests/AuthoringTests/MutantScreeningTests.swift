import Testing

@testable import Authoring
@testable import Catalog
@testable import Checks
@testable import Grading
@testable import Sandbox

/// Many mutants in one process: what is certain of them there, and what is left to a process of their own.
@Suite struct MutantScreeningTests {
    private typealias Support = MutantSupport

    private static let program = """
        import math
        seen = []
        def half(n):
            seen.append(n)
            return math.floor(n / 2) + len(seen) - 1

        """
    private static let result = "math.floor(n / 2)"

    /// A change of the program's result.
    private static func mutant(_ replacement: String) -> Mutant {
        let start = program.utf8.count - program[program.range(of: result)!.lowerBound...].utf8.count
        return Mutant(
            name: replacement, file: "halves.py", kind: "constant-plus-one", line: 5, column: 12,
            span: start..<start + result.utf8.count, replacement: Array(replacement.utf8), diff: [])
    }

    private static func session(_ name: String, _ source: String, _ answer: String) -> SessionCheck {
        let example = SessionExample(source: source + "\n", expectedOutput: answer + "\n", options: [], line: 2)
        return SessionCheck(name: name, module: "halves", examples: [example])
    }

    private func screened(
        _ mutants: [Mutant], _ cases: [any Check] = [session("ten", "half(10)", "5"), session("none", "half(0)", "0")],
        by python: PythonInterpreter? = nil
    ) throws -> [Bool?] {
        try Support.withPool(python) { pool in
            let screening = MutantScreening(
                exercise: Support.exercise(cases, files: ["halves.py"]),
                solution: ["halves.py": Array(Self.program.utf8)], pool: pool, cases: Array(cases.indices),
                allowances: cases.map { _ in RunAllowance(cpuMicroseconds: 60_000) })
            let found = try screening.screen(mutants, sessions: 1)
            return mutants.indices.map { found.isKilled[$0] }
        }
    }

    @Test(arguments: [
        ("math.floor(n / 3)", true),
        ("math.ceil(n / 2)", false),
        ("n / 0", true),
        ("next(iter(int, 1))", true),
        ("exit()", true),
        // What ends the process, or leaves something behind, is left to one of its own.
        ("__import__('os')._exit(0)", nil),
        ("__import__('os').kill(__import__('os').getpid(), 9)", nil),
        ("setattr(math, 'floor', str) or 7", nil),
        ("len(open('left', 'w').name)", nil),
        // This is put right by what begins a session.
        ("setattr(__import__('builtins'), 'len', int) or 7", true),
    ])
    func aMutantBetweenTwoOthers(_ replacement: String, _ expected: Bool?) throws {
        let wrong = Self.mutant("n")
        #expect(try screened([wrong, Self.mutant(replacement), wrong]) == [true, expected, true])
    }

    @Test(arguments: Support.pythons.indices)
    func everyPythonSaysTheSame(_ index: Int) throws {
        let mutants = ["n", "math.ceil(n / 2)", "next(iter(int, 1))", "n.bit_length()", "__import__('os')._exit(0)"]
        let found = try screened(mutants.map(Self.mutant), by: Support.pythons[index])
        #expect(found == [true, false, true, true, nil])
    }

    @Test func aDifferenceThatAComparisonLetsPassDecidesNothing() throws {
        var close = Self.session("close", "half(10)", "5")
        close.comparison = .float(tolerance: 0.5)
        let other = Self.session("other", "half(0)", "0")
        #expect(try screened([Self.mutant("5.25"), Self.mutant("n")], [close, other]) == [nil, true])
    }

    @Test func whereOtherCasesAreNoSessionsNobodySurvives() throws {
        let program = Support.program("runs", reads: "", prints: "")
        let cases: [any Check] = [Self.session("ten", "half(10)", "5"), program]
        #expect(try screened([Self.mutant("math.ceil(n / 2)"), Self.mutant("n")], cases) == [nil, true])
        #expect(try screened([Self.mutant("n")], [program]) == [nil])
    }

    @Test func aSolutionThatIsOtherwiseEachTimeDecidesNothing() throws {
        let random = Self.session("random", "half(__import__('time').perf_counter_ns()) > 0", "True")
        let shown = Self.session("shown", "half(10) and object()", "<object object at 0x7f0000000000>")
        #expect(try screened([Self.mutant("0")], [random]) == [true])
        #expect(try screened([Self.mutant("0")], [shown]) == [nil])
    }

    /// All mutants of whole exercises: each alone, case by case, comes to the same.
    @Test(arguments: ["basics/functions/sensor-average", "basics/collections/guest-list"])
    func eachAloneComesToTheSame(_ name: String) throws {
        let id = try #require(ExerciseID(name))
        let exercise = try Support.folder.exercise(id, in: Support.folder.catalog())
        let solution = try Support.folder.files(.solution, of: exercise)
        try Support.withPool { pool in
            let made = try MutantMaker(exercise: exercise, pool: pool).mutants(of: solution).mutants
            let cases = exercise.cases.indices.filter { exercise.cases[$0].tellsMutants }
            let screening = MutantScreening(
                exercise: exercise, solution: solution, pool: pool, cases: cases,
                allowances: cases.map { _ in RunAllowance(cpuMicroseconds: 80_000) })
            let screened = try screening.screen(made, sessions: 2).isKilled
            #expect(screened.count == made.count, "each is decided")
            let runner = CaseRunner(exercise: exercise, pool: pool)
            for (place, mutant) in made.enumerated() {
                let steps = cases.map { CaseRunner.Step(answer: solution.changed(by: mutant), index: $0) }
                let verdicts = try zip(steps, runner.run(steps)).map { try runner.judge($0, $1 ?? []).kind }
                #expect(screened[place] == verdicts.contains { $0 != .accepted }, "\(mutant.name)")
            }
        }
    }
}
