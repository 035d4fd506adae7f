import Foundation
import Testing

@testable import Authoring
@testable import Catalog
@testable import Page

/// The outputs that statements show: right as they are, and found where a slip is planted.
@Suite struct ShownOutputTests {
    private static let catalog = try! MutantSupport.folder.catalog()

    private func findings(_ id: ExerciseID, _ right: String = "", _ wrong: String = "") throws -> [Finding] {
        let file = MutantSupport.folder.exerciseFolder(id) + "/statement.md"
        let text = try #require(MutantSupport.folder.text(file, what: "", FindingCollector()))
        let parts = text.components(separatedBy: right)
        let folder = MutantSupport.folder.trying([
            file: Array((right.isEmpty ? text : parts.joined(separator: wrong)).utf8)
        ])
        return try MutantSupport.withPool { pool in
            let exercise = try folder.exercise(id, in: Self.catalog)
            return try StatementOutputs.findings(
                ProofRuns(ExerciseSources(folder, Self.catalog, exercise), pool: pool, sessions: 2))
        }
    }

    @Test(arguments: Self.catalog.exerciseIDs)
    func noneIsWrong(_ id: ExerciseID) throws {
        #expect(try findings(id) == [])
    }

    @Test(arguments: [
        ("basics/variables/split-the-bill", "33.33\nLeft", "33.34\nLeft", "\"Each pays 33.33\""),
        ("basics/collections/word-tally", "   2 cat", "   3 cat", "\"   2 cat\""),
        ("basics/control-flow/savings-goal", "Balance: 202.75", "Balance: 202.57", "\"Balance: 202.75\""),
    ])
    func aSlipIsFound(_ name: String, _ right: String, _ wrong: String, _ expected: String) throws {
        let found = try findings(#require(ExerciseID(name)), right, wrong)
        #expect(found.map(\.rule) == [StatementOutputs.description.rule])
        #expect(found.first?.expected.hasPrefix(expected + ", what the solution prints") == true, "\(found)")
    }
}
