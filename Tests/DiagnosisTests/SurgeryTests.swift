import Testing

@testable import Diagnosis
@testable import Grading

/// Reading a learner's program in the sandbox, whatever it is.
@Suite struct SurgeryTests {
    private func repairs(_ source: String, rules: [TrapRule] = TrapRule.all) throws -> [Surgery.Repair] {
        let exercise = try #require(Workbench.exercises["split-the-bill"])
        let submission = Submission(files: ["main.py": Array(source.utf8)])
        let verdict = Verdict(kind: .wrongAnswer, cases: [], notRun: [], missingFiles: [])
        let evidence = Evidence(exercise: exercise, submission: submission, verdict: verdict)
        return try Surgery(pool: Workbench.pool).repairs(rules, evidence, of: submission)
    }

    private func texts(_ source: String, _ rule: TrapRule) throws -> [String] {
        try repairs(source, rules: [rule]).map { repair in
            // Without the timer's line.
            String(decoding: repair.submission.files["main.py"]!, as: UTF8.self)
                .split(separator: "\n").dropFirst().joined(separator: "\n")
        }
    }

    @Test func changesOnePlaceAndAllPlaces() throws {
        #expect(
            try texts("a = 7 / 2\nb = 9 / 4  # kept\n", .trueDivision) == [
                "a = 7 // 2\nb = 9 / 4  # kept", "a = 7 / 2\nb = 9 // 4", "a = 7 // 2\nb = 9 // 4",
            ])
    }

    @Test func namesTheLearnersOwnLine() throws {
        let found = try repairs("# one\n\nx = 3\ny = (x\n     / 2)\n", rules: [.trueDivision])
        #expect(found.map(\.line) == [4])
        #expect(found.map(\.file) == ["main.py"])
    }

    /// Files in folders are changed in their place; what is no program is left alone.
    @Test func readsProgramsInFolders() throws {
        var exercise = try #require(Workbench.exercises["split-the-bill"])
        exercise.files = ["Dockerfile", "shop/prices.py", "shop/a/b.py"]
        let texts = ["Dockerfile": "x = 1 / 2\n", "shop/prices.py": "x = 1\ny = 7 / 2\n", "shop/a/b.py": "z = 9 / 4\n"]
        let submission = Submission(files: texts.mapValues { Array($0.utf8) })
        let verdict = Verdict(kind: .wrongAnswer, cases: [], notRun: [], missingFiles: [])
        let evidence = Evidence(exercise: exercise, submission: submission, verdict: verdict)
        let found = try Surgery(pool: Workbench.pool).repairs([.trueDivision], evidence, of: submission)
        #expect(Set(found.map { "\($0.file):\($0.line)" }) == ["shop/prices.py:2", "shop/a/b.py:1"])
        exercise.files = ["Dockerfile"]
        let texts2 = Evidence(exercise: exercise, submission: submission, verdict: verdict)
        #expect(
            try Surgery(pool: Workbench.pool).repairs(TrapRule.all, texts2, of: submission).isEmpty
                && !texts2.mentions("/"))
    }

    @Test func leavesTheRestOfTheTextAlone() throws {
        let source = "x = 'a\\'b'  # kept \"as it is\"\r\ndef f(a=[]):\r\n    return a\r\n"
        #expect(try texts(source, .mutableDefaultArgument).first?.hasPrefix("x = 'a\\'b'  # kept \"as it is\"") == true)
    }

    @Test(arguments: [
        "", "\n", "def", "x = (", "\u{FEFF}x = 1 / 2\n", "from __future__ import annotations\nx = 1 / 2\n",
        "x = 1; y = 2 / 3; z = 4\n", "if 1:\n  x = 1 / 2\nelse: y = 3 / 4\n", "@f\n@g(1 / 2)\ndef h(): pass\n",
        "x = f'{a!r:>{w}} {b / c}'\n", "x = f\"{a['k']}\" f'{1 / 2}'\n", "match x:\n    case [a, *_] if a / 2: pass\n",
        "async def f():\n    async for x in y: await x / 2\n", "class A[T]: pass\n", "type X = int\n",
        "x = 1 / 2 \\\n  + 3\n",
        "def f(*, a, b=[]): return a / b\n", "lambda *a, k=1 / 2, **b: a\n", "global x\nx = 1 / 2\n",
        "x: int = 1 / 2\n",
        "try:\n    pass\nexcept* OSError:\n    x = 1 / 2\n", "(yield)\n", "return 1 / 2\n",
        "x = ''' '''\n\u{0C}y = 1 / 2\n",
    ])
    func survives(_ source: String) throws {
        for repair in try repairs(source) {
            #expect(repair.file == "main.py")
            #expect(repair.line >= 1)
        }
    }

    @Test func survivesWhatIsTooDeep() throws {
        let deep = "x = " + String(repeating: "(", count: 150) + "1" + String(repeating: " / 2)", count: 150) + "\n"
        _ = try repairs(deep)
        #expect(try repairs("x = " + String(repeating: "-", count: 50_000) + "1\n").isEmpty)
        let long = (0..<4000).map { "x\($0) = \($0) / 2\n" }.joined()
        #expect(try repairs(long).count <= 160)
    }

    @Test func doesNotRunTheProgram() throws {
        #expect(try repairs("print('[]')\nraise SystemExit(3)\nx = 1 / 2\n", rules: [.trueDivision]).count == 1)
    }

    /// What is changed after a first change has the lines of the learner's own text, and none of ours.
    @Test func goesOnFromAChangeWithTheLearnersOwnLines() throws {
        let source = "# one\nx = 7  # seven\n\n\ndef f(a=[]):\n    return a\n\n\ny = x / 2\nz = 9 // 4\n"
        let exercise = try #require(Workbench.exercises["split-the-bill"])
        let own = Submission(files: ["main.py": Array(source.utf8)])
        let verdict = Verdict(kind: .wrongAnswer, cases: [], notRun: [], missingFiles: [])
        let surgery = Surgery(pool: Workbench.pool)
        let evidence = Evidence(exercise: exercise, submission: own, verdict: verdict)
        // Longer by two lines.
        let first = try #require(try surgery.repairs([.mutableDefaultArgument], evidence, of: own).first)
        #expect(first.line == 5)
        let changed = Evidence(exercise: exercise, submission: first.submission, verdict: verdict)
        let second = try surgery.repairs([.trueDivision, .integerDivision], changed, of: own, after: [first])
        #expect(second.map(\.line) == [9, 10])
        let texts = second.map { String(decoding: $0.submission.files["main.py"]!, as: UTF8.self) }
        #expect(texts.allSatisfy { $0.contains("a=None") } && texts[0].contains("y = x // 2"))
        // The division that the second change has brought in is nobody's fault.
        let third = try surgery.repairs(
            [.integerDivision],
            Evidence(exercise: exercise, submission: second[0].submission, verdict: verdict), of: own,
            after: [first, second[0]])
        #expect(third.map(\.line) == [10])
    }

    @Test func proposesNothingAfterAChangeThatItCannotMakeAgain() throws {
        let exercise = try #require(Workbench.exercises["split-the-bill"])
        let own = Submission(files: ["main.py": Array("x = 1 / 2\ny = 3 / 4\n".utf8)])
        let verdict = Verdict(kind: .wrongAnswer, cases: [], notRun: [], missingFiles: [])
        let surgery = Surgery(pool: Workbench.pool)
        let evidence = Evidence(exercise: exercise, submission: own, verdict: verdict)
        var first = try #require(try surgery.repairs([.trueDivision], evidence, of: own).first)
        first.submission.files["main.py"] = Array("print(0)\n".utf8)
        #expect(try surgery.repairs([.trueDivision], evidence, of: own, after: [first]).isEmpty)
    }

    @Test func saysWhichFormWasChanged() throws {
        let found = try repairs("t = ' a '.title()\nprint(t, end='')\n", rules: [.caseMethod, .missingFinalNewline])
        #expect(found.map(\.words.form).contains("method-title"))
        #expect(found.last?.words == TrapWords(form: "print-end"))
    }
}
