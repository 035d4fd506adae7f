/// A question, and where its answer is looked for.
package struct AnswerPlace: Sendable, Equatable {
    /// The learner's file.
    package var file: String
    /// Its heading there, and the case's name.
    package var question: String
    /// All questions whose answers are in that file.
    package var questions: [String]

    /// The file with nothing answered in it: the headings, where there are several.
    var blankFile: AnswerFiles {
        questions.count == 1 ? [:] : [file: Array(questions.map { "# \($0)\n" }.joined(separator: "\n").utf8)]
    }

    /// What the file has for it; in place of an answer, why there is none.
    func look(in answer: AnswerFiles) -> Result<AnswerSheet.Section, NoAnswer> {
        switch AnswerSheet(answer[file] ?? [], questions: questions).answer(to: question) {
        case .answer(let section): .success(section)
        case .empty: .failure(NoAnswer(sentence: "There is no answer to \"\(question)\" in \(file) yet."))
        case .noHeading:
            .failure(
                NoAnswer(
                    sentence: "\(file) has no line \"# \(question)\". Write it, and your answer below it."))
        case .headingTwice(let line):
            .failure(
                NoAnswer(
                    sentence: "The line \"# \(question)\" stands in \(file) a second time, in line \(line). "
                        + "Take one of them out."))
        }
    }
}

/// Why there is no answer to a question.
struct NoAnswer: Error, Equatable {
    var sentence: String
}
