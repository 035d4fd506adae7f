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

    /// The name of the author's script that runs beside the learner's program, for whoever tells that it has failed.
    var helperName: String? { get }

    /// The profile that it needs, where that is another than the exercise's own.
    var profile: SandboxProfile? { get }

    /// What it may use, where that is less than the profile allows.
    var limits: LoweredLimits { get }

    /// What python3 is started with where somebody tries the answer by hand; nothing where there is no such program.
    var handRun: [String]? { get }

    /// Whether a run must not tell by its turn which check it is for, so that turns are left to chance.
    var hidesOrder: Bool { get }

    /// Programs that a learner is asked about, which the statement has to show to the letter.
    var shownPrograms: [[UInt8]] { get }

    /// What of the learner's files is given even where a rebuild begins with nothing, such as headings.
    var blankFiles: AnswerFiles { get }

    /// Whether it can be judged only when all of its requests were run; else those that were begun are enough.
    var needsAllRuns: Bool { get }

    /// Whether the machine can change what comes of it, so that it has to be proven on several.
    var dependsOnMachine: Bool { get }

    /// Texts that are compared, each with how.
    var comparedTexts: [ComparedText] { get }

    /// Whether it asks for the same as another by running the same.
    func repeats(_ other: any Check) -> Bool

    /// Whether it runs the answer and says the same of it every time: only then it can tell a changed program from a
    /// right one.
    var tellsMutants: Bool { get }

    /// What is to be run on an answer, all in one place of its own each.
    func requests(for answer: AnswerFiles) -> [RunRequest]

    /// What the runs mean.
    ///
    /// - Parameters:
    ///   - records: one for each request, in the same order.
    ///   - profile: what the runs were allowed, to name the limit that one has reached.
    /// - Throws: ``Findings`` where the runs show that the check itself is wrong, which is its author's fault.
    func judge(_ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile) throws -> CaseVerdict

    /// What the runs of the author's own solution show to be wrong with the check, although they are accepted.
    func findings(ofSolution records: [RunRecord]) -> [Finding]

    /// The file in which it says what it expects, where that can be written anew from a run.
    var recordedIn: String? { get }

    /// Whether an exception that nobody expects may be what is to be expected.
    var recordsExceptions: Bool { get }

    /// What has to change in that file so that runs like these are as expected; nothing for what only its author can
    /// write.
    ///
    /// - Throws: where what was done is wrong, or cannot be written down.
    func edits(
        recording records: [RunRecord], of answer: AnswerFiles, in text: [UInt8]
    ) throws(NotRecordable) -> [TextEdit]
}

extension Check {
    package var service: Service? { nil }
    package var helperName: String? { service?.name }
    package var profile: SandboxProfile? { nil }
    package var limits: LoweredLimits { LoweredLimits() }
    package var hidesOrder: Bool { false }
    package var shownPrograms: [[UInt8]] { [] }
    package var blankFiles: AnswerFiles { [:] }
    package var needsAllRuns: Bool { true }
    package var tellsMutants: Bool { true }
    package func findings(ofSolution records: [RunRecord]) -> [Finding] { [] }
    package var handRun: [String]? { nil }
    package var dependsOnMachine: Bool { true }
    package var comparedTexts: [ComparedText] { [] }
    package func repeats(_ other: any Check) -> Bool { false }
    package var recordedIn: String? { nil }
    package var recordsExceptions: Bool { false }
    package func edits(
        recording records: [RunRecord], of answer: AnswerFiles, in text: [UInt8]
    ) throws(NotRecordable) -> [TextEdit] { [] }
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
