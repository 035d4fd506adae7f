import Catalog
import Sandbox

/// A case that cannot be run on this machine: it counts neither as passed nor as failed.
package struct SkippedCase: Sendable, Equatable {
    package var name: String
    package var reason: SkipReason

    package init(name: String, reason: SkipReason) {
        self.name = name
        self.reason = reason
    }
}

/// What a machine lacks that a case or an exercise needs.
package enum SkipReason: Sendable, Equatable {
    /// The rung full, where the machine allows only a weaker one.
    case needsFull(profile: String)
    case needsPython(PythonVersion, found: PythonVersion)
    case packages(PackageStore.Fault)
}

/// Nothing that could be run says that an answer is wrong, but not everything could be run.
package struct CasesSkipped: Error, Sendable, Equatable {
    package var exercise: ExerciseID
    /// How many cases have passed.
    package var passed: Int
    package var skipped: [SkippedCase]

    package init(exercise: ExerciseID, passed: Int, skipped: [SkippedCase]) {
        self.exercise = exercise
        self.passed = passed
        self.skipped = skipped
    }
}
