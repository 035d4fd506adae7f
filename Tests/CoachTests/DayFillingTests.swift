import TestSupport
import Testing

@testable import Catalog
@testable import Coach

/// What fits into a day, and in which order.
@Suite struct DayFillingTests {
    /// `NAME:MINUTES:CONCEPT,CONCEPT`.
    private static func candidate(_ text: String) -> DayCandidate {
        let parts = text.split(separator: ":").map(String.init)
        return DayCandidate(
            exercise: ExerciseID(track: "a", topic: "b", name: parts[0]), minutes: Int(parts[1])!,
            concepts: parts[2].split(separator: ",").map(String.init))
    }

    private static func fill(_ due: [String], _ new: [String], minutes: Int, isFresh: Bool = true) -> [String] {
        var rest = new.map(candidate)[...]
        return DayFilling.fill(due: due.map(candidate), minutes: minutes, isFresh: isFresh) { _ in rest.popFirst() }
            .map(\.exercise.name)
    }

    @Test(
        arguments: [
            ([], [], 30, []),
            (["one:10:x", "two:10:y", "three:10:z"], ["new:10:w"], 30, ["one", "two", "three"]),
            (["one:10:x", "two:10:y"], ["new:10:w", "more:10:v"], 30, ["one", "two", "new"]),
            // A shorter one is taken in the place of one that does not fit.
            (["one:20:x", "two:15:y", "three:10:z"], [], 30, ["one", "three"]),
            // New ones keep their order, in which each prepares the next.
            ([], ["new:10:w", "long:25:v", "short:5:u"], 30, ["new"]),
            // One that is longer than a day stands alone.
            (["one:45:x", "two:60:y"], ["new:5:w"], 30, ["one"]),
            ([], ["new:45:w", "more:5:v"], 30, ["new"]),
            (["one:45:x", "two:10:y"], ["new:5:w"], 30, ["two", "new"]),
        ] as [([String], [String], Int, [String])])
    func fits(_ due: [String], _ new: [String], _ minutes: Int, _ expected: [String]) {
        #expect(Self.fill(due, new, minutes: minutes) == expected)
    }

    @Test func nothingLongIsBegunLateInTheDay() {
        #expect(Self.fill(["one:45:x"], ["new:45:w"], minutes: 10, isFresh: false) == [])
    }

    @Test(
        arguments: [
            (["one:1:x", "two:1:x", "three:1:y"], [], ["one", "three", "two"]),
            (["one:1:x", "two:1:x"], ["new:1:y"], ["one", "new", "two"]),
            // Where all share something, the leading concept decides; and where that is the same, nothing can be done.
            (["one:1:x,p", "two:1:x,p", "three:1:y,p"], [], ["one", "three", "two"]),
            (["one:1:x", "two:1:x"], ["new:1:x"], ["one", "two", "new"]),
            (["one:1:x", "two:1:y", "three:1:x", "four:1:x"], ["new:1:z"], ["one", "two", "three", "new", "four"]),
        ] as [([String], [String], [String])])
    func mixesConcepts(_ due: [String], _ new: [String], _ expected: [String]) {
        #expect(Self.fill(due, new, minutes: 30) == expected)
    }
}
