import Testing

@testable import Sandbox

/// Several steps in one folder, limits of one case, and time that takes none.
@Suite struct StepTests {
    private func request(_ source: String, _ arguments: [String]...) -> RunRequest {
        let steps = arguments.map { words in
            RunRequest.Step(kind: .program(arguments: words, standardInput: []), wantedFiles: ["kept.txt"])
        }
        var request = RunRequest(
            kind: steps[0].kind, files: ["main.py": Array(source.utf8)], wantedFiles: ["kept.txt"])
        request.then = Array(steps.dropFirst())
        return request
    }

    private static let notebook = """
        import sys
        if sys.argv[1] == "add": open("kept.txt", "a").write(sys.argv[2] + "\\n")
        else: print(open("kept.txt").read(), end="")
        """

    @Test(arguments: Support.confinements) func shareAFolder(_ confinement: Confinement) throws {
        let session = try Support.session(confinement)
        let record = try session.run(request(Self.notebook, ["add", "tea"], ["add", "salt"], ["list"]))
        #expect(record.then.map(\.output) == ["", "tea\nsalt\n"])
        #expect(record.files["kept.txt"] == .content(Array("tea\n".utf8)))
        #expect(record.then[1].files["kept.txt"] == .content(Array("tea\nsalt\n".utf8)))
        // The next case finds nothing of it.
        #expect(try session.run(request(Self.notebook, ["list"])).errors.contains("FileNotFoundError"))
    }

    @Test(arguments: Support.confinements) func endWithTheFirstThatReachesALimit(_ confinement: Confinement) throws {
        let session = try Support.session(confinement, Support.profile(wall: 30))
        let record = try session.run(request("while True: pass", [], []))
        #expect(record.reachedLimit == .cpu && record.then.isEmpty)
        #expect(try session.run(Support.program("print('next')")).output == "next\n")
    }

    /// Whatever a step leaves in the way of the next, nothing outside is read or written.
    @Test(arguments: Support.confinements) func findNoTrapOfAnEarlierOne(_ confinement: Confinement) throws {
        let mess = """
            import os, sys
            if sys.argv[1] == "first":
                os.symlink("/etc/passwd", "kept.txt")
                os.rename("main.py", "other.py")
                open("main.py", "w").write("print('changed by itself')")
                open("sitecustomize.py", "w").write("print('planted')")
            """
        let record = try Support.session(confinement).run(request(mess, ["first"], ["second"]))
        #expect(record.files["kept.txt"] == .notAFile)
        #expect(record.then.map(\.output) == ["changed by itself\n"])
    }

    @Test(arguments: Support.confinements) func haveLimitsOfTheirOwn(_ confinement: Confinement) throws {
        let session = try Support.session(confinement, Support.profile(wall: 20, cpu: 10))
        var limits = Support.profile(wall: 20, cpu: 1).limits
        limits.memoryMiB = 100
        limits.outputKiB = 8
        limits.openFiles = 20
        var memory = Support.program("bytearray(160 << 20)")
        memory.limits = limits
        #expect(try session.run(memory).errors.contains("MemoryError"))
        var output = Support.program("print('x' * 9000)")
        output.limits = limits
        #expect(try session.run(output).reachedLimit == .output)
        var files = Support.program("files = [open('main.py') for _ in range(40)]")
        files.limits = limits
        #expect(try session.run(files).errors.contains("Too many open files"))
        var loop = Support.program("while True: pass")
        loop.limits = limits
        #expect(try session.run(loop).reachedLimit == .cpu)
        // The next case has what the profile allows.
        #expect(try session.run(Support.program("bytearray(160 << 20); print('x' * 9000)")).reachedLimit == nil)
    }
}

/// Standard input that a script of the author's writes while the program reads.
@Suite struct InputWriterTests {
    private func run(_ confinement: Confinement, _ program: String, _ writer: String) throws -> RunRecord {
        let source = Array("import sys\nfor n in range(int(sys.argv[1])):\n    \(writer)\n".utf8)
        let kind = RunRequest.Kind.program(
            arguments: [], standardInput: [], writer: InputWriter(source: source, words: ["write.py", "3000000"]))
        let session = try Support.session(confinement, Support.profile(wall: 60, cpu: 30))
        let record = try session.run(RunRequest(kind: kind, files: ["main.py": Array(program.utf8)]))
        #expect(try session.run(Support.program("print(input())", input: "next")).output == "next\n")
        return record
    }

    /// More than the memory limit is passed through.
    @Test(arguments: Support.confinements) func isNeverHeldWhole(_ confinement: Confinement) throws {
        let count = "import sys\nprint(sum(len(line) for line in sys.stdin) >> 20)"
        #expect(try run(confinement, count, "print('x' * 99)").output == "286\n")
    }

    @Test(arguments: Support.confinements) func mayBeLeftUnread(_ confinement: Confinement) throws {
        let record = try run(confinement, "print(input())", "print(n)")
        #expect(record.output == "0\n" && record.termination == .exited(0))
    }

    @Test(arguments: Support.confinements) func saysWhereItsScriptHasFailed(_ confinement: Confinement) throws {
        let record = try run(confinement, "import sys\nprint(len(sys.stdin.read()))", "print(9 // (n - 5))")
        #expect(record.termination == .notStarted)
        #expect(String(decoding: record.serviceLog, as: UTF8.self).contains("ZeroDivisionError"))
    }
}
