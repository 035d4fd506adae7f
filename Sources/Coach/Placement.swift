import Catalog
import Practice

/// Finds where somebody begins who is no beginner: one real exercise for a topic, halving what is left of a track.
///
/// Theory of operation. The topics of a track build upon each other. The exercise of the middle one is asked; who solves
/// it knows that topic and those before it, who does not begins there or earlier, and the half that is left is asked in
/// the same way. A track that is known to its end leads to the next; the first topic that is not known is where to begin.
/// All of it follows from the answers, so that it can be broken off and gone on with.
package struct Placement: Sendable, Equatable {
    /// A topic, and the exercise that stands for it.
    package struct Step: Sendable, Equatable {
        package var topic: CatalogPlace
        package var question: ExerciseID

        package init(topic: CatalogPlace, question: ExerciseID) {
            self.topic = topic
            self.question = question
        }
    }

    /// What was found to be known, and the attempt that has shown it.
    package struct Known: Sendable, Equatable {
        package var question: ExerciseID
        package var attempt: String
        /// The topic of the question, and those before it in its track that no question before has shown.
        package var topics: [CatalogPlace]
    }

    /// More are not asked, however long the catalog is.
    package static let mostQuestions = 8

    /// What is asked now; nothing where all is said.
    package private(set) var question: Step?
    package private(set) var asked = 0
    /// How many questions are left at most, this one among them.
    package private(set) var left = 0
    package private(set) var known: [Known] = []
    /// Whether the track that is asked for may be known to its end, so that the next one follows.
    private var mayBeKnownToItsEnd = true
    /// The first topic that is not known; nothing while something is asked, and where everything is known.
    package private(set) var begin: CatalogPlace?

    /// - Parameters:
    ///   - tracks: the topics of each track that can be asked for, in order.
    ///   - answer: what was answered to a question; nothing where it was not asked yet.
    package init(_ tracks: [[Step]], answer: (ExerciseID) -> PlacementAnswers.Answer?) {
        for (number, steps) in tracks.enumerated() {
            guard let low = walk(steps, answer) else {
                let later = tracks[(number + 1)...].reduce(0) { $0 + Self.questions(outcomes: $1.count + 1) }
                left = min(left + (mayBeKnownToItsEnd ? later : 0), Self.mostQuestions - asked)
                return
            }
            guard low == steps.count else {
                begin = steps[low].topic
                return
            }
        }
    }

    /// Goes through one track.
    ///
    /// - Returns: how many of its topics are known from its beginning; nothing where that is to be asked.
    private mutating func walk(_ steps: [Step], _ answer: (ExerciseID) -> PlacementAnswers.Answer?) -> Int? {
        var (low, high) = (0, steps.count)
        while low < high, asked < Self.mostQuestions {
            let middle = (low + high) / 2
            switch answer(steps[middle].question) {
            case .known(let attempt)?:
                known.append(
                    Known(
                        question: steps[middle].question, attempt: attempt, topics: steps[low...middle].map(\.topic)))
                low = middle + 1
            case .unknown?: high = middle
            case nil:
                question = steps[middle]
                left = Self.questions(outcomes: high - low + 1)
                mayBeKnownToItsEnd = high == steps.count
                return nil
            }
            asked += 1
        }
        return low
    }

    /// How many halvings tell so many outcomes apart.
    private static func questions(outcomes: Int) -> Int {
        outcomes <= 1 ? 0 : Int.bitWidth - (outcomes - 1).leadingZeroBitCount
    }
}
