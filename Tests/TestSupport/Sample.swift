import Catalog
import Checks
import Sandbox

/// Records, cases and exercises with as little in them as a test needs.
package enum Sample {
    package static let limits = ResourceLimits(
        wallSeconds: 5, cpuSeconds: 2, memoryMiB: 512, threads: 32, outputKiB: 1024, fileKiB: 4096, diskKiB: 16_384,
        files: 1024, openFiles: 128)

    /// An answer with one file that does nothing.
    package static let answer: AnswerFiles = ["main.py": []]

    package static let profile = SandboxProfile(
        id: "pure", title: "Pure", network: .none, processes: 0, preload: [], limits: limits)

    package static func exercise(_ cases: [any Check], files: [String] = ["main.py"]) -> Exercise {
        Exercise(
            id: ExerciseID(track: "a", topic: "b", name: "c"), title: "C", level: 1, minutes: 5, concepts: ["x"],
            sandbox: "pure", files: files, mistakes: [], cases: cases, contentHash: "0")
    }

    package static func program(
        _ output: String = "yes\n", exit: Int = 0, files: [String: String] = [:], comparison: Comparison = .exact
    ) -> ProgramCheck {
        var run = ProgramRun()
        run.expected.output = Array(output.utf8)
        run.expected.end = .exit(exit)
        run.expected.files = files.mapValues { Array($0.utf8) }
        run.comparisons.all = comparison
        return ProgramCheck(name: "case", runs: [run])
    }

    package static func session(_ examples: [SessionExample]) -> SessionCheck {
        SessionCheck(name: "case", module: "main", examples: examples)
    }

    package static func example(
        _ source: String, _ output: String = "", raises exception: String? = nil,
        options: Set<SessionExample.Option> = [], manner: SessionExample.Manner = .either
    ) -> SessionExample {
        var example = SessionExample(
            source: source + "\n", expectedOutput: output, expectedException: exception, options: options, line: 1)
        example.manner = manner
        return example
    }

    package static func record(
        _ output: String = "yes\n", errors: String = "", ended termination: RunRecord.Termination = .exited(0),
        limit: RunRecord.ReachedLimit? = nil, files: [String: RunRecord.LeftFile] = [:],
        examples: [ExampleRecord] = [], wallMicroseconds: Int = 1000
    ) -> RunRecord {
        RunRecord(
            termination: termination, reachedLimit: limit, standardOutput: Array(output.utf8),
            standardError: Array(errors.utf8), files: files, examples: examples, wallMicroseconds: wallMicroseconds,
            cpuMicroseconds: 500, peakMemoryKiB: 9000, workFolder: "/box/work")
    }

    /// A program that an exception has ended.
    package static func raised(_ line: String, output: String = "yes\n", at number: Int = 3) -> RunRecord {
        record(output, errors: traceback(line, at: number), ended: .exited(1))
    }

    package static func traceback(_ line: String, at number: Int = 3) -> String {
        """
        Traceback (most recent call last):
          File "/box/work/main.py", line \(number), in <module>
            f()
        \(line)

        """
    }

    /// One example that printed something and then showed its value.
    package static func showing(_ value: String, printed: String = "") -> ExampleRecord {
        var record = answer(printed + value)
        record.shown = printed.utf8.count..<(printed + value).utf8.count
        return record
    }

    /// One example as it went; the exception as its last line.
    package static func answer(_ output: String = "", raised line: String? = nil) -> ExampleRecord {
        ExampleRecord(
            standardOutput: Array(output.utf8), standardError: Array(line.map { traceback($0) }?.utf8 ?? "".utf8),
            exception: line.map { Array($0.utf8) })
    }
}
