import Catalog
import Coach
import Presentation

/// `reprise solution --first`: the learner's first accepted answer beside the last.
struct FirstAnswerPage {
    private struct Answer: Encodable {
        var exercise: String
        var first: [String: String]
        var last: [String: String]
        /// What has changed, as `diff -u` tells it.
        var difference: String
    }

    private let coaching: Coaching
    private let context: Context

    init(_ coaching: Coaching, _ context: Context) {
        self.coaching = coaching
        self.context = context
    }

    func show(_ id: ExerciseID, isJSON: Bool) throws {
        guard !coaching.isClosedBook(id) else { throw UsageFault(message: Wording.firstInRebuild(id)) }
        guard let answers = try coaching.firstAndLast(id) else {
            throw UsageFault(message: Wording.noFirstAnswer(id))
        }
        guard isJSON else {
            return try context.output.print(FirstAnswerText(answers, output: context.output).render())
        }
        try context.output.printJSON(
            Answer(
                exercise: id.description, first: answers.first.mapValues { String(decoding: $0, as: UTF8.self) },
                last: answers.now.mapValues { String(decoding: $0, as: UTF8.self) },
                difference: AnswerChange.all(answers).map(\.unified).joined()))
    }
}
