import Grading
import Page

/// Sentences about files that cannot be taken as an answer.
extension Wording {
    package static func submission(_ fault: SubmissionFault) -> String {
        switch fault {
        case .notFound(let path):
            "there is no file \(path). Check the spelling, or type `reprise` to get the starter file."
        case .isFolder(let path):
            "\(path) is a folder. Name the file in it that is your answer."
        case .notRegular(let path):
            "\(path) is not an ordinary file. Save your answer as a plain file and name that."
        case .unreadable(let path, let errno):
            "\(path) cannot be read (\(reason(errno))). Give yourself the right with: chmod u+r \(path)"
        case .tooLarge(let path, let bytes):
            "\(path) has \(ByteCount.words(bytes)); an answer may have at most \(ByteCount.words(Submission.largestFile)). Is it the right file?"
        case .notUTF8(let path, let line):
            "\(path) is not UTF-8 text: line \(line) has bytes that mean nothing in it. Save it with the encoding UTF-8."
        case .leadsOutside(let path, let target):
            "\(path) is a link that leads out of the workspace, to \(target). Copy the file to \(path), or name it: "
                + "reprise grade ID \(target)"
        }
    }

    /// Of what somebody has handed in, without the path, which may have their name in it.
    static func unusable(_ fault: SubmissionFault, _ files: [String]) -> String {
        let (path, what) =
            switch fault {
            case .notFound(let path): (path, "is not there")
            case .isFolder(let path): (path, "is a folder")
            case .notRegular(let path): (path, "is not an ordinary file")
            case .unreadable(let path, let errno): (path, "cannot be read (\(reason(errno)))")
            case .tooLarge(let path, let bytes):
                (path, "has \(ByteCount.words(bytes)), and may have at most \(ByteCount.words(Submission.largestFile))")
            case .notUTF8(let path, let line):
                (path, "is not UTF-8 text: line \(line) has bytes that mean nothing in it")
            case .leadsOutside(let path, _): (path, "is a link that leads out of the folder that was handed in")
            }
        let name = files.first { path.hasSuffix("/" + $0) } ?? files[0]
        return "\(name) \(what), so nothing was run."
    }

    /// That a program cannot even be read.
    static func cannotRead(_ file: String, line: Int) -> String {
        "Python cannot read line \(line) of \(file), so nothing was run."
    }

    /// That there is nothing yet in any file of an answer.
    static func blank(_ files: [String]) -> String {
        let isProgram = files.allSatisfy { $0.hasSuffix(".py") }
        return "There is \(isProgram ? "no program" : "nothing") in \(files.joined(separator: ", ")) yet."
    }
}
