import Checks
import Page

/// The prose and the programs in an exercise's folder.
extension CatalogFolder {
    /// - Throws: ``Findings``, where the file is missing or not UTF-8.
    package func statement(_ id: ExerciseID) throws -> String {
        try text(exerciseFolder(id) + "/statement.md", what: "the statement")
    }

    /// The hints, from a nudge to almost the answer, each without its heading.
    ///
    /// - Throws: ``Findings``, where the file is missing or not UTF-8.
    package func hints(_ id: ExerciseID) throws -> [String] {
        Self.sections(of: try text(exerciseFolder(id) + "/hints.md", what: "the hints"))
    }

    /// The most bytes of a note that are shown to anybody.
    private static let longestNote = 4 << 10

    /// A last word for whoever has solved it; nothing where there is none.
    ///
    /// One that cannot be read or is far too long is passed over: no word is worth a verdict.
    package func note(_ id: ExerciseID) -> String? {
        let text = text(exerciseFolder(id) + "/note.md", what: "a last word", FindingCollector())?.trimmingSpaces
        return text.flatMap { $0.isEmpty || $0.utf8.count > Self.longestNote ? nil : $0 }
    }

    /// What to say to a learner who has made this mistake.
    package func diagnosis(_ mistake: Mistake, of id: ExerciseID) throws -> String {
        try text(exerciseFolder(id) + "/mistakes/\(mistake.name)/diagnosis.md", what: "two kind sentences")
            .trimmingSpaces
    }

    /// The programs that lie in the folder of an exercise.
    package enum Answer: Sendable, Equatable {
        case starter
        case solution
        case mistake(String)

        var folder: String {
            switch self {
            case .starter: "starter"
            case .solution: "solution"
            case .mistake(let name): "mistakes/" + name
            }
        }
    }

    /// The files of one of the author's own programs.
    ///
    /// - Throws: ``Findings`` where a declared file is missing.
    package func files(_ answer: Answer, of exercise: Exercise) throws -> [String: [UInt8]] {
        try Findings.thrown { findings in
            var files: [String: [UInt8]] = [:]
            for name in exercise.files {
                let file = "\(exerciseFolder(exercise.id))/\(answer.folder)/\(name)"
                files[name] = bytes(file, what: "the file that exercise.json declares", findings)
            }
            return files
        }
    }

    /// What a learner begins with: the starter or, in a stage, the stage before with the files that are new.
    ///
    /// - Parameters:
    ///   - answer: the learner's own to the stage before; what it lacks is taken from that one's solution.
    ///   - isClosedBook: whether there is nothing in what a starter has.
    /// - Throws: ``Findings`` where a file is missing.
    package func startingFiles(
        of exercise: Exercise, continuing answer: AnswerFiles = [:], isClosedBook: Bool = false
    ) throws -> AnswerFiles {
        guard let before = exercise.continues else {
            return isClosedBook ? exercise.blankFiles : try files(.starter, of: exercise)
        }
        return try Findings.thrown { findings in
            let earlier = tree(exerciseFolder(before) + "/solution", findings).merging(answer) { _, own in own }
            var files: AnswerFiles = [:]
            let blank = isClosedBook ? exercise.blankFiles : nil
            for name in exercise.files {
                let starter = "\(exerciseFolder(exercise.id))/starter/\(name)"
                let added = { blank.map { $0[name] } ?? bytes(starter, what: "a file that this stage adds", findings) }
                files[name] = earlier[name] ?? added()
            }
            return files
        }
    }

    private func text(_ file: String, what: String) throws -> String {
        try Findings.thrown { text(file, what: what, $0) }
    }

    /// The parts under second-level headings; a comment in a block of code is none.
    package static func sections(of markdown: String) -> [String] {
        var sections: [[Substring]] = []
        var isCode = false
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
            if !isCode && line.hasPrefix("## ") {
                sections.append([])
            } else if !sections.isEmpty {
                sections[sections.count - 1].append(line)
            }
        }
        return sections.map { $0.joined(separator: "\n").trimmingSpaces }
    }
}
