import Catalog
import Checks
import Sandbox

/// Makes the mutants of a solution: Python reads it inside the sandbox and proposes them, and runs none.
struct MutantMaker {
    let exercise: Exercise
    let pool: SandboxPool
    /// The files as the stage before has them: what it leaves as it is was tried there, file by file and statement by
    /// statement.
    var before: AnswerFiles = [:]

    /// More of one file would take longer than they tell.
    static let mostOfAFile = 600

    struct Made {
        var mutants: [Mutant]
        var leftOut = 0
        /// Why there are none of a file.
        var obstacles: [String] = []
    }

    /// - Throws: ``SandboxFault``.
    func mutants(of solution: AnswerFiles) throws -> Made {
        let files = solution.filter {
            $0.key.hasSuffix(".py") && exercise.files.contains($0.key) && before[$0.key] != $0.value
        }
        let names = exercise.files.filter { files[$0] != nil }
        let request = RunRequest(kind: .mutants(atMost: Self.mostOfAFile, files: names, earlier: before), files: files)
        guard let record = try pool.run([request], sessions: 1)[0] else { return Made(mutants: []) }
        guard let answer = MutantsAnswer(record, files: files) else {
            return Made(mutants: [], obstacles: ["reading it takes more than the profile allows"])
        }
        let obstacles = answer.unreadable.map { "\($0.file)\($0.line.map { ":\($0)" } ?? ""): \($0.message)" }
        return Made(mutants: named(answer.edits, files), leftOut: answer.leftOut, obstacles: obstacles)
    }

    /// Those whose lines and changes are alike are told apart by their number, which is the same in a later stage.
    private func named(_ edits: [MutantsAnswer.Edit], _ files: AnswerFiles) -> [Mutant] {
        var seen: [String: Int] = [:]
        return edits.compactMap { edit in
            let lines = ChangedLines(edit, files[edit.file] ?? [])
            let place = files.count > 1 ? "\(edit.file): " : ""
            let name = "\(place)\(edit.kind): \(lines.name)"
            seen[name, default: 0] += 1
            let number = seen[name] ?? 1
            if edit.isInOldStatement { return nil }
            return Mutant(
                name: number > 1 ? "\(name) #\(number)" : name, file: edit.file, kind: edit.kind, line: lines.line,
                column: lines.column, span: edit.span, replacement: edit.replacement, diff: lines.diff)
        }
    }
}

extension AnswerFiles {
    /// The answer with a mutant's change.
    func changed(by mutant: Mutant) -> AnswerFiles {
        var files = self
        files[mutant.file]?.replaceSubrange(mutant.span, with: mutant.replacement)
        return files
    }
}
