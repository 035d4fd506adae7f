import Catalog
import Coach
import Grading
import Page
import Presentation

/// An answer that is still what was handed out: it is said to be one, and nothing is run or written down.
struct UntouchedAnswer {
    private let submission: Submission
    private let target: GradeTarget
    private let exercise: Exercise
    private let coaching: Coaching

    init(_ submission: Submission, _ target: GradeTarget, _ exercise: Exercise, _ coaching: Coaching) {
        self.submission = submission
        self.target = target
        self.exercise = exercise
        self.coaching = coaching
    }

    /// As compilers write it.
    func editorLine(_ path: (String) -> String) -> String {
        let words = Wording.untouched(exercise.files, isBlank: submission.isEmpty)
        return "\(path(exercise.files[0])):1:1: error: \(words) Nothing was run.\n"
    }

    func show(asJSON isJSON: Bool, _ context: Context) throws {
        if isJSON { return try context.output.printJSON(UntouchedJSON(exercise)) }
        let misnamed = target.misnamed(for: exercise.files, exercise, coaching)
        let sentences = [
            Wording.untouched(exercise.files, isBlank: submission.isEmpty), Wording.unread(misnamed),
            "Nothing was run.",
        ]
        let words = context.output.wrapped(sentences.compactMap { $0 }.joined(separator: " "))
        let stage = try Wording.comesFirst(coaching.beginning(of: exercise), []).map { context.output.wrapped($0) }
        try context.output.print(
            "\(exercise.title, .strong)  \(exercise.id)\n" + target.whyThisOne(coaching, context) + "\n" + words
                + (stage ?? "") + "\n" + target.writeAnswer(misnamed, exercise, context))
    }
}

extension GradeTarget {
    /// Why this exercise was taken, where nobody has named one, and what to type where the last attempt was at another.
    func whyThisOne(_ coaching: Coaching, _ context: Context) -> StyledText {
        guard let reason else { return StyledText() }
        let why = context.output.wrapped(Wording.chosen(reason))
        guard reason != .here, let last = coaching.learner.progress.lastTried, last != id,
            coaching.catalog.exerciseIDs.contains(last)
        else { return why }
        return why + "For the one before  \(context.command) grade \(last)\n"
    }

    /// The files in the place of some that are not there or not begun, which nobody reads.
    func misnamed(for wanted: [String], _ exercise: Exercise, _ coaching: Coaching) -> [MisnamedFile] {
        folder(coaching.workspace).map { coaching.misnamedFiles(in: $0, of: exercise, for: wanted) } ?? []
    }

    /// What to do next where there is no answer yet.
    func writeAnswer(_ misnamed: [MisnamedFile], _ exercise: Exercise, _ context: Context) -> StyledText {
        let words = ["\(exercise.id)"] + files
        let what = Wording.writeAnswer(exercise.files, misnamed)
        return "\(what), then  \(context.command) grade \(words.joined(separator: " "))\n"
    }
}
