import Authoring
import Presentation

/// Sentences about what `reprise check` cannot be asked for.
extension Wording {
    static let timingsOfShard = "--timings belongs to --shard. Type: reprise check --shard 2/5 --timings report.json"

    static let watchAlone = "--watch shows lines for people, of all exercises. Leave out --format, --json and --shard."

    static let nothingToPutTogether = "which reports? Type: reprise check merge part-1.json part-2.json"

    static func notForMerge(_ option: String) -> String {
        "`reprise check merge` proves nothing, so \(option) means nothing to it. Leave it out."
    }
}

extension ExerciseChoice.NothingFits: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        (
            "no exercise fits \(pattern).\(Wording.didYouMean(nearest)) `reprise list` shows all.",
            .usage
        )
    }
}

extension ShardVariables.Fault: WordedFailure {
    package var words: (message: String, code: ExitCode) { (sentence, .usage) }

    private var sentence: String {
        switch self {
        case .none:
            "--shard auto: none of GitLab, CircleCI, Buildkite, Slurm, Kubernetes or GitHub says which share this is. "
                + "Write --shard 2/5, or set STRATEGY_JOB_INDEX and STRATEGY_JOB_TOTAL."
        case .missing(let name, let system):
            "--shard auto: \(system) has started this, but \(name) is not set. Set it, or write --shard 2/5."
        case .unusable(let name, let value, let system):
            "--shard auto: \(name) of \(system) is \"\(value)\", which is no number that it can be."
        case .outOfRange(let system, let index, let count):
            "--shard auto: \(system) says that this is number \(index) of \(count), which there cannot be."
        case .unevenArray(let system):
            "--shard auto: the array of \(system) has gaps, so that nobody can tell the shares. Write --array=0-4, say."
        case .several(let systems):
            "--shard auto: \(systems.joined(separator: " and ")) say different things. Write --shard 2/5."
        case .otherCount(let asked, let found, let system):
            "--shard auto/\(asked): \(system) says that there are \(found). Leave out one of them."
        }
    }
}

/// Reports that do not belong together, with their files.
struct MergeFailure: WordedFailure {
    let fault: ReportMerge.Fault
    let files: [String]

    var words: (message: String, code: ExitCode) { (sentence, .usage) }

    private var sentence: String {
        switch fault {
        case .notAPart(let index):
            "\(files[index]) is the report of a whole proof; only those of --shard are put together."
        case .differs(let index, let what):
            "\(files[index]) does not belong to \(files[0]): \(Self.words(what))."
        case .shardTwice(let shard, let index):
            "\(files[index]) is share \(shard), of which there is a report already."
        case .shardMissing(let shard): "the report of share \(shard) is missing."
        case .exerciseTwice(let id, let index): "\(files[index]) has \(id), which another report has too."
        case .exerciseMissing(let id): "no report has \(id). Give every share the same --timings."
        case .exerciseUnknown(let id, let index): "\(files[index]) has \(id), which was not to be proven."
        }
    }

    private static func words(_ difference: ReportMerge.Difference) -> String {
        switch difference {
        case .engine: "another version of Reprise has made it"
        case .catalog: "it is of another catalog, or another version of it"
        case .python: "it was made with another Python"
        case .folder: "its catalog lies elsewhere in its repository"
        case .plan: "other exercises, or another number of shares, were asked for"
        case .findings: "it has other findings of the catalog as a whole"
        }
    }
}
