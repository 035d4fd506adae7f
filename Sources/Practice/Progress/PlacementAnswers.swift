import Catalog

/// What placement was told since it began: a fold over the journal.
package struct PlacementAnswers: Sendable, Equatable {
    package enum Answer: Sendable, Equatable {
        /// Accepted without help, by this attempt.
        case known(attempt: String)
        case unknown
    }

    /// So many misses of one exercise say that it is not known yet; fewer may be slips.
    package static let mostMisses = 5

    /// Whether anything was asked.
    package private(set) var hasBegun = false
    private var touchedAtBegin: Set<String> = []
    /// The attempts that some exercise is known by already.
    package private(set) var attemptsCounted: Set<String> = []
    private var touched: Set<String> = []
    private var answers: [String: Answer] = [:]
    private var misses: [String: Int] = [:]

    package init() {}

    /// The exercises that were tried, or helped with, before it began: they tell nothing new.
    package var touchedBefore: Set<String> { hasBegun ? touchedAtBegin : touched }

    package func answer(_ id: ExerciseID) -> Answer? { answers[id.description] }

    package func misses(_ id: ExerciseID) -> Int { misses[id.description] ?? 0 }

    mutating func add(_ entry: JournalEntry) {
        switch entry {
        case .start(let start) where start.place == StartChosen.placement: begin()
        case .start(let start) where start.place == StartChosen.placementUndone:
            self = PlacementAnswers(touched: touched)
        case .attempt(let attempt): add(attempt)
        case .hint(let hint): takeHelp(hint.exercise)
        case .solution(let solution): takeHelp(solution.exercise)
        case .known(let known) where known.isTakenBack: settle(known.exercise, .unknown)
        case .known(let known): if let attempt = known.attempt { attemptsCounted.insert(attempt) }
        default: break
        }
    }

    private init(touched: Set<String>) { self.touched = touched }

    private mutating func begin() {
        if hasBegun { return }
        hasBegun = true
        touchedAtBegin = touched
    }

    mutating func add(_ attempt: Attempt) {
        touched.insert(attempt.exercise)
        guard hasBegun, attempt.hasProgram else { return }
        if attempt.isAccepted {
            let isHelped = attempt.hints > 0 || attempt.peeks > 0
            return settle(attempt.exercise, isHelped ? .unknown : .known(attempt: attempt.id))
        }
        misses[attempt.exercise, default: 0] += 1
        if misses[attempt.exercise] == Self.mostMisses { settle(attempt.exercise, .unknown) }
    }

    private mutating func takeHelp(_ exercise: String) {
        touched.insert(exercise)
        settle(exercise, .unknown)
    }

    /// The first answer counts: what is solved after a look at a hint was not known.
    private mutating func settle(_ exercise: String, _ answer: Answer) {
        guard hasBegun, answers[exercise] == nil else { return }
        answers[exercise] = answer
    }
}
