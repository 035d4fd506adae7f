import Foundation
import TestSupport
import Testing

@testable import Authoring
@testable import Catalog
@testable import Checks
@testable import Page
@testable import Sandbox

/// Real sessions, and the small catalog.
enum MutantSupport {
    static let folder = CatalogFolder(root: SmallCatalog.root)

    private static let environment = ProcessInfo.processInfo.environment

    static let pythons = InterpretersAtHand(environment: environment).all()

    /// - Parameter python: that of the PATH, unless another is given.
    static func pool(_ python: PythonInterpreter? = nil, workers: Int = 2) throws -> SandboxPool {
        let profile = try #require(folder.readProfile("pure", FindingCollector()))
        return SandboxPool(
            profile: profile, caps: .builtIn,
            interpreter: try python ?? InterpreterLocator(environment: environment).locate(),
            environment: environment, workers: workers)
    }

    static func withPool<Value>(
        _ python: PythonInterpreter? = nil, _ body: (SandboxPool) throws -> Value
    ) throws -> Value {
        let pool = try pool(python)
        defer { pool.close() }
        return try body(pool)
    }

    /// What is proposed for files, all in one request.
    static func answer(
        _ files: [String: String], earlier: [String: String] = [:], atMost most: Int = 600,
        by python: PythonInterpreter? = nil
    ) throws -> MutantsAnswer? {
        let contents = files.mapValues { Array($0.utf8) }
        let request = RunRequest(
            kind: .mutants(
                atMost: most, files: files.keys.sorted(), earlier: earlier.mapValues { Array($0.utf8) }),
            files: contents)
        let record = try withPool(python) { try #require(try $0.run([request])[0]) }
        return MutantsAnswer(record, files: contents)
    }

    /// A program's case that reads lines and prints some.
    static func program(_ name: String, reads input: String, prints output: String, arguments: [String] = [])
        -> ProgramCheck
    {
        var run = ProgramRun()
        run.standardInput = Array(input.utf8)
        run.arguments = arguments
        run.expected.output = Array(output.utf8)
        return ProgramCheck(name: name, runs: [run])
    }

    static func exercise(_ cases: [any Check], files: [String] = ["main.py"]) -> Exercise {
        Exercise(
            id: ExerciseID(track: "a", topic: "b", name: "c"), title: "C", level: 1, minutes: 5, concepts: ["loops"],
            sandbox: "pure", files: files, mistakes: [], cases: cases, contentHash: "")
    }
}
