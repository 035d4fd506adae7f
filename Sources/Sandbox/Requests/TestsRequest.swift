import System

/// A learner's tests and the program that they are tried on, which is served from memory.
package struct TestsRequest: Sendable, Equatable {
    package enum Runner: String, Sendable, CaseIterable {
        case unittest, pytest
    }

    package var runner: Runner
    /// The learner's files, which are read before they are run, and those of them that are tests.
    package var learnerFiles: [String]
    package var tests: [String]
    /// Modules that tests may import beside the usual ones.
    package var imports: [String]
    /// By module, the names of the program that tests may see.
    package var surfaces: [String: [String]]
    /// The program's files by their paths; never laid into a folder.
    package var program: [String: [UInt8]]

    package init(
        runner: Runner, learnerFiles: [String], tests: [String], imports: [String], surfaces: [String: [String]],
        program: [String: [UInt8]]
    ) {
        self.runner = runner
        self.learnerFiles = learnerFiles
        self.tests = tests
        self.imports = imports
        self.surfaces = surfaces
        self.program = program
    }
}

extension RunRequest.Kind {
    /// Runs tests on a program; ``TestsReport`` is what they come to.
    package static func tests(_ request: TestsRequest) -> RunRequest.Kind {
        let program = request.program.sorted { $0.key < $1.key }.flatMap { [Array($0.key.utf8), $0.value] }
        let surfaces = request.surfaces.sorted { $0.key < $1.key }.flatMap {
            [Array($0.key.utf8), Fields.list($0.value)]
        }
        return RunRequest.Kind(
            name: "tests",
            payload: [
                Array(request.runner.rawValue.utf8), Fields.list(request.learnerFiles), Fields.list(request.tests),
                Fields.list(request.imports), Fields.pack(program), Fields.pack(surfaces),
            ])
    }
}
