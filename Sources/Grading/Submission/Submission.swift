import Catalog
import Checks

/// A learner's answer: the files that the exercise declares, each read once.
package struct Submission: Sendable, Equatable {
    /// Contents by declared name. A name is missing here where the learner has no such file.
    package var files: AnswerFiles

    package init(files: AnswerFiles) {
        self.files = files
    }

    /// The largest file that counts as an answer.
    package static let largestFile = 1 << 20

    package func missingFiles(of exercise: Exercise) -> [String] {
        exercise.files.filter { files[$0] == nil }
    }

    /// Whether there is not a word in any file.
    package var isEmpty: Bool { files.areBlank }

    /// The text of a line of a file, from 1, without white space around it.
    package func line(_ number: Int?, of file: String?) -> String? { files.line(number, of: file) }
}
