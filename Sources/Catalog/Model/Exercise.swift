import Checks

/// An exercise as its author has written it.
package struct Exercise: Sendable {
    package var id: ExerciseID
    package var title: String
    /// From 1, first steps, to 5.
    package var level: Int
    /// Par time of writing it again from an empty file.
    package var minutes: Int
    package var concepts: [String]
    /// The id of a sandbox profile.
    package var sandbox: String
    /// The paths of the files that the learner writes; the first is the module that sessions start with.
    package var files: [String]
    package var mistakes: [Mistake]
    package var cases: [any Check]
    /// What every case finds beside the learner's files, by path.
    package var given: [String: [UInt8]] = [:]
    /// What every case may use, where that is less than the profile allows.
    package var limits = LoweredLimits()
    /// The least Python that it can be solved with; nothing where any will do.
    package var python: PythonVersion?
    package var kind = ExerciseKind.write
    /// How the starter is refused, where its author has said so.
    package var starter: VerdictKind?
    /// Exercises that are to be accepted before this one is handed out.
    package var after: [ExerciseID] = []
    /// Whether it is handed out as soon as these are done, ahead of its own place.
    package var isEarly = false
    /// The stage before, whose accepted answer this one begins with.
    package var continues: ExerciseID?
    /// Exercises on the same concept under another story.
    package var related: [ExerciseID] = []
    /// By the id of a rule, how grave this exercise takes it; before what its catalog says.
    package var rules: [String: ExerciseCatalog.RuleLevel] = [:]
    /// Changes whenever what is asked or checked does: the statement, `exercise.json` and the checks.
    package var contentHash: String
    /// Changes of the solution that no case can tell from it.
    package var equivalents: [EquivalentMutant] = []

    package init(
        id: ExerciseID, title: String, level: Int, minutes: Int, concepts: [String], sandbox: String, files: [String],
        mistakes: [Mistake], cases: [any Check], contentHash: String
    ) {
        self.id = id
        self.title = title
        self.level = level
        self.minutes = minutes
        self.concepts = concepts
        self.sandbox = sandbox
        self.files = files
        self.mistakes = mistakes
        self.cases = cases
        self.contentHash = contentHash
    }

    /// The learner's files as a rebuild begins: nothing is in them but what stands where answers go.
    package var blankFiles: AnswerFiles {
        let given = cases.reduce(into: [:]) { $0.merge($1.blankFiles) { given, _ in given } }
        return Dictionary(uniqueKeysWithValues: files.map { ($0, given[$0] ?? []) })
    }

    /// What python3 is started with where the answer is tried by hand; nothing where it is no program.
    package var handRun: [String]? {
        cases.lazy.compactMap(\.handRun).first { $0[0] == "-m" || files.contains($0[0]) || given[$0[0]] != nil }
    }

    package var summary: ExerciseSummary {
        var summary = ExerciseSummary(
            id: id, title: title, level: level, minutes: minutes, concepts: concepts,
            after: after + [continues].compactMap { $0 }, continues: continues, kind: kind, python: python)
        summary.isEarly = isEarly
        return summary
    }
}

/// What a learner is asked to do.
package enum ExerciseKind: String, Sendable, CaseIterable {
    case write, fix, complete, predict, refactor, test, speed
}

/// A wrong answer that real people write.
package struct Mistake: Sendable, Equatable {
    package var name: String
    package var trap: String?
    package var verdict: VerdictKind
    /// The names of the cases that fail; all others pass.
    package var failingCases: [String]

    package init(name: String, trap: String?, verdict: VerdictKind, failingCases: [String]) {
        self.name = name
        self.trap = trap
        self.verdict = verdict
        self.failingCases = failingCases
    }
}

/// A small change of the solution that its author declares to be as right as the solution.
package struct EquivalentMutant: Sendable, Equatable {
    /// As `reprise check` names it.
    package var mutant: String
    package var reason: String

    package init(mutant: String, reason: String) {
        self.mutant = mutant
        self.reason = reason
    }
}
