import TestSupport
import Testing

@testable import Catalog
@testable import Checks
@testable import Grading
@testable import Live
@testable import Page
@testable import Sandbox

/// What is run where a learner tries an answer by hand.
@Suite struct HandRunPlanTests {
    private func plan(
        _ files: [String], run: [String]? = nil, given: [String: [UInt8]] = [:]
    ) -> HandRunPlan? {
        var program = ProgramCheck(name: "case")
        if let run { program.runs[0].run = run }
        var exercise = Exercise(
            id: ExerciseID(track: "a", topic: "b", name: "c"), title: "C", level: 1, minutes: 5, concepts: ["x"],
            sandbox: "pure", files: files, mistakes: [], cases: run == nil ? [] : [program], contentHash: "0")
        exercise.given = given
        let answer = Dictionary(uniqueKeysWithValues: files.map { ($0, Array("1".utf8)) })
        return HandRunPlan(Submission(files: answer), to: exercise)
    }

    @Test func runsTheProgram() throws {
        let program = try #require(plan(["main.py", "tools.py"], run: ["main.py"]))
        #expect(
            program.request.kind == .terminal(run: ["main.py"])
                && program.introduction.hasPrefix("main.py, run in the sandbox. Type what"))
        let module = try #require(plan(["shop/__main__.py"], run: ["-m", "shop"], given: ["data.txt": [50]]))
        #expect(
            module.request.kind == .terminal(run: ["-m", "shop"])
                && module.request.files.keys.sorted() == ["data.txt", "shop/__main__.py"])
        #expect(module.introduction.hasPrefix("python3 -m shop, run in the sandbox."))
        let given = try #require(plan(["shop.py"], run: ["show.py"], given: ["show.py": [50]]))
        #expect(given.request.kind == .terminal(run: ["show.py"]))
    }

    @Test func givesAPromptForAModule() throws {
        let prompt = try #require(plan(["shop/prices.py"]))
        let program = String(decoding: prompt.request.files["main.py"] ?? [], as: UTF8.self)
        #expect(prompt.request.kind == .terminal(run: ["main.py"]) && program.contains("import shop.prices\n"))
        // A case may run what lies only beside it.
        #expect(plan(["shop.py"], run: ["gone.py"])?.request.kind == .terminal(run: ["main.py"]))
    }

    @Test func hasNothingForATextAlone() {
        #expect(plan(["Dockerfile"]) == nil)
        #expect(
            SessionWording.nothingToRun(["Dockerfile"], isWatching: true)
                == "Dockerfile is a text, so there is nothing to try by hand. Save it, and the answer is checked.")
        #expect(
            SessionWording.nothingToRun(["a.txt", "b.txt"], isWatching: false)
                == "These files are texts, so there is nothing to try by hand. r checks them.")
    }

    // MARK: - What a case gives

    private func plan(case build: (inout ProgramCheck) -> Void) -> HandRunPlan? {
        var check = ProgramCheck(name: "a case")
        check.runs[0].expected.output = Array("the secret\n".utf8)
        build(&check)
        var exercise = Sample.exercise([Sample.session([]), check])
        exercise.given = ["given.txt": [50]]
        #expect(exercise.casesToTry == [1])
        return HandRunPlan(Submission(files: ["main.py": [49]]), to: exercise, .given(case: 1))
    }

    /// Without anything to read, the keyboard is the learner's own.
    @Test func takesTheArgumentsAndFilesOfACase() throws {
        let plan = try #require(
            plan {
                $0.runs[0].arguments = ["--all", "two words"]
                $0.files = ["shop.json": Array("{}\n".utf8)]
            })
        #expect(plan.isAtTerminal && plan.request.kind == .terminal(run: ["main.py", "--all", "two words"]))
        #expect(plan.request.files.keys.sorted() == ["given.txt", "main.py", "shop.json"])
        #expect(
            plan.given == [
                .listing(Listing("run as", "python3 main.py --all 'two words'")),
                .listing(Listing("file shop.json", "{}\n")),
            ])
        #expect(plan.introduction.hasPrefix("Run in the sandbox with what case \"a case\" gives."))
    }

    /// What it reads is the case's, byte for byte, and so are further runs.
    @Test func takesTheInputOfACase() throws {
        let plan = try #require(
            plan {
                $0.runs[0].standardInput = Array("3000\n3".utf8)
                $0.runs.append(ProgramRun())
            })
        #expect(!plan.isAtTerminal && plan.request.then.count == 1)
        #expect(plan.request.kind.program?.standardInput == Array("3000\n3".utf8))
        #expect(
            plan.given == [
                .listing(Listing("run one after the other", "python3 main.py\npython3 main.py")),
                .listing(Listing("standard input", "3000\n3")),
            ])
    }

    @Test(
        arguments: [
            ("", .success(.arguments([]))), ("2", .success(.given(case: 7))), (" 1 ", .success(.given(case: 4))),
            ("'2'", .success(.arguments(["2"]))), ("2 3", .success(.arguments(["2", "3"]))),
            ("-1", .success(.arguments(["-1"]))),
            ("3", .failure(.noCase(3))), ("0", .failure(.noCase(0))), ("\"a", .failure(.openQuote)),
            ("99999999999999999999", .failure(.noCase(.max))),
        ] as [(String, Result<HandRunInput, HandRunInput.Fault>)])
    func lines(_ row: (String, Result<HandRunInput, HandRunInput.Fault>)) {
        let found = Result { () throws(HandRunInput.Fault) in try HandRunInput(row.0, cases: [4, 7]) }
        #expect(found == row.1)
    }

    @Test func withoutCasesANumberIsAnArgument() throws {
        #expect(try HandRunInput("2", cases: []) == .arguments(["2"]))
    }
}
