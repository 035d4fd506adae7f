import Authoring
import Classes
import Presentation
import System

/// What `reprise grade-all` is asked for.
struct GradeAllOptions: Sendable {
    /// What was asked of the class.
    enum Asked: Sendable {
        case exercise(String)
        case assignment(String)
    }

    let folder: String
    let asked: Asked
    let targets: ReportTargets<ClassFormat>
    let isOne: Bool
    let namesLearners: Bool
    let jobs: Int?
    let settings: AnswerGrader.Settings
    let share: ShareOption?
    let usesCache: Bool
    let allowsUnconfined: Bool
    let places: Places

    init(_ arguments: Arguments) throws {
        folder = arguments.positional[0]
        asked = try Self.asked(arguments)
        targets = try ReportTargets(arguments, Self.format)
        isOne = arguments.has(Self.one)
        namesLearners = arguments.has(Self.names)
        jobs = try arguments.count(Self.jobs, in: 1...1024)
        settings = AnswerGrader.Settings(
            seconds: try arguments.count(Self.seconds, in: 1...300), explains: !arguments.has(Self.noCauses))
        share = try ShareOption(arguments.value(Self.shard))
        usesCache = !arguments.has(Self.noCache) && !arguments.has(.allowUnconfined)
        allowsUnconfined = arguments.has(.allowUnconfined)
        places = Places(arguments)
        if targets.console.isForOne && !isOne {
            throw UsageFault(message: Wording.oneAtATime(targets.console.rawValue))
        }
        if isOne && share != nil { throw UsageFault(message: Wording.shareOfOne) }
    }

    private static func asked(_ arguments: Arguments) throws -> Asked {
        switch (arguments.value(exercise), arguments.value(assignment)) {
        case (let name?, nil): return .exercise(name)
        case (nil, let file?): return .assignment(file)
        default: throw UsageFault(message: Wording.exerciseOrAssignment)
        }
    }

    static let exercise = CommandSpec.Option(
        name: "--exercise", value: "ID", completes: .asked(.ids), summary: "the exercise that was asked for")
    static let assignment = CommandSpec.Option(
        name: "--assignment", value: "FILE", completes: .file,
        summary: "the file that says which exercises were asked for, and what each counts")
    static let format = CommandSpec.Option(
        name: "--format", value: "FORM[=FILE]", completes: .wordsWithFile(of: ClassFormat.self),
        summary: "text, json, csv, junit, junit-strict; for each learner gradescope, classroom, exercism with =DIR")
    static let one = CommandSpec.Option(
        name: "--one", value: nil, summary: "FOLDER is one answer, and not a folder with one for each learner")
    static let names = CommandSpec.Option(
        name: "--names", value: nil, summary: "name the learners, after their folders; else each has a number")
    static let jobs = CommandSpec.Option(
        name: "--jobs", value: "N", completes: .nothing, summary: "how many answers to grade at once")
    static let seconds = CommandSpec.Option(
        name: "--seconds", value: "N", completes: .nothing,
        summary: "how long a case may take at most, where that is less than its own limit")
    static let shard = CommandSpec.Option(
        name: "--shard", value: "K/N", completes: .words(["auto"]),
        summary: "only the K-th of N shares; auto: as the CI system or Slurm says")
    static let noCauses = CommandSpec.Option(
        name: "--no-causes", value: nil, summary: "do not find out why answers fail, which is faster")
    static let noCache = CommandSpec.Option(
        name: "--no-cache", value: nil, summary: "grade again what was graded before, too, and keep nothing")
}
