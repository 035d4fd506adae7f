import TestSupport
import Testing

@testable import Catalog
@testable import Coach
@testable import Practice

/// From answers to what is asked next, and to what is known in the end.
@Suite struct PlacementTests {
    /// Topics `a0`, `a1` … of the first track, `b0` … of the second, and so on.
    private static func tracks(_ sizes: [Int]) -> [[Placement.Step]] {
        zip("abcdefghijklmnopqrstuvwxyz", sizes).map { track, size in
            (0..<size).map { number in
                Placement.Step(
                    topic: .topic(track: "\(track)", topic: "t\(number)"),
                    question: ExerciseID(track: "\(track)", topic: "t\(number)", name: "q"))
            }
        }
    }

    /// Goes through a placement, with the answers in the order in which they are given: `k` for known, `u` for unknown.
    private static func walk(_ sizes: [Int], _ answers: String) -> (placement: Placement, asked: [String]) {
        var given: [ExerciseID: PlacementAnswers.Answer] = [:]
        var asked: [String] = []
        func placement() -> Placement { Placement(tracks(sizes)) { given[$0] } }
        for answer in answers {
            guard let question = placement().question?.question else { break }
            asked.append(short(question))
            given[question] = answer == "k" ? .known(attempt: "\(question)") : .unknown
        }
        return (placement(), asked)
    }

    private static func short(_ id: ExerciseID) -> String { id.track + id.topic.dropFirst() }
    private static func short(_ place: CatalogPlace) -> String { place.description.replacing("/t", with: "") }

    struct Walk: Sendable, CustomTestStringConvertible {
        var answers: String
        /// What is asked after that; nothing where all is said.
        var asks: String?
        var left = 0
        var known: [String] = []
        var begin: String?
        var testDescription: String { answers.isEmpty ? "at first" : answers }
    }

    private static let walks = [
        Walk(answers: "", asks: "a2", left: 6),
        Walk(answers: "k", asks: "a4", left: 5, known: ["a0", "a1", "a2"]),
        Walk(answers: "kk", asks: "b2", left: 3, known: ["a0", "a1", "a2", "a3", "a4"]),
        Walk(answers: "ku", asks: "a3", left: 1, known: ["a0", "a1", "a2"]),
        Walk(answers: "kuk", known: ["a0", "a1", "a2", "a3"], begin: "a4"),
        Walk(answers: "kuu", known: ["a0", "a1", "a2"], begin: "a3"),
        Walk(answers: "u", asks: "a1", left: 2),
        Walk(answers: "uk", known: ["a0", "a1"], begin: "a2"),
        Walk(answers: "uu", asks: "a0", left: 1),
        Walk(answers: "uuk", known: ["a0"], begin: "a1"),
        Walk(answers: "uuu", begin: "a0"),
        Walk(answers: "kku", asks: "b1", left: 2, known: ["a0", "a1", "a2", "a3", "a4"]),
        Walk(answers: "kkuuu", known: ["a0", "a1", "a2", "a3", "a4"], begin: "b0"),
        Walk(
            answers: "kkkk", known: ["a0", "a1", "a2", "a3", "a4", "b0", "b1", "b2", "b3", "b4"]),
    ]

    @Test(arguments: walks)
    func halvesWhatIsLeft(_ walk: Walk) {
        let placement = Self.walk([5, 5], walk.answers).placement
        #expect(placement.question.map { Self.short($0.question) } == walk.asks)
        #expect(placement.asked == walk.answers.count && placement.left == walk.left)
        #expect(placement.known.flatMap(\.topics).map(Self.short) == walk.known)
        #expect(placement.begin.map(Self.short) == walk.begin)
    }

    /// Whatever is answered, it ends, keeps its promise on how many are left, and knows all before where one begins.
    @Test(arguments: [[5, 5], [5, 3, 5], [1], [0, 2], [18, 1, 7], [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3], [100]])
    func ends(_ sizes: [Int]) {
        for pattern in 0..<(1 << Placement.mostQuestions) {
            let answers = String((0..<Placement.mostQuestions).map { pattern >> $0 & 1 == 1 ? "k" : "u" })
            let (placement, asked) = Self.walk(sizes, answers)
            #expect(placement.question == nil && placement.left == 0, "\(answers)")
            #expect(Set(asked).count == asked.count)
            for count in 0...asked.count {
                let before = Self.walk(sizes, String(answers.prefix(count))).placement
                #expect(before.left >= asked.count - count && before.left <= Placement.mostQuestions - count)
            }
            let topics = Self.tracks(sizes).flatMap { $0.map { Self.short($0.topic) } }
            let known = placement.known.flatMap(\.topics).map(Self.short)
            let begin = placement.begin.map(Self.short).flatMap(topics.firstIndex) ?? topics.count
            #expect(known == Array(topics.prefix(begin)), "\(answers)")
        }
    }

    /// What shows a topic shows those before it that nothing else has shown.
    @Test func saysByWhichAnswer() {
        let known = Self.walk([5], "kuk").placement.known
        #expect(known.map { Self.short($0.question) } == ["a2", "a3"])
        #expect(known.map { $0.topics.map(Self.short) } == [["a0", "a1", "a2"], ["a3"]])
        #expect(known.map(\.attempt) == ["a/t2/q", "a/t3/q"])
    }
}
