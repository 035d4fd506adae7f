import Foundation
import TestSupport
import Testing

@testable import Practice
@testable import System

/// Several sessions on one workspace.
@Suite struct SessionPlaceTests {
    private static let start = Date(timeIntervalSince1970: 1_000_000)

    /// The time of the session that is further in front; nothing where there is none.
    private static func isFurther(_ arrival: Workspace.Arrival) -> Timestamp?? {
        if case .further(let since) = arrival { return .some(since) }
        return nil
    }

    @Test func theFirstHoldsThePlaceUntilItGoes() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            try workspace.create()
            var first: Workspace.Arrival? = workspace.arrive(at: Self.start)
            #expect(Self.isFurther(first!) == nil)
            #expect(Self.isFurther(workspace.arrive(at: Self.start + 60)) == .some(Timestamp(Self.start)))
            first = nil
            guard case .first = workspace.arrive(at: Self.start + 90) else {
                Issue.record("the place is not free")
                return
            }
        }
    }

    @Test func aWorkspaceThatCannotTellIsWorkedOnAllTheSame() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            try FileManager.default.createDirectory(
                atPath: folder.path + "/.reprise/session", withIntermediateDirectories: true)
            guard case .unknown = workspace.arrive(at: Self.start) else {
                Issue.record("a folder is no place")
                return
            }
            try Data().write(to: folder.appending(path: ".reprise/saves"))
            var written = 0
            for _ in 0..<2 {
                let other = workspace.writeOnce(Samples.attempt("a/b/one", "accepted"), of: "x") { written += 1 }
                #expect(other == nil)
            }
            #expect(written == 2)
        }
    }

    @Test func aSaveIsWrittenDownOnce() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            try workspace.create()
            var written: [String] = []
            func write(_ exercise: String, _ save: String) -> (own: String, other: String?) {
                let attempt = Samples.attempt(exercise, "wrong-answer")
                return (attempt.id, workspace.writeOnce(attempt, of: save) { written.append(attempt.id) })
            }
            let first = write("a/b/one", "save 1")
            let second = write("a/b/one", "save 1")
            #expect(first.other == nil && second.other == first.own && written == [first.own])
            // Another save, and the same of another exercise.
            #expect(write("a/b/one", "save 2").other == nil && write("a/b/two", "save 2").other == nil)
            #expect(write("a/b/one", "save 1").other == nil && written.count == 4)
            // Half of a text, as a full disk leaves it.
            try Data("save 1".utf8).write(to: folder.appending(path: ".reprise/saves/a.b.one"))
            #expect(write("a/b/one", "save 1").other == nil && written.count == 5)
        }
    }
}
