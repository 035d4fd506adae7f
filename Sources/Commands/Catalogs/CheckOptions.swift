import Authoring
import Presentation
import System

/// What `reprise check` is asked for.
struct CheckOptions: Sendable {
    let choice: ExerciseChoice
    /// Nothing for all.
    let share: ShareOption?
    /// A report whose times the shards are balanced by.
    let timings: String?
    let jobs: Int?
    let targets: ReportTargets<CheckFormat>
    let allowsUnconfined: Bool
    let usesCache: Bool
    let leavesTimesOut: Bool
    let requiresAll: Bool
    let watches: Bool
    let triesAllPythons: Bool
    /// A commit whose ids the catalog is held to.
    let revision: String?
    let places: Places

    init(_ arguments: Arguments) throws {
        choice = ExerciseChoice(names: arguments.positional, globs: arguments.values(Self.only))
        share = try ShareOption(arguments.value(Self.shard))
        timings = arguments.value(Self.timings)
        jobs = try arguments.count(Self.jobs, in: 1...1024)
        targets = try ReportTargets(arguments, Self.format)
        allowsUnconfined = arguments.has(.allowUnconfined)
        usesCache = !arguments.has(Self.noCache)
        leavesTimesOut = arguments.has(Self.noTimes)
        requiresAll = arguments.has(Self.requireAll)
        watches = arguments.has(Self.watch)
        triesAllPythons = arguments.has(Self.allPythons)
        revision = arguments.value(Self.since)
        places = Places(arguments)
        if timings != nil && share == nil { throw UsageFault(message: Wording.timingsOfShard) }
        if watches && (!targets.isTextAlone || share != nil) { throw UsageFault(message: Wording.watchAlone) }
    }

    static let allPythons = CommandSpec.Option(
        name: "--all-pythons", value: nil,
        summary: "also try each solution with the oldest Python at hand that its exercise allows")
    static let since = CommandSpec.Option(
        name: "--since", value: "REV", completes: .nothing,
        summary: "hold the ids to those of a commit, a tag or a branch of git: what was published keeps its id")
    static let rules = CommandSpec.Option(
        name: "--rules", value: nil, summary: "list the rules that a catalog is held to, each with its reason")
    static let only = CommandSpec.Option(
        name: "--only", value: "GLOB", completes: .either([.asked(.ids), .asked(.places)]),
        summary: "only exercises whose id, topic or track fits; may be given several times")
    static let format = CommandSpec.Option(
        name: "--format", value: "FORM[=FILE]", completes: .wordsWithFile(of: CheckFormat.self),
        summary: "text, json, junit, junit-strict, sarif, github or markdown; may be given several times")
    static let jobs = CommandSpec.Option(
        name: "--jobs", value: "N", completes: .nothing, summary: "how many exercises to prove at once")
    static let shard = CommandSpec.Option(
        name: "--shard", value: "K/N", completes: .words(["auto"]),
        summary: "only the K-th of N shares; auto: as the CI system says")
    static let timings = CommandSpec.Option(
        name: "--timings", value: "FILE", completes: .file,
        summary: "a JSON report, by whose times the shares are balanced")
    static let watch = CommandSpec.Option(
        name: "--watch", value: nil, summary: "stay, and prove again whatever is saved")
    static let noCache = CommandSpec.Option(
        name: "--no-cache", value: nil, summary: "prove what has not changed, too, and keep nothing")
    static let noTimes = CommandSpec.Option(
        name: "--no-times", value: nil, summary: "leave out of reports how long it took")
    static let requireAll = CommandSpec.Option(
        name: "--require-all", value: nil, summary: "take an exercise that is skipped for a fault")
}
