import Catalog
import Checks
import Classes
import Diagnosis
import Grading
import Page
import System

/// Puts into words what has come of an answer of a class.
package struct GradeWords: Sendable {
    private let catalog: ExerciseCatalog

    /// So much of one case is kept; nobody reads more of it in a list.
    private static let longestText = 6000
    private static let longestOutput = 2000

    package init(_ catalog: ExerciseCatalog) {
        self.catalog = catalog
    }

    package func grade(_ outcome: AnswerOutcome, _ task: AssignedTask) -> ExerciseGrade {
        let exercise = task.exercise
        var grade = ExerciseGrade(exercise: exercise.id.description)
        switch outcome {
        case .judged(let answer): fill(&grade, answer, exercise)
        case .skipped(let skipped):
            grade.ungraded = Wording.skipped(skipped)
            let names = Dictionary(skipped.skipped.map { ($0.name, $0) }) { first, _ in first }
            grade.cases = exercise.cases.map { names[$0.name].map(Self.skipped) ?? CaseGrade($0.name, .passed) }
        case .lacking(let reason):
            grade.ungraded = Wording.skipped(reason)
            grade.cases = exercise.cases.map { Self.skipped(SkippedCase(name: $0.name, reason: reason)) }
        case .unusable(let fault):
            grade.verdict = ExerciseGrade.unusable
            grade.remark = Wording.unusable(fault, exercise.files)
            grade.cases = exercise.cases.map { CaseGrade($0.name, .notRun) }
        case .failed(let error): grade.ungraded = Wording.failure(error).message
        }
        return grade
    }

    private func fill(_ grade: inout ExerciseGrade, _ answer: JudgedAnswer, _ exercise: Exercise) {
        let (verdict, explanation) = (answer.verdict, answer.explanation)
        grade.isUnconfined = answer.ranUnconfined ? true : nil
        grade.verdict = verdict.kind.rawValue
        if !verdict.missingFiles.isEmpty {
            grade.remark = "There is no \(verdict.missingFiles.joined(separator: ", "))."
        }
        let run = Dictionary(verdict.cases.map { ($0.name, $0) }) { first, _ in first }
        let skipped = Dictionary(verdict.skipped.map { ($0.name, $0) }) { first, _ in first }
        grade.cases = exercise.cases.map { check in
            run[check.name].map(Self.grade) ?? skipped[check.name].map(Self.skipped) ?? CaseGrade(check.name, .notRun)
        }
        guard !verdict.isAccepted else { return }
        let page = VerdictPage(verdict, explanation: explanation, of: answer.submission, to: exercise, in: catalog)
        grade.explanation = Self.plain(page.explanation)
        (grade.trap, grade.mistake) = (explanation.cause?.trap, explanation.cause?.mistake)
        grade.trapTitle = explanation.cause?.trap.map { explanation.cause?.title ?? catalog.trap($0) }
        grade.syntax = explanation.syntax?.kind.rawValue
        grade.shownCase = FailingCases(verdict).shown?.name
        grade.exception = verdict.firstFailing?.exception?.type
    }

    private static func grade(_ entry: CaseVerdict) -> CaseGrade {
        var grade = CaseGrade(entry.name, entry.kind == .accepted ? .passed : .failed)
        grade.seconds = Double(entry.wallMicroseconds / 1000) / 1000
        guard entry.kind != .accepted else { return grade }
        let line = CaseLine(entry)
        (grade.verdict, grade.message) = (entry.kind.rawValue, line.message)
        (grade.file, grade.line) = (line.file, line.line)
        grade.text = plain(entry.blocks).map { $0.cut(to: longestText) }
        let output = VisibleText.lines(of: Fields.string(entry.standardOutput.prefix(longestOutput * 4)))
        grade.output = output.isEmpty ? nil : output.cut(to: longestOutput)
        return grade
    }

    private static func skipped(_ skipped: SkippedCase) -> CaseGrade {
        var grade = CaseGrade(skipped.name, .skipped)
        grade.message = Wording.shortSkipped(skipped.reason)
        return grade
    }

    /// As plain lines; nothing where there is nothing.
    private static func plain(_ blocks: [Block]) -> String? {
        let output = Output(isStyled: false, width: 80)
        let text = output.rendered(BlockText(output).render(blocks))
        return text.isEmpty ? nil : text
    }
}

extension String {
    /// As many letters, and a word that there were more.
    func cut(to most: Int) -> String { count > most ? prefix(most) + "\n… (cut off here)" : self }
}

extension AnswerChanged: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        ("the answer was changed while the class was being graded. Type the same command again.", .unavailable)
    }
}
