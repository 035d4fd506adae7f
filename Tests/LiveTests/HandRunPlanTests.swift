import Testing

@testable import Catalog
@testable import Checks
@testable import Grading
@testable import Live

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
            program.words == ["main.py"] && program.introduction.hasPrefix("main.py, run in the sandbox. Type what"))
        let module = try #require(plan(["shop/__main__.py"], run: ["-m", "shop"], given: ["data.txt": [50]]))
        #expect(module.words == ["-m", "shop"] && module.files.keys.sorted() == ["data.txt", "shop/__main__.py"])
        #expect(module.introduction.hasPrefix("python3 -m shop, run in the sandbox."))
        let given = try #require(plan(["shop.py"], run: ["show.py"], given: ["show.py": [50]]))
        #expect(given.words == ["show.py"])
    }

    @Test func givesAPromptForAModule() throws {
        let prompt = try #require(plan(["shop/prices.py"]))
        let program = String(decoding: prompt.files["main.py"] ?? [], as: UTF8.self)
        #expect(prompt.words == ["main.py"] && program.contains("import shop.prices\n"))
        // A case may run what lies only beside it.
        #expect(plan(["shop.py"], run: ["gone.py"])?.words == ["main.py"])
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
}
