import Classes
import Page
import Presentation

/// Sentences about the grading of a class.
extension Wording {
    static let exerciseOrAssignment =
        "what was asked of the class? Type: reprise grade-all FOLDER --exercise ID, or --assignment FILE"

    static func oneFolder(_ other: String) -> String {
        "`reprise grade-all` grades one folder, and does not know what to do with \"\(other)\"."
    }

    static func oneAtATime(_ format: String) -> String {
        "\(format) is a report for one learner. Write one for each into a folder: --format \(format)=DIR, or say with --one "
            + "that FOLDER is one answer."
    }

    static let shareOfOne = "--one is about one answer, of which there are no shares. Leave --shard out."

    static func noClassFolder(_ path: String) -> String {
        "\(path) is no folder. Name the one that holds what was handed in, a folder for each learner."
    }

    static func nothingHandedIn(_ path: String, ending: String?) -> String {
        let files = ending.map { ", or a file that ends in \($0)," } ?? ""
        return "\(path) holds no folder\(files) for any learner. If it is one answer itself, add --one."
    }

    static func notHandedIn(_ names: [String], in folder: String) -> String {
        let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
        return "left aside in \(folder), since it is nobody's answer: \(shown)."
    }

    static func unusableAssignment(_ findings: Findings) -> String {
        let words = findings.all.map { finding in
            Wording.finding(finding) + (finding.place.line.map { " (line \($0))" } ?? "")
        }
        return "the assignment cannot be used: \(words.joined(separator: " "))"
    }

    static let gradedIsKept = "What was graded is kept; type the same again to go on there."
    static let gradedIsLost = "Nothing was kept."

    static func gradedSoFar(_ progress: ClassGrader.Progress, secondsLeft: Int) -> String {
        "\(progress.done) of \(progress.all) graded, \(secondsLeft) s left"
    }

    static let noGradesToPutTogether = "which reports? Type: reprise grade-all merge part-1.json part-2.json"

    static func notForMergeOfGrades(_ option: String) -> String {
        "`reprise grade-all merge` grades nothing, so \(option) means nothing to it. Leave it out."
    }

    static func shares(_ fault: ReportShares.Fault, _ files: [String]) -> String {
        switch fault {
        case .notAShare(let index):
            "\(files[index]) is the report of a whole class; only those of --shard are put together."
        case .differs(let index):
            "\(files[index]) does not belong to \(files[0]): another class, assignment, catalog or version of Reprise or Python."
        case .twice(let shard, let index): "\(files[index]) is share \(shard), of which there is a report already."
        case .missing(let shard): "the report of share \(shard) is missing."
        }
    }
}
