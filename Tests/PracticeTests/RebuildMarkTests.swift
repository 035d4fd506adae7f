import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Practice
@testable import System

/// What is remembered of a rebuild that is under way, and its clock.
@Suite struct RebuildMarkTests {
    private static let time = Timestamp("2026-11-29T10:00:00Z")!
    private let id = ExerciseID(track: "a", topic: "b", name: "one")

    @Test(arguments: [
        RebuildMark(begun: time), RebuildMark(begun: time, archive: "2026-11-29T100000Z"),
        RebuildMark(begun: time, archive: "x-2", clock: RebuildClock(minutes: 12, from: time.date)),
        RebuildMark(begun: nil),
    ])
    func isReadAsItWasWritten(_ mark: RebuildMark) {
        #expect(RebuildMark(mark.text) == mark)
    }

    /// What somebody else may have written into a workspace.
    @Test(arguments: [
        (#"{"format":1,"archive":"../../else"}"#, RebuildMark(begun: nil)),
        (#"{"format":1,"begun":"yesterday","minutes":5,"until":"soon"}"#, RebuildMark(begun: nil)),
        (#"{"format":1,"minutes":0,"until":"2026-11-29T10:00:00Z"}"#, RebuildMark(begun: nil)),
        (#"{"format":2,"archive":"x"}"#, nil), ("2026-11-29T10:00:00Z\n", nil), ("", nil), ("[", nil),
    ])
    func believesNothingElse(_ text: String, _ mark: RebuildMark?) {
        #expect(RebuildMark(Array(text.utf8)) == mark)
    }

    @Test func theClockSurvivesAndCanBeStartedLater() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            _ = try workspace.handOut(id, starter: ["main.py": [1]], at: Self.time.date)
            let archive = try workspace.beginRebuild(id, with: ["main.py": []], at: Self.time.date, minutes: 10)
            #expect(workspace.rebuild(id)?.clock == RebuildClock(minutes: 10, end: Timestamp("2026-11-29T10:10:00Z")!))
            try workspace.startClock(id, minutes: 5, at: Self.time.date + 1200)
            let mark = try #require(workspace.rebuild(id))
            #expect(mark.clock == RebuildClock(minutes: 5, end: Timestamp("2026-11-29T10:25:00Z")!))
            #expect(mark.begun == Self.time && archive?.hasSuffix(mark.archive!) == true)
            try workspace.endRebuild(id)
            #expect(workspace.rebuild(id) == nil)
        }
    }

    /// Marks of earlier versions are a time; the archive of that time is the one.
    @Test func earlierMarksStillLeadToTheirArchive() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            for name in ["2026-11-29T100000Z", "2026-11-29T100000Z-2", "2026-11-29T100000Z-10", "2026-11-29T100001Z"] {
                try workspace.makeFolder(".reprise/archive/a/b/one/" + name)
            }
            try workspace.put(".reprise/rebuilding/a.b.one", Array("2026-11-29T10:00:00Z\n".utf8))
            #expect(workspace.rebuild(id) == RebuildMark(begun: Self.time, archive: "2026-11-29T100000Z-10"))
        }
    }

    @Test(arguments: [
        (721.0, TimeLeft.minutes(13), 1.0), (720, .minutes(12), 60), (60.5, .minutes(2), 0.5), (60, .seconds(60), 1),
        (0.25, .seconds(1), 0.25), (0, .none, .infinity), (-5, .none, .infinity),
    ])
    func timeIsAsCoarseAsItIsShown(_ seconds: Double, _ left: TimeLeft, _ shown: Double) {
        #expect(TimeLeft(seconds: seconds) == left)
        #expect(left.secondsShown(of: seconds) == shown)
    }
}
