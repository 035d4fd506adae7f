import Catalog
import Grading
import System

/// Finds the files of an exercise in what a learner has handed in.
///
/// In the folder that the assignment names, else in one that is called like the exercise, by its whole id or its name;
/// where no other exercise has files of the same names also in the learner's folder itself.
package struct AnswerFinder: Sendable {
    /// The files that count.
    package struct Found: Sendable {
        package var submission: Submission
        /// Whether the one file that was asked for is called otherwise.
        package var isTakenForAnother = false
    }

    /// Whether every file's name tells which exercise it belongs to.
    private let isFlat: Bool

    package init(_ tasks: [AssignedTask]) {
        let names = tasks.flatMap(\.exercise.files)
        isFlat = Set(names).count == names.count
    }

    /// - Throws: ``SubmissionFault`` for a file that cannot be taken, as one that is a link out of the learner's folder.
    package func find(_ task: AssignedTask, in answer: HandedIn) throws -> Found {
        let files = task.exercise.files
        if answer.isFile {
            let reader = SubmissionReader(workspace: answer.path.folderPart)
            return Found(submission: Submission(files: [files[0]: try reader.read(answer.path)]))
        }
        let reader = SubmissionReader(workspace: answer.path)
        let places = places(task).filter { FileStatus(answer.path + "/" + $0)?.isFolder == true }
        for place in places {
            let submission = try reader.read(folder: Self.path(answer.path, place), files: files)
            if !submission.files.isEmpty { return Found(submission: submission) }
        }
        for place in places {
            let folder = Self.path(answer.path, place)
            guard let other = try Self.onlyFile(folder, like: files) else { continue }
            let content = try reader.read(folder + "/" + other)
            return Found(submission: Submission(files: [files[0]: content]), isTakenForAnother: true)
        }
        return Found(submission: Submission(files: [:]))
    }

    private func places(_ task: AssignedTask) -> [String] {
        if let folder = task.folder { return [folder] }
        let id = task.exercise.id
        return ["\(id)", "\(id.topic)/\(id.name)", id.name] + (isFlat ? ["."] : [])
    }

    private static func path(_ root: String, _ place: String) -> String { place == "." ? root : root + "/" + place }

    /// The one file of its kind in a folder, where one file is all that is asked for, whatever it is called.
    private static func onlyFile(_ folder: String, like files: [String]) throws -> String? {
        guard files.count == 1, let ending = files[0].fileEnding else { return nil }
        let found = try FolderContent.names(folder).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
        return found.count == 1 ? found[0] : nil
    }
}
