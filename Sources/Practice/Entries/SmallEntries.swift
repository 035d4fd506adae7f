import Catalog
import FoundationEssentials
import System

/// A hint that the learner asked for.
package struct HintShown: Sendable, Equatable {
    package var id: String
    package var time: Timestamp
    package var exercise: String
    /// From 1.
    package var number: Int

    package init(exercise: ExerciseID, number: Int, at date: Date) {
        self.init(id: newJournalID(), time: Timestamp(date), exercise: exercise.description, number: number)
    }

    package init(id: String, time: Timestamp, exercise: String, number: Int) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.number = number
    }
}

/// A look at the solution.
package struct SolutionShown: Sendable, Equatable {
    package var id: String
    package var time: Timestamp
    /// The learner's own day; nothing in lines of before this was written.
    package var day: CivilDay?
    package var exercise: String
    /// Whether it was looked at before an answer was accepted: in a rebuild, before that was.
    package var gaveUp: Bool

    package init(exercise: ExerciseID, gaveUp: Bool, at date: Date) {
        self.init(id: newJournalID(), time: Timestamp(date), exercise: exercise.description, gaveUp: gaveUp)
    }

    package init(id: String, time: Timestamp, exercise: String, gaveUp: Bool) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.gaveUp = gaveUp
    }
}

/// What the learner says was missing, in a line.
package struct LearnerNote: Sendable, Equatable {
    package var id: String
    package var time: Timestamp
    /// What it is about, if about one exercise, and the id of the attempt that it belongs to, if it does.
    package var exercise: String?
    package var attempt: String?
    package var text: String

    /// How much a note may hold, in bytes of UTF-8.
    package static let longestText = 4000

    /// What somebody typed as one line, without white space around it and without what arrow keys leave behind; nothing
    /// where no words are left.
    package static func line(_ text: String) -> String? {
        var plain = ""
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            plain.unicodeScalars.append(isControl ? " " : scalar)
        }
        let words = plain.split { $0.isWhitespace }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// As much of a text as a note may hold.
    package static func fitting(_ text: String) -> String {
        var text = text
        while text.utf8.count > longestText { text.unicodeScalars.removeLast() }
        return text
    }

    package init(exercise: ExerciseID?, attempt: String? = nil, text: String, at date: Date) {
        self.init(
            id: newJournalID(), time: Timestamp(date), exercise: exercise?.description, attempt: attempt, text: text)
    }

    package init(id: String, time: Timestamp, exercise: String?, attempt: String?, text: String) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.attempt = attempt
        self.text = text
    }
}
