import Sandbox

/// mypy or ruff over an answer, which neither of them runs.
package struct LintCheck: Check, Equatable {
    package var name: String
    package var tool: Tool
    package var profile: SandboxProfile?
    package var limits = LoweredLimits()
    var origin: ToolOrigin
    /// The files that are looked at, in order; those of Python in the answer where there are none.
    var files: [String] = []
    /// The learner's files of Python, in which nothing may silence the tool.
    var ownFiles: [String] = []
    var options: [String] = []
    /// The way in which ruff lays out a file is to be the file's own.
    var formatOptions: [String]?
    /// What an answer may silence the tool with.
    var allowed: Set<Suppression> = []
    var expected: [ExpectedFinding] = []

    /// Something that the tool must find in a file that is given.
    struct ExpectedFinding: Sendable, Equatable {
        var file: String
        var line: Int
        var rule: String
        /// What stands there.
        var source: String?
    }
    package var dependsOnMachine: Bool { false }

    package var tellsMutants: Bool { false }

    package func requests(for answer: AnswerFiles) -> [RunRequest] {
        let steps = commands.map { words in
            tool == .mypy ? RunRequest.Kind.mypy(options, files: files) : .native(words)
        }
        var request = RunRequest(kind: .sources(ownFiles), files: answer)
        request.then = steps.map { RunRequest.Step(kind: $0) }
        return [request]
    }

    /// What is typed for each run of the tool, without what only keeps it from reading settings and from writing.
    var shownCommands: [[String]] {
        var commands = [[tool.rawValue] + (tool == .ruff ? ["check"] : []) + options + files]
        if let formatOptions { commands.append([tool.rawValue, "format", "--diff"] + formatOptions + files) }
        return commands
    }

    private var commands: [[String]] {
        let shared = ["--isolated", "--no-cache"]
        let noqa = allowed.contains(.noqa) ? [] : ["--ignore-noqa"]
        var commands = [["check", "--output-format", "json"] + shared + noqa + options + ["--"] + files]
        if let formatOptions { commands.append(["format", "--diff"] + shared + formatOptions + ["--"] + files) }
        return commands
    }

    package func judge(
        _ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile
    ) throws -> CaseVerdict {
        try LintJudge(check: self, answer: answer, profile: profile).verdict([records[0]] + records[0].then)
    }
}
