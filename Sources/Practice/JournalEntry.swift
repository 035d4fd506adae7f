import Catalog
import FoundationEssentials

/// One line of the journal.
///
/// The grammar of the lines is in JOURNAL.md; its version is ``Journal/currentFormat``.
public enum JournalEntry: Sendable, Equatable {
    /// In a box of its own: it is large, and entries are passed on and sorted.
    indirect case attempt(Attempt)
    case hint(HintShown)
    case solution(SolutionShown)
    case note(LearnerNote)

    public var id: String {
        switch self {
        case .attempt(let entry): entry.id
        case .hint(let entry): entry.id
        case .solution(let entry): entry.id
        case .note(let entry): entry.id
        }
    }

    public var time: Timestamp {
        switch self {
        case .attempt(let entry): entry.time
        case .hint(let entry): entry.time
        case .solution(let entry): entry.time
        case .note(let entry): entry.time
        }
    }

    /// The exercise that it is about; a note need not be about one.
    public var exercise: String? {
        switch self {
        case .attempt(let entry): entry.exercise
        case .hint(let entry): entry.exercise
        case .solution(let entry): entry.exercise
        case .note(let entry): entry.exercise
        }
    }

    /// The line of the journal that it makes, in the newest format, with its newline.
    public var line: String { String(decoding: EntryWriter.line(self), as: UTF8.self) }

    public var asAttempt: Attempt? { if case .attempt(let attempt) = self { attempt } else { nil } }
}

/// A hint that the learner asked for.
public struct HintShown: Sendable, Equatable {
    public var id: String
    public var time: Timestamp
    public var exercise: String
    /// From 1.
    public var number: Int

    public init(exercise: ExerciseID, number: Int, at date: Date, id: String = newJournalID()) {
        self.init(id: id, time: Timestamp(date), exercise: exercise.description, number: number)
    }

    init(id: String, time: Timestamp, exercise: String, number: Int) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.number = number
    }
}

/// A look at the solution.
public struct SolutionShown: Sendable, Equatable {
    public var id: String
    public var time: Timestamp
    public var exercise: String
    /// Whether it was looked at before an answer was accepted: in a rebuild, before that was.
    public var gaveUp: Bool

    public init(exercise: ExerciseID, gaveUp: Bool, at date: Date, id: String = newJournalID()) {
        self.init(id: id, time: Timestamp(date), exercise: exercise.description, gaveUp: gaveUp)
    }

    init(id: String, time: Timestamp, exercise: String, gaveUp: Bool) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.gaveUp = gaveUp
    }
}

/// What the learner says was missing, in a line.
public struct LearnerNote: Sendable, Equatable {
    public var id: String
    public var time: Timestamp
    /// What it is about, if about one exercise, and the id of the attempt that it belongs to, if it does.
    public var exercise: String?
    public var attempt: String?
    public var text: String

    /// How much a note may hold, in bytes of UTF-8.
    public static let longestText = 4000

    /// What somebody typed as one line, without white space around it and without what arrow keys leave behind; nothing
    /// where no words are left.
    public static func line(_ text: String) -> String? {
        var plain = ""
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            plain.unicodeScalars.append(isControl ? " " : scalar)
        }
        let words = plain.split { $0.isWhitespace }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// As much of a text as a note may hold.
    public static func fitting(_ text: String) -> String {
        var text = text
        while text.utf8.count > longestText { text.removeLast() }
        return text
    }

    public init(
        exercise: ExerciseID?, attempt: String? = nil, text: String, at date: Date, id: String = newJournalID()
    ) {
        self.init(id: id, time: Timestamp(date), exercise: exercise?.description, attempt: attempt, text: text)
    }

    init(id: String, time: Timestamp, exercise: String?, attempt: String?, text: String) {
        self.id = id
        self.time = time
        self.exercise = exercise
        self.attempt = attempt
        self.text = text
    }
}
