import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Diagnosis
@testable import Grading
@testable import Sandbox

/// An answer as learners write them, with what must be said of it.
///
/// The folder is the exercise's name, and `right` or `wrong`. The head of a wrong answer says which verdict it gets, the
/// exception and its line, the kind of a syntax error, and the trap with its line:
///
///     # What the learner was thinking, in a line or two.
///     # verdict: runtime-error
///     # exception: TypeError line 9
///     # syntax: missing-colon
///     # trap: numbers-as-text line 7
///
/// A fault that is named second or third has a line `# next: TRAP line 9` of its own, in the order in which they are named.
/// `# says: WORDS` must stand in what is said of one of them, and `# never: WORDS` must not; there may be several of each.
///
/// `# trap: none` says that nothing may be claimed. `# mistake: NAME` says that it behaves like this mistake of the
/// exercise's author. A line is left out where there is no such thing; a trap's line only where the output alone shows it.
struct LearnerProgram: Sendable, CustomTestStringConvertible {
    var exercise: String
    var isRight: Bool
    var name: String
    var source: String
    private var heads: [String: [String]] = [:]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Programs")

    static let all: [LearnerProgram] = {
        let folder = Self.folder.path(percentEncoded: false)
        let paths = FileManager.default.enumerator(atPath: folder)!.compactMap { $0 as? String }
        return paths.filter { $0.hasSuffix(".py") }.sorted().map { path in
            LearnerProgram(path, try! String(contentsOfFile: folder + "/" + path, encoding: .utf8))
        }
    }()
    static let right = all.filter(\.isRight)
    static let wrong = all.filter { !$0.isRight }

    /// Every third of the wrong ones: what may have happened is searched for in each, which takes its time. All of them
    /// are tried by `ci/traps`.
    static let triedWrong: [LearnerProgram] = {
        if ProcessInfo.processInfo.environment["TRAPS"] == "all" { return wrong }
        let tried = wrong.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
        print(
            "traps: \(wrong.count - tried.count) of \(wrong.count) wrong answers are left to ci/traps, which tries all")
        return tried
    }()

    private init(_ path: String, _ source: String) {
        let parts = path.split(separator: "/").map(String.init)
        exercise = parts[0]
        isRight = parts[1] == "right"
        name = path
        self.source = source
        for line in source.split(separator: "\n").prefix(while: { $0.hasPrefix("#") }) {
            let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
            if parts.count == 2 {
                heads[String(parts[0]), default: []].append(parts[1].trimmingCharacters(in: .whitespaces))
            }
        }
    }

    var verdict: String? { heads["verdict"]?[0] }
    var exception: String? { heads["exception"]?[0] }
    var syntax: String? { heads["syntax"]?[0] }
    var mistake: String? { heads["mistake"]?[0] }
    var next: [String] { heads["next"] ?? [] }
    var says: [String] { heads["says"] ?? [] }
    var never: [String] { heads["never"] ?? [] }
    /// As in `off-by-one line 7`; nothing where nothing may be claimed.
    var trap: String? { heads["trap"]?[0] == "none" ? nil : heads["trap"]?[0] }
    var saysTrap: Bool { heads["trap"] != nil || mistake != nil }

    var testDescription: String { name }
}

/// The small catalog, with one pool of sessions for all programs.
enum Workbench {
    static let folder = CatalogFolder(root: SmallCatalog.root)
    static let catalog = try! folder.catalog()
    static let exercises = Dictionary(
        uniqueKeysWithValues: catalog.exerciseIDs.map { ($0.name, try! folder.exercise($0, in: catalog)) })
    /// The oldest and the newest Python at hand: what differs, differs between these. `ci/misread-table.py`, which the gate
    /// runs, has all.
    static let pythons: [PythonInterpreter] = {
        let all = InterpretersAtHand(environment: ProcessInfo.processInfo.environment).all()
        return all.count > 2 ? [all[0], all[all.count - 1]] : all
    }()
    static let pool: SandboxPool = {
        let environment = ProcessInfo.processInfo.environment
        return SandboxPool(
            profile: try! folder.profile("pure"), caps: .builtIn,
            interpreter: try! InterpreterLocator(environment: environment).locate(),
            environment: environment, workers: 2)
    }()

    static func grade(_ program: LearnerProgram) throws -> (verdict: Verdict, cause: Cause?) {
        let exercise = try #require(exercises[program.exercise])
        return try grade(program.source, exercise)
    }

    static func grade(_ source: String, _ exercise: Exercise) throws -> (verdict: Verdict, cause: Cause?) {
        let submission = Submission(files: [exercise.files[0]: Array(source.utf8)])
        let grader = Grader(exercise: exercise, pool: pool)
        let grade = try grader.grade(submission)
        let search = ExplanationSearch(grader, folder: folder)
        return (grade.verdict, try search.explanation(of: submission, grade).cause)
    }
}
