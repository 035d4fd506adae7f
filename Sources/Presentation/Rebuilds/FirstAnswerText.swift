import Coach
import Page

/// A learner's first accepted answer, and what the last one does otherwise.
package struct FirstAnswerText {
    private let answers: AnswerPair
    private let output: Output

    package init(_ answers: AnswerPair, output: Output) {
        self.answers = answers
        self.output = output
    }

    package func render() -> StyledText {
        if answers.areSame {
            return output.wrapped("Your last accepted answer is the same as your first, letter for letter.")
        }
        let heading = output.wrapped(StyledText(Wording.lines(answers) + "."))
        return heading
            + AnswerChange.all(answers).map { change in
                "\n\("\(change.file)  (- your first answer, + the last one)", .strong)\n\n" + change.render()
            }.joined()
    }
}
