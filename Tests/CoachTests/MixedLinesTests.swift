import TestSupport
import Testing

@testable import Catalog
@testable import Coach

/// The lines of a solution in mixed order.
@Suite struct MixedLinesTests {
    private func mixed(
        _ solution: [String], starter: [String] = [], mistakes: [[String]] = [], seed: String = "a/b/c/main.py"
    ) -> MixedLines? {
        func bytes(_ lines: [String]) -> [UInt8] { Array(lines.joined(separator: "\n").utf8) }
        return MixedLines(
            file: "main.py", solution: bytes(solution), starter: bytes(starter), mistakes: mistakes.map(bytes),
            seed: seed)
    }

    private static let short = ["total = int(input())", "half = total // 2", "print(half)"]

    @Test func hasEachLineOnceAndTheSameOrderEachTime() throws {
        let first = try #require(mixed(Self.short))
        #expect(first == mixed(Self.short))
        #expect(first.strangers == 1 && first.lines.count == 4 && Set(first.lines).isSuperset(of: Self.short))
        #expect(first.part == .whole)
    }

    /// Whatever the seed, and with as few lines as may be.
    @Test func isNeverInTheRightOrder() throws {
        for seed in 0..<300 {
            let lines = try #require(mixed(Self.short, seed: "\(seed)")).lines
            #expect(lines.filter(Self.short.contains) != Self.short, "\(seed)")
        }
    }

    @Test(
        arguments: [
            ([], "half = total / 2"),
            ([["total = int(input())", "half = total / 2", "print(half)"]], "half = total / 2"),
            ([["total = int(input())", "half = int(total // 2)", "print(half)"]], "half = int(total // 2)"),
            // A name that is nowhere else, and a line that is like no other.
            ([["half = amount // 2"]], "half = total / 2"),
            ([["print(print(print(int(int(input(total))))))"]], "half = total / 2"),
        ] as [([[String]], String)])
    func strangersAreWhatPeopleWrite(_ mistakes: [[String]], _ stranger: String) throws {
        let lines = try #require(mixed(Self.short, mistakes: mistakes)).lines
        #expect(lines.filter { !Self.short.contains($0) } == [stranger])
    }

    @Test func twoMistakesGiveTwoStrangers() throws {
        let mistakes = [["half = total / 2"], ["half = int(total / 2)"], ["print(total)"]]
        let found = try #require(mixed(Self.short, mistakes: mistakes))
        #expect(found.strangers == 2 && found.lines.count == 5)
    }

    @Test(arguments: [["print(1)"], ["print(1)", "print(2)"], ["print(1)", "print(1)", "print(1)", "x = 1"], []])
    func fewLinesAreNoPuzzle(_ solution: [String]) {
        #expect(mixed(solution) == nil)
    }

    // MARK: - Long ones

    private static func function(_ name: String, _ count: Int) -> [String] {
        ["def \(name)():"] + (1..<count).map { "    \(name)_\($0) = \($0)" }
    }

    @Test func ofALongOneTheLongestPart() throws {
        let solution = ["import sys"] + Self.function("one", 4) + Self.function("two", 12) + Self.function("three", 9)
        let found = try #require(mixed(solution))
        #expect(found.part == .block("def two():") && found.lines.count - found.strangers == 12)
        #expect(found.lines.allSatisfy { $0.contains("two") })
    }

    @Test func ofAVeryLongPartItsBeginning() throws {
        let found = try #require(mixed(Self.function("one", 8) + Self.function("two", 40)))
        #expect(found.part == .beginning(of: "def two():") && found.lines.count - found.strangers == 20)
        let flat = try #require(mixed((0..<30).map { "line_\($0) = \($0)" }))
        #expect(flat.part == .beginning(of: nil) && !flat.lines.contains("line_20 = 20"))
    }

    @Test func whatIsGivenIsLeftOutOfALongOne() throws {
        let given = Self.function("given", 15)
        let found = try #require(mixed(given + Self.function("mine", 8), starter: given))
        #expect(found.part == .added && found.lines.count - found.strangers == 8)
    }

    @Test func decoratorsBelongToTheirFunction() throws {
        let solution = Self.function("one", 12) + ["@cache", "@other"] + Self.function("two", 12)
        let found = try #require(mixed(solution))
        #expect(found.part == .block("def two():") && found.lines.contains("@cache") && found.lines.contains("@other"))
    }

    // MARK: - A catalog

    @Test func everyExerciseHasThemButPredictions() throws {
        let folder = CatalogFolder(root: SmallCatalog.root)
        let catalog = try folder.catalog()
        for id in catalog.exerciseIDs {
            var exercise = try folder.exercise(id, in: catalog)
            let ladder = try HintLadder(exercise, in: folder)
            #expect(ladder.count == ladder.written.count + 1, "\(id)")
            #expect(ladder.mixed.allSatisfy { (1...2).contains($0.strangers) }, "\(id)")
            exercise.kind = .predict
            #expect(try HintLadder(exercise, in: folder).mixed == [], "\(id)")
        }
    }
}
