import Page
import Sandbox

/// One thing to try on an answer: what is run for it, and what the run means.
///
/// What is expected stays here; a request has only what the sandbox needs.
package protocol Check: Sendable {
    /// The case's name, unique in its exercise.
    var name: String { get }

    /// What runs beside the learner's program, if anything does.
    var service: Service? { get }

    /// The profile that it needs, where that is another than the exercise's own.
    var profile: SandboxProfile? { get }

    /// What it may use, where that is less than the profile allows.
    var limits: LoweredLimits { get }

    /// What python3 is started with where somebody tries the answer by hand; nothing where there is no such program.
    var handRun: [String]? { get }

    /// What is to be run on an answer, all in one place of its own each.
    func requests(for answer: AnswerFiles) -> [RunRequest]

    /// What the runs mean.
    ///
    /// - Parameters:
    ///   - records: one for each request, in the same order.
    ///   - profile: what the runs were allowed, to name the limit that one has reached.
    /// - Throws: ``Findings`` where the runs show that the check itself is wrong, which is its author's fault.
    func judge(_ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile) throws -> CaseVerdict
}

extension Check {
    package var service: Service? { nil }
    package var profile: SandboxProfile? { nil }
    package var limits: LoweredLimits { LoweredLimits() }
    package var handRun: [String]? { nil }
}

/// A kind of check: which files of `checks/` are its own, and how they are read.
package protocol CheckKind {
    /// What its files are called, for whoever has called one otherwise.
    static var fileNames: String { get }

    /// Whether a file of `checks/` with that name, or a folder, is read by this kind.
    static func owns(_ fileName: String) -> Bool

    /// The checks in a file; for each fault a finding, and the rest is read all the same.
    static func read(_ file: CheckFile, _ findings: FindingCollector) -> [any Check]
}
