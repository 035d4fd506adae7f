import Authoring
import Presentation
import System

/// What `reprise check` is asked for.
struct CheckOptions: Sendable {
    enum Share: Sendable, Equatable {
        case all
        case shard(Shard)
        /// As the system says that has started us, of so many where the command line says how many.
        case told(count: Int?)
    }

    let choice: ExerciseChoice
    let share: Share
    /// A report whose times the shards are balanced by.
    let timings: String?
    let jobs: Int?
    let targets: ReportTargets
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
        share = try Self.share(arguments)
        timings = arguments.value(Self.timings)
        jobs = try Self.jobs(arguments)
        targets = try ReportTargets(arguments)
        allowsUnconfined = arguments.has(.allowUnconfined)
        usesCache = !arguments.has(Self.noCache)
        leavesTimesOut = arguments.has(Self.noTimes)
        requiresAll = arguments.has(Self.requireAll)
        watches = arguments.has(Self.watch)
        triesAllPythons = arguments.has(Self.allPythons)
        revision = arguments.value(Self.since)
        places = Places(arguments)
        if timings != nil && share == .all { throw UsageFault(message: Wording.timingsOfShard) }
        if watches && (!targets.isTextAlone || share != .all) { throw UsageFault(message: Wording.watchAlone) }
    }

    private static func share(_ arguments: Arguments) throws -> Share {
        guard let text = arguments.value(shard) else { return .all }
        if text == "auto" { return .told(count: nil) }
        if text.beginsBytewise(with: "auto/"), let shard = Shard("1/" + text.dropFirst(5)) {
            return .told(count: shard.count)
        }
        guard let shard = Shard(text) else { throw UsageFault(message: Wording.unknownShard(text)) }
        return .shard(shard)
    }

    private static func jobs(_ arguments: Arguments) throws -> Int? {
        guard let text = arguments.value(jobs) else { return nil }
        guard let count = Int(text), (1...1024).contains(count) else {
            throw UsageFault(message: Wording.noCount(text, option: "--jobs"))
        }
        return count
    }

    static let allPythons = CommandSpec.Option(
        name: "--all-pythons", value: nil,
        summary: "also try each solution with the oldest Python at hand that its exercise allows")
    static let since = CommandSpec.Option(
        name: "--since", value: "REV",
        summary: "hold the ids to those of a commit, a tag or a branch of git: what was published keeps its id")
    static let rules = CommandSpec.Option(
        name: "--rules", value: nil, summary: "list the rules that a catalog is held to, each with its reason")
    static let only = CommandSpec.Option(
        name: "--only", value: "GLOB",
        summary: "only exercises whose id, topic or track fits; may be given several times")
    static let format = CommandSpec.Option(
        name: "--format", value: "FORM[=FILE]",
        summary: "text, json, junit, junit-strict, sarif, github or markdown; may be given several times")
    static let jobs = CommandSpec.Option(name: "--jobs", value: "N", summary: "how many exercises to prove at once")
    static let shard = CommandSpec.Option(
        name: "--shard", value: "K/N", summary: "only the K-th of N shares; auto: as the CI system says")
    static let timings = CommandSpec.Option(
        name: "--timings", value: "FILE", summary: "a JSON report, by whose times the shares are balanced")
    static let watch = CommandSpec.Option(
        name: "--watch", value: nil, summary: "stay, and prove again whatever is saved")
    static let noCache = CommandSpec.Option(
        name: "--no-cache", value: nil, summary: "prove what has not changed, too, and keep nothing")
    static let noTimes = CommandSpec.Option(
        name: "--no-times", value: nil, summary: "leave out of reports how long it took")
    static let requireAll = CommandSpec.Option(
        name: "--require-all", value: nil, summary: "take an exercise that is skipped for a fault")
}
