import Catalog
import Sandbox

/// What is said of an answer.
public struct Verdict: Sendable, Equatable {
    /// The worst over all cases.
    public var kind: VerdictKind
    /// In the order of the exercise's checks. Those that were not run are left out.
    public var cases: [CaseVerdict]
    /// Cases that were not begun, since others had run into a time limit.
    public var notRun: [String]
    /// Declared files that the learner does not have.
    public var missingFiles: [String]
    /// The known mistake that the answer behaves like.
    public var diagnosis: Diagnosis?

    public var isAccepted: Bool { kind == .accepted }
    public var failing: [CaseVerdict] { cases.filter { $0.kind != .accepted } }
    /// The case to show.
    public var firstFailing: CaseVerdict? { failing.first { $0.kind == kind } }
}

/// What is said of one case.
public struct CaseVerdict: Sendable, Equatable {
    public var name: String
    public var kind: VerdictKind
    /// Everything that was not as expected; empty where the case passed.
    public var mismatches: [Mismatch]
    public var exception: PythonException?
    public var limit: ReachedLimit?
    public var termination: RunRecord.Termination
    public var standardOutput: [UInt8]
    public var standardError: [UInt8]
    /// What the case's service has printed.
    public var serviceLog: [UInt8] = []
    public var wallMicroseconds: Int
}

/// One thing that was not as expected.
public enum Mismatch: Sendable, Equatable {
    case output(expected: [UInt8], actual: [UInt8])
    case exitStatus(expected: Int, actual: Int)
    case file(name: String, expected: [UInt8], actual: RunRecord.LeftFile)
    /// An example of a session that answered something else.
    case example(SessionExample, expected: String, actual: String)
    /// The program ended before a session was over.
    case endedEarly(SessionExample?)
}

/// A limit of the sandbox profile that a case ran into, with its value.
public enum ReachedLimit: Sendable, Equatable {
    case wallSeconds(Int)
    case cpuSeconds(Int)
    case memoryMiB(Int)
    case outputKiB(Int)
    case fileKiB(Int)
    case diskKiB(Int)
    case files(Int)
    case openFiles(Int)
    case threads(Int)
}
