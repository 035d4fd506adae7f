import Catalog

/// A learner's answer: the files that the exercise declares, each read once.
public struct Submission: Sendable, Equatable {
    /// Contents by declared name. A name is missing here where the learner has no such file.
    public var files: [String: [UInt8]]

    public init(files: [String: [UInt8]]) {
        self.files = files
    }

    /// The largest file that counts as an answer.
    public static let largestFile = 1 << 20

    public func missingFiles(of exercise: Exercise) -> [String] {
        exercise.files.filter { files[$0] == nil }
    }

    /// Whether there is not a word of program in any file.
    public var isEmpty: Bool {
        files.values.allSatisfy { $0.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }
    }

    /// The text of a line of a file, from 1, without white space around it.
    public func line(_ number: Int, of file: String) -> String? {
        guard let content = files[file] else { return nil }
        // Python ends a line at each of these; to Swift, the second is one character of its own.
        let lines = String(decoding: content, as: UTF8.self).split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n" || $0 == "\r"
        }
        guard lines.indices.contains(number - 1) else { return nil }
        let text = lines[number - 1].drop { $0.isWhitespace }
        return text.lastIndex { !$0.isWhitespace }.map { String(text[...$0]) }
    }
}
