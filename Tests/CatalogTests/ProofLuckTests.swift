import Testing

@testable import Authoring
@testable import Catalog
@testable import Checks
@testable import Sandbox

/// Solutions that are right by luck, or only just.
@Suite struct ProofLuckTests {
    /// The solution, which does something first, where it is asked to count from three.
    private static func first(_ lines: String...) -> CatalogCopy.Edit {
        let body = lines.map { "        \($0)\n" }.joined()
        return .replace(
            "./solution/steps.py", "    if start < 0:\n",
            with: "    if start == 3:\n        import time\n\(body)    if start < 0:\n")
    }

    private static let place = "./solution: case \"from three\""

    @Test(arguments: [
        ProofRow("as it is", ProvenByLuck.self, finds: []),
        ProofRow(
            "the order of a set", ProvenByLuck.self, first("if list({'tea', 'egg'})[0] == 'egg': return []"),
            finds: [(place, "(PYTHONHASHSEED=")]),
        ProofRow(
            "the time zone", ProvenByLuck.self, first("if time.localtime(0).tm_hour: return []"),
            finds: [(place, "in another time zone")]),
        ProofRow(
            "the encoding of files", ProvenByLuck.self, first("print('é', file=open('cup', 'w'))"),
            finds: [(place, "encoding=\"utf-8\"")]),
        ProofRow(
            "names of files and the screen are UTF-8 everywhere", ProvenByLuck.self,
            first("print('é', file=open('é', 'w', encoding='utf-8'))", "import sys; print('é', file=sys.stderr)"),
            finds: []),
        ProofRow(
            "a fast machine", ProvenByLuck.self,
            first("begun = time.perf_counter()", "if time.perf_counter() - begun > 0.2: return []"),
            finds: [(place, "on a slow machine")]),
    ])
    func whatIsRightByLuck(_ row: ProofRow) throws { try row.check() }

    private static let level = #""level": 1"#
    private static let lowered = CatalogCopy.Edit.replace(
        "./exercise.json", level, with: level + #", "limits": { "output-kib": 64 }"#)
    private static let prints20KiB = first("import sys; sys.stderr.write('x' * 20480)")

    @Test(arguments: [
        ProofRow("as it is", NearLimit.self, finds: []),
        ProofRow(
            "half a second of two", NearLimit.self,
            first("begun = time.process_time()", "while time.process_time() - begun < 0.5: pass"),
            finds: [(place, "of 2 of cpu-seconds")]),
        ProofRow(
            "a quarter of the output", NearLimit.self, first("import sys; sys.stderr.write('x' * 262144)"),
            finds: [(place, "256.00 of 1024 of output-kib")]),
        ProofRow(
            "a quarter of the memory", NearLimit.self, first("bytearray(b'x') * (128 << 20)"),
            finds: [(place, "of 512 of memory-mib")]),
        ProofRow(
            "a limit that the exercise states and nothing reaches", NearLimit.self, lowered, prints20KiB,
            finds: [(place, "20.00 of 64 of output-kib")]),
        ProofRow(
            "one that a mistake reaches", NearLimit.self, lowered, prints20KiB,
            .replace("./mistakes/counts-up/main.py", "        print(number)", with: "        print('x' * 70000)"),
            finds: []),
    ])
    func whatIsRightOnlyJust(_ row: ProofRow) throws { try row.check() }

    /// On a busy machine a program that computes takes long on the clock, and has not waited.
    @Test(arguments: [(1_200_000, 10_000, true), (1_200_000, 300_000, false), (900_000, 0, false)])
    func onlyWaitingCountsOnTheClock(_ wall: Int, _ cpu: Int, _ isNear: Bool) {
        let record = RunRecord(
            termination: .exited(0), standardOutput: [], standardError: [], files: [:], examples: [],
            wallMicroseconds: wall, cpuMicroseconds: cpu, peakMemoryKiB: 0, workFolder: "")
        let uses = LimitUse.all(of: [record], under: ProofTrial.pool.profile)
        #expect(uses.first { $0.limit == .wallSeconds }?.isNear == isNear)
    }

    @Test(.enabled(if: !ProofTrial.otherPythons.isEmpty))
    func anotherPythonIsTried() throws {
        let python = try #require(ProofTrial.otherPythons.first)
        let fails = Self.first("import sys; assert sys.version_info[:3] != \(Self.tuple(python.version))")
        let findings = try ProofTrial.findings(LeastPython.self, [fails], pythons: [python])
        #expect(findings.map(\.found) == ["runtime-error with Python \(python.version)"])
        #expect(try ProofTrial.findings(LeastPython.self, [], pythons: [python]) == [])
        #expect(try ProofTrial.findings(LeastPython.self, [fails]) == [])
    }

    private static func tuple(_ version: String) -> String {
        "(" + version.split(separator: ".").joined(separator: ", ") + ")"
    }
}
